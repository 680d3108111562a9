//===- KernelGroup.h - Operations that run as one kernel --------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_LOWERING_KERNELS_KERNELGROUP_H
#define SBP_LOWERING_KERNELS_KERNELGROUP_H

#include "SBP/Dialect/SBPDialect.h"
#include "SBP/Lowering/Buffers/LinearAccess.h"
#include "llvm/ADT/SmallBitVector.h"

namespace mlir::sbp {

/// One operation of a kernel.
struct KernelOp {
  /// A handle: reading the operation does not change this.
  mutable linalg::GenericOp op;
  SmallVector<int64_t> sizes;
  /// One per operand; without a buffer for scalars.
  SmallVector<LinearAccess> accesses;
  /// What the body loads from outside: buffers that are read at any place.
  SmallVector<Value> loaded;
  /// How many of the leading loops run over the kernel's rows.
  unsigned numRowLoops = 0;

  llvm::SmallBitVector reductions;

  bool isReduction(unsigned loop) const { return reductions[loop]; }
  bool writes(unsigned operand) const {
    return operand >= op.getNumDpsInputs();
  }
};

/// The operation with its accesses; fails when a size is dynamic, a buffer is
/// not known or a subscript is not linear.
FailureOr<KernelOp> getKernelOp(linalg::GenericOp op);

/// Whether `op` reads nothing.
bool isFill(const KernelOp &op);

/// A buffer that lives in one row of one kernel only: it becomes a small array
/// on the stack.
struct RowBuffer {
  Value buffer;
  /// The elements of a row: `size` of them from `begin` on.
  int64_t begin, size;
};

/// Operations that run one after the other on each row. Rows are independent,
/// so that threads share them, and what one operation of a row leaves is still
/// in the cache for the next.
struct KernelGroup {
  SmallVector<KernelOp, 0> ops;
  int64_t rows = 1;
  /// Set for a single operation whose parallel loops walk all operands as one
  /// loop would: the rows are single elements, and neighbors form vectors.
  bool isFlat = false;
  SmallVector<RowBuffer, 0> rowBuffers;
};

/// Whether the parallel loops of `op` are one loop for all operands.
bool isFlat(const KernelOp &op);

/// The operation that folds a value into output `i`, where the body does
/// nothing else with the output.
Operation *getCombiner(linalg::GenericOp op, unsigned i);

/// Whether the body can compute a vector of neighbors along `loop`.
bool canVectorize(const KernelOp &kernelOp, unsigned loop);

/// The loop that vectors run along, if any: parallel ones first, the longest of
/// them.
std::optional<unsigned> chooseVectorLoop(const KernelOp &op);

/// Whether vectors would run along a parallel loop and not along a sum.
bool isVectorLoopParallel(const KernelOp &op);

/// Adds the kernel that runs `group` in front of `place`. The operations of the
/// group stay.
RowKernelOp createRowKernel(const KernelGroup &group, Operation *place);

/// The group that `kernel` holds. Fails, with an error, where it is none that
/// can be emitted.
FailureOr<KernelGroup> readRowKernel(RowKernelOp kernel);

} // namespace mlir::sbp

#endif // SBP_LOWERING_KERNELS_KERNELGROUP_H
