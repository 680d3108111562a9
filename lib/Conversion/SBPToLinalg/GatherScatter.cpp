//===- GatherScatter.cpp - masks, gathers and scatters on tensors ---------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Conversion/SBPToLinalg/GatherScatter.h"
#include "SBP/Interfaces/CompactionInterface.h"
#include "SBP/Transforms/Masking/BackwardLowering.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::sbp;

SmallVector<Value> sbp::splitPosition(OpBuilder &b, Location loc,
                                      Value position, Value shaped,
                                      ArrayRef<int64_t> axes) {
  SmallVector<Value> positions(axes.size());
  for (unsigned i = axes.size(); i-- > 1;) {
    Value size = tensor::DimOp::create(b, loc, shaped, axes[i]);
    positions[i] = arith::RemUIOp::create(b, loc, position, size);
    position = arith::DivUIOp::create(b, loc, position, size);
  }
  positions[0] = position;
  return positions;
}

/// Position ((o * N + m[k]) * inner + i) at entry ((o * K + k) * inner + i).
Value sbp::createExtendedPositions(OpBuilder &builder, ExtendMaskOp op,
                                   Value mask) {
  Location loc = op.getLoc();
  auto constant = [&](int64_t value) -> Value {
    return arith::ConstantIndexOp::create(builder, loc, value);
  };
  Value positions = op.getPositions()
                        ? op.getPositions()
                        : constant(op.getMask().getType().getPositions());
  Value inner = constant(op.getInner());
  Value kept = tensor::DimOp::create(builder, loc, mask, 0);
  Value outer =
      op.getDynamicOuter() ? op.getDynamicOuter() : constant(op.getOuter());
  Value run = arith::MulIOp::create(builder, loc, kept, inner);
  int64_t total = op.getType().getKept();
  SmallVector<OpFoldResult> size{
      ShapedType::isDynamic(total)
          ? OpFoldResult(
                arith::MulIOp::create(builder, loc, outer, run).getResult())
          : OpFoldResult(builder.getIndexAttr(total))};
  Value empty =
      tensor::EmptyOp::create(builder, loc, size, builder.getIndexType());
  AffineMap identity = builder.getMultiDimIdentityMap(1);
  auto generic = linalg::GenericOp::create(
      builder, loc, empty.getType(), ValueRange(), empty, ArrayRef{identity},
      {utils::IteratorType::parallel},
      [&](OpBuilder &b, Location loc, ValueRange) {
        Value entry = linalg::IndexOp::create(b, loc, 0);
        Value o = arith::DivUIOp::create(b, loc, entry, run);
        Value rest = arith::RemUIOp::create(b, loc, entry, run);
        Value k = arith::DivUIOp::create(b, loc, rest, inner);
        Value i = arith::RemUIOp::create(b, loc, rest, inner);
        Value m = tensor::ExtractOp::create(b, loc, mask, ValueRange{k});
        Value position = arith::AddIOp::create(
            b, loc, arith::MulIOp::create(b, loc, o, positions), m);
        position = arith::AddIOp::create(
            b, loc, arith::MulIOp::create(b, loc, position, inner), i);
        linalg::YieldOp::create(b, loc, position);
      });
  return generic.getResult(0);
}

/// A generic over the result that reads the source at the mask's positions.
Value sbp::createGather(OpBuilder &builder, KeepOp op, Value source,
                        Value mask) {
  Location loc = op.getLoc();
  ArrayRef<int64_t> axes = op.getAxes();
  int64_t keptAxis = getKeptPosition(axes.front(), axes);
  SmallVector<OpFoldResult> sizes;
  for (int64_t axis = 0; axis < op.getSource().getType().getRank(); ++axis) {
    if (axis == axes.front())
      sizes.push_back(tensor::getMixedSize(builder, loc, mask, 0));
    else if (!llvm::is_contained(axes, axis))
      sizes.push_back(tensor::getMixedSize(builder, loc, source, axis));
  }
  RankedTensorType type = op.getType();
  Value empty =
      tensor::EmptyOp::create(builder, loc, sizes, type.getElementType());
  AffineMap identity = builder.getMultiDimIdentityMap(type.getRank());
  AffineMap maskMap =
      AffineMap::get(type.getRank(), 0, builder.getAffineDimExpr(keptAxis));
  auto generic = linalg::GenericOp::create(
      builder, loc, empty.getType(), mask, empty, ArrayRef{maskMap, identity},
      SmallVector<utils::IteratorType>(type.getRank(),
                                       utils::IteratorType::parallel),
      [&](OpBuilder &b, Location loc, ValueRange arguments) {
        SmallVector<Value> group =
            splitPosition(b, loc, arguments[0], source, axes);
        SmallVector<Value> indices;
        for (int64_t axis = 0; axis < op.getSource().getType().getRank();
             ++axis) {
          const auto *it = llvm::find(axes, axis);
          indices.push_back(
              it != axes.end()
                  ? group[it - axes.begin()]
                  : linalg::IndexOp::create(b, loc, getKeptPosition(axis, axes))
                        .getResult());
        }
        linalg::YieldOp::create(
            b, loc,
            tensor::ExtractOp::create(b, loc, source, indices).getResult());
      });
  return generic.getResult(0);
}

/// A loop over the kept positions that writes, or adds, one slice at a time in
/// place.
Value sbp::createScatter(OpBuilder &builder, RestoreOp op, Value source,
                         Value mask, Value into, bool parallel) {
  Location loc = op.getLoc();
  ArrayRef<int64_t> axes = op.getAxes();
  RankedTensorType type = op.getType();
  int64_t keptAxis = getKeptPosition(axes.front(), axes);
  Value init = into;
  if (!init) {
    SmallVector<OpFoldResult> sizes;
    for (int64_t axis = 0; axis < type.getRank(); ++axis) {
      if (!type.isDynamicDim(axis))
        sizes.push_back(builder.getIndexAttr(type.getDimSize(axis)));
      else if (!llvm::is_contained(axes, axis))
        sizes.push_back(tensor::getMixedSize(builder, loc, source,
                                             getKeptPosition(axis, axes)));
      else
        sizes.push_back(OpFoldResult()); // below, in the order of the axes
    }
    unsigned next = 0;
    for (int64_t axis : axes)
      if (type.isDynamicDim(axis))
        sizes[axis] = op.getSizes()[next++];
    init = createZeros(
        builder, loc,
        tensor::EmptyOp::create(builder, loc, sizes, type.getElementType()));
  }
  Value zero = arith::ConstantIndexOp::create(builder, loc, 0);
  Value one = arith::ConstantIndexOp::create(builder, loc, 1);
  Value kept = tensor::DimOp::create(builder, loc, mask, 0);
  SmallVector<OpFoldResult> offsets, sizes, strides;
  // One row; leaves where in `state` it lies.
  auto writeRow = [&](OpBuilder &b, Location loc, Value k,
                      Value state) -> Value {
    offsets.clear();
    sizes.clear();
    Value position = tensor::ExtractOp::create(b, loc, mask, ValueRange{k});
    SmallVector<Value> group = splitPosition(b, loc, position, state, axes);
    OpFoldResult indexZero = b.getIndexAttr(0), indexOne = b.getIndexAttr(1);
    SmallVector<OpFoldResult> sourceOffsets, sourceSizes;
    SmallVector<int64_t> shape;
    for (int64_t axis = 0; axis < type.getRank(); ++axis) {
      const auto *it = llvm::find(axes, axis);
      if (it != axes.end()) {
        offsets.push_back(group[it - axes.begin()]);
        sizes.push_back(indexOne);
        continue;
      }
      offsets.push_back(indexZero);
      sizes.push_back(tensor::getMixedSize(b, loc, state, axis));
      shape.push_back(type.getDimSize(axis));
    }
    for (int64_t axis = 0;
         axis < cast<RankedTensorType>(source.getType()).getRank(); ++axis) {
      sourceOffsets.push_back(axis == keptAxis ? OpFoldResult(k) : indexZero);
      sourceSizes.push_back(axis == keptAxis
                                ? indexOne
                                : tensor::getMixedSize(b, loc, source, axis));
    }
    SmallVector<OpFoldResult> sourceStrides(sourceOffsets.size(), indexOne);
    strides.assign(offsets.size(), indexOne);
    auto sliceType = RankedTensorType::get(shape, type.getElementType());
    Value row = tensor::ExtractSliceOp::create(
        b, loc, sliceType, source, sourceOffsets, sourceSizes, sourceStrides);
    Value target = tensor::ExtractSliceOp::create(b, loc, sliceType, state,
                                                  offsets, sizes, strides);
    AffineMap identity = b.getMultiDimIdentityMap(shape.size());
    bool adds = static_cast<bool>(into);
    return linalg::GenericOp::create(
               b, loc, sliceType, row, target, ArrayRef{identity, identity},
               SmallVector<utils::IteratorType>(shape.size(),
                                                utils::IteratorType::parallel),
               [&](OpBuilder &inner, Location loc, ValueRange arguments) {
                 Value value = arguments[0];
                 if (adds && isa<FloatType>(value.getType()))
                   value = arith::AddFOp::create(inner, loc, arguments[1],
                                                 arguments[0]);
                 else if (adds)
                   value = arith::AddIOp::create(inner, loc, arguments[1],
                                                 arguments[0]);
                 linalg::YieldOp::create(inner, loc, value);
               })
        .getResult(0);
  };
  if (parallel)
    return scf::ForallOp::create(
               builder, loc, tensor::getMixedSize(builder, loc, mask, 0),
               ValueRange{init},
               /*mapping=*/std::nullopt,
               [&](OpBuilder &b, Location loc, ValueRange arguments) {
                 Value row = writeRow(b, loc, arguments[0], arguments[1]);
                 auto end = scf::InParallelOp::create(b, loc);
                 OpBuilder::InsertionGuard guard(b);
                 b.setInsertionPointToStart(end.getBody());
                 tensor::ParallelInsertSliceOp::create(
                     b, loc, row, arguments[1], offsets, sizes, strides);
               })
        .getResult(0);
  auto loop = scf::ForOp::create(
      builder, loc, zero, kept, one, ValueRange{init},
      [&](OpBuilder &b, Location loc, Value k, ValueRange state) {
        Value row = writeRow(b, loc, k, state[0]);
        scf::YieldOp::create(b, loc,
                             tensor::InsertSliceOp::create(
                                 b, loc, row, state[0], offsets, sizes, strides)
                                 .getResult());
      });
  return loop.getResult(0);
}
