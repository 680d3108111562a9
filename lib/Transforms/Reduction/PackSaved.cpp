//===- PackSaved.cpp - truth values and small integers as bits ------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/AutodiffAnalysis.h"
#include "SBP/Analysis/IntegerRanges.h"
#include "SBP/Dialect/SBPDialect.h"
#include "SBP/Transforms/Reduction/Passes.h"
#include "SBP/Transforms/Reduction/SavedReads.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Remarks.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_PACKSAVEDPASS
#include "SBP/Transforms/Reduction/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

struct PackSavedPass : sbp::impl::PackSavedPassBase<PackSavedPass> {
  using PackSavedPassBase::PackSavedPassBase;
  void runOnOperation() override;

private:
  void pack(Value value, IntegerCodes codes, const AutodiffAnalysis &autodiff);
  LayerNames names;
};

} // namespace

/// The type of the packed value: as few of the last axes as have a multiple of
/// `perByte` elements become bytes, so that rows stay rows. More of them where
/// the bytes of one would not fill a vector. Null where there are none.
static RankedTensorType getPackedType(RankedTensorType type, int64_t perByte) {
  const int64_t enough = 8 * perByte;
  RankedTensorType packed;
  int64_t elements = 1;
  for (int64_t axis = type.getRank(); axis-- > 0 && elements < enough;) {
    if (type.isDynamicDim(axis))
      break;
    elements *= type.getDimSize(axis);
    if (elements == 0 || elements % perByte != 0)
      continue;
    SmallVector<int64_t> shape(type.getShape().take_front(axis));
    shape.push_back(elements / perByte);
    packed =
        RankedTensorType::get(shape, IntegerType::get(type.getContext(), 8));
  }
  return packed;
}

/// A tensor of one number.
static Value createSplat(OpBuilder &builder, Location loc,
                         RankedTensorType type, int64_t number) {
  return arith::ConstantOp::create(
      builder, loc,
      DenseElementsAttr::get(
          type, builder.getIntegerAttr(type.getElementType(), number)));
}

/// The elements minus the first number, in the codes' type.
static Value createCodes(OpBuilder &builder, Location loc, Value value,
                         int64_t first, RankedTensorType codeType) {
  auto type = cast<RankedTensorType>(value.getType());
  if (first != 0)
    value = arith::SubIOp::create(builder, loc, value,
                                  createSplat(builder, loc, type, first));
  if (type == codeType)
    return value;
  if (type.getElementType().isIndex())
    return arith::IndexCastOp::create(builder, loc, codeType, value);
  return arith::TruncIOp::create(builder, loc, codeType, value);
}

/// The elements of the codes.
static Value createElements(OpBuilder &builder, Location loc, Value codes,
                            int64_t first, RankedTensorType type) {
  if (codes.getType() != type)
    codes = type.getElementType().isIndex()
                ? arith::IndexCastUIOp::create(builder, loc, type, codes)
                      .getResult()
                : arith::ExtUIOp::create(builder, loc, type, codes).getResult();
  return first == 0
             ? codes
             : arith::AddIOp::create(builder, loc, codes,
                                     createSplat(builder, loc, type, first))
                   .getResult();
}

void PackSavedPass::pack(Value value, IntegerCodes codes,
                         const AutodiffAnalysis &autodiff) {
  auto type = cast<RankedTensorType>(value.getType());
  Operation *def = value.getDefiningOp();
  bool isTruth = type.getElementType().isInteger(1);
  auto leave = [&](StringRef reason) {
    remark::missed(
        def->getLoc(),
        remark::RemarkOpts::name("PackedBits").category(getArgument()))
        << remark::add("{0} is saved in bytes", type)
        << remark::reason("{0}", reason);
  };
  RankedTensorType packed =
      codes.bits < 8 ? getPackedType(type, 8 / codes.bits) : RankedTensorType();
  if (isTruth && !packed)
    return leave("no last axes have a known multiple of 8 elements");
  // Sizes that are not known have no constant tensors.
  if (!isTruth && !type.hasStaticShape())
    return leave("its shape is not known");
  if (codes.bits < 8 && !packed)
    codes.bits = 8;
  auto codeType = cast<RankedTensorType>(type.clone(IntegerType::get(
      &getContext(), packed && codes.bits > 1 ? 8 : codes.bits)));
  if (!packed && codeType == type)
    return leave("no last axes have a multiple of as many elements as fit "
                 "into a byte");
  Block &body = *def->getBlock();
  SmallVector<OpOperand *> reads;
  for (OpOperand &use : value.getUses()) {
    Operation *top = body.findAncestorOpInBlock(*use.getOwner());
    if (autodiff.isForward(top) || top == body.getTerminator())
      continue;
    reads.push_back(&use);
  }
  Operation *first = findFirst(reads, &body);
  OpBuilder builder(&getContext());
  builder.setInsertionPointAfter(def);
  Location loc = value.getLoc();
  Value bits = createCodes(builder, loc, value, codes.first, codeType);
  if (packed)
    bits = PackBitsOp::create(builder, loc, packed, bits);
  builder.setInsertionPoint(first);
  // What an sbp.saved reads was computed by the forward.
  Value saved = SavedOp::create(builder, loc, bits, names.get(def).str());
  loc = first->getLoc();
  if (packed)
    saved = UnpackBitsOp::create(builder, loc, codeType, saved);
  setRead(reads, createElements(builder, loc, saved, codes.first, type));
  ++(isTruth ? numPacked : numNarrowed);
  remark::passed(value.getLoc(),
                 remark::RemarkOpts::name("PackedBits").category(getArgument()))
      << remark::add("saves {0} of {1}", bits.getType(), type)
      << remark::metric("BytesBefore", getByteSize(type))
      << remark::metric("BytesAfter", getByteSize(bits.getType()));
}

static bool isIntegers(Value value) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  return type && type.getElementType().isIntOrIndex();
}

void PackSavedPass::runOnOperation() {
  FailureOr<func::FuncOp> function = findEntry(getOperation(), entry);
  if (failed(function))
    return signalPassFailure();
  // Many graphs have none: who reads what need not be known.
  SmallVector<Value> integers;
  if (function->getBody().hasOneBlock())
    for (Operation &op : function->getBody().front().without_terminator())
      llvm::copy_if(op.getResults(), std::back_inserter(integers), isIntegers);
  if (integers.empty())
    return markAllAnalysesPreserved();
  FailureOr<AutodiffAnalysis> autodiff =
      AutodiffAnalysis::create(*function, primalResults);
  if (failed(autodiff))
    return signalPassFailure();
  // Before the first is packed: ranges are of operations that stay.
  IntegerRanges ranges;
  SmallVector<std::pair<Value, IntegerCodes>> saved;
  for (Value value : integers) {
    if (!autodiff->isSaved(value))
      continue;
    if (getElementTypeOrSelf(value).isInteger(1))
      saved.push_back({value, {0, 1}});
    else if (std::optional<IntegerCodes> codes = ranges.getCodes(value))
      saved.push_back({value, *codes});
  }
  for (auto [value, codes] : saved)
    pack(value, codes, *autodiff);
}
