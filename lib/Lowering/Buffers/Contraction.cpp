//===- Contraction.cpp - Which operations are matrix products -------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Buffers/Contraction.h"

#include "SBP/Analysis/Contractions.h"
#include "SBP/Analysis/Values.h"
#include "SBP/Dialect/SBPDialect.h"
#include "SBP/Lowering/Buffers/LinearAccess.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Interfaces/ViewLikeInterface.h"

using namespace mlir;
using namespace mlir::sbp;

/// Whether the subscripts of `operand` are linear in the loops, and a step
/// along each of its dimensions skips the same number of elements everywhere.
static bool isLinear(linalg::LinalgOp op, OpOperand &operand) {
  auto type = dyn_cast<MemRefType>(operand.get().getType());
  SmallVector<int64_t> factors(op.getNumLoops(), 0);
  int64_t constant = 0;
  return type && (type.getLayout().isIdentity() || type.isStrided()) &&
         llvm::all_of(op.getMatchingIndexingMap(&operand).getResults(),
                      [&](AffineExpr expr) {
                        return succeeded(addLinear(expr, 1, factors, constant));
                      });
}

/// Whether of the dimensions of more than one element, `loop` moves the last.
static bool isFastest(linalg::LinalgOp op, OpOperand &operand, unsigned loop) {
  ArrayRef<int64_t> shape = op.getShape(&operand);
  for (unsigned dim = shape.size(); dim-- > 0;)
    if (shape[dim] != 1)
      return op.getMatchingIndexingMap(&operand).getResult(dim).isFunctionOfDim(
          loop);
  return false;
}

/// Whether libraries multiply elements of these types.
static bool areSupported(Type a, Type b, Type c) {
  return a == b &&
         (a == c ? isa<Float32Type, Float64Type, BFloat16Type, Float16Type>(a)
                 : isa<BFloat16Type, Float16Type>(a) && c.isF32());
}

/// Whether all that the body does beside the sum and the product is to widen
/// the factors.
static bool onlyWidensFactors(Block &body) {
  return llvm::all_of(body.without_terminator(), [](Operation &op) {
    auto ext = dyn_cast<arith::ExtFOp>(op);
    return ext ? isa<BlockArgument>(ext.getIn())
               : isa<arith::MulFOp, arith::AddFOp>(op);
  });
}

/// Whether the loops hold a matrix product: something is summed, and at least
/// one operand is used again along some loop. Loops do as well as BLAS without
/// reuse, and better on one small matrix times a vector per channel (a
/// depthwise convolution and its gradients): there, neighbors along memory are
/// independent products.
static bool hasMatrixProduct(linalg::LinalgOp op) {
  FailureOr<linalg::ContractionDimensions> loops =
      inferContractionLoops(op.getIndexingMapsArray());
  if (failed(loops))
    return false;
  SmallVector<int64_t> sizes = getLoopSizes(op);
  auto isLong = [&](unsigned loop) { return sizes[loop] != 1; };
  bool sums = llvm::any_of(loops->k, isLong),
       rows = llvm::any_of(loops->m, isLong),
       columns = llvm::any_of(loops->n, isLong);
  bool isInterleaved = llvm::any_of(loops->batch, [&](unsigned loop) {
    return isLong(loop) &&
           llvm::all_of(op->getOpOperands(), [&](OpOperand &operand) {
             return isFastest(op, operand, loop);
           });
  });
  return sums && (isInterleaved ? rows && columns : rows || columns);
}

bool mlir::sbp::isRuntimeContraction(linalg::LinalgOp op) {
  if (!op.hasPureBufferSemantics() || op.getNumDpsInputs() != 2 ||
      op.getNumDpsInits() != 1)
    return false;
  Block &body = *op.getBlock();
  return isSumOfProducts(body) && onlyWidensFactors(body) &&
         areSupported(body.getArgument(0).getType(),
                      body.getArgument(1).getType(),
                      body.getArgument(2).getType()) &&
         llvm::all_of(
             op->getOpOperands(),
             [&](OpOperand &operand) { return isLinear(op, operand); }) &&
         hasMatrixProduct(op);
}

/// Whether `op` touches all of what it writes.
static bool coversOutput(linalg::LinalgOp op) {
  OpOperand *output = op.getDpsInitOperand(0);
  AffineMap map = op.getMatchingIndexingMap(output);
  auto type = dyn_cast<MemRefType>(output->get().getType());
  if (!type || !map.isProjectedPermutation(/*allowZeroInResults=*/true))
    return false;
  for (auto [size, expr] : llvm::zip(type.getShape(), map.getResults()))
    if (!isa<AffineDimExpr>(expr) && size != 1)
      return false;
  return true;
}

linalg::LinalgOp mlir::sbp::findZeroFill(linalg::LinalgOp op) {
  // Fills stand close to what they are for; the limit keeps this linear.
  constexpr unsigned kMaxDistance = 64;
  Value c = op.getDpsInits()[0];
  Value buffer = getBuffer(c);
  // Arguments may be one buffer, but for those of a batch.
  bool isOwn =
      buffer && (buffer.getDefiningOp<memref::AllocOp>() ||
                 (isa<BlockArgument>(buffer) &&
                  isa<BatchKernelOp>(buffer.getParentBlock()->getParentOp())));
  if (!isOwn || !coversOutput(op) ||
      llvm::any_of(op.getDpsInputs(), [&](Value input) {
        return isa<BaseMemRefType>(input.getType()) &&
               getBuffer(input) == buffer;
      }))
    return {};
  Operation *previous = op->getPrevNode();
  for (unsigned i = 0; previous && i < kMaxDistance; ++i) {
    auto fill = dyn_cast<linalg::LinalgOp>(previous);
    if (fill && fill.getNumDpsInits() == 1 && fill.getDpsInits()[0] == c) {
      return isZeroFill(fill) && coversOutput(fill) ? fill : linalg::LinalgOp();
    }
    bool isView = isa<ViewLikeOpInterface>(previous);
    // A kernel touches what it is given.
    if (previous->getNumRegions() > 0 && !fill &&
        !previous->hasTrait<OpTrait::IsIsolatedFromAbove>())
      return {};
    if (!isView && llvm::any_of(previous->getOperands(), [&](Value operand) {
          return isa<BaseMemRefType>(operand.getType()) &&
                 getBuffer(operand) == buffer;
        }))
      return {};
    if (fill && llvm::any_of(getUsedBuffers(fill), [&](Value used) {
          return used == buffer || !used;
        }))
      return {};
    previous = previous->getPrevNode();
  }
  return {};
}

bool mlir::sbp::isZeroOfContraction(linalg::LinalgOp fill) {
  if (fill.getNumDpsInits() != 1 || !getFilledConstant(fill))
    return false;
  for (Operation *user : fill.getDpsInits()[0].getUsers()) {
    auto op = dyn_cast<linalg::LinalgOp>(user);
    if (op && op != fill && op->getBlock() == fill->getBlock() &&
        isRuntimeContraction(op) && findZeroFill(op) == fill)
      return true;
  }
  return false;
}
