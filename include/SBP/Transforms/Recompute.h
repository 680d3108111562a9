//===- Recompute.h - what to save, by a minimum cut -------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_TRANSFORMS_RECOMPUTE_H
#define SBP_TRANSFORMS_RECOMPUTE_H

#include "SBP/Analysis/AutodiffAnalysis.h"
#include "SBP/IR/SBPDialect.h"
#include "SBP/Interfaces/CompactionInterface.h"

namespace mlir::sbp {

class Compactor;

/// The backward of one layer after compaction, and what it may recompute.
struct RecomputeRegion {
  StringAttr layer;
  RecomputeKind mode = RecomputeKind::none;
  /// The backward operations, in block order.
  SmallVector<Operation *> ops;
  /// Of a masked layer; null when every demand is of a whole value.
  std::shared_ptr<Compactor> compactor;
};

/// Chooses what the backward of a layer saves. The demands are forward values,
/// whole or on kept positions; a demand is saved or computed again from the
/// demands of its operation's operands, down to the layer's inputs, which are
/// always saved. What to save is the lightest vertex cut (in bytes) between
/// those and the demands. Arguments, constants and their views cost nothing.
///
/// Two cuts: one for the values that are needed whole, and one for kept rows,
/// which cost nothing where the whole value is there anyway.
class Recomputation {
public:
  /// `forward` are the forward operations of the layer.
  Recomputation(const AutodiffAnalysis &autodiff, RecomputeRegion &region,
                const llvm::DenseSet<Operation *> &forward);

  /// Replaces demands of the region by recomputed values, each right in front
  /// of its first use. Returns how many operations were repeated.
  unsigned run();

private:
  /// A value on the kept positions along `axes`, or whole when they are empty.
  struct Demand {
    Value value;
    MaskedAxes axes;
    /// Demands of the operands, in their order; none where an operand is free.
    SmallVector<std::optional<unsigned>> operands;
    /// Whether the operation may be repeated.
    bool recomputable = false;
    /// There without being saved for this.
    bool available = false;
    /// The cut says that it is computed again.
    bool recomputed = false;
    /// In the backward.
    Value copy;
  };

  std::optional<unsigned> getDemand(Value value, const MaskedAxes &axes);
  bool isRepeatable(Operation *op) const;
  bool isFree(Value value) const;
  void cut(ArrayRef<unsigned> sinks);
  Value materialize(OpBuilder &builder, unsigned number);
  std::optional<unsigned> getRecomputedWhole(Value value);
  Value fetch(OpBuilder &builder, const Demand &demand);
  Value repeat(OpBuilder &builder, const Demand &demand);
  Value getFree(OpBuilder &builder, Value value);
  Value getSaved(OpBuilder &builder, Value value);

  const AutodiffAnalysis &autodiff;
  RecomputeRegion &region;
  const llvm::DenseSet<Operation *> &forward;
  llvm::DenseSet<Operation *> members;
  std::vector<Demand> demands;
  llvm::DenseMap<Value, SmallVector<unsigned, 2>> numbers;
  llvm::DenseMap<Value, Value> barriers;
  unsigned numRepeated = 0;
};

/// The forward operations of the regions' layers, as
/// sbp-form-backward-regions noted them. In the order of `regions`.
std::vector<llvm::DenseSet<Operation *>>
assignForward(const AutodiffAnalysis &autodiff,
              ArrayRef<RecomputeRegion> regions);

} // namespace mlir::sbp

#endif // SBP_TRANSFORMS_RECOMPUTE_H
