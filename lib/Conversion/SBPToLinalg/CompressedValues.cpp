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

#include "SBP/Conversion/SBPToLinalg/Generics.h"
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

static Value createFloat(ImplicitLocOpBuilder &b, float value) {
  return arith::ConstantOp::create(b, b.getF32FloatAttr(value));
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
  PhiloxStream stream{getLayerWord(op.getLayer(), 0), op.getSeed(),
                      op.getStep(), op.getShard()};
  return createPhiloxWords(
      b, shape, 4, stream, [&](ArrayRef<Value> subscripts) {
        Value position = subscripts[0];
        for (int64_t axis = 1; axis < rank; ++axis)
          position = arith::AddIOp::create(
              b, subscripts[axis],
              arith::MulIOp::create(b, position, createWord(b, shape[axis])));
        return position;
      });
}

/// max |x| / 127 of each row; 0 where that would be below the normal numbers.
Value Compressor::createScales(Value wide) {
  SmallVector<int64_t> shape(type.getShape().drop_back());
  Value zeros = tensor::EmptyOp::create(b, shape, b.getF32Type());
  zeros = linalg::FillOp::create(b, createFloat(b, 0), zeros).getResult(0);
  Value most =
      createGeneric(b, wide, b.getMultiDimIdentityMap(rank + 1), zeros,
                    getMap(rank + 1, {}),
                    [&](ValueRange elements) -> SmallVector<Value> {
                      Value size = math::AbsFOp::create(b, elements[0]);
                      return {arith::MaximumFOp::create(b, elements[1], size)};
                    })
          .front();
  return createElementwise(
      b, shape, b.getF32Type(), most, {}, [&](ValueRange elements) -> Value {
        Value scale =
            arith::DivFOp::create(b, elements[0], createFloat(b, 127));
        Value isSmall = arith::CmpFOp::create(b, arith::CmpFPredicate::OLT,
                                              scale, createFloat(b, 0x1p-126f));
        return arith::SelectOp::create(b, isSmall, createFloat(b, 0), scale);
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
  Value exponent = createWord(b, 0x7F800000u);
  Value isSpecial =
      arith::CmpIOp::create(b, arith::CmpIPredicate::eq,
                            arith::AndIOp::create(b, bits, exponent), exponent);
  Value rounded = arith::AndIOp::create(b, arith::AddIOp::create(b, bits, half),
                                        createWord(b, 0xFFFF0000u));
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
  Value codes = createElementwise(
      b, shape, op.getCodes().getType().getElementType(), inputs, maps,
      [&](ValueRange elements) -> Value {
        Value part = arith::IndexCastOp::create(
            b, b.getI32Type(), linalg::IndexOp::create(b, rank - 1));
        Value word = elements[4];
        for (int i = 2; i >= 0; --i) {
          Value isEarlier = arith::CmpIOp::create(
              b, arith::CmpIPredicate::ult, part, createWord(b, 2 * i + 2));
          word = arith::SelectOp::create(b, isEarlier, elements[1 + i], word);
        }
        Value shift = arith::MulIOp::create(
            b, arith::AndIOp::create(b, part, createWord(b, 1)),
            createWord(b, 16));
        Value half = arith::AndIOp::create(
            b, arith::ShRUIOp::create(b, word, shift), createWord(b, 0xFFFFu));
        return scales ? roundToByte(b, elements[0], elements[5], half)
                      : roundToHalf(b, elements[0], half);
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
  AffineMap identity = b.getMultiDimIdentityMap(rank);
  Value product = createElementwise(
      b, type.getShape(), b.getF32Type(), {op.getCodes(), op.getScales()},
      {identity, AffineMap::get(rank, 0, identity.getResults().drop_back(),
                                b.getContext())},
      [&](ValueRange elements) -> Value {
        Value code = arith::SIToFPOp::create(b, b.getF32Type(), elements[0]);
        return arith::MulFOp::create(b, code, elements[1]);
      });
  return createFloatCast(b, op.getLoc(), product, type.getElementType());
}
