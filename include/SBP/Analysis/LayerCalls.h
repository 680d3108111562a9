//===- LayerCalls.h - what belongs to a marked layer ------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_ANALYSIS_LAYERCALLS_H
#define SBP_ANALYSIS_LAYERCALLS_H

#include "SBP/Analysis/AutodiffAnalysis.h"
#include "SBP/Dialect/SBPDialect.h"
#include "llvm/ADT/StringSet.h"

namespace mlir::sbp {

/// One call of a layer, by its marks.
struct LayerCall {
  std::string layer;
  uint64_t call = 0;
  /// In block order.
  SmallVector<LayerMarkOpInterface> marks;

  template <typename MarkOp> SmallVector<MarkOp> get() const {
    SmallVector<MarkOp> result;
    for (Operation *mark : marks)
      if (auto op = dyn_cast<MarkOp>(mark))
        result.push_back(op);
    return result;
  }
  /// The name with the number of the call, if it is not the first: "mlp#1".
  std::string str() const;
  /// Where the layer's cotangent is, or its first mark.
  Location getLoc() const;
};

/// The layer calls that the top level of a function marks, in the order of
/// their first mark.
class LayerCalls {
public:
  static LayerCalls collect(func::FuncOp function);

  ArrayRef<LayerCall> get() const { return calls; }
  bool empty() const { return calls.empty(); }
  /// Whether a layer of this name has a mark.
  bool contains(StringRef layer) const { return names.contains(layer); }
  /// Marks in the regions of loops and branches: no layer of the graph's.
  ArrayRef<LayerMarkOpInterface> getNested() const { return nested; }

private:
  std::vector<LayerCall> calls;
  llvm::StringSet<> names;
  SmallVector<LayerMarkOpInterface> nested;
};

/// Operations of a layer's backward that run together: nothing outside of them
/// lies on a way from one of them to another.
struct BackwardGroup {
  SmallVector<LayerCotangentOp> cotangents;
  /// In block order. Everything reached from the cotangents by operations that
  /// are linear in them, and factors that nothing else reads.
  SmallVector<Operation *> operations;
};

/// Finds the operations of marked layers: one numbering of the block serves all
/// of them, and each operation is looked at once for every layer it is next to.
class LayerOperations {
public:
  explicit LayerOperations(const AutodiffAnalysis &autodiff);

  Block &getBody() const { return body; }

  /// What lies between the layer's inputs and its outputs, and what of the
  /// forward only that reads, in block order.
  SmallVector<Operation *> getForward(const LayerCall &call) const;

  /// The layer's backward; more than one group where a cotangent is computed
  /// from what another one reaches (second order).
  SmallVector<BackwardGroup> getBackward(const LayerCall &call) const;

  /// The layer of each operation of a marked one whose own name does not begin
  /// with the layer's; the innermost of nested layers.
  llvm::DenseMap<Operation *, StringRef> findUnnamed(const LayerCalls &calls,
                                                     LayerNames &names) const;

private:
  bool reaches(Operation *op, const llvm::DenseSet<Operation *> &from) const;
  void addFactors(llvm::DenseSet<Operation *> &operations,
                  SmallVectorImpl<Operation *> &order) const;
  void sort(SmallVectorImpl<Operation *> &operations) const;

  const AutodiffAnalysis &autodiff;
  Block &body;
  llvm::DenseMap<Operation *, unsigned> positions;
  /// Counted once: layers share constants, which have a use in each of them.
  mutable llvm::DenseMap<Operation *, unsigned> numUses;
};

} // namespace mlir::sbp

#endif // SBP_ANALYSIS_LAYERCALLS_H
