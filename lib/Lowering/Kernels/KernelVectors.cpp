//===- KernelVectors.cpp - Which loops of an operation can be vectors -----===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Kernels/KernelGroup.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace mlir::sbp;

static bool isVectorElement(Type type) {
  // Booleans lie in memory otherwise than in vectors.
  return type.isF32() || type.isF64() || type.isBF16() || type.isF16() ||
         type.isInteger(8) || type.isInteger(32) || type.isInteger(64) ||
         type.isIndex();
}

Operation *sbp::getCombiner(linalg::GenericOp op, unsigned i) {
  Operation *combiner =
      op.getBody()->getTerminator()->getOperand(i).getDefiningOp();
  BlockArgument out = op.getRegionOutputArgs()[i];
  if (!combiner || combiner->getBlock() != op.getBody() ||
      combiner->getNumOperands() != 2 || !out.hasOneUse() ||
      !combiner->hasOneUse() || *out.getUsers().begin() != combiner ||
      !linalg::getCombinerOpKind(combiner) ||
      !arith::getNeutralElement(combiner))
    return nullptr;
  return combiner;
}

bool sbp::canVectorize(const KernelOp &kernelOp, unsigned loop) {
  linalg::GenericOp op = kernelOp.op;
  llvm::SmallDenseSet<Value> varying;
  for (auto [i, access] : llvm::enumerate(kernelOp.accesses)) {
    if (!access.buffer)
      continue;
    int64_t stride = access.strides[loop];
    auto type = cast<MemRefType>(access.buffer.getType());
    if (!isVectorElement(type.getElementType()) || stride < 0 || stride > 1)
      return false;
    if (kernelOp.writes(i)) {
      if (stride != (kernelOp.isReduction(loop) ? 0 : 1))
        return false;
      if (kernelOp.isReduction(loop) &&
          !getCombiner(op, i - op.getNumDpsInputs()))
        return false;
      varying.insert(op.getBody()->getArgument(i));
    } else if (stride == 1) {
      varying.insert(op.getBody()->getArgument(i));
    }
  }
  for (Operation &inner : op.getBody()->without_terminator()) {
    if (inner.hasTrait<OpTrait::ConstantLike>())
      continue;
    if (auto index = dyn_cast<linalg::IndexOp>(inner)) {
      if (index.getDim() == loop)
        varying.insert(index);
      continue;
    }
    bool isVarying = llvm::any_of(inner.getOperands(),
                                  [&](Value v) { return varying.contains(v); });
    if (auto load = dyn_cast<memref::LoadOp>(inner)) {
      if (!isVarying)
        continue;
      auto last =
          load.getIndices().empty()
              ? linalg::IndexOp()
              : load.getIndices().back().getDefiningOp<linalg::IndexOp>();
      SmallVector<int64_t> strides;
      int64_t offset;
      if (!last || last.getDim() != loop || !isVectorElement(load.getType()) ||
          llvm::any_of(load.getIndices().drop_back(),
                       [&](Value v) { return varying.contains(v); }) ||
          failed(load.getMemRefType().getStridesAndOffset(strides, offset)) ||
          strides.back() != 1)
        return false;
      varying.insert(load);
      continue;
    }
    if (!OpTrait::hasElementwiseMappableTraits(&inner) ||
        inner.getNumResults() != 1)
      return false;
    Type result = inner.getResult(0).getType();
    if (!isVectorElement(result) && !result.isInteger(1))
      return false;
    if (isVarying)
      varying.insert(inner.getResult(0));
  }
  return true;
}

std::optional<unsigned> sbp::chooseVectorLoop(const KernelOp &op) {
  std::optional<unsigned> best;
  for (unsigned loop = op.numRowLoops; loop < op.sizes.size(); ++loop) {
    if (op.sizes[loop] < 4 || !canVectorize(op, loop))
      continue;
    if (!best || (op.isReduction(*best) && !op.isReduction(loop)) ||
        (op.isReduction(*best) == op.isReduction(loop) &&
         op.sizes[loop] > op.sizes[*best]))
      best = loop;
  }
  return best;
}

bool sbp::isVectorLoopParallel(const KernelOp &op) {
  std::optional<unsigned> loop = chooseVectorLoop(op);
  return loop && !op.isReduction(*loop);
}
