//===- KernelCode.cpp - Functions that equal code shares ------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Kernels/KernelGroup.h"

using namespace mlir;
using namespace mlir::sbp;

static void appendNumber(std::string &code, uint64_t number) {
  code.append(reinterpret_cast<const char *>(&number), sizeof(number));
}

std::string sbp::describeCode(func::FuncOp function,
                              ArrayRef<int64_t> numbersBeside) {
  std::string code;
  llvm::DenseMap<void *, uint64_t> numbers; // of values and blocks
  auto append = [&](const void *unique) {
    appendNumber(code, reinterpret_cast<uint64_t>(unique));
  };
  auto define = [&](void *address) {
    numbers.try_emplace(address, numbers.size());
  };
  function->walk<WalkOrder::PreOrder>([&](Operation *op) {
    append(op->getName().getAsOpaquePointer());
    append(op->getAttrDictionary().getAsOpaquePointer());
    appendNumber(code, op->getNumOperands());
    for (Value operand : op->getOperands())
      appendNumber(code, numbers.lookup(operand.getAsOpaquePointer()));
    appendNumber(code, op->getNumResults());
    for (Value result : op->getResults()) {
      append(result.getType().getAsOpaquePointer());
      define(result.getAsOpaquePointer());
    }
    appendNumber(code, op->getNumRegions());
    for (Region &region : op->getRegions()) {
      appendNumber(code, region.getBlocks().size());
      for (Block &block : region) {
        appendNumber(code, block.getNumArguments());
        appendNumber(code, block.getOperations().size());
        for (Value argument : block.getArguments()) {
          append(argument.getType().getAsOpaquePointer());
          define(argument.getAsOpaquePointer());
        }
      }
    }
    for (Block *successor : op->getSuccessors())
      appendNumber(code, numbers.lookup(successor));
  });
  for (int64_t number : numbersBeside)
    appendNumber(code, number);
  return code;
}

func::FuncOp sbp::addLaunched(ModuleOp module, func::FuncOp function,
                              StringRef prefix, StringRef launchPrefix,
                              size_t number, ValueRange arguments,
                              StringRef loopsName, ArrayRef<int64_t> loops) {
  Builder builder(module.getContext());
  function.setName((prefix + Twine(number)).str());
  function->setAttr(kBarePointerAttr, builder.getUnitAttr());
  module.push_back(function);
  auto launcher = func::FuncOp::create(
      function.getLoc(), (launchPrefix + Twine(number)).str(),
      builder.getFunctionType(arguments.getTypes(), {}));
  launcher.setPrivate();
  launcher->setAttr(kBarePointerAttr, builder.getUnitAttr());
  launcher->setAttr(loopsName, builder.getDenseI64ArrayAttr(loops));
  module.push_back(launcher);
  return launcher;
}

bool sbp::isFreeConstant(Value value) {
  Operation *def = value.getDefiningOp();
  return def && def->hasTrait<OpTrait::ConstantLike>() &&
         def->getNumOperands() == 0;
}
