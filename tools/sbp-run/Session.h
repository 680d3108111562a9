//===- Session.h - Running a step many times --------------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_TOOLS_SBPRUN_SESSION_H
#define SBP_TOOLS_SBPRUN_SESSION_H

#include "Execution.h"
#include "llvm/Support/Error.h"

namespace sbprun {

/// Mean and population variance of every element of the results over the steps,
/// in f64 (Welford).
class Moments {
public:
  void add(llvm::ArrayRef<Array> results);
  std::vector<Array> mean() const;
  std::vector<Array> variance() const;

private:
  std::vector<Array> finish(llvm::ArrayRef<std::vector<double>> values,
                            double scale) const;
  struct Like {
    Element element;
    llvm::SmallVector<int64_t, 4> shape;
  };
  int64_t count = 0;
  std::vector<Like> like;
  std::vector<std::vector<double>> means, squares;
};

/// The arguments of a run and how they change from step to step.
struct Session {
  Signature signature;
  /// Arguments that the user gave, in order; the carried ones are replaced.
  std::vector<Array> inputs;
  /// Arrays with a leading step axis: arguments right after `inputs`.
  std::vector<Array> batches;
  /// Values of the arguments that are counters.
  int64_t seed = 0, firstStep = 0, shard = 0;
  int64_t steps = 1;
  unsigned carry = 0;
  /// Whether `batches` start again behind their last step.
  bool repeatBatches = false;
  /// Whether to accumulate `moments`.
  bool wantMoments = false;

  // What a run yields.
  std::vector<Array> results;
  Moments moments;
  int64_t peakBytes = 0, argumentBytes = 0;
  std::optional<int64_t> residentGrowth; // of the first step
  std::vector<double> seconds;

  /// Checks everything against the signature. `names` are the files, for
  /// messages.
  llvm::Error check(llvm::StringRef inputsName, llvm::StringRef batchesName);
  llvm::Error run(const Step &step);
};

/// The arguments of one step of a session.
class StepArguments {
public:
  explicit StepArguments(const Session &session);

  /// Those of step `index`, counted from 0; valid until the next call.
  std::vector<const Array *> get(int64_t index);

private:
  const Session &session;
  std::vector<Array> slices; // the step's part of each batch array
  Array seed, step, shard;
};

/// Checks that there is an array of the right type for every result, before
/// anything is run or written.
llvm::Error checkTruth(const Signature &signature, llvm::ArrayRef<Array> truth,
                       llvm::StringRef truthName);

/// Compares results with the truth; prints a line for each that is off by more
/// than `tolerance` of the truth's largest finite value. Infinities, NaN and
/// integers must be the truth's. Returns whether all agree.
llvm::Expected<bool> compareResults(llvm::ArrayRef<Array> results,
                                    llvm::ArrayRef<Array> truth,
                                    double tolerance,
                                    llvm::StringRef truthName);

} // namespace sbprun

#endif // SBP_TOOLS_SBPRUN_SESSION_H
