//===- AnnotateLLVM.cpp - What LLVM must know of the kernels --------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/CPU/Passes.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/Remarks.h"
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
  void runOnOperation() override;

private:
  void annotate(LLVM::LLVMFuncOp function);
  LogicalResult defineLauncher(LLVM::LLVMFuncOp launcher, Attribute launch);
  LogicalResult define(LLVM::LLVMFuncOp launcher, LLVM::LLVMFuncOp kernel,
                       RowLaunchAttr launch);
  LogicalResult define(LLVM::LLVMFuncOp launcher, LLVM::LLVMFuncOp kernel,
                       BatchLaunchAttr launch);
  LogicalResult defineParallel(
      LLVM::LLVMFuncOp launcher, int64_t count, int64_t grain,
      function_ref<void(OpBuilder &, ValueRange, Value, Value)> emit);
  LLVM::LLVMFuncOp getRuntime(Location loc);

  std::optional<SymbolTable> symbols;
};

} // namespace

void AnnotateLLVMPass::runOnOperation() {
  symbols.emplace(getOperation());
  for (auto function :
       llvm::make_early_inc_range(getOperation().getOps<LLVM::LLVMFuncOp>()))
    if (Attribute launch = function->removeAttr(kLaunchAttrName);
        launch && failed(defineLauncher(function, launch)))
      return signalPassFailure();
  for (auto function : getOperation().getOps<LLVM::LLVMFuncOp>())
    annotate(function);
}

void AnnotateLLVMPass::annotate(LLVM::LLVMFuncOp function) {
  auto noAlias = LLVM::LLVMDialect::getNoAliasAttrName();
  auto unit = UnitAttr::get(&getContext());
  // The runtime's allocator, by the names that it is linked by.
  if (function.isExternal() &&
      llvm::is_contained(
          {"_mlir_memref_to_llvm_aligned_alloc", "_mlir_memref_to_llvm_alloc"},
          function.getName()))
    function.setResultAttr(0, noAlias, unit);
  bool isKernel = static_cast<bool>(function->removeAttr(kKernelAttrName));
  bool isDistinct = static_cast<bool>(function->removeAttr(kDistinctAttrName));
  if (function.isExternal())
    return;
  // Inlined again, the kernels would be one large function.
  if (isKernel)
    function.setNoInline(true);
  for (unsigned i = 0, e = isDistinct ? function.getNumArguments() : 0; i < e;
       ++i)
    if (isa<LLVM::LLVMPointerType>(function.getArgument(i).getType()))
      function.setArgAttr(i, noAlias, unit);
}

LogicalResult AnnotateLLVMPass::defineLauncher(LLVM::LLVMFuncOp launcher,
                                               Attribute launch) {
  auto name = isa<RowLaunchAttr>(launch)
                  ? cast<RowLaunchAttr>(launch).getKernel()
                  : cast<BatchLaunchAttr>(launch).getKernel();
  auto kernel = symbols->lookup<LLVM::LLVMFuncOp>(name.getValue());
  if (!launcher.isExternal() || !kernel)
    return launcher.emitError("expected a declaration that launches a function "
                              "of the module, but ")
           << (kernel ? "it has a body" : "there is no function ") << name;
  SmallVector<Type> expected(launcher.getArgumentTypes());
  if (isa<RowLaunchAttr>(launch))
    expected.append(2, IntegerType::get(&getContext(), 64)); // begin, end
  if (!llvm::equal(kernel.getArgumentTypes(), expected))
    return launcher.emitError("expected ")
           << name << " to take (" << expected << "), but it takes ("
           << kernel.getArgumentTypes() << ")";
  ++numLaunchers;
  if (auto rows = dyn_cast<RowLaunchAttr>(launch))
    return define(launcher, kernel, rows);
  return define(launcher, kernel, cast<BatchLaunchAttr>(launch));
}

/// The runtime's loop, declared once; null where someone else has its name.
LLVM::LLVMFuncOp AnnotateLLVMPass::getRuntime(Location loc) {
  OpBuilder builder(&getContext());
  Type i64 = builder.getI64Type();
  auto pointer = LLVM::LLVMPointerType::get(&getContext());
  auto type = LLVM::LLVMFunctionType::get(
      LLVM::LLVMVoidType::get(&getContext()), {pointer, pointer, i64, i64});
  if (Operation *known = symbols->lookup(kParallelFor)) {
    auto runtime = dyn_cast<LLVM::LLVMFuncOp>(known);
    if (runtime && runtime.isExternal() && runtime.getFunctionType() == type)
      return runtime;
    known->emitError("'") << kParallelFor
                          << "' is the name of a function of the SBP runtime, "
                             "which this module calls; give the symbol another "
                             "name";
    return {};
  }
  builder.setInsertionPointToStart(getOperation().getBody());
  auto runtime = LLVM::LLVMFuncOp::create(builder, loc, kParallelFor, type);
  symbols->insert(runtime);
  return runtime;
}

/// Gives `launcher` a body that calls the runtime, with its arguments in an
/// array and a task that takes them out. `emit` writes the task's body: what it
/// does with the arguments for the steps from one number up to another.
LogicalResult AnnotateLLVMPass::defineParallel(
    LLVM::LLVMFuncOp launcher, int64_t count, int64_t grain,
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
      builder, loc, (launcher.getName() + "_task").str(),
      LLVM::LLVMFunctionType::get(voidType, {pointer, i64, i64}),
      LLVM::Linkage::Private);
  symbols->insert(task);
  Block *body = task.addEntryBlock(builder);
  builder.setInsertionPointToStart(body);
  SmallVector<Value> loaded;
  for (auto [i, type] : llvm::enumerate(launcher.getArgumentTypes()))
    loaded.push_back(LLVM::LoadOp::create(builder, loc, type,
                                          getSlot(body->getArgument(0), i)));
  emit(builder, loaded, body->getArgument(1), body->getArgument(2));
  LLVM::ReturnOp::create(builder, loc, ValueRange());

  LLVM::LLVMFuncOp runtime = getRuntime(loc);
  if (!runtime)
    return failure();

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
  return success();
}

/// Gives `launcher` a body that runs all rows: at once where they are few, else
/// as a parallel loop.
LogicalResult AnnotateLLVMPass::define(LLVM::LLVMFuncOp launcher,
                                       LLVM::LLVMFuncOp kernel,
                                       RowLaunchAttr launch) {
  int64_t rows = launch.getRows(), rowCost = launch.getCost();
  Location loc = launcher.getLoc();
  remark::RemarkOpts opts =
      remark::RemarkOpts::name("RunsOnThreads").category(getArgument());
  if (rows * rowCost < kParallelCost) {
    remark::missed(loc, opts)
        << remark::add("@{0} runs {1} rows on one thread", kernel.getName(),
                       rows)
        << remark::reason("they are {0} elements: waking threads takes longer",
                          rows * rowCost);
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
    return success();
  }
  int64_t grain = std::max<int64_t>(1, kGrainCost / rowCost);
  grain = grain >= kAlignment ? grain - grain % kAlignment
                              : llvm::alignTo(grain, launch.getMultiple());
  remark::passed(loc, opts)
      << remark::add("@{0} runs {1} rows, {2} of them or more on a thread",
                     kernel.getName(), rows, grain);
  return defineParallel(
      launcher, rows, grain,
      [&](OpBuilder &builder, ValueRange buffers, Value begin, Value end) {
        SmallVector<Value> arguments(buffers);
        arguments.append({begin, end});
        LLVM::CallOp::create(builder, loc, kernel, arguments);
      });
}

/// Gives `launcher` a body that runs all batches, as a parallel loop: the
/// number of a batch says its place in each loop over batches, and that how far
/// its slices lie behind the first ones.
LogicalResult AnnotateLLVMPass::define(LLVM::LLVMFuncOp launcher,
                                       LLVM::LLVMFuncOp batch,
                                       BatchLaunchAttr launch) {
  ArrayRef<int64_t> sizes = launch.getSizes(), strides = launch.getStrides();
  Location loc = launcher.getLoc();
  if (strides.size() != sizes.size() * launcher.getNumArguments())
    return launcher.emitError("expected ")
           << sizes.size() * launcher.getNumArguments()
           << " strides, one for each argument and loop, but got "
           << strides.size();
  int64_t count = 1;
  for (int64_t size : sizes)
    count *= size;
  remark::passed(
      loc, remark::RemarkOpts::name("RunsOnThreads").category(getArgument()))
      << remark::add("@{0} runs {1} batches", batch.getName(), count);
  return defineParallel(
      launcher, count, /*grain=*/1,
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
