//===- KernelGroup.h - Operations that run as one kernel --------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_LOWERING_KERNELS_KERNELGROUP_H
#define SBP_LOWERING_KERNELS_KERNELGROUP_H

#include "SBP/Lowering/Buffers/KernelNames.h"
#include "SBP/Lowering/Buffers/LinearAccess.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
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

/// Whether vectors would run along a parallel loop and not along a sum.
bool isVectorLoopParallel(const KernelOp &op);

/// A kernel: a function of `arguments`, begin and end of the rows.
struct Kernel {
  func::FuncOp function;
  SmallVector<Value> arguments;
  /// Estimated cost of a row, in elements that its loops visit.
  int64_t rowCost = 1;
  /// Parts of the rows are cut at multiples of this: where a row is one
  /// element, at whole vectors, since masked ones take many times as long.
  int64_t rowMultiple = 1;
};

/// Makes the function, without a parent.
Kernel emitKernel(const KernelGroup &group);

/// Bytes that are equal for equal code, wherever it comes from (locations do
/// not count). Names, types and attributes are unique in their context: their
/// addresses say all. Printed text would say the same, in most of the time that
/// the pass takes. `numbersBeside` must be equal, too.
std::string describeCode(func::FuncOp function,
                         ArrayRef<int64_t> numbersBeside = {});

/// Adds `function` to the module under a name of `prefix` and `number`, and the
/// declaration of what runs it on all of `arguments`, which sbp-annotate-llvm
/// defines: named `launchPrefix` and `number`, with `loops` as its attribute
/// `loopsName`. Returns the declaration. Not through a symbol table: it would
/// be rebuilt for each function.
func::FuncOp addLaunched(ModuleOp module, func::FuncOp function,
                         StringRef prefix, StringRef launchPrefix,
                         size_t number, ValueRange arguments,
                         StringRef loopsName, ArrayRef<int64_t> loops);

/// Whether `value` is a constant that can be made again anywhere.
bool isFreeConstant(Value value);

} // namespace mlir::sbp

#endif // SBP_LOWERING_KERNELS_KERNELGROUP_H
