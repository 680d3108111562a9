//===- TensorCompaction.cpp - shape operations on kept positions ----------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Interfaces/CompactionInterface.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::sbp;

namespace {

RankedTensorType tensorType(Value value) {
  return cast<RankedTensorType>(value.getType());
}

//===----------------------------------------------------------------------===//
// Slices, pads and concatenations: row-wise on every axis they leave alone
//===----------------------------------------------------------------------===//

/// The axes of `full` as axes of the rank-reduced `slice`; fails when one was
/// dropped.
FailureOr<MaskedAxes> dropDims(const MaskedAxes &axes,
                               const llvm::SmallBitVector &dropped) {
  SmallVector<int64_t> result;
  for (int64_t axis : axes.axes) {
    if (dropped.test(axis))
      return failure();
    int64_t before = 0;
    for (int64_t i = 0; i < axis; ++i)
      before += dropped.test(i);
    result.push_back(axis - before);
  }
  return axes.withAxes(result);
}

FailureOr<MaskedAxes> undropDims(const MaskedAxes &axes,
                                 const llvm::SmallBitVector &dropped) {
  SmallVector<int64_t> kept, result;
  for (unsigned i = 0; i < dropped.size(); ++i)
    if (!dropped.test(i))
      kept.push_back(i);
  for (int64_t axis : axes.axes)
    result.push_back(kept[axis]);
  return axes.withAxes(result);
}

/// The slice takes all of every masked axis of `full`.
bool takesWhole(OffsetSizeAndStrideOpInterface slice, RankedTensorType full,
                ArrayRef<int64_t> axes) {
  return llvm::all_of(axes, [&](int64_t axis) {
    return isZeroInteger(slice.getMixedOffsets()[axis]) &&
           isOneInteger(slice.getMixedStrides()[axis]) &&
           !full.isDynamicDim(axis) &&
           getConstantIntValue(slice.getMixedSizes()[axis]) ==
               full.getDimSize(axis);
  });
}

/// One entry per axis, without those that the group's flattening removes, and
/// `atKept` for the kept axis.
SmallVector<OpFoldResult> flatten(ArrayRef<OpFoldResult> entries,
                                  ArrayRef<int64_t> axes, OpFoldResult atKept) {
  SmallVector<OpFoldResult> result;
  for (auto [axis, entry] : llvm::enumerate(entries)) {
    if (static_cast<int64_t>(axis) == axes.front())
      result.push_back(atKept);
    else if (!llvm::is_contained(axes, static_cast<int64_t>(axis)))
      result.push_back(entry);
  }
  return result;
}

struct ExtractSliceModel
    : CompactionOpInterface::ExternalModel<ExtractSliceModel,
                                           tensor::ExtractSliceOp> {
  LogicalResult mapFromOperand(Operation *op, unsigned operand,
                               const MaskedAxes &axes,
                               CompactionMap &map) const {
    auto slice = cast<tensor::ExtractSliceOp>(op);
    auto result = dropDims(axes, slice.getDroppedDims());
    if (operand != 0 || failed(result) ||
        !takesWhole(slice, slice.getSourceType(), axes.axes))
      return failure();
    map.operands.assign(op->getNumOperands(), MaskedAxes());
    map.operands[0] = axes;
    map.results.push_back(*result);
    return success();
  }
  LogicalResult mapFromResult(Operation *op, unsigned, const MaskedAxes &axes,
                              CompactionMap &map) const {
    auto slice = cast<tensor::ExtractSliceOp>(op);
    auto source = undropDims(axes, slice.getDroppedDims());
    return failed(source) ? failure() : mapFromOperand(op, 0, *source, map);
  }
  bool isZeroPreserving(Operation *, const llvm::BitVector &zero,
                        const CompactionMap &) const {
    return zero.test(0);
  }
  FailureOr<SmallVector<Value>> cloneOnKept(Operation *op, OpBuilder &builder,
                                            ValueRange operands,
                                            const CompactionMap &map) const {
    auto slice = cast<tensor::ExtractSliceOp>(op);
    ArrayRef<int64_t> axes = map.operands[0].axes;
    int64_t keptAxis = getKeptPosition(axes.front(), axes);
    OpFoldResult kept =
        tensor::getMixedSize(builder, op->getLoc(), operands[0], keptAxis);
    RankedTensorType type =
        getKeptType(slice.getType(), map.results[0].axes,
                    tensorType(operands[0]).getDimSize(keptAxis));
    Value result = tensor::ExtractSliceOp::create(
        builder, op->getLoc(), type, operands[0],
        flatten(slice.getMixedOffsets(), axes, builder.getIndexAttr(0)),
        flatten(slice.getMixedSizes(), axes, kept),
        flatten(slice.getMixedStrides(), axes, builder.getIndexAttr(1)));
    return SmallVector<Value>{result};
  }
};

struct InsertSliceModel
    : CompactionOpInterface::ExternalModel<InsertSliceModel,
                                           tensor::InsertSliceOp> {
  LogicalResult mapFromResult(Operation *op, unsigned, const MaskedAxes &axes,
                              CompactionMap &map) const {
    auto slice = cast<tensor::InsertSliceOp>(op);
    auto source = dropDims(axes, slice.getDroppedDims());
    if (failed(source) || !takesWhole(slice, slice.getType(), axes.axes))
      return failure();
    map.operands.assign(op->getNumOperands(), MaskedAxes());
    map.operands[0] = *source;
    map.operands[1] = axes;
    map.results.push_back(axes);
    return success();
  }
  LogicalResult mapFromOperand(Operation *op, unsigned operand,
                               const MaskedAxes &axes,
                               CompactionMap &map) const {
    auto slice = cast<tensor::InsertSliceOp>(op);
    if (operand > 1)
      return failure();
    auto dest = operand == 1 ? FailureOr<MaskedAxes>(axes)
                             : undropDims(axes, slice.getDroppedDims());
    return failed(dest) ? failure() : mapFromResult(op, 0, *dest, map);
  }
  bool isZeroPreserving(Operation *, const llvm::BitVector &zero,
                        const CompactionMap &) const {
    return zero.test(0) && zero.test(1);
  }
  FailureOr<SmallVector<Value>> cloneOnKept(Operation *op, OpBuilder &builder,
                                            ValueRange operands,
                                            const CompactionMap &map) const {
    auto slice = cast<tensor::InsertSliceOp>(op);
    ArrayRef<int64_t> axes = map.results[0].axes;
    OpFoldResult kept =
        tensor::getMixedSize(builder, op->getLoc(), operands[1],
                             getKeptPosition(axes.front(), axes));
    Value result = tensor::InsertSliceOp::create(
        builder, op->getLoc(), operands[0], operands[1],
        flatten(slice.getMixedOffsets(), axes, builder.getIndexAttr(0)),
        flatten(slice.getMixedSizes(), axes, kept),
        flatten(slice.getMixedStrides(), axes, builder.getIndexAttr(1)));
    return SmallVector<Value>{result};
  }
};

struct PadModel
    : CompactionOpInterface::ExternalModel<PadModel, tensor::PadOp> {
  LogicalResult mapFromOperand(Operation *op, unsigned operand,
                               const MaskedAxes &axes,
                               CompactionMap &map) const {
    auto pad = cast<tensor::PadOp>(op);
    bool padded = llvm::any_of(axes.axes, [&](int64_t axis) {
      return !isZeroInteger(pad.getMixedLowPad()[axis]) ||
             !isZeroInteger(pad.getMixedHighPad()[axis]);
    });
    if (operand != 0 || padded || !pad.getConstantPaddingValue())
      return failure();
    map.operands.assign(op->getNumOperands(), MaskedAxes());
    map.operands[0] = axes;
    map.results.push_back(axes);
    return success();
  }
  LogicalResult mapFromResult(Operation *op, unsigned, const MaskedAxes &axes,
                              CompactionMap &map) const {
    return mapFromOperand(op, 0, axes, map);
  }
  bool isZeroPreserving(Operation *op, const llvm::BitVector &zero,
                        const CompactionMap &) const {
    Value value = cast<tensor::PadOp>(op).getConstantPaddingValue();
    return zero.test(0) && value && matchPattern(value, m_AnyZeroFloat());
  }
  FailureOr<SmallVector<Value>> cloneOnKept(Operation *op, OpBuilder &builder,
                                            ValueRange operands,
                                            const CompactionMap &map) const {
    auto pad = cast<tensor::PadOp>(op);
    ArrayRef<int64_t> axes = map.results[0].axes;
    RankedTensorType type =
        getKeptType(pad.getResultType(), axes,
                    tensorType(operands[0])
                        .getDimSize(getKeptPosition(axes.front(), axes)));
    OpFoldResult zero = builder.getIndexAttr(0);
    Value result =
        tensor::PadOp::create(builder, op->getLoc(), type, operands[0],
                              flatten(pad.getMixedLowPad(), axes, zero),
                              flatten(pad.getMixedHighPad(), axes, zero),
                              pad.getConstantPaddingValue());
    return SmallVector<Value>{result};
  }
};

struct ConcatModel
    : CompactionOpInterface::ExternalModel<ConcatModel, tensor::ConcatOp> {
  LogicalResult mapFromOperand(Operation *op, unsigned, const MaskedAxes &axes,
                               CompactionMap &map) const {
    auto concat = cast<tensor::ConcatOp>(op);
    if (llvm::is_contained(axes.axes, static_cast<int64_t>(concat.getDim())))
      return failure();
    map.operands.assign(op->getNumOperands(), axes);
    map.results.push_back(axes);
    return success();
  }
  LogicalResult mapFromResult(Operation *op, unsigned, const MaskedAxes &axes,
                              CompactionMap &map) const {
    return mapFromOperand(op, 0, axes, map);
  }
  bool isZeroPreserving(Operation *, const llvm::BitVector &zero,
                        const CompactionMap &) const {
    return zero.all();
  }
  FailureOr<SmallVector<Value>> cloneOnKept(Operation *op, OpBuilder &builder,
                                            ValueRange operands,
                                            const CompactionMap &map) const {
    auto concat = cast<tensor::ConcatOp>(op);
    Value result = tensor::ConcatOp::create(
        builder, op->getLoc(),
        getKeptPosition(concat.getDim(), map.results[0].axes), operands);
    return SmallVector<Value>{result};
  }
};

} // namespace

void sbp::registerTensorCompactionModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, tensor::TensorDialect *) {
    tensor::ExtractSliceOp::attachInterface<ExtractSliceModel>(*context);
    tensor::InsertSliceOp::attachInterface<InsertSliceModel>(*context);
    tensor::PadOp::attachInterface<PadModel>(*context);
    tensor::ConcatOp::attachInterface<ConcatModel>(*context);
    attachReshapeCompactionModels(context);
  });
}
