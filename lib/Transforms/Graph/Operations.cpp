//===- Operations.cpp - what operations cost, and their end ---------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Transforms/Graph/Operations.h"
#include "mlir/Dialect/Linalg/IR/LinalgInterfaces.h"
#include "mlir/Interfaces/TilingInterface.h"

using namespace mlir;
using namespace mlir::sbp;

double sbp::countIterations(Operation *op) {
  constexpr double kTypicalSize = 64;
  SmallVector<int64_t> sizes;
  if (auto structured = dyn_cast<linalg::LinalgOp>(op))
    sizes = structured.getStaticLoopRanges();
  else if (op->getNumResults() > 0)
    if (auto type = dyn_cast<RankedTensorType>(op->getResult(0).getType()))
      sizes.assign(type.getShape().begin(), type.getShape().end());
  double work = sizes.empty() ? 0 : 1;
  for (int64_t size : sizes)
    work *= ShapedType::isDynamic(size) ? kTypicalSize : size;
  return work;
}

bool sbp::hasReductionLoops(Operation *op) {
  if (auto structured = dyn_cast<linalg::LinalgOp>(op))
    return structured.getNumReductionLoops() != 0;
  // Other operations may be tileable only where their models are loaded.
  auto tileable = isa<linalg::AggregatedOpInterface>(op)
                      ? dyn_cast<TilingInterface>(op)
                      : TilingInterface();
  return tileable && llvm::is_contained(tileable.getLoopIteratorTypes(),
                                        utils::IteratorType::reduction);
}

void sbp::eraseDead(ValueRange values) {
  llvm::SetVector<Operation *> worklist;
  auto add = [&](Value value) {
    if (Operation *def = value.getDefiningOp())
      worklist.insert(def);
  };
  llvm::for_each(values, add);
  while (!worklist.empty()) {
    Operation *op = worklist.pop_back_val();
    if (!isOpTriviallyDead(op))
      continue;
    SmallVector<Value> operands(op->getOperands());
    op->erase();
    llvm::for_each(operands, add);
  }
}
