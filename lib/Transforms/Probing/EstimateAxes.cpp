//===- EstimateAxes.cpp - The axes of an estimate behind moves of data ----===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Transforms/Probing/EstimateAxes.h"
#include "SBP/Analysis/AutodiffAnalysis.h"
#include "SBP/Analysis/Contractions.h"
#include "SBP/Dialect/SBPDialect.h"
#include "SBP/Transforms/Graph/Operations.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::sbp;

static bool isShared(const EstimateAxes &axes, int64_t dim) {
  return llvm::count_if(axes, [&](const EstimateAxis &axis) {
           return axis.dim == dim;
         }) > 1;
}

/// What becomes of axes where an axis of the source is several of the result.
static std::optional<EstimateAxes> expandAxes(tensor::ExpandShapeOp op,
                                              const EstimateAxes &axes) {
  SmallVector<ReassociationIndices> groups = op.getReassociationIndices();
  EstimateAxes result;
  for (const EstimateAxis &axis : axes) {
    SmallVector<int64_t> parts;
    for (int64_t dim : groups[axis.dim])
      if (op.getResultType().getDimSize(dim) != 1)
        parts.push_back(dim);
    if (parts.size() != 1 && (!axis.isWhole() || isShared(axes, axis.dim)))
      return std::nullopt;
    for (int64_t dim : parts) {
      result.push_back(axis);
      result.back().dim = dim;
      if (parts.size() > 1)
        result.back().size = op.getResultType().getDimSize(dim);
    }
  }
  return result;
}

/// Where several axes of the source are one of the result: they must follow
/// each other.
static std::optional<EstimateAxes> collapseAxes(tensor::CollapseShapeOp op,
                                                const EstimateAxes &axes) {
  SmallVector<int64_t> target(op.getSrcType().getRank());
  for (auto [dim, group] : llvm::enumerate(op.getReassociationIndices()))
    for (int64_t part : group)
      target[part] = dim;
  EstimateAxes result;
  int64_t lastDim = -1;
  llvm::SmallDenseSet<int64_t> seen;
  for (const EstimateAxis &axis : axes) {
    int64_t dim = target[axis.dim];
    if (!seen.insert(dim).second) {
      EstimateAxis &last = result.back();
      if (last.dim != dim || axis.dim < lastDim ||
          last.isPosition != axis.isPosition)
        return std::nullopt;
      if (last.isWhole() && axis.isWhole() && !isShared(axes, axis.dim)) {
        last.size *= axis.size;
        lastDim = axis.dim;
        continue;
      }
    }
    result.push_back(axis);
    result.back().dim = dim;
    lastDim = axis.dim;
  }
  return result;
}

/// The position axis that alone is a dim, or null.
static EstimateAxis *findPosition(EstimateAxes &axes, int64_t dim) {
  auto axis = llvm::find_if(axes, [&](const EstimateAxis &axis) {
    return axis.dim == dim && axis.isPosition;
  });
  return axis == axes.end() || isShared(axes, dim) ? nullptr : &*axis;
}

static std::optional<EstimateAxes> sliceAxes(tensor::ExtractSliceOp op,
                                             const EstimateAxes &axes) {
  RankedTensorType source = op.getSourceType();
  if (source.getRank() != op.getType().getRank())
    return std::nullopt;
  EstimateAxes result = axes;
  for (auto [dim, whole, offset, size, stride] :
       llvm::enumerate(source.getShape(), op.getStaticOffsets(),
                       op.getStaticSizes(), op.getStaticStrides())) {
    if (ShapedType::isDynamic(offset) || ShapedType::isDynamic(size) ||
        ShapedType::isDynamic(stride))
      return std::nullopt;
    if (size == whole)
      continue;
    EstimateAxis *axis = findPosition(result, dim);
    if (!axis)
      return std::nullopt;
    axis->low -= offset * axis->stride;
    axis->stride *= stride;
    axis->high = (size - 1) * axis->stride + 1 - axis->size - axis->low;
  }
  return result;
}

static std::optional<EstimateAxes> padAxes(tensor::PadOp op,
                                           const EstimateAxes &axes) {
  Value value = op.getConstantPaddingValue();
  if (!value || !matchPattern(value, m_AnyZeroFloat()))
    return std::nullopt;
  EstimateAxes result = axes;
  for (auto [dim, low, high] :
       llvm::enumerate(op.getStaticLow(), op.getStaticHigh())) {
    if (low == 0 && high == 0)
      continue;
    // Zeros between what a slice left, or where it cut, would be others.
    EstimateAxis *axis = findPosition(result, dim);
    if (low < 0 || high < 0 || !axis || axis->stride != 1 || axis->low < 0 ||
        axis->high < 0)
      return std::nullopt;
    axis->low += low;
    axis->high += high;
  }
  return result;
}

static std::optional<EstimateAxes> permuteAxes(linalg::LinalgOp op,
                                               const EstimateAxes &axes) {
  AffineMap in = op.getMatchingIndexingMap(op.getDpsInputOperand(0));
  AffineMap out = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  if (!in.isPermutation() || !out.isPermutation())
    return std::nullopt;
  EstimateAxes result = axes;
  for (EstimateAxis &axis : result)
    axis.dim = *out.getResultPosition(in.getResult(axis.dim));
  return result;
}

/// The axes in the result of an operation that moves data, given those in its
/// source.
std::optional<EstimateAxes> sbp::moveAxes(Operation *op,
                                          const EstimateAxes &axes) {
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op))
    return expandAxes(expand, axes);
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op))
    return collapseAxes(collapse, axes);
  if (auto pad = dyn_cast<tensor::PadOp>(op))
    return padAxes(pad, axes);
  if (auto slice = dyn_cast<tensor::ExtractSliceOp>(op))
    return sliceAxes(slice, axes);
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (linalgOp && isDataMovement(op) && linalgOp.getNumDpsInputs() == 1)
    return permuteAxes(linalgOp, axes);
  return std::nullopt;
}

EstimateAxes sbp::getEstimateAxes(RankedTensorType estimate,
                                  ArrayRef<int64_t> positions) {
  EstimateAxes axes;
  auto add = [&](int64_t axis, bool isPosition) {
    if (estimate.getDimSize(axis) != 1)
      axes.push_back({isPosition, axis, estimate.getDimSize(axis)});
  };
  for (int64_t axis : positions)
    add(axis, true);
  for (int64_t axis = 0; axis < estimate.getRank(); ++axis)
    if (!llvm::is_contained(positions, axis))
      add(axis, false);
  return axes;
}

Value sbp::createLoopProduct(OpBuilder &builder, Location loc, Value lhs,
                             Value rhs, Value into,
                             SmallVector<AffineMap> maps) {
  unsigned numLoops = maps.front().getNumDims();
  llvm::SmallBitVector unused(numLoops, true);
  for (AffineMap map : maps)
    for (unsigned loop = 0; loop < numLoops; ++loop)
      if (map.isFunctionOfDim(loop))
        unused.reset(loop);
  for (AffineMap &map : maps)
    map = projectDims(map, unused, /*compressDimsFlag=*/true);
  return createContraction(builder, loc, lhs, rhs, into, maps);
}
