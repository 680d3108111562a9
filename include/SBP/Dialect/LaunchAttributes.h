//===- LaunchAttributes.h - what launches of a step cost --------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_DIALECT_LAUNCHATTRIBUTES_H
#define SBP_DIALECT_LAUNCHATTRIBUTES_H

#include "llvm/ADT/StringRef.h"

namespace mlir::sbp {

/// On a `gpu.launch_func`, from sbp-kernels-to-gpu to sbp-record-launches: the
/// bytes that it must read, those that it must write, and its operations on
/// floats, as array<i64>.
inline constexpr llvm::StringLiteral kLaunchCostAttrName = "sbp.launch_cost";

/// A record for reports, on a public function that was lowered for the GPU:
/// dictionaries of its launches, in their order.
inline constexpr llvm::StringLiteral kLaunchesAttrName = "sbp.launches";

} // namespace mlir::sbp

#endif // SBP_DIALECT_LAUNCHATTRIBUTES_H
