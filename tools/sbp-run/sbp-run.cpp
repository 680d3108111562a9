//===- sbp-run.cpp - Compile and run a graph ------------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CheckGradients.h"
#include "Graph.h"
#include "SBP/Execution/Npz.h"
#include "report/Report.h"
#include "report/Summary.h"

#include "SBP/Execution/CodeCache.h"
#include "SBP/Planning/CompiledMemory.h"
#include "SBP/Runtime/Runtime.h"
#include "SBP/Support/OutputFile.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Support/Timing.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/ThreadPool.h"
#include <chrono>
#include <malloc.h>

using namespace mlir;
using namespace sbprun;
using sbp::Code;
using sbp::CodeCache;
using sbp::compileCode;
using sbp::readNpz;
using sbp::registerDialects;
using sbp::writeNpz;
using sbp::writeObject;
using sbp::writeShared;
namespace cl = llvm::cl;
using llvm::errs;
using llvm::outs;

static cl::OptionCategory category("sbp-run options");
static cl::opt<std::string> graphFile(cl::Positional, cl::Required,
                                      cl::desc("<graph.mlir>"),
                                      cl::cat(category));
static cl::opt<std::string> entryName("entry", cl::init("main"),
                                      cl::desc("Function to run"),
                                      cl::cat(category));
static cl::opt<std::string> inputsFile("inputs",
                                       cl::desc("Arguments (.npz, in order)"),
                                       cl::cat(category));
static cl::opt<std::string> outputsFile("outputs",
                                        cl::desc("Results of the last step"),
                                        cl::cat(category));
static cl::opt<std::string> deviceName("device", cl::init("cpu"),
                                       cl::desc("Where to run: cpu, cuda"),
                                       cl::cat(category));
static cl::opt<std::string>
    chipName("chip", cl::cat(category),
             cl::desc("Of --device=cuda: what kernels are compiled for, such "
                      "as sm_90a, or sm_80,sm_90a for code for each in one "
                      "fatbin (default: the device's)"));
static cl::opt<std::string>
    formatName("format", cl::cat(category),
               cl::desc("Of --device=cuda: how kernels are written: isa (PTX), "
                        "bin (machine code) or fatbin (both) (default: isa; "
                        "of several chips: fatbin)"));
static cl::opt<bool>
    cudaGraph("cuda-graph", cl::cat(category),
              cl::desc("Of --device=cuda: record the step as a CUDA graph, "
                       "and launch it from the second step on"));
static cl::opt<std::string> reportFile(
    "report", cl::cat(category),
    cl::desc("Report: JSON or, with .html, a page and JSON beside it"));
static cl::opt<std::string>
    baselineFile("baseline", cl::cat(category),
                 cl::desc("Exact graph to compare with in the report"));
static cl::list<int64_t> primalResults(
    "primal-results", cl::CommaSeparated, cl::cat(category),
    cl::desc("For the report: results that are no gradients (default: what "
             "sbp-compile recorded, else the first)"));
static cl::opt<int64_t> numSteps("steps", cl::init(1),
                                 cl::desc("How many steps to run"),
                                 cl::cat(category));
static cl::opt<unsigned> carryCount(
    "carry", cl::init(0), cl::cat(category),
    cl::desc(
        "After each step the first K results replace the first K arguments"));
static cl::opt<std::string> batchesFile(
    "batches", cl::cat(category),
    cl::desc("Arrays with a leading step axis, for the last arguments (.npz)"));
static cl::opt<bool> repeatBatches(
    "repeat-batches", cl::cat(category),
    cl::desc("After the last of --batches start again at the first"));
static cl::opt<std::string>
    meanFile("mean", cl::cat(category),
             cl::desc("Mean of each result over steps"));
static cl::opt<std::string>
    varianceFile("variance", cl::cat(category),
                 cl::desc("Population variance of each result over the steps"));
static cl::opt<std::string>
    stateFile("save-state", cl::cat(category),
              cl::desc("The arguments of --inputs after the last step"));
static cl::opt<std::string>
    cacheFolder("cache", cl::cat(category), cl::value_desc("folder"),
                cl::desc("Keep compiled code there, and take it from there"));
static cl::opt<std::string>
    objectFile("emit-object", cl::cat(category), cl::value_desc("file"),
               cl::desc("Do not run: write an object file for other programs"));
static cl::opt<std::string> sharedFile(
    "emit-shared", cl::cat(category), cl::value_desc("file"),
    cl::desc("Do not run: write a shared object for other programs"));
static cl::opt<std::string> symbolName(
    "symbol", cl::cat(category),
    cl::desc("Of --emit-object and --emit-shared: the C function's name "
             "(default: sbp_ and the entry's)"));
static cl::opt<bool> profileKernels(
    "profile-kernels", cl::cat(category),
    cl::desc("Of --device=cuda: time each launch of one more step, for the "
             "report"));
static cl::opt<int64_t> seedValue("seed", cl::init(0), cl::cat(category),
                                  cl::desc("Value of the seed argument"));
static cl::opt<int64_t>
    stepValue("step", cl::init(0), cl::cat(category),
              cl::desc("Value of the step argument in the first step"));
static cl::opt<int64_t> shardValue("shard", cl::init(0), cl::cat(category),
                                   cl::desc("Value of the shard argument"));
static cl::opt<std::string>
    expectFile("expect", cl::desc("Compare the results with these (.npz)"),
               cl::cat(category));
static cl::opt<double>
    tolerance("tolerance", cl::init(2e-5), cl::cat(category),
              cl::desc("Allowed difference, relative to the largest finite "
                       "value; integers must be equal"));
static cl::opt<std::string> originalFile(
    "check-gradients", cl::cat(category), cl::value_desc("graph.mlir"),
    cl::desc("Compare the gradients with numerical derivatives of the forward "
             "of this graph, which <graph.mlir> was compiled from"));
static cl::list<int64_t> gradientsOf(
    "gradients-of", cl::CommaSeparated, cl::cat(category),
    cl::desc("With --check-gradients: the arguments whose gradients the "
             "results that are not primal are (default: the first)"));

/// Prints an error of a file and returns the exit status.
static int fail(llvm::Error error) {
  errs() << "error: " << llvm::toString(std::move(error)) << "\n";
  return 1;
}
static int fail(const llvm::Twine &message) {
  errs() << "error: " << message << "\n";
  return 1;
}

/// What can be asked of the CPU alone.
static llvm::Error checkDevice() {
  if (profileKernels && (deviceName == "cpu" || reportFile.empty()))
    return llvm::createStringError(
        "--profile-kernels: expected --device=cuda and --report with it");
  if (profileKernels && cudaGraph)
    return llvm::createStringError("--profile-kernels: expected no "
                                   "--cuda-graph with it, which is one launch");
  if (deviceName == "cpu")
    return llvm::Error::success();
  auto refuse = [](const llvm::Twine &option, llvm::StringRef why) {
    return llvm::createStringError(option +
                                   ": expected --device=cpu with it, " + why);
  };
  if (!originalFile.empty())
    return refuse("--check-gradients", "which runs there");
  if (!baselineFile.empty())
    return refuse("--baseline", "where memory over time is traced");
  return llvm::Error::success();
}

/// Reads the arrays of an optional file.
static llvm::Error readArrays(llvm::StringRef path,
                              std::vector<Array> &arrays) {
  if (path.empty())
    return llvm::Error::success();
  auto read = readNpz(path);
  if (!read)
    return read.takeError();
  arrays = std::move(*read);
  return llvm::Error::success();
}

/// Whether the files that are asked for can be made, before the long part.
static llvm::Error checkOutputPaths() {
  for (const cl::opt<std::string> *option :
       {&outputsFile, &meanFile, &varianceFile, &stateFile, &reportFile,
        &objectFile, &sharedFile}) {
    llvm::StringRef path = option->getValue();
    // The report may go to standard output.
    if (path.empty() || path == "-")
      continue;
    if (std::error_code error = sbp::checkWritable(path))
      return llvm::createStringError(error, "--" + option->ArgStr +
                                                ": cannot write " + path +
                                                ": " + error.message());
  }
  return llvm::Error::success();
}

static llvm::Error writeOutputs(const Session &session) {
  if (!outputsFile.empty())
    if (llvm::Error error = writeNpz(outputsFile, session.results))
      return error;
  if (!meanFile.empty())
    if (llvm::Error error = writeNpz(meanFile, session.moments.mean()))
      return error;
  if (!varianceFile.empty())
    if (llvm::Error error = writeNpz(varianceFile, session.moments.variance()))
      return error;
  if (!stateFile.empty())
    if (llvm::Error error = writeNpz(stateFile, session.inputs))
      return error;
  return llvm::Error::success();
}

/// What the report knows before the graph is lowered, the timelines included.
static LogicalResult startReport(Graph &graph, const Session &session,
                                 Report &report) {
  std::unique_ptr<sbp::Target> target = makeTarget(entryName);
  func::FuncOp function = graph.entry;
  report.numArguments = function.getNumArguments();
  function.getBody().walk([&](Operation *) { ++report.numOperations; });
  SmallVector<int64_t> primal = getPrimalResults(function, primalResults);
  function->setAttr(sbp::kPrimalResultsAttrName,
                    DenseI64ArrayAttr::get(function.getContext(), primal));

  std::vector<sbp::ActivationRecord> exact;
  if (!baselineFile.empty()) {
    Graph baseline;
    if (failed(baseline.load(baselineFile, entryName, *function.getContext())))
      return failure();
    FailureOr<Signature> signature = readSignature(baseline.entry);
    if (failed(signature))
      return failure();
    ArrayRef<Type> expected = function.getArgumentTypes();
    if (baseline.entry.getNumArguments() < expected.size())
      expected = expected.drop_back(sbp::getCounters(function).size());
    if (baseline.entry.getArgumentTypes() != expected)
      return baseline.entry.emitError("--baseline: expected the arguments of ")
             << graphFile << " without its counters, " << expected.size()
             << " of them with the same types";
    if (!baseline.entry->hasAttr(sbp::kPrimalResultsAttrName))
      baseline.entry->setAttr(
          sbp::kPrimalResultsAttrName,
          DenseI64ArrayAttr::get(function.getContext(), primal));
    FailureOr<sbp::CompiledMemory> memory = sbp::CompiledMemory::compile(
        baseline.entry, primal, /*quiet=*/false, target.get());
    if (failed(memory))
      return failure();
    exact = memory->getSaved();
    report.exactTimeline =
        measureTimeline(*baseline.module, entryName, *signature, session);
    if (!report.exactTimeline)
      return failure();
  }
  FailureOr<sbp::CompiledMemory> memory = sbp::CompiledMemory::compile(
      function, primal, /*quiet=*/false, target.get());
  if (failed(memory))
    return failure();
  report.atPeak = memory->getAtPeak();
  // On a GPU results are buffers of their own, beside the arena.
  if (getGPU())
    addResultsAtPeak(session.signature, report);
  collectActivations(function, memory->getSaved(), exact, report);
  if (getGPU()) {
    if (auto launches = memory->getLaunches())
      report.roofline =
          makeRoofline(std::move(*launches), *getGPU(), session.signature);
    return success();
  }
  if (!isPage(reportFile) && baselineFile.empty())
    return success();
  OwningOpRef<ModuleOp> copy = graph.module->clone();
  report.reducedTimeline =
      measureTimeline(*copy, entryName, session.signature, session);
  return success(report.reducedTimeline.has_value());
}

/// Takes the code from the cache, or compiles it and keeps it there. Prints
/// what is wrong and returns null when it fails.
static std::unique_ptr<Step> compileStep(Graph &graph) {
  CodeOptions options = getCodeOptions(entryName);
  if (cacheFolder.empty())
    return Step::compile(*graph.module, options);
  CodeCache cache(cacheFolder, {graph.getText(), options.describe()});
  auto linkCode = [&](Code code) -> std::unique_ptr<Step> {
    auto step = Step::link(std::move(code), options);
    if (step)
      return std::move(*step);
    fail(step.takeError());
    return nullptr;
  };
  if (std::optional<Code> code = cache.read())
    return linkCode(std::move(*code));
  FailureOr<Code> code = compileCode(*graph.module, options);
  if (failed(code))
    return nullptr;
  if (llvm::Error error = cache.write(*code)) {
    fail(std::move(error));
    return nullptr;
  }
  return linkCode(std::move(*code));
}

/// Writes code for other programs instead of running it.
static int emitCode() {
  for (const cl::Option *option : std::initializer_list<const cl::Option *>{
           &inputsFile,    &outputsFile,
           &reportFile,    &baselineFile,
           &batchesFile,   &meanFile,
           &varianceFile,  &stateFile,
           &expectFile,    &originalFile,
           &cacheFolder,   std::addressof(primalResults),
           &numSteps,      &carryCount,
           &repeatBatches, &seedValue,
           &stepValue,     &shardValue,
           &tolerance,     std::addressof(gradientsOf),
           &profileKernels})
    if (option->getNumOccurrences())
      return fail("--" + option->ArgStr +
                  ": expected no --emit-object and "
                  "--emit-shared with it, which do not run the graph");
  DialectRegistry registry;
  registerDialects(registry);
  MLIRContext context(registry);
  Graph graph;
  if (failed(graph.load(graphFile, entryName, context)))
    return 1;
  CodeOptions options = getCodeOptions(entryName);
  options.symbol = symbolName.empty() ? sbp::getDefaultSymbol(entryName)
                                      : symbolName.getValue();
  options.resultsInArena = false;
  options.staticSizes = true;
  options.aheadOfTime = true;
  FailureOr<Code> code = compileCode(*graph.module, options);
  if (failed(code))
    return 1;
  if (!objectFile.empty())
    if (llvm::Error error = writeObject(*code, options.device, objectFile))
      return fail(std::move(error));
  if (!sharedFile.empty())
    if (llvm::Error error = writeShared(*code, options.device, sharedFile))
      return fail(std::move(error));
  return 0;
}

static int runGraph(std::string command) {
  if (!baselineFile.empty() && reportFile.empty())
    return fail("--baseline: expected --report with it");
  if (!std::isfinite(tolerance) || tolerance < 0)
    return fail("--tolerance: expected a number that is at least 0, got " +
                std::to_string(tolerance));
  if (numSteps < 1)
    return fail("--steps: expected at least 1, got " + llvm::Twine(numSteps));
  if (llvm::Error error = checkOutputPaths())
    return fail(std::move(error));
  if (llvm::Error error = checkDevice())
    return fail(std::move(error));
  bool emits = !objectFile.empty() || !sharedFile.empty();
  if (llvm::Error error =
          openDevice({deviceName, chipName, formatName, cudaGraph, !emits}))
    return fail(std::move(error));
  if (emits)
    return emitCode();
  if (!symbolName.empty())
    return fail("--symbol: expected --emit-object or --emit-shared with it");
  if (!cacheFolder.empty() && !originalFile.empty())
    return fail(
        "--cache: expected no --check-gradients with it, which compiles "
        "other graphs");

  DialectRegistry registry;
  registerDialects(registry);
  // Passes and code generation use as many threads as compiled code.
  MLIRContext context(registry, MLIRContext::Threading::DISABLED);
  llvm::DefaultThreadPool threads(
      llvm::hardware_concurrency(sbp_num_threads()));
  if (sbp_num_threads() > 1)
    context.setThreadPool(threads);

  if (!originalFile.empty()) {
    GradientCheck check{graphFile, originalFile, entryName, inputsFile};
    if (llvm::Error error = readArrays(inputsFile, check.inputs)) {
      fail(std::move(error));
      return kCheckError;
    }
    check.primalResults.assign(primalResults.begin(), primalResults.end());
    check.gradientsOf.assign(gradientsOf.begin(), gradientsOf.end());
    check.seed = seedValue;
    check.step = stepValue;
    check.shard = shardValue;
    return checkGradients(std::move(check), context);
  }

  Graph graph;
  if (failed(graph.load(graphFile, entryName, context)))
    return 1;
  func::FuncOp function = graph.entry;

  Session session;
  FailureOr<Signature> signature = readSignature(function);
  if (failed(signature))
    return 1;
  session.signature = *signature;
  session.seed = seedValue;
  session.firstStep = stepValue;
  session.shard = shardValue;
  session.steps = numSteps;
  session.carry = carryCount;
  session.repeatBatches = repeatBatches;
  session.wantMoments =
      numSteps > 1 || !meanFile.empty() || !varianceFile.empty();
  // All files are read and checked before the long part.
  std::vector<Array> truth;
  if (llvm::Error error = readArrays(inputsFile, session.inputs))
    return fail(std::move(error));
  if (llvm::Error error = readArrays(batchesFile, session.batches))
    return fail(std::move(error));
  if (llvm::Error error = readArrays(expectFile, truth))
    return fail(std::move(error));
  if (!expectFile.empty())
    if (llvm::Error error = checkTruth(session.signature, truth, expectFile))
      return fail(std::move(error));
  if (llvm::Error error = session.check(
          inputsFile.empty() ? "--inputs" : inputsFile.c_str(), batchesFile))
    return fail(std::move(error));

  Report report;
  if (!reportFile.empty() && failed(startReport(graph, session, report)))
    return 1;
  auto start = std::chrono::steady_clock::now();
  std::unique_ptr<Step> step = compileStep(graph);
  if (!step)
    return 1;
  report.compileSeconds =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - start)
          .count();
  if (llvm::Error error = session.run(*step))
    return fail(std::move(error));

  if (llvm::Error error = writeOutputs(session))
    return fail(std::move(error));
  report.entry = entryName;
  report.stepSeconds = session.seconds;
  if (!reportFile.empty()) {
    report.graphFile = graphFile;
    report.baselineFile = baselineFile;
    report.device = deviceName;
    if (getGPU())
      report.deviceName = getGPU()->name;
    report.command = std::move(command);
    report.peakBytes = session.peakBytes;
    report.residentGrowth = session.residentGrowth;
    report.argumentBytes = session.argumentBytes;
    report.results = listResults(session);
    report.plannedPeakBytes = step->getPlannedPeak();
    if (profileKernels)
      if (llvm::Error error = addTimes(session, *step, report.roofline))
        return fail(std::move(error));
    if (llvm::Error error = writeReport(report, reportFile))
      return fail(std::move(error));
  }
  printSummary(session, report);
  if (!expectFile.empty()) {
    llvm::Expected<bool> agree =
        compareResults(session.results, truth, tolerance, expectFile);
    if (!agree)
      return fail(agree.takeError());
    if (!*agree)
      return 1;
  }
  return 0;
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  // Buffers come and go every step: keep their pages instead of returning them
  // to the kernel and faulting them in again.
  mallopt(M_MMAP_THRESHOLD, 1 << 30);
  mallopt(M_TRIM_THRESHOLD, 2147483647);
  registerMLIRContextCLOptions();
  registerPassManagerCLOptions();
  registerDefaultTimingManagerCLOptions();
  cl::ParseCommandLineOptions(
      argc, argv, "Compiles a training graph for this machine and runs it\n");
  std::string command;
  llvm::raw_string_ostream os(command);
  llvm::interleave(
      llvm::ArrayRef(argv, argc), os,
      [&](const char *argument) {
        llvm::sys::printArg(os, argument, /*Quote=*/false);
      },
      " ");
  return runGraph(command);
}
