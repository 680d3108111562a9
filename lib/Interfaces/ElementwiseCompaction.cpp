//===- ElementwiseCompaction.cpp - elementwise operations -----------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Interfaces/RowWiseModel.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Complex/IR/Complex.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::sbp;

namespace {

/// An elementwise operation, on tensors or as a scalar in a linalg body: every
/// operand and the result are masked along the same axes.
template <typename OpTy, ZeroRule zero>
struct ElementwiseModel
    : RowWiseModel<ElementwiseModel<OpTy, zero>, OpTy, zero> {
  static FailureOr<MaskedAxes> getResultAxes(OpTy, unsigned,
                                             const MaskedAxes &axes) {
    return axes;
  }
  static LogicalResult mapOperands(OpTy op, const MaskedAxes &axes,
                                   MutableArrayRef<MaskedAxes> operands) {
    // A scalar condition of a select on tensors does not vary.
    for (auto [value, operand] : llvm::zip(op->getOperands(), operands))
      if (isa<RankedTensorType>(value.getType()))
        operand = axes;
    return success();
  }
  static FailureOr<Value> createOnKept(OpTy op, OpBuilder &builder,
                                       ValueRange operands,
                                       const CompactionMap &map) {
    RankedTensorType kept;
    for (auto [i, operand] : llvm::enumerate(operands))
      if (!map.operands[i].empty())
        kept = cast<RankedTensorType>(operand.getType());
    Type type = kept.clone(getElementTypeOrSelf(op->getResult(0).getType()));
    OperationState state(op->getLoc(), op->getName(), operands, type,
                         op->getAttrs());
    return builder.create(state)->getResult(0);
  }
};

} // namespace

static void attachArith(MLIRContext *context, arith::ArithDialect *) {
#define ATTACH_RULES
#define GET_ELEMENTWISE_RULES
#include "SBP/Interfaces/CompactionRules.def"
}

static void attachMath(MLIRContext *context, math::MathDialect *) {
#define ATTACH_RULES
#define GET_MATH_RULES
#include "SBP/Interfaces/CompactionRules.def"
}

static void attachComplex(MLIRContext *context, complex::ComplexDialect *) {
#define ATTACH_RULES
#define GET_COMPLEX_RULES
#include "SBP/Interfaces/CompactionRules.def"
}

void sbp::registerElementwiseCompactionModels(DialectRegistry &registry) {
  registry.addExtension(attachArith);
  registry.addExtension(attachMath);
  registry.addExtension(attachComplex);
}
