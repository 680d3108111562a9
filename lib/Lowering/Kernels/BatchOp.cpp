//===- BatchOp.cpp - Slices of what an operation touches ------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Kernels/BatchGroup.h"

#include "SBP/Analysis/Contractions.h"
#include "SBP/Lowering/Buffers/Contraction.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Transforms/RegionUtils.h"

using namespace mlir;
using namespace mlir::sbp;

FailureOr<BatchDims> mlir::sbp::getSourceDims(Operation *view,
                                              const BatchDims &dims) {
  auto expand = dyn_cast<memref::ExpandShapeOp>(view);
  auto collapse = dyn_cast<memref::CollapseShapeOp>(view);
  if (!expand && !collapse)
    return failure();
  SmallVector<ReassociationIndices> groups =
      expand ? expand.getReassociationIndices()
             : collapse.getReassociationIndices();
  // Of the side that has more dimensions.
  ArrayRef<int64_t> shape =
      cast<MemRefType>(expand ? view->getResult(0).getType()
                              : view->getOperand(0).getType())
          .getShape();
  auto isAlone = [&](const ReassociationIndices &group, int64_t dim) {
    return llvm::all_of(group, [&](int64_t other) {
      return other == dim || shape[other] == 1;
    });
  };
  BatchDims source;
  for (int64_t dim : dims) {
    int64_t found = -1;
    for (auto [position, group] : llvm::enumerate(groups)) {
      if (dim < 0)
        break;
      if (expand && llvm::is_contained(group, dim) && isAlone(group, dim))
        found = position;
      if (collapse && static_cast<int64_t>(position) == dim)
        for (int64_t candidate : group)
          if (shape[candidate] != 1 && isAlone(group, candidate))
            found = candidate;
    }
    if (dim >= 0 && found < 0)
      return failure();
    source.push_back(found);
  }
  return source;
}

FailureOr<BatchDims> BatchOp::getDims(OpOperand &operand) const {
  auto type = cast<MemRefType>(operand.get().getType());
  AffineMap map = op.getMatchingIndexingMap(&operand);
  SmallVector<int64_t> sizes = getLoopSizes(op);
  BatchDims dims;
  for (unsigned loop : loops) {
    int64_t found = -1;
    for (auto [dim, expr] : llvm::enumerate(map.getResults())) {
      if (!expr.isFunctionOfDim(loop))
        continue;
      // The whole dimension, and no other: not the windows of a convolution.
      if (found >= 0 || !isa<AffineDimExpr>(expr) ||
          type.getDimSize(dim) != sizes[loop])
        return failure();
      found = dim;
    }
    dims.push_back(found);
  }
  return dims;
}

FailureOr<BatchDims> BatchOp::getLoadedDims(Value memref) const {
  SmallVector<int64_t> sizes = getLoopSizes(op);
  std::optional<BatchDims> dims;
  for (auto load : op.getBody()->getOps<memref::LoadOp>()) {
    if (load.getMemRef() != memref)
      continue;
    BatchDims own;
    for (unsigned loop : loops) {
      int64_t found = -1;
      for (auto [dim, subscript] : llvm::enumerate(load.getIndices())) {
        auto index = subscript.getDefiningOp<linalg::IndexOp>();
        if (!index || index.getDim() != loop)
          continue;
        if (found >= 0 || load.getMemRefType().getDimSize(dim) != sizes[loop])
          return failure();
        found = dim;
      }
      own.push_back(found);
    }
    if (dims && *dims != own)
      return failure();
    dims = own;
  }
  return *dims;
}

SmallVector<Value> mlir::sbp::getLoadedMemRefs(linalg::GenericOp op) {
  SetVector<Value> captured;
  getUsedValuesDefinedAbove(op.getRegion(), captured);
  return llvm::to_vector(llvm::make_filter_range(
      captured, [](Value value) { return isa<MemRefType>(value.getType()); }));
}

bool mlir::sbp::isEverywhere(const BatchDims &dims) {
  return llvm::none_of(dims, [](int64_t dim) { return dim < 0; });
}

SmallVector<unsigned, 4> mlir::sbp::getBatchLoops(linalg::GenericOp op) {
  SmallVector<unsigned, 4> loops;
  SmallVector<int64_t> sizes = getLoopSizes(op);
  for (auto [loop, kind] : llvm::enumerate(op.getIteratorTypesArray())) {
    BatchOp batch{op, {static_cast<unsigned>(loop)}};
    if (kind == utils::IteratorType::parallel && sizes[loop] > 1 &&
        llvm::all_of(op->getOpOperands(), [&](OpOperand &operand) {
          FailureOr<BatchDims> dims = batch.getDims(operand);
          return succeeded(dims) && isEverywhere(*dims);
        }))
      loops.push_back(loop);
  }
  return loops;
}

/// Whether the body uses positions of its loops, and memrefs, only to load.
/// In one batch, a position along the batches then is 0, as in the slice.
static bool onlyLoads(linalg::GenericOp op) {
  auto isSubscript = [](OpOperand &use) {
    return isa<memref::LoadOp>(use.getOwner()) && use.getOperandNumber() > 0;
  };
  WalkResult result = op.getRegion().walk([&](Operation *inner) {
    bool fits = true;
    if (isa<linalg::IndexOp>(inner))
      fits = llvm::all_of(inner->getUses(), isSubscript);
    else if (llvm::any_of(inner->getOperandTypes(), llvm::IsaPred<MemRefType>))
      fits = isa<memref::LoadOp>(inner) && inner->getBlock() == op.getBody();
    return fits ? WalkResult::advance() : WalkResult::interrupt();
  });
  return !result.wasInterrupted();
}

bool mlir::sbp::isSliceable(linalg::GenericOp op) {
  SetVector<Value> used;
  getUsedValuesDefinedAbove(op.getRegion(), used);
  used.insert_range(op->getOperands());
  return op.hasPureBufferSemantics() && op.getNumDpsInits() == 1 &&
         onlyLoads(op) && llvm::all_of(used, [&](Value value) {
           auto type = dyn_cast<MemRefType>(value.getType());
           return type ? getStaticBytes(type) && !type.getMemorySpace() &&
                             getBuffer(value)
                       : isFreeConstant(value);
         });
}

bool BatchFacts::isSliceable(linalg::GenericOp op) {
  auto [known, isNew] = sliceable.try_emplace(op);
  if (isNew)
    known->second = sbp::isSliceable(op);
  return known->second;
}

ArrayRef<unsigned> BatchFacts::getProductLoops(linalg::GenericOp op) {
  auto [known, isNew] = productLoops.try_emplace(op);
  if (isNew && isRuntimeContraction(op))
    known->second = getBatchLoops(op);
  return known->second;
}

void BatchFacts::clear() {
  sliceable.clear();
  productLoops.clear();
}

FailureOr<BatchDims> mlir::sbp::getBufferDims(Value memref, BatchDims dims) {
  while (memref != getBuffer(memref)) {
    Operation *view = memref.getDefiningOp();
    FailureOr<BatchDims> source = getSourceDims(view, dims);
    if (failed(source))
      return failure();
    dims = *source;
    memref = view->getOperand(0);
  }
  return dims;
}
