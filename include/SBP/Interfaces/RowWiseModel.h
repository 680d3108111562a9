//===- RowWiseModel.h - what models of operations share ---------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The kinds of rules that CompactionRules.def names, and the base class of a
// model: a new one says how the masked axes of operands and result belong
// together, and creates the operation on kept rows.
//
//===----------------------------------------------------------------------===//
#ifndef SBP_INTERFACES_ROWWISEMODEL_H
#define SBP_INTERFACES_ROWWISEMODEL_H

#include "SBP/Interfaces/CompactionInterface.h"
#include "SBP/Interfaces/LinearityInterface.h"

namespace mlir::sbp {

/// Which operands have to be zero for the result to be zero.
enum class ZeroRule {
  Never,
  Any,
  First,
  All,
  /// Operands 1 and 2, between which operand 0 chooses.
  Choices,
  /// Operand 0, and the constant that it is padded with.
  Padded
};

/// In which operands an operation is linear, the others held constant.
enum class LinearRule {
  Never,
  /// Operand 0.
  First,
  /// Each operand alone: a product.
  Each,
  /// All operands together: a sum, or parts of the result. Indices, sizes and
  /// masks do not count.
  Together,
  /// Operands 1 and 2 together, between which operand 0 chooses.
  Choices,
  /// Operand 0, where the constant that it is padded with is zero.
  Padded
};

bool preservesZero(Operation *op, ZeroRule rule, const llvm::BitVector &zero);
Dependence getDependence(Operation *op, LinearRule rule, DependenceOf of,
                         IsZero isZero);
/// As the table of docs/spec.md says it.
llvm::StringRef describe(ZeroRule rule);
llvm::StringRef describe(LinearRule rule);

/// x + y, which may be zero.
Dependence addDependences(Dependence x, bool xIsZero, Dependence y,
                          bool yIsZero);

/// The model of an operation with one result that has one mask, row by row
/// along it. `Model` has
///
///     /// The axes of the result, given those of operand `operand`.
///     static FailureOr<MaskedAxes>
///     getResultAxes(OpTy op, unsigned operand, const MaskedAxes &axes);
///     /// The axes of the operands (empty before), given the result's.
///     static LogicalResult
///     mapOperands(OpTy op, const MaskedAxes &axes,
///                 MutableArrayRef<MaskedAxes> operands);
///     /// The operation on kept rows.
///     static FailureOr<Value>
///     createOnKept(OpTy op, OpBuilder &builder, ValueRange operands,
///                  const CompactionMap &map);
template <typename Model, typename OpTy, ZeroRule zeroRule>
struct RowWiseModel : CompactionOpInterface::ExternalModel<Model, OpTy> {
  LogicalResult mapFromOperand(Operation *op, unsigned operand,
                               const MaskedAxes &axes,
                               CompactionMap &map) const {
    FailureOr<MaskedAxes> result =
        Model::getResultAxes(cast<OpTy>(op), operand, axes);
    return success(succeeded(result) &&
                   succeeded(mapFromResult(op, 0, *result, map)) &&
                   map.operands[operand] == axes);
  }

  LogicalResult mapFromResult(Operation *op, unsigned, const MaskedAxes &axes,
                              CompactionMap &map) const {
    map.operands.assign(op->getNumOperands(), MaskedAxes());
    map.results.assign(1, axes);
    return Model::mapOperands(cast<OpTy>(op), axes, map.operands);
  }

  bool preservesZero(Operation *op, unsigned,
                     const llvm::BitVector &zero) const {
    return sbp::preservesZero(op, zeroRule, zero);
  }

  FailureOr<SmallVector<Value>> cloneOnKept(Operation *op, OpBuilder &builder,
                                            ValueRange operands,
                                            const CompactionMap &map) const {
    FailureOr<Value> result =
        Model::createOnKept(cast<OpTy>(op), builder, operands, map);
    if (failed(result))
      return failure();
    return SmallVector<Value>{*result};
  }
};

template <typename OpTy, LinearRule rule>
struct LinearModel
    : LinearityOpInterface::ExternalModel<LinearModel<OpTy, rule>, OpTy> {
  Dependence getDependence(Operation *op, DependenceOf of,
                           IsZero isZero) const {
    return sbp::getDependence(op, rule, of, isZero);
  }
};

/// Attaches a row of CompactionRules.def.
template <template <typename, ZeroRule> typename Model, ZeroRule zero,
          LinearRule linear, typename... Ops>
void attachRule(MLIRContext *context) {
  (Ops::template attachInterface<Model<Ops, zero>, LinearModel<Ops, linear>>(
       *context),
   ...);
}
template <LinearRule linear, typename... Ops>
void attachLinearRule(MLIRContext *context) {
  (Ops::template attachInterface<LinearModel<Ops, linear>>(*context), ...);
}

} // namespace mlir::sbp

#endif // SBP_INTERFACES_ROWWISEMODEL_H
