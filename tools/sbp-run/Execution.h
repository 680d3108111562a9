//===- Execution.h - What this tool takes from the library ------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_TOOLS_SBPRUN_EXECUTION_H
#define SBP_TOOLS_SBPRUN_EXECUTION_H

#include "SBP/Execution/CudaDevice.h"
#include "SBP/Execution/Step.h"
#include "SBP/Planning/Target.h"

namespace sbprun {

using mlir::sbp::Array;
using mlir::sbp::checkArray;
using mlir::sbp::CodeOptions;
using mlir::sbp::Counter;
using mlir::sbp::describe;
using mlir::sbp::Element;
using mlir::sbp::getElement;
using mlir::sbp::getElementBytes;
using mlir::sbp::getElementName;
using mlir::sbp::isInteger;
using mlir::sbp::readSignature;
using mlir::sbp::Signature;
using mlir::sbp::Step;
using mlir::sbp::ValueType;

/// Where graphs run, as the command line says.
struct DeviceChoice {
  llvm::StringRef name;   ///< cpu or cuda
  llvm::StringRef chip;   ///< empty: the GPU's own
  llvm::StringRef format; ///< empty: isa
  bool recordGraph;
  /// Otherwise the code is for elsewhere. It needs no GPU where `chip` is said.
  bool runs;
};
llvm::Error openDevice(const DeviceChoice &choice);

/// The GPU that graphs run on, with the chip that code is for; none for the
/// CPU.
const std::optional<mlir::sbp::CudaDevice> &getGPU();

/// Options with those of MLIR's command line, for the device.
CodeOptions getCodeOptions(llvm::StringRef entry);

/// Lowers as this tool compiles, for what reports know of memory.
std::unique_ptr<mlir::sbp::Target> makeTarget(llvm::StringRef entry);

} // namespace sbprun

#endif // SBP_TOOLS_SBPRUN_EXECUTION_H
