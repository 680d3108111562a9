//===- Compactor.h - sink restore, hoist keep -------------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===---------------------------------------------------------------------*- C++
//-*-===//

#ifndef SBP_TRANSFORMS_COMPACTOR_H
#define SBP_TRANSFORMS_COMPACTOR_H

#include "SBP/Analysis/AutodiffAnalysis.h"
#include "SBP/IR/SBPDialect.h"
#include "SBP/Interfaces/CompactionInterface.h"

namespace mlir::sbp {

/// Computes one layer's backward on kept positions: a single sweep over its
/// operations sinks `restore`, and the operands that have no compact form get a
/// `keep`, hoisted through the derivative factors to the saved activations.
class Compactor {
public:
  /// With `recompute`, saved rows may be computed again from inputs that take
  /// no more bytes.
  Compactor(const AutodiffAnalysis &autodiff, Value mask, bool recompute)
      : autodiff(autodiff), mask(mask), recompute(recompute) {}

  /// States that `value` equals restore(kept).
  void setCompact(Value value, Value kept, MaskedAxes axes) {
    compact[value] = {kept, std::move(axes)};
  }

  /// Sinks `restore` through `op`, or gives it whole operands. True when the
  /// operation is computed on kept positions now.
  bool sink(Operation *op);

  /// The whole value, for use in front of `before`: scattered back if needed.
  Value getWhole(Value value, Operation *before);

  unsigned getNumRestored() const { return numRestored; }
  bool isCompact(Value value) const { return compact.contains(value); }

private:
  struct Compact {
    Value kept;
    MaskedAxes axes;
  };
  /// `value` on kept positions, created at the builder's insertion point.
  Value getKept(OpBuilder &builder, Value value, const MaskedAxes &axes);
  bool canRecompute(Value value, const MaskedAxes &axes);
  bool isKept(Value value, const MaskedAxes &axes) const;
  Value getMask(const MaskedAxes &axes);

  const AutodiffAnalysis &autodiff;
  Value mask;
  bool recompute;
  llvm::DenseMap<Value, Compact> compact;
  llvm::DenseMap<Value, SmallVector<Compact>> kept;
  llvm::DenseMap<Value, Value> whole;
  SmallVector<std::pair<MaskedAxes, Value>> extensions;
  unsigned numRestored = 0;
};

} // namespace mlir::sbp

#endif // SBP_TRANSFORMS_COMPACTOR_H
