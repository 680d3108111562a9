//===- ProbeWeightGradients.cpp - estimates in place of activations -------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/LayerCalls.h"
#include "SBP/Dialect/SketchTypes.h"
#include "SBP/Transforms/Graph/Operations.h"
#include "SBP/Transforms/Masking/LayerMasks.h"
#include "SBP/Transforms/Masking/Plan.h"
#include "SBP/Transforms/Probing/Passes.h"
#include "SBP/Transforms/Probing/WeightGradients.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Remarks.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_PROBEWEIGHTGRADIENTSPASS
#include "SBP/Transforms/Probing/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

struct ProbeWeightGradientsPass
    : sbp::impl::ProbeWeightGradientsPassBase<ProbeWeightGradientsPass> {
  using ProbeWeightGradientsPassBase::ProbeWeightGradientsPassBase;

  void runOnOperation() override;

private:
  /// A call of a layer, its rule and its weight gradients.
  struct ProbedCall {
    const LayerCall *call;
    const PlanRule *rule;
    SmallVector<WeightGradient> gradients;
  };
  void find(const LayerCall &call, const PlanRule &rule,
            const LayerOperations &operations,
            const WeightGradients &gradients);
  void probe(const ProbedCall &call);
  std::optional<int64_t> getNumProbes(const ProbedCall &call,
                                      const WeightGradient &gradient,
                                      int64_t positions);
  Operation *&startSketch(OpBuilder &builder, Value activation,
                          ArrayRef<int64_t> axes);
  Operation *sketch(const ProbedCall &call, const WeightGradient &gradient,
                    ArrayRef<int64_t> axes, RankedTensorType probes);
  Operation *sampleRows(const ProbedCall &call, const WeightGradient &gradient,
                        ArrayRef<int64_t> axes, int64_t rows);
  ProbesOp draw(OpBuilder &builder, const ProbedCall &call, Location loc,
                RankedTensorType type, bool again);

  std::vector<ProbedCall> probed;
  /// Sums of products that are contractions now, which nothing reads.
  SmallVector<Value> replaced;
  RandomCounters counters;
  /// Of one call: gradients of one activation share its sketch.
  llvm::DenseMap<std::pair<Value, Attribute>, Operation *> sketches;
};

} // namespace

/// The sizes that positions multiply to.
static int64_t countPositions(Value activation, ArrayRef<int64_t> axes) {
  auto type = cast<RankedTensorType>(activation.getType());
  int64_t positions = 1;
  for (int64_t axis : axes)
    positions *= type.getDimSize(axis);
  return positions;
}

static void remarkExact(Location loc, StringRef layer, Type activation,
                        const Twine &reason) {
  remark::missed(loc, remark::RemarkOpts::name("NotProbed")
                          .category("sbp-probe-weight-gradients"))
      << remark::add("a weight gradient of layer '{0}' stays exact", layer)
      << remark::reason("{0}: {1}", activation, reason.str());
}

void ProbeWeightGradientsPass::find(const LayerCall &call, const PlanRule &rule,
                                    const LayerOperations &operations,
                                    const WeightGradients &gradients) {
  ProbedCall found{&call, &rule, {}};
  for (const BackwardGroup &group : operations.getBackward(call))
    for (Operation *op : group.operations) {
      std::string reason;
      linalg::GenericOp fused = gradients.fuseProduct(op);
      if (fused)
        op->replaceAllUsesWith(fused);
      std::optional<WeightGradient> gradient =
          gradients.match(fused ? fused : op, reason);
      if (fused && !gradient) {
        fused->replaceAllUsesWith(op);
        fused->erase();
      } else if (fused)
        replaced.push_back(op->getResult(0));
      if (gradient)
        found.gradients.push_back(*gradient);
      else if (!reason.empty())
        remarkExact(op->getLoc(), call.str(), op->getResult(0).getType(),
                    reason);
    }
  if (!found.gradients.empty()) {
    probed.push_back(std::move(found));
    return;
  }
  if (rule.method == Method::Probe)
    emitWarning(call.getLoc(), "layer '")
        << call.str()
        << "' stays exact: no weight gradient of it sums over positions of a "
           "saved activation";
}

/// How many probes the gradient gets; none where it stays exact.
std::optional<int64_t> ProbeWeightGradientsPass::getNumProbes(
    const ProbedCall &call, const WeightGradient &gradient, int64_t positions) {
  const PlanRule &rule = *call.rule;
  int64_t probes = rule.probes;
  Type type = gradient.activation.getType();
  Location loc = gradient.contraction->getLoc();
  bool isRows = rule.distribution == DistributionKind::rows;
  if (isRows && !canSampleRows(positions, std::min(probes, positions))) {
    remarkExact(loc, call.call->str(), type,
                "it has too many positions for rows of it to be drawn");
    return std::nullopt;
  }
  if ((isRows || rule.distribution == DistributionKind::orthogonal) &&
      probes >= positions) {
    remark::passed(loc,
                   remark::RemarkOpts::name(isRows ? "AllRows" : "FullBasis")
                       .category("sbp-probe-weight-gradients"))
        << remark::add(isRows ? "layer '{0}': all {1} rows are kept: the "
                                "gradient is exact"
                              : "layer '{0}': {1} positions have a basis of as "
                                "many probes: the gradient is exact",
                       call.call->str(), positions);
    return positions;
  }
  if (probes >= positions) {
    remarkExact(loc, call.call->str(), type,
                "it has " + Twine(positions) + " positions, no more than the " +
                    Twine(probes) + " probes");
    return std::nullopt;
  }
  if (positions >
      kMaxProbeCounters / getNumProbeBlocks(rule.distribution, probes)) {
    remarkExact(loc, call.call->str(), type, "it has too many positions");
    return std::nullopt;
  }
  return probes;
}

ProbesOp ProbeWeightGradientsPass::draw(OpBuilder &builder,
                                        const ProbedCall &call, Location loc,
                                        RankedTensorType type, bool again) {
  return ProbesOp::create(builder, loc, type, call.call->layer,
                          call.rule->distribution, counters.seed, counters.step,
                          counters.shard, call.call->call, again);
}

/// Where the sketch of an activation is kept, and if there is none yet, a
/// builder behind the activation.
Operation *&ProbeWeightGradientsPass::startSketch(OpBuilder &builder,
                                                  Value activation,
                                                  ArrayRef<int64_t> axes) {
  counters.setInsertionPointAfter(builder, activation);
  return sketches[{activation, builder.getDenseI64ArrayAttr(axes)}];
}

Operation *ProbeWeightGradientsPass::sketch(const ProbedCall &call,
                                            const WeightGradient &gradient,
                                            ArrayRef<int64_t> axes,
                                            RankedTensorType probes) {
  Value activation = gradient.activation;
  auto type = cast<RankedTensorType>(activation.getType());
  OpBuilder builder(&getContext());
  Operation *&sketch = startSketch(builder, activation, axes);
  if (sketch)
    return sketch;
  Location loc = activation.getLoc();
  Value drawn = draw(builder, call, loc, probes, /*again=*/false);
  ++numSketches;
  return sketch =
             SketchOp::create(builder, loc,
                              getSketchType(type, axes, probes.getDimSize(1),
                                            probes.getElementType()),
                              activation, drawn, axes);
}

Operation *ProbeWeightGradientsPass::sampleRows(const ProbedCall &call,
                                                const WeightGradient &gradient,
                                                ArrayRef<int64_t> axes,
                                                int64_t rows) {
  Value activation = gradient.activation;
  auto type = cast<RankedTensorType>(activation.getType());
  OpBuilder builder(&getContext());
  Operation *&sample = startSketch(builder, activation, axes);
  if (sample)
    return sample;
  ++numSketches;
  return sample = SampleRowsOp::create(
             builder, activation.getLoc(),
             getSketchType(type, axes, rows, type.getElementType()),
             RankedTensorType::get(rows, builder.getI32Type()),
             RankedTensorType::get(rows, builder.getF32Type()),
             call.call->layer, activation, counters.seed, counters.step,
             counters.shard, call.call->call, axes);
}

void ProbeWeightGradientsPass::probe(const ProbedCall &call) {
  sketches.clear();
  for (const WeightGradient &gradient : call.gradients) {
    SmallVector<int64_t> axes = gradient.positions;
    auto type = cast<RankedTensorType>(gradient.activation.getType());
    if (call.rule->channels == ProbeChannels::Mixed) {
      axes = llvm::to_vector(llvm::seq<int64_t>(type.getRank()));
      if (!type.hasStaticShape()) {
        remarkExact(gradient.contraction->getLoc(), call.call->str(), type,
                    "probes over channels need static sizes");
        continue;
      }
    }
    int64_t positions = countPositions(gradient.activation, axes);
    std::optional<int64_t> probes = getNumProbes(call, gradient, positions);
    if (!probes)
      continue;
    linalg::LinalgOp contraction = gradient.contraction;
    OpBuilder builder(contraction);
    Location loc = contraction.getLoc();
    Operation *saved;
    Value estimate;
    if (call.rule->distribution == DistributionKind::rows) {
      saved = sampleRows(call, gradient, axes, *probes);
      auto sample = cast<SampleRowsOp>(saved);
      estimate =
          ExpandRowsOp::create(builder, loc, type, sample.getRows(),
                               sample.getNumbers(), sample.getFactors(), axes);
    } else {
      Type element = type.getElementType().isF64()
                         ? type.getElementType()
                         : Float32Type::get(&getContext());
      auto probesType = RankedTensorType::get({positions, *probes}, element);
      saved = sketch(call, gradient, axes, probesType);
      Value again = draw(builder, call, loc, probesType, /*again=*/true);
      estimate = ExpandSketchOp::create(builder, loc, type, saved->getResult(0),
                                        again, axes);
    }
    IRMapping mapping;
    mapping.map(gradient.activation, estimate);
    for (Operation *move : llvm::reverse(gradient.moves))
      estimate = builder.clone(*move, mapping)->getResult(0);
    OpOperand *input = contraction.getDpsInputOperand(gradient.input);
    Value exact = input->get();
    input->set(estimate);
    // A move that nothing reads would still ask for the activation.
    eraseDead(exact);
    ++numProbed;
    remark::passed(loc, remark::RemarkOpts::name("ProbedWeightGradient")
                            .category("sbp-probe-weight-gradients"))
        << remark::add("a weight gradient of layer '{0}' reads {1} in place of "
                       "{2}",
                       call.call->str(), saved->getResult(0).getType(), type);
  }
}

void ProbeWeightGradientsPass::runOnOperation() {
  probed.clear();
  replaced.clear();
  FailureOr<func::FuncOp> function = findEntry(getOperation(), entry);
  if (failed(function))
    return signalPassFailure();
  FailureOr<Plan> loaded = Plan::loadFor(getOperation(), plan);
  if (failed(loaded))
    return signalPassFailure();
  if (llvm::none_of(loaded->getRules(),
                    [](const PlanRule &rule) { return rule.probes > 0; }) ||
      !function->getBody().hasOneBlock())
    return markAllAnalysesPreserved();
  LayerCalls calls = LayerCalls::collect(*function);
  FailureOr<AutodiffAnalysis> autodiff =
      AutodiffAnalysis::create(*function, primalResults);
  if (failed(autodiff))
    return signalPassFailure();
  LayerOperations operations(*autodiff);
  WeightGradients gradients(*autodiff);
  RandomStreams streams;
  for (const LayerCall &call : calls.get()) {
    const PlanRule *rule = loaded->match(call.layer);
    if (!rule || rule->probes == 0 ||
        loaded->isInsidePlanned(call.layer, calls))
      continue;
    if (failed(streams.check(
            operations.getBody().findAncestorOpInBlock(*call.marks.front()),
            "probes", call.layer, call.call)))
      return signalPassFailure();
    find(call, *rule, operations, gradients);
  }
  eraseDead(replaced);
  if (probed.empty())
    return markAllAnalysesPreserved();
  FailureOr<RandomCounters> created =
      createCounters(*function, seed, step, shard);
  if (failed(created))
    return signalPassFailure();
  counters = *created;
  for (const ProbedCall &call : probed)
    probe(call);
}
