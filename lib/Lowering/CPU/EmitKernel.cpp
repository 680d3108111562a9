//===- EmitKernel.cpp - Function and loops of a kernel --------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/Contractions.h"
#include "SBP/Lowering/CPU/KernelEmitter.h"
#include "SBP/Lowering/Kernels/SharedCode.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::sbp;

KernelEmitter::KernelEmitter(OpBuilder &b, Location loc,
                             const KernelGroup &group, Block *entry,
                             ArrayRef<Value> arguments, Value begin, Value end)
    : b(b), loc(loc), group(group), begin(begin), end(end) {
  for (auto [value, argument] : llvm::zip(arguments, entry->getArguments()))
    captured.map(value, argument);
  for (const RowBuffer &row : group.rowBuffers) {
    auto type = MemRefType::get(
        {row.size}, cast<MemRefType>(row.buffer.getType()).getElementType());
    flat[row.buffer] = memref::AllocaOp::create(b, loc, type, ValueRange(),
                                                b.getI64IntegerAttr(64));
    rowBegin[row.buffer] = row.begin;
  }
  for (const KernelOp &op : group.ops)
    for (const LinearAccess &access : op.accesses) {
      if (!access.buffer || flat.contains(access.buffer))
        continue;
      auto type = cast<MemRefType>(access.buffer.getType());
      int64_t extent = *getStaticExtent(type);
      auto flatType = MemRefType::get({extent}, type.getElementType());
      flat[access.buffer] = memref::ReinterpretCastOp::create(
          b, loc, flatType, captured.lookup(access.buffer), 0,
          ArrayRef<int64_t>{extent}, ArrayRef<int64_t>{1});
    }
}

void KernelEmitter::emit() {
  if (group.isFlat)
    return emitFlat(group.ops.front());
  auto loop = scf::ForOp::create(b, loc, begin, end, index(1));
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPoint(loop.getBody()->getTerminator());
  for (const KernelOp &op : group.ops)
    emitRow(op, loop.getInductionVar());
}

/// Where operand `operand` lies at the current position.
Value KernelEmitter::getAddress(const KernelOp &op, unsigned operand) {
  const LinearAccess &access = op.accesses[operand];
  Value address = rowAddress[operand];
  for (unsigned loop = op.numRowLoops; loop < op.sizes.size(); ++loop)
    if (access.strides[loop] != 0 && position[loop])
      address = plus(address, times(position[loop], access.strides[loop]));
  int64_t offset = access.offset;
  auto row = rowBegin.find(access.buffer);
  if (row != rowBegin.end())
    offset -= row->second;
  if (offset != 0 || !address)
    address = plus(address, index(offset));
  return address;
}

Value KernelEmitter::loadVector(Value memref, ValueRange indices, Value mask) {
  Type element = cast<MemRefType>(memref.getType()).getElementType();
  auto type = VectorType::get({kLanes}, element);
  if (!mask)
    return vector::LoadOp::create(b, loc, type, memref, indices);
  Value zeros = arith::ConstantOp::create(b, loc, type,
                                          cast<TypedAttr>(b.getZeroAttr(type)));
  return vector::MaskedLoadOp::create(b, loc, type, memref, indices, mask,
                                      zeros);
}

Value KernelEmitter::load(const KernelOp &op, unsigned operand, bool isVector,
                          Value mask) {
  const LinearAccess &access = op.accesses[operand];
  if (!access.buffer) {
    Value scalar = op.op->getOperand(operand);
    return captured.lookup(scalar);
  }
  Value memref = flat.lookup(access.buffer);
  Value address = getAddress(op, operand);
  if (isVector)
    return loadVector(memref, address, mask);
  return memref::LoadOp::create(b, loc, memref, address);
}

void KernelEmitter::store(const KernelOp &op, unsigned operand, Value value,
                          Value mask) {
  Value memref = flat.lookup(op.accesses[operand].buffer);
  Value address = getAddress(op, operand);
  if (!isa<VectorType>(value.getType()))
    memref::StoreOp::create(b, loc, value, memref, address);
  else if (mask)
    vector::MaskedStoreOp::create(b, loc, memref, address, mask, value);
  else
    vector::StoreOp::create(b, loc, value, memref, address);
}

Value KernelEmitter::toVector(Value value) {
  if (isa<VectorType>(value.getType()))
    return value;
  auto type = VectorType::get({kLanes}, value.getType());
  return vector::BroadcastOp::create(b, loc, type, value);
}

/// What the outputs hold, where the body reads it.
SmallVector<Value> KernelEmitter::getOutputs(const KernelOp &op, bool isVector,
                                             Value mask) {
  SmallVector<Value> outputs;
  for (auto [i, argument] : llvm::enumerate(op.op.getRegionOutputArgs()))
    outputs.push_back(
        argument.use_empty()
            ? Value()
            : load(op, op.op.getNumDpsInputs() + i, isVector, mask));
  return outputs;
}

/// Lets a product that is added to a sum be rounded once, with it, where the
/// processor can: twice the speed of a depthwise convolution. Only where the
/// operation itself is such a sum, since what else meets in one body depends on
/// fusion, and a value that is computed again must have the same bits.
static void contractSum(const KernelOp &op, Operation *clone) {
  if (!isSumOfProducts(*op.op.getBody()))
    return;
  if (auto mul = dyn_cast<arith::MulFOp>(clone))
    mul.setFastmath(arith::FastMathFlags::contract);
  else if (auto add = dyn_cast<arith::AddFOp>(clone))
    add.setFastmath(arith::FastMathFlags::contract);
}

/// Computes the body at the current position, on scalars or on a vector along
/// `vectorLoop`. What does not vary along it stays scalar.
SmallVector<Value> KernelEmitter::emitBody(const KernelOp &op,
                                           ArrayRef<Value> outputs,
                                           std::optional<unsigned> vectorLoop,
                                           Value mask) {
  IRMapping map(captured);
  Block &body = *op.op.getBody();
  for (unsigned i = 0, e = op.op.getNumDpsInputs(); i < e; ++i) {
    if (body.getArgument(i).use_empty())
      continue;
    bool isVector = vectorLoop && op.accesses[i].buffer &&
                    op.accesses[i].strides[*vectorLoop] != 0;
    map.map(body.getArgument(i), load(op, i, isVector, mask));
  }
  for (auto [argument, output] :
       llvm::zip(op.op.getRegionOutputArgs(), outputs))
    if (output)
      map.map(argument, output);
  for (Operation &inner : body.without_terminator()) {
    if (auto indexOp = dyn_cast<linalg::IndexOp>(inner)) {
      unsigned dim = indexOp.getDim();
      Value value = position[dim];
      if (vectorLoop == dim) {
        SmallVector<int64_t> lanes = llvm::to_vector(llvm::seq(kLanes));
        auto type = VectorType::get({kLanes}, b.getIndexType());
        Value steps = arith::ConstantOp::create(
            b, loc, type,
            DenseElementsAttr::get(type, ArrayRef<int64_t>(lanes)));
        value = arith::AddIOp::create(b, loc, toVector(value), steps);
      }
      map.map(indexOp.getResult(), value);
      continue;
    }
    bool isVector = llvm::any_of(inner.getOperands(), [&](Value operand) {
      Value mapped = map.lookupOrDefault(operand);
      return isa<VectorType>(mapped.getType());
    });
    if (!isVector) {
      Operation *clone = b.clone(inner, map);
      contractSum(op, clone);
      // linalg.index inside regions of the body.
      clone->walk([&](linalg::IndexOp nested) {
        nested.replaceAllUsesWith(position[nested.getDim()]);
        nested.erase();
      });
      continue;
    }
    if (auto loadOp = dyn_cast<memref::LoadOp>(inner)) {
      SmallVector<Value> indices;
      for (Value i : loadOp.getIndices().drop_back())
        indices.push_back(map.lookup(i));
      indices.push_back(position[*vectorLoop]);
      map.map(
          loadOp.getResult(),
          loadVector(map.lookupOrDefault(loadOp.getMemRef()), indices, mask));
      continue;
    }
    IRMapping operands;
    for (Value operand : inner.getOperands())
      operands.map(operand, toVector(map.lookupOrDefault(operand)));
    Operation *clone = b.clone(inner, operands);
    contractSum(op, clone);
    Value result = clone->getResult(0);
    result.setType(VectorType::get({kLanes}, result.getType()));
    map.map(inner.getResult(0), result);
  }
  SmallVector<Value> results;
  for (Value yielded : body.getTerminator()->getOperands())
    results.push_back(map.lookupOrDefault(yielded));
  return results;
}

void KernelEmitter::emitLoops(const KernelOp &op, ArrayRef<unsigned> loops,
                              function_ref<void()> body) {
  if (loops.empty())
    return body();
  unsigned loop = loops.front();
  if (op.sizes[loop] == 1) {
    position[loop] = index(0);
    return emitLoops(op, loops.drop_front(), body);
  }
  auto loopOp =
      scf::ForOp::create(b, loc, index(0), index(op.sizes[loop]), index(1));
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPoint(loopOp.getBody()->getTerminator());
  position[loop] = loopOp.getInductionVar();
  emitLoops(op, loops.drop_front(), body);
}

void KernelEmitter::emitScalar(const KernelOp &op) {
  SmallVector<Value> results =
      emitBody(op, getOutputs(op, false, {}), std::nullopt, {});
  for (auto [i, result] : llvm::enumerate(results))
    store(op, op.op.getNumDpsInputs() + i, result, {});
}

void KernelEmitter::emitRow(const KernelOp &op, Value row) {
  position.assign(op.sizes.size(), Value());
  rowAddress.assign(op.accesses.size(), Value());
  // The position along each row loop.
  Value rest = row;
  for (unsigned loop = op.numRowLoops; loop-- > 0;) {
    if (op.sizes[loop] == 1) {
      position[loop] = index(0);
    } else if (loop == 0) {
      position[loop] = rest;
    } else {
      Value size = index(op.sizes[loop]);
      position[loop] = arith::RemUIOp::create(b, loc, rest, size);
      rest = arith::DivUIOp::create(b, loc, rest, size);
    }
  }
  for (auto [i, access] : llvm::enumerate(op.accesses)) {
    if (!access.buffer || rowBegin.contains(access.buffer))
      continue;
    for (unsigned loop = 0; loop < op.numRowLoops; ++loop)
      if (access.strides[loop] != 0 && op.sizes[loop] > 1)
        rowAddress[i] =
            plus(rowAddress[i], times(position[loop], access.strides[loop]));
  }

  std::optional<unsigned> vectorLoop = chooseVectorLoop(op);
  SmallVector<unsigned> parallel, reduction;
  for (unsigned loop = op.numRowLoops; loop < op.sizes.size(); ++loop) {
    if (op.sizes[loop] == 1)
      position[loop] = index(0);
    else if (loop != vectorLoop)
      (op.isReduction(loop) ? reduction : parallel).push_back(loop);
  }
  if (vectorLoop && op.isReduction(*vectorLoop)) {
    reduction.push_back(*vectorLoop);
    return emitLoops(op, parallel, [&] { emitSumOfVectors(op, reduction); });
  }
  if (vectorLoop && !reduction.empty())
    return emitSumsOfNeighbors(op, *vectorLoop, parallel, reduction);
  SmallVector<unsigned> loops(parallel);
  llvm::append_range(loops, reduction);
  emitLoops(op, loops, [&] {
    if (vectorLoop)
      emitParallelVectors(op, *vectorLoop);
    else
      emitScalar(op);
  });
}

void KernelEmitter::emitFlat(const KernelOp &op) {
  // The innermost parallel loop stands for all of them: its stride is that of
  // the merged loop.
  unsigned merged = op.sizes.size();
  SmallVector<unsigned> reduction;
  for (unsigned loop = 0; loop < op.sizes.size(); ++loop) {
    if (op.isReduction(loop))
      reduction.push_back(loop);
    else if (op.sizes[loop] > 1 || merged == op.sizes.size())
      merged = loop;
  }
  position.assign(op.sizes.size(), Value());
  rowAddress.assign(op.accesses.size(), Value());
  bool isVector = canVectorize(op, merged);
  emitLoops(op, reduction, [&] {
    auto emitOne = [&](Value at, Value mask) {
      position[merged] = at;
      SmallVector<Value> results =
          emitBody(op, getOutputs(op, isVector, mask),
                   isVector ? std::optional(merged) : std::nullopt, mask);
      for (auto [i, result] : llvm::enumerate(results))
        store(op, op.op.getNumDpsInputs() + i,
              isVector ? toVector(result) : result, mask);
    };
    Value upper = end;
    if (isVector) {
      Value size = arith::SubIOp::create(b, loc, end, begin);
      Value rest = arith::RemUIOp::create(b, loc, size, index(kLanes));
      upper = arith::SubIOp::create(b, loc, end, rest);
      Value hasRest = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ne,
                                            rest, index(0));
      auto ifOp = scf::IfOp::create(b, loc, hasRest, /*withElse=*/false);
      OpBuilder::InsertionGuard guard(b);
      b.setInsertionPoint(ifOp.thenBlock()->getTerminator());
      emitOne(upper, vector::CreateMaskOp::create(
                         b, loc, VectorType::get({kLanes}, b.getI1Type()),
                         ValueRange{rest}));
    }
    auto loop =
        scf::ForOp::create(b, loc, begin, upper, index(isVector ? kLanes : 1));
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPoint(loop.getBody()->getTerminator());
    emitOne(loop.getInductionVar(), {});
  });
}

//===----------------------------------------------------------------------===//
// Functions
//===----------------------------------------------------------------------===//

/// Elements that the loops of one row visit.
static int64_t getRowCost(const KernelGroup &group) {
  int64_t rowCost = 0;
  for (const KernelOp &op : group.ops) {
    int64_t cost = 1;
    for (unsigned loop = group.isFlat ? 0 : op.numRowLoops;
         loop < op.sizes.size(); ++loop)
      if (!group.isFlat || op.isReduction(loop))
        cost *= op.sizes[loop];
    rowCost += cost;
  }
  return rowCost;
}

Kernel sbp::emitKernel(RowKernelOp kernelOp, const KernelGroup &group) {
  Kernel kernel;
  kernel.rowMultiple = group.isFlat ? kLanes : 1;
  kernel.rowCost = getRowCost(group);

  SmallVector<Value> arguments(
      kernelOp.getBodyBlock()->getArguments().take_front(
          kernelOp.getCaptures().size()));
  OpBuilder b(kernelOp.getContext());
  Location loc = kernelOp.getLoc();
  SmallVector<Type> types(ValueRange(arguments).getTypes());
  types.append(2, b.getIndexType());
  kernel.function =
      func::FuncOp::create(loc, "kernel", b.getFunctionType(types, {}));
  kernel.function.setPrivate();
  for (StringRef name : {kBarePointerAttr, kKernelAttrName, kDistinctAttrName})
    kernel.function->setAttr(name, b.getUnitAttr());
  Block *entry = kernel.function.addEntryBlock();
  b.setInsertionPointToStart(entry);
  size_t n = arguments.size();
  KernelEmitter emitter(b, loc, group, entry, arguments, entry->getArgument(n),
                        entry->getArgument(n + 1));
  SmallVector<Operation *> constants;
  for (Operation &op : *kernelOp.getBodyBlock())
    if (op.hasTrait<OpTrait::ConstantLike>())
      constants.push_back(&op);
  emitter.addConstants(constants);
  emitter.emit();
  func::ReturnOp::create(b, loc);
  return kernel;
}
