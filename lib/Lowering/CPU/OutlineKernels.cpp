//===- OutlineKernels.cpp - One function per loop nest --------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Buffers/LinearAccess.h"
#include "SBP/Lowering/CPU/Passes.h"
#include "SBP/Lowering/Kernels/SharedCode.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Transforms/RegionUtils.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_OUTLINEKERNELSPASS
#include "SBP/Lowering/CPU/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

/// Whether what `op` writes overlaps none of its inputs. The same value as
/// input and output is one argument, so it counts as distinct.
bool hasDistinctOutput(linalg::GenericOp op) {
  if (op.getNumDpsInits() != 1)
    return false;
  Value output = op.getDpsInits()[0];
  Value buffer = getBuffer(output);
  if (!buffer || !buffer.getDefiningOp<memref::AllocOp>())
    return false;
  return llvm::all_of(op.getDpsInputs(), [&](Value input) {
    if (!isa<MemRefType>(input.getType()) || input == output)
      return true;
    Value inputBuffer = getBuffer(input);
    return inputBuffer && inputBuffer != buffer;
  });
}

/// Whether the type alone says all that a descriptor would.
bool isStatic(Type type) {
  return isa<BaseMemRefType>(type) ? isStaticMemRef(type) : true;
}

struct OutlineKernelsPass
    : sbp::impl::OutlineKernelsPassBase<OutlineKernelsPass> {
  void runOnOperation() override {
    SmallVector<linalg::GenericOp> ops;
    getOperation().walk([&](linalg::GenericOp op) {
      if (op.hasPureBufferSemantics() && op.getNumLoops() > 0)
        ops.push_back(op);
    });
    SharedFunctions functions(getOperation());
    for (linalg::GenericOp op : ops)
      outline(op, functions);
  }

private:
  void outline(linalg::GenericOp op, SharedFunctions &functions);
};

} // namespace

void OutlineKernelsPass::outline(linalg::GenericOp op,
                                 SharedFunctions &functions) {
  // What the kernel needs: operands and captured values, each once. Constants
  // move inside.
  llvm::SetVector<Value> used;
  used.insert_range(op->getOperands());
  getUsedValuesDefinedAbove(op.getRegion(), used);
  SmallVector<Value> arguments;
  SmallVector<Operation *> constants;
  for (Value value : used) {
    if (isFreeConstant(value))
      constants.push_back(value.getDefiningOp());
    else
      arguments.push_back(value);
  }

  OpBuilder builder(&getContext());
  Location loc = op.getLoc();
  auto type = builder.getFunctionType(ValueRange(arguments).getTypes(), {});
  auto kernel = func::FuncOp::create(loc, "kernel", type);
  kernel.setPrivate();
  kernel->setAttr(kKernelAttrName, builder.getUnitAttr());
  if (hasDistinctOutput(op))
    kernel->setAttr(kDistinctAttrName, builder.getUnitAttr());
  if (llvm::all_of(type.getInputs(), isStatic))
    kernel->setAttr(kBarePointerAttr, builder.getUnitAttr());
  Block *body = kernel.addEntryBlock();
  IRMapping mapping;
  mapping.map(arguments, body->getArguments());
  builder.setInsertionPointToStart(body);
  for (Operation *constant : constants)
    builder.clone(*constant, mapping);
  builder.clone(*op, mapping);
  func::ReturnOp::create(builder, loc);

  auto [shared, isNew] = functions.share(kernel, "sbp_kernel");
  numKernels += isNew;
  builder.setInsertionPoint(op);
  func::CallOp::create(builder, loc, shared, arguments);
  op->erase();
  ++numOutlined;
  remark::passed(
      loc, remark::RemarkOpts::name("OutlinedKernel").category(getArgument()))
      << remark::add("@{0} runs this operation{1}", shared.getName(),
                     isNew ? "" : ", as it runs an equal one");
}
