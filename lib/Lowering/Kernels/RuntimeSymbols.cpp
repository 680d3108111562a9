//===- RuntimeSymbols.cpp - What calls of a runtime need ------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Kernels/RuntimeSymbols.h"

#include "SBP/Lowering/Kernels/SharedCode.h"

using namespace mlir;
using namespace mlir::sbp;

LogicalResult RuntimeSymbols::declare(StringRef name, FunctionType type,
                                      bool hasBarePointers) {
  if (Operation *known = symbols.lookup(name)) {
    auto function = dyn_cast<func::FuncOp>(known);
    if (function && function.isExternal() && function.getFunctionType() == type)
      return success();
    return known->emitError("'")
           << name
           << "' is the name of a function of the SBP runtime, which this "
              "module calls; give the symbol another name";
  }
  auto function = func::FuncOp::create(module.getLoc(), name, type);
  function.setPrivate();
  if (hasBarePointers)
    function->setAttr(kBarePointerAttr, UnitAttr::get(module.getContext()));
  symbols.insert(function, module.getBody()->begin());
  return success();
}

memref::GlobalOp RuntimeSymbols::getNumbers(ArrayRef<int64_t> numbers,
                                            StringRef prefix) {
  OpBuilder builder(module.getContext());
  Attribute value = builder.getI64TensorAttr(numbers);
  memref::GlobalOp &global = globals[value];
  if (!global) {
    int64_t size = numbers.size();
    global = memref::GlobalOp::create(
        builder, module.getLoc(),
        (prefix + "_" + Twine(globals.size() - 1)).str(),
        builder.getStringAttr("private"),
        MemRefType::get({size}, builder.getI64Type()), value,
        /*constant=*/true, /*alignment=*/IntegerAttr());
    symbols.insert(global, module.getBody()->begin());
  }
  return global;
}
