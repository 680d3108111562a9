//===- Compactor.h - sink restore, hoist keep -------------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_TRANSFORMS_REDUCTION_COMPACTOR_H
#define SBP_TRANSFORMS_REDUCTION_COMPACTOR_H

#include "SBP/Analysis/AutodiffAnalysis.h"
#include "SBP/Dialect/SBPDialect.h"
#include "SBP/Interfaces/CompactionInterface.h"
#include "SBP/Transforms/Masking/ExtendedMasks.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace mlir::sbp {

/// Computes one layer's backward on kept positions: a single sweep over its
/// operations sinks `restore`, and the operands that have no compact form get a
/// `keep`, hoisted through the derivative factors to the saved activations.
class Compactor {
public:
  /// Outlives `op`, whose mask and number of positions it notes.
  Compactor(const AutodiffAnalysis &autodiff, BackwardOp op);

  /// States that `value` equals restore(kept).
  void setCompact(Value value, Value kept, MaskedAxes axes) {
    if (!rows) {
      rows = kept;
      rowsAxis = getKeptPosition(axes.axes.front(), axes.axes);
    }
    compact[value] = {kept, std::move(axes)};
  }

  /// Sinks `restore` through `op`, or gives it whole operands. True when the
  /// operation is computed on kept positions now.
  bool sink(Operation *op);

  /// The whole value, for use in front of `before`: scattered back if needed.
  Value getWhole(Value value, Operation *before);

  unsigned getNumRestored() const { return numRestored; }

  /// `value` on kept positions, created at the builder's insertion point or
  /// known from before.
  Value getKept(OpBuilder &builder, Value value, const MaskedAxes &axes);
  /// A gather of `value`.
  KeepOp createKeep(OpBuilder &builder, Value value, const MaskedAxes &axes);
  /// The axes of a gather that createKeep made, or null.
  const MaskedAxes *getAxes(KeepOp keep) const;
  /// Makes getKept create everything again, for use further up in the block.
  void forgetKept() { kept.clear(); }

private:
  struct Compact {
    Value kept;
    MaskedAxes axes;
  };
  struct Demand {
    Value value;
    MaskedAxes axes;
  };
  bool canRecompute(Value value) const;
  Value findKept(const Demand &demand);
  bool mapToOperands(const Demand &demand, CompactionMap &map);
  Value createKept(OpBuilder &builder, const Demand &demand);
  Value createEmpty(OpBuilder &builder, tensor::EmptyOp op,
                    const MaskedAxes &axes);

  const AutodiffAnalysis &autodiff;
  ExtendedMasks masks;
  /// The first value that became compact, a cotangent, and its kept axis: its
  /// size there is K.
  Value rows;
  int64_t rowsAxis = 0;
  llvm::DenseMap<Value, Compact> compact;
  llvm::DenseMap<Value, SmallVector<Compact>> kept;
  llvm::DenseMap<Value, Value> whole;
  llvm::DenseMap<Operation *, MaskedAxes> keepAxes;
  unsigned numRestored = 0;
};

} // namespace mlir::sbp

#endif // SBP_TRANSFORMS_REDUCTION_COMPACTOR_H
