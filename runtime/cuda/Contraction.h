//===- Contraction.h - The two ways that a contraction runs -----*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_RUNTIME_CUDA_CONTRACTION_H
#define SBP_RUNTIME_CUDA_CONTRACTION_H

#include "CublasLt.h"
#include "Driver.h"
#include "core/LoopRoles.h"

namespace sbp {

//===----------------------------------------------------------------------===//
// Loops and types
//===----------------------------------------------------------------------===//

/// Loops of one contraction, without the C++ library.
class LoopList {
public:
  static constexpr size_t kMost = 16;

  size_t size() const { return count; }
  bool empty() const { return !count; }
  Loop &operator[](size_t i) { return loops[i]; }
  const Loop &operator[](size_t i) const { return loops[i]; }
  const Loop *begin() const { return loops; }
  const Loop *end() const { return loops + count; }
  /// The caller has refused nests of more than kMost loops.
  void push_back(const Loop &loop) { loops[count++] = loop; }
  void pop_back() { --count; }

private:
  Loop loops[kMost];
  size_t count = 0;
};
using Roles = LoopRoles<LoopList>;

struct ContractionType {
  const char *name;
  int number;
  int64_t operandBytes, resultBytes;
  cudaDataType_t operand, result;

  bool isF64() const { return operand == CUDA_R_64F; }
  /// Sums must not pass through C: they would be rounded more than once.
  bool roundsResult() const { return resultBytes == 2; }
};
constexpr int kContractionTypes = 6;

struct Operands {
  const char *a, *b;
  char *c;

  Operands at(const Point &point, const ContractionType &type) const {
    return {a + point.a * type.operandBytes, b + point.b * type.operandBytes,
            c + point.c * type.resultBytes};
  }
};

//===----------------------------------------------------------------------===//
// cuBLASLt
//===----------------------------------------------------------------------===//

/// A product that cuBLASLt can address, and the loops around it.
struct LibraryPlan {
  bool isSwapped; ///< C^T = B^T * A^T
  LoopList moving, summing;
  cublasLtMatmulDesc_t operation;
  cublasLtMatrixLayout_t a, b, c;
  cublasLtMatmulAlgo_t algorithm;
  size_t workspaceBytes;
};

/// How far the addresses of A, B and C are aligned, in bytes: powers of two up
/// to 256.
struct Alignments {
  uint32_t a, b, c;
};

/// "cuBLASLt 13.0.0", or null where there is none; null too when the thread
/// keeps an error.
const char *getLibraryName();

/// Returns false where the library cannot do it, or not well, or when the
/// thread keeps an error.
bool makeLibraryPlan(Context &context, const ContractionType &type,
                     const Roles &roles, const Alignments &alignments,
                     LibraryPlan &plan);
void runLibraryPlan(Context &context, const ContractionType &type,
                    const LibraryPlan &plan, const Operands &operands,
                    bool accumulates, void *stream);

//===----------------------------------------------------------------------===//
// Own kernel
//===----------------------------------------------------------------------===//

/// A launch for each point of `outer`.
struct KernelPlan {
  /// What the kernels take behind their pointers. Each has two numbers of its
  /// own; the loops of the roles follow.
  enum { Accumulate, Own, Own2, Rows, Cols, Sums, Loops };
  static constexpr int kRoleLoops = 6, kNumbers = Loops + 13 * kRoleLoops;
  int64_t numbers[kNumbers];
  bool isSwapped;
  bool isOfPoints; ///< a thread or a warp for each element of C
  LoopList moving, summing;
  int64_t blocks;
};

/// Keeps an error and returns false where the kernel cannot do it.
bool makeKernelPlan(const ContractionType &type, const Roles &roles,
                    KernelPlan &plan);
void runKernelPlan(const ContractionType &type, const KernelPlan &plan,
                   const Operands &operands, bool accumulates, void *stream);

} // namespace sbp

#endif // SBP_RUNTIME_CUDA_CONTRACTION_H
