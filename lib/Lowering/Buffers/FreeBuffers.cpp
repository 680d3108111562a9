//===- FreeBuffers.cpp - Frees after each buffer's last use ---------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Buffers/BufferSchedule.h"
#include "SBP/Lowering/Buffers/LinearAccess.h"
#include "SBP/Lowering/Buffers/Passes.h"

#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Bufferization/Pipelines/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Interfaces/ViewLikeInterface.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_FREEBUFFERSPASS
#include "SBP/Lowering/Buffers/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

/// Upstream's deallocation, which frees at the end of the block, and the pass
/// that moves each free to right after the last use.
void addUpstreamPasses(OpPassManager &pm) {
  bufferization::buildBufferDeallocationPipeline(pm, {});
  pm.addPass(createCanonicalizerPass());
  pm.addNestedPass<func::FuncOp>(
      bufferization::createOptimizeAllocationLivenessPass());
}

struct FreeBuffersPass : sbp::impl::FreeBuffersPassBase<FreeBuffersPass> {
  void getDependentDialects(DialectRegistry &registry) const override {
    // Of passes that are not known to this one's definition.
    OpPassManager upstream(ModuleOp::getOperationName());
    addUpstreamPasses(upstream);
    upstream.getDependentDialects(registry);
    registry
        .insert<bufferization::BufferizationDialect, memref::MemRefDialect>();
  }

  void runOnOperation() override {
    for (auto function : getOperation().getOps<func::FuncOp>())
      if (!function.isExternal())
        freeLocal(function);
    if (llvm::all_of(getOperation().getOps<func::FuncOp>(), isStraightLine)) {
      for (auto function : getOperation().getOps<func::FuncOp>())
        if (!function.isExternal())
          ownResults(function);
      return;
    }
    OpPassManager upstream(ModuleOp::getOperationName());
    addUpstreamPasses(upstream);
    if (failed(runPipeline(upstream, getOperation())))
      signalPassFailure();
  }

private:
  void freeLocal(func::FuncOp function);
  static bool isStraightLine(func::FuncOp function);
  void ownResults(func::FuncOp function);

  void free(memref::AllocOp alloc, Operation *last) {
    OpBuilder builder(last->getContext());
    builder.setInsertionPointAfter(last);
    auto dealloc = memref::DeallocOp::create(builder, alloc.getLoc(), alloc);
    for (Operation *op : {alloc.getOperation(), dealloc.getOperation()})
      op->setAttr(bufferization::BufferizationDialect::kManualDeallocation,
                  builder.getUnitAttr());
    ++numFreed;
  }
};

} // namespace

void FreeBuffersPass::freeLocal(func::FuncOp function) {
  int64_t numFreedHere = 0;
  for (Block &block : function.getBody()) {
    BufferSchedule schedule(block);
    for (memref::AllocOp alloc : schedule.getAllocs()) {
      const BufferLife &life = *schedule.find(alloc);
      if (life.escapes || life.numFrees != 0 || life.users.empty())
        continue;
      free(alloc, schedule.getOp(*life.users.rbegin()));
      ++numFreedHere;
    }
  }
  if (numFreedHere > 0)
    remark::passed(
        function.getLoc(),
        remark::RemarkOpts::name("FreedBuffers").category(getArgument()))
        << remark::add("buffers of @{0} are freed behind their last uses",
                       function.getName())
        << remark::metric("Buffers", numFreedHere);
}

/// Whether all buffers that are not freed yet are results of the function, and
/// where each value comes from is plain.
bool FreeBuffersPass::isStraightLine(func::FuncOp function) {
  if (function.isExternal())
    return true;
  if (!function.getBody().hasOneBlock())
    return false;
  auto isFreed = [](Operation *alloc) {
    return alloc->hasAttr(
        bufferization::BufferizationDialect::kManualDeallocation);
  };
  llvm::DenseSet<Value> returned;
  for (Value value : function.getBody().front().getTerminator()->getOperands())
    if (isa<BaseMemRefType>(value.getType()))
      returned.insert(getBuffer(value));
  auto isBuffer = [](Value value) {
    return isa<BaseMemRefType, TensorType>(value.getType());
  };
  WalkResult result = function.getBody().walk([&](Operation *op) {
    for (Region &region : op->getRegions())
      if (llvm::any_of(region.getArguments(), isBuffer))
        return WalkResult::interrupt();
    if (llvm::none_of(op->getResults(), isBuffer) ||
        isa<ViewLikeOpInterface, memref::GetGlobalOp>(op))
      return WalkResult::advance();
    bool isPlain = isa<memref::AllocOp>(op) &&
                   (isFreed(op) || returned.contains(op->getResult(0)));
    return isPlain ? WalkResult::advance() : WalkResult::interrupt();
  });
  return !result.wasInterrupted();
}

/// The caller owns each result: what belongs to someone else is copied.
void FreeBuffersPass::ownResults(func::FuncOp function) {
  Operation *end = function.getBody().front().getTerminator();
  OpBuilder builder(end);
  llvm::DenseSet<Value> owned;
  for (OpOperand &operand : end->getOpOperands()) {
    if (!isa<BaseMemRefType>(operand.get().getType()))
      continue;
    Value buffer = getBuffer(operand.get());
    if (!buffer || !buffer.getDefiningOp<memref::AllocOp>() ||
        !owned.insert(buffer).second) {
      operand.set(bufferization::CloneOp::create(builder, end->getLoc(),
                                                 operand.get()));
      ++numCopied;
      remark::missed(
          end->getLoc(),
          remark::RemarkOpts::name("CopiedResult").category(getArgument()))
          << remark::add("result #{0} is a copy", operand.getOperandNumber())
          << remark::reason("its buffer is an argument's, a constant's or that "
                            "of another result");
    }
  }
}
