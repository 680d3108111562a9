//===- ValueFacts.cpp - What the graph knew of a value --------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/ValueFacts.h"

#include "SBP/Dialect/SBPDialect.h"
#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace mlir::sbp;

static constexpr StringLiteral kOriginName = "sbp.origin";
static constexpr std::pair<ValueRole, StringLiteral> kRoleNames[] = {
    {ValueRole::Saved, "saved"},       {ValueRole::Forward, "forward"},
    {ValueRole::View, "view"},         {ValueRole::Backward, "backward"},
    {ValueRole::Gradient, "gradient"},
};

Location sbp::addFacts(Location loc, const ValueFacts &facts) {
  Builder builder(loc.getContext());
  SmallVector<NamedAttribute> fields;
  if (!facts.layer.empty())
    fields.push_back(builder.getNamedAttr(kLayerAttrName,
                                          builder.getStringAttr(facts.layer)));
  if (facts.origin)
    fields.push_back(
        builder.getNamedAttr(kOriginName, TypeAttr::get(facts.origin)));
  for (auto [role, name] : kRoleNames)
    if (role == facts.role)
      fields.push_back(
          builder.getNamedAttr(kRoleAttrName, builder.getStringAttr(name)));
  return FusedLoc::get(loc.getContext(), {loc},
                       builder.getDictionaryAttr(fields));
}

ValueFacts sbp::getFacts(Location loc) {
  ValueFacts facts;
  SmallVector<Location> stack{loc};
  while (!stack.empty()) {
    Location next = stack.pop_back_val();
    if (auto named = dyn_cast<NameLoc>(next)) {
      stack.push_back(named.getChildLoc());
    } else if (auto call = dyn_cast<CallSiteLoc>(next)) {
      stack.push_back(call.getCaller());
      stack.push_back(call.getCallee());
    } else if (auto fused = dyn_cast<FusedLoc>(next)) {
      auto fields = dyn_cast_if_present<DictionaryAttr>(fused.getMetadata());
      auto name = fields ? fields.getAs<StringAttr>(kRoleAttrName) : nullptr;
      if (!name) {
        llvm::append_range(stack, fused.getLocations());
        continue;
      }
      facts.loc = fused;
      for (auto [role, text] : kRoleNames)
        if (text == name.getValue())
          facts.role = role;
      if (auto layer = fields.getAs<StringAttr>(kLayerAttrName))
        facts.layer = layer.getValue();
      if (auto origin = fields.getAs<TypeAttr>(kOriginName))
        facts.origin = dyn_cast<RankedTensorType>(origin.getValue());
      return facts;
    }
  }
  return facts;
}
