//===- CompactionInterface.cpp - axes under a keep-mask -------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Interfaces/CompactionInterface.h"

using namespace mlir;
using namespace mlir::sbp;

#include "SBP/Interfaces/CompactionInterface.cpp.inc"

RankedTensorType sbp::getKeptType(RankedTensorType type, ArrayRef<int64_t> axes,
                                  int64_t kept) {
  SmallVector<int64_t> shape;
  for (auto [axis, size] : llvm::enumerate(type.getShape())) {
    if (static_cast<int64_t>(axis) == axes.front())
      shape.push_back(kept);
    else if (!llvm::is_contained(axes, static_cast<int64_t>(axis)))
      shape.push_back(size);
  }
  return RankedTensorType::get(shape, type.getElementType());
}

int64_t sbp::getKeptPosition(int64_t axis, ArrayRef<int64_t> axes) {
  return axis - llvm::count_if(axes.drop_front(),
                               [&](int64_t other) { return other < axis; });
}

void sbp::registerCompactionModels(DialectRegistry &registry) {
  registerElementwiseCompactionModels(registry);
  registerLinalgCompactionModels(registry);
  registerReshapeCompactionModels(registry);
  registerTensorCompactionModels(registry);
}
