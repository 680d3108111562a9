//===- FreezeLayers.cpp - the frozen twin ---------------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Transforms/Masking/FreezeLayers.h"
#include "FreezeProducts.h"
#include "SBP/Analysis/ReportRecords.h"
#include "SBP/Interfaces/CompactionInterface.h"
#include "SBP/Transforms/Masking/BackwardLowering.h"
#include "SBP/Transforms/Masking/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Support/FileUtilities.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/SourceMgr.h"
#include <set>

namespace mlir::sbp {
#define GEN_PASS_DEF_FREEZELAYERSPASS
#include "SBP/Transforms/Masking/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

/// What the compiled graph says of its masked layers.
class PlannedMasks {
public:
  static FailureOr<PlannedMasks> read(ModuleOp reduced);

  /// The record of a call that is masked, or null.
  const PlannedRecord *getRecord(StringRef call) const {
    auto it = numbers.find(call);
    return it == numbers.end() ? nullptr : &records[it->second];
  }
  ArrayRef<PlannedRecord> getRecords() const { return records; }
  /// The mask of a call; null where the graph draws none. A mask that the
  /// layers of a rule share has the rule's text for a name.
  KeepMaskOp getMask(const PlannedRecord &record) const {
    if (KeepMaskOp own = masks.lookup(record.layer))
      return own;
    return masks.lookup(record.match);
  }

private:
  std::vector<PlannedRecord> records;
  llvm::StringMap<size_t> numbers;
  llvm::StringMap<KeepMaskOp> masks;
};

/// Freezes the outputs of one function.
class Freezer {
public:
  Freezer(func::FuncOp entry, const PlannedMasks &planned,
          TwinArguments &arguments)
      : entry(entry), planned(planned), arguments(arguments) {
    entry.walk([&](LayerCotangentOp mark) {
      cotangents.insert({getCallName(mark.getLayer(), mark.getCall()),
                         mark.getType().getAsOpaquePointer()});
    });
  }

  LogicalResult collect();
  unsigned getNumOutputs() const { return frozen.size(); }
  void addBases();
  void appendDraws(SmallVectorImpl<TwinArguments::Draw> &draws) const;
  void freeze();

private:
  struct Output {
    /// A handle: reading the operation does not change this.
    mutable LayerOutputOp mark;
    const PlannedRecord *record;
    mutable KeepMaskOp mask;
    SmallVector<int64_t> axes;
    Value base;
  };

  LogicalResult setAxes(Output &output);
  Value cloneMask(OpBuilder &builder, const Output &output);
  Value createFrozen(OpBuilder &builder, const Output &output);

  func::FuncOp entry;
  const PlannedMasks &planned;
  /// What gets a cotangent. Looked up only, never iterated.
  std::set<std::pair<std::string, const void *>> cotangents;
  SmallVector<Output> frozen;
  TwinArguments &arguments;
};

} // namespace

//===----------------------------------------------------------------------===//
// The compiled graph
//===----------------------------------------------------------------------===//

FailureOr<PlannedMasks> PlannedMasks::read(ModuleOp reduced) {
  PlannedMasks planned;
  if (!reduced)
    return planned;
  func::FuncOp recorded;
  for (auto function : reduced.getOps<func::FuncOp>())
    for (const PlannedRecord &record : getPlannedLayers(function)) {
      // K = N is the untouched graph.
      if (record.method != "keep-mask" ||
          (record.kept && record.kept == record.positions))
        continue;
      recorded = function;
      if (planned.numbers.try_emplace(record.layer, planned.records.size())
              .second)
        planned.records.push_back(record);
    }
  reduced.walk([&](KeepMaskOp mask) {
    planned.masks.try_emplace(getCallName(mask.getLayer(), mask.getCall()),
                              mask);
  });
  if (recorded && planned.masks.empty())
    return recorded.emitError("the plan of @")
           << recorded.getName()
           << " masks layers, but there is no sbp.keep_mask: expected the "
              "graph "
              "as sbp-compile leaves it, before convert-sbp-to-linalg";
  return planned;
}

//===----------------------------------------------------------------------===//
// The outputs that are frozen
//===----------------------------------------------------------------------===//

/// The plan's axes are the layer's own; the mark says where they lie.
LogicalResult Freezer::setAxes(Output &output) {
  auto type = cast<RankedTensorType>(output.mark.getType());
  std::optional<ArrayRef<int64_t>> own = output.mark.getAxes();
  int64_t rank = own ? own->size() : type.getRank();
  for (int64_t axis : output.record->axes) {
    if (axis < 0 || axis >= rank)
      return output.mark.emitError("the plan masks axis ")
             << axis << " of layer '" << output.record->layer
             << "', but this output has " << rank << " axes of its own";
    output.axes.push_back(own ? (*own)[axis] : axis);
  }
  int64_t positions = 1;
  for (int64_t axis : output.axes)
    positions = type.isDynamicDim(axis) || ShapedType::isDynamic(positions)
                    ? ShapedType::kDynamic
                    : positions * type.getDimSize(axis);
  MaskType mask = output.mask.getMask().getType();
  if (positions != mask.getPositions())
    return output.mark.emitError("the mask of layer '")
           << output.record->layer << "' is " << mask
           << ", which does not fit the masked axes of " << type
           << ": is this the graph that was compiled?";
  return success();
}

/// Finds the marks of masked layers.
LogicalResult Freezer::collect() {
  llvm::StringSet<> marked;
  WalkResult result = entry.walk([&](LayerOutputOp mark) -> WalkResult {
    std::string call = getCallName(mark.getLayer(), mark.getCall());
    const PlannedRecord *record = planned.getRecord(call);
    if (record)
      marked.insert(call);
    // An output that gets no cotangent has nothing to mask: a running mean,
    // say.
    if (!record ||
        !cotangents.count({call, mark.getType().getAsOpaquePointer()}))
      return WalkResult::advance();
    if (mark->getParentOp() != entry)
      return mark.emitError("the output of masked layer '")
             << mark.getLayer()
             << "' lies in a region: expected it in the entry function; unroll "
                "the loop";
    Output output{mark, record, planned.getMask(*record), {}, {}};
    if (!output.mask)
      return mark.emitError("the compiled graph draws no mask for layer '")
             << call << "', which its plan masks";
    if (failed(setAxes(output)))
      return WalkResult::interrupt();
    frozen.push_back(output);
    return WalkResult::advance();
  });
  if (result.wasInterrupted())
    return failure();
  for (const PlannedRecord &record : planned.getRecords())
    if (!marked.contains(record.layer))
      return entry.emitError("the compiled graph masks layer '")
             << record.layer
             << "', but here no sbp.layer_output names it: is this the graph "
                "that was compiled?";
  return success();
}

//===----------------------------------------------------------------------===//
// Freezing
//===----------------------------------------------------------------------===//

/// The mask that the compiled graph draws.
Value Freezer::cloneMask(OpBuilder &builder, const Output &output) {
  Location loc = output.mark.getLoc();
  KeepMaskOp mask = output.mask;
  IRMapping mapping;
  if (Value positions = mask.getPositions()) {
    Value count = arith::ConstantIndexOp::create(builder, loc, 1);
    for (int64_t axis : output.axes)
      count = arith::MulIOp::create(
          builder, loc, count,
          tensor::DimOp::create(builder, loc, output.mark, axis));
    mapping.map(positions, count);
  }
  return arguments.cloneDraw(builder, mask, mapping)->getResult(0);
}

/// N/K of a mask, or 1.
static Value createFactor(OpBuilder &builder, Location loc, MaskType mask,
                          Value positions, Value kept, int64_t keptAxis,
                          FloatType type) {
  if (!ShapedType::isDynamic(mask.getKept()) &&
      !ShapedType::isDynamic(mask.getPositions()))
    return arith::ConstantOp::create(
        builder, loc, type,
        builder.getFloatAttr(type, double(mask.getPositions()) /
                                       double(mask.getKept())));
  auto toFloat = [&](Value count) -> Value {
    Value wide =
        arith::IndexCastOp::create(builder, loc, builder.getI64Type(), count);
    return arith::SIToFPOp::create(builder, loc, type, wide);
  };
  Value rows = tensor::DimOp::create(builder, loc, kept, keptAxis);
  return arith::DivFOp::create(builder, loc, toFloat(positions), toFloat(rows));
}

/// f0 + restore(s * keep(y - f0)): dropped rows are those of the base point.
Value Freezer::createFrozen(OpBuilder &builder, const Output &output) {
  Location loc = output.mark.getLoc();
  ArrayRef<int64_t> axes = output.axes;
  Value y = output.mark.getResult(), mask = cloneMask(builder, output);
  Value kept = KeepOp::create(builder, loc, y, mask, axes);
  Value keptBase = KeepOp::create(builder, loc, output.base, mask, axes);
  Value change = arith::SubFOp::create(builder, loc, kept, keptBase);
  if (output.record->scale == stringifyScaleKind(ScaleKind::unbiased)) {
    auto drawn = mask.getDefiningOp<KeepMaskOp>();
    Value factor = createFactor(
        builder, loc, drawn.getMask().getType(), drawn.getPositions(), kept,
        getKeptPosition(axes.front(), axes),
        cast<FloatType>(output.mark.getType().getElementType()));
    change = createScaled(builder, loc, change, factor);
  }
  SmallVector<Value> sizes;
  for (int64_t axis : axes)
    if (output.mark.getType().isDynamicDim(axis))
      sizes.push_back(tensor::DimOp::create(builder, loc, y, axis));
  return RestoreOp::create(builder, loc, y.getType(), change, mask, axes,
                           output.base, sizes);
}

void Freezer::addBases() {
  for (Output &output : frozen)
    output.base = arguments.addBase(output.mark.getResult(), "f0");
}

void Freezer::appendDraws(SmallVectorImpl<TwinArguments::Draw> &draws) const {
  for (const Output &output : frozen)
    draws.push_back({output.mask, output.mask.getPositions()});
}

void Freezer::freeze() {
  for (const Output &output : frozen)
    arguments.freeze(output.mark.getResult(), [&](OpBuilder &builder) {
      return createFrozen(builder, output);
    });
}

//===----------------------------------------------------------------------===//
// The forward
//===----------------------------------------------------------------------===//

/// The values of the entry block that need a cotangent: a gradient norm, say.
static llvm::DenseSet<Value> findBackward(Block &body) {
  llvm::DenseSet<Value> backward;
  for (Operation &op : body.without_terminator()) {
    bool depends = isa<LayerCotangentOp, LayerInputCotangentOp>(op);
    op.walk([&](Operation *inner) {
      depends |= llvm::any_of(inner->getOperands(), [&](Value operand) {
        return backward.contains(operand);
      });
    });
    if (depends)
      backward.insert_range(op.getResults());
  }
  return backward;
}

/// What `values` are computed from.
static llvm::DenseSet<Operation *> findLive(ArrayRef<Value> values) {
  llvm::SetVector<Operation *> live;
  auto add = [&](Value value) {
    if (Operation *def = value.getDefiningOp())
      live.insert(def);
  };
  llvm::for_each(values, add);
  for (size_t i = 0; i < live.size(); ++i)
    live[i]->walk(
        [&](Operation *op) { llvm::for_each(op->getOperands(), add); });
  return llvm::DenseSet<Operation *>(live.begin(), live.end());
}

FailureOr<FrozenTwin>
sbp::freezeLayers(func::FuncOp entry, ArrayRef<int64_t> primal,
                  ModuleOp reduced,
                  ArrayRef<std::pair<int64_t, int64_t>> gradients) {
  FailureOr<AutodiffAnalysis> autodiff =
      AutodiffAnalysis::create(entry, primal);
  if (failed(autodiff))
    return failure();
  FailureOr<PlannedMasks> planned = PlannedMasks::read(reduced);
  if (failed(planned))
    return failure();
  Block &body = entry.getBody().front();
  Operation *ret = body.getTerminator();
  FrozenTwin twin;
  SmallVector<Value> returned;
  llvm::DenseSet<Value> backward = findBackward(body);
  for (int64_t number : primal) {
    if (number < 0)
      number += ret->getNumOperands();
    Value result = ret->getOperand(number);
    if (!isa<FloatType>(getElementTypeOrSelf(result)) ||
        backward.contains(result))
      continue;
    twin.primal.push_back(number);
    returned.push_back(result);
  }
  if (returned.empty())
    return emitError(entry.getLoc(), "no primal result of @")
           << entry.getName()
           << " is a floating-point value of the forward (option "
              "primal-results=); a loss that needs a gradient, as in second "
              "order, has no frozen twin";
  TwinArguments arguments(entry);
  Freezer outputs(entry, *planned, arguments);
  ProductFreezer products(entry, arguments);
  ret->setOperands(returned);
  if (failed(outputs.collect()) ||
      failed(
          products.collect(reduced, gradients, *autodiff, findLive(returned))))
    return failure();
  outputs.addBases();
  products.addBases();
  twin.numFrozen = arguments.getValues().size();
  ret->insertOperands(returned.size(), arguments.getValues());
  if (twin.numFrozen > 0) {
    SmallVector<TwinArguments::Draw> draws;
    outputs.appendDraws(draws);
    products.appendDraws(draws);
    if (failed(arguments.addCounters(draws)))
      return failure();
    // What moves an activation to a product reads outputs as they are.
    products.freeze();
    outputs.freeze();
    // The base values are those of the function before it was frozen.
    for (auto [i, value] : llvm::enumerate(arguments.getValues()))
      ret->setOperand(returned.size() + i, value);
  }

  for (Operation &op : llvm::make_early_inc_range(llvm::reverse(body)))
    if (isOpTriviallyDead(&op))
      op.erase();
  entry.setFunctionType(FunctionType::get(
      entry.getContext(), body.getArgumentTypes(), ret->getOperandTypes()));
  entry.setResAttrsAttr(nullptr);
  // Records are of the graph that this was.
  for (NamedAttribute attribute : llvm::to_vector(entry->getDiscardableAttrs()))
    if (isReportRecord(attribute.getName()))
      entry->removeDiscardableAttr(attribute.getName());
  return twin;
}

namespace {

/// The results that are not primal are the gradients of the first arguments.
SmallVector<std::pair<int64_t, int64_t>>
matchInOrder(func::FuncOp function, ArrayRef<int64_t> primal) {
  SmallVector<std::pair<int64_t, int64_t>> gradients;
  int64_t results = function.getNumResults();
  for (int64_t result = 0; result < results; ++result)
    if (!llvm::is_contained(primal, result) &&
        !llvm::is_contained(primal, result - results) &&
        static_cast<int64_t>(gradients.size()) < function.getNumArguments())
      gradients.emplace_back(gradients.size(), result);
  return gradients;
}

struct FreezeLayersPass : sbp::impl::FreezeLayersPassBase<FreezeLayersPass> {
  using FreezeLayersPassBase::FreezeLayersPassBase;

  /// Reads the file before passes run: it may load dialects.
  LogicalResult initialize(MLIRContext *context) override {
    if (reduced.empty())
      return success();
    std::string problem;
    auto buffer = openInputFile(reduced, &problem);
    if (!buffer)
      return emitError(UnknownLoc::get(context), "option reduced=: ")
             << problem;
    llvm::SourceMgr sources;
    sources.AddNewSourceBuffer(std::move(buffer), llvm::SMLoc());
    SourceMgrDiagnosticHandler diagnostics(sources, context);
    compiled = std::make_shared<OwningOpRef<ModuleOp>>(
        parseSourceFile<ModuleOp>(sources, context));
    return success(compiled->get() != nullptr);
  }

  void runOnOperation() override {
    FailureOr<func::FuncOp> function = findEntry(getOperation(), entry);
    if (failed(function))
      return signalPassFailure();
    SmallVector<int64_t> primal(primalResults.begin(), primalResults.end());
    if (primal.empty())
      primal.push_back(0);
    FailureOr<FrozenTwin> twin =
        freezeLayers(*function, primal, compiled ? **compiled : ModuleOp(),
                     matchInOrder(*function, primal));
    if (failed(twin))
      return signalPassFailure();
    numFrozen += twin->numFrozen;
    remark::passed(
        function->getLoc(),
        remark::RemarkOpts::name("Frozen").category("sbp-freeze-layers"))
        << remark::add("{0} values are frozen", twin->numFrozen);
  }

private:
  std::shared_ptr<OwningOpRef<ModuleOp>> compiled;
};

} // namespace
