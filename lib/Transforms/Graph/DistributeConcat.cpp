//===- DistributeConcat.cpp - sums over concatenations --------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/AutodiffAnalysis.h"
#include "SBP/Analysis/Contractions.h"
#include "SBP/Analysis/Linearity.h"
#include "SBP/Transforms/Graph/DataMovement.h"
#include "SBP/Transforms/Graph/Operations.h"
#include "SBP/Transforms/Graph/Passes.h"
#include "SBP/Transforms/Graph/ReplacementListener.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StructuredOpsUtils.h"
#include "mlir/IR/Remarks.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_DISTRIBUTECONCATPASS
#include "SBP/Transforms/Graph/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

/// Values that make up one along a dimension.
struct Parts {
  SmallVector<Value> values;
  int64_t dim;
};

/// A sum over elements or products of `operand` that starts from zeros.
bool isDistributable(linalg::LinalgOp op, OpOperand &operand) {
  return op.hasPureTensorSemantics() && !op.hasDynamicShape() &&
         op->getNumResults() == 1 && op.isDpsInput(&operand) &&
         llvm::count(op->getOperands(), operand.get()) == 1 &&
         (isSum(op) ||
          (op.getNumDpsInputs() == 2 && isSumOfProducts(*op.getBlock()))) &&
         isZeroConstant(op.getDpsInits()[0]) &&
         llvm::all_of(op.getIndexingMapsArray(), [](AffineMap map) {
           return map.isProjectedPermutation();
         });
}

unsigned getLoop(linalg::LinalgOp op, OpOperand &operand, int64_t dim) {
  return op.getMatchingIndexingMap(&operand).getDimPosition(dim);
}

/// The dimension of `map` that `loop` walks.
std::optional<unsigned> getDim(AffineMap map, unsigned loop) {
  return map.getResultPosition(getAffineDimExpr(loop, map.getContext()));
}

/// The dimension of the result of a transpose or reshape that the parts are
/// joined along; none where they would not be slices of it.
std::optional<int64_t> getMovedDim(OpOperand &use, int64_t dim) {
  if (auto op = dyn_cast<linalg::LinalgOp>(use.getOwner())) {
    if (!isTranspose(op) || !op.isDpsInput(&use))
      return std::nullopt;
    SmallVector<AffineMap> maps = op.getIndexingMapsArray();
    return getDim(maps[1], maps[0].getDimPosition(dim));
  }
  auto collapse = dyn_cast<tensor::CollapseShapeOp>(use.getOwner());
  if (!collapse)
    return std::nullopt;
  SmallVector<ReassociationIndices> groups = collapse.getReassociationIndices();
  auto group = llvm::find_if(groups, [&](const ReassociationIndices &dims) {
    return llvm::is_contained(dims, dim);
  });
  // What lies outside of the parts would alternate between them.
  for (int64_t outer : *group)
    if (outer < dim && collapse.getSrcType().getDimSize(outer) != 1)
      return std::nullopt;
  return std::distance(groups.begin(), group);
}

bool isStatic(Type type) { return cast<ShapedType>(type).hasStaticShape(); }

struct DistributeConcatPass
    : sbp::impl::DistributeConcatPassBase<DistributeConcatPass> {
  void runOnOperation() override {
    SmallVector<tensor::ConcatOp> concats;
    getOperation()->walk([&](tensor::ConcatOp op) { concats.push_back(op); });
    for (tensor::ConcatOp concat : concats) {
      int64_t dim = concat.getDim(), extra = 0;
      const char *why = nullptr;
      if (!llvm::all_of(concat->getOperandTypes(), isStatic))
        why = "a part has a dynamic shape";
      else if (!canDistribute(concat.getResult(), dim, extra))
        why = "not only sums from zeros read it";
      else if (extra * static_cast<int64_t>(concat.getInputs().size() - 1) >
               2 * getByteSize(concat.getResultType()))
        why = "the parts would read and write more than the concatenation";
      if (why) {
        remark::missed(concat.getLoc(), remark::RemarkOpts::name("Concatenated")
                                            .category("sbp-distribute-concat"))
            << remark::add("{0} is concatenated", concat.getResultType())
            << remark::reason("{0}", why);
        continue;
      }
      remark::passed(concat.getLoc(), remark::RemarkOpts::name("Distributed")
                                          .category("sbp-distribute-concat"))
          << remark::add("{0} is summed by its {1} parts",
                         concat.getResultType(), concat.getInputs().size());
      distribute(concat.getResult(),
                 {SmallVector<Value>(concat.getInputs()), dim});
      dead.push_back(concat.getResult());
      eraseDead(dead);
      dead.clear();
      ++numDistributed;
    }
  }

private:
  /// What the concatenation at hand leaves without uses.
  SmallVector<Value> dead;
  ReplacementListener listener;

  /// Whether all that becomes of `value` are sums. Adds to `extra` the bytes
  /// that are read and written more for each further part, if there are two.
  bool canDistribute(Value whole, int64_t joined, int64_t &extra) {
    SmallVector<std::pair<Value, int64_t>> worklist{{whole, joined}};
    while (!worklist.empty()) {
      auto [value, dim] = worklist.pop_back_val();
      if (value.use_empty() || !canDistributeUses(value, dim, extra, worklist))
        return false;
    }
    return true;
  }

  /// Leaves what is only moved to `worklist`.
  bool canDistributeUses(Value value, int64_t dim, int64_t &extra,
                         SmallVectorImpl<std::pair<Value, int64_t>> &worklist) {
    for (OpOperand &use : value.getUses()) {
      Operation *user = use.getOwner();
      if (user->getBlock() != value.getParentBlock())
        return false;
      if (std::optional<int64_t> moved = getMovedDim(use, dim)) {
        worklist.push_back({user->getResult(0), *moved});
        continue;
      }
      auto op = dyn_cast<linalg::LinalgOp>(user);
      if (!op || !isDistributable(op, use))
        return false;
      unsigned loop = getLoop(op, use, dim);
      if (op.getMatchingIndexingMap(op.getDpsInitOperand(0))
              .isFunctionOfDim(loop)) {
        for (OpOperand *other : op.getDpsInputOperands())
          if (!op.getMatchingIndexingMap(other).isFunctionOfDim(loop))
            extra += getByteSize(other->get().getType());
      } else {
        extra += 2 * getByteSize(op->getResult(0).getType());
      }
    }
    return true;
  }

  /// Computes what becomes of `whole` from its parts.
  void distribute(Value whole, Parts joined) {
    SmallVector<std::pair<Value, Parts>> worklist;
    worklist.push_back({whole, std::move(joined)});
    while (!worklist.empty()) {
      auto [value, parts] = worklist.pop_back_val();
      for (OpOperand &use : llvm::make_early_inc_range(value.getUses())) {
        Operation *user = use.getOwner();
        if (std::optional<int64_t> moved = getMovedDim(use, parts.dim))
          worklist.push_back(
              {user->getResult(0), {move(user, parts, *moved), *moved}});
        else
          computeSum(cast<linalg::LinalgOp>(user), use, parts);
        dead.push_back(user->getResult(0));
      }
    }
  }

  /// The parts of a transpose or reshape.
  SmallVector<Value> move(Operation *op, const Parts &parts, int64_t moved) {
    listener.replaced = op;
    OpBuilder b(op, &listener);
    auto type = cast<RankedTensorType>(op->getResult(0).getType());
    SmallVector<Value> results;
    for (Value part : parts.values) {
      SmallVector<int64_t> shape(type.getShape());
      auto partType = cast<RankedTensorType>(part.getType());
      shape[moved] =
          partType.getNumElements() * shape[moved] / type.getNumElements();
      SmallVector<Value> operands{part};
      if (isa<linalg::LinalgOp>(op))
        operands.push_back(tensor::EmptyOp::create(b, op->getLoc(), shape,
                                                   type.getElementType()));
      results.push_back(
          mlir::clone(b, op, type.clone(shape), operands)->getResult(0));
    }
    return results;
  }

  /// The sum over each part: parts of the result, or one sum that starts from
  /// the one before. The first starts from zeros, so that with a mask it may
  /// stay on kept rows: front ends put the queries there.
  void computeSum(linalg::LinalgOp op, OpOperand &use, const Parts &parts) {
    listener.replaced = op;
    OpBuilder b(op, &listener);
    Location loc = op->getLoc();
    unsigned loop = getLoop(op, use, parts.dim);
    auto type = cast<RankedTensorType>(op->getResult(0).getType());
    std::optional<unsigned> resultDim =
        getDim(op.getMatchingIndexingMap(op.getDpsInitOperand(0)), loop);
    SmallVector<Value> results;
    int64_t start = 0;
    for (Value part : parts.values) {
      int64_t size = cast<ShapedType>(part.getType()).getDimSize(parts.dim);
      SmallVector<Value> operands;
      for (OpOperand *input : op.getDpsInputOperands()) {
        std::optional<unsigned> dim =
            getDim(op.getMatchingIndexingMap(input), loop);
        operands.push_back(input == &use ? part
                           : dim ? getSlice(b, input->get(), *dim, start, size)
                                 : input->get());
      }
      SmallVector<int64_t> shape(type.getShape());
      if (resultDim)
        shape[*resultDim] = size;
      operands.push_back(resultDim || results.empty()
                             ? createZeros(b, loc, type.clone(shape))
                             : results.back());
      results.push_back(
          mlir::clone(b, op, type.clone(shape), operands)->getResult(0));
      start += size;
    }
    if (resultDim)
      replaceByParts(op->getResult(0), {results, *resultDim});
    else
      op->getResult(0).replaceAllUsesWith(results.back());
  }

  static Value createZeros(OpBuilder &b, Location loc, RankedTensorType type) {
    Value zero =
        arith::ConstantOp::create(b, loc, b.getZeroAttr(type.getElementType()));
    Value empty =
        tensor::EmptyOp::create(b, loc, type.getShape(), type.getElementType());
    return linalg::FillOp::create(b, loc, zero, empty).getResult(0);
  }

  /// Parts of a gradient are joined behind what is done to it.
  void replaceByParts(Value whole, Parts parts) {
    while (whole.hasOneUse()) {
      OpOperand &use = *whole.use_begin();
      Operation *user = use.getOwner();
      std::optional<int64_t> moved = getMovedDim(use, parts.dim);
      if (!moved || user->getBlock() != whole.getParentBlock())
        break;
      parts = {move(user, parts, *moved), *moved};
      whole = user->getResult(0);
      dead.push_back(whole);
    }
    listener.replaced = whole.getDefiningOp();
    OpBuilder b(whole.getContext(), &listener);
    b.setInsertionPointAfterValue(parts.values.back());
    whole.replaceAllUsesWith(
        tensor::ConcatOp::create(b, whole.getLoc(), parts.dim, parts.values));
  }

  static Value getSlice(OpBuilder &b, Value value, int64_t dim, int64_t start,
                        int64_t size) {
    auto type = cast<RankedTensorType>(value.getType());
    SmallVector<OpFoldResult> offsets(type.getRank(), b.getIndexAttr(0)),
        strides(type.getRank(), b.getIndexAttr(1)),
        sizes = getAsIndexOpFoldResult(b.getContext(), type.getShape());
    offsets[dim] = b.getIndexAttr(start);
    sizes[dim] = b.getIndexAttr(size);
    return tensor::ExtractSliceOp::create(b, value.getLoc(), value, offsets,
                                          sizes, strides);
  }
};
} // namespace
