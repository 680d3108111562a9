//===- DeviceMath.cpp - Math functions that are instructions --------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/GPU/Passes.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Target/LLVM/NVVM/Utils.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_DEVICEMATHPASS
#include "SBP/Lowering/GPU/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

using Emitter = Value (*)(OpBuilder &, Location, ValueRange);

template <typename OpTy>
static Value emit(OpBuilder &b, Location loc, ValueRange operands) {
  return OpTy::create(b, loc, operands.front().getType(), operands);
}

static Value emitRsqrt(OpBuilder &b, Location loc, ValueRange operands) {
  Type type = operands.front().getType();
  Value one = LLVM::ConstantOp::create(b, loc, type, b.getFloatAttr(type, 1.0));
  return LLVM::FDivOp::create(
      b, loc, one, LLVM::SqrtOp::create(b, loc, type, operands.front()));
}

/// Null for what is no instruction.
static Emitter getInstruction(StringRef function) {
  if (!function.consume_front("__nv_"))
    return nullptr;
  // The functions of f32 end in f.
  StringRef name = function == "ceil" ? function : function.rtrim('f');
  return llvm::StringSwitch<Emitter>(name)
      .Case("fma", emit<LLVM::FMAOp>)
      .Case("floor", emit<LLVM::FFloorOp>)
      .Case("ceil", emit<LLVM::FCeilOp>)
      .Case("trunc", emit<LLVM::FTruncOp>)
      .Case("rint", emit<LLVM::RoundEvenOp>)
      .Case("sqrt", emit<LLVM::SqrtOp>)
      .Case("rsqrt", emitRsqrt)
      .Case("fabs", emit<LLVM::FAbsOp>)
      .Case("copysign", emit<LLVM::CopySignOp>)
      .Default(nullptr);
}

namespace {

struct DeviceMathPass : sbp::impl::DeviceMathPassBase<DeviceMathPass> {
  using DeviceMathPassBase::DeviceMathPassBase;

  void runOnOperation() override {
    getOperation().walk([&](LLVM::CallOp call) {
      std::optional<StringRef> callee = call.getCallee();
      Emitter instruction = callee ? getInstruction(*callee) : nullptr;
      if (!instruction)
        return;
      OpBuilder b(call);
      call.getResult().replaceAllUsesWith(
          instruction(b, call.getLoc(), call.getArgOperands()));
      call.erase();
      ++numReplaced;
    });
    for (auto function : getOperation().getOps<LLVM::LLVMFuncOp>())
      if (function.isExternal() && function.getName().starts_with("__nv_") &&
          !getInstruction(function.getName()))
        remark::missed(getOperation().getLoc(),
                       remark::RemarkOpts::name("NeedsLibdevice")
                           .category("sbp-device-math"))
            << remark::add("kernels call {0}", function.getName())
            << remark::reason("it is no instruction: libdevice has it");
    for (auto function :
         llvm::make_early_inc_range(getOperation().getOps<LLVM::LLVMFuncOp>()))
      if (function.isExternal() && getInstruction(function.getName()))
        function.erase();
    if (check && !hasLibdevice() && failed(refuseCalls()))
      signalPassFailure();
  }

private:
  bool hasLibdevice() const {
    SmallString<128> path(toolkit.empty() ? NVVM::getCUDAToolkitPath()
                                          : StringRef(toolkit));
    llvm::sys::path::append(path, "nvvm", "libdevice", "libdevice.10.bc");
    return llvm::sys::fs::exists(path);
  }

  /// Fails, with an error at the first of them, where there are calls of
  /// libdevice.
  LogicalResult refuseCalls() {
    WalkResult result = getOperation().walk([&](LLVM::CallOp call) {
      StringRef callee = call.getCallee().value_or("");
      if (!callee.starts_with("__nv_"))
        return WalkResult::advance();
      call.emitError("cannot run on the GPU: it needs '")
          << callee
          << "' of CUDA's libdevice, which was not found; expected CUDA_HOME "
             "to name the folder of a CUDA toolkit";
      return WalkResult::interrupt();
    });
    return failure(result.wasInterrupted());
  }
};

} // namespace
