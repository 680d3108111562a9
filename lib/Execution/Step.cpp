//===- Step.cpp - A compiled entry function -------------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Execution/Step.h"

#include "CompileCuda.h"
#include "CudaStep.h"
#include "EntryTable.h"
#include "SBP-c/Status.h"
#include "SBP/Runtime/Runtime.h"

using namespace mlir;
using namespace mlir::sbp;

Step::Step() = default;
Step::~Step() = default;

std::unique_ptr<Step> Step::compile(ModuleOp module,
                                    const CodeOptions &options) {
  Location loc = module.lookupSymbol(options.entry)->getLoc();
  FailureOr<Code> code = compileCode(module, options);
  if (failed(code))
    return nullptr;
  llvm::Expected<std::unique_ptr<Step>> step = link(std::move(*code), options);
  if (step)
    return std::move(*step);
  emitError(loc) << llvm::toString(step.takeError());
  return nullptr;
}

llvm::Expected<std::unique_ptr<Step>> Step::link(Code code,
                                                 const CodeOptions &options) {
  const CudaLibrary *cuda = nullptr;
  if (options.device == Device::CUDA) {
    auto library = CudaLibrary::get();
    if (!library)
      return library.takeError();
    cuda = *library;
  }
  auto engine = Engine::link(std::move(code), options.symbol, cuda);
  if (!engine)
    return llvm::createStringError("cannot link @" + options.entry + ": " +
                                   llvm::toString(engine.takeError()));
  auto step = std::make_unique<Step>();
  step->signature = readEntry((*engine)->getEntry());
  step->threads = options.threads;
  step->devicePointers = options.devicePointers;
  step->engine = std::move(*engine);
  if (cuda)
    step->cuda = std::make_unique<CudaStep>(*cuda, step->engine->getEntry(),
                                            getCallFlags(options));
  return std::move(step);
}

std::optional<int64_t> Step::getPlannedPeak() const {
  int64_t bytes = engine->getEntry().plannedPeakBytes;
  if (cuda)
    bytes = devicePointers ? cuda->getOwnBytes() : cuda->getPeakBytes();
  return bytes < 0 ? std::nullopt : std::optional(bytes);
}

int32_t Step::run(SBPCall &call) const {
  if (cuda)
    return cuda->run(call);
  call.threads = threads;
  return sbp_call(&engine->getEntry(), &call);
}

int32_t Step::enqueue(SBPCall &call, void *stream) const {
  return cuda->enqueue(call, stream);
}

namespace {
/// Makes an array for each result when it is there.
struct ResultPlaces {
  const Signature &signature;
  std::vector<Array> arrays;
  /// Measured when compiled code is done, before results are copied.
  std::optional<ResidentSet> residentSet;
  std::optional<int64_t> residentGrowth;

  void finishMeasuring() {
    if (residentSet)
      residentGrowth = residentSet->getGrowth();
    residentSet.reset();
  }

  static void *place(void *context, int64_t result, const int64_t *sizes) {
    auto &places = *static_cast<ResultPlaces *>(context);
    places.finishMeasuring();
    const ValueType &type = places.signature.results[result];
    auto array =
        Array::allocate(type.element, llvm::ArrayRef(sizes, type.shape.size()));
    if (!array)
      return nullptr;
    places.arrays.push_back(std::move(*array));
    return places.arrays.back().data();
  }
};
} // namespace

llvm::Expected<std::vector<Array>> Step::run(ArrayRef<const Array *> arguments,
                                             Measures &measures,
                                             bool measureResidentSet) const {
  std::vector<const void *> addresses;
  std::vector<const int64_t *> sizes;
  for (const Array *argument : arguments) {
    addresses.push_back(argument->data());
    sizes.push_back(argument->getShape().data());
  }
  ResultPlaces places{signature, {}, {}, {}};
  SBPCall call{};
  call.arguments = addresses.data();
  call.sizes = sizes.data();
  call.place = ResultPlaces::place;
  call.context = &places;
  if (measureResidentSet)
    places.residentSet.emplace().start();
  if (run(call) != SBP_OK)
    return llvm::createStringError(call.message);
  places.finishMeasuring();
  measures = {call.peakBytes, call.seconds, places.residentGrowth};
  return std::move(places.arrays);
}

llvm::Expected<std::vector<Step::KernelTime>>
Step::profile(ArrayRef<const Array *> arguments) const {
  auto library = CudaLibrary::get();
  if (!library)
    return library.takeError();
  const CudaLibrary &cuda = **library;
  cuda.profile_start();
  Measures measures;
  auto results = run(arguments, measures);
  int64_t count = 0;
  const SBPCudaKernelTime *times = cuda.profile_stop(&count);
  if (!results)
    return results.takeError();
  if (llvm::Error error = cuda.takeError())
    return std::move(error);
  std::vector<KernelTime> kernels;
  for (const SBPCudaKernelTime &time : ArrayRef(times, count))
    kernels.push_back({time.name, time.launches, time.seconds});
  return std::move(kernels);
}
