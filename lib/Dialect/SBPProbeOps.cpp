//===- SBPProbeOps.cpp - Random probes and sketches -----------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Dialect/SBPDialect.h"
#include "SBP/Interfaces/RowWiseModel.h"

using namespace mlir;
using namespace mlir::sbp;

void ProbesOp::getAsmResultNames(OpAsmSetValueNameFn setName) {
  setName(getResult(), "probes");
}
void SketchOp::getAsmResultNames(OpAsmSetValueNameFn setName) {
  setName(getResult(), "sketch");
}
void ExpandSketchOp::getAsmResultNames(OpAsmSetValueNameFn setName) {
  setName(getResult(), "expanded");
}

Dependence SketchOp::getDependence(DependenceOf of, IsZero isZero) {
  return sbp::getDependence(*this, LinearRule::First, of, isZero);
}
Dependence ExpandSketchOp::getDependence(DependenceOf of, IsZero isZero) {
  return sbp::getDependence(*this, LinearRule::First, of, isZero);
}

//===----------------------------------------------------------------------===//
// Verifiers
//===----------------------------------------------------------------------===//

int64_t sbp::getNumProbeBlocks(DistributionKind distribution, int64_t probes) {
  switch (distribution) {
  case DistributionKind::rademacher:
    return llvm::divideCeil(probes, 128);
  case DistributionKind::gaussian:
    return llvm::divideCeil(probes, 4);
  case DistributionKind::orthogonal:
    return 1;
  }
  llvm_unreachable("an enumerator");
}

/// A matrix of probes: two static dimensions of f32 or f64.
static LogicalResult verifyProbes(Operation *op, RankedTensorType type) {
  if (type.getRank() != 2 || !type.hasStaticShape() || type.getDimSize(0) < 1 ||
      type.getDimSize(1) < 1 ||
      !(type.getElementType().isF32() || type.getElementType().isF64()))
    return op->emitOpError("C29: expected probes of a static number of "
                           "positions and of probes, at least 1 each, with "
                           "elements f32 or f64, but got ")
           << type;
  return success();
}

LogicalResult ProbesOp::verify() {
  RankedTensorType type = getType();
  if (failed(verifyProbes(*this, type)))
    return failure();
  if (static_cast<int64_t>(getCall()) < 0)
    return emitOpError("C14: expected a `call` of at least 0, but got ")
           << static_cast<int64_t>(getCall());
  int64_t positions = getPositions(), probes = getNumProbes();
  int64_t blocks = getNumProbeBlocks(getDistribution(), probes);
  if (positions > kMaxProbeCounters / blocks)
    return emitOpError("C29: expected at most ")
           << kMaxProbeCounters << " counters, but " << positions
           << " positions with " << blocks << " for each take "
           << positions * blocks;
  if (getDistribution() == DistributionKind::orthogonal && probes > positions)
    return emitOpError("C30: expected at most as many orthogonal probes as "
                       "positions, ")
           << positions << ", but got " << probes;
  return success();
}

/// `full` has the positions along `axes`; `sketch` has the probes in their
/// place, in front.
static LogicalResult verifySketch(Operation *op, RankedTensorType full,
                                  RankedTensorType sketch,
                                  RankedTensorType probes,
                                  ArrayRef<int64_t> axes) {
  if (failed(verifyProbes(op, probes)))
    return failure();
  if (axes.empty())
    return op->emitOpError("C6: expected at least one axis");
  llvm::BitVector seen(full.getRank());
  int64_t positions = 1;
  for (int64_t axis : axes) {
    if (axis < 0 || axis >= full.getRank())
      return op->emitOpError("C6: expected axes from 0 to ")
             << full.getRank() - 1 << ", but got " << axis;
    if (seen.test(axis))
      return op->emitOpError("C6: expected distinct axes, but ")
             << axis << " is repeated";
    seen.set(axis);
    if (full.isDynamicDim(axis))
      return op->emitOpError("C31: expected axes of static size, but axis ")
             << axis << " of " << full << " is known at run time only";
    positions *= full.getDimSize(axis);
  }
  if (positions != probes.getDimSize(0))
    return op->emitOpError("C31: expected the axes of ")
           << full << " to have the " << probes.getDimSize(0)
           << " positions of the probes, but they have " << positions;
  if (!isa<FloatType>(full.getElementType()))
    return op->emitOpError("C31: expected floating-point elements, but got ")
           << full;
  SmallVector<int64_t> shape{probes.getDimSize(1)};
  for (int64_t axis = 0; axis < full.getRank(); ++axis)
    if (!seen.test(axis))
      shape.push_back(full.getDimSize(axis));
  auto expected = RankedTensorType::get(shape, probes.getElementType());
  if (sketch != expected)
    return op->emitOpError("C31: expected a sketch of ")
           << expected << ", but got " << sketch;
  return success();
}

LogicalResult SketchOp::verify() {
  return verifySketch(*this, getSource().getType(), getType(),
                      getProbes().getType(), getAxes());
}

LogicalResult ExpandSketchOp::verify() {
  return verifySketch(*this, getType(), getSource().getType(),
                      getProbes().getType(), getAxes());
}
