//===- SBPVerifiers.cpp - the constraints of docs/spec.md -----------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Dialect/SBPDialect.h"
#include "SBP/Interfaces/CompactionInterface.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::sbp;

//===----------------------------------------------------------------------===//
// Masks
//===----------------------------------------------------------------------===//

/// C14: the calls of a layer are numbered from 0.
static LogicalResult verifyCall(Operation *op, int64_t call) {
  if (call < 0)
    return op->emitOpError("C14: expected a `call` of at least 0, but got ")
           << call;
  return success();
}

/// C15: positions that are kept in any case.
static LogicalResult verifyAlways(KeepMaskOp op, ArrayRef<int64_t> always) {
  MaskType type = op.getMask().getType();
  if (op.getSampler().getKind() == SamplerKind::fixed)
    return op.emitOpError("C15: expected no `always` with a fixed sampler, "
                          "whose indices are all that is kept");
  if (always.empty())
    return op.emitOpError("C15: expected at least one position in `always`");
  for (auto [i, position] : llvm::enumerate(always)) {
    if (position < 0)
      return op.emitOpError("C15: expected `always` positions from 0 on, but "
                            "got ")
             << position;
    if (i && position <= always[i - 1])
      return op.emitOpError("C15: expected sorted `always` positions without "
                            "repeats, but ")
             << position << " follows " << always[i - 1];
  }
  if (!ShapedType::isDynamic(type.getPositions()) &&
      always.back() >= type.getPositions())
    return op.emitOpError("C15: expected `always` positions below ")
           << type.getPositions() << ", but got " << always.back();
  if (!ShapedType::isDynamic(type.getKept()) &&
      static_cast<int64_t>(always.size()) > type.getKept())
    return op.emitOpError("C15: expected at most ")
           << type.getKept() << " `always` positions, but got "
           << always.size();
  return success();
}

LogicalResult KeepMaskOp::verify() {
  if (failed(verifyCall(*this, getCall())))
    return failure();
  if (std::optional<ArrayRef<int64_t>> always = getAlways())
    if (failed(verifyAlways(*this, *always)))
      return failure();
  MaskType type = getMask().getType();
  bool dynamic = ShapedType::isDynamic(type.getPositions());
  if (dynamic != static_cast<bool>(getPositions()))
    return emitOpError("C2: expected `positions` exactly when the number of "
                       "positions is dynamic, but the mask is ")
           << type;
  if (ShapedType::isDynamic(type.getKept()) && !getKeep())
    return emitOpError("C2: expected a `keep` ratio because K is dynamic");
  if (std::optional<APFloat> keep = getKeep()) {
    double ratio = keep->convertToDouble();
    if (!(ratio > 0 && ratio <= 1))
      return emitOpError("C2: expected a `keep` ratio in (0, 1], but got ")
             << ratio;
  }
  if (getSampler().getKind() != SamplerKind::fixed)
    return success();
  if (dynamic)
    return emitOpError("C3: fixed indices need a static number of positions, "
                       "but the mask is ")
           << type;
  ArrayRef<int64_t> indices = getSampler().getIndices();
  if (static_cast<int64_t>(indices.size()) != type.getKept())
    return emitOpError("C3: expected ")
           << type.getKept() << " fixed indices, but got " << indices.size();
  if (indices.back() >= type.getPositions())
    return emitOpError("C3: expected fixed indices below ")
           << type.getPositions() << ", but got " << indices.back();
  return success();
}

LogicalResult ExtendMaskOp::verify() {
  bool dynamic = ShapedType::isDynamic(static_cast<int64_t>(getOuter()));
  if (dynamic != static_cast<bool>(getDynamicOuter()))
    return emitOpError("C4: expected an operand for `outer` exactly when it is "
                       "dynamic");
  MaskType source = getMask().getType();
  if (ShapedType::isDynamic(source.getPositions()) !=
      static_cast<bool>(getPositions()))
    return emitOpError("C4: expected `positions` exactly when the number of "
                       "positions is dynamic, but the mask is ")
           << source;
  if ((!dynamic && static_cast<int64_t>(getOuter()) < 1) ||
      static_cast<int64_t>(getInner()) < 1)
    return emitOpError(
               "C4: expected `outer` and `inner` of at least 1, but got ")
           << getOuter() << " and " << getInner();
  auto extend = [&](int64_t count) {
    if (dynamic || ShapedType::isDynamic(count))
      return ShapedType::kDynamic;
    return static_cast<int64_t>(getOuter() * count * getInner());
  };
  auto expected = MaskType::get(getContext(), extend(source.getKept()),
                                extend(source.getPositions()));
  if (getType() != expected)
    return emitOpError("C5: expected a result of ")
           << expected << ", but got " << getType();
  return success();
}

//===----------------------------------------------------------------------===//
// Axes
//===----------------------------------------------------------------------===//

/// C6: distinct axes in range. C7: their sizes multiply to N.
static LogicalResult verifyAxes(Operation *op, RankedTensorType type,
                                ArrayRef<int64_t> axes, MaskType mask) {
  if (axes.empty())
    return op->emitOpError("C6: expected at least one axis");
  llvm::BitVector seen(type.getRank());
  int64_t positions = 1;
  for (int64_t axis : axes) {
    if (axis < 0 || axis >= type.getRank())
      return op->emitOpError("C6: expected axes from 0 to ")
             << type.getRank() - 1 << ", but got " << axis;
    if (seen.test(axis))
      return op->emitOpError("C6: expected distinct axes, but ")
             << axis << " is repeated";
    seen.set(axis);
    if (type.isDynamicDim(axis) || ShapedType::isDynamic(positions))
      positions = ShapedType::kDynamic;
    else
      positions *= type.getDimSize(axis);
  }
  if (!ShapedType::isDynamic(positions) &&
      !ShapedType::isDynamic(mask.getPositions()) &&
      positions != mask.getPositions())
    return op->emitOpError("C7: expected the masked axes of ")
           << type << " to have " << mask.getPositions()
           << " positions, but they have " << positions;
  return success();
}

LogicalResult KeepOp::verify() {
  return verifyAxes(*this, getSource().getType(), getAxes(),
                    getMask().getType());
}

LogicalResult RestoreOp::verify() {
  RankedTensorType type = getType();
  if (failed(verifyAxes(*this, type, getAxes(), getMask().getType())))
    return failure();
  if (!type.getElementType().isIntOrIndexOrFloat())
    return emitOpError("C8: expected elements that are integers or floats, "
                       "which have a zero and a sum, but got ")
           << type;
  RankedTensorType expected =
      getKeptType(type, getAxes(), getMask().getType().getKept());
  if (failed(verifyCompatibleShape(getSource().getType(), expected)) ||
      getSource().getType().getElementType() != expected.getElementType())
    return emitOpError("C8: expected a source of ")
           << expected << ", but got " << getSource().getType();
  if (getInto() && getInto().getType() != type)
    return emitOpError("C8: expected `into` to be ")
           << type << ", but got " << getInto().getType();
  size_t dynamic = llvm::count_if(
      getAxes(), [&](int64_t axis) { return type.isDynamicDim(axis); });
  if (!getInto() && dynamic != getSizes().size())
    return emitOpError("C9: expected ")
           << dynamic << " sizes for the dynamic masked axes, but got "
           << getSizes().size();
  return success();
}

//===----------------------------------------------------------------------===//
// Layer marks
//===----------------------------------------------------------------------===//

/// C12: a name and a number. C13: the layer's own axes, distinct and in range.
static LogicalResult verifyMark(LayerMarkOpInterface mark) {
  if (mark.getLayer().empty())
    return mark->emitOpError("C12: expected the name of a layer, but got \"\"");
  if (static_cast<int64_t>(mark.getCall()) < 0)
    return mark->emitOpError("C12: expected a call number of at least 0, but "
                             "got ")
           << static_cast<int64_t>(mark.getCall());
  std::optional<ArrayRef<int64_t>> axes = mark.getAxes();
  if (!axes)
    return success();
  int64_t rank = mark.getSource().getType().getRank();
  llvm::BitVector seen(rank);
  for (int64_t axis : *axes) {
    if (axis < 0 || axis >= rank)
      return mark->emitOpError("C13: expected axes of ")
             << mark.getSource().getType() << ", below " << rank << ", but got "
             << axis;
    if (seen.test(axis))
      return mark->emitOpError("C13: expected distinct axes, but ")
             << axis << " is repeated";
    seen.set(axis);
  }
  return success();
}

LogicalResult LayerOutputOp::verify() { return verifyMark(*this); }
LogicalResult LayerCotangentOp::verify() { return verifyMark(*this); }
LogicalResult LayerInputOp::verify() { return verifyMark(*this); }
LogicalResult LayerInputCotangentOp::verify() { return verifyMark(*this); }

//===----------------------------------------------------------------------===//
// BackwardOp
//===----------------------------------------------------------------------===//

LogicalResult BackwardOp::verify() {
  SmallVector<Type> expected(getCotangents().getTypes());
  llvm::append_range(expected, getSaved().getTypes());
  Block *body = getBodyBlock();
  if (!llvm::equal(body->getArgumentTypes(), expected))
    return emitOpError("C10: expected the block arguments to be the cotangents "
                       "and the saved values (")
           << expected << "), but they are (" << body->getArgumentTypes()
           << ")";
  Operation *yield = body->getTerminator();
  if (!llvm::equal(yield->getOperandTypes(), getResultTypes()))
    return emitOpError("C11: expected the body to yield (")
           << getResultTypes() << "), but it yields ("
           << yield->getOperandTypes() << ")";
  if (getCotangents().empty())
    return emitOpError("C10: expected at least one cotangent");
  if (failed(verifyCall(*this, getCall())))
    return failure();
  for (Value cotangent : getCotangents()) {
    if (!isa<FloatType>(getElementTypeOrSelf(cotangent)))
      return emitOpError("C16: expected cotangents of floating-point elements, "
                         "but got ")
             << cotangent.getType();
    if (failed(verifyAxes(*this, cast<RankedTensorType>(cotangent.getType()),
                          getAxes(), getMask().getType())))
      return failure();
  }
  return success();
}
