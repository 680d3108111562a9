//===- SBPSaveOps.cpp - Saved values in fewer bytes -----------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Dialect/SBPDialect.h"

using namespace mlir;
using namespace mlir::sbp;

void PackBitsOp::getAsmResultNames(OpAsmSetValueNameFn setName) {
  setName(getResult(), "bits");
}
void UnpackBitsOp::getAsmResultNames(OpAsmSetValueNameFn setName) {
  setName(getResult(), "unpacked");
}

void CompressOp::getAsmResultNames(OpAsmSetValueNameFn setName) {
  setName(getCodes(), "codes");
  if (getScales())
    setName(getScales(), "scales");
}
void DecompressOp::getAsmResultNames(OpAsmSetValueNameFn setName) {
  setName(getResult(), "decompressed");
}

unsigned sbp::getCodeBits(RankedTensorType whole, RankedTensorType bits) {
  int64_t leading = bits.getRank() - 1, bytes = bits.getShape().back();
  int64_t elements = 1;
  for (int64_t size : whole.getShape().drop_front(leading))
    elements *= size;
  return 8 * bytes / elements;
}

/// C34: leading axes of `whole`, then bytes for all the others.
static LogicalResult verifyBits(Operation *op, RankedTensorType whole,
                                RankedTensorType bits) {
  bool isTruth = whole.getElementType().isInteger(1);
  if (!(isTruth || whole.getElementType().isInteger(8)) ||
      !bits.getElementType().isInteger(8))
    return op->emitOpError("C34: expected truth values of i1, or codes of i8, "
                           "and bytes of i8, but got ")
           << whole << " and " << bits;
  int64_t leading = bits.getRank() - 1;
  if (leading < 0 || leading >= whole.getRank() ||
      whole.getShape().take_front(leading) !=
          bits.getShape().take_front(leading))
    return op->emitOpError("C34: expected the bytes to have leading axes of ")
           << whole << " and one more, but got " << bits;
  int64_t elements = 1;
  for (int64_t size : whole.getShape().drop_front(leading)) {
    if (ShapedType::isDynamic(size))
      return op->emitOpError("C34: expected axes of static size in a byte, but "
                             "got ")
             << whole;
    elements *= size;
  }
  int64_t bytes = bits.getShape().back();
  if (elements != 0 && isTruth && elements != 8 * bytes)
    return op->emitOpError("C34: expected a byte for each 8 of ")
           << elements << " truth values, but got " << bits;
  if (elements == 0 ||
      (!isTruth && elements != 4 * bytes && elements != 2 * bytes))
    return op->emitOpError("C34: expected a byte for each 4 or 2 of ")
           << elements << " codes, but got " << bits;
  return success();
}

LogicalResult PackBitsOp::verify() {
  return verifyBits(*this, getSource().getType(), getType());
}

LogicalResult UnpackBitsOp::verify() {
  return verifyBits(*this, getType(), getSource().getType());
}

/// C36: codes of `whole`, and scales where they are bytes.
static LogicalResult verifyCodes(Operation *op, RankedTensorType whole,
                                 RankedTensorType codes,
                                 RankedTensorType scales) {
  Type element = whole.getElementType(), code = codes.getElementType();
  if (codes.getShape() != whole.getShape() ||
      !(code.isInteger(8) ||
        (code.isBF16() && (element.isF32() || element.isF64()))))
    return op->emitOpError("C36: expected a code for each element, i8 or, of "
                           "f32 and f64, bf16, but got ")
           << codes << " for " << whole;
  if (code.isInteger(8) != static_cast<bool>(scales))
    return op->emitOpError("C36: expected scales beside bytes, and only there");
  if (scales && (!scales.getElementType().isF32() ||
                 scales.getShape() != whole.getShape().drop_back()))
    return op->emitOpError("C36: expected an f32 for each row of ")
           << whole << ", but got " << scales;
  return success();
}

static LogicalResult verifyWhole(Operation *op, RankedTensorType whole) {
  if (!isa<FloatType>(whole.getElementType()) || whole.getRank() == 0 ||
      !whole.hasStaticShape() || whole.getNumElements() == 0)
    return op->emitOpError("C35: expected rows of floats, of static shape, but "
                           "got ")
           << whole;
  int64_t counters = whole.getNumElements() / whole.getShape().back() *
                     getNumSaveCounters(whole);
  if (counters > int64_t(1) << 32)
    return op->emitOpError("C35: expected at most 2^32 counters, but ")
           << whole << " takes " << counters;
  return success();
}

int64_t sbp::getNumSaveCounters(RankedTensorType type) {
  return llvm::divideCeil(type.getShape().back(), 8);
}

static RankedTensorType getTypeOrNull(Value value) {
  return value ? cast<RankedTensorType>(value.getType()) : RankedTensorType();
}

LogicalResult CompressOp::verify() {
  if (failed(verifyWhole(*this, getSource().getType())))
    return failure();
  return verifyCodes(*this, getSource().getType(), getCodes().getType(),
                     getTypeOrNull(getScales()));
}

LogicalResult DecompressOp::verify() {
  if (failed(verifyWhole(*this, getType())))
    return failure();
  return verifyCodes(*this, getType(), getCodes().getType(),
                     getTypeOrNull(getScales()));
}
