//===- AutodiffAnalysis.h - Roles, layers, saved values ---------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_ANALYSIS_AUTODIFFANALYSIS_H
#define SBP_ANALYSIS_AUTODIFFANALYSIS_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/StringExtras.h"

#include <memory>

namespace mlir::sbp {

/// What a location or `sbp.layer` says about an operation.
struct LayerName {
  /// The scope path without the operation's own name: {"block0", "mlp"}.
  SmallVector<std::string> path;
  /// The name says that the operation was made by transposition.
  bool transposed = false;
  /// The name says that the operation was made by differentiation.
  bool linearized = false;
  /// Whether there was a name at all.
  bool known = false;
  /// Whether a location named it: only those tell what was transposed.
  bool located = false;

  std::string str() const { return llvm::join(path, "/"); }
};

/// Reads layer names from `sbp.layer` and from locations such as JAX writes
/// ("jit(loss)/transpose(jvp(block0/mlp))/mul"); remembers each location.
class LayerNames {
public:
  const LayerName &get(Operation *op);

private:
  llvm::DenseMap<std::pair<Attribute, Attribute>, std::shared_ptr<LayerName>>
      names;
};

/// Roles by dependence on the primal results (docs/spec.md, Vocabulary):
/// forward is every operation that a primal result needs and no marked
/// cotangent reaches, backward every other.
class AutodiffAnalysis {
public:
  /// `primal` are result numbers, negative ones counted from the end; empty
  /// stands for the first. Emits an error and fails when one does not exist.
  static FailureOr<AutodiffAnalysis> create(func::FuncOp entry,
                                            ArrayRef<int64_t> primal);
  /// Of the entry function that `findEntry` finds.
  static FailureOr<AutodiffAnalysis> create(ModuleOp module, StringRef entry,
                                            ArrayRef<int64_t> primal);

  /// With the primal results that are recorded on the function. Fails without
  /// an error where roles cannot be told.
  static FailureOr<AutodiffAnalysis> createRecorded(func::FuncOp entry);

  /// Whether `create` would succeed, for those who have nothing to report.
  static bool isApplicable(func::FuncOp entry, ArrayRef<int64_t> primal);

  func::FuncOp getEntry() const { return entry; }
  bool isForward(Operation *op) const { return forward.contains(op); }
  /// Whether the operation is computed from a marked cotangent.
  bool dependsOnCotangent(Operation *op) const {
    return cotangentDependent.contains(op);
  }
  bool hasBackward() const;
  /// False for values computed from constants alone.
  bool dependsOnArgument(Value value) const {
    return isa<BlockArgument>(value) || dependent.contains(value);
  }
  /// An argument, a constant, or one of them moved, repeated or reshaped.
  bool isArgumentView(Value value) const {
    return isa<BlockArgument>(value) || views.contains(value);
  }
  /// Whether an operation of the forward reads the argument `value` itself.
  bool isReadByForward(BlockArgument value) const {
    return readByForward.contains(value);
  }
  /// Used by the backward, computed by the forward, not a view of an argument.
  bool isSaved(Value value) const;
  /// The last forward operation whose value the backward reads: the boundary
  /// between the two. Null when it reads none.
  Operation *getLastForwardRead() const;
  /// Bytes of the forward's values that the backward reads, in the graph: an
  /// estimate of the saved bytes of the compiled program (docs/spec.md,
  /// Vocabulary), of which fusion stores fewer. Tensors of dynamic shape are
  /// left out.
  int64_t estimateSavedBytes() const;

private:
  Block &getBody() const {
    return const_cast<func::FuncOp &>(entry).getBody().front();
  }

  void findCotangentDependent();

  func::FuncOp entry;
  llvm::DenseSet<Operation *> forward, cotangentDependent;
  llvm::DenseSet<Value> dependent, views;
  /// Arguments that operations of the forward read.
  llvm::DenseSet<Value> readByForward;
};

/// The entry function: `name`, or main, or the only public function with a
/// body. Emits an error and fails when there is none.
FailureOr<func::FuncOp> findEntry(ModuleOp module, StringRef name);

/// Bytes of a tensor, 0 when its shape is dynamic.
int64_t getByteSize(Type type);

/// Whether `op` moves, repeats or reshapes its operand without computing.
bool isDataMovement(Operation *op);

/// "file:line" of the innermost source position, or "".
std::string getSourceLine(Location loc);

} // namespace mlir::sbp

#endif // SBP_ANALYSIS_AUTODIFFANALYSIS_H
