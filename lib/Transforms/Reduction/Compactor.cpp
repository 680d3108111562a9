//===- Compactor.cpp - sink restore, hoist keep ---------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The rules are a table, include/SBP/Interfaces/CompactionRules.def, printed in
// docs/spec.md ("Rules of keep and restore"). What follows applies them: a
// value that equals restore(kept) is noted with its kept rows (setCompact), and
// no sbp.restore is created before an operation without a rule needs the whole.
//
//===----------------------------------------------------------------------===//

#include "SBP/Transforms/Reduction/Compactor.h"
#include "SBP/Analysis/Linearity.h"
#include "SBP/Transforms/Graph/Operations.h"
#include "SBP/Transforms/Masking/BackwardLowering.h"
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
  return !hasReductionLoops(def) || value.hasOneUse();
}

KeepOp Compactor::createKeep(OpBuilder &builder, Value value,
                             const MaskedAxes &axes) {
  // Kept rows of the activation are better than those of an estimate.
  if (Operation *expand = value.getDefiningOp(); expand && isExpansion(expand))
    if (Operation *sketch = expand->getOperand(0).getDefiningOp();
        sketch && isSketch(sketch))
      value = sketch->getOperand(0);
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

/// What is known on these kept positions already, or null.
Value Compactor::findKept(const Demand &demand) {
  if (auto it = compact.find(demand.value);
      it != compact.end() && it->second.axes == demand.axes)
    return it->second.kept;
  if (auto it = kept.find(demand.value); it != kept.end())
    for (Compact &entry : it->second)
      if (entry.axes == demand.axes)
        return entry.kept;
  return Value();
}

/// Whether the kept rows are computed from rows of the operands, and of which.
bool Compactor::mapToOperands(const Demand &demand, CompactionMap &map) {
  Operation *def = demand.value.getDefiningOp();
  if (auto fill = dyn_cast_or_null<linalg::FillOp>(def)) {
    map.operands = {MaskedAxes(), demand.axes};
    map.results = {demand.axes};
    return true;
  }
  return canRecompute(demand.value) &&
         succeeded(cast<CompactionOpInterface>(def).mapFromResult(
             cast<OpResult>(demand.value).getResultNumber(), demand.axes, map));
}

/// A tensor without values has no rows to gather: one of the kept size instead.
Value Compactor::createEmpty(OpBuilder &builder, tensor::EmptyOp op,
                             const MaskedAxes &axes) {
  Location loc = op.getLoc();
  auto multiply = [&](Value a, Value b) -> Value {
    return arith::MulIOp::create(builder, loc, a, b);
  };
  SmallVector<OpFoldResult> sizes;
  for (int64_t axis = 0; axis < op.getType().getRank(); ++axis) {
    if (axis == axes.axes.front()) {
      int64_t known = axes.getKept();
      if (!ShapedType::isDynamic(known)) {
        sizes.push_back(builder.getIndexAttr(known));
        continue;
      }
      Value size = getSize(builder, loc, rows, rowsAxis);
      if (axes.outerSource)
        size = multiply(
            size, getSize(builder, loc, axes.outerSource, axes.outerAxis));
      if (axes.outer * axes.inner != 1)
        size = multiply(size, arith::ConstantIndexOp::create(
                                  builder, loc, axes.outer * axes.inner));
      sizes.push_back(size);
    } else if (!llvm::is_contained(axes.axes, axis)) {
      sizes.push_back(
          op.getType().isDynamicDim(axis)
              ? OpFoldResult(op.getDynamicSize(axis))
              : builder.getIndexAttr(op.getType().getDimSize(axis)));
    }
  }
  return tensor::EmptyOp::create(builder, loc, sizes,
                                 op.getType().getElementType());
}

/// The operands are known on kept positions.
Value Compactor::createKept(OpBuilder &builder, const Demand &demand) {
  Operation *def = demand.value.getDefiningOp();
  if (auto empty = dyn_cast_or_null<tensor::EmptyOp>(def))
    return createEmpty(builder, empty, demand.axes);
  if (auto fill = dyn_cast_or_null<linalg::FillOp>(def))
    return linalg::FillOp::create(builder, fill.getLoc(), fill.getInputs()[0],
                                  findKept({fill.getOutputs()[0], demand.axes}))
        .getResult(0);
  CompactionMap map;
  if (!mapToOperands(demand, map))
    return createKeep(builder, demand.value, demand.axes);
  SmallVector<Value> operands;
  for (auto [i, operand] : llvm::enumerate(def->getOperands()))
    operands.push_back(map.operands[i].empty()
                           ? operand
                           : findKept({operand, map.operands[i]}));
  auto results =
      cast<CompactionOpInterface>(def).cloneOnKept(builder, operands, map);
  return succeeded(results)
             ? (*results)[cast<OpResult>(demand.value).getResultNumber()]
             : createKeep(builder, demand.value, demand.axes);
}

Value Compactor::getKept(OpBuilder &builder, Value value,
                         const MaskedAxes &axes) {
  // Operands first. Iterative, since chains of factors are as long as layers
  // are deep.
  SmallVector<Demand> worklist{{value, axes}};
  while (!worklist.empty()) {
    Demand demand = worklist.back();
    size_t before = worklist.size();
    CompactionMap map;
    if (!findKept(demand) && mapToOperands(demand, map)) {
      Operation *def = demand.value.getDefiningOp();
      for (unsigned i = def->getNumOperands(); i-- > 0;)
        if (Demand next{def->getOperand(i), map.operands[i]};
            !next.axes.empty() && !findKept(next))
          worklist.push_back(std::move(next));
    }
    if (worklist.size() != before)
      continue;
    worklist.pop_back();
    if (findKept(demand))
      continue;
    Value result = createKept(builder, demand);
    kept[demand.value].push_back({result, demand.axes});
  }
  return findKept({value, axes});
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
