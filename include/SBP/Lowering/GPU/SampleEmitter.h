//===- SampleEmitter.h - Positions by lengths, on the GPU -------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef SBP_LOWERING_GPU_SAMPLEEMITTER_H
#define SBP_LOWERING_GPU_SAMPLEEMITTER_H

#include "SBP/Dialect/SBPDialect.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"

namespace mlir::sbp {

/// Emits `sbp.sample_lengths` as the body of a kernel of one block of
/// getSelectThreads threads: a bisection for the length above which rows are
/// certain, then a scan over the rows. Everything is a whole number but the
/// factors: positions are those of the CPU, in whichever order threads run.
void emitSampleLengths(gpu::GPUFuncOp function, Value lengths, Value words,
                       Value positions, Value factors);

} // namespace mlir::sbp

#endif // SBP_LOWERING_GPU_SAMPLEEMITTER_H
