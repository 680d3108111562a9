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

#include "RandomNests.h"
#include "SBP/Runtime/Runtime.h"

#include <type_traits>

using namespace nests;

/// What the interface calls elements of a type: f16 and bf16 are bits.
template <typename T>
using Bits = std::conditional_t<std::is_same_v<T, Half>, uint16_t, T>;

template <typename A, typename C>
static bool check(Generator &g, const char *name,
                  void (*run)(const Bits<A> *, const Bits<A> *, Bits<C> *,
                              int64_t, const int64_t *)) {
  Loops loops = g.nest();
  std::vector<A> a(getExtent(loops, &Loop::a)), b(getExtent(loops, &Loop::b));
  std::vector<C> c(getExtent(loops, &Loop::c));
  for (A &value : a)
    value = narrow<A>(g.number());
  for (A &value : b)
    value = narrow<A>(g.number());
  for (C &value : c)
    value = narrow<C>(g.number());
  std::vector<C> before = c;
  std::vector<int64_t> nest = getNumbers(loops);
  run(reinterpret_cast<Bits<A> *>(a.data()),
      reinterpret_cast<Bits<A> *>(b.data()),
      reinterpret_cast<Bits<C> *>(c.data()), int64_t(loops.size()),
      nest.data());
  double expected = 0;
  int64_t entry = findDifference(loops, a, b, before, c, expected);
  if (entry < 0)
    return true;
  std::printf("%s: entry %lld is %.9g, expected %.9g\n", name,
              static_cast<long long>(entry), double(widen(c[entry])), expected);
  print(loops);
  return false;
}

/// Every number of a small type times some, subnormals, infinities and NaN
/// among them: the products are exact in f32, and rounded once.
template <typename T>
static bool checkEveryNumber(const char *name,
                             void (*run)(const uint16_t *, const uint16_t *,
                                         uint16_t *, int64_t,
                                         const int64_t *)) {
  constexpr int64_t kNumbers = 1 << 16;
  std::vector<T> by;
  for (double factor : {1.0, -0.03125, 0.3, 3.7, 1024.0})
    by.push_back(narrow<T>(factor));
  auto count = static_cast<int64_t>(by.size());
  std::vector<uint16_t> all(kNumbers), products(kNumbers * count);
  for (int64_t i = 0; i < kNumbers; ++i)
    all[i] = static_cast<uint16_t>(i);
  std::vector<int64_t> nest =
      getNumbers({{kNumbers, 1, 0, count}, {count, 0, 1, 1}});
  run(all.data(), reinterpret_cast<uint16_t *>(by.data()), products.data(), 2,
      nest.data());
  auto get = [](uint16_t bits) {
    T number;
    std::memcpy(&number, &bits, sizeof(number));
    return double(widen(number));
  };
  for (int64_t i = 0; i < kNumbers; ++i)
    for (int64_t j = 0; j < count; ++j) {
      double product = get(all[i]) * double(widen(by[j])),
             expected = double(widen(narrow<T>(product))),
             actual = get(products[i * count + j]);
      if (std::isnan(product) ? std::isnan(actual) : actual == expected)
        continue;
      std::printf("%s %lld: %g, expected %g\n", name, static_cast<long long>(i),
                  actual, expected);
      return false;
    }
  return true;
}

int main(int argc, char **argv) {
  long count = argc > 1 ? std::strtol(argv[1], nullptr, 10) : 1000;
  Generator g{
      std::mt19937_64(argc > 2 ? std::strtol(argv[2], nullptr, 10) : 1)};
  for (long i = 0; i < count; ++i)
    if (!check<float, float>(g, "f32", sbp_contract_f32) ||
        !check<double, double>(g, "f64", sbp_contract_f64) ||
        !check<uint16_t, uint16_t>(g, "bf16", sbp_contract_bf16) ||
        !check<uint16_t, float>(g, "bf16 to f32", sbp_contract_bf16_f32) ||
        !check<Half, Half>(g, "f16", sbp_contract_f16) ||
        !check<Half, float>(g, "f16 to f32", sbp_contract_f16_f32)) {
      std::printf("nest %ld of %ld\n", i, count);
      return 1;
    }
  if (!checkEveryNumber<Half>("f16", sbp_contract_init_f16))
    return 1;
  std::printf("%ld nests agree\n", 6 * count);
  return 0;
}
