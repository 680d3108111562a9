//===- Operations.cpp - what operations cost, and their end ---------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Transforms/Graph/Operations.h"
#include "SBP/Dialect/SBPDialect.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/LinalgInterfaces.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/ReshapeOpsUtils.h"
#include "mlir/Interfaces/TilingInterface.h"

using namespace mlir;
using namespace mlir::sbp;

double sbp::countIterations(Operation *op) {
  constexpr double kTypicalSize = 64;
  SmallVector<int64_t> sizes;
  if (auto structured = dyn_cast<linalg::LinalgOp>(op))
    sizes = structured.getStaticLoopRanges();
  else if (auto sample = dyn_cast<SampleRowsOp>(op))
    // Norms, which are a pass over the source.
    llvm::append_range(sizes, sample.getSource().getType().getShape());
  else if (op->getNumResults() > 0)
    if (auto type = dyn_cast<RankedTensorType>(op->getResult(0).getType()))
      sizes.assign(type.getShape().begin(), type.getShape().end());
  // Products with the probes.
  if (auto sketch = dyn_cast<SketchOp>(op))
    sizes.push_back(sketch.getProbes().getType().getDimSize(0));
  else if (auto expand = dyn_cast<ExpandSketchOp>(op))
    sizes.push_back(expand.getProbes().getType().getDimSize(1));
  double work = sizes.empty() ? 0 : 1;
  for (int64_t size : sizes)
    work *= ShapedType::isDynamic(size) ? kTypicalSize : size;
  return work;
}

bool sbp::hasReductionLoops(Operation *op) {
  if (auto structured = dyn_cast<linalg::LinalgOp>(op))
    return structured.getNumReductionLoops() != 0;
  // Other operations may be tileable only where their models are loaded.
  auto tileable = isa<linalg::AggregatedOpInterface>(op)
                      ? dyn_cast<TilingInterface>(op)
                      : TilingInterface();
  return tileable && llvm::is_contained(tileable.getLoopIteratorTypes(),
                                        utils::IteratorType::reduction);
}

Value sbp::createFloatCast(OpBuilder &builder, Location loc, Value value,
                           Type element) {
  auto type = cast<RankedTensorType>(value.getType());
  Type from = type.getElementType();
  if (from == element)
    return value;
  bool widens = from.getIntOrFloatBitWidth() < element.getIntOrFloatBitWidth();
  Value init = tensor::EmptyOp::create(
      builder, loc, tensor::getMixedSizes(builder, loc, value), element);
  AffineMap identity = builder.getMultiDimIdentityMap(type.getRank());
  return linalg::GenericOp::create(
             builder, loc, init.getType(), value, init,
             ArrayRef{identity, identity},
             SmallVector<utils::IteratorType>(type.getRank(),
                                              utils::IteratorType::parallel),
             [&](OpBuilder &b, Location loc, ValueRange elements) {
               Value converted =
                   widens
                       ? arith::ExtFOp::create(b, loc, element, elements[0])
                             .getResult()
                       : arith::TruncFOp::create(b, loc, element, elements[0])
                             .getResult();
               linalg::YieldOp::create(b, loc, converted);
             })
      .getResult(0);
}

Value sbp::createReshape(OpBuilder &builder, Location loc, Value value,
                         ArrayRef<int64_t> shape) {
  auto type = cast<RankedTensorType>(value.getType());
  RankedTensorType target = type.clone(shape);
  if (type == target)
    return value;
  auto groups = getReassociationIndicesForReshape(type, target);
  if (!groups) {
    // By one axis of all elements.
    SmallVector<ReassociationIndices> all(1);
    llvm::append_range(all[0], llvm::seq<int64_t>(type.getRank()));
    value = tensor::CollapseShapeOp::create(builder, loc, value, all);
    return createReshape(builder, loc, value, shape);
  }
  if (type.getRank() < target.getRank())
    return tensor::ExpandShapeOp::create(builder, loc, target, value, *groups);
  return tensor::CollapseShapeOp::create(builder, loc, target, value, *groups);
}

Value sbp::createLargest(ImplicitLocOpBuilder &b, int64_t bits,
                         function_ref<Value(Value)> isTooLarge) {
  auto index = [&](int64_t value) -> Value {
    return arith::ConstantIndexOp::create(b, value);
  };
  Value zero = arith::ConstantIntOp::create(b, 0, 64);
  auto loop = scf::ForOp::create(b, index(0), index(bits), index(1), zero);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToEnd(loop.getBody());
  Value bit = arith::IndexCastOp::create(
      b, b.getI64Type(),
      arith::SubIOp::create(b, index(bits - 1), loop.getInductionVar()));
  Value known = loop.getRegionIterArg(0);
  Value one = arith::ConstantIntOp::create(b, 1, 64);
  Value tried =
      arith::OrIOp::create(b, known, arith::ShLIOp::create(b, one, bit));
  Value next = arith::SelectOp::create(b, isTooLarge(tried), known, tried);
  scf::YieldOp::create(b, next);
  return loop.getResult(0);
}

void sbp::eraseDead(ValueRange values) {
  llvm::SetVector<Operation *> worklist;
  auto add = [&](Value value) {
    if (Operation *def = value.getDefiningOp())
      worklist.insert(def);
  };
  llvm::for_each(values, add);
  while (!worklist.empty()) {
    Operation *op = worklist.pop_back_val();
    if (!isOpTriviallyDead(op))
      continue;
    SmallVector<Value> operands(op->getOperands());
    op->erase();
    llvm::for_each(operands, add);
  }
}
