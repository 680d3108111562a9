//===- Philox.cpp - Random words in the compiled program ------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Conversion/SBPToLinalg/Philox.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace mlir::sbp;

std::array<Value, 4> sbp::createPhilox(ImplicitLocOpBuilder &b, Value position,
                                       const PhiloxStream &stream) {
  auto word = [&](uint32_t value) -> Value {
    return arith::ConstantOp::create(
        b, b.getI32IntegerAttr(static_cast<int32_t>(value)));
  };
  auto low = [&](Value i64) -> Value {
    return arith::TruncIOp::create(b, b.getI32Type(), i64);
  };
  auto high = [&](Value i64) {
    Value shift = arith::ConstantIntOp::create(b, 32, 64);
    return low(arith::ShRUIOp::create(b, i64, shift));
  };
  Value c0 = position;
  Value c1 = word(stream.layerWord);
  Value c2 = low(stream.step);
  Value c3 = stream.shard ? low(stream.shard) : word(0);
  Value k0 = low(stream.seed), k1 = high(stream.seed);
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
  return {c0, c1, c2, c3};
}
