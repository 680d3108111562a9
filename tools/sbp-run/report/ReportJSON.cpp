//===- ReportJSON.cpp - The report as JSON --------------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "report/Report.h"

#include "SBP/Support/OutputFile.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/Path.h"

using namespace sbprun;
using llvm::StringRef;
namespace json = llvm::json;

/// Null stands for what is not known.
template <typename T> static json::Value orNull(const std::optional<T> &value) {
  return value ? json::Value(*value) : json::Value(nullptr);
}
static json::Value orNull(StringRef text) {
  return text.empty() ? json::Value(nullptr) : json::Value(text.str());
}

static json::Value getShape(const std::optional<SavedForm> &form) {
  if (!form)
    return nullptr;
  json::Array shape;
  for (int64_t size : form->type.getShape())
    shape.push_back(mlir::ShapedType::isDynamic(size) ? json::Value(nullptr)
                                                      : json::Value(size));
  return shape;
}

static std::string getDtype(mlir::RankedTensorType type) {
  std::string text;
  llvm::raw_string_ostream(text) << type.getElementType();
  return text;
}

/// Zero bytes where nothing is saved; null where the size is unknown.
static json::Value getBytes(const std::optional<SavedForm> &form) {
  return form ? orNull(form->bytes) : json::Value(0);
}

static json::Object toJSON(const SavedTensor &tensor, bool hasExact) {
  const SavedForm &either = tensor.exact ? *tensor.exact : *tensor.reduced;
  return json::Object{
      {"dtype", getDtype(either.type)},
      {"shape", getShape(tensor.exact ? tensor.exact : tensor.reduced)},
      {"shape_exact", getShape(tensor.exact)},
      {"shape_reduced", getShape(tensor.reduced)},
      {"bytes_exact", hasExact ? getBytes(tensor.exact) : json::Value(nullptr)},
      {"bytes_reduced", getBytes(tensor.reduced)},
      {"source", orNull(tensor.source)}};
}

static json::Object toJSON(const LayerReport &layer, bool hasExact) {
  json::Array tensors;
  for (const SavedTensor &tensor : layer.tensors)
    tensors.push_back(toJSON(tensor, hasExact));
  json::Object object{{"name", layer.name},
                      {"method", "exact"},
                      {"keep", 1.0},
                      {"save_as", "same"},
                      {"variance", 0.0},
                      {"unbiased", true},
                      {"bytes_exact", hasExact ? orNull(layer.exact.get())
                                               : json::Value(nullptr)},
                      {"bytes_reduced", orNull(layer.reduced.get())},
                      {"tensors", std::move(tensors)}};
  if (const auto &plan = layer.plan) {
    object["method"] = plan->method;
    object["match"] = plan->match;
    object["recompute"] = plan->recompute;
    object["save_as"] = plan->saveAs.empty() ? "same" : plan->saveAs;
    object["variance"] = orNull(plan->variance);
    object["unbiased"] = plan->bias.empty();
    if (!plan->bias.empty())
      object["bias"] = plan->bias;
    if (plan->probes) {
      object["probes"] = *plan->probes;
      object["distribution"] = plan->distribution;
    }
    if (plan->method == "keep-mask") {
      object["keep"] = orNull(plan->keep);
      object["kept"] = orNull(plan->kept);
      object["positions"] = orNull(plan->positions);
      object["cotangent_share"] = orNull(plan->share);
      object["axes"] = json::Array(plan->axes);
      object["sampler"] = plan->sampler;
      object["scale"] = plan->scale;
    }
  }
  return object;
}

static json::Value toJSON(const std::optional<Timeline> &timeline) {
  if (!timeline)
    return nullptr;
  json::Array seconds, bytes;
  for (const TimelinePoint &point :
       thin(timeline->points, timeline->seconds, 2000)) {
    seconds.push_back(1e3 * point.seconds);
    bytes.push_back(point.bytes);
  }
  std::optional<double> backward;
  if (timeline->backwardSeconds)
    backward = 1e3 * *timeline->backwardSeconds;
  return json::Object{
      {"step_ms", 1e3 * timeline->seconds},
      {"peak_bytes", timeline->peakBytes},
      {"backward_ms", orNull(backward)},
      {"backward_bytes",
       backward ? json::Value(timeline->backwardBytes) : json::Value(nullptr)},
      {"ms", std::move(seconds)},
      {"bytes", std::move(bytes)}};
}

json::Object sbprun::toJSON(const Report &report) {
  json::Array layers, whole, steps;
  for (const LayerReport &layer : report.layers)
    layers.push_back(::toJSON(layer, report.hasExact));
  for (const mlir::sbp::WholeRecord &record : report.whole) {
    SavedForm form{record.type, record.bytes};
    whole.push_back(json::Object{{"layer", record.layer},
                                 {"dtype", getDtype(record.type)},
                                 {"shape", getShape(form)},
                                 {"bytes", orNull(record.bytes)},
                                 {"source", orNull(record.source)},
                                 {"needed_by", record.user},
                                 {"needed_by_layer", orNull(record.userLayer)},
                                 {"needed_at", orNull(record.userSource)}});
  }
  json::Array atPeak;
  for (const mlir::sbp::PeakRecord &record : report.atPeak)
    atPeak.push_back(json::Object{{"kind", record.kind},
                                  {"layer", orNull(record.layer)},
                                  {"bytes", record.bytes},
                                  {"source", orNull(record.source)}});
  for (double seconds : report.stepSeconds)
    steps.push_back(1e3 * seconds);
  return json::Object{
      {"graph", json::fixUTF8(report.graphFile)},
      {"baseline", orNull(json::fixUTF8(report.baselineFile))},
      {"command", json::fixUTF8(report.command)},
      {"entry", json::fixUTF8(report.entry)},
      {"device", report.device},
      {"device_name", orNull(report.deviceName)},
      {"compile_s", report.compileSeconds},
      {"planned_peak_bytes", orNull(report.plannedPeakBytes)},
      {"measured_peak_bytes", report.peakBytes},
      {"resident_growth_bytes", orNull(report.residentGrowth)},
      {"argument_bytes", report.argumentBytes},
      {"steps", static_cast<int64_t>(report.stepSeconds.size())},
      {"step_ms", std::move(steps)},
      {"step_ms_median", 1e3 * report.getMedianSeconds()},
      {"results", json::Array(report.results)},
      {"saved_bytes_exact", report.hasExact ? orNull(report.exactBytes.get())
                                            : json::Value(nullptr)},
      {"saved_bytes_reduced", orNull(report.reducedBytes.get())},
      {"at_peak", std::move(atPeak)},
      {"unbiased", llvm::all_of(report.layers,
                                [](const LayerReport &layer) {
                                  return !layer.plan ||
                                         layer.plan->bias.empty();
                                })},
      {"roofline", sbprun::toJSON(report.roofline)},
      {"layers", std::move(layers)},
      {"stayed_whole", std::move(whole)},
      {"timeline", json::Object{{"exact", ::toJSON(report.exactTimeline)},
                                {"reduced", ::toJSON(report.reducedTimeline)}}},
  };
}

bool sbprun::isPage(StringRef path) {
  StringRef extension = llvm::sys::path::extension(path);
  return extension.equals_insensitive(".html") ||
         extension.equals_insensitive(".htm");
}

static llvm::Error cannotWrite(StringRef path, llvm::Error error) {
  return llvm::createStringError("cannot write " + path + ": " +
                                 llvm::toString(std::move(error)));
}

llvm::Error sbprun::writeReport(const Report &report, StringRef path) {
  std::string text =
      llvm::formatv("{0:2}\n", json::Value(toJSON(report))).str();
  if (!isPage(path))
    return mlir::sbp::writeFile(path, text);
  llvm::SmallString<128> beside(path);
  llvm::sys::path::replace_extension(beside, "json");
  // Both are on the disk before one of them takes an old one's place.
  std::vector<mlir::sbp::OutputFile> files;
  for (const auto &[name, bytes] :
       {std::pair<StringRef, std::string>{beside, std::move(text)},
        {path, toHTML(report)}}) {
    auto file = mlir::sbp::OutputFile::create(name, bytes);
    if (!file)
      return cannotWrite(name, file.takeError());
    files.push_back(std::move(*file));
  }
  for (mlir::sbp::OutputFile &file : files)
    if (llvm::Error error = file.commit())
      return cannotWrite(path, std::move(error));
  return llvm::Error::success();
}
