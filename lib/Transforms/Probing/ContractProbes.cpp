//===- ContractProbes.cpp - no estimate where two products do -------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// dw = sum over positions n and probes k of dy[n] (x) (1/q) Z[n, k] S[k]
//    = sum over k of t[k] (x) (1/q) S[k]  with  t[k] = sum over n of Z[n, k]
//    dy[n]
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/AutodiffAnalysis.h"
#include "SBP/Analysis/Contractions.h"
#include "SBP/Analysis/ReportRecords.h"
#include "SBP/Transforms/Graph/Operations.h"
#include "SBP/Transforms/Probing/Passes.h"
#include "SBP/Transforms/Probing/WeightGradients.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/Remarks.h"
#include "llvm/ADT/SmallBitVector.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_CONTRACTPROBESPASS
#include "SBP/Transforms/Probing/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

/// An axis of the estimate that is more than 1, and where it lies in a value
/// that was made of the estimate by moving data.
struct Axis {
  bool isPosition;
  int64_t dim, size;
  /// Zeros around it.
  int64_t low = 0, high = 0;
};

/// Positions in the order of the probes' rows, then the others in that of the
/// sketch.
using Axes = SmallVector<Axis>;

struct ContractProbesPass
    : sbp::impl::ContractProbesPassBase<ContractProbesPass> {
  void runOnOperation() override;

private:
  bool contract(ExpandSketchOp expand, OpOperand &use, const Axes &axes);
};

} // namespace

//===----------------------------------------------------------------------===//
// Axes behind operations that move data
//===----------------------------------------------------------------------===//

/// What becomes of axes where an axis of the source is several of the result.
static std::optional<Axes> expandAxes(tensor::ExpandShapeOp op,
                                      const Axes &axes) {
  SmallVector<ReassociationIndices> groups = op.getReassociationIndices();
  Axes result;
  for (const Axis &axis : axes) {
    SmallVector<int64_t> parts;
    for (int64_t dim : groups[axis.dim])
      if (op.getResultType().getDimSize(dim) != 1)
        parts.push_back(dim);
    if (parts.size() != 1 && (axis.low || axis.high))
      return std::nullopt;
    for (int64_t dim : parts) {
      result.push_back(axis);
      result.back().dim = dim;
      if (parts.size() > 1)
        result.back().size = op.getResultType().getDimSize(dim);
    }
  }
  return result;
}

/// Where several axes of the source are one of the result: they must follow
/// each other.
static std::optional<Axes> collapseAxes(tensor::CollapseShapeOp op,
                                        const Axes &axes) {
  SmallVector<int64_t> target(op.getSrcType().getRank());
  for (auto [dim, group] : llvm::enumerate(op.getReassociationIndices()))
    for (int64_t part : group)
      target[part] = dim;
  Axes result;
  int64_t lastDim = -1;
  for (const Axis &axis : axes) {
    int64_t dim = target[axis.dim];
    auto sameDim = [&](const Axis &other) { return other.dim == dim; };
    auto known = llvm::find_if(result, sameDim);
    if (known == result.end()) {
      result.push_back(axis);
      result.back().dim = dim;
    } else if (&*known == &result.back() && axis.dim > lastDim &&
               known->isPosition == axis.isPosition && !known->low &&
               !known->high && !axis.low && !axis.high) {
      known->size *= axis.size;
    } else {
      return std::nullopt;
    }
    lastDim = axis.dim;
  }
  return result;
}

static std::optional<Axes> padAxes(tensor::PadOp op, const Axes &axes) {
  Value value = op.getConstantPaddingValue();
  if (!value || !matchPattern(value, m_AnyZeroFloat()))
    return std::nullopt;
  Axes result = axes;
  for (auto [dim, low, high] :
       llvm::enumerate(op.getStaticLow(), op.getStaticHigh())) {
    if (low == 0 && high == 0)
      continue;
    auto axis = llvm::find_if(
        result, [dim = static_cast<int64_t>(dim)](const Axis &axis) {
          return axis.dim == dim;
        });
    if (low < 0 || high < 0 || axis == result.end() || !axis->isPosition)
      return std::nullopt;
    axis->low += low;
    axis->high += high;
  }
  return result;
}

static std::optional<Axes> permuteAxes(linalg::LinalgOp op, const Axes &axes) {
  AffineMap in = op.getMatchingIndexingMap(op.getDpsInputOperand(0));
  AffineMap out = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  if (!in.isPermutation() || !out.isPermutation())
    return std::nullopt;
  Axes result = axes;
  for (Axis &axis : result)
    axis.dim = *out.getResultPosition(in.getResult(axis.dim));
  return result;
}

/// The axes in the result of an operation that moves data, given those in its
/// source.
static std::optional<Axes> moveAxes(Operation *op, const Axes &axes) {
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op))
    return expandAxes(expand, axes);
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op))
    return collapseAxes(collapse, axes);
  if (auto pad = dyn_cast<tensor::PadOp>(op))
    return padAxes(pad, axes);
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (linalgOp && isDataMovement(op) && linalgOp.getNumDpsInputs() == 1)
    return permuteAxes(linalgOp, axes);
  return std::nullopt;
}

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

bool ContractProbesPass::contract(ExpandSketchOp expand, OpOperand &use,
                                  const Axes &axes) {
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
  for (const Axis &axis : axes)
    (axis.isPosition ? positions : channels).push_back(own.getResult(axis.dim));
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
  // The probes, with their borders of zeros.
  SmallVector<int64_t> positionSizes, channelSizes{probesType.getDimSize(1)};
  SmallVector<OpFoldResult> low, high;
  bool hasBorder = false;
  for (const Axis &axis : axes) {
    (axis.isPosition ? positionSizes : channelSizes).push_back(axis.size);
    if (!axis.isPosition)
      continue;
    low.push_back(builder.getIndexAttr(axis.low));
    high.push_back(builder.getIndexAttr(axis.high));
    hasBorder |= axis.low || axis.high;
  }
  positionSizes.push_back(probesType.getDimSize(1));
  Value probes = createReshape(builder, loc, expand.getProbes(), positionSizes);
  if (hasBorder) {
    low.push_back(builder.getIndexAttr(0));
    high.push_back(builder.getIndexAttr(0));
    auto type = cast<RankedTensorType>(probes.getType());
    SmallVector<int64_t> padded(type.getShape());
    unsigned dim = 0;
    for (const Axis &axis : axes)
      if (axis.isPosition)
        padded[dim++] += axis.low + axis.high;
    Value zero = arith::ConstantOp::create(builder, loc, wide,
                                           builder.getZeroAttr(wide));
    probes = tensor::PadOp::create(builder, loc, type.clone(padded), probes,
                                   low, high, zero);
  }
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
  auto createProduct = [&](Value lhs, AffineMap left, Value rhs,
                           AffineMap right, Value into, AffineMap out) {
    SmallVector<AffineMap> maps{left, right, out};
    // Loops that none of them has are of the other contraction.
    llvm::SmallBitVector unused(numLoops, true);
    for (AffineMap map : maps)
      for (unsigned loop = 0; loop < numLoops; ++loop)
        if (map.isFunctionOfDim(loop))
          unused.reset(loop);
    for (AffineMap &map : maps)
      map = projectDims(map, unused, /*compressDimsFlag=*/true);
    return createContraction(builder, loc, lhs, rhs, into, maps);
  };
  Value zeros = createZeroTensor(builder, loc,
                                 getAsIndexOpFoldResult(context, sizes), wide);
  Value sums = createProduct(probes, createMap(ofProbes), cotangent->get(),
                             createMap(cotangentMap.getResults()), zeros,
                             createMap(ofSums));
  Value gradient =
      createProduct(sketch, createMap(ofSketch), sums, createMap(ofSums), init,
                    createMap(resultMap.getResults()));
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

/// Adds to the record of each layer which gradients are estimates.
static void recordProbed(func::FuncOp function,
                         ArrayRef<ExpandSketchOp> expands) {
  std::vector<PlannedRecord> records = getPlannedLayers(function);
  if (llvm::none_of(records, [](const PlannedRecord &record) {
        return record.probes.has_value();
      }))
    return;
  llvm::StringMap<std::optional<llvm::SmallBitVector>> probed;
  for (ExpandSketchOp expand : expands) {
    auto drawn = expand.getProbes().getDefiningOp<ProbesOp>();
    if (!drawn)
      continue;
    auto [known, isNew] =
        probed.try_emplace(getCallName(drawn.getLayer(), drawn.getCall()));
    std::optional<llvm::SmallBitVector> results = findResults(expand, function);
    if (isNew || !results)
      known->second = results;
    else if (known->second)
      *known->second |= *results;
  }
  SmallVector<Attribute> written;
  for (PlannedRecord &record : records) {
    if (record.probes && !record.probed) {
      auto found = probed.find(record.layer);
      if (found == probed.end())
        record.probed.emplace();
      else if (found->second)
        record.probed = llvm::to_vector(
            llvm::map_range(found->second->set_bits(), [](unsigned number) {
              return static_cast<int64_t>(number);
            }));
    }
    written.push_back(recordPlanned(function.getContext(), record));
  }
  function->setAttr(kPlannedLayersAttrName,
                    ArrayAttr::get(function.getContext(), written));
}

void ContractProbesPass::runOnOperation() {
  SmallVector<ExpandSketchOp> expands;
  getOperation().walk([&](ExpandSketchOp op) { expands.push_back(op); });
  recordProbed(getOperation(), expands);
  for (ExpandSketchOp expand : expands) {
    Axes axes;
    RankedTensorType type = expand.getType();
    auto add = [&](int64_t axis, bool isPosition) {
      if (type.getDimSize(axis) != 1)
        axes.push_back({isPosition, axis, type.getDimSize(axis)});
    };
    for (int64_t axis : expand.getAxes())
      add(axis, true);
    for (int64_t axis = 0; axis < type.getRank(); ++axis)
      if (!llvm::is_contained(expand.getAxes(), axis))
        add(axis, false);
    // A mixed sketch has no channels: its probes with the cotangent would be as
    // many gradients as probes.
    bool contracted = false;
    SmallVector<std::pair<Value, Axes>> values{{expand, axes}};
    SmallVector<Value> moved;
    while (!values.empty()) {
      auto [value, current] = values.pop_back_val();
      for (OpOperand &use : llvm::make_early_inc_range(value.getUses())) {
        Operation *user = use.getOwner();
        if (isTensorContraction(user)) {
          contracted |= contract(expand, use, current);
        } else if (std::optional<Axes> next = moveAxes(user, current);
                   next && use.getOperandNumber() == 0) {
          moved.push_back(user->getResult(0));
          values.emplace_back(user->getResult(0), *next);
        }
      }
    }
    if (!contracted) {
      remark::missed(expand.getLoc(), remark::RemarkOpts::name("ExpandsSketch")
                                          .category("sbp-contract-probes"))
          << remark::add("the estimate {0} of an activation is computed", type)
          << remark::reason(
                 "to contract its probes first is more work, or what "
                 "reads it is no contraction");
      continue;
    }
    ++numContracted;
    remark::passed(expand.getLoc(), remark::RemarkOpts::name("ContractedProbes")
                                        .category("sbp-contract-probes"))
        << remark::add("{0} is contracted with the cotangent in place of {1}",
                       expand.getProbes().getType(), type);
    moved.push_back(expand);
    eraseDead(moved);
  }
}
