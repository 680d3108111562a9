//===- Linearity.cpp - operations linear in some operands -----------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/Linearity.h"
#include "SBP/Dialect/SBPDialect.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Complex/IR/Complex.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::sbp;

bool sbp::isElementwiseSum(Operation *op) {
  if (isa<arith::AddFOp>(op))
    return isa<RankedTensorType>(op->getResult(0).getType());
  auto generic = dyn_cast<linalg::GenericOp>(op);
  if (!generic || generic.getNumDpsInputs() != 2 ||
      generic.getNumResults() != 1 ||
      generic.getBody()->getOperations().size() != 2)
    return false;
  auto add = dyn_cast<arith::AddFOp>(generic.getBody()->front());
  return add &&
         llvm::all_of(generic.getIndexingMapsArray(),
                      [](AffineMap map) { return map.isIdentity(); }) &&
         llvm::all_of(add->getOperands(), [&](Value operand) {
           auto argument = dyn_cast<BlockArgument>(operand);
           return argument && argument.getArgNumber() < 2;
         });
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

/// The weaker of two.
static Dependence meet(Dependence x, Dependence y) { return std::max(x, y); }

/// x + y where one does not vary and is not zero.
static Dependence addDependences(Dependence x, bool xIsZero, Dependence y,
                                 bool yIsZero) {
  if (xIsZero)
    return y;
  if (yIsZero)
    return x;
  if (x != y && (x == Dependence::None || y == Dependence::None))
    return meet(Dependence::Affine, meet(x, y));
  return meet(x, y);
}

static Dependence multiplyDependences(Dependence x, Dependence y) {
  if (x == Dependence::None)
    return y;
  return y == Dependence::None ? x : Dependence::Other;
}

/// Of an operation on elements, scalar or elementwise on tensors.
static Dependence
getElementDependence(Operation *op,
                     llvm::function_ref<Dependence(Value)> dependence,
                     llvm::function_ref<bool(Value)> isZero) {
  auto of = [&](unsigned i) { return dependence(op->getOperand(i)); };
  if (llvm::all_of(op->getOperands(), [&](Value operand) {
        return dependence(operand) == Dependence::None;
      }))
    return Dependence::None;
  if (isa<arith::AddFOp, arith::SubFOp, arith::AddIOp, complex::AddOp,
          complex::SubOp>(op))
    return addDependences(of(0), isZero(op->getOperand(0)), of(1),
                          isZero(op->getOperand(1)));
  if (isa<arith::MulFOp, arith::MulIOp, complex::MulOp>(op))
    return multiplyDependences(of(0), of(1));
  if (isa<arith::DivFOp, complex::DivOp>(op))
    return of(1) == Dependence::None ? of(0) : Dependence::Other;
  if (isa<arith::NegFOp, arith::ExtFOp, arith::TruncFOp, complex::NegOp,
          complex::ReOp, complex::ImOp, complex::ConjOp>(op))
    return of(0);
  if (isa<complex::CreateOp>(op))
    return addDependences(of(0), isZero(op->getOperand(0)), of(1),
                          isZero(op->getOperand(1)));
  if (auto select = dyn_cast<arith::SelectOp>(op))
    return dependence(select.getCondition()) == Dependence::None
               ? addDependences(dependence(select.getTrueValue()),
                                isZero(select.getTrueValue()),
                                dependence(select.getFalseValue()),
                                isZero(select.getFalseValue()))
               : Dependence::Other;
  return Dependence::Other;
}

/// Of a linalg operation: its body on scalars, an accumulation from a value
/// that does not vary being a sum with it.
static Dependence
getStructuredDependence(linalg::LinalgOp op,
                        llvm::function_ref<bool(OpOperand &)> varies) {
  Block *body = op.getBlock();
  llvm::DenseMap<Value, Dependence> known;
  llvm::DenseSet<Value> zeros;
  for (OpOperand &operand : op->getOpOperands()) {
    BlockArgument argument = op.getMatchingBlockArgument(&operand);
    known[argument] = varies(operand) ? Dependence::Linear : Dependence::None;
    if (isZeroConstant(operand.get()))
      zeros.insert(argument);
  }
  auto isZero = [&](Value value) {
    return zeros.contains(value) || isZeroConstant(value);
  };
  for (Operation &inner : body->without_terminator()) {
    Dependence dependence;
    if (inner.getNumRegions() != 0) {
      bool reads = false;
      inner.walk([&](Operation *nested) {
        for (OpOperand &operand : nested->getOpOperands())
          reads |= known.lookup(operand.get()) != Dependence::None ||
                   (operand.get().getParentBlock() != body && varies(operand));
      });
      dependence = reads ? Dependence::Other : Dependence::None;
    } else if (isa<tensor::ExtractOp>(inner)) {
      // An element of what the body captures.
      OpOperand &source = inner.getOpOperand(0);
      dependence = varies(source) ? Dependence::Linear : Dependence::None;
      for (Value index : inner.getOperands().drop_front())
        if (known.lookup(index) != Dependence::None)
          dependence = Dependence::Other;
    } else {
      dependence = getElementDependence(
          &inner, [&](Value value) { return known.lookup(value); }, isZero);
    }
    for (Value result : inner.getResults())
      known[result] = dependence;
  }
  Dependence result = Dependence::None;
  for (Value yielded : body->getTerminator()->getOperands())
    result = meet(result, known.lookup(yielded));
  return result;
}

Dependence sbp::getDependence(Operation *op,
                              llvm::function_ref<bool(OpOperand &)> varies) {
  auto of = [&](OpOperand &operand) {
    return varies(operand) ? Dependence::Linear : Dependence::None;
  };
  auto isZero = [](Value value) { return isZeroConstant(value); };
  if (auto structured = dyn_cast<linalg::LinalgOp>(op))
    return getStructuredDependence(structured, varies);
  bool any = false;
  op->walk([&](Operation *inner) {
    for (OpOperand &operand : inner->getOpOperands())
      any |= varies(operand);
  });
  if (!any)
    return Dependence::None;
  // Moves of elements: the first operand is what moves.
  if (isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp,
          tensor::ExtractSliceOp, tensor::CastOp, tensor::ReshapeOp,
          tensor::SplatOp, tensor::ExtractOp, tensor::GatherOp, KeepOp, SavedOp,
          LayerMarkOpInterface>(op))
    return of(op->getOpOperand(0));
  if (auto pad = dyn_cast<tensor::PadOp>(op)) {
    Value padding = pad.getConstantPaddingValue();
    return padding ? addDependences(of(op->getOpOperand(0)), false,
                                    Dependence::None, isZero(padding))
                   : Dependence::Other;
  }
  if (isa<tensor::ConcatOp, tensor::FromElementsOp>(op)) {
    // Parts that do not vary are a summand, unless they are zero.
    Dependence result = Dependence::None;
    bool isZeroSoFar = true;
    for (OpOperand &operand : op->getOpOperands()) {
      bool zero = isZero(operand.get());
      result = addDependences(result, isZeroSoFar, of(operand), zero);
      isZeroSoFar &= zero;
    }
    return result;
  }
  if (isa<tensor::InsertSliceOp, tensor::InsertOp>(op))
    return addDependences(of(op->getOpOperand(0)), isZero(op->getOperand(0)),
                          of(op->getOpOperand(1)), isZero(op->getOperand(1)));
  if (auto restore = dyn_cast<RestoreOp>(op)) {
    OpOperand *into = restore.getIntoMutable().empty()
                          ? nullptr
                          : &*restore.getIntoMutable().begin();
    return addDependences(of(restore.getSourceMutable()), false,
                          into ? of(*into) : Dependence::None,
                          !into || isZero(into->get()));
  }
  if (op->getNumRegions() == 0 && op->getNumOperands() > 0) {
    llvm::DenseSet<Value> varying;
    for (OpOperand &operand : op->getOpOperands())
      if (varies(operand))
        varying.insert(operand.get());
    return getElementDependence(
        op,
        [&](Value value) {
          return varying.contains(value) ? Dependence::Linear
                                         : Dependence::None;
        },
        isZero);
  }
  return Dependence::Other;
}
