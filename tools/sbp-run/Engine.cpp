//===- Engine.cpp - Machine code of a lowered module ----------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A graph becomes one large function, which calls, and many kernels, which
// compute and do not know of each other. sbp-split-kernels cuts them into
// parts. Each part becomes an LLVM module in a context of its own, so that the
// parts are lowered, translated, optimized and compiled in parallel; then they
// are linked.
//
//===----------------------------------------------------------------------===//

#include "Engine.h"

#include "SBP/Dialect/SBPDialect.h"
#include "SBP/Runtime/Runtime.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "llvm/ExecutionEngine/Orc/CompileUtils.h"
#include "llvm/ExecutionEngine/Orc/JITTargetMachineBuilder.h"
#include "llvm/ExecutionEngine/Orc/Mangling.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Support/TargetSelect.h"

using namespace mlir;
using namespace sbprun;
using llvm::orc::JITTargetMachineBuilder;

/// What `Engine::call` calls.
static constexpr llvm::StringLiteral kPackedEntry = "sbp_packed_entry";

/// Prints an LLVM error at `loc`.
static LogicalResult report(Location loc, llvm::Error error) {
  return emitError(loc) << "cannot compile: "
                        << llvm::toString(std::move(error));
}

//===----------------------------------------------------------------------===//
// Machine code
//===----------------------------------------------------------------------===//

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

/// Adds a function that takes the arguments of `name` from memory, where each
/// lies at its own address, and leaves the result there.
static void addPackedEntry(llvm::Module &module, StringRef name) {
  llvm::Function *callee = module.getFunction(name);
  llvm::IRBuilder<> builder(module.getContext());
  llvm::Type *pointer = builder.getPtrTy();
  auto *function = llvm::Function::Create(
      llvm::FunctionType::get(builder.getVoidTy(), pointer, /*isVarArg=*/false),
      llvm::Function::ExternalLinkage, kPackedEntry, module);
  builder.SetInsertPoint(
      llvm::BasicBlock::Create(module.getContext(), "", function));
  auto loadAddress = [&](unsigned i) {
    return builder.CreateLoad(
        pointer, builder.CreateConstGEP1_64(pointer, function->getArg(0), i));
  };
  SmallVector<llvm::Value *> arguments;
  for (auto [i, argument] : llvm::enumerate(callee->args()))
    arguments.push_back(builder.CreateLoad(argument.getType(), loadAddress(i)));
  llvm::Value *result = builder.CreateCall(callee, arguments);
  if (!result->getType()->isVoidTy())
    builder.CreateStore(result, loadAddress(arguments.size()));
  builder.CreateRetVoid();
}

namespace {
/// Compiles a part; what is not verified between passes is verified here.
struct CompilePartPass : PassWrapper<CompilePartPass, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(CompilePartPass)

  CompilePartPass(const JITTargetMachineBuilder &builder, std::string entry,
                  ObjectFiles &objects)
      : builder(builder), entry(std::move(entry)), objects(objects) {}

  StringRef getArgument() const override { return "sbp-run-compile-part"; }
  StringRef getDescription() const override {
    return "make machine code of a part";
  }
  void runOnOperation() override {
    if (failed(verify(getOperation())) || failed(compile()))
      signalPassFailure();
  }

private:
  LogicalResult compile();

  JITTargetMachineBuilder builder;
  std::string entry;
  ObjectFiles &objects;
};
} // namespace

LogicalResult CompilePartPass::compile() {
  ModuleOp part = getOperation();
  // The host function, thousands of calls in one block, runs once per step:
  // optimizing it costs much and gains nothing.
  StringRef name = part.getName().value_or("");
  bool isKernels = part->hasAttr(sbp::kKernelAttrName);
  builder.setCodeGenOptLevel(isKernels ? llvm::CodeGenOptLevel::Aggressive
                                       : llvm::CodeGenOptLevel::None);
  auto machine = builder.createTargetMachine();
  if (!machine)
    return report(part.getLoc(), machine.takeError());
  llvm::LLVMContext context;
  std::unique_ptr<llvm::Module> module = translateModuleToLLVMIR(part, context);
  if (!module)
    return failure();
  module->setDataLayout((*machine)->createDataLayout());
  module->setTargetTriple((*machine)->getTargetTriple());
  if (isKernels)
    optimize(*module, **machine);
  else
    addPackedEntry(*module, "_mlir_ciface_" + entry);
  auto object = llvm::orc::SimpleCompiler(**machine)(*module);
  if (!object)
    return report(part.getLoc(), object.takeError());
  objects.add(name, std::move(*object));
  return success();
}

/// What compiled code may call: defined here, in libsbp_runtime or in libm.
static llvm::orc::SymbolMap
getRuntimeSymbols(llvm::orc::MangleAndInterner interner) {
  llvm::orc::SymbolMap symbols;
  auto add = [&](StringRef name, auto *address) {
    symbols[interner(name)] = {llvm::orc::ExecutorAddr::fromPtr(address),
                               llvm::JITSymbolFlags::Exported};
  };
#define SBP_ADD(name) add(#name, &(name))
  SBP_ADD(_mlir_memref_to_llvm_alloc);
  SBP_ADD(_mlir_memref_to_llvm_aligned_alloc);
  SBP_ADD(_mlir_memref_to_llvm_free);
  SBP_ADD(memrefCopy);
  SBP_ADD(sbp_trace_mark_backward);
  SBP_ADD(sbp_parallel_for);
  SBP_ADD(sbp_contract_f32);
  SBP_ADD(sbp_contract_f64);
  SBP_ADD(sbp_contract_bf16);
  SBP_ADD(sbp_contract_bf16_f32);
  SBP_ADD(sbp_contract_init_f32);
  SBP_ADD(sbp_contract_init_f64);
  SBP_ADD(sbp_contract_init_bf16);
  SBP_ADD(sbp_contract_init_bf16_f32);
  SBP_ADD(sbp_convolve_f32);
#undef SBP_ADD
  add("__truncsfbf2", &sbp_truncate_bf16);
  return symbols;
}

std::unique_ptr<Engine> Engine::create(Location loc) {
  llvm::InitializeNativeTarget();
  llvm::InitializeNativeTargetAsmPrinter();
  auto builder = JITTargetMachineBuilder::detectHost();
  if (!builder) {
    (void)report(loc, builder.takeError());
    return nullptr;
  }
  // Parts may come to lie anywhere.
  builder->setRelocationModel(llvm::Reloc::PIC_);
  return std::make_unique<Engine>(std::move(*builder));
}

std::unique_ptr<Pass> Engine::createCompilePass(StringRef entry) {
  return std::make_unique<CompilePartPass>(builder, entry.str(), objects);
}

LogicalResult Engine::link(Location loc) {
  auto created = llvm::orc::LLJITBuilder()
                     .setJITTargetMachineBuilder(builder)
                     .setPlatformSetUp(llvm::orc::setUpInactivePlatform)
                     .create();
  if (!created)
    return report(loc, created.takeError());
  jit = std::move(*created);
  llvm::orc::JITDylib &library = jit->getMainJITDylib();
  if (llvm::Error error = library.define(llvm::orc::absoluteSymbols(
          getRuntimeSymbols(llvm::orc::MangleAndInterner(
              jit->getExecutionSession(), jit->getDataLayout())))))
    return report(loc, std::move(error));
  for (std::unique_ptr<llvm::MemoryBuffer> &object : objects.take())
    if (llvm::Error error = jit->addObjectFile(std::move(object)))
      return report(loc, std::move(error));
  auto address = jit->lookup(kPackedEntry);
  if (!address)
    return report(loc, address.takeError());
  function = address->toPtr<void (*)(void **)>();
  return success();
}
