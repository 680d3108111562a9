//===- Contractions.cpp - Sums of products --------------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/Contractions.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::sbp;

bool sbp::isSumOfProducts(Block &body) {
  return linalg::detail::isContractionBody(
      body, [](Operation *product, Operation *sum) {
        return isa<arith::MulFOp>(product) && isa<arith::AddFOp>(sum);
      });
}

bool sbp::isContraction(linalg::GenericOp op) {
  return op.hasPureTensorSemantics() && op.getNumDpsInputs() == 2 &&
         op.getNumDpsInits() == 1 && !op.hasDynamicShape() &&
         isSumOfProducts(*op.getBlock());
}

bool sbp::isTensorContraction(Operation *op) {
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  return linalgOp && linalgOp.hasPureTensorSemantics() &&
         linalgOp.getNumDpsInputs() == 2 && linalgOp.getNumDpsInits() == 1 &&
         linalgOp.getNumReductionLoops() > 0 &&
         llvm::all_of(linalgOp.getDpsInputs(),
                      [](Value input) {
                        return isa<RankedTensorType>(input.getType());
                      }) &&
         isSumOfProducts(*linalgOp.getBlock());
}

bool sbp::isSum(linalg::LinalgOp op) {
  Block &body = *op.getBlock();
  if (op.getNumDpsInputs() != 1 || op.getNumReductionLoops() == 0 ||
      body.getOperations().size() != 2)
    return false;
  auto sum = dyn_cast<arith::AddFOp>(body.front());
  Value in = body.getArgument(0), out = body.getArgument(1);
  return sum && body.getTerminator()->getOperand(0) == sum &&
         ((sum.getLhs() == in && sum.getRhs() == out) ||
          (sum.getLhs() == out && sum.getRhs() == in));
}

SmallVector<int64_t> sbp::getLoopSizes(linalg::LinalgOp op) {
  SmallVector<int64_t> sizes(op.getNumLoops(), -1);
  for (OpOperand &operand : op->getOpOperands()) {
    auto type = dyn_cast<ShapedType>(operand.get().getType());
    if (!type)
      continue;
    for (auto [size, expr] : llvm::zip_equal(
             type.getShape(), op.getMatchingIndexingMap(&operand).getResults()))
      if (auto loop = dyn_cast<AffineDimExpr>(expr);
          loop && sizes[loop.getPosition()] < 0)
        sizes[loop.getPosition()] = size;
  }
  return llvm::is_contained(sizes, -1) ? op.getStaticLoopRanges() : sizes;
}

/// The loops that the subscripts of `map` depend on, each as one of its own.
static AffineMap getLoops(AffineMap map) {
  SmallVector<AffineExpr> loops;
  for (unsigned loop = 0, e = map.getNumDims(); loop < e; ++loop)
    if (map.isFunctionOfDim(loop))
      loops.push_back(getAffineDimExpr(loop, map.getContext()));
  return AffineMap::get(map.getNumDims(), 0, loops, map.getContext());
}

FailureOr<linalg::ContractionDimensions>
sbp::inferContractionLoops(ArrayRef<AffineMap> maps) {
  // Upstream knows loops that are subscripts themselves, and no others.
  return linalg::inferContractionDims(llvm::map_to_vector(maps, getLoops));
}

Value sbp::createContraction(OpBuilder &builder, Location loc, Value lhs,
                             Value rhs, Value init, ArrayRef<AffineMap> maps) {
  Type element = getElementTypeOrSelf(init);
  SmallVector<utils::IteratorType> loops;
  for (unsigned loop = 0, e = maps.front().getNumDims(); loop < e; ++loop)
    loops.push_back(maps.back().isFunctionOfDim(loop)
                        ? utils::IteratorType::parallel
                        : utils::IteratorType::reduction);
  return linalg::GenericOp::create(
             builder, loc, init.getType(), ValueRange{lhs, rhs}, init, maps,
             loops,
             [&](OpBuilder &b, Location loc, ValueRange elements) {
               auto widen = [&](Value value) -> Value {
                 return value.getType() == element
                            ? value
                            : arith::ExtFOp::create(b, loc, element, value)
                                  .getResult();
               };
               Value product = arith::MulFOp::create(b, loc, widen(elements[0]),
                                                     widen(elements[1]));
               Value sum = arith::AddFOp::create(b, loc, elements[2], product);
               linalg::YieldOp::create(b, loc, sum);
             })
      .getResult(0);
}

Value sbp::createZeroTensor(OpBuilder &builder, Location loc,
                            ArrayRef<OpFoldResult> sizes, Type element) {
  Value empty = tensor::EmptyOp::create(builder, loc, sizes, element);
  Value zero = arith::ConstantOp::create(builder, loc, element,
                                         builder.getZeroAttr(element));
  return linalg::FillOp::create(builder, loc, zero, empty).getResult(0);
}
