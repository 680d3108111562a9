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

FailureOr<OperandAccess> readAccess(linalg::LinalgOp op, OpOperand &operand) {
  auto type = dyn_cast<MemRefType>(operand.get().getType());
  if (!type || !type.isStrided())
    return failure();
  OperandAccess access;
  access.memref = operand.get();
  for (AffineExpr expr : op.getMatchingIndexingMap(&operand).getResults()) {
    access.constants.push_back(0);
    access.factors.emplace_back(op.getNumLoops(), 0);
    if (failed(
            addLinear(expr, 1, access.factors.back(), access.constants.back())))
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

/// What the runtime calls these element types, or an empty name.
StringRef getSuffix(Type a, Type b, Type c) {
  if (a != b)
    return "";
  if (a == c)
    return a.isF32() ? "f32" : a.isF64() ? "f64" : a.isBF16() ? "bf16" : "";
  return a.isBF16() && c.isF32() ? "bf16_f32" : "";
}

/// Whether the loops hold a matrix product: something is summed, and at least
/// one operand is used again along some loop. Loops do as well as BLAS without
/// reuse, and better on one small matrix times a vector per channel (a
/// depthwise convolution and its gradients): there, neighbors along memory are
/// independent products.
bool hasMatrixProduct(linalg::LinalgOp op, const Contraction &contraction) {
  bool sums = false, rows = false, cols = false, isInterleaved = false;
  SmallVector<int64_t> sizes = op.getStaticLoopRanges();
  for (unsigned loop = 0, e = op.getNumLoops(); loop < e; ++loop) {
    if (sizes[loop] == 1)
      continue;
    bool a = contraction.a.dependsOn(loop), b = contraction.b.dependsOn(loop),
         c = contraction.c.dependsOn(loop);
    sums |= a && b && !c;
    rows |= c && a && !b;
    cols |= c && b && !a;
    isInterleaved |= a && b && c && contraction.a.isFastest(loop) &&
                     contraction.b.isFastest(loop) &&
                     contraction.c.isFastest(loop);
  }
  return sums && (isInterleaved ? rows && cols : rows || cols);
}

} // namespace

FailureOr<Contraction> mlir::sbp::matchContraction(linalg::LinalgOp op) {
  if (!op.hasPureBufferSemantics() || op.getNumDpsInputs() != 2 ||
      op.getNumDpsInits() != 1)
    return failure();

  // The body: yield(add(out, mul(a, b))) in either order.
  Block &body = *op.getBlock();
  auto add = body.getTerminator()->getOperand(0).getDefiningOp<arith::AddFOp>();
  if (!add)
    return failure();
  BlockArgument out = body.getArgument(2);
  auto mul = (add.getLhs() == out ? add.getRhs() : add.getLhs())
                 .getDefiningOp<arith::MulFOp>();
  if (!mul || (add.getLhs() != out && add.getRhs() != out))
    return failure();
  BlockArgument lhs = stripWidening(mul.getLhs()),
                rhs = stripWidening(mul.getRhs());
  if (!lhs || !rhs || lhs.getOwner() != &body || rhs.getOwner() != &body ||
      lhs.getArgNumber() + rhs.getArgNumber() != 1)
    return failure();

  Contraction contraction;
  contraction.suffix = getSuffix(body.getArgument(0).getType(),
                                 body.getArgument(1).getType(), out.getType());
  if (contraction.suffix.empty())
    return failure();
  FailureOr<OperandAccess> a = readAccess(op, *op.getDpsInputOperand(0)),
                           b = readAccess(op, *op.getDpsInputOperand(1)),
                           c = readAccess(op, *op.getDpsInitOperand(0));
  if (failed(a) || failed(b) || failed(c))
    return failure();
  contraction.a = *a;
  contraction.b = *b;
  contraction.c = *c;
  if (!hasMatrixProduct(op, contraction))
    return failure();
  return contraction;
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

bool mlir::sbp::isRuntimeContraction(linalg::LinalgOp op) {
  return succeeded(matchContraction(op));
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
