//===- Roofline.h - What a GPU's kernels move and compute -------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_TOOLS_SBPRUN_ROOFLINE_H
#define SBP_TOOLS_SBPRUN_ROOFLINE_H

#include "SBP/Analysis/LaunchRecords.h"
#include "SBP/Execution/CudaDevice.h"
#include "Session.h"
#include "llvm/Support/JSON.h"
#include <optional>
#include <vector>

namespace sbprun {

/// The launches of a step against what its GPU can do at most.
struct Roofline {
  struct Kernel {
    mlir::sbp::LaunchRecord record;
    /// The longer one of its bytes' time and of its operations'; none where a
    /// rate of the GPU is not known.
    std::optional<double> boundSeconds;
    /// Measured, of all launches. Kernels of one name share their time evenly.
    std::optional<double> seconds;
  };
  /// Those with the most bytes first.
  std::vector<Kernel> kernels;
  std::optional<double> bytesPerSecond;
  /// By type, of the types that the kernels compute.
  std::vector<std::pair<std::string, double>> flopsPerSecond;
  /// Sums. Other bounds are of kernels alone: no step moves less than its
  /// arguments and results.
  int64_t launches = 0, bytes = 0, flops = 0, leastBytes = 0;
  std::optional<double> boundSeconds, seconds;
};

Roofline makeRoofline(std::vector<mlir::sbp::LaunchRecord> launches,
                      const mlir::sbp::CudaDevice &device,
                      const Signature &signature);

/// Runs the session's last step again and adds what its kernels take, if there
/// is a roofline.
llvm::Error addTimes(const Session &session, const Step &step,
                     std::optional<Roofline> &roofline);

/// Bytes of a type whose sizes are known.
int64_t getBytes(const ValueType &type);

llvm::json::Value toJSON(const std::optional<Roofline> &roofline);

} // namespace sbprun

#endif // SBP_TOOLS_SBPRUN_ROOFLINE_H
