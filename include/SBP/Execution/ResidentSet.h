//===- ResidentSet.h - Growth of the resident set -------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_EXECUTION_RESIDENTSET_H
#define SBP_EXECUTION_RESIDENTSET_H

#include <cstdint>
#include <optional>

namespace mlir::sbp {

/// How much this process's resident set grows at most between two points: what
/// the system sees, next to what the tracked allocator counts.
class ResidentSet {
public:
  /// Starts measuring. Free pages go back to the kernel first; the step would
  /// otherwise reuse those that compilation left, unseen.
  void start();

  /// Bytes since start(); none where the kernel does not let a process reset
  /// its high-water mark.
  std::optional<int64_t> getGrowth() const;

private:
  std::optional<int64_t> before;
};

} // namespace mlir::sbp

#endif // SBP_EXECUTION_RESIDENTSET_H
