//===- EmitKernel.cpp - Loops and vectors of a kernel ---------------------===//
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

#include "SBP/Pipelines/KernelGroup.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Transforms/RegionUtils.h"

using namespace mlir;
using namespace mlir::sbp;

namespace {

/// The lanes of every vector and of every partial sum: two AVX registers of
/// f32, one of AVX-512.
constexpr int64_t kLanes = 16;

//===----------------------------------------------------------------------===//
// What can be vectors
//===----------------------------------------------------------------------===//

bool isVectorElement(Type type) {
  // Booleans and small floats lie in memory otherwise than in vectors.
  return type.isF32() || type.isF64() || type.isInteger(32) ||
         type.isInteger(64) || type.isIndex();
}

/// The operation that folds a value into output `i`, where the body does
/// nothing else with the output.
Operation *getCombiner(linalg::GenericOp op, unsigned i) {
  Operation *combiner =
      op.getBody()->getTerminator()->getOperand(i).getDefiningOp();
  BlockArgument out = op.getRegionOutputArgs()[i];
  if (!combiner || combiner->getBlock() != op.getBody() ||
      combiner->getNumOperands() != 2 || !out.hasOneUse() ||
      !combiner->hasOneUse() || *out.getUsers().begin() != combiner ||
      !linalg::getCombinerOpKind(combiner) ||
      !arith::getNeutralElement(combiner))
    return nullptr;
  return combiner;
}

/// Whether the body can compute a vector of neighbors along `loop`.
bool canVectorize(const KernelOp &kernelOp, unsigned loop) {
  linalg::GenericOp op = kernelOp.op;
  llvm::SmallDenseSet<Value> varying;
  for (auto [i, access] : llvm::enumerate(kernelOp.accesses)) {
    if (!access.buffer)
      continue;
    int64_t stride = access.strides[loop];
    auto type = cast<MemRefType>(access.buffer.getType());
    if (!isVectorElement(type.getElementType()) || stride < 0 || stride > 1)
      return false;
    if (kernelOp.writes(i)) {
      if (stride != (kernelOp.isReduction(loop) ? 0 : 1))
        return false;
      if (kernelOp.isReduction(loop) &&
          !getCombiner(op, i - op.getNumDpsInputs()))
        return false;
      varying.insert(op.getBody()->getArgument(i));
    } else if (stride == 1) {
      varying.insert(op.getBody()->getArgument(i));
    }
  }
  for (Operation &inner : op.getBody()->without_terminator()) {
    if (inner.hasTrait<OpTrait::ConstantLike>())
      continue;
    if (auto index = dyn_cast<linalg::IndexOp>(inner)) {
      if (index.getDim() == loop)
        varying.insert(index);
      continue;
    }
    bool isVarying = llvm::any_of(inner.getOperands(),
                                  [&](Value v) { return varying.contains(v); });
    if (auto load = dyn_cast<memref::LoadOp>(inner)) {
      if (!isVarying)
        continue;
      auto last =
          load.getIndices().empty()
              ? linalg::IndexOp()
              : load.getIndices().back().getDefiningOp<linalg::IndexOp>();
      SmallVector<int64_t> strides;
      int64_t offset;
      if (!last || last.getDim() != loop || !isVectorElement(load.getType()) ||
          llvm::any_of(load.getIndices().drop_back(),
                       [&](Value v) { return varying.contains(v); }) ||
          failed(load.getMemRefType().getStridesAndOffset(strides, offset)) ||
          strides.back() != 1)
        return false;
      varying.insert(load);
      continue;
    }
    if (!OpTrait::hasElementwiseMappableTraits(&inner) ||
        inner.getNumResults() != 1)
      return false;
    Type result = inner.getResult(0).getType();
    if (!isVectorElement(result) && !result.isInteger(1))
      return false;
    if (isVarying)
      varying.insert(inner.getResult(0));
  }
  return true;
}

//===----------------------------------------------------------------------===//
// Emission
//===----------------------------------------------------------------------===//

class Emitter {
public:
  Emitter(OpBuilder &b, Location loc, const KernelGroup &group, Block *entry,
          ArrayRef<Value> arguments, Value begin, Value end);
  /// Constants that the bodies capture.
  void addConstants(ArrayRef<Operation *> constants) {
    for (Operation *constant : constants)
      b.clone(*constant, captured);
  }
  void emit();

private:
  Value index(int64_t value) {
    return arith::ConstantIndexOp::create(b, loc, value);
  }
  Value times(Value value, int64_t factor) {
    return factor == 1 ? value
                       : arith::MulIOp::create(b, loc, value, index(factor));
  }
  Value plus(Value x, Value y) {
    return !x ? y : !y ? x : arith::AddIOp::create(b, loc, x, y);
  }

  void emitFlat(const KernelOp &op);
  void emitRow(const KernelOp &op, Value row);
  void emitLoops(const KernelOp &op, ArrayRef<unsigned> loops,
                 function_ref<void()> body);
  void emitScalar(const KernelOp &op);
  void emitParallelVectors(const KernelOp &op, unsigned loop);
  void emitSumOfVectors(const KernelOp &op, ArrayRef<unsigned> loops);
  void emitSumsOfNeighbors(const KernelOp &op, unsigned vectorLoop,
                           ArrayRef<unsigned> parallel,
                           ArrayRef<unsigned> reduction);
  SmallVector<Value> emitSumLoops(const KernelOp &op, ArrayRef<unsigned> loops,
                                  ArrayRef<Value> sums);

  SmallVector<Value> emitBody(const KernelOp &op, ArrayRef<Value> outputs,
                              std::optional<unsigned> vectorLoop, Value mask);
  Value getAddress(const KernelOp &op, unsigned operand);
  Value load(const KernelOp &op, unsigned operand, bool isVector, Value mask);
  void store(const KernelOp &op, unsigned operand, Value value, Value mask);
  Value loadVector(Value memref, ValueRange indices, Value mask);
  Value toVector(Value value);
  SmallVector<Value> getOutputs(const KernelOp &op, bool isVector, Value mask);

  OpBuilder &b;
  Location loc;
  const KernelGroup &group;
  IRMapping captured;
  /// Each buffer as one row of elements; row buffers hold one row only.
  llvm::SmallDenseMap<Value, Value> flat;
  llvm::SmallDenseMap<Value, int64_t> rowBegin;
  Value begin, end;
  /// Of the operation that is being emitted: the induction variables, and where
  /// each operand's row begins.
  SmallVector<Value> position;
  SmallVector<Value> rowAddress;
};

} // namespace

Emitter::Emitter(OpBuilder &b, Location loc, const KernelGroup &group,
                 Block *entry, ArrayRef<Value> arguments, Value begin,
                 Value end)
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
      auto flatType =
          MemRefType::get({type.getNumElements()}, type.getElementType());
      flat[access.buffer] = memref::ReinterpretCastOp::create(
          b, loc, flatType, captured.lookup(access.buffer), 0,
          ArrayRef<int64_t>{type.getNumElements()}, ArrayRef<int64_t>{1});
    }
}

void Emitter::emit() {
  if (group.isFlat)
    return emitFlat(group.ops.front());
  auto loop = scf::ForOp::create(b, loc, begin, end, index(1));
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPoint(loop.getBody()->getTerminator());
  for (const KernelOp &op : group.ops)
    emitRow(op, loop.getInductionVar());
}

/// Where operand `operand` lies at the current position.
Value Emitter::getAddress(const KernelOp &op, unsigned operand) {
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

Value Emitter::loadVector(Value memref, ValueRange indices, Value mask) {
  Type element = cast<MemRefType>(memref.getType()).getElementType();
  auto type = VectorType::get({kLanes}, element);
  if (!mask)
    return vector::LoadOp::create(b, loc, type, memref, indices);
  Value zeros = arith::ConstantOp::create(b, loc, type,
                                          cast<TypedAttr>(b.getZeroAttr(type)));
  return vector::MaskedLoadOp::create(b, loc, type, memref, indices, mask,
                                      zeros);
}

Value Emitter::load(const KernelOp &op, unsigned operand, bool isVector,
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

void Emitter::store(const KernelOp &op, unsigned operand, Value value,
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

Value Emitter::toVector(Value value) {
  if (isa<VectorType>(value.getType()))
    return value;
  auto type = VectorType::get({kLanes}, value.getType());
  return vector::BroadcastOp::create(b, loc, type, value);
}

/// What the outputs hold, where the body reads it.
SmallVector<Value> Emitter::getOutputs(const KernelOp &op, bool isVector,
                                       Value mask) {
  SmallVector<Value> outputs;
  for (auto [i, argument] : llvm::enumerate(op.op.getRegionOutputArgs()))
    outputs.push_back(
        argument.use_empty()
            ? Value()
            : load(op, op.op.getNumDpsInputs() + i, isVector, mask));
  return outputs;
}

/// Computes the body at the current position, on scalars or on a vector along
/// `vectorLoop`. What does not vary along it stays scalar.
SmallVector<Value> Emitter::emitBody(const KernelOp &op,
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
    Value result = clone->getResult(0);
    result.setType(VectorType::get({kLanes}, result.getType()));
    map.map(inner.getResult(0), result);
  }
  SmallVector<Value> results;
  for (Value yielded : body.getTerminator()->getOperands())
    results.push_back(map.lookupOrDefault(yielded));
  return results;
}

void Emitter::emitLoops(const KernelOp &op, ArrayRef<unsigned> loops,
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

void Emitter::emitScalar(const KernelOp &op) {
  SmallVector<Value> results =
      emitBody(op, getOutputs(op, false, {}), std::nullopt, {});
  for (auto [i, result] : llvm::enumerate(results))
    store(op, op.op.getNumDpsInputs() + i, result, {});
}

/// Whole vectors along `loop`, then a masked one for the rest.
void Emitter::emitParallelVectors(const KernelOp &op, unsigned loop) {
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
SmallVector<Value> Emitter::emitSumLoops(const KernelOp &op,
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
void Emitter::emitSumOfVectors(const KernelOp &op, ArrayRef<unsigned> loops) {
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
void Emitter::emitSumsOfNeighbors(const KernelOp &op, unsigned vectorLoop,
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

/// The loop that vectors run along, if any: parallel ones first, the longest of
/// them.
static std::optional<unsigned> chooseVectorLoop(const KernelOp &op) {
  std::optional<unsigned> best;
  for (unsigned loop = op.numRowLoops; loop < op.sizes.size(); ++loop) {
    if (op.sizes[loop] < 4 || !canVectorize(op, loop))
      continue;
    if (!best || (op.isReduction(*best) && !op.isReduction(loop)) ||
        (op.isReduction(*best) == op.isReduction(loop) &&
         op.sizes[loop] > op.sizes[*best]))
      best = loop;
  }
  return best;
}

void Emitter::emitRow(const KernelOp &op, Value row) {
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
  for (unsigned loop = op.numRowLoops; loop < op.sizes.size(); ++loop)
    if (loop != vectorLoop)
      (op.isReduction(loop) ? reduction : parallel).push_back(loop);
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

void Emitter::emitFlat(const KernelOp &op) {
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

bool sbp::isVectorLoopParallel(const KernelOp &op) {
  std::optional<unsigned> loop = chooseVectorLoop(op);
  return loop && !op.isReduction(*loop);
}

bool sbp::isFlat(const KernelOp &op) {
  if (op.op.hasIndexSemantics())
    return false;
  int64_t size = 1;
  for (unsigned loop = op.sizes.size(); loop-- > 0;) {
    if (op.isReduction(loop) || op.sizes[loop] == 1)
      continue;
    for (auto [i, access] : llvm::enumerate(op.accesses)) {
      if (!access.buffer)
        continue;
      int64_t stride = access.strides[loop];
      if (stride != size && (stride != 0 || op.writes(i)))
        return false;
      // Along all parallel loops, or along none.
      for (unsigned other = 0; other < op.sizes.size(); ++other)
        if (!op.isReduction(other) && op.sizes[other] > 1 &&
            (access.strides[other] == 0) != (stride == 0))
          return false;
    }
    size *= op.sizes[loop];
  }
  return size > 1;
}

Kernel sbp::emitKernel(const KernelGroup &group) {
  // What the kernel needs: buffers, and what the bodies capture, each once.
  // Constants move inside.
  SetVector<Value> used;
  SetVector<Value> inside;
  for (const RowBuffer &row : group.rowBuffers)
    inside.insert(row.buffer);
  Kernel kernel;
  for (const KernelOp &op : group.ops) {
    for (auto [operand, access] : llvm::zip(op.op->getOperands(), op.accesses))
      used.insert(access.buffer ? access.buffer : operand);
    getUsedValuesDefinedAbove(op.op.getRegion(), used);
  }
  SmallVector<Operation *> constants;
  for (Value value : used) {
    Operation *def = value.getDefiningOp();
    if (def && def->hasTrait<OpTrait::ConstantLike>() &&
        def->getNumOperands() == 0)
      constants.push_back(def);
    else if (!inside.contains(value))
      kernel.arguments.push_back(value);
  }
  kernel.rowCost = 0;
  for (const KernelOp &op : group.ops) {
    int64_t cost = 1;
    for (unsigned loop = group.isFlat ? 0 : op.numRowLoops;
         loop < op.sizes.size(); ++loop)
      if (!group.isFlat || op.isReduction(loop))
        cost *= op.sizes[loop];
    kernel.rowCost += cost;
  }

  OpBuilder b(group.ops.front().op.getContext());
  Location loc = group.ops.front().op.getLoc();
  SmallVector<Type> types(ValueRange(kernel.arguments).getTypes());
  types.append(2, b.getIndexType());
  kernel.function =
      func::FuncOp::create(loc, "kernel", b.getFunctionType(types, {}));
  kernel.function.setPrivate();
  Block *entry = kernel.function.addEntryBlock();
  b.setInsertionPointToStart(entry);
  size_t n = kernel.arguments.size();
  Emitter emitter(b, loc, group, entry, kernel.arguments, entry->getArgument(n),
                  entry->getArgument(n + 1));
  emitter.addConstants(constants);
  emitter.emit();
  func::ReturnOp::create(b, loc);
  return kernel;
}
