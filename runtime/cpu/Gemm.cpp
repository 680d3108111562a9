//===- Gemm.cpp - One product of matrices on one thread -------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// f32 is oneDNN's, whose code is made for the processor at hand, or OpenBLAS's
// where oneDNN's is slow; f64 is OpenBLAS's.
//
//===----------------------------------------------------------------------===//

#include "Gemm.h"
#include "OneThread.h"

#include <algorithm>
#include <cblas.h>
#include <dnnl.h>

using namespace sbp;

/// getLayout() lets no larger sizes through.
static blasint toBlas(int64_t size) { return static_cast<blasint>(size); }
static_assert(sizeof(blasint) >= sizeof(int32_t));

static CBLAS_TRANSPOSE toBlas(Layout layout) {
  return layout.transposed ? CblasTrans : CblasNoTrans;
}

/// Whether oneDNN's code for these operands is slow. Without AVX-512 it works
/// on them where they lie if 1 / rows + 1 / columns is 0.0038 or more, and
/// there, rows whose distance is a multiple of 4 KiB fall on the same few lines
/// of the cache; larger products copy their operands. GFLOP/s of one thread
/// (`benchmarks/products/libraries.cpp`, ONEDNN_MAX_CPU_ISA=AVX2):
///
///   C += A^T * B, 256 x 512 x 1024    oneDNN  OpenBLAS
///     leading dimensions of 1024          75       128
///     leading dimensions of 1152         129       128
///   C += A^T * B, 256 x 256 x 1024
///     leading dimensions of 512          121       130
///   C += A * B, 1024 x 64 x 1024
///     leading dimensions of A of 1024    126       117
///
/// OpenBLAS copies always, which short sums and few columns do not pay for.
static bool isSlowInOneDnn(int64_t m, int64_t n, int64_t k, bool transposesA,
                           int64_t leadingA, int64_t leadingB,
                           int64_t leadingC) {
  constexpr int64_t kWorthCopying = 128;
  constexpr double kCopies = 0.0038;
  static const bool isWide =
      (dnnl_get_effective_cpu_isa() & dnnl_cpu_isa_avx512_core) ==
      dnnl_cpu_isa_avx512_core;
  if (isWide || 1.0 / m + 1.0 / n < kCopies)
    return false;
  if (!transposesA && std::min(n, k) < kWorthCopying)
    return false;
  // A^T is slow at half of that distance.
  int64_t conflict = transposesA ? 512 : 1024;
  return leadingA % conflict == 0 || leadingB % conflict == 0 ||
         leadingC % conflict == 0;
}

void sbp::gemm(int64_t m, int64_t n, int64_t k, const float *a, Layout la,
               const float *b, Layout lb, float beta, float *c,
               int64_t leadingC) {
  auto letter = [](Layout layout) { return layout.transposed ? 'T' : 'N'; };
  if (!isSlowInOneDnn(m, n, k, la.transposed, la.leading, lb.leading,
                      leadingC)) {
    OneThread oneThread;
    // Refuses only what it has no memory for.
    if (dnnl_sgemm(letter(la), letter(lb), m, n, k, 1.0f, a, la.leading, b,
                   lb.leading, beta, c, leadingC) == dnnl_success)
      return;
  }
  cblas_sgemm(CblasRowMajor, toBlas(la), toBlas(lb), toBlas(m), toBlas(n),
              toBlas(k), 1.0f, a, toBlas(la.leading), b, toBlas(lb.leading),
              beta, c, toBlas(leadingC));
}

void sbp::gemm(int64_t m, int64_t n, int64_t k, const double *a, Layout la,
               const double *b, Layout lb, double beta, double *c,
               int64_t leadingC) {
  cblas_dgemm(CblasRowMajor, toBlas(la), toBlas(lb), toBlas(m), toBlas(n),
              toBlas(k), 1.0, a, toBlas(la.leading), b, toBlas(lb.leading),
              beta, c, toBlas(leadingC));
}
