//===- Execution.cpp - What this tool takes from the library --------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Execution.h"

#include "mlir/Pass/PassManager.h"

using namespace mlir;

/// Chosen once, before anything is compiled.
static std::optional<sbp::CudaDevice> gpu;

const std::optional<sbp::CudaDevice> &sbprun::getGPU() { return gpu; }

llvm::Error sbprun::openDevice(llvm::StringRef name, llvm::StringRef chip) {
  if (name == "cpu")
    return chip.empty() ? llvm::Error::success()
                        : llvm::createStringError(
                              "--chip: expected --device=cuda with it");
  if (name != "cuda")
    return llvm::createStringError("--device: expected cpu or cuda, got " +
                                   name);
  if (!chip.empty() && !sbp::isCudaChip(chip))
    return llvm::createStringError(
        "--chip: expected a chip such as sm_80, sm_90a or sm_100a, got " +
        chip);
  auto device = sbp::openCudaDevice();
  if (!device)
    return device.takeError();
  if (!chip.empty())
    device->chip = chip.str();
  gpu = std::move(*device);
  return llvm::Error::success();
}

sbprun::CodeOptions sbprun::getCodeOptions(llvm::StringRef entry) {
  CodeOptions options;
  options.entry = entry;
  if (gpu) {
    options.device = sbp::Device::CUDA;
    options.chip = gpu->chip;
  }
  options.configure = [](PassManager &pm) {
    applyDefaultTimingPassManagerCLOptions(pm); // --mlir-timing
    return applyPassManagerCLOptions(pm);
  };
  return options;
}
