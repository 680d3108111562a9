//===- BackwardLowering.cpp - what dense and compact forms share ----------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Transforms/BackwardLowering.h"
#include "SBP/Interfaces/CompactionInterface.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace mlir::sbp;

Value sbp::getSize(OpBuilder &builder, Location loc, Value value,
                   int64_t axis) {
  while (Operation *def = value.getDefiningOp()) {
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
  Type element = getElementTypeOrSelf(like);
  Value empty = tensor::EmptyOp::create(
      builder, loc, tensor::getMixedSizes(builder, loc, like), element);
  Value zero = arith::ConstantOp::create(builder, loc, element,
                                         builder.getZeroAttr(element));
  return linalg::FillOp::create(builder, loc, zero, empty).getResult(0);
}

Value sbp::createScaled(OpBuilder &builder, Location loc, Value value,
                        double factor) {
  auto type = cast<RankedTensorType>(value.getType());
  Value constant = arith::ConstantOp::create(
      builder, loc, type.getElementType(),
      builder.getFloatAttr(type.getElementType(), factor));
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
                   arith::MulFOp::create(inner, loc, arguments[0], constant);
               linalg::YieldOp::create(inner, loc, product);
             })
      .getResult(0);
}

FailureOr<double> sbp::getScale(BackwardOp op) {
  if (op.getScale() == ScaleKind::none)
    return 1.0;
  MaskType mask = op.getMask().getType();
  if (ShapedType::isDynamic(mask.getKept()) ||
      ShapedType::isDynamic(mask.getPositions()))
    return op.emitOpError("has scale unbiased (N/K) with a mask of ")
           << mask << "; expected static numbers: mask axes of static size, or "
           << "use scale none";
  return double(mask.getPositions()) / double(mask.getKept());
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
