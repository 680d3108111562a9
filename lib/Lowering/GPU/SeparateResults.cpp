//===- SeparateResults.cpp - Every result is a buffer of its own ----------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Buffers/LinearAccess.h"
#include "SBP/Lowering/GPU/Passes.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/Remarks.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_SEPARATERESULTSPASS
#include "SBP/Lowering/GPU/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

struct SeparateResultsPass
    : sbp::impl::SeparateResultsPassBase<SeparateResultsPass> {
  void runOnOperation() override {
    func::FuncOp function = getOperation();
    if (!function.isPublic() || function.isExternal() ||
        !function.getBody().hasOneBlock())
      return;
    Operation *end = function.getBody().front().getTerminator();
    OpBuilder b(end);
    llvm::DenseSet<Value> returned;
    for (OpOperand &operand : end->getOpOperands()) {
      auto type = dyn_cast<MemRefType>(operand.get().getType());
      if (!type || !type.hasStaticShape())
        continue;
      Value buffer = getBuffer(operand.get());
      if (buffer && buffer.getDefiningOp<memref::AllocOp>() &&
          cast<MemRefType>(buffer.getType()).getNumElements() ==
              type.getNumElements() &&
          returned.insert(buffer).second)
        continue;
      Location loc = operand.get().getLoc();
      Value copy = memref::AllocOp::create(
          b, loc, MemRefType::get(type.getShape(), type.getElementType()));
      memref::CopyOp::create(b, loc, operand.get(), copy);
      operand.set(copy);
      ++numCopied;
      remark::missed(loc, remark::RemarkOpts::name("CopiedSharedResult")
                              .category("sbp-separate-results"))
          << remark::add("result #{0} is copied", operand.getOperandNumber())
          << remark::reason("it is no buffer of its own");
    }
    function.setFunctionType(FunctionType::get(
        &getContext(), function.getArgumentTypes(), end->getOperandTypes()));
  }
};

} // namespace
