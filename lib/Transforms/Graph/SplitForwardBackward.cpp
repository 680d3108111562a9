//===- SplitForwardBackward.cpp - a joined function as a pair -------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/ReportRecords.h"
#include "SBP/Transforms/Graph/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Transforms/RegionUtils.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_SPLITFORWARDBACKWARDPASS
#include "SBP/Transforms/Graph/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

/// Cheaper to make again than to hand over: constants, masks and probes.
static bool isRemade(Operation *op) {
  return op->hasTrait<OpTrait::ConstantLike>() ||
         isa<KeepMaskOp, ExtendMaskOp, ProbesOp, tensor::EmptyOp>(op);
}

namespace {

struct SplitForwardBackwardPass
    : sbp::impl::SplitForwardBackwardPassBase<SplitForwardBackwardPass> {
  using SplitForwardBackwardPassBase::SplitForwardBackwardPassBase;
  void runOnOperation() override;
};

} // namespace

void SplitForwardBackwardPass::runOnOperation() {
  auto joint = getOperation().lookupSymbol<func::FuncOp>("main");
  auto pair = joint ? joint->getAttrOfType<DenseI64ArrayAttr>(kPairAttrName)
                    : DenseI64ArrayAttr();
  if (!pair || joint.isDeclaration())
    return markAllAnalysesPreserved(); // so nothing is verified again
  Block &body = joint.getBody().front();
  Operation *ret = body.getTerminator();
  // The counters that the masks added come behind the cotangents.
  auto counterNames = joint->getAttrOfType<ArrayAttr>(kCountersAttrName);
  unsigned numPrimal = pair[0], numCotangents = pair[1];
  unsigned numCounters = counterNames ? counterNames.size() : 0;
  if (numCounters + numCotangents > joint.getNumArguments()) {
    joint.emitOpError("has ")
        << numCotangents << " cotangents (" << kPairAttrName << ") and "
        << numCounters << " counters (" << kCountersAttrName << "), but only "
        << joint.getNumArguments() << " arguments";
    return signalPassFailure();
  }
  unsigned numInputs = joint.getNumArguments() - numCotangents - numCounters;
  ArrayRef<BlockArgument> arguments = body.getArguments();
  auto inputs = arguments.take_front(numInputs);
  auto cotangents = arguments.slice(numInputs, numCotangents);
  auto counters = arguments.take_back(numCounters);
  FailureOr<AutodiffAnalysis> autodiff = AutodiffAnalysis::create(
      joint, llvm::to_vector(llvm::seq<int64_t>(numPrimal)));
  if (failed(autodiff))
    return signalPassFailure();

  // The forward: with what is cheaper to make again, where it has the operands.
  llvm::DenseSet<Value> known(inputs.begin(), inputs.end());
  known.insert(counters.begin(), counters.end());
  llvm::DenseSet<Operation *> first;
  for (Operation &op : body.without_terminator()) {
    bool isForward = autodiff->isForward(&op);
    if (!isForward && !isRemade(&op))
      continue;
    llvm::SetVector<Value> read(op.operand_begin(), op.operand_end());
    getUsedValuesDefinedAbove(op.getRegions(), read);
    if (llvm::all_of(read,
                     [&](Value value) { return known.contains(value); })) {
      first.insert(&op);
      known.insert(op.result_begin(), op.result_end());
    } else if (isForward) {
      op.emitOpError("is part of the forward, but reads a cotangent: the last ")
          << numCotangents << " arguments in front of '" << kCountersAttrName
          << "' are the cotangents";
      return signalPassFailure();
    }
  }

  // The backward: everything that is not forward. What it reads from the
  // forward or the inputs is handed over.
  llvm::SetVector<Value> residuals;
  llvm::SetVector<Operation *> remade;
  auto require = [&](Value value) {
    SmallVector<Value> worklist{value};
    while (!worklist.empty()) {
      Value next = worklist.pop_back_val();
      Operation *def = next.getDefiningOp();
      if (llvm::is_contained(cotangents, next) ||
          llvm::is_contained(counters, next) ||
          (def && def->getBlock() != &body))
        continue;
      if (def && isRemade(def)) {
        if (remade.insert(def))
          llvm::append_range(worklist, def->getOperands());
      } else if (!def || autodiff->isForward(def)) {
        auto argument = dyn_cast<BlockArgument>(next);
        if (!argument || argument.getOwner() == &body)
          residuals.insert(next);
      }
    }
  };
  for (Operation &op : body.without_terminator())
    if (!autodiff->isForward(&op) && !isRemade(&op))
      op.walk([&](Operation *inner) {
        for (Value operand : inner->getOperands())
          require(operand);
      });
  for (Value gradient : ret->getOperands().drop_front(numPrimal))
    require(gradient);
  numResiduals += residuals.size();
  remark::passed(joint.getLoc(), remark::RemarkOpts::name("Split").category(
                                     "sbp-split-forward-backward"))
      << remark::add("@forward hands {0} residuals to @backward",
                     residuals.size());

  OpBuilder builder(joint);
  auto create = [&](StringRef name, ArrayRef<Value> operands,
                    ArrayRef<Value> results,
                    function_ref<bool(Operation *)> contains) {
    auto function = func::FuncOp::create(
        builder, joint.getLoc(), name,
        builder.getFunctionType(ValueRange(operands).getTypes(),
                                ValueRange(results).getTypes()));
    if (counterNames) // both draw the masks
      function->setAttr(kCountersAttrName, counterNames);
    Block *block = function.addEntryBlock();
    OpBuilder inner = OpBuilder::atBlockBegin(block);
    IRMapping mapping;
    mapping.map(ValueRange(operands), block->getArguments());
    for (Operation &op : body.without_terminator())
      if (contains(&op))
        inner.clone(op, mapping);
    SmallVector<Value> returned;
    for (Value result : results)
      returned.push_back(mapping.lookup(result));
    func::ReturnOp::create(inner, joint.getLoc(), returned);
    return function;
  };
  SmallVector<Value> operands(inputs.begin(), inputs.end());
  llvm::append_range(operands, counters);
  SmallVector<Value> results(ret->getOperands().take_front(numPrimal));
  llvm::append_range(results, residuals);
  func::FuncOp forward =
      create("forward", operands, results,
             [&](Operation *op) { return first.contains(op); });
  copyReportRecords(joint, forward);
  forward->setAttr(kResidualsAttrName,
                   builder.getI64IntegerAttr(residuals.size()));
  operands.assign(residuals.begin(), residuals.end());
  llvm::append_range(operands, cotangents);
  llvm::append_range(operands, counters);
  results.assign(ret->operand_begin() + numPrimal, ret->operand_end());
  create("backward", operands, results, [&](Operation *op) {
    return isRemade(op) ? remade.contains(op) : !autodiff->isForward(op);
  });
  joint.erase();
}
