//===- GrowingGroup.cpp - What can run batch by batch with a group --------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/Contractions.h"
#include "SBP/Lowering/Kernels/BatchGroup.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Transforms/RegionUtils.h"

using namespace mlir;
using namespace mlir::sbp;

/// Which loops run over the batches: as buffers of the group say, or, for a
/// contraction that touches none of them yet, those that select its products.
FailureOr<SmallVector<unsigned, 4>>
GrowingGroup::matchLoops(linalg::GenericOp op) const {
  SmallVector<int64_t> sizes = getLoopSizes(op);
  // The loops that index what each dimension of the memref stands for; nothing
  // where the group does not write it.
  using Loops = SmallVector<unsigned, 4>;
  auto match = [&](Value memref, ArrayRef<std::optional<unsigned>> loopOfDim)
      -> std::optional<FailureOr<Loops>> {
    auto use = uses.find(getBuffer(memref));
    if (use == uses.end() || !use->second.isWritten)
      return std::nullopt;
    Loops loops(group.sizes.size(), op.getNumLoops());
    for (auto [dim, loop] : llvm::enumerate(loopOfDim)) {
      if (!loop)
        continue;
      BatchDims only{static_cast<int64_t>(dim)};
      FailureOr<BatchDims> source = getBufferDims(memref, only);
      if (failed(source))
        continue;
      for (auto [batch, batchDim] : llvm::enumerate(*use->second.dims))
        if (batchDim == source->front() && sizes[*loop] == group.sizes[batch])
          loops[batch] = *loop;
    }
    if (llvm::is_contained(loops, op.getNumLoops()))
      return failure();
    return loops;
  };
  for (OpOperand &operand : op->getOpOperands()) {
    if (!isa<MemRefType>(operand.get().getType()))
      continue;
    SmallVector<std::optional<unsigned>> loopOfDim;
    for (AffineExpr expr : op.getMatchingIndexingMap(&operand).getResults()) {
      auto loop = dyn_cast<AffineDimExpr>(expr);
      loopOfDim.push_back(loop ? std::optional(loop.getPosition())
                               : std::nullopt);
    }
    if (auto loops = match(operand.get(), loopOfDim))
      return *loops;
  }
  for (auto load : op.getBody()->getOps<memref::LoadOp>()) {
    SmallVector<std::optional<unsigned>> loopOfDim;
    for (Value subscript : load.getIndices()) {
      auto index = subscript.getDefiningOp<linalg::IndexOp>();
      loopOfDim.push_back(index ? std::optional<unsigned>(index.getDim())
                                : std::nullopt);
    }
    if (auto loops = match(load.getMemRef(), loopOfDim))
      return *loops;
  }
  ArrayRef<unsigned> loops = facts.getProductLoops(op);
  if (loops.size() != group.sizes.size())
    return failure();
  for (auto [loop, size] : llvm::zip(loops, group.sizes))
    if (sizes[loop] != size)
      return failure();
  return Loops(loops);
}

/// Whether `op` must run after what runs after the group and, when asked for,
/// after the group.
bool GrowingGroup::isAfter(Operation *op, const BufferAccesses &accesses,
                           bool alsoBehindGroup) const {
  auto isUsed = [&](Value buffer, bool onlyWritten) {
    auto use = uses.find(buffer);
    return alsoBehindGroup && use != uses.end() &&
           (!onlyWritten || use->second.isWritten);
  };
  SetVector<Value> used;
  used.insert_range(op->getOperands());
  for (Region &region : op->getRegions())
    getUsedValuesDefinedAbove(region, used);
  return llvm::any_of(used,
                      [&](Value value) {
                        return after.contains(value.getDefiningOp());
                      }) ||
         llvm::any_of(accesses.read,
                      [&](Value buffer) {
                        return touchedAfter.blocks(buffer, /*writes=*/false) ||
                               isUsed(buffer, /*onlyWritten=*/true);
                      }) ||
         llvm::any_of(accesses.written, [&](Value buffer) {
           return touchedAfter.blocks(buffer, /*writes=*/true) ||
                  isUsed(buffer, /*onlyWritten=*/false);
         });
}

bool GrowingGroup::join(linalg::GenericOp op, linalg::GenericOp fill) {
  FailureOr<SmallVector<unsigned, 4>> loops = matchLoops(op);
  if (failed(loops))
    return false;
  SmallVector<utils::IteratorType> kinds = op.getIteratorTypesArray();
  for (unsigned loop : *loops)
    if (kinds[loop] != utils::IteratorType::parallel)
      return false;
  const std::optional<BufferAccesses> &accesses =
      schedule.getAccesses(schedule.getPosition(op));
  if (!accesses || isAfter(op, *accesses, /*alsoBehindGroup=*/false))
    return false;

  BatchOp batch{op, *loops};
  SmallVector<std::pair<Value, Use>> changed;
  auto touch = [&](Value memref, FailureOr<BatchDims> dims, bool writes) {
    if (failed(dims))
      return false;
    Value buffer = getBuffer(memref);
    Use use;
    use.isWritten = writes;
    use.dims = getBufferDims(memref, *dims);
    auto known = uses.find(buffer);
    if (known != uses.end()) {
      use.isWritten |= known->second.isWritten;
      if (failed(use.dims) || failed(known->second.dims) ||
          *use.dims != *known->second.dims)
        use.dims = failure();
    }
    // What a batch writes is its own, and others see it as the same slices.
    if (use.isWritten &&
        (failed(use.dims) || !isEverywhere(*use.dims) ||
         !buffer.getDefiningOp<memref::AllocOp>() ||
         !cast<MemRefType>(buffer.getType()).getLayout().isIdentity()))
      return false;
    for (auto &[other, otherUse] : changed) {
      if (other != buffer || (succeeded(use.dims) && succeeded(otherUse.dims) &&
                              *use.dims == *otherUse.dims))
        continue;
      if (use.isWritten || otherUse.isWritten)
        return false;
      use.dims = failure();
    }
    changed.emplace_back(buffer, use);
    return true;
  };
  for (OpOperand &operand : op->getOpOperands())
    if (isa<MemRefType>(operand.get().getType()) &&
        !touch(operand.get(), batch.getDims(operand), op.isDpsInit(&operand)))
      return false;
  for (Value memref : getLoadedMemRefs(op))
    if (!touch(memref, batch.getLoadedDims(memref), /*writes=*/false))
      return false;
  for (auto &[buffer, use] : changed) {
    Use &known = uses[buffer];
    known.isWritten |= use.isWritten;
    known.dims = use.dims;
    if (use.isWritten)
      group.written.insert(buffer);
  }
  if (fill) {
    // Its loops are those of the memref that both write.
    BatchOp filled{fill, {}};
    OpOperand *init = fill.getDpsInitOperand(0);
    BatchDims dims = *batch.getDims(*op.getDpsInitOperand(0));
    for (int64_t dim : dims)
      filled.loops.push_back(
          cast<AffineDimExpr>(fill.getMatchingIndexingMap(init).getResult(dim))
              .getPosition());
    group.ops.push_back(filled);
  }
  group.ops.push_back(batch);
  return true;
}

bool GrowingGroup::pass(Operation *op) {
  const std::optional<BufferAccesses> &accesses =
      schedule.getAccesses(schedule.getPosition(op));
  if (!accesses)
    return false;
  if (!isAfter(op, *accesses, /*alsoBehindGroup=*/true))
    return true;
  after.insert(op);
  group.after.push_back(op);
  touchedAfter.add(*accesses);
  return true;
}
