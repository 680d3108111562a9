//===- EmitVectors.cpp - Vectors and partial sums of a kernel -------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Vectors are made here and not left to LLVM, so that the order of a sum
// depends on the length of its row alone: a value that the backward computes
// again must equal the one of the forward bit for bit, whatever it is fused
// with, on however many rows and threads.
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/CPU/KernelEmitter.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::sbp;

/// Whole vectors along `loop`, then a masked one for the rest.
void KernelEmitter::emitParallelVectors(const KernelOp &op, unsigned loop) {
  int64_t size = op.sizes[loop], whole = size / kLanes * kLanes;
  auto emitOne = [&](Value at, Value mask) {
    position[loop] = at;
    SmallVector<Value> results =
        emitBody(op, getOutputs(op, true, mask), loop, mask);
    for (auto [i, result] : llvm::enumerate(results))
      store(op, op.op.getNumDpsInputs() + i, toVector(result), mask);
  };
  if (whole > 0) {
    auto loopOp =
        scf::ForOp::create(b, loc, index(0), index(whole), index(kLanes));
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPoint(loopOp.getBody()->getTerminator());
    emitOne(loopOp.getInductionVar(), {});
  }
  if (whole < size) {
    auto maskType = VectorType::get({kLanes}, b.getI1Type());
    emitOne(index(whole), vector::ConstantMaskOp::create(
                              b, loc, maskType, ArrayRef{size - whole}));
  }
}

/// The loops of a sum, the last one in vectors; returns the partial sums.
SmallVector<Value> KernelEmitter::emitSumLoops(const KernelOp &op,
                                               ArrayRef<unsigned> loops,
                                               ArrayRef<Value> sums) {
  unsigned loop = loops.front();
  int64_t size = op.sizes[loop];
  auto emitLoop = [&](int64_t upper, int64_t step,
                      function_ref<SmallVector<Value>(ArrayRef<Value>)> body) {
    auto loopOp = scf::ForOp::create(b, loc, index(0), index(upper),
                                     index(step), ValueRange(sums));
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToEnd(loopOp.getBody());
    position[loop] = loopOp.getInductionVar();
    SmallVector<Value> carried(loopOp.getRegionIterArgs());
    SmallVector<Value> next = body(carried);
    scf::YieldOp::create(b, loc, next);
    return SmallVector<Value>(loopOp.getResults());
  };
  if (loops.size() > 1)
    return emitLoop(size, 1, [&](ArrayRef<Value> carried) {
      return emitSumLoops(op, loops.drop_front(), carried);
    });

  int64_t whole = size / kLanes * kLanes;
  SmallVector<Value> result(sums);
  if (whole > 0)
    result = emitLoop(whole, kLanes, [&](ArrayRef<Value> carried) {
      return emitBody(op, carried, loop, {});
    });
  if (whole == size)
    return result;
  position[loop] = index(whole);
  Value mask = vector::ConstantMaskOp::create(
      b, loc, VectorType::get({kLanes}, b.getI1Type()), ArrayRef{size - whole});
  SmallVector<Value> last = emitBody(op, result, loop, mask);
  for (auto [sum, value] : llvm::zip(result, last))
    sum = arith::SelectOp::create(b, loc, mask, value, sum);
  return result;
}

/// Sums (or maxima, ...) along the last of `loops`, in kLanes partial sums.
void KernelEmitter::emitSumOfVectors(const KernelOp &op,
                                     ArrayRef<unsigned> loops) {
  SmallVector<Value> sums;
  SmallVector<Operation *> combiners;
  for (unsigned i = 0, e = op.op.getNumDpsInits(); i < e; ++i) {
    combiners.push_back(getCombiner(op.op, i));
    TypedAttr neutral = *arith::getNeutralElement(combiners.back());
    sums.push_back(toVector(arith::ConstantOp::create(b, loc, neutral)));
  }
  SmallVector<Value> partial = emitSumLoops(op, loops, sums);
  for (unsigned loop : loops)
    position[loop] = {};
  for (auto [i, combiner] : llvm::enumerate(combiners)) {
    unsigned operand = op.op.getNumDpsInputs() + i;
    bool isFloat = isa<FloatType>(combiner->getResult(0).getType());
    // With `reassoc` a fixed tree of the lanes; without, a chain.
    auto flags =
        isFloat ? arith::FastMathFlags::reassoc : arith::FastMathFlags::none;
    Value total = vector::ReductionOp::create(
        b, loc, *linalg::getCombinerOpKind(combiner), partial[i], flags);
    Value before = load(op, operand, false, {});
    BlockArgument out = op.op.getRegionOutputArgs()[i];
    IRMapping map;
    for (Value value : combiner->getOperands())
      map.map(value, value == out ? before : total);
    store(op, operand, b.clone(*combiner, map)->getResult(0), {});
  }
}

/// Sums along `reduction` for a vector of neighbors along `vectorLoop`, kept in
/// registers; for some steps of the last parallel loop at once, which share
/// what they load (the weights of a depthwise convolution, say).
void KernelEmitter::emitSumsOfNeighbors(const KernelOp &op, unsigned vectorLoop,
                                        ArrayRef<unsigned> parallel,
                                        ArrayRef<unsigned> reduction) {
  constexpr int64_t kBest = 4, kMost = 7;
  std::optional<unsigned> shared;
  int64_t steps = 1;
  if (!parallel.empty() && op.sizes[parallel.back()] > 1) {
    shared = parallel.back();
    parallel = parallel.drop_back();
    steps = op.sizes[*shared] % kBest == 0 ? kBest : kMost;
    while (op.sizes[*shared] % steps != 0)
      --steps;
  }
  unsigned numOutputs = op.op.getNumDpsInits();
  int64_t size = op.sizes[vectorLoop], whole = size / kLanes * kLanes;
  auto emitOne = [&](Value first, Value at, Value mask) {
    position[vectorLoop] = at;
    SmallVector<Value> positions;
    for (int64_t step = 0; shared && step < steps; ++step)
      positions.push_back(plus(first, index(step)));
    auto forEachStep = [&](function_ref<void(int64_t)> body) {
      for (int64_t step = 0; step < steps; ++step) {
        if (shared)
          position[*shared] = positions[step];
        body(step);
      }
    };
    SmallVector<Value> sums;
    forEachStep([&](int64_t) {
      for (unsigned i = 0; i < numOutputs; ++i)
        sums.push_back(load(op, op.op.getNumDpsInputs() + i, true, mask));
    });
    std::function<SmallVector<Value>(ArrayRef<unsigned>, SmallVector<Value>)>
        emitSum = [&](ArrayRef<unsigned> loops, SmallVector<Value> carried) {
          if (loops.empty()) {
            SmallVector<Value> next;
            forEachStep([&](int64_t step) {
              SmallVector<Value> outputs(ArrayRef<Value>(carried).slice(
                  step * numOutputs, numOutputs));
              for (Value result : emitBody(op, outputs, vectorLoop, mask))
                next.push_back(toVector(result));
            });
            return next;
          }
          unsigned loop = loops.front();
          if (op.sizes[loop] == 1) {
            position[loop] = index(0);
            return emitSum(loops.drop_front(), carried);
          }
          auto loopOp = scf::ForOp::create(
              b, loc, index(0), index(op.sizes[loop]), index(1), carried);
          OpBuilder::InsertionGuard guard(b);
          b.setInsertionPointToEnd(loopOp.getBody());
          position[loop] = loopOp.getInductionVar();
          SmallVector<Value> next =
              emitSum(loops.drop_front(),
                      SmallVector<Value>(loopOp.getRegionIterArgs()));
          scf::YieldOp::create(b, loc, next);
          return SmallVector<Value>(loopOp.getResults());
        };
    sums = emitSum(reduction, sums);
    for (unsigned loop : reduction)
      position[loop] = {};
    forEachStep([&](int64_t step) {
      for (unsigned i = 0; i < numOutputs; ++i)
        store(op, op.op.getNumDpsInputs() + i, sums[step * numOutputs + i],
              mask);
    });
  };
  auto emitVectors = [&](Value first) {
    if (whole > 0) {
      auto loopOp =
          scf::ForOp::create(b, loc, index(0), index(whole), index(kLanes));
      OpBuilder::InsertionGuard guard(b);
      b.setInsertionPoint(loopOp.getBody()->getTerminator());
      emitOne(first, loopOp.getInductionVar(), {});
    }
    if (whole < size)
      emitOne(first, index(whole),
              vector::ConstantMaskOp::create(
                  b, loc, VectorType::get({kLanes}, b.getI1Type()),
                  ArrayRef{size - whole}));
  };
  emitLoops(op, parallel, [&] {
    if (!shared)
      return emitVectors({});
    auto loopOp = scf::ForOp::create(b, loc, index(0), index(op.sizes[*shared]),
                                     index(steps));
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPoint(loopOp.getBody()->getTerminator());
    emitVectors(loopOp.getInductionVar());
  });
}
