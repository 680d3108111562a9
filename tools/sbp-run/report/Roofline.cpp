//===- Roofline.cpp - What a GPU's kernels move and compute ---------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "report/Roofline.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"

using namespace sbprun;
using mlir::sbp::CudaDevice;
using mlir::sbp::LaunchRecord;
namespace json = llvm::json;

int64_t sbprun::getBytes(const ValueType &type) {
  int64_t bytes = getElementBytes(type.element);
  for (int64_t size : type.shape)
    bytes *= size;
  return bytes;
}

Roofline sbprun::makeRoofline(std::vector<LaunchRecord> launches,
                              const CudaDevice &device,
                              const Signature &signature) {
  Roofline roofline;
  for (const auto *types : {&signature.arguments, &signature.results})
    for (const ValueType &type : *types)
      roofline.leastBytes += getBytes(type);
  if (device.bytesPerSecond > 0)
    roofline.bytesPerSecond = device.bytesPerSecond;
  roofline.boundSeconds = 0;
  for (LaunchRecord &record : launches) {
    std::optional<double> rate = device.getFlopsPerSecond(record.element);
    if (rate && record.flops &&
        llvm::none_of(roofline.flopsPerSecond, [&](const auto &known) {
          return known.first == record.element;
        }))
      roofline.flopsPerSecond.emplace_back(record.element, *rate);
    std::optional<double> bound;
    if (roofline.bytesPerSecond && rate)
      bound = std::max(record.getBytes() / *roofline.bytesPerSecond,
                       record.flops / *rate);
    if (bound && roofline.boundSeconds)
      *roofline.boundSeconds += *bound;
    else
      roofline.boundSeconds.reset();
    roofline.launches += record.launches;
    roofline.bytes += record.getBytes();
    roofline.flops += record.flops;
    roofline.kernels.push_back({std::move(record), bound, std::nullopt});
  }
  llvm::stable_sort(roofline.kernels, [](const auto &x, const auto &y) {
    return x.record.getBytes() > y.record.getBytes();
  });
  return roofline;
}

llvm::Error sbprun::addTimes(const Session &session, const Step &step,
                             std::optional<Roofline> &roofline) {
  if (!roofline)
    return llvm::Error::success();
  StepArguments arguments(session);
  auto times = step.profile(arguments.get(session.steps - 1));
  if (!times)
    return times.takeError();
  llvm::StringMap<double> ofLaunch;
  double sum = 0;
  for (const Step::KernelTime &time : *times) {
    ofLaunch[time.name] = time.seconds / time.launches;
    sum += time.seconds;
  }
  // The emulator tells no time.
  if (sum == 0)
    return llvm::Error::success();
  roofline->seconds = sum;
  for (Roofline::Kernel &kernel : roofline->kernels)
    if (auto found = ofLaunch.find(kernel.record.kernel);
        found != ofLaunch.end())
      kernel.seconds = found->second * kernel.record.launches;
  return llvm::Error::success();
}

static json::Value toMilliseconds(std::optional<double> seconds) {
  return seconds ? json::Value(1e3 * *seconds) : json::Value(nullptr);
}
static json::Value orNull(llvm::StringRef text) {
  return text.empty() ? json::Value(nullptr) : json::Value(json::fixUTF8(text));
}

json::Value sbprun::toJSON(const std::optional<Roofline> &roofline) {
  if (!roofline)
    return nullptr;
  json::Array kernels;
  for (const Roofline::Kernel &kernel : roofline->kernels)
    kernels.push_back(
        json::Object{{"name", kernel.record.kernel},
                     {"layer", orNull(kernel.record.layer)},
                     {"source", orNull(kernel.record.source)},
                     {"launches", kernel.record.launches},
                     {"bytes_read", kernel.record.bytesRead},
                     {"bytes_written", kernel.record.bytesWritten},
                     {"flops", kernel.record.flops},
                     {"bound_ms", toMilliseconds(kernel.boundSeconds)},
                     {"ms", toMilliseconds(kernel.seconds)}});
  json::Object rates;
  for (const auto &[element, rate] : roofline->flopsPerSecond)
    rates[element] = rate;
  return json::Object{
      {"bytes_per_s", roofline->bytesPerSecond
                          ? json::Value(*roofline->bytesPerSecond)
                          : json::Value(nullptr)},
      {"flops_per_s", std::move(rates)},
      {"launches", roofline->launches},
      {"bytes", roofline->bytes},
      {"least_bytes", roofline->leastBytes},
      {"flops", roofline->flops},
      {"bound_ms", toMilliseconds(roofline->boundSeconds)},
      {"ms", toMilliseconds(roofline->seconds)},
      {"kernels", std::move(kernels)}};
}
