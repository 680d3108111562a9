//===- LowerBackwardDense.cpp - the dense twin ----------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Dialect/SBPDialect.h"
#include "SBP/Transforms/Masking/BackwardLowering.h"
#include "SBP/Transforms/Masking/ExtendedMasks.h"
#include "SBP/Transforms/Masking/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/IR/Remarks.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_LOWERBACKWARDDENSEPASS
#include "SBP/Transforms/Masking/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

/// Lowers one region. The compact form reads kept rows only, so that nothing in
/// a dropped row reaches a gradient. Here zeros stand in the dropped rows, and
/// zero times a saved infinity is NaN: where the compact form computes an
/// operation on kept rows, what is not finite in dropped rows is replaced by
/// the zero that the compact form has there. What is finite stays as the body
/// computes it, so that on finite data this twin knows nothing of axes but
/// those of the cotangents, and a wrong rule of compaction shows.
class DenseTwin {
public:
  explicit DenseTwin(BackwardOp op)
      : op(op), masks(op), rewriter(op->getContext()) {}

  LogicalResult lower();

private:
  Value createMask(Value like, const MaskedAxes &axes, Value factor);
  Value createMasked(Value cotangent, const MaskedAxes &axes);
  Value createFinite(Value value, const MaskedAxes &axes);
  LogicalResult selectSummands(linalg::LinalgOp &sum, const CompactionMap &map);

  BackwardOp op;
  ExtendedMasks masks;
  IRRewriter rewriter;
  /// The values with zeros in dropped rows. Looked up only.
  llvm::DenseMap<Value, MaskedAxes> masked;
};

} // namespace

/// Calls `body` with each element of `value` and of the mask over its `axes`.
static Value createElementwise(
    OpBuilder &builder, Location loc, Value value, Value mask,
    ArrayRef<int64_t> axes,
    function_ref<Value(OpBuilder &, Location, Value, Value)> body) {
  auto type = cast<RankedTensorType>(value.getType());
  SmallVector<AffineExpr> exprs;
  for (int64_t axis : axes)
    exprs.push_back(builder.getAffineDimExpr(axis));
  Value empty = tensor::EmptyOp::create(
      builder, loc, tensor::getMixedSizes(builder, loc, value),
      type.getElementType());
  AffineMap identity = builder.getMultiDimIdentityMap(type.getRank());
  AffineMap maskMap =
      AffineMap::get(type.getRank(), 0, exprs, builder.getContext());
  return linalg::GenericOp::create(
             builder, loc, empty.getType(), ValueRange{value, mask}, empty,
             ArrayRef{identity, maskMap, identity},
             SmallVector<utils::IteratorType>(type.getRank(),
                                              utils::IteratorType::parallel),
             [&](OpBuilder &inner, Location loc, ValueRange arguments) {
               linalg::YieldOp::create(
                   inner, loc, body(inner, loc, arguments[0], arguments[1]));
             })
      .getResult(0);
}

/// Whether the mask, which is 1 or N/K at kept positions, keeps.
static Value createIsKept(OpBuilder &builder, Location loc, Value mask) {
  Value zero = arith::ConstantOp::create(builder, loc,
                                         builder.getZeroAttr(mask.getType()));
  return arith::CmpFOp::create(builder, loc, arith::CmpFPredicate::UNE, mask,
                               zero);
}

/// The value where it is kept or finite, else zero.
static Value selectFinite(OpBuilder &builder, Location loc, Value value,
                          Value mask) {
  auto type = cast<FloatType>(value.getType());
  Value infinity = arith::ConstantOp::create(
      builder, loc,
      builder.getFloatAttr(type, APFloat::getInf(type.getFloatSemantics())));
  Value magnitude = math::AbsFOp::create(builder, loc, value);
  Value isFinite = arith::CmpFOp::create(
      builder, loc, arith::CmpFPredicate::OLT, magnitude, infinity);
  Value stays = arith::OrIOp::create(builder, loc, isFinite,
                                     createIsKept(builder, loc, mask));
  Value zero =
      arith::ConstantOp::create(builder, loc, builder.getZeroAttr(type));
  return arith::SelectOp::create(builder, loc, stays, value, zero);
}

/// `factor` at kept positions and zero elsewhere: a tensor over the masked axes
/// of `like` only, in their order.
Value DenseTwin::createMask(Value like, const MaskedAxes &axes, Value factor) {
  Location loc = op.getLoc();
  Value mask = masks.get(axes);
  OpFoldResult count =
      rewriter.getIndexAttr(cast<MaskType>(mask.getType()).getKept());
  if (ShapedType::isDynamic(cast<MaskType>(mask.getType()).getKept()))
    count = tensor::getMixedSize(
        rewriter, loc, KeepOp::create(rewriter, loc, like, mask, axes.axes),
        getKeptPosition(axes.axes.front(), axes.axes));
  Value ones =
      tensor::EmptyOp::create(rewriter, loc, {count}, factor.getType());
  ones = linalg::FillOp::create(rewriter, loc, factor, ones).getResult(0);
  SmallVector<OpFoldResult> sizes;
  SmallVector<int64_t> maskAxes;
  for (auto [i, axis] : llvm::enumerate(axes.axes)) {
    sizes.push_back(tensor::getMixedSize(rewriter, loc, like, axis));
    maskAxes.push_back(i);
  }
  Value shape = tensor::EmptyOp::create(rewriter, loc, sizes, factor.getType());
  return createRestore(rewriter, loc, ones, mask, maskAxes, shape);
}

/// m * dy, times N/K with an unbiased scale: selected, so that nothing of a
/// dropped row is read.
Value DenseTwin::createMasked(Value cotangent, const MaskedAxes &axes) {
  Value kept = KeepOp::create(rewriter, op.getLoc(), cotangent, op.getMask(),
                              op.getAxes());
  Value mask = createMask(cotangent, axes, createScale(rewriter, op, kept));
  return createElementwise(
      rewriter, op.getLoc(), cotangent, mask, axes.axes,
      [&](OpBuilder &inner, Location loc, Value value, Value factor) -> Value {
        Value product = arith::MulFOp::create(inner, loc, value, factor);
        Value zero = arith::ConstantOp::create(
            inner, loc, inner.getZeroAttr(value.getType()));
        return arith::SelectOp::create(
            inner, loc, createIsKept(inner, loc, factor), product, zero);
      });
}

/// `value` with zero for what is not finite in dropped rows.
Value DenseTwin::createFinite(Value value, const MaskedAxes &axes) {
  auto type = cast<FloatType>(getElementTypeOrSelf(value));
  Value one = arith::ConstantOp::create(rewriter, op.getLoc(),
                                        rewriter.getFloatAttr(type, 1.0));
  return createElementwise(rewriter, op.getLoc(), value,
                           createMask(value, axes, one), axes.axes,
                           selectFinite);
}

/// A sum over the masked positions swallows them: its summands of dropped
/// positions become zero where they are not finite.
LogicalResult DenseTwin::selectSummands(linalg::LinalgOp &sum,
                                        const CompactionMap &map) {
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(sum);
  DictionaryAttr attributes = sum->getDiscardableAttrDictionary();
  if (!isa<linalg::GenericOp>(sum.getOperation())) {
    FailureOr<linalg::GenericOp> generic =
        linalg::generalizeNamedOp(rewriter, sum);
    if (failed(generic))
      return sum.emitError("cannot be written as a linalg.generic, which the "
                           "dense twin needs to select what it sums");
    sum = *generic;
  }
  // The mask is one more input, read at the loops that are masked.
  SmallVector<OpOperand *> operands = sum.getDpsInputOperands();
  auto it = llvm::find_if(operands, [&](OpOperand *input) {
    return masked.contains(input->get());
  });
  if (it == operands.end())
    return success(); // zeros to begin with, and no summands
  OpOperand *source = *it;
  const MaskedAxes &axes = map.operands[source->getOperandNumber()];
  FloatType element = rewriter.getF32Type();
  Value one = arith::ConstantOp::create(rewriter, op.getLoc(),
                                        rewriter.getFloatAttr(element, 1.0));
  Value mask = createMask(source->get(), axes, one);
  AffineMap indexing = sum.getMatchingIndexingMap(source);
  SmallVector<AffineExpr> loops;
  for (int64_t axis : axes.axes)
    loops.push_back(indexing.getResult(axis));
  SmallVector<AffineMap> maps = sum.getIndexingMapsArray();
  unsigned numInputs = sum.getNumDpsInputs();
  maps.insert(maps.begin() + numInputs,
              AffineMap::get(sum.getNumLoops(), 0, loops, op.getContext()));
  SmallVector<Value> inputs = sum.getDpsInputs();
  inputs.push_back(mask);
  auto selected = linalg::GenericOp::create(
      rewriter, sum.getLoc(), sum->getResultTypes(), inputs, sum.getDpsInits(),
      maps, sum.getIteratorTypesArray());
  selected->setDiscardableAttrs(attributes);
  rewriter.inlineRegionBefore(sum->getRegion(0), selected.getRegion(),
                              selected.getRegion().begin());
  Block *body = selected.getBody();
  Value isMasked = body->insertArgument(numInputs, element, mask.getLoc());
  for (auto [i, yielded] :
       llvm::enumerate(body->getTerminator()->getOperands())) {
    auto add = yielded.getDefiningOp<arith::AddFOp>();
    if (!map.results[i].empty() || !add)
      continue;
    Value out =
        selected.getMatchingBlockArgument(selected.getDpsInitOperand(i));
    OpOperand &summand = add->getOpOperand(add.getLhs() == out ? 1 : 0);
    rewriter.setInsertionPoint(add);
    summand.set(selectFinite(rewriter, add.getLoc(), summand.get(), isMasked));
  }
  rewriter.replaceOp(sum, selected);
  sum = selected;
  return success();
}

LogicalResult DenseTwin::lower() {
  rewriter.setInsertionPoint(op);
  MaskedAxes axes;
  axes.axes.assign(op.getAxes().begin(), op.getAxes().end());
  axes.kept = op.getMask().getType().getKept();
  SmallVector<Value> cotangents, yielded;
  for (Value cotangent : op.getCotangents()) {
    cotangents.push_back(createMasked(cotangent, axes));
    masked[cotangents.back()] = axes;
  }
  SmallVector<Operation *> body = inlineBody(op, cotangents, yielded);
  op->replaceAllUsesWith(yielded);
  for (Operation *inner : body) {
    std::optional<CompactionMap> map = mapMasked(inner, [&](Value value) {
      auto it = masked.find(value);
      return it == masked.end() ? nullptr : &it->second;
    });
    if (!map)
      continue; // reads whole values: zeros in the dropped rows
    auto structured = dyn_cast<linalg::LinalgOp>(inner);
    if (structured && llvm::any_of(map->results, [](const MaskedAxes &result) {
          return result.empty();
        })) {
      if (failed(selectSummands(structured, *map)))
        return failure();
      inner = structured;
    }
    rewriter.setInsertionPointAfter(inner);
    for (auto [result, axes] : llvm::zip(inner->getResults(), map->results)) {
      if (axes.empty())
        continue;
      masked[result] = axes;
      if (!isa<FloatType>(getElementTypeOrSelf(result)))
        continue;
      SmallVector<OpOperand *> uses;
      for (OpOperand &use : result.getUses())
        uses.push_back(&use);
      Value finite = createFinite(result, axes);
      masked[finite] = axes;
      for (OpOperand *use : uses)
        use->set(finite);
    }
  }
  op->erase();
  return success();
}

namespace {

struct LowerBackwardDensePass
    : sbp::impl::LowerBackwardDensePassBase<LowerBackwardDensePass> {
  using LowerBackwardDensePassBase::LowerBackwardDensePassBase;

  void runOnOperation() override {
    SmallVector<BackwardOp> regions;
    getOperation()->walk([&](BackwardOp op) { regions.push_back(op); });
    for (BackwardOp op : regions) {
      remark::passed(op.getLoc(), remark::RemarkOpts::name("LoweredDense")
                                      .category("sbp-lower-backward-dense"))
          << remark::add("layer '{0}' computes all rows, with zeros in the "
                         "dropped ones",
                         op.getCallName());
      if (failed(DenseTwin(op).lower()))
        return signalPassFailure();
      ++numLowered;
    }
  }
};

} // namespace
