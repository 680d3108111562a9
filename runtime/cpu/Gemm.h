//===- Gemm.h - One product of matrices on one thread -----------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_RUNTIME_GEMM_H
#define SBP_RUNTIME_GEMM_H

#include "SmallFloats.h"
#include "core/LoopRoles.h"

#include <cstdint>

namespace sbp {

/// C = A * B + beta * C on the calling thread, with A of m x k, B of k x n and
/// C of m x n elements; `leadingC` is the distance of C's rows. The layouts are
/// valid.
void gemm(int64_t m, int64_t n, int64_t k, const float *a, Layout la,
          const float *b, Layout lb, float beta, float *c, int64_t leadingC);
void gemm(int64_t m, int64_t n, int64_t k, const double *a, Layout la,
          const double *b, Layout lb, double beta, double *c, int64_t leadingC);

/// Whether the processor has instructions for products of bf16. Without them,
/// products of widened blocks are faster than the two functions below.
bool multipliesBF16();

/// The same of bf16, with beta of 0 or 1; the sum is rounded once.
void gemm(int64_t m, int64_t n, int64_t k, const BF16 *a, Layout la,
          const BF16 *b, Layout lb, float beta, float *c, int64_t leadingC);
void gemm(int64_t m, int64_t n, int64_t k, const BF16 *a, Layout la,
          const BF16 *b, Layout lb, float beta, BF16 *c, int64_t leadingC);

} // namespace sbp

#endif // SBP_RUNTIME_GEMM_H
