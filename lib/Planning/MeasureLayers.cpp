//===- MeasureLayers.cpp - what each variant of a layer saves -------------
//-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/LayerCalls.h"
#include "SBP/Analysis/LayerInference.h"
#include "SBP/Analysis/ReportRecords.h"
#include "SBP/Planning/PlanBudget.h"
#include "SBP/Transforms/Masking/Passes.h"
#include "SBP/Transforms/Reduction/ReducePipeline.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Regex.h"

using namespace mlir;
using namespace mlir::sbp;

/// The scope of a layer: the outermost that `pattern` matches; without a
/// pattern the innermost that users name, without the scopes that front ends
/// add for single operations ("bhqk,bkhd->bqhd"). In a marked graph only marked
/// layers count. Empty where there is none.
static std::string getLayerScope(const LayerName &name, const LayerCalls &calls,
                                 const llvm::Regex *pattern) {
  std::string scope, innermost;
  for (const std::string &part : name.path) {
    if (calls.empty() && !llvm::all_of(part, [](char c) {
          return llvm::isAlnum(c) || c == '_' || c == '.' || c == '-';
        }))
      break;
    scope += (scope.empty() ? "" : "/") + part;
    if (!calls.empty() && !calls.contains(scope))
      continue;
    if (pattern && pattern->match(scope))
      return scope;
    innermost = scope;
  }
  return pattern ? "" : innermost;
}

/// Calls `visit` with each scope around a scope, the innermost first.
static void forEachHolder(StringRef scope,
                          llvm::function_ref<void(StringRef)> visit) {
  for (size_t end = scope.rfind('/'); end != StringRef::npos && end != 0;
       end = scope.rfind('/', end - 1))
    visit(scope.take_front(end));
}

std::optional<unsigned> PlanCandidates::findLayer(StringRef name) const {
  auto it = numbers.find(name);
  return it == numbers.end() ? std::nullopt : std::optional(it->second);
}

/// The scopes that save something, without those that hold others.
LogicalResult PlanCandidates::findLayers(ModuleOp graph,
                                         const TrialOptions &options,
                                         StringRef match) {
  FailureOr<AutodiffAnalysis> autodiff =
      AutodiffAnalysis::create(graph, options.entry, options.primalResults);
  if (failed(autodiff))
    return failure();
  func::FuncOp function = autodiff->getEntry();
  std::optional<llvm::Regex> pattern;
  if (!match.empty())
    pattern.emplace("^(" + match.str() + ")$");
  LayerCalls calls = LayerCalls::collect(function);
  LayerNames names;
  llvm::MapVector<StringRef, Location> scopes;
  llvm::StringSet<> holders, storage;
  for (Operation &op : function.getBody().front().without_terminator()) {
    std::string scope =
        getLayerScope(names.get(&op), calls, pattern ? &*pattern : nullptr);
    if (scope.empty())
      continue;
    forEachHolder(scope, [&](StringRef holder) { holders.insert(holder); });
    if (llvm::any_of(op.getResults(),
                     [&](Value value) { return autodiff->isSaved(value); }))
      scopes.insert({storage.insert(scope).first->first(), op.getLoc()});
  }
  for (auto &[scope, loc] : scopes)
    if (!holders.contains(scope)) {
      numbers[scope] = layers.size();
      layers.push_back({scope.str(), loc, {}, "", false, {}});
    }
  if (layers.empty())
    return emitError(function.getLoc(), "no layer to plan: ")
           << (match.empty() ? "no named scope saves an activation; set "
                               "sbp.layer, or keep locations when exporting"
                             : "no scope that saves an activation matches '" +
                                   match.str() + "'");
  return success();
}

/// Marks the layers of a graph that has names only, as a plan that masks them
/// all would, and cleans the graph up; a layer whose mask would have no one
/// place is refused and marked as one that stays exact. Of a marked graph,
/// which is clean, the marks inside of the layers go.
LogicalResult PlanCandidates::markLayers(ModuleOp graph,
                                         const TrialOptions &options) {
  MLIRContext *context = graph.getContext();
  FailureOr<AutodiffAnalysis> autodiff =
      AutodiffAnalysis::create(graph, options.entry, options.primalResults);
  if (failed(autodiff))
    return failure();
  LayerCalls calls = LayerCalls::collect(autodiff->getEntry());
  for (const LayerCall &call : calls.get()) {
    bool isInside = false;
    forEachHolder(call.layer, [&](StringRef holder) {
      isInside |= findLayer(holder).has_value();
    });
    for (LayerMarkOpInterface mark : call.marks) {
      if (!isInside)
        continue;
      mark->getResult(0).replaceAllUsesWith(mark.getSource());
      mark->erase();
    }
  }
  if (!calls.empty())
    return success();

  LayerNames names;
  NamedLayers named =
      NamedLayers::create(*autodiff, names, [&](StringRef scope) {
        return findLayer(scope).has_value();
      });
  unsigned exact = 0, masked = 0;
  for (auto [number, variant] : llvm::enumerate(variants))
    if (variant.isMasked() || variant.isExact())
      (variant.isMasked() ? masked : exact) = number;
  std::vector<unsigned> choice(layers.size(), masked);
  for (const NamedLayer &layer : named.get()) {
    unsigned number = *findLayer(layer.name);
    TrialOutcome outcome = collectDiagnostics(context, [&] {
      return LogicalResult(
          inferLayer(layer, *autodiff, names, /*isExact=*/false));
    });
    if (outcome.isCompiled())
      continue;
    layers[number].refusal = outcome.getReason();
    choice[number] = exact;
  }
  graph->setAttr(kPlanAttrName, StringAttr::get(context, print(choice)));
  PassManager pm(context, ModuleOp::getOperationName());
  CompileOptions compile;
  compile.entry = options.entry;
  for (int64_t result : options.primalResults)
    compile.primalResults.push_back(result);
  buildMarkPipeline(pm, compile);
  return pm.run(graph);
}

LogicalResult PlanCandidates::cutOutLayers(ModuleOp marked,
                                           const TrialOptions &options,
                                           LayerClasses &classes) {
  FailureOr<AutodiffAnalysis> autodiff =
      AutodiffAnalysis::create(marked, options.entry, options.primalResults);
  if (failed(autodiff))
    return failure();
  func::FuncOp function = autodiff->getEntry();
  LayerOperations operations(*autodiff);
  LayerCalls calls = LayerCalls::collect(function);
  for (const LayerCall &call : calls.get()) {
    std::optional<unsigned> number = findLayer(call.layer);
    if (!number)
      continue;
    LayerCutout cutout = cutOutLayer(*autodiff, operations, call);
    if (cutout.module)
      layers[*number].classes.push_back(classes.add(std::move(cutout)));
  }
  for (PlannedLayer &layer : layers)
    if (layer.classes.empty() && layer.refusal.empty())
      layer.refusal = "no cotangent of its output was found";
  return success();
}

namespace {

/// What the variants of one class of layers save.
struct ClassMeasures {
  SmallVector<std::optional<Measure>> measures;
  bool masksFirstAxis = false;
  std::string refusal;
};

/// Measures the variants of a class, one compilation each.
class ClassTrials {
public:
  ClassTrials(const LayerCutout &cutout, StringRef name,
              TrialCompiler &compiler)
      : cutout(cutout), name(name), compiler(compiler),
        options(cutout.getOptions()) {}

  FailureOr<ClassMeasures> run(ArrayRef<Variant> variants);

private:
  FailureOr<std::optional<Measure>> measure(const Variant &variant,
                                            bool masksFirstAxis);

  const LayerCutout &cutout;
  StringRef name;
  TrialCompiler &compiler;
  TrialOptions options;
  std::string refusal;
};

} // namespace

/// Of one variant; none where a pass refuses it. An error where the trial fails
/// for another reason.
FailureOr<std::optional<Measure>> ClassTrials::measure(const Variant &variant,
                                                       bool masksFirstAxis) {
  OwningOpRef<ModuleOp> trial = ModuleOp(*cutout.module).clone();
  MLIRContext *context = trial->getContext();
  renameLayer(*trial, name);
  (*trial)->setAttr(
      kPlanAttrName,
      StringAttr::get(context,
                      "layers:\n" + printRule(".*", variant, masksFirstAxis)));
  TrialOutcome outcome = compiler.reduce(*trial, options);
  if (outcome.kind == TrialOutcome::Kind::Refused) {
    refusal = outcome.getReason();
    return std::optional<Measure>();
  }
  if (!outcome.isCompiled()) {
    InFlightDiagnostic diag =
        emitError(trial->getLoc(), "layer '")
        << name << "' alone does not compile with the "
        << "plan that was tried for it: " << variant.str();
    outcome.attachTo(diag);
    return diag;
  }
  FailureOr<AutodiffAnalysis> autodiff =
      AutodiffAnalysis::create(*trial, options.entry, options.primalResults);
  if (failed(autodiff))
    return failure();
  Measure result;
  result.bytes = estimateSavedBytes(*trial, options);
  func::FuncOp function = autodiff->getEntry();
  for (Operation &op : function.getBody().front().without_terminator())
    if (!autodiff->isForward(&op) || isa<SBPDialect>(op.getDialect()))
      result.work += compiler.getTarget().getWork(&op);
  for (const PlannedRecord &record : getPlannedLayers(function)) {
    // Without a gradient to probe the variant is another one.
    if (variant.probes > 0 && record.probed && record.probed->empty())
      return std::optional<Measure>();
    result.variance = std::max(result.variance,
                               record.variance.value_or(1 / variant.keep - 1));
  }
  return std::optional(result);
}

FailureOr<ClassMeasures> ClassTrials::run(ArrayRef<Variant> variants) {
  ClassMeasures result;
  bool isMaskable = false;
  for (const Variant &variant : variants) {
    auto attempt = [&](bool masksFirstAxis) {
      return measure(variant, masksFirstAxis);
    };
    // A mask along axes that the layer mixes saves nothing.
    auto helps = [&](const std::optional<Measure> &measure) {
      const std::optional<Measure> &exact =
          result.measures[static_cast<unsigned>(variant.recompute)];
      return measure && (!exact || measure->bytes < exact->bytes ||
                         measure->work < exact->work);
    };
    FailureOr<std::optional<Measure>> found = attempt(result.masksFirstAxis);
    if (failed(found))
      return failure();
    // Convolutions and norms mix what lies on the axes that are chosen by
    // default, but not the examples of a batch.
    if (variant.isMasked() && !result.masksFirstAxis && !helps(*found)) {
      FailureOr<std::optional<Measure>> other = attempt(true);
      if (failed(other))
        return failure();
      if (helps(*other) || (!*found && *other)) {
        result.masksFirstAxis = true;
        found = other;
      }
    }
    isMaskable |= variant.isMasked() && *found;
    result.measures.push_back(*found);
  }
  if (!isMaskable)
    result.refusal = refusal;
  return result;
}

LogicalResult PlanCandidates::measureLayers(const LayerClasses &classes,
                                            TrialCompiler &compiler) {
  numClasses = classes.get().size();
  std::vector<std::optional<ClassMeasures>> measured(numClasses);
  for (PlannedLayer &layer : layers) {
    layer.measures.assign(variants.size(), std::nullopt);
    layer.measures[0] = Measure();
    for (auto [call, number] : llvm::enumerate(layer.classes)) {
      if (!measured[number]) {
        FailureOr<ClassMeasures> found =
            ClassTrials(classes.get()[number], layer.name, compiler)
                .run(variants);
        if (failed(found))
          return failure();
        measured[number] = std::move(*found);
      }
      const ClassMeasures &of = *measured[number];
      if (layer.refusal.empty())
        layer.refusal = of.refusal;
      if (call == 0) {
        layer.measures = of.measures;
        layer.masksFirstAxis = of.masksFirstAxis;
        continue;
      }
      for (auto [sum, measure, variant] :
           llvm::zip(layer.measures, of.measures, variants)) {
        if (!measure ||
            (variant.isMasked() && of.masksFirstAxis != layer.masksFirstAxis))
          sum = std::nullopt;
        if (!sum)
          continue;
        sum->bytes += measure->bytes;
        sum->work += measure->work;
        sum->variance = std::max(sum->variance, measure->variance);
      }
    }
    if (!layer.refusal.empty())
      for (auto [measure, variant] : llvm::zip(layer.measures, variants))
        if (variant.isMasked())
          measure = std::nullopt;
    otherWork -= layer.measures[0]->work;
  }
  return success();
}

/// Cleans a graph up before it is marked. Operations of marked layers get their
/// names.
static LogicalResult cleanUp(ModuleOp graph, const TrialOptions &options,
                             bool isMarked) {
  PassManager pm(graph.getContext(), ModuleOp::getOperationName());
  buildCleanPipeline(pm);
  if (isMarked) {
    MarkLayersPassOptions mark;
    mark.entry = options.entry;
    llvm::append_range(mark.primalResults, options.primalResults);
    pm.addPass(createMarkLayersPass(mark));
  }
  return pm.run(graph);
}

FailureOr<PlanCandidates> PlanCandidates::create(ModuleOp base,
                                                 TrialCompiler &compiler,
                                                 const TrialOptions &options,
                                                 StringRef match,
                                                 const PlanChoices &choices) {
  PlanCandidates result;
  result.variants = choices.getVariants();
  FailureOr<func::FuncOp> function = findEntry(base, options.entry);
  if (failed(function))
    return failure();
  bool isMarked = function->getBody().hasOneBlock() &&
                  !LayerCalls::collect(*function).empty();
  // What a layer saves shows in a clean graph, what a plan's axes count in the
  // graph as the front end wrote it.
  OwningOpRef<ModuleOp> clean = base.clone();
  if (failed(cleanUp(*clean, options, isMarked)))
    return failure();
  function = findEntry(*clean, options.entry);
  if (failed(function))
    return failure();
  for (Operation &op : function->getBody().front().without_terminator())
    result.exactWork += compiler.getTarget().getWork(&op);
  result.otherWork = result.exactWork;

  OwningOpRef<ModuleOp> marked = isMarked ? clean->clone() : base.clone();
  LayerClasses classes;
  if (failed(result.findLayers(*clean, options, match)) ||
      failed(result.markLayers(*marked, options)) ||
      failed(result.cutOutLayers(*marked, options, classes)) ||
      failed(result.measureLayers(classes, compiler)))
    return failure();
  return result;
}
