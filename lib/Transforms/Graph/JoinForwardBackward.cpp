//===- JoinForwardBackward.cpp - a pair as one joint function -------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Dialect/SBPDialect.h"
#include "SBP/Transforms/Graph/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/Remarks.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_JOINFORWARDBACKWARDPASS
#include "SBP/Transforms/Graph/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

struct JoinForwardBackwardPass
    : sbp::impl::JoinForwardBackwardPassBase<JoinForwardBackwardPass> {
  using JoinForwardBackwardPassBase::JoinForwardBackwardPassBase;

  void runOnOperation() override {
    auto forward = getOperation().lookupSymbol<func::FuncOp>("forward");
    auto backward = getOperation().lookupSymbol<func::FuncOp>("backward");
    if (!forward || !backward || forward.isDeclaration() ||
        backward.isDeclaration() || getOperation().lookupSymbol("main"))
      return markAllAnalysesPreserved(); // so nothing is verified again
    unsigned numPrimal = std::max<size_t>(1, primalResults.size());
    for (auto [i, number] : llvm::enumerate(primalResults))
      if (number != static_cast<int64_t>(i)) {
        emitError(forward.getLoc(),
                  "primal results of a forward/backward pair come "
                  "first: expected 0 to ")
            << numPrimal - 1 << ", but got " << number;
        return signalPassFailure();
      }
    ArrayRef<Type> results = forward.getResultTypes();
    if (results.size() < numPrimal) {
      emitError(forward.getLoc(), "expected at least ")
          << numPrimal << " results of @forward (primal-results=), but got "
          << results.size();
      return signalPassFailure();
    }
    ArrayRef<Type> arguments = backward.getArgumentTypes();
    ArrayRef<Type> residuals = results.drop_front(numPrimal);
    if (arguments.size() < residuals.size() ||
        arguments.take_front(residuals.size()) != residuals) {
      auto diag = emitError(backward.getLoc(),
                            "@backward does not take the residuals of "
                            "@forward first: expected (")
                  << residuals << ", cotangents...), but got (" << arguments
                  << ")";
      diag.attachNote(forward.getLoc())
          << "@forward returns " << numPrimal << " primal results, then "
          << residuals.size() << " residuals";
      return signalPassFailure();
    }

    // Both take the counters last, and so does the joint function.
    SmallVector<StringRef> counters = getCounters(forward);
    size_t numCounters = counters.size();
    if (getCounters(backward) != counters) {
      emitError(backward.getLoc(), "expected the '")
          << kCountersAttrName << "' of @forward on @backward: both draw the "
          << "same masks";
      return signalPassFailure();
    }
    ArrayRef<Type> cotangents =
        arguments.drop_front(residuals.size()).drop_back(numCounters);
    SmallVector<Type> inputs(forward.getArgumentTypes().drop_back(numCounters));
    llvm::append_range(inputs, cotangents);
    llvm::append_range(inputs,
                       forward.getArgumentTypes().take_back(numCounters));
    SmallVector<Type> outputs(results.take_front(numPrimal));
    llvm::append_range(outputs, backward.getResultTypes());
    OpBuilder builder(forward);
    Location loc = forward.getLoc();
    auto joint = func::FuncOp::create(builder, loc, "main",
                                      builder.getFunctionType(inputs, outputs));
    joint->setAttr(kPairAttrName,
                   builder.getDenseI64ArrayAttr(
                       {numPrimal, static_cast<int64_t>(cotangents.size())}));
    Block *body = joint.addEntryBlock();
    builder.setInsertionPointToStart(body);
    if (numCounters != 0)
      joint->setAttr(kCountersAttrName, forward->getAttr(kCountersAttrName));
    unsigned numInputs = forward.getNumArguments() - numCounters;
    ArrayRef<BlockArgument> all = body->getArguments();
    SmallVector<Value> operands(all.take_front(numInputs));
    llvm::append_range(operands, all.take_back(numCounters));
    auto first = func::CallOp::create(builder, loc, forward, operands);
    operands.assign(first.getResults().begin() + numPrimal,
                    first.getResults().end());
    llvm::append_range(operands, all.drop_front(numInputs));
    auto second = func::CallOp::create(builder, loc, backward, operands);
    SmallVector<Value> returned(first.getResults().take_front(numPrimal));
    llvm::append_range(returned, second.getResults());
    func::ReturnOp::create(builder, loc, returned);
    // Inlined into the joint function, nothing needs them.
    forward.setPrivate();
    backward.setPrivate();
    ++numJoined;
    remark::passed(loc, remark::RemarkOpts::name("Joined").category(
                            "sbp-join-forward-backward"))
        << remark::add("@main calls @forward, of {0} primal results, and "
                       "@backward",
                       numPrimal);
  }
};

} // namespace
