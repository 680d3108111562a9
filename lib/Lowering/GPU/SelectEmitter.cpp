//===- SelectEmitter.cpp - The smallest keys, on the GPU ------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/GPU/SelectEmitter.h"

#include "SBP/Lowering/GPU/BlockSums.h"
#include "SBP/Lowering/GPU/RowEmitter.h"
#include "SBP/Transforms/Graph/Operations.h"
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
  Value loadKey(Value at);
  Value countBelow(Value bound);
  Value findThreshold();
  void writePositions(Value threshold, Value ties);

  ImplicitLocOpBuilder b;
  int64_t bits;
  Value keys, positions;
  int64_t numKeys, numKept, threads;
  BlockSums sums;
};

} // namespace

SelectEmitter::SelectEmitter(gpu::GPUFuncOp function, int64_t bits, Value keys,
                             Value positions)
    : b(function.getLoc(), function.getContext()), bits(bits), keys(keys),
      positions(positions),
      numKeys(cast<MemRefType>(keys.getType()).getDimSize(0)),
      numKept(cast<MemRefType>(positions.getType()).getDimSize(0)),
      threads(getSelectThreads(numKeys)),
      sums(function, threads, b.getI32Type()) {
  b.setInsertionPointToEnd(&function.getBody().front());
}

Value SelectEmitter::loadKey(Value at) {
  Value key = memref::LoadOp::create(b, keys, at);
  return key.getType().isInteger(64)
             ? key
             : arith::ExtUIOp::create(b, b.getI64Type(), key).getResult();
}

/// How many keys are below `bound`.
Value SelectEmitter::countBelow(Value bound) {
  auto loop = scf::ForOp::create(b, sums.getThread(), index(numKeys),
                                 index(threads), ValueRange{word(0)});
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToEnd(loop.getBody());
    Value isBelow = compare(arith::CmpIPredicate::ult,
                            loadKey(loop.getInductionVar()), bound);
    scf::YieldOp::create(
        b, arith::AddIOp::create(b, loop.getRegionIterArg(0), toWord(isBelow))
               .getResult());
  }
  return sums.sum(b, loop.getResult(0));
}

/// The largest number with fewer than K keys below it: the K-th smallest key.
Value SelectEmitter::findThreshold() {
  return createLargest(b, bits, [&](Value tried) {
    return compare(arith::CmpIPredicate::uge, countBelow(tried), word(numKept));
  });
}

/// Each thread takes one key of every `threads`: those below the threshold, and
/// the first `ties` that are equal to it.
void SelectEmitter::writePositions(Value threshold, Value ties) {
  auto loop = scf::ForOp::create(b, index(0), index(numKeys), index(threads),
                                 ValueRange{word(0), word(0)});
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToEnd(loop.getBody());
  Value at = arith::AddIOp::create(b, loop.getInductionVar(), sums.getThread());
  // Behind the last key, a copy of it that is not taken.
  Value exists = compare(arith::CmpIPredicate::ult, at, index(numKeys));
  Value key = loadKey(arith::SelectOp::create(b, exists, at, index(0)));
  Value isBelow = arith::AndIOp::create(
      b, exists, compare(arith::CmpIPredicate::ult, key, threshold));
  Value isEqual = arith::AndIOp::create(
      b, exists, compare(arith::CmpIPredicate::eq, key, threshold));
  auto [equalBefore, allEqual] = sums.scan(b, toWord(isEqual));
  equalBefore = arith::AddIOp::create(b, equalBefore, loop.getRegionIterArg(1));
  Value isTaken = arith::OrIOp::create(
      b, isBelow,
      arith::AndIOp::create(
          b, isEqual, compare(arith::CmpIPredicate::ult, equalBefore, ties)));
  auto [takenBefore, allTaken] = sums.scan(b, toWord(isTaken));
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
