//===- FuseBatches.cpp - Chains of batched contractions, batch by batch ---===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Buffers/Contraction.h"
#include "SBP/Lowering/Kernels/BatchGroup.h"
#include "SBP/Lowering/Kernels/Passes.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Transforms/RegionUtils.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_FUSEBATCHESPASS
#include "SBP/Lowering/Kernels/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

/// The body of one batch, while it is written. Memrefs keep their rank: the
/// dimensions that select a batch have size 1, so that indexing maps stay.
class BatchWriter {
public:
  explicit BatchWriter(const BatchGroup &group);

  /// Adds the kernel in front of `place`.
  void write(Operation *place);

private:
  AffineMap getMap(MemRefType whole, const BatchDims &dims);
  Value getSlice(Value memref, const BatchDims &dims);
  void addOp(const BatchOp &batchOp);
  void freeInternal(size_t position);

  struct Slice {
    Value whole;
    BatchDims dims;
    Value slice;
  };

  const BatchGroup &group;
  OpBuilder builder;
  Region body;
  /// What the kernel is called with, and where each slice of it starts.
  SmallVector<Value> operands;
  SmallVector<AffineMap> maps;
  SmallVector<Slice> slices;
  IRMapping constants;
};

struct FuseBatchesPass : sbp::impl::FuseBatchesPassBase<FuseBatchesPass> {
  void runOnOperation() override {
    if (!getOperation().getBody().hasOneBlock())
      return;
    BatchFinder finder(getOperation().getBody().front());
    finder.run([&](const BatchGroup &group, Operation *place) {
      BatchWriter(group).write(place);
      numFused += group.ops.size();
      numShrunk += group.internal.size();
      ++numKernels;
      report(group, place->getLoc());
    });
    if (getContext().getRemarkEngine())
      reportLeft(getOperation().getBody().front());
  }

private:
  void report(const BatchGroup &group, Location loc);
  void reportLeft(Block &block);
};

} // namespace

BatchWriter::BatchWriter(const BatchGroup &group)
    : group(group), builder(group.ops.front().op.getContext()) {}

/// From the steps of the loops over batches to where a slice starts.
AffineMap BatchWriter::getMap(MemRefType whole, const BatchDims &dims) {
  SmallVector<AffineExpr> starts(whole.getRank(),
                                 builder.getAffineConstantExpr(0));
  for (auto [loop, dim] : llvm::enumerate(dims))
    if (dim >= 0)
      starts[dim] = builder.getAffineDimExpr(loop);
  return AffineMap::get(group.sizes.size(), 0, starts, builder.getContext());
}

/// A buffer or view of one batch's elements, without those in between.
static MemRefType getDenseSlice(MemRefType whole, const BatchDims &dims) {
  SmallVector<int64_t> shape(whole.getShape());
  for (int64_t dim : dims)
    if (dim >= 0)
      shape[dim] = 1;
  return MemRefType::get(shape, whole.getElementType());
}

/// The slice of `memref` in the body: a buffer of its own, a view of what the
/// group writes, or a slice of an operand.
Value BatchWriter::getSlice(Value memref, const BatchDims &dims) {
  for (const Slice &known : slices)
    if (known.whole == memref && known.dims == dims)
      return known.slice;
  Location loc = memref.getLoc();
  auto type = cast<MemRefType>(memref.getType());
  Value buffer = getBuffer(memref), slice;
  if (buffer != memref && group.written.contains(buffer)) {
    Operation *view = memref.getDefiningOp();
    Value source = getSlice(view->getOperand(0), *getSourceDims(view, dims));
    MemRefType dense = getDenseSlice(type, dims);
    if (auto expand = dyn_cast<memref::ExpandShapeOp>(view))
      slice =
          memref::ExpandShapeOp::create(builder, loc, dense.getShape(), source,
                                        expand.getReassociationIndices());
    else
      slice = memref::CollapseShapeOp::create(
          builder, loc, source,
          cast<memref::CollapseShapeOp>(view).getReassociationIndices());
  } else if (group.internal.contains(buffer)) {
    slice = memref::AllocOp::create(builder, loc, getDenseSlice(type, dims),
                                    builder.getI64IntegerAttr(64));
  } else {
    AffineMap map = getMap(type, dims);
    slice = body.addArgument(BatchKernelOp::getSliceType(type, map), loc);
    operands.push_back(memref);
    maps.push_back(map);
  }
  slices.push_back({memref, dims, slice});
  return slice;
}

void BatchWriter::addOp(const BatchOp &batchOp) {
  linalg::GenericOp op = batchOp.op;
  IRMapping mapping;
  llvm::SetVector<Value> used;
  used.insert_range(op->getOperands());
  getUsedValuesDefinedAbove(op.getRegion(), used);
  for (Value value : used)
    if (!isa<MemRefType>(value.getType())) {
      if (!constants.contains(value))
        builder.clone(*value.getDefiningOp(), constants);
      mapping.map(value, constants.lookup(value));
    }
  for (Value memref : getLoadedMemRefs(op))
    mapping.map(memref, getSlice(memref, *batchOp.getLoadedDims(memref)));
  SmallVector<Value> operands;
  for (OpOperand &operand : op->getOpOperands())
    operands.push_back(isa<MemRefType>(operand.get().getType())
                           ? getSlice(operand.get(), *batchOp.getDims(operand))
                           : mapping.lookup(operand.get()));
  Operation *copy = builder.clone(*op, mapping);
  copy->setOperands(operands);
}

/// Frees what the operation at `position` is the last to touch.
void BatchWriter::freeInternal(size_t position) {
  auto touches = [&](const BatchOp &op, Value buffer) {
    return llvm::is_contained(getUsedBuffers(op.op), buffer);
  };
  for (const Slice &slice : llvm::make_early_inc_range(slices))
    if (group.internal.contains(slice.whole) &&
        touches(group.ops[position], slice.whole) &&
        llvm::none_of(
            ArrayRef(group.ops).drop_front(position + 1),
            [&](const BatchOp &later) { return touches(later, slice.whole); }))
      memref::DeallocOp::create(builder, slice.whole.getLoc(), slice.slice);
}

void BatchWriter::write(Operation *place) {
  builder.createBlock(&body);
  for (auto [position, op] : llvm::enumerate(group.ops)) {
    addOp(op);
    freeInternal(position);
  }
  builder.setInsertionPoint(place);
  auto kernel =
      BatchKernelOp::create(builder, group.ops.front().op.getLoc(),
                            builder.getDenseI64ArrayAttr(group.sizes),
                            builder.getAffineMapArrayAttr(maps), operands);
  kernel.getBody().takeBody(body);
}

void FuseBatchesPass::report(const BatchGroup &group, Location loc) {
  int64_t batches = 1, bytes = 0;
  for (int64_t size : group.sizes)
    batches *= size;
  for (Value buffer : group.internal)
    bytes += getStaticBytes(cast<MemRefType>(buffer.getType())).value_or(0);
  remark::passed(
      loc, remark::RemarkOpts::name("FusedBatches").category(getArgument()))
      << remark::add("{0} operations run on each of {1} batches",
                     group.ops.size(), batches)
      << remark::metric("BytesBefore", bytes)
      << remark::metric("BytesAfter", bytes / batches);
}

void FuseBatchesPass::reportLeft(Block &block) {
  for (auto op : block.getOps<linalg::GenericOp>())
    if (isRuntimeContraction(op) && !getBatchLoops(op).empty())
      remark::missed(
          op.getLoc(),
          remark::RemarkOpts::name("FusedBatches").category(getArgument()))
          << remark::reason(
                 "there are fewer than 8 batches, or no buffer of 16 "
                 "KiB per batch is lost without more bytes living at "
                 "a time");
}
