//===- TwinArguments.cpp - What a frozen twin is given --------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TwinArguments.h"

#include "SBP/Dialect/SBPDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace mlir::sbp;

/// "seed", "step" or "shard", where a value is an argument for it.
static StringRef getCounter(Value value) {
  auto argument = dyn_cast<BlockArgument>(value);
  auto function =
      argument ? dyn_cast<func::FuncOp>(argument.getOwner()->getParentOp())
               : func::FuncOp();
  if (!function)
    return {};
  // They are the last arguments.
  SmallVector<StringRef> names = getCounters(function);
  unsigned first = function.getNumArguments() - names.size();
  return argument.getArgNumber() < first
             ? StringRef()
             : names[argument.getArgNumber() - first];
}

Value TwinArguments::addArgument(Type type, StringRef name) {
  unsigned index = entry.getNumArguments();
  auto location = NameLoc::get(StringAttr::get(entry.getContext(), name));
  (void)entry.insertArgument(index, type, {}, location);
  return entry.getArgument(index);
}

Value TwinArguments::addBase(Value value, StringRef name) {
  auto [known, isNew] = bases.try_emplace(value);
  if (isNew) {
    known->second = addArgument(value.getType(), name);
    values.push_back(value);
  }
  return known->second;
}

LogicalResult TwinArguments::addCounters(ArrayRef<Draw> draws) {
  Builder builder(entry.getContext());
  isFrozen = addArgument(builder.getI1Type(), "frozen");
  SmallVector<StringRef> names;
  for (auto [draw, given] : draws)
    for (Value operand : draw->getOperands()) {
      Operation *def = operand.getDefiningOp();
      if (operand == given || (def && def->hasTrait<OpTrait::ConstantLike>()))
        continue;
      StringRef counter = getCounter(operand);
      if (counter.empty())
        return draw->emitError("cannot tell what this is drawn from: expected "
                               "constants, or arguments that '")
               << kCountersAttrName << "' names";
      if (counters.contains(counter))
        continue;
      counters[counter] = addArgument(operand.getType(), counter);
      names.push_back(counter);
    }
  if (!names.empty())
    entry->setAttr(kCountersAttrName, builder.getStrArrayAttr(names));
  return success();
}

Operation *TwinArguments::cloneDraw(OpBuilder &builder, Operation *draw,
                                    IRMapping &mapping) const {
  for (Value operand : draw->getOperands()) {
    if (mapping.contains(operand))
      continue;
    if (Operation *def = operand.getDefiningOp())
      builder.clone(*def, mapping);
    else
      mapping.map(operand, counters.lookup(getCounter(operand)));
  }
  return builder.clone(*draw, mapping);
}

void TwinArguments::freeze(Value value,
                           function_ref<Value(OpBuilder &)> create) {
  OpBuilder builder(entry.getContext());
  builder.setInsertionPointAfterValue(value);
  auto choice = scf::IfOp::create(
      builder, value.getLoc(), isFrozen,
      [&](OpBuilder &inner, Location loc) {
        scf::YieldOp::create(inner, loc, create(inner));
      },
      [&](OpBuilder &inner, Location loc) {
        scf::YieldOp::create(inner, loc, value);
      });
  value.replaceUsesWithIf(choice.getResult(0), [&](OpOperand &use) {
    return !choice->isProperAncestor(use.getOwner());
  });
}
