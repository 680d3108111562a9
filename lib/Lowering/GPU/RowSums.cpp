//===- RowSums.cpp - Sums that the lanes of a row share on the GPU --------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A sum is a tree whose shape follows from the operation alone (SumTree). Where
// an operation of sums stands alone, blocks share them if outputs are too few
// to fill the machine: each adds up a chunk, and a second kernel the chunks.
// Where it is one of a kernel's operations, its lanes go from chunk to chunk.
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/GPU/RowEmitter.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::sbp;

//===----------------------------------------------------------------------===//
// Terms
//===----------------------------------------------------------------------===//

Value RowEmitter::combine(Operation *combiner, BlockArgument output, Value x,
                          Value y) {
  IRMapping map;
  for (Value value : combiner->getOperands())
    map.map(value, value == output ? x : y);
  Operation *clone = b.clone(*combiner, map);
  clone->getResult(0).setType(x.getType());
  return clone->getResult(0);
}

/// What a sum of this type is added up in: small floats are rounded once, at
/// the end.
static Type getSumType(Type type) {
  bool isSmall = type.isBF16() || type.isF16();
  return isSmall ? Float32Type::get(type.getContext()) : type;
}

Value RowEmitter::widen(Value value) {
  Type type = getSumType(value.getType());
  return type == value.getType()
             ? value
             : arith::ExtFOp::create(b, type, value).getResult();
}

Value RowEmitter::narrow(Value value, Type type) {
  return type == value.getType()
             ? value
             : arith::TruncFOp::create(b, type, value).getResult();
}

Value RowEmitter::getNeutral(Operation *combiner) {
  return arith::ConstantOp::create(b, *arith::getNeutralElement(combiner));
}

/// Adds the body's values at the current position to `sums`: what it makes of
/// nothing, which is exact.
SmallVector<Value> RowEmitter::addTerms(const KernelOp &op, ValueRange inputs,
                                        ValueRange sums) {
  SmallVector<Value> outputs;
  bool isWide = false;
  for (auto [i, sum] : llvm::enumerate(sums)) {
    Operation *combiner = getCombiner(op.op, i);
    bool same = sum.getType() == combiner->getResult(0).getType();
    outputs.push_back(same ? sum : getNeutral(combiner));
    isWide |= !same;
  }
  SmallVector<Value> results = emitBody(op, inputs, outputs);
  if (isWide)
    for (auto [i, sum] : llvm::enumerate(sums))
      if (sum.getType() != results[i].getType())
        results[i] =
            combine(getCombiner(op.op, i), op.op.getRegionOutputArgs()[i], sum,
                    widen(results[i]));
  return results;
}

/// The value of the lane whose number differs in one bit. Shuffles move 32
/// bits.
Value RowEmitter::shuffle(Value value, int64_t distance) {
  Type type = value.getType(), i32 = b.getI32Type();
  auto move = [&](Value word) -> Value {
    return gpu::ShuffleOp::create(b, word, distance, kWarp,
                                  gpu::ShuffleMode::XOR)
        .getShuffleResult();
  };
  if (type.isIndex())
    return arith::IndexCastOp::create(
        b, type,
        shuffle(arith::IndexCastOp::create(b, b.getI64Type(), value),
                distance));
  unsigned bits = type.getIntOrFloatBitWidth();
  if (bits == 32)
    return move(value);
  Type word = b.getIntegerType(bits);
  Value raw = type == word
                  ? value
                  : arith::BitcastOp::create(b, word, value).getResult();
  if (bits < 32) {
    raw = arith::TruncIOp::create(b, word,
                                  move(arith::ExtUIOp::create(b, i32, raw)));
  } else {
    Value shift = arith::ConstantIntOp::create(b, 32, 64);
    Value low = move(arith::TruncIOp::create(b, i32, raw));
    Value high = move(
        arith::TruncIOp::create(b, i32, arith::ShRUIOp::create(b, raw, shift)));
    raw = arith::OrIOp::create(
        b, arith::ExtUIOp::create(b, word, low),
        arith::ShLIOp::create(b, arith::ExtUIOp::create(b, word, high), shift));
  }
  return type == word ? raw
                      : arith::BitcastOp::create(b, type, raw).getResult();
}

/// What sums begin with, in the type that they are added up in.
SmallVector<Value> RowEmitter::getNeutrals(const KernelOp &op) {
  SmallVector<Value> neutrals;
  for (unsigned i = 0, e = op.op.getNumDpsInits(); i < e; ++i)
    neutrals.push_back(widen(getNeutral(getCombiner(op.op, i))));
  return neutrals;
}

SmallVector<Value> RowEmitter::combineAll(const KernelOp &op, ValueRange xs,
                                          ValueRange ys) {
  SmallVector<Value> sums;
  for (auto [i, x, y] : llvm::enumerate(xs, ys))
    sums.push_back(
        combine(getCombiner(op.op, i), op.op.getRegionOutputArgs()[i], x, y));
  return sums;
}

/// As they are once memory has held them in the outputs' type.
SmallVector<Value> RowEmitter::roundAll(const KernelOp &op, ValueRange sums) {
  SmallVector<Value> rounded;
  for (auto [sum, output] : llvm::zip(sums, op.op.getRegionOutputArgs()))
    rounded.push_back(widen(narrow(sum, output.getType())));
  return rounded;
}

/// Adds pieces of `loops.width` terms: the one at `begin` and every `step`-th
/// from there on, up to `end`.
SmallVector<Value> RowEmitter::emitTerms(const KernelOp &op,
                                         const Distribution &loops, Value begin,
                                         Value end, int64_t step,
                                         ValueRange start) {
  unsigned last = loops.reduction.back();
  bool isOneAccess = loops.access == loops.width;
  SmallVector<Value> sums = forLoop(
      begin, end, index(step), start, [&](Value at, ValueRange carried) {
        delinearize(op, loops.reduction, at, loops.width);
        SmallVector<Value> inputs, results(carried);
        if (isOneAccess)
          inputs = loadInputs(op, last, loops.width);
        Value first = position[last];
        for (int64_t n = 0; n < loops.width; ++n) {
          if (n > 0)
            position[last] = plus(first, index(n));
          SmallVector<Value> own =
              isOneAccess ? llvm::map_to_vector(inputs,
                                                [&](Value value) {
                                                  return getElement(value, n);
                                                })
                          : loadInputs(op);
          results = addTerms(op, own, results);
        }
        return results;
      });
  for (unsigned loop : loops.reduction)
    position[loop] = {};
  return sums;
}

//===----------------------------------------------------------------------===//
// Lanes
//===----------------------------------------------------------------------===//

/// Adds what the first `lanes` of the lanes that share a sum of this tree have:
/// over the lanes of each warp, then over the warps in order. All of these
/// lanes get the result.
Value RowEmitter::exchange(const KernelOp &op, unsigned output, Value x,
                           const SumTree &whole, int64_t lanes) {
  Operation *combiner = getCombiner(op.op, output);
  BlockArgument argument = op.op.getRegionOutputArgs()[output];
  for (int64_t distance = 1; distance < std::min(lanes, kWarp); distance *= 2)
    x = combine(combiner, argument, x, shuffle(x, distance));
  if (lanes <= kWarp)
    return x;
  Value buffer = memref::ViewOp::create(
      b,
      MemRefType::get({launch.lanes / kWarp}, x.getType(),
                      MemRefLayoutAttrInterface{},
                      cast<MemRefType>(partials.getType()).getMemorySpace()),
      partials, index(0), ValueRange());
  Value warp = arith::DivUIOp::create(b, lane, index(kWarp));
  Value isFirst = arith::CmpIOp::create(
      b, arith::CmpIPredicate::eq,
      arith::RemUIOp::create(b, lane, index(kWarp)), index(0));
  ifThen(isFirst, [&] { memref::StoreOp::create(b, x, buffer, warp); });
  gpu::BarrierOp::create(b);
  Value first;
  if (whole.lanes < launch.lanes)
    first = times(arith::DivUIOp::create(b, lane, index(whole.lanes)),
                  whole.lanes / kWarp);
  auto get = [&](int64_t i) -> Value {
    return memref::LoadOp::create(b, buffer, plus(first, index(i)));
  };
  Value total = get(0);
  for (int64_t i = 1; i < lanes / kWarp; ++i)
    total = combine(combiner, argument, total, get(i));
  gpu::BarrierOp::create(b); // the partial sums' place is free again
  return total;
}

/// The sums at the current position of the parallel loops, by the lanes from
/// `own` = 0 on.
void RowEmitter::emitSharedSum(const KernelOp &op, const Distribution &loops,
                               Value own, Value isOutput) {
  const SumTree &tree = loops.tree;
  Value end = index(tree.terms / tree.width);
  if (isOutput)
    end = arith::SelectOp::create(b, isOutput, end, index(0));
  auto exchangeAll = [&](SmallVector<Value> sums, int64_t lanes) {
    for (auto [i, sum] : llvm::enumerate(sums))
      sum = exchange(op, i, sum, tree, lanes);
    return sums;
  };
  auto addChunk = [&](Value part) {
    Value begin = part ? plus(times(part, tree.lanes), own) : own;
    return exchangeAll(emitTerms(op, loops, begin, end,
                                 tree.lanes * tree.chunks, getNeutrals(op)),
                       tree.lanes);
  };
  SmallVector<Value> totals;
  if (chunk || tree.chunks == 1) {
    totals = addChunk(chunk);
  } else {
    // In the order of the kernel that would add up the chunks.
    SumTree second = tree.getChunkTree();
    totals = forLoop(
        index(0), index(tree.chunks), index(1), getNeutrals(op),
        [&](Value part, ValueRange carried) {
          SmallVector<Value> sums =
              combineAll(op, carried, roundAll(op, addChunk(part)));
          Value piece = arith::DivUIOp::create(b, part, index(second.width));
          Value isMine = arith::CmpIOp::create(
              b, arith::CmpIPredicate::eq,
              arith::RemUIOp::create(b, piece, index(second.lanes)), own);
          for (auto [sum, before] : llvm::zip(sums, carried))
            sum = arith::SelectOp::create(b, isMine, sum, before);
          return sums;
        });
    totals = exchangeAll(totals, second.lanes);
  }
  Value isWriter =
      arith::CmpIOp::create(b, arith::CmpIPredicate::eq, own, index(0));
  if (isOutput)
    isWriter = arith::AndIOp::create(b, isWriter, isOutput);
  ifThen(isWriter, [&] {
    Value place = chunk ? plus(times(row, tree.chunks), chunk) : Value();
    for (auto [i, total] : llvm::enumerate(totals))
      storeSum(op, i, total, place, /*width=*/1);
  });
}

/// As many outputs at a time as the row has lanes for.
void RowEmitter::emitSharedSums(const KernelOp &op, const Distribution &loops) {
  int64_t lanes = loops.tree.lanes, outputs = launch.lanes / lanes;
  Value own = lane, group = index(0);
  if (outputs > 1) {
    own = arith::RemUIOp::create(b, lane, index(lanes));
    group = arith::DivUIOp::create(b, lane, index(lanes));
  }
  // All threads make all turns: they meet at barriers.
  forLoop(index(0), index(llvm::divideCeil(loops.numParallel, outputs)),
          index(1), {}, [&](Value turn, ValueRange) -> SmallVector<Value> {
            Value output = plus(times(turn, outputs), group);
            Value isOutput = isActive;
            if (loops.numParallel % outputs != 0) {
              isOutput =
                  arith::CmpIOp::create(b, arith::CmpIPredicate::ult, output,
                                        index(loops.numParallel));
              if (isActive)
                isOutput = arith::AndIOp::create(b, isOutput, isActive);
            }
            delinearize(op, loops.parallel, output);
            emitSharedSum(op, loops, own, isOutput);
            return {};
          });
}

/// Adds the sum to the output, or keeps it, at `place`, for the kernel that
/// adds up what blocks have.
void RowEmitter::storeSum(const KernelOp &op, unsigned output, Value sum,
                          Value place, int64_t width) {
  unsigned operand = op.op.getNumDpsInputs() + output;
  BlockArgument out = op.op.getRegionOutputArgs()[output];
  Value old = chunk ? Value() : load(op, operand, getColumnLoop(op), width);
  SmallVector<Value> results;
  for (int64_t n = 0; n < width; ++n) {
    Value element = getElement(sum, n);
    if (old)
      element = combine(getCombiner(op.op, output), out,
                        widen(getElement(old, n)), element);
    results.push_back(narrow(element, out.getType()));
  }
  sum = gather(results);
  if (!chunk) {
    store(op, operand, sum, width);
    return;
  }
  if (width == 1)
    memref::StoreOp::create(b, sum, chunkSums[output], place);
  else
    vector::StoreOp::create(
        b, sum, chunkSums[output], ValueRange{place}, /*nontemporal=*/false,
        getAlignment(cast<VectorType>(sum.getType()).getElementType(), width));
}
