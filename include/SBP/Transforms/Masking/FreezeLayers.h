//===- FreezeLayers.h - the frozen twin of a graph --------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_TRANSFORMS_MASKING_FREEZELAYERS_H
#define SBP_TRANSFORMS_MASKING_FREEZELAYERS_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"

namespace mlir::sbp {

/// What `freezeLayers` made of an entry function.
struct FrozenTwin {
  /// The primal results that it returns first: floating-point ones that need no
  /// cotangent. The values with arguments for the base point follow.
  SmallVector<int64_t> primal;
  /// How many values it has an argument for at the base point: outputs of
  /// masked layers, weights and activations of products with probed weights.
  /// They follow the graph's arguments; then come `frozen` and the counters.
  unsigned numFrozen = 0;
};

/// Makes the frozen twin of `entry`, in place (see `sbp-freeze-layers`). Its
/// calls must be inlined. `reduced` is the compiled graph, which masks no layer
/// where it has no record of a plan.
/// `gradients` are pairs of an argument and the result that is its gradient.
FailureOr<FrozenTwin>
freezeLayers(func::FuncOp entry, ArrayRef<int64_t> primal, ModuleOp reduced,
             ArrayRef<std::pair<int64_t, int64_t>> gradients);

} // namespace mlir::sbp

#endif // SBP_TRANSFORMS_MASKING_FREEZELAYERS_H
