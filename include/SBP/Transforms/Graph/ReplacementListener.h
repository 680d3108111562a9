//===- ReplacementListener.h - layers of new operations ---------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_TRANSFORMS_GRAPH_REPLACEMENTLISTENER_H
#define SBP_TRANSFORMS_GRAPH_REPLACEMENTLISTENER_H

#include "SBP/Dialect/SBPDialect.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::sbp {

/// Gives what is created the `sbp.layer` and `sbp.role` of the operation that
/// it takes the place of: where these are attributes, locations do not tell
/// them.
struct ReplacementListener : RewriterBase::Listener {
  Operation *replaced = nullptr;

  void notifyOperationInserted(Operation *op,
                               OpBuilder::InsertPoint previous) override {
    if (previous.isSet() || !replaced || op == replaced)
      return;
    for (StringRef name : {kLayerAttrName, kRoleAttrName})
      if (Attribute value = replaced->getAttr(name);
          value && !op->hasAttr(name))
        op->setAttr(name, value);
  }
};

} // namespace mlir::sbp

#endif // SBP_TRANSFORMS_GRAPH_REPLACEMENTLISTENER_H
