//===- FreezeProducts.cpp - Products with probed weights ------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FreezeProducts.h"

#include "SBP/Analysis/AutodiffAnalysis.h"
#include "SBP/Analysis/Contractions.h"
#include "SBP/Analysis/Linearity.h"
#include "SBP/Analysis/ReadValues.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::sbp;

/// Whether `op` is linear in its first operand and changes no number but by
/// rounding: moves of data, zeros around it or between its elements, casts.
static bool isMove(Operation *op) {
  if (auto insert = dyn_cast<tensor::InsertSliceOp>(op))
    return isZeroConstant(insert.getDest());
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

/// Whether `op` computes from `weights` and constants alone: a filter that is
/// turned over, say.
static bool readsOnly(Operation *op, const llvm::SetVector<Value> &weights,
                      const AutodiffAnalysis &autodiff) {
  return llvm::all_of(getReadValues(op), [&](Value value) {
    return weights.contains(value) || !autodiff.dependsOnArgument(value);
  });
}

/// The products of the forward that `argument` is a factor of, and which
/// operand, in their order.
static SmallVector<std::pair<linalg::LinalgOp, unsigned>>
findProducts(Value argument, const AutodiffAnalysis &autodiff,
             const llvm::DenseSet<Operation *> &live) {
  SmallVector<std::pair<linalg::LinalgOp, unsigned>> found;
  Block &body = *argument.getParentBlock();
  llvm::SetVector<Value> weights;
  weights.insert(argument);
  for (size_t i = 0; i < weights.size(); ++i)
    for (OpOperand &use : weights[i].getUses()) {
      Operation *user = body.findAncestorOpInBlock(*use.getOwner());
      if (!live.contains(user))
        continue;
      if (isTensorContraction(user) && use.getOwner() == user &&
          use.getOperandNumber() < 2)
        found.emplace_back(cast<linalg::LinalgOp>(user),
                           use.getOperandNumber());
      else if (user->getNumResults() == 1 && readsOnly(user, weights, autodiff))
        weights.insert(user->getResult(0));
    }
  llvm::sort(found, [](const auto &x, const auto &y) {
    return x.first->isBeforeInBlock(y.first);
  });
  return found;
}

/// Whether the names of `op` say that a layer, or a part of the layer, holds
/// it; scopes around the layer may be those of a loop or of a call.
static bool isInLayer(Operation *op, StringRef layer, LayerNames &names) {
  const LayerName &name = names.get(op);
  return !name.known ||
         StringRef("/" + name.str() + "/").contains(("/" + layer + "/").str());
}

/// Adds the product where a sketch is of what it reads. Fails where two are.
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
  if (product.activation)
    products.push_back(product);
  return success();
}

/// Of the products with `argument`, those of the layer call whose activations
/// are sketched.
LogicalResult ProductFreezer::addProducts(BlockArgument argument,
                                          const PlannedRecord &record,
                                          const Estimates &estimates) {
  StringRef layer = getLayerOfCall(record.layer);
  auto found = findProducts(argument, *estimates.autodiff, estimates.live);
  llvm::erase_if(found, [&](const auto &product) {
    return !isInLayer(product.first, layer, names);
  });
  if (found.empty())
    return entry.emitError("argument #")
           << argument.getArgNumber() << " is a factor of no product of the "
           << "forward in layer '" << layer
           << "', but its gradient depends on an estimate there: expected "
              "gradients of parameters, before they are clipped or joined";
  // The calls of a layer are numbered in the order of the forward.
  auto calls = estimates.calls.find(layer);
  size_t numCalls = calls->second.size(),
         call = llvm::find(calls->second, record.layer) - calls->second.begin(),
         each = found.size() / numCalls, before = products.size();
  if (found.size() % numCalls != 0)
    return entry.emitError("argument #")
           << argument.getArgNumber()
           << ", whose gradient is an estimate, is a factor of " << found.size()
           << " products of layer '" << layer << "', which has " << numCalls
           << " calls: expected as many in each";
  for (auto [op, weight] : ArrayRef(found).slice(call * each, each)) {
    if (!frozen.insert(op).second)
      return op.emitError("both factors of this product have gradients "
                          "that are estimates: expected one");
    if (failed(addProduct(op, weight, record.layer,
                          estimates.samples.lookup(record.layer))))
      return failure();
  }
  size_t number = products.size() - before;
  if (number == 0)
    return entry.emitError("argument #")
           << argument.getArgNumber()
           << ", whose gradient is an estimate, is a factor of " << each
           << " products of layer '" << record.layer
           << "', and no sketch of that layer is of what they read: is this "
              "the "
              "graph that was compiled?";
  // On kept rows the layer's own products are not probed.
  if (number > 1 && record.method == "keep-mask")
    return entry.emitError("cannot tell which of ")
           << number << " products of masked layer '" << record.layer
           << "' with argument #" << argument.getArgNumber()
           << " have estimates for gradients: expected one; split the "
              "parameter, or probe without a mask";
  return success();
}

LogicalResult ProductFreezer::collect(
    ModuleOp reduced, ArrayRef<std::pair<int64_t, int64_t>> gradients,
    const AutodiffAnalysis &autodiff, llvm::DenseSet<Operation *> live) {
  if (!reduced)
    return success();
  Estimates estimates{&autodiff, std::move(live), {}, {}};
  reduced.walk([&](Operation *op) {
    if (auto sketch = dyn_cast<SketchOp>(op)) {
      if (auto drawn = sketch.getProbes().getDefiningOp<ProbesOp>())
        estimates.samples[getCallName(drawn.getLayer(), drawn.getCall())]
            .push_back(op);
    } else if (auto rows = dyn_cast<SampleRowsOp>(op)) {
      estimates.samples[getCallName(rows.getLayer(), rows.getCall())].push_back(
          op);
    }
  });
  llvm::DenseMap<int64_t, int64_t> argumentOf;
  for (auto [argument, result] : gradients)
    argumentOf[result] = argument;
  for (auto function : reduced.getOps<func::FuncOp>()) {
    std::vector<PlannedRecord> records = getPlannedLayers(function);
    estimates.calls.clear();
    for (const PlannedRecord &record : records)
      estimates.calls[getLayerOfCall(record.layer)].push_back(record.layer);
    for (const PlannedRecord &record : records) {
      if (!record.probes)
        continue;
      if (!record.probed)
        return function.emitError("cannot tell which gradients of layer '")
               << record.layer
               << "' are estimates: expected results that are gradients, not "
                  "new parameters";
      for (int64_t result : *record.probed)
        if (auto gradient = argumentOf.find(result);
            gradient != argumentOf.end() &&
            failed(addProducts(entry.getArgument(gradient->second), record,
                               estimates)))
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
