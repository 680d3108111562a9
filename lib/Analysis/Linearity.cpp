//===- Linearity.cpp - operations linear in some operands -----------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/Linearity.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::sbp;

bool sbp::isElementwiseSum(Operation *op) {
  if (isa<arith::AddFOp>(op))
    return isa<RankedTensorType>(op->getResult(0).getType());
  auto generic = dyn_cast<linalg::GenericOp>(op);
  return generic && linalg::isaElemwiseSingleBinaryOpInterface(generic) &&
         isa<arith::AddFOp>(generic.getBody()->front());
}

ValueRange sbp::getSummands(Operation *sum) {
  if (auto generic = dyn_cast<linalg::GenericOp>(sum))
    return generic.getInputs();
  return sum->getOperands();
}

bool sbp::isZeroConstant(Value value) {
  while (true) {
    if (matchPattern(value, m_AnyZeroFloat()) || matchPattern(value, m_Zero()))
      return true;
    // An element of a body is what the body reads.
    if (auto argument = dyn_cast<BlockArgument>(value)) {
      auto generic =
          dyn_cast<linalg::GenericOp>(argument.getOwner()->getParentOp());
      if (!generic)
        return false;
      value = generic.getMatchingOpOperand(argument)->get();
      continue;
    }
    Operation *def = value.getDefiningOp();
    if (auto fill = dyn_cast<linalg::FillOp>(def))
      value = fill.getInputs()[0];
    else if (auto generic = dyn_cast<linalg::GenericOp>(def))
      value = generic.getBody()->getTerminator()->getOperand(
          cast<OpResult>(value).getResultNumber());
    else if (isa<arith::SIToFPOp, arith::UIToFPOp, arith::ExtFOp,
                 arith::TruncFOp, arith::ExtSIOp, arith::ExtUIOp,
                 arith::TruncIOp>(def))
      value = def->getOperand(0);
    else
      return false;
  }
}

Dependence sbp::getDependence(Operation *op,
                              llvm::function_ref<bool(OpOperand &)> varies) {
  return getDependence(
      op,
      [&](OpOperand &operand) {
        return varies(operand) ? Dependence::Linear : Dependence::None;
      },
      isZeroConstant);
}
