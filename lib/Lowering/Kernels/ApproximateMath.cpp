//===- ApproximateMath.cpp - Math functions as polynomials ----------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Kernels/Passes.h"
#include "SBP/Support/Remarks.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_APPROXIMATEMATHPASS
#include "SBP/Lowering/Kernels/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

/// x^n for integers n, scalar or in vectors: LLVM's intrinsic takes one i32 for
/// a whole vector. Upstream's expansion makes 0^-2 negative, and rounds n, of
/// which the sign of the result depends on the last bit.
struct ExpandIntegerPower : OpRewritePattern<math::FPowIOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::FPowIOp op,
                                PatternRewriter &rewriter) const override {
    Value exponent = op.getRhs();
    if (auto broadcast = exponent.getDefiningOp<vector::BroadcastOp>())
      exponent = broadcast.getSource();
    APInt known;
    // Products round once each: more of them than this are worse than pow.
    constexpr unsigned kMostProducts = 32;
    if (matchPattern(exponent, m_ConstantInt(&known)) &&
        known.abs().ule(kMostProducts))
      rewriter.replaceOp(op, multiply(rewriter, op, known));
    else
      rewriter.replaceOp(op, callPow(rewriter, op));
    return success();
  }

private:
  static Value constant(OpBuilder &b, Location loc, Type type, int64_t value) {
    Type element = getElementTypeOrSelf(type);
    TypedAttr attribute =
        isa<FloatType>(element)
            ? TypedAttr(b.getFloatAttr(element, static_cast<double>(value)))
            : TypedAttr(b.getIntegerAttr(element, value));
    if (auto vector = dyn_cast<VectorType>(type))
      attribute = DenseElementsAttr::get(vector, Attribute(attribute));
    return arith::ConstantOp::create(b, loc, attribute);
  }

  /// By squares, from the lowest bit of the exponent on.
  static Value multiply(OpBuilder &b, math::FPowIOp op, const APInt &exponent) {
    Location loc = op.getLoc();
    Value one = constant(b, loc, op.getType(), 1), square = op.getLhs(), power;
    for (APInt rest = exponent.abs(); !rest.isZero(); rest.lshrInPlace(1)) {
      if (rest[0])
        power = power ? arith::MulFOp::create(b, loc, power, square) : square;
      if (rest.ugt(1))
        square = arith::MulFOp::create(b, loc, square, square);
    }
    if (!power)
      return one;
    return exponent.isNegative() ? arith::DivFOp::create(b, loc, one, power)
                                 : power;
  }

  /// pow(|x|, n), with the sign of x where n is odd.
  static Value callPow(OpBuilder &b, math::FPowIOp op) {
    Location loc = op.getLoc();
    Value x = op.getLhs(), n = op.getRhs();
    Value size =
        math::PowFOp::create(b, loc, math::AbsFOp::create(b, loc, x),
                             arith::SIToFPOp::create(b, loc, op.getType(), n));
    Value last =
        arith::AndIOp::create(b, loc, n, constant(b, loc, n.getType(), 1));
    Value odd = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ne, last,
                                      constant(b, loc, n.getType(), 0));
    return arith::SelectOp::create(
        b, loc, odd, math::CopySignOp::create(b, loc, size, x), size);
  }
};

struct ApproximateMathPass
    : sbp::impl::ApproximateMathPassBase<ApproximateMathPass>,
      RewriterBase::Listener {
  void runOnOperation() override {
    // Those of upstream's polynomials that stay within about 1e-6 in f32.
    auto accurate = [](StringRef name) {
      return llvm::is_contained(
          {"math.exp", "math.log", "math.erf", "math.erfc", "math.tanh"}, name);
    };
    auto replaced = [&](StringRef name) {
      return accurate(name) || name == "math.fpowi";
    };
    int64_t before = countMath(replaced);
    // The host function has none: visiting all of it would change nothing.
    if (before == 0)
      return markAllAnalysesPreserved();
    RewritePatternSet patterns(&getContext());
    populateMathPolynomialApproximationPatterns(patterns, accurate);
    patterns.add<ExpandIntegerPower>(&getContext());
    GreedyRewriteConfig config;
    config.setListener(this);
    if (failed(
            applyPatternsGreedily(getOperation(), std::move(patterns), config)))
      return signalPassFailure();
    numApproximated += before - countMath(replaced);
    if (sbp::mayEmitRemarks(&getContext()))
      getOperation()->walk([&](Operation *op) {
        if (accurate(op->getName().getStringRef()))
          remark::missed(op->getLoc(), getRemarkOpts())
              << remark::add("{0} of {1} is a call of libm", op->getName(),
                             op->getResult(0).getType())
              << remark::reason("the polynomials are for f32");
      });
  }

  void notifyOperationReplaced(Operation *op, ValueRange values) override {
    if (!isa<math::MathDialect>(op->getDialect()))
      return;
    StringRef what = "a polynomial";
    if (isa<math::FPowIOp>(op))
      what = values[0].getDefiningOp<arith::SelectOp>() ? "a power of floats"
                                                        : "products";
    remark::passed(op->getLoc(), getRemarkOpts()) << remark::add(
        "{0} of {1} is {2}", op->getName(), op->getResult(0).getType(), what);
  }

private:
  remark::RemarkOpts getRemarkOpts() const {
    return remark::RemarkOpts::name("ApproximatedMath").category(getArgument());
  }

  int64_t countMath(function_ref<bool(StringRef)> isApproximated) {
    int64_t count = 0;
    getOperation()->walk([&](Operation *op) {
      count += isApproximated(op->getName().getStringRef());
    });
    return count;
  }
};

} // namespace
