//===- PromoteFloats.cpp - compute in f64 what is computed in less --------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Dialect/SBPDialect.h"
#include "SBP/Transforms/Graph/Operations.h"
#include "SBP/Transforms/Masking/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/AttrTypeSubElements.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/Remarks.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_PROMOTEFLOATSPASS
#include "SBP/Transforms/Masking/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

static APFloat promote(APFloat value) {
  bool loses;
  value.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven, &loses);
  return value;
}

/// The elements of a blob as attributes that can be promoted; null where the
/// blob is not there, or is not as large as the type says.
static DenseElementsAttr readResource(DenseResourceElementsAttr resource) {
  AsmResourceBlob *blob = resource.getRawHandle().getBlob();
  bool isSplat = false;
  if (!blob || !DenseElementsAttr::isValidRawBuffer(resource.getType(),
                                                    blob->getData(), isSplat))
    return {};
  return DenseElementsAttr::getFromRawBuffer(resource.getType(),
                                             blob->getData());
}

/// Replaces types of less than 64 bits, wherever they stand in another type or
/// in an attribute, and the numbers of constants.
static void addReplacements(AttrTypeReplacer &replacer, MLIRContext *context) {
  Type f64 = Float64Type::get(context);
  auto isNarrow = [](Type type) {
    auto floating = dyn_cast<FloatType>(type);
    return floating && floating.getWidth() < 64;
  };
  replacer.addReplacement([=](FloatType type) -> std::optional<Type> {
    return isNarrow(type) ? f64 : Type(type);
  });
  replacer.addReplacement([=](FloatAttr number) -> std::optional<Attribute> {
    if (!isNarrow(number.getType()))
      return number;
    return FloatAttr::get(f64, promote(number.getValue()));
  });
  auto promoteElements = [=](DenseElementsAttr elements) -> Attribute {
    auto bits = [](const APFloat &number) {
      return promote(number).bitcastToAPInt();
    };
    return cast<DenseFPElementsAttr>(elements).mapValues(f64, bits);
  };
  using Replaced = std::optional<std::pair<Attribute, WalkResult>>;
  // Raw bytes of another type; an operation that reads them refuses the types.
  replacer.addReplacement([](DenseArrayAttr numbers) -> Replaced {
    return std::pair(Attribute(numbers), WalkResult::skip());
  });
  replacer.addReplacement([](DenseElementsAttr elements) -> Replaced {
    return std::pair(Attribute(elements), WalkResult::skip());
  });
  replacer.addReplacement([=](DenseFPElementsAttr elements) -> Replaced {
    if (!isNarrow(elements.getElementType()))
      return std::pair(Attribute(elements), WalkResult::skip());
    return std::pair(promoteElements(elements), WalkResult::skip());
  });
  replacer.addReplacement([=](DenseResourceElementsAttr resource) -> Replaced {
    if (!isNarrow(resource.getElementType()))
      return std::pair(Attribute(resource), WalkResult::skip());
    DenseElementsAttr elements = readResource(resource);
    // What cannot be read is left, and refused by the operation's verifier.
    return std::pair(elements ? promoteElements(elements) : resource,
                     WalkResult::skip());
  });
}

namespace {

struct PromoteFloatsPass : sbp::impl::PromoteFloatsPassBase<PromoteFloatsPass> {
  using PromoteFloatsPassBase::PromoteFloatsPassBase;

  void runOnOperation() override {
    AttrTypeReplacer replacer;
    addReplacements(replacer, &getContext());
    getOperation()->walk([](DecompressOp op) { saveAsIs(op); });

    // Casts that read or write bits need the types that those bits are of.
    struct BitCast {
      Operation *op;
      Type from, to;
    };
    SmallVector<BitCast> bitCasts;
    SmallVector<Operation *> roundings;
    int64_t promoted = 0;
    WalkResult complete = getOperation()->walk([&](Operation *op) {
      if (!op->getName().isRegistered()) {
        op->emitError("unregistered operation '")
            << op->getName() << "' cannot be promoted to f64; load its dialect";
        return WalkResult::interrupt();
      }
      if (isa<arith::BitcastOp, tensor::BitcastOp>(op))
        bitCasts.push_back(
            {op, op->getOperand(0).getType(), op->getResult(0).getType()});
      if (isa<arith::ExtFOp, arith::TruncFOp>(op))
        roundings.push_back(op);
      for (Value result : op->getResults())
        promoted += replacer.replace(result.getType()) != result.getType();
      return WalkResult::advance();
    });
    if (complete.wasInterrupted())
      return signalPassFailure();
    numPromoted += promoted;
    if (promoted)
      remark::passed(
          getOperation().getLoc(),
          remark::RemarkOpts::name("Promoted").category("sbp-promote-floats"))
          << remark::add("{0} values are f64", promoted);
    replacer.recursivelyReplaceElementsIn(getOperation(), /*replaceAttrs=*/true,
                                          /*replaceLocs=*/false,
                                          /*replaceTypes=*/true);
    for (Operation *op : roundings)
      if (op->getOperand(0).getType() == op->getResult(0).getType()) {
        op->getResult(0).replaceAllUsesWith(op->getOperand(0));
        op->erase();
      }
    for (const BitCast &cast : bitCasts)
      rewriteBitCast(cast.op, cast.from, cast.to);
  }

private:
  /// Reads a compressed value as it was. Rounding is no part of what is
  /// differentiated.
  static void saveAsIs(DecompressOp op) {
    Operation *save = op.getCodes().getDefiningOp();
    auto saved = dyn_cast_or_null<SavedOp>(save);
    if (saved)
      save = saved.getSource().getDefiningOp();
    auto compress = dyn_cast_or_null<CompressOp>(save);
    if (!compress || compress.getSource().getType() != op.getType())
      return;
    Value source = compress.getSource();
    OpBuilder builder(op);
    if (saved)
      source = SavedOp::create(builder, op.getLoc(), source, saved.getLayer());
    op.replaceAllUsesWith(source);
    SmallVector<Value> codes(op->getOperands());
    op.erase();
    eraseDead(codes);
  }

  /// Rounds what the cast reads to `from`, and extends what it makes from `to`.
  void rewriteBitCast(Operation *op, Type from, Type to) {
    OpBuilder builder(op);
    Location loc = op->getLoc();
    Value operand = op->getOperand(0), result = op->getResult(0);
    if (operand.getType() != from)
      op->setOperand(0, arith::TruncFOp::create(builder, loc, from, operand));
    if (result.getType() == to)
      return;
    Type promoted = result.getType();
    result.setType(to);
    builder.setInsertionPointAfter(op);
    auto extended = arith::ExtFOp::create(builder, loc, promoted, result);
    result.replaceAllUsesExcept(extended, extended);
  }
};

} // namespace
