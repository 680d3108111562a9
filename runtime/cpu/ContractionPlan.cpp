//===- ContractionPlan.cpp - How a contraction runs -----------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ContractionPlan.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <memory>

using namespace sbp;

//===----------------------------------------------------------------------===//
// The cut of C into parts
//===----------------------------------------------------------------------===//

static int64_t divideUp(int64_t a, int64_t b) { return (a + b - 1) / b; }

/// Parts are worth a call each, and a thread that is late holds the others up
/// for one part only. Both libraries are slow at few rows or columns, and most
/// so across an operand that does not lie along its rows of C: parts of A^T * B
/// are twice as wide as high, those of A * B^T twice as high as wide. GFLOP/s
/// of one thread, AVX-512
/// (`benchmarks/products/libraries.cpp`), leading dimensions of 1024:
///
///   a part of 1024^3   64 x 512  64 x 1024  256 x 512  512 x 256  1024 x 128
///     C += A * B            226        225        241        243         241
///     C += A^T * B          199        210        225        200         170
///     C += A * B^T          169        169        230        236         236
///
/// With AVX-512 and two threads, products of 2048 x 4096 x 1024 make 487
/// GFLOP/s in parts of 1024 x 1024, whose operands oneDNN copies, and 448 in
/// parts of 512 x 512; 4 or 16 parts instead of 8 gain nothing
/// (`benchmarks/products/products.py --sizes MLP`).
Cut sbp::cutProduct(int64_t m, int64_t n, int64_t k, bool transposesA,
                    bool transposesB) {
  constexpr double kWorthAPart = 1 << 20;
  constexpr double kLeastOfAPart = 64 * 128, kMostOfAPart = 1024 * 1024;
  constexpr int64_t kParts = 8;
  // Multiples of what the libraries' inner loops take at a time.
  constexpr int64_t kRows = 8, kCols = 48;
  double area = static_cast<double>(m) * static_cast<double>(n);
  double parts = std::min(area * static_cast<double>(k) / kWorthAPart,
                          area / kLeastOfAPart);
  parts = std::clamp<double>(parts, 1, kParts);
  parts = std::max(parts, area / kMostOfAPart);
  double wide = (transposesA ? 2.0 : 1.0) / (transposesB ? 2.0 : 1.0);
  int64_t rowParts = 1, colParts = 1;
  for (; parts >= 2; parts /= 2) {
    double height = static_cast<double>(m) / static_cast<double>(rowParts),
           width = static_cast<double>(n) / static_cast<double>(colParts);
    (height * wide >= width ? rowParts : colParts) *= 2;
  }
  Cut cut;
  cut.rows = m, cut.cols = n;
  if (rowParts > 1)
    cut.rows = divideUp(divideUp(m, rowParts), kRows) * kRows;
  if (colParts > 1)
    cut.cols = divideUp(divideUp(n, colParts), kCols) * kCols;
  cut.rowParts = divideUp(m, cut.rows);
  cut.colParts = divideUp(n, cut.cols);
  return cut;
}

//===----------------------------------------------------------------------===//
// Making a plan
//===----------------------------------------------------------------------===//

/// Takes the longest loop out of `loops`, so that the product is as large as it
/// can be; the others move to `outer`.
static Loop takeLongest(const Loops &loops, Loops &outer) {
  if (loops.empty())
    return {1, 0, 0, 0};
  auto longest = std::max_element(
      loops.begin(), loops.end(),
      [](const Loop &x, const Loop &y) { return x.size < y.size; });
  for (auto it = loops.begin(); it != loops.end(); ++it)
    if (it != longest)
      outer.push_back(*it);
  return *longest;
}

/// Finds the largest product that BLAS can address. Leaves the plan as it is
/// where there is none, or where the products would be so small that packing
/// into larger ones is faster.
static void planProducts(ContractionPlan &plan) {
  constexpr int64_t kWorthACall = 1 << 16;
  const Nest &nest = plan.nest;
  Loops outer = nest.rest;
  Loop m = takeLongest(nest.m, outer);
  Loop n = takeLongest(nest.n, outer);
  Loop k = takeLongest(nest.k, outer);
  Layout a = getLayout(m.size, k.size, m.a, k.a);
  Layout b = getLayout(k.size, n.size, k.b, n.b);
  Layout c = getLayout(m.size, n.size, m.c, n.c);
  if (!a.valid || !b.valid || !c.valid)
    return;
  bool whole = outer.size() == nest.rest.size();
  if (!whole && m.size * n.size * k.size < kWorthACall)
    return;

  plan.isDirect = true;
  plan.isSwapped = c.transposed;
  if (c.transposed) {
    std::swap(m, n);
    std::swap(a, b);
    a.transposed = !a.transposed;
    b.transposed = !b.transposed;
    for (Loop *l : {&m, &n, &k})
      std::swap(l->a, l->b);
    for (Loop &l : outer)
      std::swap(l.a, l.b);
  }
  plan.m = m, plan.n = n, plan.k = k;
  plan.a = a, plan.b = b, plan.c = c;
  plan.cut = cutProduct(m.size, n.size, k.size, a.transposed, b.transposed);
  for (const Loop &l : outer)
    (l.c ? plan.moving : plan.summing).push_back(l);
  plan.products = countPoints(plan.moving);
}

//===----------------------------------------------------------------------===//
// Keeping plans
//===----------------------------------------------------------------------===//

static std::atomic<int64_t> plansMade{0};

int64_t sbp::countContractionPlansMade() { return plansMade; }

namespace {
struct KeptPlan {
  std::vector<int64_t> numbers;
  ContractionPlan plan;
};
} // namespace

const ContractionPlan &sbp::getContractionPlan(int64_t loops,
                                               const int64_t *numbers) {
  // A graph has some dozens of different contractions. Finding a plan takes 20
  // ns, making one 200; one whose place is taken by another is made again.
  constexpr size_t kPlaces = 256;
  static thread_local std::array<std::unique_ptr<KeptPlan>, kPlaces> places;

  auto count = static_cast<size_t>(4 * loops);
  uint64_t hash = count;
  for (size_t i = 0; i < count; ++i)
    hash = (hash ^ static_cast<uint64_t>(numbers[i])) * 0x9E3779B97F4A7C15;
  std::unique_ptr<KeptPlan> &kept = places[hash >> 56];
  static_assert(kPlaces == 1 << 8);
  if (kept && kept->numbers.size() == count &&
      std::equal(numbers, numbers + count, kept->numbers.begin()))
    return kept->plan;

  ++plansMade;
  kept = std::make_unique<KeptPlan>();
  kept->numbers.assign(numbers, numbers + count);
  kept->plan.isEmpty = !readNest(loops, numbers, kept->plan.nest);
  if (!kept->plan.isEmpty)
    planProducts(kept->plan);
  return kept->plan;
}
