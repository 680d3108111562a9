//===- SBPToLinalg.cpp - masks, gathers and scatters as loops -------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Conversion/SBPToLinalg/GatherScatter.h"
#include "SBP/Conversion/SBPToLinalg/MaskSampling.h"
#include "SBP/Conversion/SBPToLinalg/Passes.h"
#include "SBP/Conversion/SBPToLinalg/ProbeSampling.h"
#include "SBP/Conversion/SBPToLinalg/RowSampling.h"
#include "SBP/Conversion/SBPToLinalg/SBPBufferization.h"
#include "SBP/Conversion/SBPToLinalg/SavedValues.h"
#include "SBP/Dialect/SBPDialect.h"
#include "SBP/Interfaces/CompactionInterface.h"
#include "SBP/Transforms/Masking/BackwardLowering.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/TilingInterfaceImpl.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Transforms/DialectConversion.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_CONVERTSBPTOLINALGPASS
#include "SBP/Conversion/SBPToLinalg/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

/// What is drawn, one after the other or in parallel.
template <typename OpTy, auto create>
struct DrawLowering : OpConversionPattern<OpTy> {
  DrawLowering(const TypeConverter &converter, MLIRContext *context,
               bool parallel)
      : OpConversionPattern<OpTy>(converter, context), parallel(parallel) {}
  LogicalResult
  matchAndRewrite(OpTy op, typename OpTy::Adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    rewriter.replaceOp(op, create(rewriter, op, parallel));
    return success();
  }

private:
  bool parallel;
};

struct ExtendMaskLowering : OpConversionPattern<ExtendMaskOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(ExtendMaskOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    rewriter.replaceOp(
        op, createExtendedPositions(rewriter, op, adaptor.getMask()));
    return success();
  }
};

struct KeepLowering : OpConversionPattern<KeepOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(KeepOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    rewriter.replaceOp(
        op, createGather(rewriter, op, adaptor.getSource(), adaptor.getMask()));
    return success();
  }
};

struct RestoreLowering : OpConversionPattern<RestoreOp> {
  RestoreLowering(const TypeConverter &converter, MLIRContext *context,
                  bool parallel)
      : OpConversionPattern(converter, context), parallel(parallel) {}
  LogicalResult
  matchAndRewrite(RestoreOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    rewriter.replaceOp(op, createScatter(rewriter, op, adaptor.getSource(),
                                         adaptor.getMask(), adaptor.getInto(),
                                         parallel));
    return success();
  }

private:
  bool parallel;
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

/// What is computed from tensors alone.
template <typename OpTy, auto create>
struct ElementsLowering : OpConversionPattern<OpTy> {
  using OpConversionPattern<OpTy>::OpConversionPattern;
  LogicalResult
  matchAndRewrite(OpTy op, typename OpTy::Adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    rewriter.replaceOp(op, create(rewriter, op));
    return success();
  }
};

/// What marks a layer's boundary has done its work: only the value is left.
struct LayerMarkLowering : OpInterfaceConversionPattern<LayerMarkOpInterface> {
  using OpInterfaceConversionPattern::OpInterfaceConversionPattern;
  LogicalResult
  matchAndRewrite(LayerMarkOpInterface op, ArrayRef<Value> operands,
                  ConversionPatternRewriter &rewriter) const override {
    rewriter.replaceOp(op, operands);
    return success();
  }
};

struct ConvertSBPToLinalgPass
    : sbp::impl::ConvertSBPToLinalgPassBase<ConvertSBPToLinalgPass> {
  using ConvertSBPToLinalgPassBase::ConvertSBPToLinalgPassBase;

  void getDependentDialects(DialectRegistry &registry) const override {
    ConvertSBPToLinalgPassBase::getDependentDialects(registry);
    // A pass plugin may be loaded without its dialect half: the models for
    // bufferization come with the pass.
    registerBufferizationModels(registry);
    linalg::registerTilingInterfaceExternalModels(registry);
  }

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
    target.addLegalOp<SelectSmallestOp, SampleLengthsOp>();
    if (!saved)
      target.addLegalOp<SavedOp, ProbesOp>();
    target.markUnknownOpDynamicallyLegal([](Operation *) { return true; });
    int64_t found = 0;
    getOperation()->walk([&](Operation *op) {
      found += isa_and_nonnull<SBPDialect>(op->getDialect()) &&
               (saved || !isa<SavedOp, ProbesOp>(op));
    });
    numConverted += found;
    if (found)
      remark::passed(getOperation().getLoc(),
                     remark::RemarkOpts::name("Converted")
                         .category("convert-sbp-to-linalg"))
          << remark::add("{0} operations of sbp are linalg, tensor, arith and "
                         "scf",
                         found);
    RewritePatternSet patterns(context);
    patterns.add<ExtendMaskLowering, KeepLowering, SavedLowering,
                 LayerMarkLowering, ElementsLowering<SketchOp, createSketch>,
                 ElementsLowering<ExpandSketchOp, createExpandedSketch>,
                 ElementsLowering<ExpandRowsOp, createExpandedRows>,
                 ElementsLowering<PackBitsOp, createPackedBits>,
                 ElementsLowering<UnpackBitsOp, createUnpackedBits>,
                 ElementsLowering<CompressOp, createCompressed>,
                 ElementsLowering<DecompressOp, createDecompressed>>(converter,
                                                                     context);
    patterns
        .add<DrawLowering<KeepMaskOp, createMaskPositions>,
             DrawLowering<ProbesOp, createProbeVectors>,
             DrawLowering<SampleRowsOp, createSampledRows>, RestoreLowering>(
            converter, context, parallel);
    if (failed(applyPartialConversion(getOperation(), target,
                                      std::move(patterns))))
      signalPassFailure();
  }
};

} // namespace
