//===- FuseBatches.cpp - Chains of batched contractions, batch by batch ---===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Buffers/Contraction.h"
#include "SBP/Lowering/Kernels/BatchGroup.h"
#include "SBP/Lowering/Kernels/Passes.h"
#include "SBP/Support/Remarks.h"

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

/// The body of one step, while it is written: of one batch, or of `widths[i]`
/// batches along loop `i`. Memrefs keep their rank: the dimensions that select
/// batches have that size, so that indexing maps stay.
class BatchWriter {
public:
  /// Adds the kernel in front of `place`.
  BatchWriter(const BatchGroup &group, ArrayRef<int64_t> widths,
              Operation *place);

  void write();

private:
  int64_t getSteps(unsigned loop) const {
    return group.sizes[loop] / widths[loop];
  }
  MemRefType getDenseSlice(MemRefType whole, const BatchDims &dims) const;
  Value addOperand(Value memref, const BatchDims &dims);
  Value getSlice(Value memref, const BatchDims &dims);
  void addOp(const BatchOp &batchOp);
  void freeInternal(size_t position);

  struct Slice {
    Value whole;
    BatchDims dims;
    Value slice;
  };

  const BatchGroup &group;
  ArrayRef<int64_t> widths;
  OpBuilder host, builder;
  /// The numbers of steps, and which of them a loop is.
  SmallVector<int64_t> sizes;
  SmallVector<int64_t> stepLoops;
  Region body;
  /// What the kernel is called with, and where each slice of it starts.
  SmallVector<Value> operands;
  SmallVector<AffineMap> maps;
  SmallVector<Slice> slices;
  IRMapping constants;
};

struct FuseBatchesPass : sbp::impl::FuseBatchesPassBase<FuseBatchesPass> {
  using FuseBatchesPassBase::FuseBatchesPassBase;

  void runOnOperation() override {
    if (!getOperation().getBody().hasOneBlock())
      return;
    Block &block = getOperation().getBody().front();
    std::optional<int64_t> limit;
    BatchFinder finder(block);
    finder.run(
        [&](BatchGroup &group) {
          if (blocks == 0) {
            group.widths.assign(group.sizes.size(), 1);
            return true;
          }
          // Of the function as it was: this is the first group.
          if (!limit)
            limit = getLimit(getOperation());
          group.widths = chooseBatchWidths(group, *limit, blocks);
          return !group.widths.empty();
        },
        [&](const BatchGroup &group, Operation *place) {
          BatchWriter(group, group.widths, place).write();
          numFused += group.ops.size();
          numShrunk += group.internal.size();
          ++numKernels;
          report(group, place->getLoc());
        });
    if (sbp::mayEmitRemarks(&getContext()))
      reportLeft(block);
  }

private:
  int64_t getLimit(func::FuncOp function);
  void report(const BatchGroup &group, Location loc);
  void reportLeft(Block &block);
};

} // namespace

BatchWriter::BatchWriter(const BatchGroup &group, ArrayRef<int64_t> widths,
                         Operation *place)
    : group(group), widths(widths), host(place), builder(place->getContext()) {
  for (unsigned loop = 0; loop < group.sizes.size(); ++loop) {
    bool isStep = getSteps(loop) > 1;
    stepLoops.push_back(isStep ? sizes.size() : -1);
    if (isStep)
      sizes.push_back(getSteps(loop));
  }
}

/// A buffer or view of one step's elements, without those in between.
MemRefType BatchWriter::getDenseSlice(MemRefType whole,
                                      const BatchDims &dims) const {
  SmallVector<int64_t> shape(whole.getShape());
  for (auto [loop, dim] : llvm::enumerate(dims))
    if (dim >= 0)
      shape[dim] = widths[loop];
  return MemRefType::get(shape, whole.getElementType());
}

/// Makes `memref` an operand, and returns its slice in the body. A dimension of
/// which steps take several batches each is two dimensions of the operand:
/// which step, and which of its batches.
Value BatchWriter::addOperand(Value memref, const BatchDims &dims) {
  Location loc = memref.getLoc();
  auto type = cast<MemRefType>(memref.getType());
  SmallVector<int64_t> shape;
  SmallVector<AffineExpr> starts;
  SmallVector<ReassociationIndices> parts;
  for (auto [dim, size] : llvm::enumerate(type.getShape())) {
    auto *found = llvm::find(dims, static_cast<int64_t>(dim));
    unsigned loop = std::distance(dims.begin(), found);
    ReassociationIndices &part = parts.emplace_back();
    auto add = [&](int64_t partSize, AffineExpr start) {
      part.push_back(shape.size());
      shape.push_back(partSize);
      starts.push_back(start);
    };
    AffineExpr zero = builder.getAffineConstantExpr(0);
    bool isStep = found != dims.end() && stepLoops[loop] >= 0;
    if (isStep)
      add(getSteps(loop), builder.getAffineDimExpr(stepLoops[loop]));
    if (!isStep || widths[loop] > 1)
      add(isStep ? widths[loop] : size, zero);
  }
  bool isSplit = shape.size() != type.getShape().size();
  Value operand = memref;
  if (isSplit)
    operand = memref::ExpandShapeOp::create(host, loc, shape, memref, parts);
  AffineMap map = AffineMap::get(sizes.size(), 0, starts, builder.getContext());
  Value slice = body.addArgument(
      BatchKernelOp::getSliceType(cast<MemRefType>(operand.getType()), map),
      loc);
  operands.push_back(operand);
  maps.push_back(map);
  return isSplit ? memref::CollapseShapeOp::create(builder, loc, slice, parts)
                       .getResult()
                 : slice;
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
    slice = addOperand(memref, dims);
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

void BatchWriter::write() {
  builder.createBlock(&body);
  for (auto [position, op] : llvm::enumerate(group.ops)) {
    addOp(op);
    freeInternal(position);
  }
  auto kernel = BatchKernelOp::create(
      host, group.ops.front().op.getLoc(), builder.getDenseI64ArrayAttr(sizes),
      builder.getAffineMapArrayAttr(maps), operands);
  kernel.getBody().takeBody(body);
}

/// The most bytes that should be alive at a time: a sixteenth more than with
/// every group one batch at a time.
int64_t FuseBatchesPass::getLimit(func::FuncOp function) {
  OwningOpRef<func::FuncOp> copy = function.clone();
  Block &block = copy->getBody().front();
  BatchFinder(block).run([](BatchGroup &) { return true; },
                         [&](const BatchGroup &group, Operation *place) {
                           SmallVector<int64_t> one(group.sizes.size(), 1);
                           BatchWriter(group, one, place).write();
                         });
  int64_t most = getMostBytes(block);
  return most + most / 16;
}

void FuseBatchesPass::report(const BatchGroup &group, Location loc) {
  int64_t batches = 1, bytes = 0;
  for (auto [size, width] : llvm::zip_equal(group.sizes, group.widths))
    batches *= size / width;
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
                 blocks > 0
                     ? "there are fewer than 8 batches, no buffer of 16 KiB "
                       "per "
                       "batch is lost, all batches at a time do not set the "
                       "peak, or no fewer fill the machine"
                     : "there are fewer than 8 batches, or no buffer of 16 "
                       "KiB per batch is lost without more bytes living at "
                       "a time");
}
