//===- RaiseTensorOps.cpp - concat, pad and slice as such -----------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Support/Remarks.h"
#include "SBP/Transforms/Graph/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_RAISETENSOROPSPASS
#include "SBP/Transforms/Graph/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

/// An index computed in a body: loop `loop` minus a constant.
struct ShiftedLoop {
  int64_t loop, shift;
};

std::optional<ShiftedLoop> matchShifted(Value value) {
  int64_t shift = 0;
  while (true) {
    if (auto index = value.getDefiningOp<linalg::IndexOp>())
      return ShiftedLoop{static_cast<int64_t>(index.getDim()), shift};
    APInt constant;
    if (auto sub = value.getDefiningOp<arith::SubIOp>();
        sub && matchPattern(sub.getRhs(), m_ConstantInt(&constant))) {
      shift += constant.getSExtValue();
      value = sub.getLhs();
    } else if (auto add = value.getDefiningOp<arith::AddIOp>();
               add && matchPattern(add.getRhs(), m_ConstantInt(&constant))) {
      shift -= constant.getSExtValue();
      value = add.getLhs();
    } else {
      return std::nullopt;
    }
  }
}

/// An extract at the loops' indices, of which only `axis` is shifted; 0 is the
/// index of a loop of one iteration. Returns the shift along the axis.
std::optional<int64_t> matchExtract(tensor::ExtractOp extract,
                                    RankedTensorType type, int64_t axis) {
  if (!extract ||
      static_cast<int64_t>(extract.getIndices().size()) != type.getRank())
    return std::nullopt;
  std::optional<int64_t> result;
  for (auto [i, index] : llvm::enumerate(extract.getIndices())) {
    if (static_cast<int64_t>(i) != axis && type.getDimSize(i) == 1 &&
        matchPattern(index, m_Zero()))
      continue;
    auto shifted = matchShifted(index);
    if (!shifted || shifted->loop != static_cast<int64_t>(i) ||
        (static_cast<int64_t>(i) != axis && shifted->shift != 0))
      return std::nullopt;
    if (static_cast<int64_t>(i) == axis)
      result = shifted->shift;
  }
  return result;
}

struct Part {
  tensor::ExtractOp extract;
  int64_t shift, end;
};

/// if i < c1 {A[i]} else {if i < c2 {B[i - c1]} else {...}}: the parts and
/// where each ends.
bool collectParts(Value value, RankedTensorType type,
                  std::optional<int64_t> &axis, SmallVectorImpl<Part> &parts) {
  auto branch = value.getDefiningOp<scf::IfOp>();
  if (!branch) {
    auto extract = value.getDefiningOp<tensor::ExtractOp>();
    if (!axis)
      return false;
    auto shift = matchExtract(extract, type, *axis);
    if (!shift)
      return false;
    parts.push_back({extract, *shift, -1});
    return true;
  }
  auto compare = branch.getCondition().getDefiningOp<arith::CmpIOp>();
  APInt bound;
  if (!compare || branch.getElseRegion().empty() ||
      (compare.getPredicate() != arith::CmpIPredicate::ult &&
       compare.getPredicate() != arith::CmpIPredicate::slt) ||
      !matchPattern(compare.getRhs(), m_ConstantInt(&bound)))
    return false;
  auto loop = matchShifted(compare.getLhs());
  unsigned result = cast<OpResult>(value).getResultNumber();
  if (!loop || (axis && *axis != loop->loop))
    return false;
  axis = loop->loop;
  auto extract =
      branch.thenYield().getOperand(result).getDefiningOp<tensor::ExtractOp>();
  auto shift = matchExtract(extract, type, *axis);
  if (!shift)
    return false;
  parts.push_back({extract, *shift, bound.getSExtValue() + loop->shift});
  return collectParts(branch.elseYield().getOperand(result), type, axis, parts);
}

bool isIndexOnly(linalg::GenericOp op) {
  return op.getNumDpsInputs() == 0 && op.getNumResults() == 1 &&
         op.getNumLoops() == op.getNumParallelLoops() &&
         op.getMatchingIndexingMap(op.getDpsInitOperand(0)).isIdentity();
}

struct RaiseConcat : OpRewritePattern<linalg::GenericOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(linalg::GenericOp op,
                                PatternRewriter &rewriter) const override {
    if (!isIndexOnly(op))
      return rewriter.notifyMatchFailure(op, "reads more than indices");
    auto type = cast<RankedTensorType>(op.getResult(0).getType());
    std::optional<int64_t> axis;
    SmallVector<Part> parts;
    Value yielded = op.getBody()->getTerminator()->getOperand(0);
    if (!collectParts(yielded, type, axis, parts))
      return rewriter.notifyMatchFailure(op, "not a chain of extracts");
    parts.back().end = type.getDimSize(*axis);
    int64_t begin = 0;
    SmallVector<Value> sources;
    for (Part &part : parts) {
      Value source = part.extract.getTensor();
      auto sourceType = cast<RankedTensorType>(source.getType());
      if (part.shift != begin ||
          sourceType.getDimSize(*axis) != part.end - begin ||
          op->isAncestor(source.getParentBlock()->getParentOp()))
        return rewriter.notifyMatchFailure(op, "parts do not abut");
      begin = part.end;
      sources.push_back(source);
    }
    rewriter.replaceOpWithNewOp<tensor::ConcatOp>(op, type, *axis, sources);
    return success();
  }
};

/// All of the condition's bounds: low[axis] <= i[axis] < high[axis].
bool collectBounds(Value condition, MutableArrayRef<int64_t> low,
                   MutableArrayRef<int64_t> high) {
  SmallVector<Value> worklist{condition};
  while (!worklist.empty()) {
    Value value = worklist.pop_back_val();
    if (auto both = value.getDefiningOp<arith::AndIOp>()) {
      worklist.append({both.getLhs(), both.getRhs()});
      continue;
    }
    auto compare = value.getDefiningOp<arith::CmpIOp>();
    APInt bound;
    if (!compare || !matchPattern(compare.getRhs(), m_ConstantInt(&bound)))
      return false;
    auto loop = matchShifted(compare.getLhs());
    if (!loop)
      return false;
    int64_t at = bound.getSExtValue() + loop->shift;
    switch (compare.getPredicate()) {
    case arith::CmpIPredicate::uge:
    case arith::CmpIPredicate::sge:
      low[loop->loop] = std::max(low[loop->loop], at);
      break;
    case arith::CmpIPredicate::ugt:
    case arith::CmpIPredicate::sgt:
      low[loop->loop] = std::max(low[loop->loop], at + 1);
      break;
    case arith::CmpIPredicate::ult:
    case arith::CmpIPredicate::slt:
      high[loop->loop] = std::min(high[loop->loop], at);
      break;
    case arith::CmpIPredicate::ule:
    case arith::CmpIPredicate::sle:
      high[loop->loop] = std::min(high[loop->loop], at + 1);
      break;
    default:
      return false;
    }
  }
  return true;
}

struct RaisePad : OpRewritePattern<linalg::GenericOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(linalg::GenericOp op,
                                PatternRewriter &rewriter) const override {
    if (!isIndexOnly(op))
      return rewriter.notifyMatchFailure(op, "reads more than indices");
    auto type = cast<RankedTensorType>(op.getResult(0).getType());
    auto branch =
        op.getBody()->getTerminator()->getOperand(0).getDefiningOp<scf::IfOp>();
    if (!branch || branch.getElseRegion().empty() || !type.hasStaticShape())
      return rewriter.notifyMatchFailure(op, "no choice of a static shape");
    unsigned result =
        cast<OpResult>(op.getBody()->getTerminator()->getOperand(0))
            .getResultNumber();
    auto extract = branch.thenYield()
                       .getOperand(result)
                       .getDefiningOp<tensor::ExtractOp>();
    Value padding = branch.elseYield().getOperand(result);
    SmallVector<int64_t> low(type.getRank(), 0);
    SmallVector<int64_t> high(type.getShape());
    if (!extract || op->isAncestor(padding.getParentBlock()->getParentOp()) ||
        !collectBounds(branch.getCondition(), low, high))
      return rewriter.notifyMatchFailure(op, "not a padded extract");
    auto sourceType = cast<RankedTensorType>(extract.getTensor().getType());
    if (sourceType.getRank() != type.getRank())
      return rewriter.notifyMatchFailure(op, "not all axes of the source");
    SmallVector<OpFoldResult> lowPad, highPad;
    for (int64_t axis = 0; axis < type.getRank(); ++axis) {
      auto shifted = matchShifted(extract.getIndices()[axis]);
      if (!shifted || shifted->loop != axis || shifted->shift != low[axis] ||
          high[axis] - low[axis] != sourceType.getDimSize(axis))
        return rewriter.notifyMatchFailure(op, "bounds are not the source's");
      lowPad.push_back(rewriter.getIndexAttr(low[axis]));
      highPad.push_back(
          rewriter.getIndexAttr(type.getDimSize(axis) - high[axis]));
    }
    rewriter.replaceOpWithNewOp<tensor::PadOp>(op, type, extract.getTensor(),
                                               lowPad, highPad, padding);
    return success();
  }
};

bool isNegative(OpFoldResult amount) {
  std::optional<int64_t> number = getConstantIntValue(amount);
  return number && *number < 0;
}

bool removes(tensor::PadOp op) {
  return llvm::any_of(op.getMixedLowPad(), isNegative) ||
         llvm::any_of(op.getMixedHighPad(), isNegative);
}

/// A negative amount removes elements, as PyTorch's pads and their gradients
/// do: a slice, and what is left of the pad. Upstream's bufferization would
/// read in front of the source and behind it.
struct CutPad : OpRewritePattern<tensor::PadOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(tensor::PadOp op,
                                PatternRewriter &rewriter) const override {
    if (!removes(op))
      return rewriter.notifyMatchFailure(op, "removes nothing");
    Location loc = op.getLoc();
    SmallVector<OpFoldResult> offsets,
        low = op.getMixedLowPad(), high = op.getMixedHighPad(),
        sizes = tensor::getMixedSizes(rewriter, loc, op.getSource());
    OpFoldResult zero = rewriter.getIndexAttr(0);
    SmallVector<OpFoldResult> strides(sizes.size(), rewriter.getIndexAttr(1));
    for (auto [before, after, size] : llvm::zip(low, high, sizes)) {
      int64_t removed = 0;
      offsets.push_back(zero);
      if (isNegative(before)) {
        removed -= *getConstantIntValue(before);
        offsets.back() = rewriter.getIndexAttr(removed);
        before = zero;
      }
      if (isNegative(after)) {
        removed -= *getConstantIntValue(after);
        after = zero;
      }
      if (removed == 0)
        continue;
      std::optional<int64_t> known = getConstantIntValue(size);
      if (known && *known < removed)
        return rewriter.notifyMatchFailure(op, "removes more than there is");
      if (known) {
        size = rewriter.getIndexAttr(*known - removed);
        continue;
      }
      Value number = arith::ConstantIndexOp::create(rewriter, loc, removed);
      size = arith::SubIOp::create(rewriter, loc, cast<Value>(size), number)
                 .getResult();
    }
    Value slice = tensor::ExtractSliceOp::create(rewriter, loc, op.getSource(),
                                                 offsets, sizes, strides);
    if (llvm::all_of(low, isZeroInteger) && llvm::all_of(high, isZeroInteger)) {
      if (slice.getType() != op.getType())
        slice = tensor::CastOp::create(rewriter, loc, op.getType(), slice);
      rewriter.replaceOp(op, slice);
      return success();
    }
    auto pad = tensor::PadOp::create(rewriter, loc, op.getType(), slice, low,
                                     high, op.getNofold());
    rewriter.inlineRegionBefore(op.getRegion(), pad.getRegion(),
                                pad.getRegion().end());
    rewriter.replaceOp(op, pad);
    return success();
  }
};

struct RaiseTensorOpsPass
    : sbp::impl::RaiseTensorOpsPassBase<RaiseTensorOpsPass>,
      RewriterBase::Listener {
  LogicalResult initialize(MLIRContext *context) override {
    RewritePatternSet set(context);
    populateRaiseTensorOpsPatterns(set);
    patterns = std::move(set);
    return success();
  }

  void runOnOperation() override {
    changed = false;
    walkAndApplyPatterns(getOperation(), patterns, this);
    getOperation()->walk([&](tensor::PadOp op) {
      if (!removes(op))
        return;
      op.emitOpError("removes more than its source ")
          << op.getSourceType()
          << " has: expected negative amounts of low and high of an axis to "
             "sum "
             "to its size at most";
      signalPassFailure();
    });
    if (sbp::mayEmitRemarks(&getContext()))
      getOperation()->walk(remarkLeft);
    if (!changed)
      markAllAnalysesPreserved(); // so nothing is verified again
  }

  void notifyOperationReplaced(Operation *op, ValueRange made) override {
    changed = true;
    Operation *by = made.front().getDefiningOp();
    if (isa<tensor::PadOp>(op)) {
      ++numCut;
    } else if (isa<tensor::PadOp>(by)) {
      ++numPad;
    } else {
      ++numConcat;
    }
    remark::passed(op->getLoc(), remark::RemarkOpts::name("Raised").category(
                                     "sbp-raise-tensor-ops"))
        << remark::add("a {0} is a {1} now", op->getName().getStringRef(),
                       by->getName().getStringRef());
  }

private:
  /// No indexing map tells what such a body reads.
  static void remarkLeft(linalg::GenericOp op) {
    if (isIndexOnly(op) && !op.getBody()->getOps<tensor::ExtractOp>().empty())
      remark::missed(op.getLoc(), remark::RemarkOpts::name("NotRaised")
                                      .category("sbp-raise-tensor-ops"))
          << remark::add("the body reads {0} by its indices",
                         op.getResult(0).getType())
          << remark::reason("neither a concatenation nor a pad");
  }

  FrozenRewritePatternSet patterns;
  bool changed = false;
};

} // namespace

void sbp::populateRaiseTensorOpsPatterns(RewritePatternSet &patterns) {
  patterns.add<RaiseConcat, RaisePad, CutPad>(patterns.getContext());
}
