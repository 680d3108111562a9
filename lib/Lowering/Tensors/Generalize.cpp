//===- Generalize.cpp - Named operations to generics ----------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Tensors/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_GENERALIZEPASS
#include "SBP/Lowering/Tensors/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

/// A softmax is its maximum, exponentials, sum and quotient.
struct DecomposeAggregate
    : OpInterfaceRewritePattern<linalg::AggregatedOpInterface> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;
  LogicalResult matchAndRewrite(linalg::AggregatedOpInterface op,
                                PatternRewriter &rewriter) const override {
    auto destination = dyn_cast<DestinationStyleOpInterface>(*op);
    if (!destination || !destination.hasPureTensorSemantics())
      return rewriter.notifyMatchFailure(op, "is not on tensors");
    FailureOr<SmallVector<Value>> results = op.decomposeOperation(rewriter);
    if (failed(results))
      return rewriter.notifyMatchFailure(op, "has no decomposition");
    rewriter.replaceOp(op, *results);
    return success();
  }
};

/// A gather is a generic over its result that reads the source where the
/// coordinates say.
struct GeneralizeGather : OpRewritePattern<tensor::GatherOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(tensor::GatherOp gather,
                                PatternRewriter &rewriter) const override {
    Location loc = gather.getLoc();
    RankedTensorType type = gather.getResultType();
    RankedTensorType indices = gather.getIndicesType();
    ArrayRef<int64_t> gathered = gather.getGatherDims();
    int64_t numIndexAxes = indices.getRank() - 1;
    int64_t sourceRank = gather.getSourceType().getRank();
    bool dropsGathered = type.getRank() < numIndexAxes + sourceRank;

    // Each coordinate is an input of its own, with the axes of the indices.
    SmallVector<OpFoldResult> sizes =
        tensor::getMixedSizes(rewriter, loc, gather.getIndices());
    SmallVector<OpFoldResult> resultSizes(sizes.begin(), sizes.end() - 1);
    SmallVector<OpFoldResult> offsets(sizes.size(), rewriter.getIndexAttr(0));
    SmallVector<OpFoldResult> strides(sizes.size(), rewriter.getIndexAttr(1));
    sizes.back() = rewriter.getIndexAttr(1);
    auto coordinateType = RankedTensorType::get(indices.getShape().drop_back(),
                                                indices.getElementType());
    SmallVector<Value> coordinates;
    for (size_t number = 0; number < gathered.size(); ++number) {
      offsets.back() = rewriter.getIndexAttr(number);
      coordinates.push_back(tensor::ExtractSliceOp::create(
          rewriter, loc, coordinateType, gather.getIndices(), offsets, sizes,
          strides));
    }

    // What is read along each axis of the source: the loop, or the number of
    // the coordinate.
    SmallVector<int64_t> loops(sourceRank), numbers(sourceRank, -1);
    for (auto [number, axis] : llvm::enumerate(gathered))
      numbers[axis] = number;
    int64_t loop = numIndexAxes;
    for (int64_t axis = 0; axis < sourceRank; ++axis) {
      loops[axis] = loop;
      if (numbers[axis] >= 0 && dropsGathered)
        continue;
      ++loop;
      resultSizes.push_back(
          numbers[axis] >= 0
              ? rewriter.getIndexAttr(1)
              : tensor::getMixedSize(rewriter, loc, gather.getSource(), axis));
    }

    Value init = tensor::EmptyOp::create(rewriter, loc, resultSizes,
                                         type.getElementType());
    SmallVector<AffineExpr> indexLoops(numIndexAxes);
    bindDimsList(rewriter.getContext(), MutableArrayRef(indexLoops));
    SmallVector<AffineMap> maps(coordinates.size(),
                                AffineMap::get(type.getRank(), 0, indexLoops,
                                               rewriter.getContext()));
    maps.push_back(rewriter.getMultiDimIdentityMap(type.getRank()));
    SmallVector<utils::IteratorType> iterators(type.getRank(),
                                               utils::IteratorType::parallel);
    rewriter.replaceOpWithNewOp<linalg::GenericOp>(
        gather, type, coordinates, init, maps, iterators,
        [&](OpBuilder &builder, Location loc, ValueRange args) {
          SmallVector<Value> position;
          for (int64_t axis = 0; axis < sourceRank; ++axis) {
            if (numbers[axis] < 0) {
              position.push_back(
                  linalg::IndexOp::create(builder, loc, loops[axis]));
              continue;
            }
            Value index = args[numbers[axis]];
            if (!index.getType().isIndex())
              index = arith::IndexCastOp::create(builder, loc,
                                                 builder.getIndexType(), index);
            position.push_back(index);
          }
          Value element = tensor::ExtractOp::create(
              builder, loc, gather.getSource(), position);
          linalg::YieldOp::create(builder, loc, element);
        });
    return success();
  }
};

struct GeneralizePass : sbp::impl::GeneralizePassBase<GeneralizePass>,
                        RewriterBase::Listener {
  LogicalResult initialize(MLIRContext *context) override {
    RewritePatternSet set(context);
    linalg::populateLinalgNamedOpsGeneralizationPatterns(set);
    patterns = std::move(set);
    RewritePatternSet aggregates(context);
    aggregates.add<DecomposeAggregate>(context);
    aggregates.add<GeneralizeGather>(context);
    decomposition = std::move(aggregates);
    return success();
  }

  void runOnOperation() override {
    walkAndApplyPatterns(getOperation(), decomposition, this);
    walkAndApplyPatterns(getOperation(), patterns, this);
  }

  void notifyOperationInserted(Operation *op, OpBuilder::InsertPoint) override {
    if (!isa<linalg::GenericOp>(op))
      return;
    ++numGeneralized;
    remark::passed(
        op->getLoc(),
        remark::RemarkOpts::name("Generalized").category("sbp-generalize"))
        << remark::add("a named operation is a linalg.generic of {0} loops",
                       cast<linalg::LinalgOp>(op).getNumLoops());
  }

private:
  FrozenRewritePatternSet patterns, decomposition;
};

} // namespace
