//===- cublaslt.cpp - The emulated cuBLASLt with a will of its own --------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// SBP_TEST_CUBLASLT: "workspace", its products need some; "unsupported", it
// knows no way; "fails", its products fail. What is not here is found in the
// emulator, which this library is linked with.
//
//===----------------------------------------------------------------------===//

#include "CublasLt.h"

#include <cstdlib>
#include <cstring>
#include <dlfcn.h>

template <typename Function> static Function get(Function, const char *name) {
  void *emulator = dlopen(getenv("SBP_CUDA_DRIVER"), RTLD_NOW);
  return reinterpret_cast<Function>(dlsym(emulator, name));
}
static bool is(const char *mode) {
  return !strcmp(getenv("SBP_TEST_CUBLASLT"), mode);
}

extern "C" cublasStatus_t cublasLtMatmulAlgoGetHeuristic(
    cublasLtHandle_t handle, cublasLtMatmulDesc_t operation,
    cublasLtMatrixLayout_t a, cublasLtMatrixLayout_t b,
    cublasLtMatrixLayout_t c, cublasLtMatrixLayout_t d,
    cublasLtMatmulPreference_t preference, int requested,
    cublasLtMatmulHeuristicResult_t *results, int *found) {
  if (is("unsupported"))
    return CUBLAS_STATUS_NOT_SUPPORTED;
  cublasStatus_t status =
      get(cublasLtMatmulAlgoGetHeuristic, "cublasLtMatmulAlgoGetHeuristic")(
          handle, operation, a, b, c, d, preference, requested, results, found);
  if (is("workspace"))
    results->workspaceSize = 4096;
  return status;
}

extern "C" cublasStatus_t
cublasLtMatmul(cublasLtHandle_t handle, cublasLtMatmulDesc_t operation,
               const void *alpha, const void *a, cublasLtMatrixLayout_t layoutA,
               const void *b, cublasLtMatrixLayout_t layoutB, const void *beta,
               const void *c, cublasLtMatrixLayout_t layoutC, void *d,
               cublasLtMatrixLayout_t layoutD,
               const cublasLtMatmulAlgo_t *algorithm, void *workspace,
               size_t workspaceBytes, cudaStream_t stream) {
  if (is("fails"))
    return CUBLAS_STATUS_EXECUTION_FAILED;
  return get(cublasLtMatmul, "cublasLtMatmul")(
      handle, operation, alpha, a, layoutA, b, layoutB, beta, c, layoutC, d,
      layoutD, algorithm, workspace, workspaceBytes, stream);
}
