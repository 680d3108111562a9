//===- cuda-contract-test.cpp - GPU contractions against plain loops ------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// cuda-contract-test [NESTS] [SEED]: runs products of all loop orders, of sizes
// around the own kernel's tiles, and random loop nests through
// sbp_cuda_contract_* and through the loops that they stand for. Prints the
// first nest that differs and exits with status 1.
//
//===----------------------------------------------------------------------===//

#include "../RandomNests.h"
#include "SBP/Runtime/Cuda.h"

using namespace nests;

namespace {
using Contract = void (*)(void *, const void *, const void *, void *, int64_t,
                          const int64_t *, int64_t);

/// Device memory with a copy of an array, which lies `gap` elements behind the
/// beginning of the memory.
template <typename T> class OnDevice {
public:
  OnDevice(void *stream, const std::vector<T> &values, int64_t gap)
      : stream(stream), bytes(values.size() * sizeof(T)),
        memory(sbp_cuda_allocate(bytes + gap * sizeof(T), stream)),
        data(static_cast<T *>(memory) + gap) {
    sbp_cuda_copy_to_device(stream, data, values.data(), bytes);
  }
  OnDevice(const OnDevice &) = delete;
  OnDevice &operator=(const OnDevice &) = delete;
  ~OnDevice() { sbp_cuda_free(memory, stream); }
  void get(std::vector<T> &values) {
    sbp_cuda_copy_to_host(stream, values.data(), data, bytes);
  }

private:
  void *stream;
  int64_t bytes;
  void *memory;

public:
  T *data;
};

struct Test {
  Generator g;
  void *stream;
  long nests = 0;

  /// Both `=` and `+=`.
  template <typename A, typename C>
  bool check(const char *name, Contract run, const Loops &loops);
  bool checkAll(const Loops &loops) {
    return check<float, float>("f32", sbp_cuda_contract_f32, loops) &&
           check<double, double>("f64", sbp_cuda_contract_f64, loops) &&
           check<Half, Half>("f16", sbp_cuda_contract_f16, loops) &&
           check<uint16_t, uint16_t>("bf16", sbp_cuda_contract_bf16, loops) &&
           check<Half, float>("f16 to f32", sbp_cuda_contract_f16_f32, loops) &&
           check<uint16_t, float>("bf16 to f32", sbp_cuda_contract_bf16_f32,
                                  loops);
  }
  bool checkOrders();
  bool checkTiles();
  bool checkManyLoops();
};
} // namespace

/// Puts 0 where the nest writes, and NaN on the device: what is written must
/// not be read.
template <typename C>
static void clear(const Loops &loops, size_t depth, int64_t at,
                  std::vector<C> &zeros, std::vector<C> &nans) {
  if (depth == loops.size()) {
    zeros[at] = narrow<C>(0);
    nans[at] = narrow<C>(NAN);
    return;
  }
  const Loop &loop = loops[depth];
  for (int64_t i = 0; i < (loop.c ? loop.size : 1); ++i)
    clear(loops, depth + 1, at + i * loop.c, zeros, nans);
}

template <typename A, typename C>
bool Test::check(const char *name, Contract run, const Loops &loops) {
  std::vector<A> a(getExtent(loops, &Loop::a)), b(getExtent(loops, &Loop::b));
  std::vector<C> c(getExtent(loops, &Loop::c));
  for (A &value : a)
    value = narrow<A>(g.number());
  for (A &value : b)
    value = narrow<A>(g.number());
  for (C &value : c)
    value = narrow<C>(g.number());
  std::vector<int64_t> numbers = getNumbers(loops);
  for (bool accumulates : {false, true}) {
    std::vector<C> before = c, after = c;
    if (!accumulates)
      clear(loops, 0, 0, before, after);
    {
      OnDevice<A> onA(stream, a, g.pick(0, 1)), onB(stream, b, g.pick(0, 1));
      OnDevice<C> onC(stream, after, g.pick(0, 1));
      run(stream, onA.data, onB.data, onC.data, int64_t(loops.size()),
          numbers.data(), accumulates);
      onC.get(after);
    }
    sbp_cuda_synchronize(stream);
    double expected = 0;
    const char *error = sbp_cuda_take_error();
    int64_t entry = findDifference(loops, a, b, before, after, expected);
    if (!error && entry < 0)
      continue;
    std::printf("%s, C %s A * B:\n", name, accumulates ? "+=" : "=");
    if (error)
      std::printf("%s\n", error);
    else
      std::printf("entry %lld is %.9g, expected %.9g\n",
                  static_cast<long long>(entry), double(widen(after[entry])),
                  expected);
    print(loops);
    return false;
  }
  nests += 2;
  return true;
}

/// A batch of products, its loops in every order, its operands transposed.
bool Test::checkOrders() {
  const int64_t batches = 3, m = 5, n = 6, k = 7;
  for (int transposed = 0; transposed < 8; ++transposed) {
    auto strides = [&](int bit, int64_t rows, int64_t cols) {
      return transposed & bit ? std::pair<int64_t, int64_t>(1, rows)
                              : std::pair<int64_t, int64_t>(cols, 1);
    };
    auto [am, ak] = strides(1, m, k);
    auto [bk, bn] = strides(2, k, n);
    auto [cm, cn] = strides(4, m, n);
    Loops loops = {{batches, m * k, k * n, m * n},
                   {m, am, 0, cm},
                   {n, 0, bn, cn},
                   {k, ak, bk, 0}};
    std::vector<size_t> order = {0, 1, 2, 3};
    do {
      Loops ordered;
      for (size_t i : order)
        ordered.push_back(loops[i]);
      bool isRight =
          order[0] == 0 && order[1] == 1 && order[2] == 2
              ? checkAll(ordered)
              : check<float, float>("f32", sbp_cuda_contract_f32, ordered);
      if (!isRight)
        return false;
    } while (std::next_permutation(order.begin(), order.end()));
  }
  return true;
}

/// Sizes at, one below and one above the edges of tiles.
bool Test::checkTiles() {
  for (int64_t m : {1, 63, 64, 65, 129})
    for (int64_t n : {1, 63, 64, 65})
      for (int64_t k : {1, 15, 16, 17, 33}) {
        bool isTransposed = (m + n + k) % 2;
        Loops loops = {{m, isTransposed ? 1 : k, 0, n},
                       {n, 0, 1, 1},
                       {k, isTransposed ? m : 1, n, 0}};
        bool isRight =
            m == 65 && n == 65
                ? checkAll(loops)
                : check<float, float>("f32", sbp_cuda_contract_f32, loops);
        if (!isRight)
          return false;
      }
  return true;
}

/// More loops of a role than the own kernel takes, none of which walk as one.
bool Test::checkManyLoops() {
  Loops rows, sums;
  int64_t at = 1;
  for (int i = 0; i < 7; ++i, at *= 3) {
    rows.push_back({2, at, 0, at});
    sums.push_back({2, at, at, 0});
  }
  Loops matrix = {{4, at, 0, 8}, {8, 0, at, 1}};
  for (const Loop &loop : sums)
    matrix.push_back(loop);
  rows.push_back({3, at, 1, 0});
  return check<float, float>("f32", sbp_cuda_contract_f32, matrix) &&
         check<uint16_t, float>("bf16 to f32", sbp_cuda_contract_bf16_f32,
                                matrix) &&
         checkAll(rows);
}

int main(int argc, char **argv) {
  long count = argc > 1 ? std::strtol(argv[1], nullptr, 10) : 1000;
  Test test{Generator{std::mt19937_64(
                argc > 2 ? std::strtol(argv[2], nullptr, 10) : 1)},
            sbp_cuda_stream_create()};
  if (!test.checkOrders() || !test.checkTiles() || !test.checkManyLoops())
    return 1;
  for (long i = 0; i < count; ++i)
    if (!test.checkAll(test.g.nest())) {
      std::printf("nest %ld of %ld\n", i, count);
      return 1;
    }
  int64_t library = 0, own = 0;
  sbp_cuda_contraction_counts(&library, &own);
  std::printf("%s: %ld nests agree, %lld by the library, %lld by the own "
              "kernel\n",
              sbp_cuda_contraction_library(), test.nests,
              static_cast<long long>(library), static_cast<long long>(own));
  sbp_cuda_stream_destroy(test.stream);
  return 0;
}
