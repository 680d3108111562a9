//===- ContractionLibrary.cpp - Contractions by cuBLASLt ------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Finds the product of matrices in a loop nest that cuBLASLt can address where
// the operands lie, one of the other loops as its batches, and calls it once
// for each point of what is left.
//
//===----------------------------------------------------------------------===//

#include "Contraction.h"

#include <cinttypes>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <initializer_list>

using namespace sbp;

//===----------------------------------------------------------------------===//
// The library
//===----------------------------------------------------------------------===//

namespace {
struct Library {
// NOLINTBEGIN(bugprone-macro-parentheses): a name and a list of parameters.
#define SBP_MEMBER(member, symbol, parameters)                                 \
  cublasStatus_t(*member) parameters;
  // NOLINTEND(bugprone-macro-parentheses)
  SBP_CUBLASLT_FUNCTIONS(SBP_MEMBER)
#undef SBP_MEMBER
};
enum class Opened { Unknown, Yes, No };
} // namespace

static Mutex mutex;
static Library library;
static Opened opened;
static char libraryName[64];
static bool usesTF32;
static size_t workspaceLimit = size_t(32) << 20;

static bool check(cublasStatus_t status, const char *call,
                  const ContractionType &type) {
  if (status == CUBLAS_STATUS_SUCCESS)
    return true;
  const char *name = "error";
  switch (status) {
#define SBP_NAME(NAME)                                                         \
  case int(NAME):                                                              \
    name = #NAME;                                                              \
    break;
    SBP_NAME(CUBLAS_STATUS_NOT_INITIALIZED)
    SBP_NAME(CUBLAS_STATUS_ALLOC_FAILED)
    SBP_NAME(CUBLAS_STATUS_INVALID_VALUE)
    SBP_NAME(CUBLAS_STATUS_ARCH_MISMATCH)
    SBP_NAME(CUBLAS_STATUS_EXECUTION_FAILED)
    SBP_NAME(CUBLAS_STATUS_INTERNAL_ERROR)
    SBP_NAME(CUBLAS_STATUS_NOT_SUPPORTED)
#undef SBP_NAME
  default:
    break;
  }
  fail(SBP_ERROR_DEVICE, "%s: %s (%d): contraction of %s by %s", call, name,
       int(status), type.name, libraryName);
  return false;
}

/// The caller holds the lock.
static void *openLibrary(const char **path) {
  *path = std::getenv("SBP_CUBLASLT");
  if (*path && **path) {
    if (!std::strcmp(*path, "none"))
      return nullptr;
    void *handle = dlopen(*path, RTLD_NOW | RTLD_LOCAL);
    if (!handle)
      fail(SBP_ERROR_FILE,
           "no cuBLASLt: %s; correct SBP_CUBLASLT, or set it to 'none' for the "
           "own kernel",
           dlerror());
    return handle;
  }
  for (const char *name : {"libcublasLt.so.13", "libcublasLt.so.12"}) {
    *path = name;
    if (void *handle = dlopen(name, RTLD_NOW | RTLD_LOCAL))
      return handle;
  }
  return nullptr; // the own kernel
}

/// The caller holds the lock.
static void loadLibrary() {
  const char *path;
  void *handle = openLibrary(&path);
  if (!handle) {
    if (getStatus() == SBP_OK)
      opened = Opened::No;
    return;
  }
#define SBP_LOAD(member, symbol, parameters)                                   \
  library.member =                                                             \
      reinterpret_cast<decltype(library.member)>(dlsym(handle, #symbol));      \
  if (!library.member) {                                                       \
    fail(SBP_ERROR_FILE,                                                       \
         "%s has no %s; expected cuBLASLt 12 or newer: correct SBP_CUBLASLT, " \
         "or set it to 'none' for the own kernel",                             \
         path, #symbol);                                                       \
    return;                                                                    \
  }
  SBP_CUBLASLT_FUNCTIONS(SBP_LOAD)
#undef SBP_LOAD
  auto getVersion =
      reinterpret_cast<size_t (*)()>(dlsym(handle, "cublasLtGetVersion"));
  if (size_t version = getVersion ? getVersion() : 0)
    std::snprintf(libraryName, sizeof(libraryName), "cuBLASLt %zu.%zu.%zu",
                  version / 10000, version / 100 % 100, version % 100);
  else
    std::snprintf(libraryName, sizeof(libraryName), "cuBLASLt");
  const char *tf32 = std::getenv("SBP_CUDA_TF32");
  usesTF32 = tf32 && !std::strcmp(tf32, "1");
  if (const char *bytes = std::getenv("SBP_CUDA_WORKSPACE"))
    workspaceLimit = std::strtoull(bytes, nullptr, 0);
  opened = Opened::Yes;
}

const char *sbp::getLibraryName() {
  Lock lock(mutex);
  if (opened == Opened::Unknown)
    loadLibrary();
  return opened == Opened::Yes ? libraryName : nullptr;
}

//===----------------------------------------------------------------------===//
// The product
//===----------------------------------------------------------------------===//

namespace {
struct Product {
  Loop m{1, 0, 0, 0}, n{1, 0, 0, 0}, k{1, 0, 0, 0};
  Layout a, b, c;
  bool isSwapped = false;
};
} // namespace

static const Loop kNoLoop{1, 0, 0, 0};

static size_t countChoices(const LoopList &loops) {
  return loops.empty() ? 1 : loops.size();
}
static const Loop &choose(const LoopList &loops, size_t i) {
  return loops.empty() ? kNoLoop : loops[i];
}
static void appendOthers(const LoopList &loops, size_t chosen, LoopList &to) {
  for (size_t i = 0; i < loops.size(); ++i)
    if (i != chosen)
      to.push_back(loops[i]);
}

/// The largest product of one m, n and k loop each, whose operands all lie
/// along one of its loops. Returns false where there is none; otherwise the
/// loops that are left go to `outer`.
static bool findProduct(const Roles &roles, Product &product, LoopList &outer) {
  double largest = 0;
  size_t ofM = 0, ofN = 0, ofK = 0;
  for (size_t i = 0; i < countChoices(roles.m); ++i)
    for (size_t j = 0; j < countChoices(roles.n); ++j)
      for (size_t l = 0; l < countChoices(roles.k); ++l) {
        const Loop &m = choose(roles.m, i), &n = choose(roles.n, j),
                   &k = choose(roles.k, l);
        Layout a = getLayout(m.size, k.size, m.a, k.a);
        Layout b = getLayout(k.size, n.size, k.b, n.b);
        Layout c = getLayout(m.size, n.size, m.c, n.c);
        double size = double(m.size) * double(n.size) * double(k.size);
        if (!a.valid || !b.valid || !c.valid || size <= largest)
          continue;
        largest = size;
        ofM = i, ofN = j, ofK = l;
        product.m = m, product.n = n, product.k = k;
        product.a = a, product.b = b, product.c = c;
      }
  if (largest == 0)
    return false;
  for (const Loop &loop : roles.rest)
    outer.push_back(loop);
  appendOthers(roles.m, ofM, outer);
  appendOthers(roles.n, ofN, outer);
  appendOthers(roles.k, ofK, outer);
  product.isSwapped = product.c.transposed;
  if (product.isSwapped) {
    // C^T = B^T * A^T: rows of C lie along memory.
    Loop m = product.m;
    product.m = product.n, product.n = m;
    Layout a = product.a;
    product.a = product.b, product.b = a;
    product.a.transposed = !product.a.transposed;
    product.b.transposed = !product.b.transposed;
  }
  return true;
}

/// Takes the longest loop that moves C out, as batches.
static Loop takeBatches(LoopList &outer) {
  size_t longest = outer.size();
  for (size_t i = 0; i < outer.size(); ++i) {
    const Loop &l = outer[i];
    if (l.c > 0 && l.a >= 0 && l.b >= 0 && l.size <= INT32_MAX &&
        (longest == outer.size() || l.size > outer[longest].size))
      longest = i;
  }
  if (longest == outer.size())
    return kNoLoop;
  Loop batches = outer[longest];
  for (size_t i = longest + 1; i < outer.size(); ++i)
    outer[i - 1] = outer[i];
  outer.pop_back();
  return batches;
}

//===----------------------------------------------------------------------===//
// Plans
//===----------------------------------------------------------------------===//

/// cuBLASLt's matrices lie along columns: a row-major one is its transpose.
static bool makeLayout(const ContractionType &type, cudaDataType_t element,
                       int64_t rows, int64_t cols, const Layout &layout,
                       int64_t batches, int64_t batchStride,
                       cublasLtMatrixLayout_t *result) {
  int64_t along = layout.transposed ? rows : cols,
          across = layout.transposed ? cols : rows;
  if (!check(
          library.layoutCreate(result, element, along, across, layout.leading),
          "cublasLtMatrixLayoutCreate", type))
    return false;
  if (batches == 1)
    return true;
  auto count = static_cast<int32_t>(batches);
  return check(library.layoutSet(*result, CUBLASLT_MATRIX_LAYOUT_BATCH_COUNT,
                                 &count, sizeof(count)),
               "cublasLtMatrixLayoutSetAttribute", type) &&
         check(library.layoutSet(*result,
                                 CUBLASLT_MATRIX_LAYOUT_STRIDED_BATCH_OFFSET,
                                 &batchStride, sizeof(batchStride)),
               "cublasLtMatrixLayoutSetAttribute", type);
}

/// Returns false where the library knows no way, or an error is kept.
static bool chooseAlgorithm(Context &context, const ContractionType &type,
                            const Alignments &alignments, LibraryPlan &plan) {
  cublasLtMatmulPreference_t preference = nullptr;
  if (!check(library.preferenceCreate(&preference),
             "cublasLtMatmulPreferenceCreate", type))
    return false;
  // A product of ours has B in the first place.
  uint32_t first = plan.isSwapped ? alignments.a : alignments.b,
           second = plan.isSwapped ? alignments.b : alignments.a;
  uint32_t reductions = CUBLASLT_REDUCTION_SCHEME_COMPUTE_TYPE;
  uint64_t workspace = workspaceLimit;
  const struct {
    cublasLtMatmulPreferenceAttributes_t attribute;
    const void *value;
    size_t bytes;
  } settings[] = {
      {CUBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES, &workspace, 8},
      {CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_A_BYTES, &first, 4},
      {CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_B_BYTES, &second, 4},
      {CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_C_BYTES, &alignments.c, 4},
      {CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_D_BYTES, &alignments.c, 4},
      // Partial sums in f32, in an order that is the same every time.
      {CUBLASLT_MATMUL_PREF_REDUCTION_SCHEME_MASK, &reductions, 4}};
  bool isSet = true;
  for (const auto &s : settings)
    isSet = isSet && check(library.preferenceSet(preference, s.attribute,
                                                 s.value, s.bytes),
                           "cublasLtMatmulPreferenceSetAttribute", type);
  cublasLtMatmulHeuristicResult_t found = {};
  int count = 0;
  cublasStatus_t status = CUBLAS_STATUS_SUCCESS;
  if (isSet)
    status = library.getHeuristic(
        static_cast<cublasLtHandle_t>(context.libraryHandle), plan.operation,
        plan.b, plan.a, plan.c, plan.c, preference, 1, &found, &count);
  library.preferenceDestroy(preference);
  if (!isSet || status == CUBLAS_STATUS_NOT_SUPPORTED ||
      !check(status, "cublasLtMatmulAlgoGetHeuristic", type))
    return false;
  if (count == 0 || found.state != CUBLAS_STATUS_SUCCESS)
    return false;
  plan.algorithm = found.algo;
  plan.workspaceBytes = found.workspaceSize;
  return true;
}

static void destroy(LibraryPlan &plan) {
  if (plan.operation)
    library.operationDestroy(plan.operation);
  for (cublasLtMatrixLayout_t layout : {plan.a, plan.b, plan.c})
    if (layout)
      library.layoutDestroy(layout);
}

static bool makeHandle(Context &context, const ContractionType &type) {
  Lock lock(context.mutex);
  if (context.libraryHandle)
    return true;
  cublasLtHandle_t handle = nullptr;
  if (!check(library.create(&handle), "cublasLtCreate", type))
    return false;
  context.libraryHandle = handle;
  return true;
}

/// What is left of an alignment when an address moves by some bytes.
static void reduce(uint32_t &alignment, int64_t bytes) {
  while (bytes % alignment)
    alignment /= 2;
}

bool sbp::makeLibraryPlan(Context &context, const ContractionType &type,
                          const Roles &roles, const Alignments &alignments,
                          LibraryPlan &plan) {
  // More calls than this are slower than one of the own kernel.
  constexpr int64_t kMostCalls = 32;
  if (!getLibraryName())
    return false;
  plan = {};
  Product product;
  LoopList outer;
  if (!findProduct(roles, product, outer))
    return false;
  plan.isSwapped = product.isSwapped;
  Loop batches = takeBatches(outer);
  Alignments atEveryCall = alignments;
  for (const Loop &loop : outer) {
    (loop.c ? plan.moving : plan.summing).push_back(loop);
    reduce(atEveryCall.a, loop.a * type.operandBytes);
    reduce(atEveryCall.b, loop.b * type.operandBytes);
    reduce(atEveryCall.c, loop.c * type.resultBytes);
  }
  if (countPoints(outer) > kMostCalls ||
      (type.roundsResult() && !plan.summing.empty()))
    return false;
  if (!makeHandle(context, type))
    return false;

  cublasComputeType_t compute = type.isF64() ? CUBLAS_COMPUTE_64F
                                : type.operand == CUDA_R_32F && usesTF32
                                    ? CUBLAS_COMPUTE_32F_FAST_TF32
                                    : CUBLAS_COMPUTE_32F;
  cublasOperation_t first = product.b.transposed ? CUBLAS_OP_T : CUBLAS_OP_N,
                    second = product.a.transposed ? CUBLAS_OP_T : CUBLAS_OP_N;
  int64_t Loop::*a = plan.isSwapped ? &Loop::b : &Loop::a;
  int64_t Loop::*b = plan.isSwapped ? &Loop::a : &Loop::b;
  const int64_t m = product.m.size, n = product.n.size, k = product.k.size;
  Layout c = product.c;
  c.transposed = false;
  bool isMade =
      check(library.operationCreate(&plan.operation, compute,
                                    type.isF64() ? CUDA_R_64F : CUDA_R_32F),
            "cublasLtMatmulDescCreate", type) &&
      check(library.operationSet(plan.operation, CUBLASLT_MATMUL_DESC_TRANSA,
                                 &first, sizeof(first)),
            "cublasLtMatmulDescSetAttribute", type) &&
      check(library.operationSet(plan.operation, CUBLASLT_MATMUL_DESC_TRANSB,
                                 &second, sizeof(second)),
            "cublasLtMatmulDescSetAttribute", type) &&
      makeLayout(type, type.operand, m, k, product.a, batches.size, batches.*a,
                 &plan.a) &&
      makeLayout(type, type.operand, k, n, product.b, batches.size, batches.*b,
                 &plan.b) &&
      makeLayout(type, type.result, m, n, c, batches.size, batches.c,
                 &plan.c) &&
      chooseAlgorithm(context, type, atEveryCall, plan);
  if (!isMade)
    destroy(plan);
  return isMade;
}

//===----------------------------------------------------------------------===//
// Workspaces
//===----------------------------------------------------------------------===//

namespace {
struct Workspace {
  Context *context;
  void *stream;
  CUdeviceptr pointer;
  Workspace *next;
};
} // namespace

static Workspace *workspaces;

/// Memory for what is on the stream, given once; not of the pool, so that the
/// peak of a step stays what it needs. 0 after an error.
static CUdeviceptr getWorkspace(Context &context, void *stream) {
  Lock lock(mutex);
  for (Workspace *w = workspaces; w; w = w->next)
    if (w->context == &context && w->stream == stream)
      return w->pointer;
  CUstreamCaptureStatus status = CUstreamCaptureStatus();
  if (!check(driver.streamIsCapturing(toStream(stream), &status),
             "cuStreamIsCapturing", "the stream of a contraction"))
    return 0;
  if (status != CU_STREAM_CAPTURE_STATUS_NONE) {
    fail(SBP_ERROR_ARGUMENT,
         "a contraction of a graph has no workspace yet; run the step once on "
         "this stream before it is recorded");
    return 0;
  }
  auto *made = static_cast<Workspace *>(std::malloc(sizeof(Workspace)));
  if (!made) {
    fail(SBP_ERROR_MEMORY, "no host memory for a workspace");
    return 0;
  }
  CUdeviceptr pointer = 0;
  CUresult result = driver.allocate(&pointer, workspaceLimit);
  if (result != CUDA_SUCCESS) {
    size_t free = 0, total = 0;
    driver.memoryGetInfo(&free, &total);
    check(result, "cuMemAlloc",
          "%zu bytes for cuBLASLt's workspace, of the device's %zu bytes %zu "
          "are free; give it less by SBP_CUDA_WORKSPACE",
          workspaceLimit, total, free);
    std::free(made);
    return 0;
  }
  *made = {&context, stream, pointer, workspaces};
  workspaces = made;
  return pointer;
}

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

void sbp::runLibraryPlan(Context &context, const ContractionType &type,
                         const LibraryPlan &plan, const Operands &operands,
                         bool accumulates, void *stream) {
  CUdeviceptr workspace = 0;
  if (plan.workspaceBytes) {
    workspace = getWorkspace(context, stream);
    if (!workspace)
      return;
  }
  const double wide[] = {0, 1};
  const float narrow[] = {0, 1};
  auto scale = [&](bool one) {
    return type.isF64() ? static_cast<const void *>(&wide[one]) : &narrow[one];
  };
  int64_t moving = countPoints(plan.moving),
          summing = countPoints(plan.summing);
  // One handle at a time.
  Lock lock(context.mutex);
  for (int64_t i = 0; i < moving; ++i)
    for (int64_t j = 0; j < summing; ++j) {
      Operands now = operands.at(getPoint(plan.moving, i), type)
                         .at(getPoint(plan.summing, j), type);
      const char *a = plan.isSwapped ? now.b : now.a,
                 *b = plan.isSwapped ? now.a : now.b;
      if (!check(library.matmul(
                     static_cast<cublasLtHandle_t>(context.libraryHandle),
                     plan.operation, scale(true), b, plan.b, a, plan.a,
                     scale(accumulates || j > 0), now.c, plan.c, now.c, plan.c,
                     &plan.algorithm, reinterpret_cast<void *>(workspace),
                     plan.workspaceBytes, toStream(stream)),
                 "cublasLtMatmul", type))
        return;
    }
}
