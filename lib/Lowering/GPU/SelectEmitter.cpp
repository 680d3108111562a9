//===- SelectEmitter.cpp - The smallest keys, on the GPU ------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/GPU/SelectEmitter.h"

#include "SBP/Lowering/GPU/RowEmitter.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::sbp;

int64_t sbp::getSelectThreads(int64_t numKeys) {
  return std::clamp<int64_t>(llvm::PowerOf2Ceil(numKeys), kWarp, 1024);
}

namespace {

class SelectEmitter {
public:
  SelectEmitter(gpu::GPUFuncOp function, int64_t bits, Value keys,
                Value positions);
  void emit();

private:
  Value index(int64_t value) {
    return arith::ConstantIndexOp::create(b, value);
  }
  Value word(int64_t value) {
    return arith::ConstantIntOp::create(b, value, 32);
  }
  Value wide(int64_t value) {
    return arith::ConstantIntOp::create(b, value, 64);
  }
  Value compare(arith::CmpIPredicate predicate, Value x, Value y) {
    return arith::CmpIOp::create(b, predicate, x, y);
  }
  Value toWord(Value flag) {
    return arith::ExtUIOp::create(b, b.getI32Type(), flag);
  }
  Value shuffle(Value x, int64_t distance, gpu::ShuffleMode mode) {
    return gpu::ShuffleOp::create(b, x, distance, kWarp, mode)
        .getShuffleResult();
  }
  Value loadKey(Value at);
  Value sumBlock(Value x);
  Value countBelow(Value bound);
  std::pair<Value, Value> scanBlock(Value x);
  Value findThreshold();
  void writePositions(Value threshold, Value ties);

  ImplicitLocOpBuilder b;
  int64_t bits;
  Value keys, positions;
  int64_t numKeys, numKept, threads;
  Value thread, lane, warp;
  /// Shared: one number per warp.
  Value partials;
};

} // namespace

SelectEmitter::SelectEmitter(gpu::GPUFuncOp function, int64_t bits, Value keys,
                             Value positions)
    : b(function.getLoc(), function.getContext()), bits(bits), keys(keys),
      positions(positions),
      numKeys(cast<MemRefType>(keys.getType()).getDimSize(0)),
      numKept(cast<MemRefType>(positions.getType()).getDimSize(0)),
      threads(getSelectThreads(numKeys)) {
  auto space = gpu::AddressSpaceAttr::get(
      b.getContext(), gpu::GPUDialect::getWorkgroupAddressSpace());
  partials = function.addWorkgroupAttribution(
      MemRefType::get({threads / kWarp}, b.getI32Type(),
                      MemRefLayoutAttrInterface{}, space),
      function.getLoc());
  function.setWorkgroupAttributionAttr(0, b.getStringAttr("llvm.align"),
                                       b.getI64IntegerAttr(16));
  b.setInsertionPointToEnd(&function.getBody().front());
  thread = gpu::ThreadIdOp::create(b, gpu::Dimension::x);
  lane = arith::RemUIOp::create(b, thread, index(kWarp));
  warp = arith::DivUIOp::create(b, thread, index(kWarp));
}

Value SelectEmitter::loadKey(Value at) {
  Value key = memref::LoadOp::create(b, keys, at);
  return key.getType().isInteger(64)
             ? key
             : arith::ExtUIOp::create(b, b.getI64Type(), key).getResult();
}

/// Every thread gets the sum of all.
Value SelectEmitter::sumBlock(Value x) { return scanBlock(x).second; }

/// The sum over the threads before this one, and over all.
std::pair<Value, Value> SelectEmitter::scanBlock(Value x) {
  Value inclusive = x;
  for (int64_t distance = 1; distance < kWarp; distance *= 2) {
    Value other = shuffle(inclusive, distance, gpu::ShuffleMode::UP);
    Value isBehind = compare(arith::CmpIPredicate::uge, lane, index(distance));
    inclusive = arith::AddIOp::create(
        b, inclusive, arith::SelectOp::create(b, isBehind, other, word(0)));
  }
  Value isLast = compare(arith::CmpIPredicate::eq, lane, index(kWarp - 1));
  auto store = scf::IfOp::create(b, isLast, /*withElseRegion=*/false);
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPoint(store.thenBlock()->getTerminator());
    memref::StoreOp::create(b, inclusive, partials, warp);
  }
  gpu::BarrierOp::create(b);
  Value before = word(0), all = word(0);
  for (int64_t i = 0; i < threads / kWarp; ++i) {
    Value partial = memref::LoadOp::create(b, partials, index(i));
    Value isBefore = compare(arith::CmpIPredicate::ult, index(i), warp);
    before = arith::AddIOp::create(
        b, before, arith::SelectOp::create(b, isBefore, partial, word(0)));
    all = arith::AddIOp::create(b, all, partial);
  }
  gpu::BarrierOp::create(b); // the partial sums' place is free again
  Value exclusive = arith::SubIOp::create(b, inclusive, x);
  return {arith::AddIOp::create(b, before, exclusive), all};
}

/// How many keys are below `bound`.
Value SelectEmitter::countBelow(Value bound) {
  auto loop = scf::ForOp::create(b, thread, index(numKeys), index(threads),
                                 ValueRange{word(0)});
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToEnd(loop.getBody());
    Value isBelow = compare(arith::CmpIPredicate::ult,
                            loadKey(loop.getInductionVar()), bound);
    scf::YieldOp::create(
        b, arith::AddIOp::create(b, loop.getRegionIterArg(0), toWord(isBelow))
               .getResult());
  }
  return sumBlock(loop.getResult(0));
}

/// The largest number with fewer than K keys below it: the K-th smallest key.
Value SelectEmitter::findThreshold() {
  auto loop = scf::ForOp::create(b, index(0), index(bits), index(1),
                                 ValueRange{wide(0)});
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToEnd(loop.getBody());
  Value bit = arith::IndexCastOp::create(
      b, b.getI64Type(),
      arith::SubIOp::create(b, index(bits - 1), loop.getInductionVar()));
  Value known = loop.getRegionIterArg(0);
  Value tried =
      arith::OrIOp::create(b, known, arith::ShLIOp::create(b, wide(1), bit));
  Value fewer =
      compare(arith::CmpIPredicate::ult, countBelow(tried), word(numKept));
  scf::YieldOp::create(
      b, arith::SelectOp::create(b, fewer, tried, known).getResult());
  return loop.getResult(0);
}

/// Each thread takes one key of every `threads`: those below the threshold, and
/// the first `ties` that are equal to it.
void SelectEmitter::writePositions(Value threshold, Value ties) {
  auto loop = scf::ForOp::create(b, index(0), index(numKeys), index(threads),
                                 ValueRange{word(0), word(0)});
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToEnd(loop.getBody());
  Value at = arith::AddIOp::create(b, loop.getInductionVar(), thread);
  // Behind the last key, a copy of it that is not taken.
  Value exists = compare(arith::CmpIPredicate::ult, at, index(numKeys));
  Value key = loadKey(arith::SelectOp::create(b, exists, at, index(0)));
  Value isBelow = arith::AndIOp::create(
      b, exists, compare(arith::CmpIPredicate::ult, key, threshold));
  Value isEqual = arith::AndIOp::create(
      b, exists, compare(arith::CmpIPredicate::eq, key, threshold));
  auto [equalBefore, allEqual] = scanBlock(toWord(isEqual));
  equalBefore = arith::AddIOp::create(b, equalBefore, loop.getRegionIterArg(1));
  Value isTaken = arith::OrIOp::create(
      b, isBelow,
      arith::AndIOp::create(
          b, isEqual, compare(arith::CmpIPredicate::ult, equalBefore, ties)));
  auto [takenBefore, allTaken] = scanBlock(toWord(isTaken));
  takenBefore = arith::AddIOp::create(b, takenBefore, loop.getRegionIterArg(0));
  auto store = scf::IfOp::create(b, isTaken, /*withElseRegion=*/false);
  {
    OpBuilder::InsertionGuard inner(b);
    b.setInsertionPoint(store.thenBlock()->getTerminator());
    memref::StoreOp::create(
        b, at, positions,
        arith::IndexCastUIOp::create(b, b.getIndexType(), takenBefore)
            .getResult());
  }
  Value taken = arith::AddIOp::create(b, loop.getRegionIterArg(0), allTaken);
  Value equal = arith::AddIOp::create(b, loop.getRegionIterArg(1), allEqual);
  scf::YieldOp::create(b, ValueRange{taken, equal});
}

void SelectEmitter::emit() {
  Value threshold = findThreshold();
  Value ties = arith::SubIOp::create(b, word(numKept), countBelow(threshold));
  writePositions(threshold, ties);
  gpu::ReturnOp::create(b);
}

void sbp::emitSelectSmallest(gpu::GPUFuncOp function, int64_t bits, Value keys,
                             Value positions) {
  SelectEmitter(function, bits, keys, positions).emit();
}
