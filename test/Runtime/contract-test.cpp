//===- contract-test.cpp - Contractions against a plain loop --------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// contract-test [NESTS] [SEED]: runs random loop nests through sbp_contract_*
// and through the loops that they stand for. Prints the first nest that differs
// and exits with status 1.
//
//===----------------------------------------------------------------------===//

#include "SBP/Runtime/Runtime.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <random>
#include <vector>

namespace {

struct Loop {
  int64_t size, a, b, c;
};
using Loops = std::vector<Loop>;

float widen(uint16_t value) {
  uint32_t bits = uint32_t(value) << 16;
  float result;
  std::memcpy(&result, &bits, sizeof(result));
  return result;
}
double widen(float value) { return value; }
double widen(double value) { return value; }

template <typename T> T narrow(double value) { return T(value); }
template <> uint16_t narrow<uint16_t>(double value) {
  float single = float(value);
  uint32_t bits;
  std::memcpy(&bits, &single, sizeof(bits));
  return uint16_t((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16);
}

/// Half a unit in the last place, relative.
template <typename T> double epsilon();
template <> double epsilon<double>() { return 1.2e-16; }
template <> double epsilon<float>() { return 6e-8; }
template <> double epsilon<uint16_t>() { return 4e-3; }

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

} // namespace

/// Strides for one operand: its loops in a random order (transposes), perhaps
/// with gaps between rows (views of larger tensors).
static void assignStrides(Generator &g, Loops &loops, int64_t Loop::*stride) {
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

Loops Generator::nest() {
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

static int64_t getExtent(const Loops &loops, int64_t Loop::*stride) {
  int64_t last = 0;
  for (const Loop &loop : loops)
    last += std::max<int64_t>(loop.size - 1, 0) * (loop.*stride);
  return last + 1;
}

/// What the interface says, in double, and the sum of magnitudes: the scale of
/// what rounding may do.
template <typename A, typename C>
static void contract(const Loops &loops, size_t depth, const A *a, const A *b,
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

template <typename A, typename C>
static bool check(Generator &g, const char *name,
                  void (*run)(const A *, const A *, C *, int64_t,
                              const int64_t *)) {
  Loops loops = g.nest();
  std::vector<A> a(getExtent(loops, &Loop::a)), b(getExtent(loops, &Loop::b));
  std::vector<C> c(getExtent(loops, &Loop::c));
  for (A &value : a)
    value = narrow<A>(g.number());
  for (A &value : b)
    value = narrow<A>(g.number());
  for (C &value : c)
    value = narrow<C>(g.number());
  std::vector<double> expected, magnitude;
  for (C value : c) {
    expected.push_back(widen(value));
    magnitude.push_back(std::fabs(double(widen(value))));
  }
  contract<A, C>(loops, 0, a.data(), b.data(), expected.data(),
                 magnitude.data(), 0, 0, 0);
  std::vector<int64_t> nest;
  for (int64_t Loop::*field : {&Loop::size, &Loop::a, &Loop::b, &Loop::c})
    for (const Loop &loop : loops)
      nest.push_back(loop.*field);
  run(a.data(), b.data(), c.data(), int64_t(loops.size()), nest.data());
  for (size_t i = 0; i < c.size(); ++i) {
    // One rounding of the result, and those of a sum in f32 or f64, which grow
    // with the root of its length; 64 covers every nest drawn here.
    double sum = sizeof(C) == 8 ? epsilon<double>() : epsilon<float>();
    double allowed =
        epsilon<C>() * std::fabs(expected[i]) + 64 * sum * magnitude[i];
    if (std::fabs(double(widen(c[i])) - expected[i]) <= allowed)
      continue;
    std::printf("%s: entry %zu is %.9g, expected %.9g\n", name, i,
                double(widen(c[i])), expected[i]);
    for (const Loop &loop : loops)
      std::printf(
          "  size %lld strides %lld %lld %lld\n",
          static_cast<long long>(loop.size), static_cast<long long>(loop.a),
          static_cast<long long>(loop.b), static_cast<long long>(loop.c));
    return false;
  }
  return true;
}

int main(int argc, char **argv) {
  long count = argc > 1 ? std::atol(argv[1]) : 1000;
  Generator g{std::mt19937_64(argc > 2 ? std::atol(argv[2]) : 1)};
  for (long i = 0; i < count; ++i)
    if (!check<float, float>(g, "f32", sbp_contract_f32) ||
        !check<double, double>(g, "f64", sbp_contract_f64) ||
        !check<uint16_t, uint16_t>(g, "bf16", sbp_contract_bf16) ||
        !check<uint16_t, float>(g, "bf16 to f32", sbp_contract_bf16_f32)) {
      std::printf("nest %ld of %ld\n", i, count);
      return 1;
    }
  std::printf("%ld nests agree\n", 4 * count);
  return 0;
}
