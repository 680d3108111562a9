//===- ArithCompaction.cpp - elementwise operations on kept positions -----===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Interfaces/CompactionInterface.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace mlir::sbp;

namespace {

/// Which zero operands make the result of an elementwise operation zero.
enum class ZeroRule { Never, AnyOperand, FirstOperand, AllOperands, Choices };

/// An elementwise operation, on tensors or as a scalar in a linalg body: every
/// operand and result is masked along the same axes.
template <typename OpTy, ZeroRule rule>
struct ElementwiseModel
    : CompactionOpInterface::ExternalModel<ElementwiseModel<OpTy, rule>, OpTy> {
  LogicalResult mapFromOperand(Operation *op, unsigned, const MaskedAxes &axes,
                               CompactionMap &map) const {
    map.operands.assign(op->getNumOperands(), axes);
    map.results.assign(op->getNumResults(), axes);
    // A scalar condition of a select on tensors does not vary.
    for (auto [i, operand] : llvm::enumerate(op->getOperands()))
      if (!isa<RankedTensorType>(operand.getType()))
        map.operands[i].axes.clear();
    return success();
  }

  LogicalResult mapFromResult(Operation *op, unsigned, const MaskedAxes &axes,
                              CompactionMap &map) const {
    return mapFromOperand(op, 0, axes, map);
  }

  bool isZeroPreserving(Operation *, const llvm::BitVector &zero,
                        const CompactionMap &) const {
    switch (rule) {
    case ZeroRule::Never:
      return false;
    case ZeroRule::AnyOperand:
      return zero.any();
    case ZeroRule::FirstOperand:
      return zero.test(0);
    case ZeroRule::AllOperands:
      return zero.all();
    case ZeroRule::Choices:
      return zero.test(1) && zero.test(2);
    }
    return false;
  }

  FailureOr<SmallVector<Value>> cloneOnKept(Operation *op, OpBuilder &builder,
                                            ValueRange operands,
                                            const CompactionMap &map) const {
    RankedTensorType kept;
    for (auto [i, operand] : llvm::enumerate(operands))
      if (!map.operands[i].empty())
        kept = cast<RankedTensorType>(operand.getType());
    SmallVector<Type> types;
    for (Type type : op->getResultTypes())
      types.push_back(kept.clone(cast<ShapedType>(type).getElementType()));
    OperationState state(op->getLoc(), op->getName(), operands, types,
                         op->getAttrs());
    return SmallVector<Value>(builder.create(state)->getResults());
  }
};

template <ZeroRule rule, typename... Ops> void attach(MLIRContext *context) {
  (Ops::template attachInterface<ElementwiseModel<Ops, rule>>(*context), ...);
}

} // namespace

void sbp::registerArithCompactionModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, arith::ArithDialect *) {
    using namespace arith;
    attach<ZeroRule::AnyOperand, MulFOp, MulIOp, AndIOp>(context);
    attach<ZeroRule::FirstOperand, DivFOp, NegFOp, ExtFOp, TruncFOp, ExtSIOp,
           ExtUIOp, TruncIOp, SIToFPOp, UIToFPOp, FPToSIOp, FPToUIOp, RemFOp,
           BitcastOp>(context);
    attach<ZeroRule::AllOperands, AddFOp, SubFOp, AddIOp, SubIOp, MaximumFOp,
           MinimumFOp, MaxNumFOp, MinNumFOp, OrIOp, XOrIOp>(context);
    attach<ZeroRule::Choices, SelectOp>(context);
    attach<ZeroRule::Never, CmpFOp, CmpIOp>(context);
  });
  registry.addExtension(+[](MLIRContext *context, math::MathDialect *) {
    using namespace math;
    attach<ZeroRule::FirstOperand, AbsFOp, AsinOp, AsinhOp, AtanOp, AtanhOp,
           CbrtOp, CeilOp, ErfOp, ExpM1Op, FloorOp, Log1pOp, SinOp, SinhOp,
           SqrtOp, TanOp, TanhOp>(context);
    attach<ZeroRule::Never, AcosOp, AcoshOp, CosOp, CoshOp, ErfcOp, ExpOp,
           Exp2Op, IsNaNOp, LogOp, Log2Op, Log10Op, PowFOp, FPowIOp, RsqrtOp,
           FmaOp, CopySignOp, RoundOp, RoundEvenOp, Atan2Op>(context);
  });
}
