//===- SplitDraws.cpp - Large probes drawn part by part -------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/AutodiffAnalysis.h"
#include "SBP/Analysis/Contractions.h"
#include "SBP/Lowering/Tensors/Passes.h"
#include "SBP/Transforms/Graph/DataMovement.h"
#include "SBP/Transforms/Graph/Operations.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Remarks.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_SPLITDRAWSPASS
#include "SBP/Lowering/Tensors/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

/// A product, the operand that is drawn, and the loop over parts of that.
struct SplitProduct {
  linalg::LinalgOp op;
  unsigned operand, loop;
  /// Iterations of the loop in each part.
  int64_t step;
};

struct SplitDrawsPass : sbp::impl::SplitDrawsPassBase<SplitDrawsPass> {
  using SplitDrawsPassBase::SplitDrawsPassBase;

  void runOnOperation() override;

private:
  std::optional<SplitProduct> match(linalg::LinalgOp op) const;
  void split(const SplitProduct &product);
};

} // namespace

/// The operation that makes floats of integers of an eighth of the bytes, or
/// less: signs of their bits, say. Null where `value` is not that, moved by
/// operations that leave the leading axes in their order, and read once.
static linalg::GenericOp findDraw(Value value) {
  while (value.hasOneUse()) {
    Operation *def = value.getDefiningOp();
    if (!def)
      return {};
    auto pad = dyn_cast<tensor::PadOp>(def);
    if (isReshape(def) ||
        (pad && pad.getStaticLow().front() == 0 &&
         pad.getStaticHigh().front() == 0 && pad.getConstantPaddingValue())) {
      value = def->getOperand(0);
      continue;
    }
    auto draw = dyn_cast<linalg::GenericOp>(def);
    if (!draw || draw.getNumReductionLoops() != 0 || draw.hasDynamicShape() ||
        draw->getNumResults() != 1 || draw.getNumDpsInputs() == 0 ||
        !draw.getIndexingMapsArray().back().isIdentity() ||
        !isa<FloatType>(getElementTypeOrSelf(value)))
      return {};
    int64_t read = 0;
    for (OpOperand *input : draw.getDpsInputOperands()) {
      AffineMap map = draw.getMatchingIndexingMap(input);
      if (!isa<IntegerType>(getElementTypeOrSelf(input->get())) ||
          !map.isProjectedPermutation())
        return {};
      read += getByteSize(input->get().getType());
    }
    return read * 8 <= getByteSize(value.getType()) ? draw
                                                    : linalg::GenericOp();
  }
  return {};
}

static int64_t getLeadingSize(Value value) {
  return cast<RankedTensorType>(value.getType()).getDimSize(0);
}

/// The rows from `offset` on of the leading axis, `number` of them.
static Value createRows(OpBuilder &b, Location loc, Value value, int64_t axis,
                        Value offset, int64_t number) {
  auto type = cast<RankedTensorType>(value.getType());
  SmallVector<OpFoldResult> offsets(type.getRank(), b.getIndexAttr(0)),
      strides(type.getRank(), b.getIndexAttr(1)), sizes;
  for (int64_t size : type.getShape())
    sizes.push_back(b.getIndexAttr(size));
  offsets[axis] = offset;
  sizes[axis] = b.getIndexAttr(number);
  return tensor::ExtractSliceOp::create(b, loc, value, offsets, sizes, strides);
}

/// What a draw and the moves behind it make, for `step` of `range` iterations
/// from `begin` on. Leading axes are multiples of `range` (hasWholeRows).
static Value createPart(OpBuilder &b, Value value, Value begin, int64_t range,
                        int64_t step) {
  Operation *def = value.getDefiningOp();
  Location loc = def->getLoc();
  auto type = cast<RankedTensorType>(value.getType());
  SmallVector<int64_t> shape(type.getShape());
  int64_t rows = shape[0] / range;
  shape[0] = rows * step;
  RankedTensorType partType = type.clone(shape);
  if (auto draw = dyn_cast<linalg::GenericOp>(def)) {
    Value offset = begin;
    if (rows != 1)
      offset = arith::MulIOp::create(
          b, loc, begin, arith::ConstantIndexOp::create(b, loc, rows));
    SmallVector<Value> operands;
    for (OpOperand *input : draw.getDpsInputOperands()) {
      Value read = input->get();
      for (auto [axis, subscript] :
           llvm::enumerate(draw.getMatchingIndexingMap(input).getResults()))
        if (subscript == b.getAffineDimExpr(0))
          read = createRows(b, loc, read, axis, offset, shape[0]);
      operands.push_back(read);
    }
    operands.push_back(
        tensor::EmptyOp::create(b, loc, shape, type.getElementType()));
    auto part = cast<linalg::LinalgOp>(
        mlir::clone(b, draw.getOperation(), TypeRange(partType), operands));
    SmallVector<OpFoldResult> offsets(part.getNumLoops());
    offsets[0] = offset;
    linalg::offsetIndices(b, part, offsets);
    return part->getResult(0);
  }
  Value source = createPart(b, def->getOperand(0), begin, range, step);
  if (!isa<tensor::PadOp>(def))
    return createReshape(b, loc, source, shape);
  IRMapping mapping;
  mapping.map(def->getOperand(0), source);
  Operation *pad = b.clone(*def, mapping);
  pad->getResult(0).setType(partType);
  return pad->getResult(0);
}

/// Whether each part of the loop is whole rows of all that is moved.
static bool hasWholeRows(Value value, int64_t range) {
  while (getLeadingSize(value) % range == 0) {
    Operation *def = value.getDefiningOp();
    if (isa<linalg::GenericOp>(def))
      return true;
    value = def->getOperand(0);
  }
  return false;
}

std::optional<SplitProduct> SplitDrawsPass::match(linalg::LinalgOp op) const {
  if (!isTensorContraction(op) || op.hasDynamicShape())
    return std::nullopt;
  SmallVector<int64_t> ranges = getLoopSizes(op);
  for (OpOperand *input : op.getDpsInputOperands()) {
    int64_t bytes = getByteSize(input->get().getType());
    AffineMap map = op.getMatchingIndexingMap(input);
    if (bytes < 2 * partBytes || map.getNumResults() == 0 ||
        !findDraw(input->get()))
      continue;
    auto loop = dyn_cast<AffineDimExpr>(map.getResult(0));
    if (!loop)
      continue;
    int64_t range = ranges[loop.getPosition()];
    if (!hasWholeRows(input->get(), range))
      continue;
    // As few equal parts as leave none larger.
    int64_t step = range;
    for (int64_t parts = 2; parts <= range && bytes / range * step > partBytes;
         ++parts)
      if (range % parts == 0)
        step = range / parts;
    if (step < range)
      return SplitProduct{op, input->getOperandNumber(), loop.getPosition(),
                          step};
  }
  return std::nullopt;
}

/// The value again where it is a tensor filled with a number, or one without
/// content.
static Value cloneFilled(OpBuilder &b, Value value) {
  Operation *def = value.getDefiningOp();
  IRMapping mapping;
  if (!def || !isa<tensor::EmptyOp, linalg::LinalgOp>(def))
    return value;
  for (Value operand : def->getOperands()) {
    if (!isa<ShapedType>(operand.getType()))
      continue;
    Operation *empty = operand.getDefiningOp<tensor::EmptyOp>();
    if (!empty)
      return value;
    mapping.map(operand, b.clone(*empty)->getResult(0));
  }
  return b.clone(*def, mapping)
      ->getResult(cast<OpResult>(value).getResultNumber());
}

void SplitDrawsPass::split(const SplitProduct &product) {
  linalg::LinalgOp op = product.op;
  Value whole = op->getOperand(product.operand);
  Type type = whole.getType();
  int64_t range = getLoopSizes(op)[product.loop];
  SmallVector<int64_t> sizes(op.getNumLoops(), 0);
  sizes[product.loop] = product.step;
  IRRewriter rewriter(op);
  // A destination of its own: one that others share would be there early.
  OpOperand &init = *op.getDpsInitOperand(0);
  init.set(cloneFilled(rewriter, init.get()));
  FailureOr<linalg::TiledLinalgOp> tiled = linalg::tileLinalgOp(
      rewriter, op, linalg::LinalgTilingOptions().setTileSizes(sizes));
  if (failed(tiled))
    return;
  rewriter.replaceOp(op, tiled->tensorResults);
  linalg::LinalgOp part = tiled->op;
  Value slice = part->getOperand(product.operand);
  rewriter.setInsertionPoint(part);
  part->setOperand(
      product.operand,
      createPart(rewriter, whole,
                 cast<scf::ForOp>(tiled->loops.front()).getInductionVar(),
                 range, product.step));
  eraseDead(slice);
  ++numSplit;
  remark::passed(part.getLoc(),
                 remark::RemarkOpts::name("SplitDraw").category(getArgument()))
      << remark::add("a product reads {0} in {1} parts", type,
                     range / product.step);
}

void SplitDrawsPass::runOnOperation() {
  SmallVector<SplitProduct> products;
  getOperation().walk([&](linalg::LinalgOp op) {
    if (std::optional<SplitProduct> product = match(op))
      products.push_back(*product);
  });
  if (products.empty())
    return markAllAnalysesPreserved();
  for (const SplitProduct &product : products)
    split(product);
}
