//===- LayerMasks.cpp - the keep-masks of a graph's layers ----------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Transforms/Masking/LayerMasks.h"
#include "SBP/Transforms/Masking/BackwardLowering.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace mlir::sbp;

/// A constant behind `last` when the option gives one, otherwise an argument.
static FailureOr<Value> createCounter(func::FuncOp entry, StringRef text,
                                      StringRef name, Operation *&last) {
  OpBuilder builder(&entry.getBody().front(), entry.getBody().front().begin());
  if (last)
    builder.setInsertionPointAfter(last);
  if (text.empty()) {
    SmallVector<StringRef> names = getCounters(entry);
    unsigned index = entry.getNumArguments();
    for (auto [number, known] : llvm::enumerate(names))
      if (known == name && names.size() <= index)
        return Value(entry.getArgument(index - names.size() + number));
    if (failed(entry.insertArgument(index, builder.getI64Type(), {},
                                    NameLoc::get(builder.getStringAttr(name)))))
      return failure();
    names.push_back(name);
    entry->setAttr(kCountersAttrName, builder.getStrArrayAttr(names));
    return Value(entry.getArgument(index));
  }
  int64_t value;
  if (text.getAsInteger(0, value))
    return emitError(entry.getLoc(), "option ")
           << name << "=: expected an integer"
           << (name == "shard" ? " or `arg`" : "") << ", but got '" << text
           << "'";
  last = arith::ConstantIntOp::create(builder, entry.getLoc(), value, 64);
  return last->getResult(0);
}

void RandomCounters::setInsertionPointAfter(OpBuilder &builder,
                                            Value value) const {
  builder.setInsertionPointAfterValue(value);
  if (last && last->getBlock() == builder.getBlock() &&
      builder.getInsertionPoint() != builder.getBlock()->end() &&
      builder.getInsertionPoint()->isBeforeInBlock(last))
    builder.setInsertionPointAfter(last);
}

FailureOr<RandomCounters> sbp::createCounters(func::FuncOp entry,
                                              StringRef seed, StringRef step,
                                              StringRef shard) {
  RandomCounters counters;
  FailureOr<Value> first = createCounter(entry, seed, "seed", counters.last);
  if (failed(first))
    return failure();
  FailureOr<Value> second = createCounter(entry, step, "step", counters.last);
  if (failed(second))
    return failure();
  counters.seed = *first;
  counters.step = *second;
  if (shard == "0")
    return counters;
  if (shard.empty())
    return emitError(entry.getLoc(),
                     "option shard=: expected an integer or `arg`");
  FailureOr<Value> third =
      createCounter(entry, shard == "arg" ? "" : shard, "shard", counters.last);
  if (failed(third))
    return failure();
  counters.shard = *third;
  return counters;
}

/// K, dynamic where N is.
FailureOr<int64_t> LayerMasks::getKept(Operation *at, StringRef layer,
                                       const PlanRule &rule,
                                       RankedTensorType type,
                                       int64_t positions) {
  bool dynamic = ShapedType::isDynamic(positions);
  // Expects the listed positions, which are sorted, below N.
  auto checkRange = [&](StringRef what,
                        ArrayRef<int64_t> listed) -> LogicalResult {
    if (dynamic || listed.empty() || listed.back() < positions)
      return success();
    return emitError(at->getLoc(), what)
           << listed.back() << " of layer '" << layer
           << "' is out of range: axes of " << type << " have " << positions
           << " positions, expected " << (what == "index " ? "indices" : "them")
           << " from 0 to " << positions - 1;
  };
  if (rule.sampler == SamplerKind::fixed) {
    int64_t kept = rule.indices.size();
    if (dynamic)
      return emitError(at->getLoc(), "sampler `fixed` of layer '")
             << layer << "' needs masked axes of static size, but axes of "
             << type << " have a number of positions known only at run time; "
             << "use another sampler";
    if (rule.hasKeep && kept != getKeptCount(rule.keep, positions))
      return emitError(at->getLoc(), "plan: ")
             << "`keep` " << rule.keep << " of " << positions
             << " positions is " << getKeptCount(rule.keep, positions)
             << ", but there are " << kept << " `indices`; leave out `keep`";
    if (failed(checkRange("index ", rule.indices)))
      return failure();
    return kept;
  }
  if (failed(checkRange("`always` position ", rule.always)))
    return failure();
  if (dynamic)
    return ShapedType::kDynamic;
  int64_t kept = getKeptCount(rule.keep, positions);
  if (static_cast<int64_t>(rule.always.size()) > kept)
    return emitError(at->getLoc(), "plan: `keep` ")
           << rule.keep << " of " << positions << " positions of layer '"
           << layer << "' is " << kept << ", but `always` lists "
           << rule.always.size() << "; raise `keep`";
  if (kept == positions && rule.keep < 1)
    emitWarning(at->getLoc(), "layer '")
        << layer << "': keep " << rule.keep << " of " << positions
        << " positions rounds to all of them, so that nothing is saved; "
           "lower `keep`, or mask more `axes`";
  return kept;
}

LogicalResult RandomStreams::check(Operation *at, StringRef what,
                                   StringRef name, int64_t call) {
  auto describe = [](StringRef name, int64_t call) {
    return "'" + name.str() + "'" +
           (call ? " (call " + std::to_string(call) + ")" : "");
  };
  uint64_t word = getLayerWord(name, call);
  auto [it, inserted] =
      streams.try_emplace(word, Stream{name.str(), call, at->getLoc()});
  if (inserted)
    return success();
  const Stream &other = it->second;
  auto diag = emitError(at->getLoc(), "the ")
              << what << " of " << describe(name, call) << " and "
              << describe(other.name, other.call)
              << " would be the same: both names have the layer word "
              << "0x" << llvm::utohexstr(word) << "; rename one of them";
  diag.attachNote(other.loc) << describe(other.name, other.call) << " is here";
  return diag;
}

FailureOr<Value> LayerMasks::create(Operation *at, StringRef layer,
                                    int64_t call, const PlanRule &rule,
                                    Value cotangent, ArrayRef<int64_t> axes) {
  auto type = cast<RankedTensorType>(cotangent.getType());
  if (!isa<FloatType>(type.getElementType()))
    return emitError(at->getLoc(), "layer '")
           << layer << "' has a cotangent of type " << type
           << ", but only floating-point elements can be masked; make the "
              "layer `exact`";
  int64_t positions = 1;
  for (int64_t axis : axes)
    positions = type.isDynamicDim(axis) || ShapedType::isDynamic(positions)
                    ? ShapedType::kDynamic
                    : positions * type.getDimSize(axis);
  bool dynamic = ShapedType::isDynamic(positions);
  FailureOr<int64_t> kept = getKept(at, layer, rule, type, positions);
  if (failed(kept))
    return failure();

  // The name is the stream of random numbers. That of a shared mask must not
  // depend on which layer comes first.
  bool isShared = rule.mask == MaskScope::Shared;
  StringRef stream = isShared ? StringRef(rule.match) : layer;
  if (isShared) {
    call = 0;
    if (dynamic)
      return emitError(at->getLoc(),
                       "plan: `mask: shared` needs masked axes of static "
                       "size, but layer '")
             << layer << "' masks axes of " << type << "; use `mask: layer`";
    if (auto it = sharedMasks.find(&rule); it != sharedMasks.end()) {
      KeepMaskOp mask = it->second.mask;
      int64_t expected = mask.getMask().getType().getPositions();
      if (expected == positions)
        return mask.getMask();
      auto diag =
          emitError(at->getLoc(), "plan: layers with `mask: shared` need the "
                                  "same number of positions, but layer '")
          << layer << "' has " << positions << " and layer '"
          << it->second.layer << "' has " << expected
          << "; give them rules of their own";
      diag.attachNote(mask.getLoc())
          << "layer '" << it->second.layer << "' is here";
      return diag;
    }
  }
  bool isFixed = rule.sampler == SamplerKind::fixed;
  if (!isFixed && failed(streams.check(at, "masks", stream, call)))
    return failure();

  OpBuilder builder(at->getContext());
  if (last)
    builder.setInsertionPointAfter(last);
  else
    builder.setInsertionPointToStart(at->getBlock());
  Value count;
  if (dynamic) {
    // The number of positions is known where the layer's output is.
    builder.setInsertionPointAfterValue(cotangent);
    count = arith::ConstantIndexOp::create(builder, at->getLoc(), 1);
    for (int64_t axis : axes)
      count = arith::MulIOp::create(
          builder, at->getLoc(), count,
          getSize(builder, at->getLoc(), cotangent, axis));
  }
  auto mask = KeepMaskOp::create(
      builder, at->getLoc(), MaskType::get(at->getContext(), *kept, positions),
      stream,
      SamplerAttr::get(at->getContext(), rule.sampler,
                       isFixed ? ArrayRef<int64_t>(rule.indices)
                               : ArrayRef<int64_t>()),
      counters.seed, counters.step, counters.shard, count,
      dynamic ? builder.getF64FloatAttr(rule.keep) : FloatAttr(), call,
      rule.always.empty() ? DenseI64ArrayAttr()
                          : builder.getDenseI64ArrayAttr(rule.always));
  if (!dynamic)
    last = mask;
  if (isShared)
    sharedMasks[&rule] = {mask, layer.str()};
  return mask.getMask();
}
