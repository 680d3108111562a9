//===- LinearAccess.cpp - Which elements a loop nest touches --------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Buffers/LinearAccess.h"

#include "SBP/Dialect/SBPDialect.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Utils/IndexingUtils.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::sbp;

LogicalResult sbp::addLinear(AffineExpr expr, int64_t scale,
                             MutableArrayRef<int64_t> factors,
                             int64_t &constant) {
  if (auto dim = dyn_cast<AffineDimExpr>(expr)) {
    factors[dim.getPosition()] += scale;
    return success();
  }
  if (auto cst = dyn_cast<AffineConstantExpr>(expr)) {
    constant += scale * cst.getValue();
    return success();
  }
  auto binary = dyn_cast<AffineBinaryOpExpr>(expr);
  if (!binary)
    return failure();
  if (binary.getKind() == AffineExprKind::Add)
    return success(
        succeeded(addLinear(binary.getLHS(), scale, factors, constant)) &&
        succeeded(addLinear(binary.getRHS(), scale, factors, constant)));
  if (binary.getKind() == AffineExprKind::Mul)
    if (auto factor = dyn_cast<AffineConstantExpr>(binary.getRHS()))
      return addLinear(binary.getLHS(), scale * factor.getValue(), factors,
                       constant);
  return failure();
}

Value sbp::getBuffer(Value memref) {
  while (Operation *def = memref.getDefiningOp()) {
    if (isa<memref::AllocOp, memref::GetGlobalOp>(def))
      return memref;
    if (isa<memref::CastOp, memref::CollapseShapeOp, memref::ExpandShapeOp,
            memref::SubViewOp, memref::ReinterpretCastOp>(def))
      memref = def->getOperand(0);
    else
      return {};
  }
  Operation *parent = memref.getParentBlock()->getParentOp();
  return isa<func::FuncOp, RowKernelOp, BatchKernelOp>(parent) ? memref
                                                               : Value();
}

bool sbp::isStaticMemRef(Type type) {
  auto memref = dyn_cast<MemRefType>(type);
  if (!memref)
    return false;
  if (!memref.hasStaticShape())
    return false;
  if (memref.getLayout().isIdentity())
    return true;
  SmallVector<int64_t> strides;
  int64_t offset;
  return succeeded(memref.getStridesAndOffset(strides, offset)) &&
         ShapedType::isStatic(offset) && ShapedType::isStaticShape(strides);
}

LogicalResult sbp::getStridesAndOffset(MemRefType type,
                                       SmallVectorImpl<int64_t> &strides,
                                       int64_t &offset) {
  // Upstream builds affine expressions, a tenth of a lowering's time.
  if (!type.getLayout().isIdentity() || !type.hasStaticShape())
    return type.getStridesAndOffset(strides, offset);
  strides = mlir::computeStrides(type.getShape());
  offset = 0;
  return success();
}

std::optional<int64_t> sbp::getStaticBytes(MemRefType type) {
  Type element = type.getElementType();
  if (!isStaticMemRef(type) || !element.isIntOrIndexOrFloat())
    return std::nullopt;
  unsigned bits = element.isIndex() ? 64 : element.getIntOrFloatBitWidth();
  int64_t bytes = llvm::divideCeil(bits, 8);
  // Others lie further apart than they are long.
  if (!llvm::isPowerOf2_64(bytes))
    return std::nullopt;
  return type.getNumElements() * bytes;
}

std::optional<int64_t> sbp::getStaticExtent(MemRefType type) {
  if (!isStaticMemRef(type))
    return std::nullopt;
  SmallVector<int64_t> strides;
  int64_t extent;
  (void)getStridesAndOffset(type, strides, extent); // is static
  if (extent < 0)
    return std::nullopt;
  for (auto [size, stride] : llvm::zip(type.getShape(), strides)) {
    if (stride < 0)
      return std::nullopt;
    extent += std::max<int64_t>(size - 1, 0) * stride;
  }
  return extent + 1;
}

FailureOr<LinearAccess> sbp::getLinearAccess(linalg::LinalgOp op,
                                             OpOperand &operand) {
  Value memref = operand.get();
  LinearAccess access;
  access.buffer = getBuffer(memref);
  if (!isStaticMemRef(memref.getType()) || !access.buffer ||
      !isStaticMemRef(access.buffer.getType()))
    return failure();
  SmallVector<int64_t> strides;
  (void)getStridesAndOffset(cast<MemRefType>(memref.getType()), strides,
                            access.offset); // is static
  access.strides.assign(op.getNumLoops(), 0);
  for (auto [stride, expr] :
       llvm::zip(strides, op.getMatchingIndexingMap(&operand).getResults()))
    if (failed(addLinear(expr, stride, access.strides, access.offset)))
      return failure();
  return access;
}

SmallVector<Value> sbp::getUsedBuffers(linalg::LinalgOp op) {
  SetVector<Value> used;
  used.insert_range(op->getOperands());
  for (Region &region : op->getRegions())
    getUsedValuesDefinedAbove(region, used);
  SmallVector<Value> buffers;
  for (Value value : used)
    if (isa<BaseMemRefType>(value.getType()))
      buffers.push_back(getBuffer(value));
  return buffers;
}

bool sbp::isFreeConstant(Value value) {
  Operation *def = value.getDefiningOp();
  return def && def->hasTrait<OpTrait::ConstantLike>() &&
         def->getNumOperands() == 0;
}
