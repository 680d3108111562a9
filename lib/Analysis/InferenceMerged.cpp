//===- InferenceMerged.cpp - operations that front ends merged ----------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Inference.h"

using namespace mlir;
using namespace mlir::sbp;

/// Nothing outside of the layer reads it.
bool Inference::isExclusive(Value value) const {
  return llvm::all_of(value.getUsers(), [&](Operation *user) {
    return isInside(user) ||
           !autodiff.isForward(body.findAncestorOpInBlock(*user));
  });
}

/// How many uses the results have outside of the layer that `op` is in by name,
/// and inside (`own`).
unsigned Inference::countForeignUses(Operation *op, unsigned &own) const {
  std::string name = names.get(op).str();
  unsigned foreign = 0;
  own = 0;
  for (OpOperand &use : op->getUses()) {
    Operation *top = body.findAncestorOpInBlock(*use.getOwner());
    bool isOwn = backward.contains(op)
                     ? backward.contains(top)
                     : top != body.getTerminator() && !isBackward(top) &&
                           names.get(top).str() == name;
    ++(isOwn ? own : foreign);
  }
  return foreign;
}

/// Where the same cotangent reaches others too, a common subexpression
/// elimination may have merged their operations with the layer's: x^T dy of two
/// products of x, the sum over dy of two biases. Such an operation has two
/// readers, and belongs to both.
LogicalResult Inference::checkShared(Value cotangent) {
  if (llvm::all_of(cotangent.getUsers(),
                   [&](Operation *user) { return isBackward(user); }))
    return success();
  SmallVector<Operation *> worklist;
  llvm::DenseSet<Operation *> seen;
  auto push = [&](Value value) {
    for (Operation *user : value.getUsers()) {
      Operation *top = body.findAncestorOpInBlock(*user);
      if (top != body.getTerminator() && !autodiff.isForward(top) &&
          !isAccumulation(top, autodiff) && seen.insert(top).second)
        worklist.push_back(top);
    }
  };
  llvm::DenseSet<Value> from{cotangent};
  push(cotangent);
  while (!worklist.empty()) {
    Operation *op = worklist.pop_back_val();
    bool mergeable = true;
    op->walk([&](Operation *inner) {
      for (Value operand : inner->getOperands()) {
        if (from.contains(operand) || operand.getParentBlock() != &body)
          continue;
        // An operand of one layer alone tells its operations apart.
        Operation *def = operand.getDefiningOp();
        bool isCommon = def && (!autodiff.dependsOnArgument(operand) ||
                                def->hasTrait<OpTrait::ConstantLike>());
        bool isOwn =
            backward.contains(op)
                ? layer.contains(def) || isExclusive(operand)
                : !layer.contains(def) &&
                      llvm::none_of(operand.getUsers(), [&](Operation *user) {
                        return isInside(user);
                      });
        mergeable &= isCommon || !isOwn;
      }
    });
    if (!mergeable)
      continue;
    unsigned own, foreign = countForeignUses(op, own);
    if (foreign > 1 || (foreign == 1 && own > 0))
      return refuse("an operation on a cotangent that other layers share has "
                    "several readers: it may be merged from theirs and its own",
                    {{op->getLoc(), "this operation"},
                     {cotangent.getLoc(), describe(cotangent)}});
    for (Value value : op->getResults()) {
      from.insert(value);
      push(value);
    }
  }
  return success();
}
