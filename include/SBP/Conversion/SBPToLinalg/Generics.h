//===- Generics.h - linalg.generic operations by one builder ----*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_CONVERSION_SBPTOLINALG_GENERICS_H
#define SBP_CONVERSION_SBPTOLINALG_GENERICS_H

#include "SBP/Conversion/SBPToLinalg/Philox.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::sbp {

/// A linalg.generic over tensors. `body` gets the elements of inputs and inits,
/// and writes with `b`. `maps` are those of the inputs; inputs behind them have
/// the subscripts of the results, `resultMap`. What that lacks is summed over.
SmallVector<Value>
createGeneric(ImplicitLocOpBuilder &b, ValueRange inputs,
              ArrayRef<AffineMap> maps, ValueRange inits, AffineMap resultMap,
              function_ref<SmallVector<Value>(ValueRange)> body);

/// The same of new tensors of `shape`, one for each of `elements`, elementwise.
SmallVector<Value>
createElementwise(ImplicitLocOpBuilder &b, ArrayRef<int64_t> shape,
                  ArrayRef<Type> elements, ValueRange inputs,
                  ArrayRef<AffineMap> maps,
                  function_ref<SmallVector<Value>(ValueRange)> body);
Value createElementwise(ImplicitLocOpBuilder &b, ArrayRef<int64_t> shape,
                        Type element, ValueRange inputs,
                        ArrayRef<AffineMap> maps,
                        function_ref<Value(ValueRange)> body);

/// The first `count` words at each position of `shape`, one tensor for each.
/// `position` makes an i32 of the subscripts, which are i32.
SmallVector<Value>
createPhiloxWords(ImplicitLocOpBuilder &b, ArrayRef<int64_t> shape,
                  unsigned count, const PhiloxStream &stream,
                  function_ref<Value(ArrayRef<Value>)> position);

/// A constant i32.
Value createWord(ImplicitLocOpBuilder &b, uint32_t value);

} // namespace mlir::sbp

#endif // SBP_CONVERSION_SBPTOLINALG_GENERICS_H
