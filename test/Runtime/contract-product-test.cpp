//===- contract-product-test.cpp - Products that are cut into parts -------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// contract-product-test [PRODUCTS] [SEED]: random products of matrices, large
// enough for parts, transposed, batched, with gaps between rows, written and
// accumulated, against plain loops. Prints a digest of the bits, which is to be
// the same on any number of threads; that a plan is kept; and that several
// threads may call at once. Exits with status 1 at the first difference.
//
//===----------------------------------------------------------------------===//

#include "../../runtime/cpu/ContractionPlan.h"
#include "SBP/Runtime/Runtime.h"

#include <algorithm>
#include <cinttypes>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <random>
#include <thread>
#include <vector>

namespace {

/// C[batch][m][n] (+)= A[batch][m][k] * B[batch][k][n], rows `gap` elements
/// longer than they need, or the transposes of such matrices.
struct Product {
  int64_t batch, m, n, k, gap;
  bool transposesA, transposesB, transposesC, initializes;
  std::vector<int64_t> nest;
  std::vector<float> a, b, c;

  /// A matrix for each entry of the batch: strides of rows and columns.
  struct Strides {
    int64_t matrix, row, col;
  };
  Strides getStrides(int64_t rows, int64_t cols, bool transposed) const {
    if (transposed)
      return {cols * (rows + gap), 1, rows + gap};
    return {rows * (cols + gap), cols + gap, 1};
  }
  Strides strideA() const { return getStrides(m, k, transposesA); }
  Strides strideB() const { return getStrides(k, n, transposesB); }
  Strides strideC() const { return getStrides(m, n, transposesC); }

  explicit Product(std::mt19937_64 &random);
  std::vector<float> run() const;
  bool agrees(const std::vector<float> &result) const;
};

} // namespace

static int64_t pick(std::mt19937_64 &random, int64_t low, int64_t high) {
  return low + int64_t(random() % uint64_t(high - low + 1));
}

Product::Product(std::mt19937_64 &random) {
  auto size = [&] {
    // Powers of two, odd sizes, single rows and columns.
    switch (pick(random, 0, 9)) {
    case 0:
      return int64_t(1);
    case 1:
    case 2:
      return int64_t(1) << pick(random, 4, 9);
    default:
      return pick(random, 2, 400);
    }
  };
  m = size(), n = size(), k = size();
  batch = pick(random, 0, 2) ? 1 : pick(random, 2, 5);
  gap = pick(random, 0, 1) ? 0 : pick(random, 1, 700);
  transposesA = pick(random, 0, 1), transposesB = pick(random, 0, 1);
  transposesC = pick(random, 0, 3) == 0, initializes = pick(random, 0, 1);
  Strides sa = strideA(), sb = strideB(), sc = strideC();
  nest = {batch,     m, n,      k,      sa.matrix, sa.row, 0,      sa.col,
          sb.matrix, 0, sb.col, sb.row, sc.matrix, sc.row, sc.col, 0};
  for (auto [values, stride] :
       {std::pair(&a, sa), std::pair(&b, sb), std::pair(&c, sc)}) {
    values->resize(batch * stride.matrix);
    for (float &value : *values)
      value = float(pick(random, -1000, 1000)) / 500;
  }
}

/// What C holds after the call.
std::vector<float> Product::run() const {
  std::vector<float> result = c;
  (initializes ? sbp_contract_init_f32 : sbp_contract_f32)(
      a.data(), b.data(), result.data(), 4, nest.data());
  return result;
}

bool Product::agrees(const std::vector<float> &result) const {
  Strides sa = strideA(), sb = strideB(), sc = strideC();
  std::vector<double> expected(c.begin(), c.end()), magnitude(c.size());
  for (int64_t p = 0; p < batch; ++p)
    for (int64_t i = 0; i < m; ++i)
      for (int64_t j = 0; j < n; ++j) {
        int64_t at = p * sc.matrix + i * sc.row + j * sc.col;
        double sum = initializes ? 0 : c[at], size = std::fabs(sum);
        const float *x = a.data() + p * sa.matrix + i * sa.row,
                    *y = b.data() + p * sb.matrix + j * sb.col;
        for (int64_t l = 0; l < k; ++l) {
          double product = double(x[l * sa.col]) * double(y[l * sb.row]);
          sum += product, size += std::fabs(product);
        }
        expected[at] = sum, magnitude[at] = size;
      }
  // Roundings of a sum in f32; gaps keep what they hold.
  for (size_t i = 0; i < result.size(); ++i)
    if (!(std::fabs(result[i] - expected[i]) <= 64 * 6e-8 * magnitude[i])) {
      std::printf("entry %zu is %.9g, expected %.9g: %" PRId64 " of %" PRId64
                  " x %" PRId64 " x %" PRId64 ", gap %" PRId64
                  ", transposes %d %d %d, initializes %d\n",
                  i, double(result[i]), expected[i], batch, m, n, k, gap,
                  transposesA, transposesB, transposesC, initializes);
      return false;
    }
  return true;
}

static bool haveSameBits(const std::vector<float> &x,
                         const std::vector<float> &y) {
  return x.size() == y.size() &&
         std::memcmp(x.data(), y.data(), x.size() * sizeof(float)) == 0;
}

/// Calls from threads at once have the bits of calls one by one.
static bool agreesAtOnce(const std::vector<Product> &products,
                         const std::vector<std::vector<float>> &results) {
  constexpr size_t kThreads = 3;
  std::vector<int> same(kThreads, 1);
  std::vector<std::thread> threads;
  for (size_t t = 0; t < kThreads; ++t)
    threads.emplace_back([&, t] {
      for (size_t i = 0; i < products.size(); ++i) {
        size_t at = (i + t * products.size() / kThreads) % products.size();
        same[t] &= haveSameBits(products[at].run(), results[at]);
      }
    });
  for (std::thread &thread : threads)
    thread.join();
  return std::count(same.begin(), same.end(), 1) == kThreads;
}

int main(int argc, char **argv) {
  long count = argc > 1 ? std::atol(argv[1]) : 200;
  std::mt19937_64 random(argc > 2 ? std::atol(argv[2]) : 1);
  std::vector<Product> products;
  std::vector<std::vector<float>> results;
  uint64_t digest = 0;
  for (long i = 0; i < count; ++i) {
    products.emplace_back(random);
    results.push_back(products.back().run());
    if (!products.back().agrees(results.back()))
      return 1;
    for (float value : results.back()) {
      uint32_t bits;
      std::memcpy(&bits, &value, sizeof(bits));
      digest = (digest ^ bits) * 0x100000001b3;
    }
  }
  std::printf("%ld products agree, bits %016" PRIx64 "\n", count, digest);

  int64_t made = sbp::countContractionPlansMade();
  products.back().run();
  if (sbp::countContractionPlansMade() != made) {
    std::printf("the second call made a plan again\n");
    return 1;
  }
  if (!agreesAtOnce(products, results)) {
    std::printf("calls from several threads at once differ\n");
    return 1;
  }
  std::printf("the plan is kept; calls at once have the same bits\n");
  return 0;
}
