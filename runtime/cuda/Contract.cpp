//===- Contract.cpp - Contractions ----------------------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A step asks for the same contractions again and again: what is worked out
// from the numbers of one is kept.
//
//===----------------------------------------------------------------------===//

#include "Contraction.h"
#include "Profile.h"
#include "SBP/Runtime/Cuda.h"

#include <atomic>
#include <cinttypes>
#include <cstdlib>
#include <cstring>

using namespace sbp;

static const ContractionType types[kContractionTypes] = {
    {"f32", 0, 4, 4, CUDA_R_32F, CUDA_R_32F},
    {"f64", 1, 8, 8, CUDA_R_64F, CUDA_R_64F},
    {"f16", 2, 2, 2, CUDA_R_16F, CUDA_R_16F},
    {"bf16", 3, 2, 2, CUDA_R_16BF, CUDA_R_16BF},
    {"f16 to f32", 4, 2, 4, CUDA_R_16F, CUDA_R_32F},
    {"bf16 to f32", 5, 2, 4, CUDA_R_16BF, CUDA_R_32F}};

static std::atomic<int64_t> libraryRuns{0}, kernelRuns{0};

//===----------------------------------------------------------------------===//
// Plans
//===----------------------------------------------------------------------===//

namespace {
/// What a plan is made for.
struct Key {
  Context *context;
  const ContractionType *type;
  Alignments alignments;
  int64_t loops;
};
struct Plan {
  Key key;
  int64_t *nest;
  Plan *next;
  bool isEmpty;    ///< a loop is: nothing is added
  bool needsZeros; ///< and yet C is written: by the kernel
  bool isLibrary;
  LibraryPlan library;
  KernelPlan kernel;
};
} // namespace

static constexpr size_t kBuckets = 1024;
static std::atomic<Plan *> plans[kBuckets];
static Mutex mutex;

static bool isSame(const Key &x, const Key &y) {
  return x.context == y.context && x.type == y.type && x.loops == y.loops &&
         x.alignments.a == y.alignments.a && x.alignments.b == y.alignments.b &&
         x.alignments.c == y.alignments.c;
}
static Plan *find(Plan *first, const Key &key, const int64_t *nest) {
  for (Plan *plan = first; plan; plan = plan->next)
    if (isSame(plan->key, key) &&
        !std::memcmp(plan->nest, nest, 4 * key.loops * sizeof(int64_t)))
      return plan;
  return nullptr;
}

/// The loops that move C, for writing zeros; false where there are none to
/// write.
static bool readMovingLoops(int64_t loops, const int64_t *nest, Roles &roles) {
  for (int64_t i = 0; i < loops; ++i)
    if (int64_t stride = nest[3 * loops + i]) {
      if (nest[i] <= 0)
        return false;
      roles.m.push_back({nest[i], 0, 0, stride});
    }
  roles.k.push_back({0, 0, 0, 0});
  mergeLoops(roles.m);
  return true;
}

/// Returns false when an error is kept.
static bool fill(Plan &plan) {
  const Key &key = plan.key;
  Roles roles;
  plan.isEmpty = !readNest(key.loops, plan.nest, roles);
  if (plan.isEmpty) {
    roles = Roles();
    plan.needsZeros = readMovingLoops(key.loops, plan.nest, roles);
    return !plan.needsZeros || makeKernelPlan(*key.type, roles, plan.kernel);
  }
  plan.isLibrary = makeLibraryPlan(*key.context, *key.type, roles,
                                   key.alignments, plan.library);
  if (plan.isLibrary || getStatus() != SBP_OK)
    return plan.isLibrary;
  return makeKernelPlan(*key.type, roles, plan.kernel);
}

static const Plan *getPlan(const Key &key, const int64_t *nest) {
  uint64_t hash = reinterpret_cast<uint64_t>(key.type) + key.loops;
  for (int64_t i = 0; i < 4 * key.loops; ++i)
    hash = (hash ^ static_cast<uint64_t>(nest[i])) * 0x9E3779B97F4A7C15;
  std::atomic<Plan *> &bucket = plans[hash >> 54];
  static_assert(kBuckets == 1 << 10);
  if (Plan *plan = find(bucket.load(std::memory_order_acquire), key, nest))
    return plan;
  Lock lock(mutex);
  Plan *first = bucket.load(std::memory_order_acquire);
  if (Plan *plan = find(first, key, nest))
    return plan;
  auto *plan = static_cast<Plan *>(std::calloc(1, sizeof(Plan)));
  size_t bytes = 4 * key.loops * sizeof(int64_t);
  auto *copy = static_cast<int64_t *>(std::malloc(bytes + 1));
  if (plan && copy) {
    std::memcpy(copy, nest, bytes);
    plan->key = key;
    plan->nest = copy;
    plan->next = first;
    if (fill(*plan)) {
      bucket.store(plan, std::memory_order_release);
      return plan;
    }
  } else {
    fail(SBP_ERROR_MEMORY, "no host memory for a contraction's plan");
  }
  std::free(plan);
  std::free(copy);
  return nullptr;
}

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

static uint32_t getAlignment(const void *pointer) {
  uint64_t bits = reinterpret_cast<uint64_t>(pointer) | 256;
  return static_cast<uint32_t>(bits & -bits);
}

static void contract(const ContractionType &type, void *stream, const void *a,
                     const void *b, void *c, int64_t loops, const int64_t *nest,
                     bool accumulates) {
  Context *context = enter();
  if (!context)
    return;
  if (loops < 0 || loops > int64_t(LoopList::kMost)) {
    fail(SBP_ERROR_UNSUPPORTED,
         "contraction of %s: %" PRId64 " loops; at most %zu are supported",
         type.name, loops, LoopList::kMost);
    return;
  }
  Key key{context,
          &type,
          {getAlignment(a), getAlignment(b), getAlignment(c)},
          loops};
  const Plan *plan = getPlan(key, nest);
  if (!plan || (plan->isEmpty && (accumulates || !plan->needsZeros)))
    return;
  Operands operands{static_cast<const char *>(a), static_cast<const char *>(b),
                    static_cast<char *>(c)};
  (plan->isLibrary ? libraryRuns : kernelRuns)
      .fetch_add(1, std::memory_order_relaxed);
  if (plan->isLibrary)
    runLibraryPlan(*context, type, plan->library, operands, accumulates,
                   stream);
  else
    runKernelPlan(type, plan->kernel, operands, accumulates, stream);
}

#define SBP_CONTRACT(suffix, number)                                           \
  void sbp_cuda_contract_##suffix(void *stream, const void *a, const void *b,  \
                                  void *c, int64_t loops, const int64_t *nest, \
                                  int64_t accumulate) {                        \
    ProfileScope scope(#suffix, loops, nest, stream);                          \
    contract(types[number], stream, a, b, c, loops, nest, accumulate != 0);    \
  }
SBP_CONTRACT(f32, 0)
SBP_CONTRACT(f64, 1)
SBP_CONTRACT(f16, 2)
SBP_CONTRACT(bf16, 3)
SBP_CONTRACT(f16_f32, 4)
SBP_CONTRACT(bf16_f32, 5)

const char *sbp_cuda_contraction_library() {
  if (!enter())
    return nullptr;
  const char *name = getLibraryName();
  return name ? name : getStatus() == SBP_OK ? "own kernel" : nullptr;
}
void sbp_cuda_contraction_counts(int64_t *library, int64_t *ownKernel) {
  *library = libraryRuns.load();
  *ownKernel = kernelRuns.load();
}
