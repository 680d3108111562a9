//===- LayerBackward.cpp - where the mask enters a layer ------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/LayerBackward.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::sbp;

bool sbp::isElementwiseSum(Operation *op) {
  if (isa<arith::AddFOp>(op))
    return isa<RankedTensorType>(op->getResult(0).getType());
  auto generic = dyn_cast<linalg::GenericOp>(op);
  if (!generic || generic.getNumDpsInputs() != 2 ||
      generic.getNumResults() != 1 ||
      generic.getBody()->getOperations().size() != 2)
    return false;
  auto add = dyn_cast<arith::AddFOp>(generic.getBody()->front());
  return add &&
         llvm::all_of(generic.getIndexingMapsArray(),
                      [](AffineMap map) { return map.isIdentity(); }) &&
         llvm::all_of(add->getOperands(), [&](Value operand) {
           auto argument = dyn_cast<BlockArgument>(operand);
           return argument && argument.getArgNumber() < 2;
         });
}

/// The summands of an elementwise sum.
static ValueRange getSummands(Operation *sum) {
  if (auto generic = dyn_cast<linalg::GenericOp>(sum))
    return generic.getInputs();
  return sum->getOperands();
}

bool sbp::isZeroConstant(Value value) {
  if (matchPattern(value, m_AnyZeroFloat()) || matchPattern(value, m_Zero()))
    return true;
  Operation *def = value.getDefiningOp();
  if (auto fill = dyn_cast_or_null<linalg::FillOp>(def))
    return isZeroConstant(fill.getInputs()[0]);
  auto generic = dyn_cast_or_null<linalg::GenericOp>(def);
  if (!generic || generic.getBody()->getOperations().size() != 1)
    return false;
  Value yielded = generic.getBody()->getTerminator()->getOperand(0);
  if (auto argument = dyn_cast<BlockArgument>(yielded);
      argument && argument.getOwner() == generic.getBody())
    return isZeroConstant(generic.getMatchingOpOperand(argument)->get());
  return isZeroConstant(yielded);
}

/// How many summands of `output`, through the sums that `inside` contains, come
/// from outside: skip connections inside the layer.
static unsigned countInnerSkips(Value output,
                                const llvm::DenseSet<Operation *> &inside,
                                const AutodiffAnalysis &autodiff) {
  unsigned count = 0;
  SmallVector<Value> worklist{output};
  while (!worklist.empty()) {
    Value value = worklist.pop_back_val();
    Operation *def = value.getDefiningOp();
    if (!def || !inside.contains(def))
      count += autodiff.dependsOnArgument(value);
    else if (isElementwiseSum(def) && (value == output || value.hasOneUse()))
      llvm::append_range(worklist, getSummands(def));
  }
  return count;
}

void LayerBackward::analyze(const AutodiffAnalysis &autodiff,
                            LayerNames &names) {
  findCotangents(autodiff, names);
  findRegion(autodiff);
}

void LayerBackward::findCotangents(const AutodiffAnalysis &autodiff,
                                   LayerNames &names) {
  llvm::DenseSet<Operation *> inForward(forward.begin(), forward.end());
  llvm::DenseSet<Operation *> inBackward(backward.begin(), backward.end());

  // Outputs: what other forward operations or the function's results read.
  llvm::MapVector<Type, unsigned> innerSkips;
  for (Operation *op : forward)
    for (Value result : op->getResults())
      if (autodiff.dependsOnArgument(result) &&
          isa<RankedTensorType>(result.getType()) &&
          llvm::any_of(result.getUsers(), [&](Operation *user) {
            return !inForward.contains(user) &&
                   (autodiff.isForward(user) ||
                    user->hasTrait<OpTrait::IsTerminator>());
          })) {
        unsigned count = countInnerSkips(result, inForward, autodiff);
        unsigned &entry = innerSkips[result.getType()];
        entry = std::max(entry, count);
      }

  // Sums whose result only leaves the layer through sums accumulate the
  // cotangent of one of its inputs.
  llvm::DenseSet<Operation *> exitSums;
  for (Operation *op : llvm::reverse(backward))
    if (isElementwiseSum(op) &&
        llvm::all_of(op->getUsers(), [&](Operation *user) {
          return !inBackward.contains(user) || exitSums.contains(user);
        }))
      exitSums.insert(op);

  // What crosses into the layer's backward, in the order of its uses.
  llvm::MapVector<Value, SmallVector<OpOperand *>> crossing;
  for (Operation *op : backward)
    for (OpOperand &operand : op->getOpOperands()) {
      Operation *def = operand.get().getDefiningOp();
      if (!innerSkips.contains(operand.get().getType()) ||
          (def && (inBackward.contains(def) || autodiff.isForward(def))))
        continue;
      // An argument is a cotangent when the forward does not know it.
      if (!def && llvm::any_of(operand.get().getUsers(), [&](Operation *user) {
            return autodiff.isForward(user);
          }))
        continue;
      crossing[operand.get()].push_back(&operand);
    }

  auto collect = [&](auto &&isCandidate) {
    for (auto &[value, uses] : crossing) {
      if (!isCandidate(value, uses))
        continue;
      SmallVector<OpOperand *> inner, exits;
      for (OpOperand *use : uses)
        (exitSums.contains(use->getOwner()) ? exits : inner).push_back(use);
      if (inner.empty())
        continue;
      // In a reverse sweep the skip around the layer was transposed first.
      unsigned numInner =
          std::min<unsigned>(exits.size(), innerSkips[value.getType()]);
      llvm::append_range(inner, ArrayRef(exits).take_back(numInner));
      cotangents.push_back(value);
      llvm::append_range(maskedUses, inner);
    }
  };
  // Constants that several layers share are no cotangents, and neither are
  // derivative factors of another layer: they carry forward names.
  collect([&](Value value, ArrayRef<OpOperand *>) {
    if (isa<BlockArgument>(value))
      return true;
    const LayerName &name = names.get(value.getDefiningOp());
    return autodiff.dependsOnArgument(value) &&
           (name.transposed || !name.located || name.path.empty());
  });
  if (!cotangents.empty())
    return;
  // The cotangent of a plain mean is a constant: it feeds transposed
  // operations.
  collect([&](Value value, ArrayRef<OpOperand *> uses) {
    return !autodiff.dependsOnArgument(value) && !isZeroConstant(value) &&
           llvm::any_of(uses, [&](OpOperand *use) {
             const LayerName &name = names.get(use->getOwner());
             return name.transposed || !name.located;
           });
  });
}

void LayerBackward::findRegion(const AutodiffAnalysis &autodiff) {
  llvm::DenseSet<Operation *> users;
  for (OpOperand *use : maskedUses)
    users.insert(use->getOwner());
  llvm::DenseSet<Operation *> inBackward(backward.begin(), backward.end());
  llvm::DenseSet<Value> cotangent(cotangents.begin(), cotangents.end());

  // Forward sweep: what depends on a masked use. A sum that also takes a value
  // around the layer is its skip connection and stays outside.
  for (Operation *op : backward) {
    bool depends = users.contains(op);
    bool outside = false;
    for (OpOperand &operand : op->getOpOperands()) {
      Operation *def = operand.get().getDefiningOp();
      depends |= def && region.contains(def);
      bool masked = llvm::is_contained(maskedUses, &operand);
      outside |=
          isElementwiseSum(op) && !masked && operand.getOperandNumber() < 2 &&
          autodiff.dependsOnArgument(operand.get()) &&
          !(def && region.contains(def)) && !(def && autodiff.isForward(def));
    }
    if (depends && !outside)
      region.insert(op);
  }

  // Backward sweep: factors (1 - tanh^2) that only the region reads.
  for (Operation *op : llvm::reverse(backward))
    if (!region.contains(op) && !op->use_empty() &&
        llvm::all_of(op->getUsers(),
                     [&](Operation *user) { return region.contains(user); }) &&
        llvm::none_of(op->getOperands(), [&](Value operand) {
          return cotangent.contains(operand);
        }))
      region.insert(op);
  llvm::DenseSet<Operation *> members(region.begin(), region.end());
  region.clear();
  for (Operation *op : backward)
    if (members.contains(op))
      region.insert(op);
}
