//===- CompactionInterface.h - operations on kept positions -----*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef SBP_INTERFACES_COMPACTIONINTERFACE_H
#define SBP_INTERFACES_COMPACTIONINTERFACE_H

#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/OpDefinition.h"
#include "llvm/ADT/BitVector.h"

namespace mlir::sbp {

/// A group of tensor axes under a keep-mask, perhaps after reshapes merged it
/// with `outer` indices before and `inner` indices after the mask's positions.
/// Extensions compose: extend(extend(m, o1, i1), o2, i2) has outer o2 * o1 and
/// inner i1 * i2.
struct MaskedAxes {
  /// The group, slowest axis first; empty when the value does not vary along
  /// the mask.
  SmallVector<int64_t> axes;
  /// Static part of the number of merged indices before and after.
  int64_t outer = 1, inner = 1;
  /// When the outer extension is dynamic: the tensor and the axis whose size it
  /// is (times `outer`).
  Value outerSource;
  int64_t outerAxis = 0;
  /// K of the mask before it was extended.
  int64_t kept = ShapedType::kDynamic;

  bool empty() const { return axes.empty(); }
  bool sameExtension(const MaskedAxes &other) const {
    return outer == other.outer && inner == other.inner &&
           !outerSource == !other.outerSource;
  }
  bool operator==(const MaskedAxes &other) const {
    return axes == other.axes && (empty() || sameExtension(other));
  }
  /// The size of the kept axis.
  int64_t getKept() const {
    return outerSource || ShapedType::isDynamic(kept) ? ShapedType::kDynamic
                                                      : outer * kept * inner;
  }
  /// The same extension with other axes.
  MaskedAxes withAxes(ArrayRef<int64_t> newAxes) const {
    MaskedAxes result = *this;
    result.axes.assign(newAxes.begin(), newAxes.end());
    return result;
  }
};

/// Along which axes each operand and result of an operation is masked.
struct CompactionMap {
  SmallVector<MaskedAxes> operands, results;
};

/// The type of `type` on kept positions: `kept` at axes[0], the other axes
/// gone.
RankedTensorType getKeptType(RankedTensorType type, ArrayRef<int64_t> axes,
                             int64_t kept);

/// Where axis `axis` (not in `axes`) stands after the group was flattened.
int64_t getKeptPosition(int64_t axis, ArrayRef<int64_t> axes);

/// Attaches the models of CompactionRules.def: both interfaces, for linalg,
/// tensor, arith, math and complex.
void registerCompactionModels(DialectRegistry &registry);
void registerLinalgCompactionModels(DialectRegistry &registry);
void registerTensorCompactionModels(DialectRegistry &registry);
void registerReshapeCompactionModels(DialectRegistry &registry);
void registerElementwiseCompactionModels(DialectRegistry &registry);

/// Prints the table of docs/spec.md ("Rules of keep and restore").
void printCompactionRules(llvm::raw_ostream &os);

} // namespace mlir::sbp

#include "SBP/Interfaces/CompactionInterface.h.inc"

#endif // SBP_INTERFACES_COMPACTIONINTERFACE_H
