//===- FormBackwardRegions.cpp - outline planned layers' backward ---------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/LayerBackward.h"
#include "SBP/IR/SBPDialect.h"
#include "SBP/Transforms/LayerMasks.h"
#include "SBP/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Transforms/RegionUtils.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_FORMBACKWARDREGIONSPASS
#include "SBP/Transforms/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

struct PlannedLayer : LayerBackward {
  const PlanRule *rule;
};

struct FormBackwardRegionsPass
    : sbp::impl::FormBackwardRegionsPassBase<FormBackwardRegionsPass> {
  using FormBackwardRegionsPassBase::FormBackwardRegionsPassBase;

  void runOnOperation() override;

private:
  LogicalResult assignLayers(const AutodiffAnalysis &autodiff,
                             const Plan &plan);
  LogicalResult checkAxes(PlannedLayer &layer, SmallVector<int64_t> &axes);
  LogicalResult formRegion(PlannedLayer &layer);
  RecomputeKindAttr getRecompute(const PlanRule &rule);
  void markExact(PlannedLayer &layer);

  LayerNames names;
  /// In the order of their first operation.
  std::vector<std::shared_ptr<PlannedLayer>> layers;
  LayerMasks masks;
  /// What happens to each planned layer, for reports.
  SmallVector<Attribute> records;
};

} // namespace

/// Sorts the operations of the entry function into the planned layers: the
/// outermost scope that a rule matches is the layer, with everything under it.
LogicalResult
FormBackwardRegionsPass::assignLayers(const AutodiffAnalysis &autodiff,
                                      const Plan &plan) {
  llvm::StringMap<PlannedLayer *> layerOf, created;
  llvm::SetVector<StringRef> scopes;
  llvm::DenseSet<const PlanRule *> used;
  llvm::DenseMap<Operation *, PlannedLayer *> assigned;
  func::FuncOp entry = autodiff.getEntry();
  for (Operation &op : entry.getBody().front().without_terminator()) {
    const LayerName &name = names.get(&op);
    PlannedLayer *layer = nullptr;
    if (!name.known) {
      // Rewrites lose names; such an operation belongs to what it continues.
      for (Value operand : op.getOperands())
        if (Operation *def = operand.getDefiningOp(); def && !layer)
          if (!autodiff.isForward(&op) && !autodiff.isForward(def))
            layer = assigned.lookup(def);
    } else if (!name.path.empty()) {
      auto [it, inserted] = layerOf.try_emplace(name.str(), nullptr);
      if (inserted) {
        std::string scope;
        for (const std::string &part : name.path) {
          scope += (scope.empty() ? "" : "/") + part;
          const PlanRule *rule = plan.match(scope);
          if (!rule)
            continue;
          used.insert(rule);
          PlannedLayer *&planned = created[scope];
          if (!planned) {
            planned =
                layers.emplace_back(std::make_shared<PlannedLayer>()).get();
            planned->name = scope;
            planned->rule = rule;
          }
          it->second = planned;
          break;
        }
        scopes.insert(it->first());
      }
      layer = it->second;
    }
    if (!layer)
      continue;
    if (!op.getName().isRegistered())
      return op.emitError("unregistered operation '")
             << op.getName() << "' in layer '" << layer->name
             << "': expected operations of loaded dialects, so that their "
                "backward is known; make the layer exact or load the dialect";
    assigned[&op] = layer;
    (autodiff.isForward(&op) ? layer->forward : layer->backward).push_back(&op);
  }
  for (const PlanRule &rule : plan.getRules())
    if (!used.contains(&rule)) {
      auto warning = emitWarning(plan.getLoc(rule, &getContext()))
                     << "'" << rule.match << "' matches no layer";
      std::string list = llvm::join(scopes.getArrayRef(), ", ");
      warning.attachNote(entry.getLoc())
          << (list.empty() ? "no layer names in the graph: set sbp.layer, or "
                             "keep locations when exporting"
                           : "layers: " + list);
    }
  return success();
}

/// Every cotangent must have the masked axes, all with the same sizes.
LogicalResult FormBackwardRegionsPass::checkAxes(PlannedLayer &layer,
                                                 SmallVector<int64_t> &axes) {
  Operation *at = layer.region.front();
  auto type = cast<RankedTensorType>(layer.cotangents.front().getType());
  axes.assign(layer.rule->axes.begin(), layer.rule->axes.end());
  if (axes.empty()) {
    // Everything between the batch and the channels.
    for (int64_t axis = 1; axis < type.getRank() - 1; ++axis)
      axes.push_back(axis);
    if (axes.empty())
      axes.push_back(0);
    remark::passed(at->getLoc(), remark::RemarkOpts::name("ChosenAxes")
                                     .category("sbp-form-backward-regions"))
        << remark::add("layer '{0}': axes [{1}] of {2}", layer.name,
                       llvm::join(llvm::map_range(axes,
                                                  [](int64_t axis) {
                                                    return std::to_string(axis);
                                                  }),
                                  ", "),
                       type);
  }
  for (Value cotangent : layer.cotangents) {
    auto other = cast<RankedTensorType>(cotangent.getType());
    for (int64_t axis : axes) {
      if (axis < 0 || axis >= other.getRank())
        return at->emitError("axis ")
               << axis << " does not exist: the output of layer '" << layer.name
               << "' is " << other << ", expected axes from 0 to "
               << other.getRank() - 1;
      if (axis >= type.getRank() ||
          other.getDimSize(axis) != type.getDimSize(axis)) {
        auto diag = at->emitError("layer '")
                    << layer.name
                    << "' has outputs with different masked axes: " << type
                    << " and " << other << "; match its parts instead";
        return diag;
      }
    }
  }
  return success();
}

/// What the layer's backward may repeat; null for nothing.
RecomputeKindAttr FormBackwardRegionsPass::getRecompute(const PlanRule &rule) {
  return rule.recompute == RecomputeKind::none
             ? RecomputeKindAttr()
             : RecomputeKindAttr::get(&getContext(), rule.recompute);
}

/// The backward of an exact layer stays where it is; its operations say what
/// they may recompute.
void FormBackwardRegionsPass::markExact(PlannedLayer &layer) {
  RecomputeKindAttr recompute = getRecompute(*layer.rule);
  if (!recompute)
    return;
  for (Operation *op : layer.backward) {
    op->setAttr(kLayerAttrName, StringAttr::get(&getContext(), layer.name));
    op->setAttr(kRecomputeAttrName, recompute);
  }
}

/// Moves the layer's backward into an sbp.backward after its last operation.
LogicalResult FormBackwardRegionsPass::formRegion(PlannedLayer &layer) {
  // A layer formed before may have replaced this one's cotangent.
  llvm::SetVector<Value> cotangents;
  for (OpOperand *use : layer.maskedUses)
    cotangents.insert(use->get());
  layer.cotangents = cotangents.takeVector();

  SmallVector<int64_t> axes;
  if (failed(checkAxes(layer, axes)))
    return failure();
  FailureOr<Value> mask =
      masks.create(layer.region.front(), layer.name, *layer.rule,
                   layer.cotangents.front(), axes);
  if (failed(mask))
    return failure();
  auto maskType = cast<MaskType>(mask->getType());
  records.push_back(
      recordPlanned(&getContext(), layer.name, *layer.rule, axes, maskType));
  if (maskType.isFull()) { // keep 1.0: the untouched graph
    markExact(layer);
    return success();
  }

  // What lies between and reads the region moves behind it.
  Operation *first = layer.region.front(), *last = layer.region.back();
  llvm::SetVector<Operation *> after;
  for (Operation *op = first; op != last->getNextNode();
       op = op->getNextNode()) {
    llvm::SetVector<Value> read(op->operand_begin(), op->operand_end());
    getUsedValuesDefinedAbove(op->getRegions(), read);
    for (Value value : read) {
      Operation *def = value.getDefiningOp();
      if (!def)
        continue;
      if (layer.region.contains(op)) {
        if (!after.contains(def))
          continue;
        auto diag = op->emitError("the backward of layer '")
                    << layer.name
                    << "' passes through other operations and comes back; "
                       "give each call of the layer its own scope";
        diag.attachNote(def->getLoc()) << "through this operation";
        return diag;
      }
      if (after.contains(def) || layer.region.contains(def))
        after.insert(op);
    }
  }
  OpBuilder builder(&getContext());
  builder.setInsertionPointAfter(last);
  Location loc = layer.region.front()->getLoc();
  Operation *anchor = last;
  for (Operation *op : after) {
    op->moveAfter(anchor);
    anchor = op;
  }
  builder.setInsertionPointAfter(last);

  // Operands: the cotangents, then everything else from outside. Constants and
  // empty tensors are copied.
  llvm::SmallDenseSet<OpOperand *> masked(layer.maskedUses.begin(),
                                          layer.maskedUses.end());
  llvm::SetVector<Value> saved;
  llvm::SetVector<Operation *> copied;
  for (Operation *op : layer.region)
    op->walk([&](Operation *inner) {
      for (OpOperand &operand : inner->getOpOperands()) {
        Operation *def = operand.get().getDefiningOp();
        if (masked.contains(&operand) ||
            (def && op->isAncestor(def) && def != op) ||
            (def && layer.region.contains(def)))
          continue;
        if (auto argument = dyn_cast<BlockArgument>(operand.get()))
          if (op->isAncestor(argument.getOwner()->getParentOp()))
            continue;
        if (def && (def->hasTrait<OpTrait::ConstantLike>() ||
                    (isa<tensor::EmptyOp>(def) && def->getNumOperands() == 0)))
          copied.insert(def);
        else
          saved.insert(operand.get());
      }
    });
  SmallVector<Value> gradients;
  for (Operation *op : layer.region)
    for (Value result : op->getResults())
      if (llvm::any_of(result.getUsers(), [&](Operation *user) {
            Operation *top = op->getBlock()->findAncestorOpInBlock(*user);
            return !layer.region.contains(top);
          }))
        gradients.push_back(result);

  auto backward = BackwardOp::create(
      builder, loc, ValueRange(gradients).getTypes(), layer.name,
      layer.cotangents, saved.getArrayRef(), *mask, axes, layer.rule->scale,
      getRecompute(*layer.rule));
  Block *body = builder.createBlock(&backward.getBody());
  IRMapping mapping;
  SmallVector<Value> cotangentArguments;
  for (Value cotangent : layer.cotangents)
    cotangentArguments.push_back(
        body->addArgument(cotangent.getType(), cotangent.getLoc()));
  for (Value value : saved)
    mapping.map(value, body->addArgument(value.getType(), value.getLoc()));
  for (Operation *op : copied)
    builder.clone(*op, mapping);
  for (Operation *op : layer.region) {
    Operation *copy = builder.clone(*op, mapping);
    for (auto [operand, copied] :
         llvm::zip(op->getOpOperands(), copy->getOpOperands()))
      if (masked.contains(&operand))
        copied.set(
            cotangentArguments[llvm::find(layer.cotangents, operand.get()) -
                               layer.cotangents.begin()]);
  }
  SmallVector<Value> yielded;
  for (Value gradient : gradients)
    yielded.push_back(mapping.lookup(gradient));
  YieldOp::create(builder, loc, yielded);
  for (auto [gradient, result] : llvm::zip(gradients, backward.getGradients()))
    gradient.replaceAllUsesWith(result);
  for (Operation *op : llvm::reverse(layer.region.getArrayRef()))
    op->erase();
  ++numRegions;
  return success();
}

void FormBackwardRegionsPass::runOnOperation() {
  FailureOr<AutodiffAnalysis> autodiff =
      AutodiffAnalysis::create(getOperation(), entry, primalResults);
  if (failed(autodiff))
    return signalPassFailure();
  func::FuncOp function = autodiff->getEntry();
  auto chosen = getOperation()->getAttrOfType<StringAttr>(kPlanAttrName);
  if (plan.empty() && !chosen) {
    emitError(function.getLoc(), "no plan: expected plan=FILE or budget=BYTES");
    return signalPassFailure();
  }
  FailureOr<Plan> loaded =
      plan.empty() ? Plan::parse(chosen.getValue(), "sbp.plan", &getContext())
                   : Plan::load(plan, &getContext());
  if (failed(loaded) || failed(assignLayers(*autodiff, *loaded)))
    return signalPassFailure();
  bool masked = llvm::any_of(layers, [](auto &entry) {
    return entry->rule->method == Method::KeepMask;
  });
  if (masked && !autodiff->hasBackward()) {
    emitError(function.getLoc(), "@")
        << function.getName()
        << " has no backward: every operation is needed by the primal results; "
           "expected a training graph (options entry=, primal-results=)";
    return signalPassFailure();
  }

  // The analyses of all layers come first: forming a region invalidates them.
  for (auto &layer : layers)
    if (layer->rule->method == Method::KeepMask)
      layer->analyze(*autodiff, names);
  if (failed(masks.createCounters(function, seed, step, shard)))
    return signalPassFailure();
  for (auto &layer : layers) {
    if (layer->rule->method != Method::KeepMask || layer->region.empty())
      records.push_back(
          recordPlanned(&getContext(), layer->name, *layer->rule));
    if (layer->rule->method != Method::KeepMask) {
      markExact(*layer);
      continue;
    }
    if (layer->region.empty()) {
      markExact(*layer);
      emitWarning(function.getLoc(), "layer '")
          << layer->name
          << "' stays exact: no cotangent of its output was found";
      continue;
    }
    if (failed(formRegion(*layer)))
      return signalPassFailure();
  }
  function->setAttr(kPlannedLayersAttrName,
                    ArrayAttr::get(&getContext(), records));
}
