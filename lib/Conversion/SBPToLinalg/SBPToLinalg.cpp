//===- SBPToLinalg.cpp - masks, gathers and scatters as loops -------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Conversion/MaskSampling.h"
#include "SBP/Conversion/Passes.h"
#include "SBP/IR/SBPDialect.h"
#include "SBP/Interfaces/CompactionInterface.h"
#include "SBP/Transforms/BackwardLowering.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Transforms/DialectConversion.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_CONVERTSBPTOLINALGPASS
#include "SBP/Conversion/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

/// The position along each axis of a flattened position, slowest axis first.
static SmallVector<Value> splitPosition(OpBuilder &b, Location loc,
                                        Value position, Value shaped,
                                        ArrayRef<int64_t> axes) {
  SmallVector<Value> positions(axes.size());
  for (unsigned i = axes.size(); i-- > 1;) {
    Value size = tensor::DimOp::create(b, loc, shaped, axes[i]);
    positions[i] = arith::RemUIOp::create(b, loc, position, size);
    position = arith::DivUIOp::create(b, loc, position, size);
  }
  positions[0] = position;
  return positions;
}

namespace {

struct KeepMaskLowering : OpConversionPattern<KeepMaskOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(KeepMaskOp op, OpAdaptor,
                  ConversionPatternRewriter &rewriter) const override {
    rewriter.replaceOp(op, createMaskPositions(rewriter, op));
    return success();
  }
};

/// Position ((o * N + m[k]) * inner + i) at entry ((o * K + k) * inner + i).
struct ExtendMaskLowering : OpConversionPattern<ExtendMaskOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(ExtendMaskOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    MaskType source = op.getMask().getType();
    auto drawn = op.getMask().getDefiningOp<KeepMaskOp>();
    if (ShapedType::isDynamic(source.getPositions()) && !drawn)
      return op.emitOpError("extends a mask of a dynamic number of positions "
                            "that no sbp.keep_mask of this function draws");
    Location loc = op.getLoc();
    Value mask = adaptor.getMask();
    auto constant = [&](int64_t value) -> Value {
      return arith::ConstantIndexOp::create(rewriter, loc, value);
    };
    Value positions = ShapedType::isDynamic(source.getPositions())
                          ? drawn.getPositions()
                          : constant(source.getPositions());
    Value inner = constant(op.getInner());
    Value kept = tensor::DimOp::create(rewriter, loc, mask, 0);
    Value outer =
        op.getDynamicOuter() ? op.getDynamicOuter() : constant(op.getOuter());
    Value run = arith::MulIOp::create(rewriter, loc, kept, inner);
    int64_t total = op.getType().getKept();
    SmallVector<OpFoldResult> size{
        ShapedType::isDynamic(total)
            ? OpFoldResult(
                  arith::MulIOp::create(rewriter, loc, outer, run).getResult())
            : OpFoldResult(rewriter.getIndexAttr(total))};
    Value empty =
        tensor::EmptyOp::create(rewriter, loc, size, rewriter.getIndexType());
    AffineMap identity = rewriter.getMultiDimIdentityMap(1);
    auto generic = linalg::GenericOp::create(
        rewriter, loc, empty.getType(), ValueRange(), empty, ArrayRef{identity},
        {utils::IteratorType::parallel},
        [&](OpBuilder &b, Location loc, ValueRange) {
          Value entry = linalg::IndexOp::create(b, loc, 0);
          Value o = arith::DivUIOp::create(b, loc, entry, run);
          Value rest = arith::RemUIOp::create(b, loc, entry, run);
          Value k = arith::DivUIOp::create(b, loc, rest, inner);
          Value i = arith::RemUIOp::create(b, loc, rest, inner);
          Value m = tensor::ExtractOp::create(b, loc, mask, ValueRange{k});
          Value position = arith::AddIOp::create(
              b, loc, arith::MulIOp::create(b, loc, o, positions), m);
          position = arith::AddIOp::create(
              b, loc, arith::MulIOp::create(b, loc, position, inner), i);
          linalg::YieldOp::create(b, loc, position);
        });
    rewriter.replaceOp(op, generic.getResult(0));
    return success();
  }
};

/// A generic over the result that reads the source at the mask's positions.
struct KeepLowering : OpConversionPattern<KeepOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(KeepOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    Location loc = op.getLoc();
    ArrayRef<int64_t> axes = op.getAxes();
    Value source = adaptor.getSource(), mask = adaptor.getMask();
    int64_t keptAxis = getKeptPosition(axes.front(), axes);
    SmallVector<OpFoldResult> sizes;
    for (int64_t axis = 0; axis < op.getSource().getType().getRank(); ++axis) {
      if (axis == axes.front())
        sizes.push_back(tensor::getMixedSize(rewriter, loc, mask, 0));
      else if (!llvm::is_contained(axes, axis))
        sizes.push_back(tensor::getMixedSize(rewriter, loc, source, axis));
    }
    RankedTensorType type = op.getType();
    Value empty =
        tensor::EmptyOp::create(rewriter, loc, sizes, type.getElementType());
    AffineMap identity = rewriter.getMultiDimIdentityMap(type.getRank());
    AffineMap maskMap =
        AffineMap::get(type.getRank(), 0, rewriter.getAffineDimExpr(keptAxis));
    auto generic = linalg::GenericOp::create(
        rewriter, loc, empty.getType(), mask, empty,
        ArrayRef{maskMap, identity},
        SmallVector<utils::IteratorType>(type.getRank(),
                                         utils::IteratorType::parallel),
        [&](OpBuilder &b, Location loc, ValueRange arguments) {
          SmallVector<Value> group =
              splitPosition(b, loc, arguments[0], source, axes);
          SmallVector<Value> indices;
          for (int64_t axis = 0; axis < op.getSource().getType().getRank();
               ++axis) {
            const auto *it = llvm::find(axes, axis);
            indices.push_back(it != axes.end()
                                  ? group[it - axes.begin()]
                                  : linalg::IndexOp::create(
                                        b, loc, getKeptPosition(axis, axes))
                                        .getResult());
          }
          linalg::YieldOp::create(
              b, loc,
              tensor::ExtractOp::create(b, loc, source, indices).getResult());
        });
    rewriter.replaceOp(op, generic.getResult(0));
    return success();
  }
};

/// A loop over the kept positions that writes, or adds, one slice at a time in
/// place.
struct RestoreLowering : OpConversionPattern<RestoreOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(RestoreOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    Location loc = op.getLoc();
    ArrayRef<int64_t> axes = op.getAxes();
    Value source = adaptor.getSource(), mask = adaptor.getMask();
    RankedTensorType type = op.getType();
    int64_t keptAxis = getKeptPosition(axes.front(), axes);
    Value init = adaptor.getInto();
    if (!init) {
      SmallVector<OpFoldResult> sizes;
      for (int64_t axis = 0; axis < type.getRank(); ++axis) {
        if (!type.isDynamicDim(axis))
          sizes.push_back(rewriter.getIndexAttr(type.getDimSize(axis)));
        else if (!llvm::is_contained(axes, axis))
          sizes.push_back(tensor::getMixedSize(rewriter, loc, source,
                                               getKeptPosition(axis, axes)));
        else
          sizes.push_back(OpFoldResult()); // below, in the order of the axes
      }
      unsigned next = 0;
      for (int64_t axis : axes)
        if (type.isDynamicDim(axis))
          sizes[axis] = adaptor.getSizes()[next++];
      init = createZeros(
          rewriter, loc,
          tensor::EmptyOp::create(rewriter, loc, sizes, type.getElementType()));
    }
    Value zero = arith::ConstantIndexOp::create(rewriter, loc, 0);
    Value one = arith::ConstantIndexOp::create(rewriter, loc, 1);
    Value kept = tensor::DimOp::create(rewriter, loc, mask, 0);
    auto loop = scf::ForOp::create(
        rewriter, loc, zero, kept, one, ValueRange{init},
        [&](OpBuilder &b, Location loc, Value k, ValueRange state) {
          Value position =
              tensor::ExtractOp::create(b, loc, mask, ValueRange{k});
          SmallVector<Value> group =
              splitPosition(b, loc, position, state[0], axes);
          OpFoldResult indexZero = b.getIndexAttr(0),
                       indexOne = b.getIndexAttr(1);
          SmallVector<OpFoldResult> sourceOffsets, sourceSizes, offsets, sizes;
          SmallVector<int64_t> shape;
          for (int64_t axis = 0; axis < type.getRank(); ++axis) {
            const auto *it = llvm::find(axes, axis);
            if (it != axes.end()) {
              offsets.push_back(group[it - axes.begin()]);
              sizes.push_back(indexOne);
              continue;
            }
            offsets.push_back(indexZero);
            sizes.push_back(tensor::getMixedSize(b, loc, state[0], axis));
            shape.push_back(type.getDimSize(axis));
          }
          for (int64_t axis = 0;
               axis < cast<RankedTensorType>(source.getType()).getRank();
               ++axis) {
            sourceOffsets.push_back(axis == keptAxis ? OpFoldResult(k)
                                                     : indexZero);
            sourceSizes.push_back(
                axis == keptAxis ? indexOne
                                 : tensor::getMixedSize(b, loc, source, axis));
          }
          SmallVector<OpFoldResult> sourceStrides(sourceOffsets.size(),
                                                  indexOne),
              strides(offsets.size(), indexOne);
          auto sliceType = RankedTensorType::get(shape, type.getElementType());
          Value row = tensor::ExtractSliceOp::create(b, loc, sliceType, source,
                                                     sourceOffsets, sourceSizes,
                                                     sourceStrides);
          Value target = tensor::ExtractSliceOp::create(
              b, loc, sliceType, state[0], offsets, sizes, strides);
          AffineMap identity = b.getMultiDimIdentityMap(shape.size());
          bool adds = static_cast<bool>(op.getInto());
          Value written =
              linalg::GenericOp::create(
                  b, loc, sliceType, row, target, ArrayRef{identity, identity},
                  SmallVector<utils::IteratorType>(
                      shape.size(), utils::IteratorType::parallel),
                  [&](OpBuilder &inner, Location loc, ValueRange arguments) {
                    Value value = arguments[0];
                    if (adds)
                      value = arith::AddFOp::create(inner, loc, arguments[1],
                                                    arguments[0]);
                    linalg::YieldOp::create(inner, loc, value);
                  })
                  .getResult(0);
          Value inserted = tensor::InsertSliceOp::create(
              b, loc, written, state[0], offsets, sizes, strides);
          scf::YieldOp::create(b, loc, inserted);
        });
    rewriter.replaceOp(op, loop.getResult(0));
    return success();
  }
};

struct SavedLowering : OpConversionPattern<SavedOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(SavedOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    rewriter.replaceOp(op, adaptor.getSource());
    return success();
  }
};

struct ConvertSBPToLinalgPass
    : sbp::impl::ConvertSBPToLinalgPassBase<ConvertSBPToLinalgPass> {
  using ConvertSBPToLinalgPassBase::ConvertSBPToLinalgPassBase;

  void runOnOperation() override {
    MLIRContext *context = &getContext();
    TypeConverter converter;
    converter.addConversion([](Type type) { return type; });
    converter.addConversion([](MaskType type) -> Type {
      return RankedTensorType::get({type.getKept()},
                                   IndexType::get(type.getContext()));
    });
    ConversionTarget target(*context);
    target.addIllegalDialect<SBPDialect>();
    if (!saved)
      target.addLegalOp<SavedOp>();
    target.markUnknownOpDynamicallyLegal([](Operation *) { return true; });
    getOperation()->walk([&](Operation *op) {
      if (isa_and_nonnull<SBPDialect>(op->getDialect()))
        ++numConverted;
    });
    RewritePatternSet patterns(context);
    patterns.add<KeepMaskLowering, ExtendMaskLowering, KeepLowering,
                 RestoreLowering, SavedLowering>(converter, context);
    if (failed(applyPartialConversion(getOperation(), target,
                                      std::move(patterns))))
      signalPassFailure();
  }
};

} // namespace
