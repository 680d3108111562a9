//===- Philox.h - Random words in the compiled program ----------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef SBP_CONVERSION_SBPTOLINALG_PHILOX_H
#define SBP_CONVERSION_SBPTOLINALG_PHILOX_H

#include "mlir/IR/ImplicitLocOpBuilder.h"

#include <array>

namespace mlir::sbp {

/// What the words of one layer have in common (D5): the layer word, and i64
/// values; the shard is null for 0.
struct PhiloxStream {
  uint32_t layerWord;
  Value seed, step, shard;
};

/// The four i32 words of Philox4x32-10 (Salmon et al., "Parallel random
/// numbers: as easy as 1, 2, 3", SC 2011) with key = seed and counter =
/// (`position`, an i32, layer word, step, shard).
std::array<Value, 4> createPhilox(ImplicitLocOpBuilder &builder, Value position,
                                  const PhiloxStream &stream);

} // namespace mlir::sbp

#endif // SBP_CONVERSION_SBPTOLINALG_PHILOX_H
