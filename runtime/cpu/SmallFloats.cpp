//===- SmallFloats.cpp - Runs of f16 --------------------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Processors with AVX2 have instructions for f16, which this file uses without
// being compiled for such a processor.
//
//===----------------------------------------------------------------------===//

#include "SmallFloats.h"

using namespace sbp;

#if defined(__x86_64__)
#include <immintrin.h>

static bool hasF16C() {
  static const bool has = __builtin_cpu_supports("f16c") != 0;
  return has;
}

__attribute__((target("avx,f16c"))) static size_t
widenVectors(const F16 *from, float *to, size_t size) {
  size_t i = 0;
  for (; i + 8 <= size; i += 8)
    _mm256_storeu_ps(to + i, _mm256_cvtph_ps(_mm_loadu_si128(
                                 reinterpret_cast<const __m128i *>(from + i))));
  return i;
}

__attribute__((target("avx,f16c"))) static size_t
narrowVectors(const float *from, F16 *to, size_t size) {
  size_t i = 0;
  for (; i + 8 <= size; i += 8)
    _mm_storeu_si128(
        reinterpret_cast<__m128i *>(to + i),
        _mm256_cvtps_ph(_mm256_loadu_ps(from + i), _MM_FROUND_TO_NEAREST_INT));
  return i;
}
#else
static bool hasF16C() { return false; }
static size_t widenVectors(const F16 *, float *, size_t) { return 0; }
static size_t narrowVectors(const float *, F16 *, size_t) { return 0; }
#endif

void sbp::widenRun(const F16 *from, float *to, size_t size) {
  size_t i = hasF16C() ? widenVectors(from, to, size) : 0;
  for (; i < size; ++i)
    to[i] = widen(from[i]);
}

void sbp::narrowRun(const float *from, F16 *to, size_t size) {
  size_t i = hasF16C() ? narrowVectors(from, to, size) : 0;
  for (; i < size; ++i)
    narrow(from[i], to[i]);
}
