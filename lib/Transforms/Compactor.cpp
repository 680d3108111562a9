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
    : autodiff(autodiff), masks(op) {}

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
  auto keep = KeepOp::create(builder, value.getLoc(), value, masks.get(axes),
                             axes.axes);
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
  int64_t numKept = cast<MaskType>(masks.get(axes).getType()).getKept();
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
  if (llvm::none_of(op->getOperands(),
                    [&](Value operand) { return compact.contains(operand); })) {
    // Nested regions read whole values.
    op->walk([&](Operation *inner) {
      for (OpOperand &operand : inner->getOpOperands())
        if (compact.contains(operand.get()))
          operand.set(getWhole(operand.get(), op));
    });
    return false;
  }

  std::optional<CompactionMap> map = mapMasked(op, [&](Value value) {
    auto it = compact.find(value);
    return it == compact.end() ? nullptr : &it->second.axes;
  });
  OpBuilder builder(op);
  if (map) {
    SmallVector<Value> operands;
    for (auto [i, operand] : llvm::enumerate(op->getOperands()))
      operands.push_back(map->operands[i].empty()
                             ? operand
                             : getKept(builder, operand, map->operands[i]));
    auto results =
        cast<CompactionOpInterface>(op).cloneOnKept(builder, operands, *map);
    if (succeeded(results)) {
      for (auto [i, result] : llvm::enumerate(op->getResults())) {
        if (map->results[i].empty()) {
          result.replaceAllUsesWith((*results)[i]);
          whole[result] = (*results)[i];
        } else {
          setCompact(result, (*results)[i], map->results[i]);
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
                             masks.get(entry.axes), entry.axes.axes, value);
    ++numRestored;
  }
  return restored;
}
