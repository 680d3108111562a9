//===- ReducePipeline.h - From a clean graph to a reduced one ---*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_TRANSFORMS_REDUCTION_REDUCEPIPELINE_H
#define SBP_TRANSFORMS_REDUCTION_REDUCEPIPELINE_H

#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassOptions.h"

namespace mlir::sbp {

/// Options of `sbp-compile` (docs/spec.md, Command lines).
struct CompileOptions : PassPipelineOptions<CompileOptions> {
  Option<std::string> plan{*this, "plan", llvm::cl::desc("plan file (YAML)")};
  Option<std::string> budget{
      *this, "budget",
      llvm::cl::desc("instead of a plan: the peak of a step, such as 200MiB")};
  Option<std::string> match{
      *this, "match",
      llvm::cl::desc("with budget: the layers to plan (regular expression)")};
  Option<std::string> writePlan{
      *this, "write-plan",
      llvm::cl::desc("with budget: where to write the chosen plan")};
  Option<bool> dense{
      *this, "dense",
      llvm::cl::desc(
          "the dense twin: all rows, with zeros in the dropped ones"),
      llvm::cl::init(false)};
  Option<bool> recordExact{
      *this, "record-exact",
      llvm::cl::desc("lower a copy of the exact graph and record what its "
                     "compiled program saves, for reports"),
      llvm::cl::init(true)};
  Option<bool> packBits{
      *this, "pack-bits",
      llvm::cl::desc("save truth values as bits, eight in a byte"),
      llvm::cl::init(true)};
  Option<std::string> entry{*this, "entry", llvm::cl::desc("entry function")};
  ListOption<int64_t> primalResults{
      *this, "primal-results",
      llvm::cl::desc("results that are not gradients; default: the first")};
  Option<std::string> seed{*this, "seed", llvm::cl::desc("fix the seed")};
  Option<std::string> step{*this, "step", llvm::cl::desc("fix the step")};
  Option<std::string> shard{
      *this, "shard",
      llvm::cl::desc(
          "data-parallel shard: a number, or `arg` for an i64 argument"),
      llvm::cl::init("0")};
};

/// Options of a pass, with those filled in that all passes on the graph have.
template <typename PassOptions>
PassOptions getGraphOptions(const CompileOptions &options) {
  PassOptions result;
  result.entry = options.entry;
  llvm::append_range(result.primalResults, options.primalResults);
  return result;
}

/// The steps of `sbp-compile`. First one function, as the front end wrote it.
void buildJoinPipeline(OpPassManager &pm, const CompileOptions &options);
/// Marks the layers of a plan that have names only, then cleans up.
void buildMarkPipeline(OpPassManager &pm, const CompileOptions &options);
/// The clean-up alone, which reads no plan.
void buildCleanPipeline(OpPassManager &pm);
/// The reduction of a clean graph.
void buildReducePipeline(OpPassManager &pm, const CompileOptions &options);

} // namespace mlir::sbp

#endif // SBP_TRANSFORMS_REDUCTION_REDUCEPIPELINE_H
