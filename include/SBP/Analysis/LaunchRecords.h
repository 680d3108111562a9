//===- LaunchRecords.h - what reports know of launches ----------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_ANALYSIS_LAUNCHRECORDS_H
#define SBP_ANALYSIS_LAUNCHRECORDS_H

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/Operation.h"
#include <string>
#include <vector>

namespace mlir::sbp {

/// The launches of a kernel that a layer's source line makes in one step, or
/// its calls of a library.
struct LaunchRecord {
  /// The kernel's symbol; of a product the name that the runtime gives it:
  /// `contract_f32 64x64x8`.
  std::string kernel;
  /// Empty where there is none.
  std::string layer, source;
  /// The type of what is computed: its rate bounds `flops`.
  std::string element;
  int64_t launches = 0;
  /// Of all launches: distinct bytes of each that it must read and write, and
  /// additions, multiplications and divisions of floats.
  int64_t bytesRead = 0, bytesWritten = 0, flops = 0;

  int64_t getBytes() const { return bytesRead + bytesWritten; }
};

/// An entry of kLaunchesAttrName.
Attribute recordLaunch(MLIRContext *context, const LaunchRecord &record);

/// Reads them back; empty where there is no record.
std::vector<LaunchRecord> getLaunches(Operation *lowered);

} // namespace mlir::sbp

#endif // SBP_ANALYSIS_LAUNCHRECORDS_H
