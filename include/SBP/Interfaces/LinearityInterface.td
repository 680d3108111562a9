//===- LinearityInterface.td - linear operations -----------*- tablegen -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef SBP_INTERFACES_LINEARITYINTERFACE_TD
#define SBP_INTERFACES_LINEARITYINTERFACE_TD

include "mlir/IR/OpBase.td"

def SBP_LinearityOpInterface : OpInterface<"LinearityOpInterface"> {
  let cppNamespace = "::mlir::sbp";
  let description = [{
    In which operands an operation is linear: how a cotangent flows through it.
    Not the same as preserving zero, which CompactionOpInterface tells:
    tanh(0) = 0, but tanh is not linear. An operation without this interface is
    linear in nothing.
  }];
  let methods = [
    InterfaceMethod<[{
        How the results depend on what varies. `of` tells it of each operand, of
        this operation and of those in its regions; `isZero` tells which values
        are zero everywhere.
      }], "::mlir::sbp::Dependence", "getDependence",
      (ins "::mlir::sbp::DependenceOf":$of, "::mlir::sbp::IsZero":$isZero)>
  ];
}

#endif // SBP_INTERFACES_LINEARITYINTERFACE_TD
