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
llvm::MaybeAlign RowEmitter::getAlignment(Type element, int64_t width) {
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

/// One value, or a vector of them.
Value RowEmitter::gather(ArrayRef<Value> elements) {
  if (elements.size() == 1)
    return elements.front();
  auto type = VectorType::get({static_cast<int64_t>(elements.size())},
                              elements.front().getType());
  return vector::FromElementsOp::create(b, type, elements);
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
    store(op, numInputs + i, gather(result), width);
}
