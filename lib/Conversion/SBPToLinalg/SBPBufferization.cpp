//===- SBPBufferization.cpp - masks and rows as buffers -------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each operation emits what its conversion to linalg emits, in front of itself;
// one-shot bufferization goes on with these operations. They need no analysis
// of their own: all that they write is new, or `into`, which the analysis of
// the sbp operation has decided about.
//
//===----------------------------------------------------------------------===//

#include "SBP/Conversion/SBPToLinalg/SBPBufferization.h"

#include "SBP/Conversion/SBPToLinalg/GatherScatter.h"
#include "SBP/Conversion/SBPToLinalg/MaskSampling.h"
#include "SBP/Dialect/SBPDialect.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/BufferizableOpInterface.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::bufferization;
using namespace mlir::sbp;

static MemRefType getPositionsBufferType(MaskType type) {
  return MemRefType::get(type.getShape(), type.getElementType());
}

namespace {

/// A mask is K positions in memory.
struct MaskAsTensor : TensorLikeType::ExternalModel<MaskAsTensor, MaskType> {
  FailureOr<BufferLikeType>
  getBufferType(Type type, const BufferizationOptions &,
                function_ref<InFlightDiagnostic()>) const {
    return cast<BufferLikeType>(getPositionsBufferType(cast<MaskType>(type)));
  }
  LogicalResult verifyCompatibleBufferType(
      Type type, BufferLikeType buffer,
      function_ref<InFlightDiagnostic()> emitError) const {
    auto memref = dyn_cast<MemRefType>(buffer);
    auto mask = cast<MaskType>(type);
    if (memref && memref.getShape() == mask.getShape() &&
        memref.getElementType() == mask.getElementType())
      return success();
    return emitError() << "expected " << getPositionsBufferType(mask)
                       << " as the buffer of " << mask << ", but got "
                       << buffer;
  }
};

/// The kept positions of a mask operand as a tensor that is only read.
FailureOr<Value> getPositionsTensor(RewriterBase &rewriter, Value mask,
                                    const BufferizationOptions &options,
                                    BufferizationState &state) {
  FailureOr<Value> buffer = getBuffer(rewriter, mask, options, state);
  if (failed(buffer))
    return failure();
  auto type = dyn_cast<MemRefType>(buffer->getType());
  if (!type)
    return emitError(mask.getLoc(),
                     "a mask that a branch or a loop returns does not "
                     "bufferize; expected one from sbp.keep_mask, "
                     "sbp.extend_mask, a call or a function argument");
  return ToTensorOp::create(
             rewriter, mask.getLoc(),
             RankedTensorType::get(type.getShape(), type.getElementType()),
             *buffer, /*restrict=*/true)
      .getResult();
}

/// What all four share: operands are read, the result is a new buffer.
template <typename Model, typename OpTy>
struct NewBuffer : BufferizableOpInterface::ExternalModel<Model, OpTy> {
  bool bufferizesToAllocation(Operation *, Value) const { return true; }
  bool bufferizesToMemoryRead(Operation *, OpOperand &,
                              const AnalysisState &) const {
    return true;
  }
  bool bufferizesToMemoryWrite(Operation *, OpOperand &,
                               const AnalysisState &) const {
    return false;
  }
  AliasingValueList getAliasingValues(Operation *, OpOperand &,
                                      const AnalysisState &) const {
    return {};
  }
};

template <typename Model, typename OpTy>
struct NewMask : NewBuffer<Model, OpTy> {
  FailureOr<BufferLikeType> getBufferType(Operation *, Value value,
                                          const BufferizationOptions &,
                                          const BufferizationState &,
                                          SmallVector<Value> &) const {
    return cast<BufferLikeType>(
        getPositionsBufferType(cast<MaskType>(value.getType())));
  }
  /// The mask becomes the buffer of `positions`.
  static void replace(RewriterBase &rewriter, OpTy op, Value positions) {
    auto type = cast<MaskType>(op->getResult(0).getType());
    Value buffer = ToBufferOp::create(rewriter, op.getLoc(),
                                      getPositionsBufferType(type), positions);
    replaceOpWithBufferizedValues(rewriter, op, buffer);
  }
};

struct KeepMaskModel : NewMask<KeepMaskModel, KeepMaskOp> {
  LogicalResult bufferize(Operation *op, RewriterBase &rewriter,
                          const BufferizationOptions &,
                          BufferizationState &) const {
    auto draw = cast<KeepMaskOp>(op);
    replace(rewriter, draw, createMaskPositions(rewriter, draw));
    return success();
  }
};

struct ExtendMaskModel : NewMask<ExtendMaskModel, ExtendMaskOp> {
  LogicalResult bufferize(Operation *op, RewriterBase &rewriter,
                          const BufferizationOptions &options,
                          BufferizationState &state) const {
    auto extend = cast<ExtendMaskOp>(op);
    FailureOr<Value> mask =
        getPositionsTensor(rewriter, extend.getMask(), options, state);
    if (failed(mask))
      return failure();
    replace(rewriter, extend, createExtendedPositions(rewriter, extend, *mask));
    return success();
  }
};

/// The same buffer under another name: buffers are not found again by a CSE.
struct SavedModel
    : BufferizableOpInterface::ExternalModel<SavedModel, SavedOp> {
  bool bufferizesToMemoryRead(Operation *, OpOperand &,
                              const AnalysisState &) const {
    return false;
  }
  bool bufferizesToMemoryWrite(Operation *, OpOperand &,
                               const AnalysisState &) const {
    return false;
  }
  AliasingValueList getAliasingValues(Operation *op, OpOperand &,
                                      const AnalysisState &) const {
    return {{op->getResult(0), BufferRelation::Equivalent}};
  }
  LogicalResult bufferize(Operation *op, RewriterBase &rewriter,
                          const BufferizationOptions &options,
                          BufferizationState &state) const {
    FailureOr<Value> buffer =
        getBuffer(rewriter, cast<SavedOp>(op).getSource(), options, state);
    if (failed(buffer))
      return failure();
    replaceOpWithBufferizedValues(rewriter, op, *buffer);
    return success();
  }
};

struct KeepModel : NewBuffer<KeepModel, KeepOp> {
  LogicalResult bufferize(Operation *op, RewriterBase &rewriter,
                          const BufferizationOptions &options,
                          BufferizationState &state) const {
    auto keep = cast<KeepOp>(op);
    FailureOr<Value> mask =
        getPositionsTensor(rewriter, keep.getMask(), options, state);
    if (failed(mask))
      return failure();
    rewriter.replaceOp(op,
                       createGather(rewriter, keep, keep.getSource(), *mask));
    return success();
  }
};

/// With `into`, the result is that buffer where it dies here: K rows are
/// touched and nothing is allocated.
struct RestoreModel : NewBuffer<RestoreModel, RestoreOp> {
  static bool isInto(Operation *op, OpOperand &operand) {
    OperandRange into = cast<RestoreOp>(op).getODSOperands(2);
    return !into.empty() &&
           operand.getOperandNumber() == into.getBeginOperandIndex();
  }
  bool bufferizesToAllocation(Operation *op, Value) const {
    return !cast<RestoreOp>(op).getInto();
  }
  bool bufferizesToMemoryWrite(Operation *op, OpOperand &operand,
                               const AnalysisState &) const {
    return isInto(op, operand);
  }
  AliasingValueList getAliasingValues(Operation *op, OpOperand &operand,
                                      const AnalysisState &) const {
    if (isInto(op, operand))
      return {{op->getResult(0), BufferRelation::Equivalent}};
    return {};
  }
  LogicalResult bufferize(Operation *op, RewriterBase &rewriter,
                          const BufferizationOptions &options,
                          BufferizationState &state) const {
    auto restore = cast<RestoreOp>(op);
    FailureOr<Value> mask =
        getPositionsTensor(rewriter, restore.getMask(), options, state);
    if (failed(mask))
      return failure();
    rewriter.replaceOp(op, createScatter(rewriter, restore, restore.getSource(),
                                         *mask, restore.getInto()));
    return success();
  }
};

} // namespace

void sbp::registerBufferizationModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, SBPDialect *) {
    // What bufferization emits; the passes that bufferize do not know it.
    context->loadDialect<arith::ArithDialect, BufferizationDialect,
                         linalg::LinalgDialect, math::MathDialect,
                         memref::MemRefDialect, scf::SCFDialect,
                         tensor::TensorDialect>();
    MaskType::attachInterface<MaskAsTensor>(*context);
    KeepMaskOp::attachInterface<KeepMaskModel>(*context);
    ExtendMaskOp::attachInterface<ExtendMaskModel>(*context);
    KeepOp::attachInterface<KeepModel>(*context);
    RestoreOp::attachInterface<RestoreModel>(*context);
    SavedOp::attachInterface<SavedModel>(*context);
  });
}
