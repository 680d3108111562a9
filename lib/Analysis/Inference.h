//===- Inference.h - the parts of the inference of layers -------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_LIB_ANALYSIS_INFERENCE_H
#define SBP_LIB_ANALYSIS_INFERENCE_H

#include "SBP/Analysis/LayerInference.h"
#include "SBP/Analysis/Linearity.h"
#include "llvm/ADT/MapVector.h"

namespace mlir::sbp {

/// Whether the cotangent of the result is, as it stands, the operand's as well:
/// the operand is a summand, or what something is subtracted from.
bool passesCotangent(OpOperand &operand);

/// A backward sum, of which accumulations are made.
bool isAccumulation(Operation *op, const AutodiffAnalysis &autodiff);

/// "the result of 'OP', TYPE", for lists of candidates.
std::string describe(Value value);

/// Where a chain of sums ends, and what it adds up.
struct Accumulation {
  Operation *root;
  SmallVector<OpOperand *> leaves;
};

/// Infers the boundary of one layer. The forward says what passes a cotangent
/// untouched (InferenceForward.cpp), the backward which values and uses carry
/// it into the layer (LayerInference.cpp), and operations that may stand for
/// several are refused (InferenceMerged.cpp).
class Inference {
public:
  Inference(const NamedLayer &layer, const AutodiffAnalysis &autodiff,
            LayerNames &names)
      : layer(layer), autodiff(autodiff), names(names),
        entry(autodiff.getEntry()), body(entry.getBody().front()),
        backward(layer.backward.begin(), layer.backward.end()) {}

  FailureOr<InferredLayer> run(bool isExact);

private:
  bool isTopForward(Operation *op) const {
    Operation *top = body.findAncestorOpInBlock(*op);
    return top && autodiff.isForward(top);
  }
  bool isInside(Operation *op) const {
    return layer.contains(body.findAncestorOpInBlock(*op));
  }
  bool isBackward(Operation *op) const {
    return op && backward.contains(body.findAncestorOpInBlock(*op));
  }

  void findBoundary();
  LogicalResult checkEnteredOnce();
  LogicalResult checkCalls();
  void dropEntrySums();
  void findCandidates();
  LogicalResult checkCandidates();
  void dropMergedOutputs();
  void findInnerSources(Value output);
  void findOuterSummands(Value output);
  Accumulation getAccumulation(Operation *sum) const;
  bool isWithin(const Accumulation &accumulation) const;
  LogicalResult chooseUses(Value cotangent);
  LogicalResult checkShared(Value cotangent);
  bool isExclusive(Value value) const;
  unsigned countForeignUses(Operation *op, unsigned &own) const;

  /// An error that lists `candidates`, each with what it is.
  LogicalResult refuse(const Twine &saw,
                       ArrayRef<std::pair<Location, std::string>> candidates);

  const NamedLayer &layer;
  const AutodiffAnalysis &autodiff;
  LayerNames &names;
  func::FuncOp entry;
  Block &body;
  /// The layer's backward without sums at its entry.
  llvm::DenseSet<Operation *> backward;
  InferredLayer result;
  /// What crosses into the layer's backward, in the order of its uses.
  SmallVector<Value> candidates;
  /// Where the layer passes the cotangent of an output on untouched, how many
  /// ways there are.
  llvm::MapVector<Value, unsigned> innerSources;
  /// What is added to an output outside of the layer.
  llvm::SetVector<Value> outerSummands;
  bool hasOuterSum = false;
};

} // namespace mlir::sbp

#endif // SBP_LIB_ANALYSIS_INFERENCE_H
