//===- BufferAccesses.h - What an operation does to buffers -----*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_LOWERING_BUFFERS_BUFFERACCESSES_H
#define SBP_LOWERING_BUFFERS_BUFFERACCESSES_H

#include "mlir/IR/Value.h"

namespace mlir::sbp {

/// The buffers that an operation reads and writes.
struct BufferAccesses {
  SmallVector<Value> read, written;
};

/// Freeing counts as writing, allocating as nothing. Nothing is returned for an
/// operation that may touch a buffer that is not known.
std::optional<BufferAccesses> getBufferAccesses(Operation *op);

} // namespace mlir::sbp

#endif // SBP_LOWERING_BUFFERS_BUFFERACCESSES_H
