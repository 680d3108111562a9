//===- BufferAccesses.cpp - What an operation does to buffers -------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Buffers/BufferAccesses.h"
#include "SBP/Lowering/Buffers/KernelNames.h"
#include "SBP/Lowering/Buffers/LinearAccess.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace mlir::sbp;

std::optional<BufferAccesses> sbp::getBufferAccesses(Operation *op) {
  BufferAccesses accesses;
  auto addRead = [&](Value memref) {
    accesses.read.push_back(getBuffer(memref));
  };
  auto addWritten = [&](Value memref) {
    accesses.written.push_back(getBuffer(memref));
  };
  if (auto load = dyn_cast<memref::LoadOp>(op)) {
    addRead(load.getMemRef());
  } else if (auto store = dyn_cast<memref::StoreOp>(op)) {
    addWritten(store.getMemRef());
  } else if (auto copy = dyn_cast<memref::CopyOp>(op)) {
    addRead(copy.getSource());
    addWritten(copy.getTarget());
  } else if (auto dealloc = dyn_cast<memref::DeallocOp>(op)) {
    addWritten(dealloc.getMemref());
  } else if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op)) {
    accesses.read = getUsedBuffers(linalgOp);
    for (Value init : linalgOp.getDpsInits())
      addWritten(init);
  } else if (auto call = dyn_cast<func::CallOp>(op);
             call && call.getCallee().starts_with(kAllBatchesPrefix)) {
    for (Value operand : call.getOperands()) {
      addRead(operand);
      addWritten(operand);
    }
  } else if (isConvolveCall(op)) {
    addRead(op->getOperand(0));
    addRead(op->getOperand(1));
    addWritten(op->getOperand(2));
  } else if (!isa<memref::AllocOp>(op) && !isMemoryEffectFree(op)) {
    return std::nullopt;
  }
  if (llvm::is_contained(accesses.read, Value()))
    return std::nullopt;
  // Each memref.get_global would be a buffer of its own.
  for (Value buffer : accesses.written)
    if (!buffer || buffer.getDefiningOp<memref::GetGlobalOp>())
      return std::nullopt;
  return accesses;
}
