//===- RowEmitter.cpp - Code of a row kernel on the GPU -------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/GPU/RowEmitter.h"

#include "SBP/Lowering/GPU/LaunchBuilder.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::sbp;

//===----------------------------------------------------------------------===//
// Launch
//===----------------------------------------------------------------------===//

int64_t sbp::getAccessWidth(const KernelOp &op, unsigned loop, int64_t size,
                            bool isFlat,
                            function_ref<const RowBuffer *(Value)> getShared) {
  int64_t width = getWidestAccess(getMovedBytes(op, loop), size);
  if (width == 1)
    return 1;
  for (auto [i, access] : llvm::enumerate(op.accesses)) {
    if (!access.buffer)
      continue;
    if (access.strides[loop] == 0) {
      if (op.writes(i) && !op.isReduction(loop))
        return 1;
      continue;
    }
    const RowBuffer *shared = getShared(access.buffer);
    int64_t begin = access.offset - (shared ? shared->begin : 0);
    if (access.strides[loop] != 1 || begin < 0 || begin % width != 0 ||
        (shared && shared->size % width != 0))
      return 1;
    for (unsigned other = shared ? op.numRowLoops : 0; other < op.sizes.size();
         ++other)
      if (other != loop && op.sizes[other] > 1 && !isFlat &&
          access.strides[other] % width != 0)
        return 1;
  }
  return width;
}

/// The loop that stands for all parallel ones of a flat operation, the
/// innermost of them; the number of loops where there is none.
static unsigned getMergedLoop(const KernelOp &op) {
  unsigned merged = op.sizes.size();
  for (unsigned loop = 0; loop < op.sizes.size(); ++loop)
    if (!op.isReduction(loop) &&
        (op.sizes[loop] > 1 || merged == op.sizes.size()))
      merged = loop;
  return merged;
}

/// Neighbors that a thread of a flat group takes.
static int64_t getFlatWidth(const KernelGroup &group) {
  const KernelOp &op = group.ops.front();
  unsigned merged = getMergedLoop(op);
  if (merged == op.sizes.size() || op.reductions.any())
    return 1;
  return getAccessWidth(op, merged, group.rows, /*isFlat=*/true,
                        [](Value) { return nullptr; });
}

static int64_t getRowWork(const KernelOp &op) {
  int64_t work = 1;
  for (unsigned loop = op.numRowLoops; loop < op.sizes.size(); ++loop)
    work *= op.sizes[loop];
  return work;
}

/// Of a sum that stands alone: blocks share it where outputs are too few to
/// fill the machine.
static void shareSums(const KernelOp &op, bool mayChunk, RowLaunch &launch) {
  SumTree tree = getSumTree(op);
  if (tree.shape == SumTree::Shape::Column) {
    unsigned column = getColumnLoop(op);
    launch.width =
        getAccessWidth(op, column, op.sizes[column],
                       /*isFlat=*/false, [](Value) { return nullptr; });
    launch.columns = tree.columns;
    launch.lanes = tree.lanes;
    launch.threads = launch.columns * launch.lanes;
    launch.chunks = mayChunk ? tree.chunks : 1;
    launch.blocks =
        llvm::divideCeil(tree.outputs / launch.width, launch.columns) *
        launch.chunks;
    return;
  }
  // A row is one output.
  if (tree.shape == SumTree::Shape::Row && mayChunk &&
      launch.lanes == tree.lanes && launch.blocks == tree.outputs) {
    launch.chunks = tree.chunks;
    launch.blocks *= launch.chunks;
  }
}

RowLaunch sbp::getRowLaunch(const KernelGroup &group, bool mayChunk) {
  RowLaunch launch;
  if (group.isFlat) {
    launch.threads = 256;
    launch.lanes = 1;
    launch.width = getFlatWidth(group);
  } else {
    int64_t work = 1, bytes = 0;
    for (const KernelOp &op : group.ops)
      work = std::max(work, getRowWork(op));
    for (const RowBuffer &buffer : group.rowBuffers)
      bytes +=
          buffer.size *
          *getStaticBytes(MemRefType::get(
              {1}, cast<MemRefType>(buffer.buffer.getType()).getElementType()));
    launch.lanes = getNumLanes(work);
    // A row has its lanes in one warp, or a block of its own.
    launch.threads = launch.lanes > kWarp ? launch.lanes : 128;
    // Rows of one block share its memory.
    while (launch.getRowsPerBlock() > 1 && launch.threads > kWarp &&
           bytes * launch.getRowsPerBlock() > kMaxSharedBytes)
      launch.threads /= 2;
    while (launch.getRowsPerBlock() > 1 &&
           bytes * launch.getRowsPerBlock() > kMaxSharedBytes)
      launch.lanes *= 2;
  }
  launch.blocks =
      llvm::divideCeil(group.rows / launch.width, launch.getRowsPerBlock());
  if (group.ops.size() == 1)
    shareSums(group.ops.front(), mayChunk, launch);
  return launch;
}

//===----------------------------------------------------------------------===//
// Who touches what
//===----------------------------------------------------------------------===//

RowEmitter::Distribution RowEmitter::distribute(const KernelOp &op) const {
  Distribution loops;
  for (unsigned loop = 0; loop < op.sizes.size(); ++loop) {
    if (op.sizes[loop] == 1)
      continue;
    if (loop < op.numRowLoops) {
      loops.rows.push_back(loop);
    } else if (op.isReduction(loop)) {
      loops.reduction.push_back(loop);
    } else {
      loops.parallel.push_back(loop);
      loops.numParallel *= op.sizes[loop];
    }
  }
  loops.tree = getSumTree(op);
  loops.sharesSum =
      loops.tree.shape == SumTree::Shape::Row && loops.tree.lanes > 1;
  loops.lanes = loops.sharesSum ? loops.tree.lanes : launch.lanes;
  // Sums of one thread alone go through memory in steps as they come.
  if (loops.getLoops().empty() ||
      (!loops.sharesSum && !loops.reduction.empty()))
    return loops;
  unsigned last = loops.getLoops().back();
  loops.access =
      getAccessWidth(op, last, op.sizes[last],
                     /*isFlat=*/false, [&](Value buffer) {
                       auto found = shared.find(buffer);
                       return found == shared.end() ? nullptr : &found->second;
                     });
  loops.width = loops.sharesSum ? loops.tree.width : loops.access;
  return loops;
}

/// Whether what `writer` writes is touched by other threads in `other`, so that
/// one of them has to wait, whichever comes first.
bool RowEmitter::writesForOthers(const KernelOp &writer,
                                 const KernelOp &other) const {
  Distribution mine = distribute(writer), theirs = distribute(other);
  // Only the loops that threads share may move an access.
  auto isMovedByThreads = [](const KernelOp &op, const Distribution &loops,
                             const LinearAccess &access) {
    for (unsigned loop = op.numRowLoops; loop < op.sizes.size(); ++loop)
      if (op.sizes[loop] > 1 && access.strides[loop] != 0 &&
          !llvm::is_contained(loops.getLoops(), loop))
        return false;
    return true;
  };
  auto isSame = [&](const LinearAccess &x, const LinearAccess &y) {
    ArrayRef<unsigned> first = mine.getLoops(), second = theirs.getLoops();
    if (first.size() != second.size() || x.offset != y.offset ||
        mine.width != theirs.width)
      return false;
    // In one turn all lanes take what their number says.
    int64_t size = 1;
    for (unsigned loop : first)
      size *= writer.sizes[loop];
    if (mine.lanes != theirs.lanes &&
        size / mine.width > std::min(mine.lanes, theirs.lanes))
      return false;
    for (auto [i, j] : llvm::zip_equal(first, second))
      if (writer.sizes[i] != other.sizes[j] || x.strides[i] != y.strides[j] ||
          x.strides[i] == 0)
        return false;
    return isMovedByThreads(writer, mine, x) &&
           isMovedByThreads(other, theirs, y);
  };
  for (auto [i, written] : llvm::enumerate(writer.accesses)) {
    if (!writer.writes(i))
      continue;
    if (llvm::is_contained(other.loaded, written.buffer))
      return true;
    for (const LinearAccess &access : other.accesses)
      if (access.buffer == written.buffer &&
          (mine.sharesSum || !isSame(written, access)))
        return true;
  }
  return false;
}

/// Between operations of a row: of the lanes of a warp, or of the block that
/// works on one row.
void RowEmitter::barrier() {
  if (launch.lanes == 1)
    return;
  if (launch.lanes > kWarp) {
    gpu::BarrierOp::create(b);
    return;
  }
  NVVM::SyncWarpOp::create(
      b, arith::ConstantOp::create(b, b.getI32IntegerAttr(-1)));
}

Value RowEmitter::addShared(int64_t size, Type element) {
  auto space = gpu::AddressSpaceAttr::get(
      b.getContext(), gpu::GPUDialect::getWorkgroupAddressSpace());
  Value memory = function.addWorkgroupAttribution(
      MemRefType::get({size}, element, MemRefLayoutAttrInterface{}, space),
      function.getLoc());
  // LLVM reads shared arrays as vectors, whether they are aligned or not.
  function.setWorkgroupAttributionAttr(
      function.getNumWorkgroupAttributions() - 1, b.getStringAttr("llvm.align"),
      b.getI64IntegerAttr(16));
  return memory;
}

RowEmitter::RowEmitter(gpu::GPUFuncOp function, const KernelGroup &group,
                       const RowLaunch &launch, const IRMapping &values,
                       ValueRange chunkSums)
    : function(function), b(function.getLoc(), function.getContext()),
      group(group), launch(launch), values(values), chunkSums(chunkSums) {
  b.setInsertionPointToEnd(&function.getBody().front());
  for (const RowBuffer &buffer : group.rowBuffers) {
    if (values.contains(buffer.buffer))
      continue;
    this->values.map(
        buffer.buffer,
        addShared(buffer.size * launch.getRowsPerBlock(),
                  cast<MemRefType>(buffer.buffer.getType()).getElementType()));
    shared[buffer.buffer] = buffer;
  }
  for (const KernelOp &op : group.ops)
    for (const LinearAccess &access : op.accesses) {
      if (!access.buffer || flat.contains(access.buffer))
        continue;
      Value memory = this->values.lookup(access.buffer);
      if (cast<MemRefType>(memory.getType()).getRank() != 1) {
        SmallVector<int64_t> strides;
        int64_t offset;
        (void)cast<MemRefType>(access.buffer.getType())
            .getStridesAndOffset(strides, offset); // is static
        memory = flattenMemRef(b, b.getLoc(), memory, offset);
      }
      flat[access.buffer] = memory;
    }
  if (launch.lanes > kWarp && launch.columns == 0)
    partials = addShared(launch.lanes / kWarp * 8, b.getI8Type());
}

//===----------------------------------------------------------------------===//
// Operations
//===----------------------------------------------------------------------===//

void RowEmitter::emitRow(const KernelOp &op) {
  position.assign(op.sizes.size(), Value());
  Distribution loops = distribute(op);
  delinearize(op, loops.rows, row);
  if (loops.sharesSum)
    return emitSharedSums(op, loops);
  Value end = index(loops.numParallel / loops.width);
  if (isActive)
    end = arith::SelectOp::create(b, isActive, end, index(0));
  forLoop(lane, end, index(launch.lanes), {},
          [&](Value at, ValueRange) -> SmallVector<Value> {
            delinearize(op, loops.parallel, at, loops.width);
            if (loops.reduction.empty())
              emitNeighbors(op,
                            loops.parallel.empty() ? 0 : loops.parallel.back(),
                            loops.width);
            else
              emitOwnSums(op, loops);
            return {};
          });
}

/// Some neighbors per thread.
void RowEmitter::emitFlat(const KernelOp &op) {
  position.assign(op.sizes.size(), Value());
  Distribution loops = distribute(op);
  unsigned merged = getMergedLoop(op);
  if (merged != op.sizes.size())
    position[merged] = times(row, launch.width);
  if (loops.reduction.empty())
    emitNeighbors(op, merged, launch.width);
  else
    emitOwnSums(op, loops);
}

void RowEmitter::emit() {
  b.setInsertionPointToEnd(&function.getBody().front());
  if (launch.columns > 0) {
    emitColumnSums(group.ops.front());
    gpu::ReturnOp::create(b);
    return;
  }
  Value thread = gpu::ThreadIdOp::create(b, gpu::Dimension::x);
  Value block = gpu::BlockIdOp::create(b, gpu::Dimension::x);
  if (launch.chunks > 1) {
    chunk = arith::RemUIOp::create(b, block, index(launch.chunks));
    block = arith::DivUIOp::create(b, block, index(launch.chunks));
  }
  int64_t perBlock = launch.getRowsPerBlock();
  // A flat group's rows are elements, of which a thread takes some neighbors.
  int64_t rows = group.rows / launch.width;
  lane =
      launch.lanes == 1 ? index(0)
      : perBlock == 1
          ? thread
          : arith::RemUIOp::create(b, thread, index(launch.lanes)).getResult();
  Value local =
      launch.lanes == 1 ? thread
      : perBlock == 1
          ? Value()
          : arith::DivUIOp::create(b, thread, index(launch.lanes)).getResult();
  row = plus(times(block, perBlock), local);
  for (const RowBuffer &buffer : group.rowBuffers)
    if (shared.contains(buffer.buffer) && local)
      sharedOffset[buffer.buffer] = times(local, buffer.size);
  if (rows % perBlock != 0)
    isActive =
        arith::CmpIOp::create(b, arith::CmpIPredicate::ult, row, index(rows));
  if (group.isFlat) {
    ifThen(isActive, [&] {
      isActive = {};
      emitFlat(group.ops.front());
    });
  } else {
    // Behind a barrier, what ran before it is done.
    unsigned settled = 0;
    for (auto [i, op] : llvm::enumerate(group.ops)) {
      for (unsigned before = settled; before < i; ++before)
        if (writesForOthers(group.ops[before], op) ||
            writesForOthers(op, group.ops[before])) {
          barrier();
          settled = i;
          break;
        }
      emitRow(op);
    }
  }
  gpu::ReturnOp::create(b);
}
