//===- CPUPasses.cpp - Steps of sbp-lower-to-cpu --------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Pipelines/LinearAccess.h"
#include "SBP/Pipelines/LowerToCPU.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/BufferizableOpInterface.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Transforms.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tensor/Transforms/Transforms.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Pass/Pass.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

using namespace mlir;

namespace {

//===----------------------------------------------------------------------===//
// Elementwise fusion
//===----------------------------------------------------------------------===//

/// Bits of a static tensor, 0 of a scalar; none when a dimension is dynamic.
std::optional<int64_t> getBits(Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  if (!tensor)
    return 0;
  if (!tensor.hasStaticShape() || !tensor.getElementType().isIntOrFloat())
    return std::nullopt;
  return tensor.getNumElements() * tensor.getElementTypeBitWidth();
}

/// Whether `value` is used at or after `op`, or lives for the whole function.
bool isLiveAt(Value value, Operation *op) {
  Operation *def = value.getDefiningOp();
  if (!def || def->hasTrait<OpTrait::ConstantLike>())
    return true;
  return llvm::any_of(value.getUsers(), [&](Operation *user) {
    Operation *ancestor = op->getBlock()->findAncestorOpInBlock(*user);
    return !ancestor || ancestor == op || op->isBeforeInBlock(ancestor);
  });
}

/// Fusing moves the producer down to its consumer: its inputs then live until
/// there, in place of its result. In a training graph the way from forward to
/// backward is long and what is kept over it decides the peak, so fusion must
/// not exchange a small result (the kept rows, say) for large inputs.
bool keepsMoreAlive(linalg::GenericOp producer, Operation *consumer) {
  std::optional<int64_t> saved = getBits(producer.getResult(0).getType());
  int64_t added = 0;
  for (OpOperand *input : producer.getDpsInputOperands()) {
    if (isLiveAt(input->get(), consumer))
      continue;
    std::optional<int64_t> bits = getBits(input->get().getType());
    // Dynamic shapes: an input of the same type costs what is saved.
    if (!bits || !saved)
      return producer.getNumDpsInputs() > 1 ||
             input->get().getType() != producer.getResult(0).getType();
    added += *bits;
  }
  return saved && added > *saved;
}

/// Operations that are worth computing once per element, even if memory traffic
/// would be saved by repeating them.
bool isExpensive(linalg::GenericOp op) {
  return llvm::any_of(op.getBody()->without_terminator(), [](Operation &inner) {
    return isa<arith::DivFOp, tensor::ExtractOp>(inner) ||
           inner.getDialect()->getNamespace() == "math" ||
           inner.getNumRegions() > 0;
  });
}

bool isElementwiseLike(linalg::GenericOp op) {
  // Two inputs multiplied into an accumulator belong to the runtime.
  if (op.getNumReductionLoops() == 0)
    return true;
  return !llvm::any_of(op.getBody()->without_terminator(),
                       [](Operation &o) { return isa<arith::MulFOp>(o); });
}

/// Repeats a scalar, or a tensor of fewer elements.
bool isBroadcast(linalg::GenericOp op) {
  if (!op.getBody()->without_terminator().empty() ||
      op.getNumReductionLoops() != 0)
    return false;
  return llvm::all_of(op.getDpsInputOperands(), [&](OpOperand *input) {
    AffineMap map = op.getMatchingIndexingMap(input);
    return map.getNumResults() == 0 ||
           (map.getNumResults() < op.getNumLoops() &&
            map.isProjectedPermutation());
  });
}

bool shouldFuse(OpOperand *operand) {
  auto producer = operand->get().getDefiningOp<linalg::GenericOp>();
  auto consumer = dyn_cast<linalg::GenericOp>(operand->getOwner());
  if (!producer || !consumer || producer.getNumResults() != 1 ||
      !isElementwiseLike(consumer) ||
      producer->getBlock() != consumer->getBlock())
    return false;
  // Broadcasts cost nothing wherever they are: what they read is smaller than
  // what they would write, and lives instead.
  if (isBroadcast(producer))
    return true;
  if (!producer->hasOneUse() || keepsMoreAlive(producer, consumer))
    return false;
  // A broadcast of the producer's result would repeat its work, and a gather of
  // rows must happen where its whole input dies.
  if (isExpensive(producer))
    return consumer.getMatchingIndexingMap(operand).isPermutation() &&
           !llvm::any_of(
               producer.getBody()->without_terminator(),
               [](Operation &o) { return isa<tensor::ExtractOp>(o); });
  return true;
}

template <typename Derived>
struct FunctionPass : PassWrapper<Derived, OperationPass<func::FuncOp>> {};

struct FuseElementwisePass : FunctionPass<FuseElementwisePass> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(FuseElementwisePass)
  StringRef getArgument() const override { return "sbp-fuse-elementwise"; }
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    linalg::populateElementwiseOpsFusionPatterns(patterns, shouldFuse);
    linalg::populateInlineConstantOperandsPatterns(patterns);
    linalg::populateEraseUnnecessaryInputsPatterns(patterns);
    tensor::populateDecomposeTensorConcatPatterns(patterns);
    // With dynamic shapes, a tensor.dim of a result is another use of it.
    memref::populateResolveRankedShapedTypeResultDimsPatterns(patterns);
    linalg::GenericOp::getCanonicalizationPatterns(patterns, &getContext());
    GreedyRewriteConfig config;
    config.setUseTopDownTraversal(true);
    if (failed(
            applyPatternsGreedily(getOperation(), std::move(patterns), config)))
      signalPassFailure();
  }
};

/// One walk: upstream's pass, a pattern, visits and folds everything.
struct GeneralizePass : FunctionPass<GeneralizePass> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(GeneralizePass)
  StringRef getArgument() const override { return "sbp-generalize"; }
  void runOnOperation() override {
    SmallVector<linalg::LinalgOp> named;
    getOperation().walk([&](linalg::LinalgOp op) {
      if (!isa<linalg::GenericOp>(op))
        named.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    for (linalg::LinalgOp op : named) {
      rewriter.setInsertionPoint(op);
      // Fails where there is no builder of the body: the operation stays.
      (void)linalg::generalizeNamedOp(rewriter, op);
    }
  }
};

//===----------------------------------------------------------------------===//
// Before bufferization
//===----------------------------------------------------------------------===//

struct PrepareBufferizationPass : FunctionPass<PrepareBufferizationPass> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(PrepareBufferizationPass)
  StringRef getArgument() const override { return "sbp-prepare-bufferization"; }
  void getDependentDialects(DialectRegistry &registry) const override {
    registry.insert<bufferization::BufferizationDialect>();
  }
  void runOnOperation() override {
    func::FuncOp function = getOperation();
    if (function.isPublic() && !function.isExternal())
      for (unsigned i = 0, e = function.getNumArguments(); i < e; ++i)
        if (isa<TensorType>(function.getArgument(i).getType()))
          function.setArgAttr(
              i, bufferization::BufferizationDialect::kWritableAttrName,
              BoolAttr::get(&getContext(), false));

    // A fill of its own for each destination: what is shared would be copied
    // and would live from the first use to the last.
    SmallVector<linalg::GenericOp> fills;
    function.walk([&](linalg::GenericOp op) {
      if (op.hasPureTensorSemantics() && sbp::getFilledConstant(op) &&
          op.getDpsInits()[0].getDefiningOp<tensor::EmptyOp>())
        fills.push_back(op);
    });
    for (linalg::GenericOp fill : fills) {
      for (OpOperand &use : llvm::make_early_inc_range(fill->getUses())) {
        auto destination =
            dyn_cast<DestinationStyleOpInterface>(use.getOwner());
        if (!destination || !destination.isDpsInit(&use))
          continue;
        OpBuilder builder(use.getOwner());
        use.set(builder.clone(*fill)->getResult(0));
      }
      if (fill->use_empty())
        fill.erase();
    }

    SmallVector<tensor::EmptyOp> empties;
    function.walk([&](tensor::EmptyOp op) { empties.push_back(op); });
    for (tensor::EmptyOp empty : empties) {
      for (OpOperand &use : llvm::make_early_inc_range(empty->getUses())) {
        OpBuilder builder(use.getOwner());
        use.set(builder.clone(*empty)->getResult(0));
      }
      empty.erase();
    }
  }
};

//===----------------------------------------------------------------------===//
// Loops
//===----------------------------------------------------------------------===//

/// How many operands one step of a loop moves by one element, less those that
/// it moves by more. The best loop goes innermost.
int64_t getInnermostScore(linalg::GenericOp op, unsigned loop) {
  int64_t score = 0;
  for (OpOperand &operand : op->getOpOperands()) {
    AffineMap map = op.getMatchingIndexingMap(&operand);
    for (auto [position, expr] : llvm::enumerate(map.getResults())) {
      if (!expr.isFunctionOfDim(loop))
        continue;
      score += position + 1 == map.getNumResults() ? 2 : -2;
      break;
    }
  }
  return score;
}

struct OrderLoopsPass : FunctionPass<OrderLoopsPass> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(OrderLoopsPass)
  StringRef getArgument() const override { return "sbp-order-loops"; }
  void runOnOperation() override {
    SmallVector<linalg::GenericOp> ops;
    getOperation().walk([&](linalg::GenericOp op) {
      if (op.hasPureBufferSemantics() && op.getNumLoops() > 0)
        ops.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    for (linalg::GenericOp op : ops) {
      reassociateSums(op);
      // linalg.index in the body is renumbered by the interchange.
      unsigned innermost = op.getNumLoops() - 1;
      int64_t best = getInnermostScore(op, innermost);
      for (unsigned loop = op.getNumLoops() - 1; loop-- > 0;)
        if (getInnermostScore(op, loop) > best) {
          best = getInnermostScore(op, loop);
          innermost = loop;
        }
      if (innermost == op.getNumLoops() - 1)
        continue;
      SmallVector<unsigned> order;
      for (unsigned loop = 0, e = op.getNumLoops(); loop < e; ++loop)
        if (loop != innermost)
          order.push_back(loop);
      order.push_back(innermost);
      rewriter.setInsertionPoint(op);
      (void)linalg::interchangeGenericOp(rewriter, op, order);
    }
  }

private:
  static void reassociateSums(linalg::GenericOp op) {
    if (op.getNumReductionLoops() == 0)
      return;
    for (auto add : op.getBody()->getOps<arith::AddFOp>())
      add.setFastmath(arith::FastMathFlags::reassoc |
                      arith::FastMathFlags::contract);
  }
};

//===----------------------------------------------------------------------===//
// Math
//===----------------------------------------------------------------------===//

/// Emulation lets a rounding to bf16 and the widening behind it cancel. Which
/// of them meet depends on what was fused, and recomputed values would differ
/// from saved ones: every result is rounded to its type.
struct RoundSmallFloatsPass : FunctionPass<RoundSmallFloatsPass> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(RoundSmallFloatsPass)
  StringRef getArgument() const override { return "sbp-round-small-floats"; }
  void runOnOperation() override {
    getOperation().walk([](Operation *op) {
      if (auto truncate = dyn_cast<arith::TruncFOp>(op))
        truncate.removeFastmathAttr();
      else if (auto extend = dyn_cast<arith::ExtFOp>(op))
        extend.removeFastmathAttr();
    });
  }
};

struct ApproximateMathPass : FunctionPass<ApproximateMathPass> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(ApproximateMathPass)
  StringRef getArgument() const override { return "sbp-approximate-math"; }
  void getDependentDialects(DialectRegistry &registry) const override {
    registry.insert<arith::ArithDialect, math::MathDialect,
                    vector::VectorDialect>();
  }
  void runOnOperation() override {
    // Those of upstream's polynomials that stay within about 1e-6 in f32.
    auto accurate = [](StringRef name) {
      return llvm::is_contained(
          {"math.exp", "math.log", "math.erf", "math.erfc", "math.tanh"}, name);
    };
    RewritePatternSet patterns(&getContext());
    populateMathPolynomialApproximationPatterns(patterns, accurate);
    if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
      signalPassFailure();
  }
};

} // namespace

std::unique_ptr<Pass> mlir::sbp::createFuseElementwisePass() {
  return std::make_unique<FuseElementwisePass>();
}
std::unique_ptr<Pass> mlir::sbp::createGeneralizePass() {
  return std::make_unique<GeneralizePass>();
}
std::unique_ptr<Pass> mlir::sbp::createPrepareBufferizationPass() {
  return std::make_unique<PrepareBufferizationPass>();
}
std::unique_ptr<Pass> mlir::sbp::createOrderLoopsPass() {
  return std::make_unique<OrderLoopsPass>();
}
std::unique_ptr<Pass> mlir::sbp::createRoundSmallFloatsPass() {
  return std::make_unique<RoundSmallFloatsPass>();
}
std::unique_ptr<Pass> mlir::sbp::createApproximateMathPass() {
  return std::make_unique<ApproximateMathPass>();
}
