//===- InferenceForward.cpp - what a named layer's forward says ---------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Inference.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "llvm/ADT/EquivalenceClasses.h"

using namespace mlir;
using namespace mlir::sbp;

bool sbp::passesCotangent(OpOperand &operand) {
  Operation *op = operand.getOwner();
  if (op->getNumResults() != 1 ||
      op->getResult(0).getType() != operand.get().getType())
    return false;
  if (isa<arith::AddFOp>(op))
    return true;
  if (isa<arith::SubFOp>(op))
    return operand.getOperandNumber() == 0;
  auto generic = dyn_cast<linalg::GenericOp>(op);
  if (!generic || !generic.isDpsInput(&operand) ||
      generic.getBody()->getOperations().size() != 2 ||
      !generic.getMatchingIndexingMap(&operand).isIdentity() ||
      !generic.getIndexingMapsArray().back().isIdentity())
    return false;
  Operation &inner = generic.getBody()->front();
  Value argument = generic.getMatchingBlockArgument(&operand);
  if (isa<arith::AddFOp>(inner))
    return llvm::is_contained(inner.getOperands(), argument);
  return isa<arith::SubFOp>(inner) && inner.getOperand(0) == argument;
}

void Inference::findBoundary() {
  llvm::SetVector<Value> inputs;
  for (Operation *op : layer.forward) {
    op->walk([&](Operation *inner) {
      for (Value operand : inner->getOperands()) {
        Operation *def = operand.getDefiningOp();
        Operation *top = def ? body.findAncestorOpInBlock(*def) : nullptr;
        if (def ? top && !layer.contains(top)
                : cast<BlockArgument>(operand).getOwner() == &body)
          if (isa<RankedTensorType>(operand.getType()) &&
              autodiff.dependsOnArgument(operand))
            inputs.insert(operand);
      }
    });
    for (Value value : op->getResults())
      if (autodiff.dependsOnArgument(value) &&
          !autodiff.isArgumentView(value) &&
          isa<RankedTensorType>(value.getType()) &&
          llvm::any_of(value.getUsers(), [&](Operation *user) {
            return !isInside(user) &&
                   (isTopForward(user) || user == body.getTerminator());
          }))
        result.outputs.push_back(value);
  }
  result.inputs = inputs.takeVector();
}

/// A scope that is left and entered again is two calls of a layer, or more.
LogicalResult Inference::checkEnteredOnce() {
  if (layer.forward.empty())
    return success();
  llvm::DenseMap<Operation *, Operation *> behind;
  for (Operation *op = layer.forward.front();
       op != layer.forward.back()->getNextNode(); op = op->getNextNode()) {
    if (!autodiff.isForward(op))
      continue;
    Operation *from = nullptr;
    bool comesBack = false;
    op->walk([&](Operation *inner) {
      for (Value operand : inner->getOperands()) {
        Operation *def = operand.getDefiningOp();
        Operation *top = def ? body.findAncestorOpInBlock(*def) : nullptr;
        if (!top || top == op)
          continue;
        if (auto it = behind.find(top); it != behind.end()) {
          from = it->second;
          comesBack = true;
        } else if (layer.contains(top) && !from) {
          from = top;
        }
      }
    });
    if (!layer.contains(op)) {
      if (from)
        behind[op] = from;
      continue;
    }
    if (comesBack)
      return refuse("a value that leaves the layer comes back to it, as if the "
                    "scope were entered twice; give each call its own scope",
                    {{from->getLoc(), "the first call, here"},
                     {op->getLoc(), "the second call, here"}});
  }
  return success();
}

/// Parts of the forward that have nothing in common but parameters, and the
/// same operations, are several calls under one name: they would share a mask.
LogicalResult Inference::checkCalls() {
  llvm::DenseMap<Operation *, unsigned> number;
  llvm::EquivalenceClasses<unsigned> parts;
  for (auto [i, op] : llvm::enumerate(layer.forward)) {
    number[op] = i;
    parts.insert(i);
    for (Value operand : op->getOperands())
      if (Operation *def = operand.getDefiningOp())
        if (auto it = number.find(def);
            it != number.end() && !autodiff.isArgumentView(operand))
          parts.unionSets(it->second, i);
  }
  // What a part computes, and from which parameters.
  struct Part {
    std::string signature;
    bool hasParameter = false;
    Operation *first;
  };
  llvm::MapVector<unsigned, Part> byLeader;
  for (auto [i, op] : llvm::enumerate(layer.forward)) {
    if (op->getNumResults() == 0 || autodiff.isArgumentView(op->getResult(0)))
      continue;
    unsigned leader = parts.getLeaderValue(i);
    auto [it, inserted] = byLeader.try_emplace(leader);
    Part &part = it->second;
    if (inserted)
      part.first = op;
    llvm::raw_string_ostream os(part.signature);
    os << op->getName() << " " << op->getResult(0).getType() << ";";
    for (Value operand : op->getOperands()) {
      while (operand.getDefiningOp() && autodiff.isArgumentView(operand) &&
             operand.getDefiningOp()->getNumOperands() > 0)
        operand = operand.getDefiningOp()->getOperand(0);
      if (auto argument = dyn_cast<BlockArgument>(operand)) {
        os << argument.getArgNumber() << ",";
        part.hasParameter = true;
      }
    }
  }
  llvm::StringMap<Operation *> seen;
  for (auto &[leader, part] : byLeader) {
    if (!part.hasParameter)
      continue;
    auto [it, inserted] = seen.try_emplace(part.signature, part.first);
    if (!inserted)
      return refuse("the scope holds the same operations twice, on the same "
                    "parameters: two calls, which would share one mask; give "
                    "each call its own scope",
                    {{it->second->getLoc(), "the first call, here"},
                     {part.first->getLoc(), "the second call, here"}});
  }
  return success();
}

/// From an output through sums inside of the layer: values from outside whose
/// cotangent is the output's. A value that the layer reads elsewhere as well
/// has a cotangent of its own, with what that contributes.
void Inference::findInnerSources(Value output) {
  if (llvm::any_of(output.getUsers(), [&](Operation *user) {
        return isInside(user) && isTopForward(user);
      }))
    return;
  auto isReadByOthers = [&](Value value, Operation *sum) {
    return llvm::any_of(value.getUsers(), [&](Operation *user) {
      return user != sum && isTopForward(user);
    });
  };
  SmallVector<Value> worklist{output};
  while (!worklist.empty()) {
    Value value = worklist.pop_back_val();
    Operation *def = value.getDefiningOp();
    if (!layer.contains(def)) {
      // A broadcast parameter gets a sum of it.
      if (autodiff.dependsOnArgument(value) &&
          (!def || !autodiff.isArgumentView(value)))
        ++innerSources[value];
      continue;
    }
    for (OpOperand &operand : def->getOpOperands())
      if (passesCotangent(operand) &&
          !(layer.contains(operand.get().getDefiningOp()) &&
            isReadByOthers(operand.get(), def)))
        worklist.push_back(operand.get());
  }
}

/// From an output through sums outside of the layer: values whose cotangent may
/// be the output's.
void Inference::findOuterSummands(Value output) {
  SmallVector<Value> worklist{output};
  llvm::DenseSet<Operation *> seen;
  while (!worklist.empty())
    for (OpOperand &use : worklist.pop_back_val().getUses()) {
      Operation *sum = use.getOwner();
      if (isInside(sum) || !isTopForward(sum) || !passesCotangent(use) ||
          !seen.insert(sum).second)
        continue;
      hasOuterSum = true;
      for (OpOperand &operand : sum->getOpOperands())
        if (&operand != &use && passesCotangent(operand))
          outerSummands.insert(operand.get());
      worklist.push_back(sum->getResult(0));
    }
}
