//===- ContractRows.cpp - Weight gradients over sampled rows --------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// dw = sum over rows k of row[k] (x) factor[k] dy[n(k)]. In a convolution each
// tap reads another output position of the row, or none: what of the cotangent
// meets the rows is gathered for each tap, and the rest is a product over k.
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/Contractions.h"
#include "SBP/Transforms/Graph/Operations.h"
#include "SBP/Transforms/Probing/EstimateAxes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

using namespace mlir;
using namespace mlir::sbp;

namespace {

/// An axis of positions as the contraction reads it: position + low = constant
/// + sum of factors times loops. At most one loop is summed over, and then the
/// position and the other loops tell which step of it meets the row.
struct Subscript {
  int64_t size, low, constant = 0;
  SmallVector<std::pair<unsigned, int64_t>> taps;
  std::optional<unsigned> summed;
  int64_t stride = 1;
};

struct RowContraction {
  RowContraction(ExpandRowsOp expand, OpOperand &use, const EstimateAxes &axes)
      : expand(expand), use(use), op(cast<linalg::LinalgOp>(use.getOwner())),
        axes(axes), ranges(op.getStaticLoopRanges()) {}

  bool match();
  void rewrite();

private:
  bool addTerm(AffineExpr expr, int64_t factor, Subscript &subscript);
  Value createStep(ImplicitLocOpBuilder &b, const Subscript &subscript,
                   Value position, ArrayRef<Value> loops, Value &meets);
  Value gatherCotangent(ImplicitLocOpBuilder &b);

  ExpandRowsOp expand;
  OpOperand &use;
  linalg::LinalgOp op;
  const EstimateAxes &axes;
  SmallVector<int64_t> ranges;
  OpOperand *cotangent = nullptr;
  AffineMap own, cotangentMap, resultMap;
  Type wide;
  SmallVector<Subscript> subscripts;
  /// Loops of the result that positions or the cotangent have, ascending.
  SmallVector<unsigned> kept;
};

} // namespace

/// Adds `factor` times a subscript; false where it is no sum of loops times
/// numbers.
bool RowContraction::addTerm(AffineExpr expr, int64_t factor,
                             Subscript &subscript) {
  if (auto constant = dyn_cast<AffineConstantExpr>(expr)) {
    subscript.constant += factor * constant.getValue();
    return true;
  }
  if (auto loop = dyn_cast<AffineDimExpr>(expr)) {
    unsigned dim = loop.getPosition();
    if (resultMap.isFunctionOfDim(dim)) {
      subscript.taps.emplace_back(dim, factor);
      return true;
    }
    if (subscript.summed || factor < 1)
      return false;
    subscript.summed = dim;
    subscript.stride = factor;
    return true;
  }
  auto binary = dyn_cast<AffineBinaryOpExpr>(expr);
  if (!binary)
    return false;
  if (expr.getKind() == AffineExprKind::Add)
    return addTerm(binary.getLHS(), factor, subscript) &&
           addTerm(binary.getRHS(), factor, subscript);
  auto number = dyn_cast<AffineConstantExpr>(binary.getRHS());
  return expr.getKind() == AffineExprKind::Mul && number &&
         addTerm(binary.getLHS(), factor * number.getValue(), subscript);
}

bool RowContraction::match() {
  auto resultType = cast<RankedTensorType>(op->getResult(0).getType());
  wide = resultType.getElementType();
  if (!op.isDpsInput(&use) || ShapedType::isDynamicShape(ranges) ||
      !expand.getSource().getType().hasStaticShape() || !isa<FloatType>(wide) ||
      wide.getIntOrFloatBitWidth() < 16)
    return false;
  cotangent = op.getDpsInputOperand(1 - use.getOperandNumber());
  own = op.getMatchingIndexingMap(&use);
  cotangentMap = op.getMatchingIndexingMap(cotangent);
  resultMap = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  auto cotangentType = cast<RankedTensorType>(cotangent->get().getType());
  if (!isa<FloatType>(cotangentType.getElementType()) ||
      cotangentType.getElementTypeBitWidth() > wide.getIntOrFloatBitWidth() ||
      expand.getType().getElementTypeBitWidth() >
          wide.getIntOrFloatBitWidth() ||
      !cotangentMap.isProjectedPermutation(/*allowZeroInResults=*/true))
    return false;
  // Each loop that is summed over is told by one axis of positions.
  llvm::SmallBitVector known(ranges.size()), ofRows(ranges.size());
  for (const EstimateAxis &axis : axes) {
    AffineExpr subscript = own.getResult(axis.dim);
    if (!axis.isPosition)
      continue;
    Subscript &added = subscripts.emplace_back(Subscript{axis.size, axis.low});
    if (!addTerm(subscript, axis.stride, added) ||
        (added.summed && known.test(*added.summed)))
      return false;
    if (added.summed)
      known.set(*added.summed);
    for (unsigned loop = 0; loop < ranges.size(); ++loop)
      if (subscript.isFunctionOfDim(loop))
        ofRows.set(loop);
  }
  for (auto [loop, range] : llvm::enumerate(ranges)) {
    bool isOfResult = resultMap.isFunctionOfDim(loop);
    if (!isOfResult && !known.test(loop) && range != 1)
      return false;
    if (isOfResult && (ofRows.test(loop) || cotangentMap.isFunctionOfDim(loop)))
      kept.push_back(loop);
  }
  return true;
}

/// The step of the loop that is summed over at which the contraction reads the
/// position, or 0; `meets` becomes false where it reads it at none.
Value RowContraction::createStep(ImplicitLocOpBuilder &b,
                                 const Subscript &subscript, Value position,
                                 ArrayRef<Value> loops, Value &meets) {
  auto index = [&](int64_t value) -> Value {
    return arith::ConstantIndexOp::create(b, value);
  };
  auto require = [&](Value condition) {
    meets = meets ? arith::AndIOp::create(b, meets, condition).getResult()
                  : condition;
  };
  auto isEqual = [&](Value x, Value y) -> Value {
    return arith::CmpIOp::create(b, arith::CmpIPredicate::eq, x, y);
  };
  Value step = position;
  if (int64_t offset = subscript.low - subscript.constant)
    step = arith::AddIOp::create(b, step, index(offset));
  for (auto [loop, factor] : subscript.taps) {
    Value tap = loops[loop];
    if (factor != 1)
      tap = arith::MulIOp::create(b, tap, index(factor));
    step = arith::SubIOp::create(b, step, tap);
  }
  if (!subscript.summed) {
    require(isEqual(step, index(0)));
    return Value();
  }
  int64_t range = ranges[*subscript.summed];
  if (subscript.stride != 1) {
    Value stride = index(subscript.stride);
    require(isEqual(arith::RemSIOp::create(b, step, stride), index(0)));
    step = arith::DivSIOp::create(b, step, stride);
  } else if (subscript.taps.empty() && subscript.low == 0 &&
             subscript.constant == 0 && subscript.size <= range) {
    return step;
  }
  Value isStep =
      arith::CmpIOp::create(b, arith::CmpIPredicate::ult, step, index(range));
  require(isStep);
  return arith::SelectOp::create(b, isStep, step, index(0));
}

/// [rows, kept loops]: factor times the cotangent that meets the row, or 0.
Value RowContraction::gatherCotangent(ImplicitLocOpBuilder &b) {
  SmallVector<int64_t> shape{expand.getNumbers().getType().getDimSize(0)};
  for (unsigned loop : kept)
    shape.push_back(ranges[loop]);
  unsigned rank = shape.size();
  AffineMap ofRow =
      AffineMap::get(rank, 0, b.getAffineDimExpr(0), b.getContext());
  Value empty = tensor::EmptyOp::create(b, shape, wide);
  return linalg::GenericOp::create(
             b, empty.getType(),
             ValueRange{expand.getNumbers(), expand.getFactors()}, empty,
             ArrayRef{ofRow, ofRow, b.getMultiDimIdentityMap(rank)},
             SmallVector<utils::IteratorType>(rank,
                                              utils::IteratorType::parallel),
             [&](OpBuilder &inner, Location loc, ValueRange elements) {
               ImplicitLocOpBuilder body(loc, inner);
               Value zero = arith::ConstantIndexOp::create(body, 0);
               SmallVector<Value> loops(ranges.size(), zero);
               for (auto [i, loop] : llvm::enumerate(kept))
                 loops[loop] = linalg::IndexOp::create(body, i + 1);
               Value rest = arith::IndexCastOp::create(
                   body, body.getIndexType(), elements[0]);
               Value meets;
               SmallVector<Value> steps(loops);
               for (size_t i = subscripts.size(); i-- > 0;) {
                 const Subscript &subscript = subscripts[i];
                 Value position = rest;
                 if (i > 0) {
                   Value size =
                       arith::ConstantIndexOp::create(body, subscript.size);
                   position = arith::RemUIOp::create(body, rest, size);
                   rest = arith::DivUIOp::create(body, rest, size);
                 }
                 Value step =
                     createStep(body, subscript, position, loops, meets);
                 if (subscript.summed)
                   steps[*subscript.summed] = step;
               }
               SmallVector<Value> at;
               for (AffineExpr subscript : cotangentMap.getResults()) {
                 auto loop = dyn_cast<AffineDimExpr>(subscript);
                 at.push_back(loop ? steps[loop.getPosition()] : zero);
               }
               // A factor of a small float would be off in every step alike.
               Type sum = wide.isF64() ? wide : body.getF32Type();
               auto widen = [&](Value x) -> Value {
                 return x.getType() == sum
                            ? x
                            : arith::ExtFOp::create(body, sum, x).getResult();
               };
               Value met =
                   widen(tensor::ExtractOp::create(body, cotangent->get(), at));
               met = arith::MulFOp::create(body, met, widen(elements[1]));
               if (wide != sum)
                 met = arith::TruncFOp::create(body, wide, met);
               if (meets)
                 met = arith::SelectOp::create(
                     body, meets, met,
                     arith::ConstantOp::create(body, body.getZeroAttr(wide)));
               linalg::YieldOp::create(body, met);
             })
      .getResult(0);
}

void RowContraction::rewrite() {
  ImplicitLocOpBuilder b(op.getLoc(), op);
  MLIRContext *context = op.getContext();
  SmallVector<int64_t> sizes{expand.getNumbers().getType().getDimSize(0)};
  AffineExpr row = getAffineDimExpr(ranges.size(), context);
  SmallVector<AffineExpr> ofRows{row}, ofCotangent{row};
  for (const EstimateAxis &axis : axes)
    if (!axis.isPosition) {
      sizes.push_back(axis.size);
      ofRows.push_back(own.getResult(axis.dim));
    }
  for (unsigned loop : kept)
    ofCotangent.push_back(getAffineDimExpr(loop, context));
  Value rows = createFloatCast(
      b, op.getLoc(), createReshape(b, op.getLoc(), expand.getSource(), sizes),
      wide);
  auto createMap = [&](ArrayRef<AffineExpr> results) {
    return AffineMap::get(ranges.size() + 1, 0, results, context);
  };
  Value gradient = createLoopProduct(b, op.getLoc(), rows, gatherCotangent(b),
                                     op.getDpsInits()[0],
                                     {createMap(ofRows), createMap(ofCotangent),
                                      createMap(resultMap.getResults())});
  op->getResult(0).replaceAllUsesWith(gradient);
  op->erase();
}

bool sbp::contractRows(ExpandRowsOp expand, OpOperand &use,
                       const EstimateAxes &axes) {
  RowContraction contraction(expand, use, axes);
  if (!contraction.match())
    return false;
  contraction.rewrite();
  return true;
}
