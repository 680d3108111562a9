//===- OutlineLoops.cpp - One function per loop over scalars --------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Buffers/LinearAccess.h"
#include "SBP/Lowering/CPU/Passes.h"
#include "SBP/Lowering/Kernels/SharedCode.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Transforms/RegionUtils.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_OUTLINELOOPSPASS
#include "SBP/Lowering/CPU/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

/// Whether a value of this type may cross into the function as it is: a number,
/// or a buffer that is one pointer.
bool isPlain(Type type) {
  return type.isIntOrIndexOrFloat() || isStaticMemRef(type);
}

/// What the loop needs from outside, each once.
SetVector<Value> getUsedValues(scf::ForOp loop) {
  SetVector<Value> used;
  used.insert_range(loop->getOperands());
  getUsedValuesDefinedAbove(loop.getRegion(), used);
  return used;
}

bool canOutline(scf::ForOp loop) {
  auto isNumber = [](Type type) { return type.isIntOrIndexOrFloat(); };
  return llvm::all_of(loop.getResultTypes(), isNumber) &&
         llvm::all_of(getUsedValues(loop).getArrayRef(),
                      [](Value value) { return isPlain(value.getType()); }) &&
         // The plan of the function's memory counts what it allocates.
         !loop->walk([](Operation *op) {
                return isa<memref::AllocOp, memref::AllocaOp,
                           memref::DeallocOp>(op)
                           ? WalkResult::interrupt()
                           : WalkResult::advance();
              })
              .wasInterrupted();
}

struct OutlineLoopsPass : sbp::impl::OutlineLoopsPassBase<OutlineLoopsPass> {
  void runOnOperation() override {
    SmallVector<scf::ForOp> loops;
    for (auto function : getOperation().getOps<func::FuncOp>())
      // Functions of one kernel are outlined already.
      if (!function->hasAttr(kKernelAttrName))
        for (Block &block : function.getBody())
          for (auto loop : block.getOps<scf::ForOp>()) {
            if (canOutline(loop))
              loops.push_back(loop);
            else
              remark::missed(loop.getLoc(),
                             remark::RemarkOpts::name("OutlinedLoop")
                                 .category(getArgument()))
                  << remark::reason("it allocates, carries buffers from "
                                    "iteration to iteration, or uses buffers "
                                    "of dynamic sizes");
          }
    SharedFunctions functions(getOperation());
    for (scf::ForOp loop : loops)
      outline(loop, functions);
  }

private:
  void outline(scf::ForOp loop, SharedFunctions &functions);
};

} // namespace

void OutlineLoopsPass::outline(scf::ForOp loop, SharedFunctions &functions) {
  // Layers differ in numbers, not in sizes.
  SmallVector<Value> arguments, sizes;
  for (Value value : getUsedValues(loop))
    (isFreeConstant(value) && value.getType().isIndex() ? sizes : arguments)
        .push_back(value);

  OpBuilder builder(&getContext());
  Location loc = loop.getLoc();
  auto type = builder.getFunctionType(ValueRange(arguments).getTypes(),
                                      loop.getResultTypes());
  auto function = func::FuncOp::create(loc, "loop", type);
  function.setPrivate();
  for (StringRef name : {kBarePointerAttr, kKernelAttrName})
    function->setAttr(name, builder.getUnitAttr());
  Block *body = function.addEntryBlock();
  IRMapping mapping;
  mapping.map(arguments, body->getArguments());
  builder.setInsertionPointToStart(body);
  for (Value size : sizes)
    builder.clone(*size.getDefiningOp(), mapping);
  Operation *clone = builder.clone(*loop, mapping);
  func::ReturnOp::create(builder, loc, clone->getResults());

  auto [shared, isNew] = functions.share(function, "sbp_loop");
  numFunctions += isNew;
  builder.setInsertionPoint(loop);
  auto call = func::CallOp::create(builder, loc, shared, arguments);
  loop->replaceAllUsesWith(call);
  loop->erase();
  ++numOutlined;
  remark::passed(
      loc, remark::RemarkOpts::name("OutlinedLoop").category(getArgument()))
      << remark::add("@{0} runs this loop{1}", shared.getName(),
                     isNew ? "" : ", as it runs an equal one");
}
