//===- CheckGradients.cpp - Gradients against the frozen twin -------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CheckGradients.h"

#include "Derivatives.h"
#include "Graph.h"
#include "LastReaders.h"
#include "report/Report.h"

#include "SBP/Dialect/SBPDialect.h"
#include "SBP/Support/UpstreamPasses.h"
#include "SBP/Transforms/Graph/Passes.h"
#include "SBP/Transforms/Masking/Passes.h"
#include "SBP/Transforms/Reduction/ReducePipeline.h"
#include "mlir/IR/AttrTypeSubElements.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"
#include "llvm/ADT/Sequence.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/Regex.h"
#include <cmath>
#include <set>

using namespace mlir;
using namespace sbprun;
using llvm::errs;
using llvm::outs;

/// Relative to the largest of the derivative, the gradient along the direction,
/// the gradient's Euclidean norm, and kFloor times the largest of those of all
/// parameters.
static constexpr double kTolerance = 1e-5, kFloor = 1e-4;
static constexpr int64_t kDirections = 2;

namespace {

enum class Verdict { Right, Wrong, Rounding, NoDerivative, Inconclusive };

/// A result that is the gradient of an argument.
struct Parameter {
  int64_t argument, result;
  Verdict verdict = Verdict::Inconclusive;
  /// Of the direction that is furthest off.
  double derivative = 0, gradient = 0, difference = 0;
  /// How far the graph as compiled is from the same graph in f64.
  double rounding = 0;
};

/// Both graphs as one function each.
class Checker {
public:
  Checker(GradientCheck given, MLIRContext &context)
      : check(std::move(given)), context(context),
        counters(check.seed, check.step, check.shard) {}
  CheckStatus run();

private:
  LogicalResult load(Graph &graph, StringRef file);
  LogicalResult readPrimalResults();
  LogicalResult checkArguments();
  LogicalResult matchGradients();
  LogicalResult markLayers();
  FailureOr<std::vector<Array>> runGraph(ModuleOp module, bool inF64);
  LogicalResult compare();
  void judge(Parameter &parameter, ArrayRef<Array> gradients, bool frozen);
  LogicalResult checkRounding();
  void printTable() const;
  CheckStatus conclude() const;

  GradientCheck check;
  MLIRContext &context;
  Counters counters;
  Graph reduced, graph;
  Signature signature; // of the graph
  SmallVector<int64_t> primal;
  unsigned numCotangents = 0;
  std::vector<Parameter> parameters;
  std::vector<LastReader> readers;
  std::unique_ptr<Derivatives> derivatives;
  /// The compiled graph's results in f64.
  std::vector<Array> promoted;
  /// The largest derivative or gradient of a parameter.
  double largest = 0;
};

} // namespace

//===----------------------------------------------------------------------===//
// The graphs
//===----------------------------------------------------------------------===//

/// Reads a graph and makes one function of it, without calls.
LogicalResult Checker::load(Graph &target, StringRef file) {
  if (failed(target.parse(file, context)))
    return failure();
  auto forward = target.module->lookupSymbol<func::FuncOp>("forward");
  if (forward && check.entry == "main" &&
      !target.module->lookupSymbol("main")) {
    // The reduced graph, which comes first, says how many are primal.
    if (primal.empty())
      primal = getPrimalResults(forward, check.primalResults);
    PassManager pm(&context);
    sbp::JoinForwardBackwardPassOptions join;
    llvm::append_range(join.primalResults, primal);
    pm.addPass(sbp::createJoinForwardBackwardPass(join));
    if (failed(pm.run(*target.module)))
      return failure();
    if (auto joint = target.module->lookupSymbol<func::FuncOp>("main"))
      sbp::copyReportRecords(forward, joint);
  }
  PassManager pm(&context);
  pm.addPass(sbp::createInlineOnlyPass());
  pm.addPass(createSymbolDCEPass());
  if (failed(pm.run(*target.module)))
    return failure();
  return target.findEntry(check.entry);
}

/// Numbers from 0, in the graph's order of results.
LogicalResult Checker::readPrimalResults() {
  if (primal.empty())
    primal = getPrimalResults(reduced.entry, check.primalResults);
  int64_t count = graph.entry.getNumResults();
  for (int64_t &number : primal) {
    int64_t given = number;
    if (number < 0)
      number += count;
    if (number < 0 || number >= count)
      return graph.entry.emitError("primal result ")
             << given << " does not exist: @" << check.entry << " has " << count
             << " results (--primal-results)";
  }
  if (auto pair =
          graph.entry->getAttrOfType<DenseI64ArrayAttr>(sbp::kPairAttrName))
    numCotangents = pair[1];
  // It is of the whole function, and the twin has other results.
  for (func::FuncOp entry : {graph.entry, reduced.entry})
    entry->removeAttr(sbp::kPairAttrName);
  return success();
}

LogicalResult Checker::checkArguments() {
  FailureOr<Signature> ofGraph = readSignature(graph.entry);
  FailureOr<Signature> ofReduced = readSignature(reduced.entry);
  if (failed(ofGraph) || failed(ofReduced))
    return failure();
  signature = *ofGraph;
  SmallVector<Type> types;
  for (auto [type, argument] :
       llvm::zip(reduced.entry.getArgumentTypes(), ofReduced->arguments))
    if (argument.counter == Counter::None)
      types.push_back(type);
  if (graph.entry.getArgumentTypes() != ArrayRef(types) ||
      graph.entry.getResultTypes() != reduced.entry.getResultTypes()) {
    auto diag = graph.entry.emitError("--check-gradients: expected the graph "
                                      "that ")
                << check.reducedFile
                << " was compiled from: the same arguments, but for counters, "
                   "and the same results";
    diag.attachNote(reduced.entry.getLoc()) << "the compiled graph is here";
    return diag;
  }
  size_t count = signature.arguments.size();
  // The cotangent of a loss is one.
  auto cotangents = ArrayRef(signature.arguments).take_back(numCotangents);
  if (check.inputs.size() + numCotangents == count &&
      llvm::all_of(cotangents, [](const ValueType &type) {
        return isFloat(type) &&
               llvm::all_of(type.shape, [](int64_t size) { return size == 1; });
      }))
    for (const ValueType &type : cotangents)
      check.inputs.emplace_back(type.element, type.shape).set(0, 1);
  StringRef file =
      check.inputsFile.empty() ? "--inputs" : StringRef(check.inputsFile);
  if (check.inputs.size() != count) {
    errs() << "error: " << file << ": expected " << count
           << " arrays for the entry function, got " << check.inputs.size()
           << (numCotangents != 0 ? "; those of @forward come first, then the "
                                    "cotangents of @backward"
                                  : "")
           << "\n";
    return failure();
  }
  for (auto [i, input] : llvm::enumerate(check.inputs))
    if (std::string problem = checkArray(input, signature.arguments[i]);
        !problem.empty()) {
      errs() << "error: " << file << ": arr_" << i << " (argument #" << i
             << "): " << problem << "\n";
      return failure();
    }
  return success();
}

/// Which result is the gradient of which argument.
LogicalResult Checker::matchGradients() {
  std::set<int64_t> isPrimal(primal.begin(), primal.end());
  SmallVector<int64_t> results;
  for (int64_t i = 0, e = signature.results.size(); i < e; ++i)
    if (!isPrimal.count(i))
      results.push_back(i);
  int64_t numArguments = signature.arguments.size() - numCotangents;
  SmallVector<int64_t> arguments(check.gradientsOf.begin(),
                                 check.gradientsOf.end());
  bool isGiven = !arguments.empty();
  if (!isGiven)
    llvm::append_range(arguments, llvm::seq<int64_t>(results.size()));
  if (results.empty() || results.size() != arguments.size())
    return graph.entry.emitError("@")
           << check.entry << " has " << results.size()
           << " results that are not primal (--primal-results), which are "
              "gradients, but --gradients-of names "
           << (isGiven ? Twine(arguments.size()) : Twine("no")) << " arguments";
  for (auto [argument, result] : llvm::zip(arguments, results)) {
    if (argument < 0 || argument >= numArguments)
      return graph.entry.emitError("--gradients-of: argument ")
             << argument << ", whose gradient result " << result
             << " would be, does not exist: @" << check.entry << " has "
             << numArguments;
    Type want = graph.entry.getArgumentTypes()[argument];
    Type got = graph.entry.getResultTypes()[result];
    if (want != got || !isFloat(signature.arguments[argument]))
      return graph.entry.emitError("result ")
             << result << " has type " << got << ", but argument " << argument
             << ", whose gradient it is taken to be, has type " << want
             << ": name the arguments of all gradients with --gradients-of, "
                "and the results that are none with --primal-results";
    parameters.push_back({argument, result});
  }
  return success();
}

/// Gives a graph that has names only the marks that sbp-compile inferred: of
/// the layers that the compiled graph masks.
LogicalResult Checker::markLayers() {
  bool isMarked = graph.entry
                      .walk([](sbp::LayerMarkOpInterface) {
                        return WalkResult::interrupt();
                      })
                      .wasInterrupted();
  std::string plan;
  for (const sbp::PlannedRecord &record :
       sbp::getPlannedLayers(reduced.entry)) {
    if (record.method == "keep-mask")
      plan += "  - match: '" + llvm::Regex::escape(record.layer) +
              "'\n    method: keep-mask\n    keep: 0.5\n";
  }
  if (isMarked || plan.empty())
    return success();
  PassManager pm(&context);
  sbp::CompileOptions options;
  options.entry = check.entry;
  for (int64_t number : primal)
    options.primalResults.push_back(number);
  sbp::buildJoinPipeline(pm, options);
  sbp::buildMarkPipeline(pm, options);
  Operation *module = *graph.module;
  module->setAttr(sbp::kPlanAttrName,
                  StringAttr::get(&context, "layers:\n" + plan));
  LogicalResult result = pm.run(*graph.module);
  module->removeAttr(sbp::kPlanAttrName);
  return result;
}

FailureOr<std::vector<Array>> Checker::runGraph(ModuleOp module, bool inF64) {
  OwningOpRef<ModuleOp> copy = module.clone();
  if (inF64) {
    PassManager pm(&context);
    pm.addPass(sbp::createPromoteFloatsPass());
    if (failed(pm.run(*copy)))
      return failure();
  }
  FailureOr<Signature> types =
      readSignature(copy->lookupSymbol<func::FuncOp>(check.entry));
  if (failed(types))
    return failure();
  std::unique_ptr<Step> step =
      Step::compile(*copy, getCodeOptions(check.entry));
  if (!step)
    return failure();
  std::vector<Array> wide =
      inF64 ? promote(check.inputs) : std::vector<Array>();
  return runStep(*step,
                 fillArguments(*types, getPointers(inF64 ? wide : check.inputs),
                               counters));
}

//===----------------------------------------------------------------------===//
// Comparison
//===----------------------------------------------------------------------===//

/// Compares a parameter's gradient with the derivative of the frozen twin, or
/// of the graph's own forward.
void Checker::judge(Parameter &parameter, ArrayRef<Array> results,
                    bool frozen) {
  const Array &gradient = results[parameter.result];
  double norm = getNorm(gradient), worst = -1;
  parameter.verdict = Verdict::Inconclusive;
  for (int64_t number = 0; number < kDirections; ++number) {
    Direction direction(parameter.argument, number);
    double along = 0, error = 0, scale = 0;
    for (int64_t i = 0, e = gradient.getNumElements(); i < e; ++i)
      along += gradient.get(i) * direction.get(i);
    auto isExpected = [&](double derivative) {
      error = std::fabs(derivative - along);
      scale = std::max({norm, std::fabs(derivative), kFloor * largest});
      return error <= kTolerance * scale || error == 0;
    };
    Difference slope = derivatives->differentiate(parameter.argument, direction,
                                                  frozen, isExpected);
    largest = std::max({largest, norm, std::fabs(slope.narrow)});
    bool isRight = isExpected(slope.narrow);
    if (isRight && parameter.verdict == Verdict::Inconclusive)
      parameter.verdict = Verdict::Right;
    // Not a number counts as wrong.
    if (!isRight && !(error <= 4 * slope.getUncertainty()))
      parameter.verdict = Verdict::Wrong;
    if (error / scale > worst || worst < 0) {
      worst = error / scale;
      parameter.derivative = slope.narrow;
      parameter.gradient = along;
      parameter.difference = scale > 0 ? worst : 0;
    }
  }
}

/// What the narrowest type of a graph may lose, relative to the gradient.
static double getRoundingTolerance(unsigned width) {
  return width < 32 ? 0.25 : 1e-3;
}

/// The graph as compiled must compute what it computes in f64.
LogicalResult Checker::checkRounding() {
  unsigned width = 64;
  AttrTypeWalker walker;
  walker.addWalk(
      [&](FloatType type) { width = std::min(width, type.getWidth()); });
  reduced.entry.walk([&](Operation *op) {
    for (Type type : op->getResultTypes())
      walker.walk(type);
    // The codes of a compressed value are narrow numbers.
    if (isa<sbp::CompressOp>(op))
      width = std::min(width, 8u);
  });
  for (Type type : reduced.entry.getArgumentTypes())
    walker.walk(type);
  if (width == 64)
    return success(); // it was in f64 as it is
  FailureOr<std::vector<Array>> compiled = runGraph(*reduced.module, false);
  if (failed(compiled))
    return failure();
  for (Parameter &parameter : parameters) {
    const Array &got = (*compiled)[parameter.result];
    const Array &want = promoted[parameter.result];
    double squares = 0, norm = getNorm(want);
    for (int64_t i = 0, e = want.getNumElements(); i < e; ++i)
      squares += (got.get(i) - want.get(i)) * (got.get(i) - want.get(i));
    double scale = std::max(norm, kFloor * largest);
    parameter.rounding = squares == 0 ? 0 : std::sqrt(squares) / scale;
    if (parameter.verdict == Verdict::Right &&
        !(parameter.rounding <= getRoundingTolerance(width)))
      parameter.verdict = Verdict::Rounding;
  }
  return success();
}

LogicalResult Checker::compare() {
  readers = findLastReaders(graph.entry, primal);
  OwningOpRef<ModuleOp> untouched = graph.module->clone();
  SmallVector<std::pair<int64_t, int64_t>> gradients;
  for (const Parameter &parameter : parameters)
    gradients.emplace_back(parameter.argument, parameter.result);
  derivatives =
      Derivatives::create(graph.entry, primal, gradients, *reduced.module,
                          check.inputs, numCotangents, counters);
  if (!derivatives)
    return failure();
  FailureOr<std::vector<Array>> wide = runGraph(*reduced.module, true);
  if (failed(wide))
    return failure();
  promoted = std::move(*wide);
  for (const Parameter &parameter : parameters)
    largest = std::max(largest, getNorm(promoted[parameter.result]));
  for (Parameter &parameter : parameters)
    judge(parameter, promoted, /*frozen=*/true);

  // What the graph itself does not differentiate is not judged.
  if (llvm::any_of(parameters, [](const Parameter &parameter) {
        return parameter.verdict == Verdict::Wrong;
      })) {
    FailureOr<std::vector<Array>> results = runGraph(*untouched, true);
    if (failed(results))
      return failure();
    for (Parameter &parameter : parameters) {
      if (parameter.verdict != Verdict::Wrong)
        continue;
      Parameter unmasked{parameter.argument, parameter.result};
      judge(unmasked, *results, /*frozen=*/false);
      if (unmasked.verdict == Verdict::Wrong)
        parameter.verdict = Verdict::NoDerivative;
      else if (unmasked.verdict == Verdict::Inconclusive)
        parameter.verdict = Verdict::Inconclusive;
    }
  }
  return checkRounding();
}

//===----------------------------------------------------------------------===//
// Output
//===----------------------------------------------------------------------===//

static StringRef describe(Verdict verdict) {
  switch (verdict) {
  case Verdict::Right:
    return "right";
  case Verdict::Wrong:
    return "WRONG";
  case Verdict::Rounding:
    return "WRONG in its own types";
  case Verdict::NoDerivative:
    return "not judged: no derivative in the untouched graph";
  case Verdict::Inconclusive:
    return "not judged: inconclusive";
  }
  llvm_unreachable("all verdicts are handled");
}

void Checker::printTable() const {
  outs() << "gradient check         f64, " << kDirections
         << " directions per argument, tolerance "
         << llvm::format("%.0e", kTolerance) << "\n"
         << "frozen values          " << derivatives->getNumFrozen() << "\n"
         << "argument result type             derivative      gradient  "
            "difference  rounding  verdict\n";
  for (const Parameter &parameter : parameters) {
    std::string type = signature.arguments[parameter.argument].describe();
    outs() << llvm::format("#%-7lld #%-5lld %-14s ",
                           (long long)parameter.argument,
                           (long long)parameter.result, type.c_str())
           << llvm::format("%13.6e %13.6e %11.1e %9.1e  ",
                           parameter.derivative + 0.0, // no -0
                           parameter.gradient + 0.0, parameter.difference,
                           parameter.rounding)
           << describe(parameter.verdict) << "\n";
  }
}

CheckStatus Checker::conclude() const {
  auto count = [&](auto... verdicts) {
    return llvm::count_if(parameters, [&](const Parameter &parameter) {
      return ((parameter.verdict == verdicts) || ...);
    });
  };
  size_t right = count(Verdict::Right);
  size_t wrong = count(Verdict::Wrong, Verdict::Rounding);
  outs() << "gradients              " << right << " right, " << wrong
         << " wrong, " << parameters.size() - right - wrong << " not judged\n";
  outs().flush(); // in front of the error
  if (wrong != 0) {
    const Parameter *first = nullptr;
    for (const Parameter &parameter : parameters)
      if ((parameter.verdict == Verdict::Wrong ||
           parameter.verdict == Verdict::Rounding) &&
          (!first || readers[parameter.argument].position >
                         readers[first->argument].position))
        first = &parameter;
    errs() << "error: wrong gradient; the first from the output: "
           << readers[first->argument].name << " (argument #" << first->argument
           << ")\n";
    return kWrong;
  }
  if (right != 0)
    return kRight;
  errs() << "error: cannot check @" << check.entry
         << ": no result is the derivative of the primal result (a step that "
            "returns new parameters in place of gradients?)\n";
  return kNotJudged;
}

CheckStatus Checker::run() {
  if (failed(load(reduced, check.reducedFile)) ||
      failed(load(graph, check.graphFile)) || failed(readPrimalResults()) ||
      failed(checkArguments()) || failed(matchGradients()) ||
      failed(markLayers()) || failed(compare()))
    return kCheckError;
  printTable();
  return conclude();
}

CheckStatus sbprun::checkGradients(GradientCheck check, MLIRContext &context) {
  return Checker(std::move(check), context).run();
}
