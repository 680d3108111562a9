//===- BatchLoop.h - Batches on the GPU, a few at a time --------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_LOWERING_GPU_BATCHLOOP_H
#define SBP_LOWERING_GPU_BATCHLOOP_H

#include "SBP/Dialect/SBPDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

namespace mlir::sbp {

/// Makes `kernel` a loop of the host over its steps, with the operations of the
/// body in it, on slices whose offsets the host computes. What the body
/// allocates has a place in one buffer, which all steps use. The operands of
/// `sbp.row_kernel` are not of the types that the verifier wants: they must
/// become launches next. Fails, with an error, where a slice may begin at an
/// address that is no multiple of 16 bytes.
FailureOr<scf::ForOp> expandBatches(BatchKernelOp kernel);

} // namespace mlir::sbp

#endif // SBP_LOWERING_GPU_BATCHLOOP_H
