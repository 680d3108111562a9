//===- ApproximateMath.cpp - Math functions as polynomials ----------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Pipelines/CPUPasses.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_APPROXIMATEMATHPASS
#include "SBP/Pipelines/CPUPasses.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

struct ApproximateMathPass
    : sbp::impl::ApproximateMathPassBase<ApproximateMathPass> {
  void runOnOperation() override {
    // Those of upstream's polynomials that stay within about 1e-6 in f32.
    auto accurate = [](StringRef name) {
      return llvm::is_contained(
          {"math.exp", "math.log", "math.erf", "math.erfc", "math.tanh"}, name);
    };
    int64_t before = countMath(accurate);
    // The host function has none: visiting all of it would change nothing.
    if (before == 0)
      return markAllAnalysesPreserved();
    RewritePatternSet patterns(&getContext());
    populateMathPolynomialApproximationPatterns(patterns, accurate);
    if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
      return signalPassFailure();
    numApproximated += before - countMath(accurate);
  }

private:
  int64_t countMath(function_ref<bool(StringRef)> isApproximated) {
    int64_t count = 0;
    getOperation().walk([&](Operation *op) {
      count += isApproximated(op->getName().getStringRef());
    });
    return count;
  }
};

} // namespace
