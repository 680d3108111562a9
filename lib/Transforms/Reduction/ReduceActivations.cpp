//===- ReduceActivations.cpp - masked backward on kept positions ----------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/ReportRecords.h"
#include "SBP/Transforms/Graph/Operations.h"
#include "SBP/Transforms/Masking/BackwardLowering.h"
#include "SBP/Transforms/Reduction/BlockOrder.h"
#include "SBP/Transforms/Reduction/Compactor.h"
#include "SBP/Transforms/Reduction/Passes.h"
#include "SBP/Transforms/Reduction/Recompute.h"
#include "SBP/Transforms/Reduction/ScheduleBackward.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Dominance.h"
#include "mlir/IR/Remarks.h"
#include "llvm/Support/InterleavedRange.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_REDUCEACTIVATIONSPASS
#include "SBP/Transforms/Reduction/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

struct ReduceActivationsPass
    : sbp::impl::ReduceActivationsPassBase<ReduceActivationsPass> {
  using ReduceActivationsPassBase::ReduceActivationsPassBase;

  void getDependentDialects(DialectRegistry &registry) const override {
    ReduceActivationsPassBase::getDependentDialects(registry);
    // A pass plugin may be loaded without its dialect half: the models that it
    // asks for come with the pass.
    registerCompactionModels(registry);
  }

  void runOnOperation() override;

private:
  LogicalResult reduce(BackwardOp op, const AutodiffAnalysis &autodiff);
  void collectExact(Block &body, const AutodiffAnalysis &autodiff);
  void noteRead(Value value, StringAttr layer,
                const AutodiffAnalysis &autodiff);
  void limitRecompute();
  void recompute(const AutodiffAnalysis &autodiff);
  void hoistParts(const AutodiffAnalysis &autodiff);
  void dropUselessSketches(const AutodiffAnalysis &autodiff);
  void remarkWhole(const AutodiffAnalysis &autodiff);
  bool warnNothingSaved(const AutodiffAnalysis &autodiff);
  void warnPlanSavesNothing(func::FuncOp function, int64_t before);

  /// Values that a masked layer read, and the layer's name.
  llvm::MapVector<Value, StringAttr> read;
  /// The layers whose saved values are chosen by a minimum cut.
  SmallVector<RecomputeRegion, 0> regions;
  /// What the forward computes of their derivative factors.
  llvm::SetVector<Operation *> hoisted;

  /// Each masked layer, where it is, and what its backward read.
  struct Layer {
    StringAttr name;
    Location loc;
    SmallVector<Value> read;
  };
  SmallVector<Layer> layers;
};

} // namespace

static double getWorkPerByte(Operation *op) {
  auto number = op->getAttrOfType<FloatAttr>(kWorkPerByteAttrName);
  return number ? number.getValueAsDouble() : kDefaultWorkPerByte;
}

/// Why no operation is computed on kept rows. What takes or pads a part of the
/// rows would need a mask of its own: the layer is computed whole, and a
/// warning says that nothing is saved. Anything else is an error with its
/// reason.
static LogicalResult explainWhole(BackwardOp op, ArrayRef<Operation *> first) {
  for (Operation *reader : first) {
    if (isa<tensor::PadOp, tensor::ExtractSliceOp, tensor::InsertSliceOp,
            tensor::ConcatOp>(reader))
      continue;
    std::string axes;
    llvm::raw_string_ostream(axes)
        << "axes [" << llvm::interleaved(op.getAxes()) << "] of layer '"
        << op.getCallName() << "'";
    if (!isa<CompactionOpInterface>(reader))
      return emitError(reader->getLoc(), "'")
             << reader->getName() << "' has no form on kept rows, so that "
             << "nothing of layer '" << op.getCallName()
             << "' can be saved: attach a CompactionOpInterface to the "
                "operation, or make the layer exact";
    InFlightDiagnostic diag =
        emitError(op.getLoc(), axes)
        << " are not independent: no operation of its backward is row-wise "
           "along them, so that nothing can be saved; choose other axes";
    diag.attachNote(reader->getLoc())
        << "the first, '" << reader->getName() << "', needs all positions";
    return diag;
  }
  return success();
}

LogicalResult ReduceActivationsPass::reduce(BackwardOp op,
                                            const AutodiffAnalysis &autodiff) {
  auto layer = StringAttr::get(op.getContext(), op.getCallName());
  for (Value saved : op.getSaved())
    noteRead(saved, layer, autodiff);
  if (!op.getMask().getType().isFull())
    layers.push_back({layer, op.getLoc(),
                      llvm::to_vector(llvm::make_filter_range(
                          op.getSaved(), [&](Value value) {
                            Operation *def = value.getDefiningOp();
                            return def && autodiff.isForward(def);
                          }))});
  Operation *begin = op->getPrevNode();
  OpBuilder builder(op);
  auto compactor = std::make_shared<Compactor>(autodiff, op);
  MaskedAxes axes;
  axes.axes.assign(op.getAxes().begin(), op.getAxes().end());
  axes.kept = op.getMask().getType().getKept();
  SmallVector<Value> cotangents, yielded;
  for (Value cotangent : op.getCotangents()) {
    // A stand-in for m * dy that every use replaces or scatters back.
    Value kept = KeepOp::create(builder, op.getLoc(), cotangent, op.getMask(),
                                op.getAxes());
    if (op.getScale() == ScaleKind::unbiased &&
        !op.getMask().getType().isFull())
      kept = createScaled(builder, op.getLoc(), kept,
                          createScale(builder, op, kept));
    Value masked = createRestore(builder, op.getLoc(), kept, op.getMask(),
                                 op.getAxes(), cotangent);
    compactor->setCompact(masked, kept, axes);
    cotangents.push_back(masked);
  }
  SmallVector<Operation *> body = inlineBody(op, cotangents, yielded);
  // Who reads the masked cotangents.
  SmallVector<Operation *> first;
  for (Operation *inner : body)
    if (llvm::any_of(inner->getOperands(), [&](Value operand) {
          return llvm::is_contained(cotangents, operand);
        }))
      first.push_back(inner);
  unsigned sunk = 0;
  for (Operation *inner : body)
    sunk += compactor->sink(inner);
  numSunk += sunk;
  if (sunk == 0 && !first.empty() && failed(explainWhole(op, first)))
    return failure();
  for (auto [result, value] : llvm::zip(op.getResults(), yielded))
    result.replaceAllUsesWith(compactor->getWhole(value, op));
  numRestored += compactor->getNumRestored();
  Operation *end = op->getNextNode();
  RecomputeRegion region;
  region.layer = layer;
  if (op.getRecompute())
    region.mode = *op.getRecompute();
  region.workPerByte = getWorkPerByte(op);
  region.invert = op->hasAttr(kInvertAttrName);
  region.saveAs = op->getAttrOfType<SaveAsAttr>(kSaveAsAttrName);
  op->erase();
  // What the compact form replaced is dead.
  for (Operation *inner : llvm::reverse(body))
    if (isOpTriviallyDead(inner))
      inner->erase();
  for (Value cotangent : cotangents)
    if (cotangent.use_empty())
      cotangent.getDefiningOp()->erase();
  for (Operation *inner = begin ? begin->getNextNode()
                                : &end->getBlock()->front();
       inner != end; inner = inner->getNextNode())
    region.ops.push_back(inner);
  if (region.saveAs)
    for (Operation *inner : region.ops)
      inner->setAttr(kSaveAsAttrName, region.saveAs);
  region.compactor = std::move(compactor);
  regions.push_back(std::move(region));
  return success();
}

/// Notes a value of the forward. What the backward computes itself may be gone
/// when the reports are made.
void ReduceActivationsPass::noteRead(Value value, StringAttr layer,
                                     const AutodiffAnalysis &autodiff) {
  Operation *def = value.getDefiningOp();
  if (def && autodiff.isForward(def) && !isPartSaved(def))
    read.insert({value, layer});
}

/// The exact layers that may recompute: their backward operations carry the
/// attribute.
void ReduceActivationsPass::collectExact(Block &body,
                                         const AutodiffAnalysis &autodiff) {
  llvm::MapVector<StringAttr, RecomputeRegion> exact;
  for (Operation &op : body.without_terminator()) {
    auto mode = op.getAttrOfType<RecomputeKindAttr>(kRecomputeAttrName);
    auto layer = op.getAttrOfType<StringAttr>(kPlannedLayerAttrName);
    if (!mode || !layer)
      continue;
    op.removeAttr(kRecomputeAttrName);
    RecomputeRegion &region = exact[layer];
    region.layer = layer;
    region.mode = mode.getValue();
    region.workPerByte = getWorkPerByte(&op);
    op.removeAttr(kWorkPerByteAttrName);
    region.invert = op.removeAttr(kInvertAttrName) != nullptr;
    region.saveAs = op.getAttrOfType<SaveAsAttr>(kSaveAsAttrName);
    region.ops.push_back(&op);
    for (Value operand : op.getOperands())
      noteRead(operand, layer, autodiff);
  }
  for (auto &[layer, region] : exact)
    regions.push_back(std::move(region));
}

/// In the order of the layers' backward, the minimum cut of each; then one of
/// the whole backward, which repeats what only moves data, and makes functions
/// of arguments again wherever they are read.
void ReduceActivationsPass::recompute(const AutodiffAnalysis &autodiff) {
  // A graph of which the plan asks nothing keeps its operations, and its bits.
  bool isUntouched = regions.empty();
  RecomputeKind most = RecomputeKind::none;
  for (const RecomputeRegion &region : regions)
    most = std::max(most, region.mode);
  ArgumentFunctions functions(autodiff,
                              isUntouched ? ArgumentFunctions::Kind::Views
                              : most == RecomputeKind::none
                                  ? ArgumentFunctions::Kind::Constants
                                  : ArgumentFunctions::Kind::Elementwise);
  std::vector<llvm::DenseSet<Operation *>> forward =
      assignForward(autodiff, regions);
  func::FuncOp entry = autodiff.getEntry();
  Block &body = entry.getBody().front();
  std::shared_ptr<const BlockOrder> order;
  if (llvm::any_of(regions,
                   [](const RecomputeRegion &region) { return region.invert; }))
    order = std::make_shared<const BlockOrder>(body);
  for (auto [region, operations] : llvm::zip(regions, forward)) {
    if (region.ops.empty())
      continue;
    // The cut erases what it makes dead.
    Location loc = region.ops.front()->getLoc();
    region.order = order;
    Recomputation recomputation(autodiff, region, operations, functions,
                                hoisted);
    unsigned repeated = recomputation.run();
    numRepeated += repeated;
    numInverted += recomputation.getNumInverted();
    if (repeated)
      remark::passed(loc, remark::RemarkOpts::name("Recomputed")
                              .category("sbp-reduce-activations"))
          << remark::add("layer '{0}' repeats {1} operations of its forward",
                         region.layer.getValue(), repeated);
  }
  regions.clear();

  RecomputeRegion rest;
  llvm::DenseSet<Operation *> all;
  for (Operation &op : body.without_terminator()) {
    if (autodiff.isForward(&op) && !isUntouched)
      all.insert(&op);
    else if (!autodiff.isForward(&op) && !hoisted.contains(&op))
      rest.ops.push_back(&op);
  }
  numRepeated += Recomputation(autodiff, rest, all, functions, hoisted).run();
}

/// Scalars cost nothing: only tensors count as saved.
static bool isSaved(Value value, const AutodiffAnalysis &autodiff) {
  Operation *def = value.getDefiningOp();
  return def && isa<RankedTensorType>(value.getType()) &&
         autodiff.isForward(def) && !autodiff.isArgumentView(value);
}

/// The first operation of the backward that needs the whole value, or null.
static Operation *findWholeUse(Value value, const AutodiffAnalysis &autodiff) {
  Block &body = autodiff.getEntry().getBody().front();
  for (Operation *user : value.getUsers()) {
    Operation *top = body.findAncestorOpInBlock(*user);
    if (!autodiff.isForward(top) && !isPartSaved(user) &&
        top != body.getTerminator())
      return user;
  }
  return nullptr;
}

/// Moves each gather or sketch to the last whole use of what it reads, unless
/// the backward has the whole value anyway: there the whole buffer dies. In
/// front of that use, which may then write its result over it.
void ReduceActivationsPass::hoistParts(const AutodiffAnalysis &autodiff) {
  Block &body = autodiff.getEntry().getBody().front();
  SmallVector<Operation *> parts;
  for (Operation &op : body)
    if (isPartSaved(&op))
      parts.push_back(&op);
  BlockOrder order(body);
  for (Operation *part : parts) {
    Value source = part->getOperand(0);
    Operation *def = source.getDefiningOp();
    if (!def || !autodiff.isForward(def) || hoisted.contains(part) ||
        llvm::any_of(source.getUsers(), [&](Operation *user) {
          Operation *top = body.findAncestorOpInBlock(*user);
          return !isPartSaved(user) && !autodiff.isForward(top);
        }))
      continue;
    // The mask; probes are drawn right before they are needed.
    Operation *place = def, *drawn = part->getOperand(1).getDefiningOp();
    bool movesAlong = isa<SketchOp>(part) && drawn && drawn->hasOneUse();
    if (!movesAlong && drawn && order.isBefore(place, drawn))
      place = drawn;
    Operation *lastUse = nullptr;
    for (Operation *user : source.getUsers()) {
      Operation *top = body.findAncestorOpInBlock(*user);
      if (!isPartSaved(user) && (!lastUse || order.isBefore(lastUse, top)))
        lastUse = top;
    }
    if (lastUse && order.isBefore(place, lastUse))
      order.moveBefore(part, lastUse);
    else
      order.moveAfter(part, place);
    if (movesAlong)
      order.moveBefore(drawn, part);
    bool isKeep = isa<KeepOp>(part);
    ++(isKeep ? numKept : numSketched);
    Type type = part->getResult(0).getType();
    int64_t after = 0;
    for (Type saved : part->getResultTypes())
      after += getByteSize(saved);
    remark::passed(def->getLoc(), remark::RemarkOpts::name(
                                      isKeep ? "SavedKeptRows" : "SavedSketch")
                                      .category("sbp-reduce-activations"))
        << remark::add("saves {0} of {1}", type, source.getType())
        << remark::metric("BytesBefore", getByteSize(source.getType()))
        << remark::metric("BytesAfter", after);
  }
}

/// A weight gradient reads the activation itself where that is saved after all:
/// an estimate would buy nothing.
void ReduceActivationsPass::dropUselessSketches(
    const AutodiffAnalysis &autodiff) {
  Block &body = autodiff.getEntry().getBody().front();
  SmallVector<Value> dead;
  for (Operation &sketch : body) {
    if (!isSketch(&sketch))
      continue;
    Value source = sketch.getOperand(0);
    Operation *user = findWholeUse(source, autodiff);
    if (!user)
      continue;
    std::string loc;
    llvm::raw_string_ostream(loc) << getSourceLine(user->getLoc());
    remark::missed(source.getLoc(), remark::RemarkOpts::name("NotSketched")
                                        .category("sbp-reduce-activations"))
        << remark::add("the weight gradient stays exact")
        << remark::reason("{0} is needed whole by {1} at {2}", source.getType(),
                          user->getName().getStringRef(), loc);
    ++numUnsketched;
    // Only expansions of this pipeline read it, until it is contracted. One
    // that reads several results of it is one reader.
    llvm::SetVector<Operation *> readers(sketch.user_begin(),
                                         sketch.user_end());
    for (Operation *expand : readers) {
      if (!isExpansion(expand) ||
          expand->getResult(0).getType() != source.getType())
        continue;
      expand->getResult(0).replaceAllUsesWith(source);
      dead.push_back(expand->getResult(0));
    }
    dead.push_back(sketch.getResult(0));
  }
  eraseDead(dead); // with the probes
}

/// Says which activations of masked layers stay whole and who needs them.
void ReduceActivationsPass::remarkWhole(const AutodiffAnalysis &autodiff) {
  func::FuncOp function = autodiff.getEntry();
  SmallVector<Attribute> records;
  for (auto &[value, layer] : read) {
    Operation *user =
        isSaved(value, autodiff) ? findWholeUse(value, autodiff) : nullptr;
    if (!user)
      continue;
    records.push_back(recordWhole(value, layer, user));
    std::string loc;
    llvm::raw_string_ostream(loc) << getSourceLine(user->getLoc());
    remark::missed(value.getLoc(), remark::RemarkOpts::name("SavedWhole")
                                       .category("sbp-reduce-activations"))
        << remark::add("{0} of layer '{1}' stays whole", value.getType(),
                       layer.getValue())
        << remark::reason("needed whole by {0} at {1}",
                          user->getName().getStringRef(), loc)
        << remark::metric("Bytes", getByteSize(value.getType()));
  }
  function->setAttr(kWholeActivationsAttrName,
                    ArrayAttr::get(&getContext(), records));
}

/// A mask makes gradients noisy; a layer where it buys no byte is worth a word.
bool ReduceActivationsPass::warnNothingSaved(const AutodiffAnalysis &autodiff) {
  bool warned = false;
  for (Layer &layer : layers)
    if (llvm::all_of(layer.read, [&](Value value) {
          return !isSaved(value, autodiff) || findWholeUse(value, autodiff);
        })) {
      warned = true;
      emitWarning(layer.loc, "layer '")
          << layer.name.getValue()
          << "' is masked, but no saved activation becomes smaller; choose "
             "other axes, or leave the layer exact";
    }
  return warned;
}

/// Masks and repeated work cost something; a plan that buys nothing with them
/// is a mistake, such as a rule for layers that save little.
void ReduceActivationsPass::warnPlanSavesNothing(func::FuncOp function,
                                                 int64_t before) {
  FailureOr<AutodiffAnalysis> autodiff =
      AutodiffAnalysis::create(function, primalResults);
  if (failed(autodiff))
    return;
  int64_t after = autodiff->estimateSavedBytes();
  if (before > 0 && after >= before)
    emitWarning(function.getLoc(),
                "the plan saves nothing: the backward reads ")
        << before << " bytes of the forward without it, and " << after
        << " with it; mask or recompute layers that save more, or leave them "
           "exact";
}

/// What sbp-limit-recompute found: one kind for all layers, or one by name.
void ReduceActivationsPass::limitRecompute() {
  Attribute limit = getOperation()->removeAttr(kRecomputeLimitAttrName);
  auto ofLayers = dyn_cast_if_present<DictionaryAttr>(limit);
  for (RecomputeRegion &region : regions) {
    Attribute kind = ofLayers ? ofLayers.get(region.layer) : limit;
    if (auto most = dyn_cast_if_present<RecomputeKindAttr>(kind))
      region.mode = std::min(region.mode, most.getValue());
  }
}

void ReduceActivationsPass::runOnOperation() {
  read.clear();
  regions.clear();
  layers.clear();
  hoisted.clear();
  FailureOr<AutodiffAnalysis> autodiff =
      AutodiffAnalysis::create(getOperation(), entry, primalResults);
  if (failed(autodiff))
    return signalPassFailure();
  func::FuncOp function = autodiff->getEntry();
  int64_t before = autodiff->estimateSavedBytes();
  Block &body = function.getBody().front();
  // What is computed from a later value of the forward has to stand behind it.
  if (llvm::any_of(body,
                   [](Operation &op) { return op.hasAttr(kInvertAttrName); }))
    scheduleBackward(*autodiff);
  SmallVector<BackwardOp> backwards(body.getOps<BackwardOp>());
  for (BackwardOp op : backwards)
    if (failed(reduce(op, *autodiff)))
      return signalPassFailure();
  collectExact(body, *autodiff);
  limitRecompute();
  bool isPlanned = !layers.empty() ||
                   llvm::any_of(regions, [](const RecomputeRegion &region) {
                     return region.mode != RecomputeKind::none;
                   });
  recompute(*autodiff);
  if (!hoisted.empty()) {
    hoistFactors(hoisted.getArrayRef());
    autodiff = AutodiffAnalysis::create(function, primalResults);
    if (failed(autodiff))
      return signalPassFailure();
  }
  dropUselessSketches(*autodiff);
  hoistParts(*autodiff);
  remarkWhole(*autodiff);
  if (!warnNothingSaved(*autodiff) && isPlanned)
    warnPlanSavesNothing(function, before);
  for (Operation &op : body)
    op.removeAttr(kPlannedLayerAttrName);
}
