//===- Contract.cpp - Contractions on oneDNN and BLAS ---------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A contraction is a loop nest C += A * B with linear addresses. Which operands
// a loop moves says its role in a matrix product (m, n, k or batch). Two ways
// run it: directly, where sizes and strides fit what BLAS accepts, and
// otherwise packed, where blocks of the operands are gathered first (a
// convolution becomes im2col, bf16 becomes f32). Both cut C into parts, one per
// call of a single-threaded library, and run the parts on the runtime's
// threads. f32 is oneDNN's, whose code is made for the processor at hand; f64
// is BLAS's.
//
//===----------------------------------------------------------------------===//

#include "OneThread.h"
#include "Parallel.h"
#include "SBP/Runtime/Runtime.h"

#include <algorithm>
#include <cblas.h>
#include <cstring>
#include <dnnl.h>
#include <limits>
#include <type_traits>
#include <vector>

namespace {

struct Loop {
  int64_t size, a, b, c;
};
using Loops = std::vector<Loop>;

/// The loops by their role. `rest` holds batch loops and those that move C
/// only; they are iterated.
struct Nest {
  Loops m, n, k, rest;
};

//===----------------------------------------------------------------------===//
// Matrix products with any strides that BLAS accepts
//===----------------------------------------------------------------------===//

/// getLayout() lets no larger sizes through.
blasint toBlas(int64_t size) { return static_cast<blasint>(size); }

void blasGemm(CBLAS_TRANSPOSE ta, CBLAS_TRANSPOSE tb, int64_t m, int64_t n,
              int64_t k, const float *a, int64_t lda, const float *b,
              int64_t ldb, float beta, float *c, int64_t ldc) {
  auto letter = [](CBLAS_TRANSPOSE t) { return t == CblasTrans ? 'T' : 'N'; };
  sbp::OneThread oneThread;
  // Refuses only what it has no memory for.
  if (dnnl_sgemm(letter(ta), letter(tb), m, n, k, 1.0f, a, lda, b, ldb, beta, c,
                 ldc) == dnnl_success)
    return;
  cblas_sgemm(CblasRowMajor, ta, tb, toBlas(m), toBlas(n), toBlas(k), 1.0f, a,
              toBlas(lda), b, toBlas(ldb), beta, c, toBlas(ldc));
}
void blasGemm(CBLAS_TRANSPOSE ta, CBLAS_TRANSPOSE tb, int64_t m, int64_t n,
              int64_t k, const double *a, int64_t lda, const double *b,
              int64_t ldb, double beta, double *c, int64_t ldc) {
  cblas_dgemm(CblasRowMajor, ta, tb, toBlas(m), toBlas(n), toBlas(k), 1.0, a,
              toBlas(lda), b, toBlas(ldb), beta, c, toBlas(ldc));
}

/// How BLAS sees a strided matrix: row-major or its transpose, with a leading
/// dimension that is at least the length of a row.
struct Layout {
  bool valid = false, transposed = false;
  int64_t leading = 0;
};

Layout getLayout(int64_t rows, int64_t cols, int64_t rowStride,
                 int64_t colStride) {
  constexpr int64_t kMost = std::numeric_limits<blasint>::max();
  if (rows > kMost || cols > kMost)
    return {};
  if (colStride == 1 || cols == 1) {
    int64_t leading = rows == 1 ? cols : rowStride;
    if (leading >= cols && leading <= kMost)
      return {true, false, leading};
  }
  if (rowStride == 1 || rows == 1) {
    int64_t leading = cols == 1 ? rows : colStride;
    if (leading >= rows && leading <= kMost)
      return {true, true, leading};
  }
  return {};
}

/// One product of matrices whose layouts are valid. A transposed C is computed
/// as C^T = B^T A^T.
template <typename T>
void gemm(int64_t m, int64_t n, int64_t k, const T *a, Layout la, const T *b,
          Layout lb, T beta, T *c, Layout lc) {
  auto flag = [](bool transposed) {
    return transposed ? CblasTrans : CblasNoTrans;
  };
  if (!lc.transposed)
    blasGemm(flag(la.transposed), flag(lb.transposed), m, n, k, a, la.leading,
             b, lb.leading, beta, c, lc.leading);
  else
    blasGemm(flag(!lb.transposed), flag(!la.transposed), n, m, k, b, lb.leading,
             a, la.leading, beta, c, lc.leading);
}

//===----------------------------------------------------------------------===//
// Reading the nest
//===----------------------------------------------------------------------===//

/// Joins loops that together walk all operands as one loop would.
void mergeLoops(Loops &loops) {
  for (bool changed = true; changed;) {
    changed = false;
    for (size_t i = 0; i < loops.size() && !changed; ++i)
      for (size_t j = 0; j < loops.size() && !changed; ++j) {
        const Loop &o = loops[i], &l = loops[j];
        if (i == j || o.a != l.a * l.size || o.b != l.b * l.size ||
            o.c != l.c * l.size)
          continue;
        loops[j].size *= o.size;
        loops.erase(loops.begin() + i);
        changed = true;
      }
  }
  // Long strides outside, so that gathers run along memory.
  std::stable_sort(
      loops.begin(), loops.end(), [](const Loop &x, const Loop &y) {
        return std::abs(x.a) + std::abs(x.b) > std::abs(y.a) + std::abs(y.b);
      });
}

/// Returns false when a loop is empty: then there is nothing to add.
bool readNest(int64_t loops, const int64_t *nest, Nest &result) {
  for (int64_t i = 0; i < loops; ++i) {
    Loop l{nest[i], nest[loops + i], nest[2 * loops + i], nest[3 * loops + i]};
    if (l.size <= 0)
      return false;
    if (l.size == 1)
      continue;
    if (l.a && !l.b && l.c)
      result.m.push_back(l);
    else if (!l.a && l.b && l.c)
      result.n.push_back(l);
    else if (!l.c) // also where it moves one operand: sums are rounded once
      result.k.push_back(l);
    else
      result.rest.push_back(l);
  }
  mergeLoops(result.m);
  mergeLoops(result.n);
  mergeLoops(result.k);
  mergeLoops(result.rest);
  return true;
}

/// Calls `body(a, b, c)` with the offsets of every point of the loops.
template <typename Body> void forEachPoint(const Loops &loops, Body body) {
  std::vector<int64_t> index(loops.size(), 0);
  int64_t a = 0, b = 0, c = 0;
  while (true) {
    body(a, b, c);
    int64_t d = static_cast<int64_t>(loops.size()) - 1;
    for (; d >= 0; --d) {
      const Loop &l = loops[d];
      a += l.a, b += l.b, c += l.c;
      if (++index[d] < l.size)
        break;
      a -= l.size * l.a, b -= l.size * l.b, c -= l.size * l.c;
      index[d] = 0;
    }
    if (d < 0)
      return;
  }
}

/// What a sum over an empty loop leaves.
template <typename T>
void writeZeros(T *c, int64_t loops, const int64_t *nest) {
  Loops moving;
  for (int64_t i = 0; i < loops; ++i)
    if (int64_t stride = nest[3 * loops + i]) {
      if (nest[i] <= 0)
        return;
      moving.push_back({nest[i], 0, 0, stride});
    }
  forEachPoint(moving, [&](int64_t, int64_t, int64_t oc) { c[oc] = T(0); });
}

/// The offsets of one point.
struct Point {
  int64_t a, b, c;
};
std::vector<Point> listPoints(const Loops &loops) {
  std::vector<Point> points;
  forEachPoint(loops, [&](int64_t a, int64_t b, int64_t c) {
    points.push_back({a, b, c});
  });
  return points;
}

/// Splits the loops into those that move C and those that only sum. Points of
/// the first kind are independent of each other.
void splitSums(const Loops &loops, Loops &moving, Loops &summing) {
  for (const Loop &l : loops)
    (l.c ? moving : summing).push_back(l);
}

int64_t countPoints(const Loops &loops) {
  int64_t count = 1;
  for (const Loop &l : loops)
    count *= l.size;
  return count;
}

//===----------------------------------------------------------------------===//
// Direct products
//===----------------------------------------------------------------------===//

/// Takes the longest loop out of `loops`, so that the product is as large as it
/// can be; the others move to `outer`.
Loop takeLongest(const Loops &loops, Loops &outer) {
  if (loops.empty())
    return {1, 0, 0, 0};
  auto longest = std::max_element(
      loops.begin(), loops.end(),
      [](const Loop &x, const Loop &y) { return x.size < y.size; });
  for (auto it = loops.begin(); it != loops.end(); ++it)
    if (it != longest)
      outer.push_back(*it);
  return *longest;
}

/// How many parts a product of this many multiplications is cut into, when
/// there are `products` of them. A part must be worth packing operands for it.
int64_t countParts(int64_t products, int64_t multiplications, int64_t length) {
  constexpr int64_t kWorthAPart = 1 << 19, kShortest = 32;
  int64_t wanted = 4 * sbp_num_threads();
  if (sbp_num_threads() == 1 || sbp::isInsideLoop() || products >= wanted)
    return 1;
  return std::max<int64_t>(
      1, std::min({(wanted + products - 1) / products,
                   multiplications / kWorthAPart, length / kShortest}));
}

/// Runs the nest as products on the operands where they lie. Returns false when
/// BLAS cannot address them, or when the products would be so small that
/// packing into larger ones is faster.
template <typename T>
bool runDirect(const T *a, const T *b, T *c, const Nest &nest,
               bool initializes) {
  constexpr int64_t kWorthACall = 1 << 16;
  Loops outer = nest.rest;
  Loop m = takeLongest(nest.m, outer);
  Loop n = takeLongest(nest.n, outer);
  Loop k = takeLongest(nest.k, outer);
  Layout la = getLayout(m.size, k.size, m.a, k.a);
  Layout lb = getLayout(k.size, n.size, k.b, n.b);
  Layout lc = getLayout(m.size, n.size, m.c, n.c);
  if (!la.valid || !lb.valid || !lc.valid)
    return false;
  bool whole = outer.size() == nest.rest.size();
  if (!whole && m.size * n.size * k.size < kWorthACall)
    return false;

  Loops moving, summing;
  splitSums(outer, moving, summing);
  std::vector<Point> products = listPoints(moving);
  // Cut C along its longer side.
  bool cutsRows = m.size >= n.size;
  Loop &cut = cutsRows ? m : n;
  const Loop full = cut;
  int64_t parts =
      countParts(products.size(), m.size * n.size * k.size, full.size);
  constexpr int64_t kTile = 16;
  int64_t length = (full.size + parts - 1) / parts;
  if (parts > 1)
    length = (length + kTile - 1) / kTile * kTile;
  parts = (full.size + length - 1) / length;
  sbp::parallelFor(products.size() * parts, 1, [&](int64_t task) {
    const Point &p = products[task / parts];
    int64_t begin = task % parts * length;
    int64_t size = std::min(length, full.size - begin);
    int64_t rows = cutsRows ? size : m.size, cols = cutsRows ? n.size : size;
    const T *partA = a + p.a + begin * full.a;
    const T *partB = b + p.b + begin * full.b;
    T *partC = c + p.c + begin * full.c;
    T beta = initializes ? T(0) : T(1);
    forEachPoint(summing, [&](int64_t oa, int64_t ob, int64_t) {
      gemm(rows, cols, k.size, partA + oa, la, partB + ob, lb, beta, partC, lc);
      beta = T(1);
    });
  });
  return true;
}

//===----------------------------------------------------------------------===//
// Packed products
//===----------------------------------------------------------------------===//

float widen(uint16_t bits) {
  uint32_t wide = static_cast<uint32_t>(bits) << 16;
  float value;
  std::memcpy(&value, &wide, sizeof(value));
  return value;
}
float widen(float value) { return value; }
double widen(double value) { return value; }

void narrow(float value, uint16_t &result) {
  uint32_t bits;
  std::memcpy(&bits, &value, sizeof(bits));
  if (value != value)
    result = static_cast<uint16_t>((bits >> 16) | 0x40); // a quiet NaN
  else // to nearest, ties to even
    result = static_cast<uint16_t>((bits + 0x7fff + ((bits >> 16) & 1)) >> 16);
}
void narrow(float value, float &result) { result = value; }
void narrow(double value, double &result) { result = value; }

/// Offsets of the points [begin, begin + count) of flattened loops.
void listOffsets(const Loops &loops, int64_t Loop::*stride, int64_t begin,
                 int64_t count, std::vector<int64_t> &offsets) {
  offsets.resize(count);
  for (int64_t i = 0; i < count; ++i) {
    int64_t rest = begin + i, offset = 0;
    for (size_t d = loops.size(); d-- > 0;) {
      offset += rest % loops[d].size * (loops[d].*stride);
      rest /= loops[d].size;
    }
    offsets[i] = offset;
  }
}

template <typename From, typename To>
void gather(const From *from, const std::vector<int64_t> &rows,
            const std::vector<int64_t> &cols, To *to) {
  // Columns often are one contiguous run (channels of an image).
  bool contiguous = true;
  for (size_t j = 1; j < cols.size(); ++j)
    contiguous &= cols[j] == cols[0] + static_cast<int64_t>(j);
  for (int64_t row : rows) {
    if (contiguous) {
      const From *run = from + row + cols[0];
      for (size_t j = 0; j < cols.size(); ++j)
        to[j] = widen(run[j]);
    } else {
      for (size_t j = 0; j < cols.size(); ++j)
        to[j] = widen(from[row + cols[j]]);
    }
    to += cols.size();
  }
}

/// Where the blocks of a packed product are gathered; one per thread.
template <typename Acc> struct Packing {
  std::vector<Acc> a, b, c;
  std::vector<int64_t> rowsA, colsA, rowsB, colsB, rowsC, colsC;
};

/// One block of C: gathers blocks of the operands, multiplies them, and adds to
/// C, or writes it.
template <typename In, typename Acc, typename Out>
void runBlock(const In *a, const In *b, Out *c, const Nest &nest,
              const Loops &summing, int64_t m0, int64_t mb, int64_t n0,
              int64_t nb, bool initializes) {
  constexpr int64_t kK = 512;
  static thread_local Packing<Acc> pack;
  int64_t k = countPoints(nest.k);
  listOffsets(nest.n, &Loop::b, n0, nb, pack.colsB);
  listOffsets(nest.n, &Loop::c, n0, nb, pack.colsC);
  listOffsets(nest.m, &Loop::a, m0, mb, pack.rowsA);
  listOffsets(nest.m, &Loop::c, m0, mb, pack.rowsC);
  pack.a.resize(mb * std::min(k, kK));
  pack.b.resize(nb * std::min(k, kK));
  pack.c.resize(mb * nb);
  if (initializes)
    std::fill(pack.c.begin(), pack.c.end(), Acc(0));
  else
    gather(c, pack.rowsC, pack.colsC, pack.c.data());
  forEachPoint(summing, [&](int64_t oa, int64_t ob, int64_t) {
    for (int64_t k0 = 0; k0 < k; k0 += kK) {
      int64_t kb = std::min(kK, k - k0);
      listOffsets(nest.k, &Loop::a, k0, kb, pack.colsA);
      listOffsets(nest.k, &Loop::b, k0, kb, pack.rowsB);
      gather(a + oa, pack.rowsA, pack.colsA, pack.a.data());
      gather(b + ob, pack.rowsB, pack.colsB, pack.b.data());
      gemm<Acc>(mb, nb, kb, pack.a.data(), {true, false, kb}, pack.b.data(),
                {true, false, nb}, Acc(1), pack.c.data(), {true, false, nb});
    }
  });
  for (int64_t i = 0; i < mb; ++i)
    for (int64_t j = 0; j < nb; ++j)
      narrow(pack.c[i * nb + j], c[pack.rowsC[i] + pack.colsC[j]]);
}

/// Cuts C into blocks, which bounds the extra memory (a few MB per thread)
/// whatever the sizes are.
template <typename In, typename Acc, typename Out>
void runPacked(const In *a, const In *b, Out *c, const Nest &nest,
               bool initializes) {
  constexpr int64_t kM = 256, kN = 1024;
  int64_t m = countPoints(nest.m), n = countPoints(nest.n);
  int64_t rows = (m + kM - 1) / kM, cols = (n + kN - 1) / kN;
  Loops moving, summing;
  splitSums(nest.rest, moving, summing);
  std::vector<Point> products = listPoints(moving);
  sbp::parallelFor(products.size() * rows * cols, 1, [&](int64_t task) {
    const Point &p = products[task / (rows * cols)];
    int64_t m0 = task % rows * kM, n0 = task / rows % cols * kN;
    runBlock<In, Acc, Out>(a + p.a, b + p.b, c + p.c, nest, summing, m0,
                           std::min(kM, m - m0), n0, std::min(kN, n - n0),
                           initializes);
  });
}

template <typename In, typename Acc, typename Out>
void contract(const In *a, const In *b, Out *c, int64_t loops,
              const int64_t *numbers, bool initializes) {
  Nest nest;
  if (!readNest(loops, numbers, nest)) {
    if (initializes)
      writeZeros(c, loops, numbers);
    return;
  }
  if constexpr (std::is_same_v<In, Out>)
    if constexpr (std::is_same_v<In, Acc>)
      if (runDirect(a, b, c, nest, initializes))
        return;
  runPacked<In, Acc, Out>(a, b, c, nest, initializes);
}
} // namespace

// NOLINTBEGIN(bugprone-macro-parentheses): they are types.
#define SBP_CONTRACT(suffix, In, Acc, Out)                                     \
  void sbp_contract_##suffix(const In *a, const In *b, Out *c, int64_t loops,  \
                             const int64_t *nest) {                            \
    contract<In, Acc, Out>(a, b, c, loops, nest, false);                       \
  }                                                                            \
  void sbp_contract_init_##suffix(const In *a, const In *b, Out *c,            \
                                  int64_t loops, const int64_t *nest) {        \
    contract<In, Acc, Out>(a, b, c, loops, nest, true);                        \
  }
// NOLINTEND(bugprone-macro-parentheses)

extern "C" {
SBP_CONTRACT(f32, float, float, float)
SBP_CONTRACT(f64, double, double, double)
SBP_CONTRACT(bf16, uint16_t, float, uint16_t)
SBP_CONTRACT(bf16_f32, uint16_t, float, float)

float sbp_truncate_bf16(float value) {
  uint16_t narrowed;
  narrow(value, narrowed);
  uint32_t bits = narrowed;
  std::memcpy(&value, &bits, sizeof(value));
  return value;
}
}
