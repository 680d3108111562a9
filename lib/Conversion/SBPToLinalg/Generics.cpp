//===- Generics.cpp - linalg.generic operations by one builder ------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Conversion/SBPToLinalg/Generics.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::sbp;

SmallVector<Value>
sbp::createGeneric(ImplicitLocOpBuilder &b, ValueRange inputs,
                   ArrayRef<AffineMap> maps, ValueRange inits,
                   AffineMap resultMap,
                   function_ref<SmallVector<Value>(ValueRange)> body) {
  SmallVector<AffineMap> all(maps);
  all.resize(inputs.size() + inits.size(), resultMap);
  SmallVector<utils::IteratorType> loops;
  for (unsigned loop = 0; loop < resultMap.getNumDims(); ++loop)
    loops.push_back(resultMap.isFunctionOfDim(loop)
                        ? utils::IteratorType::parallel
                        : utils::IteratorType::reduction);
  auto generic = linalg::GenericOp::create(
      b, inits.getTypes(), inputs, inits, all, loops,
      [&](OpBuilder &inner, Location, ValueRange elements) {
        OpBuilder::InsertionGuard guard(b);
        b.setInsertionPointToEnd(inner.getInsertionBlock());
        linalg::YieldOp::create(b, body(elements));
      });
  return SmallVector<Value>(generic.getResults());
}

SmallVector<Value>
sbp::createElementwise(ImplicitLocOpBuilder &b, ArrayRef<int64_t> shape,
                       ArrayRef<Type> elements, ValueRange inputs,
                       ArrayRef<AffineMap> maps,
                       function_ref<SmallVector<Value>(ValueRange)> body) {
  SmallVector<Value> inits;
  for (Type element : elements)
    inits.push_back(tensor::EmptyOp::create(b, shape, element));
  return createGeneric(b, inputs, maps, inits,
                       b.getMultiDimIdentityMap(shape.size()), body);
}

Value sbp::createElementwise(ImplicitLocOpBuilder &b, ArrayRef<int64_t> shape,
                             Type element, ValueRange inputs,
                             ArrayRef<AffineMap> maps,
                             function_ref<Value(ValueRange)> body) {
  return createElementwise(b, shape, ArrayRef(element), inputs, maps,
                           [&](ValueRange elements) -> SmallVector<Value> {
                             return {body(elements)};
                           })
      .front();
}

SmallVector<Value>
sbp::createPhiloxWords(ImplicitLocOpBuilder &b, ArrayRef<int64_t> shape,
                       unsigned count, const PhiloxStream &stream,
                       function_ref<Value(ArrayRef<Value>)> position) {
  return createElementwise(
      b, shape, SmallVector<Type>(count, b.getI32Type()), ValueRange(), {},
      [&](ValueRange) {
        SmallVector<Value> subscripts;
        for (size_t loop = 0; loop < shape.size(); ++loop)
          subscripts.push_back(arith::IndexCastOp::create(
              b, b.getI32Type(), linalg::IndexOp::create(b, loop)));
        std::array<Value, 4> words =
            createPhilox(b, position(subscripts), stream);
        return llvm::to_vector(ArrayRef(words).take_front(count));
      });
}

Value sbp::createWord(ImplicitLocOpBuilder &b, uint32_t value) {
  return arith::ConstantOp::create(
      b, b.getI32IntegerAttr(static_cast<int32_t>(value)));
}
