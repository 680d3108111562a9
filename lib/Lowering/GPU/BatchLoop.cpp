//===- BatchLoop.cpp - Batches on the GPU, a few at a time ----------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/GPU/BatchLoop.h"

#include "SBP/Lowering/Buffers/Arena.h"
#include "SBP/Lowering/Buffers/BufferSchedule.h"
#include "SBP/Lowering/Buffers/LinearAccess.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::sbp;

static constexpr int64_t kAlignment = 64;
/// What the widest accesses of kernels move.
static constexpr int64_t kAccessBytes = 16;

/// The slice of `operand` that a step works on.
static FailureOr<Value> getSlice(ImplicitLocOpBuilder &b, BatchKernelOp kernel,
                                 Value operand, MemRefType sliceType,
                                 AffineMap map, ValueRange steps) {
  auto type = cast<MemRefType>(operand.getType());
  SmallVector<int64_t> strides;
  int64_t first;
  (void)type.getStridesAndOffset(strides, first); // C22: is static
  std::optional<int64_t> bytes =
      getStaticBytes(MemRefType::get({1}, type.getElementType()));
  Value offset;
  for (auto [stride, expr] : llvm::zip(strides, map.getResults())) {
    auto loop = dyn_cast<AffineDimExpr>(expr);
    if (!loop)
      continue;
    if (!bytes || (!type.getElementType().isInteger(1) &&
                   stride * *bytes % kAccessBytes != 0))
      return kernel.emitOpError(
                 "cannot run on the GPU: expected slices to begin "
                 "at multiples of 16 bytes, but a step moves ")
             << stride << " elements in " << type;
    Value move =
        arith::MulIOp::create(b, steps[loop.getPosition()],
                              arith::ConstantIndexOp::create(b, stride));
    offset = offset ? arith::AddIOp::create(b, offset, move).getResult() : move;
  }
  if (!offset)
    return operand;
  if (first != 0)
    offset = arith::AddIOp::create(b, offset,
                                   arith::ConstantIndexOp::create(b, first));
  auto dynamic = MemRefType::get(
      sliceType.getShape(), type.getElementType(),
      StridedLayoutAttr::get(b.getContext(), ShapedType::kDynamic, strides));
  SmallVector<OpFoldResult> sizes, steady;
  for (auto [size, stride] : llvm::zip(sliceType.getShape(), strides)) {
    sizes.push_back(b.getIndexAttr(size));
    steady.push_back(b.getIndexAttr(stride));
  }
  return memref::ReinterpretCastOp::create(b, dynamic, operand,
                                           OpFoldResult(offset), sizes, steady)
      .getResult();
}

/// The view on what is now another type of memref.
static FailureOr<Value> cloneView(ImplicitLocOpBuilder &b, Operation *view,
                                  Value source) {
  if (auto expand = dyn_cast<memref::ExpandShapeOp>(view))
    return memref::ExpandShapeOp::create(b, expand.getType().getShape(), source,
                                         expand.getReassociationIndices())
        .getResult();
  if (auto collapse = dyn_cast<memref::CollapseShapeOp>(view))
    return memref::CollapseShapeOp::create(b, source,
                                           collapse.getReassociationIndices())
        .getResult();
  return view->emitError("cannot run on the GPU: '")
         << view->getName() << "' of a slice";
}

/// One buffer for all that the body allocates, and where each lies in it.
static Value placeAllocs(OpBuilder &b, BatchKernelOp kernel,
                         llvm::DenseMap<Operation *, int64_t> &offsets) {
  BufferSchedule schedule(*kernel.getBodyBlock());
  SmallVector<memref::AllocOp> allocs = schedule.getAllocs();
  if (allocs.empty())
    return {};
  SmallVector<PlacedBuffer> buffers;
  for (memref::AllocOp alloc : allocs) {
    const BufferLife &life = *schedule.find(alloc);
    PlacedBuffer &buffer = buffers.emplace_back();
    buffer.bytes = llvm::alignTo(std::max<int64_t>(life.bytes, 1), kAlignment);
    buffer.begin = life.alloc;
    buffer.end = (life.dealloc < 0 ? schedule.size() : life.dealloc) - 1;
  }
  int64_t bytes = placeBuffers(buffers);
  for (auto [alloc, buffer] : llvm::zip_equal(allocs, buffers))
    offsets[alloc] = buffer.offset;
  return memref::AllocOp::create(b, kernel.getLoc(),
                                 MemRefType::get({bytes}, b.getI8Type()),
                                 b.getI64IntegerAttr(kAlignment));
}

FailureOr<scf::ForOp> sbp::expandBatches(BatchKernelOp kernel) {
  ImplicitLocOpBuilder b(kernel.getLoc(), kernel);
  auto index = [&](int64_t value) -> Value {
    return arith::ConstantIndexOp::create(b, value);
  };
  llvm::DenseMap<Operation *, int64_t> offsets;
  Value scratch = placeAllocs(b, kernel, offsets);
  int64_t numSteps = 1;
  for (int64_t size : kernel.getSizes())
    numSteps *= size;
  auto loop = scf::ForOp::create(b, index(0), index(numSteps), index(1));
  if (scratch)
    memref::DeallocOp::create(b, scratch);
  b.setInsertionPoint(loop.getBody()->getTerminator());
  SmallVector<Value> steps(kernel.getSizes().size());
  Value rest = loop.getInductionVar();
  for (unsigned i = steps.size(); i-- > 0;) {
    if (i == 0) {
      steps[i] = rest;
      break;
    }
    Value size = index(kernel.getSizes()[i]);
    steps[i] = arith::RemUIOp::create(b, rest, size);
    rest = arith::DivUIOp::create(b, rest, size);
  }
  IRMapping mapping;
  for (auto [operand, argument, map] :
       llvm::zip(kernel.getCaptures(), kernel.getBodyBlock()->getArguments(),
                 kernel.getSlices().getAsValueRange<AffineMapAttr>())) {
    FailureOr<Value> slice = getSlice(
        b, kernel, operand, cast<MemRefType>(argument.getType()), map, steps);
    if (failed(slice))
      return failure();
    mapping.map(argument, *slice);
  }
  for (Operation &op : *kernel.getBodyBlock()) {
    b.setLoc(op.getLoc());
    if (auto alloc = dyn_cast<memref::AllocOp>(op)) {
      if (!getStaticBytes(alloc.getType()) ||
          !alloc.getType().getLayout().isIdentity())
        return alloc.emitError("cannot run on the GPU: it needs a buffer of "
                               "static shape in row-major order, but got ")
               << alloc.getType();
      mapping.map(alloc.getResult(),
                  memref::ViewOp::create(b, alloc.getType(), scratch,
                                         index(offsets.lookup(alloc)),
                                         ValueRange())
                      .getResult());
    } else if (isa<memref::DeallocOp>(op)) {
      continue;
    } else if (isa<ViewLikeOpInterface>(op) &&
               mapping.lookup(op.getOperand(0)).getType() !=
                   op.getOperand(0).getType()) {
      FailureOr<Value> view =
          cloneView(b, &op, mapping.lookup(op.getOperand(0)));
      if (failed(view))
        return failure();
      mapping.map(op.getResult(0), *view);
    } else {
      b.clone(op, mapping);
    }
  }
  kernel.erase();
  return loop;
}
