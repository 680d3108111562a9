//===- ContractionPlan.h - How a contraction runs ---------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_RUNTIME_CONTRACTIONPLAN_H
#define SBP_RUNTIME_CONTRACTIONPLAN_H

#include "Gemm.h"
#include "LoopNest.h"

#include <cstdint>
#include <vector>

namespace sbp {

/// A product of m x n elements in parts of `rows` x `cols` elements, fewer at
/// the ends.
struct Cut {
  int64_t rows = 1, cols = 1;
  int64_t rowParts = 1, colParts = 1;

  int64_t countParts() const { return rowParts * colParts; }
};

/// Depends on nothing but the sizes and the form of the product, so that its
/// bits are the same on any number of threads.
Cut cutProduct(int64_t m, int64_t n, int64_t k, bool transposesA,
               bool transposesB);

/// What a call works out from its numbers before it touches the operands.
struct ContractionPlan {
  Nest nest;
  /// Whether a loop is empty: nothing is summed.
  bool isEmpty = false;

  /// Whether BLAS can address the operands where they lie, in products large
  /// enough for a call. The rest describes the products then.
  bool isDirect = false;
  /// C is computed as C^T = B^T * A^T; the roles below are those in that.
  bool isSwapped = false;
  Loop m, n, k;
  Layout a, b, c;
  Cut cut;
  /// Loops around the product: those that move C, and those that only sum.
  Loops moving, summing;
  int64_t products = 0;
};

/// The plan for the numbers that sbp_contract_* gets. Each thread keeps the
/// plans that it made, so that asking takes no lock; a plan stays until the
/// thread's next call of this function.
const ContractionPlan &getContractionPlan(int64_t loops,
                                          const int64_t *numbers);

/// How many plans were made so far, by all threads.
int64_t countContractionPlansMade();

} // namespace sbp

#endif // SBP_RUNTIME_CONTRACTIONPLAN_H
