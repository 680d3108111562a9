//===- AnnotateLLVM.cpp - What LLVM must know of the kernels --------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Pipelines/CPUPasses.h"
#include "SBP/Pipelines/KernelGroup.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/SymbolTable.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_ANNOTATELLVMPASS
#include "SBP/Pipelines/CPUPasses.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

/// Below this many elements, waking a thread takes longer than the work.
constexpr int64_t kParallelCost = 1 << 15;
/// What a part of a loop should cost at least.
constexpr int64_t kGrainCost = 1 << 13;
/// Flat loops are cut at whole vectors and cache lines.
constexpr int64_t kAlignment = 64;

constexpr StringLiteral kParallelFor = "sbp_parallel_for";

struct AnnotateLLVMPass : sbp::impl::AnnotateLLVMPassBase<AnnotateLLVMPass> {
  void runOnOperation() override {
    SymbolTable symbols(getOperation());
    for (auto function :
         llvm::make_early_inc_range(getOperation().getOps<LLVM::LLVMFuncOp>()))
      if (auto loop = dyn_cast_if_present<DenseI64ArrayAttr>(
              function->removeAttr(kLoopAttr)))
        define(function, loop.asArrayRef(), symbols);
    for (auto function : getOperation().getOps<LLVM::LLVMFuncOp>())
      annotate(function);
  }

private:
  void annotate(LLVM::LLVMFuncOp function);
  void define(LLVM::LLVMFuncOp launcher, ArrayRef<int64_t> loop,
              SymbolTable &symbols);
};

} // namespace

void AnnotateLLVMPass::annotate(LLVM::LLVMFuncOp function) {
  auto noAlias = LLVM::LLVMDialect::getNoAliasAttrName();
  auto unit = UnitAttr::get(&getContext());
  StringRef name = function.getName();
  if (name == "_mlir_memref_to_llvm_aligned_alloc" ||
      name == "_mlir_memref_to_llvm_alloc")
    function.setResultAttr(0, noAlias, unit);
  bool isRows = name.starts_with(kRowsPrefix);
  if (function.isExternal() || (!isRows && !name.starts_with(kKernelPrefix)))
    return;
  // Inlined again, the kernels would be one large function.
  function.setNoInline(true);
  if (!function->removeAttr(kDistinctAttr) && !isRows)
    return;
  for (unsigned i = 0, e = function.getNumArguments(); i < e; ++i)
    if (isa<LLVM::LLVMPointerType>(function.getArgument(i).getType()))
      function.setArgAttr(i, noAlias, unit);
}

/// Gives `launcher` a body: all rows at once where they are few, else a call of
/// the runtime, with the arguments in an array and a task that takes them out.
void AnnotateLLVMPass::define(LLVM::LLVMFuncOp launcher, ArrayRef<int64_t> loop,
                              SymbolTable &symbols) {
  int64_t rows = loop[0], rowCost = loop[1], multiple = loop[2];
  StringRef number = launcher.getName().drop_front(kLaunchPrefix.size());
  auto kernel = symbols.lookup<LLVM::LLVMFuncOp>((kRowsPrefix + number).str());
  OpBuilder builder(&getContext());
  Location loc = launcher.getLoc();
  Type i64 = builder.getI64Type();
  auto pointer = LLVM::LLVMPointerType::get(&getContext());
  auto constant = [&](int64_t value) -> Value {
    return LLVM::ConstantOp::create(builder, loc, i64,
                                    builder.getI64IntegerAttr(value));
  };
  Block *entry = launcher.addEntryBlock(builder);
  builder.setInsertionPointToStart(entry);
  SmallVector<Value> arguments(entry->getArguments());
  ++numLaunchers;
  if (rows * rowCost < kParallelCost) {
    arguments.push_back(constant(0));
    arguments.push_back(constant(rows));
    LLVM::CallOp::create(builder, loc, kernel, arguments);
    LLVM::ReturnOp::create(builder, loc, ValueRange());
    return;
  }

  ++numParallel;
  // Every argument is a pointer or a number of at most 8 bytes.
  auto arrayType = LLVM::LLVMArrayType::get(i64, arguments.size());
  Value array = LLVM::AllocaOp::create(builder, loc, pointer, arrayType,
                                       constant(1), /*alignment=*/8);
  auto getSlot = [&](Value base, int64_t i) -> Value {
    return LLVM::GEPOp::create(builder, loc, pointer, i64, base,
                               ArrayRef<LLVM::GEPArg>{static_cast<int32_t>(i)});
  };
  for (auto [i, argument] : llvm::enumerate(arguments))
    LLVM::StoreOp::create(builder, loc, argument, getSlot(array, i));
  int64_t grain = std::max<int64_t>(1, kGrainCost / rowCost);
  grain = grain >= kAlignment ? grain - grain % kAlignment
                              : llvm::alignTo(grain, multiple);

  OpBuilder::InsertionGuard guard(builder);
  Value count = constant(rows), step = constant(grain);
  builder.setInsertionPointAfter(launcher);
  auto voidType = LLVM::LLVMVoidType::get(&getContext());
  auto task = LLVM::LLVMFuncOp::create(
      builder, loc, ("sbp_task_of_kernel_" + number).str(),
      LLVM::LLVMFunctionType::get(voidType, {pointer, i64, i64}),
      LLVM::Linkage::Private);
  Block *body = task.addEntryBlock(builder);
  builder.setInsertionPointToStart(body);
  SmallVector<Value> loaded;
  for (auto [i, argument] : llvm::enumerate(arguments))
    loaded.push_back(LLVM::LoadOp::create(builder, loc, argument.getType(),
                                          getSlot(body->getArgument(0), i)));
  loaded.push_back(body->getArgument(1));
  loaded.push_back(body->getArgument(2));
  LLVM::CallOp::create(builder, loc, kernel, loaded);
  LLVM::ReturnOp::create(builder, loc, ValueRange());

  auto runtime = symbols.lookup<LLVM::LLVMFuncOp>(kParallelFor);
  if (!runtime) {
    builder.setInsertionPointToStart(getOperation().getBody());
    runtime = LLVM::LLVMFuncOp::create(
        builder, loc, kParallelFor,
        LLVM::LLVMFunctionType::get(voidType, {pointer, pointer, i64, i64}));
    symbols.insert(runtime);
  }
  builder.setInsertionPointToEnd(entry);
  Value address = LLVM::AddressOfOp::create(builder, loc, task);
  LLVM::CallOp::create(builder, loc, runtime,
                       ValueRange{address, array, count, step});
  LLVM::ReturnOp::create(builder, loc, ValueRange());
}
