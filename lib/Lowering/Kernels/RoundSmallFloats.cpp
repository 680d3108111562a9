//===- RoundSmallFloats.cpp - No cancelled roundings ----------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Kernels/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Remarks.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_ROUNDSMALLFLOATSPASS
#include "SBP/Lowering/Kernels/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

struct RoundSmallFloatsPass
    : sbp::impl::RoundSmallFloatsPassBase<RoundSmallFloatsPass> {
  void runOnOperation() override {
    getOperation()->walk([&](Operation *op) {
      bool mayCancel = false;
      if (auto truncate = dyn_cast<arith::TruncFOp>(op))
        mayCancel = static_cast<bool>(truncate.removeFastmathAttr());
      else if (auto extend = dyn_cast<arith::ExtFOp>(op))
        mayCancel = static_cast<bool>(extend.removeFastmathAttr());
      if (!mayCancel)
        return;
      ++numRounded;
      remark::passed(op->getLoc(), remark::RemarkOpts::name("Rounded").category(
                                       getArgument()))
          << remark::add("the conversion from {0} to {1} stays",
                         op->getOperand(0).getType(),
                         op->getResult(0).getType());
    });
  }
};

} // namespace
