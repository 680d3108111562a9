//===- AnnotateLLVM.cpp - What LLVM must know of the kernels --------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/CPU/Passes.h"
#include "SBP/Lowering/Kernels/KernelGroup.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/SymbolTable.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_ANNOTATELLVMPASS
#include "SBP/Lowering/CPU/Passes.h.inc"
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
    for (auto function : llvm::make_early_inc_range(
             getOperation().getOps<LLVM::LLVMFuncOp>())) {
      if (auto loop = dyn_cast_if_present<DenseI64ArrayAttr>(
              function->removeAttr(kLoopAttr)))
        define(function, loop.asArrayRef(), symbols);
      if (auto loops = dyn_cast_if_present<DenseI64ArrayAttr>(
              function->removeAttr(kBatchesAttr)))
        defineBatches(function, loops.asArrayRef(), symbols);
    }
    for (auto function : getOperation().getOps<LLVM::LLVMFuncOp>())
      annotate(function);
  }

private:
  void annotate(LLVM::LLVMFuncOp function);
  void define(LLVM::LLVMFuncOp launcher, ArrayRef<int64_t> loop,
              SymbolTable &symbols);
  void defineBatches(LLVM::LLVMFuncOp launcher, ArrayRef<int64_t> loops,
                     SymbolTable &symbols);
  void defineParallel(
      LLVM::LLVMFuncOp launcher, StringRef taskName, int64_t count,
      int64_t grain, SymbolTable &symbols,
      function_ref<void(OpBuilder &, ValueRange, Value, Value)> emit);
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

/// Gives `launcher` a body that calls the runtime, with its arguments in an
/// array and a task that takes them out. `emit` writes the task's body: what it
/// does with the arguments for the steps from one number up to another.
void AnnotateLLVMPass::defineParallel(
    LLVM::LLVMFuncOp launcher, StringRef taskName, int64_t count, int64_t grain,
    SymbolTable &symbols,
    function_ref<void(OpBuilder &, ValueRange, Value, Value)> emit) {
  ++numParallel;
  OpBuilder builder(&getContext());
  Location loc = launcher.getLoc();
  Type i64 = builder.getI64Type();
  auto pointer = LLVM::LLVMPointerType::get(&getContext());
  auto voidType = LLVM::LLVMVoidType::get(&getContext());
  auto getSlot = [&](Value base, int64_t i) -> Value {
    return LLVM::GEPOp::create(builder, loc, pointer, i64, base,
                               ArrayRef<LLVM::GEPArg>{static_cast<int32_t>(i)});
  };
  builder.setInsertionPointAfter(launcher);
  auto task = LLVM::LLVMFuncOp::create(
      builder, loc, taskName,
      LLVM::LLVMFunctionType::get(voidType, {pointer, i64, i64}),
      LLVM::Linkage::Private);
  Block *body = task.addEntryBlock(builder);
  builder.setInsertionPointToStart(body);
  SmallVector<Value> loaded;
  for (auto [i, type] : llvm::enumerate(launcher.getArgumentTypes()))
    loaded.push_back(LLVM::LoadOp::create(builder, loc, type,
                                          getSlot(body->getArgument(0), i)));
  emit(builder, loaded, body->getArgument(1), body->getArgument(2));
  LLVM::ReturnOp::create(builder, loc, ValueRange());

  auto runtime = symbols.lookup<LLVM::LLVMFuncOp>(kParallelFor);
  if (!runtime) {
    builder.setInsertionPointToStart(getOperation().getBody());
    runtime = LLVM::LLVMFuncOp::create(
        builder, loc, kParallelFor,
        LLVM::LLVMFunctionType::get(voidType, {pointer, pointer, i64, i64}));
    symbols.insert(runtime);
  }

  Block *entry = launcher.addEntryBlock(builder);
  builder.setInsertionPointToStart(entry);
  auto constant = [&](int64_t value) -> Value {
    return LLVM::ConstantOp::create(builder, loc, i64,
                                    builder.getI64IntegerAttr(value));
  };
  // Every argument is a pointer or a number of at most 8 bytes.
  auto arrayType = LLVM::LLVMArrayType::get(i64, launcher.getNumArguments());
  Value array = LLVM::AllocaOp::create(builder, loc, pointer, arrayType,
                                       constant(1), /*alignment=*/8);
  for (auto [i, argument] : llvm::enumerate(entry->getArguments()))
    LLVM::StoreOp::create(builder, loc, argument, getSlot(array, i));
  Value address = LLVM::AddressOfOp::create(builder, loc, task);
  LLVM::CallOp::create(
      builder, loc, runtime,
      ValueRange{address, array, constant(count), constant(grain)});
  LLVM::ReturnOp::create(builder, loc, ValueRange());
}

/// Gives `launcher` a body that runs all rows: at once where they are few, else
/// as a parallel loop.
void AnnotateLLVMPass::define(LLVM::LLVMFuncOp launcher, ArrayRef<int64_t> loop,
                              SymbolTable &symbols) {
  int64_t rows = loop[0], rowCost = loop[1], multiple = loop[2];
  StringRef number = launcher.getName().drop_front(kLaunchPrefix.size());
  auto kernel = symbols.lookup<LLVM::LLVMFuncOp>((kRowsPrefix + number).str());
  Location loc = launcher.getLoc();
  ++numLaunchers;
  if (rows * rowCost < kParallelCost) {
    OpBuilder builder(&getContext());
    Block *entry = launcher.addEntryBlock(builder);
    builder.setInsertionPointToStart(entry);
    SmallVector<Value> arguments(entry->getArguments());
    for (int64_t bound : {int64_t(0), rows}) // begin, end
      arguments.push_back(
          LLVM::ConstantOp::create(builder, loc, builder.getI64Type(),
                                   builder.getI64IntegerAttr(bound)));
    LLVM::CallOp::create(builder, loc, kernel, arguments);
    LLVM::ReturnOp::create(builder, loc, ValueRange());
    return;
  }
  int64_t grain = std::max<int64_t>(1, kGrainCost / rowCost);
  grain = grain >= kAlignment ? grain - grain % kAlignment
                              : llvm::alignTo(grain, multiple);
  defineParallel(
      launcher, ("sbp_task_of_kernel_" + number).str(), rows, grain, symbols,
      [&](OpBuilder &builder, ValueRange buffers, Value begin, Value end) {
        SmallVector<Value> arguments(buffers);
        arguments.append({begin, end});
        LLVM::CallOp::create(builder, loc, kernel, arguments);
      });
}

/// Gives `launcher` a body that runs all batches, as a parallel loop: the
/// number of a batch says its place in each loop over batches, and that how far
/// its slices lie behind the first ones.
void AnnotateLLVMPass::defineBatches(LLVM::LLVMFuncOp launcher,
                                     ArrayRef<int64_t> loops,
                                     SymbolTable &symbols) {
  ArrayRef<int64_t> sizes = loops.slice(1, loops[0]);
  ArrayRef<int64_t> strides = loops.drop_front(1 + sizes.size());
  StringRef number = launcher.getName().drop_front(kAllBatchesPrefix.size());
  auto batch = symbols.lookup<LLVM::LLVMFuncOp>((kBatchPrefix + number).str());
  Location loc = launcher.getLoc();
  int64_t count = 1;
  for (int64_t size : sizes)
    count *= size;
  ++numLaunchers;
  defineParallel(
      launcher, ("sbp_task_of_batch_" + number).str(), count, /*grain=*/1,
      symbols,
      [&](OpBuilder &builder, ValueRange buffers, Value begin, Value end) {
        Type i64 = builder.getI64Type();
        auto constant = [&](int64_t value) -> Value {
          return LLVM::ConstantOp::create(builder, loc, i64,
                                          builder.getI64IntegerAttr(value));
        };
        // A task has one step at least.
        Block *entry = builder.getInsertionBlock();
        Block *body = builder.createBlock(entry->getParent(), {}, {i64}, {loc});
        Block *exit = builder.createBlock(entry->getParent());
        builder.setInsertionPointToEnd(entry);
        LLVM::BrOp::create(builder, loc, ValueRange{begin}, body);

        builder.setInsertionPointToStart(body);
        Value step = body->getArgument(0), rest = step;
        SmallVector<Value> places(sizes.size());
        for (size_t loop = sizes.size(); loop-- > 0;) {
          Value size = constant(sizes[loop]);
          places[loop] = LLVM::URemOp::create(builder, loc, rest, size);
          rest = LLVM::UDivOp::create(builder, loc, rest, size);
        }
        SmallVector<Value> arguments;
        for (auto [i, buffer] : llvm::enumerate(buffers)) {
          Value offset = constant(0);
          for (auto [place, stride] :
               llvm::zip(places, strides.slice(i * sizes.size(), sizes.size())))
            offset = LLVM::AddOp::create(
                builder, loc, offset,
                LLVM::MulOp::create(builder, loc, place, constant(stride)));
          arguments.push_back(LLVM::GEPOp::create(
              builder, loc, buffer.getType(), builder.getI8Type(), buffer,
              ArrayRef<LLVM::GEPArg>{offset}));
        }
        LLVM::CallOp::create(builder, loc, batch, arguments);
        Value next = LLVM::AddOp::create(builder, loc, step, constant(1));
        Value more = LLVM::ICmpOp::create(builder, loc,
                                          LLVM::ICmpPredicate::slt, next, end);
        LLVM::CondBrOp::create(builder, loc, more, body, ValueRange{next}, exit,
                               ValueRange{});
        builder.setInsertionPointToStart(exit);
      });
}
