//===- CublasLt.cpp - Products of matrices by cublasLt --------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// It reads the same descriptors as the real library, so that orders,
// transposes, leading dimensions, batches and epilogues of our calls are
// checked by numbers. Sums are f32, or f64, in a fixed order.
//
//===----------------------------------------------------------------------===//

#include "CublasLt/CublasLt.h"
#include "Driver/State.h"
#include "Machine/Conversions.h"
#include "Machine/DeviceMemory.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace emulator;

namespace {
struct Layout {
  cudaDataType type;
  uint64_t rows, columns;
  int64_t ld;
  int32_t batches = 1;
  int64_t batchStride = 0;
  cublasLtOrder_t order = CUBLASLT_ORDER_COL;

  bool isColumnMajor() const { return order == CUBLASLT_ORDER_COL; }
  /// Elements that lie side by side, and how many such lines there are.
  uint64_t length() const { return isColumnMajor() ? rows : columns; }
  uint64_t lines() const { return isColumnMajor() ? columns : rows; }
  int64_t at(int64_t batch, uint64_t row, uint64_t column) const {
    return batch * batchStride +
           (isColumnMajor() ? row + column * ld : row * ld + column);
  }
};

struct Description {
  cublasComputeType_t compute;
  cudaDataType_t scale;
  cublasOperation_t a = CUBLAS_OP_N, b = CUBLAS_OP_N;
  cublasLtEpilogue_t epilogue = CUBLASLT_EPILOGUE_DEFAULT;
  const void *bias = nullptr;
};

struct Preference {
  uint64_t workspace = 0;
};
} // namespace

static size_t getBytes(cudaDataType type) {
  switch (int(type)) {
  case CUDA_R_64F:
    return 8;
  case CUDA_R_32F:
    return 4;
  case CUDA_R_16F:
  case CUDA_R_16BF:
    return 2;
  default:
    return 0;
  }
}

static double load(const char *from, cudaDataType type) {
  uint16_t half;
  float single;
  double value;
  switch (int(type)) {
  case CUDA_R_64F:
    std::memcpy(&value, from, 8);
    return value;
  case CUDA_R_32F:
    std::memcpy(&single, from, 4);
    return single;
  default:
    std::memcpy(&half, from, 2);
    return type == CUDA_R_16F ? fromF16(half) : fromBF16(half);
  }
}

static void store(char *to, cudaDataType type, double value) {
  float single = float(value);
  uint16_t half;
  switch (int(type)) {
  case CUDA_R_64F:
    std::memcpy(to, &value, 8);
    return;
  case CUDA_R_32F:
    std::memcpy(to, &single, 4);
    return;
  default:
    half = type == CUDA_R_16F ? toF16(single) : toBF16(single);
    std::memcpy(to, &half, 2);
  }
}

//===----------------------------------------------------------------------===//
// Descriptors
//===----------------------------------------------------------------------===//

template <class Object, class Handle, class... Values>
static cublasStatus_t create(Handle *handle, Values... values) {
  *handle = reinterpret_cast<Handle>(new Object{values...});
  return CUBLAS_STATUS_SUCCESS;
}
template <class Object, class Handle>
static cublasStatus_t destroy(Handle handle) {
  delete reinterpret_cast<Object *>(handle);
  return CUBLAS_STATUS_SUCCESS;
}
template <class Value>
static cublasStatus_t read(Value &to, const void *from, size_t bytes) {
  if (bytes != sizeof(Value))
    return CUBLAS_STATUS_INVALID_VALUE;
  std::memcpy(static_cast<void *>(&to), from, bytes);
  return CUBLAS_STATUS_SUCCESS;
}

cublasStatus_t cublasLtCreate(cublasLtHandle_t *handle) {
  return create<int>(handle);
}
cublasStatus_t cublasLtDestroy(cublasLtHandle_t handle) {
  return destroy<int>(handle);
}
cublasStatus_t cublasLtMatmulDescCreate(cublasLtMatmulDesc_t *descriptor,
                                        cublasComputeType_t compute,
                                        cudaDataType_t scale) {
  bool isDouble = compute == CUBLAS_COMPUTE_64F;
  bool isKnown = isDouble || compute == CUBLAS_COMPUTE_32F ||
                 compute == CUBLAS_COMPUTE_32F_PEDANTIC ||
                 compute == CUBLAS_COMPUTE_32F_FAST_TF32;
  if (!isKnown || scale != (isDouble ? CUDA_R_64F : CUDA_R_32F))
    return CUBLAS_STATUS_NOT_SUPPORTED;
  return create<Description>(descriptor, compute, scale);
}
cublasStatus_t cublasLtMatmulDescDestroy(cublasLtMatmulDesc_t descriptor) {
  return destroy<Description>(descriptor);
}
cublasStatus_t
cublasLtMatmulDescSetAttribute(cublasLtMatmulDesc_t descriptor,
                               cublasLtMatmulDescAttributes_t attribute,
                               const void *value, size_t bytes) {
  auto &description = *reinterpret_cast<Description *>(descriptor);
  int pointerMode = 0;
  switch (int(attribute)) {
  case CUBLASLT_MATMUL_DESC_POINTER_MODE: // of the host only
    if (read(pointerMode, value, bytes) == CUBLAS_STATUS_SUCCESS)
      return pointerMode ? CUBLAS_STATUS_NOT_SUPPORTED : CUBLAS_STATUS_SUCCESS;
    return CUBLAS_STATUS_INVALID_VALUE;
  case CUBLASLT_MATMUL_DESC_TRANSA:
    return read(description.a, value, bytes);
  case CUBLASLT_MATMUL_DESC_TRANSB:
    return read(description.b, value, bytes);
  case CUBLASLT_MATMUL_DESC_EPILOGUE:
    return read(description.epilogue, value, bytes);
  case CUBLASLT_MATMUL_DESC_BIAS_POINTER:
    return read(description.bias, value, bytes);
  default:
    return CUBLAS_STATUS_NOT_SUPPORTED;
  }
}

cublasStatus_t cublasLtMatrixLayoutCreate(cublasLtMatrixLayout_t *layout,
                                          cudaDataType type, uint64_t rows,
                                          uint64_t columns, int64_t ld) {
  if (!getBytes(type))
    return CUBLAS_STATUS_NOT_SUPPORTED;
  return create<Layout>(layout, type, rows, columns, ld);
}
cublasStatus_t cublasLtMatrixLayoutDestroy(cublasLtMatrixLayout_t layout) {
  return destroy<Layout>(layout);
}
cublasStatus_t
cublasLtMatrixLayoutSetAttribute(cublasLtMatrixLayout_t handle,
                                 cublasLtMatrixLayoutAttribute_t attribute,
                                 const void *value, size_t bytes) {
  auto &layout = *reinterpret_cast<Layout *>(handle);
  switch (int(attribute)) {
  case CUBLASLT_MATRIX_LAYOUT_ORDER:
    return read(layout.order, value, bytes);
  case CUBLASLT_MATRIX_LAYOUT_LD:
    return read(layout.ld, value, bytes);
  case CUBLASLT_MATRIX_LAYOUT_BATCH_COUNT:
    return read(layout.batches, value, bytes);
  case CUBLASLT_MATRIX_LAYOUT_STRIDED_BATCH_OFFSET:
    return read(layout.batchStride, value, bytes);
  default:
    return CUBLAS_STATUS_NOT_SUPPORTED;
  }
}

cublasStatus_t
cublasLtMatmulPreferenceCreate(cublasLtMatmulPreference_t *preference) {
  return create<Preference>(preference);
}
cublasStatus_t
cublasLtMatmulPreferenceDestroy(cublasLtMatmulPreference_t preference) {
  return destroy<Preference>(preference);
}
cublasStatus_t cublasLtMatmulPreferenceSetAttribute(
    cublasLtMatmulPreference_t handle,
    cublasLtMatmulPreferenceAttributes_t attribute, const void *value,
    size_t bytes) {
  auto &preference = *reinterpret_cast<Preference *>(handle);
  if (attribute == CUBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES)
    return read(preference.workspace, value, bytes);
  return CUBLAS_STATUS_SUCCESS; // hints
}

//===----------------------------------------------------------------------===//
// Products
//===----------------------------------------------------------------------===//

namespace {
/// A call, as it is queued.
struct Product {
  Description description;
  Layout layoutA, layoutB, layoutC, layoutD;
  double alpha, beta;
  uint64_t a, b, c, d;
  uint64_t m, n, k;

  cublasStatus_t check() const;
  void run() const;
};
} // namespace

cublasStatus_t Product::check() const {
  bool transposesB = description.b != CUBLAS_OP_N;
  if (k != (transposesB ? layoutB.columns : layoutB.rows) ||
      layoutD.rows != m || layoutD.columns != n || layoutC.rows != m ||
      layoutC.columns != n)
    return CUBLAS_STATUS_INVALID_VALUE;
  for (const Layout *layout : {&layoutA, &layoutB, &layoutC, &layoutD}) {
    if (layout->batches != layoutD.batches || layout->batches < 1 ||
        layout->ld < int64_t(layout->length()))
      return CUBLAS_STATUS_INVALID_VALUE;
    bool isDouble = description.compute == CUBLAS_COMPUTE_64F;
    if ((layout->type == CUDA_R_64F) != isDouble)
      return CUBLAS_STATUS_NOT_SUPPORTED;
  }
  if (layoutA.type != layoutB.type || layoutC.type != layoutD.type ||
      (layoutD.type != layoutA.type && layoutD.type != CUDA_R_32F))
    return CUBLAS_STATUS_NOT_SUPPORTED;
  bool hasBias = description.epilogue == CUBLASLT_EPILOGUE_BIAS;
  if (!hasBias && description.epilogue != CUBLASLT_EPILOGUE_DEFAULT)
    return CUBLAS_STATUS_NOT_SUPPORTED;
  if (hasBias && !description.bias)
    return CUBLAS_STATUS_INVALID_VALUE;
  // In place only where every element is read before it is written.
  if (c == d && (layoutC.ld != layoutD.ld || layoutC.order != layoutD.order))
    return CUBLAS_STATUS_INVALID_VALUE;
  return CUBLAS_STATUS_SUCCESS;
}

[[noreturn]] static void failProduct(const char *name, const char *why,
                                     uint64_t address) {
  std::fprintf(stderr, "error: cublasLtMatmul: %s at 0x%llx %s\n", name,
               (unsigned long long)address, why);
  std::_Exit(3);
}

/// The bytes of a matrix; ends the process if they are not all memory, or were
/// not all written and are `read`.
static char *getMatrix(const Layout &layout, uint64_t address, const char *name,
                       bool isRead) {
  size_t bytes = getBytes(layout.type);
  if (bytes && address % bytes)
    failProduct(name, "is not aligned to its elements", address);
  Allocation *allocation = findAllocation(address, 1);
  char *storage = nullptr;
  for (int64_t batch = 0; batch < layout.batches; ++batch)
    for (uint64_t line = 0; line < layout.lines(); ++line) {
      uint64_t offset = batch * layout.batchStride + line * layout.ld;
      uint64_t begin = address + offset * bytes;
      size_t length = layout.length() * bytes;
      if (!allocation || !allocation->contains(begin, length))
        failProduct(name, "lies outside of its allocation", begin);
      char *written = allocation->written;
      if (written)
        written += begin - allocation->begin;
      if (written && isRead && knowsWritten() &&
          std::memchr(written, 0, length))
        failProduct(name, "is read and was never written", begin);
      if (written && !isRead)
        std::memset(written, 1, length);
    }
  if (allocation)
    storage = allocation->storage + (address - allocation->begin);
  return storage;
}

/// In eight parts, as wide registers do it: the same sum on every host.
template <class Value>
static Value multiply(const Value *x, const Value *y, uint64_t count) {
  Value parts[8] = {}, sum = 0;
  uint64_t i = 0;
  for (; i + 8 <= count; i += 8)
    for (int part = 0; part < 8; ++part)
      parts[part] += x[i + part] * y[i + part];
  for (; i < count; ++i)
    sum += x[i] * y[i];
  return (((parts[0] + parts[1]) + (parts[2] + parts[3])) +
          ((parts[4] + parts[5]) + (parts[6] + parts[7]))) +
         sum;
}

/// Lines of `count` along k, one for each row of A or column of B.
template <class Value>
static std::vector<Value> gather(const char *from, const Layout &layout,
                                 int64_t batch, bool kIsRow, uint64_t lines,
                                 uint64_t count, bool isTF32) {
  std::vector<Value> result(lines * count);
  size_t bytes = getBytes(layout.type);
  for (uint64_t line = 0; line < lines; ++line)
    for (uint64_t z = 0; z < count; ++z) {
      int64_t at = layout.at(batch, kIsRow ? z : line, kIsRow ? line : z);
      double value = load(from + at * int64_t(bytes), layout.type);
      if (isTF32)
        value =
            std::bit_cast<float>(TF32Format::round(value, Round::Even) << 13);
      result[line * count + z] = value;
    }
  return result;
}

template <class Value>
static void runBatch(const Product &p, int64_t batch, const char *a,
                     const char *b, const char *c, char *d, const char *bias) {
  bool isTF32 = p.description.compute == CUBLAS_COMPUTE_32F_FAST_TF32 &&
                p.layoutA.type == CUDA_R_32F;
  std::vector<Value> rows = gather<Value>(
      a, p.layoutA, batch, p.description.a != CUBLAS_OP_N, p.m, p.k, isTF32);
  std::vector<Value> columns = gather<Value>(
      b, p.layoutB, batch, p.description.b == CUBLAS_OP_N, p.n, p.k, isTF32);
  int64_t bytes = getBytes(p.layoutD.type);
  for (uint64_t row = 0; row < p.m; ++row)
    for (uint64_t column = 0; column < p.n; ++column) {
      double value =
          p.alpha * multiply(&rows[row * p.k], &columns[column * p.k], p.k);
      if (c)
        value += p.beta * load(c + p.layoutC.at(batch, row, column) * bytes,
                               p.layoutC.type);
      if (bias)
        value += load(bias + row * bytes, p.layoutD.type);
      store(d + p.layoutD.at(batch, row, column) * bytes, p.layoutD.type,
            value);
    }
}

void Product::run() const {
  const char *storageA = getMatrix(layoutA, a, "A", true);
  const char *storageB = getMatrix(layoutB, b, "B", true);
  const char *storageC = beta != 0 ? getMatrix(layoutC, c, "C", true) : nullptr;
  char *storageD = getMatrix(layoutD, d, "D", false);
  const char *bias = nullptr;
  if (description.epilogue == CUBLASLT_EPILOGUE_BIAS) {
    Layout vector{layoutD.type, m, 1, int64_t(m)};
    bias = getMatrix(vector, reinterpret_cast<uint64_t>(description.bias),
                     "the bias", true);
  }
  for (int64_t batch = 0; batch < layoutD.batches; ++batch)
    if (description.compute == CUBLAS_COMPUTE_64F)
      runBatch<double>(*this, batch, storageA, storageB, storageC, storageD,
                       bias);
    else
      runBatch<float>(*this, batch, storageA, storageB, storageC, storageD,
                      bias);
}

static Product makeProduct(cublasLtMatmulDesc_t descriptor,
                           cublasLtMatrixLayout_t layoutA,
                           cublasLtMatrixLayout_t layoutB,
                           cublasLtMatrixLayout_t layoutC,
                           cublasLtMatrixLayout_t layoutD) {
  Product p{};
  p.description = *reinterpret_cast<Description *>(descriptor);
  p.layoutA = *reinterpret_cast<Layout *>(layoutA);
  p.layoutB = *reinterpret_cast<Layout *>(layoutB);
  p.layoutC = *reinterpret_cast<Layout *>(layoutC);
  p.layoutD = *reinterpret_cast<Layout *>(layoutD);
  bool transposesA = p.description.a != CUBLAS_OP_N;
  p.m = transposesA ? p.layoutA.columns : p.layoutA.rows;
  p.k = transposesA ? p.layoutA.rows : p.layoutA.columns;
  p.n = p.description.b != CUBLAS_OP_N ? p.layoutB.rows : p.layoutB.columns;
  return p;
}

cublasStatus_t cublasLtMatmulAlgoGetHeuristic(
    cublasLtHandle_t, cublasLtMatmulDesc_t descriptor, cublasLtMatrixLayout_t a,
    cublasLtMatrixLayout_t b, cublasLtMatrixLayout_t c,
    cublasLtMatrixLayout_t d, cublasLtMatmulPreference_t, int wanted,
    cublasLtMatmulHeuristicResult_t *results, int *found) {
  *found = 0;
  cublasStatus_t status = makeProduct(descriptor, a, b, c, d).check();
  if (status != CUBLAS_STATUS_SUCCESS || wanted < 1)
    return status;
  std::memset(results, 0, sizeof *results);
  *found = 1;
  return CUBLAS_STATUS_SUCCESS;
}

cublasStatus_t cublasLtMatmul(cublasLtHandle_t, cublasLtMatmulDesc_t descriptor,
                              const void *alpha, const void *a,
                              cublasLtMatrixLayout_t layoutA, const void *b,
                              cublasLtMatrixLayout_t layoutB, const void *beta,
                              const void *c, cublasLtMatrixLayout_t layoutC,
                              void *d, cublasLtMatrixLayout_t layoutD,
                              const cublasLtMatmulAlgo_t *, void *workspace,
                              size_t workspaceBytes, cudaStream_t stream) {
  DriverLock lock;
  Product p = makeProduct(descriptor, layoutA, layoutB, layoutC, layoutD);
  p.a = reinterpret_cast<uint64_t>(a);
  p.b = reinterpret_cast<uint64_t>(b);
  p.c = reinterpret_cast<uint64_t>(c);
  p.d = reinterpret_cast<uint64_t>(d);
  cublasStatus_t status = p.check();
  if (status != CUBLAS_STATUS_SUCCESS)
    return status;
  if (workspaceBytes &&
      !findAllocation(reinterpret_cast<uint64_t>(workspace), workspaceBytes))
    return CUBLAS_STATUS_INVALID_VALUE;
  p.alpha = load(static_cast<const char *>(alpha), p.description.scale);
  p.beta = load(static_cast<const char *>(beta), p.description.scale);
  enqueue(reinterpret_cast<CUstream>(stream), [p] { p.run(); });
  return CUBLAS_STATUS_SUCCESS;
}
