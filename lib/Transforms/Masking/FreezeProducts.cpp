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

/// The operation that draws the random numbers of a sketch or of sampled rows.
static Operation *getDraw(Operation *sample) {
  auto sketch = dyn_cast<SketchOp>(sample);
  return sketch ? sketch.getProbes().getDefiningOp() : sample;
}

static Value getSource(Operation *sample) {
  auto sketch = dyn_cast<SketchOp>(sample);
  return sketch ? sketch.getSource() : cast<SampleRowsOp>(sample).getSource();
}

static ArrayRef<int64_t> getAxes(Operation *sample) {
  auto sketch = dyn_cast<SketchOp>(sample);
  return sketch ? sketch.getAxes() : cast<SampleRowsOp>(sample).getAxes();
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
                                         ArrayRef<Operation *> samples) {
  Product product;
  product.op = op;
  product.weight = weight;
  SmallVector<Operation *> moves;
  Value value = op->getOperand(1 - weight);
  while (true) {
    for (Operation *sample : samples) {
      if (getSource(sample).getType() != value.getType())
        continue;
      if (product.activation == value &&
          getAxes(product.sample) != getAxes(sample))
        return op.emitError("cannot tell which of two sketches of ")
               << value.getType() << " in layer '" << layer
               << "' of the compiled graph is of what this product reads";
      product.activation = value;
      product.sample = sample;
      product.moves = moves;
    }
    Operation *def = value.getDefiningOp();
    if (!def || !isMove(def) || isa<LayerOutputOp>(def))
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
  llvm::StringMap<SmallVector<Operation *>> samples;
  reduced.walk([&](Operation *op) {
    if (auto sketch = dyn_cast<SketchOp>(op)) {
      if (auto drawn = sketch.getProbes().getDefiningOp<ProbesOp>())
        samples[getCallName(drawn.getLayer(), drawn.getCall())].push_back(op);
    } else if (auto rows = dyn_cast<SampleRowsOp>(op)) {
      samples[getCallName(rows.getLayer(), rows.getCall())].push_back(op);
    }
  });
  llvm::DenseMap<int64_t, int64_t> argumentOf;
  for (auto [argument, result] : gradients)
    argumentOf[result] = argument;
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
        auto gradient = argumentOf.find(result);
        if (gradient == argumentOf.end())
          continue;
        auto found = findProducts(entry.getArgument(gradient->second), live);
        if (found.size() != 1)
          return entry.emitError("argument #")
                 << gradient->second << ", whose gradient is an estimate, is a "
                 << "factor of " << found.size()
                 << " products of the forward: expected one";
        auto [op, weight] = found.front();
        if (!seen.insert(op).second)
          return op.emitError("both factors of this product have gradients "
                              "that are estimates: expected one");
        if (failed(addProduct(op, weight, record.layer,
                              samples.lookup(record.layer))))
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

void ProductFreezer::appendDraws(
    SmallVectorImpl<TwinArguments::Draw> &draws) const {
  for (const Product &product : products)
    draws.push_back({getDraw(product.sample), getSource(product.sample)});
}

/// The estimate of the activation at the base point.
Value ProductFreezer::createEstimate(OpBuilder &builder,
                                     const Product &product) const {
  Location loc = product.op.getLoc();
  Type type = product.activation.getType();
  Value base = product.baseActivation;
  IRMapping given;
  given.map(getSource(product.sample), base);
  Operation *drawn =
      arguments.cloneDraw(builder, getDraw(product.sample), given);
  ArrayRef<int64_t> axes = getAxes(product.sample);
  if (isa<SampleRowsOp>(drawn))
    return ExpandRowsOp::create(builder, loc, type, drawn->getResult(0),
                                drawn->getResult(1), drawn->getResult(2), axes);
  Value probes = drawn->getResult(0);
  Value sketch = SketchOp::create(
      builder, loc, product.sample->getResult(0).getType(), base, probes, axes);
  return ExpandSketchOp::create(builder, loc, type, sketch, probes, axes);
}

Value ProductFreezer::createFrozen(OpBuilder &builder,
                                   const Product &product) const {
  linalg::LinalgOp op = product.op;
  Location loc = op.getLoc();
  Value estimate = createEstimate(builder, product);
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
