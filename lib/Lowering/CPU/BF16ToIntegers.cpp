//===- BF16ToIntegers.cpp - bf16 in registers and memory as integers ------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/CPU/Passes.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_BF16TOINTEGERSPASS
#include "SBP/Lowering/CPU/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

/// i16 for bf16, in vectors too; null for other types.
static Type getInteger(Type type) {
  if (!getElementTypeOrSelf(type).isBF16())
    return {};
  Type integer = IntegerType::get(type.getContext(), 16);
  if (auto vector = dyn_cast<VectorType>(type))
    return vector.clone(integer);
  return type.isBF16() ? integer : Type();
}

/// Whether `op` hands values on without computing on them.
static bool isMove(Operation *op) {
  return isa<LLVM::LoadOp, LLVM::StoreOp, LLVM::MaskedLoadOp,
             LLVM::MaskedStoreOp, LLVM::ConstantOp, LLVM::SelectOp,
             LLVM::BitcastOp, LLVM::InsertElementOp, LLVM::ExtractElementOp,
             LLVM::ShuffleVectorOp, LLVM::UndefOp, LLVM::PoisonOp, LLVM::ZeroOp,
             BranchOpInterface>(op);
}

/// Whether `value` becomes an integer: what a move makes, or what branches
/// bring. Arguments of functions keep their types.
static bool becomesInteger(Value value) {
  if (Operation *def = value.getDefiningOp())
    return isMove(def);
  return !cast<BlockArgument>(value).getOwner()->isEntryBlock();
}

/// The constant's bits.
static TypedAttr getBits(LLVM::ConstantOp op, Type integer) {
  if (auto number = dyn_cast<FloatAttr>(op.getValue()))
    return IntegerAttr::get(integer, number.getValue().bitcastToAPInt());
  if (auto numbers = dyn_cast<DenseElementsAttr>(op.getValue()))
    return numbers.bitcast(getElementTypeOrSelf(integer));
  return {};
}

namespace {

struct BF16ToIntegersPass
    : sbp::impl::BF16ToIntegersPassBase<BF16ToIntegersPass> {
  void runOnOperation() override {
    SmallVector<Operation *> ops;
    getOperation().walk([&](Operation *op) { ops.push_back(op); });
    for (Operation *op : ops)
      adaptOperands(op);
    changed = 0;
    for (Operation *op : ops)
      adaptResults(op);
    for (Block &block : getOperation().getBody())
      if (!block.isEntryBlock())
        for (BlockArgument argument : block.getArguments())
          change(argument);
    numValues += changed;
    if (changed > 0)
      remark::passed(getOperation().getLoc(),
                     remark::RemarkOpts::name("BF16AsIntegers")
                         .category("sbp-bf16-to-integers"))
          << remark::add("{0} values of bf16 are integers", changed);
  }

private:
  /// Where values change hands between the two kinds of operations.
  void adaptOperands(Operation *op) {
    OpBuilder b(op);
    for (OpOperand &operand : op->getOpOperands()) {
      Type integer = getInteger(operand.get().getType());
      if (!integer || isMove(op) == becomesInteger(operand.get()))
        continue;
      // The result of this one is changed with all others where it has to be.
      Value cast = LLVM::BitcastOp::create(
          b, op->getLoc(), isMove(op) ? integer : operand.get().getType(),
          operand.get());
      operand.set(cast);
    }
  }

  void adaptResults(Operation *op) {
    if (!isMove(op))
      return;
    if (auto constant = dyn_cast<LLVM::ConstantOp>(op))
      if (Type integer = getInteger(constant.getType())) {
        TypedAttr bits = getBits(constant, integer);
        if (!bits)
          return;
        constant.setValueAttr(bits);
      }
    for (Value result : op->getResults())
      change(result);
  }

  void change(Value value) {
    if (Type integer = getInteger(value.getType())) {
      value.setType(integer);
      ++changed;
    }
  }

  int64_t changed = 0;
};

} // namespace
