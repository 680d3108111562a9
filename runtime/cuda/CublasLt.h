//===- CublasLt.h - What is used of cuBLASLt --------------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Declared here so that nothing of CUDA is needed to build, and compared with
// cublasLt.h by a test, as CudaDriver.h is.
//
//===----------------------------------------------------------------------===//

#ifndef SBP_RUNTIME_CUDA_CUBLASLT_H
#define SBP_RUNTIME_CUDA_CUBLASLT_H

#include <cstddef>
#include <cstdint>

/// X(type, name, value)
#define SBP_CUBLASLT_NUMBERS(X)                                                \
  X(cublasStatus_t, CUBLAS_STATUS_SUCCESS, 0)                                  \
  X(cublasStatus_t, CUBLAS_STATUS_NOT_INITIALIZED, 1)                          \
  X(cublasStatus_t, CUBLAS_STATUS_ALLOC_FAILED, 3)                             \
  X(cublasStatus_t, CUBLAS_STATUS_INVALID_VALUE, 7)                            \
  X(cublasStatus_t, CUBLAS_STATUS_ARCH_MISMATCH, 8)                            \
  X(cublasStatus_t, CUBLAS_STATUS_EXECUTION_FAILED, 13)                        \
  X(cublasStatus_t, CUBLAS_STATUS_INTERNAL_ERROR, 14)                          \
  X(cublasStatus_t, CUBLAS_STATUS_NOT_SUPPORTED, 15)                           \
  X(cublasComputeType_t, CUBLAS_COMPUTE_32F, 68)                               \
  X(cublasComputeType_t, CUBLAS_COMPUTE_32F_FAST_TF32, 77)                     \
  X(cublasComputeType_t, CUBLAS_COMPUTE_64F, 70)                               \
  X(cudaDataType_t, CUDA_R_32F, 0)                                             \
  X(cudaDataType_t, CUDA_R_64F, 1)                                             \
  X(cudaDataType_t, CUDA_R_16F, 2)                                             \
  X(cudaDataType_t, CUDA_R_16BF, 14)                                           \
  X(cublasOperation_t, CUBLAS_OP_N, 0)                                         \
  X(cublasOperation_t, CUBLAS_OP_T, 1)                                         \
  X(cublasLtMatmulDescAttributes_t, CUBLASLT_MATMUL_DESC_TRANSA, 3)            \
  X(cublasLtMatmulDescAttributes_t, CUBLASLT_MATMUL_DESC_TRANSB, 4)            \
  X(cublasLtMatrixLayoutAttribute_t, CUBLASLT_MATRIX_LAYOUT_BATCH_COUNT, 5)    \
  X(cublasLtMatrixLayoutAttribute_t,                                           \
    CUBLASLT_MATRIX_LAYOUT_STRIDED_BATCH_OFFSET, 6)                            \
  X(cublasLtMatmulPreferenceAttributes_t,                                      \
    CUBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES, 1)                               \
  X(cublasLtMatmulPreferenceAttributes_t,                                      \
    CUBLASLT_MATMUL_PREF_REDUCTION_SCHEME_MASK, 3)                             \
  X(cublasLtMatmulPreferenceAttributes_t,                                      \
    CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_A_BYTES, 5)                             \
  X(cublasLtMatmulPreferenceAttributes_t,                                      \
    CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_B_BYTES, 6)                             \
  X(cublasLtMatmulPreferenceAttributes_t,                                      \
    CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_C_BYTES, 7)                             \
  X(cublasLtMatmulPreferenceAttributes_t,                                      \
    CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_D_BYTES, 8)                             \
  X(cublasLtReductionScheme_t, CUBLASLT_REDUCTION_SCHEME_COMPUTE_TYPE, 2)

#ifdef SBP_CHECK_AGAINST_CUDA_H

#define SBP_CHECK(Type, NAME, VALUE)                                           \
  static_assert(NAME == static_cast<Type>(VALUE), #NAME);
SBP_CUBLASLT_NUMBERS(SBP_CHECK)
#undef SBP_CHECK

#else

enum cublasStatus_t : int;
enum cublasComputeType_t : int;
enum cudaDataType_t : int;
enum cublasOperation_t : int;
enum cublasLtMatmulDescAttributes_t : int;
enum cublasLtMatrixLayoutAttribute_t : int;
enum cublasLtMatmulPreferenceAttributes_t : int;
enum cublasLtReductionScheme_t : int;
#define SBP_DECLARE(Type, NAME, VALUE)                                         \
  constexpr Type NAME = static_cast<Type>(VALUE);
SBP_CUBLASLT_NUMBERS(SBP_DECLARE)
#undef SBP_DECLARE

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

static_assert(sizeof(cublasLtMatmulHeuristicResult_t) == 96,
              "as the library writes it");
static_assert(offsetof(cublasLtMatmulHeuristicResult_t, workspaceSize) == 64 &&
                  offsetof(cublasLtMatmulHeuristicResult_t, state) == 72,
              "as the library writes it");

/// X(member, symbol, parameters): every function that is used. All return a
/// cublasStatus_t.
#define SBP_CUBLASLT_FUNCTIONS(X)                                              \
  X(create, cublasLtCreate, (cublasLtHandle_t * handle))                       \
  X(operationCreate, cublasLtMatmulDescCreate,                                 \
    (cublasLtMatmulDesc_t * operation, cublasComputeType_t compute,            \
     cudaDataType_t scale))                                                    \
  X(operationDestroy, cublasLtMatmulDescDestroy,                               \
    (cublasLtMatmulDesc_t operation))                                          \
  X(operationSet, cublasLtMatmulDescSetAttribute,                              \
    (cublasLtMatmulDesc_t operation, cublasLtMatmulDescAttributes_t attribute, \
     const void *value, size_t bytes))                                         \
  X(layoutCreate, cublasLtMatrixLayoutCreate,                                  \
    (cublasLtMatrixLayout_t * layout, cudaDataType_t type, uint64_t rows,      \
     uint64_t cols, int64_t leading))                                          \
  X(layoutDestroy, cublasLtMatrixLayoutDestroy,                                \
    (cublasLtMatrixLayout_t layout))                                           \
  X(layoutSet, cublasLtMatrixLayoutSetAttribute,                               \
    (cublasLtMatrixLayout_t layout, cublasLtMatrixLayoutAttribute_t attribute, \
     const void *value, size_t bytes))                                         \
  X(preferenceCreate, cublasLtMatmulPreferenceCreate,                          \
    (cublasLtMatmulPreference_t * preference))                                 \
  X(preferenceDestroy, cublasLtMatmulPreferenceDestroy,                        \
    (cublasLtMatmulPreference_t preference))                                   \
  X(preferenceSet, cublasLtMatmulPreferenceSetAttribute,                       \
    (cublasLtMatmulPreference_t preference,                                    \
     cublasLtMatmulPreferenceAttributes_t attribute, const void *value,        \
     size_t bytes))                                                            \
  X(getHeuristic, cublasLtMatmulAlgoGetHeuristic,                              \
    (cublasLtHandle_t handle, cublasLtMatmulDesc_t operation,                  \
     cublasLtMatrixLayout_t a, cublasLtMatrixLayout_t b,                       \
     cublasLtMatrixLayout_t c, cublasLtMatrixLayout_t d,                       \
     cublasLtMatmulPreference_t preference, int requested,                     \
     cublasLtMatmulHeuristicResult_t *results, int *found))                    \
  X(matmul, cublasLtMatmul,                                                    \
    (cublasLtHandle_t handle, cublasLtMatmulDesc_t operation,                  \
     const void *alpha, const void *a, cublasLtMatrixLayout_t layoutA,         \
     const void *b, cublasLtMatrixLayout_t layoutB, const void *beta,          \
     const void *c, cublasLtMatrixLayout_t layoutC, void *d,                   \
     cublasLtMatrixLayout_t layoutD, const cublasLtMatmulAlgo_t *algorithm,    \
     void *workspace, size_t workspaceBytes, cudaStream_t stream))

#ifdef SBP_CHECK_AGAINST_CUDA_H
#include <type_traits>
#define SBP_CHECK(member, symbol, parameters)                                  \
  static_assert(                                                               \
      std::is_same_v<decltype(&::symbol), cublasStatus_t(*) parameters>,       \
      #symbol);
SBP_CUBLASLT_FUNCTIONS(SBP_CHECK)
#undef SBP_CHECK
#endif

#endif // SBP_RUNTIME_CUDA_CUBLASLT_H
