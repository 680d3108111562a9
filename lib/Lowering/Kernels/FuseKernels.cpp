//===- FuseKernels.cpp - Operations over the same rows as one kernel ------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Kernels/BlockFuser.h"
#include "SBP/Lowering/Kernels/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Remarks.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_FUSEKERNELSPASS
#include "SBP/Lowering/Kernels/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {
struct FuseKernelsPass : sbp::impl::FuseKernelsPassBase<FuseKernelsPass> {
  void runOnOperation() override {
    if (getOperation().getBody().hasOneBlock())
      fuse(getOperation().getBody().front());
    getOperation().walk(
        [&](BatchKernelOp batches) { fuse(*batches.getBodyBlock()); });
  }

private:
  void fuse(Block &block);
};
} // namespace

void FuseKernelsPass::fuse(Block &block) {
  BlockFuser fuser(block);
  fuser.run([&](const KernelGroup &group, Operation *place) {
    createRowKernel(group, place);
    numFused += group.ops.size();
    numRowBuffers += group.rowBuffers.size();
    ++numKernels;
    remark::passed(place->getLoc(),
                   remark::RemarkOpts::name("FusedRows").category(getArgument()))
        << remark::add("{0} operations run on each of {1} rows",
                       group.ops.size(), group.rows)
        << remark::metric("RowBuffers", group.rowBuffers.size());
  });
}
