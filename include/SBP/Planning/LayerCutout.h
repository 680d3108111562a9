//===- LayerCutout.h - a layer as a graph of its own ---------* -*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_PLANNING_LAYERCUTOUT_H
#define SBP_PLANNING_LAYERCUTOUT_H

#include "SBP/Analysis/LayerCalls.h"
#include "SBP/Planning/Trial.h"
#include "SBP/Support/EqualCode.h"
#include "mlir/IR/OwningOpRef.h"

namespace mlir::sbp {

/// One call of a layer, forward and backward, as the function @main of a module
/// of its own, for trials. Its marks name the layer "layer", so that equal
/// layers make equal modules.
struct LayerCutout {
  OwningOpRef<ModuleOp> module;
  /// The first results are sums over the layer's outputs: the primal results.
  unsigned numPrimalResults = 0;

  /// For a trial of the module.
  TrialOptions getOptions() const;
};

/// Cuts out a call of a marked layer; the graph stays as it is. Parameters,
/// and what is computed from them by views or from constants alone, are
/// arguments. What other layers compute is made from arguments in the half
/// that it belongs to, by sums that no layer may repeat: an input that the
/// backward reads counts as saved, as it would in the graph. An empty module
/// where the call has no output or no cotangent.
LayerCutout cutOutLayer(const AutodiffAnalysis &autodiff,
                        const LayerOperations &operations,
                        const LayerCall &call);

/// Gives the layer of a cut-out, or of a copy of one, a name.
void renameLayer(ModuleOp cutout, StringRef name);

/// Cut-outs that are equal but for names and locations, under one number.
class LayerClasses {
public:
  /// The number of the cut-out's class. The first of a class is kept.
  unsigned add(LayerCutout cutout);

  ArrayRef<LayerCutout> get() const { return classes; }

private:
  std::vector<LayerCutout> classes;
  EqualCode code;
  llvm::DenseMap<Operation *, unsigned> numbers;
};

} // namespace mlir::sbp

#endif // SBP_PLANNING_LAYERCUTOUT_H
