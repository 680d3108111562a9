//===- Recompute.h - what to save, by a minimum cut -------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_TRANSFORMS_REDUCTION_RECOMPUTE_H
#define SBP_TRANSFORMS_REDUCTION_RECOMPUTE_H

#include "SBP/Analysis/AutodiffAnalysis.h"
#include "SBP/Analysis/IntegerRanges.h"
#include "SBP/Dialect/SBPDialect.h"
#include "SBP/Interfaces/CompactionInterface.h"
#include "SBP/Transforms/Reduction/ArgumentFunctions.h"
#include "SBP/Transforms/Reduction/DerivativeFactors.h"
#include "SBP/Transforms/Reduction/ElementwiseInverse.h"
#include "SBP/Transforms/Reduction/MinimumCut.h"
#include "llvm/ADT/BitVector.h"

namespace mlir::sbp {

class Compactor;

/// How many loop iterations of sums and products a backward may repeat to save
/// one byte, where the plan does not say. A product over C channels takes C / 4
/// for each byte of an f32 result.
inline constexpr double kDefaultWorkPerByte = 1000;

/// The backward of one layer after compaction, and what it may recompute.
struct RecomputeRegion {
  /// Null for what no layer of the plan holds.
  StringAttr layer;
  RecomputeKind mode = RecomputeKind::none;
  double workPerByte = kDefaultWorkPerByte;
  /// Whether values may be computed from what was made of them.
  bool invert = false;
  /// Then, of the forward's operations.
  std::shared_ptr<const BlockOrder> order;
  /// How what the backward reads is stored; null for as it is.
  SaveAsAttr saveAs;
  /// The backward operations, in block order.
  SmallVector<Operation *> ops;
  /// Of a masked layer; null when every demand is of a whole value.
  std::shared_ptr<Compactor> compactor;
};

/// Chooses what the backward of a layer saves. The demands are forward values
/// and derivative factors, whole or on kept positions; a demand is saved or
/// computed again from the demands of its operation's operands, down to the
/// layer's inputs, which are always saved. What to save is the lightest vertex
/// cut (in bytes, and a price for the sums and products to repeat) between
/// those and the demands. What ArgumentFunctions contains costs nothing.
///
/// Two cuts: one for the values that are needed whole, and one for kept rows,
/// which cost nothing where the whole value is there anyway.
class Recomputation {
public:
  /// `forward` are the forward operations of the layer. `hoisted` are those of
  /// derivative factors that run in the forward; the ones of this layer are
  /// appended, for hoistFactors.
  Recomputation(const AutodiffAnalysis &autodiff, RecomputeRegion &region,
                const llvm::DenseSet<Operation *> &forward,
                const ArgumentFunctions &functions,
                llvm::SetVector<Operation *> &hoisted);

  /// Replaces demands of the region by recomputed values, each right in front
  /// of its first use. Returns how many operations were repeated.
  unsigned run();
  /// How many values were computed from what was made of them.
  unsigned getNumInverted() const { return numInverted; }

private:
  /// A way to compute a value from a later one, and the demands of that and of
  /// the others that it reads; none where one of those is free.
  struct Inversion {
    std::shared_ptr<const ElementwiseInverse> how;
    SmallVector<std::optional<unsigned>> operands;
  };
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
    /// Whether the demands of its operands were looked for.
    bool expanded = false;
    /// The backward ways to it, and the one whose operands `operands` are.
    SmallVector<Inversion, 1> inversions;
    std::shared_ptr<const ElementwiseInverse> inverse;
  };
  struct Use {
    OpOperand *operand;
    unsigned demand;
  };

  // The demands and the cut (Recompute.cpp).
  void collect(bool kept);
  std::optional<unsigned> getDemand(Value value, const MaskedAxes &axes);
  std::optional<unsigned> findDemand(Value value, const MaskedAxes &axes) const;
  unsigned createDemand(Value value, const MaskedAxes &axes);
  bool followsOperand(const Demand &demand, Value operand) const;
  /// Fills in the operands of a demand whose operation may be repeated.
  void expandDemand(unsigned number);
  void expandFactor(unsigned number);
  bool isRepeatable(Operation *op) const;
  int64_t getBytes(Value value, const MaskedAxes &axes,
                   SaveKind saveAs = SaveKind::same) const;
  bool isSpread(const Demand &demand) const;
  bool isSmallView(Value value, int64_t bytes) const;
  bool isFreeStep(const Demand &demand, const llvm::BitVector &read) const;
  bool isFree(Value value, const MaskedAxes &axes) const;
  int64_t getWeight(const Demand &demand) const;
  int64_t getPrice(const Demand &demand) const;
  llvm::BitVector findRead() const;
  bool comparesFloats(const Demand &demand) const;
  bool mayRepeat(const Demand &demand, const llvm::BitVector &read) const;
  void cut(bool kept);
  MinimumCut::Result solve(const llvm::BitVector &read);

  // Values from what was made of them (RecomputeInverses.cpp).
  void findInverses();
  void expandInverses(unsigned number);
  unsigned skipMovement(unsigned number) const;
  bool chooseInversions();
  void remarkInverted(Location loc) const;

  // The values in the backward (RecomputeValues.cpp).
  void replaceUses();
  void saveFactors();
  Value materialize(OpBuilder &builder, unsigned number);
  std::optional<unsigned> getRecomputedWhole(Value value) const;
  Value fetch(OpBuilder &builder, const Demand &demand);
  Value repeat(OpBuilder &builder, const Demand &demand);

  const AutodiffAnalysis &autodiff;
  RecomputeRegion &region;
  const llvm::DenseSet<Operation *> &forward;
  const ArgumentFunctions &functions;
  llvm::SetVector<Operation *> &hoisted;
  DerivativeFactors factors;
  mutable IntegerRanges ranges;
  llvm::DenseSet<Operation *> members;
  std::vector<Demand> demands;
  llvm::DenseMap<Value, SmallVector<unsigned, 2>> numbers;
  SmallVector<unsigned> sinks;
  SmallVector<Use> uses;
  /// The layer that values are made for, and what was made by demand.
  StringAttr layer;
  llvm::DenseMap<std::pair<unsigned, Attribute>, Value> made;
  ArgumentFunctions::Copies copies;
  unsigned numRepeated = 0, numInverted = 0;
  /// By what they compute, in the order of the operations that are undone.
  llvm::DenseMap<Value,
                 SmallVector<std::shared_ptr<const ElementwiseInverse>, 1>>
      inverses;
};

/// The forward operations of the regions' layers, as
/// sbp-form-backward-regions noted them. In the order of `regions`.
std::vector<llvm::DenseSet<Operation *>>
assignForward(const AutodiffAnalysis &autodiff,
              ArrayRef<RecomputeRegion> regions);

} // namespace mlir::sbp

#endif // SBP_TRANSFORMS_REDUCTION_RECOMPUTE_H
