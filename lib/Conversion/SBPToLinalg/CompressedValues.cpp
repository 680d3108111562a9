//===- CompressedValues.cpp - Saved values as bf16 or int8 ----------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Elementwise loops over [rows, 8, counters]: along the last one neighbors lie
// in memory side by side, and share which half of which word they take.
//
//===----------------------------------------------------------------------===//

#include "SBP/Conversion/SBPToLinalg/Philox.h"
#include "SBP/Conversion/SBPToLinalg/SavedValues.h"
#include "SBP/Transforms/Graph/Operations.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::sbp;

namespace {

struct Compressor {
  Compressor(OpBuilder &builder, CompressOp op)
      : b(op.getLoc(), builder), op(op), type(op.getSource().getType()),
        rank(type.getRank()), counters(getNumSaveCounters(type)) {}

  using Body = function_ref<Value(ImplicitLocOpBuilder &, ValueRange)>;
  Value generate(ArrayRef<int64_t> shape, Type element, ValueRange inputs,
                 ArrayRef<AffineMap> maps, Body body);
  /// A subscript for each axis of a row's number, then `last`.
  AffineMap getMap(unsigned loops, ArrayRef<unsigned> last);
  Value createWide();
  SmallVector<Value> createWords();
  Value createScales(Value wide);
  Value createCodes(Value wide, Value inverse);

  ImplicitLocOpBuilder b;
  CompressOp op;
  RankedTensorType type;
  int64_t rank, counters;
};

} // namespace

static Value createInteger(ImplicitLocOpBuilder &b, uint32_t value) {
  return arith::ConstantOp::create(
      b, b.getI32IntegerAttr(static_cast<int32_t>(value)));
}

static Value createFloat(ImplicitLocOpBuilder &b, float value) {
  return arith::ConstantOp::create(b, b.getF32FloatAttr(value));
}

Value Compressor::generate(ArrayRef<int64_t> shape, Type element,
                           ValueRange inputs, ArrayRef<AffineMap> maps,
                           Body body) {
  Value empty = tensor::EmptyOp::create(b, shape, element);
  SmallVector<AffineMap> all(maps);
  all.push_back(b.getMultiDimIdentityMap(shape.size()));
  return linalg::GenericOp::create(
             b, empty.getType(), inputs, empty, all,
             SmallVector<utils::IteratorType>(shape.size(),
                                              utils::IteratorType::parallel),
             [&](OpBuilder &inner, Location loc, ValueRange elements) {
               ImplicitLocOpBuilder at(loc, inner);
               linalg::YieldOp::create(at, body(at, elements));
             })
      .getResult(0);
}

AffineMap Compressor::getMap(unsigned loops, ArrayRef<unsigned> last) {
  SmallVector<AffineExpr> subscripts;
  for (int64_t axis = 0; axis < rank - 1; ++axis)
    subscripts.push_back(b.getAffineDimExpr(axis));
  for (unsigned loop : last)
    subscripts.push_back(b.getAffineDimExpr(loop));
  return AffineMap::get(loops, 0, subscripts, b.getContext());
}

/// The source in f32, each row as [8, counters]; zeros behind what there is.
Value Compressor::createWide() {
  Value wide = createFloatCast(b, op.getLoc(), op.getSource(), b.getF32Type());
  SmallVector<int64_t> shape(type.getShape());
  int64_t padding = 8 * counters - shape.back();
  if (padding > 0) {
    SmallVector<OpFoldResult> low(rank, b.getIndexAttr(0)), high(low);
    high.back() = b.getIndexAttr(padding);
    shape.back() += padding;
    wide =
        tensor::PadOp::create(b, RankedTensorType::get(shape, b.getF32Type()),
                              wide, low, high, createFloat(b, 0));
  }
  shape.back() = 8;
  shape.push_back(counters);
  return createReshape(b, op.getLoc(), wide, shape);
}

/// The four words of each counter.
SmallVector<Value> Compressor::createWords() {
  SmallVector<int64_t> shape(type.getShape());
  shape.back() = counters;
  SmallVector<Value> empty;
  for (unsigned i = 0; i < 4; ++i)
    empty.push_back(tensor::EmptyOp::create(b, shape, b.getI32Type()));
  PhiloxStream stream{getLayerWord(op.getLayer(), 0), op.getSeed(),
                      op.getStep(), op.getShard()};
  auto generic = linalg::GenericOp::create(
      b, ValueRange(empty).getTypes(), ValueRange(), empty,
      SmallVector<AffineMap>(4, b.getMultiDimIdentityMap(rank)),
      SmallVector<utils::IteratorType>(rank, utils::IteratorType::parallel),
      [&](OpBuilder &inner, Location loc, ValueRange) {
        ImplicitLocOpBuilder body(loc, inner);
        Value position;
        for (int64_t axis = 0; axis < rank; ++axis) {
          Value index = arith::IndexCastOp::create(
              body, body.getI32Type(), linalg::IndexOp::create(body, axis));
          if (position)
            index = arith::AddIOp::create(
                body, index,
                arith::MulIOp::create(body, position,
                                      createInteger(body, shape[axis])));
          position = index;
        }
        linalg::YieldOp::create(body, createPhilox(body, position, stream));
      });
  return SmallVector<Value>(generic.getResults());
}

/// max |x| / 127 of each row; 0 where that would be below the normal numbers.
Value Compressor::createScales(Value wide) {
  SmallVector<int64_t> shape(type.getShape().drop_back());
  Value zeros = tensor::EmptyOp::create(b, shape, b.getF32Type());
  zeros = linalg::FillOp::create(b, createFloat(b, 0), zeros).getResult(0);
  SmallVector<utils::IteratorType> loops(rank + 1,
                                         utils::IteratorType::parallel);
  loops[rank - 1] = loops[rank] = utils::IteratorType::reduction;
  Value most =
      linalg::GenericOp::create(
          b, zeros.getType(), wide, zeros,
          {b.getMultiDimIdentityMap(rank + 1), getMap(rank + 1, {})}, loops,
          [&](OpBuilder &inner, Location loc, ValueRange elements) {
            ImplicitLocOpBuilder body(loc, inner);
            Value size = math::AbsFOp::create(body, elements[0]);
            linalg::YieldOp::create(body, ValueRange(arith::MaximumFOp::create(
                                              body, elements[1], size)));
          })
          .getResult(0);
  return generate(
      shape, b.getF32Type(), most, b.getMultiDimIdentityMap(rank - 1),
      [](ImplicitLocOpBuilder &body, ValueRange elements) -> Value {
        Value scale =
            arith::DivFOp::create(body, elements[0], createFloat(body, 127));
        Value isSmall =
            arith::CmpFOp::create(body, arith::CmpFPredicate::OLT, scale,
                                  createFloat(body, 0x1p-126f));
        return arith::SelectOp::create(body, isSmall, createFloat(body, 0),
                                       scale);
      });
}

/// x / scale and a random number from 0 to 1, rounded down.
static Value roundToByte(ImplicitLocOpBuilder &b, Value x, Value scale,
                         Value half) {
  Value quotient = arith::DivFOp::create(b, x, scale);
  Value offset = arith::AddFOp::create(
      b, arith::UIToFPOp::create(b, b.getF32Type(), half), createFloat(b, 0.5));
  Value rounded = math::FloorOp::create(
      b, arith::AddFOp::create(
             b, quotient,
             arith::MulFOp::create(b, offset, createFloat(b, 0x1p-16f))));
  rounded = arith::MinimumFOp::create(
      b, arith::MaximumFOp::create(b, rounded, createFloat(b, -127)),
      createFloat(b, 127));
  // 0 / 0, and what an infinity leaves: the scale says what it is.
  Value isNumber =
      arith::CmpFOp::create(b, arith::CmpFPredicate::ORD, rounded, rounded);
  rounded = arith::SelectOp::create(b, isNumber, rounded, createFloat(b, 0));
  return arith::TruncIOp::create(
      b, b.getI8Type(), arith::FPToSIOp::create(b, b.getI32Type(), rounded));
}

/// The bits behind those of a bf16, plus as many random ones, carry into it.
static Value roundToHalf(ImplicitLocOpBuilder &b, Value x, Value half) {
  Value bits = arith::BitcastOp::create(b, b.getI32Type(), x);
  Value exponent = createInteger(b, 0x7F800000u);
  Value isSpecial =
      arith::CmpIOp::create(b, arith::CmpIPredicate::eq,
                            arith::AndIOp::create(b, bits, exponent), exponent);
  Value rounded = arith::AndIOp::create(b, arith::AddIOp::create(b, bits, half),
                                        createInteger(b, 0xFFFF0000u));
  Value value = arith::SelectOp::create(
      b, isSpecial, x, arith::BitcastOp::create(b, b.getF32Type(), rounded));
  return arith::TruncFOp::create(b, b.getBF16Type(), value);
}

Value Compressor::createCodes(Value wide, Value scales) {
  SmallVector<int64_t> shape(cast<RankedTensorType>(wide.getType()).getShape());
  unsigned loops = rank + 1;
  SmallVector<Value> inputs{wide};
  SmallVector<AffineMap> maps{b.getMultiDimIdentityMap(loops)};
  for (Value word : createWords()) {
    inputs.push_back(word);
    maps.push_back(getMap(loops, {static_cast<unsigned>(rank)}));
  }
  if (scales) {
    inputs.push_back(scales);
    maps.push_back(getMap(loops, {}));
  }
  Value codes = generate(
      shape, op.getCodes().getType().getElementType(), inputs, maps,
      [&](ImplicitLocOpBuilder &body, ValueRange elements) -> Value {
        Value part = arith::IndexCastOp::create(
            body, body.getI32Type(), linalg::IndexOp::create(body, rank - 1));
        Value word = elements[4];
        for (int i = 2; i >= 0; --i) {
          Value isEarlier =
              arith::CmpIOp::create(body, arith::CmpIPredicate::ult, part,
                                    createInteger(body, 2 * i + 2));
          word =
              arith::SelectOp::create(body, isEarlier, elements[1 + i], word);
        }
        Value shift = arith::MulIOp::create(
            body, arith::AndIOp::create(body, part, createInteger(body, 1)),
            createInteger(body, 16));
        Value half = arith::AndIOp::create(
            body, arith::ShRUIOp::create(body, word, shift),
            createInteger(body, 0xFFFFu));
        return scales ? roundToByte(body, elements[0], elements[5], half)
                      : roundToHalf(body, elements[0], half);
      });
  shape = llvm::to_vector(type.getShape());
  shape.back() = 8 * counters;
  codes = createReshape(b, op.getLoc(), codes, shape);
  if (shape.back() == type.getShape().back())
    return codes;
  SmallVector<OpFoldResult> offsets(rank, b.getIndexAttr(0)), sizes,
      ones(rank, b.getIndexAttr(1));
  for (int64_t size : type.getShape())
    sizes.push_back(b.getIndexAttr(size));
  return tensor::ExtractSliceOp::create(b, op.getCodes().getType(), codes,
                                        offsets, sizes, ones);
}

SmallVector<Value> sbp::createCompressed(OpBuilder &builder, CompressOp op) {
  Compressor compressor(builder, op);
  Value wide = compressor.createWide();
  if (!op.getScales())
    return {compressor.createCodes(wide, Value())};
  Value scales = compressor.createScales(wide);
  return {compressor.createCodes(wide, scales), scales};
}

Value sbp::createDecompressed(OpBuilder &builder, DecompressOp op) {
  ImplicitLocOpBuilder b(op.getLoc(), builder);
  RankedTensorType type = op.getType();
  if (!op.getScales())
    return createFloatCast(b, op.getLoc(), op.getCodes(),
                           type.getElementType());
  int64_t rank = type.getRank();
  Value empty = tensor::EmptyOp::create(b, type.getShape(), b.getF32Type());
  AffineMap identity = b.getMultiDimIdentityMap(rank);
  Value product =
      linalg::GenericOp::create(
          b, empty.getType(), ValueRange{op.getCodes(), op.getScales()}, empty,
          {identity,
           AffineMap::get(rank, 0, identity.getResults().drop_back(),
                          b.getContext()),
           identity},
          SmallVector<utils::IteratorType>(rank, utils::IteratorType::parallel),
          [&](OpBuilder &inner, Location loc, ValueRange elements) {
            ImplicitLocOpBuilder body(loc, inner);
            Value code =
                arith::SIToFPOp::create(body, body.getF32Type(), elements[0]);
            linalg::YieldOp::create(body, ValueRange(arith::MulFOp::create(
                                              body, code, elements[1])));
          })
          .getResult(0);
  return createFloatCast(b, op.getLoc(), product, type.getElementType());
}
