//===- DerivativeFactors.cpp - backward without a cotangent ---------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Transforms/Reduction/DerivativeFactors.h"
#include "SBP/Analysis/Contractions.h"
#include "SBP/Analysis/ReadValues.h"
#include "SBP/Transforms/Graph/Operations.h"
#include "SBP/Transforms/Reduction/ArgumentFunctions.h"
#include "SBP/Transforms/Reduction/Compactor.h"
#include "SBP/Transforms/Reduction/Recompute.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::sbp;

/// Whether `op` makes the same in each backward: no cotangent is in it.
static bool isConstantLike(Operation *op) {
  return op->hasTrait<OpTrait::ConstantLike>() ||
         (isa<tensor::EmptyOp>(op) && op->getNumOperands() == 0);
}

/// A gather of a forward value or a constant at positions of static number.
static bool isKeepOfForward(Operation *op, const AutodiffAnalysis &autodiff,
                            Compactor *compactor) {
  auto keep = dyn_cast<KeepOp>(op);
  if (!keep || !compactor || !compactor->getAxes(keep) ||
      !keep.getType().hasStaticShape())
    return false;
  Operation *def = keep.getSource().getDefiningOp();
  return !def || autodiff.isForward(def) || isConstantLike(def);
}

/// Gradients of weights are products, and so are cotangents; where a cotangent
/// was not recognized, no product of it becomes a factor.
static bool mayBeFactor(Operation *op) {
  if (!isMemoryEffectFree(op) ||
      op->getName().getDialectNamespace() == SBPDialect::getDialectNamespace())
    return false;
  auto structured = dyn_cast<linalg::LinalgOp>(op);
  if (!structured)
    return op->getNumRegions() == 0 || isa<tensor::PadOp>(op);
  return structured.getNumReductionLoops() == 0 ||
         !isSumOfProducts(*structured.getBlock());
}

/// Whether `op` compares, or computes with integers, or makes a constant: no
/// result is a cotangent.
static bool makesIntegers(Operation *op, const AutodiffAnalysis &autodiff) {
  return llvm::all_of(op->getResults(), [&](Value result) {
    return isa<IntegerType>(getElementTypeOrSelf(result)) ||
           !autodiff.dependsOnArgument(result);
  });
}

/// Whether `op` moves, compares and chooses what it reads, and computes with
/// nothing but integers: the search for a maximum. What is a product's is left
/// out, since it may be a cotangent.
static bool chooses(Operation *op) {
  auto choosesElements = [](Operation *inner) {
    return isa<arith::SelectOp, arith::MaximumFOp, arith::MinimumFOp,
               arith::MaxNumFOp, arith::MinNumFOp, arith::ExtFOp>(inner) ||
           inner->hasTrait<OpTrait::ConstantLike>() ||
           llvm::all_of(inner->getResultTypes(), [](Type type) {
             return getElementTypeOrSelf(type).isIntOrIndex();
           });
  };
  if (movesData(op))
    return true;
  auto structured = dyn_cast<linalg::LinalgOp>(op);
  if (!structured)
    return op->getNumRegions() == 0 && choosesElements(op);
  return structured.getNumReductionLoops() == 0 &&
         llvm::all_of(structured.getBlock()->without_terminator(),
                      [&](Operation &inner) {
                        return inner.getNumRegions() == 0 &&
                               choosesElements(&inner);
                      });
}

DerivativeFactors::DerivativeFactors(const AutodiffAnalysis &autodiff,
                                     const RecomputeRegion &region) {
  // Where a masked layer repeats nothing, a factor would be saved beside what
  // the layer's other gradients read: fewer tensors, but a higher peak. Bits
  // are always less.
  onlyIntegers =
      !region.layer || (region.mode == RecomputeKind::none && region.compactor);
  if (!collect(autodiff, region) && !onlyIntegers) {
    onlyIntegers = true;
    collect(autodiff, region);
  }
}

bool DerivativeFactors::collect(const AutodiffAnalysis &autodiff,
                                const RecomputeRegion &region) {
  factors.clear();
  kept.clear();
  llvm::DenseSet<Operation *> members(region.ops.begin(), region.ops.end());
  bool entered = region.compactor != nullptr;
  for (Operation *op : region.ops) {
    bool isFactor =
             mayBeFactor(op) &&
             !(onlyIntegers && (hasReductionLoops(op) ||
                                !(makesIntegers(op, autodiff) || chooses(op)))),
         readsKept = false;
    for (Value value : getReadValues(op)) {
      Operation *def = value.getDefiningOp();
      if (!def) {
        // What the forward does not read may be the cotangent of a pair.
        isFactor &= autodiff.isReadByForward(cast<BlockArgument>(value));
      } else if (isKeepOfForward(def, autodiff, region.compactor.get())) {
        readsKept = true;
      } else if (members.contains(def)) {
        isFactor &= factors.contains(def);
        readsKept |= kept.contains(def);
      } else if (!autodiff.isForward(def) && !isConstantLike(def)) {
        isFactor = false;
        entered |= autodiff.dependsOnArgument(value) &&
                   isa<RankedTensorType>(value.getType());
      }
    }
    if (!isFactor)
      continue;
    factors.insert(op);
    if (readsKept)
      kept.insert(op);
  }
  return entered;
}

bool DerivativeFactors::isReadByOthers(Value value) const {
  Block *body = value.getParentBlock();
  return llvm::any_of(value.getUsers(), [&](Operation *user) {
    return !contains(body->findAncestorOpInBlock(*user));
  });
}

void sbp::hoistFactors(ArrayRef<Operation *> hoisted) {
  if (hoisted.empty())
    return;
  // Places by number, since each move would make the block count anew.
  Block &body = *hoisted.front()->getBlock();
  llvm::DenseMap<Operation *, unsigned> numbers;
  for (auto [number, op] : llvm::enumerate(body))
    numbers[&op] = number + 1;
  // The last operation that was put behind the one with that number.
  llvm::DenseMap<unsigned, Operation *> tails;
  for (Operation *op : hoisted) {
    Operation *last = nullptr;
    for (Value value : getReadValues(op))
      if (Operation *def = value.getDefiningOp();
          def && (!last || numbers[last] <= numbers[def]))
        last = def;
    unsigned place = last ? numbers[last] : 0;
    Operation *&tail = tails.try_emplace(place, last).first->second;
    if (tail)
      op->moveAfter(tail);
    else
      op->moveBefore(&body.front());
    tail = op;
    numbers[op] = place;
  }
}
