//===- ResultsToArguments.cpp - Results go where the caller says ----------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Buffers/LinearAccess.h"
#include "SBP/Lowering/Buffers/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/Remarks.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_RESULTSTOARGUMENTSPASS
#include "SBP/Lowering/Buffers/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

struct ResultsToArgumentsPass
    : sbp::impl::ResultsToArgumentsPassBase<ResultsToArgumentsPass> {
  void runOnOperation() override {
    for (auto function : getOperation().getOps<func::FuncOp>())
      if (function.isPublic() && !function.isExternal() &&
          function.getBody().hasOneBlock())
        moveResults(function);
  }

private:
  void moveResults(func::FuncOp function);
};

} // namespace

/// A row-major buffer of static size, as callers have them.
static bool isPlain(MemRefType type) {
  return type.hasStaticShape() && type.getLayout().isIdentity() &&
         !type.getMemorySpace();
}

/// The allocation of the top block that is this result and nothing else; null
/// where there is none.
static memref::AllocOp findAllocation(Value result, Block &body) {
  auto type = dyn_cast<MemRefType>(result.getType());
  if (!type || !isPlain(type))
    return {};
  Value buffer = getBuffer(result);
  auto alloc = buffer ? buffer.getDefiningOp<memref::AllocOp>() : nullptr;
  if (!alloc || alloc->getBlock() != &body || !isPlain(alloc.getType()) ||
      alloc.getType().getElementType() != type.getElementType() ||
      alloc.getType().getNumElements() != type.getNumElements() ||
      llvm::any_of(alloc->getUsers(), llvm::IsaPred<memref::DeallocOp>))
    return {};
  return alloc;
}

void ResultsToArgumentsPass::moveResults(func::FuncOp function) {
  Block &body = function.getBody().front();
  Operation *end = body.getTerminator();
  auto builder = OpBuilder::atBlockBegin(&body);
  SmallVector<Value> kept;
  SmallVector<Type> keptTypes;
  unsigned position = 0;
  llvm::DenseSet<Operation *> taken;
  for (auto [number, result] : llvm::enumerate(end->getOperands())) {
    memref::AllocOp alloc = findAllocation(result, body);
    if (!alloc || !taken.insert(alloc).second) {
      remark::missed(
          end->getLoc(),
          remark::RemarkOpts::name("ResultArgument").category(getArgument()))
          << remark::add("result #{0} is returned", number)
          << remark::reason("it is no buffer of its own, of static size, that "
                            "the function allocates");
      kept.push_back(result);
      keptTypes.push_back(result.getType());
      continue;
    }
    auto attribute = builder.getNamedAttr(kResultArgumentAttrName,
                                          builder.getI64IntegerAttr(number));
    if (failed(function.insertArgument(position, alloc.getType(),
                                       builder.getDictionaryAttr(attribute),
                                       alloc.getLoc())))
      return signalPassFailure();
    alloc.replaceAllUsesWith(body.getArgument(position++));
    remark::passed(
        alloc.getLoc(),
        remark::RemarkOpts::name("ResultArgument").category(getArgument()))
        << remark::add("result #{0} is written to an argument", number);
    alloc.erase();
    ++numMoved;
  }
  end->setOperands(kept);
  function.setFunctionType(
      builder.getFunctionType(function.getArgumentTypes(), keptTypes));
  if (kept.size() != function.getNumResults())
    return signalPassFailure();
  function.removeResAttrsAttr();
}
