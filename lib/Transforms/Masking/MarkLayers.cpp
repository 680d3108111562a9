//===- MarkLayers.cpp - marks where a front end left names only -----------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/LayerCalls.h"
#include "SBP/Analysis/LayerInference.h"
#include "SBP/Transforms/Masking/Passes.h"
#include "SBP/Transforms/Masking/Plan.h"
#include "mlir/IR/Remarks.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_MARKLAYERSPASS
#include "SBP/Transforms/Masking/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

struct MarkLayersPass : sbp::impl::MarkLayersPassBase<MarkLayersPass> {
  using MarkLayersPassBase::MarkLayersPassBase;

  void runOnOperation() override;

private:
  void markInputs(const NamedLayer &layer, const InferredLayer &inferred);
  void markOutputs(const NamedLayer &layer, const InferredLayer &inferred);
  void print(const NamedLayer &layer, const InferredLayer &inferred);

  LayerNames names;
  /// What was chosen, for the option `print`.
  std::string table;
};

} // namespace

static void setLayer(Operation *op, StringRef layer) {
  op->setAttr(kLayerAttrName, StringAttr::get(op->getContext(), layer));
}

/// A mark in front of its first reader, or right behind the value.
template <typename MarkOp>
static MarkOp createMark(Value value, StringRef layer,
                         Operation *reader = nullptr) {
  OpBuilder builder(value.getContext());
  if (reader)
    builder.setInsertionPoint(reader);
  else
    builder.setInsertionPointAfterValue(value);
  auto mark = MarkOp::create(builder, value.getLoc(), value.getType(),
                             builder.getStringAttr(layer), value,
                             builder.getI64IntegerAttr(0), nullptr);
  setLayer(mark, layer);
  return mark;
}

/// Whether one of `members` holds the use.
static bool isIn(const llvm::DenseSet<Operation *> &members, OpOperand &use) {
  Operation *owner = use.getOwner();
  while (owner && !members.contains(owner))
    owner = owner->getParentOp();
  return owner != nullptr;
}

void MarkLayersPass::markInputs(const NamedLayer &layer,
                                const InferredLayer &inferred) {
  llvm::DenseSet<Operation *> forward(layer.forward.begin(),
                                      layer.forward.end());
  // Inputs are listed in the order of their readers.
  llvm::DenseMap<Value, Operation *> readers;
  for (Operation *op : layer.forward)
    op->walk([&](Operation *inner) {
      for (Value operand : inner->getOperands())
        readers.try_emplace(operand, op);
    });
  for (Value input : inferred.inputs) {
    auto mark =
        createMark<LayerInputOp>(input, layer.name, readers.lookup(input));
    input.replaceUsesWithIf(mark,
                            [&](OpOperand &use) { return isIn(forward, use); });
  }
  for (Operation *op :
       llvm::concat<Operation *const>(layer.forward, layer.backward))
    if (names.get(op).path.empty())
      setLayer(op, layer.name);
}

void MarkLayersPass::markOutputs(const NamedLayer &layer,
                                 const InferredLayer &inferred) {
  for (Value output : inferred.outputs) {
    auto mark = createMark<LayerOutputOp>(output, layer.name);
    output.replaceUsesWithIf(mark, [&](OpOperand &use) {
      return use.getOwner() != mark && !isIn(layer.members, use);
    });
    ++numOutputs;
  }
  for (const InferredCotangent &cotangent : inferred.cotangents) {
    Value value = cotangent.value;
    Block *body = value.getParentBlock();
    Operation *reader = nullptr;
    for (OpOperand *use : cotangent.uses) {
      Operation *top = body->findAncestorOpInBlock(*use->getOwner());
      if (!reader || top->isBeforeInBlock(reader))
        reader = top;
    }
    auto mark =
        createMark<LayerCotangentOp>(cotangent.value, layer.name, reader);
    for (OpOperand *use : cotangent.uses)
      use->set(mark);
    ++numCotangents;
    remark::passed(cotangent.value.getLoc(),
                   remark::RemarkOpts::name("InferredCotangent")
                       .category("sbp-mark-layers"))
        << remark::add("layer '{0}': this is the cotangent of its output",
                       layer.name);
  }
}

void MarkLayersPass::print(const NamedLayer &layer,
                           const InferredLayer &inferred) {
  llvm::raw_string_ostream os(table);
  auto write = [&](StringRef what, Value value, unsigned uses, unsigned of) {
    os << layer.name << ": " << what << " " << value.getType();
    if (Operation *def = value.getDefiningOp())
      os << " of '" << def->getName() << "'";
    else
      os << ", argument #" << cast<BlockArgument>(value).getArgNumber();
    if (std::string line = getSourceLine(value.getLoc()); !line.empty())
      os << " at " << line;
    if (of)
      os << ", masked in " << uses << " of " << of << " uses";
    os << "\n";
  };
  for (Value output : inferred.outputs)
    write("output", output, 0, 0);
  for (const InferredCotangent &cotangent : inferred.cotangents)
    write(
        "cotangent", cotangent.value, cotangent.uses.size(),
        std::distance(cotangent.value.use_begin(), cotangent.value.use_end()));
}

void MarkLayersPass::runOnOperation() {
  names = LayerNames();
  table.clear();
  FailureOr<AutodiffAnalysis> autodiff =
      AutodiffAnalysis::create(getOperation(), entry, primalResults);
  if (failed(autodiff))
    return signalPassFailure();
  func::FuncOp function = autodiff->getEntry();
  LayerCalls calls = LayerCalls::collect(function);
  if (!calls.empty()) {
    // Operations get their layer's name, so that reports tell the same with
    // and without locations.
    LayerOperations operations(*autodiff);
    llvm::DenseMap<Operation *, StringRef> unnamed =
        operations.findUnnamed(calls, names);
    for (Operation &op : operations.getBody())
      if (auto it = unnamed.find(&op); it != unnamed.end())
        setLayer(&op, it->second);
    return;
  }

  FailureOr<Plan> loaded = Plan::loadFor(getOperation(), plan);
  if (failed(loaded))
    return signalPassFailure();
  NamedLayers layers =
      NamedLayers::create(*autodiff, names, [&](StringRef scope) {
        return loaded->match(scope) != nullptr;
      });
  std::vector<InferredLayer> inferred;
  for (const NamedLayer &layer : layers.get()) {
    const PlanRule &rule = *loaded->match(layer.name);
    FailureOr<InferredLayer> found =
        inferLayer(layer, *autodiff, names, !rule.isMasked());
    if (failed(found))
      return signalPassFailure();
    inferred.push_back(std::move(*found));
  }
  // All of them are found before the first mark stands between two of them,
  // and what enters a layer is marked behind what leaves the one before.
  for (auto [layer, found] : llvm::zip(layers.get(), inferred)) {
    print(layer, found);
    markInputs(layer, found);
  }
  for (auto [layer, found] : llvm::zip(layers.get(), inferred))
    markOutputs(layer, found);
  if (printChoice)
    llvm::errs() << table;
}
