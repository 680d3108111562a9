//===- RuleKinds.cpp - what the rules of the table mean -------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Interfaces/RowWiseModel.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::sbp;

#include "SBP/Interfaces/LinearityInterface.cpp.inc"

/// How many operands are values; indices behind them say where these go.
static unsigned getNumParts(Operation *op) {
  unsigned numParts = op->getNumOperands();
  auto isIndex = [&](unsigned i) {
    return isa<IndexType>(op->getOperand(i).getType());
  };
  while (numParts > 1 && isIndex(numParts - 1) && !isIndex(0))
    --numParts;
  return numParts;
}

bool sbp::preservesZero(Operation *op, ZeroRule rule,
                        const llvm::BitVector &zero) {
  switch (rule) {
  case ZeroRule::Never:
    return false;
  case ZeroRule::Any:
    return zero.any();
  case ZeroRule::First:
    return zero.test(0);
  case ZeroRule::All:
    return zero.find_first_unset_in(0, getNumParts(op)) == -1;
  case ZeroRule::Choices:
    return zero.test(1) && zero.test(2);
  case ZeroRule::Padded: {
    Value padding = cast<tensor::PadOp>(op).getConstantPaddingValue();
    return zero.test(0) && padding && matchPattern(padding, m_AnyZeroFloat());
  }
  }
  return false;
}

Dependence sbp::addDependences(Dependence x, bool xIsZero, Dependence y,
                               bool yIsZero) {
  if (xIsZero)
    return y;
  if (yIsZero)
    return x;
  if (x != y && (x == Dependence::None || y == Dependence::None))
    return std::max({Dependence::Affine, x, y});
  return std::max(x, y);
}

/// Of the sum of some operands. What does not vary is a summand, unless it is
/// zero.
static Dependence sum(MutableArrayRef<OpOperand> operands, DependenceOf of,
                      IsZero isZero) {
  Dependence result = Dependence::None;
  bool isZeroSoFar = true;
  for (OpOperand &operand : operands) {
    bool zero = isZero(operand.get());
    result = addDependences(result, isZeroSoFar, of(operand), zero);
    isZeroSoFar &= zero;
  }
  return result;
}

Dependence sbp::getDependence(Operation *op, LinearRule rule, DependenceOf of,
                              IsZero isZero) {
  MutableArrayRef<OpOperand> operands = op->getOpOperands();
  auto areConstant = [&](MutableArrayRef<OpOperand> others) {
    return llvm::all_of(others, [&](OpOperand &operand) {
      return of(operand) == Dependence::None;
    });
  };
  switch (rule) {
  case LinearRule::Never:
    break;
  case LinearRule::First:
    if (areConstant(operands.drop_front()))
      return of(operands[0]);
    break;
  case LinearRule::Each: {
    Dependence result = Dependence::None;
    for (OpOperand &operand : operands) {
      if (of(operand) != Dependence::None && result != Dependence::None)
        return Dependence::Other;
      result = std::max(result, of(operand));
    }
    return result;
  }
  case LinearRule::Together: {
    MutableArrayRef<OpOperand> parts = operands.take_front(getNumParts(op));
    if (areConstant(operands.drop_front(parts.size())))
      return sum(parts, of, isZero);
    break;
  }
  case LinearRule::Choices:
    if (areConstant(operands.take_front()))
      return sum(operands.drop_front(), of, isZero);
    break;
  case LinearRule::Padded: {
    Value padding = cast<tensor::PadOp>(op).getConstantPaddingValue();
    if (padding && areConstant(operands.drop_front()))
      return addDependences(of(operands[0]), false, Dependence::None,
                            isZero(padding));
    break;
  }
  }
  return areConstant(operands) ? Dependence::None : Dependence::Other;
}

Dependence sbp::getDependence(Operation *op, DependenceOf of, IsZero isZero) {
  bool varies = false;
  op->walk([&](Operation *inner) {
    for (OpOperand &operand : inner->getOpOperands())
      varies |= of(operand) != Dependence::None;
  });
  if (!varies)
    return Dependence::None;
  auto linearity = dyn_cast<LinearityOpInterface>(op);
  return linearity ? linearity.getDependence(of, isZero) : Dependence::Other;
}

bool sbp::isLinearIn(Operation *op, ArrayRef<unsigned> operands,
                     IsZero isZero) {
  auto of = [&](OpOperand &operand) {
    return operand.getOwner() == op &&
                   llvm::is_contained(operands, operand.getOperandNumber())
               ? Dependence::Linear
               : Dependence::None;
  };
  return getDependence(op, of, isZero) == Dependence::Linear;
}

StringRef sbp::describe(ZeroRule rule) {
  switch (rule) {
  case ZeroRule::Never:
    return "-";
  case ZeroRule::Any:
    return "any operand";
  case ZeroRule::First:
    return "operand 0";
  case ZeroRule::All:
    return "all operands";
  case ZeroRule::Choices:
    return "operands 1 and 2";
  case ZeroRule::Padded:
    return "operand 0, padded with zero";
  }
  return "";
}

StringRef sbp::describe(LinearRule rule) {
  switch (rule) {
  case LinearRule::Never:
    return "-";
  case LinearRule::First:
    return "operand 0";
  case LinearRule::Each:
    return "each operand";
  case LinearRule::Together:
    return "all operands together";
  case LinearRule::Choices:
    return "operands 1 and 2 together";
  case LinearRule::Padded:
    return "operand 0, padded with zero";
  }
  return "";
}
