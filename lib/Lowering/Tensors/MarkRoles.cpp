//===- MarkRoles.cpp - roles and layers on the locations of operations ----===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/AutodiffAnalysis.h"
#include "SBP/Analysis/LayerCalls.h"
#include "SBP/Analysis/ValueFacts.h"
#include "SBP/Dialect/SBPDialect.h"
#include "SBP/Lowering/Tensors/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_MARKROLESPASS
#include "SBP/Lowering/Tensors/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

ValueRole getRole(Operation &op, const AutodiffAnalysis &autodiff) {
  auto any = [&](bool (AutodiffAnalysis::*holds)(Value) const) {
    return llvm::any_of(op.getResults(),
                        [&](Value value) { return (autodiff.*holds)(value); });
  };
  if (any(&AutodiffAnalysis::isSaved))
    return ValueRole::Saved;
  if (any(&AutodiffAnalysis::isArgumentView))
    return ValueRole::View;
  if (autodiff.isForward(&op))
    return ValueRole::Forward;
  return autodiff.dependsOnCotangent(&op) ? ValueRole::Gradient
                                          : ValueRole::Backward;
}

/// The layer of a gather that has no name: that of its mask.
StringRef getMaskLayer(Value mask) {
  while (auto extended = mask.getDefiningOp<ExtendMaskOp>())
    mask = extended.getMask();
  auto drawn = mask.getDefiningOp<KeepMaskOp>();
  return drawn ? drawn.getLayer() : StringRef();
}

/// What the saved form of a value stands for; null for others.
RankedTensorType getOrigin(Operation &op) {
  if (auto keep = dyn_cast<KeepOp>(op))
    return keep.getSource().getType();
  if (!isa<PackBitsOp, CompressOp>(op) &&
      !(isa<arith::TruncIOp, arith::IndexCastOp>(op) &&
        isa<RankedTensorType>(op.getResult(0).getType())))
    return {};
  Value source = op.getOperand(0);
  Operation *def = source.getDefiningOp();
  RankedTensorType origin = def ? getOrigin(*def) : RankedTensorType();
  return origin ? origin : cast<RankedTensorType>(source.getType());
}

struct MarkRolesPass : sbp::impl::MarkRolesPassBase<MarkRolesPass> {
  void runOnOperation() override {
    // Where roles cannot be told nothing is said of them, and that is no error:
    // any function can be lowered.
    for (auto function : getOperation().getOps<func::FuncOp>())
      if (function.isPublic() && !function.isDeclaration())
        mark(function);
  }

private:
  void mark(func::FuncOp function) {
    FailureOr<AutodiffAnalysis> autodiff =
        AutodiffAnalysis::createRecorded(function);
    if (failed(autodiff))
      return;
    LayerNames names;
    LayerCalls calls = LayerCalls::collect(function);
    llvm::DenseMap<Operation *, StringRef> unnamed =
        LayerOperations(*autodiff).findUnnamed(calls, names);
    // A view of a value lies in its buffer: who reads the view reads the value.
    Block &body = function.getBody().front();
    llvm::DenseSet<Operation *> readThroughView;
    llvm::DenseMap<Operation *, ValueRole> roles;
    for (Operation &op : llvm::reverse(body)) {
      ValueRole role = getRole(op, *autodiff);
      if (role == ValueRole::Forward && readThroughView.contains(&op))
        role = ValueRole::Saved;
      roles[&op] = role;
      if (role == ValueRole::Saved && isDataMovement(&op))
        for (Value operand : op.getOperands())
          if (Operation *def = operand.getDefiningOp())
            readThroughView.insert(def);
    }
    // What a mark calls a cotangent is one, whatever it is computed from.
    for (auto cotangent : body.getOps<LayerCotangentOp>())
      if (Operation *def = cotangent.getSource().getDefiningOp();
          def && roles.lookup(def) == ValueRole::Backward)
        roles[def] = ValueRole::Gradient;
    // Rows of what the backward computes are kept of cotangents: what is
    // computed from them is a gradient, marked or not.
    auto isComputedFrom = [&](Operation &op, ArrayRef<ValueRole> wanted) {
      return llvm::any_of(op.getOperands(), [&](Value operand) {
        Operation *def = operand.getDefiningOp();
        return def && llvm::is_contained(wanted, roles.lookup(def));
      });
    };
    for (Operation &op : body)
      if (roles[&op] == ValueRole::Backward &&
          (isComputedFrom(op, ValueRole::Gradient) ||
           (isa<KeepOp>(op) && isComputedFrom(op, ValueRole::Backward))))
        roles[&op] = ValueRole::Gradient;
    for (Operation &op : body) {
      ValueFacts facts;
      facts.role = roles.lookup(&op);
      auto known = unnamed.find(&op);
      std::string layer =
          known == unnamed.end() ? names.get(&op).str() : known->second.str();
      facts.layer = layer;
      facts.origin = getOrigin(op);
      if (auto keep = dyn_cast<KeepOp>(op); keep && facts.layer.empty())
        facts.layer = getMaskLayer(keep.getMask());
      op.walk([&](Operation *inner) {
        inner->setLoc(addFacts(inner->getLoc(), facts));
        ++numMarked;
      });
    }
  }
};

} // namespace
