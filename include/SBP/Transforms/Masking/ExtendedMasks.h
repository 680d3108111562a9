//===- ExtendedMasks.h - one layer's mask over merged axes ------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_TRANSFORMS_MASKING_EXTENDEDMASKS_H
#define SBP_TRANSFORMS_MASKING_EXTENDEDMASKS_H

#include "SBP/Dialect/SBPDialect.h"
#include "SBP/Interfaces/CompactionInterface.h"

namespace mlir::sbp {

/// The mask of an sbp.backward, and its extensions over axes that reshapes
/// merged, one for each extension.
class ExtendedMasks {
public:
  /// Outlives `op`, whose mask and number of positions it notes.
  explicit ExtendedMasks(BackwardOp op);

  /// The mask over `axes`, created where it is asked for first.
  Value get(const MaskedAxes &axes);

private:
  Value mask;
  Value positions; ///< N, where it is dynamic
  SmallVector<std::pair<MaskedAxes, Value>> extensions;
};

} // namespace mlir::sbp

#endif // SBP_TRANSFORMS_MASKING_EXTENDEDMASKS_H
