//===- GemmBF16.cpp - One product of bf16 on one thread -------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// oneDNN's matmul has code for AVX512-BF16 and AMX and takes the operands where
// they lie: twice what f32 reaches. GFLOP/s of one thread, AVX512-BF16:
//
//                              f32   bf16
//   A * B,   1024^3            252    493
//   A^T * B, 1024^3            240    487
//   A * B^T, 197 x 197 x 64    210    453
//   A * B,   1576 x 192 x 192  264    516
//
//===----------------------------------------------------------------------===//

#include "Gemm.h"
#include "OneThread.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <exception>
#include <memory>
#include <oneapi/dnnl/dnnl.hpp>
#include <vector>

using namespace sbp;

bool sbp::multipliesBF16() {
  static const bool has =
      (dnnl_get_effective_cpu_isa() & dnnl_cpu_isa_avx512_core_bf16) ==
      dnnl_cpu_isa_avx512_core_bf16;
  return has;
}

namespace {

const dnnl::engine &getEngine() {
  // Never destroyed: primitives may outlive static destructors.
  static const auto *engine = new dnnl::engine(dnnl::engine::kind::cpu, 0);
  return *engine;
}

/// All that one primitive differs from another in.
struct Product {
  int64_t m, n, k;
  Layout a, b;
  int64_t leadingC;
  bool isWide, accumulates;

  using Numbers = std::array<int64_t, 10>;
  Numbers getNumbers() const {
    return {m,         n,        k,      a.transposed, a.leading, b.transposed,
            b.leading, leadingC, isWide, accumulates};
  }
};

struct Primitive {
  Product::Numbers numbers;
  dnnl::memory::desc a, b, c, scratch;
  dnnl::matmul matmul;
};

dnnl::memory::desc describe(int64_t rows, int64_t cols, Layout layout,
                            dnnl::memory::data_type type) {
  dnnl::memory::dims strides{layout.leading, 1};
  if (layout.transposed)
    std::swap(strides[0], strides[1]);
  return {{rows, cols}, type, strides};
}

/// Throws what oneDNN throws.
std::unique_ptr<Primitive> makePrimitive(const Product &product) {
  using namespace dnnl;
  constexpr auto kSmall = memory::data_type::bf16;
  auto made = std::make_unique<Primitive>();
  made->numbers = product.getNumbers();
  made->a = describe(product.m, product.k, product.a, kSmall);
  made->b = describe(product.k, product.n, product.b, kSmall);
  made->c = describe(product.m, product.n, {true, false, product.leadingC},
                     product.isWide ? memory::data_type::f32 : kSmall);
  primitive_attr attributes;
  attributes.set_scratchpad_mode(scratchpad_mode::user);
  if (product.accumulates) {
    post_ops sum;
    sum.append_sum(1.0f);
    attributes.set_post_ops(sum);
  }
  matmul::primitive_desc description(matmul::desc(made->a, made->b, made->c),
                                     attributes, getEngine());
  made->scratch = description.scratchpad_desc();
  made->matmul = matmul(description);
  return made;
}

/// What a thread needs of its own: asking takes no lock.
struct Worker {
  dnnl::stream stream{getEngine()};
  std::array<std::unique_ptr<Primitive>, 256> primitives;
  std::vector<char> scratch;

  static Worker &get() {
    static thread_local Worker worker;
    return worker;
  }

  const Primitive &getPrimitive(const Product &product) {
    Product::Numbers numbers = product.getNumbers();
    uint64_t hash = 0;
    for (int64_t number : numbers)
      hash = (hash ^ static_cast<uint64_t>(number)) * 0x9E3779B97F4A7C15;
    std::unique_ptr<Primitive> &kept = primitives[hash >> 56];
    if (!kept || kept->numbers != numbers)
      kept = makePrimitive(product);
    return *kept;
  }
};

/// Throws what oneDNN throws.
void run(const Product &product, const BF16 *a, const BF16 *b, void *c) {
  OneThread oneThread; // which the primitive is made for
  Worker &worker = Worker::get();
  const Primitive &primitive = worker.getPrimitive(product);
  if (worker.scratch.size() < primitive.scratch.get_size())
    worker.scratch.resize(primitive.scratch.get_size());
  auto view = [](const dnnl::memory::desc &desc, const void *data) {
    return dnnl::memory(desc, getEngine(), const_cast<void *>(data));
  };
  primitive.matmul.execute(
      worker.stream,
      {{DNNL_ARG_SRC, view(primitive.a, a)},
       {DNNL_ARG_WEIGHTS, view(primitive.b, b)},
       {DNNL_ARG_DST, view(primitive.c, c)},
       {DNNL_ARG_SCRATCHPAD, view(primitive.scratch, worker.scratch.data())}});
}

/// Without the primitive, should oneDNN refuse it.
template <typename Out>
void runPlain(const Product &product, const BF16 *a, const BF16 *b, Out *c) {
  auto at = [](Layout layout, int64_t row, int64_t col) {
    return layout.transposed ? col * layout.leading + row
                             : row * layout.leading + col;
  };
  for (int64_t i = 0; i < product.m; ++i)
    for (int64_t j = 0; j < product.n; ++j) {
      Out &out = c[i * product.leadingC + j];
      float sum = product.accumulates ? widen(out) : 0.0f;
      for (int64_t k = 0; k < product.k; ++k)
        sum += widen(a[at(product.a, i, k)]) * widen(b[at(product.b, k, j)]);
      narrow(sum, out);
    }
}

template <typename Out>
void multiply(int64_t m, int64_t n, int64_t k, const BF16 *a, Layout la,
              const BF16 *b, Layout lb, float beta, Out *c, int64_t leadingC) {
  Product product{
      m, n, k, la, lb, leadingC, sizeof(Out) == sizeof(float), beta != 0};
  try {
    run(product, a, b, c);
  } catch (const std::exception &) {
    runPlain(product, a, b, c);
  }
}
} // namespace

void sbp::gemm(int64_t m, int64_t n, int64_t k, const BF16 *a, Layout la,
               const BF16 *b, Layout lb, float beta, float *c,
               int64_t leadingC) {
  multiply(m, n, k, a, la, b, lb, beta, c, leadingC);
}

void sbp::gemm(int64_t m, int64_t n, int64_t k, const BF16 *a, Layout la,
               const BF16 *b, Layout lb, float beta, BF16 *c,
               int64_t leadingC) {
  multiply(m, n, k, a, la, b, lb, beta, c, leadingC);
}
