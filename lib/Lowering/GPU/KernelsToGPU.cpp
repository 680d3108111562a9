//===- KernelsToGPU.cpp - Host operations to launches of kernels ----------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A step is launches and nothing else: the host never looks at what a kernel
// computed. Scalar code and loops of it become kernels of one thread; their
// results lie in memory, where other kernels load them.
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Buffers/LinearAccess.h"
#include "SBP/Lowering/GPU/BatchLoop.h"
#include "SBP/Lowering/GPU/LaunchBuilder.h"
#include "SBP/Lowering/GPU/LoopEmitter.h"
#include "SBP/Lowering/GPU/Passes.h"
#include "SBP/Lowering/GPU/RowLauncher.h"
#include "SBP/Lowering/GPU/SampleEmitter.h"
#include "SBP/Lowering/GPU/SelectEmitter.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/ViewLikeInterface.h"
#include "mlir/Target/LLVM/NVVM/Target.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/GPU/GPUToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/NVVM/NVVMToLLVMIRTranslation.h"
#include "mlir/Transforms/RegionUtils.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_KERNELSTOGPUPASS
#include "SBP/Lowering/GPU/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

/// Of one function.
class HostLowering {
public:
  explicit HostLowering(LaunchBuilder &builder) : builder(builder) {}

  LogicalResult lower(Block &block);
  /// What has become kernels.
  void erase();

private:
  bool isDeviceValue(Value value) const;
  bool isHostLoop(scf::ForOp op) const;
  LogicalResult flush(Operation *place);
  LogicalResult launch(Operation *op);
  LogicalResult launch(linalg::GenericOp op);
  LogicalResult launch(scf::ForallOp op);
  LogicalResult launch(SelectSmallestOp op);
  LogicalResult launch(SampleLengthsOp op);

  LaunchBuilder &builder;
  /// Scalar code that becomes one kernel.
  SmallVector<Operation *> sequence;
  /// Computed by a kernel, or views that need such a number.
  llvm::DenseSet<Value> deviceValues;
  SmallVector<Operation *> done;
};

/// Whether a library reads the buffer, alone or in a batch.
bool isReadByLibrary(Value buffer) {
  return llvm::any_of(buffer.getUsers(), [](Operation *user) {
    return isa<ContractOp, BatchKernelOp>(user) ||
           (isa<ViewLikeOpInterface>(user) &&
            isReadByLibrary(user->getResult(0)));
  });
}

/// Kernels have constants of their own, but a library gets an address: a buffer
/// in front of the first of its calls, into which a kernel writes the constant.
void copyConstants(func::FuncOp function) {
  SmallVector<memref::GetGlobalOp> constants;
  function.walk([&](memref::GetGlobalOp op) {
    if (isReadByLibrary(op))
      constants.push_back(op);
  });
  for (memref::GetGlobalOp constant : constants) {
    OpBuilder b(constant->getContext());
    b.setInsertionPointAfter(constant);
    Location loc = constant.getLoc();
    auto buffer = memref::AllocOp::create(b, loc, constant.getType());
    auto copy = memref::CopyOp::create(b, loc, constant, buffer);
    constant.getResult().replaceAllUsesExcept(buffer, copy);
    memref::DeallocOp::create(b, loc, buffer)
        ->moveBefore(constant->getBlock()->getTerminator());
  }
}

struct KernelsToGPUPass : sbp::impl::KernelsToGPUPassBase<KernelsToGPUPass> {
  void getDependentDialects(DialectRegistry &registry) const override {
    KernelsToGPUPassBase::getDependentDialects(registry);
    // What makes binaries of the kernels, which may be loaded as a plugin.
    registerBuiltinDialectTranslation(registry);
    registerLLVMDialectTranslation(registry);
    registerGPUDialectTranslation(registry);
    registerNVVMDialectTranslation(registry);
    NVVM::registerNVVMTargetInterfaceExternalModels(registry);
  }

  void runOnOperation() override {
    LaunchBuilder builder(getOperation());
    for (auto function :
         llvm::to_vector(getOperation().getOps<func::FuncOp>())) {
      if (function.isExternal())
        continue;
      copyConstants(function);
      HostLowering lowering(builder);
      for (Block &block : function.getBody())
        if (failed(lowering.lower(block)))
          return signalPassFailure();
      lowering.erase();
    }
    numLaunches += builder.getNumLaunches();
    numKernels += builder.getNumKernels();
  }
};

} // namespace

bool HostLowering::isDeviceValue(Value value) const {
  return deviceValues.contains(value);
}

/// A loop whose bounds the host knows, of launches.
bool HostLowering::isHostLoop(scf::ForOp op) const {
  return op.getInitArgs().empty() &&
         llvm::none_of(op->getOperands(),
                       [&](Value value) { return isDeviceValue(value); });
}

/// Launches the scalar code that was gathered, in front of `place`. What others
/// need of it is kept in memory.
LogicalResult HostLowering::flush(Operation *place) {
  if (sequence.empty())
    return success();
  SmallVector<Operation *> operations;
  std::swap(operations, sequence);
  llvm::SmallPtrSet<Operation *, 16> members(operations.begin(),
                                             operations.end());
  auto isOutside = [&](Operation *user) {
    while (user && !members.contains(user))
      user = user->getParentOp();
    return !user;
  };
  Location loc = operations.front()->getLoc();
  SmallVector<Value> escaping, places;
  for (Operation *op : operations)
    for (Value result : op->getResults())
      if (!isa<MemRefType>(result.getType()) &&
          llvm::any_of(result.getUsers(), isOutside))
        escaping.push_back(result);
  // A number that already lies in memory stays where it is.
  auto getMemory = [&](Value value) -> Value {
    auto load = value.getDefiningOp<memref::LoadOp>();
    if (!load || !load.getIndices().empty() ||
        !isa<BlockArgument>(load.getMemRef()))
      return {};
    return llvm::all_of(load.getMemRef().getUsers(),
                        llvm::IsaPred<memref::LoadOp>)
               ? load.getMemRef()
               : Value();
  };
  if (llvm::all_of(operations, [&](Operation *op) {
        return op->getNumResults() == 1 && getMemory(op->getResult(0));
      })) {
    for (Operation *op : operations)
      builder.keepInMemory(op->getResult(0), getMemory(op->getResult(0)));
    llvm::append_range(done, operations);
    return success();
  }
  OpBuilder b(operations.front());
  OpBuilder end(place->getBlock()->getTerminator());
  for (Value value : escaping) {
    places.push_back(
        memref::AllocOp::create(b, loc, MemRefType::get({}, value.getType())));
    memref::DeallocOp::create(end, loc, places.back());
  }
  llvm::SetVector<Value> captures;
  for (Operation *op : operations) {
    captures.insert_range(op->getOperands());
    getUsedValuesDefinedAbove(op->getRegions(), captures);
  }
  captures.remove_if([&](Value value) {
    return value.getDefiningOp() && !isOutside(value.getDefiningOp());
  });
  LaunchCost cost = getLaunchCost(operations);
  for (Value place : places)
    cost.bytesWritten += *getStaticBytes(cast<MemRefType>(place.getType()));
  builder.setCost(cost);
  // Their places are no captures: the kernel knows them from here on only.
  SmallVector<Value> all(captures.getArrayRef());
  llvm::append_range(all, places);
  if (failed(builder.launch(
          place, "scalars", 1, 1, all, FlatCaptures(),
          [&](gpu::GPUFuncOp kernel, const IRMapping &values) {
            auto inner = OpBuilder::atBlockEnd(&kernel.getBody().front());
            IRMapping mapping(values);
            emitSequence(inner, operations, mapping);
            for (auto [value, memory] : llvm::zip(escaping, places))
              memref::StoreOp::create(inner, loc, mapping.lookup(value),
                                      mapping.lookup(memory), ValueRange());
            gpu::ReturnOp::create(inner, loc);
          })))
    return failure();
  for (auto [value, memory] : llvm::zip(escaping, places))
    builder.keepInMemory(value, memory);
  llvm::append_range(done, operations);
  return success();
}

LogicalResult HostLowering::launch(linalg::GenericOp op) {
  if (!ShapedType::isStaticShape(op.getStaticLoopRanges()))
    return op.emitError("cannot run on the GPU: it has loops of a size that is "
                        "known at run time only; give the graph static shapes");
  llvm::SetVector<Value> captures;
  captures.insert_range(op->getOperands());
  getUsedValuesDefinedAbove(op.getRegion(), captures);
  int64_t points = getNumPoints(op);
  int64_t blocks = std::max<int64_t>(llvm::divideCeil(points, kLoopThreads), 1);
  if (failed(builder.launch(
          op, "points", blocks, kLoopThreads, captures.getArrayRef(),
          FlatCaptures(),
          [&](gpu::GPUFuncOp function, const IRMapping &values) {
            Location loc = op.getLoc();
            auto b = OpBuilder::atBlockEnd(&function.getBody().front());
            Value block = gpu::BlockIdOp::create(b, loc, gpu::Dimension::x);
            Value thread = gpu::ThreadIdOp::create(b, loc, gpu::Dimension::x);
            Value size = arith::ConstantIndexOp::create(b, loc, kLoopThreads);
            Value first = arith::AddIOp::create(
                b, loc, arith::MulIOp::create(b, loc, block, size), thread);
            emitPoints(b, op, values, first, blocks * kLoopThreads);
            gpu::ReturnOp::create(b, loc);
          })))
    return failure();
  op.erase();
  return success();
}

/// A copy is an operation as others are: makes it one. Null where it copies a
/// buffer onto itself, as insertion in place leaves it, or is of unknown rank.
static linalg::GenericOp generalizeCopy(memref::CopyOp op) {
  OpBuilder b(op);
  auto type = dyn_cast<MemRefType>(op.getTarget().getType());
  linalg::GenericOp generic;
  if (type && op.getSource() != op.getTarget()) {
    AffineMap identity = b.getMultiDimIdentityMap(type.getRank());
    generic = linalg::GenericOp::create(
        b, op.getLoc(), op.getSource(), op.getTarget(),
        ArrayRef{identity, identity},
        SmallVector<utils::IteratorType>(type.getRank(),
                                         utils::IteratorType::parallel),
        [](OpBuilder &inner, Location loc, ValueRange arguments) {
          linalg::YieldOp::create(inner, loc, arguments.front());
        });
  }
  op.erase();
  return generic;
}

LogicalResult HostLowering::launch(scf::ForallOp op) {
  for (auto copy :
       llvm::make_early_inc_range(op.getBody()->getOps<memref::CopyOp>()))
    if (isa<MemRefType>(copy.getTarget().getType()))
      generalizeCopy(copy);
  if (!isBlockLoop(op))
    return op.emitError("cannot run on the GPU: expected one loop of a static "
                        "size over numbers and linalg operations");
  llvm::SetVector<Value> captures;
  getUsedValuesDefinedAbove(op.getRegion(), captures);
  if (failed(builder.launch(
          op, "iterations", op.getStaticUpperBound().front(), kLoopThreads,
          captures.getArrayRef(), FlatCaptures(),
          [&](gpu::GPUFuncOp function, const IRMapping &values) {
            auto b = OpBuilder::atBlockEnd(&function.getBody().front());
            Value block =
                gpu::BlockIdOp::create(b, op.getLoc(), gpu::Dimension::x);
            IRMapping mapping(values);
            emitIteration(b, op, block, mapping);
            gpu::ReturnOp::create(b, op.getLoc());
          })))
    return failure();
  op.erase();
  return success();
}

LogicalResult HostLowering::launch(SelectSmallestOp op) {
  int64_t numKeys = cast<MemRefType>(op.getKeys().getType()).getDimSize(0);
  if (failed(
          builder.launch(op, "select", 1, getSelectThreads(numKeys),
                         {op.getKeys(), op.getPositions()}, FlatCaptures(),
                         [&](gpu::GPUFuncOp function, const IRMapping &values) {
                           emitSelectSmallest(function, op.getBits(),
                                              values.lookup(op.getKeys()),
                                              values.lookup(op.getPositions()));
                         })))
    return failure();
  op.erase();
  return success();
}

LogicalResult HostLowering::launch(SampleLengthsOp op) {
  int64_t size = cast<MemRefType>(op.getLengths().getType()).getDimSize(0);
  if (failed(builder.launch(
          op, "sample", 1, getSelectThreads(size),
          llvm::to_vector(op->getOperands()), FlatCaptures(),
          [&](gpu::GPUFuncOp function, const IRMapping &values) {
            emitSampleLengths(function, values.lookup(op.getLengths()),
                              values.lookup(op.getWords()),
                              values.lookup(op.getPositions()),
                              values.lookup(op.getFactors()));
          })))
    return failure();
  op.erase();
  return success();
}

LogicalResult HostLowering::launch(Operation *op) {
  if (auto kernel = dyn_cast<RowKernelOp>(op))
    return RowLauncher(builder).launch(kernel);
  if (auto batches = dyn_cast<BatchKernelOp>(op)) {
    FailureOr<scf::ForOp> loop = expandBatches(batches);
    return succeeded(loop) ? lower(*loop->getBody()) : failure();
  }
  if (auto generic = dyn_cast<linalg::GenericOp>(op))
    return launch(generic);
  if (auto forall = dyn_cast<scf::ForallOp>(op))
    return launch(forall);
  if (auto select = dyn_cast<SelectSmallestOp>(op))
    return launch(select);
  if (auto sample = dyn_cast<SampleLengthsOp>(op))
    return launch(sample);
  if (auto copy = dyn_cast<memref::CopyOp>(op)) {
    if (!isa<MemRefType>(copy.getTarget().getType()))
      return op->emitError("cannot run on the GPU: a copy of unknown rank");
    linalg::GenericOp generic = generalizeCopy(copy);
    return generic ? launch(generic) : success();
  }
  if (auto loop = dyn_cast<scf::ForOp>(op); loop && isHostLoop(loop))
    return lower(*loop.getBody());
  if (isa<ContractOp>(op)) {
    for (Value operand : op->getOperands())
      if (isDeviceValue(operand))
        return op->emitError("cannot run on the GPU: where an operand of a "
                             "product lies is known to kernels only");
    return success();
  }
  if (isa<scf::ForOp, scf::WhileOp, scf::IfOp>(op))
    return op->emitError("cannot run on the GPU: what it runs, and how often, "
                         "depends on numbers that the device computes, and it "
                         "holds operations that are kernels of their own");
  return op->emitError("cannot run on the GPU: '")
         << op->getName() << "' is no kernel";
}

LogicalResult HostLowering::lower(Block &block) {
  for (Operation &op : llvm::make_early_inc_range(block.without_terminator())) {
    bool usesDevice = llvm::any_of(
        op.getOperands(), [&](Value value) { return isDeviceValue(value); });
    if (isa<memref::AllocOp, memref::GetGlobalOp>(op) ||
        op.hasTrait<OpTrait::ConstantLike>())
      continue;
    if (isa<memref::DeallocOp>(op)) {
      if (failed(flush(&op)))
        return failure();
      continue;
    }
    if (isa<ViewLikeOpInterface>(op)) {
      if (usesDevice) {
        deviceValues.insert_range(op.getResults());
        done.push_back(&op);
      }
      continue;
    }
    if (!usesDevice && op.getNumRegions() == 0 && isMemoryEffectFree(&op))
      continue; // sizes and places
    if (isSequential(&op)) {
      sequence.push_back(&op);
      deviceValues.insert_range(op.getResults());
      continue;
    }
    if (failed(flush(&op)))
      return failure();
    builder.setCost(getLaunchCost(&op));
    if (failed(launch(&op)))
      return failure();
  }
  return flush(block.getTerminator());
}

void HostLowering::erase() {
  for (Operation *op : llvm::reverse(done))
    op->erase();
}
