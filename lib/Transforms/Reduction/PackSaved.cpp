//===- PackSaved.cpp - truth values are saved as bits ---------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/AutodiffAnalysis.h"
#include "SBP/Dialect/SBPDialect.h"
#include "SBP/Transforms/Reduction/Passes.h"
#include "SBP/Transforms/Reduction/SavedReads.h"
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
  void pack(Value value, const AutodiffAnalysis &autodiff);
  LayerNames names;
};

} // namespace

/// The type of the packed value: as few of the last axes as have a multiple of
/// eight elements become bytes, so that rows stay rows. More of them where the
/// bytes of one would not fill a vector. Null where there are none.
static RankedTensorType getPackedType(RankedTensorType type) {
  constexpr int64_t kEnough = 64;
  RankedTensorType packed;
  int64_t elements = 1;
  for (int64_t axis = type.getRank(); axis-- > 0 && elements < kEnough;) {
    if (type.isDynamicDim(axis))
      break;
    elements *= type.getDimSize(axis);
    if (elements == 0 || elements % 8 != 0)
      continue;
    SmallVector<int64_t> shape(type.getShape().take_front(axis));
    shape.push_back(elements / 8);
    packed =
        RankedTensorType::get(shape, IntegerType::get(type.getContext(), 8));
  }
  return packed;
}

void PackSavedPass::pack(Value value, const AutodiffAnalysis &autodiff) {
  auto type = cast<RankedTensorType>(value.getType());
  RankedTensorType packed = getPackedType(type);
  Operation *def = value.getDefiningOp();
  if (!packed) {
    remark::missed(
        def->getLoc(),
        remark::RemarkOpts::name("PackedBits").category(getArgument()))
        << remark::add("{0} is saved in bytes", type)
        << remark::reason("no last axes have a known multiple of 8 elements");
    return;
  }
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
  Value bits = PackBitsOp::create(builder, loc, packed, value);
  builder.setInsertionPoint(first);
  // What an sbp.saved reads was computed by the forward.
  Value saved = SavedOp::create(builder, loc, bits, names.get(def).str());
  Value unpacked = UnpackBitsOp::create(builder, first->getLoc(), type, saved);
  setRead(reads, unpacked);
  ++numPacked;
  remark::passed(loc,
                 remark::RemarkOpts::name("PackedBits").category(getArgument()))
      << remark::add("saves {0} of {1}", packed, type)
      << remark::metric("BytesBefore", getByteSize(type))
      << remark::metric("BytesAfter", getByteSize(packed));
}

static bool isTruth(Value value) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  return type && type.getElementType().isInteger(1);
}

void PackSavedPass::runOnOperation() {
  FailureOr<func::FuncOp> function = findEntry(getOperation(), entry);
  if (failed(function))
    return signalPassFailure();
  // Many graphs have none: who reads what need not be known.
  SmallVector<Value> truths;
  if (function->getBody().hasOneBlock())
    for (Operation &op : function->getBody().front().without_terminator())
      llvm::copy_if(op.getResults(), std::back_inserter(truths), isTruth);
  if (truths.empty())
    return markAllAnalysesPreserved();
  FailureOr<AutodiffAnalysis> autodiff =
      AutodiffAnalysis::create(*function, primalResults);
  if (failed(autodiff))
    return signalPassFailure();
  SmallVector<Value> saved = llvm::filter_to_vector(
      truths, [&](Value value) { return autodiff->isSaved(value); });
  for (Value value : saved)
    pack(value, *autodiff);
}
