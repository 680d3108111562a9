//===- RecomputeValues.cpp - what was cut, in the backward ----------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Transforms/Reduction/Compactor.h"
#include "SBP/Transforms/Reduction/Recompute.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace mlir::sbp;

/// The demand in the backward, created with all that it is computed from.
Value Recomputation::materialize(OpBuilder &builder, unsigned number) {
  // The chain of operations to repeat, operands first.
  SmallVector<unsigned> worklist{number};
  auto isMade = [&](unsigned number) {
    return static_cast<bool>(made.lookup({number, layer}));
  };
  while (!worklist.empty()) {
    unsigned next = worklist.back();
    const Demand &demand = demands[next];
    size_t before = worklist.size();
    if (!isMade(next) && demand.recomputed) {
      for (std::optional<unsigned> operand : demand.operands)
        if (operand && !isMade(*operand))
          worklist.push_back(*operand);
    } else if (!isMade(next) && !demand.axes.empty()) {
      std::optional<unsigned> whole = getRecomputedWhole(demand.value);
      if (whole && !isMade(*whole))
        worklist.push_back(*whole);
    }
    if (worklist.size() != before)
      continue;
    worklist.pop_back();
    if (!isMade(next))
      made[{next, layer}] =
          demand.recomputed ? repeat(builder, demand) : fetch(builder, demand);
  }
  return made.lookup({number, layer});
}

/// The demand of the whole value, when it is computed again.
std::optional<unsigned> Recomputation::getRecomputedWhole(Value value) const {
  std::optional<unsigned> whole = findDemand(value, MaskedAxes());
  return whole && demands[*whole].recomputed ? whole : std::nullopt;
}

/// What is saved: the whole value, as the backward sees it, or rows that are
/// gathered from what the backward has whole, if it does.
Value Recomputation::fetch(OpBuilder &builder, const Demand &demand) {
  if (demand.axes.empty()) {
    Value &copy = copies[{demand.value, layer}];
    if (!copy)
      copy =
          SavedOp::create(builder, demand.value.getLoc(), demand.value, layer);
    return copy;
  }
  std::optional<unsigned> whole = getRecomputedWhole(demand.value);
  return region.compactor->createKeep(
      builder, whole ? made.lookup({*whole, layer}) : demand.value,
      demand.axes);
}

/// The operation again, on copies of its operands.
Value Recomputation::repeat(OpBuilder &builder, const Demand &demand) {
  Operation *def = demand.value.getDefiningOp();
  unsigned result = cast<OpResult>(demand.value).getResultNumber();
  auto getOperand = [&](unsigned i, Value value) {
    return demand.operands[i] ? made.lookup({*demand.operands[i], layer})
                              : functions.remake(builder, value, layer, copies);
  };
  if (demand.inverse) {
    ++numInverted;
    SmallVector<Value> others;
    for (auto [i, other] : llvm::enumerate(demand.inverse->getOthers()))
      others.push_back(getOperand(i + 1, other));
    return demand.inverse->create(
        builder, getOperand(0, demand.inverse->getResult()), others);
  }
  ++numRepeated;
  if (demand.axes.empty()) {
    IRMapping mapping;
    for (auto [i, operand] : llvm::enumerate(def->getOperands()))
      mapping.map(operand, getOperand(i, operand));
    return builder.clone(*def, mapping)->getResult(result);
  }
  auto compaction = cast<CompactionOpInterface>(def);
  CompactionMap map;
  SmallVector<Value> operands;
  if (succeeded(compaction.mapFromResult(result, demand.axes, map)))
    for (auto [i, operand] : llvm::enumerate(def->getOperands())) {
      if (demand.operands[i])
        operands.push_back(made.lookup({*demand.operands[i], layer}));
      else if (map.operands[i].empty())
        operands.push_back(operand);
      else
        operands.push_back(
            region.compactor->getKept(builder, operand, map.operands[i]));
    }
  auto results = compaction.cloneOnKept(builder, operands, map);
  // The map was there when the cut was made; an operation that cannot be
  // written on kept rows after all is saved.
  return succeeded(results)
             ? (*results)[result]
             : region.compactor->createKeep(builder, demand.value, demand.axes);
}

/// Puts copies of the factors that are saved, and of what they are computed
/// from, in front of them, to be hoisted into the forward; the backward reads
/// those.
void Recomputation::saveFactors() {
  auto getFactor = [&](Value value) -> Operation * {
    Operation *def = value.getDefiningOp();
    return factors.contains(def) ? def : nullptr;
  };
  llvm::MapVector<Value, Value> saved;
  llvm::SetVector<Operation *> needed;
  for (const Demand &demand : demands)
    if (demand.available && getFactor(demand.value)) {
      saved[demand.value] = Value();
      needed.insert(getFactor(demand.value));
    }
  for (unsigned i = 0; i < needed.size(); ++i)
    needed[i]->walk([&](Operation *inner) {
      for (Value operand : inner->getOperands())
        if (Operation *factor = getFactor(operand))
          needed.insert(factor);
    });

  OpBuilder builder(autodiff.getEntry().getContext());
  LayerNames names;
  IRMapping mapping;
  for (Operation *op : region.ops) {
    if (!needed.contains(op))
      continue;
    builder.setInsertionPoint(op);
    // Gathers, and constants that stand in the backward, come along.
    SmallVector<Operation *> worklist{op};
    while (!worklist.empty()) {
      Operation *next = worklist.back();
      size_t before = worklist.size();
      next->walk([&](Operation *inner) {
        for (Value operand : inner->getOperands())
          if (Operation *def = operand.getDefiningOp();
              def && def->getBlock() == op->getBlock() &&
              !autodiff.isForward(def) && !mapping.contains(operand))
            worklist.push_back(def);
      });
      if (worklist.size() != before)
        continue;
      worklist.pop_back();
      if (next->getNumResults() == 0 || mapping.contains(next->getResult(0)))
        continue;
      Operation *copy = builder.clone(*next, mapping);
      mapping.map(next->getResults(), copy->getResults());
      hoisted.insert(copy);
    }
    StringAttr name = region.layer ? region.layer
                                   : builder.getStringAttr(names.get(op).str());
    for (Value result : op->getResults())
      if (saved.contains(result)) {
        auto copy = SavedOp::create(builder, op->getLoc(),
                                    mapping.lookup(result), name);
        if (region.saveAs)
          copy->setAttr(kSaveAsAttrName, region.saveAs);
        saved[result] = copy;
      }
  }
  for (auto &[value, copy] : saved)
    value.replaceAllUsesWith(copy);
}

namespace {
/// Marks what is made for an operation as the operation is marked.
struct SaveAsListener : OpBuilder::Listener {
  Attribute saveAs;
  void notifyOperationInserted(Operation *op, OpBuilder::InsertPoint) override {
    if (saveAs)
      op->setAttr(kSaveAsAttrName, saveAs);
  }
};
} // namespace

/// In block order, so that a copy dominates the later uses.
void Recomputation::replaceUses() {
  llvm::DenseMap<OpOperand *, unsigned> demandOf;
  for (Use &use : uses) {
    const Demand &demand = demands[use.demand];
    // Rows of what is computed again whole are gathered from that: of the
    // forward's value they would be saved.
    if (!factors.contains(demand.value.getDefiningOp()) &&
        (demand.recomputed ||
         (!demand.axes.empty() && getRecomputedWhole(demand.value))))
      demandOf[use.operand] = use.demand;
  }
  LayerNames names;
  SaveAsListener listener;
  OpBuilder builder(autodiff.getEntry().getContext(), &listener);
  // Factors that are saved are computed here no longer, nor what only they
  // read.
  for (Operation *op : llvm::reverse(region.ops))
    if (isOpTriviallyDead(op) && (factors.contains(op) || isa<KeepOp>(op))) {
      members.erase(op);
      op->erase();
    }
  for (Operation *op : region.ops) {
    if (!members.contains(op) || hoisted.contains(op))
      continue;
    layer = region.layer
                ? region.layer
                : StringAttr::get(builder.getContext(), names.get(op).str());
    SmallVector<Operation *> dead;
    builder.setInsertionPoint(op);
    listener.saveAs = op->getAttr(kSaveAsAttrName);
    op->walk([&](Operation *inner) {
      if (isSketch(inner))
        return;
      auto keep = dyn_cast<KeepOp>(inner);
      for (OpOperand &operand : inner->getOpOperands()) {
        if (auto it = demandOf.find(&operand); it != demandOf.end()) {
          Value copy = materialize(builder, it->second);
          if (!keep) {
            operand.set(copy);
            continue;
          }
          keep.getResult().replaceAllUsesWith(copy);
          dead.push_back(keep);
        } else if (functions.isRemade(operand.get())) {
          operand.set(functions.remake(builder, operand.get(), layer, copies));
        }
      }
    });
    for (Operation *keep : dead)
      keep->erase();
  }
}
