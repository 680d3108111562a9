//===- BackwardLowering.cpp - what dense and compact forms share ----------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Transforms/Masking/BackwardLowering.h"
#include "SBP/Analysis/Contractions.h"
#include "SBP/Analysis/Linearity.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace mlir::sbp;

Value sbp::getSize(OpBuilder &builder, Location loc, Value value,
                   int64_t axis) {
  while (Operation *def = value.getDefiningOp()) {
    // An operation may forget a size that its operand has.
    if (auto type = cast<RankedTensorType>(value.getType());
        !type.isDynamicDim(axis))
      return arith::ConstantIndexOp::create(builder, loc,
                                            type.getDimSize(axis));
    Value size;
    if (auto empty = dyn_cast<tensor::EmptyOp>(def)) {
      size = empty.getDynamicSize(axis);
    } else if (auto expand = dyn_cast<tensor::ExpandShapeOp>(def)) {
      OpFoldResult known = expand.getMixedOutputShape()[axis];
      size = dyn_cast<Value>(known);
    } else if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(def)) {
      ReassociationIndices group = collapse.getReassociationIndices()[axis];
      if (group.size() != 1)
        break;
      value = collapse.getSrc();
      axis = group.front();
      continue;
    } else if (auto restore = dyn_cast<RestoreOp>(def)) {
      if (llvm::is_contained(restore.getAxes(), axis))
        break;
      axis = getKeptPosition(axis, restore.getAxes());
      value = restore.getSource();
      continue;
    } else if (auto keep = dyn_cast<KeepOp>(def)) {
      if (axis == getKeptPosition(keep.getAxes().front(), keep.getAxes()))
        break;
      int64_t source = 0;
      while (llvm::is_contained(keep.getAxes(), source) ||
             getKeptPosition(source, keep.getAxes()) != axis)
        ++source;
      axis = source;
      value = keep.getSource();
      continue;
    } else if (auto structured = dyn_cast<linalg::LinalgOp>(def)) {
      value =
          structured.getDpsInitOperand(cast<OpResult>(value).getResultNumber())
              ->get();
      continue;
    } else if (OpTrait::hasElementwiseMappableTraits(def)) {
      value = *llvm::find_if(def->getOperands(), [](Value operand) {
        return isa<RankedTensorType>(operand.getType());
      });
      continue;
    }
    if (!size)
      break;
    auto dim = size.getDefiningOp<tensor::DimOp>();
    if (!dim || !dim.getConstantIndex())
      return size;
    value = dim.getSource();
    axis = *dim.getConstantIndex();
  }
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPointAfterValue(value);
  return tensor::DimOp::create(builder, loc, value, axis);
}

Value sbp::createZeros(OpBuilder &builder, Location loc, Value like) {
  return createZeroTensor(builder, loc,
                          tensor::getMixedSizes(builder, loc, like),
                          getElementTypeOrSelf(like));
}

Value sbp::getPositions(OpBuilder &builder, BackwardOp op) {
  Location loc = op.getLoc();
  int64_t positions = op.getMask().getType().getPositions();
  if (!ShapedType::isDynamic(positions))
    return arith::ConstantIndexOp::create(builder, loc, positions);
  if (auto drawn = op.getMask().getDefiningOp<KeepMaskOp>())
    return drawn.getPositions();
  // A mask from elsewhere: its positions are those of the cotangents.
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPoint(op);
  Value cotangent = op.getCotangents().front();
  Value count = arith::ConstantIndexOp::create(builder, loc, 1);
  for (int64_t axis : op.getAxes()) {
    int64_t size = cast<RankedTensorType>(cotangent.getType()).getDimSize(axis);
    Value factor =
        ShapedType::isDynamic(size)
            ? getSize(builder, loc, cotangent, axis)
            : arith::ConstantIndexOp::create(builder, loc, size).getResult();
    count = arith::MulIOp::create(builder, loc, count, factor);
  }
  return count;
}

Value sbp::createScaled(OpBuilder &builder, Location loc, Value value,
                        Value factor) {
  auto type = cast<RankedTensorType>(value.getType());
  Value empty = tensor::EmptyOp::create(
      builder, loc, tensor::getMixedSizes(builder, loc, value),
      type.getElementType());
  AffineMap identity = builder.getMultiDimIdentityMap(type.getRank());
  return linalg::GenericOp::create(
             builder, loc, empty.getType(), value, empty,
             ArrayRef{identity, identity},
             SmallVector<utils::IteratorType>(type.getRank(),
                                              utils::IteratorType::parallel),
             [&](OpBuilder &inner, Location loc, ValueRange arguments) {
               Value product =
                   arith::MulFOp::create(inner, loc, arguments[0], factor);
               linalg::YieldOp::create(inner, loc, product);
             })
      .getResult(0);
}

Value sbp::createScale(OpBuilder &builder, BackwardOp op, Value kept) {
  Location loc = op.getLoc();
  auto element = cast<FloatType>(getElementTypeOrSelf(kept));
  MaskType mask = op.getMask().getType();
  if (op.getScale() == ScaleKind::none || mask.isFull())
    return arith::ConstantOp::create(builder, loc, element,
                                     builder.getFloatAttr(element, 1.0));
  if (!ShapedType::isDynamic(mask.getKept()) &&
      !ShapedType::isDynamic(mask.getPositions())) {
    double scale = double(mask.getPositions()) / double(mask.getKept());
    return arith::ConstantOp::create(builder, loc, element,
                                     builder.getFloatAttr(element, scale));
  }
  ArrayRef<int64_t> axes = op.getAxes();
  auto toFloat = [&](Value count) -> Value {
    Value wide =
        arith::IndexCastOp::create(builder, loc, builder.getI64Type(), count);
    return arith::SIToFPOp::create(builder, loc, builder.getF64Type(), wide);
  };
  Value rows = tensor::DimOp::create(builder, loc, kept,
                                     getKeptPosition(axes.front(), axes));
  Value scale = arith::DivFOp::create(
      builder, loc, toFloat(getPositions(builder, op)), toFloat(rows));
  // To bf16 by way of f32: that is what the lowering of small floats knows.
  for (FloatType narrower : {cast<FloatType>(builder.getF32Type()), element})
    if (narrower.getWidth() < cast<FloatType>(scale.getType()).getWidth() &&
        narrower.getWidth() >= element.getWidth())
      scale = arith::TruncFOp::create(builder, loc, narrower, scale);
  return scale;
}

Value sbp::createRestore(OpBuilder &builder, Location loc, Value kept,
                         Value mask, ArrayRef<int64_t> axes, Value like) {
  auto type = cast<RankedTensorType>(like.getType());
  SmallVector<Value> sizes;
  for (int64_t axis : axes)
    if (type.isDynamicDim(axis))
      sizes.push_back(getSize(builder, loc, like, axis));
  return RestoreOp::create(builder, loc, type, kept, mask, axes, Value(),
                           sizes);
}

std::optional<CompactionMap>
sbp::mapMasked(Operation *op, function_ref<const MaskedAxes *(Value)> getAxes) {
  auto compaction = dyn_cast<CompactionOpInterface>(op);
  auto masked = llvm::find_if(op->getOpOperands(), [&](OpOperand &operand) {
    return getAxes(operand.get()) != nullptr;
  });
  CompactionMap map;
  if (!compaction || masked == op->getOpOperands().end() ||
      failed(compaction.mapFromOperand(masked->getOperandNumber(),
                                       *getAxes(masked->get()), map)))
    return std::nullopt;
  llvm::BitVector zero(op->getNumOperands());
  for (auto [i, operand] : llvm::enumerate(op->getOperands())) {
    const MaskedAxes *axes = getAxes(operand);
    if (axes && !(*axes == map.operands[i]))
      return std::nullopt;
    zero[i] = axes || isZeroConstant(operand);
  }
  for (auto [i, axes] : llvm::enumerate(map.results))
    if (axes.empty() ? !compaction.swallows(i, zero)
                     : !compaction.preservesZero(i, zero))
      return std::nullopt;
  return map;
}

SmallVector<Operation *> sbp::inlineBody(BackwardOp op, ValueRange cotangents,
                                         SmallVectorImpl<Value> &yielded) {
  OpBuilder builder(op);
  IRMapping mapping;
  Block *body = op.getBodyBlock();
  mapping.map(body->getArguments().take_front(cotangents.size()), cotangents);
  mapping.map(body->getArguments().drop_front(cotangents.size()),
              op.getSaved());
  SmallVector<Operation *> copies;
  for (Operation &inner : body->without_terminator())
    copies.push_back(builder.clone(inner, mapping));
  for (Value value : body->getTerminator()->getOperands())
    yielded.push_back(mapping.lookupOrDefault(value));
  return copies;
}
