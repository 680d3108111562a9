//===- ContractionKernel.cpp - Contractions by the own kernel -------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Any loops and strides, at the speed of plain code: what no library can
// address, and everything where there is no library.
//
//===----------------------------------------------------------------------===//

#include "Contraction.h"
#include "Modules.h"

#include "ContractKernels.inc"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <initializer_list>

using namespace sbp;

static const char *const kernelNames[kContractionTypes][2] = {
    {"contract_f32", "contract_points_f32"},
    {"contract_f64", "contract_points_f64"},
    {"contract_f16", "contract_points_f16"},
    {"contract_bf16", "contract_points_bf16"},
    {"contract_f16_f32", "contract_points_f16_f32"},
    {"contract_bf16_f32", "contract_points_bf16_f32"}};
static Module modules[kContractionTypes] = {
    {contract_f32, sizeof(contract_f32), 0},
    {contract_f64, sizeof(contract_f64), 0},
    {contract_f16, sizeof(contract_f16), 0},
    {contract_bf16, sizeof(contract_bf16), 0},
    {contract_f16_f32, sizeof(contract_f16_f32), 0},
    {contract_bf16_f32, sizeof(contract_bf16_f32), 0}};

/// What a block computes, as in ContractKernel.mlir.in.
static constexpr int64_t kTile = 64, kThreads = 256, kWarp = 32;

static int64_t divideUp(int64_t a, int64_t b) { return (a + b - 1) / b; }

static int64_t getStride(const LoopList &loops, int64_t Loop::*stride) {
  return loops.empty() ? 0 : std::abs(loops[loops.size() - 1].*stride);
}

/// Writes what the kernel takes for the loops of a role: the innermost ones, as
/// many as it has room for. The others go to `outer`.
static int64_t *writeRole(int64_t *to, const LoopList &loops,
                          const int64_t Loop::*const *strides, int numStrides,
                          LoopList &outer, int64_t &points) {
  constexpr int kLoops = KernelPlan::kRoleLoops;
  int skipped = int(loops.size()) > kLoops ? int(loops.size()) - kLoops : 0;
  for (int i = 0; i < skipped; ++i)
    outer.push_back(loops[i]);
  int unused = kLoops - (int(loops.size()) - skipped);
  points = 1;
  for (int i = 0; i < kLoops; ++i) {
    to[i] = i < unused ? 1 : loops[skipped + i - unused].size;
    points *= to[i];
    for (int s = 0; s < numStrides; ++s)
      to[(s + 1) * kLoops + i] =
          i < unused ? 0 : loops[skipped + i - unused].*strides[s];
  }
  return to + static_cast<ptrdiff_t>(numStrides + 1) * kLoops;
}

bool sbp::makeKernelPlan(const ContractionType &type, const Roles &roles,
                         KernelPlan &plan) {
  const LoopList *m = &roles.m, *n = &roles.n;
  int64_t Loop::*a = &Loop::a, Loop::*b = &Loop::b;
  // Threads side by side write columns.
  plan.isSwapped = !m->empty() && (n->empty() || getStride(*m, &Loop::c) <
                                                     getStride(*n, &Loop::c));
  if (plan.isSwapped) {
    const LoopList *rows = m;
    m = n, n = rows;
    a = &Loop::b, b = &Loop::a;
  }
  int64_t *numbers = plan.numbers;
  auto isAlongSums = [&](const LoopList &outside, int64_t Loop::*stride) {
    int64_t along = getStride(roles.k, stride);
    return outside.empty() || (along && along < getStride(outside, stride));
  };
  bool aIsAlong = isAlongSums(*m, a), bIsAlong = isAlongSums(*n, b);
  const int64_t Loop::*ofRow[] = {a, &Loop::c}, Loop::*ofCol[] = {b, &Loop::c},
                Loop::*ofSum[] = {a, b}, Loop::*ofBatch[] = {a, b, &Loop::c};
  plan.moving = plan.summing = {};
  int64_t rows, cols, sums, numBatches;
  int64_t *to = numbers + KernelPlan::Loops;
  to = writeRole(to, *m, ofRow, 2, plan.moving, rows);
  to = writeRole(to, *n, ofCol, 2, plan.moving, cols);
  to = writeRole(to, roles.k, ofSum, 2, plan.summing, sums);
  writeRole(to, roles.rest, ofBatch, 3, plan.moving, numBatches);

  if (type.roundsResult() && !plan.summing.empty())
    return !fail(SBP_ERROR_UNSUPPORTED,
                 "contraction of %s: sums over %zu loops, which do not walk "
                 "memory as fewer would; at most %d are supported",
                 type.name, roles.k.size(), KernelPlan::kRoleLoops);
  // Fewer elements than threads in a tile.
  plan.isOfPoints = std::min(rows, kTile) * std::min(cols, kTile) < kThreads;
  double points = double(rows) * double(cols) * double(numBatches);
  double blocks = double(divideUp(rows, kTile)) *
                  double(divideUp(cols, kTile)) * double(numBatches);
  int64_t pointsOfABlock = 1;
  if (plan.isOfPoints) {
    // Lanes side by side read sums that lie side by side, or there are too few
    // elements to keep a device busy.
    constexpr int64_t kFewPoints = 1024;
    bool byWarps = sums >= kWarp &&
                   ((aIsAlong && bIsAlong) || points < double(kFewPoints));
    numbers[KernelPlan::Own] = byWarps;
    numbers[KernelPlan::Own2] = numBatches;
    pointsOfABlock = byWarps ? kThreads / kWarp : kThreads;
    blocks = points / double(pointsOfABlock);
  } else {
    numbers[KernelPlan::Own] = aIsAlong;
    numbers[KernelPlan::Own2] = bIsAlong;
  }
  numbers[KernelPlan::Rows] = rows;
  numbers[KernelPlan::Cols] = cols;
  numbers[KernelPlan::Sums] = sums;
  // The kernels count in 32 bits.
  for (double count :
       {double(rows), double(cols), double(sums), double(numBatches), blocks})
    if (count > INT32_MAX)
      return !fail(SBP_ERROR_UNSUPPORTED,
                   "contraction of %s: %.0f rows, columns, sums, batches or "
                   "blocks; fewer than 2^31 of each are supported",
                   type.name, count);
  plan.blocks = plan.isOfPoints
                    ? divideUp(rows * cols * numBatches, pointsOfABlock)
                    : static_cast<int64_t>(blocks);
  return true;
}

void sbp::runKernelPlan(const ContractionType &type, const KernelPlan &plan,
                        const Operands &operands, bool accumulates,
                        void *stream) {
  Kernel *kernel = getKernel(modules[type.number],
                             kernelNames[type.number][plan.isOfPoints]);
  if (!kernel) {
    fail(SBP_ERROR_MEMORY, "no host memory for a kernel");
    return;
  }
  int64_t numbers[KernelPlan::kNumbers];
  for (int i = 0; i < KernelPlan::kNumbers; ++i)
    numbers[i] = plan.numbers[i];
  Operands now;
  const void *a, *b;
  void *parameters[3 + KernelPlan::kNumbers] = {static_cast<void *>(&a),
                                                static_cast<void *>(&b),
                                                static_cast<void *>(&now.c)};
  for (int i = 0; i < KernelPlan::kNumbers; ++i)
    parameters[3 + i] = &numbers[i];
  int64_t moving = countPoints(plan.moving),
          summing = countPoints(plan.summing);
  for (int64_t i = 0; i < moving; ++i)
    for (int64_t j = 0; j < summing; ++j) {
      now = operands.at(getPoint(plan.moving, i), type)
                .at(getPoint(plan.summing, j), type);
      a = plan.isSwapped ? now.b : now.a;
      b = plan.isSwapped ? now.a : now.b;
      numbers[KernelPlan::Accumulate] = accumulates || j > 0;
      launch(*kernel, {plan.blocks, 1, 1}, {kThreads, 1, 1}, 0, stream,
             parameters, nullptr);
    }
}
