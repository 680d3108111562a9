//===- RecomputeInverses.cpp - values from what was made of them ----------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A value v and what invertible operations make of it are one class of values:
// of each the others follow. A cut has one way to each demand, so the way of
// each value of a class is chosen first: forward, from its operands, or
// backward, from a later value. Backward is chosen towards a value that is
// there anyway (the next layer saves it), and where the plan lets nothing be
// repeated, towards the last value. Then the cut is made, and once more with
// all ways forward; the lighter one stands.
//
// No way runs in a circle: backward steps lead to later values, until one that
// is saved. What they read beside it is there anyway, or is small, and is saved
// where it depends on values with a backward way.
//
//===----------------------------------------------------------------------===//

#include "SBP/Transforms/Graph/DataMovement.h"
#include "SBP/Transforms/Reduction/Recompute.h"
#include "mlir/IR/Remarks.h"

using namespace mlir;
using namespace mlir::sbp;

/// The inverses of the layer's forward operations, by what they compute.
void Recomputation::findInverses() {
  if (!region.invert)
    return;
  SmallVector<Operation *> operations(forward.begin(), forward.end());
  llvm::sort(operations, [&](Operation *a, Operation *b) {
    return region.order->isBefore(a, b);
  });
  for (Operation *op : operations)
    if (op->getNumResults() == 1 && isMemoryEffectFree(op) && isElementwise(op))
      for (ElementwiseInverse &inverse :
           ElementwiseInverse::find(op->getResult(0), *region.order))
        inverses[inverse.getArgument()].push_back(
            std::make_shared<const ElementwiseInverse>(std::move(inverse)));
}

/// Notes the backward ways to a demand, and creates what they read.
void Recomputation::expandInverses(unsigned number) {
  auto it = inverses.find(demands[number].value);
  if (it == inverses.end() || !demands[number].axes.empty())
    return;
  auto getNumber = [&](Value value) -> std::optional<unsigned> {
    if (isFree(value, MaskedAxes()))
      return std::nullopt;
    auto known = findDemand(value, MaskedAxes());
    return known ? known : createDemand(value, MaskedAxes());
  };
  for (const auto &inverse : it->second) {
    std::optional<unsigned> from = getNumber(inverse->getResult());
    if (!from)
      continue;
    Inversion inversion{inverse, {from}};
    for (Value other : inverse->getOthers())
      inversion.operands.push_back(getNumber(other));
    demands[number].inversions.push_back(std::move(inversion));
  }
}

/// What a demand is moved, repeated or reshaped from.
unsigned Recomputation::skipMovement(unsigned number) const {
  while (demands[number].recomputable && !demands[number].available &&
         isDataMovement(demands[number].value.getDefiningOp())) {
    std::optional<unsigned> source;
    for (std::optional<unsigned> operand : demands[number].operands)
      if (operand)
        source = operand;
    if (!source)
      break;
    number = *source;
  }
  return number;
}

/// Chooses the way to each demand. Returns whether one is backward.
bool Recomputation::chooseInversions() {
  SmallVector<unsigned> order;
  for (auto [number, demand] : llvm::enumerate(demands))
    if (demand.axes.empty() && demand.value.getDefiningOp() &&
        !factors.contains(demand.value.getDefiningOp()))
      order.push_back(number);
  llvm::sort(order, [&](unsigned a, unsigned b) {
    Operation *x = demands[a].value.getDefiningOp();
    Operation *y = demands[b].value.getDefiningOp();
    return x == y ? a < b : region.order->isBefore(x, y);
  });
  auto isSmall = [&](unsigned number, unsigned beside) {
    return 2 * getWeight(demands[number]) <= getWeight(demands[beside]);
  };
  // Whether computing a demand forward takes nothing that is large and not
  // there, and whether it reads values with a backward way.
  SmallVector<bool> isNear(demands.size()), depends(demands.size());
  for (unsigned number : order) {
    const Demand &demand = demands[number];
    isNear[number] =
        demand.available || (demand.recomputable && getPrice(demand) == 0);
    for (std::optional<unsigned> operand : demand.operands) {
      if (!operand)
        continue;
      isNear[number] =
          isNear[number] &&
          (demand.available || isNear[*operand] || isSmall(*operand, number));
      depends[number] = depends[number] || depends[*operand] ||
                        !demands[*operand].inversions.empty();
    }
  }

  // From the last one on, so that the ways of later values are known. What a
  // way leads to: a value that is there, one that the backward reads whatever
  // is chosen, or another.
  enum Target { Available, Read, Other };
  SmallVector<Target> targets(demands.size(), Other);
  for (unsigned sink : sinks)
    targets[sink] = Read;
  SmallVector<bool> mustSave(demands.size());
  bool chosen = false;
  for (unsigned number : llvm::reverse(order)) {
    Demand &demand = demands[number];
    if (demand.available)
      targets[number] = Available;
    if (demand.available || mustSave[number])
      continue;
    if (targets[number] == Read && demand.recomputable &&
        movesData(demand.value.getDefiningOp()))
      for (std::optional<unsigned> operand : demand.operands)
        if (operand)
          targets[*operand] = Read;
    const Inversion *best = nullptr;
    for (const Inversion &inversion : demand.inversions) {
      unsigned source = *inversion.operands.front();
      const Demand &from = demands[source];
      if (!from.available && !from.inverse && from.recomputable)
        continue;
      if (!llvm::all_of(ArrayRef(inversion.operands).drop_front(),
                        [&](std::optional<unsigned> other) {
                          return !other || demands[*other].available ||
                                 isSmall(skipMovement(*other), number);
                        }))
        continue;
      // What may be computed forward is so unless something large is missing.
      if (demand.recomputable &&
          (isNear[number] || targets[source] != Available))
        continue;
      if (!best || targets[source] < targets[*best->operands.front()])
        best = &inversion;
    }
    if (!best)
      continue;
    chosen = true;
    targets[number] =
        std::min(targets[number], targets[*best->operands.front()]);
    demand.inverse = best->how;
    demand.recomputable = true;
    demand.operands = best->operands;
    for (std::optional<unsigned> other : ArrayRef(best->operands).drop_front())
      if (other) {
        unsigned source = skipMovement(*other);
        if (depends[source] || !demands[source].inversions.empty()) {
          mustSave[source] = true;
          demands[source].recomputable = false;
          demands[source].inverse = nullptr;
          demands[source].operands.clear();
        }
      }
  }
  return chosen;
}

void Recomputation::remarkInverted(Location loc) const {
  if (numInverted)
    remark::passed(
        loc,
        remark::RemarkOpts::name("Inverted").category("sbp-reduce-activations"))
        << remark::add("layer '{0}' computes {1} values of its forward from "
                       "what was made of them",
                       region.layer.getValue(), numInverted);
  else
    remark::missed(loc, remark::RemarkOpts::name("NotInverted")
                            .category("sbp-reduce-activations"))
        << remark::add("layer '{0}' computes no value of its forward from "
                       "what was made of it",
                       region.layer.getValue())
        << remark::reason("that would save no byte of whole values");
}
