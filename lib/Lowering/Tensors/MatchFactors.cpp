//===- MatchFactors.cpp - Products of factors of one type -----------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/Contractions.h"
#include "SBP/Lowering/Tensors/Passes.h"
#include "SBP/Transforms/Graph/Operations.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Remarks.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_MATCHFACTORSPASS
#include "SBP/Lowering/Tensors/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

/// What a contraction multiplies, and how its loops move it.
struct Factor {
  Value value;
  AffineMap map;

  Type getElement() const { return getElementTypeOrSelf(value.getType()); }
};

struct MatchFactorsPass : sbp::impl::MatchFactorsPassBase<MatchFactorsPass> {
  void runOnOperation() override {
    SmallVector<linalg::GenericOp> products;
    getOperation().walk([&](linalg::GenericOp op) {
      if (isContraction(op) &&
          getElementTypeOrSelf(op.getDpsInits()[0].getType()).isF32())
        products.push_back(op);
    });
    for (linalg::GenericOp op : products)
      match(op);
  }

private:
  void match(linalg::GenericOp op);
  void readNarrow(linalg::GenericOp op, ArrayRef<Factor> factors);
  void widen(linalg::GenericOp op, OpOperand &operand);
  remark::RemarkOpts getRemarkOpts() const {
    return remark::RemarkOpts::name("MatchedFactors").category(getArgument());
  }
};

} // namespace

/// Whether `op` widens each element of a tensor, perhaps in another order, and
/// does nothing else.
static bool isWidening(linalg::GenericOp op) {
  if (!op || op.getNumDpsInputs() != 1 || op.getNumResults() != 1 ||
      op.getNumReductionLoops() != 0 ||
      !llvm::all_of(op.getIndexingMapsArray(),
                    [](AffineMap map) { return map.isPermutation(); }) ||
      !llvm::hasSingleElement(op.getBody()->without_terminator()))
    return false;
  auto ext = dyn_cast<arith::ExtFOp>(op.getBody()->front());
  return ext && ext.getIn() == op.getBody()->getArgument(0) &&
         op.getBody()->getTerminator()->getOperand(0) == ext.getOut();
}

/// The operand before it was widened, or as it is.
static Factor getNarrow(linalg::GenericOp op, OpOperand &operand) {
  AffineMap map = op.getMatchingIndexingMap(&operand);
  auto producer = operand.get().getDefiningOp<linalg::GenericOp>();
  if (!isWidening(producer))
    return {operand.get(), map};
  SmallVector<AffineMap> copy = producer.getIndexingMapsArray();
  return {producer.getInputs()[0],
          copy[0].compose(inversePermutation(copy[1])).compose(map)};
}

void MatchFactorsPass::match(linalg::GenericOp op) {
  SmallVector<Factor> factors;
  for (OpOperand *input : op.getDpsInputOperands())
    factors.push_back(getNarrow(op, *input));
  Type first = factors[0].getElement();
  bool isSmall = first.isBF16() || first.isF16();
  if (isSmall && first == factors[1].getElement()) {
    if (ValueRange(op.getInputs())[0] != factors[0].value ||
        ValueRange(op.getInputs())[1] != factors[1].value)
      readNarrow(op, factors);
    return;
  }
  for (OpOperand *input : op.getDpsInputOperands())
    if (Type element = getElementTypeOrSelf(input->get().getType());
        element.isBF16() || element.isF16())
      widen(op, *input);
}

/// Both factors of one small type: products of it are exact in f32.
void MatchFactorsPass::readNarrow(linalg::GenericOp op,
                                  ArrayRef<Factor> factors) {
  OpBuilder b(op);
  Location loc = op.getLoc();
  SmallVector<Value> inputs{factors[0].value, factors[1].value};
  SmallVector<AffineMap> maps{factors[0].map, factors[1].map,
                              op.getIndexingMapsArray().back()};
  Block &old = *op.getBody();
  auto product = linalg::GenericOp::create(
      b, loc, op.getResultTypes(), inputs, op.getOutputs(), maps,
      op.getIteratorTypesArray(),
      [&](OpBuilder &inner, Location bodyLoc, ValueRange arguments) {
        IRMapping mapping;
        for (auto [from, to] : llvm::zip(old.getArguments(), arguments))
          mapping.map(from, from.getType() == to.getType()
                                ? to
                                : arith::ExtFOp::create(inner, bodyLoc,
                                                        from.getType(), to)
                                      .getResult());
        for (Operation &each : old)
          inner.clone(each, mapping);
      });
  product->setDiscardableAttrs(op->getDiscardableAttrDictionary());
  remark::passed(loc, getRemarkOpts())
      << remark::add("the factors are read in {0}, before they were widened",
                     factors[0].getElement());
  SmallVector<Value> before(op.getInputs());
  op.replaceAllUsesWith(product.getResults());
  op.erase();
  eraseDead(before);
  ++numNarrow;
}

/// One factor is wide: so is the other, in a tensor of its own.
void MatchFactorsPass::widen(linalg::GenericOp op, OpOperand &operand) {
  OpBuilder b(op);
  Type type = operand.get().getType(), wideElement = b.getF32Type();
  operand.set(createFloatCast(b, op.getLoc(), operand.get(), wideElement));
  BlockArgument argument = op.getMatchingBlockArgument(&operand);
  argument.setType(wideElement);
  for (Operation *user : llvm::make_early_inc_range(argument.getUsers()))
    if (auto ext = dyn_cast<arith::ExtFOp>(user)) {
      ext.replaceAllUsesWith(Value(argument));
      ext.erase();
    }
  remark::passed(op.getLoc(), getRemarkOpts())
      << remark::add("{0} is widened, since the other factor is wide", type);
  ++numWidened;
}
