//===- ExtendedMasks.cpp - one layer's mask over merged axes --------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Transforms/Masking/ExtendedMasks.h"
#include "SBP/Transforms/Masking/BackwardLowering.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace mlir::sbp;

ExtendedMasks::ExtendedMasks(BackwardOp op) : mask(op.getMask()) {
  OpBuilder builder(op);
  if (ShapedType::isDynamic(op.getMask().getType().getPositions()))
    positions = getPositions(builder, op);
}

Value ExtendedMasks::get(const MaskedAxes &axes) {
  if (axes.outer == 1 && axes.inner == 1 && !axes.outerSource)
    return mask;
  for (auto &[extension, value] : extensions)
    if (extension.sameExtension(axes))
      return value;
  OpBuilder builder(mask.getContext());
  builder.setInsertionPointAfterValue(mask);
  auto type = cast<MaskType>(mask.getType());
  int64_t outer = axes.outer;
  Value dynamicOuter;
  if (axes.outerSource) {
    Location loc = mask.getLoc();
    dynamicOuter = getSize(builder, loc, axes.outerSource, axes.outerAxis);
    // Behind both the mask and the size.
    Operation *size = dynamicOuter.getDefiningOp();
    Operation *maskDef = mask.getDefiningOp();
    if (size && (!maskDef || maskDef->isBeforeInBlock(size)))
      builder.setInsertionPointAfter(size);
    if (outer != 1)
      dynamicOuter = arith::MulIOp::create(
          builder, loc, dynamicOuter,
          arith::ConstantIndexOp::create(builder, loc, outer));
    outer = ShapedType::kDynamic;
  }
  if (Operation *def = positions ? positions.getDefiningOp() : nullptr;
      def && !def->isBeforeInBlock(&*builder.getInsertionPoint()))
    builder.setInsertionPointAfter(def);
  auto extend = [&](int64_t count) {
    return ShapedType::isDynamic(outer) || ShapedType::isDynamic(count)
               ? ShapedType::kDynamic
               : outer * count * axes.inner;
  };
  Value extended = ExtendMaskOp::create(
      builder, mask.getLoc(),
      MaskType::get(mask.getContext(), extend(type.getKept()),
                    extend(type.getPositions())),
      mask, outer, axes.inner, dynamicOuter, positions);
  extensions.push_back({axes, extended});
  return extended;
}
