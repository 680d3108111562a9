//===- PlanMemory.cpp - buffers at fixed places of one arena --------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A training step allocates the same buffers in the same order every time.
// Their places are chosen once, at compile time: the step allocates one block,
// which the runtime keeps from step to step, so that its pages are touched for
// the first time once (first touch costs ten times a reuse), and the peak is a
// number that the compiler knows.
//
//===----------------------------------------------------------------------===//

#include "SBP/Dialect/SBPDialect.h"
#include "SBP/Lowering/Buffers/Arena.h"
#include "SBP/Lowering/Buffers/BufferSchedule.h"
#include "SBP/Lowering/Buffers/HeldValues.h"
#include "SBP/Lowering/Buffers/LinearAccess.h"
#include "SBP/Lowering/Buffers/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/Remarks.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/MathExtras.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_PLANMEMORYPASS
#include "SBP/Lowering/Buffers/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

constexpr int64_t kAlignment = 64;

/// The operation of the block that frees the buffer, and not through a view;
/// null where there is none.
memref::DeallocOp getDealloc(BufferSchedule &schedule, memref::AllocOp alloc) {
  int64_t position = schedule.find(alloc)->dealloc;
  if (position < 0)
    return {};
  auto dealloc = cast<memref::DeallocOp>(schedule.getOp(position));
  return dealloc.getMemref() == alloc.getResult() ? dealloc
                                                  : memref::DeallocOp();
}

struct PlanMemoryPass : sbp::impl::PlanMemoryPassBase<PlanMemoryPass> {
  using PlanMemoryPassBase::PlanMemoryPassBase;

  void runOnOperation() override {
    // Every thread is in one batch at a time, and has the arena of that.
    llvm::StringSet<> batches;
    for (auto function : getOperation().getOps<func::FuncOp>())
      if (auto launch =
              function->getAttrOfType<BatchLaunchAttr>(kLaunchAttrName))
        batches.insert(launch.getKernel().getValue());
    int64_t perThread = 0;
    SmallVector<std::pair<func::FuncOp, Planned>> peaks;
    for (auto function : getOperation().getOps<func::FuncOp>()) {
      if (function.isExternal() || !function.getBody().hasOneBlock())
        continue;
      Planned planned = plan(function);
      if (function.isPublic())
        peaks.emplace_back(function, planned);
      if (batches.contains(function.getName()))
        perThread = std::max(perThread, planned.arena);
    }
    // A caller may run any of the functions: what the module needs is known
    // where the peaks of all of them are.
    Builder builder(&getContext());
    std::optional<int64_t> most;
    bool known = true;
    for (auto &[function, planned] : peaks) {
      known &= planned.peak.has_value();
      if (!planned.peak)
        continue;
      int64_t scratch = threads * perThread, bytes = *planned.peak + scratch;
      if (scratch > 0)
        planned.atPeak.push_back({"batches", "", scratch, ""});
      function->setAttr(sbp::kPlannedPeakAttrName,
                        builder.getI64IntegerAttr(bytes));
      most = std::max(most.value_or(0), bytes);
      if (!function->hasAttr(sbp::kSavedActivationsAttrName))
        continue;
      llvm::stable_sort(planned.atPeak,
                        [](const PeakRecord &x, const PeakRecord &y) {
                          return x.bytes > y.bytes;
                        });
      function->setAttr(sbp::kAtPeakAttrName,
                        builder.getArrayAttr(llvm::map_to_vector(
                            planned.atPeak, [&](const PeakRecord &record) {
                              return recordPeak(&getContext(), record);
                            })));
    }
    if (known && most)
      getOperation()->setAttr(sbp::kPlannedPeakAttrName,
                              builder.getI64IntegerAttr(*most));
  }

private:
  struct Planned {
    int64_t arena = 0;
    /// With what is not in the arena; none where that is known at run time
    /// only.
    std::optional<int64_t> peak;
    /// What it consists of.
    std::vector<PeakRecord> atPeak;
  };
  void recordSaved(func::FuncOp function, const HeldValues &held);
  Planned plan(func::FuncOp function);
};

} // namespace

void PlanMemoryPass::recordSaved(func::FuncOp function,
                                 const HeldValues &held) {
  Builder builder(&getContext());
  function->setAttr(
      sbp::kSavedActivationsAttrName,
      builder.getArrayAttr(
          llvm::map_to_vector(held.getSaved(), [&](const HeldValue &value) {
            return recordActivation(&getContext(), getRecord(value));
          })));
  if (std::optional<int64_t> bytes = held.getSavedBytes())
    function->setAttr(sbp::kSavedBytesAttrName,
                      builder.getI64IntegerAttr(*bytes));
}

/// A buffer of one iteration of a loop becomes one of the whole loop, which the
/// arena can place: iterations run one after the other, and none finds in the
/// buffer what another left.
static void hoistFromLoops(func::FuncOp function) {
  function.walk([](scf::ForOp loop) {
    SmallVector<std::pair<memref::AllocOp, memref::DeallocOp>> hoisted;
    for (auto alloc : loop.getOps<memref::AllocOp>()) {
      if (alloc->getNumOperands() > 0)
        continue;
      memref::DeallocOp only;
      int64_t numFrees = 0;
      for (Operation *user : alloc->getUsers())
        if (auto dealloc = dyn_cast<memref::DeallocOp>(user)) {
          only = dealloc;
          ++numFrees;
        }
      if (numFrees == 1 && only->getBlock() == loop.getBody())
        hoisted.emplace_back(alloc, only);
    }
    for (auto [alloc, dealloc] : hoisted) {
      alloc->moveBefore(loop);
      dealloc->moveAfter(loop);
    }
  });
}

/// What is alive where the most bytes of an arena are taken, and the holes.
static void findAtPeak(ArrayRef<memref::AllocOp> allocs,
                       ArrayRef<PlacedBuffer> buffers, int64_t size,
                       int64_t arena, const HeldValues &held,
                       std::vector<PeakRecord> &atPeak) {
  LiveBytes live(size);
  for (const PlacedBuffer &buffer : buffers)
    live.add(buffer.begin, buffer.end + 1, buffer.bytes);
  int64_t point = live.findMost();
  for (auto [alloc, buffer] : llvm::zip_equal(allocs, buffers)) {
    if (point < buffer.begin || buffer.end < point)
      continue;
    atPeak.push_back(held.describe(alloc));
    atPeak.back().bytes = buffer.bytes;
    arena -= buffer.bytes;
  }
  if (arena > 0)
    atPeak.push_back({"padding", "", arena, ""});
}

PlanMemoryPass::Planned PlanMemoryPass::plan(func::FuncOp function) {
  hoistFromLoops(function);
  Block &body = function.getBody().front();
  BufferSchedule schedule(body);
  HeldValues held(function, schedule);
  if (function.isPublic() && held.isKnown())
    recordSaved(function, held);
  Planned planned;
  SmallVector<memref::AllocOp> allocs;
  SmallVector<PlacedBuffer> buffers;
  // What stays with the allocator: what nested code allocates, and results,
  // but for where the caller knows that they share an allocation.
  bool placesResults = resultsInArena && function.isPublic();
  bool holdsResults = false;
  int64_t others = 0;
  bool known = true;
  function.walk([&](memref::AllocOp alloc) {
    std::optional<int64_t> bytes;
    if (alloc.getType().getLayout().isIdentity())
      bytes = getStaticBytes(alloc.getType());
    const BufferLife *life = schedule.find(alloc);
    bool isPlaced = bytes && life && !life->users.empty();
    if (isPlaced && life->numFrees > 0)
      isPlaced = life->numFrees == 1 && getDealloc(schedule, alloc);
    else
      isPlaced &= placesResults;
    if (!isPlaced) {
      known &= bytes.has_value();
      others += bytes.value_or(0);
      planned.atPeak.push_back(held.describe(alloc));
      planned.atPeak.back().bytes = bytes.value_or(0);
      return;
    }
    PlacedBuffer buffer;
    buffer.bytes = llvm::alignTo(std::max<int64_t>(*bytes, 1), kAlignment);
    buffer.begin = *life->users.begin();
    // What frees the buffer touches nothing; a result lives to the end.
    buffer.end = (life->numFrees ? life->dealloc : schedule.size()) - 1;
    holdsResults |= life->numFrees == 0;
    allocs.push_back(alloc);
    buffers.push_back(buffer);
  });
  planned.arena = placeBuffers(buffers);
  findAtPeak(allocs, buffers, schedule.size(), planned.arena, held,
             planned.atPeak);
  if (known)
    planned.peak = planned.arena + others;
  if (buffers.empty())
    return planned;
  numPlaced += buffers.size();
  arenaBytes += planned.arena;
  remark::passed(
      function.getLoc(),
      remark::RemarkOpts::name("PlannedMemory").category("sbp-plan-memory"))
      << remark::add("{0} buffers share an arena of {1} bytes; {2} bytes stay "
                     "with the allocator",
                     buffers.size(), planned.arena, others);

  OpBuilder builder = OpBuilder::atBlockBegin(&body);
  Location loc = function.getLoc();
  Value block = memref::AllocOp::create(
      builder, loc, MemRefType::get({planned.arena}, builder.getI8Type()),
      builder.getI64IntegerAttr(kAlignment));
  for (auto [alloc, buffer] : llvm::zip_equal(allocs, buffers)) {
    builder.setInsertionPoint(alloc);
    Value offset =
        arith::ConstantIndexOp::create(builder, alloc.getLoc(), buffer.offset);
    Value view = memref::ViewOp::create(
        builder, alloc.getLoc(), alloc.getType(), block, offset, ValueRange());
    if (memref::DeallocOp dealloc = getDealloc(schedule, alloc))
      dealloc.erase();
    alloc.replaceAllUsesWith(view);
    alloc.erase();
  }
  if (!holdsResults) {
    builder.setInsertionPoint(body.getTerminator());
    memref::DeallocOp::create(builder, loc, block);
  }
  return planned;
}
