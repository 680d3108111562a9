//===- LayerMasks.cpp - the keep-masks of a graph's layers ----------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Transforms/LayerMasks.h"
#include "SBP/Transforms/BackwardLowering.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace mlir::sbp;

LogicalResult LayerMasks::createCounters(func::FuncOp entry, StringRef seed,
                                         StringRef step, int64_t shard) {
  this->shard = shard;
  return success(succeeded(createCounter(entry, seed, "seed", this->seed)) &&
                 succeeded(createCounter(entry, step, "step", this->step)));
}

/// The seed or step: a constant when the option gives one, otherwise the new
/// last argument.
LogicalResult LayerMasks::createCounter(func::FuncOp entry, StringRef text,
                                        StringRef name, Value &counter) {
  OpBuilder builder(&entry.getBody().front(), entry.getBody().front().begin());
  if (last)
    builder.setInsertionPointAfter(last);
  if (text.empty()) {
    unsigned index = entry.getNumArguments();
    if (failed(entry.insertArgument(index, builder.getI64Type(), {},
                                    NameLoc::get(builder.getStringAttr(name)))))
      return failure();
    counter = entry.getArgument(index);
    return success();
  }
  int64_t value;
  if (text.getAsInteger(0, value))
    return emitError(entry.getLoc(), "option ")
           << name << "=: expected an integer, but got '" << text << "'";
  counter = arith::ConstantIntOp::create(builder, entry.getLoc(), value, 64);
  last = counter.getDefiningOp();
  return success();
}

/// The layer's mask, or the one that it shares with the layers before it.
FailureOr<Value> LayerMasks::create(Operation *at, StringRef layer,
                                    const PlanRule &rule, Value cotangent,
                                    ArrayRef<int64_t> axes) {
  auto type = cast<RankedTensorType>(cotangent.getType());
  int64_t positions = 1;
  for (int64_t axis : axes)
    positions = type.isDynamicDim(axis) || ShapedType::isDynamic(positions)
                    ? ShapedType::kDynamic
                    : positions * type.getDimSize(axis);
  bool dynamic = ShapedType::isDynamic(positions);
  int64_t kept = ShapedType::kDynamic;
  if (rule.sampler == SamplerKind::fixed) {
    kept = rule.indices.size();
    if (dynamic)
      return at->emitError("sampler `fixed` of layer '")
             << layer << "' needs masked axes of static size, but axes of "
             << type << " have a number of positions known only at run time; "
             << "use another sampler";
    if (rule.hasKeep && !dynamic && kept != getKeptCount(rule.keep, positions))
      return at->emitError("plan: ")
             << "`keep` " << rule.keep << " of " << positions
             << " positions is " << getKeptCount(rule.keep, positions)
             << ", but there are " << kept << " `indices`; leave out `keep`";
    if (!dynamic && rule.indices.back() >= positions)
      return at->emitError("index ")
             << rule.indices.back() << " of layer '" << layer
             << "' is out of range: axes of " << type << " have " << positions
             << " positions, expected indices from 0 to " << positions - 1;
  } else if (!dynamic) {
    kept = getKeptCount(rule.keep, positions);
    if (kept == positions && rule.keep < 1)
      emitWarning(at->getLoc(), "layer '")
          << layer << "': keep " << rule.keep << " of " << positions
          << " positions rounds to all of them, so that nothing is saved; "
             "lower `keep`, or mask more `axes`";
  }

  if (rule.mask == MaskScope::Shared) {
    if (dynamic)
      return at->emitError("plan: `mask: shared` needs masked axes of static "
                           "size, but layer '")
             << layer << "' masks axes of " << type << "; use `mask: layer`";
    if (auto it = sharedMasks.find(&rule); it != sharedMasks.end()) {
      KeepMaskOp mask = it->second.mask;
      int64_t expected = mask.getMask().getType().getPositions();
      if (expected == positions)
        return mask.getMask();
      auto diag = at->emitError("plan: layers with `mask: shared` need the "
                                "same number of positions, but layer '")
                  << layer << "' has " << positions << " and layer '"
                  << it->second.layer << "' has " << expected
                  << "; give them rules of their own";
      diag.attachNote(mask.getLoc())
          << "layer '" << it->second.layer << "' is here";
      return diag;
    }
  }

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
  // The name is the stream of random numbers. That of a shared mask must not
  // depend on which layer comes first.
  bool isShared = rule.mask == MaskScope::Shared;
  auto mask = KeepMaskOp::create(
      builder, at->getLoc(), MaskType::get(at->getContext(), kept, positions),
      isShared ? rule.match : layer,
      SamplerAttr::get(at->getContext(), rule.sampler,
                       rule.sampler == SamplerKind::fixed
                           ? ArrayRef<int64_t>(rule.indices)
                           : ArrayRef<int64_t>()),
      seed, step, count,
      dynamic ? builder.getF64FloatAttr(rule.keep) : FloatAttr(), shard);
  if (!dynamic)
    last = mask;
  if (isShared)
    sharedMasks[&rule] = {mask, layer.str()};
  return mask.getMask();
}
