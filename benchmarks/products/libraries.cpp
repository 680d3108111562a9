//===- libraries.cpp - oneDNN's and OpenBLAS's products on one thread -----===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Reads lines `TRANSPOSES M N K LEADING_A LEADING_B LEADING_C`, such as
// `TN 256 512 1024 1024 1024 1024`, and prints the GFLOP/s of a product: the
// least time on the processor of several. The parts that a product is cut into
// and the library that computes them were chosen by it:
//
//   g++ -O2 benchmarks/products/libraries.cpp -ldnnl -lopenblas -fopenmp
//   echo TN 256 512 1024 1024 1024 1024 | ./a.out
//   echo TN 256 512 1024 1024 1024 1024 |
//     ONEDNN_MAX_CPU_ISA=AVX2 OPENBLAS_CORETYPE=Haswell ./a.out
//
//===----------------------------------------------------------------------===//

#include <algorithm>
#include <cblas.h>
#include <ctime>
#include <dnnl.h>
#include <iostream>
#include <omp.h>
#include <string>
#include <vector>

extern "C" void openblas_set_num_threads(int);

static double now() {
  timespec time;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return double(time.tv_sec) + 1e-9 * double(time.tv_nsec);
}

template <typename Body> static double getBest(Body body) {
  double best = 1e9, total = 0;
  for (int i = 0; i < 200 && (i < 3 || total < 0.04); ++i) {
    double begin = now();
    body();
    double taken = now() - begin;
    best = std::min(best, taken);
    total += taken;
  }
  return best;
}

int main() {
  omp_set_num_threads(1);
  openblas_set_num_threads(1);
  std::string transposes;
  int64_t m, n, k, la, lb, lc;
  while (std::cin >> transposes >> m >> n >> k >> la >> lb >> lc) {
    bool ta = transposes[0] == 'T', tb = transposes[1] == 'T';
    std::vector<float> a((ta ? k : m) * la, 0.5f), b((tb ? n : k) * lb, 0.25f),
        c(m * lc);
    double oneDnn = getBest([&] {
      dnnl_sgemm(transposes[0], transposes[1], m, n, k, 1, a.data(), la,
                 b.data(), lb, 0, c.data(), lc);
    });
    double openBlas = getBest([&] {
      cblas_sgemm(CblasRowMajor, ta ? CblasTrans : CblasNoTrans,
                  tb ? CblasTrans : CblasNoTrans, m, n, k, 1, a.data(), la,
                  b.data(), lb, 0, c.data(), lc);
    });
    double work = 2e-9 * double(m) * double(n) * double(k);
    std::cout << transposes << ' ' << m << " x " << n << " x " << k
              << ", leading " << la << ' ' << lb << ' ' << lc << ": oneDNN "
              << work / oneDnn << ", OpenBLAS " << work / openBlas << std::endl;
  }
  return 0;
}
