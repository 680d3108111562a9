//===- SavedReads.cpp - What reads a saved value in the backward ----------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Transforms/Reduction/SavedReads.h"

using namespace mlir;
using namespace mlir::sbp;

Operation *sbp::findFirst(ArrayRef<OpOperand *> reads, Block *body) {
  Operation *first = nullptr;
  for (OpOperand *read : reads)
    if (Operation *top = body->findAncestorOpInBlock(*read->getOwner());
        !first || top->isBeforeInBlock(first))
      first = top;
  return first;
}

void sbp::setRead(ArrayRef<OpOperand *> reads, Value made) {
  for (OpOperand *read : reads) {
    auto saved = dyn_cast<SavedOp>(read->getOwner());
    if (!saved) {
      read->set(made);
      continue;
    }
    saved.replaceAllUsesWith(made);
    saved.erase();
  }
}
