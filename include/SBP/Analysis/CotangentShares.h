//===- CotangentShares.h - how much reaches a layer -------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_ANALYSIS_COTANGENTSHARES_H
#define SBP_ANALYSIS_COTANGENTSHARES_H

#include "SBP/Analysis/AutodiffAnalysis.h"
#include "SBP/Dialect/SBPDialect.h"

namespace mlir::sbp {

/// What a mask leaves of a cotangent.
struct CotangentMask {
  Value mask;
  /// K / N.
  double ratio;
};

/// The expected share of the exact cotangent that reaches the kept positions of
/// each mark: the product of the ratios of the other masks on the way. Of the
/// summands of a sum the largest share counts, so that a skip connection has
/// share 1; a mask that several layers share takes nothing from its own
/// positions.
llvm::DenseMap<Operation *, double>
findCotangentShares(const AutodiffAnalysis &autodiff,
                    const llvm::DenseMap<Operation *, CotangentMask> &masks);

} // namespace mlir::sbp

#endif // SBP_ANALYSIS_COTANGENTSHARES_H
