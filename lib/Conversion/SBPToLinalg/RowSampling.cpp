//===- RowSampling.cpp - Rows drawn by their norms ------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Norms become whole numbers first. Their sums are exact then: the rows do not
// depend on the order in which a target adds, and the estimate is unbiased to
// the last bit of the random words, whatever the norms are.
//
//===----------------------------------------------------------------------===//

#include "SBP/Conversion/SBPToLinalg/RowSampling.h"
#include "SBP/Analysis/Contractions.h"
#include "SBP/Conversion/SBPToLinalg/GatherScatter.h"
#include "SBP/Conversion/SBPToLinalg/Generics.h"
#include "SBP/Transforms/Graph/Operations.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::sbp;

namespace {

struct RowSampler {
  RowSampler(OpBuilder &builder, SampleRowsOp op)
      : b(op.getLoc(), builder), op(op), n(1),
        q(op.getNumbers().getType().getDimSize(0)) {
    for (int64_t axis : op.getAxes())
      n *= op.getSource().getType().getDimSize(axis);
  }

  Value index(int64_t value) {
    return arith::ConstantIndexOp::create(b, value);
  }
  Value wide(int64_t value) {
    return arith::ConstantIntOp::create(b, value, 64);
  }
  Value number(double value) {
    return arith::ConstantOp::create(b, b.getF64FloatAttr(value));
  }
  Value isAbove(Value x, Value y) {
    return arith::CmpIOp::create(b, arith::CmpIPredicate::sgt, x, y);
  }

  Value createNorms();
  Value createLengths();
  Value createWords();
  std::pair<Value, Value> sampleAtOnce(Value lengths, Value words);
  std::pair<Value, Value> sample(Value lengths, Value words);
  Value sumUpTo(Value lengths, Value most);
  Value findLongest(Value lengths);
  Value gather(Value numbers);

  ImplicitLocOpBuilder b;
  SampleRowsOp op;
  int64_t n, q;
};

} // namespace

//===----------------------------------------------------------------------===//
// Lengths and words
//===----------------------------------------------------------------------===//

/// The norm of each row in f64, where no square of an f32 is too large or too
/// small: infinite where it is no number.
Value RowSampler::createNorms() {
  Type f64 = b.getF64Type();
  RankedTensorType type = op.getSource().getType();
  SmallVector<AffineExpr> positions;
  SmallVector<int64_t> shape;
  for (int64_t axis : op.getAxes()) {
    positions.push_back(b.getAffineDimExpr(axis));
    shape.push_back(type.getDimSize(axis));
  }
  Value zeros = createZeroTensor(
      b, op.getLoc(), getAsIndexOpFoldResult(op.getContext(), shape), f64);
  Value squares =
      createGeneric(
          b, op.getSource(), b.getMultiDimIdentityMap(type.getRank()), zeros,
          AffineMap::get(type.getRank(), 0, positions, op.getContext()),
          [&](ValueRange elements) -> SmallVector<Value> {
            Value x = elements[0];
            if (x.getType().getIntOrFloatBitWidth() < 32)
              x = arith::ExtFOp::create(b, b.getF32Type(), x);
            if (x.getType() != f64)
              x = arith::ExtFOp::create(b, f64, x);
            return {arith::AddFOp::create(b, elements[1],
                                          arith::MulFOp::create(b, x, x))};
          })
          .front();
  squares = createReshape(b, op.getLoc(), squares, {n});
  Value infinity = number(std::numeric_limits<double>::infinity());
  return createElementwise(
      b, n, f64, squares, {}, [&](ValueRange elements) -> Value {
        Value isFinite = arith::CmpFOp::create(b, arith::CmpFPredicate::OLT,
                                               elements[0], infinity);
        return arith::SelectOp::create(
            b, isFinite, math::SqrtOp::create(b, elements[0]), infinity);
      });
}

/// The norms as parts of the largest, from 1 to kMaxLength.
Value RowSampler::createLengths() {
  Type f64 = b.getF64Type();
  Value norms = createNorms();
  AffineMap identity = b.getMultiDimIdentityMap(1);
  AffineMap scalar = AffineMap::get(1, 0, op.getContext());
  Value largest =
      createGeneric(
          b, norms, identity, createZeroTensor(b, op.getLoc(), {}, f64), scalar,
          [&](ValueRange elements) -> SmallVector<Value> {
            return {arith::MaximumFOp::create(b, elements[0], elements[1])};
          })
          .front();
  return createElementwise(
      b, n, b.getI64Type(), {norms, largest}, {identity, scalar},
      [&](ValueRange elements) -> Value {
        Value infinity = number(std::numeric_limits<double>::infinity());
        Value isFinite = arith::CmpFOp::create(b, arith::CmpFPredicate::OLT,
                                               elements[0], infinity);
        Value isPositive = arith::CmpFOp::create(b, arith::CmpFPredicate::OGT,
                                                 elements[1], number(0));
        Value part = arith::SelectOp::create(
            b, isPositive, arith::DivFOp::create(b, elements[0], elements[1]),
            number(0));
        part = arith::SelectOp::create(b, isFinite, part, number(1));
        Value rounded = arith::AddFOp::create(
            b, arith::MulFOp::create(b, part, number(kMaxLength)), number(0.5));
        return arith::MaxSIOp::create(
            b, arith::FPToSIOp::create(b, b.getI64Type(), rounded), wide(1));
      });
}

/// The first two words of each draw, the first the upper one.
Value RowSampler::createWords() {
  Type i64 = b.getI64Type();
  PhiloxStream stream{getLayerWord(op.getLayer(), op.getCall()), op.getSeed(),
                      op.getStep(), op.getShard()};
  SmallVector<Value> words = createPhiloxWords(
      b, q, 2, stream, [&](ArrayRef<Value> subscripts) -> Value {
        return arith::AddIOp::create(b, subscripts[0],
                                     createWord(b, kMaxProbeCounters));
      });
  return createElementwise(
      b, q, i64, words, {}, [&](ValueRange elements) -> Value {
        Value upper = arith::ShLIOp::create(
            b, arith::ExtUIOp::create(b, i64, elements[0]), wide(32));
        return arith::OrIOp::create(
            b, upper, arith::ExtUIOp::create(b, i64, elements[1]));
      });
}

//===----------------------------------------------------------------------===//
// Draws
//===----------------------------------------------------------------------===//

std::pair<Value, Value> RowSampler::sampleAtOnce(Value lengths, Value words) {
  auto toBuffer = [&](Value tensor) -> Value {
    auto type = cast<RankedTensorType>(tensor.getType());
    return bufferization::ToBufferOp::create(
        b, MemRefType::get(type.getShape(), type.getElementType()), tensor,
        /*read_only=*/true);
  };
  auto alloc = [&](Type element) -> Value {
    return memref::AllocOp::create(b, MemRefType::get({q}, element));
  };
  auto toTensor = [&](Value buffer) -> Value {
    auto type = cast<MemRefType>(buffer.getType());
    return bufferization::ToTensorOp::create(
        b, RankedTensorType::get(type.getShape(), type.getElementType()),
        buffer, /*restrict=*/true);
  };
  Value numbers = alloc(b.getI32Type()), factors = alloc(b.getF32Type());
  SampleLengthsOp::create(b, toBuffer(lengths), toBuffer(words), numbers,
                          factors);
  return {toTensor(numbers), toTensor(factors)};
}

/// The sum of lengths, of each no more than `most`.
Value RowSampler::sumUpTo(Value lengths, Value most) {
  return scf::ForOp::create(
             b, index(0), index(n), index(1), ValueRange{wide(0)},
             [&](OpBuilder &, Location, Value i, ValueRange state) {
               Value length = tensor::ExtractOp::create(b, lengths, i);
               Value part = arith::MinSIOp::create(b, length, most);
               scf::YieldOp::create(
                   b, arith::AddIOp::create(b, state[0], part).getResult());
             })
      .getResult(0);
}

/// The length of the longest row that is not kept for certain: the largest T
/// that q rows of length T could share out. It is below 2^25 even where no row
/// is longer.
Value RowSampler::findLongest(Value lengths) {
  constexpr int64_t numBits = 25;
  static_assert(kMaxLength < int64_t(1) << numBits);
  return createLargest(b, numBits, [&](Value tried) {
    return isAbove(arith::MulIOp::create(b, tried, wide(q)),
                   sumUpTo(lengths, tried));
  });
}

std::pair<Value, Value> RowSampler::sample(Value lengths, Value words) {
  Value longest = findLongest(lengths);
  // What is left of the draws, and of the lengths.
  auto rest = scf::ForOp::create(
      b, index(0), index(n), index(1), ValueRange{wide(q), wide(0)},
      [&](OpBuilder &, Location, Value i, ValueRange state) {
        Value length = tensor::ExtractOp::create(b, lengths, i);
        Value isCertain = isAbove(length, longest);
        Value fewer = arith::SubIOp::create(b, state[0], wide(1));
        Value more = arith::AddIOp::create(b, state[1], length);
        scf::YieldOp::create(
            b,
            ValueRange{arith::SelectOp::create(b, isCertain, fewer, state[0]),
                       arith::SelectOp::create(b, isCertain, state[1], more)});
      });
  Value draws = rest.getResult(0), total = rest.getResult(1);
  // Where each draw falls, and how long its part of the line is.
  SmallVector<Value> drawn = createElementwise(
      b, q, {b.getI64Type(), b.getI64Type()}, words, {},
      [&](ValueRange elements) -> SmallVector<Value> {
        Value k = arith::IndexCastOp::create(b, b.getI64Type(),
                                             linalg::IndexOp::create(b, 0));
        auto getBorder = [&](Value draw) -> Value {
          return arith::DivUIOp::create(
              b, arith::MulIOp::create(b, draw, total), draws);
        };
        Value begin = getBorder(k);
        Value size = arith::SubIOp::create(
            b, getBorder(arith::AddIOp::create(b, k, wide(1))), begin);
        Value offset =
            arith::MulUIExtendedOp::create(b, elements[0], size).getHigh();
        return {arith::AddIOp::create(b, begin, offset), size};
      });
  auto empty = [&](Type element) -> Value {
    return tensor::EmptyOp::create(b, {q}, element);
  };
  auto collect = scf::ForOp::create(
      b, index(0), index(n), index(1),
      ValueRange{empty(b.getI32Type()), empty(b.getF32Type()), index(0),
                 index(0), wide(0)},
      [&](OpBuilder &, Location, Value i, ValueRange state) {
        Value slot = state[2], draw = state[3];
        Value length = tensor::ExtractOp::create(b, lengths, i);
        Value isCertain = isAbove(length, longest);
        Value end = arith::AddIOp::create(b, state[4], length);
        // Whether the draw falls on this row; none does behind the last.
        auto falls = [&](Value draw) -> Value {
          Value known = arith::MinSIOp::create(b, draw, index(q - 1));
          Value place = tensor::ExtractOp::create(b, drawn[0], known);
          Value isDraw = isAbove(
              draws, arith::IndexCastOp::create(b, b.getI64Type(), draw));
          return arith::AndIOp::create(b, isDraw, isAbove(end, place));
        };
        Value notCertain = arith::CmpIOp::create(b, arith::CmpIPredicate::sle,
                                                 length, longest);
        Value isDrawn = arith::AndIOp::create(b, notCertain, falls(draw));
        Value isTaken = arith::OrIOp::create(b, isCertain, isDrawn);
        auto insert = [&](ValueRange into, Value slot, Value draw,
                          Value factor) -> SmallVector<Value> {
          Value row = arith::IndexCastOp::create(b, b.getI32Type(), i);
          if (!factor) {
            auto toFloat = [&](Value x) -> Value {
              return arith::SIToFPOp::create(b, b.getF64Type(), x);
            };
            Value size = tensor::ExtractOp::create(b, drawn[1], draw);
            factor = arith::TruncFOp::create(
                b, b.getF32Type(),
                arith::DivFOp::create(b, toFloat(size), toFloat(length)));
          }
          return {tensor::InsertOp::create(b, row, into[0], slot),
                  tensor::InsertOp::create(b, factor, into[1], slot)};
        };
        Value one = arith::ConstantOp::create(b, b.getF32FloatAttr(1));
        auto first = scf::IfOp::create(
            b, isTaken,
            [&](OpBuilder &, Location) {
              auto certain = scf::IfOp::create(
                  b, isCertain,
                  [&](OpBuilder &, Location) {
                    SmallVector<Value> done =
                        insert(state.take_front(2), slot, draw, one);
                    done.append(
                        {arith::AddIOp::create(b, slot, index(1)), draw});
                    scf::YieldOp::create(b, done);
                  },
                  [&](OpBuilder &, Location) {
                    SmallVector<Value> done =
                        insert(state.take_front(2), slot, draw, Value());
                    Value next = arith::AddIOp::create(b, draw, index(1));
                    Value nextSlot = arith::AddIOp::create(b, slot, index(1));
                    auto second = scf::IfOp::create(
                        b, falls(next),
                        [&](OpBuilder &, Location) {
                          SmallVector<Value> twice =
                              insert(done, nextSlot, next, Value());
                          twice.append(
                              {arith::AddIOp::create(b, nextSlot, index(1)),
                               arith::AddIOp::create(b, next, index(1))});
                          scf::YieldOp::create(b, twice);
                        },
                        [&](OpBuilder &, Location) {
                          SmallVector<Value> once(done);
                          once.append({nextSlot, next});
                          scf::YieldOp::create(b, once);
                        });
                    scf::YieldOp::create(b, second.getResults());
                  });
              scf::YieldOp::create(b, certain.getResults());
            },
            [&](OpBuilder &, Location) {
              scf::YieldOp::create(b, state.take_front(4));
            });
        SmallVector<Value> next(first.getResults());
        next.push_back(arith::SelectOp::create(b, isCertain, state[4], end));
        scf::YieldOp::create(b, next);
      });
  return {collect.getResult(0), collect.getResult(1)};
}

//===----------------------------------------------------------------------===//
// Rows
//===----------------------------------------------------------------------===//

Value RowSampler::gather(Value numbers) {
  RankedTensorType type = op.getRows().getType();
  int64_t rank = op.getSource().getType().getRank();
  SmallVector<OpFoldResult> sizes{b.getIndexAttr(q)};
  for (int64_t axis = 0; axis < rank; ++axis)
    if (!llvm::is_contained(op.getAxes(), axis))
      sizes.push_back(
          tensor::getMixedSize(b, op.getLoc(), op.getSource(), axis));
  Value empty = tensor::EmptyOp::create(b, sizes, type.getElementType());
  return createGeneric(
             b, numbers,
             AffineMap::get(type.getRank(), 0, b.getAffineDimExpr(0)), empty,
             b.getMultiDimIdentityMap(type.getRank()),
             [&](ValueRange elements) -> SmallVector<Value> {
               Value position =
                   arith::IndexCastOp::create(b, b.getIndexType(), elements[0]);
               SmallVector<Value> along = splitPosition(
                   b, op.getLoc(), position, op.getSource(), op.getAxes());
               SmallVector<Value> subscripts;
               int64_t loop = 1;
               for (int64_t axis = 0; axis < rank; ++axis) {
                 const auto *it = llvm::find(op.getAxes(), axis);
                 subscripts.push_back(
                     it == op.getAxes().end()
                         ? linalg::IndexOp::create(b, loop++).getResult()
                         : along[it - op.getAxes().begin()]);
               }
               return {
                   tensor::ExtractOp::create(b, op.getSource(), subscripts)};
             })
      .front();
}

SmallVector<Value> sbp::createSampledRows(OpBuilder &builder, SampleRowsOp op,
                                          bool parallel) {
  RowSampler sampler(builder, op);
  Value lengths = sampler.createLengths(), words = sampler.createWords();
  Value numbers, factors;
  std::tie(numbers, factors) = parallel ? sampler.sampleAtOnce(lengths, words)
                                        : sampler.sample(lengths, words);
  factors = createFloatCast(builder, op.getLoc(), factors,
                            op.getFactors().getType().getElementType());
  return {sampler.gather(numbers), numbers, factors};
}
