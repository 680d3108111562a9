//===- SharedCode.cpp - Functions that equal code shares ------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Kernels/SharedCode.h"

using namespace mlir;
using namespace mlir::sbp;

Attribute sbp::getSignature(Operation *op) {
  Builder builder(op->getContext());
  return builder.getArrayAttr(
      {builder.getStringAttr(op->getName().getStringRef()),
       op->getAttrDictionary(),
       builder.getTypeArrayAttr(SmallVector<Type>(op->getOperandTypes()))});
}

std::pair<func::FuncOp, bool> SharedFunctions::share(func::FuncOp function,
                                                     StringRef prefix) {
  // All have the same name until they are added.
  function.setName(prefix);
  auto shared =
      cast<func::FuncOp>(code.insert(function, function->getAttrDictionary()));
  if (shared != function) {
    function->erase();
    return {shared, false};
  }
  add(function, prefix);
  return {function, true};
}

void SharedFunctions::add(func::FuncOp function, StringRef prefix) {
  function.setName((prefix + "_" + Twine(numbers[prefix]++)).str());
  symbols.insert(function);
}
