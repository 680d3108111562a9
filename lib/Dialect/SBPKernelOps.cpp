//===- SBPKernelOps.cpp - Groups of operations as kernels -----------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Dialect/SBPDialect.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Interfaces/ViewLikeInterface.h"

using namespace mlir;
using namespace mlir::sbp;

using EffectInstance = SideEffects::EffectInstance<MemoryEffects::Effect>;

//===----------------------------------------------------------------------===//
// Effects
//===----------------------------------------------------------------------===//

static void addRead(SmallVectorImpl<EffectInstance> &effects,
                    OpOperand &operand) {
  effects.emplace_back(MemoryEffects::Read::get(), &operand,
                       SideEffects::DefaultResource::get());
}

static void addWrite(SmallVectorImpl<EffectInstance> &effects,
                     OpOperand &operand) {
  effects.emplace_back(MemoryEffects::Write::get(), &operand,
                       SideEffects::DefaultResource::get());
}

/// What the body does to its first block arguments is what the kernel does to
/// its operands.
static void addBodyEffects(Block &body, MutableOperandRange operands,
                           SmallVectorImpl<EffectInstance> &effects) {
  llvm::SmallBitVector read(operands.size()), written(operands.size());
  auto note = [&](const EffectInstance &effect) {
    Value memref = effect.getValue();
    while (auto view =
               memref ? memref.getDefiningOp<ViewLikeOpInterface>() : nullptr)
      memref = view.getViewSource();
    auto argument = dyn_cast_if_present<BlockArgument>(memref);
    if (!argument || argument.getOwner() != &body ||
        argument.getArgNumber() >= operands.size())
      return;
    if (isa<MemoryEffects::Read>(effect.getEffect()))
      read.set(argument.getArgNumber());
    else
      written.set(argument.getArgNumber());
  };
  body.walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (auto interface = dyn_cast<MemoryEffectOpInterface>(op)) {
      SmallVector<EffectInstance> own;
      interface.getEffects(own);
      llvm::for_each(own, note);
    }
    return op->hasTrait<OpTrait::IsIsolatedFromAbove>() ? WalkResult::skip()
                                                        : WalkResult::advance();
  });
  for (auto [i, operand] : llvm::enumerate(operands)) {
    if (read.test(i))
      addRead(effects, operand);
    if (written.test(i))
      addWrite(effects, operand);
  }
}

void RowKernelOp::getEffects(SmallVectorImpl<EffectInstance> &effects) {
  addBodyEffects(*getBodyBlock(), getCapturesMutable(), effects);
}

void BatchKernelOp::getEffects(SmallVectorImpl<EffectInstance> &effects) {
  addBodyEffects(*getBodyBlock(), getCapturesMutable(), effects);
}

void ContractOp::getEffects(SmallVectorImpl<EffectInstance> &effects) {
  addRead(effects, getLhsMutable());
  addRead(effects, getRhsMutable());
  if (getAccumulate())
    addRead(effects, getOutputMutable());
  addWrite(effects, getOutputMutable());
}

void ConvolveOp::getEffects(SmallVectorImpl<EffectInstance> &effects) {
  addRead(effects, getInputMutable());
  addRead(effects, getWeightsMutable());
  addWrite(effects, getOutputMutable());
}

void SelectSmallestOp::getEffects(SmallVectorImpl<EffectInstance> &effects) {
  addRead(effects, getKeysMutable());
  addWrite(effects, getPositionsMutable());
}

void SampleLengthsOp::getEffects(SmallVectorImpl<EffectInstance> &effects) {
  addRead(effects, getLengthsMutable());
  addRead(effects, getWordsMutable());
  addWrite(effects, getPositionsMutable());
  addWrite(effects, getFactorsMutable());
}

/// C20: what is written is given once.
static LogicalResult verifyDistinct(MemoryEffectOpInterface op) {
  SmallVector<EffectInstance> effects;
  op.getEffects(effects);
  for (const EffectInstance &effect : effects) {
    if (!isa<MemoryEffects::Write>(effect.getEffect()))
      continue;
    auto *written = effect.getEffectValue<OpOperand *>();
    for (OpOperand &other : op->getOpOperands())
      if (&other != written && other.get() == written->get())
        return op->emitOpError("C20: expected what is written to be given "
                               "once, but operands ")
               << std::min(other.getOperandNumber(),
                           written->getOperandNumber())
               << " and "
               << std::max(other.getOperandNumber(),
                           written->getOperandNumber())
               << " are the same";
  }
  return success();
}

//===----------------------------------------------------------------------===//
// RowKernelOp
//===----------------------------------------------------------------------===//

static bool isViewOrConstant(Operation *op) {
  return isa<ViewLikeOpInterface>(op) || op->hasTrait<OpTrait::ConstantLike>();
}

/// C19: leading parallel loops run over `rows` rows.
static LogicalResult verifyRows(RowKernelOp kernel, linalg::GenericOp op) {
  int64_t rows = kernel.getRows(), product = 1;
  for (auto [size, kind] :
       llvm::zip(op.getStaticLoopRanges(), op.getIteratorTypesArray())) {
    if (product >= rows || kind != utils::IteratorType::parallel ||
        ShapedType::isDynamic(size))
      break;
    product *= size;
  }
  if (product == rows)
    return success();
  InFlightDiagnostic diagnostic =
      kernel.emitOpError("C19: expected leading parallel loops of ")
      << rows << " steps together, but those of an operation have " << product;
  diagnostic.attachNote(op.getLoc()) << "the operation";
  return diagnostic;
}

LogicalResult RowKernelOp::verifyRegions() {
  Block *body = getBodyBlock();
  TypeRange arguments = body->getArgumentTypes();
  if (arguments.size() < getCaptures().size() ||
      !llvm::equal(arguments.take_front(getCaptures().size()),
                   getCaptures().getTypes()))
    return emitOpError("C17: expected the first block arguments to be the "
                       "operands (")
           << getCaptures().getTypes() << "), but they are (" << arguments
           << ")";
  for (BlockArgument buffer : getRowBuffers()) {
    auto type = dyn_cast<MemRefType>(buffer.getType());
    if (!type || !type.hasStaticShape())
      return emitOpError(
                 "C17: expected row buffers, the block arguments behind "
                 "the operands, to be memrefs of static sizes, but got ")
             << buffer.getType();
  }
  for (Operation &op : *body) {
    auto generic = dyn_cast<linalg::GenericOp>(op);
    if (isViewOrConstant(&op))
      continue;
    if (!generic || !generic.hasPureBufferSemantics()) {
      InFlightDiagnostic diagnostic = emitOpError(
          "C18: expected linalg.generic operations on buffers, views and "
          "constants, but got '");
      diagnostic << op.getName() << "'";
      diagnostic.attachNote(op.getLoc()) << "the operation";
      return diagnostic;
    }
    if (failed(verifyRows(*this, generic)))
      return failure();
  }
  return verifyDistinct(*this);
}

//===----------------------------------------------------------------------===//
// BatchKernelOp
//===----------------------------------------------------------------------===//

MemRefType BatchKernelOp::getSliceType(MemRefType whole, AffineMap slice) {
  SmallVector<int64_t> strides, shape(whole.getShape());
  int64_t offset;
  if (!whole.hasStaticShape() ||
      failed(whole.getStridesAndOffset(strides, offset)) ||
      ShapedType::isDynamic(offset) || ShapedType::isDynamicShape(strides))
    return {};
  for (auto [size, expr] : llvm::zip(shape, slice.getResults()))
    if (isa<AffineDimExpr>(expr))
      size = 1;
  return MemRefType::get(
      shape, whole.getElementType(),
      StridedLayoutAttr::get(whole.getContext(), offset, strides),
      whole.getMemorySpace());
}

/// C21: one map, of loops and zeros, for each operand.
LogicalResult BatchKernelOp::verify() {
  ArrayRef<int64_t> sizes = getSizes();
  if (sizes.empty() ||
      llvm::any_of(sizes, [](int64_t size) { return size < 1; }))
    return emitOpError("C21: expected sizes of at least one loop over batches, "
                       "each at least 1");
  if (getSlices().size() != getCaptures().size())
    return emitOpError("C21: expected a map of `slices` for each of ")
           << getCaptures().size() << " operands, but got "
           << getSlices().size();
  for (auto [map, operand] :
       llvm::zip(getSlices().getAsValueRange<AffineMapAttr>(), getCaptures())) {
    auto type = cast<MemRefType>(operand.getType());
    if (map.getNumDims() != sizes.size() || map.getNumSymbols() != 0 ||
        map.getNumResults() != static_cast<unsigned>(type.getRank()))
      return emitOpError("C21: expected a slice from ")
             << sizes.size() << " loops to the " << type.getRank()
             << " dimensions of " << type << ", but got "
             << AffineMapAttr::get(map);
    llvm::SmallBitVector seen(sizes.size());
    for (auto [dim, expr] : llvm::enumerate(map.getResults())) {
      auto loop = dyn_cast<AffineDimExpr>(expr);
      if (!loop && expr != getAffineConstantExpr(0, getContext()))
        return emitOpError("C21: expected a slice to start at a loop or at 0, "
                           "but got ")
               << AffineMapAttr::get(map);
      if (!loop)
        continue;
      if (seen.test(loop.getPosition()) ||
          type.getDimSize(dim) != sizes[loop.getPosition()])
        return emitOpError("C21: expected each loop to select at most one "
                           "dimension, which has its size, but ")
               << AffineMapAttr::get(map) << " does not in " << type;
      seen.set(loop.getPosition());
    }
  }
  return success();
}

LogicalResult BatchKernelOp::verifyRegions() {
  SmallVector<Type> expected;
  for (auto [map, operand] :
       llvm::zip(getSlices().getAsValueRange<AffineMapAttr>(), getCaptures()))
    expected.push_back(getSliceType(cast<MemRefType>(operand.getType()), map));
  Block *body = getBodyBlock();
  if (llvm::is_contained(expected, Type()))
    return emitOpError("C22: expected operands with static strides, but got (")
           << getCaptures().getTypes() << ")";
  if (!llvm::equal(body->getArgumentTypes(), expected))
    return emitOpError("C22: expected the block arguments to be the slices (")
           << expected << "), but they are (" << body->getArgumentTypes()
           << ")";
  for (Operation &op : *body) {
    auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
    if (isViewOrConstant(&op) ||
        isa<RowKernelOp, ContractOp, memref::AllocOp, memref::DeallocOp>(op) ||
        (linalgOp && linalgOp.hasPureBufferSemantics()))
      continue;
    InFlightDiagnostic diagnostic = emitOpError(
        "C23: expected linalg operations on buffers, sbp.row_kernel, "
        "sbp.contract, views, constants, allocations and frees, but got '");
    diagnostic << op.getName() << "'";
    diagnostic.attachNote(op.getLoc()) << "the operation";
    return diagnostic;
  }
  for (auto alloc : body->getOps<memref::AllocOp>())
    if (llvm::none_of(alloc->getUsers(), llvm::IsaPred<memref::DeallocOp>))
      return emitOpError("C23: expected what the body allocates to be freed in "
                         "it, but ")
             << alloc.getType() << " is not";
  return verifyDistinct(*this);
}

//===----------------------------------------------------------------------===//
// Library
//===----------------------------------------------------------------------===//

SmallVector<std::pair<unsigned, unsigned>>
sbp::getLoopSources(ArrayRef<AffineMap> maps) {
  SmallVector<std::pair<unsigned, unsigned>> sources(maps.front().getNumDims(),
                                                     {maps.size(), 0});
  for (auto [operand, map] : llvm::enumerate(maps))
    for (auto [dim, expr] : llvm::enumerate(map.getResults()))
      if (auto loop = dyn_cast<AffineDimExpr>(expr);
          loop && sources[loop.getPosition()].first == maps.size())
        sources[loop.getPosition()] = {operand, dim};
  return sources;
}

/// Whether the subscript is linear in the loops.
static bool isLinear(AffineExpr expr) {
  return expr.isPureAffine() &&
         !expr.walk([](AffineExpr part) {
                bool rounds = part.getKind() == AffineExprKind::FloorDiv ||
                              part.getKind() == AffineExprKind::CeilDiv ||
                              part.getKind() == AffineExprKind::Mod;
                return rounds ? WalkResult::interrupt() : WalkResult::advance();
              })
              .wasInterrupted();
}

/// C24: subscripts of three operands, linear in the same loops, that say how
/// long each loop is.
static LogicalResult verifyMaps(Operation *op, ArrayRef<AffineMap> maps) {
  if (maps.size() != 3)
    return op->emitOpError("C24: expected 3 indexing maps, but got ")
           << maps.size();
  for (auto [map, operand] : llvm::zip(maps, op->getOperands())) {
    auto type = cast<MemRefType>(operand.getType());
    if (map.getNumDims() != maps.front().getNumDims() ||
        map.getNumSymbols() != 0 ||
        map.getNumResults() != static_cast<unsigned>(type.getRank()) ||
        !llvm::all_of(map.getResults(), isLinear))
      return op->emitOpError("C24: expected a subscript for each dimension of ")
             << type << ", linear in " << maps.front().getNumDims()
             << " loops, but got " << AffineMapAttr::get(map);
  }
  for (auto [loop, source] : llvm::enumerate(getLoopSources(maps)))
    if (source.first == maps.size())
      return op->emitOpError("C24: expected each loop alone as a subscript, "
                             "which says its size, but loop ")
             << loop << " is none";
  return success();
}

LogicalResult ContractOp::verify() {
  if (failed(verifyMaps(*this, getMaps())))
    return failure();
  auto getElement = [](Value memref) {
    return dyn_cast<FloatType>(
        cast<MemRefType>(memref.getType()).getElementType());
  };
  FloatType lhs = getElement(getLhs()), rhs = getElement(getRhs()),
            output = getElement(getOutput());
  if (!lhs || lhs != rhs || !output ||
      (output != lhs && output.getWidth() <= lhs.getWidth()))
    return emitOpError("C25: expected factors of one floating-point type and "
                       "an output of that or a wider one, but got ")
           << getLhs().getType() << ", " << getRhs().getType() << " and "
           << getOutput().getType();
  return verifyDistinct(*this);
}

LogicalResult ConvolveOp::verify() {
  if (failed(verifyMaps(*this, getMaps())))
    return failure();
  AffineMap input = getMaps().front();
  unsigned windows = llvm::count_if(input.getResults(), [&](AffineExpr expr) {
    unsigned loops = 0;
    for (unsigned loop = 0; loop < getNumLoops(); ++loop)
      loops += expr.isFunctionOfDim(loop);
    return loops > 1;
  });
  if (windows < 1 || windows > 2)
    return emitOpError("C26: expected one or two windows, subscripts of the "
                       "input that two loops share, but got ")
           << windows;
  if (static_cast<int64_t>(getLow().size()) !=
          cast<MemRefType>(getInput().getType()).getRank() ||
      llvm::any_of(getLow(), [](int64_t low) { return low < 0; }))
    return emitOpError("C26: expected `low` to be a number of at least 0 for "
                       "each dimension of ")
           << getInput().getType();
  for (Value operand : getOperands())
    if (!cast<MemRefType>(operand.getType()).getElementType().isF32())
      return emitOpError("C27: expected elements of f32, but got ")
             << operand.getType();
  return verifyDistinct(*this);
}

//===----------------------------------------------------------------------===//
// SelectSmallestOp
//===----------------------------------------------------------------------===//

/// One row in memory, of static size; null if it is none.
static MemRefType getRow(Value buffer) {
  auto type = dyn_cast<MemRefType>(buffer.getType());
  return type && type.getRank() == 1 && type.hasStaticShape() &&
                 type.getLayout().isIdentity()
             ? type
             : MemRefType();
}

LogicalResult SelectSmallestOp::verify() {
  MemRefType keys = getRow(getKeys()), positions = getRow(getPositions());
  if (!keys || !positions ||
      !(keys.getElementType().isInteger(32) ||
        keys.getElementType().isInteger(64)) ||
      !positions.getElementType().isIndex() ||
      positions.getDimSize(0) > keys.getDimSize(0) || getBits() < 1 ||
      getBits() >
          static_cast<uint64_t>(keys.getElementType().getIntOrFloatBitWidth()))
    return emitOpError("C28: expected a row of i32 or i64 keys of at least "
                       "`bits` bits, and a row of no more index positions, but "
                       "got ")
           << getBits() << " bits, " << getKeys().getType() << " and "
           << getPositions().getType();
  return verifyDistinct(*this);
}

//===----------------------------------------------------------------------===//
// SampleLengthsOp
//===----------------------------------------------------------------------===//

LogicalResult SampleLengthsOp::verify() {
  MemRefType lengths = getRow(getLengths()), words = getRow(getWords());
  MemRefType positions = getRow(getPositions()), factors = getRow(getFactors());
  if (!lengths || !words || !positions || !factors ||
      !lengths.getElementType().isInteger(64) ||
      !words.getElementType().isInteger(64) ||
      !positions.getElementType().isInteger(32) ||
      !factors.getElementType().isF32() ||
      words.getShape() != positions.getShape() ||
      words.getShape() != factors.getShape() ||
      !canSampleRows(lengths.getDimSize(0), words.getDimSize(0)))
    return emitOpError("C33: expected a row of i64 lengths and rows of no more "
                       "i64 words, i32 positions and f32 factors, but got ")
           << getLengths().getType() << ", " << getWords().getType() << ", "
           << getPositions().getType() << " and " << getFactors().getType();
  return verifyDistinct(*this);
}
