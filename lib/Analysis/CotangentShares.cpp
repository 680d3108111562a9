//===- CotangentShares.cpp - how much reaches a layer ---------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/CotangentShares.h"
#include "SBP/Analysis/Linearity.h"

using namespace mlir;
using namespace mlir::sbp;

llvm::DenseMap<Operation *, double> sbp::findCotangentShares(
    const AutodiffAnalysis &autodiff,
    const llvm::DenseMap<Operation *, CotangentMask> &masks) {
  struct Share {
    double ratio = 1;
    SmallVector<Value, 2> masks;
  };
  llvm::DenseMap<Operation *, Share> shares;
  llvm::DenseMap<Operation *, double> reaching;
  func::FuncOp entry = autodiff.getEntry();
  for (Operation &op : entry.getBody().front().without_terminator()) {
    if (!autodiff.dependsOnCotangent(&op))
      continue;
    // Of what the operation reads, the largest share.
    const Share *largest = nullptr;
    bool hasUnmasked = false;
    for (Value operand : op.getOperands()) {
      auto it = shares.find(operand.getDefiningOp());
      if (it != shares.end()) {
        if (!largest || it->second.ratio > largest->ratio)
          largest = &it->second;
      } else if (isElementwiseSum(&op) && !isZeroConstant(operand) &&
                 llvm::is_contained(getSummands(&op), operand)) {
        hasUnmasked = true;
      }
    }
    Share share = largest && !hasUnmasked ? *largest : Share();
    if (isa<LayerCotangentOp>(op))
      reaching[&op] = share.ratio;
    if (auto it = masks.find(&op);
        it != masks.end() &&
        !llvm::is_contained(share.masks, it->second.mask)) {
      share.ratio *= it->second.ratio;
      share.masks.push_back(it->second.mask);
    }
    shares[&op] = std::move(share);
  }
  return reaching;
}
