//===- Sketches.cpp - Sketches as products with the probes ----------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/Contractions.h"
#include "SBP/Conversion/SBPToLinalg/Generics.h"
#include "SBP/Conversion/SBPToLinalg/ProbeSampling.h"
#include "SBP/Conversion/SBPToLinalg/RowSampling.h"
#include "SBP/Transforms/Graph/Operations.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

using namespace mlir;
using namespace mlir::sbp;

/// The loops of a product of probes and an activation or its estimate: the
/// probes', then one for each axis of the activation.
static AffineMap getProbesMap(MLIRContext *context, int64_t rank,
                              ArrayRef<int64_t> axes) {
  SmallVector<AffineExpr> subscripts;
  for (int64_t axis : axes)
    subscripts.push_back(getAffineDimExpr(1 + axis, context));
  subscripts.push_back(getAffineDimExpr(0, context));
  return AffineMap::get(1 + rank, 0, subscripts, context);
}

static AffineMap getSketchMap(MLIRContext *context, int64_t rank,
                              ArrayRef<int64_t> axes) {
  SmallVector<AffineExpr> subscripts{getAffineDimExpr(0, context)};
  for (int64_t axis = 0; axis < rank; ++axis)
    if (!llvm::is_contained(axes, axis))
      subscripts.push_back(getAffineDimExpr(1 + axis, context));
  return AffineMap::get(1 + rank, 0, subscripts, context);
}

static AffineMap getActivationMap(MLIRContext *context, int64_t rank) {
  SmallVector<AffineExpr> subscripts;
  for (int64_t axis = 0; axis < rank; ++axis)
    subscripts.push_back(getAffineDimExpr(1 + axis, context));
  return AffineMap::get(1 + rank, 0, subscripts, context);
}

/// Probes [N, q] with the positions' axes apart.
static Value splitPositions(ImplicitLocOpBuilder &b, Value probes,
                            RankedTensorType activation,
                            ArrayRef<int64_t> axes) {
  SmallVector<int64_t> shape;
  for (int64_t axis : axes)
    shape.push_back(activation.getDimSize(axis));
  shape.push_back(cast<RankedTensorType>(probes.getType()).getDimSize(1));
  return createReshape(b, b.getLoc(), probes, shape);
}

/// Several axes side by side are one in memory: the activation with that one,
/// whose product with the probes is an ordinary matrix product.
static Value joinPositions(ImplicitLocOpBuilder &b, Value activation,
                           SmallVectorImpl<int64_t> &axes) {
  auto type = cast<RankedTensorType>(activation.getType());
  for (size_t i = 1; i < axes.size(); ++i)
    if (axes[i] != axes[i - 1] + 1)
      return activation;
  if (axes.size() == 1)
    return activation;
  SmallVector<ReassociationIndices> groups;
  for (int64_t axis = 0; axis < type.getRank(); ++axis) {
    if (axis <= axes.front() || axis > axes.back())
      groups.emplace_back();
    groups.back().push_back(axis);
  }
  axes.resize(1);
  return tensor::CollapseShapeOp::create(b, activation, groups);
}

/// The product of two operands, of which one has each dynamic size of the
/// result.
static Value createProduct(ImplicitLocOpBuilder &b, RankedTensorType type,
                           Value lhs, Value rhs, ArrayRef<AffineMap> maps) {
  SmallVector<OpFoldResult> sizes;
  for (int64_t dim = 0; dim < type.getRank(); ++dim) {
    AffineExpr loop = maps.back().getResult(dim);
    std::optional<unsigned> left = maps[0].getResultPosition(loop);
    std::optional<unsigned> right = maps[1].getResultPosition(loop);
    sizes.push_back(left ? tensor::getMixedSize(b, b.getLoc(), lhs, *left)
                         : tensor::getMixedSize(b, b.getLoc(), rhs, *right));
  }
  Value zeros = createZeroTensor(b, b.getLoc(), sizes, type.getElementType());
  return createContraction(b, b.getLoc(), lhs, rhs, zeros, maps);
}

Value sbp::createSketch(OpBuilder &builder, SketchOp op) {
  ImplicitLocOpBuilder b(op.getLoc(), builder);
  SmallVector<int64_t> axes(op.getAxes());
  Value source = joinPositions(b, op.getSource(), axes);
  auto type = cast<RankedTensorType>(source.getType());
  int64_t rank = type.getRank();
  Value probes = splitPositions(b, op.getProbes(), type, axes);
  MLIRContext *context = op.getContext();
  return createProduct(b, op.getType(), probes, source,
                       {getProbesMap(context, rank, axes),
                        getActivationMap(context, rank),
                        getSketchMap(context, rank, axes)});
}

/// The sum over the probes of each times its part of the sketch.
static Value createExpansion(ImplicitLocOpBuilder &b, RankedTensorType type,
                             Value probes, Value sketch,
                             ArrayRef<int64_t> axes) {
  int64_t rank = type.getRank();
  MLIRContext *context = b.getContext();
  return createProduct(b, type, splitPositions(b, probes, type, axes), sketch,
                       {getProbesMap(context, rank, axes),
                        getSketchMap(context, rank, axes),
                        getActivationMap(context, rank)});
}

Value sbp::createExpandedSketch(OpBuilder &builder, ExpandSketchOp op) {
  ImplicitLocOpBuilder b(op.getLoc(), builder);
  RankedTensorType type = op.getType();
  auto probesType = op.getProbes().getType();
  Type wide = probesType.getElementType();
  Value sum = createExpansion(b, type.clone(wide), op.getProbes(),
                              op.getSource(), op.getAxes());
  Value share = arith::ConstantOp::create(
      b, b.getFloatAttr(wide, 1.0 / probesType.getDimSize(1)));
  Value empty = tensor::EmptyOp::create(
      b, tensor::getMixedSizes(b, op.getLoc(), sum), wide);
  Value scaled = linalg::MapOp::create(
                     b, sum, empty,
                     [&](OpBuilder &inner, Location loc, ValueRange elements) {
                       Value product = arith::MulFOp::create(
                           inner, loc, elements[0], share);
                       linalg::YieldOp::create(inner, loc, product);
                     })
                     ->getResult(0);
  return createFloatCast(b, op.getLoc(), scaled, type.getElementType());
}

/// The probe of a row is its factor at the row's position.
Value sbp::createExpandedRows(OpBuilder &builder, ExpandRowsOp op) {
  ImplicitLocOpBuilder b(op.getLoc(), builder);
  RankedTensorType type = op.getType();
  Type wide =
      type.getElementType().isF64() ? type.getElementType() : b.getF32Type();
  int64_t positions = 1;
  for (int64_t axis : op.getAxes())
    positions *= type.getDimSize(axis);
  AffineMap ofRow = AffineMap::get(2, 0, b.getAffineDimExpr(1), b.getContext());
  Value factors = createFloatCast(b, op.getLoc(), op.getFactors(), wide);
  Value probes = createElementwise(
      b, {positions, op.getNumbers().getType().getDimSize(0)}, wide,
      {op.getNumbers(), factors}, {ofRow, ofRow},
      [&](ValueRange elements) -> Value {
        Value position = arith::IndexCastOp::create(
            b, b.getI32Type(), linalg::IndexOp::create(b, 0));
        Value isHere = arith::CmpIOp::create(b, arith::CmpIPredicate::eq,
                                             position, elements[0]);
        Value zero = arith::ConstantOp::create(b, b.getZeroAttr(wide));
        return arith::SelectOp::create(b, isHere, elements[1], zero);
      });
  Value rows = createFloatCast(b, op.getLoc(), op.getSource(), wide);
  Value sum = createExpansion(b, type.clone(wide), probes, rows, op.getAxes());
  return createFloatCast(b, op.getLoc(), sum, type.getElementType());
}
