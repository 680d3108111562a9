//===- Values.cpp - What a value is known to be ---------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/Values.h"

#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::sbp;

std::optional<TypedAttr> sbp::getFilledConstant(linalg::LinalgOp op) {
  std::optional<Value> filled;
  if (auto fill = dyn_cast<linalg::FillOp>(*op))
    filled = fill.value();
  else if (auto generic = dyn_cast<linalg::GenericOp>(*op))
    filled = linalg::isaFillOpInterface(generic);
  TypedAttr constant;
  if (!filled || !matchPattern(*filled, m_Constant(&constant)))
    return std::nullopt;
  return constant;
}

bool sbp::isZeroFill(linalg::LinalgOp op) {
  std::optional<TypedAttr> constant = getFilledConstant(op);
  auto value = dyn_cast_if_present<FloatAttr>(constant.value_or(nullptr));
  return value && value.getValue().isZero();
}
