//===- BubbleUpSlices.cpp - slices computed apart -------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/AutodiffAnalysis.h"
#include "SBP/Analysis/Linearity.h"
#include "SBP/Support/Remarks.h"
#include "SBP/Transforms/Graph/DataMovement.h"
#include "SBP/Transforms/Graph/Passes.h"
#include "SBP/Transforms/Graph/ReplacementListener.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/TilingInterfaceImpl.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tensor/Transforms/Transforms.h"
#include "mlir/Dialect/Utils/ReshapeOpsUtils.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_BUBBLEUPSLICESPASS
#include "SBP/Transforms/Graph/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

using Slices = SmallVector<tensor::ExtractSliceOp>;

bool isStaticBlock(tensor::ExtractSliceOp slice) {
  return slice.getSourceType().hasStaticShape() &&
         llvm::none_of(slice.getStaticOffsets(), ShapedType::isDynamic) &&
         llvm::none_of(slice.getStaticSizes(), ShapedType::isDynamic) &&
         llvm::all_of(slice.getStaticStrides(),
                      [](int64_t stride) { return stride == 1; });
}

/// Whether one of the dimensions tells that no element lies in two slices.
bool areDisjoint(Slices &slices) {
  for (int64_t dim : llvm::seq(slices[0].getSourceType().getRank())) {
    auto start = [dim](tensor::ExtractSliceOp slice) {
      return slice.getStaticOffsets()[dim];
    };
    llvm::stable_sort(slices,
                      [&](auto a, auto b) { return start(a) < start(b); });
    auto followsAnother = [&](auto pair) {
      auto [slice, next] = pair;
      return start(slice) + slice.getStaticSizes()[dim] <= start(next);
    };
    if (llvm::all_of(llvm::zip(slices, llvm::drop_begin(slices)),
                     followsAnother))
      return true;
  }
  return false;
}

/// The slices of `value`, if it has no other uses and they do not overlap.
Slices getSlices(Value value) {
  Slices slices;
  for (Operation *user : value.getUsers()) {
    auto slice = dyn_cast<tensor::ExtractSliceOp>(user);
    if (!slice || !isStaticBlock(slice) ||
        slice->getBlock() != value.getParentBlock())
      return {};
    slices.push_back(slice);
  }
  if (slices.empty() || !areDisjoint(slices))
    return {};
  return slices;
}

/// Whether computing the slices apart reads less than the copies that follow:
/// each slice reads again the operands that the cuts do not go through, copies
/// read and write the whole result.
bool isWorthCutting(linalg::LinalgOp op, Slices &slices) {
  AffineMap result = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  SmallVector<unsigned> cut;
  for (auto [dim, expr] : llvm::enumerate(result.getResults())) {
    int64_t whole = slices[0].getSourceType().getDimSize(dim);
    auto loop = dyn_cast<AffineDimExpr>(expr);
    if (loop && llvm::any_of(slices, [&](tensor::ExtractSliceOp slice) {
          return slice.getStaticSizes()[dim] < whole;
        }))
      cut.push_back(loop.getPosition());
  }
  int64_t readAgain = 0;
  for (OpOperand *input : op.getDpsInputOperands()) {
    AffineMap map = op.getMatchingIndexingMap(input);
    if (llvm::none_of(cut,
                      [&](unsigned loop) { return map.isFunctionOfDim(loop); }))
      readAgain += getByteSize(input->get().getType()) *
                   static_cast<int64_t>(slices.size() - 1);
  }
  return readAgain <= 2 * getByteSize(op->getResult(0).getType());
}

/// Values to look at; none of an operation that is gone, whose place in memory
/// another one may take.
struct Candidates : ReplacementListener {
  DenseSet<Value> values;

  void notifyOperationErased(Operation *op) override {
    for (Value result : op->getResults())
      values.erase(result);
  }
};

struct BubbleUpSlicesPass
    : sbp::impl::BubbleUpSlicesPassBase<BubbleUpSlicesPass> {
  void getDependentDialects(DialectRegistry &registry) const override {
    BubbleUpSlicesPassBase::getDependentDialects(registry);
    // A compiler that loads the plugin need not have them.
    linalg::registerTilingInterfaceExternalModels(registry);
  }

  LogicalResult initialize(MLIRContext *context) override {
    RewritePatternSet patterns(context);
    tensor::populateBubbleUpExtractSliceOpPatterns(patterns);
    tensor::populateFoldTensorEmptyPatterns(patterns);
    tensor::ExtractSliceOp::getCanonicalizationPatterns(patterns, context);
    tensor::ExpandShapeOp::getCanonicalizationPatterns(patterns, context);
    tensor::CollapseShapeOp::getCanonicalizationPatterns(patterns, context);
    reshapes = std::move(patterns);
    return success();
  }

  void runOnOperation() override {
    getOperation()->walk([&](linalg::LinalgOp op) {
      if (!isTranspose(op))
        return;
      sliced.values.insert(op->getResult(0));
      Value source = skipReshapes(op.getDpsInputs()[0]);
      if (auto slice = source.getDefiningOp<tensor::ExtractSliceOp>())
        sliced.values.insert(slice.getSource());
    });
    // From the last operation to the first: all uses of a value are what they
    // will be when its turn comes.
    getOperation()->walk([&](Block *block) {
      for (Operation &op : llvm::make_early_inc_range(llvm::reverse(*block))) {
        if (op.getNumResults() != 1 || !sliced.values.contains(op.getResult(0)))
          continue;
        bubbleUp(&op);
        if (isOpTriviallyDead(&op))
          IRRewriter(&getContext(), &sliced).eraseOp(&op);
      }
    });
    sliced.values.clear();
  }

private:
  /// Values that may be cut, and those that then may be unused.
  Candidates sliced;
  FrozenRewritePatternSet reshapes;

  void bubbleUp(Operation *op) {
    sliced.replaced = op;
    Slices slices = getSlices(op->getResult(0));
    if (isReshape(op) && (op->use_empty() || !slices.empty())) {
      sliced.values.insert(op->getOperand(0));
      simplify(SmallVector<Operation *>(slices.begin(), slices.end()));
      return;
    }
    auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
    if (slices.empty() || !linalgOp || !linalgOp.hasPureTensorSemantics() ||
        linalgOp.hasDynamicShape())
      return remarkWhole(op,
                         "it has uses that are not slices apart from each "
                         "other, or is no linalg operation of static shape");
    if (!isWorthCutting(linalgOp, slices))
      return remarkWhole(op, "its slices would read more operands again than "
                             "copies of the result would read and write");
    remark::passed(op->getLoc(), remark::RemarkOpts::name("SlicedApart")
                                     .category("sbp-bubble-up-slices"))
        << remark::add("{0} slices of {1} are computed apart", slices.size(),
                       op->getResult(0).getType());
    sliced.values.insert_range(op->getOperands());
    for (tensor::ExtractSliceOp slice : slices)
      compute(slice, op);
    numSlices += slices.size();
  }

  /// Of a value that is sliced.
  static void remarkWhole(Operation *op, const char *why) {
    if (sbp::mayEmitRemarks(op->getContext()) &&
        llvm::any_of(op->getUsers(), llvm::IsaPred<tensor::ExtractSliceOp>))
      remark::missed(op->getLoc(), remark::RemarkOpts::name("ComputedWhole")
                                       .category("sbp-bubble-up-slices"))
          << remark::add("{0} is computed whole, then sliced",
                         op->getResult(0).getType())
          << remark::reason("{0}", why);
  }

  /// Computes `slice` from slices of what `op` reads.
  void compute(tensor::ExtractSliceOp slice, Operation *op) {
    // Here, not where the slice was: in the backward it would be recomputation.
    IRRewriter rewriter(op, &sliced);
    slice = keepRank(slice, rewriter);
    FailureOr<TilingResult> tiled =
        tensor::replaceExtractSliceWithTiledProducer(rewriter, slice,
                                                     op->getResult(0));
    if (failed(tiled))
      return;
    rewriter.replaceOp(slice, tiled->tiledValues);

    SmallVector<Operation *> operands;
    for (Operation *operand : tiled->generatedSlices) {
      Value source = operand->getOperand(0);
      // Sums start from zeros of their own.
      if (isZeroConstant(source) && source.getDefiningOp<linalg::LinalgOp>())
        compute(cast<tensor::ExtractSliceOp>(operand), source.getDefiningOp());
      else
        operands.push_back(operand);
    }
    simplify(operands);
    if (auto transpose = cast<linalg::LinalgOp>(tiled->tiledOps[0]);
        isTranspose(transpose))
      dropUnitDims(transpose, rewriter);
  }

  /// Makes of a slice with fewer dimensions one that keeps all, and a reshape.
  static tensor::ExtractSliceOp keepRank(tensor::ExtractSliceOp slice,
                                         IRRewriter &rewriter) {
    std::optional<SmallVector<ReassociationIndices>> groups =
        getReassociationIndicesForCollapse(slice.getStaticSizes(),
                                           slice.getType().getShape());
    if (slice.getDroppedDims().none() || !groups)
      return slice;
    OpBuilder::InsertionGuard guard(rewriter);
    rewriter.setInsertionPoint(slice);
    auto whole = tensor::ExtractSliceOp::create(
        rewriter, slice.getLoc(), slice.getSource(), slice.getMixedOffsets(),
        slice.getMixedSizes(), slice.getMixedStrides());
    rewriter.replaceOpWithNewOp<tensor::CollapseShapeOp>(slice, whole, *groups);
    return whole;
  }

  /// What one slice of a stack of values keeps of the stack, behind the reshape
  /// that takes it away.
  void dropUnitDims(linalg::LinalgOp transpose, IRRewriter &rewriter) {
    rewriter.setInsertionPoint(transpose);
    auto generic = dyn_cast<linalg::GenericOp>(transpose.getOperation());
    if (!generic) {
      FailureOr<linalg::GenericOp> generalized =
          linalg::generalizeNamedOp(rewriter, transpose);
      if (failed(generalized))
        return;
      generic = *generalized;
    }
    FailureOr<linalg::DropUnitDimsResult> dropped =
        linalg::dropUnitDims(rewriter, generic, {});
    if (failed(dropped))
      return;
    SmallVector<Operation *> reshaped(generic->getUsers());
    reshaped.push_back(dropped->replacements[0].getDefiningOp());
    rewriter.replaceOp(generic, dropped->replacements);
    simplify(reshaped);
  }

  void simplify(ArrayRef<Operation *> ops) {
    GreedyRewriteConfig config;
    config.setStrictness(GreedyRewriteStrictness::ExistingAndNewOps);
    config.setListener(&sliced);
    (void)applyOpPatternsGreedily(ops, reshapes, config);
  }
};
} // namespace
