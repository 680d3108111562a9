//===- CompileC.cpp - Compilation of the C interface ----------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CompileC.h"

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

const sbp_options &sbp::getOptions(const sbp_options *options) {
  static const auto *defaults = new sbp_options;
  return options ? *options : *defaults;
}

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

CodeOptions sbp::getCodeOptions(const sbp_options &options) {
  CodeOptions code;
  code.entry = options.get("entry", "main");
  code.trace = options.get("trace", "false") == "true";
  code.resultsInArena = options.get("results", "caller") == "arena";
  code.staticSizes = true;
  (void)options.get("threads", "0").getAsInteger(10, code.threads);
  code.symbol = options.get("symbol", getDefaultSymbol(code.entry));
  code.chip = options.get("chip", "").str();
  code.format = options.get("format", getDefaultFormat(code.chip));
  code.recordGraph = options.get("graph", "false") == "true";
  code.devicePointers = options.get("pointers", "host") == "device";
  if (options.get("device", "cpu") == "cuda")
    code.device = Device::CUDA;
  return code;
}

sbp_status sbp::openDevice(CodeOptions &code) {
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

sbp_status sbp::checkOptions(const sbp_options &options) {
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
  for (StringRef name : {"chip", "format", "graph", "pointers"})
    if (options.has(name) && !isOnGPU)
      return failC(SBP_ERROR_ARGUMENT,
                   "option " + name + ": expected device=cuda with it");
  StringRef chip = options.get("chip", "");
  if (StringRef expected = getExpectedFormat(
          chip, options.get("format", getDefaultFormat(chip)));
      !expected.empty())
    return failC(SBP_ERROR_ARGUMENT, "option format: expected " + expected +
                                         ", got " + options.get("format", ""));
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

sbp_status sbp::makeCode(StringRef text, const sbp_options &options,
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

//===----------------------------------------------------------------------===//
// Ahead of time
//===----------------------------------------------------------------------===//

static sbp_status writeCode(StringRef name, const char *text, size_t length,
                            const sbp_options *options, const char *path,
                            llvm::Error (*write)(const Code &, Device,
                                                 StringRef)) {
  if (!text || !path)
    return failC(SBP_ERROR_ARGUMENT,
                 name + ": expected a text and a path, got null");
  const sbp_options &given = getOptions(options);
  if (sbp_status status = checkOptions(given))
    return status;
  CodeOptions codeOptions = getCodeOptions(given);
  if (given.get("pointers", "device") != "device")
    return failC(SBP_ERROR_ARGUMENT,
                 "option pointers: expected device for code that is compiled "
                 "ahead of time, got host");
  codeOptions.aheadOfTime = true;
  codeOptions.devicePointers = true;
  // Where the chip is said, no GPU is needed.
  if (codeOptions.chip.empty())
    if (sbp_status status = openDevice(codeOptions))
      return failC(status, llvm::Twine(getErrorMessage()) +
                               "; without a GPU, say the chip: option chip");
  Code code;
  if (sbp_status status =
          makeCode(StringRef(text, length), given, codeOptions, code))
    return status;
  if (llvm::Error error = write(code, codeOptions.device, path))
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
