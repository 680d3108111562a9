//===- ExecutionC.cpp - Steps of the C interface --------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CompileC.h"

#include "SBP/Execution/Step.h"
#include "SBP/Runtime/Runtime.h"

using namespace mlir;
using namespace mlir::sbp;

struct sbp_step {
  std::unique_ptr<Step> step;
  /// Of the last run that failed.
  mutable std::mutex mutex;
  mutable std::string error;
};

//===----------------------------------------------------------------------===//
// Life
//===----------------------------------------------------------------------===//

sbp_status sbp_step_create(const char *text, size_t length,
                           const sbp_options *options, sbp_step **step) {
  if (step)
    *step = nullptr;
  if (!text || !step)
    return failC(SBP_ERROR_ARGUMENT, "sbp_step_create: expected a text and the "
                                     "address of a step, got null");
  const sbp_options &given = getOptions(options);
  if (sbp_status status = checkOptions(given))
    return status;
  CodeOptions codeOptions = getCodeOptions(given);
  if (sbp_status status = openDevice(codeOptions))
    return status;
  Code code;
  if (sbp_status status =
          makeCode(StringRef(text, length), given, codeOptions, code))
    return status;
  auto linked = Step::link(std::move(code), codeOptions);
  if (!linked)
    return failC(SBP_ERROR_COMPILE, llvm::toString(linked.takeError()));
  *step = new sbp_step;
  (*step)->step = std::move(*linked);
  return succeedC();
}

void sbp_step_destroy(sbp_step *step) {
  if (!step)
    return;
  delete step;
  // Its blocks are of sizes that no other step may ever ask for.
  sbp_memory_trim();
}

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

static_assert(static_cast<int>(Element::F64) == SBP_F64 &&
                  static_cast<int>(Element::I1) == SBP_I1,
              "both lists have one order");

int64_t sbp_step_num_arguments(const sbp_step *step) {
  return step ? step->step->getSignature().arguments.size() : 0;
}

int64_t sbp_step_num_results(const sbp_step *step) {
  return step ? step->step->getSignature().results.size() : 0;
}

static sbp_status getType(const sbp_step *step, bool ofResult, int64_t number,
                          sbp_type *type) {
  StringRef what = ofResult ? "result" : "argument";
  if (!step || !type)
    return failC(SBP_ERROR_ARGUMENT,
                 "sbp_step_" + what + ": expected a step and a type, got null");
  const Signature &signature = step->step->getSignature();
  ArrayRef<ValueType> values =
      ofResult ? signature.results : signature.arguments;
  if (number < 0 || number >= static_cast<int64_t>(values.size()))
    return failC(SBP_ERROR_ARGUMENT,
                 "sbp_step_" + what + ": expected the number of one of " +
                     llvm::Twine(values.size()) + " " + what + "s, got " +
                     llvm::Twine(number));
  const ValueType &value = values[number];
  type->dtype = static_cast<sbp_dtype>(value.element);
  type->rank = value.shape.size();
  type->shape = value.shape.data();
  type->bytes = getElementBytes(value.element);
  for (int64_t size : value.shape)
    type->bytes *= size;
  type->counter = getCounterName(value.counter);
  return succeedC();
}

sbp_status sbp_step_argument(const sbp_step *step, int64_t number,
                             sbp_type *type) {
  return getType(step, /*ofResult=*/false, number, type);
}

sbp_status sbp_step_result(const sbp_step *step, int64_t number,
                           sbp_type *type) {
  return getType(step, /*ofResult=*/true, number, type);
}

int64_t sbp_step_planned_peak(const sbp_step *step) {
  return step ? step->step->getPlannedPeak().value_or(-1) : -1;
}

//===----------------------------------------------------------------------===//
// Runs
//===----------------------------------------------------------------------===//

/// Notes the message for the step and for this thread.
static sbp_status failRun(const sbp_step &step, sbp_status status,
                          const llvm::Twine &message) {
  failC(status, message);
  std::lock_guard<std::mutex> lock(step.mutex);
  step.error = getErrorMessage();
  return status;
}

sbp_status sbp_step_run(const sbp_step *step, sbp_run *run) {
  if (!step || !run)
    return failC(SBP_ERROR_ARGUMENT,
                 "sbp_step_run: expected a step and a run, got null");
  if (run->size < sizeof(sbp_run))
    return failRun(*step, SBP_ERROR_ARGUMENT,
                   "sbp_step_run: expected size to be sizeof(sbp_run), " +
                       llvm::Twine(sizeof(sbp_run)) + ", got " +
                       llvm::Twine(run->size));
  run->peak_bytes = 0;
  run->seconds = 0;
  const Signature &signature = step->step->getSignature();
  auto checkCount = [&](StringRef what, size_t expected, int64_t got,
                        bool isNull) -> sbp_status {
    if (got != static_cast<int64_t>(expected))
      return failRun(*step, SBP_ERROR_ARGUMENT,
                     "sbp_step_run: expected " + llvm::Twine(expected) + " " +
                         what + ", got " + llvm::Twine(got));
    if (isNull && expected)
      return failRun(*step, SBP_ERROR_ARGUMENT,
                     "sbp_step_run: expected the addresses of " +
                         llvm::Twine(expected) + " " + what + ", got null");
    return SBP_OK;
  };
  if (sbp_status status =
          checkCount("arguments", signature.arguments.size(),
                     run->num_arguments, run->arguments == nullptr))
    return status;
  if (sbp_status status = checkCount("results", signature.results.size(),
                                     run->num_results, run->results == nullptr))
    return status;
  const Step &code = *step->step;
  if (run->stream && !code.hasDevicePointers())
    return failRun(*step, SBP_ERROR_ARGUMENT,
                   "sbp_step_run: expected no stream, since arguments and "
                   "results lie on the host (option pointers)");

  SBPCall call{};
  call.arguments = run->arguments;
  call.results = run->results;
  if (int32_t status = code.hasDevicePointers()
                           ? code.enqueue(call, run->stream)
                           : code.run(call))
    return failRun(*step, static_cast<sbp_status>(status), call.message);
  run->peak_bytes = call.peakBytes;
  run->seconds = call.seconds;
  return succeedC();
}

size_t sbp_step_error(const sbp_step *step, char *buffer, size_t size) {
  std::string message;
  if (step) {
    std::lock_guard<std::mutex> lock(step->mutex);
    message = step->error;
  }
  if (buffer && size) {
    size_t length = std::min(message.size(), size - 1);
    message.copy(buffer, length);
    buffer[length] = '\0';
  }
  return message.size();
}

void sbp_trim_memory() { sbp_memory_trim(); }
