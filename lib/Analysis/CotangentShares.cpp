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
    SmallVector<CotangentMask, 2> masks;
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
    auto own = masks.find(&op);
    if (isa<LayerCotangentOp>(op)) {
      double reached = 1;
      for (const CotangentMask &mask : share.masks)
        if (own == masks.end() || mask.mask != own->second.mask)
          reached *= mask.ratio;
      reaching[&op] = reached;
    }
    if (own != masks.end() &&
        llvm::none_of(share.masks, [&](const CotangentMask &mask) {
          return mask.mask == own->second.mask;
        })) {
      share.ratio *= own->second.ratio;
      share.masks.push_back(own->second);
    }
    shares[&op] = std::move(share);
  }
  return reaching;
}
