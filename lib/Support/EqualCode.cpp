//===- EqualCode.cpp - Operations with equal regions ----------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Support/EqualCode.h"

#include "mlir/IR/OperationSupport.h"

using namespace mlir;
using namespace mlir::sbp;

static constexpr auto kIgnoreLocations = OperationEquivalence::IgnoreLocations;

/// Operands count for equality, not for the hash: operations and types differ
/// where kernels do.
static size_t getHash(Operation *op) {
  llvm::hash_code hash(0);
  for (Region &region : op->getRegions())
    region.walk([&](Operation *inner) {
      hash = llvm::hash_combine(
          hash, OperationEquivalence::computeHash(
                    inner, OperationEquivalence::ignoreHashValue,
                    OperationEquivalence::ignoreHashValue, kIgnoreLocations));
    });
  return hash;
}

Operation *EqualCode::insert(Operation *op, Attribute beside) {
  auto &candidates = known[llvm::hash_combine(getHash(op), beside)];
  for (auto [other, otherBeside] : candidates)
    if (otherBeside == beside &&
        llvm::all_of_zip(op->getRegions(), other->getRegions(),
                         [](Region &x, Region &y) {
                           return OperationEquivalence::isRegionEquivalentTo(
                               &x, &y, kIgnoreLocations);
                         }))
      return other;
  candidates.emplace_back(op, beside);
  return op;
}
