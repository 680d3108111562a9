//===- ScalarsToMemory.cpp - Numbers of a step lie in memory --------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/GPU/Passes.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Remarks.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_SCALARSTOMEMORYPASS
#include "SBP/Lowering/GPU/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

struct ScalarsToMemoryPass
    : sbp::impl::ScalarsToMemoryPassBase<ScalarsToMemoryPass> {
  void runOnOperation() override {
    for (auto function : getOperation().getOps<func::FuncOp>())
      if (function.isPublic() && !function.isExternal())
        move(function);
  }

private:
  void move(func::FuncOp function) {
    Block &body = function.getBody().front();
    int64_t moved = 0;
    auto begin = OpBuilder::atBlockBegin(&body);
    for (BlockArgument argument : body.getArguments()) {
      Type type = argument.getType();
      if (!type.isIntOrIndexOrFloat())
        continue;
      argument.setType(RankedTensorType::get({}, type));
      auto extract = tensor::ExtractOp::create(begin, argument.getLoc(),
                                               argument, ValueRange());
      argument.replaceAllUsesExcept(extract.getResult(), extract);
      ++moved;
    }
    SmallVector<Type> results(function.getResultTypes());
    for (Block &block : function.getBody()) {
      auto end = dyn_cast<func::ReturnOp>(block.getTerminator());
      if (!end)
        continue;
      OpBuilder b(end);
      for (OpOperand &operand : end->getOpOperands()) {
        Type type = operand.get().getType();
        if (!type.isIntOrIndexOrFloat())
          continue;
        auto tensor = RankedTensorType::get({}, type);
        operand.set(tensor::FromElementsOp::create(b, end.getLoc(), tensor,
                                                   operand.get()));
        results[operand.getOperandNumber()] = tensor;
        ++moved;
      }
    }
    function.setFunctionType(
        FunctionType::get(&getContext(), body.getArgumentTypes(), results));
    if (moved > 0)
      remark::passed(function.getLoc(), remark::RemarkOpts::name("MovedNumbers")
                                            .category("sbp-scalars-to-memory"))
          << remark::add("{0} numbers come and go in memory", moved);
    numMoved += moved;
  }
};

} // namespace
