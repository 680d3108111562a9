//===- FreezeProducts.cpp - Products with probed weights ------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FreezeProducts.h"

#include "SBP/Analysis/AutodiffAnalysis.h"
#include "SBP/Analysis/Contractions.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::sbp;

/// Whether `op` is linear in its first operand and changes no number but by
/// rounding: moves of data, zeros around it, casts.
static bool isMove(Operation *op) {
  return op->getNumResults() == 1 && op->getNumOperands() > 0 &&
         (isDataMovement(op) ||
          isa<tensor::PadOp, arith::ExtFOp, arith::TruncFOp>(op));
}

/// The products of the forward that `argument` is a factor of, and which
/// operand.
static SmallVector<std::pair<linalg::LinalgOp, unsigned>>
findProducts(Value argument, const llvm::DenseSet<Operation *> &live) {
  SmallVector<std::pair<linalg::LinalgOp, unsigned>> found;
  llvm::SetVector<Value> moved;
  moved.insert(argument);
  for (size_t i = 0; i < moved.size(); ++i)
    for (OpOperand &use : moved[i].getUses()) {
      Operation *user = use.getOwner();
      if (!live.contains(user))
        continue;
      if (isTensorContraction(user) && use.getOperandNumber() < 2)
        found.emplace_back(cast<linalg::LinalgOp>(user),
                           use.getOperandNumber());
      else if (isMove(user))
        moved.insert(user->getResult(0));
    }
  return found;
}

LogicalResult ProductFreezer::addProduct(linalg::LinalgOp op, unsigned weight,
                                         StringRef layer,
                                         ArrayRef<SketchOp> sketches) {
  Product product;
  product.op = op;
  product.weight = weight;
  SmallVector<Operation *> moves;
  Value value = op->getOperand(1 - weight);
  while (true) {
    for (SketchOp sketch : sketches) {
      if (sketch.getSource().getType() != value.getType())
        continue;
      if (product.activation == value && product.sketch &&
          product.sketch.getAxes() != sketch.getAxes())
        return op.emitError("cannot tell which of two sketches of ")
               << value.getType() << " in layer '" << layer
               << "' of the compiled graph is of what this product reads";
      product.activation = value;
      product.sketch = sketch;
      product.moves = moves;
    }
    Operation *def = value.getDefiningOp();
    if (!def || !isMove(def))
      break;
    moves.push_back(def);
    value = def->getOperand(0);
  }
  if (!product.activation)
    return op.emitError("the compiled graph probes a weight of layer '")
           << layer << "' here, but no sketch of that layer is of "
           << op->getOperand(1 - weight).getType()
           << ", or of what it is made of by moving data: is this the graph "
              "that was compiled?";
  products.push_back(product);
  return success();
}

LogicalResult
ProductFreezer::collect(ModuleOp reduced,
                        ArrayRef<std::pair<int64_t, int64_t>> gradients,
                        const llvm::DenseSet<Operation *> &live) {
  if (!reduced)
    return success();
  llvm::StringMap<SmallVector<SketchOp>> sketches;
  reduced.walk([&](SketchOp sketch) {
    if (auto drawn = sketch.getProbes().getDefiningOp<ProbesOp>())
      sketches[getCallName(drawn.getLayer(), drawn.getCall())].push_back(
          sketch);
  });
  llvm::DenseSet<Operation *> seen;
  for (auto function : reduced.getOps<func::FuncOp>())
    for (const PlannedRecord &record : getPlannedLayers(function)) {
      if (!record.probes)
        continue;
      if (!record.probed)
        return function.emitError("cannot tell which gradients of layer '")
               << record.layer
               << "' are estimates: expected results that are gradients, not "
                  "new parameters";
      for (int64_t result : *record.probed) {
        auto *gradient = llvm::find_if(
            gradients, [&](const auto &pair) { return pair.second == result; });
        if (gradient == gradients.end())
          continue;
        auto found = findProducts(entry.getArgument(gradient->first), live);
        if (found.size() != 1)
          return entry.emitError("argument #")
                 << gradient->first << ", whose gradient is an estimate, is a "
                 << "factor of " << found.size()
                 << " products of the forward: expected one";
        auto [op, weight] = found.front();
        if (!seen.insert(op).second)
          return op.emitError("both factors of this product have gradients "
                              "that are estimates: expected one");
        if (failed(addProduct(op, weight, record.layer,
                              sketches.lookup(record.layer))))
          return failure();
      }
    }
  return success();
}

void ProductFreezer::addBases() {
  for (Product &product : products) {
    product.baseWeight =
        arguments.addBase(product.op->getOperand(product.weight), "w0");
    product.baseActivation = arguments.addBase(product.activation, "x0");
  }
}

void ProductFreezer::appendDraws(SmallVectorImpl<Operation *> &draws) const {
  for (const Product &product : products)
    draws.push_back(product.sketch.getProbes().getDefiningOp());
}

bool ProductFreezer::isSource(Value value) const {
  return llvm::any_of(products, [&](const Product &product) {
    return product.sketch.getSource() == value;
  });
}

Value ProductFreezer::createFrozen(OpBuilder &builder,
                                   const Product &product) const {
  linalg::LinalgOp op = product.op;
  Location loc = op.getLoc();
  SketchOp sketch = product.sketch;
  IRMapping drawn;
  drawn.map(sketch.getSource(), product.baseActivation);
  Operation *draw = sketch.getProbes().getDefiningOp();
  Value probes = arguments.cloneDraw(builder, draw, drawn);
  Value sums =
      SketchOp::create(builder, loc, sketch.getType(), product.baseActivation,
                       probes, sketch.getAxes());
  Value estimate =
      ExpandSketchOp::create(builder, loc, product.activation.getType(), sums,
                             probes, sketch.getAxes());
  IRMapping moved;
  moved.map(product.activation, estimate);
  for (Operation *move : llvm::reverse(product.moves))
    estimate = builder.clone(*move, moved)->getResult(0);
  Value weight = op->getOperand(product.weight);
  Value change =
      arith::SubFOp::create(builder, loc, weight, product.baseWeight);

  IRMapping atBase;
  atBase.map(weight, product.baseWeight);
  Value exact = builder.clone(*op, atBase)->getResult(0);
  Operation *probed = builder.clone(*op);
  probed->setOperand(product.weight, change);
  probed->setOperand(1 - product.weight, estimate);
  cast<linalg::LinalgOp>(probed).getDpsInitOperand(0)->set(exact);
  return probed->getResult(0);
}

void ProductFreezer::freeze() {
  for (const Product &product : products)
    arguments.freeze(product.op->getResult(0), [&](OpBuilder &builder) {
      return createFrozen(builder, product);
    });
}
