//===- MaskSampling.cpp - uniform, grid and block masks -------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Conversion/SBPToLinalg/MaskSampling.h"
#include "SBP/Conversion/SBPToLinalg/Generics.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

using namespace mlir;
using namespace mlir::sbp;

namespace {

/// Emits the sampling code of one mask. Positions and counts are of type index,
/// random words i32.
struct Sampler {
  Sampler(OpBuilder &builder, KeepMaskOp op)
      : b(op.getLoc(), builder), op(op), type(op.getMask().getType()) {}

  Value index(int64_t value) {
    return arith::ConstantIndexOp::create(b, value);
  }

  /// N and K; with dynamic N, K = min(N, max(1, round(keep * N))), and not less
  /// than the number of `always` positions below N.
  void createCounts();
  Value createDynamicCount();
  void createAlways(ArrayRef<int64_t> positions);
  /// The first word of the position.
  Value philox(Value position);
  /// Drawn evenly from 0 to M - 1: (word * M) >> 32.
  Value offset();
  Value emptyPositions();
  Value forEach(Value empty, function_ref<Value(Value)> element);
  Value generate(function_ref<Value(Value)> drawn,
                 function_ref<Value(Value)> countBelow);
  Value merge(function_ref<Value(Value)> drawn);
  Value parallelMerge(function_ref<Value(Value)> drawn,
                      function_ref<Value(Value)> countBelow);
  Value uniform();
  Value parallelKeys();
  Value parallelUniform();
  Value grid();
  Value block();

  ImplicitLocOpBuilder b;
  KeepMaskOp op;
  MaskType type;
  Value n, k;
  /// The positions that are kept in any case, and how many of them are below N;
  /// null without `always`.
  Value always, numAlways;
  /// The sampler draws `draws` of the M = `others` other positions.
  Value others, draws;
  /// Whether positions are drawn at the same time.
  bool parallel = false;
};

} // namespace

void Sampler::createCounts() {
  n = op.getPositions() ? op.getPositions() : index(type.getPositions());
  if (std::optional<ArrayRef<int64_t>> positions = op.getAlways())
    createAlways(*positions);
  if (!ShapedType::isDynamic(type.getKept()))
    k = index(type.getKept());
  else
    k = createDynamicCount();
  others = always ? arith::SubIOp::create(b, n, numAlways) : n;
  draws = always ? arith::SubIOp::create(b, k, numAlways) : k;
}

void Sampler::createAlways(ArrayRef<int64_t> positions) {
  auto tensor = RankedTensorType::get({static_cast<int64_t>(positions.size())},
                                      b.getIndexType());
  always = arith::ConstantOp::create(
      b, tensor, DenseIntElementsAttr::get(tensor, positions));
  numAlways = index(positions.size());
  if (!ShapedType::isDynamic(type.getPositions()))
    return;
  numAlways =
      scf::ForOp::create(
          b, index(0), numAlways, index(1), ValueRange{index(0)},
          [&](OpBuilder &, Location, Value i, ValueRange state) {
            Value position = tensor::ExtractOp::create(b, always, i);
            Value exists = arith::CmpIOp::create(b, arith::CmpIPredicate::ult,
                                                 position, n);
            Value more = arith::AddIOp::create(b, state[0], index(1));
            scf::YieldOp::create(
                b,
                arith::SelectOp::create(b, exists, more, state[0]).getResult());
          })
          .getResult(0);
}

Value Sampler::createDynamicCount() {
  Type f64 = b.getF64Type();
  Value count = arith::SIToFPOp::create(
      b, f64, arith::IndexCastOp::create(b, b.getI64Type(), n));
  Value ratio = arith::ConstantOp::create(b, op.getKeepAttr());
  Value rounded =
      math::RoundOp::create(b, arith::MulFOp::create(b, count, ratio));
  Value kept = arith::IndexCastOp::create(
      b, b.getIndexType(), arith::FPToSIOp::create(b, b.getI64Type(), rounded));
  kept = arith::MaxSIOp::create(b, kept, index(1));
  if (always)
    kept = arith::MaxSIOp::create(b, kept, numAlways);
  return arith::MinSIOp::create(b, kept, n); // an empty batch keeps nothing
}

Value Sampler::philox(Value position) {
  PhiloxStream stream{getLayerWord(op.getLayer(), op.getCall()), op.getSeed(),
                      op.getStep(), op.getShard()};
  return createPhilox(
      b, arith::IndexCastOp::create(b, b.getI32Type(), position), stream)[0];
}

Value Sampler::offset() {
  Value wide = arith::ExtUIOp::create(b, b.getI64Type(), philox(index(0)));
  Value count = arith::IndexCastOp::create(b, b.getI64Type(), others);
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

/// Fills `empty` with what `element` makes of each place, all at the same time.
Value Sampler::forEach(Value empty, function_ref<Value(Value)> element) {
  return createGeneric(b, ValueRange(), {}, empty, b.getMultiDimIdentityMap(1),
                       [&](ValueRange) -> SmallVector<Value> {
                         return {element(linalg::IndexOp::create(b, 0))};
                       })
      .front();
}

/// The positions that the sampler draws, in order. `countBelow` says how many
/// of the numbers that are drawn are below one.
Value Sampler::generate(function_ref<Value(Value)> drawn,
                        function_ref<Value(Value)> countBelow) {
  if (always && parallel)
    return parallelMerge(drawn, countBelow);
  if (always)
    return merge(drawn);
  if (parallel)
    return forEach(emptyPositions(), drawn);
  auto loop =
      scf::ForOp::create(b, index(0), k, index(1), ValueRange{emptyPositions()},
                         [&](OpBuilder &, Location, Value i, ValueRange state) {
                           Value inserted = tensor::InsertOp::create(
                               b, drawn(i), state[0], ValueRange{i});
                           scf::YieldOp::create(b, inserted);
                         });
  return loop.getResult(0);
}

/// Merges the positions that are drawn, numbers among the M others, with those
/// that are kept in any case. Behind j of the latter, the number r is position
/// r + j.
Value Sampler::merge(function_ref<Value(Value)> drawn) {
  Value end = index(op.getAlways()->size() - 1);
  auto loop = scf::ForOp::create(
      b, index(0), k, index(1), ValueRange{emptyPositions(), index(0)},
      [&](OpBuilder &, Location, Value i, ValueRange state) {
        Value taken = state[1];
        Value number = arith::SubIOp::create(b, i, taken);
        Value position = arith::AddIOp::create(b, drawn(number), taken);
        Value next = tensor::ExtractOp::create(
            b, always, arith::MinSIOp::create(b, taken, end).getResult());
        // What is left of the others comes first, or comes last.
        Value isFirst = arith::OrIOp::create(
            b,
            arith::CmpIOp::create(b, arith::CmpIPredicate::sge, number, draws),
            arith::CmpIOp::create(b, arith::CmpIPredicate::sle, next,
                                  position));
        Value take = arith::AndIOp::create(
            b,
            arith::CmpIOp::create(b, arith::CmpIPredicate::slt, taken,
                                  numAlways),
            isFirst);
        Value inserted = tensor::InsertOp::create(
            b, arith::SelectOp::create(b, take, next, position), state[0],
            ValueRange{i});
        Value more = arith::AddIOp::create(b, taken, index(1));
        scf::YieldOp::create(
            b, ValueRange{inserted,
                          arith::SelectOp::create(b, take, more, taken)});
      });
  return loop.getResult(0);
}

/// The same as `merge`, with every position on its own: the j-th that is kept
/// in any case comes behind j others of its kind and the numbers below its own.
Value Sampler::parallelMerge(function_ref<Value(Value)> drawn,
                             function_ref<Value(Value)> countBelow) {
  return forEach(emptyPositions(), [&](Value i) -> Value {
    Value taken = index(0), kept, isKept;
    ArrayRef<int64_t> all = *op.getAlways();
    for (auto [j, position] : llvm::enumerate(all)) {
      Value place =
          arith::AddIOp::create(b, countBelow(index(position - j)), index(j));
      Value isBefore =
          arith::CmpIOp::create(b, arith::CmpIPredicate::slt, place, i);
      Value isHere =
          arith::CmpIOp::create(b, arith::CmpIPredicate::eq, place, i);
      taken = arith::SelectOp::create(b, isBefore, index(j + 1), taken);
      kept = !kept ? index(position)
                   : arith::SelectOp::create(b, isHere, index(position), kept)
                         .getResult();
      isKept = !isKept ? isHere
                       : arith::OrIOp::create(b, isKept, isHere).getResult();
    }
    Value other = arith::AddIOp::create(
        b, drawn(arith::SubIOp::create(b, i, taken)), taken);
    return arith::SelectOp::create(b, isKept, kept, other);
  });
}

/// The K positions with the smallest random words, those of `always` before any
/// other. The K-th smallest word comes from a bisection on its bits, which
/// is linear in N and needs no sort; equal words are taken in the order of
/// their positions.
Value Sampler::uniform() {
  Type i64 = b.getI64Type();
  // With `always` a key is the word plus 1, and 0 is left for those.
  Type keyType = always ? i64 : Type(b.getI32Type());
  auto widen = [&](Value key) -> Value {
    return always ? key : arith::ExtUIOp::create(b, i64, key).getResult();
  };
  SmallVector<OpFoldResult> size{
      op.getPositions() ? OpFoldResult(n)
                        : OpFoldResult(b.getIndexAttr(type.getPositions()))};
  Value keys = tensor::EmptyOp::create(b, size, keyType);
  keys = scf::ForOp::create(
             b, index(0), n, index(1), ValueRange{keys},
             [&](OpBuilder &, Location, Value i, ValueRange state) {
               Value key = philox(i);
               if (always)
                 key = arith::AddIOp::create(
                     b, arith::ExtUIOp::create(b, i64, key),
                     arith::ConstantIntOp::create(b, 1, 64));
               scf::YieldOp::create(
                   b, tensor::InsertOp::create(b, key, state[0], ValueRange{i})
                          .getResult());
             })
             .getResult(0);
  if (always)
    keys = scf::ForOp::create(
               b, index(0), numAlways, index(1), ValueRange{keys},
               [&](OpBuilder &, Location, Value i, ValueRange state) {
                 Value position = tensor::ExtractOp::create(b, always, i);
                 Value zero = arith::ConstantIntOp::create(b, 0, 64);
                 scf::YieldOp::create(
                     b, tensor::InsertOp::create(b, zero, state[0], position)
                            .getResult());
               })
               .getResult(0);
  auto countBelow = [&](Value bound) { // words (as i64) below the bound
    return scf::ForOp::create(
               b, index(0), n, index(1), ValueRange{index(0)},
               [&](OpBuilder &, Location, Value i, ValueRange state) {
                 Value key =
                     widen(tensor::ExtractOp::create(b, keys, ValueRange{i}));
                 Value below = arith::CmpIOp::create(
                     b, arith::CmpIPredicate::ult, key, bound);
                 Value more = arith::AddIOp::create(b, state[0], index(1));
                 scf::YieldOp::create(
                     b, arith::SelectOp::create(b, below, more, state[0])
                            .getResult());
               })
        .getResult(0);
  };
  int64_t numBits = always ? 33 : 32;
  // The largest threshold t with fewer than K words below it.
  Value threshold =
      scf::ForOp::create(
          b, index(0), index(numBits), index(1),
          ValueRange{arith::ConstantIntOp::create(b, 0, 64)},
          [&](OpBuilder &, Location, Value i, ValueRange state) {
            Value bit = arith::IndexCastOp::create(
                b, i64, arith::SubIOp::create(b, index(numBits - 1), i));
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
        Value key = widen(tensor::ExtractOp::create(b, keys, ValueRange{i}));
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

/// The key of each position: its word, or with `always` the word plus 1, and 0
/// for those.
Value Sampler::parallelKeys() {
  Type keyType = always ? b.getI64Type() : Type(b.getI32Type());
  int64_t size = type.getPositions();
  Value empty = tensor::EmptyOp::create(b, {size}, keyType);
  return forEach(empty, [&](Value position) {
    Value key = philox(position);
    if (!always)
      return key;
    key = arith::AddIOp::create(b, arith::ExtUIOp::create(b, keyType, key),
                                arith::ConstantIntOp::create(b, 1, 64));
    ArrayRef<int64_t> all = *op.getAlways();
    for (int64_t kept : all)
      key = arith::SelectOp::create(
          b,
          arith::CmpIOp::create(b, arith::CmpIPredicate::eq, position,
                                index(kept)),
          arith::ConstantIntOp::create(b, 0, 64), key);
    return key;
  });
}

/// The same as `uniform`, by an operation that a target runs at once.
Value Sampler::parallelUniform() {
  Value keys = parallelKeys();
  auto keysType = cast<RankedTensorType>(keys.getType());
  Value source = bufferization::ToBufferOp::create(
      b, MemRefType::get(keysType.getShape(), keysType.getElementType()), keys,
      /*read_only=*/true);
  Value positions = memref::AllocOp::create(
      b, MemRefType::get({type.getKept()}, b.getIndexType()));
  SelectSmallestOp::create(b, always ? 33 : 32, source, positions);
  return bufferization::ToTensorOp::create(
      b, RankedTensorType::get({type.getKept()}, b.getIndexType()), positions,
      /*restrict=*/true);
}

/// floor((i * N + offset) / K): over the N offsets each position is kept K
/// times. With `always`, of the others.
Value Sampler::grid() {
  Value start = offset();
  // All that is kept may be kept in any case.
  Value divisor =
      always ? arith::MaxSIOp::create(b, draws, index(1)).getResult() : draws;
  auto drawn = [&](Value i) -> Value {
    Value scaled =
        arith::AddIOp::create(b, arith::MulIOp::create(b, i, others), start);
    return arith::DivUIOp::create(b, scaled, divisor);
  };
  // i * N + offset < x * K
  auto countBelow = [&](Value x) -> Value {
    Value some = arith::MaxSIOp::create(b, others, index(1));
    Value scaled =
        arith::SubIOp::create(b, arith::MulIOp::create(b, x, draws), start);
    scaled =
        arith::AddIOp::create(b, arith::MaxSIOp::create(b, scaled, index(0)),
                              arith::SubIOp::create(b, some, index(1)));
    return arith::MinSIOp::create(b, arith::DivUIOp::create(b, scaled, some),
                                  draws);
  };
  return generate(drawn, countBelow);
}

/// start ... start + K - 1 modulo N, sorted: what wraps around comes first.
/// With `always`, of the others.
Value Sampler::block() {
  Value start = offset();
  Value end = arith::AddIOp::create(b, start, draws);
  Value wrapped = arith::MaxSIOp::create(
      b, arith::SubIOp::create(b, end, others), index(0));
  auto drawn = [&](Value i) -> Value {
    Value inWrapped =
        arith::CmpIOp::create(b, arith::CmpIPredicate::ult, i, wrapped);
    Value position =
        arith::AddIOp::create(b, start, arith::SubIOp::create(b, i, wrapped));
    return arith::SelectOp::create(b, inWrapped, i, position);
  };
  auto countBelow = [&](Value x) -> Value {
    Value behind =
        arith::MaxSIOp::create(b, arith::SubIOp::create(b, x, start), index(0));
    return arith::AddIOp::create(
        b, arith::MinSIOp::create(b, x, wrapped),
        arith::MinSIOp::create(b, behind,
                               arith::SubIOp::create(b, draws, wrapped)));
  };
  return generate(drawn, countBelow);
}

Value sbp::createMaskPositions(OpBuilder &builder, KeepMaskOp op,
                               bool parallel) {
  Sampler sampler(builder, op);
  MaskType type = op.getMask().getType();
  sampler.parallel = parallel && !ShapedType::isDynamic(type.getPositions()) &&
                     !ShapedType::isDynamic(type.getKept());
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
    return sampler.parallel ? sampler.parallelUniform() : sampler.uniform();
  }
}
