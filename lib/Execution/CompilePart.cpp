//===- CompilePart.cpp - Machine code of one part -------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CompilePart.h"

#include "SBP/Dialect/SBPDialect.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/ExecutionEngine/Orc/CompileUtils.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Support/TargetSelect.h"

using namespace mlir;
using namespace mlir::sbp;
using llvm::orc::JITTargetMachineBuilder;

llvm::Expected<JITTargetMachineBuilder> sbp::detectTarget() {
  // LLVM's list of targets has no lock of its own.
  static const bool initialized = [] {
    return !llvm::InitializeNativeTarget() &&
           !llvm::InitializeNativeTargetAsmPrinter();
  }();
  if (!initialized)
    return llvm::createStringError("LLVM has no target for this machine");
  auto target = JITTargetMachineBuilder::detectHost();
  // Parts may come to lie anywhere.
  if (target)
    target->setRelocationModel(llvm::Reloc::PIC_);
  return target;
}

bool sbp::isRuntimeSymbol(StringRef name) {
  return llvm::StringSwitch<bool>(name)
#define SBP_RUNTIME_SYMBOL(name) .Case(#name, true)
#define SBP_RUNTIME_ALIAS(alias, name) .Case(#alias, true)
#include "SBP/Runtime/Symbols.def"
      .Default(false);
}

LogicalResult sbp::reportError(Location loc, llvm::Error error) {
  return emitError(loc) << "cannot compile: "
                        << llvm::toString(std::move(error));
}

/// What kernels gain from. They come with their vectors made and their loops
/// blocked; scalar loops (small floats, booleans) are vectorized here. LLVM's
/// O2 takes twice as long and makes code that is no faster.
constexpr llvm::StringLiteral kKernelPasses =
    "function(sroa<modify-cfg>,early-cse<memssa>,simplifycfg,"
    "instcombine<no-verify-fixpoint>,loop-simplify,lcssa,"
    "loop-mssa(loop-rotate,licm),loop(indvars),loop-vectorize,gvn,"
    "instcombine<no-verify-fixpoint>,simplifycfg)";

static void optimize(llvm::Module &module, llvm::TargetMachine &machine) {
  // LLVM prefers 256-bit vectors on most AVX-512 machines, for the sake of
  // mixed scalar code; these loops are all vector code.
  for (llvm::Function &function : module)
    if (!function.isDeclaration())
      function.addFnAttr("prefer-vector-width", "512");
  llvm::LoopAnalysisManager loops;
  llvm::FunctionAnalysisManager functions;
  llvm::CGSCCAnalysisManager components;
  llvm::ModuleAnalysisManager modules;
  llvm::PassBuilder builder(&machine);
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(components);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, components, modules);
  llvm::ModulePassManager passes;
  llvm::cantFail(builder.parsePassPipeline(passes, kKernelPasses));
  passes.run(module, modules);
}

/// Calls what LLVM and MLIR have their own names for by the runtime's names.
static void renameRuntimeCalls(llvm::Module &module) {
  auto rename = [&](StringRef alias, StringRef name) {
    if (llvm::Function *function = module.getFunction(alias);
        function && function->isDeclaration())
      function->setName(name);
  };
#define SBP_RUNTIME_ALIAS(alias, name) rename(#alias, #name);
#include "SBP/Runtime/Symbols.def"
}

void sbp::hideNames(llvm::Module &module, StringRef symbol,
                    const EntryFacts &facts) {
  for (llvm::GlobalObject &object : module.global_objects()) {
    if (!object.isDeclaration()) {
      if (auto *function = dyn_cast<llvm::Function>(&object))
        function->setUWTableKind(llvm::UWTableKind::Async);
    } else if (!facts.defined.contains(object.getName())) {
      continue;
    }
    // Lists of constructors keep the name that LLVM knows.
    if (object.hasLocalLinkage() || object.hasAppendingLinkage())
      continue;
    object.setName(symbol + "." + object.getName());
    object.setVisibility(llvm::GlobalValue::HiddenVisibility);
  }
}

namespace {
/// Compiles a part; what is not verified between passes is verified here.
struct CompilePartPass : PassWrapper<CompilePartPass, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(CompilePartPass)

  CompilePartPass(const JITTargetMachineBuilder &target,
                  const CodeOptions &options, const EntryFacts &facts,
                  ObjectFiles &objects)
      : target(target), entry(options.entry), symbol(options.symbol),
        facts(facts), objects(objects) {}

  StringRef getArgument() const override { return "sbp-compile-part"; }
  StringRef getDescription() const override {
    return "make machine code of a part";
  }
  void runOnOperation() override {
    if (failed(verify(getOperation())) || failed(compile()))
      signalPassFailure();
  }

private:
  LogicalResult compile();

  JITTargetMachineBuilder target;
  std::string entry, symbol;
  const EntryFacts &facts;
  ObjectFiles &objects;
};
} // namespace

LogicalResult CompilePartPass::compile() {
  ModuleOp part = getOperation();
  // The host function, thousands of calls in one block, runs once per step:
  // optimizing it costs much and gains nothing.
  StringRef name = part.getName().value_or("");
  bool isKernels = part->hasAttr(kKernelAttrName);
  target.setCodeGenOptLevel(isKernels ? llvm::CodeGenOptLevel::Aggressive
                                      : llvm::CodeGenOptLevel::None);
  auto machine = target.createTargetMachine();
  if (!machine)
    return reportError(part.getLoc(), machine.takeError());
  llvm::LLVMContext context;
  std::unique_ptr<llvm::Module> module = translateModuleToLLVMIR(part, context);
  if (!module)
    return failure();
  module->setDataLayout((*machine)->createDataLayout());
  module->setTargetTriple((*machine)->getTargetTriple());
  llvm::Function *callee =
      isKernels ? nullptr : module->getFunction("_mlir_ciface_" + entry);
  renameRuntimeCalls(*module);
  hideNames(*module, symbol, facts);
  if (isKernels)
    optimize(*module, **machine);
  else
    addCaller(*module, symbol, "sbp_call_entry",
              llvm::Type::getInt32Ty(context),
              {addEntry(*module, callee, symbol, facts)}, /*parameters=*/2);
  auto object = llvm::orc::SimpleCompiler(**machine)(*module);
  if (!object)
    return reportError(part.getLoc(), object.takeError());
  objects.add(name, std::move(*object));
  return success();
}

std::unique_ptr<Pass>
sbp::createCompilePartPass(const JITTargetMachineBuilder &target,
                           const CodeOptions &options, const EntryFacts &facts,
                           ObjectFiles &objects) {
  return std::make_unique<CompilePartPass>(target, options, facts, objects);
}
