//===- Execution.cpp - What this tool takes from the library --------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Execution.h"

#include "SBP/Dialect/SBPDialect.h"
#include "mlir/Pass/PassManager.h"

using namespace mlir;

/// Chosen once, before anything is compiled.
static std::optional<sbp::CudaDevice> gpu;
static std::string format = "isa";
static bool recordGraph = false;

const std::optional<sbp::CudaDevice> &sbprun::getGPU() { return gpu; }

llvm::Error sbprun::openDevice(const DeviceChoice &choice) {
  auto [name, chip, kernelFormat, records, runs] = choice;
  auto refuse = [](llvm::StringRef option, const llvm::Twine &expected) {
    return llvm::createStringError(option + ": expected " + expected);
  };
  if (name == "cpu") {
    for (auto [option, isGiven] : {std::pair("--chip", !chip.empty()),
                                   {"--format", !kernelFormat.empty()},
                                   {"--cuda-graph", records}})
      if (isGiven)
        return refuse(option, "--device=cuda with it");
    return llvm::Error::success();
  }
  if (name != "cuda")
    return refuse("--device", "cpu or cuda, got " + name);
  if (!chip.empty() && !sbp::isCudaChip(chip))
    return refuse("--chip",
                  "a chip such as sm_80, sm_90a or sm_100a, got " + chip);
  format = kernelFormat.empty() ? sbp::getDefaultFormat(chip) : kernelFormat;
  if (llvm::StringRef expected = sbp::getExpectedFormat(chip, format);
      !expected.empty())
    return refuse("--format", expected + ", got " + kernelFormat);
  recordGraph = records;
  if (!runs && !chip.empty()) {
    gpu = sbp::CudaDevice{"", chip.str()};
    return llvm::Error::success();
  }
  auto device = sbp::openCudaDevice();
  if (!device)
    return llvm::createStringError(
        llvm::toString(device.takeError()) +
        (runs ? "" : "; without a GPU, say the chip: --chip"));
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
    options.format = format;
    options.recordGraph = recordGraph;
  }
  options.configure = [](PassManager &pm) {
    applyDefaultTimingPassManagerCLOptions(pm); // --mlir-timing
    return applyPassManagerCLOptions(pm);
  };
  return options;
}

namespace {
struct ToolTarget : sbp::Target {
  explicit ToolTarget(llvm::StringRef entry) : entry(entry) {}

  llvm::StringRef getName() const override { return gpu ? "cuda" : "cpu"; }
  void buildMemoryPipeline(OpPassManager &pm) const override {
    sbp::buildPlannedPipeline(pm, sbprun::getCodeOptions(entry));
  }
  std::optional<int64_t> getPlannedPeak(ModuleOp lowered) const override {
    auto peak = lowered->getAttrOfType<IntegerAttr>(sbp::kPlannedPeakAttrName);
    return peak ? std::optional<int64_t>(peak.getInt()) : std::nullopt;
  }

  std::string entry;
};
} // namespace

std::unique_ptr<sbp::Target> sbprun::makeTarget(llvm::StringRef entry) {
  return std::make_unique<ToolTarget>(entry);
}
