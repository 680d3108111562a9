//===- ExecutionC.cpp - The C interface -----------------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OptionsC.h"

#include "SBP/Dialect/SBPDialect.h"
#include "SBP/Execution/CodeCache.h"
#include "SBP/Execution/CudaDevice.h"
#include "SBP/Execution/Step.h"
#include "SBP/Pipelines/Compile.h"
#include "SBP/Runtime/Runtime.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/ThreadPool.h"

using namespace mlir;
using namespace mlir::sbp;

struct sbp_step {
  std::unique_ptr<Step> step;
  /// Of the last run that failed.
  mutable std::mutex mutex;
  mutable std::string error;
};

//===----------------------------------------------------------------------===//
// Compilation
//===----------------------------------------------------------------------===//

/// All dialects, read once.
static const DialectRegistry &getRegistry() {
  static const DialectRegistry *registry = [] {
    auto *made = new DialectRegistry;
    registerDialects(*made);
    return made;
  }();
  return *registry;
}

/// The threads that compile. All calls share them; they are never destroyed,
/// since a thread may outlive static destructors.
static llvm::ThreadPoolInterface &getThreads() {
  static auto *threads = new llvm::DefaultThreadPool(
      llvm::hardware_concurrency(sbp_num_threads()));
  return *threads;
}

static CodeOptions getCodeOptions(const sbp_options &options) {
  CodeOptions code;
  code.entry = options.get("entry", "main");
  code.trace = options.get("trace", "false") == "true";
  code.resultsInArena = options.get("results", "caller") == "arena";
  code.staticSizes = true;
  (void)options.get("threads", "0").getAsInteger(10, code.threads);
  code.symbol = options.get("symbol", getDefaultSymbol(code.entry));
  code.chip = options.get("chip", "").str();
  if (options.get("device", "cpu") == "cuda")
    code.device = Device::CUDA;
  return code;
}

/// Makes sure of the GPU, before the long part. Without the option `chip`, it
/// is what kernels are compiled for.
static sbp_status openDevice(CodeOptions &code) {
  if (code.device == Device::CPU)
    return SBP_OK;
  llvm::Expected<CudaDevice> device = openCudaDevice();
  if (!device)
    return failC(SBP_ERROR_DEVICE, llvm::toString(device.takeError()));
  if (code.chip.empty())
    code.chip = device->chip;
  return SBP_OK;
}

static bool hasPlan(const sbp_options &options) {
  return options.has("plan") || options.has("plan-file") ||
         options.has("budget");
}

/// What must not be said together, or not alone.
static sbp_status checkOptions(const sbp_options &options) {
  StringRef given;
  for (StringRef name : {"plan", "plan-file", "budget"}) {
    if (!options.has(name))
      continue;
    if (!given.empty())
      return failC(SBP_ERROR_ARGUMENT,
                   "options " + given + " and " + name + ": expected one");
    given = name;
  }
  for (StringRef name : {"dense", "primal-results", "seed", "step", "shard"})
    if (options.has(name) && given.empty())
      return failC(SBP_ERROR_ARGUMENT,
                   "option " + name +
                       ": expected plan, plan-file or budget with it; without "
                       "a plan the graph is compiled as it is");
  bool isOnGPU = options.get("device", "cpu") == "cuda";
  if (options.has("chip") && !isOnGPU)
    return failC(SBP_ERROR_ARGUMENT,
                 "option chip: expected device=cuda with it");
  for (StringRef name : {"trace", "threads"})
    if (options.has(name) && isOnGPU)
      return failC(SBP_ERROR_ARGUMENT,
                   "option " + name + ": expected device=cpu with it");
  for (StringRef name : {"match", "write-plan"})
    if (options.has(name) && given != "budget")
      return failC(SBP_ERROR_ARGUMENT,
                   "option " + name + ": expected budget with it");
  return SBP_OK;
}

/// Reduces the graph as `sbp-opt --sbp-compile` does.
static LogicalResult reduce(ModuleOp module, const sbp_options &options,
                            StringRef plan) {
  CompileOptions compile;
  if (options.has("budget")) {
    compile.budget = options.get("budget", "").str();
    compile.match = options.get("match", "").str();
    compile.writePlan = options.get("write-plan", "").str();
  } else {
    module->setAttr(kPlanAttrName, StringAttr::get(module.getContext(), plan));
  }
  // A pair is joined and has no other entry.
  StringRef entry = options.get("entry", "");
  if (entry != "forward" && entry != "backward")
    compile.entry = entry.str();
  SmallVector<StringRef> results;
  options.get("primal-results", "").split(results, ',', -1, false);
  for (StringRef result : results) {
    int64_t number;
    if (!result.trim().getAsInteger(10, number))
      compile.primalResults.push_back(number);
  }
  compile.dense = options.get("dense", "false") == "true";
  compile.seed = options.get("seed", "").str();
  compile.step = options.get("step", "").str();
  compile.shard = options.get("shard", "0").str();
  PassManager pm(module.getContext());
  buildCompilePipeline(pm, compile);
  return pm.run(module);
}

/// Parses, reduces and compiles. Diagnostics go to `messages`.
static sbp_status compileText(StringRef text, const sbp_options &options,
                              const CodeOptions &codeOptions, StringRef plan,
                              Code &code, std::string &messages) {
  MLIRContext context(getRegistry(), MLIRContext::Threading::DISABLED);
  if (sbp_num_threads() > 1)
    context.setThreadPool(getThreads());
  llvm::raw_string_ostream os(messages);
  llvm::SourceMgr sources;
  sources.AddNewSourceBuffer(
      llvm::MemoryBuffer::getMemBufferCopy(text, options.get("name", "graph")),
      llvm::SMLoc());
  SourceMgrDiagnosticHandler handler(sources, &context, os);
  OwningOpRef<ModuleOp> module = parseSourceFile<ModuleOp>(sources, &context);
  if (!module)
    return SBP_ERROR_PARSE;
  if (hasPlan(options) && failed(reduce(*module, options, plan)))
    return SBP_ERROR_PLAN;

  auto entry = module->lookupSymbol<func::FuncOp>(codeOptions.entry);
  if (!entry || entry.isExternal()) {
    std::string names;
    for (auto function : module->getOps<func::FuncOp>())
      if (!function.isExternal())
        names += (names.empty() ? "@" : ", @") + function.getName().str();
    os << options.get("name", "graph") << ": expected a function @"
       << codeOptions.entry << " (option entry) with a body; the module has "
       << (names.empty() ? "none" : names);
    return SBP_ERROR_ARGUMENT;
  }
  FailureOr<Signature> signature = readSignature(entry);
  if (failed(signature) ||
      failed(requireStaticSizes(entry, *signature, "the C interface")))
    return SBP_ERROR_UNSUPPORTED;
  FailureOr<Code> compiled = compileCode(*module, codeOptions);
  if (failed(compiled))
    return SBP_ERROR_COMPILE;
  code = std::move(*compiled);
  return SBP_OK;
}

/// From text, or from the cache where there is one. The options are right.
static sbp_status makeCode(StringRef text, const sbp_options &options,
                           const CodeOptions &codeOptions, Code &code) {
  std::string plan = options.get("plan", "").str();
  if (options.has("plan-file")) {
    StringRef path = options.get("plan-file", "");
    auto file = llvm::MemoryBuffer::getFile(path, /*IsText=*/true);
    if (!file)
      return failC(SBP_ERROR_FILE, "option plan-file: cannot read " + path +
                                       ": " + file.getError().message());
    plan = (*file)->getBuffer().str();
  }
  std::optional<CodeCache> cache;
  if (options.has("cache")) {
    // What decides about the code, each with its name.
    std::string settings = codeOptions.describe();
    for (StringRef name : {"budget", "match", "dense", "primal-results", "seed",
                           "step", "shard"})
      settings += (" " + name + "=" + options.get(name, "-")).str();
    settings += hasPlan(options) ? " reduced" : " exact";
    cache.emplace(options.get("cache", ""),
                  ArrayRef<StringRef>{text, plan, settings});
    // A plan that is asked for has to be found again.
    if (!options.has("write-plan"))
      if (std::optional<Code> known = cache->read()) {
        code = std::move(*known);
        return SBP_OK;
      }
  }
  std::string messages;
  if (sbp_status status =
          compileText(text, options, codeOptions, plan, code, messages))
    return failC(status, StringRef(messages).rtrim());
  if (cache)
    if (llvm::Error error = cache->write(code))
      return failC(SBP_ERROR_FILE,
                   "option cache: " + llvm::toString(std::move(error)));
  return SBP_OK;
}

/// The options, or all defaults.
static const sbp_options &getOptions(const sbp_options *options) {
  static const auto *defaults = new sbp_options;
  return options ? *options : *defaults;
}

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
  if (run->stream)
    return failRun(*step, SBP_ERROR_ARGUMENT,
                   "sbp_step_run: expected no stream, since arguments and "
                   "results lie on the host");

  SBPCall call{};
  call.arguments = run->arguments;
  call.results = run->results;
  if (int32_t status = step->step->run(call))
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

//===----------------------------------------------------------------------===//
// Ahead of time
//===----------------------------------------------------------------------===//

static sbp_status writeCode(StringRef name, const char *text, size_t length,
                            const sbp_options *options, const char *path,
                            llvm::Error (*write)(const Code &, StringRef)) {
  if (!text || !path)
    return failC(SBP_ERROR_ARGUMENT,
                 name + ": expected a text and a path, got null");
  const sbp_options &given = getOptions(options);
  if (sbp_status status = checkOptions(given))
    return status;
  CodeOptions codeOptions = getCodeOptions(given);
  if (codeOptions.device != Device::CPU)
    return failC(SBP_ERROR_UNSUPPORTED,
                 name + ": expected device=cpu, since code for a GPU runs in "
                        "the process that compiles it only");
  Code code;
  if (sbp_status status =
          makeCode(StringRef(text, length), given, codeOptions, code))
    return status;
  if (llvm::Error error = write(code, path))
    return failC(SBP_ERROR_FILE, llvm::toString(std::move(error)));
  return succeedC();
}

sbp_status sbp_write_object(const char *text, size_t length,
                            const sbp_options *options, const char *path) {
  return writeCode("sbp_write_object", text, length, options, path,
                   writeObject);
}

sbp_status sbp_write_shared(const char *text, size_t length,
                            const sbp_options *options, const char *path) {
  return writeCode("sbp_write_shared", text, length, options, path,
                   writeShared);
}
