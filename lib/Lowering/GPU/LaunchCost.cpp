//===- LaunchCost.cpp - What a launch must move and compute ---------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An access touches as many elements as the loops that move it have points
// together. Which loops move an access is what its subscripts, and the views
// that it goes through, are computed from.
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/GPU/LaunchCost.h"

#include "SBP/Dialect/SBPDialect.h"
#include "SBP/Lowering/Buffers/LinearAccess.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Interfaces/ViewLikeInterface.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::sbp;

namespace {

/// A loop of an operation, and its number of points.
using Loop = std::pair<Operation *, unsigned>;
using Loops = llvm::SmallSetVector<Loop, 4>;

/// Elements that an access touches: `count` of them, which two accesses with
/// equal places share.
struct Footprint {
  Value view;
  int64_t offset = 0;
  /// Of an access with places that are known: steps and how many of each, the
  /// longest first.
  SmallVector<std::pair<int64_t, int64_t>> steps;
  bool isKnown = false;
  int64_t count = 1;

  bool operator==(const Footprint &other) const {
    return isKnown && other.isKnown && offset == other.offset &&
           steps == other.steps;
  }
};

/// What is known of a buffer.
struct Traffic {
  SmallVector<Footprint> reads, writes;
  int64_t numRead = 0, numWritten = 0;
};

class CostCounter {
public:
  void add(Operation *op);
  LaunchCost take();

private:
  void addGeneric(linalg::GenericOp op);
  void addContract(ContractOp op);
  void addAccess(Value memref, const Footprint &footprint, bool isWrite);
  void addElement(Value memref, ValueRange subscripts, bool isWrite);
  void addWhole(Value memref, bool isWrite);
  void addFlops(Operation *op);

  const Loops &getLoops(Value value);
  void addLoops(linalg::GenericOp op, AffineMap map, Loops &loops);
  int64_t getSize(Loop loop) const;
  int64_t countPoints(const Loops &loops) const;
  Loops getAround(Operation *op) const;
  Footprint getFootprint(linalg::GenericOp op, OpOperand &operand);

  llvm::DenseMap<Value, Loops> loopsOf;
  llvm::MapVector<Value, Traffic> buffers;
  /// Of this launch; others run on the host.
  llvm::DenseSet<Operation *> ownLoops;
  /// Rows of a kernel lie there and in no memory.
  llvm::DenseSet<Value> rowBuffers;
  LaunchCost cost;
};

} // namespace

//===----------------------------------------------------------------------===//
// Which loops move a value
//===----------------------------------------------------------------------===//

int64_t CostCounter::getSize(Loop loop) const {
  auto [op, number] = loop;
  if (auto generic = dyn_cast<linalg::GenericOp>(op))
    return std::max<int64_t>(generic.getStaticLoopRanges()[number], 0);
  if (auto forall = dyn_cast<scf::ForallOp>(op)) {
    std::optional<int64_t> size =
        getConstantIntValue(forall.getMixedUpperBound()[number]);
    return size.value_or(1);
  }
  if (auto loopOp = dyn_cast<scf::ForOp>(op))
    if (std::optional<APInt> trips = loopOp.getStaticTripCount())
      return trips->getZExtValue();
  return 1;
}

int64_t CostCounter::countPoints(const Loops &loops) const {
  int64_t points = 1;
  for (Loop loop : loops)
    points *= getSize(loop);
  return points;
}

void CostCounter::addLoops(linalg::GenericOp op, AffineMap map, Loops &loops) {
  for (unsigned loop = 0; loop < map.getNumDims(); ++loop)
    if (map.isFunctionOfDim(loop))
      loops.insert({op, loop});
}

const Loops &CostCounter::getLoops(Value value) {
  auto found = loopsOf.find(value);
  if (found != loopsOf.end())
    return found->second;
  Loops loops;
  auto add = [&](Value other) {
    const Loops &theirs = getLoops(other);
    loops.insert(theirs.begin(), theirs.end());
  };
  if (auto argument = dyn_cast<BlockArgument>(value)) {
    Operation *parent = argument.getOwner()->getParentOp();
    if (auto op = dyn_cast<linalg::GenericOp>(parent)) {
      OpOperand &operand = op->getOpOperand(argument.getArgNumber());
      add(operand.get());
      addLoops(op, op.getMatchingIndexingMap(&operand), loops);
    } else if (ownLoops.contains(parent)) {
      bool isForall = isa<scf::ForallOp>(parent);
      loops.insert({parent, isForall ? argument.getArgNumber() : 0});
      if (!isForall)
        for (Value init : cast<scf::ForOp>(parent).getInitArgs())
          add(init);
    }
  } else if (auto index = value.getDefiningOp<linalg::IndexOp>()) {
    loops.insert({index->getParentOfType<linalg::GenericOp>(),
                  static_cast<unsigned>(index.getDim())});
  } else {
    for (Value operand : value.getDefiningOp()->getOperands())
      add(operand);
  }
  return loopsOf[value] = std::move(loops);
}

/// The loops of this launch around an operation.
Loops CostCounter::getAround(Operation *op) const {
  Loops loops;
  for (Operation *parent = op->getParentOp(); ownLoops.contains(parent);
       parent = parent->getParentOp()) {
    unsigned number = 1;
    if (auto generic = dyn_cast<linalg::GenericOp>(parent))
      number = generic.getNumLoops();
    else if (auto forall = dyn_cast<scf::ForallOp>(parent))
      number = forall.getRank();
    for (unsigned loop = 0; loop < number; ++loop)
      loops.insert({parent, loop});
  }
  return loops;
}

//===----------------------------------------------------------------------===//
// Accesses
//===----------------------------------------------------------------------===//

/// The memory that a view is of.
static Value getBase(Value memref) {
  while (auto view = memref.getDefiningOp<ViewLikeOpInterface>())
    memref = view.getViewSource();
  return memref;
}

static int64_t getElementBytes(Type memref) {
  Type element = cast<MemRefType>(memref).getElementType();
  return getStaticBytes(MemRefType::get({1}, element)).value_or(0);
}

/// The most elements that `memref` can have, where its type tells.
static int64_t limit(Value memref, int64_t count) {
  auto type = dyn_cast<MemRefType>(memref.getType());
  return type && type.hasStaticShape() ? std::min(count, type.getNumElements())
                                       : count;
}

Footprint CostCounter::getFootprint(linalg::GenericOp op, OpOperand &operand) {
  Footprint footprint;
  Loops loops = getLoops(operand.get());
  int64_t around = countPoints(loops);
  AffineMap map = op.getMatchingIndexingMap(&operand);
  Loops own;
  addLoops(op, map, own);
  footprint.count = around * limit(operand.get(), countPoints(own));
  FailureOr<LinearAccess> access = getLinearAccess(op, operand);
  if (failed(access))
    return footprint;
  footprint.isKnown = true;
  footprint.offset = access->offset;
  SmallVector<int64_t> sizes = op.getStaticLoopRanges();
  for (auto [size, stride] : llvm::zip(sizes, access->strides))
    if (stride != 0 && size != 1)
      footprint.steps.push_back({stride, size});
  llvm::sort(footprint.steps, std::greater<>());
  // Loops that are one when they follow each other, as collapsed ones are.
  SmallVector<std::pair<int64_t, int64_t>> merged;
  for (auto [stride, size] : footprint.steps) {
    if (!merged.empty() && merged.back().first == stride * size)
      merged.back() = {stride, size * merged.back().second};
    else
      merged.push_back({stride, size});
  }
  footprint.steps = std::move(merged);
  return footprint;
}

void CostCounter::addAccess(Value memref, const Footprint &footprint,
                            bool isWrite) {
  Value base = getBase(memref);
  if (rowBuffers.contains(base) || !isa<MemRefType>(base.getType()))
    return;
  Traffic &traffic = buffers[base];
  auto isIn = [&](ArrayRef<Footprint> others) {
    return llvm::is_contained(others, footprint);
  };
  if (isWrite) {
    if (!isIn(traffic.writes)) {
      traffic.writes.push_back(footprint);
      traffic.numWritten = limit(base, traffic.numWritten + footprint.count);
    }
    return;
  }
  // What this launch wrote it need not read.
  auto type = cast<MemRefType>(base.getType());
  bool isOwn = isIn(traffic.writes) ||
               (type.hasStaticShape() && !traffic.writes.empty() &&
                traffic.numWritten == type.getNumElements());
  if (isOwn || isIn(traffic.reads))
    return;
  traffic.reads.push_back(footprint);
  traffic.numRead = limit(base, traffic.numRead + footprint.count);
}

void CostCounter::addElement(Value memref, ValueRange subscripts,
                             bool isWrite) {
  Footprint footprint;
  Loops loops = getLoops(memref);
  for (Value subscript : subscripts) {
    const Loops &theirs = getLoops(subscript);
    loops.insert(theirs.begin(), theirs.end());
  }
  footprint.count = countPoints(loops);
  addAccess(memref, footprint, isWrite);
}

/// All elements of a view, of as many views as there are.
void CostCounter::addWhole(Value memref, bool isWrite) {
  Footprint footprint;
  footprint.count = countPoints(getLoops(memref)) *
                    cast<MemRefType>(memref.getType()).getNumElements();
  addAccess(memref, footprint, isWrite);
}

//===----------------------------------------------------------------------===//
// Operations
//===----------------------------------------------------------------------===//

void CostCounter::addFlops(Operation *op) {
  if (op->getNumResults() != 1 || !isa<FloatType>(op->getResult(0).getType()))
    return;
  if (isa<arith::AddFOp, arith::SubFOp, arith::MulFOp, arith::DivFOp>(op))
    cost.flops += countPoints(getAround(op));
}

void CostCounter::addGeneric(linalg::GenericOp op) {
  if (!ShapedType::isStaticShape(op.getStaticLoopRanges()))
    return;
  for (OpOperand &operand : op->getOpOperands())
    if (isa<MemRefType>(operand.get().getType()) &&
        !op.getMatchingBlockArgument(&operand).use_empty())
      addAccess(operand.get(), getFootprint(op, operand), /*isWrite=*/false);
  ownLoops.insert(op);
  for (Operation &inner : *op.getBody())
    add(&inner);
  for (OpOperand &output : op.getDpsInitsMutable())
    addAccess(output.get(), getFootprint(op, output), /*isWrite=*/true);
}

void CostCounter::addContract(ContractOp op) {
  SmallVector<AffineMap> maps = op.getMaps();
  SmallVector<int64_t> sizes = getContractSizes(op);
  if (!ShapedType::isStaticShape(sizes))
    return;
  int64_t points = 1;
  for (int64_t size : sizes)
    points *= size;
  cost.flops += 2 * points;
  auto addOperand = [&](unsigned number, bool isWrite) {
    Value memref = op->getOperand(number);
    Footprint footprint;
    for (auto [loop, size] : llvm::enumerate(sizes))
      if (maps[number].isFunctionOfDim(loop))
        footprint.count *= size;
    footprint.count = limit(memref, footprint.count);
    addAccess(memref, footprint, isWrite);
  };
  addOperand(0, /*isWrite=*/false);
  addOperand(1, /*isWrite=*/false);
  if (op.getAccumulate())
    addOperand(2, /*isWrite=*/false);
  addOperand(2, /*isWrite=*/true);
}

void CostCounter::add(Operation *op) {
  if (auto kernel = dyn_cast<RowKernelOp>(op)) {
    rowBuffers.insert_range(kernel.getRowBuffers());
    for (Operation &inner : *kernel.getBodyBlock())
      add(&inner);
  } else if (auto generic = dyn_cast<linalg::GenericOp>(op)) {
    addGeneric(generic);
  } else if (auto contract = dyn_cast<ContractOp>(op)) {
    addContract(contract);
  } else if (isa<scf::ForallOp, scf::ForOp>(op)) {
    ownLoops.insert(op);
    for (Operation &inner : op->getRegion(0).front())
      add(&inner);
  } else if (auto load = dyn_cast<memref::LoadOp>(op)) {
    addElement(load.getMemRef(), load.getIndices(), /*isWrite=*/false);
  } else if (auto store = dyn_cast<memref::StoreOp>(op)) {
    addElement(store.getMemRef(), store.getIndices(), /*isWrite=*/true);
  } else if (auto copy = dyn_cast<memref::CopyOp>(op)) {
    auto type = dyn_cast<MemRefType>(copy.getTarget().getType());
    if (copy.getSource() == copy.getTarget() || !type || !type.hasStaticShape())
      return;
    addWhole(copy.getSource(), /*isWrite=*/false);
    addWhole(copy.getTarget(), /*isWrite=*/true);
  } else if (auto select = dyn_cast<SelectSmallestOp>(op)) {
    addWhole(select.getKeys(), /*isWrite=*/false);
    addWhole(select.getPositions(), /*isWrite=*/true);
  } else if (auto sample = dyn_cast<SampleLengthsOp>(op)) {
    addWhole(sample.getLengths(), /*isWrite=*/false);
    addWhole(sample.getWords(), /*isWrite=*/false);
    addWhole(sample.getPositions(), /*isWrite=*/true);
    addWhole(sample.getFactors(), /*isWrite=*/true);
  } else {
    addFlops(op);
  }
}

LaunchCost CostCounter::take() {
  for (auto &[buffer, traffic] : buffers) {
    int64_t bytes = getElementBytes(buffer.getType());
    cost.bytesRead += bytes * traffic.numRead;
    cost.bytesWritten += bytes * traffic.numWritten;
  }
  return cost;
}

SmallVector<int64_t> sbp::getContractSizes(ContractOp op) {
  SmallVector<AffineMap> maps = op.getMaps();
  return llvm::map_to_vector(getLoopSources(maps), [&](auto source) {
    auto [operand, dimension] = source;
    return cast<MemRefType>(op->getOperand(operand).getType())
        .getDimSize(dimension);
  });
}

LaunchCost sbp::getLaunchCost(ArrayRef<Operation *> operations) {
  CostCounter counter;
  for (Operation *op : operations)
    counter.add(op);
  return counter.take();
}
