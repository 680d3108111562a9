//===- CompileCode.cpp - From a module to object files --------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A graph becomes one large function, which calls, and many kernels, which
// compute and do not know of each other. sbp-split-kernels cuts them into
// parts. Each part becomes an LLVM module in a context of its own, so that the
// parts are lowered, translated, optimized and compiled in parallel.
//
//===----------------------------------------------------------------------===//

#include "CompileCuda.h"

#include "SBP/Execution/Code.h"
#include "SBP/Lowering/Buffers/Passes.h"
#include "SBP/Lowering/CPU/LowerToCPU.h"
#include "SBP/Lowering/CPU/Passes.h"
#include "SBP/Lowering/GPU/LowerToGPU.h"
#include "SBP/Runtime/Runtime.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/TargetParser/Host.h"

using namespace mlir;
using namespace mlir::sbp;

namespace {
/// Notes what is known of the entry once memory is planned.
struct RecordEntryPass : PassWrapper<RecordEntryPass, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(RecordEntryPass)

  RecordEntryPass(StringRef entry, EntryFacts &facts)
      : entry(entry), facts(facts) {}

  StringRef getArgument() const override { return "sbp-record-entry"; }
  StringRef getDescription() const override {
    return "note results and peak of the entry";
  }

  void runOnOperation() override {
    for (auto symbol : getOperation().getOps<SymbolOpInterface>())
      if (!isRuntimeSymbol(symbol.getName()) &&
          (!symbol.isDeclaration() || symbol->hasAttr(kLaunchAttrName)))
        facts.defined.insert(symbol.getName());
    auto function = getOperation().lookupSymbol<func::FuncOp>(entry);
    if (auto peak = function->getAttrOfType<IntegerAttr>(kPlannedPeakAttrName))
      facts.plannedPeakBytes = peak.getInt();
    for (unsigned i = 0, e = function.getNumArguments(); i < e; ++i)
      if (auto number = dyn_cast_if_present<IntegerAttr>(
              function.removeArgAttr(i, kResultArgumentAttrName)))
        facts.signature.results[number.getInt()].isWritten = true;
  }

private:
  StringRef entry;
  EntryFacts &facts;
};
} // namespace

std::string CodeOptions::describe() const {
  std::string text;
  llvm::raw_string_ostream os(text);
  os << "entry=" << entry << " symbol=" << symbol << " trace=" << trace
     << " results-in-arena=" << resultsInArena
     << " static-sizes=" << staticSizes
     << " threads=" << (threads ? threads : sbp_num_threads());
  if (device == Device::CUDA) {
    os << " device=cuda chip=" << chip << " format=" << format;
    if (aheadOfTime)
      os << " ahead-of-time record-graph=" << recordGraph;
  }
  return text;
}

void sbp::buildPlannedPipeline(OpPassManager &pm, const CodeOptions &options) {
  if (options.device == Device::CUDA)
    return buildGPUMemoryPipeline(pm);
  LowerToCPUOptions lowering;
  lowering.trace = options.trace;
  lowering.resultsInArena = options.resultsInArena;
  lowering.resultsToArguments = !options.resultsInArena;
  lowering.threads = options.threads ? options.threads : sbp_num_threads();
  lowering.wideConvolutions = llvm::sys::getHostCPUFeatures().lookup("avx512f");
  buildMemoryPipeline(pm, lowering);
}

bool sbp::isCIdentifier(StringRef name) {
  return !name.empty() && !llvm::isDigit(name.front()) &&
         llvm::all_of(name,
                      [](char c) { return llvm::isAlnum(c) || c == '_'; });
}

std::string sbp::getDefaultSymbol(StringRef entry) {
  std::string symbol = ("sbp_" + entry).str();
  for (char &c : symbol)
    if (!llvm::isAlnum(c))
      c = '_';
  return symbol;
}

std::string sbp::describeProcessor() {
  std::string text = llvm::sys::getHostCPUName().str();
  auto features = llvm::sys::getHostCPUFeatures();
  std::vector<std::string> names;
  for (const auto &feature : features)
    names.push_back((feature.second ? "+" : "-") + feature.first().str());
  llvm::sort(names);
  for (const std::string &name : names)
    text += " " + name;
  return text;
}

FailureOr<Code> sbp::compileCode(ModuleOp module, const CodeOptions &options) {
  MLIRContext *context = module.getContext();
  auto entry = module.lookupSymbol<func::FuncOp>(options.entry);
  EntryFacts facts;
  FailureOr<Signature> signature = readSignature(entry);
  if (failed(signature) ||
      (options.staticSizes &&
       failed(requireStaticSizes(entry, *signature, "compiled code"))))
    return failure();
  if (!isCIdentifier(options.symbol))
    return LogicalResult(entry.emitError()
                         << "expected the name of a C function for the entry, "
                            "got '"
                         << options.symbol << "'");
  facts.signature = *signature;
  bool isOnCPU = options.device == Device::CPU;
  // Without results to keep alive, other public functions would be compiled for
  // nothing.
  for (auto function : module.getOps<func::FuncOp>()) {
    if (function == entry) {
      function.setPublic();
      if (isOnCPU)
        function->setAttr(LLVM::LLVMDialect::getEmitCWrapperAttrName(),
                          UnitAttr::get(context));
    } else {
      function.setPrivate();
    }
  }
  auto target = detectTarget();
  if (!target)
    return LogicalResult(entry.emitError()
                         << "cannot compile: "
                         << llvm::toString(target.takeError()));
  if (!isOnCPU)
    return compileCudaCode(module, entry, *target, options, facts);

  PassManager pm(context);
  if (options.configure && failed(options.configure(pm)))
    return failure();
  // Verification after every pass takes as long as half of the passes. Tests
  // run the passes with it; here, each part is verified before it is compiled.
  pm.enableVerifier(false);
  buildPlannedPipeline(pm, options);
  pm.addPass(std::make_unique<RecordEntryPass>(options.entry, facts));
  // From here on, one thread lowers and compiles kernels while another is at
  // the host function, which is one function and would be waited for.
  pm.addPass(createSplitKernelsPass());
  OpPassManager &parts = pm.nest<ModuleOp>();
  buildCodePipeline(parts);
  // Other code calls compiled graphs through the C interface alone.
  parts.addPass(createStoreResultsPass());
  ObjectFiles objects;
  parts.addPass(createCompilePartPass(*target, options, facts, objects));
  if (failed(pm.run(module)))
    return failure();
  return objects.take();
}
