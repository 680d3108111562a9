//===- LayerCalls.cpp - what belongs to a marked layer --------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/LayerCalls.h"

#include "SBP/Analysis/Linearity.h"
#include "SBP/Analysis/ReportRecords.h"

#include <queue>

using namespace mlir;
using namespace mlir::sbp;

std::string LayerCall::str() const { return getCallName(layer, call); }

Location LayerCall::getLoc() const {
  SmallVector<LayerCotangentOp> cotangents = get<LayerCotangentOp>();
  return cotangents.empty() ? marks.front()->getLoc()
                            : cotangents.front()->getLoc();
}

LayerCalls LayerCalls::collect(func::FuncOp function) {
  LayerCalls result;
  llvm::DenseMap<std::pair<StringAttr, uint64_t>, unsigned> numbers;
  Block &body = function.getBody().front();
  function.walk([&](LayerMarkOpInterface mark) {
    if (mark->getBlock() != &body) {
      result.nested.push_back(mark);
      return;
    }
    auto name = StringAttr::get(mark->getContext(), mark.getLayer());
    auto [it, inserted] =
        numbers.try_emplace({name, mark.getCall()}, result.calls.size());
    if (inserted) {
      result.calls.emplace_back();
      result.calls.back().layer = mark.getLayer();
      result.calls.back().call = mark.getCall();
      result.names.insert(mark.getLayer());
    }
    result.calls[it->second].marks.push_back(mark);
  });
  return result;
}

LayerOperations::LayerOperations(const AutodiffAnalysis &autodiff)
    : autodiff(autodiff),
      body(func::FuncOp(autodiff.getEntry()).getBody().front()) {
  for (auto [i, op] : llvm::enumerate(body))
    positions[&op] = i;
}

void LayerOperations::sort(SmallVectorImpl<Operation *> &operations) const {
  llvm::sort(operations, [&](Operation *x, Operation *y) {
    return positions.lookup(x) < positions.lookup(y);
  });
}

/// The operations at the top level that an operation reads, with what its
/// regions read.
static void forEachRead(Operation *op, Block &body,
                        llvm::function_ref<void(Operation *)> visit) {
  op->walk([&](Operation *inner) {
    for (Value operand : inner->getOperands())
      if (Operation *def = operand.getDefiningOp())
        if (Operation *top = body.findAncestorOpInBlock(*def); top && top != op)
          visit(top);
  });
}

static bool isMarkOf(Operation *op, const LayerCall &call) {
  auto mark = dyn_cast<LayerMarkOpInterface>(op);
  return mark && mark.getLayer() == call.layer && mark.getCall() == call.call;
}

SmallVector<Operation *>
LayerOperations::getForward(const LayerCall &call) const {
  // Upwards from the outputs, to this call's inputs and to other layers.
  llvm::DenseSet<Operation *> above, between;
  SmallVector<Operation *> worklist, order;
  for (LayerOutputOp output : call.get<LayerOutputOp>())
    worklist.push_back(output);
  while (!worklist.empty())
    forEachRead(worklist.pop_back_val(), body, [&](Operation *def) {
      if (!autodiff.isForward(def) || isa<LayerOutputOp>(def) ||
          isMarkOf(def, call) || !above.insert(def).second)
        return;
      order.push_back(def);
      worklist.push_back(def);
    });
  sort(order);
  // Downwards from the inputs.
  for (Operation *op : order)
    forEachRead(op, body, [&](Operation *def) {
      if (between.contains(def) ||
          (isa<LayerInputOp>(def) && isMarkOf(def, call)))
        between.insert(op);
    });
  // And what nothing else reads: casts of parameters; without marks of inputs
  // that is all there is to go by.
  for (Operation *op : llvm::reverse(order))
    if (!between.contains(op) &&
        llvm::all_of(op->getUsers(), [&](Operation *user) {
          Operation *top = body.findAncestorOpInBlock(*user);
          return between.contains(top) || !autodiff.isForward(top) ||
                 (isMarkOf(top, call) && isa<LayerOutputOp>(top));
        }))
      between.insert(op);
  llvm::erase_if(order, [&](Operation *op) { return !between.contains(op); });
  return order;
}

SmallVector<BackwardGroup>
LayerOperations::getBackward(const LayerCall &call) const {
  SmallVector<LayerCotangentOp> waiting = call.get<LayerCotangentOp>();
  SmallVector<BackwardGroup> groups;
  while (!waiting.empty()) {
    BackwardGroup &group = groups.emplace_back();
    llvm::DenseSet<Operation *> members, seen;
    // Operations in block order, each once.
    std::priority_queue<std::pair<unsigned, Operation *>,
                        std::vector<std::pair<unsigned, Operation *>>,
                        std::greater<>>
        queue;
    auto pushUsers = [&](Operation *op) {
      for (Operation *user : op->getUsers()) {
        Operation *top = body.findAncestorOpInBlock(*user);
        if (top != body.getTerminator() && seen.insert(top).second)
          queue.push({positions.lookup(top), top});
      }
    };
    // Cotangents that do not depend on each other share a group, if the
    // layer's axes lie alike in them.
    SmallVector<LayerCotangentOp> later;
    for (LayerCotangentOp cotangent : waiting) {
      llvm::DenseSet<Operation *> first(group.cotangents.begin(),
                                        group.cotangents.end());
      if (!first.empty() &&
          (cotangent.getAxes() != group.cotangents.front().getAxes() ||
           reaches(cotangent, first))) {
        later.push_back(cotangent);
        continue;
      }
      group.cotangents.push_back(cotangent);
      members.insert(cotangent);
    }
    for (LayerCotangentOp cotangent : group.cotangents)
      pushUsers(cotangent);
    while (!queue.empty()) {
      Operation *op = queue.top().second;
      queue.pop();
      if (isa<LayerMarkOpInterface>(op) || autodiff.isForward(op))
        continue;
      bool joins = false;
      auto varies = [&](OpOperand &operand) {
        Operation *def = operand.get().getDefiningOp();
        return def && members.contains(def);
      };
      // A value that another cotangent reaches makes this the place where the
      // two meet.
      forEachRead(op, body, [&](Operation *def) {
        joins |= !members.contains(def) && autodiff.dependsOnCotangent(def);
      });
      if (joins || getDependence(op, varies) != Dependence::Linear)
        continue;
      members.insert(op);
      group.operations.push_back(op);
      pushUsers(op);
    }
    addFactors(members, group.operations);
    waiting = std::move(later);
  }
  return groups;
}

llvm::DenseMap<Operation *, StringRef>
LayerOperations::findUnnamed(const LayerCalls &calls, LayerNames &names) const {
  llvm::DenseMap<Operation *, StringRef> result;
  auto add = [&](Operation *op, StringRef layer) {
    auto [it, inserted] = result.try_emplace(op, layer);
    if (!inserted && layer.size() > it->second.size())
      it->second = layer;
  };
  for (const LayerCall &call : calls.get()) {
    for (Operation *op : getForward(call))
      add(op, call.layer);
    for (const BackwardGroup &group : getBackward(call))
      for (Operation *op : group.operations)
        add(op, call.layer);
  }
  for (Operation &op : body.without_terminator())
    if (auto it = result.find(&op); it != result.end()) {
      std::string name = names.get(&op).str();
      if (name == it->second ||
          StringRef(name).starts_with(it->second.str() + "/"))
        result.erase(it);
    }
  return result;
}

/// Whether `op` depends on one of `from`. Only asked for layers with several
/// outputs.
bool LayerOperations::reaches(Operation *op,
                              const llvm::DenseSet<Operation *> &from) const {
  unsigned first = ~0u;
  for (Operation *source : from)
    first = std::min(first, positions.lookup(source));
  SmallVector<Operation *> worklist{op};
  llvm::DenseSet<Operation *> seen;
  bool found = false;
  while (!worklist.empty() && !found)
    forEachRead(worklist.pop_back_val(), body, [&](Operation *def) {
      found |= from.contains(def);
      if (autodiff.dependsOnCotangent(def) && positions.lookup(def) > first &&
          seen.insert(def).second)
        worklist.push_back(def);
    });
  return found;
}

/// Derivative factors such as 1 - tanh^2 that only the group reads.
void LayerOperations::addFactors(llvm::DenseSet<Operation *> &operations,
                                 SmallVectorImpl<Operation *> &order) const {
  llvm::DenseMap<Operation *, unsigned> uses;
  SmallVector<Operation *> worklist(order.begin(), order.end());
  while (!worklist.empty())
    forEachRead(worklist.pop_back_val(), body, [&](Operation *def) {
      if (autodiff.isForward(def) || autodiff.dependsOnCotangent(def) ||
          operations.contains(def) || def->use_empty())
        return;
      // Every operation that reads it is visited once for each use.
      auto [total, isNew] = numUses.try_emplace(def, 0);
      if (isNew)
        total->second = std::distance(def->use_begin(), def->use_end());
      if (++uses[def] < total->second)
        return;
      operations.insert(def);
      order.push_back(def);
      worklist.push_back(def);
    });
  sort(order);
}
