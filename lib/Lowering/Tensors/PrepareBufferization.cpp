//===- PrepareBufferization.cpp - Destinations for each operation ---------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/Values.h"
#include "SBP/Lowering/Tensors/Passes.h"
#include "mlir/Dialect/Bufferization/IR/BufferizableOpInterface.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Remarks.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_PREPAREBUFFERIZATIONPASS
#include "SBP/Lowering/Tensors/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

/// All at once: with one attribute after another, the list of all would be made
/// as often as there are arguments.
static void forbidWrites(func::FuncOp function) {
  MLIRContext *context = function.getContext();
  SmallVector<DictionaryAttr> attributes;
  for (BlockArgument argument : function.getArguments()) {
    NamedAttrList own(function.getArgAttrDict(argument.getArgNumber()));
    if (isa<TensorType>(argument.getType()))
      own.set(bufferization::BufferizationDialect::kWritableAttrName,
              BoolAttr::get(context, false));
    attributes.push_back(own.getDictionary(context));
  }
  function.setAllArgAttrs(attributes);
}

namespace {

struct PrepareBufferizationPass
    : sbp::impl::PrepareBufferizationPassBase<PrepareBufferizationPass> {
  void runOnOperation() override {
    func::FuncOp function = getOperation();
    if (function.isPublic() && !function.isExternal())
      forbidWrites(function);

    // A fill of its own for each destination: what is shared would be copied
    // and would live from the first use to the last.
    int64_t made = 0;
    SmallVector<linalg::GenericOp> fills;
    function.walk([&](linalg::GenericOp op) {
      if (op.hasPureTensorSemantics() && sbp::getFilledConstant(op) &&
          op.getDpsInits()[0].getDefiningOp<tensor::EmptyOp>())
        fills.push_back(op);
    });
    for (linalg::GenericOp fill : fills) {
      for (OpOperand &use : llvm::make_early_inc_range(fill->getUses())) {
        auto destination =
            dyn_cast<DestinationStyleOpInterface>(use.getOwner());
        if (!destination || !destination.isDpsInit(&use))
          continue;
        OpBuilder builder(use.getOwner());
        use.set(builder.clone(*fill)->getResult(0));
        ++made;
      }
      if (fill->use_empty())
        fill.erase();
    }

    SmallVector<tensor::EmptyOp> empties;
    function.walk([&](tensor::EmptyOp op) { empties.push_back(op); });
    for (tensor::EmptyOp empty : empties) {
      for (OpOperand &use : llvm::make_early_inc_range(empty->getUses())) {
        OpBuilder builder(use.getOwner());
        use.set(builder.clone(*empty)->getResult(0));
        ++made;
      }
      empty.erase();
    }
    numDestinations += made;
    if (made)
      remark::passed(function.getLoc(),
                     remark::RemarkOpts::name("Destinations")
                         .category("sbp-prepare-bufferization"))
          << remark::add("{0} operations have a destination of their own",
                         made);
  }
};

} // namespace
