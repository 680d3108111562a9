//===- SampleEmitter.cpp - Positions by lengths, on the GPU ---------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/GPU/SampleEmitter.h"

#include "SBP/Lowering/GPU/BlockSums.h"
#include "SBP/Lowering/GPU/SelectEmitter.h"
#include "SBP/Transforms/Graph/Operations.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace mlir::sbp;

namespace {

class SampleEmitter {
public:
  SampleEmitter(gpu::GPUFuncOp function, Value lengths, Value words,
                Value positions, Value factors)
      : b(function.getLoc(), function.getContext()), lengths(lengths),
        words(words), positions(positions), factors(factors),
        n(cast<MemRefType>(lengths.getType()).getDimSize(0)),
        q(cast<MemRefType>(positions.getType()).getDimSize(0)),
        threads(getSelectThreads(n)), sums(function, threads, b.getI64Type()) {
    b.setInsertionPointToEnd(&function.getBody().front());
  }
  void emit();

private:
  Value index(int64_t value) {
    return arith::ConstantIndexOp::create(b, value);
  }
  Value wide(int64_t value) {
    return arith::ConstantIntOp::create(b, value, 64);
  }
  Value compare(arith::CmpIPredicate predicate, Value x, Value y) {
    return arith::CmpIOp::create(b, predicate, x, y);
  }
  Value isAbove(Value x, Value y) {
    return compare(arith::CmpIPredicate::sgt, x, y);
  }
  Value both(Value x, Value y) { return arith::AndIOp::create(b, x, y); }
  Value toWide(Value flag) {
    return arith::ExtUIOp::create(b, b.getI64Type(), flag);
  }
  SmallVector<Value> sumOver(unsigned count,
                             function_ref<SmallVector<Value>(Value)> addends);
  Value findLongest();
  void writePositions(Value longest, Value draws, Value total);

  ImplicitLocOpBuilder b;
  Value lengths, words, positions, factors;
  int64_t n, q, threads;
  BlockSums sums;
};

} // namespace

/// Sums over all lengths; `addends` makes `count` numbers of each.
SmallVector<Value>
SampleEmitter::sumOver(unsigned count,
                       function_ref<SmallVector<Value>(Value)> addends) {
  auto loop = scf::ForOp::create(b, sums.getThread(), index(n), index(threads),
                                 SmallVector<Value>(count, wide(0)));
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToEnd(loop.getBody());
    SmallVector<Value> next =
        addends(memref::LoadOp::create(b, lengths, loop.getInductionVar()));
    for (auto [addend, known] : llvm::zip(next, loop.getRegionIterArgs()))
      addend = arith::AddIOp::create(b, known, addend);
    scf::YieldOp::create(b, next);
  }
  return llvm::map_to_vector(
      loop.getResults(), [&](Value partial) { return sums.sum(b, partial); });
}

/// The largest T that q rows of length T could share out.
Value SampleEmitter::findLongest() {
  constexpr int64_t numBits = 25;
  static_assert(kMaxLength < int64_t(1) << numBits);
  return createLargest(b, numBits, [&](Value tried) {
    Value sum = sumOver(1, [&](Value length) -> SmallVector<Value> {
                  return {arith::MinSIOp::create(b, length, tried)};
                }).front();
    return isAbove(arith::MulIOp::create(b, tried, wide(q)), sum);
  });
}

/// Each thread takes one row of every `threads`. A row that is not certain is
/// no longer than a draw's part of the line, so that at most two draws fall on
/// it: the one in whose part it begins, and the next.
void SampleEmitter::writePositions(Value longest, Value draws, Value total) {
  auto loop = scf::ForOp::create(b, index(0), index(n), index(threads),
                                 ValueRange{wide(0), wide(0)});
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToEnd(loop.getBody());
  Value at = arith::AddIOp::create(b, loop.getInductionVar(), sums.getThread());
  Value exists = compare(arith::CmpIPredicate::ult, at, index(n));
  Value length = memref::LoadOp::create(
      b, lengths, arith::SelectOp::create(b, exists, at, index(0)).getResult());
  Value isLong = isAbove(length, longest);
  Value isCertain = both(exists, isLong);
  Value isOther =
      both(exists, compare(arith::CmpIPredicate::sle, length, longest));
  auto [before, all] =
      sums.scan(b, arith::SelectOp::create(b, isOther, length, wide(0)));
  Value begin = arith::AddIOp::create(b, before, loop.getRegionIterArg(0));
  Value end = arith::AddIOp::create(b, begin, length);
  auto getBorder = [&](Value draw) -> Value {
    return arith::DivUIOp::create(b, arith::MulIOp::create(b, draw, total),
                                  draws);
  };
  // Whether the draw falls on this row, and the row's factor.
  auto fall = [&](Value draw) -> std::pair<Value, Value> {
    Value known = arith::MinSIOp::create(b, draw, wide(q - 1));
    Value part = getBorder(draw);
    Value size = arith::SubIOp::create(
        b, getBorder(arith::AddIOp::create(b, draw, wide(1))), part);
    Value word = memref::LoadOp::create(
        b, words,
        arith::IndexCastOp::create(b, b.getIndexType(), known).getResult());
    Value place = arith::AddIOp::create(
        b, part, arith::MulUIExtendedOp::create(b, word, size).getHigh());
    Value falls = both(compare(arith::CmpIPredicate::sge, place, begin),
                       isAbove(end, place));
    auto toFloat = [&](Value x) -> Value {
      return arith::SIToFPOp::create(b, b.getF64Type(), x);
    };
    Value factor = arith::TruncFOp::create(
        b, b.getF32Type(),
        arith::DivFOp::create(b, toFloat(size), toFloat(length)));
    return {both(both(isOther, isAbove(draws, draw)), falls), factor};
  };
  // The last draw whose part begins no later: k total / draws < begin + 1.
  Value first = arith::DivUIOp::create(
      b,
      arith::SubIOp::create(
          b,
          arith::MulIOp::create(b, arith::AddIOp::create(b, begin, wide(1)),
                                draws),
          wide(1)),
      total);
  auto [isFirst, firstFactor] = fall(first);
  auto [isNext, nextFactor] = fall(arith::AddIOp::create(b, first, wide(1)));
  Value isTaken = arith::OrIOp::create(b, isCertain, isFirst);
  Value one = arith::ConstantOp::create(b, b.getF32FloatAttr(1));
  Value factor = arith::SelectOp::create(b, isCertain, one, firstFactor);
  Value count = arith::AddIOp::create(b, toWide(isTaken), toWide(isNext));
  auto [takenBefore, allTaken] = sums.scan(b, count);
  Value slot = arith::AddIOp::create(b, takenBefore, loop.getRegionIterArg(1));
  auto store = [&](Value condition, Value slot, Value factor) {
    auto guarded = scf::IfOp::create(b, condition, /*withElseRegion=*/false);
    OpBuilder::InsertionGuard inner(b);
    b.setInsertionPoint(guarded.thenBlock()->getTerminator());
    Value place = arith::IndexCastOp::create(b, b.getIndexType(), slot);
    Value number = arith::IndexCastOp::create(b, b.getI32Type(), at);
    memref::StoreOp::create(b, number, positions, place);
    memref::StoreOp::create(b, factor, factors, place);
  };
  store(isTaken, slot, factor);
  store(isNext, arith::AddIOp::create(b, slot, toWide(isTaken)), nextFactor);
  scf::YieldOp::create(
      b,
      ValueRange{arith::AddIOp::create(b, loop.getRegionIterArg(0), all),
                 arith::AddIOp::create(b, loop.getRegionIterArg(1), allTaken)});
}

void SampleEmitter::emit() {
  Value longest = findLongest();
  SmallVector<Value> rest = sumOver(2, [&](Value length) {
    Value isCertain = isAbove(length, longest);
    return SmallVector<Value>{
        toWide(isCertain),
        arith::SelectOp::create(b, isCertain, wide(0), length)};
  });
  Value draws = arith::SubIOp::create(b, wide(q), rest[0]);
  writePositions(longest, draws, rest[1]);
  gpu::ReturnOp::create(b);
}

void sbp::emitSampleLengths(gpu::GPUFuncOp function, Value lengths, Value words,
                            Value positions, Value factors) {
  SampleEmitter(function, lengths, words, positions, factors).emit();
}
