//===- LowerKernels.cpp - Kernels as functions and what launches them -----===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/CPU/KernelEmitter.h"
#include "SBP/Lowering/CPU/Passes.h"
#include "SBP/Lowering/Kernels/SharedCode.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Remarks.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_LOWERKERNELSPASS
#include "SBP/Lowering/CPU/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

struct LowerKernelsPass : sbp::impl::LowerKernelsPassBase<LowerKernelsPass> {
  void runOnOperation() override;

private:
  template <typename KernelOp> LogicalResult lower();
  FailureOr<func::FuncOp> makeLauncher(BatchKernelOp kernel);
  FailureOr<func::FuncOp> makeLauncher(RowKernelOp kernel);
  func::FuncOp getLauncher(func::FuncOp function, TypeRange arguments,
                           StringRef prefix, Attribute launch);

  std::optional<SharedFunctions> functions;
  /// For each launched function, what launches it: kernels may be of equal code
  /// and have rows of other numbers.
  llvm::DenseMap<std::pair<Operation *, Attribute>, func::FuncOp> launchers;
};

} // namespace

/// What calls `function` for all rows or batches: declared only, it says so
/// with `launch`; sbp-annotate-llvm defines it.
func::FuncOp LowerKernelsPass::getLauncher(func::FuncOp function,
                                           TypeRange arguments,
                                           StringRef prefix, Attribute launch) {
  func::FuncOp &launcher = launchers[{function, launch}];
  if (launcher)
    return launcher;
  Builder builder(&getContext());
  launcher = func::FuncOp::create(function.getLoc(), prefix,
                                  builder.getFunctionType(arguments, {}));
  launcher.setPrivate();
  launcher->setAttr(kBarePointerAttr, builder.getUnitAttr());
  launcher->setAttr(kLaunchAttrName, launch);
  functions->add(launcher, prefix);
  return launcher;
}

FailureOr<func::FuncOp> LowerKernelsPass::makeLauncher(BatchKernelOp kernel) {
  Builder builder(&getContext());
  SmallVector<int64_t> moves;
  for (auto [map, operand] :
       llvm::zip(kernel.getSlices().getAsValueRange<AffineMapAttr>(),
                 kernel.getCaptures())) {
    auto type = cast<MemRefType>(operand.getType());
    SmallVector<int64_t> strides;
    int64_t offset;
    (void)type.getStridesAndOffset(strides, offset); // C22: is static
    std::optional<int64_t> bytes =
        getStaticBytes(MemRefType::get({1}, type.getElementType()));
    if (!bytes)
      return kernel.emitOpError("has an operand of elements without a size: ")
             << type;
    SmallVector<int64_t> own(kernel.getSizes().size(), 0);
    for (auto [stride, expr] : llvm::zip(strides, map.getResults()))
      if (auto loop = dyn_cast<AffineDimExpr>(expr))
        own[loop.getPosition()] = stride * *bytes;
    llvm::append_range(moves, own);
  }

  Block *body = kernel.getBodyBlock();
  auto function = func::FuncOp::create(
      kernel.getLoc(), "batch",
      builder.getFunctionType(body->getArgumentTypes(), {}));
  function.setPrivate();
  function->setAttr(kBarePointerAttr, builder.getUnitAttr());
  IRMapping mapping;
  kernel.getBody().cloneInto(&function.getBody(), mapping);
  auto end = OpBuilder::atBlockEnd(&function.getBody().front());
  func::ReturnOp::create(end, kernel.getLoc());
  auto [shared, isNew] = functions->share(function, "sbp_batch");
  numFunctions += isNew;
  return getLauncher(shared, kernel.getCaptures().getTypes(), "sbp_all_batches",
                     BatchLaunchAttr::get(&getContext(),
                                          FlatSymbolRefAttr::get(shared),
                                          kernel.getSizes(), moves));
}

FailureOr<func::FuncOp> LowerKernelsPass::makeLauncher(RowKernelOp kernel) {
  FailureOr<KernelGroup> group = readRowKernel(kernel);
  if (failed(group))
    return failure();
  Kernel code = emitKernel(kernel, *group);
  auto [shared, isNew] = functions->share(code.function, "sbp_rows_of_kernel");
  numFunctions += isNew;
  return getLauncher(
      shared, kernel.getCaptures().getTypes(), "sbp_fused_kernel",
      RowLaunchAttr::get(&getContext(), FlatSymbolRefAttr::get(shared),
                         group->rows, code.rowCost, code.rowMultiple));
}

/// Makes kernels of one kind calls of launchers. Equal ones are found before
/// code is made of them, and again as code: views may differ that it does not
/// have.
template <typename KernelOp> LogicalResult LowerKernelsPass::lower() {
  EqualCode kernels;
  llvm::DenseMap<Operation *, func::FuncOp> launcherOf;
  SmallVector<KernelOp> lowered;
  SmallVector<func::FuncOp> all(getOperation().getOps<func::FuncOp>());
  for (func::FuncOp function : all)
    function.walk([&](KernelOp kernel) { lowered.push_back(kernel); });
  for (KernelOp kernel : lowered) {
    Operation *first = kernels.insert(kernel, getSignature(kernel));
    func::FuncOp &launcher = launcherOf[first];
    bool isEqual = launcher != nullptr;
    if (!isEqual) {
      FailureOr<func::FuncOp> made = makeLauncher(kernel);
      if (failed(made))
        return failure();
      launcher = *made;
    }
    OpBuilder builder(kernel);
    func::CallOp::create(builder, kernel.getLoc(), launcher,
                         kernel.getCaptures());
    ++numCalls;
    remark::passed(
        kernel.getLoc(),
        remark::RemarkOpts::name("LoweredKernel").category(getArgument()))
        << remark::add("@{0} runs this kernel{1}", launcher.getName(),
                       isEqual ? ", as it runs an equal one" : "");
  }
  for (KernelOp kernel : lowered)
    kernel->erase();
  return success();
}

void LowerKernelsPass::runOnOperation() {
  functions.emplace(getOperation());
  launchers.clear();
  // Batches first: their functions hold kernels of rows.
  if (failed(lower<BatchKernelOp>()) || failed(lower<RowKernelOp>()))
    signalPassFailure();
}
