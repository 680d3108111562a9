//===- ArgumentFunctions.cpp - what the backward makes again --------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Transforms/Reduction/ArgumentFunctions.h"
#include "SBP/Analysis/ReadValues.h"
#include "SBP/Dialect/SBPDialect.h"
#include "SBP/Transforms/Graph/Operations.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::sbp;

/// Longer chains are kept: each layer that reads a value repeats its chain, and
/// the work must stay linear in the graph.
static constexpr unsigned kMaxOperations = 32;

bool sbp::movesData(Operation *op) {
  return isDataMovement(op) || isa<tensor::PadOp, tensor::ConcatOp>(op);
}

bool sbp::isElementwise(Operation *op) {
  return (op->getNumRegions() == 0 ||
          isa<tensor::PadOp, linalg::LinalgOp>(op)) &&
         !hasReductionLoops(op);
}

bool sbp::isExpensive(Operation *op) {
  return op
      ->walk([](Operation *inner) {
        return isa<arith::DivFOp>(inner) ||
                       inner->getDialect() ==
                           inner->getContext()->getLoadedDialect("math")
                   ? WalkResult::interrupt()
                   : WalkResult::advance();
      })
      .wasInterrupted();
}

ArgumentFunctions::ArgumentFunctions(const AutodiffAnalysis &autodiff,
                                     Kind kind)
    : autodiff(autodiff) {
  func::FuncOp entry = autodiff.getEntry();
  for (Operation &op : entry.getBody().front().without_terminator()) {
    if (!autodiff.isForward(&op) || !isMemoryEffectFree(&op) ||
        !(isElementwise(&op) || movesData(&op)))
      continue;
    // What backwards have of their own all the same.
    bool isPlain = op.hasTrait<OpTrait::ConstantLike>() ||
                   isa<tensor::EmptyOp, linalg::FillOp>(op);
    unsigned cost = isPlain ? 0 : 1;
    bool makes = true, computes = false;
    for (Value value : getReadValues(&op)) {
      if (auto argument = dyn_cast<BlockArgument>(value)) {
        makes &= argument.getOwner() == op.getBlock();
        continue;
      }
      auto it = costs.find(value);
      makes &= it != costs.end();
      cost += it != costs.end() ? it->second : 0;
      computes |= isComputed(value);
    }
    for (Value result : op.getResults()) {
      bool isFree = autodiff.isArgumentView(result);
      if (!makes || cost > kMaxOperations ||
          !(isFree || (kind == Kind::Elementwise && !isExpensive(&op))))
        continue;
      // The operations of constants stay shared, but for those of no cost.
      if (kind == Kind::Views && cost > 0 &&
          !autodiff.dependsOnArgument(result))
        continue;
      costs[result] = cost;
      if (!isFree || computes)
        computed.insert(result);
    }
  }
}

bool ArgumentFunctions::contains(Value value) const {
  return autodiff.isArgumentView(value) || isComputed(value);
}

Value ArgumentFunctions::remake(OpBuilder &builder, Value value,
                                StringAttr layer, Copies &copies) const {
  // Constants are there for everybody; so are scalars.
  auto isShared = [&](Value value) {
    Operation *def = value.getDefiningOp();
    return !isa<RankedTensorType>(value.getType()) ||
           (def && !costs.contains(value)) || matchPattern(value, m_Constant());
  };
  if (isShared(value) || (value.getDefiningOp() && !isRemade(value)))
    return value;
  // Operands first; iterative, as everything that follows chains.
  SmallVector<Value> worklist{value};
  while (!worklist.empty()) {
    Value next = worklist.back();
    Value &copy = copies[{next, layer}];
    Operation *def = next.getDefiningOp();
    if (!copy && (!def || isa<tensor::EmptyOp>(def)))
      copy = SavedOp::create(builder, next.getLoc(), next, layer);
    if (copy) {
      worklist.pop_back();
      continue;
    }
    size_t before = worklist.size();
    IRMapping mapping;
    // A saved argument tells the copy from the forward's; where there is none,
    // the tensor that it writes does.
    bool isConstant = !autodiff.dependsOnArgument(next);
    for (Value read : getReadValues(def)) {
      if (isShared(read) ||
          (!isConstant && read.getDefiningOp() && !isRemade(read)))
        continue;
      if (Value known = copies.lookup({read, layer}))
        mapping.map(read, known);
      else
        worklist.push_back(read);
    }
    if (worklist.size() != before)
      continue;
    worklist.pop_back();
    Operation *clone = builder.clone(*def, mapping);
    for (auto [result, made] :
         llvm::zip(def->getResults(), clone->getResults()))
      copies[{result, layer}] = made;
  }
  return copies.lookup({value, layer});
}
