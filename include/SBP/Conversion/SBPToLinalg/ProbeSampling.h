//===- ProbeSampling.h - Probe vectors and sketches in linalg ---*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef SBP_CONVERSION_SBPTOLINALG_PROBESAMPLING_H
#define SBP_CONVERSION_SBPTOLINALG_PROBESAMPLING_H

#include "SBP/Dialect/SBPDialect.h"
#include "mlir/IR/Builders.h"

namespace mlir::sbp {

/// Code that draws the probes: a tensor of the operation's type. `parallel` as
/// for createMaskPositions, of the rows of the orthogonal basis.
Value createProbeVectors(OpBuilder &builder, ProbesOp op, bool parallel);

/// The product of the probes with the activation.
Value createSketch(OpBuilder &builder, SketchOp op);

/// The product of the probes with the sketch, divided by their number.
Value createExpandedSketch(OpBuilder &builder, ExpandSketchOp op);

} // namespace mlir::sbp

#endif // SBP_CONVERSION_SBPTOLINALG_PROBESAMPLING_H
