//===- LibraryToCuda.cpp - Products as calls of the CUDA runtime ----------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Buffers/LinearAccess.h"
#include "SBP/Lowering/GPU/Passes.h"
#include "SBP/Lowering/Kernels/RuntimeSymbols.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/Remarks.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_LIBRARYTOCUDAPASS
#include "SBP/Lowering/GPU/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

struct LibraryToCudaPass : sbp::impl::LibraryToCudaPassBase<LibraryToCudaPass> {
  void runOnOperation() override;

private:
  LogicalResult lower(ContractOp op);

  std::optional<RuntimeSymbols> runtime;
};

} // namespace

static StringRef getFunction(ContractOp op) {
  auto getElement = [](Value memref) {
    return cast<MemRefType>(memref.getType()).getElementType();
  };
  Type a = getElement(op.getLhs()), b = getElement(op.getRhs()),
       c = getElement(op.getOutput());
  if (a != b)
    return "";
  if (a.isF32() && c.isF32())
    return "sbp_cuda_contract_f32";
  if (a.isF64() && c.isF64())
    return "sbp_cuda_contract_f64";
  if (a.isBF16() && c.isBF16())
    return "sbp_cuda_contract_bf16";
  if (a.isBF16() && c.isF32())
    return "sbp_cuda_contract_bf16_f32";
  if (a.isF16() && c.isF16())
    return "sbp_cuda_contract_f16";
  if (a.isF16() && c.isF32())
    return "sbp_cuda_contract_f16_f32";
  return "";
}

LogicalResult LibraryToCudaPass::lower(ContractOp op) {
  StringRef callee = getFunction(op);
  if (callee.empty())
    return op.emitOpError("has elements that the CUDA runtime has no function "
                          "for: expected f32, f64, bf16 or f16 in all "
                          "operands, or bf16 or f16 factors and an f32 output");
  auto function = op->getParentOfType<func::FuncOp>();
  OpBuilder b(op);
  Location loc = op.getLoc();
  SmallVector<AffineMap> maps = op.getMaps();
  unsigned numLoops = op.getNumLoops();
  SmallVector<int64_t> numbers(numLoops, 1);
  SmallVector<Value> pointers;
  auto pointer = LLVM::LLVMPointerType::get(&getContext());
  for (auto [memref, map] : llvm::zip(op->getOperands(), maps)) {
    auto type = cast<MemRefType>(memref.getType());
    SmallVector<int64_t> strides;
    int64_t offset;
    if (!type.hasStaticShape() ||
        failed(type.getStridesAndOffset(strides, offset)) ||
        !ShapedType::isStaticShape(strides))
      return op.emitOpError("expected operands of static shapes and strides on "
                            "the GPU, but got ")
             << type;
    SmallVector<int64_t> factors(numLoops, 0);
    int64_t constant = 0;
    for (auto [size, stride, expr] :
         llvm::zip(type.getShape(), strides, map.getResults())) {
      (void)addLinear(expr, stride, factors, constant); // C24: is linear
      if (auto loop = dyn_cast<AffineDimExpr>(expr))
        numbers[loop.getPosition()] = size;
    }
    llvm::append_range(numbers, factors);
    int64_t bytes = type.getElementTypeBitWidth() / 8;
    Value place =
        memref::ExtractAlignedPointerAsIndexOp::create(b, loc, memref);
    auto add = [&](Value elements) {
      Value factor = arith::ConstantIndexOp::create(b, loc, bytes);
      place = arith::AddIOp::create(
          b, loc, place, arith::MulIOp::create(b, loc, elements, factor));
    };
    if (ShapedType::isDynamic(offset))
      add(memref::ExtractStridedMetadataOp::create(b, loc, memref).getOffset());
    else
      constant += offset;
    if (constant != 0)
      add(arith::ConstantIndexOp::create(b, loc, constant));
    Value address = arith::IndexCastOp::create(b, loc, b.getI64Type(), place);
    pointers.push_back(LLVM::IntToPtrOp::create(b, loc, pointer, address));
  }
  memref::GlobalOp global = runtime->getNumbers(numbers, "__sbp_nest");
  Value nest = memref::GetGlobalOp::create(b, loc, global.getType(),
                                           global.getSymName());
  nest = memref::ExtractAlignedPointerAsIndexOp::create(b, loc, nest);
  Value address = arith::IndexCastOp::create(b, loc, b.getI64Type(), nest);
  nest = LLVM::IntToPtrOp::create(b, loc, pointer, address);
  SmallVector<Value> arguments{function.getArgument(0)};
  llvm::append_range(arguments, pointers);
  arguments.push_back(arith::ConstantIntOp::create(b, loc, numLoops, 64));
  arguments.push_back(nest);
  arguments.push_back(
      arith::ConstantIntOp::create(b, loc, op.getAccumulate() ? 1 : 0, 64));
  if (failed(runtime->declare(
          callee, b.getFunctionType(TypeRange(ValueRange(arguments)), {}))))
    return failure();
  func::CallOp::create(b, loc, callee, TypeRange(), arguments);
  remark::passed(
      loc, remark::RemarkOpts::name("CudaCall").category("sbp-library-to-cuda"))
      << remark::add("the product is a call of {0}", callee);
  op->erase();
  ++numContractions;
  return success();
}

void LibraryToCudaPass::runOnOperation() {
  runtime.emplace(getOperation());
  SmallVector<ContractOp> ops;
  for (auto function : getOperation().getOps<func::FuncOp>())
    function.walk([&](ContractOp op) { ops.push_back(op); });
  for (ContractOp op : ops)
    if (failed(lower(op)))
      return signalPassFailure();
}
