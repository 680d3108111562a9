//===- SBPProbeOps.cpp - Random probes and sketches -----------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Dialect/SBPDialect.h"
#include "SBP/Dialect/SketchTypes.h"
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
void SampleRowsOp::getAsmResultNames(OpAsmSetValueNameFn setName) {
  setName(getRows(), "rows");
  setName(getNumbers(), "numbers");
  setName(getFactors(), "factors");
}
void ExpandRowsOp::getAsmResultNames(OpAsmSetValueNameFn setName) {
  setName(getResult(), "expanded");
}

Dependence SketchOp::getDependence(DependenceOf of, IsZero isZero) {
  return sbp::getDependence(*this, LinearRule::First, of, isZero);
}
Dependence ExpandSketchOp::getDependence(DependenceOf of, IsZero isZero) {
  return sbp::getDependence(*this, LinearRule::First, of, isZero);
}
Dependence ExpandRowsOp::getDependence(DependenceOf of, IsZero isZero) {
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
  case DistributionKind::rows:
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

template <typename OpTy> static LogicalResult verifyCall(OpTy op) {
  if (static_cast<int64_t>(op.getCall()) < 0)
    return op.emitOpError("C14: expected a `call` of at least 0, but got ")
           << static_cast<int64_t>(op.getCall());
  return success();
}

LogicalResult ProbesOp::verify() {
  RankedTensorType type = getType();
  if (failed(verifyProbes(*this, type)))
    return failure();
  if (failed(verifyCall(*this)))
    return failure();
  if (getDistribution() == DistributionKind::rows)
    return emitOpError("C32: expected vectors, but `rows` are none: "
                       "`sbp.sample_rows` draws them");
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

/// The positions that distinct axes of static size multiply to. `label` is the
/// constraint that the sizes be static.
static FailureOr<int64_t> countPositions(Operation *op, RankedTensorType full,
                                         ArrayRef<int64_t> axes,
                                         StringRef label) {
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
      return op->emitOpError(label)
             << ": expected axes of static size, but axis " << axis << " of "
             << full << " is known at run time only";
    positions *= full.getDimSize(axis);
  }
  if (!isa<FloatType>(full.getElementType()))
    return op->emitOpError(label)
           << ": expected floating-point elements, but got " << full;
  return positions;
}

RankedTensorType sbp::getSketchType(RankedTensorType full,
                                    ArrayRef<int64_t> axes, int64_t first,
                                    Type element) {
  SmallVector<int64_t> shape{first};
  for (int64_t axis = 0; axis < full.getRank(); ++axis)
    if (!llvm::is_contained(axes, axis))
      shape.push_back(full.getDimSize(axis));
  return RankedTensorType::get(shape, element);
}

/// `full` has the positions along `axes`; `sketch` has the probes in their
/// place, in front.
static LogicalResult verifySketch(Operation *op, RankedTensorType full,
                                  RankedTensorType sketch,
                                  RankedTensorType probes,
                                  ArrayRef<int64_t> axes) {
  if (failed(verifyProbes(op, probes)))
    return failure();
  FailureOr<int64_t> positions = countPositions(op, full, axes, "C31");
  if (failed(positions))
    return failure();
  if (*positions != probes.getDimSize(0))
    return op->emitOpError("C31: expected the axes of ")
           << full << " to have the " << probes.getDimSize(0)
           << " positions of the probes, but they have " << *positions;
  RankedTensorType expected =
      getSketchType(full, axes, probes.getDimSize(1), probes.getElementType());
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

/// C32, of a sample and of its expansion.
static LogicalResult verifyRows(Operation *op, RankedTensorType full,
                                RankedTensorType rows, RankedTensorType numbers,
                                RankedTensorType factors,
                                ArrayRef<int64_t> axes) {
  FailureOr<int64_t> positions = countPositions(op, full, axes, "C32");
  if (failed(positions))
    return failure();
  int64_t count = rows.getRank() ? rows.getDimSize(0) : 0;
  if (ShapedType::isDynamic(count) || !canSampleRows(*positions, count))
    return op->emitOpError("C32: expected 1 to ")
           << *positions << " rows of as many positions of " << full
           << ", no more than 2^31 positions, and 2^38 positions times rows, "
              "but got "
           << rows;
  Builder builder(op->getContext());
  auto check = [&](StringRef what, RankedTensorType type,
                   RankedTensorType expected) -> LogicalResult {
    if (type == expected)
      return success();
    return op->emitOpError("C32: expected ")
           << what << " of " << expected << ", but got " << type;
  };
  if (failed(check("rows", rows,
                   getSketchType(full, axes, count, full.getElementType()))) ||
      failed(check("numbers", numbers,
                   RankedTensorType::get(count, builder.getI32Type()))) ||
      failed(check("factors", factors,
                   RankedTensorType::get(count, factors.getElementType().isF64()
                                                    ? Type(builder.getF64Type())
                                                    : builder.getF32Type()))))
    return failure();
  return success();
}

LogicalResult SampleRowsOp::verify() {
  if (failed(verifyCall(*this)))
    return failure();
  return verifyRows(*this, getSource().getType(), getRows().getType(),
                    getNumbers().getType(), getFactors().getType(), getAxes());
}

LogicalResult ExpandRowsOp::verify() {
  return verifyRows(*this, getType(), getSource().getType(),
                    getNumbers().getType(), getFactors().getType(), getAxes());
}
