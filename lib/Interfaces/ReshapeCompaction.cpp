//===- ReshapeCompaction.cpp - reshapes on kept positions -----------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Interfaces/RowWiseModel.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::sbp;

namespace {

using Groups = ArrayRef<ReassociationIndices>;

/// Axes of the expanded shape, as axes of the collapsed shape. A whole group
/// under the mask becomes one axis under the same mask; a part of a group
/// extends the mask over the merged axis ([B,T,C] to [B*T,C]).
FailureOr<MaskedAxes> collapse(const MaskedAxes &axes, Value expanded,
                               RankedTensorType type, Groups groups) {
  SmallVector<int64_t> groupOf(type.getRank());
  for (auto [g, group] : llvm::enumerate(groups))
    for (int64_t axis : group)
      groupOf[axis] = g;

  MaskedAxes result = axes.withAxes({});
  for (unsigned i = 0; i < axes.axes.size();) {
    int64_t g = groupOf[axes.axes[i]];
    if (llvm::is_contained(result.axes, g))
      return failure();
    result.axes.push_back(g);
    SmallVector<int64_t> masked;
    for (; i < axes.axes.size() && groupOf[axes.axes[i]] == g; ++i)
      masked.push_back(axes.axes[i]);
    // Axes of size 1 change no position.
    SmallVector<int64_t> group;
    for (int64_t axis : groups[g])
      if (type.getDimSize(axis) != 1 || llvm::is_contained(masked, axis))
        group.push_back(axis);
    if (group == masked)
      continue;
    // Axes in front of the first masked one, or behind the last, extend it.
    const auto *begin =
        std::search(group.begin(), group.end(), masked.begin(), masked.end());
    bool first = result.axes.size() == 1, last = i == axes.axes.size();
    if (begin == group.end() || (!first && begin != group.begin()) ||
        (!last && begin + masked.size() != group.end()))
      return failure();
    for (const auto *it = group.begin(); it != begin; ++it) {
      if (!type.isDynamicDim(*it)) {
        result.outer *= type.getDimSize(*it);
        continue;
      }
      if (result.outerSource || !expanded)
        return failure();
      result.outerSource = expanded;
      result.outerAxis = *it;
    }
    for (const auto *it = begin + masked.size(); it != group.end(); ++it) {
      if (type.isDynamicDim(*it))
        return failure();
      result.inner *= type.getDimSize(*it);
    }
  }
  return result;
}

/// The inverse: an extended mask loses the leading and trailing axes that
/// extended it.
MaskedAxes expand(const MaskedAxes &axes, RankedTensorType type,
                  Groups groups) {
  MaskedAxes result = axes.withAxes({});
  for (auto [i, merged] : llvm::enumerate(axes.axes)) {
    SmallVector<int64_t> group;
    for (int64_t axis : groups[merged])
      if (type.getDimSize(axis) != 1)
        group.push_back(axis);
    if (group.empty())
      group.push_back(groups[merged].front());
    ArrayRef<int64_t> rest = group;
    while (i == 0 && rest.size() > 1) {
      int64_t size = type.getDimSize(rest.front());
      if (ShapedType::isDynamic(size) && result.outerSource)
        result.outerSource = Value();
      else if (!ShapedType::isDynamic(size) && result.outer > 1 &&
               result.outer % size == 0)
        result.outer /= size;
      else
        break;
      rest = rest.drop_front();
    }
    while (i + 1 == axes.axes.size() && rest.size() > 1) {
      int64_t size = type.getDimSize(rest.back());
      if (ShapedType::isDynamic(size) || result.inner == 1 ||
          result.inner % size != 0)
        break;
      result.inner /= size;
      rest = rest.drop_back();
    }
    llvm::append_range(result.axes, rest);
  }
  return result;
}

/// The groups after both sides were flattened along their masked axes. An axis
/// of the expanded side that was flattened away leaves its group; a group left
/// empty was flattened away on the collapsed side as well. What such a group
/// has left (axes of size 1, or those that extend the mask) joins the group
/// before it, where that changes no order.
SmallVector<ReassociationIndices>
flattenGroups(RankedTensorType type, Groups groups, ArrayRef<int64_t> axes) {
  SmallVector<ReassociationIndices> result;
  for (const ReassociationIndices &group : groups) {
    ReassociationIndices kept;
    bool isVanished = false, allUnit = true;
    for (int64_t axis : group) {
      if (llvm::is_contained(axes.drop_front(), axis)) {
        isVanished = true;
        continue;
      }
      allUnit &= type.getDimSize(axis) == 1;
      kept.push_back(getKeptPosition(axis, axes));
    }
    if (kept.empty())
      continue;
    bool hasFront = llvm::is_contained(group, axes.front());
    if (isVanished && !hasFront && !result.empty() &&
        (allUnit || llvm::is_contained(result.back(), axes.front())))
      llvm::append_range(result.back(), kept);
    else
      result.push_back(kept);
  }
  return result;
}

bool allSingle(Groups groups) {
  return llvm::all_of(groups, [](const auto &g) { return g.size() == 1; });
}

/// Unmasked axes of size 1 may stay in a group whose other axes vanished; the
/// group of a vanished collapsed axis must be empty.
bool matches(Groups groups, int64_t collapsedRank, int64_t numCollapsed) {
  return static_cast<int64_t>(groups.size()) ==
         collapsedRank - (numCollapsed - 1);
}

/// Along an axis of size 1 there are several masks of the expanded shape to one
/// of the collapsed shape, so that both directions start from the former.
template <typename OpTy, ZeroRule zero>
struct CollapseModel : RowWiseModel<CollapseModel<OpTy, zero>, OpTy, zero> {
  LogicalResult mapFromOperand(Operation *op, unsigned, const MaskedAxes &axes,
                               CompactionMap &map) const {
    auto reshape = cast<OpTy>(op);
    SmallVector<ReassociationIndices> groups =
        reshape.getReassociationIndices();
    auto result =
        collapse(axes, reshape.getSrc(), reshape.getSrcType(), groups);
    if (failed(result) ||
        !matches(flattenGroups(reshape.getSrcType(), groups, axes.axes),
                 reshape.getResultType().getRank(), result->axes.size()))
      return failure();
    map.operands.push_back(axes);
    map.results.push_back(*result);
    return success();
  }
  LogicalResult mapFromResult(Operation *op, unsigned, const MaskedAxes &axes,
                              CompactionMap &map) const {
    auto reshape = cast<OpTy>(op);
    MaskedAxes source =
        expand(axes, reshape.getSrcType(), reshape.getReassociationIndices());
    return success(succeeded(mapFromOperand(op, 0, source, map)) &&
                   map.results[0] == axes);
  }
  static FailureOr<Value> createOnKept(OpTy reshape, OpBuilder &builder,
                                       ValueRange operands,
                                       const CompactionMap &map) {
    SmallVector<ReassociationIndices> groups =
        flattenGroups(reshape.getSrcType(), reshape.getReassociationIndices(),
                      map.operands[0].axes);
    if (allSingle(groups))
      return operands[0];
    return Value(tensor::CollapseShapeOp::create(builder, reshape.getLoc(),
                                                 operands[0], groups));
  }
};

template <typename OpTy, ZeroRule zero>
struct ExpandModel : RowWiseModel<ExpandModel<OpTy, zero>, OpTy, zero> {
  static FailureOr<MaskedAxes> getResultAxes(OpTy reshape, unsigned operand,
                                             const MaskedAxes &axes) {
    if (operand != 0)
      return failure();
    return expand(axes, reshape.getResultType(),
                  reshape.getReassociationIndices());
  }
  static LogicalResult mapOperands(OpTy reshape, const MaskedAxes &axes,
                                   MutableArrayRef<MaskedAxes> operands) {
    SmallVector<ReassociationIndices> groups =
        reshape.getReassociationIndices();
    auto source =
        collapse(axes, reshape.getResult(), reshape.getResultType(), groups);
    if (failed(source) ||
        !matches(flattenGroups(reshape.getResultType(), groups, axes.axes),
                 reshape.getSrcType().getRank(), source->axes.size()))
      return failure();
    operands[0] = *source;
    return success();
  }
  static FailureOr<Value> createOnKept(OpTy reshape, OpBuilder &builder,
                                       ValueRange operands,
                                       const CompactionMap &map) {
    ArrayRef<int64_t> axes = map.results[0].axes;
    SmallVector<ReassociationIndices> groups = flattenGroups(
        reshape.getResultType(), reshape.getReassociationIndices(), axes);
    if (allSingle(groups))
      return operands[0];
    RankedTensorType type =
        getKeptType(reshape.getResultType(), axes, map.results[0].getKept());
    // At most one size of a group can be inferred from the source.
    for (const ReassociationIndices &group : groups)
      if (llvm::count_if(
              group, [&](int64_t axis) { return type.isDynamicDim(axis); }) > 1)
        return failure();
    return Value(tensor::ExpandShapeOp::create(builder, reshape.getLoc(), type,
                                               operands[0], groups));
  }
};

} // namespace

static void attach(MLIRContext *context, tensor::TensorDialect *) {
#define ATTACH_RULES
#define GET_RESHAPE_RULES
#include "SBP/Interfaces/CompactionRules.def"
}

void sbp::registerReshapeCompactionModels(DialectRegistry &registry) {
  registry.addExtension(attach);
}
