//===- CublasLt.h - What is emulated of cublasLt.h --------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Declared here so that the emulator builds where no CUDA is installed; checked
// against cublasLt.h like CudaDriver.h against cuda.h.
//
//===----------------------------------------------------------------------===//

#ifndef SBP_EMULATOR_CUBLASLT_CUBLASLT_H
#define SBP_EMULATOR_CUBLASLT_CUBLASLT_H

#include <cstddef>
#include <cstdint>

#define SBP_CUBLASLT_CONSTANTS(X)                                              \
  X(cublasStatus_t, CUBLAS_STATUS_SUCCESS, 0)                                  \
  X(cublasStatus_t, CUBLAS_STATUS_INVALID_VALUE, 7)                            \
  X(cublasStatus_t, CUBLAS_STATUS_NOT_SUPPORTED, 15)                           \
  X(cudaDataType_t, CUDA_R_32F, 0)                                             \
  X(cudaDataType_t, CUDA_R_64F, 1)                                             \
  X(cudaDataType_t, CUDA_R_16F, 2)                                             \
  X(cudaDataType_t, CUDA_R_16BF, 14)                                           \
  X(cublasComputeType_t, CUBLAS_COMPUTE_32F, 68)                               \
  X(cublasComputeType_t, CUBLAS_COMPUTE_32F_PEDANTIC, 69)                      \
  X(cublasComputeType_t, CUBLAS_COMPUTE_64F, 70)                               \
  X(cublasComputeType_t, CUBLAS_COMPUTE_32F_FAST_TF32, 77)                     \
  X(cublasOperation_t, CUBLAS_OP_N, 0)                                         \
  X(cublasOperation_t, CUBLAS_OP_T, 1)                                         \
  X(cublasLtOrder_t, CUBLASLT_ORDER_COL, 0)                                    \
  X(cublasLtOrder_t, CUBLASLT_ORDER_ROW, 1)                                    \
  X(cublasLtEpilogue_t, CUBLASLT_EPILOGUE_DEFAULT, 1)                          \
  X(cublasLtEpilogue_t, CUBLASLT_EPILOGUE_BIAS, 4)                             \
  X(cublasLtMatmulDescAttributes_t, CUBLASLT_MATMUL_DESC_POINTER_MODE, 2)      \
  X(cublasLtMatmulDescAttributes_t, CUBLASLT_MATMUL_DESC_TRANSA, 3)            \
  X(cublasLtMatmulDescAttributes_t, CUBLASLT_MATMUL_DESC_TRANSB, 4)            \
  X(cublasLtMatmulDescAttributes_t, CUBLASLT_MATMUL_DESC_EPILOGUE, 7)          \
  X(cublasLtMatmulDescAttributes_t, CUBLASLT_MATMUL_DESC_BIAS_POINTER, 8)      \
  X(cublasLtMatrixLayoutAttribute_t, CUBLASLT_MATRIX_LAYOUT_ORDER, 1)          \
  X(cublasLtMatrixLayoutAttribute_t, CUBLASLT_MATRIX_LAYOUT_LD, 4)             \
  X(cublasLtMatrixLayoutAttribute_t, CUBLASLT_MATRIX_LAYOUT_BATCH_COUNT, 5)    \
  X(cublasLtMatrixLayoutAttribute_t,                                           \
    CUBLASLT_MATRIX_LAYOUT_STRIDED_BATCH_OFFSET, 6)                            \
  X(cublasLtMatmulPreferenceAttributes_t,                                      \
    CUBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES, 1)

#ifdef SBP_CHECK_AGAINST_CUDA_H

SBP_CUBLASLT_CONSTANTS(SBP_CHECK_CONSTANT)

#else

enum cublasStatus_t : int;
enum cudaDataType_t : int;
enum cublasComputeType_t : int;
enum cublasOperation_t : int;
enum cublasLtOrder_t : int;
enum cublasLtEpilogue_t : int;
enum cublasLtMatmulDescAttributes_t : int;
enum cublasLtMatrixLayoutAttribute_t : int;
enum cublasLtMatmulPreferenceAttributes_t : int;
#define SBP_DECLARE_CONSTANT(TYPE, NAME, VALUE)                                \
  constexpr TYPE NAME = static_cast<TYPE>(VALUE);
SBP_CUBLASLT_CONSTANTS(SBP_DECLARE_CONSTANT)
#undef SBP_DECLARE_CONSTANT

using cudaDataType = cudaDataType_t;
using cudaStream_t = struct CUstream_st *;
using cublasLtHandle_t = struct cublasLtContext *;
using cublasLtMatmulDesc_t = struct cublasLtMatmulDescOpaque_t *;
using cublasLtMatrixLayout_t = struct cublasLtMatrixLayoutOpaque_t *;
using cublasLtMatmulPreference_t = struct cublasLtMatmulPreferenceOpaque_t *;
struct cublasLtMatmulAlgo_t {
  uint64_t data[8];
};
struct cublasLtMatmulHeuristicResult_t {
  cublasLtMatmulAlgo_t algo;
  size_t workspaceSize;
  cublasStatus_t state;
  float wavesCount;
  int reserved[4];
};

#endif // SBP_CHECK_AGAINST_CUDA_H

#define SBP_CUBLASLT_API                                                       \
  extern "C" __attribute__((visibility("default"))) cublasStatus_t

SBP_CUBLASLT_API cublasLtCreate(cublasLtHandle_t *handle);
SBP_CUBLASLT_API cublasLtDestroy(cublasLtHandle_t handle);
SBP_CUBLASLT_API cublasLtMatmulDescCreate(cublasLtMatmulDesc_t *descriptor,
                                          cublasComputeType_t compute,
                                          cudaDataType_t scale);
SBP_CUBLASLT_API cublasLtMatmulDescDestroy(cublasLtMatmulDesc_t descriptor);
SBP_CUBLASLT_API
cublasLtMatmulDescSetAttribute(cublasLtMatmulDesc_t descriptor,
                               cublasLtMatmulDescAttributes_t attribute,
                               const void *value, size_t bytes);
SBP_CUBLASLT_API cublasLtMatrixLayoutCreate(cublasLtMatrixLayout_t *layout,
                                            cudaDataType type, uint64_t rows,
                                            uint64_t columns, int64_t ld);
SBP_CUBLASLT_API cublasLtMatrixLayoutDestroy(cublasLtMatrixLayout_t layout);
SBP_CUBLASLT_API
cublasLtMatrixLayoutSetAttribute(cublasLtMatrixLayout_t layout,
                                 cublasLtMatrixLayoutAttribute_t attribute,
                                 const void *value, size_t bytes);
SBP_CUBLASLT_API
cublasLtMatmulPreferenceCreate(cublasLtMatmulPreference_t *preference);
SBP_CUBLASLT_API
cublasLtMatmulPreferenceDestroy(cublasLtMatmulPreference_t preference);
SBP_CUBLASLT_API cublasLtMatmulPreferenceSetAttribute(
    cublasLtMatmulPreference_t preference,
    cublasLtMatmulPreferenceAttributes_t attribute, const void *value,
    size_t bytes);
SBP_CUBLASLT_API cublasLtMatmulAlgoGetHeuristic(
    cublasLtHandle_t handle, cublasLtMatmulDesc_t descriptor,
    cublasLtMatrixLayout_t a, cublasLtMatrixLayout_t b,
    cublasLtMatrixLayout_t c, cublasLtMatrixLayout_t d,
    cublasLtMatmulPreference_t preference, int wanted,
    cublasLtMatmulHeuristicResult_t *results, int *found);
SBP_CUBLASLT_API
cublasLtMatmul(cublasLtHandle_t handle, cublasLtMatmulDesc_t descriptor,
               const void *alpha, const void *a, cublasLtMatrixLayout_t layoutA,
               const void *b, cublasLtMatrixLayout_t layoutB, const void *beta,
               const void *c, cublasLtMatrixLayout_t layoutC, void *d,
               cublasLtMatrixLayout_t layoutD,
               const cublasLtMatmulAlgo_t *algorithm, void *workspace,
               size_t workspaceBytes, cudaStream_t stream);

#endif // SBP_EMULATOR_CUBLASLT_CUBLASLT_H
