//===- MaskSampling.cpp - Philox, uniform, grid and block masks -----------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Conversion/MaskSampling.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

using namespace mlir;
using namespace mlir::sbp;

uint32_t sbp::getLayerId(StringRef layer) {
  uint32_t hash = 2166136261u;
  for (char c : layer)
    hash = (hash ^ static_cast<uint8_t>(c)) * 16777619u;
  return hash;
}

namespace {

/// Emits the sampling code of one mask. Positions and counts are of type index,
/// random words i32.
struct Sampler {
  Sampler(OpBuilder &builder, KeepMaskOp op)
      : b(op.getLoc(), builder), op(op), type(op.getMask().getType()) {}

  Value index(int64_t value) {
    return arith::ConstantIndexOp::create(b, value);
  }
  Value word(uint32_t value) {
    return arith::ConstantOp::create(
        b, b.getI32IntegerAttr(static_cast<int32_t>(value)));
  }
  Value low(Value i64) {
    return arith::TruncIOp::create(b, b.getI32Type(), i64);
  }
  Value high(Value i64) {
    Value shift = arith::ConstantIntOp::create(b, 32, 64);
    return low(arith::ShRUIOp::create(b, i64, shift));
  }

  /// N and K; with dynamic N, K = min(N, max(1, round(keep * N))).
  void createCounts();
  /// The first word of Philox4x32-10 (Salmon et al., SC 2011) with key = seed
  /// and counter = (position, layer id, step, shard).
  Value philox(Value position);
  /// A position drawn evenly from 0 to N - 1: (word * N) >> 32.
  Value offset();
  Value emptyPositions();
  Value generate(function_ref<Value(Value)> position);
  Value uniform();
  Value grid();
  Value block();

  ImplicitLocOpBuilder b;
  KeepMaskOp op;
  MaskType type;
  Value n, k;
};

} // namespace

void Sampler::createCounts() {
  n = op.getPositions() ? op.getPositions() : index(type.getPositions());
  if (!ShapedType::isDynamic(type.getKept())) {
    k = index(type.getKept());
    return;
  }
  Type f64 = b.getF64Type();
  Value count = arith::SIToFPOp::create(
      b, f64, arith::IndexCastOp::create(b, b.getI64Type(), n));
  Value ratio = arith::ConstantOp::create(b, op.getKeepAttr());
  Value rounded =
      math::RoundOp::create(b, arith::MulFOp::create(b, count, ratio));
  k = arith::IndexCastOp::create(
      b, b.getIndexType(), arith::FPToSIOp::create(b, b.getI64Type(), rounded));
  k = arith::MaxSIOp::create(b, k, index(1));
  k = arith::MinSIOp::create(b, k, n); // an empty batch keeps nothing
}

Value Sampler::philox(Value position) {
  Value c0 = arith::IndexCastOp::create(b, b.getI32Type(), position);
  Value c1 = word(getLayerId(op.getLayer()));
  Value c2 = low(op.getStep());
  Value c3 = word(static_cast<uint32_t>(op.getShard()));
  Value k0 = low(op.getSeed()), k1 = high(op.getSeed());
  Value m0 = word(0xD2511F53u), m1 = word(0xCD9E8D57u);
  for (int round = 0; round < 10; ++round) {
    auto product0 = arith::MulUIExtendedOp::create(b, m0, c0);
    auto product1 = arith::MulUIExtendedOp::create(b, m1, c2);
    Value next0 = arith::XOrIOp::create(
        b, arith::XOrIOp::create(b, product1.getHigh(), c1), k0);
    Value next2 = arith::XOrIOp::create(
        b, arith::XOrIOp::create(b, product0.getHigh(), c3), k1);
    c1 = product1.getLow();
    c3 = product0.getLow();
    c0 = next0;
    c2 = next2;
    k0 = arith::AddIOp::create(b, k0, word(0x9E3779B9u));
    k1 = arith::AddIOp::create(b, k1, word(0xBB67AE85u));
  }
  return c0;
}

Value Sampler::offset() {
  Value wide = arith::ExtUIOp::create(b, b.getI64Type(), philox(index(0)));
  Value count = arith::IndexCastOp::create(b, b.getI64Type(), n);
  Value scaled =
      arith::ShRUIOp::create(b, arith::MulIOp::create(b, wide, count),
                             arith::ConstantIntOp::create(b, 32, 64));
  return arith::IndexCastOp::create(b, b.getIndexType(), scaled);
}

Value Sampler::emptyPositions() {
  SmallVector<OpFoldResult> size{
      ShapedType::isDynamic(type.getKept())
          ? OpFoldResult(k)
          : OpFoldResult(b.getIndexAttr(type.getKept()))};
  return tensor::EmptyOp::create(b, size, b.getIndexType());
}

Value Sampler::generate(function_ref<Value(Value)> position) {
  auto loop =
      scf::ForOp::create(b, index(0), k, index(1), ValueRange{emptyPositions()},
                         [&](OpBuilder &, Location, Value i, ValueRange state) {
                           Value inserted = tensor::InsertOp::create(
                               b, position(i), state[0], ValueRange{i});
                           scf::YieldOp::create(b, inserted);
                         });
  return loop.getResult(0);
}

/// The K positions with the smallest random words. The K-th smallest word comes
/// from a bisection on its 32 bits, which is linear in N and needs no sort;
/// equal words are taken in the order of their positions.
Value Sampler::uniform() {
  Type i32 = b.getI32Type(), i64 = b.getI64Type();
  SmallVector<OpFoldResult> size{
      op.getPositions() ? OpFoldResult(n)
                        : OpFoldResult(b.getIndexAttr(type.getPositions()))};
  Value keys = tensor::EmptyOp::create(b, size, i32);
  keys =
      scf::ForOp::create(b, index(0), n, index(1), ValueRange{keys},
                         [&](OpBuilder &, Location, Value i, ValueRange state) {
                           scf::YieldOp::create(
                               b, tensor::InsertOp::create(
                                      b, philox(i), state[0], ValueRange{i})
                                      .getResult());
                         })
          .getResult(0);
  auto countBelow = [&](Value bound) { // words (as i64) below the bound
    return scf::ForOp::create(
               b, index(0), n, index(1), ValueRange{index(0)},
               [&](OpBuilder &, Location, Value i, ValueRange state) {
                 Value key = arith::ExtUIOp::create(
                     b, i64, tensor::ExtractOp::create(b, keys, ValueRange{i}));
                 Value below = arith::CmpIOp::create(
                     b, arith::CmpIPredicate::ult, key, bound);
                 Value more = arith::AddIOp::create(b, state[0], index(1));
                 scf::YieldOp::create(
                     b, arith::SelectOp::create(b, below, more, state[0])
                            .getResult());
               })
        .getResult(0);
  };
  // The largest threshold t with fewer than K words below it.
  Value threshold =
      scf::ForOp::create(
          b, index(0), index(32), index(1),
          ValueRange{arith::ConstantIntOp::create(b, 0, 64)},
          [&](OpBuilder &, Location, Value i, ValueRange state) {
            Value bit = arith::IndexCastOp::create(
                b, i64, arith::SubIOp::create(b, index(31), i));
            Value tried = arith::OrIOp::create(
                b, state[0],
                arith::ShLIOp::create(b, arith::ConstantIntOp::create(b, 1, 64),
                                      bit));
            Value fewer = arith::CmpIOp::create(b, arith::CmpIPredicate::ult,
                                                countBelow(tried), k);
            scf::YieldOp::create(
                b,
                arith::SelectOp::create(b, fewer, tried, state[0]).getResult());
          })
          .getResult(0);
  Value ties = arith::SubIOp::create(b, k, countBelow(threshold));
  auto collect = scf::ForOp::create(
      b, index(0), n, index(1), ValueRange{emptyPositions(), index(0), ties},
      [&](OpBuilder &, Location, Value i, ValueRange state) {
        Value key = arith::ExtUIOp::create(
            b, i64, tensor::ExtractOp::create(b, keys, ValueRange{i}));
        Value below =
            arith::CmpIOp::create(b, arith::CmpIPredicate::ult, key, threshold);
        Value tie = arith::AndIOp::create(
            b,
            arith::CmpIOp::create(b, arith::CmpIPredicate::eq, key, threshold),
            arith::CmpIOp::create(b, arith::CmpIPredicate::ugt, state[2],
                                  index(0)));
        Value take = arith::OrIOp::create(b, below, tie);
        auto inserted = scf::IfOp::create(
            b, take,
            [&](OpBuilder &, Location) {
              scf::YieldOp::create(b, tensor::InsertOp::create(
                                          b, i, state[0], ValueRange{state[1]})
                                          .getResult());
            },
            [&](OpBuilder &, Location) { scf::YieldOp::create(b, state[0]); });
        Value next = arith::SelectOp::create(
            b, take, arith::AddIOp::create(b, state[1], index(1)), state[1]);
        Value left = arith::SelectOp::create(
            b, tie, arith::SubIOp::create(b, state[2], index(1)), state[2]);
        scf::YieldOp::create(b, ValueRange{inserted.getResult(0), next, left});
      });
  return collect.getResult(0);
}

/// floor((i * N + offset) / K): over the N offsets each position is kept K
/// times.
Value Sampler::grid() {
  Value start = offset();
  return generate([&](Value i) -> Value {
    Value scaled =
        arith::AddIOp::create(b, arith::MulIOp::create(b, i, n), start);
    return arith::DivUIOp::create(b, scaled, k);
  });
}

/// start ... start + K - 1 modulo N, sorted: what wraps around comes first.
Value Sampler::block() {
  Value start = offset();
  Value end = arith::AddIOp::create(b, start, k);
  Value wrapped =
      arith::MaxSIOp::create(b, arith::SubIOp::create(b, end, n), index(0));
  return generate([&](Value i) -> Value {
    Value inWrapped =
        arith::CmpIOp::create(b, arith::CmpIPredicate::ult, i, wrapped);
    Value position =
        arith::AddIOp::create(b, start, arith::SubIOp::create(b, i, wrapped));
    return arith::SelectOp::create(b, inWrapped, i, position);
  });
}

Value sbp::createMaskPositions(OpBuilder &builder, KeepMaskOp op) {
  Sampler sampler(builder, op);
  SamplerAttr attribute = op.getSampler();
  if (attribute.getKind() == SamplerKind::fixed) {
    auto type = RankedTensorType::get(
        {static_cast<int64_t>(attribute.getIndices().size())},
        builder.getIndexType());
    return arith::ConstantOp::create(
        builder, op.getLoc(), type,
        DenseIntElementsAttr::get(type, attribute.getIndices()));
  }
  sampler.createCounts();
  switch (attribute.getKind()) {
  case SamplerKind::grid:
    return sampler.grid();
  case SamplerKind::block:
    return sampler.block();
  default:
    return sampler.uniform();
  }
}
