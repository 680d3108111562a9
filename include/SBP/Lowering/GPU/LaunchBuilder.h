//===- LaunchBuilder.h - Kernels of a GPU module and launches ---*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_LOWERING_GPU_LAUNCHBUILDER_H
#define SBP_LOWERING_GPU_LAUNCHBUILDER_H

#include "SBP/Lowering/GPU/LaunchCost.h"
#include "SBP/Support/EqualCode.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/IRMapping.h"
#include "llvm/ADT/SetVector.h"

namespace mlir::sbp {

/// The GPU module that holds a module's kernels. Equal kernels are one: layers
/// repeat.
constexpr llvm::StringLiteral kKernelsModule = "sbp_kernels";

/// All elements from the first one of `memref` on, as a memref of one
/// dimension. That of a slice whose offset is known at run time begins where
/// the slice does, but `known` elements before: these are part of what is added
/// to it.
Value flattenMemRef(OpBuilder &b, Location loc, Value memref,
                    int64_t known = 0);

/// Captures that are of one dimension in the kernel, each with the elements
/// that accesses add to its offset (flattenMemRef).
using FlatCaptures = llvm::DenseMap<Value, int64_t>;

/// Turns host operations into launches of kernels. The host knows sizes and
/// places of buffers and nothing that lies in them: a number that a kernel
/// computes is kept in memory and loaded by the kernels that need it.
class LaunchBuilder {
public:
  explicit LaunchBuilder(ModuleOp module);

  /// Emits the body: into the function's block, with the values of the host
  /// mapped to what they are in the kernel.
  using Body = function_ref<void(gpu::GPUFuncOp, const IRMapping &)>;

  /// Launches a kernel in front of `place`. `captures` are the values of the
  /// host that it needs. Fails, with an error, where one of them cannot be
  /// handed over.
  LogicalResult launch(Operation *place, StringRef prefix, int64_t blocks,
                       int64_t threads, ValueRange captures,
                       const FlatCaptures &flat, Body body);

  /// What the next launch costs, which carries it as an attribute.
  void setCost(const LaunchCost &next) { cost = next; }

  /// The kernels that load `value` find it in `buffer`, of rank 0.
  void keepInMemory(Value value, Value buffer) { inMemory[value] = buffer; }
  bool isInMemory(Value value) const { return inMemory.contains(value); }

  int64_t getNumLaunches() const { return numLaunches; }
  int64_t getNumKernels() const { return numKernels; }

private:
  LogicalResult collect(Operation *place, Value value,
                        llvm::SetVector<Value> &arguments);
  void emitCapture(OpBuilder &b, Value value, IRMapping &mapping);
  gpu::GPUModuleOp getModule();
  void copyGlobal(memref::GetGlobalOp op);

  ModuleOp module;
  gpu::GPUModuleOp kernels;
  EqualCode code;
  llvm::DenseMap<Value, Value> inMemory;
  llvm::StringMap<int64_t> numbers;
  LaunchCost cost;
  int64_t numLaunches = 0, numKernels = 0;
};

} // namespace mlir::sbp

#endif // SBP_LOWERING_GPU_LAUNCHBUILDER_H
