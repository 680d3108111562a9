//===- BufferAccesses.cpp - What an operation does to buffers -------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Buffers/BufferAccesses.h"
#include "SBP/Lowering/Buffers/LinearAccess.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace mlir::sbp;

std::optional<BufferAccesses> sbp::getBufferAccesses(Operation *op) {
  BufferAccesses accesses;
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op)) {
    // What is written counts as read, and so does what the body loads.
    accesses.read = getUsedBuffers(linalgOp);
    for (Value init : linalgOp.getDpsInits())
      accesses.written.push_back(getBuffer(init));
  } else if (auto interface = dyn_cast<MemoryEffectOpInterface>(op)) {
    SmallVector<MemoryEffects::EffectInstance> effects;
    interface.getEffects(effects);
    for (const MemoryEffects::EffectInstance &effect : effects) {
      if (isa<MemoryEffects::Allocate>(effect.getEffect()))
        continue;
      if (!effect.getValue() ||
          !isa<BaseMemRefType>(effect.getValue().getType()))
        return std::nullopt;
      (isa<MemoryEffects::Read>(effect.getEffect()) ? accesses.read
                                                    : accesses.written)
          .push_back(getBuffer(effect.getValue()));
    }
  } else if (!isMemoryEffectFree(op)) {
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
