//===- StepToStream.cpp - The caller's stream and memory ------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/GPU/Passes.h"
#include "SBP/Lowering/Kernels/SharedCode.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/Remarks.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_STEPTOSTREAMPASS
#include "SBP/Lowering/GPU/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

struct StepToStreamPass : sbp::impl::StepToStreamPassBase<StepToStreamPass> {
  void runOnOperation() override {
    for (auto function : getOperation().getOps<func::FuncOp>())
      if (function.isPublic() && !function.isExternal() &&
          failed(move(function)))
        return signalPassFailure();
  }

private:
  LogicalResult move(func::FuncOp function) {
    OpBuilder b(&getContext());
    Location loc = function.getLoc();
    // sbp-free-buffers gives results buffers of their own, where sizes are
    // known, and sbp-results-to-arguments makes these arguments.
    if (function.getNumResults() > 0)
      return function.emitError("cannot run on the GPU: the caller brings the "
                                "memory of every result, but one of type ")
             << function.getResultTypes().front()
             << " is no buffer of its own; give the graph static shapes";
    SmallVector<memref::AllocOp> allocs(
        function.getBody().getOps<memref::AllocOp>());
    if (allocs.size() > 1)
      return allocs.back().emitError(
          "cannot run on the GPU: a step allocates nothing, but this buffer "
          "has no place in the arena; give the graph static shapes");
    auto arenaType = allocs.empty() ? MemRefType::get({0}, b.getI8Type())
                                    : allocs.front().getType();
    if (failed(function.insertArguments(
            {0, 0}, {LLVM::LLVMPointerType::get(&getContext()), arenaType},
            {DictionaryAttr(), DictionaryAttr()}, {loc, loc})))
      return failure();
    Value stream = function.getArgument(0);
    if (!allocs.empty()) {
      for (Operation *user :
           llvm::make_early_inc_range(allocs.front()->getUsers()))
        if (isa<memref::DeallocOp>(user))
          user->erase();
      allocs.front().replaceAllUsesWith(Value(function.getArgument(1)));
      allocs.front().erase();
    }
    function->setAttr(kBarePointerAttr, b.getUnitAttr());
    // Launches follow each other on the stream, as the tokens do.
    b.setInsertionPointToStart(&function.getBody().front());
    auto token = gpu::AsyncTokenType::get(&getContext());
    Value first =
        UnrealizedConversionCastOp::create(b, loc, token, stream).getResult(0);
    function.walk([&](gpu::LaunchFuncOp launch) {
      OpBuilder at(launch);
      gpu::LaunchFuncOp::create(
          at, launch.getLoc(), launch.getKernelAttr(),
          launch.getGridSizeOperandValues(), launch.getBlockSizeOperandValues(),
          launch.getDynamicSharedMemorySize(), launch.getKernelOperands(),
          token, ValueRange{first});
      launch.erase();
      ++numLaunches;
    });
    remark::passed(
        loc,
        remark::RemarkOpts::name("RunsOnStream").category("sbp-step-to-stream"))
        << remark::add("the step takes a stream and an arena of {0} bytes",
                       arenaType.getDimSize(0));
    return success();
  }
};

} // namespace
