//===- RowLauncher.cpp - Row kernels to launches --------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/GPU/RowLauncher.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace mlir::sbp;

/// Where buffers of the host are allocated that one launch leaves to another: a
/// loop of launches reuses them.
static Operation *getTop(Operation *op) {
  while (!isa<func::FuncOp>(op->getParentOp()))
    op = op->getParentOp();
  return op;
}

/// What a memref of the kernel's body is on the host.
static Value cloneOnHost(OpBuilder &b, RowKernelOp kernel, Value memref) {
  if (auto argument = dyn_cast<BlockArgument>(memref))
    return kernel.getCaptures()[argument.getArgNumber()];
  Operation *view = memref.getDefiningOp();
  IRMapping mapping;
  mapping.map(view->getOperand(0), cloneOnHost(b, kernel, view->getOperand(0)));
  return b.clone(*view, mapping)->getResult(0);
}

/// Adds what blocks have of each sum, to the outputs: an operation over the
/// chunks, whose kernel stands in front of `kernel`. The chunks of one output
/// are neighbors where its terms are.
static linalg::GenericOp addUpChunks(OpBuilder &b, RowKernelOp kernel,
                                     const KernelOp &op, bool isRow,
                                     ValueRange chunkSums) {
  SmallVector<utils::IteratorType> kinds;
  SmallVector<AffineExpr> loops(op.sizes.size(), b.getAffineConstantExpr(0));
  for (unsigned loop = 0; loop < op.sizes.size(); ++loop)
    if (!op.isReduction(loop)) {
      loops[loop] = b.getAffineDimExpr(kinds.size());
      kinds.push_back(utils::IteratorType::parallel);
    }
  unsigned numParallel = kinds.size();
  kinds.push_back(utils::IteratorType::reduction);
  SmallVector<AffineExpr> place;
  for (unsigned i = 0; i < numParallel; ++i)
    place.push_back(b.getAffineDimExpr(i));
  place.insert(isRow ? place.end() : place.begin(),
               b.getAffineDimExpr(numParallel));
  AffineMap chunkMap = AffineMap::get(kinds.size(), 0, place, b.getContext());
  SmallVector<AffineMap> maps(chunkSums.size(), chunkMap);
  SmallVector<Value> outputs;
  for (OpOperand &output : op.op.getDpsInitsMutable()) {
    outputs.push_back(cloneOnHost(b, kernel, output.get()));
    maps.push_back(op.op.getMatchingIndexingMap(&output).replaceDimsAndSymbols(
        loops, {}, kinds.size(), 0));
  }
  return linalg::GenericOp::create(
      b, kernel.getLoc(), chunkSums, outputs, maps, kinds,
      [&](OpBuilder &inner, Location loc, ValueRange arguments) {
        SmallVector<Value> sums;
        for (unsigned i = 0; i < outputs.size(); ++i) {
          Operation *combiner = getCombiner(op.op, i);
          IRMapping mapping;
          for (Value value : combiner->getOperands())
            mapping.map(value, value == op.op.getRegionOutputArgs()[i]
                                   ? arguments[outputs.size() + i]
                                   : arguments[i]);
          sums.push_back(inner.clone(*combiner, mapping)->getResult(0));
        }
        linalg::YieldOp::create(inner, loc, sums);
      });
}

/// Whether sums may be shared by blocks: a second kernel must find the outputs.
static bool knowsOutputs(RowKernelOp kernel) {
  return llvm::all_of(kernel.getCaptures(), [](Value value) {
    return !isa<MemRefType>(value.getType()) || isStaticMemRef(value.getType());
  });
}

LogicalResult RowLauncher::launch(RowKernelOp kernel) {
  FailureOr<KernelGroup> group = readRowKernel(kernel);
  if (failed(group))
    return failure();
  bool mayChunk = knowsOutputs(kernel);
  // What a sum starts from is a kernel of its own where blocks share the sum.
  if (group->ops.size() > 1 && mayChunk &&
      llvm::all_of(ArrayRef(group->ops).drop_back(), isFill)) {
    KernelGroup sums = *group;
    sums.ops.assign({group->ops.back()});
    if (getRowLaunch(sums).chunks > 1) {
      group->ops.pop_back();
      if (failed(launch(kernel, *group, getRowLaunch(*group))))
        return failure();
      group = sums;
    }
  }
  RowLaunch rows = getRowLaunch(*group, mayChunk);
  if (failed(launch(kernel, *group, rows)))
    return failure();
  kernel.erase();
  return success();
}

/// Launches a group of the kernel's operations.
LogicalResult RowLauncher::launch(RowKernelOp kernel, const KernelGroup &group,
                                  const RowLaunch &rows) {
  Block *body = kernel.getBodyBlock();
  SmallVector<Value> captures(kernel.getCaptures());
  // A row that shared memory does not hold lies with all others in memory.
  int64_t bytes = 0;
  for (const RowBuffer &buffer : group.rowBuffers)
    bytes +=
        *getStaticBytes(MemRefType::get(
            {1}, cast<MemRefType>(buffer.buffer.getType()).getElementType())) *
        buffer.size * rows.getRowsPerBlock();
  OpBuilder b(kernel), top(getTop(kernel)), behind(top);
  behind.setInsertionPointAfter(getTop(kernel));
  SmallVector<Value> whole, chunkSums;
  auto allocate = [&](MemRefType type) -> Value {
    Value memory = memref::AllocOp::create(top, kernel.getLoc(), type);
    memref::DeallocOp::create(behind, kernel.getLoc(), memory);
    return memory;
  };
  if (bytes > kMaxSharedBytes)
    for (BlockArgument buffer : kernel.getRowBuffers())
      whole.push_back(allocate(cast<MemRefType>(buffer.getType())));
  llvm::append_range(captures, whole);
  const KernelOp &sums = group.ops.back();
  bool isRow = rows.columns == 0;
  if (rows.chunks > 1) {
    SmallVector<int64_t> shape;
    for (auto [loop, size] : llvm::enumerate(sums.sizes))
      if (!sums.isReduction(loop))
        shape.push_back(size);
    shape.insert(isRow ? shape.end() : shape.begin(), rows.chunks);
    for (Value output : sums.op.getDpsInits())
      chunkSums.push_back(allocate(MemRefType::get(
          shape, cast<MemRefType>(output.getType()).getElementType())));
  }
  // An operand of the body has a static offset, which accesses add.
  FlatCaptures flat;
  for (auto [i, capture] :
       llvm::enumerate(llvm::concat<Value>(captures, chunkSums)))
    if (isa<MemRefType>(capture.getType())) {
      SmallVector<int64_t> strides;
      int64_t offset = 0;
      if (i < body->getNumArguments())
        (void)cast<MemRefType>(body->getArgument(i).getType())
            .getStridesAndOffset(strides, offset); // is static
      flat[capture] = offset;
    }
  // What a body loads from, at any place, keeps its dimensions.
  for (const KernelOp &op : group.ops)
    for (Value memory : op.loaded)
      for (auto [capture, argument] : llvm::zip(captures, body->getArguments()))
        if (argument == memory)
          flat.erase(capture);
  SmallVector<Value> all(captures);
  llvm::append_range(all, chunkSums);
  if (failed(builder.launch(
          kernel,
          rows.columns > 0 ? "columns"
          : group.isFlat   ? "elements"
                           : "rows",
          rows.blocks, rows.threads, all, flat,
          [&](gpu::GPUFuncOp function, const IRMapping &values) {
            IRMapping mapping;
            auto inner = OpBuilder::atBlockEnd(&function.getBody().front());
            for (auto [capture, argument] :
                 llvm::zip(captures, body->getArguments()))
              mapping.map(argument, values.lookup(capture));
            for (Operation &op : *body)
              if (op.hasTrait<OpTrait::ConstantLike>())
                inner.clone(op, mapping);
            RowEmitter(
                function, group, rows, mapping,
                llvm::map_to_vector(
                    chunkSums, [&](Value sum) { return values.lookup(sum); }))
                .emit();
          })))
    return failure();
  if (chunkSums.empty())
    return success();
  linalg::GenericOp rest = addUpChunks(b, kernel, sums, isRow, chunkSums);
  FailureOr<KernelOp> restOp = getKernelOp(rest);
  if (failed(restOp))
    return rest.emitError("cannot run on the GPU: where its sums lie is not "
                          "known");
  KernelGroup restGroup;
  restGroup.ops.push_back(*restOp);
  RowKernelOp second = createRowKernel(restGroup, kernel);
  rest.erase();
  FailureOr<KernelGroup> group2 = readRowKernel(second);
  if (failed(group2) ||
      failed(
          launch(second, *group2, getRowLaunch(*group2, /*mayChunk=*/false))))
    return failure();
  second.erase();
  return success();
}
