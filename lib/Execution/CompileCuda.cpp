//===- CompileCuda.cpp - Code of a graph for a GPU ------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The kernels are a constant of the host code. What is left to compile is one
// function of launches.
//
//===----------------------------------------------------------------------===//

#include "CompileCuda.h"

#include "SBP/Dialect/SBPDialect.h"
#include "SBP/Lowering/GPU/LowerToGPU.h"
#include "SBP/Runtime/Cuda.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "llvm/ExecutionEngine/Orc/CompileUtils.h"
#include "llvm/IR/Constants.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/TargetSelect.h"

using namespace mlir;
using namespace mlir::sbp;

// Parts of LLVM that TargetSelect.h names for all targets at once.
extern "C" void LLVMInitializeNVPTXTargetInfo();
extern "C" void LLVMInitializeNVPTXTargetMC();

static bool isOneCudaChip(StringRef chip) {
  static const llvm::Target *target = [] {
    LLVMInitializeNVPTXTargetInfo();
    LLVMInitializeNVPTXTargetMC();
    std::string error;
    return llvm::TargetRegistry::lookupTarget(
        llvm::Triple("nvptx64-nvidia-cuda"), error);
  }();
  StringRef number = chip;
  int64_t capability;
  if (!target || !number.consume_front("sm_") ||
      number.consumeInteger(10, capability) || capability < 80)
    return false;
  std::unique_ptr<llvm::MCSubtargetInfo> known(target->createMCSubtargetInfo(
      llvm::Triple("nvptx64-nvidia-cuda"), "sm_80", ""));
  return known && known->isCPUStringValid(chip);
}

bool sbp::isCudaChip(StringRef chips) {
  SmallVector<StringRef> names;
  chips.split(names, ',');
  for (auto [i, name] : llvm::enumerate(names))
    if (!isOneCudaChip(name) ||
        llvm::is_contained(ArrayRef(names).take_front(i), name))
      return false;
  return true;
}

bool sbp::isCudaFormat(StringRef format) {
  return format == "isa" || format == "bin" || format == "fatbin";
}

StringRef sbp::getDefaultFormat(StringRef chips) {
  return chips.contains(',') ? "fatbin" : "isa";
}

StringRef sbp::getExpectedFormat(StringRef chips, StringRef format) {
  if (chips.contains(','))
    return format == "fatbin" ? "" : "fatbin for several chips";
  return isCudaFormat(format) ? "" : "isa, bin or fatbin";
}

/// Lets launches write their parameters to the same memory: the translation
/// gives each its own, thousands in one frame, and a new one for each iteration
/// of a loop. A launch has read them when it returns.
static void shareParameters(llvm::Function &function) {
  const llvm::DataLayout &layout = function.getDataLayout();
  llvm::BasicBlock &front = function.getEntryBlock();
  llvm::IRBuilder<> builder(&front, front.begin());
  // By bytes, and by place among those of one launch.
  std::map<std::pair<int64_t, size_t>, llvm::Value *> shared;
  SmallVector<std::pair<llvm::AllocaInst *, llvm::Value *>> replaced;
  for (llvm::BasicBlock &block : function) {
    SmallVector<llvm::AllocaInst *> own;
    for (llvm::Instruction &instruction : block) {
      if (auto *alloca = dyn_cast<llvm::AllocaInst>(&instruction))
        own.push_back(alloca);
      auto *call = dyn_cast<llvm::CallInst>(&instruction);
      if (!call || !call->getCalledFunction() ||
          call->getCalledFunction()->getName() != "mgpuLaunchKernel")
        continue;
      for (auto [place, alloca] : llvm::enumerate(own)) {
        auto size = alloca->getAllocationSize(layout);
        if (!size || size->isScalable())
          continue;
        int64_t bytes = size->getFixedValue();
        llvm::Value *&memory = shared[{bytes, place}];
        if (!memory) {
          auto *made = builder.CreateAlloca(
              llvm::ArrayType::get(builder.getInt8Ty(), bytes));
          made->setAlignment(llvm::Align(16));
          memory = made;
        }
        replaced.push_back({alloca, memory});
      }
      own.clear();
    }
  }
  for (auto [alloca, memory] : replaced) {
    alloca->replaceAllUsesWith(memory);
    alloca->eraseFromParent();
  }
}

/// What the list of constructors (or destructors) names. The list goes: who
/// links the code says when they run.
static SmallVector<llvm::Function *> takeList(llvm::Module &module,
                                              StringRef list) {
  SmallVector<llvm::Function *> functions;
  llvm::GlobalVariable *global = module.getNamedGlobal(list);
  if (!global)
    return functions;
  if (auto *entries = dyn_cast<llvm::ConstantArray>(global->getInitializer()))
    for (llvm::Use &entry : entries->operands())
      functions.push_back(cast<llvm::Function>(
          cast<llvm::ConstantStruct>(entry)->getOperand(1)));
  global->eraseFromParent();
  return functions;
}

/// Adds a function that others see and that calls these.
static void addCallOfAll(llvm::Module &module, const llvm::Twine &name,
                         ArrayRef<llvm::Function *> functions) {
  auto *caller = llvm::Function::Create(
      llvm::FunctionType::get(llvm::Type::getVoidTy(module.getContext()),
                              /*isVarArg=*/false),
      llvm::Function::ExternalLinkage, name, module);
  llvm::IRBuilder<> builder(
      llvm::BasicBlock::Create(module.getContext(), "", caller));
  for (llvm::Function *function : functions)
    builder.CreateCall(function);
  builder.CreateRetVoid();
}

int32_t sbp::getCallFlags(const CodeOptions &options) {
  return (options.recordGraph ? SBP_CUDA_RECORD : 0) |
         (options.resultsInArena && options.devicePointers
              ? SBP_CUDA_RESULTS_IN_ARENA
              : 0);
}

/// Adds the functions of the C header.
static void addInterface(llvm::Module &module, const CodeOptions &options,
                         llvm::GlobalVariable *entry) {
  llvm::IRBuilder<> builder(module.getContext());
  auto *kept = new llvm::GlobalVariable(
      module, builder.getPtrTy(), /*isConstant=*/false,
      llvm::GlobalValue::InternalLinkage,
      llvm::ConstantPointerNull::get(builder.getPtrTy()), "kept");
  addCaller(module, options.symbol, "sbp_cuda_call_entry", builder.getInt32Ty(),
            {entry, kept}, /*parameters=*/3,
            {builder.getInt32(getCallFlags(options))});
  addCaller(module, options.symbol + "_error", "sbp_cuda_error",
            builder.getPtrTy(), {}, /*parameters=*/0);
  addCaller(module, options.symbol + "_release", "sbp_cuda_call_release",
            builder.getVoidTy(), {kept}, /*parameters=*/0);
}

/// Upstream emits an error, with all kernels, about a toolkit that has no
/// libdevice, and goes on. The operation that needs it is refused in its place.
static LogicalResult skipLibdeviceError(Diagnostic &diagnostic) {
  std::string text = diagnostic.str();
  return success(StringRef(text).starts_with("LibDevice path: ") ||
                 StringRef(text).starts_with("CUDA path: "));
}

FailureOr<Code> sbp::compileCudaCode(ModuleOp module, func::FuncOp entry,
                                     llvm::orc::JITTargetMachineBuilder target,
                                     const CodeOptions &options,
                                     EntryFacts &facts) {
  // The entry is replaced on the way.
  Location loc = entry.getLoc();
  if (!isCudaChip(options.chip))
    return LogicalResult(emitError(loc)
                         << "expected a chip such as sm_80, sm_90a or sm_100a, "
                            "got '"
                         << options.chip << "'");
  // A step allocates nothing and asks the device nothing.
  if (failed(requireStaticSizes(entry, facts.signature, "the GPU")))
    return failure();
  PassManager pm(module.getContext());
  if (options.configure && failed(options.configure(pm)))
    return failure();
  pm.enableVerifier(false);
  LowerToGPUOptions lowering;
  SmallVector<StringRef> chips;
  StringRef(options.chip).split(chips, ',');
  for (StringRef chip : chips)
    lowering.chips.push_back(chip.str());
  lowering.format = options.format;
  buildLowerToGPUPipeline(pm, lowering);
  ScopedDiagnosticHandler handler(module.getContext(), skipLibdeviceError);
  if (failed(pm.run(module)) || failed(verify(module)))
    return failure();
  facts.plannedPeakBytes = 0;
  if (auto peak = module->getAttrOfType<IntegerAttr>(kPlannedPeakAttrName))
    facts.plannedPeakBytes = peak.getInt();
  for (ValueType &result : facts.signature.results)
    result.isWritten = true;

  // It runs once per step, and the device is what takes time.
  target.setCodeGenOptLevel(llvm::CodeGenOptLevel::None);
  auto machine = target.createTargetMachine();
  if (!machine)
    return reportError(loc, machine.takeError());
  llvm::LLVMContext context;
  std::unique_ptr<llvm::Module> host = translateModuleToLLVMIR(module, context);
  if (!host)
    return failure();
  host->setDataLayout((*machine)->createDataLayout());
  host->setTargetTriple((*machine)->getTargetTriple());
  llvm::Function *callee = host->getFunction(options.entry);
  size_t expected =
      2 + facts.signature.results.size() + facts.signature.arguments.size();
  if (!callee || callee->arg_size() != expected ||
      !callee->getReturnType()->isVoidTy())
    return LogicalResult(emitError(loc)
                         << "cannot run on the GPU: expected results that are "
                            "buffers of the caller");
  shareParameters(*callee);
  if (options.aheadOfTime) {
    hideNames(*host, options.symbol, facts);
    addInterface(*host, options,
                 addEntry(*host, callee, options.symbol, facts));
  } else {
    auto constructors = takeList(*host, "llvm.global_ctors");
    auto destructors = takeList(*host, "llvm.global_dtors");
    hideNames(*host, options.symbol, facts);
    addCallOfAll(*host, options.symbol + "_load", constructors);
    addCallOfAll(*host, options.symbol + "_unload", destructors);
    addEntry(*host, callee, options.symbol, facts);
  }
  auto object = llvm::orc::SimpleCompiler(**machine)(*host);
  if (!object)
    return reportError(loc, object.takeError());
  Code code;
  code.push_back(std::move(*object));
  if (options.aheadOfTime)
    code.push_back(
        llvm::MemoryBuffer::getMemBufferCopy(writeCudaHeader(options, facts)));
  return code;
}
