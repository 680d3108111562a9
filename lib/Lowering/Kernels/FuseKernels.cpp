//===- FuseKernels.cpp - Operations over the same rows as one kernel ------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Buffers/Contraction.h"
#include "SBP/Lowering/Kernels/BlockFuser.h"
#include "SBP/Lowering/Kernels/Passes.h"
#include "SBP/Support/Remarks.h"

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
  void reportLeft(Block &block);
};
} // namespace

void FuseKernelsPass::fuse(Block &block) {
  BlockFuser fuser(block);
  fuser.run([&](const KernelGroup &group, Operation *place) {
    createRowKernel(group, place);
    numFused += group.ops.size();
    numRowBuffers += group.rowBuffers.size();
    ++numKernels;
    remark::passed(
        place->getLoc(),
        remark::RemarkOpts::name("FusedRows").category(getArgument()))
        << remark::add("{0} operations run on each of {1} rows",
                       group.ops.size(), group.rows)
        << remark::metric("RowBuffers", group.rowBuffers.size());
  });
  if (sbp::mayEmitRemarks(&getContext()))
    reportLeft(block);
}

/// What is neither in a kernel nor for a library.
void FuseKernelsPass::reportLeft(Block &block) {
  for (auto op : block.getOps<linalg::GenericOp>())
    if (!isRuntimeContraction(op) && !isZeroOfContraction(op))
      remark::missed(
          op.getLoc(),
          remark::RemarkOpts::name("FusedRows").category(getArgument()))
          << remark::reason("sizes or a buffer are known at run time only, or "
                            "subscripts are not linear");
}
