//===- LocateBuffers.cpp - buffers lie where their values are computed ----===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/Values.h"
#include "SBP/Lowering/Buffers/BufferSchedule.h"
#include "SBP/Lowering/Buffers/Passes.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_LOCATEBUFFERSPASS
#include "SBP/Lowering/Buffers/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

/// The first operation that writes to the buffer and does more than fill it;
/// null where there is none.
Operation *findWriter(BufferSchedule &schedule, Value buffer) {
  Operation *fill = nullptr;
  for (int64_t user : schedule.find(buffer)->users) {
    Operation *op = schedule.getOp(user);
    // What is not known may write.
    const std::optional<BufferAccesses> &accesses = schedule.getAccesses(user);
    if (accesses && !llvm::is_contained(accesses->written, buffer))
      continue;
    auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
    if (!linalgOp || !getFilledConstant(linalgOp))
      return op;
    if (!fill)
      fill = op;
  }
  return fill;
}

struct LocateBuffersPass : sbp::impl::LocateBuffersPassBase<LocateBuffersPass> {
  void runOnOperation() override {
    for (Block &block : getOperation().getBody()) {
      BufferSchedule schedule(block);
      for (memref::AllocOp alloc : schedule.getAllocs())
        if (Operation *writer = findWriter(schedule, alloc)) {
          alloc->setLoc(writer->getLoc());
          ++numLocated;
        }
    }
    markAllAnalysesPreserved();
  }
};

} // namespace
