//===- Target.h - what planning knows of a target -----------* -*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_PLANNING_TARGET_H
#define SBP_PLANNING_TARGET_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/PassManager.h"

#include <memory>

namespace mlir::sbp {

/// What a plan is chosen for: how the target lowers a reduced graph as far as
/// its memory is decided, and what the result costs. Nothing else in this
/// folder knows a target.
class Target {
public:
  virtual ~Target();

  /// What the option `target=` of the planning passes calls it.
  virtual StringRef getName() const = 0;

  /// Appends the passes from a reduced graph to a module whose memory is
  /// planned, as programs of this target are lowered.
  virtual void buildMemoryPipeline(OpPassManager &pm) const = 0;

  /// Bytes of the planned peak of a step; `lowered` went through the passes of
  /// buildMemoryPipeline. None where a size is known at run time only.
  virtual std::optional<int64_t> getPlannedPeak(ModuleOp lowered) const = 0;

  /// The work of an operation of a graph on tensors. Only ratios and
  /// differences are used: iterations of its loops, where the target does not
  /// say.
  virtual double getWork(Operation *op) const;
};

/// Adds a target under its name. Called before any pass is created, by
/// whoever registers the passes; a second target of the name is dropped.
void registerTarget(std::unique_ptr<Target> target);

/// The registered target; an error at `loc` lists the names where there is none
/// of this name.
FailureOr<const Target *> findTarget(StringRef name, Location loc);

/// In the order of their registration.
std::vector<const Target *> getTargets();

} // namespace mlir::sbp

#endif // SBP_PLANNING_TARGET_H
