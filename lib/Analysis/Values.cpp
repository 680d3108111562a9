//===- Values.cpp - What a value is known to be ---------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/Values.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::sbp;

std::optional<TypedAttr> sbp::getFilledConstant(linalg::LinalgOp op) {
  if (op->getNumRegions() != 1 || op.getNumDpsInits() != 1 ||
      op.getNumReductionLoops() > 0)
    return std::nullopt;
  Value yielded = op.getBlock()->getTerminator()->getOperand(0);
  if (auto argument = dyn_cast<BlockArgument>(yielded))
    if (argument.getOwner() == op.getBlock())
      yielded = op->getOperand(argument.getArgNumber());
  TypedAttr constant;
  if (!matchPattern(yielded, m_Constant(&constant)) ||
      isa<ShapedType>(constant.getType()))
    return std::nullopt;
  return constant;
}

bool sbp::isZeroFill(linalg::LinalgOp op) {
  std::optional<TypedAttr> constant = getFilledConstant(op);
  auto value = dyn_cast_if_present<FloatAttr>(constant.value_or(nullptr));
  return value && value.getValue().isZero();
}
