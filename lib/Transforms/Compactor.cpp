//===- Compactor.cpp - sink restore, hoist keep ---------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Transforms/Compactor.h"
#include "SBP/Analysis/Linearity.h"
#include "SBP/Transforms/BackwardLowering.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::sbp;

Compactor::Compactor(const AutodiffAnalysis &autodiff, BackwardOp op)
    : autodiff(autodiff), mask(op.getMask()) {
  OpBuilder builder(op);
  if (ShapedType::isDynamic(op.getMask().getType().getPositions()))
    positions = getPositions(builder, op);
}

Value Compactor::getMask(const MaskedAxes &axes) {
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

/// A derivative factor, computed by the backward from saved values alone, and a
/// view of an argument: their kept rows are computed from those of what they
/// read; a contraction only when nothing else needs it whole.
bool Compactor::canRecompute(Value value) const {
  Operation *def = value.getDefiningOp();
  if (!isa_and_nonnull<CompactionOpInterface>(def))
    return false;
  if (autodiff.isForward(def))
    return autodiff.isArgumentView(value);
  auto structured = dyn_cast<linalg::LinalgOp>(def);
  return !structured || structured.getNumReductionLoops() == 0 ||
         value.hasOneUse();
}

KeepOp Compactor::createKeep(OpBuilder &builder, Value value,
                             const MaskedAxes &axes) {
  auto keep =
      KeepOp::create(builder, value.getLoc(), value, getMask(axes), axes.axes);
  Operation *def = value.getDefiningOp();
  if (Attribute layer = def ? def->getAttr(kLayerAttrName) : Attribute())
    keep->setAttr(kLayerAttrName, layer);
  keepAxes[keep] = axes;
  return keep;
}

const MaskedAxes *Compactor::getAxes(KeepOp keep) const {
  auto it = keepAxes.find(keep);
  return it == keepAxes.end() ? nullptr : &it->second;
}

Value Compactor::getKept(OpBuilder &builder, Value value,
                         const MaskedAxes &axes) {
  if (auto it = compact.find(value);
      it != compact.end() && it->second.axes == axes)
    return it->second.kept;
  for (Compact &entry : kept[value])
    if (entry.axes == axes)
      return entry.kept;

  Value result;
  auto type = cast<RankedTensorType>(value.getType());
  int64_t numKept = cast<MaskType>(getMask(axes).getType()).getKept();
  RankedTensorType keptType = getKeptType(type, axes.axes, numKept);
  Operation *def = value.getDefiningOp();
  CompactionMap map;
  if (isa_and_nonnull<tensor::EmptyOp>(def) && keptType.hasStaticShape()) {
    result = tensor::EmptyOp::create(builder, value.getLoc(), keptType,
                                     ValueRange());
  } else if (auto fill = dyn_cast_or_null<linalg::FillOp>(def)) {
    Value init = getKept(builder, fill.getOutputs()[0], axes);
    result = linalg::FillOp::create(builder, value.getLoc(),
                                    fill.getInputs()[0], init)
                 .getResult(0);
  } else if (canRecompute(value) &&
             succeeded(cast<CompactionOpInterface>(def).mapFromResult(
                 cast<OpResult>(value).getResultNumber(), axes, map))) {
    SmallVector<Value> operands;
    for (auto [i, operand] : llvm::enumerate(def->getOperands()))
      operands.push_back(map.operands[i].empty()
                             ? operand
                             : getKept(builder, operand, map.operands[i]));
    auto results =
        cast<CompactionOpInterface>(def).cloneOnKept(builder, operands, map);
    if (succeeded(results))
      result = (*results)[cast<OpResult>(value).getResultNumber()];
  }
  if (!result)
    result = createKeep(builder, value, axes);
  kept[value].push_back({result, axes});
  return result;
}

bool Compactor::sink(Operation *op) {
  // Only operations that see a masked value matter.
  auto masked = llvm::find_if(op->getOpOperands(), [&](OpOperand &operand) {
    return compact.contains(operand.get());
  });
  if (masked == op->getOpOperands().end()) {
    // Nested regions read whole values.
    op->walk([&](Operation *inner) {
      for (OpOperand &operand : inner->getOpOperands())
        if (compact.contains(operand.get()))
          operand.set(getWhole(operand.get(), op));
    });
    return false;
  }

  auto compaction = dyn_cast<CompactionOpInterface>(op);
  CompactionMap map;
  bool sinks =
      compaction &&
      succeeded(compaction.mapFromOperand(masked->getOperandNumber(),
                                          compact[masked->get()].axes, map));
  llvm::BitVector zero(op->getNumOperands());
  for (OpOperand &operand : op->getOpOperands()) {
    if (!sinks)
      break;
    unsigned i = operand.getOperandNumber();
    auto it = compact.find(operand.get());
    if (it != compact.end())
      sinks = it->second.axes == map.operands[i];
    zero[i] = it != compact.end() || isZeroConstant(operand.get());
  }
  sinks = sinks && compaction.isZeroPreserving(zero, map);
  OpBuilder builder(op);
  if (sinks) {
    SmallVector<Value> operands;
    for (auto [i, operand] : llvm::enumerate(op->getOperands()))
      operands.push_back(map.operands[i].empty()
                             ? operand
                             : getKept(builder, operand, map.operands[i]));
    auto results = compaction.cloneOnKept(builder, operands, map);
    if (succeeded(results)) {
      for (auto [i, result] : llvm::enumerate(op->getResults())) {
        if (map.results[i].empty()) {
          result.replaceAllUsesWith((*results)[i]);
          whole[result] = (*results)[i];
        } else {
          setCompact(result, (*results)[i], map.results[i]);
        }
      }
      return true;
    }
  }
  op->walk([&](Operation *inner) {
    for (OpOperand &operand : inner->getOpOperands())
      if (compact.contains(operand.get()))
        operand.set(getWhole(operand.get(), op));
  });
  return false;
}

Value Compactor::getWhole(Value value, Operation *before) {
  auto it = compact.find(value);
  if (it == compact.end()) {
    Value swallowed = whole.lookup(value);
    return swallowed ? swallowed : value;
  }
  Value &restored = whole[value];
  if (!restored) {
    OpBuilder builder(before);
    Compact &entry = it->second;
    restored = createRestore(builder, value.getLoc(), entry.kept,
                             getMask(entry.axes), entry.axes.axes, value);
    ++numRestored;
  }
  return restored;
}
