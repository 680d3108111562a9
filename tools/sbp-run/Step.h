//===- Step.h - A compiled entry function -----------------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_TOOLS_SBPRUN_STEP_H
#define SBP_TOOLS_SBPRUN_STEP_H

#include "Array.h"
#include "Engine.h"
#include "ResidentSet.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include <vector>

namespace sbprun {

void registerDialects(mlir::DialectRegistry &registry);

/// Numbers of a run that an argument may ask for (`sbp.counters`).
enum class Counter { None, Seed, Step, Shard };

/// One argument or result of the entry function.
struct ValueType {
  Element element;
  bool isTensor = true;
  llvm::SmallVector<int64_t, 4> shape; // ShapedType::kDynamic where dynamic
  Counter counter = Counter::None;

  std::string describe() const {
    return sbprun::describe(getElementName(element), shape);
  }
};

struct Signature {
  std::vector<ValueType> arguments, results;
};

/// Reads the types of a function; emits a located error on those that have no
/// array form.
mlir::FailureOr<Signature> readSignature(mlir::func::FuncOp function);

/// A message when `array` does not fit `type`, else an empty string.
std::string checkArray(const Array &array, const ValueType &type);

struct StepOptions {
  /// Makes the compiled code say where its backward begins.
  bool trace = false;
};

/// An entry function compiled for this machine.
class Step {
public:
  /// Lowers `module` (which is consumed) and compiles `entry`.
  static std::unique_ptr<Step> compile(mlir::ModuleOp module,
                                       llvm::StringRef entry,
                                       Signature signature,
                                       StepOptions options = {});

  /// Runs once. Arguments must fit the signature; they are not changed. The
  /// peak is of what the compiled code allocated; `residentGrowth`, when given,
  /// receives by how much the compiled code grew the resident set.
  std::vector<Array>
  run(llvm::ArrayRef<const Array *> arguments, int64_t &peakBytes,
      double &seconds, std::optional<int64_t> *residentGrowth = nullptr) const;

private:
  Signature signature;
  std::unique_ptr<Engine> engine;
};

} // namespace sbprun

#endif // SBP_TOOLS_SBPRUN_STEP_H
