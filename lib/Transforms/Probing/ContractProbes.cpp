//===- ContractProbes.cpp - no estimate where two products do -------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Of sketches; ContractRows.cpp has rows.
// dw = sum over positions n and probes k of dy[n] (x) (1/q) Z[n, k] S[k]
//    = sum over k of t[k] (x) (1/q) S[k]  with  t[k] = sum over n of Z[n, k]
//    dy[n]
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/AutodiffAnalysis.h"
#include "SBP/Analysis/Contractions.h"
#include "SBP/Analysis/ReportRecords.h"
#include "SBP/Transforms/Graph/Operations.h"
#include "SBP/Transforms/Probing/EstimateAxes.h"
#include "SBP/Transforms/Probing/Passes.h"
#include "SBP/Transforms/Probing/WeightGradients.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Remarks.h"
#include "llvm/ADT/SmallBitVector.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_CONTRACTPROBESPASS
#include "SBP/Transforms/Probing/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

struct ContractProbesPass
    : sbp::impl::ContractProbesPassBase<ContractProbesPass> {
  void runOnOperation() override;

private:
  bool contract(ExpandSketchOp expand, OpOperand &use,
                const EstimateAxes &axes);
};

} // namespace

//===----------------------------------------------------------------------===//
// The two contractions
//===----------------------------------------------------------------------===//

static Value scaleBy(OpBuilder &builder, Location loc, Value value,
                     double factor) {
  auto type = cast<RankedTensorType>(value.getType());
  Value constant = arith::ConstantOp::create(
      builder, loc, builder.getFloatAttr(type.getElementType(), factor));
  Value empty = tensor::EmptyOp::create(builder, loc, type.getShape(),
                                        type.getElementType());
  return linalg::MapOp::create(
             builder, loc, value, empty,
             [&](OpBuilder &b, Location loc, ValueRange elements) {
               linalg::YieldOp::create(
                   b, loc,
                   arith::MulFOp::create(b, loc, elements[0], constant)
                       .getResult());
             })
      ->getResult(0);
}

/// The probes as the contraction reads positions: with borders of zeros,
/// without what slices left out, and an axis for each dim.
static Value createPositionProbes(OpBuilder &builder, Location loc,
                                  Value probes, const EstimateAxes &axes) {
  auto type = cast<RankedTensorType>(probes.getType());
  OpFoldResult zero = builder.getIndexAttr(0), one = builder.getIndexAttr(1);
  SmallVector<int64_t> sizes, padded, merged;
  SmallVector<OpFoldResult> low, high, offsets, lengths, strides;
  bool isPadded = false, isCut = false;
  std::optional<int64_t> lastDim;
  for (const EstimateAxis &axis : axes) {
    if (!axis.isPosition)
      continue;
    int64_t before = std::max<int64_t>(axis.low, 0),
            after = std::max<int64_t>(axis.high, 0), length = axis.getLength();
    sizes.push_back(axis.size);
    padded.push_back(axis.size + before + after);
    low.push_back(builder.getIndexAttr(before));
    high.push_back(builder.getIndexAttr(after));
    offsets.push_back(builder.getIndexAttr(before - axis.low));
    lengths.push_back(builder.getIndexAttr(length));
    strides.push_back(builder.getIndexAttr(axis.stride));
    isPadded |= before || after;
    isCut |= length != padded.back();
    if (lastDim != axis.dim)
      merged.push_back(1);
    merged.back() *= length;
    lastDim = axis.dim;
  }
  int64_t number = type.getDimSize(1);
  sizes.push_back(number);
  padded.push_back(number);
  merged.push_back(number);
  probes = createReshape(builder, loc, probes, sizes);
  if (isPadded) {
    low.push_back(zero);
    high.push_back(zero);
    Type element = type.getElementType();
    Value zeros = arith::ConstantOp::create(builder, loc, element,
                                            builder.getZeroAttr(element));
    probes = tensor::PadOp::create(builder, loc, type.clone(padded), probes,
                                   low, high, zeros);
  }
  if (isCut) {
    offsets.push_back(zero);
    lengths.push_back(builder.getIndexAttr(number));
    strides.push_back(one);
    probes = tensor::ExtractSliceOp::create(builder, loc, probes, offsets,
                                            lengths, strides);
  }
  return createReshape(builder, loc, probes, merged);
}

bool ContractProbesPass::contract(ExpandSketchOp expand, OpOperand &use,
                                  const EstimateAxes &axes) {
  auto op = cast<linalg::LinalgOp>(use.getOwner());
  Value init = op.getDpsInits()[0];
  auto resultType = cast<RankedTensorType>(init.getType());
  auto probesType = expand.getProbes().getType();
  Type wide = probesType.getElementType();
  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  if (!op.isDpsInput(&use) || ShapedType::isDynamicShape(ranges) ||
      resultType.getElementType() != wide ||
      !expand.getSource().getType().hasStaticShape())
    return false;
  unsigned input = use.getOperandNumber();
  OpOperand *cotangent = op.getDpsInputOperand(1 - input);
  AffineMap own = op.getMatchingIndexingMap(&use);
  AffineMap cotangentMap = op.getMatchingIndexingMap(cotangent);
  AffineMap resultMap = op.getMatchingIndexingMap(op.getDpsInitOperand(0));

  // The loops of the result that the positions or the cotangent have.
  MLIRContext *context = &getContext();
  SmallVector<AffineExpr> positions, channels;
  for (auto [number, axis] : llvm::enumerate(axes))
    if (number == 0 || axes[number - 1].dim != axis.dim)
      (axis.isPosition ? positions : channels)
          .push_back(own.getResult(axis.dim));
  AffineMap positionsMap = AffineMap::get(ranges.size(), 0, positions, context);
  SmallVector<AffineExpr> kept;
  double first = probesType.getDimSize(1), second = first, exact = 1,
         expanded = first * expand.getType().getNumElements();
  SmallVector<int64_t> sizes{probesType.getDimSize(1)};
  for (auto [loop, range] : llvm::enumerate(ranges)) {
    bool isOfResult = resultMap.isFunctionOfDim(loop);
    bool isFirst = positionsMap.isFunctionOfDim(loop) ||
                   cotangentMap.isFunctionOfDim(loop);
    if (!isFirst && !isOfResult)
      return false; // a sum over the other axes of the activation
    exact *= range;
    if (isFirst)
      first *= range;
    if (isOfResult)
      second *= range;
    if (isFirst && isOfResult) {
      kept.push_back(getAffineDimExpr(loop, context));
      sizes.push_back(range);
    }
  }
  if (first + second > expanded + exact)
    return false;

  OpBuilder builder(op);
  Location loc = op.getLoc();
  Value probes = createPositionProbes(builder, loc, expand.getProbes(), axes);
  SmallVector<int64_t> channelSizes{probesType.getDimSize(1)};
  for (const EstimateAxis &axis : axes)
    if (!axis.isPosition)
      channelSizes.push_back(axis.size);
  Value sketch = createReshape(builder, loc, expand.getSource(), channelSizes);
  sketch = scaleBy(builder, loc, sketch, 1.0 / probesType.getDimSize(1));

  // Loops of both contractions: those of the gradient, then the probes.
  AffineExpr probe = getAffineDimExpr(ranges.size(), context);
  unsigned numLoops = ranges.size() + 1;
  auto createMap = [&](ArrayRef<AffineExpr> subscripts) {
    return AffineMap::get(numLoops, 0, subscripts, context);
  };
  SmallVector<AffineExpr> ofProbes(positions), ofSums{probe}, ofSketch{probe};
  ofProbes.push_back(probe);
  llvm::append_range(ofSums, kept);
  llvm::append_range(ofSketch, channels);
  Value zeros = createZeroTensor(builder, loc,
                                 getAsIndexOpFoldResult(context, sizes), wide);
  Value sums = createLoopProduct(builder, loc, probes, cotangent->get(), zeros,
                                 {createMap(ofProbes),
                                  createMap(cotangentMap.getResults()),
                                  createMap(ofSums)});
  Value gradient = createLoopProduct(builder, loc, sketch, sums, init,
                                     {createMap(ofSketch), createMap(ofSums),
                                      createMap(resultMap.getResults())});
  op->getResult(0).replaceAllUsesWith(gradient);
  op->erase();
  return true;
}

/// The results that depend on `value`, or none where too much does to be a
/// gradient: an optimizer, say.
static std::optional<llvm::SmallBitVector> findResults(Value value,
                                                       func::FuncOp function) {
  constexpr size_t kMaxVisited = 256;
  llvm::SmallBitVector results(function.getNumResults());
  llvm::SetVector<Value> visited;
  visited.insert(value);
  for (size_t i = 0; i < visited.size(); ++i)
    for (OpOperand &use : visited[i].getUses()) {
      Operation *top =
          function.getBody().front().findAncestorOpInBlock(*use.getOwner());
      if (isa<func::ReturnOp>(top))
        results.set(use.getOperandNumber());
      else
        visited.insert_range(top->getResults());
      if (visited.size() > kMaxVisited)
        return std::nullopt;
    }
  return results;
}

/// The layer call whose random numbers an estimate is made with; empty where
/// these come from elsewhere.
static std::string getDrawnFor(Operation *expand) {
  if (auto sketch = dyn_cast<ExpandSketchOp>(expand))
    if (auto drawn = sketch.getProbes().getDefiningOp<ProbesOp>())
      return getCallName(drawn.getLayer(), drawn.getCall());
  if (auto rows = dyn_cast<ExpandRowsOp>(expand))
    if (auto drawn = rows.getNumbers().getDefiningOp<SampleRowsOp>())
      return getCallName(drawn.getLayer(), drawn.getCall());
  return {};
}

/// The variance of a weight gradient by the estimate, relative to its square,
/// where the products of different positions are independent
/// (docs/rationale.md, Probes).
static double estimateVariance(Operation *expand) {
  if (auto rows = dyn_cast<ExpandRowsOp>(expand)) {
    double positions = 1, kept = rows.getSource().getType().getDimSize(0);
    for (int64_t axis : rows.getAxes())
      positions *= rows.getType().getDimSize(axis);
    return positions / kept - 1;
  }
  Value probes = cast<ExpandSketchOp>(expand).getProbes();
  auto type = cast<RankedTensorType>(probes.getType());
  double positions = type.getDimSize(0), number = type.getDimSize(1);
  auto drawn = probes.getDefiningOp<ProbesOp>();
  switch (drawn ? drawn.getDistribution() : DistributionKind::rademacher) {
  case DistributionKind::gaussian:
    return (positions + 1) / number;
  case DistributionKind::orthogonal:
    return (positions - number) / number;
  default:
    return (positions - 1) / number;
  }
}

namespace {
/// What is known of the estimates of a layer call.
struct LayerEstimates {
  /// The results that they reach; none where that is not known.
  std::optional<llvm::SmallBitVector> results = llvm::SmallBitVector();
  /// The largest.
  double variance = 0;
};
} // namespace

/// Adds to the record of each layer which gradients are estimates.
static void recordProbed(func::FuncOp function, ArrayRef<Operation *> expands) {
  llvm::StringMap<LayerEstimates> layers;
  for (Operation *expand : expands) {
    LayerEstimates &known = layers[getDrawnFor(expand)];
    std::optional<llvm::SmallBitVector> results =
        findResults(expand->getResult(0), function);
    if (results && known.results)
      *known.results |= *results;
    else
      known.results.reset();
    known.variance = std::max(known.variance, estimateVariance(expand));
  }
  updatePlannedLayers(function, [&](PlannedRecord &record) {
    if (!record.probes || record.probed)
      return;
    LayerEstimates found = layers.lookup(record.layer);
    if (found.results)
      record.probed = llvm::to_vector_of<int64_t>(found.results->set_bits());
    if (record.variance)
      *record.variance += found.variance;
  });
}

void ContractProbesPass::runOnOperation() {
  SmallVector<Operation *> expands;
  getOperation().walk([&](Operation *op) {
    if (isExpansion(op))
      expands.push_back(op);
  });
  recordProbed(getOperation(), expands);
  for (Operation *expand : expands) {
    auto sketch = dyn_cast<ExpandSketchOp>(expand);
    auto rows = dyn_cast<ExpandRowsOp>(expand);
    auto type = cast<RankedTensorType>(expand->getResult(0).getType());
    // A mixed sketch has no channels: its probes with the cotangent would be as
    // many gradients as probes.
    bool contracted = false;
    SmallVector<std::pair<Value, EstimateAxes>> values{
        {expand->getResult(0),
         getEstimateAxes(type, sketch ? sketch.getAxes() : rows.getAxes())}};
    SmallVector<Value> moved;
    while (!values.empty()) {
      auto [value, current] = values.pop_back_val();
      for (OpOperand &use : llvm::make_early_inc_range(value.getUses())) {
        Operation *user = use.getOwner();
        if (isTensorContraction(user)) {
          contracted |= sketch ? contract(sketch, use, current)
                               : contractRows(rows, use, current);
        } else if (std::optional<EstimateAxes> next = moveAxes(user, current);
                   next && use.getOperandNumber() == 0) {
          moved.push_back(user->getResult(0));
          values.emplace_back(user->getResult(0), *next);
        }
      }
    }
    Location loc = expand->getLoc();
    if (!contracted) {
      remark::missed(loc, remark::RemarkOpts::name("ExpandsSketch")
                              .category("sbp-contract-probes"))
          << remark::add("the estimate {0} of an activation is computed", type)
          << remark::reason(
                 sketch ? "to contract its probes first is more work, or what "
                          "reads it is no contraction"
                        : "what reads it is no contraction, or does not tell "
                          "which part of the cotangent meets a row");
      continue;
    }
    ++numContracted;
    remark::passed(loc, remark::RemarkOpts::name("ContractedProbes")
                            .category("sbp-contract-probes"))
        << remark::add("{0} is contracted with the cotangent in place of {1}",
                       sketch ? sketch.getProbes().getType()
                              : rows.getSource().getType(),
                       type);
    moved.push_back(expand->getResult(0));
    eraseDead(moved);
  }
}
