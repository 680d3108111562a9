//===- TensorCompaction.cpp - shape operations on kept positions ----------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Interfaces/RowWiseModel.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

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

MaskedAxes undropDims(const MaskedAxes &axes,
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

template <typename OpTy, ZeroRule zero>
struct ExtractSliceModel
    : RowWiseModel<ExtractSliceModel<OpTy, zero>, OpTy, zero> {
  static FailureOr<MaskedAxes> getResultAxes(OpTy slice, unsigned operand,
                                             const MaskedAxes &axes) {
    return operand == 0 ? dropDims(axes, slice.getDroppedDims())
                        : FailureOr<MaskedAxes>();
  }
  static LogicalResult mapOperands(OpTy slice, const MaskedAxes &axes,
                                   MutableArrayRef<MaskedAxes> operands) {
    operands[0] = undropDims(axes, slice.getDroppedDims());
    return success(takesWhole(slice, slice.getSourceType(), operands[0].axes));
  }
  static FailureOr<Value> createOnKept(OpTy slice, OpBuilder &builder,
                                       ValueRange operands,
                                       const CompactionMap &map) {
    ArrayRef<int64_t> axes = map.operands[0].axes;
    int64_t keptAxis = getKeptPosition(axes.front(), axes);
    OpFoldResult kept =
        tensor::getMixedSize(builder, slice.getLoc(), operands[0], keptAxis);
    RankedTensorType type =
        getKeptType(slice.getType(), map.results[0].axes,
                    tensorType(operands[0]).getDimSize(keptAxis));
    return Value(tensor::ExtractSliceOp::create(
        builder, slice.getLoc(), type, operands[0],
        flatten(slice.getMixedOffsets(), axes, builder.getIndexAttr(0)),
        flatten(slice.getMixedSizes(), axes, kept),
        flatten(slice.getMixedStrides(), axes, builder.getIndexAttr(1))));
  }
};

template <typename OpTy, ZeroRule zero>
struct InsertSliceModel
    : RowWiseModel<InsertSliceModel<OpTy, zero>, OpTy, zero> {
  static FailureOr<MaskedAxes> getResultAxes(OpTy slice, unsigned operand,
                                             const MaskedAxes &axes) {
    if (operand == 0)
      return undropDims(axes, slice.getDroppedDims());
    return operand == 1 ? axes : FailureOr<MaskedAxes>();
  }
  static LogicalResult mapOperands(OpTy slice, const MaskedAxes &axes,
                                   MutableArrayRef<MaskedAxes> operands) {
    auto source = dropDims(axes, slice.getDroppedDims());
    if (failed(source) || !takesWhole(slice, slice.getType(), axes.axes))
      return failure();
    operands[0] = *source;
    operands[1] = axes;
    return success();
  }
  static FailureOr<Value> createOnKept(OpTy slice, OpBuilder &builder,
                                       ValueRange operands,
                                       const CompactionMap &map) {
    ArrayRef<int64_t> axes = map.results[0].axes;
    OpFoldResult kept =
        tensor::getMixedSize(builder, slice.getLoc(), operands[1],
                             getKeptPosition(axes.front(), axes));
    return Value(tensor::InsertSliceOp::create(
        builder, slice.getLoc(), operands[0], operands[1],
        flatten(slice.getMixedOffsets(), axes, builder.getIndexAttr(0)),
        flatten(slice.getMixedSizes(), axes, kept),
        flatten(slice.getMixedStrides(), axes, builder.getIndexAttr(1))));
  }
};

template <typename OpTy, ZeroRule zero>
struct PadModel : RowWiseModel<PadModel<OpTy, zero>, OpTy, zero> {
  static FailureOr<MaskedAxes> getResultAxes(OpTy, unsigned operand,
                                             const MaskedAxes &axes) {
    return operand == 0 ? axes : FailureOr<MaskedAxes>();
  }
  static LogicalResult mapOperands(OpTy pad, const MaskedAxes &axes,
                                   MutableArrayRef<MaskedAxes> operands) {
    operands[0] = axes;
    return success(pad.getConstantPaddingValue() &&
                   llvm::all_of(axes.axes, [&](int64_t axis) {
                     return isZeroInteger(pad.getMixedLowPad()[axis]) &&
                            isZeroInteger(pad.getMixedHighPad()[axis]);
                   }));
  }
  static FailureOr<Value> createOnKept(OpTy pad, OpBuilder &builder,
                                       ValueRange operands,
                                       const CompactionMap &map) {
    ArrayRef<int64_t> axes = map.results[0].axes;
    RankedTensorType type =
        getKeptType(pad.getResultType(), axes,
                    tensorType(operands[0])
                        .getDimSize(getKeptPosition(axes.front(), axes)));
    OpFoldResult none = builder.getIndexAttr(0);
    return Value(
        tensor::PadOp::create(builder, pad.getLoc(), type, operands[0],
                              flatten(pad.getMixedLowPad(), axes, none),
                              flatten(pad.getMixedHighPad(), axes, none),
                              pad.getConstantPaddingValue()));
  }
};

template <typename OpTy, ZeroRule zero>
struct ConcatModel : RowWiseModel<ConcatModel<OpTy, zero>, OpTy, zero> {
  static FailureOr<MaskedAxes> getResultAxes(OpTy, unsigned,
                                             const MaskedAxes &axes) {
    return axes;
  }
  static LogicalResult mapOperands(OpTy concat, const MaskedAxes &axes,
                                   MutableArrayRef<MaskedAxes> operands) {
    llvm::fill(operands, axes);
    return success(
        !llvm::is_contained(axes.axes, static_cast<int64_t>(concat.getDim())));
  }
  static FailureOr<Value> createOnKept(OpTy concat, OpBuilder &builder,
                                       ValueRange operands,
                                       const CompactionMap &map) {
    return Value(tensor::ConcatOp::create(
        builder, concat.getLoc(),
        getKeptPosition(concat.getDim(), map.results[0].axes), operands));
  }
};

//===----------------------------------------------------------------------===//
// Gathers: the axes of the indices, then those of the source
//===----------------------------------------------------------------------===//

int64_t getNumIndexAxes(tensor::GatherOp gather) {
  return gather.getIndicesType().getRank() - 1;
}

/// The axis of the source that each axis of the result is; -1 for axes of the
/// indices, and for the ones that may stand where an axis was gathered.
SmallVector<int64_t> getSourceAxes(tensor::GatherOp gather) {
  int64_t rank = gather.getSourceType().getRank();
  SmallVector<int64_t> result(getNumIndexAxes(gather), -1);
  bool dropsGathered = gather.getResultType().getRank() <
                       static_cast<int64_t>(result.size()) + rank;
  for (int64_t axis = 0; axis < rank; ++axis) {
    bool isGathered = llvm::is_contained(gather.getGatherDims(), axis);
    if (!isGathered || !dropsGathered)
      result.push_back(isGathered ? -1 : axis);
  }
  return result;
}

template <typename OpTy, ZeroRule zero>
struct GatherModel : RowWiseModel<GatherModel<OpTy, zero>, OpTy, zero> {
  static FailureOr<MaskedAxes> getResultAxes(OpTy gather, unsigned operand,
                                             const MaskedAxes &axes) {
    if (operand == 1)
      return axes;
    SmallVector<int64_t> sourceAxes = getSourceAxes(gather), result;
    for (int64_t axis : axes.axes) {
      auto it = llvm::find(sourceAxes, axis);
      if (it == sourceAxes.end())
        return failure();
      result.push_back(it - sourceAxes.begin());
    }
    return axes.withAxes(result);
  }
  static LogicalResult mapOperands(OpTy gather, const MaskedAxes &axes,
                                   MutableArrayRef<MaskedAxes> operands) {
    if (llvm::all_of(axes.axes, [&](int64_t axis) {
          return axis < getNumIndexAxes(gather);
        })) {
      operands[1] = axes;
      return success();
    }
    SmallVector<int64_t> sourceAxes = getSourceAxes(gather), result;
    for (int64_t axis : axes.axes)
      result.push_back(sourceAxes[axis]);
    operands[0] = axes.withAxes(result);
    return success(!llvm::is_contained(result, -1));
  }
  static FailureOr<Value> createOnKept(OpTy gather, OpBuilder &builder,
                                       ValueRange operands,
                                       const CompactionMap &map) {
    bool ofSource = !map.operands[0].axes.empty();
    ArrayRef<int64_t> axes = map.operands[ofSource ? 0 : 1].axes;
    SmallVector<int64_t> gathered(gather.getGatherDims());
    if (ofSource)
      for (int64_t &axis : gathered)
        axis = getKeptPosition(axis, axes);
    RankedTensorType type =
        getKeptType(gather.getResultType(), map.results[0].axes,
                    tensorType(operands[ofSource ? 0 : 1])
                        .getDimSize(getKeptPosition(axes.front(), axes)));
    return Value(tensor::GatherOp::create(builder, gather.getLoc(), type,
                                          operands[0], operands[1], gathered,
                                          gather.getUnique()));
  }
};

} // namespace

static void attach(MLIRContext *context, tensor::TensorDialect *) {
#define ATTACH_RULES
#define GET_TENSOR_RULES
#include "SBP/Interfaces/CompactionRules.def"
}

void sbp::registerTensorCompactionModels(DialectRegistry &registry) {
  registry.addExtension(attach);
}
