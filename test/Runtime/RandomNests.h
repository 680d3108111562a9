//===- RandomNests.h - Contractions to try, and what they are ---*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Random loop nests with transposes, gaps, windows and empty loops, and the
// plain loops that the runtimes' contractions are compared with.
//
//===----------------------------------------------------------------------===//

#ifndef SBP_TEST_RUNTIME_RANDOMNESTS_H
#define SBP_TEST_RUNTIME_RANDOMNESTS_H

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <random>
#include <vector>

namespace nests {

struct Loop {
  int64_t size, a, b, c;
};
using Loops = std::vector<Loop>;

inline float widen(uint16_t value) {
  uint32_t bits = uint32_t(value) << 16;
  float result;
  std::memcpy(&result, &bits, sizeof(result));
  return result;
}
inline double widen(float value) { return value; }
inline double widen(double value) { return value; }

template <typename T> T narrow(double value) { return T(value); }
template <> inline uint16_t narrow<uint16_t>(double value) {
  float single = float(value);
  uint32_t bits;
  std::memcpy(&bits, &single, sizeof(bits));
  return uint16_t((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16);
}

/// f16.
struct Half {
  uint16_t bits;
};
inline double widen(Half value) {
  int exponent = value.bits >> 10 & 31, fraction = value.bits & 1023;
  double magnitude = exponent == 0 ? std::ldexp(fraction, -24)
                     : exponent == 31
                         ? (fraction ? NAN : INFINITY)
                         : std::ldexp(1024 + fraction, exponent - 25);
  return value.bits >> 15 ? -magnitude : magnitude;
}
template <> inline Half narrow<Half>(double value) {
  uint16_t sign = std::signbit(value) ? 0x8000 : 0;
  double magnitude = std::fabs(value);
  if (std::isnan(value))
    return {uint16_t(sign | 0x7E00)};
  if (magnitude >= 65520)
    return {uint16_t(sign | 0x7C00)};
  int exponent = magnitude == 0 ? -14 : std::max(-14, std::ilogb(magnitude));
  // In units of the last place; a carry moves on into the exponent.
  auto units = uint16_t(std::nearbyint(std::ldexp(magnitude, 10 - exponent)));
  return {uint16_t(sign | (units + ((exponent + 14) << 10)))};
}

/// Half a unit in the last place, relative.
template <typename T> double epsilon();
template <> inline double epsilon<double>() { return 1.2e-16; }
template <> inline double epsilon<float>() { return 6e-8; }
template <> inline double epsilon<uint16_t>() { return 4e-3; }
template <> inline double epsilon<Half>() { return 5e-4; }

/// Draws sizes, strides and numbers.
struct Generator {
  std::mt19937_64 random;
  int64_t pick(int64_t low, int64_t high) {
    return low + int64_t(random() % uint64_t(high - low + 1));
  }
  bool chance(int percent) { return pick(1, 100) <= percent; }
  double number() { return double(pick(-1000, 1000)) / 500; }

  int64_t size() {
    if (chance(4))
      return 0;
    if (chance(12))
      return 1;
    return chance(8) ? pick(30, 90) : pick(2, 9);
  }

  /// Which operands a loop moves: m, n, k, batch, or one operand only.
  Loops nest();
};

/// Strides for one operand: its loops in a random order (transposes), perhaps
/// with gaps between rows (views of larger tensors).
inline void assignStrides(Generator &g, Loops &loops, int64_t Loop::*stride) {
  std::vector<size_t> order;
  for (size_t i = 0; i < loops.size(); ++i)
    if (loops[i].*stride)
      order.push_back(i);
  std::shuffle(order.begin(), order.end(), g.random);
  int64_t next = g.chance(15) ? g.pick(2, 3) : 1;
  for (size_t i : order) {
    loops[i].*stride = next;
    next *= std::max<int64_t>(loops[i].size, 1);
    if (g.chance(15))
      next += g.pick(1, 5);
  }
}

inline Loops Generator::nest() {
  // Moved operands, as bits a = 1, b = 2, c = 4.
  static const int kinds[] = {5, 5, 6, 6, 3, 3, 7, 1, 2, 4};
  Loops loops;
  int64_t count = pick(0, 6), points = 1;
  for (int64_t i = 0; i < count; ++i) {
    int kind = kinds[pick(0, 9)];
    int64_t length = size();
    if (points * length > 400000)
      length = 2;
    points *= std::max<int64_t>(length, 1);
    loops.push_back({length, kind & 1, (kind >> 1) & 1, kind >> 2});
  }
  assignStrides(*this, loops, &Loop::a);
  assignStrides(*this, loops, &Loop::b);
  assignStrides(*this, loops, &Loop::c);
  // A window: the loops of a kernel and of the output walk one axis of A.
  if (chance(40)) {
    for (Loop &window : loops)
      for (Loop &output : loops)
        if (window.a && window.b && !window.c && output.a && output.c &&
            !output.b) {
          output.a = window.a * pick(1, 3); // stride 1 to 3
          if (chance(30))
            window.a *= 2; // dilation
          return loops;
        }
  }
  return loops;
}

inline int64_t getExtent(const Loops &loops, int64_t Loop::*stride) {
  int64_t last = 0;
  for (const Loop &loop : loops)
    last += std::max<int64_t>(loop.size - 1, 0) * (loop.*stride);
  return last + 1;
}

/// What the interface says, in double, and the sum of magnitudes: the scale of
/// what rounding may do.
template <typename A, typename C>
void contract(const Loops &loops, size_t depth, const A *a, const A *b,
              double *c, double *magnitude, int64_t ia, int64_t ib,
              int64_t ic) {
  if (depth == loops.size()) {
    double product = double(widen(a[ia])) * double(widen(b[ib]));
    c[ic] += product;
    magnitude[ic] += std::fabs(product);
    return;
  }
  const Loop &loop = loops[depth];
  for (int64_t i = 0; i < loop.size; ++i)
    contract<A, C>(loops, depth + 1, a, b, c, magnitude, ia + i * loop.a,
                   ib + i * loop.b, ic + i * loop.c);
}

/// As the interfaces take them.
inline std::vector<int64_t> getNumbers(const Loops &loops) {
  std::vector<int64_t> numbers;
  for (int64_t Loop::*field : {&Loop::size, &Loop::a, &Loop::b, &Loop::c})
    for (const Loop &loop : loops)
      numbers.push_back(loop.*field);
  return numbers;
}

inline void print(const Loops &loops) {
  for (const Loop &loop : loops)
    std::printf("  size %lld strides %lld %lld %lld\n",
                static_cast<long long>(loop.size),
                static_cast<long long>(loop.a), static_cast<long long>(loop.b),
                static_cast<long long>(loop.c));
}

/// The first entry that is not what plain loops leave in `before`, or -1.
template <typename A, typename C>
int64_t findDifference(const Loops &loops, const std::vector<A> &a,
                       const std::vector<A> &b, const std::vector<C> &before,
                       const std::vector<C> &after, double &expected) {
  std::vector<double> sums, magnitude;
  for (C value : before) {
    sums.push_back(widen(value));
    magnitude.push_back(std::fabs(double(widen(value))));
  }
  contract<A, C>(loops, 0, a.data(), b.data(), sums.data(), magnitude.data(), 0,
                 0, 0);
  for (size_t i = 0; i < after.size(); ++i) {
    // One rounding of the result, and those of a sum in f32 or f64, which grow
    // with the root of its length; 64 covers every nest drawn here.
    double sum = sizeof(C) == 8 ? epsilon<double>() : epsilon<float>();
    double allowed =
        epsilon<C>() * std::fabs(sums[i]) + 64 * sum * magnitude[i];
    if (std::fabs(double(widen(after[i])) - sums[i]) <= allowed)
      continue;
    expected = sums[i];
    return static_cast<int64_t>(i);
  }
  return -1;
}

} // namespace nests

#endif // SBP_TEST_RUNTIME_RANDOMNESTS_H
