//===- BackwardRegion.cpp - outline a group of operations -----------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Transforms/Masking/BackwardRegion.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"

#include <queue>

using namespace mlir;
using namespace mlir::sbp;

BackwardOp sbp::outlineBackward(const BackwardGroup &group,
                                const BackwardAttributes &attributes) {
  Operation *last = group.operations.empty() ? group.cotangents.back()
                                             : group.operations.back();
  llvm::DenseSet<Operation *> members(group.operations.begin(),
                                      group.operations.end());
  members.insert(group.cotangents.begin(), group.cotangents.end());

  // Operands: the cotangents, then everything else from outside. Constants and
  // empty tensors are copied.
  SmallVector<Value> cotangents;
  for (LayerCotangentOp mark : group.cotangents)
    cotangents.push_back(mark.getSource());
  llvm::SetVector<Value> saved;
  llvm::SetVector<Operation *> copied;
  for (Operation *op : group.operations)
    op->walk([&](Operation *inner) {
      for (Value operand : inner->getOperands()) {
        Operation *def = operand.getDefiningOp();
        if (def && (members.contains(def) || op->isProperAncestor(def)))
          continue;
        if (auto argument = dyn_cast<BlockArgument>(operand))
          if (op->isAncestor(argument.getOwner()->getParentOp()))
            continue;
        if (def && (def->hasTrait<OpTrait::ConstantLike>() ||
                    (isa<tensor::EmptyOp>(def) && def->getNumOperands() == 0)))
          copied.insert(def);
        else
          saved.insert(operand);
      }
    });

  // Results: what others read, of the cotangents as well.
  SmallVector<Value> gradients;
  auto addGradients = [&](Operation *op) {
    for (Value result : op->getResults())
      if (llvm::any_of(result.getUsers(), [&](Operation *user) {
            Operation *top = op->getBlock()->findAncestorOpInBlock(*user);
            return !members.contains(top);
          }))
        gradients.push_back(result);
  };
  for (LayerCotangentOp mark : group.cotangents)
    addGradients(mark);
  for (Operation *op : group.operations)
    addGradients(op);

  OpBuilder builder(last->getContext());
  builder.setInsertionPointAfter(last);
  Operation *first = group.operations.empty() ? last : group.operations.front();
  auto backward = BackwardOp::create(
      builder, first->getLoc(), ValueRange(gradients).getTypes(),
      attributes.layer, cotangents, saved.getArrayRef(), attributes.mask,
      attributes.axes, attributes.scale, attributes.recompute, attributes.call);
  Block *body = builder.createBlock(&backward.getBody());
  IRMapping mapping;
  for (LayerCotangentOp mark : group.cotangents)
    mapping.map(mark.getResult(),
                body->addArgument(mark.getType(), mark.getLoc()));
  for (Value value : saved)
    mapping.map(value, body->addArgument(value.getType(), value.getLoc()));
  for (Operation *op : copied)
    builder.clone(*op, mapping);
  for (Operation *op : group.operations)
    builder.clone(*op, mapping);
  SmallVector<Value> yielded;
  for (Value gradient : gradients)
    yielded.push_back(mapping.lookup(gradient));
  YieldOp::create(builder, first->getLoc(), yielded);

  for (auto [gradient, result] : llvm::zip(gradients, backward.getGradients()))
    gradient.replaceUsesWithIf(result, [&](OpOperand &use) {
      Operation *top =
          backward->getBlock()->findAncestorOpInBlock(*use.getOwner());
      return !members.contains(top);
    });
  for (Operation *op : llvm::reverse(group.operations))
    op->erase();
  for (LayerCotangentOp mark : group.cotangents)
    mark->erase();
  return backward;
}

void sbp::sortOperations(Block &block) {
  // Kahn (1962), the ready operation that stands first going first.
  struct Node {
    Operation *op;
    unsigned waitsFor = 0;
    SmallVector<unsigned, 4> readers;
  };
  std::vector<Node> nodes;
  llvm::DenseMap<Operation *, unsigned> numbers;
  for (Operation &op : block.without_terminator()) {
    numbers[&op] = nodes.size();
    nodes.push_back({&op, 0, {}});
  }
  std::priority_queue<unsigned, std::vector<unsigned>, std::greater<>> ready;
  std::optional<unsigned> lastEffect;
  for (auto [number, node] : llvm::enumerate(nodes)) {
    node.op->walk([&, number = number](Operation *inner) {
      for (Value operand : inner->getOperands()) {
        Operation *def = operand.getDefiningOp();
        Operation *top = def ? block.findAncestorOpInBlock(*def) : nullptr;
        if (!top || top == nodes[number].op)
          continue;
        nodes[numbers.lookup(top)].readers.push_back(number);
        ++nodes[number].waitsFor;
      }
    });
    // What has effects keeps its place among its kind.
    if (!isMemoryEffectFree(node.op)) {
      if (lastEffect) {
        nodes[*lastEffect].readers.push_back(number);
        ++node.waitsFor;
      }
      lastEffect = number;
    }
    if (node.waitsFor == 0)
      ready.push(number);
  }
  Operation *end = block.getTerminator();
  while (!ready.empty()) {
    Node &node = nodes[ready.top()];
    ready.pop();
    node.op->moveBefore(end);
    for (unsigned reader : node.readers)
      if (--nodes[reader].waitsFor == 0)
        ready.push(reader);
  }
}
