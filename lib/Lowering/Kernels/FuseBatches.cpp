//===- FuseBatches.cpp - Chains of batched contractions, batch by batch ---===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Kernels/BatchGroup.h"
#include "SBP/Lowering/Kernels/Passes.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/ADT/StringMap.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_FUSEBATCHESPASS
#include "SBP/Lowering/Kernels/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

/// The function of one batch, while it is written. Memrefs keep their rank: the
/// dimensions that select a batch have size 1, so that indexing maps stay.
class BatchWriter {
public:
  explicit BatchWriter(const BatchGroup &group);

  func::FuncOp write();

  /// What the function is called with, whole.
  SmallVector<Value> arguments;
  /// As kBatchesAttr has it.
  SmallVector<int64_t> loops;

private:
  MemRefType getSliceType(MemRefType whole, const BatchDims &dims,
                          bool isInternal);
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
  func::FuncOp function;
  SmallVector<Slice> slices;
  IRMapping constants;
};

struct FuseBatchesPass : sbp::impl::FuseBatchesPassBase<FuseBatchesPass> {
  void runOnOperation() override {
    llvm::StringMap<func::FuncOp> launchers;
    // Without those that come with it.
    for (auto function :
         llvm::to_vector(getOperation().getOps<func::FuncOp>())) {
      if (!function.getBody().hasOneBlock())
        continue;
      BatchFinder finder(function.getBody().front());
      finder.run([&](const BatchGroup &group, Operation *place) {
        outline(group, place, launchers);
      });
    }
  }

private:
  void outline(const BatchGroup &group, Operation *place,
               llvm::StringMap<func::FuncOp> &launchers);
};

} // namespace

BatchWriter::BatchWriter(const BatchGroup &group)
    : group(group), builder(group.ops.front().op.getContext()) {
  loops.push_back(group.sizes.size());
  llvm::append_range(loops, group.sizes);
}

MemRefType BatchWriter::getSliceType(MemRefType whole, const BatchDims &dims,
                                     bool isInternal) {
  SmallVector<int64_t> shape(whole.getShape());
  for (int64_t dim : dims)
    if (dim >= 0)
      shape[dim] = 1;
  if (isInternal)
    return MemRefType::get(shape, whole.getElementType());
  SmallVector<int64_t> strides;
  int64_t offset;
  (void)whole.getStridesAndOffset(strides, offset); // is static
  return MemRefType::get(
      shape, whole.getElementType(),
      StridedLayoutAttr::get(whole.getContext(), offset, strides));
}

/// The slice of `memref` in the function: a buffer of its own, a view of what
/// the group writes, or an argument.
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
    SmallVector<int64_t> shape(getSliceType(type, dims, true).getShape());
    if (auto expand = dyn_cast<memref::ExpandShapeOp>(view))
      slice = memref::ExpandShapeOp::create(builder, loc, shape, source,
                                            expand.getReassociationIndices());
    else
      slice = memref::CollapseShapeOp::create(
          builder, loc, source,
          cast<memref::CollapseShapeOp>(view).getReassociationIndices());
  } else if (group.internal.contains(buffer)) {
    slice =
        memref::AllocOp::create(builder, loc, getSliceType(type, dims, true),
                                builder.getI64IntegerAttr(64));
  } else {
    slice =
        function.getBody().addArgument(getSliceType(type, dims, false), loc);
    arguments.push_back(memref);
    SmallVector<int64_t> strides;
    int64_t offset;
    (void)type.getStridesAndOffset(strides, offset); // is static
    int64_t bytes =
        *getStaticBytes(MemRefType::get({1}, type.getElementType()));
    for (int64_t dim : dims)
      loops.push_back(dim < 0 ? 0 : strides[dim] * bytes);
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

func::FuncOp BatchWriter::write() {
  Location loc = group.ops.front().op.getLoc();
  function =
      func::FuncOp::create(loc, "batch", builder.getFunctionType({}, {}));
  function.setPrivate();
  builder.setInsertionPointToStart(function.addEntryBlock());
  for (auto [position, op] : llvm::enumerate(group.ops)) {
    addOp(op);
    freeInternal(position);
  }
  func::ReturnOp::create(builder, loc);
  function.setType(builder.getFunctionType(
      function.getBody().front().getArgumentTypes(), {}));
  function->setAttr(kBarePointerAttr, builder.getUnitAttr());
  return function;
}

void FuseBatchesPass::outline(const BatchGroup &group, Operation *place,
                              llvm::StringMap<func::FuncOp> &launchers) {
  BatchWriter writer(group);
  func::FuncOp function = writer.write();
  OpBuilder builder(place);
  // Equal slices may be of memrefs of other types.
  SmallVector<int64_t> beside(writer.loops);
  for (Value argument : writer.arguments)
    beside.push_back(
        reinterpret_cast<int64_t>(argument.getType().getAsOpaquePointer()));
  auto [known, isNew] = launchers.try_emplace(describeCode(function, beside));
  if (isNew) {
    known->second = addLaunched(getOperation(), function, kBatchPrefix,
                                kAllBatchesPrefix, launchers.size() - 1,
                                writer.arguments, kBatchesAttr, writer.loops);
    ++numBatches;
  } else {
    function->erase();
  }
  func::CallOp::create(builder, place->getLoc(), known->second,
                       writer.arguments);
  numFused += group.ops.size();
  numShrunk += group.internal.size();
  ++numCalls;
}
