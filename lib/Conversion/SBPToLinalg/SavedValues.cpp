//===- SavedValues.cpp - Saved values in fewer bytes ----------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Conversion/SBPToLinalg/SavedValues.h"
#include "SBP/Analysis/AutodiffAnalysis.h"
#include "SBP/Conversion/SBPToLinalg/Generics.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/Interfaces/TilingInterface.h"

using namespace mlir;
using namespace mlir::sbp;

/// The axes from `leading` on as one; the tensor itself where there is one.
static Value collapseTrailing(ImplicitLocOpBuilder &b, Value value,
                              int64_t leading) {
  int64_t rank = cast<RankedTensorType>(value.getType()).getRank();
  if (rank == leading + 1)
    return value;
  SmallVector<ReassociationIndices> groups;
  for (int64_t axis = 0; axis < rank; ++axis) {
    if (axis <= leading)
      groups.emplace_back();
    groups.back().push_back(axis);
  }
  return tensor::CollapseShapeOp::create(b, value, groups);
}

/// Whether a part of the result costs less to compute than the whole costs to
/// store and to read again.
static bool isSmall(Value value) {
  Type element = getElementTypeOrSelf(value);
  return element.isInteger(1) || element.isInteger(8);
}
static bool isCheap(linalg::LinalgOp op) {
  return op.getNumReductionLoops() == 0 && op->getNumResults() == 1 &&
         op.hasPureTensorSemantics() &&
         (isSmall(op->getResult(0)) || isDataMovement(op) ||
          isa<linalg::FillOp>(op));
}

/// A part of `value`, computed where that is cheap.
static Value createPart(ImplicitLocOpBuilder &b, Value value,
                        ArrayRef<OpFoldResult> offsets,
                        ArrayRef<OpFoldResult> sizes) {
  auto type = cast<RankedTensorType>(value.getType());
  Operation *def = value.getDefiningOp();
  auto structured = dyn_cast_or_null<linalg::LinalgOp>(def);
  if (structured && isCheap(structured)) {
    auto tiled = cast<TilingInterface>(def).generateResultTileValue(
        b, 0, offsets, sizes);
    if (succeeded(tiled)) {
      Operation *part = tiled->tiledOps.front();
      for (Operation *generated : tiled->generatedSlices) {
        auto slice = dyn_cast<tensor::ExtractSliceOp>(generated);
        auto source = slice
                          ? slice.getSource().getDefiningOp<linalg::LinalgOp>()
                          : linalg::LinalgOp();
        if (!source || !isCheap(source) || slice.getDroppedDims().any())
          continue;
        OpBuilder::InsertionGuard guard(b);
        b.setInsertionPoint(part);
        part->replaceUsesOfWith(slice, createPart(b, slice.getSource(),
                                                  slice.getMixedOffsets(),
                                                  slice.getMixedSizes()));
      }
      return tiled->tiledValues.front();
    }
  }
  if (def && OpTrait::hasElementwiseMappableTraits(def) && isSmall(value) &&
      def->getNumResults() == 1) {
    SmallVector<int64_t> shape;
    for (OpFoldResult size : sizes)
      shape.push_back(getConstantIntValue(size).value_or(ShapedType::kDynamic));
    IRMapping mapping;
    for (Value operand : def->getOperands())
      mapping.map(operand, isa<RankedTensorType>(operand.getType())
                               ? createPart(b, operand, offsets, sizes)
                               : operand);
    Operation *part = b.clone(*def, mapping);
    part->getResult(0).setType(type.clone(shape));
    return part->getResult(0);
  }
  SmallVector<OpFoldResult> ones(offsets.size(), b.getIndexAttr(1));
  return tensor::ExtractSliceOp::create(b, value, offsets, sizes, ones);
}

/// The elements of a byte, each in its place. A bit alone is chosen, not
/// shifted there.
static Value createByte(ImplicitLocOpBuilder &b, ValueRange elements,
                        unsigned width) {
  Value byte;
  for (auto [number, element] : llvm::enumerate(elements)) {
    Value one;
    if (width == 1) {
      Value set =
          arith::ConstantIntOp::create(b, static_cast<int8_t>(1u << number), 8);
      Value clear = arith::ConstantIntOp::create(b, 0, 8);
      one = arith::SelectOp::create(b, element, set, clear);
    } else {
      Value mask = arith::ConstantIntOp::create(b, (1 << width) - 1, 8);
      Value place = arith::ConstantIntOp::create(b, number * width, 8);
      one = arith::ShLIOp::create(b, arith::AndIOp::create(b, element, mask),
                                  place);
    }
    byte = byte ? arith::OrIOp::create(b, byte, one).getResult() : one;
  }
  return byte;
}

Value sbp::createPackedBits(OpBuilder &builder, PackBitsOp op) {
  ImplicitLocOpBuilder b(op.getLoc(), builder);
  RankedTensorType type = op.getType();
  int64_t rank = type.getRank(), bytes = type.getShape().back();
  unsigned width = getCodeBits(op.getSource().getType(), type);
  Value source = collapseTrailing(b, op.getSource(), rank - 1);
  SmallVector<OpFoldResult> offsets(rank, b.getIndexAttr(0));
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(b, op.getLoc(), source);
  sizes.back() = b.getIndexAttr(bytes);
  SmallVector<Value> parts;
  for (int64_t number = 0; number < 8 / width; ++number) {
    offsets.back() = b.getIndexAttr(number * bytes);
    parts.push_back(createPart(b, source, offsets, sizes));
  }
  Value empty = tensor::EmptyOp::create(b, sizes, b.getI8Type());
  return createGeneric(b, parts, {}, empty, b.getMultiDimIdentityMap(rank),
                       [&](ValueRange elements) -> SmallVector<Value> {
                         return {createByte(b, elements.drop_back(), width)};
                       })
      .front();
}

Value sbp::createUnpackedBits(OpBuilder &builder, UnpackBitsOp op) {
  ImplicitLocOpBuilder b(op.getLoc(), builder);
  Value source = op.getSource();
  RankedTensorType type = op.getType();
  auto bytesType = cast<RankedTensorType>(source.getType());
  int64_t rank = bytesType.getRank(), bytes = bytesType.getShape().back();
  unsigned width = getCodeBits(type, bytesType);
  // Loops: the leading axes, the place in the byte, the byte.
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(b, op.getLoc(), source);
  sizes.back() = b.getIndexAttr(8 / width);
  sizes.push_back(b.getIndexAttr(bytes));
  SmallVector<AffineExpr> subscripts;
  for (int64_t axis = 0; axis < rank; ++axis)
    subscripts.push_back(b.getAffineDimExpr(axis == rank - 1 ? rank : axis));
  Value empty = tensor::EmptyOp::create(b, sizes, type.getElementType());
  Value bits =
      createGeneric(
          b, source, AffineMap::get(rank + 1, 0, subscripts, b.getContext()),
          empty, b.getMultiDimIdentityMap(rank + 1),
          [&](ValueRange elements) -> SmallVector<Value> {
            Value place = arith::IndexCastOp::create(
                b, b.getI8Type(), linalg::IndexOp::create(b, rank - 1));
            if (width > 1)
              place = arith::MulIOp::create(
                  b, place, arith::ConstantIntOp::create(b, width, 8));
            Value shifted = arith::ShRUIOp::create(b, elements[0], place);
            if (width == 1)
              return {arith::TruncIOp::create(b, b.getI1Type(), shifted)};
            return {arith::AndIOp::create(
                b, shifted,
                arith::ConstantIntOp::create(b, (1 << width) - 1, 8))};
          })
          .front();
  // The place and the byte are the axes that were packed.
  SmallVector<ReassociationIndices> groups;
  for (int64_t axis = 0; axis < rank; ++axis)
    groups.push_back({axis});
  groups.back().push_back(rank);
  Value flat = tensor::CollapseShapeOp::create(b, bits, groups);
  if (type.getRank() == rank)
    return flat;
  groups.clear();
  for (int64_t axis = 0; axis < type.getRank(); ++axis) {
    if (axis < rank)
      groups.emplace_back();
    groups.back().push_back(axis);
  }
  return tensor::ExpandShapeOp::create(b, type, flat, groups);
}
