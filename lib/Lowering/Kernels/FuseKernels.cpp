//===- FuseKernels.cpp - Operations over the same rows as one kernel ------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Kernels/BlockFuser.h"
#include "SBP/Lowering/Kernels/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "llvm/ADT/StringMap.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_FUSEKERNELSPASS
#include "SBP/Lowering/Kernels/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {
struct FuseKernelsPass : sbp::impl::FuseKernelsPassBase<FuseKernelsPass> {
  void runOnOperation() override {
    llvm::StringMap<func::FuncOp> launchers;
    for (auto function :
         llvm::make_early_inc_range(getOperation().getOps<func::FuncOp>())) {
      if (!function.getBody().hasOneBlock())
        continue;
      BlockFuser fuser(function.getBody().front());
      fuser.run([&](const KernelGroup &group, Operation *place) {
        outline(group, place, launchers);
      });
    }
  }

private:
  void outline(const KernelGroup &group, Operation *place,
               llvm::StringMap<func::FuncOp> &launchers);
};
} // namespace

void FuseKernelsPass::outline(const KernelGroup &group, Operation *place,
                              llvm::StringMap<func::FuncOp> &launchers) {
  Kernel kernel = emitKernel(group);
  OpBuilder builder(place);
  std::string code =
      describeCode(kernel.function, {group.rows, kernel.rowCost});
  auto [known, isNew] = launchers.try_emplace(code);
  if (isNew) {
    known->second =
        addLaunched(getOperation(), kernel.function, kRowsPrefix, kLaunchPrefix,
                    launchers.size() - 1, kernel.arguments, kLoopAttr,
                    {group.rows, kernel.rowCost, kernel.rowMultiple});
    ++numKernels;
  } else {
    kernel.function->erase();
  }
  func::CallOp::create(builder, place->getLoc(), known->second,
                       kernel.arguments);
  numFused += group.ops.size();
  ++numCalls;
}
