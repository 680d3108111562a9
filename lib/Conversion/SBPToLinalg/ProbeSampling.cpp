//===- ProbeSampling.cpp - Probe vectors from random words ----------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Words are drawn once for each position, a block of four at a time; what the
// probes are made of them is elementwise code of a few operations an element.
//
//===----------------------------------------------------------------------===//

#include "SBP/Conversion/SBPToLinalg/ProbeSampling.h"
#include "SBP/Conversion/SBPToLinalg/Generics.h"
#include "SBP/Conversion/SBPToLinalg/MaskSampling.h"
#include "SBP/Transforms/Graph/Operations.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::sbp;

namespace {

struct ProbeSampler {
  ProbeSampler(OpBuilder &builder, ProbesOp op)
      : b(op.getLoc(), builder), op(op), n(op.getPositions()),
        q(op.getNumProbes()) {}

  Value word(uint32_t value) { return createWord(b, value); }
  Value number(double value) {
    return arith::ConstantOp::create(b, b.getF32FloatAttr(value));
  }

  SmallVector<Value> createWords(int64_t blocks, unsigned count);
  Value interleave(ArrayRef<Value> parts);
  Value getSubscript(int64_t loop, Type type);
  Value cosOfTurns(Value turns);
  Value toUnit(Value word);
  Value createSteps(bool parallel);
  Value rademacher();
  Value gaussian();
  Value orthogonal(bool parallel);

  ImplicitLocOpBuilder b;
  ProbesOp op;
  int64_t n, q;
};

} // namespace

/// The first `count` words of each block of each position, one tensor
/// [N, blocks] for each.
SmallVector<Value> ProbeSampler::createWords(int64_t blocks, unsigned count) {
  PhiloxStream stream{getLayerWord(op.getLayer(), op.getCall()), op.getSeed(),
                      op.getStep(), op.getShard()};
  return createPhiloxWords(
      b, {n, blocks}, count, stream, [&](ArrayRef<Value> subscripts) {
        Value position =
            arith::AddIOp::create(b, subscripts[0], word(kMaxProbeCounters));
        if (blocks > 1)
          position = arith::AddIOp::create(
              b, position, arith::MulIOp::create(b, subscripts[1], word(n)));
        return position;
      });
}

/// Tensors [N, blocks] as one [N, blocks, parts].
Value ProbeSampler::interleave(ArrayRef<Value> parts) {
  auto type = cast<RankedTensorType>(parts.front().getType());
  SmallVector<int64_t> shape(type.getShape());
  shape.push_back(parts.size());
  auto joined = RankedTensorType::get(shape, type.getElementType());
  if (parts.size() == 1)
    return tensor::ExpandShapeOp::create(
        b, joined, parts.front(), ArrayRef<ReassociationIndices>{{0}, {1, 2}});
  Value result =
      tensor::EmptyOp::create(b, joined.getShape(), joined.getElementType());
  SmallVector<OpFoldResult> ones(3, b.getIndexAttr(1));
  for (auto [i, part] : llvm::enumerate(parts)) {
    SmallVector<OpFoldResult> offsets(2, b.getIndexAttr(0));
    offsets.push_back(b.getIndexAttr(i));
    SmallVector<OpFoldResult> sizes{
        b.getIndexAttr(shape[0]), b.getIndexAttr(shape[1]), b.getIndexAttr(1)};
    result =
        tensor::InsertSliceOp::create(b, part, result, offsets, sizes, ones);
  }
  return result;
}

Value ProbeSampler::getSubscript(int64_t loop, Type type) {
  return arith::IndexCastOp::create(b, type, linalg::IndexOp::create(b, loop));
}

/// cos(2 pi t) of t from -1 to 1: Taylor's series of the sine of the distance
/// to a quarter turn, whose remainder at pi / 2 is below 6e-8.
Value ProbeSampler::cosOfTurns(Value turns) {
  Value whole = math::RoundEvenOp::create(b, turns);
  Value folded =
      math::AbsFOp::create(b, arith::SubFOp::create(b, turns, whole));
  Value angle =
      arith::MulFOp::create(b, arith::SubFOp::create(b, number(0.25), folded),
                            number(6.283185307179586));
  Value square = arith::MulFOp::create(b, angle, angle);
  Value sum = number(-1.0 / 39916800);
  for (double coefficient :
       {1.0 / 362880, -1.0 / 5040, 1.0 / 120, -1.0 / 6, 1.0})
    sum = arith::AddFOp::create(b, arith::MulFOp::create(b, sum, square),
                                number(coefficient));
  return arith::MulFOp::create(b, angle, sum);
}

/// The upper 24 bits of a word, as a multiple of 2^-24 below 1.
Value ProbeSampler::toUnit(Value bits) {
  Value upper = arith::ShRUIOp::create(b, bits, word(8));
  return arith::MulFOp::create(
      b, arith::UIToFPOp::create(b, b.getF32Type(), upper), number(0x1p-24));
}

Value ProbeSampler::rademacher() {
  int64_t blocks = getNumProbeBlocks(DistributionKind::rademacher, q);
  int64_t count = std::min<int64_t>(4, llvm::divideCeil(q, 32));
  Value words = interleave(createWords(blocks, count));
  AffineMap map = AffineMap::get(
      4, 0,
      {b.getAffineDimExpr(0), b.getAffineDimExpr(1), b.getAffineDimExpr(2)},
      b.getContext());
  Value signs = createElementwise(
      b, {n, blocks, count, 32}, b.getF32Type(), words, map,
      [&](ValueRange elements) -> Value {
        // The bit becomes the sign of 1.0.
        Value bit = getSubscript(3, b.getI32Type());
        Value shift = arith::SubIOp::create(b, word(31), bit);
        Value sign = arith::AndIOp::create(
            b, arith::ShLIOp::create(b, elements[0], shift), word(0x80000000u));
        Value one = arith::OrIOp::create(b, sign, word(0x3F800000u));
        return arith::BitcastOp::create(b, b.getF32Type(), one);
      });
  return tensor::CollapseShapeOp::create(
      b, signs, ArrayRef<ReassociationIndices>{{0}, {1, 2, 3}});
}

Value ProbeSampler::gaussian() {
  int64_t blocks = getNumProbeBlocks(DistributionKind::gaussian, q);
  SmallVector<Value> words = createWords(blocks, 4);
  // Two pairs of words, each for two probes.
  Value radii = interleave({words[0], words[2]});
  Value angles = interleave({words[1], words[3]});
  AffineMap map = AffineMap::get(
      4, 0,
      {b.getAffineDimExpr(0), b.getAffineDimExpr(1), b.getAffineDimExpr(2)},
      b.getContext());
  Value normal = createElementwise(
      b, {n, blocks, 2, 2}, b.getF32Type(), {radii, angles}, {map, map},
      [&](ValueRange elements) -> Value {
        // Never 0, whose logarithm is none.
        Value uniform =
            arith::AddFOp::create(b, toUnit(elements[0]), number(0x1p-25));
        Value radius = math::SqrtOp::create(
            b, arith::MulFOp::create(b, math::LogOp::create(b, uniform),
                                     number(-2)));
        // The second one is the sine: the cosine a quarter turn earlier.
        Value second = arith::UIToFPOp::create(b, b.getF32Type(),
                                               getSubscript(3, b.getI32Type()));
        Value turns = arith::SubFOp::create(
            b, toUnit(elements[1]),
            arith::MulFOp::create(b, second, number(0.25)));
        return arith::MulFOp::create(b, radius, cosOfTurns(turns));
      });
  return tensor::CollapseShapeOp::create(
      b, normal, ArrayRef<ReassociationIndices>{{0}, {1, 2, 3}});
}

/// How many 2^-64 of a turn a step of each frequency f of N is: f 2^64 / N.
Value ProbeSampler::createSteps(bool parallel) {
  Type i64 = b.getI64Type();
  SmallVector<Value> inputs;
  if (q < n) {
    // A mask in no block: it only says how the frequencies are drawn.
    OpBuilder detached(b.getContext());
    auto mask = KeepMaskOp::create(
        detached, op.getLoc(), MaskType::get(b.getContext(), q, n),
        (op.getLayer() + "/probes").str(),
        SamplerAttr::get(b.getContext(), SamplerKind::uniform, {}),
        op.getSeed(), op.getStep(), op.getShard(), Value(), FloatAttr(),
        op.getCall(), DenseI64ArrayAttr());
    inputs.push_back(createMaskPositions(b, mask, parallel));
    mask->erase();
  }
  // Rounded down: after N steps the error is below N^2 2^-64 turns.
  uint64_t unit =
      n == 1 ? 0 : llvm::APInt::getOneBitSet(65, 64).udiv(n).getZExtValue();
  return createElementwise(
      b, q, i64, inputs, {}, [&](ValueRange elements) -> Value {
        Value frequency = inputs.empty()
                              ? linalg::IndexOp::create(b, 0).getResult()
                              : elements.front();
        return arith::MulIOp::create(
            b, arith::IndexCastOp::create(b, i64, frequency),
            arith::ConstantIntOp::create(b, static_cast<int64_t>(unit), 64));
      });
}

/// cas(2 pi n f / N) = sqrt(2) cos(2 pi (n f / N - 1/8)) for q frequencies f,
/// with a sign for each position.
Value ProbeSampler::orthogonal(bool parallel) {
  Value steps = createSteps(parallel);
  Value words = createWords(1, 1).front();
  AffineMap ofProbe =
      AffineMap::get(2, 0, b.getAffineDimExpr(1), b.getContext());
  words = tensor::CollapseShapeOp::create(
      b, words, ArrayRef<ReassociationIndices>{{0, 1}});
  AffineMap ofPosition =
      AffineMap::get(2, 0, b.getAffineDimExpr(0), b.getContext());
  return createElementwise(
      b, {n, q}, b.getF32Type(), {steps, words}, {ofProbe, ofPosition},
      [&](ValueRange elements) -> Value {
        Value position = getSubscript(0, b.getI64Type());
        Value phase = arith::MulIOp::create(b, position, elements[0]);
        Value upper = arith::TruncIOp::create(
            b, b.getI32Type(),
            arith::ShRUIOp::create(b, phase,
                                   arith::ConstantIntOp::create(b, 32, 64)));
        Value turns = arith::SubFOp::create(b, toUnit(upper), number(0.125));
        Value sign = arith::AndIOp::create(b, elements[1], word(0x80000000u));
        Value factor = arith::BitcastOp::create(
            b, b.getF32Type(),
            arith::OrIOp::create(b, sign, word(0x3FB504F3u))); // +-sqrt(2)
        return arith::MulFOp::create(b, factor, cosOfTurns(turns));
      });
}

Value sbp::createProbeVectors(OpBuilder &builder, ProbesOp op, bool parallel) {
  ProbeSampler sampler(builder, op);
  Value result;
  switch (op.getDistribution()) {
  case DistributionKind::rademacher:
    result = sampler.rademacher();
    break;
  case DistributionKind::gaussian:
    result = sampler.gaussian();
    break;
  case DistributionKind::orthogonal:
    result = sampler.orthogonal(parallel);
    break;
  case DistributionKind::rows:
    llvm_unreachable("the verifier refuses it");
  }
  ImplicitLocOpBuilder &b = sampler.b;
  RankedTensorType type = op.getType();
  result = createFloatCast(b, op.getLoc(), result, type.getElementType());
  // Blocks may hold more probes than there are.
  if (result.getType() == type)
    return result;
  return tensor::ExtractSliceOp::create(
      b, type, result, SmallVector<OpFoldResult>(2, b.getIndexAttr(0)),
      SmallVector<OpFoldResult>{b.getIndexAttr(type.getDimSize(0)),
                                b.getIndexAttr(type.getDimSize(1))},
      SmallVector<OpFoldResult>(2, b.getIndexAttr(1)));
}
