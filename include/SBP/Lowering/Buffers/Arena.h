//===- Arena.h - Places of buffers in one allocation ------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_LOWERING_BUFFERS_ARENA_H
#define SBP_LOWERING_BUFFERS_ARENA_H

#include "mlir/Support/LLVM.h"
#include "llvm/ADT/ArrayRef.h"

namespace mlir::sbp {

/// A buffer of an arena, which lives at the positions [begin, end].
struct PlacedBuffer {
  int64_t bytes = 0, begin = 0, end = 0;
  /// From the start of the arena, in bytes.
  int64_t offset = 0;
};

/// Gives each buffer a place where no other lies that lives at the same time:
/// the lowest one that is free, largest buffers first, or those first that keep
/// the most bytes the longest, whichever needs less. Returns the size of the
/// arena.
int64_t placeBuffers(MutableArrayRef<PlacedBuffer> buffers);

} // namespace mlir::sbp

#endif // SBP_LOWERING_BUFFERS_ARENA_H
