//===- FormBackwardRegions.cpp - outline planned layers' backward ---------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/CotangentShares.h"
#include "SBP/Analysis/LayerCalls.h"
#include "SBP/Dialect/SBPDialect.h"
#include "SBP/Transforms/Masking/BackwardRegion.h"
#include "SBP/Transforms/Masking/LayerMasks.h"
#include "SBP/Transforms/Masking/Passes.h"
#include "SBP/Transforms/Masking/Plan.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Remarks.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/InterleavedRange.h"

#include <set>

namespace mlir::sbp {
#define GEN_PASS_DEF_FORMBACKWARDREGIONSPASS
#include "SBP/Transforms/Masking/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

/// A call of a layer that a rule of the plan matches.
struct PlannedCall {
  LayerCall marks;
  const PlanRule *rule;
  SmallVector<Operation *> forward;
  SmallVector<BackwardGroup> backward;
  /// Of a masked call.
  SmallVector<int64_t> axes;
  TypedValue<MaskType> mask;
  /// The expected share of the cotangent that reaches the layer.
  std::optional<double> share;

  std::string str() const { return marks.str(); }
};

struct FormBackwardRegionsPass
    : sbp::impl::FormBackwardRegionsPassBase<FormBackwardRegionsPass> {
  using FormBackwardRegionsPassBase::FormBackwardRegionsPassBase;

  void runOnOperation() override;

private:
  void choose(func::FuncOp function, const LayerCalls &calls, const Plan &plan);
  LogicalResult checkRegistered(const PlannedCall &call);
  FailureOr<SmallVector<int64_t>> chooseAxes(const PlannedCall &call);
  LogicalResult drawMask(PlannedCall &call);
  void findShares(const AutodiffAnalysis &autodiff);
  void outline(PlannedCall &call);
  void markExact(PlannedCall &call);
  void markForward(PlannedCall &call);
  RecomputeKindAttr getRecompute(const PlanRule &rule);

  std::vector<PlannedCall> planned;
  LayerMasks masks;
  /// What happens to each planned layer, for reports.
  SmallVector<Attribute> records;
};

} // namespace

/// The layer's own axis as it lies in the value of a mark.
static int64_t mapAxis(LayerMarkOpInterface mark, int64_t axis) {
  std::optional<ArrayRef<int64_t>> axes = mark.getAxes();
  return axes ? (*axes)[axis] : axis;
}

/// How many axes the layer itself knows of the value.
static int64_t getOwnRank(LayerMarkOpInterface mark) {
  std::optional<ArrayRef<int64_t>> axes = mark.getAxes();
  return axes ? axes->size() : mark.getSource().getType().getRank();
}

static void eraseMark(LayerMarkOpInterface mark) {
  mark->getResult(0).replaceAllUsesWith(mark.getSource());
  mark->erase();
}

/// Finds the rule of each call. The outermost layer that a rule matches is the
/// layer: the marks inside of it go.
void FormBackwardRegionsPass::choose(func::FuncOp function,
                                     const LayerCalls &calls,
                                     const Plan &plan) {
  struct Decision {
    const PlanRule *rule = nullptr;
    bool isInside = false;
  };
  llvm::StringMap<Decision> decisions;
  llvm::DenseSet<const PlanRule *> used;
  auto decide = [&](StringRef layer) -> Decision & {
    auto [it, inserted] = decisions.try_emplace(layer);
    Decision &decision = it->second;
    if (!inserted)
      return decision;
    decision.isInside = plan.isInsidePlanned(layer, calls);
    if (!decision.isInside)
      decision.rule = plan.match(layer);
    return decision;
  };
  for (const LayerCall &call : calls.get()) {
    Decision &decision = decide(call.layer);
    if (decision.rule) {
      used.insert(decision.rule);
      planned.push_back({call, decision.rule, {}, {}, {}, {}, {}});
    }
    if (decision.isInside)
      for (LayerMarkOpInterface mark : call.marks)
        eraseMark(mark);
  }
  if (used.size() == plan.getRules().size())
    return;
  // The names of the graph, marked or not, in the order of the operations.
  std::set<std::string> seen;
  SmallVector<std::string> scopes;
  auto addScope = [&](const std::string &scope) {
    if (!scope.empty() && seen.insert(scope).second)
      scopes.push_back(scope);
  };
  LayerNames names;
  for (Operation &op : function.getBody().front())
    addScope(names.get(&op).str());
  for (const LayerCall &call : calls.get())
    addScope(call.layer);
  for (const PlanRule &rule : plan.getRules()) {
    if (used.contains(&rule))
      continue;
    auto warning = emitWarning(plan.getLoc(rule, &getContext()))
                   << "'" << rule.match << "' matches no layer";
    std::string list = llvm::join(scopes, ", ");
    warning.attachNote(function.getLoc())
        << (list.empty() ? "no layer names in the graph: mark layers, set "
                           "sbp.layer, or keep locations when exporting"
                         : "layers: " + list);
    for (LayerMarkOpInterface nested : calls.getNested())
      if (plan.match(nested.getLayer()) == &rule) {
        warning.attachNote(nested->getLoc())
            << "layer '" << nested.getLayer()
            << "' is inside of a loop or branch, where no mask is drawn: "
               "unroll the loop before differentiation";
        break;
      }
  }
}

/// What a layer is made of must be known to the compiler.
LogicalResult
FormBackwardRegionsPass::checkRegistered(const PlannedCall &call) {
  auto check = [&](Operation *op) -> LogicalResult {
    if (op->getName().isRegistered())
      return success();
    return emitError(op->getLoc(), "unregistered operation '")
           << op->getName() << "' in layer '" << call.str()
           << "': expected operations of loaded dialects, so that their "
              "backward is known; make the layer exact or load the dialect";
  };
  for (Operation *op : call.forward)
    if (failed(check(op)))
      return failure();
  for (const BackwardGroup &group : call.backward)
    for (Operation *op : group.operations)
      if (failed(check(op)))
        return failure();
  return success();
}

/// The layer's own axes that are masked. Every cotangent must have them, all
/// with the same sizes.
FailureOr<SmallVector<int64_t>>
FormBackwardRegionsPass::chooseAxes(const PlannedCall &call) {
  SmallVector<int64_t> axes(call.rule->axes.begin(), call.rule->axes.end());
  LayerCotangentOp first = call.backward.front().cotangents.front();
  if (axes.empty()) {
    // Everything between the batch and the channels.
    for (int64_t axis = 1; axis < getOwnRank(first) - 1; ++axis)
      axes.push_back(axis);
    if (axes.empty())
      axes.push_back(0);
    remark::passed(first.getLoc(), remark::RemarkOpts::name("ChosenAxes")
                                       .category("sbp-form-backward-regions"))
        << remark::add("layer '{0}': axes {1} of {2}", call.str(),
                       llvm::interleaved_array(axes), first.getType());
  }
  for (const BackwardGroup &group : call.backward)
    for (LayerCotangentOp mark : group.cotangents)
      for (int64_t axis : axes) {
        int64_t rank = getOwnRank(mark);
        std::string own;
        if (std::optional<ArrayRef<int64_t>> places = mark.getAxes())
          llvm::raw_string_ostream(own) << " with the layer's own axes at "
                                        << llvm::interleaved_array(*places);
        if (axis < 0 || axis >= rank)
          return emitError(mark.getLoc(), "axis ")
                 << axis << " does not exist: the output of layer '"
                 << call.str() << "' is " << mark.getType() << own
                 << ", expected axes from 0 to " << rank - 1;
        if (axis >= getOwnRank(first) ||
            mark.getType().getDimSize(mapAxis(mark, axis)) !=
                first.getType().getDimSize(mapAxis(first, axis)))
          return emitError(mark.getLoc(), "layer '")
                 << call.str() << "' has outputs with different masked axes: "
                 << first.getType() << " and " << mark.getType()
                 << "; match its parts instead";
      }
  return axes;
}

/// What the layer's backward may repeat; null for nothing.
RecomputeKindAttr FormBackwardRegionsPass::getRecompute(const PlanRule &rule) {
  return rule.recompute == RecomputeKind::none
             ? RecomputeKindAttr()
             : RecomputeKindAttr::get(&getContext(), rule.recompute);
}

static void setWorkPerByte(Operation *op, const PlanRule &rule) {
  if (rule.workPerByte)
    op->setAttr(kWorkPerByteAttrName,
                Builder(op->getContext()).getF64FloatAttr(*rule.workPerByte));
}

static void setInvert(Operation *op, const PlanRule &rule) {
  if (rule.invert)
    op->setAttr(kInvertAttrName, UnitAttr::get(op->getContext()));
}

/// Operations that read what the layer saves say how it is stored.
static void setSaveAs(Operation *op, const PlanRule &rule, StringAttr layer) {
  if (rule.saveAs != SaveKind::same)
    op->setAttr(kSaveAsAttrName,
                SaveAsAttr::get(op->getContext(), rule.saveAs, layer));
}

/// The forward operations that the layer's backward may repeat.
void FormBackwardRegionsPass::markForward(PlannedCall &call) {
  auto name = StringAttr::get(&getContext(), call.str());
  for (Operation *op : call.forward)
    if (!op->hasAttr(kPlannedLayerAttrName))
      op->setAttr(kPlannedLayerAttrName, name);
}

/// The backward of an exact layer stays where it is; its operations say what
/// they may recompute.
void FormBackwardRegionsPass::markExact(PlannedCall &call) {
  // A masked layer that keeps everything is untouched; the cut of an exact one
  // repeats what only moves data in any case.
  if (call.rule->method == Method::KeepMask &&
      call.rule->recompute == RecomputeKind::none &&
      call.rule->saveAs == SaveKind::same && !call.rule->invert)
    return;
  auto recompute = RecomputeKindAttr::get(&getContext(), call.rule->recompute);
  markForward(call);
  auto name = StringAttr::get(&getContext(), call.str());
  for (BackwardGroup &group : call.backward)
    for (Operation *op : group.operations) {
      op->setAttr(kPlannedLayerAttrName, name);
      op->setAttr(kRecomputeAttrName, recompute);
      setWorkPerByte(op, *call.rule);
      setInvert(op, *call.rule);
      setSaveAs(op, *call.rule, name);
    }
}

/// The layer's masked axes as they lie in the value of a mark.
static SmallVector<int64_t> mapAxes(LayerMarkOpInterface mark,
                                    ArrayRef<int64_t> axes) {
  return llvm::map_to_vector(axes,
                             [&](int64_t axis) { return mapAxis(mark, axis); });
}

/// Draws the mask of a call.
LogicalResult FormBackwardRegionsPass::drawMask(PlannedCall &call) {
  FailureOr<SmallVector<int64_t>> axes = chooseAxes(call);
  if (failed(axes))
    return failure();
  call.axes = std::move(*axes);
  LayerCotangentOp first = call.backward.front().cotangents.front();
  FailureOr<Value> mask =
      masks.create(first, call.marks.layer, call.marks.call, *call.rule,
                   first.getSource(), mapAxes(first, call.axes));
  if (failed(mask))
    return failure();
  call.mask = cast<TypedValue<MaskType>>(*mask);
  return success();
}

/// How much of the cotangent reaches each masked layer, for the records; and a
/// warning where one masked layer hands it to the next without a skip, which a
/// user sees as gradients that vanish.
void FormBackwardRegionsPass::findShares(const AutodiffAnalysis &autodiff) {
  llvm::DenseMap<Operation *, CotangentMask> masksOf;
  for (PlannedCall &call : planned) {
    if (!call.mask)
      continue;
    MaskType type = call.mask.getType();
    double ratio =
        ShapedType::isDynamic(type.getKept()) ||
                ShapedType::isDynamic(type.getPositions())
            ? call.rule->keep
            : static_cast<double>(type.getKept()) / type.getPositions();
    for (BackwardGroup &group : call.backward)
      for (LayerCotangentOp mark : group.cotangents)
        masksOf[mark] = {call.mask, ratio};
  }
  llvm::DenseMap<Operation *, double> shares =
      findCotangentShares(autodiff, masksOf);
  PlannedCall *least = nullptr;
  std::string names;
  for (PlannedCall &call : planned) {
    if (!call.mask || call.mask.getType().isFull())
      continue;
    call.share = 0;
    for (BackwardGroup &group : call.backward)
      for (LayerCotangentOp mark : group.cotangents)
        call.share = std::max(*call.share, shares.lookup(mark));
    if (*call.share >= 1)
      continue;
    names += (names.empty() ? "'" : ", '") + call.str() + "'";
    if (!least || *call.share < *least->share)
      least = &call;
  }
  if (!least)
    return;
  std::string share;
  llvm::raw_string_ostream(share) << llvm::format("%.3g", *least->share);
  emitWarning(least->marks.getLoc(),
              "masked layers follow each other without a skip connection: the "
              "expected share of its cotangent that reaches layer '")
      << least->str() << "' is " << share << " (less than 1 in " << names
      << "); use `mask: shared` where their positions correspond, mask fewer "
         "of them, or add skip connections";
}

/// Outlines the backward of a masked call.
void FormBackwardRegionsPass::outline(PlannedCall &call) {
  markForward(call);
  for (BackwardGroup &group : call.backward) {
    BackwardOp backward =
        outlineBackward(group, {call.marks.layer, call.marks.call, call.mask,
                                mapAxes(group.cotangents.front(), call.axes),
                                call.rule->scale, getRecompute(*call.rule)});
    setWorkPerByte(backward, *call.rule);
    setInvert(backward, *call.rule);
    setSaveAs(backward, *call.rule, StringAttr::get(&getContext(), call.str()));
    ++numRegions;
    remark::passed(backward.getLoc(),
                   remark::RemarkOpts::name("FormedRegion")
                       .category("sbp-form-backward-regions"))
        << remark::add(
               "the backward of layer '{0}' has {1} operations and "
               "reads {2} other values; {3}",
               call.str(), backward.getBodyBlock()->getOperations().size() - 1,
               backward.getSaved().size(), backward.getMask().getType());
  }
}

void FormBackwardRegionsPass::runOnOperation() {
  planned.clear();
  records.clear();
  masks = LayerMasks();
  FailureOr<func::FuncOp> function = findEntry(getOperation(), entry);
  if (failed(function))
    return signalPassFailure();
  FailureOr<Plan> loaded = Plan::loadFor(getOperation(), plan);
  if (failed(loaded))
    return signalPassFailure();
  if (function->getBody().hasOneBlock())
    choose(*function, LayerCalls::collect(*function), *loaded);
  FailureOr<AutodiffAnalysis> autodiff =
      AutodiffAnalysis::create(*function, primalResults);
  if (failed(autodiff))
    return signalPassFailure();
  if (!autodiff->hasBackward() && llvm::any_of(planned, [](auto &call) {
        return call.rule->method != Method::Exact;
      })) {
    emitError(function->getLoc(), "@")
        << function->getName()
        << " has no backward: every operation is needed by the primal results; "
           "expected a training graph (options entry=, primal-results=)";
    return signalPassFailure();
  }

  SmallVector<int64_t> gradients;
  for (OpOperand &result :
       function->getBody().front().getTerminator()->getOpOperands())
    if (Operation *def = result.get().getDefiningOp();
        def && autodiff->dependsOnCotangent(def) &&
        llvm::any_of(primalResults, [&](int64_t number) {
          return number == result.getOperandNumber() ||
                 number + function->getNumResults() ==
                     result.getOperandNumber();
        }))
      gradients.push_back(result.getOperandNumber());
  if (!gradients.empty())
    (*function)->setAttr(kGradientResultsAttrName,
                         DenseI64ArrayAttr::get(&getContext(), gradients));

  // The operations of all layers come first: outlining replaces some.
  LayerOperations operations(*autodiff);
  for (PlannedCall &call : planned) {
    call.forward = operations.getForward(call.marks);
    call.backward = operations.getBackward(call.marks);
    if (failed(checkRegistered(call)))
      return signalPassFailure();
  }
  FailureOr<RandomCounters> counters =
      createCounters(*function, seed, step, shard);
  if (failed(counters))
    return signalPassFailure();
  masks = LayerMasks(*counters);
  llvm::StringSet<> differentiated;
  for (PlannedCall &call : planned)
    if (!call.backward.empty())
      differentiated.insert(call.marks.layer);
  for (PlannedCall &call : planned) {
    if (call.rule->method != Method::KeepMask)
      continue;
    // Not every call of a layer need be differentiated.
    if (call.backward.empty()) {
      if (!differentiated.contains(call.marks.layer))
        emitWarning(call.marks.getLoc(), "layer '")
            << call.str()
            << "' stays exact: no cotangent of its output was found";
    } else if (failed(drawMask(call))) {
      return signalPassFailure();
    }
  }
  findShares(*autodiff);
  for (PlannedCall &call : planned) {
    records.push_back(recordPlanned(
        &getContext(), call.str(), *call.rule, call.axes,
        call.mask ? call.mask.getType() : MaskType(), call.share));
    // Keep 1.0 is the untouched graph.
    if (call.mask && !call.mask.getType().isFull())
      outline(call);
    else
      markExact(call);
  }
  SmallVector<LayerMarkOpInterface> marks;
  function->walk([&](LayerMarkOpInterface mark) { marks.push_back(mark); });
  for (LayerMarkOpInterface mark : marks)
    eraseMark(mark);
  sortOperations(function->getBody().front());
  (*function)->setAttr(kPlannedLayersAttrName,
                       ArrayAttr::get(&getContext(), records));
}
