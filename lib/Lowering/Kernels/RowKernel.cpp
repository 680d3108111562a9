//===- RowKernel.cpp - Groups of operations and sbp.row_kernel ------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Kernels/KernelGroup.h"
#include "SBP/Lowering/Kernels/KernelRows.h"

#include "mlir/IR/IRMapping.h"
#include "mlir/Interfaces/ViewLikeInterface.h"
#include "mlir/Transforms/RegionUtils.h"

using namespace mlir;
using namespace mlir::sbp;

//===----------------------------------------------------------------------===//
// From a group
//===----------------------------------------------------------------------===//

/// What the kernel needs, each once: buffers, what views of them take besides,
/// and what the bodies capture.
static SetVector<Value> getUsed(const KernelGroup &group) {
  SetVector<Value> used;
  for (const KernelOp &op : group.ops) {
    for (auto [operand, access] :
         llvm::zip(op.op->getOperands(), op.accesses)) {
      used.insert(access.buffer ? access.buffer : operand);
      if (!access.buffer)
        continue;
      for (Value view = operand; view != access.buffer;
           view = view.getDefiningOp()->getOperand(0))
        used.insert_range(
            llvm::drop_begin(view.getDefiningOp()->getOperands()));
    }
    getUsedValuesDefinedAbove(op.op.getRegion(), used);
  }
  return used;
}

/// Makes the views between a buffer and `memref` again, in the kernel.
static void cloneViews(OpBuilder &builder, Value memref, IRMapping &mapping) {
  if (mapping.contains(memref))
    return;
  Operation *view = memref.getDefiningOp();
  cloneViews(builder, view->getOperand(0), mapping);
  builder.clone(*view, mapping);
}

RowKernelOp sbp::createRowKernel(const KernelGroup &group, Operation *place) {
  SetVector<Value> rowBuffers;
  for (const RowBuffer &row : group.rowBuffers)
    rowBuffers.insert(row.buffer);
  // Constants move inside.
  SmallVector<Value> captures, constants;
  for (Value value : getUsed(group)) {
    if (isFreeConstant(value))
      constants.push_back(value);
    else if (!rowBuffers.contains(value))
      captures.push_back(value);
  }

  OpBuilder builder(place);
  auto kernel =
      RowKernelOp::create(builder, place->getLoc(), group.rows, captures);
  Block *body = builder.createBlock(&kernel.getBody());
  IRMapping mapping;
  for (Value value :
       llvm::concat<const Value>(captures, rowBuffers.getArrayRef()))
    mapping.map(value, body->addArgument(value.getType(), value.getLoc()));
  for (Value constant : constants)
    builder.clone(*constant.getDefiningOp(), mapping);
  for (const KernelOp &op : group.ops) {
    for (auto [operand, access] : llvm::zip(op.op->getOperands(), op.accesses))
      if (access.buffer)
        cloneViews(builder, operand, mapping);
    builder.clone(*op.op, mapping);
  }
  return kernel;
}

//===----------------------------------------------------------------------===//
// To a group
//===----------------------------------------------------------------------===//

/// The part of `buffer` that one row touches.
static RowBuffer findRow(const KernelGroup &group, Value buffer) {
  std::optional<std::pair<int64_t, int64_t>> range;
  for (const KernelOp &op : group.ops)
    for (const LinearAccess &access : op.accesses) {
      if (access.buffer != buffer)
        continue;
      auto [first, last] = getFootprint(op, access);
      range = range ? std::pair(std::min(range->first, first),
                                std::max(range->second, last))
                    : std::pair(first, last);
    }
  auto [first, last] = range.value_or(std::pair<int64_t, int64_t>(0, 0));
  return {buffer, first, last - first + 1};
}

FailureOr<KernelGroup> sbp::readRowKernel(RowKernelOp kernel) {
  KernelGroup group;
  group.rows = kernel.getRows();
  auto fail = [&](linalg::GenericOp op, const Twine &message) {
    InFlightDiagnostic diagnostic = kernel.emitOpError(message);
    diagnostic.attachNote(op.getLoc()) << "the operation";
    return failure();
  };
  for (auto op :
       llvm::to_vector(kernel.getBodyBlock()->getOps<linalg::GenericOp>())) {
    FailureOr<KernelOp> kernelOp = getKernelOp(op);
    if (failed(kernelOp))
      return fail(op, "holds an operation of dynamic or no size, or with "
                      "subscripts that are not linear");
    ArrayRef<BlockArgument> operands =
        kernel.getBodyBlock()->getArguments().take_front(
            kernel.getCaptures().size());
    if (!llvm::all_of(kernelOp->loaded, [&](Value memref) {
          return llvm::is_contained(operands, memref);
        }))
      return fail(op, "holds an operation that loads, at any place, from what "
                      "is no operand of the kernel");
    group.ops.push_back(*kernelOp);
  }
  if (group.ops.empty())
    return kernel.emitOpError("holds no linalg.generic operation");
  const KernelOp &first = group.ops.front();
  int64_t elements = 1;
  for (auto [loop, size] : llvm::enumerate(first.sizes))
    elements *= first.isReduction(loop) ? 1 : size;
  group.isFlat =
      group.ops.size() == 1 && group.rows == elements && isFlat(first);
  for (KernelOp &op : group.ops)
    if (!group.isFlat && !setRows(op, group.rows))
      return fail(op.op, "has rows that an operation touches in parts, or "
                         "against memory");
  for (BlockArgument buffer : kernel.getRowBuffers())
    group.rowBuffers.push_back(findRow(group, buffer));
  return group;
}
