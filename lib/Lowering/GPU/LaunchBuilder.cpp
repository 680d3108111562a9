//===- LaunchBuilder.cpp - Kernels of a GPU module and launches -----------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/GPU/LaunchBuilder.h"

#include "SBP/Dialect/LaunchAttributes.h"
#include "SBP/Lowering/Buffers/LinearAccess.h"
#include "SBP/Lowering/Kernels/SharedCode.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Interfaces/ViewLikeInterface.h"

using namespace mlir;
using namespace mlir::sbp;

LaunchBuilder::LaunchBuilder(ModuleOp module) : module(module) {}

Value sbp::flattenMemRef(OpBuilder &b, Location loc, Value memref,
                         int64_t known) {
  auto type = cast<MemRefType>(memref.getType());
  if (std::optional<int64_t> extent = getStaticExtent(type))
    return memref::ReinterpretCastOp::create(
        b, loc, MemRefType::get({*extent}, type.getElementType()), memref, 0,
        ArrayRef<int64_t>{*extent}, ArrayRef<int64_t>{1});
  SmallVector<int64_t> strides;
  int64_t offset, extent = known + 1;
  (void)type.getStridesAndOffset(strides, offset); // of a slice
  for (auto [size, stride] : llvm::zip(type.getShape(), strides))
    extent += std::max<int64_t>(size - 1, 0) * stride;
  Value begin =
      memref::ExtractStridedMetadataOp::create(b, loc, memref).getOffset();
  if (known != 0)
    begin = arith::SubIOp::create(
        b, loc, begin, arith::ConstantIndexOp::create(b, loc, known));
  auto flat = MemRefType::get(
      {extent}, type.getElementType(),
      StridedLayoutAttr::get(b.getContext(), ShapedType::kDynamic, {1}));
  return memref::ReinterpretCastOp::create(
      b, loc, flat, memref, OpFoldResult(begin),
      ArrayRef<OpFoldResult>{b.getIndexAttr(extent)},
      ArrayRef<OpFoldResult>{b.getIndexAttr(1)});
}

gpu::GPUModuleOp LaunchBuilder::getModule() {
  if (kernels)
    return kernels;
  auto b = OpBuilder::atBlockBegin(module.getBody());
  kernels = gpu::GPUModuleOp::create(b, module.getLoc(), kKernelsModule);
  // Without it LLVM takes numbers of 64 bits apart.
  kernels->setAttr(LLVM::LLVMDialect::getDataLayoutAttrName(),
                   b.getStringAttr("e-p6:32:32-i64:64-i128:128-i256:256-v16:16-"
                                   "v32:32-n16:32:64"));
  module->setAttr(gpu::GPUDialect::getContainerModuleAttrName(),
                  b.getUnitAttr());
  return kernels;
}

/// The device has constants of its own.
void LaunchBuilder::copyGlobal(memref::GetGlobalOp op) {
  SymbolTable device(getModule());
  if (device.lookup(op.getName()))
    return;
  auto global = SymbolTable::lookupNearestSymbolFrom<memref::GlobalOp>(
      op, op.getNameAttr());
  auto copy = cast<memref::GlobalOp>(global->clone());
  // LLVM reads constants as vectors, whether they are aligned or not.
  copy.setAlignment(std::max<uint64_t>(copy.getAlignment().value_or(0), 16));
  device.insert(copy, getModule().getBody()->begin());
}

/// What of the host a kernel needs to have `value`.
LogicalResult LaunchBuilder::collect(Operation *place, Value value,
                                     llvm::SetVector<Value> &arguments) {
  if (Value buffer = inMemory.lookup(value)) {
    arguments.insert(buffer);
    return success();
  }
  Operation *def = value.getDefiningOp();
  if (isFreeConstant(value) || (def && def->hasTrait<OpTrait::ConstantLike>()))
    return success();
  if (isa_and_nonnull<memref::GetGlobalOp>(def))
    return success();
  if (isa_and_nonnull<ViewLikeOpInterface>(def) && !isa<memref::ViewOp>(def)) {
    for (Value operand : def->getOperands())
      if (failed(collect(place, operand, arguments)))
        return failure();
    return success();
  }
  if (auto type = dyn_cast<MemRefType>(value.getType())) {
    if (!type.hasStaticShape() || !type.getLayout().isIdentity())
      return place->emitError("cannot run on the GPU: it needs a buffer of "
                              "static shape in row-major order, but got ")
             << type;
  } else if (!value.getType().isIntOrIndexOrFloat()) {
    return place->emitError("cannot run on the GPU: kernels take numbers and "
                            "buffers, but it needs a value of type ")
           << value.getType();
  }
  arguments.insert(value);
  return success();
}

/// Makes `value` again in the kernel.
void LaunchBuilder::emitCapture(OpBuilder &b, Value value, IRMapping &mapping) {
  if (mapping.contains(value))
    return;
  if (Value buffer = inMemory.lookup(value)) {
    Value memory = mapping.lookup(buffer);
    SmallVector<Value> indices;
    if (cast<MemRefType>(memory.getType()).getRank() == 1)
      indices.push_back(arith::ConstantIndexOp::create(b, value.getLoc(), 0));
    mapping.map(
        value,
        memref::LoadOp::create(b, value.getLoc(), memory, indices).getResult());
    return;
  }
  Operation *def = value.getDefiningOp();
  if (auto global = dyn_cast<memref::GetGlobalOp>(def))
    copyGlobal(global);
  else
    for (Value operand : def->getOperands())
      emitCapture(b, operand, mapping);
  b.clone(*def, mapping);
}

LogicalResult LaunchBuilder::launch(Operation *place, StringRef prefix,
                                    int64_t blocks, int64_t threads,
                                    ValueRange captures,
                                    const FlatCaptures &flat, Body body) {
  llvm::SetVector<Value> arguments;
  for (Value value : captures)
    if (failed(collect(place, value, arguments)))
      return failure();
  Location loc = place->getLoc();
  OpBuilder host(place);
  SmallVector<Value> operands;
  for (Value value : arguments)
    operands.push_back(flat.contains(value) ? flattenMemRef(host, loc, value)
                                            : value);

  auto function = gpu::GPUFuncOp::create(
      host, loc, prefix,
      host.getFunctionType(TypeRange(ValueRange(operands)), {}));
  function->remove();
  function->setAttr(gpu::GPUDialect::getKernelFuncAttrName(),
                    host.getUnitAttr());
  function.setKnownBlockSize(
      ArrayRef<int32_t>{static_cast<int32_t>(threads), 1, 1});
  Block *entry = &function.getBody().front();
  auto b = OpBuilder::atBlockEnd(entry);
  IRMapping mapping;
  for (auto [value, argument] : llvm::zip(arguments, entry->getArguments()))
    mapping.map(value, argument);
  for (Value value : captures) {
    emitCapture(b, value, mapping);
    if (flat.contains(value) && !arguments.contains(value))
      mapping.map(value, flattenMemRef(b, loc, mapping.lookup(value),
                                       flat.lookup(value)));
  }
  body(function, mapping);

  auto shared = cast<gpu::GPUFuncOp>(
      code.insert(function, function->getAttrDictionary()));
  if (shared != function) {
    function->erase();
  } else {
    function.setName((prefix + "_" + Twine(numbers[prefix]++)).str());
    getModule().getBody()->push_back(function);
    ++numKernels;
  }
  auto size = [&](int64_t value) -> Value {
    return arith::ConstantIndexOp::create(host, loc, value);
  };
  Value one = size(1);
  auto launched = gpu::LaunchFuncOp::create(
      host, loc, shared, gpu::KernelDim3{size(blocks), one, one},
      gpu::KernelDim3{size(threads), one, one},
      /*dynamicSharedMemorySize=*/Value(), operands);
  LaunchCost paid = std::exchange(cost, {});
  launched->setAttr(kLaunchCostAttrName,
                    host.getDenseI64ArrayAttr(
                        {paid.bytesRead, paid.bytesWritten, paid.flops}));
  ++numLaunches;
  remark::passed(
      loc,
      remark::RemarkOpts::name("LaunchedKernel").category("sbp-kernels-to-gpu"))
      << remark::add("kernel {0}: {1} blocks of {2} threads", shared.getName(),
                     blocks, threads);
  return success();
}
