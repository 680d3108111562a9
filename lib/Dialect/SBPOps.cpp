//===- SBPOps.cpp - builders, folders and canonicalization ----------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Dialect/SBPDialect.h"
#include "SBP/Interfaces/RowWiseModel.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/PatternMatch.h"
#include "llvm/Support/InterleavedRange.h"

using namespace mlir;
using namespace mlir::sbp;

#include "SBP/Dialect/SBPOpInterfaces.cpp.inc"
#define GET_OP_CLASSES
#include "SBP/Dialect/SBPOps.cpp.inc"

//===----------------------------------------------------------------------===//
// Result names: dumps read like prose
//===----------------------------------------------------------------------===//

void KeepMaskOp::getAsmResultNames(OpAsmSetValueNameFn setName) {
  setName(getMask(), "mask");
}
void ExtendMaskOp::getAsmResultNames(OpAsmSetValueNameFn setName) {
  setName(getResult(), "mask");
}
void KeepOp::getAsmResultNames(OpAsmSetValueNameFn setName) {
  setName(getResult(), "kept");
}
void SavedOp::getAsmResultNames(OpAsmSetValueNameFn setName) {
  setName(getResult(), "saved");
}
void LayerOutputOp::getAsmResultNames(OpAsmSetValueNameFn setName) {
  setName(getResult(), "output");
}
void LayerCotangentOp::getAsmResultNames(OpAsmSetValueNameFn setName) {
  setName(getResult(), "cotangent");
}
void LayerInputOp::getAsmResultNames(OpAsmSetValueNameFn setName) {
  setName(getResult(), "input");
}
void LayerInputCotangentOp::getAsmResultNames(OpAsmSetValueNameFn setName) {
  setName(getResult(), "handed_on");
}
void RestoreOp::getAsmResultNames(OpAsmSetValueNameFn setName) {
  setName(getResult(), "restored");
}

//===----------------------------------------------------------------------===//
// Linearity
//===----------------------------------------------------------------------===//

Dependence KeepOp::getDependence(DependenceOf of, IsZero isZero) {
  return sbp::getDependence(*this, LinearRule::First, of, isZero);
}
Dependence SavedOp::getDependence(DependenceOf of, IsZero isZero) {
  return sbp::getDependence(*this, LinearRule::First, of, isZero);
}
Dependence LayerOutputOp::getDependence(DependenceOf of, IsZero isZero) {
  return sbp::getDependence(*this, LinearRule::First, of, isZero);
}
Dependence LayerCotangentOp::getDependence(DependenceOf of, IsZero isZero) {
  return sbp::getDependence(*this, LinearRule::First, of, isZero);
}
Dependence LayerInputOp::getDependence(DependenceOf of, IsZero isZero) {
  return sbp::getDependence(*this, LinearRule::First, of, isZero);
}
Dependence LayerInputCotangentOp::getDependence(DependenceOf of,
                                                IsZero isZero) {
  return sbp::getDependence(*this, LinearRule::First, of, isZero);
}

/// Of `source` and `into` together.
Dependence RestoreOp::getDependence(DependenceOf of, IsZero isZero) {
  Dependence source = of(getSourceMutable());
  if (!getInto())
    return source;
  OpOperand &into = *getIntoMutable().begin();
  return addDependences(source, false, of(into), isZero(into.get()));
}

//===----------------------------------------------------------------------===//
// KeepOp
//===----------------------------------------------------------------------===//

LogicalResult
KeepOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location,
                         ValueRange operands, DictionaryAttr attributes,
                         OpaqueProperties properties, RegionRange regions,
                         SmallVectorImpl<Type> &inferred) {
  Adaptor adaptor(operands, attributes, properties, regions);
  auto source = dyn_cast<RankedTensorType>(adaptor.getSource().getType());
  auto mask = dyn_cast<MaskType>(adaptor.getMask().getType());
  ArrayRef<int64_t> axes = adaptor.getAxes();
  if (!source || !mask || axes.empty() || llvm::any_of(axes, [&](int64_t axis) {
        return axis < 0 || axis >= source.getRank();
      }))
    return emitOptionalError(
        location, "C6: expected axes of the source, at least one, but got [",
        llvm::interleaved(axes), "]");
  inferred.push_back(getKeptType(source, axes, mask.getKept()));
  return success();
}

/// keep(restore(a)) -> a; keep of every position of one axis -> the source.
OpFoldResult KeepOp::fold(FoldAdaptor) {
  auto restore = getSource().getDefiningOp<RestoreOp>();
  if (restore && !restore.getInto() && restore.getMask() == getMask() &&
      restore.getAxes() == getAxes())
    return restore.getSource();
  if (getMask().getType().isFull() && getAxes().size() == 1 &&
      getSource().getType() == getType())
    return getSource();
  return {};
}

namespace {
/// keep(empty) -> smaller empty: a gather of nothing.
struct KeepOfEmpty : OpRewritePattern<KeepOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(KeepOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.getSource().getDefiningOp<tensor::EmptyOp>() ||
        !op.getType().hasStaticShape())
      return rewriter.notifyMatchFailure(op, "source is not a static empty");
    rewriter.replaceOpWithNewOp<tensor::EmptyOp>(op, op.getType(),
                                                 ValueRange());
    return success();
  }
};

/// keep(fill(c)) -> fill(c) of K rows: saves the gather and the whole fill.
struct KeepOfFill : OpRewritePattern<KeepOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(KeepOp op,
                                PatternRewriter &rewriter) const override {
    auto fill = op.getSource().getDefiningOp<linalg::FillOp>();
    if (!fill)
      return rewriter.notifyMatchFailure(op, "source is not a fill");
    Value init = KeepOp::create(rewriter, op.getLoc(), fill.getOutputs()[0],
                                op.getMask(), op.getAxesAttr());
    rewriter.replaceOpWithNewOp<linalg::FillOp>(op, fill.getInputs()[0], init);
    return success();
  }
};
} // namespace

void KeepOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                         MLIRContext *context) {
  patterns.add<KeepOfEmpty, KeepOfFill>(context);
}

//===----------------------------------------------------------------------===//
// RestoreOp
//===----------------------------------------------------------------------===//

/// restore of every position of one axis -> the source.
OpFoldResult RestoreOp::fold(FoldAdaptor) {
  if (!getInto() && getMask().getType().isFull() && getAxes().size() == 1 &&
      getSource().getType() == getType())
    return getSource();
  return {};
}

namespace {
/// add(c, restore(a)) -> restore a into c: touches K rows instead of N, and
/// needs no zeros (the skip connection).
struct AddRestore : OpRewritePattern<linalg::GenericOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(linalg::GenericOp op,
                                PatternRewriter &rewriter) const override {
    if (!linalg::isaElemwiseSingleBinaryOpInterface(op) ||
        !isa<arith::AddFOp>(op.getBody()->front()))
      return rewriter.notifyMatchFailure(op, "not an elementwise sum");
    for (unsigned i : {0u, 1u}) {
      auto restore = op.getInputs()[i].getDefiningOp<RestoreOp>();
      Value other = op.getInputs()[1 - i];
      if (!restore || restore.getInto() || !restore->hasOneUse() ||
          other.getType() != op.getResult(0).getType())
        continue;
      rewriter.replaceOpWithNewOp<RestoreOp>(
          op, op.getResult(0).getType(), restore.getSource(), restore.getMask(),
          restore.getAxesAttr(), other, ValueRange());
      return success();
    }
    return rewriter.notifyMatchFailure(op, "no operand is a restore");
  }
};
} // namespace

void RestoreOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                            MLIRContext *context) {
  patterns.add<AddRestore>(context);
}
