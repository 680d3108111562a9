//===- ColumnSums.cpp - Sums along columns of memory on the GPU -----------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Neighbors in memory belong to different outputs. Alone, such an operation has
// a kernel in which neighbors are read at once, and threads above each other,
// and blocks, share the sums. Among others, a thread has an output of its own,
// and adds up in the same order.
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/GPU/RowEmitter.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::sbp;

//===----------------------------------------------------------------------===//
// Sums of one thread
//===----------------------------------------------------------------------===//

/// What the tree's lanes have, added up in its order.
SmallVector<Value>
RowEmitter::addLanes(const KernelOp &op, const SumTree &tree,
                     function_ref<SmallVector<Value>(Value)> getLane) {
  // The others have no term.
  int64_t lanes = std::min(tree.lanes, tree.terms);
  if (lanes == 1)
    return getLane(index(0));
  auto add = [&](Value from, Value end, int64_t step,
                 function_ref<SmallVector<Value>(Value)> get) {
    return forLoop(from, end, index(step), getNeutrals(op),
                   [&](Value at, ValueRange carried) {
                     return combineAll(op, carried, get(at));
                   });
  };
  if (lanes <= kColumnGroup)
    return add(index(0), index(lanes), 1, getLane);
  return add(index(0), index(lanes), kColumnGroup, [&](Value first) {
    Value end = plus(first, index(kColumnGroup));
    if (lanes % kColumnGroup != 0)
      end = arith::MinUIOp::create(b, end, index(lanes));
    return add(first, end, 1, getLane);
  });
}

/// The sums of a chunk, of the whole where there is one chunk.
SmallVector<Value> RowEmitter::emitColumn(const KernelOp &op,
                                          const Distribution &loops,
                                          Value part) {
  const SumTree &tree = loops.tree;
  return addLanes(op, tree, [&](Value above) {
    Value begin = part ? plus(times(part, tree.lanes), above) : above;
    return emitTerms(op, loops, begin, index(tree.terms),
                     tree.lanes * tree.chunks, getNeutrals(op));
  });
}

/// Adds the sums of this thread to what the outputs hold.
void RowEmitter::emitOwnSums(const KernelOp &op, const Distribution &loops) {
  const SumTree &tree = loops.tree;
  unsigned numInputs = op.op.getNumDpsInputs(),
           numOutputs = op.op.getNumDpsInits();
  // One after the other, on top of what the outputs hold.
  auto addInSequence =
      [&](int64_t size,
          function_ref<SmallVector<Value>(Value, ValueRange)> add) {
        SmallVector<Value> sums;
        for (unsigned i = 0; i < numOutputs; ++i)
          sums.push_back(load(op, numInputs + i));
        sums = forLoop(index(0), index(size), index(1), sums, add);
        for (auto [i, sum] : llvm::enumerate(sums))
          store(op, numInputs + i, sum);
      };
  if (tree.shape == SumTree::Shape::Sequence) {
    addInSequence(tree.terms, [&](Value at, ValueRange sums) {
      delinearize(op, loops.reduction, at);
      return emitBody(op, loadInputs(op), sums);
    });
    return;
  }
  SmallVector<Value> totals;
  if (tree.chunks == 1) {
    totals = emitColumn(op, loops, {});
  } else {
    // In the order of the kernel that would add up the chunks.
    SumTree second = tree.getChunkTree();
    auto addChunk = [&](Value part, ValueRange sums) {
      return combineAll(op, sums, roundAll(op, emitColumn(op, loops, part)));
    };
    if (second.shape == SumTree::Shape::Sequence) {
      addInSequence(tree.chunks, [&](Value part, ValueRange sums) {
        SmallVector<Value> parts = emitColumn(op, loops, part);
        for (auto [value, sum] : llvm::zip(parts, sums))
          value = narrow(value, sum.getType());
        return combineAll(op, sums, parts);
      });
      return;
    }
    totals = addLanes(op, second, [&](Value above) {
      return forLoop(above, index(tree.chunks), index(second.lanes),
                     getNeutrals(op), addChunk);
    });
  }
  for (auto [i, total] : llvm::enumerate(totals))
    storeSum(op, i, total, /*place=*/{}, /*width=*/1);
}

//===----------------------------------------------------------------------===//
// A kernel of sums
//===----------------------------------------------------------------------===//

/// Threads stand `columns` side by side and `lanes` above each other. Those
/// above each other add up every `lanes`-th term, then the lowest of each 16
/// adds what the others have, and so on.
void RowEmitter::emitColumnSums(const KernelOp &op) {
  int64_t width = launch.width, outputs = 1, terms = 1;
  SmallVector<unsigned> parallel, reduction;
  for (unsigned loop = 0; loop < op.sizes.size(); ++loop) {
    (op.isReduction(loop) ? terms : outputs) *= op.sizes[loop];
    if (op.sizes[loop] > 1)
      (op.isReduction(loop) ? reduction : parallel).push_back(loop);
  }
  int64_t across = outputs / width;
  int64_t blocks = llvm::divideCeil(across, launch.columns);
  Value thread = gpu::ThreadIdOp::create(b, gpu::Dimension::x);
  Value block = gpu::BlockIdOp::create(b, gpu::Dimension::x);
  if (launch.chunks > 1) {
    chunk = arith::DivUIOp::create(b, block, index(blocks));
    block = arith::RemUIOp::create(b, block, index(blocks));
  }
  Value above = arith::DivUIOp::create(b, thread, index(launch.columns));
  Value place = plus(times(block, launch.columns),
                     arith::RemUIOp::create(b, thread, index(launch.columns)));
  Value end = index(terms);
  if (across % launch.columns != 0) {
    isActive = arith::CmpIOp::create(b, arith::CmpIPredicate::ult, place,
                                     index(across));
    end = arith::SelectOp::create(b, isActive, end, index(0));
  }
  position.assign(op.sizes.size(), Value());
  delinearize(op, parallel, place, width);
  unsigned column = parallel.back();
  Value first = position[column];

  unsigned numOutputs = op.op.getNumDpsInits();
  SmallVector<Value> sums;
  for (Value neutral : getNeutrals(op))
    sums.append(width, neutral);
  Value begin = chunk ? plus(times(chunk, launch.lanes), above) : above;
  // Of all outputs at one column, then at the next.
  sums = forLoop(begin, end, index(launch.lanes * launch.chunks), sums,
                 [&](Value at, ValueRange carried) {
                   delinearize(op, reduction, at);
                   SmallVector<Value> inputs = loadInputs(op, column, width);
                   SmallVector<Value> results(carried.size());
                   for (int64_t n = 0; n < width; ++n) {
                     position[column] = n > 0 ? plus(first, index(n)) : first;
                     SmallVector<Value> outs;
                     for (unsigned i = 0; i < numOutputs; ++i)
                       outs.push_back(carried[i * width + n]);
                     for (auto [i, result] : llvm::enumerate(addTerms(
                              op,
                              llvm::map_to_vector(inputs,
                                                  [&](Value value) {
                                                    return getElement(value, n);
                                                  }),
                              outs)))
                       results[i * width + n] = result;
                   }
                   position[column] = first;
                   return results;
                 });

  SmallVector<Value> memories;
  for (unsigned i = 0; i < numOutputs; ++i)
    memories.push_back(
        addShared(launch.threads * width, sums[i * width].getType()));
  auto getPlace = [&](Value who, int64_t n) {
    return plus(who, n == 0 ? Value() : index(n * launch.threads));
  };
  auto forAll = [&](function_ref<void(unsigned, int64_t)> body) {
    for (unsigned i = 0; i < numOutputs; ++i)
      for (int64_t n = 0; n < width; ++n)
        body(i, n);
  };
  if (launch.lanes > 1)
    forAll([&](unsigned i, int64_t n) {
      memref::StoreOp::create(b, sums[i * width + n], memories[i],
                              getPlace(thread, n));
    });
  for (int64_t step = 1; step < launch.lanes; step *= kColumnGroup) {
    int64_t count = std::min(kColumnGroup, launch.lanes / step);
    gpu::BarrierOp::create(b);
    Value isLowest = arith::CmpIOp::create(
        b, arith::CmpIPredicate::eq,
        arith::RemUIOp::create(b, above, index(step * count)), index(0));
    ifThen(isLowest, [&] {
      forAll([&](unsigned i, int64_t n) {
        auto get = [&](int64_t k) -> Value {
          Value who =
              plus(thread, k == 0 ? Value() : index(k * step * launch.columns));
          return memref::LoadOp::create(b, memories[i], getPlace(who, n));
        };
        Value sum = get(0);
        for (int64_t k = 1; k < count; ++k)
          sum = combine(getCombiner(op.op, i), op.op.getRegionOutputArgs()[i],
                        sum, get(k));
        memref::StoreOp::create(b, sum, memories[i], getPlace(thread, n));
      });
    });
  }
  Value isWriter =
      arith::CmpIOp::create(b, arith::CmpIPredicate::eq, above, index(0));
  if (isActive)
    isWriter = arith::AndIOp::create(b, isWriter, isActive);
  ifThen(isWriter, [&] {
    for (unsigned i = 0; i < numOutputs; ++i) {
      SmallVector<Value> totals;
      for (int64_t n = 0; n < width; ++n)
        totals.push_back(
            launch.lanes == 1
                ? sums[i * width + n]
                : memref::LoadOp::create(b, memories[i], getPlace(thread, n))
                      .getResult());
      storeSum(op, i, gather(totals),
               chunk ? plus(times(chunk, outputs), times(place, width))
                     : Value(),
               width);
    }
  });
}
