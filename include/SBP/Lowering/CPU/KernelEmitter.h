//===- KernelEmitter.h - Loops and vectors of a kernel ----------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_LOWERING_CPU_KERNELEMITTER_H
#define SBP_LOWERING_CPU_KERNELEMITTER_H

#include "SBP/Lowering/Kernels/KernelGroup.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/IRMapping.h"

namespace mlir::sbp {

/// The lanes of every vector and of every partial sum: two AVX registers of
/// f32, one of AVX-512.
constexpr int64_t kLanes = 16;

class KernelEmitter {
public:
  KernelEmitter(OpBuilder &b, Location loc, const KernelGroup &group,
                Block *entry, ArrayRef<Value> arguments, Value begin,
                Value end);
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

/// A kernel as code: a function of the operands, begin and end of the rows.
struct Kernel {
  func::FuncOp function;
  /// Estimated cost of a row, in elements that its loops visit.
  int64_t rowCost = 1;
  /// Parts of the rows are cut at multiples of this: where a row is one
  /// element, at whole vectors, since masked ones take many times as long.
  int64_t rowMultiple = 1;
};

/// Makes the function of `group`, which `kernel` holds, without a parent.
Kernel emitKernel(RowKernelOp kernel, const KernelGroup &group);

} // namespace mlir::sbp

#endif // SBP_LOWERING_CPU_KERNELEMITTER_H
