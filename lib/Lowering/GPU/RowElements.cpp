//===- RowElements.cpp - Elements and sums of a row on the GPU ------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
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
// Small code
//===----------------------------------------------------------------------===//

Value RowEmitter::index(int64_t value) {
  return arith::ConstantIndexOp::create(b, value);
}

Value RowEmitter::times(Value value, int64_t factor) {
  return factor == 1
             ? value
             : arith::MulIOp::create(b, value, index(factor)).getResult();
}

Value RowEmitter::plus(Value x, Value y) {
  return !x ? y : !y ? x : arith::AddIOp::create(b, x, y).getResult();
}

void RowEmitter::ifThen(Value condition, function_ref<void()> body) {
  if (!condition)
    return body();
  auto op = scf::IfOp::create(b, condition, /*withElseRegion=*/false);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPoint(op.thenBlock()->getTerminator());
  body();
}

SmallVector<Value>
RowEmitter::forLoop(Value from, Value end, Value step, ValueRange carried,
                    function_ref<SmallVector<Value>(Value, ValueRange)> body) {
  auto op = scf::ForOp::create(b, from, end, step, carried);
  OpBuilder::InsertionGuard guard(b);
  if (carried.empty())
    b.setInsertionPoint(op.getBody()->getTerminator());
  else
    b.setInsertionPointToEnd(op.getBody());
  SmallVector<Value> results =
      body(op.getInductionVar(), op.getRegionIterArgs());
  if (!carried.empty())
    scf::YieldOp::create(b, results);
  return SmallVector<Value>(op.getResults());
}

//===----------------------------------------------------------------------===//
// Elements
//===----------------------------------------------------------------------===//

/// Rows of kernels lie at multiples of what an access moves: the arena's
/// buffers and the caller's are aligned to 16 bytes or more.
static llvm::MaybeAlign getAlignment(Type element, int64_t width) {
  return llvm::MaybeAlign(width *
                          *getStaticBytes(MemRefType::get({1}, element)));
}

void RowEmitter::delinearize(const KernelOp &op, ArrayRef<unsigned> loops,
                             Value at, int64_t width) {
  for (unsigned i = loops.size(); i-- > 0;) {
    int64_t step = i + 1 == loops.size() ? width : 1;
    Value size = index(op.sizes[loops[i]] / step);
    Value place = i == 0 ? at : arith::RemUIOp::create(b, at, size).getResult();
    position[loops[i]] = times(place, step);
    if (i > 0)
      at = arith::DivUIOp::create(b, at, size);
  }
}

Value RowEmitter::getAddress(const KernelOp &op, unsigned operand) {
  const LinearAccess &access = op.accesses[operand];
  auto found = shared.find(access.buffer);
  bool isShared = found != shared.end();
  Value address = isShared ? sharedOffset.lookup(access.buffer) : Value();
  for (unsigned loop = isShared ? op.numRowLoops : 0; loop < op.sizes.size();
       ++loop)
    if (access.strides[loop] != 0 && op.sizes[loop] > 1 && position[loop])
      address = plus(address, times(position[loop], access.strides[loop]));
  int64_t offset = access.offset - (isShared ? found->second.begin : 0);
  if (offset != 0 || !address)
    address = plus(address, index(offset));
  return address;
}

/// An element of the operand, or a vector of `width` neighbors along `loop`
/// where the operand has them.
Value RowEmitter::load(const KernelOp &op, unsigned operand, unsigned loop,
                       int64_t width) {
  const LinearAccess &access = op.accesses[operand];
  if (!access.buffer)
    return values.lookupOrDefault(op.op->getOperand(operand));
  Value memory = flat.lookup(access.buffer), address = getAddress(op, operand);
  if (width == 1 || access.strides[loop] == 0)
    return memref::LoadOp::create(b, memory, address);
  Type element = cast<MemRefType>(memory.getType()).getElementType();
  return vector::LoadOp::create(b, VectorType::get({width}, element), memory,
                                ValueRange{address}, /*nontemporal=*/false,
                                getAlignment(element, width));
}

void RowEmitter::store(const KernelOp &op, unsigned operand, Value value,
                       int64_t width) {
  Value memory = flat.lookup(op.accesses[operand].buffer);
  Value address = getAddress(op, operand);
  if (!isa<VectorType>(value.getType())) {
    memref::StoreOp::create(b, value, memory, address);
    return;
  }
  Type element = cast<MemRefType>(memory.getType()).getElementType();
  vector::StoreOp::create(b, value, memory, ValueRange{address},
                          /*nontemporal=*/false, getAlignment(element, width));
}

Value RowEmitter::getElement(Value value, int64_t i) {
  return value && isa<VectorType>(value.getType())
             ? vector::ExtractOp::create(b, value, i).getResult()
             : value;
}

/// What the body reads of the inputs; null for others.
SmallVector<Value> RowEmitter::loadInputs(const KernelOp &op, unsigned loop,
                                          int64_t width) {
  SmallVector<Value> inputs;
  for (unsigned i = 0, e = op.op.getNumDpsInputs(); i < e; ++i)
    inputs.push_back(op.op.getBody()->getArgument(i).use_empty()
                         ? Value()
                         : load(op, i, loop, width));
  return inputs;
}

SmallVector<Value> RowEmitter::emitBody(const KernelOp &op, ValueRange inputs,
                                        ValueRange outputs) {
  IRMapping map(values);
  Block &block = *op.op.getBody();
  for (auto [argument, value] :
       llvm::zip(block.getArguments(),
                 llvm::concat<const Value>(SmallVector<Value>(inputs),
                                           SmallVector<Value>(outputs))))
    if (value)
      map.map(argument, value);
  for (Operation &inner : block.without_terminator()) {
    if (auto indexOp = dyn_cast<linalg::IndexOp>(inner)) {
      Value at = position[indexOp.getDim()];
      map.map(indexOp.getResult(), at ? at : index(0));
      continue;
    }
    Operation *clone = b.clone(inner, map);
    clone->walk([&](linalg::IndexOp nested) {
      Value at = position[nested.getDim()];
      nested.replaceAllUsesWith(at ? at : index(0));
      nested.erase();
    });
  }
  return llvm::map_to_vector(
      block.getTerminator()->getOperands(),
      [&](Value yielded) { return map.lookupOrDefault(yielded); });
}

/// The body at `width` neighbors along `loop`, from the current position on.
void RowEmitter::emitNeighbors(const KernelOp &op, unsigned loop,
                               int64_t width) {
  unsigned numInputs = op.op.getNumDpsInputs();
  SmallVector<Value> inputs = loadInputs(op, loop, width), outputs;
  for (auto [i, argument] : llvm::enumerate(op.op.getRegionOutputArgs()))
    outputs.push_back(
        argument.use_empty() ? Value() : load(op, numInputs + i, loop, width));
  Value first = width > 1 ? position[loop] : Value();
  SmallVector<SmallVector<Value>> results(outputs.size());
  for (int64_t n = 0; n < width; ++n) {
    if (n > 0)
      position[loop] = plus(first, index(n));
    auto pick = [&](Value value) { return getElement(value, n); };
    for (auto [result, value] :
         llvm::zip(results, emitBody(op, llvm::map_to_vector(inputs, pick),
                                     llvm::map_to_vector(outputs, pick))))
      result.push_back(value);
  }
  if (first)
    position[loop] = first;
  for (auto [i, result] : llvm::enumerate(results))
    store(
        op, numInputs + i,
        width == 1
            ? result.front()
            : vector::FromElementsOp::create(
                  b, VectorType::get({width}, result.front().getType()), result)
                  .getResult(),
        width);
}

//===----------------------------------------------------------------------===//
// Sums
//===----------------------------------------------------------------------===//

Value RowEmitter::combine(Operation *combiner, BlockArgument output, Value x,
                          Value y) {
  IRMapping map;
  for (Value value : combiner->getOperands())
    map.map(value, value == output ? x : y);
  return b.clone(*combiner, map)->getResult(0);
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
  if (isShared && isActive)
    end = arith::SelectOp::create(b, isActive, end, index(0));
  unsigned last = loops.back();
  SmallVector<Value> sums = forLoop(
      isShared ? lane : index(0), end, index(isShared ? launch.lanes : 1),
      start, [&](Value at, ValueRange carried) {
        delinearize(op, loops, at, width);
        SmallVector<Value> inputs = loadInputs(op, last, width);
        SmallVector<Value> results(carried);
        Value first = position[last];
        for (int64_t n = 0; n < width; ++n) {
          if (n > 0)
            position[last] = plus(first, index(n));
          results = emitBody(
              op,
              llvm::map_to_vector(
                  inputs, [&](Value value) { return getElement(value, n); }),
              results);
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
    totals.push_back(arith::ConstantOp::create(
        b, *arith::getNeutralElement(getCombiner(op.op, i))));
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
    for (unsigned i = 0; i < numOutputs; ++i) {
      unsigned operand = op.op.getNumDpsInputs() + i;
      store(op, operand,
            combine(getCombiner(op.op, i), op.op.getRegionOutputArgs()[i],
                    load(op, operand), totals[i]));
    }
  });
}
