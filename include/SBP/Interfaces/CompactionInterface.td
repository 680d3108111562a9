//===- CompactionInterface.td - operations on kept positions -*- tablegen -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef SBP_INTERFACES_COMPACTIONINTERFACE_TD
#define SBP_INTERFACES_COMPACTIONINTERFACE_TD

include "mlir/IR/OpBase.td"

def SBP_CompactionOpInterface : OpInterface<"CompactionOpInterface"> {
  let cppNamespace = "::mlir::sbp";
  let description = [{
    What an operation must say so that it can be computed on kept positions
    only. A compiler with dialects of its own attaches an external model; the
    two families of rewrites (sink `restore`, hoist `keep`) ask nothing else.
    `SBP/Interfaces/RowWiseModel.h` has what models share;
    `SBP/Interfaces/CompactionRules.def` is the table of all.
  }];
  let methods = [
    InterfaceMethod<[{
        Given that operand `operand` is masked along `axes`, fill in along which
        axes every operand and result is masked (empty: does not vary along the
        mask). Fails when the masked positions mix or an operand has only a part
        of the group.
      }], "::llvm::LogicalResult", "mapFromOperand",
      (ins "unsigned":$operand, "const ::mlir::sbp::MaskedAxes &":$axes,
           "::mlir::sbp::CompactionMap &":$map),
      "", "return ::mlir::failure();">,
    InterfaceMethod<[{
        The same, given that result `result` is wanted on kept positions only.
      }], "::llvm::LogicalResult", "mapFromResult",
      (ins "unsigned":$result, "const ::mlir::sbp::MaskedAxes &":$axes,
           "::mlir::sbp::CompactionMap &":$map),
      "", "return ::mlir::failure();">,
    InterfaceMethod<[{
        Positions where the operands in `zero` are zero are zero in result
        `result`, which is masked: `restore` sinks through the operation.
      }], "bool", "preservesZero",
      (ins "unsigned":$result, "const ::llvm::BitVector &":$zero),
      "", "return false;">,
    InterfaceMethod<[{
        Positions where the operands in `zero` are zero contribute nothing to
        result `result`, which sums over the masked axis: the operation swallows
        `restore`.
      }], "bool", "swallows",
      (ins "unsigned":$result, "const ::llvm::BitVector &":$zero),
      "", "return false;">,
    InterfaceMethod<[{
        Creates the operation on kept positions from its compact operands and
        returns its results.
      }], "::llvm::FailureOr<::llvm::SmallVector<::mlir::Value>>", "cloneOnKept",
      (ins "::mlir::OpBuilder &":$builder, "::mlir::ValueRange":$operands,
           "const ::mlir::sbp::CompactionMap &":$map),
      "", "return ::mlir::failure();">
  ];
}

#endif // SBP_INTERFACES_COMPACTIONINTERFACE_TD
