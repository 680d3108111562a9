//===- LayerCutout.cpp - a layer as a graph of its own --------------------
//-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Planning/LayerCutout.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace mlir::sbp;

static constexpr StringLiteral kLayerName = "layer";

static void sortInBlock(SmallVectorImpl<Operation *> &ops) {
  llvm::sort(ops,
             [](Operation *x, Operation *y) { return x->isBeforeInBlock(y); });
}

namespace {

/// Builds the cut-out of one call.
class Cutter {
public:
  Cutter(const AutodiffAnalysis &autodiff, const LayerOperations &operations,
         const LayerCall &call)
      : autodiff(autodiff), graph(operations.getBody()), call(call),
        builder(graph.front().getContext()) {
    for (Operation *op : operations.getForward(call))
      forward.push_back(op);
    for (BackwardGroup &group : operations.getBackward(call)) {
      llvm::append_range(backward, group.cotangents);
      llvm::append_range(backward, group.operations);
    }
    for (LayerMarkOpInterface mark : call.marks)
      if (isa<LayerInputOp, LayerOutputOp>(mark))
        forward.push_back(mark);
    sortInBlock(forward);
    sortInBlock(backward);
    members.insert(forward.begin(), forward.end());
    members.insert(backward.begin(), backward.end());
  }

  LayerCutout run();

private:
  Value createArgument(Type type, Location loc);
  Value createReduction(Value value, ArrayRef<int64_t> dimensions);
  bool isSummable(Value value) const;
  void import(Value value);
  bool cloneConstant(Operation *op);
  void clone(Operation *op);

  const AutodiffAnalysis &autodiff;
  Block &graph;
  const LayerCall &call;
  OpBuilder builder;
  IRMapping mapping;
  func::FuncOp function;
  SmallVector<Operation *> forward, backward;
  llvm::DenseSet<Operation *> members;
};

} // namespace

Value Cutter::createArgument(Type type, Location loc) {
  return function.getBody().front().addArgument(type, loc);
}

bool Cutter::isSummable(Value value) const {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  return type && type.hasStaticShape() && !type.getEncoding() &&
         type.getElementType().isIntOrIndexOrFloat();
}

/// The sum of a value, of bits the disjunction, over dimensions.
Value Cutter::createReduction(Value value, ArrayRef<int64_t> dimensions) {
  auto type = cast<RankedTensorType>(value.getType());
  Type element = type.getElementType();
  SmallVector<int64_t> shape;
  for (auto [i, size] : llvm::enumerate(type.getShape()))
    if (!llvm::is_contained(dimensions, i))
      shape.push_back(size);
  auto result = RankedTensorType::get(shape, element);
  Value zero = arith::ConstantOp::create(
      builder, value.getLoc(),
      DenseElementsAttr::get(result, builder.getZeroAttr(element)));
  return linalg::ReduceOp::create(
             builder, value.getLoc(), value, zero, dimensions,
             [&](OpBuilder &nested, Location loc, ValueRange args) {
               Value sum =
                   isa<FloatType>(element)
                       ? arith::AddFOp::create(nested, loc, args[0], args[1])
                             .getResult()
                       : arith::OrIOp::create(nested, loc, args[0], args[1])
                             .getResult();
               linalg::YieldOp::create(nested, loc, sum);
             })
      .getResult(0);
}

/// What is computed from constants alone, such as a fill with zeros; false
/// where that is long, since every layer would have it.
bool Cutter::cloneConstant(Operation *op) {
  constexpr size_t kMostOperations = 32;
  llvm::SetVector<Operation *> chain;
  chain.insert(op);
  for (size_t i = 0; i < chain.size(); ++i) {
    if (chain.size() > kMostOperations)
      return false;
    chain[i]->walk([&](Operation *inner) {
      for (Value operand : inner->getOperands())
        if (operand.getParentBlock() == &graph && !mapping.contains(operand))
          chain.insert(operand.getDefiningOp());
    });
  }
  SmallVector<Operation *> ordered = chain.takeVector();
  sortInBlock(ordered);
  for (Operation *def : ordered)
    builder.clone(*def, mapping);
  return true;
}

/// A value from outside of the layer.
void Cutter::import(Value value) {
  Operation *def = value.getDefiningOp();
  if (mapping.contains(value) || value.getParentBlock() != &graph)
    return;
  if (!autodiff.dependsOnArgument(value) && cloneConstant(def))
    return;
  auto type = dyn_cast<RankedTensorType>(value.getType());
  if (!def || autodiff.isArgumentView(value) || !isSummable(value)) {
    mapping.map(value, createArgument(value.getType(), value.getLoc()));
    return;
  }
  SmallVector<int64_t> shape(type.getShape());
  shape.insert(shape.begin(), 2);
  Value parts = createArgument(type.clone(shape), value.getLoc());
  mapping.map(value, createReduction(parts, {0}));
}

void Cutter::clone(Operation *op) {
  op->walk([&](Operation *inner) {
    for (Value operand : inner->getOperands())
      import(operand);
  });
  Operation *copy = builder.clone(*op, mapping);
  copy->walk([](Operation *inner) { inner->removeAttr(kLayerAttrName); });
  if (!isa<LayerMarkOpInterface>(copy))
    return;
  copy->setAttr("layer", builder.getStringAttr(kLayerName));
  copy->setAttr("call", builder.getI64IntegerAttr(0));
}

LayerCutout Cutter::run() {
  LayerCutout cutout;
  SmallVector<LayerOutputOp> outputs = call.get<LayerOutputOp>();
  if (outputs.empty() || backward.empty())
    return cutout;
  Location loc = call.getLoc();
  cutout.module = ModuleOp::create(builder, loc);
  builder.setInsertionPointToStart(cutout.module->getBody());
  function = func::FuncOp::create(builder, loc, "main",
                                  builder.getFunctionType({}, {}));
  builder.setInsertionPointToStart(function.addEntryBlock());
  for (Operation *op : forward)
    clone(op);
  SmallVector<Value> results;
  for (LayerOutputOp output : outputs) {
    Value value = mapping.lookup(output.getResult());
    auto type = cast<RankedTensorType>(value.getType());
    results.push_back(
        isSummable(output.getResult())
            ? createReduction(
                  value, llvm::to_vector(llvm::seq<int64_t>(type.getRank())))
            : value);
  }
  cutout.numPrimalResults = results.size();
  for (Operation *op : backward)
    clone(op);
  for (Operation *op : backward)
    for (Value gradient : op->getResults())
      if (llvm::any_of(gradient.getUsers(), [&](Operation *user) {
            return !members.contains(graph.findAncestorOpInBlock(*user));
          }))
        results.push_back(mapping.lookup(gradient));
  func::ReturnOp::create(builder, loc, results);
  function.setType(builder.getFunctionType(
      function.getBody().getArgumentTypes(), TypeRange(ValueRange(results))));
  return cutout;
}

LayerCutout sbp::cutOutLayer(const AutodiffAnalysis &autodiff,
                             const LayerOperations &operations,
                             const LayerCall &call) {
  return Cutter(autodiff, operations, call).run();
}

TrialOptions LayerCutout::getOptions() const {
  return {"main", llvm::to_vector(llvm::seq<int64_t>(numPrimalResults)), ""};
}

void sbp::renameLayer(ModuleOp cutout, StringRef name) {
  cutout.walk([&](LayerMarkOpInterface mark) {
    mark->setAttr("layer", StringAttr::get(mark->getContext(), name));
  });
}

unsigned LayerClasses::add(LayerCutout cutout) {
  Operation *module = *cutout.module;
  auto [number, isNew] = numbers.try_emplace(
      code.insert(module, module->getAttrDictionary()), classes.size());
  if (isNew)
    classes.push_back(std::move(cutout));
  return number->second;
}
