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
    Operation *def = value.getDefiningOp();
    if (auto fill = dyn_cast_or_null<linalg::FillOp>(def)) {
      value = fill.getInputs()[0];
      continue;
    }
    auto generic = dyn_cast_or_null<linalg::GenericOp>(def);
    if (!generic || generic.getBody()->getOperations().size() != 1)
      return false;
    Value yielded = generic.getBody()->getTerminator()->getOperand(
        cast<OpResult>(value).getResultNumber());
    auto argument = dyn_cast<BlockArgument>(yielded);
    value = argument && argument.getOwner() == generic.getBody()
                ? generic.getMatchingOpOperand(argument)->get()
                : yielded;
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
