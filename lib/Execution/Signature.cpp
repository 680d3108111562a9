//===- Signature.cpp - What a compiled function takes and gives -----------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Execution/Signature.h"

#include "SBP/Dialect/SBPDialect.h"

using namespace mlir;
using namespace mlir::sbp;

const char *sbp::getCounterName(Counter counter) {
  switch (counter) {
  case Counter::None:
    return nullptr;
  case Counter::Seed:
    return "seed";
  case Counter::Step:
    return "step";
  case Counter::Shard:
    return "shard";
  }
  llvm_unreachable("all counters have names");
}

FailureOr<Signature> sbp::readSignature(func::FuncOp function) {
  auto read = [&](TypeRange types, StringRef what,
                  std::vector<ValueType> &values) -> LogicalResult {
    for (auto [i, type] : llvm::enumerate(types)) {
      ValueType value;
      auto tensor = dyn_cast<RankedTensorType>(type);
      std::optional<Element> element =
          getElement(tensor ? tensor.getElementType() : type);
      if (!element)
        return function.emitError()
               << "cannot run @" << function.getName() << ": " << what << " #"
               << i << " has type " << type
               << ", expected a ranked tensor or scalar of f64, f32, f16, "
                  "bf16, "
                  "i64, i32, i16, i8, i1 or index";
      value.element = *element;
      value.isTensor = static_cast<bool>(tensor);
      if (tensor)
        value.shape.assign(tensor.getShape().begin(), tensor.getShape().end());
      values.push_back(value);
    }
    return success();
  };
  Signature signature;
  if (failed(
          read(function.getArgumentTypes(), "argument", signature.arguments)) ||
      failed(read(function.getResultTypes(), "result", signature.results)))
    return failure();
  SmallVector<StringRef> counters = sbp::getCounters(function);
  for (auto [name, argument] :
       llvm::zip(llvm::reverse(counters), llvm::reverse(signature.arguments)))
    argument.counter = llvm::StringSwitch<Counter>(name)
                           .Case("seed", Counter::Seed)
                           .Case("step", Counter::Step)
                           .Default(Counter::Shard);
  return signature;
}

LogicalResult sbp::requireStaticSizes(func::FuncOp function,
                                      const Signature &signature,
                                      StringRef purpose) {
  auto check = [&](ArrayRef<ValueType> values, StringRef what) {
    for (auto [i, value] : llvm::enumerate(values))
      if (ShapedType::isDynamicShape(value.shape))
        return LogicalResult(function.emitError()
                             << purpose << ": " << what << " #" << i << " of @"
                             << function.getName() << " is " << value.describe()
                             << ", expected sizes that are known before the "
                                "graph runs; export it with its sizes");
    return success();
  };
  return success(succeeded(check(signature.arguments, "argument")) &&
                 succeeded(check(signature.results, "result")));
}

std::string sbp::checkArray(const Array &array, const ValueType &type) {
  bool fits = array.getElement() == type.element &&
              array.getShape().size() == type.shape.size();
  for (size_t d = 0; fits && d < type.shape.size(); ++d)
    fits = ShapedType::isDynamic(type.shape[d]) ||
           type.shape[d] == array.getShape()[d];
  return fits ? std::string()
              : "expected " + type.describe() + ", got " + array.describe();
}
