//===- sbp-run.cpp - Compile and run a graph ------------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Npz.h"
#include "Session.h"

#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Support/FileUtilities.h"
#include "mlir/Support/Timing.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/ToolOutputFile.h"
#include <chrono>
#include <malloc.h>

using namespace mlir;
using namespace sbprun;
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
                                       cl::desc("Where to run: cpu"),
                                       cl::cat(category));
static cl::opt<std::string> reportFile("report", cl::desc("JSON report"),
                                       cl::cat(category));
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
static cl::opt<std::string>
    meanFile("mean", cl::cat(category),
             cl::desc("Mean of each result over steps"));
static cl::opt<std::string>
    varianceFile("variance", cl::cat(category),
                 cl::desc("Population variance of each result over the steps"));
static cl::opt<std::string>
    stateFile("save-state", cl::cat(category),
              cl::desc("The arguments of --inputs after the last step"));
static cl::opt<int64_t> seedValue("seed", cl::init(0), cl::cat(category),
                                  cl::desc("Value of the seed argument"));
static cl::opt<int64_t>
    stepValue("step", cl::init(0), cl::cat(category),
              cl::desc("Value of the step argument in the first step"));
static cl::opt<std::string>
    expectFile("expect", cl::desc("Compare the results with these (.npz)"),
               cl::cat(category));
static cl::opt<double>
    tolerance("tolerance", cl::init(2e-5), cl::cat(category),
              cl::desc("Allowed difference, relative to the largest value"));

/// Prints an error of a file and returns the exit status.
static int fail(llvm::Error error) {
  errs() << "error: " << llvm::toString(std::move(error)) << "\n";
  return 1;
}
static int fail(const llvm::Twine &message) {
  errs() << "error: " << message << "\n";
  return 1;
}

static double getMedian(std::vector<double> values) {
  llvm::sort(values);
  size_t n = values.size();
  return n % 2 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2;
}

static void printTable(const Session &session, double compileSeconds) {
  auto line = [](const llvm::Twine &name) -> llvm::raw_ostream & {
    std::string text = name.str();
    return outs() << llvm::format("%-22s", text.c_str());
  };
  line("entry") << "@" << entryName << "\n";
  line("compile time") << llvm::format("%.3f s\n", compileSeconds);
  line("steps") << session.steps << "\n";
  line("time per step") << llvm::format(
      "%.3f ms median, %.3f ms minimum\n", 1e3 * getMedian(session.seconds),
      1e3 * *llvm::min_element(session.seconds));
  line("peak bytes") << session.peakBytes << "\n";
  line("argument bytes") << session.argumentBytes << "\n";
  line("peak with arguments")
      << session.peakBytes + session.argumentBytes << "\n";
  std::vector<Array> means;
  if (session.steps > 1)
    means = session.moments.mean();
  for (auto [i, result] : llvm::enumerate(session.results)) {
    if (!result.getShape().empty())
      continue;
    line("result #" + llvm::Twine(i)) << llvm::format("%.9g", result.get(0));
    if (!means.empty())
      outs() << llvm::format(" (last step), %.9g (mean)", means[i].get(0));
    outs() << "\n";
  }
}

static llvm::Error writeReport(const Session &session, double compileSeconds) {
  llvm::json::Array steps, results;
  for (double seconds : session.seconds)
    steps.push_back(1e3 * seconds);
  for (const Array &result : session.results) {
    llvm::json::Object object{{"dtype", getElementName(result.getElement())},
                              {"shape", llvm::json::Array(result.getShape())}};
    // JSON has no NaN and no infinity.
    if (result.getShape().empty())
      object["value"] = std::isfinite(result.get(0))
                            ? llvm::json::Value(result.get(0))
                            : llvm::json::Value(nullptr);
    results.push_back(std::move(object));
  }
  llvm::json::Object report{
      {"entry", entryName.getValue()},
      {"device", deviceName.getValue()},
      {"compile_s", compileSeconds},
      {"planned_peak_bytes", nullptr},
      {"measured_peak_bytes", session.peakBytes},
      {"argument_bytes", session.argumentBytes},
      {"steps", session.steps},
      {"step_ms", std::move(steps)},
      {"step_ms_median", 1e3 * getMedian(session.seconds)},
      {"results", std::move(results)}};
  return llvm::writeToOutput(reportFile, [&](llvm::raw_ostream &os) {
    os << llvm::formatv("{0:2}\n", llvm::json::Value(std::move(report)));
    return llvm::Error::success();
  });
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

static int runGraph() {
  if (deviceName != "cpu")
    return fail("--device: expected cpu, got " + deviceName);
  if (numSteps < 1)
    return fail("--steps: expected at least 1, got " + llvm::Twine(numSteps));

  DialectRegistry registry;
  registerDialects(registry);
  // Graphs are small next to the cost of threads on a few cores.
  MLIRContext context(registry, MLIRContext::Threading::DISABLED);

  std::string problem;
  auto buffer = openInputFile(graphFile, &problem);
  if (!buffer)
    return fail(problem);
  llvm::SourceMgr sources;
  sources.AddNewSourceBuffer(std::move(buffer), llvm::SMLoc());
  SourceMgrDiagnosticHandler diagnostics(sources, &context);
  OwningOpRef<ModuleOp> module = parseSourceFile<ModuleOp>(sources, &context);
  if (!module)
    return 1;
  auto function = module->lookupSymbol<func::FuncOp>(entryName);
  if (!function || function.isExternal()) {
    std::string names;
    for (auto other : module->getOps<func::FuncOp>())
      if (!other.isExternal())
        names += (names.empty() ? "@" : ", @") + other.getName().str();
    return fail(graphFile + ": expected a function @" + entryName +
                " (--entry) with a body; the module has " +
                (names.empty() ? "none" : names));
  }

  Session session;
  FailureOr<Signature> signature = readSignature(function);
  if (failed(signature))
    return 1;
  session.signature = *signature;
  session.seed = seedValue;
  session.firstStep = stepValue;
  session.steps = numSteps;
  session.carry = carryCount;
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
  if (llvm::Error error = session.check(
          inputsFile.empty() ? "--inputs" : inputsFile.c_str(), batchesFile))
    return fail(std::move(error));

  auto start = std::chrono::steady_clock::now();
  std::unique_ptr<Step> step = Step::compile(*module, entryName, *signature);
  if (!step)
    return 1;
  double compileSeconds =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - start)
          .count();
  if (llvm::Error error = session.run(*step))
    return fail(std::move(error));

  if (llvm::Error error = writeOutputs(session))
    return fail(std::move(error));
  if (!reportFile.empty())
    if (llvm::Error error = writeReport(session, compileSeconds))
      return fail(std::move(error));
  printTable(session, compileSeconds);
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
  return runGraph();
}
