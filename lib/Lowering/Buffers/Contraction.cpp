//===- Contraction.cpp - Which operations are matrix products -------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Buffers/Contraction.h"

#include "SBP/Analysis/Values.h"
#include "SBP/Dialect/SBPDialect.h"
#include "SBP/Lowering/Buffers/LinearAccess.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Interfaces/ViewLikeInterface.h"

using namespace mlir;
using namespace mlir::sbp;

namespace {

/// One operand of a contraction: how far a step of each loop moves it.
struct OperandAccess {
  /// For each dimension of the memref, the factor of each loop in its
  /// subscript.
  SmallVector<SmallVector<int64_t>> factors;
  ArrayRef<int64_t> shape;

  /// Whether only the last dimension (of more than one element) moves.
  bool isFastest(unsigned loop) const {
    for (unsigned dim = factors.size(); dim-- > 0;)
      if (shape[dim] != 1)
        return factors[dim][loop] != 0;
    return false;
  }
  bool dependsOn(unsigned loop) const {
    return llvm::any_of(factors,
                        [&](ArrayRef<int64_t> dim) { return dim[loop] != 0; });
  }
};

FailureOr<OperandAccess> readAccess(linalg::LinalgOp op, OpOperand &operand) {
  auto type = dyn_cast<MemRefType>(operand.get().getType());
  if (!type || !type.isStrided())
    return failure();
  OperandAccess access;
  access.shape = type.getShape();
  int64_t constant = 0;
  for (AffineExpr expr : op.getMatchingIndexingMap(&operand).getResults()) {
    access.factors.emplace_back(op.getNumLoops(), 0);
    if (failed(addLinear(expr, 1, access.factors.back(), constant)))
      return failure();
  }
  return access;
}

/// The input that `value` is, looking through a widening of it; null otherwise.
BlockArgument stripWidening(Value value) {
  if (auto ext = value.getDefiningOp<arith::ExtFOp>())
    value = ext.getIn();
  return dyn_cast<BlockArgument>(value);
}

/// Whether libraries multiply elements of these types.
bool areSupported(Type a, Type b, Type c) {
  return a == b && (a == c ? isa<Float32Type, Float64Type, BFloat16Type>(a)
                           : a.isBF16() && c.isF32());
}

/// Whether the loops hold a matrix product: something is summed, and at least
/// one operand is used again along some loop. Loops do as well as BLAS without
/// reuse, and better on one small matrix times a vector per channel (a
/// depthwise convolution and its gradients): there, neighbors along memory are
/// independent products.
bool hasMatrixProduct(linalg::LinalgOp op, const OperandAccess &accessA,
                      const OperandAccess &accessB,
                      const OperandAccess &accessC) {
  bool sums = false, rows = false, cols = false, isInterleaved = false;
  SmallVector<int64_t> sizes = op.getStaticLoopRanges();
  for (unsigned loop = 0, e = op.getNumLoops(); loop < e; ++loop) {
    if (sizes[loop] == 1)
      continue;
    bool a = accessA.dependsOn(loop), b = accessB.dependsOn(loop),
         c = accessC.dependsOn(loop);
    sums |= a && b && !c;
    rows |= c && a && !b;
    cols |= c && b && !a;
    isInterleaved |= a && b && c && accessA.isFastest(loop) &&
                     accessB.isFastest(loop) && accessC.isFastest(loop);
  }
  return sums && (isInterleaved ? rows && cols : rows || cols);
}

} // namespace

bool mlir::sbp::isRuntimeContraction(linalg::LinalgOp op) {
  if (!op.hasPureBufferSemantics() || op.getNumDpsInputs() != 2 ||
      op.getNumDpsInits() != 1)
    return false;

  // The body: yield(add(out, mul(a, b))) in either order.
  Block &body = *op.getBlock();
  auto add = body.getTerminator()->getOperand(0).getDefiningOp<arith::AddFOp>();
  if (!add)
    return false;
  BlockArgument out = body.getArgument(2);
  auto mul = (add.getLhs() == out ? add.getRhs() : add.getLhs())
                 .getDefiningOp<arith::MulFOp>();
  if (!mul || (add.getLhs() != out && add.getRhs() != out))
    return false;
  BlockArgument lhs = stripWidening(mul.getLhs()),
                rhs = stripWidening(mul.getRhs());
  if (!lhs || !rhs || lhs.getOwner() != &body || rhs.getOwner() != &body ||
      lhs.getArgNumber() + rhs.getArgNumber() != 1)
    return false;

  if (!areSupported(body.getArgument(0).getType(),
                    body.getArgument(1).getType(), out.getType()))
    return false;
  FailureOr<OperandAccess> a = readAccess(op, *op.getDpsInputOperand(0)),
                           b = readAccess(op, *op.getDpsInputOperand(1)),
                           c = readAccess(op, *op.getDpsInitOperand(0));
  return succeeded(a) && succeeded(b) && succeeded(c) &&
         hasMatrixProduct(op, *a, *b, *c);
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
