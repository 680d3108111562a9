//===- UpstreamPasses.h - Upstream passes as we use them --------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_SUPPORT_UPSTREAMPASSES_H
#define SBP_SUPPORT_UPSTREAMPASSES_H

#include "mlir/Transforms/Passes.h"
#include <memory>

namespace mlir::sbp {

/// Inlines, and does nothing else: upstream's default canonicalizes every
/// function as well, which the passes behind it do anyway.
inline std::unique_ptr<Pass> createInlineOnlyPass() {
  return createInlinerPass({}, [](OpPassManager &) {});
}

/// Canonicalizes in one sweep, which reaches what patterns change on the way.
/// Upstream's default sweeps again until one changes nothing, and tidies blocks
/// each time, which a straight line has no use for.
std::unique_ptr<Pass> createCanonicalizeOncePass();

} // namespace mlir::sbp

#endif // SBP_SUPPORT_UPSTREAMPASSES_H
