//===- CompressSaved.cpp - saved values as bf16 or int8 -------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/AutodiffAnalysis.h"
#include "SBP/Analysis/Linearity.h"
#include "SBP/Analysis/ReportRecords.h"
#include "SBP/Dialect/SBPDialect.h"
#include "SBP/Transforms/Masking/LayerMasks.h"
#include "SBP/Transforms/Reduction/Passes.h"
#include "SBP/Transforms/Reduction/SavedReads.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Dominance.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Transforms/CSE.h"

#include <cmath>

namespace mlir::sbp {
#define GEN_PASS_DEF_COMPRESSSAVEDPASS
#include "SBP/Transforms/Reduction/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

struct CompressSavedPass : sbp::impl::CompressSavedPassBase<CompressSavedPass> {
  using CompressSavedPassBase::CompressSavedPassBase;
  void runOnOperation() override;

private:
  /// A saved value, what reads it in the backward, and how it is stored.
  struct Save {
    Value value;
    SmallVector<OpOperand *> reads;
    SaveAsAttr how;
    /// Whose operations read it.
    llvm::SmallSetVector<Attribute, 2> layers;
    std::string stream;
  };
  std::optional<Save> find(Value value, const AutodiffAnalysis &autodiff);
  void compress(const Save &save, const RandomCounters &counters);
  /// The first operation that makes gradients of it biased, or null.
  Operation *findNonlinear(const Save &save, Value decompressed) const;
  void recordRounding(func::FuncOp function) const;

  RandomStreams streams;
  /// How many values of each layer have a stream.
  llvm::StringMap<int64_t> numbers;
  /// The last operation that reads what each layer saves.
  llvm::DenseMap<Attribute, Operation *> lastReads;
  /// For the records.
  struct Rounding {
    double variance = 0;
    bool biased = false;
  };
  llvm::StringMap<Rounding> roundings;
};

} // namespace

/// How what `read` of the operation `top` reads is stored, as the plan says of
/// its layer. An estimate is the business of whoever reads it; of sampled rows,
/// numbers and factors stay as they are.
static SaveAsAttr getSaveAs(OpOperand &read, Operation *top) {
  if (isExpansion(top) && read.getOperandNumber() != 0)
    return {};
  if (auto how = top->getAttrOfType<SaveAsAttr>(kSaveAsAttrName))
    return how;
  if (!isExpansion(top) || top->use_empty())
    return {};
  return (*top->user_begin())->getAttrOfType<SaveAsAttr>(kSaveAsAttrName);
}

/// The types of the codes and the scales.
static SmallVector<Type> getCodeTypes(RankedTensorType type, SaveKind kind) {
  MLIRContext *context = type.getContext();
  if (kind == SaveKind::bf16)
    return {type.clone(BFloat16Type::get(context))};
  return {type.clone(IntegerType::get(context, 8)),
          RankedTensorType::get(type.getShape().drop_back(),
                                Float32Type::get(context))};
}

std::optional<CompressSavedPass::Save>
CompressSavedPass::find(Value value, const AutodiffAnalysis &autodiff) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  if (!type || !isa<FloatType>(type.getElementType()) ||
      !autodiff.isSaved(value))
    return std::nullopt;
  Save save{value, {}, {}, {}, {}};
  Block &body = *value.getParentBlock();
  Operation *exact = nullptr;
  for (OpOperand &use : value.getUses()) {
    Operation *top = body.findAncestorOpInBlock(*use.getOwner());
    if (autodiff.isForward(top) || top == body.getTerminator())
      continue;
    SaveAsAttr how = getSaveAs(use, top);
    if (!how) {
      exact = top;
      continue;
    }
    save.reads.push_back(&use);
    save.layers.insert(how.getLayer());
    // Of several layers, what keeps more.
    if (!save.how || how.getKind() < save.how.getKind())
      save.how = how;
  }
  if (!save.how)
    return std::nullopt;
  auto leave = [&](const Twine &reason) {
    remark::missed(
        value.getLoc(),
        remark::RemarkOpts::name("CompressedSave").category(getArgument()))
        << remark::add("{0} of layer '{1}' is saved as it is", type,
                       save.how.getLayer().getValue())
        << remark::reason("{0}", reason.str());
    return std::nullopt;
  };
  if (exact)
    return leave("an operation of no layer with `save-as` reads it, " +
                 Twine(getSourceLine(exact->getLoc())));
  if (!type.hasStaticShape() || type.getRank() == 0 ||
      type.getNumElements() == 0)
    return leave("its rows have no known size");
  int64_t bytes = 0;
  for (Type code : getCodeTypes(type, save.how.getKind()))
    bytes += getByteSize(code);
  if (bytes >= getByteSize(type))
    return leave("its codes would take no less");
  int64_t rows = type.getNumElements() / type.getShape().back();
  if (rows * getNumSaveCounters(type) > int64_t(1) << 32)
    return leave("it has too many elements");
  return save;
}

/// A nonlinear function of a value that is right on average is not. Behind the
/// last operation of the layers that read it, a rounded value is a factor of
/// the cotangent, in which every backward is linear.
Operation *CompressSavedPass::findNonlinear(const Save &save,
                                            Value decompressed) const {
  Operation *last = nullptr;
  for (Attribute layer : save.layers)
    if (Operation *read = lastReads.lookup(layer);
        !last || last->isBeforeInBlock(read))
      last = read;
  llvm::DenseSet<Value> varying{decompressed};
  Operation *op = decompressed.getDefiningOp();
  while (op != last && (op = op->getNextNode())) {
    bool reads = false;
    op->walk([&](Operation *inner) {
      reads |= llvm::any_of(inner->getOperands(), [&](Value operand) {
        return varying.contains(operand);
      });
    });
    if (!reads)
      continue;
    if (sbp::getDependence(op, [&](OpOperand &operand) {
          return varying.contains(operand.get());
        }) == Dependence::Other)
      return op;
    varying.insert_range(op->getResults());
  }
  return nullptr;
}

/// The variance of a rounded value relative to its square: s^2 / 6 of a step s,
/// which is max abs(x) / 127 of a row of bytes, with the largest of as many
/// normal numbers; of bf16 the mean over the numbers between powers of two.
static double estimateVariance(RankedTensorType type, SaveKind kind) {
  if (kind == SaveKind::bf16)
    return 0.75 / (2 * std::log(2.0)) / 6 / (1 << 14);
  return 2 * std::log(double(type.getShape().back())) / 6 / (127 * 127);
}

/// Adds to the record of each layer what its roundings do to gradients.
void CompressSavedPass::recordRounding(func::FuncOp function) const {
  updatePlannedLayers(function, [&](PlannedRecord &record) {
    auto found = roundings.find(record.layer);
    if (found == roundings.end())
      return;
    if (record.variance)
      *record.variance += found->second.variance;
    if (found->second.biased)
      record.bias += (record.bias.empty() ? "" : "; ") +
                     std::string("rounded values are not read linearly");
  });
}

void CompressSavedPass::compress(const Save &save,
                                 const RandomCounters &counters) {
  Value value = save.value;
  auto type = cast<RankedTensorType>(value.getType());
  OpBuilder builder(&getContext());
  counters.setInsertionPointAfter(builder, value);
  Location loc = value.getLoc();
  SmallVector<Type> types = getCodeTypes(type, save.how.getKind());
  auto codes = CompressOp::create(builder, loc, types, value, save.stream,
                                  counters.seed, counters.step, counters.shard);
  Operation *first = findFirst(save.reads, value.getParentBlock());
  builder.setInsertionPoint(first);
  // What an sbp.saved reads was computed by the forward.
  SmallVector<Value> saved;
  for (Value code : codes.getResults())
    saved.push_back(SavedOp::create(builder, loc, code, save.how.getLayer()));
  Value decompressed =
      DecompressOp::create(builder, first->getLoc(), type, saved[0],
                           saved.size() > 1 ? saved[1] : Value());
  setRead(save.reads, decompressed);
  ++numCompressed;
  int64_t bytes = 0;
  for (Type code : types)
    bytes += getByteSize(code);
  remark::passed(
      loc, remark::RemarkOpts::name("CompressedSave").category(getArgument()))
      << remark::add("saves {0} of {1} of layer '{2}'", types[0], type,
                     save.how.getLayer().getValue())
      << remark::metric("BytesBefore", getByteSize(type))
      << remark::metric("BytesAfter", bytes);
  Operation *nonlinear = findNonlinear(save, decompressed);
  for (Attribute layer : save.layers) {
    Rounding &rounding = roundings[cast<StringAttr>(layer)];
    rounding.variance =
        std::max(rounding.variance, estimateVariance(type, save.how.getKind()));
    rounding.biased |= nonlinear != nullptr;
  }
  if (nonlinear)
    remark::missed(
        loc, remark::RemarkOpts::name("BiasedSave").category(getArgument()))
        << remark::add("{0} of layer '{1}' is not read linearly: gradients "
                       "of it are right on average only to first order",
                       type, save.how.getLayer())
        << remark::reason("{0} at {1}", nonlinear->getName().getStringRef(),
                          getSourceLine(nonlinear->getLoc()));
}

void CompressSavedPass::runOnOperation() {
  streams = RandomStreams();
  numbers.clear();
  lastReads.clear();
  roundings.clear();
  FailureOr<func::FuncOp> function = findEntry(getOperation(), entry);
  if (failed(function))
    return signalPassFailure();
  if (!function->getBody().hasOneBlock() ||
      llvm::none_of(function->getBody().front(),
                    [](Operation &op) { return op.hasAttr(kSaveAsAttrName); }))
    return markAllAnalysesPreserved();
  // Kept rows that two gradients read are one value, and rounded once.
  IRRewriter rewriter(&getContext());
  DominanceInfo dominance(*function);
  eliminateCommonSubExpressions(rewriter, dominance, *function);
  FailureOr<AutodiffAnalysis> autodiff =
      AutodiffAnalysis::create(*function, primalResults);
  if (failed(autodiff))
    return signalPassFailure();
  Block &body = function->getBody().front();
  SmallVector<Save, 0> saves;
  for (Operation &op : body.without_terminator())
    for (Value result : op.getResults())
      if (std::optional<Save> save = find(result, *autodiff)) {
        StringRef layer = save->how.getLayer();
        save->stream = (layer + "/saved" + Twine(numbers[layer]++)).str();
        if (failed(streams.check(&op, "roundings", save->stream, 0)))
          return signalPassFailure();
        saves.push_back(std::move(*save));
      }
  for (Operation &op : body)
    if (auto how = op.getAttrOfType<SaveAsAttr>(kSaveAsAttrName)) {
      if (!isa<SavedOp>(op))
        lastReads[how.getLayer()] = &op;
      op.removeAttr(kSaveAsAttrName);
    }
  if (saves.empty())
    return;
  FailureOr<RandomCounters> counters =
      createCounters(*function, seed, step, shard);
  if (failed(counters))
    return signalPassFailure();
  for (const Save &save : saves)
    compress(save, *counters);
  recordRounding(*function);
}
