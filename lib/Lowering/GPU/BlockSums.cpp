//===- BlockSums.cpp - Sums over the threads of a block -------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/GPU/BlockSums.h"

#include "SBP/Lowering/GPU/RowEmitter.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace mlir::sbp;

static Value createIndex(ImplicitLocOpBuilder &b, int64_t value) {
  return arith::ConstantIndexOp::create(b, value);
}

BlockSums::BlockSums(gpu::GPUFuncOp function, int64_t threads, Type element)
    : threads(threads) {
  ImplicitLocOpBuilder b(function.getLoc(), function.getContext());
  auto space = gpu::AddressSpaceAttr::get(
      b.getContext(), gpu::GPUDialect::getWorkgroupAddressSpace());
  unsigned number = function.getNumWorkgroupAttributions();
  partials = function.addWorkgroupAttribution(
      MemRefType::get({threads / kWarp}, element, MemRefLayoutAttrInterface{},
                      space),
      function.getLoc());
  function.setWorkgroupAttributionAttr(number, "llvm.align",
                                       b.getI64IntegerAttr(16));
  b.setInsertionPointToEnd(&function.getBody().front());
  thread = gpu::ThreadIdOp::create(b, gpu::Dimension::x);
  lane = arith::RemUIOp::create(b, thread, createIndex(b, kWarp));
  warp = arith::DivUIOp::create(b, thread, createIndex(b, kWarp));
}

/// What the lane `distance` before this one has; shuffles are of 32 bits.
static Value shuffleUp(ImplicitLocOpBuilder &b, Value x, int64_t distance) {
  auto shuffle = [&](Value word) -> Value {
    return gpu::ShuffleOp::create(b, word, distance, kWarp,
                                  gpu::ShuffleMode::UP)
        .getShuffleResult();
  };
  Type i32 = b.getI32Type(), i64 = b.getI64Type();
  if (x.getType() == i32)
    return shuffle(x);
  Value half = arith::ConstantIntOp::create(b, 32, 64);
  Value low = shuffle(arith::TruncIOp::create(b, i32, x));
  Value high = shuffle(
      arith::TruncIOp::create(b, i32, arith::ShRUIOp::create(b, x, half)));
  return arith::OrIOp::create(
      b, arith::ExtUIOp::create(b, i64, low),
      arith::ShLIOp::create(b, arith::ExtUIOp::create(b, i64, high), half));
}

std::pair<Value, Value> BlockSums::scan(ImplicitLocOpBuilder &b,
                                        Value x) const {
  Value zero = arith::ConstantOp::create(b, b.getZeroAttr(x.getType()));
  auto compare = [&](arith::CmpIPredicate predicate, Value x, Value y) {
    return arith::CmpIOp::create(b, predicate, x, y);
  };
  Value inclusive = x;
  for (int64_t distance = 1; distance < kWarp; distance *= 2) {
    Value other = shuffleUp(b, inclusive, distance);
    Value isBehind =
        compare(arith::CmpIPredicate::uge, lane, createIndex(b, distance));
    inclusive = arith::AddIOp::create(
        b, inclusive, arith::SelectOp::create(b, isBehind, other, zero));
  }
  Value isLast =
      compare(arith::CmpIPredicate::eq, lane, createIndex(b, kWarp - 1));
  auto store = scf::IfOp::create(b, isLast, /*withElseRegion=*/false);
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPoint(store.thenBlock()->getTerminator());
    memref::StoreOp::create(b, inclusive, partials, warp);
  }
  gpu::BarrierOp::create(b);
  Value before = zero, all = zero;
  for (int64_t i = 0; i < threads / kWarp; ++i) {
    Value partial = memref::LoadOp::create(b, partials, createIndex(b, i));
    Value isBefore =
        compare(arith::CmpIPredicate::ult, createIndex(b, i), warp);
    before = arith::AddIOp::create(
        b, before, arith::SelectOp::create(b, isBefore, partial, zero));
    all = arith::AddIOp::create(b, all, partial);
  }
  gpu::BarrierOp::create(b); // the partial sums' place is free again
  Value exclusive = arith::SubIOp::create(b, inclusive, x);
  return {arith::AddIOp::create(b, before, exclusive), all};
}
