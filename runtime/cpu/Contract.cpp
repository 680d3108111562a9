//===- Contract.cpp - Contractions on oneDNN and BLAS ---------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A contraction is a loop nest C += A * B with linear addresses. Which operands
// a loop moves says its role in a matrix product (m, n, k or batch). Two ways
// run it: directly, where sizes and strides fit what BLAS accepts, and
// otherwise packed, where blocks of the operands are gathered first. Both cut C
// into parts, one per call of a single-threaded library, and run the parts on
// the runtime's threads. The cut depends on the sizes alone, so that the bits
// are the same on any number of threads.
//
//===----------------------------------------------------------------------===//

#include "ContractionPlan.h"
#include "PackedContraction.h"
#include "Parallel.h"
#include "SBP/Runtime/Runtime.h"

#include <algorithm>
#include <type_traits>
#include <utility>

using namespace sbp;

namespace {

/// What a sum over an empty loop leaves.
template <typename T>
void writeZeros(T *c, int64_t loops, const int64_t *nest) {
  Loops moving;
  for (int64_t i = 0; i < loops; ++i)
    if (int64_t stride = nest[3 * loops + i]) {
      if (nest[i] <= 0)
        return;
      moving.push_back({nest[i], 0, 0, stride});
    }
  forEachPoint(moving, [&](int64_t, int64_t, int64_t oc) { c[oc] = T{}; });
}

/// Runs the products of the plan on the operands where they lie.
template <typename In, typename Acc, typename Out>
void runDirect(const In *a, const In *b, Out *c, const ContractionPlan &plan,
               bool initializes) {
  if (plan.isSwapped)
    std::swap(a, b);
  const Cut &cut = plan.cut;
  int64_t parts = cut.countParts();
  parallelFor(plan.products * parts, 1, [&](int64_t task) {
    Point p = getPoint(plan.moving, task / parts);
    int64_t row = task % parts / cut.colParts * cut.rows,
            col = task % cut.colParts * cut.cols;
    int64_t rows = std::min(cut.rows, plan.m.size - row),
            cols = std::min(cut.cols, plan.n.size - col);
    const In *partA = a + p.a + row * plan.m.a;
    const In *partB = b + p.b + col * plan.n.b;
    Out *partC = c + p.c + row * plan.m.c + col * plan.n.c;
    Acc beta = initializes ? Acc(0) : Acc(1);
    forEachPoint(plan.summing, [&](int64_t oa, int64_t ob, int64_t) {
      gemm(rows, cols, plan.k.size, partA + oa, plan.a, partB + ob, plan.b,
           beta, partC, plan.c.leading);
      beta = Acc(1);
    });
  });
}

template <typename In, typename Acc, typename Out>
void contract(const In *a, const In *b, Out *c, int64_t loops,
              const int64_t *numbers, bool initializes) {
  const ContractionPlan &plan = getContractionPlan(loops, numbers);
  if (plan.isEmpty) {
    if (initializes)
      writeZeros(c, loops, numbers);
    return;
  }
  if constexpr (std::is_same_v<In, Acc>) {
    if (plan.isDirect)
      return runDirect<In, Acc, Out>(a, b, c, plan, initializes);
  } else if constexpr (std::is_same_v<In, BF16>) {
    // Sums in pieces would be rounded in pieces.
    bool isRoundedOnce = std::is_same_v<Out, Acc> || plan.summing.empty();
    if (plan.isDirect && isRoundedOnce && multipliesBF16())
      return runDirect<In, Acc, Out>(a, b, c, plan, initializes);
  }
  runPacked<In, Acc, Out>(a, b, c, plan.nest, initializes);
}
} // namespace

// The types of the factors and of the result, to the caller and here.
// NOLINTBEGIN(bugprone-macro-parentheses): they are types.
#define SBP_CONTRACT(suffix, CIn, In, Acc, COut, Out)                          \
  void sbp_contract_##suffix(const CIn *a, const CIn *b, COut *c,              \
                             int64_t loops, const int64_t *nest) {             \
    contract<In, Acc, Out>(reinterpret_cast<const In *>(a),                    \
                           reinterpret_cast<const In *>(b),                    \
                           reinterpret_cast<Out *>(c), loops, nest, false);    \
  }                                                                            \
  void sbp_contract_init_##suffix(const CIn *a, const CIn *b, COut *c,         \
                                  int64_t loops, const int64_t *nest) {        \
    contract<In, Acc, Out>(reinterpret_cast<const In *>(a),                    \
                           reinterpret_cast<const In *>(b),                    \
                           reinterpret_cast<Out *>(c), loops, nest, true);     \
  }
// NOLINTEND(bugprone-macro-parentheses)

extern "C" {
SBP_CONTRACT(f32, float, float, float, float, float)
SBP_CONTRACT(f64, double, double, double, double, double)
SBP_CONTRACT(bf16, uint16_t, BF16, float, uint16_t, BF16)
SBP_CONTRACT(bf16_f32, uint16_t, BF16, float, float, float)
SBP_CONTRACT(f16, uint16_t, F16, float, uint16_t, F16)
SBP_CONTRACT(f16_f32, uint16_t, F16, float, float, float)

float sbp_truncate_bf16(float value) {
  BF16 narrowed;
  narrow(value, narrowed);
  return fromBits(narrowed.bits);
}
}
