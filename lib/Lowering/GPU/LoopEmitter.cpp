//===- LoopEmitter.cpp - Single operations as kernels ---------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/GPU/LoopEmitter.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Interfaces/ViewLikeInterface.h"

using namespace mlir;
using namespace mlir::sbp;

int64_t sbp::getNumPoints(linalg::GenericOp op) {
  int64_t points = 1;
  for (auto [size, kind] :
       llvm::zip(op.getStaticLoopRanges(), op.getIteratorTypesArray()))
    if (kind == utils::IteratorType::parallel)
      points *= size;
  return points;
}

static Value index(OpBuilder &b, Location loc, int64_t value) {
  return arith::ConstantIndexOp::create(b, loc, value);
}

/// The subscripts of an operand at a point of the loops.
static SmallVector<Value> getSubscripts(OpBuilder &b, Location loc,
                                        AffineMap map, ValueRange position) {
  SmallVector<Value> subscripts;
  for (AffineExpr expr : map.getResults())
    subscripts.push_back(affine::AffineApplyOp::create(
        b, loc, AffineMap::get(map.getNumDims(), 0, expr), position));
  return subscripts;
}

/// The body at a point, with these values of the outputs.
static SmallVector<Value> emitBody(OpBuilder &b, linalg::GenericOp op,
                                   const IRMapping &values, ValueRange position,
                                   ValueRange outputs) {
  Location loc = op.getLoc();
  IRMapping map(values);
  for (OpOperand *input : op.getDpsInputOperands()) {
    BlockArgument argument = op.getMatchingBlockArgument(input);
    Value memory = values.lookupOrDefault(input->get());
    if (argument.use_empty())
      continue;
    map.map(argument,
            isa<MemRefType>(memory.getType())
                ? memref::LoadOp::create(
                      b, loc, memory,
                      getSubscripts(b, loc, op.getMatchingIndexingMap(input),
                                    position))
                      .getResult()
                : memory);
  }
  for (auto [argument, output] : llvm::zip(op.getRegionOutputArgs(), outputs))
    map.map(argument, output);
  for (Operation &inner : op.getBody()->without_terminator()) {
    if (auto indexOp = dyn_cast<linalg::IndexOp>(inner)) {
      map.map(indexOp.getResult(), position[indexOp.getDim()]);
      continue;
    }
    Operation *clone = b.clone(inner, map);
    clone->walk([&](linalg::IndexOp nested) {
      nested.replaceAllUsesWith(position[nested.getDim()]);
      nested.erase();
    });
  }
  return llvm::map_to_vector(
      op.getBody()->getTerminator()->getOperands(),
      [&](Value yielded) { return map.lookupOrDefault(yielded); });
}

/// Loops over the sums of a point, which carry the outputs.
static SmallVector<Value> emitSums(OpBuilder &b, linalg::GenericOp op,
                                   const IRMapping &values,
                                   ArrayRef<unsigned> loops,
                                   SmallVector<Value> &position,
                                   ValueRange outputs) {
  if (loops.empty())
    return emitBody(b, op, values, position, outputs);
  Location loc = op.getLoc();
  int64_t size = op.getStaticLoopRanges()[loops.front()];
  auto loop = scf::ForOp::create(b, loc, index(b, loc, 0), index(b, loc, size),
                                 index(b, loc, 1), outputs);
  auto inner = OpBuilder::atBlockEnd(loop.getBody());
  position[loops.front()] = loop.getInductionVar();
  SmallVector<Value> results = emitSums(inner, op, values, loops.drop_front(),
                                        position, loop.getRegionIterArgs());
  scf::YieldOp::create(inner, loc, results);
  return SmallVector<Value>(loop.getResults());
}

void sbp::emitPoints(OpBuilder &b, linalg::GenericOp op,
                     const IRMapping &values, Value first, int64_t stride) {
  Location loc = op.getLoc();
  SmallVector<int64_t> sizes = op.getStaticLoopRanges();
  SmallVector<unsigned> parallel, reduction;
  for (auto [loop, kind] : llvm::enumerate(op.getIteratorTypesArray()))
    (kind == utils::IteratorType::parallel ? parallel : reduction)
        .push_back(loop);
  auto loop = scf::ForOp::create(b, loc, first, index(b, loc, getNumPoints(op)),
                                 index(b, loc, stride));
  OpBuilder inner(loop.getBody()->getTerminator());
  SmallVector<Value> position(sizes.size());
  Value rest = loop.getInductionVar();
  for (unsigned dim : llvm::reverse(parallel)) {
    Value size = index(inner, loc, sizes[dim]);
    position[dim] = arith::RemUIOp::create(inner, loc, rest, size);
    rest = arith::DivUIOp::create(inner, loc, rest, size);
  }
  for (unsigned dim : reduction)
    position[dim] = index(inner, loc, 0);
  auto getPlace = [&](OpOperand &output) {
    return getSubscripts(inner, loc, op.getMatchingIndexingMap(&output),
                         position);
  };
  SmallVector<Value> outputs;
  for (OpOperand &output : op.getDpsInitsMutable())
    outputs.push_back(memref::LoadOp::create(
        inner, loc, values.lookupOrDefault(output.get()), getPlace(output)));
  SmallVector<Value> results =
      emitSums(inner, op, values, reduction, position, outputs);
  for (auto [output, result] : llvm::zip(op.getDpsInitsMutable(), results))
    memref::StoreOp::create(inner, loc, result,
                            values.lookupOrDefault(output.get()),
                            getPlace(output));
}

//===----------------------------------------------------------------------===//
// One thread
//===----------------------------------------------------------------------===//

bool sbp::isSequential(Operation *op) {
  if (isa<memref::LoadOp, memref::StoreOp>(op))
    return true;
  if (isa<scf::ForOp, scf::IfOp, scf::WhileOp>(op))
    return llvm::all_of(op->getRegions(), [](Region &region) {
      return llvm::all_of(region.getOps(), [](Operation &inner) {
        return isSequential(&inner);
      });
    });
  if (isa<scf::YieldOp, scf::ConditionOp>(op) ||
      isa<ViewLikeOpInterface, memref::DimOp>(op))
    return true;
  return op->getNumRegions() == 0 && isMemoryEffectFree(op) &&
         llvm::all_of(op->getResultTypes(),
                      [](Type type) { return type.isIntOrIndexOrFloat(); });
}

void sbp::emitSequence(OpBuilder &b, ArrayRef<Operation *> operations,
                       IRMapping &values) {
  for (Operation *op : operations)
    b.clone(*op, values);
}

//===----------------------------------------------------------------------===//
// One block
//===----------------------------------------------------------------------===//

static bool isShared(Operation &op) {
  auto generic = dyn_cast<linalg::GenericOp>(op);
  return generic && generic.hasPureBufferSemantics() &&
         ShapedType::isStaticShape(generic.getStaticLoopRanges());
}

bool sbp::isBlockLoop(scf::ForallOp op) {
  return op.getRank() == 1 && op.getOutputs().empty() &&
         op.getStaticUpperBound().size() == 1 &&
         ShapedType::isStatic(op.getStaticUpperBound().front()) &&
         op.isNormalized() &&
         llvm::all_of(op.getBody()->without_terminator(), [](Operation &inner) {
           return isShared(inner) ||
                  (isSequential(&inner) && !isa<memref::StoreOp>(inner) &&
                   inner.getNumRegions() == 0);
         });
}

void sbp::emitIteration(OpBuilder &b, scf::ForallOp op, Value at,
                        IRMapping &values) {
  values.map(op.getInductionVar(0), at);
  Value thread = gpu::ThreadIdOp::create(b, op.getLoc(), gpu::Dimension::x);
  bool isFirst = true;
  for (Operation &inner : op.getBody()->without_terminator()) {
    auto generic = dyn_cast<linalg::GenericOp>(inner);
    if (!generic) {
      b.clone(inner, values);
      continue;
    }
    if (!isFirst)
      gpu::BarrierOp::create(b, op.getLoc());
    isFirst = false;
    emitPoints(b, generic, values, thread, kLoopThreads);
  }
}
