//===- Derivatives.h - Central differences of the forward -------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_TOOLS_SBPRUN_DERIVATIVES_H
#define SBP_TOOLS_SBPRUN_DERIVATIVES_H

#include "Execution.h"

#include "SBP/Transforms/Masking/FreezeLayers.h"

namespace sbprun {

/// Values of the arguments that are counters.
class Counters {
public:
  Counters(int64_t seed, int64_t step, int64_t shard);
  /// The value for an argument that is a counter.
  const Array *get(Counter counter) const;

private:
  Array seed, step, shard;
};

/// `given`, and the counters of a signature, which are its last arguments.
std::vector<const Array *> fillArguments(const Signature &signature,
                                         std::vector<const Array *> given,
                                         const Counters &counters);
std::vector<const Array *> getPointers(llvm::ArrayRef<Array> arrays);

/// Runs a step. Where that fails the check cannot be made: prints why and ends
/// the program with kCheckError.
std::vector<Array> runStep(const Step &step,
                           llvm::ArrayRef<const Array *> arguments);

/// The Euclidean norm.
double getNorm(const Array &array);

/// Floating-point arrays as f64, others as they are.
std::vector<Array> promote(llvm::ArrayRef<Array> arrays);

/// Whether an argument or result holds floating-point numbers.
bool isFloat(const ValueType &type);

/// A derivative along a direction, by central differences with two steps.
struct Difference {
  double wide, narrow;
  /// What rounding of the objective may contribute to `narrow`.
  double noise;

  /// How well the value is known: kinks and curvature make the two differ.
  double getUncertainty() const;
};

/// The components of direction `number` of an argument: -1 or 1, the same ones
/// in every run.
class Direction {
public:
  Direction(int64_t argument, int64_t number)
      : argument(argument), number(number) {}
  double get(int64_t element) const;

private:
  uint64_t argument, number;
};

/// Differentiates the frozen twin numerically.
class Derivatives {
public:
  /// Compiles the twin of the graph that `entry` is in, whose calls are
  /// inlined; the module is consumed. `gradients` are pairs of an argument and
  /// the result that is its gradient. `inputs` is the base point;
  /// `numCotangents` of them, the last ones, weigh the primal results, as the
  /// backward of a pair takes them. Prints what is wrong when it fails.
  static std::unique_ptr<Derivatives>
  create(mlir::func::FuncOp entry, llvm::ArrayRef<int64_t> primal,
         llvm::ArrayRef<std::pair<int64_t, int64_t>> gradients,
         mlir::ModuleOp reduced, llvm::ArrayRef<Array> inputs,
         unsigned numCotangents, const Counters &counters);

  unsigned getNumFrozen() const { return twin.numFrozen; }

  /// The derivative with respect to one argument: of the frozen twin, or of the
  /// graph's own forward.
  Difference differentiate(int64_t argument, const Direction &direction,
                           bool frozen,
                           llvm::function_ref<bool(double)> isExpected);

  /// The steps are these times the larger of the argument's root mean square
  /// and kLeastScale, and parts of that where the slope is not the expected
  /// one. Smaller steps cross fewer kinks. A step along an estimate crosses
  /// many: it moves the output by the noise of the weights' gradient as well.
  static constexpr double kWideStep = 2e-5, kNarrowStep = 5e-6;
  static constexpr double kLeastScale = 1e-2;

private:
  mlir::LogicalResult setBase();
  std::vector<Array> run(bool frozen);
  double getObjective(llvm::ArrayRef<Array> results) const;
  double evaluate(bool frozen);

  mlir::sbp::FrozenTwin twin;
  Signature signature;
  std::unique_ptr<Step> step;
  /// The base point, whose arrays move while a derivative is taken.
  std::vector<Array> point;
  std::vector<Array> base; // what the twin takes of it
  std::vector<Array> weights;
  const Counters *counters = nullptr;
  double objective = 0;
};

} // namespace sbprun

#endif // SBP_TOOLS_SBPRUN_DERIVATIVES_H
