//===- RowSums.cpp - Sums of a kernel on the GPU --------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A sum is a tree whose shape follows from the sizes of its loops alone. Where
// an operation of sums stands alone, its launch follows from where its inputs
// lie: along a sum, the lanes of a row share it; along the outputs, neighbors
// are read at once, and the threads above each other share the sums. Where
// outputs are too few to fill the machine, blocks share them, too: each adds up
// a part, and a second kernel the parts.
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/GPU/RowEmitter.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::sbp;

/// Blocks that keep every multiprocessor of a large GPU at work, and those that
/// sums are shared by where there are fewer: two for each.
static constexpr int64_t kManyBlocks = 132, kWantedBlocks = 264;
/// Threads of a block that adds up columns.
static constexpr int64_t kColumnThreads = 256;
/// Terms that a thread should have for a tree above it to pay.
static constexpr int64_t kMinTerms = 8;
/// Terms of small floats that one thread adds up, with the roundings that this
/// order has on the CPU. More of them are added up in f32.
static constexpr int64_t kMostSmallTerms = 64;

//===----------------------------------------------------------------------===//
// Launch
//===----------------------------------------------------------------------===//

/// Whether neighbors in memory belong to different outputs.
static bool liesAlongOutputs(const KernelOp &op) {
  auto getStep = [&](const LinearAccess &access, bool isReduction) {
    int64_t shortest = 0;
    for (unsigned loop = 0; loop < op.sizes.size(); ++loop)
      if (int64_t step = std::abs(access.strides[loop]);
          step != 0 && op.sizes[loop] > 1 &&
          op.isReduction(loop) == isReduction &&
          (shortest == 0 || step < shortest))
        shortest = step;
    return shortest;
  };
  for (unsigned i = 0, e = op.op.getNumDpsInputs(); i < e; ++i) {
    const LinearAccess &access = op.accesses[i];
    if (!access.buffer)
      continue;
    int64_t outputs = getStep(access, /*isReduction=*/false),
            sums = getStep(access, /*isReduction=*/true);
    if (outputs != 0 && sums != 0 && outputs < sums)
      return true;
  }
  return false;
}

/// The innermost parallel loop of more than one step; the number of loops where
/// there is none.
static unsigned getColumnLoop(const KernelOp &op) {
  unsigned column = op.sizes.size();
  for (unsigned loop = 0; loop < op.sizes.size(); ++loop)
    if (!op.isReduction(loop) && op.sizes[loop] > 1)
      column = loop;
  return column;
}

void sbp::shareSums(const KernelOp &op, bool mayChunk, RowLaunch &launch) {
  if (!op.reductions.any() || !hasCombiners(op))
    return;
  int64_t outputs = 1, terms = 1;
  for (unsigned loop = 0; loop < op.sizes.size(); ++loop)
    (op.isReduction(loop) ? terms : outputs) *= op.sizes[loop];
  if (terms <= kMostSmallTerms &&
      llvm::any_of(op.op.getRegionOutputArgs(), [](BlockArgument output) {
        return output.getType().isBF16() || output.getType().isF16();
      }))
    return;
  auto getChunks = [&](int64_t blocks, int64_t threads) -> int64_t {
    if (!mayChunk || blocks >= kManyBlocks)
      return 1;
    return std::clamp<int64_t>(terms / (threads * kMinTerms), 1,
                               llvm::divideCeil(kWantedBlocks, blocks));
  };
  unsigned column = getColumnLoop(op);
  if (column != op.sizes.size() && liesAlongOutputs(op)) {
    launch.width =
        getAccessWidth(op, column, op.sizes[column],
                       /*isFlat=*/false, [](Value) { return nullptr; });
    int64_t across = outputs / launch.width;
    int64_t above = std::clamp<int64_t>(
        llvm::bit_floor<uint64_t>(std::max<int64_t>(terms / kMinTerms, 1)), 1,
        kColumnThreads);
    int64_t most = llvm::PowerOf2Ceil(across);
    launch.columns =
        std::clamp(kColumnThreads / above, std::min(kWarp, most), most);
    launch.columns = std::min(launch.columns, kColumnThreads);
    launch.lanes = std::min(above, kColumnThreads / launch.columns);
    // No block of less than a warp.
    launch.lanes = std::max(launch.lanes, kWarp / launch.columns);
    launch.threads = launch.columns * launch.lanes;
    int64_t blocks = llvm::divideCeil(across, launch.columns);
    launch.chunks = getChunks(blocks, launch.lanes);
    launch.blocks = blocks * launch.chunks;
    return;
  }
  // Each output has a block, and a row is one output.
  if (launch.getRowsPerBlock() != 1 || launch.blocks != outputs ||
      launch.lanes == 1)
    return;
  launch.chunks = getChunks(launch.blocks, launch.lanes);
  launch.blocks *= launch.chunks;
}

//===----------------------------------------------------------------------===//
// Sums
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

/// A fixed tree: over the lanes of each warp, then over the warps in order.
/// Every lane of the row gets the result.
Value RowEmitter::reduceRow(Operation *combiner, BlockArgument output,
                            Value x) {
  for (int64_t distance = 1; distance < std::min(launch.lanes, kWarp);
       distance *= 2)
    x = combine(combiner, output, x, shuffle(x, distance));
  int64_t warps = launch.lanes / kWarp;
  if (warps <= 1)
    return x;
  Type type = x.getType();
  Value buffer = memref::ViewOp::create(
      b,
      MemRefType::get({warps}, type, MemRefLayoutAttrInterface{},
                      cast<MemRefType>(partials.getType()).getMemorySpace()),
      partials, index(0), ValueRange());
  Value warp = arith::DivUIOp::create(b, lane, index(kWarp));
  Value isFirst = arith::CmpIOp::create(
      b, arith::CmpIPredicate::eq,
      arith::RemUIOp::create(b, lane, index(kWarp)), index(0));
  ifThen(isFirst, [&] { memref::StoreOp::create(b, x, buffer, warp); });
  gpu::BarrierOp::create(b);
  Value total = memref::LoadOp::create(b, buffer, index(0));
  for (int64_t i = 1; i < warps; ++i)
    total = combine(combiner, output, total,
                    memref::LoadOp::create(b, buffer, index(i)));
  gpu::BarrierOp::create(b); // the partial sums' place is free again
  return total;
}

/// Sums along `loops`: of this thread alone, or its part of the row's, `width`
/// neighbors at once.
SmallVector<Value> RowEmitter::emitSums(const KernelOp &op,
                                        ArrayRef<unsigned> loops,
                                        ValueRange start, bool isShared,
                                        int64_t width) {
  int64_t size = 1;
  for (unsigned loop : loops)
    size *= op.sizes[loop];
  Value end = index(size / width);
  int64_t lanes = launch.lanes;
  if (isShared && !chunk) {
    lanes = distribute(op).lanes;
    if (lanes < launch.lanes)
      end = arith::SelectOp::create(
          b,
          arith::CmpIOp::create(b, arith::CmpIPredicate::ult, lane,
                                index(lanes)),
          end, index(0));
  }
  if (isShared && isActive)
    end = arith::SelectOp::create(b, isActive, end, index(0));
  unsigned last = loops.back();
  Value begin = isShared ? lane : index(0);
  if (isShared && chunk)
    begin = plus(times(chunk, launch.lanes), lane);
  SmallVector<Value> sums = forLoop(
      begin, end, index(isShared ? lanes * launch.chunks : 1), start,
      [&](Value at, ValueRange carried) {
        delinearize(op, loops, at, width);
        SmallVector<Value> inputs = loadInputs(op, last, width);
        SmallVector<Value> results(carried);
        Value first = position[last];
        for (int64_t n = 0; n < width; ++n) {
          if (n > 0)
            position[last] = plus(first, index(n));
          SmallVector<Value> own = llvm::map_to_vector(
              inputs, [&](Value value) { return getElement(value, n); });
          results = isShared ? addTerms(op, own, results)
                             : emitBody(op, own, results);
        }
        return results;
      });
  for (unsigned loop : loops)
    position[loop] = {};
  return sums;
}

void RowEmitter::emitSharedSum(const KernelOp &op, const Distribution &loops) {
  unsigned numOutputs = op.op.getNumDpsInits();
  SmallVector<Value> totals;
  for (unsigned i = 0; i < numOutputs; ++i)
    totals.push_back(widen(getNeutral(getCombiner(op.op, i))));
  totals =
      emitSums(op, loops.reduction, totals, /*isShared=*/true, loops.width);
  for (unsigned i = 0; i < numOutputs; ++i)
    totals[i] = reduceRow(getCombiner(op.op, i), op.op.getRegionOutputArgs()[i],
                          totals[i]);
  Value isWriter =
      arith::CmpIOp::create(b, arith::CmpIPredicate::eq, lane, index(0));
  if (isActive)
    isWriter = arith::AndIOp::create(b, isWriter, isActive);
  ifThen(isWriter, [&] {
    for (unsigned i = 0; i < numOutputs; ++i)
      storeSum(op, i, totals[i], row, /*width=*/1);
  });
}

/// Adds the sum to the output, or keeps it for the kernel that adds up what
/// blocks have. `place` is the output's number, in units of `width` neighbors.
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
  int64_t outputs = 1;
  for (unsigned loop = 0; loop < op.sizes.size(); ++loop)
    outputs *= op.isReduction(loop) ? 1 : op.sizes[loop];
  Value at = plus(times(chunk, outputs), times(place, width));
  if (width == 1)
    memref::StoreOp::create(b, sum, chunkSums[output], at);
  else
    vector::StoreOp::create(
        b, sum, chunkSums[output], ValueRange{at}, /*nontemporal=*/false,
        getAlignment(cast<VectorType>(sum.getType()).getElementType(), width));
}

//===----------------------------------------------------------------------===//
// Sums by columns
//===----------------------------------------------------------------------===//

/// Threads stand `columns` side by side and `lanes` above each other. Those
/// above each other add up every `lanes`-th term, then the lower half adds what
/// the upper one has, and so on.
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
  for (unsigned i = 0; i < numOutputs; ++i)
    sums.append(width, widen(getNeutral(getCombiner(op.op, i))));
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
  for (int64_t half = launch.lanes / 2; half > 0; half /= 2) {
    gpu::BarrierOp::create(b);
    Value isLower =
        arith::CmpIOp::create(b, arith::CmpIPredicate::ult, above, index(half));
    ifThen(isLower, [&] {
      Value other = plus(thread, index(half * launch.columns));
      forAll([&](unsigned i, int64_t n) {
        Value mine =
            memref::LoadOp::create(b, memories[i], getPlace(thread, n));
        Value theirs =
            memref::LoadOp::create(b, memories[i], getPlace(other, n));
        memref::StoreOp::create(b,
                                combine(getCombiner(op.op, i),
                                        op.op.getRegionOutputArgs()[i], mine,
                                        theirs),
                                memories[i], getPlace(thread, n));
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
      storeSum(op, i, gather(totals), place, width);
    }
  });
}
