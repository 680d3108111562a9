//===- Engine.cpp - Machine code of a lowered module ----------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A lowered module has one large function, which calls, and many kernels, which
// compute and do not know of each other. The module is cut into parts. Each
// part becomes an LLVM module in a context of its own, so that the parts are
// translated, optimized and compiled in parallel; then they are linked.
//
//===----------------------------------------------------------------------===//

#include "Engine.h"

#include "SBP/Runtime/Runtime.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/Threading.h"
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

namespace {

/// Operations of kernels that make a part: few enough for the parts to keep
/// threads equally busy, many enough to make up for what a part costs.
constexpr int64_t kPartOperations = 500;

/// What `Engine::call` calls.
constexpr llvm::StringLiteral kPackedEntry = "sbp_packed_entry";

/// Functions that are compiled together.
struct Part {
  OwningOpRef<ModuleOp> module;
  /// Whether these are kernels. The host function, thousands of calls in one
  /// block, runs once per step: optimizing it costs much and gains nothing.
  bool isKernels = false;
  std::unique_ptr<llvm::MemoryBuffer> object;
};

/// Prints an LLVM error at `loc`.
LogicalResult report(Location loc, llvm::Error error) {
  return emitError(loc) << "cannot compile: "
                        << llvm::toString(std::move(error));
}

//===----------------------------------------------------------------------===//
// Parts
//===----------------------------------------------------------------------===//

int64_t countOperations(Operation *root) {
  int64_t count = 0;
  root->walk([&](Operation *) { ++count; });
  return count;
}

/// Moves the definitions of `module` into parts: first what is not a kernel,
/// with all globals, then the kernels in their order.
class Splitter {
public:
  explicit Splitter(ModuleOp module) : module(module), symbols(module) {}

  std::vector<Part> run();

private:
  Part &addPart(bool isKernels);
  void move(Operation *op, Part &part);
  void declareUsed(ModuleOp part);

  ModuleOp module;
  SymbolTable symbols;
  std::vector<Part> parts;
};

} // namespace

std::vector<Part> Splitter::run() {
  addPart(/*isKernels=*/false);
  int64_t size = kPartOperations;
  for (Operation &op : llvm::make_early_inc_range(*module.getBody())) {
    auto function = dyn_cast<LLVM::LLVMFuncOp>(op);
    if (!function || !function.getName().starts_with("sbp_")) {
      if (!function || !function.isExternal())
        move(&op, parts.front());
      continue;
    }
    if (function.isExternal())
      continue;
    if (size >= kPartOperations) {
      addPart(/*isKernels=*/true);
      size = 0;
    }
    size += countOperations(function);
    move(function, parts.back());
  }
  for (Part &part : parts)
    declareUsed(*part.module);
  return std::move(parts);
}

Part &Splitter::addPart(bool isKernels) {
  Part &part = parts.emplace_back();
  part.module = ModuleOp::create(module.getLoc());
  part.module->getOperation()->setAttrs(module->getAttrDictionary());
  part.isKernels = isKernels;
  return part;
}

/// Other parts may use the symbol, so it can no longer be private.
void Splitter::move(Operation *op, Part &part) {
  if (auto function = dyn_cast<LLVM::LLVMFuncOp>(op))
    function.setLinkage(LLVM::Linkage::External);
  if (auto global = dyn_cast<LLVM::GlobalOp>(op))
    global.setLinkage(LLVM::Linkage::External);
  op->moveBefore(part.module->getBody(), part.module->getBody()->end());
}

/// Declares what `part` uses and does not define.
void Splitter::declareUsed(ModuleOp part) {
  llvm::SetVector<Operation *> used;
  part.walk([&](Operation *op) {
    auto add = [&](FlatSymbolRefAttr name) {
      Operation *symbol = name ? symbols.lookup(name.getAttr()) : nullptr;
      if (symbol && symbol->getParentOp() != part)
        used.insert(symbol);
    };
    if (auto call = dyn_cast<LLVM::CallOp>(op))
      add(call.getCalleeAttr());
    if (auto address = dyn_cast<LLVM::AddressOfOp>(op))
      add(address.getGlobalNameAttr());
  });
  auto builder = OpBuilder::atBlockBegin(part.getBody());
  for (Operation *symbol : used) {
    Operation *declaration = builder.insert(symbol->cloneWithoutRegions());
    if (auto global = dyn_cast<LLVM::GlobalOp>(declaration))
      global.removeValueAttr();
  }
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

/// Fills in `part.object`.
static LogicalResult compilePart(Part &part, StringRef entry, Location loc,
                                 JITTargetMachineBuilder builder) {
  builder.setCodeGenOptLevel(part.isKernels ? llvm::CodeGenOptLevel::Aggressive
                                            : llvm::CodeGenOptLevel::None);
  auto machine = builder.createTargetMachine();
  if (!machine)
    return report(loc, machine.takeError());
  llvm::LLVMContext context;
  std::unique_ptr<llvm::Module> module =
      translateModuleToLLVMIR(*part.module, context);
  if (!module)
    return failure();
  module->setDataLayout((*machine)->createDataLayout());
  module->setTargetTriple((*machine)->getTargetTriple());
  if (part.isKernels)
    optimize(*module, **machine);
  else
    addPackedEntry(*module, ("_mlir_ciface_" + entry).str());
  auto object = llvm::orc::SimpleCompiler(**machine)(*module);
  if (!object)
    return report(loc, object.takeError());
  part.object = std::move(*object);
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
#define SBP_ADD(name) add(#name, &name)
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
#undef SBP_ADD
  add("__truncsfbf2", &sbp_truncate_bf16);
  return symbols;
}

/// Links the parts and returns where the entry is.
static llvm::Expected<llvm::orc::ExecutorAddr>
link(llvm::orc::LLJIT &jit, MutableArrayRef<Part> parts) {
  llvm::orc::JITDylib &library = jit.getMainJITDylib();
  if (llvm::Error error = library.define(llvm::orc::absoluteSymbols(
          getRuntimeSymbols(llvm::orc::MangleAndInterner(
              jit.getExecutionSession(), jit.getDataLayout())))))
    return error;
  for (Part &part : parts)
    if (llvm::Error error = jit.addObjectFile(std::move(part.object)))
      return error;
  return jit.lookup(kPackedEntry);
}

std::unique_ptr<Engine> Engine::compile(ModuleOp module, StringRef entry,
                                        Location loc) {
  llvm::InitializeNativeTarget();
  llvm::InitializeNativeTargetAsmPrinter();
  auto builder = JITTargetMachineBuilder::detectHost();
  if (!builder) {
    (void)report(loc, builder.takeError());
    return nullptr;
  }
  // Parts may come to lie anywhere.
  builder->setRelocationModel(llvm::Reloc::PIC_);

  std::vector<Part> parts = Splitter(module).run();
  if (failed(
          failableParallelForEach(module.getContext(), parts, [&](Part &part) {
            return compilePart(part, entry, loc, *builder);
          })))
    return nullptr;

  auto jit = llvm::orc::LLJITBuilder()
                 .setJITTargetMachineBuilder(*builder)
                 .setPlatformSetUp(llvm::orc::setUpInactivePlatform)
                 .create();
  if (!jit) {
    (void)report(loc, jit.takeError());
    return nullptr;
  }
  auto address = link(**jit, parts);
  if (!address) {
    (void)report(loc, address.takeError());
    return nullptr;
  }
  auto engine = std::make_unique<Engine>();
  engine->jit = std::move(*jit);
  engine->function = address->toPtr<void (*)(void **)>();
  return engine;
}
