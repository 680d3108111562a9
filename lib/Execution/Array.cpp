//===- Array.cpp - Arrays on the host -------------------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Execution/Array.h"

#include "llvm/ADT/APFloat.h"
#include "llvm/Support/raw_ostream.h"
#include <cmath>

using namespace mlir::sbp;
using llvm::StringRef;

namespace {
struct ElementInfo {
  Element element;
  unsigned bytes;
  const char *name, *descr;
};
constexpr ElementInfo kElements[] = {
    {Element::F64, 8, "f64", "<f8"}, {Element::F32, 4, "f32", "<f4"},
    {Element::F16, 2, "f16", "<f2"}, {Element::BF16, 2, "bf16", "|V2"},
    {Element::I64, 8, "i64", "<i8"}, {Element::I32, 4, "i32", "<i4"},
    {Element::I16, 2, "i16", "<i2"}, {Element::I8, 1, "i8", "|i1"},
    {Element::I1, 1, "i1", "|b1"},
};
const ElementInfo &getInfo(Element element) {
  return kElements[static_cast<unsigned>(element)];
}

template <typename T> T load(const char *data, int64_t i) {
  T value;
  std::memcpy(&value, data + i * sizeof(T), sizeof(T));
  return value;
}
template <typename T> void store(char *data, int64_t i, T value) {
  std::memcpy(data + i * sizeof(T), &value, sizeof(T));
}
template <typename T> void storeRounded(char *data, int64_t i, double value) {
  store<T>(data, i, static_cast<T>(std::nearbyint(value)));
}
const llvm::fltSemantics &getSemantics(Element element) {
  return element == Element::F16 ? llvm::APFloat::IEEEhalf()
                                 : llvm::APFloat::BFloat();
}
} // namespace

unsigned mlir::sbp::getElementBytes(Element element) {
  return getInfo(element).bytes;
}
StringRef mlir::sbp::getElementName(Element element) {
  return getInfo(element).name;
}
StringRef mlir::sbp::getNumpyDescr(Element element) {
  return getInfo(element).descr;
}

std::optional<Element> mlir::sbp::parseNumpyDescr(StringRef descr) {
  // numpy has no bf16: ml_dtypes stores it as two opaque bytes. Unsigned
  // integers have the bits of MLIR's signless ones.
  if (descr == "<V2" || descr == "bfloat16")
    return Element::BF16;
  for (const ElementInfo &info : kElements)
    if (descr == info.descr ||
        (descr.size() == 3 && descr[1] == 'u' && info.descr[1] == 'i' &&
         descr[2] == info.descr[2] && descr[0] == info.descr[0]))
      return info.element;
  return std::nullopt;
}

std::optional<Element> mlir::sbp::parseElementName(StringRef name) {
  for (const ElementInfo &info : kElements)
    if (name == info.name)
      return info.element;
  return std::nullopt;
}

std::optional<Element> mlir::sbp::getElement(mlir::Type type) {
  if (type.isF64())
    return Element::F64;
  if (type.isF32())
    return Element::F32;
  if (type.isF16())
    return Element::F16;
  if (type.isBF16())
    return Element::BF16;
  if (type.isIndex() || type.isInteger(64))
    return Element::I64;
  if (type.isInteger(32))
    return Element::I32;
  if (type.isInteger(16))
    return Element::I16;
  if (type.isInteger(8))
    return Element::I8;
  if (type.isInteger(1))
    return Element::I1;
  return std::nullopt;
}

bool mlir::sbp::isInteger(Element element) {
  return element != Element::F64 && element != Element::F32 &&
         element != Element::F16 && element != Element::BF16;
}

bool Array::allocateStorage() {
  size_t bytes = (static_cast<size_t>(getBytes()) + 64) / 64 * 64;
  storage.reset(static_cast<char *>(std::aligned_alloc(64, bytes)));
  return static_cast<bool>(storage);
}

Array::Array(Element element, llvm::ArrayRef<int64_t> shape)
    : element(element), shape(shape) {
  if (!allocateStorage())
    llvm::report_fatal_error("out of memory for an array", false);
}

std::optional<Array> Array::allocate(Element element,
                                     llvm::ArrayRef<int64_t> shape) {
  Array array;
  array.element = element;
  array.shape.assign(shape.begin(), shape.end());
  if (!array.allocateStorage())
    return std::nullopt;
  return array;
}

Array Array::clone() const {
  Array copy(element, shape);
  std::memcpy(copy.data(), data(), getBytes());
  return copy;
}

int64_t Array::getNumElements() const {
  int64_t count = 1;
  for (int64_t size : shape)
    count *= size;
  return count;
}

double Array::get(int64_t i) const {
  switch (element) {
  case Element::F64:
    return load<double>(data(), i);
  case Element::F32:
    return load<float>(data(), i);
  case Element::F16:
  case Element::BF16: {
    llvm::APFloat value(getSemantics(element),
                        llvm::APInt(16, load<uint16_t>(data(), i)));
    return value.convertToDouble();
  }
  default:
    return static_cast<double>(getInteger(i));
  }
}

int64_t Array::getInteger(int64_t i) const {
  switch (element) {
  case Element::I64:
    return load<int64_t>(data(), i);
  case Element::I32:
    return load<int32_t>(data(), i);
  case Element::I16:
    return load<int16_t>(data(), i);
  case Element::I8:
    return load<int8_t>(data(), i);
  case Element::I1:
    return load<uint8_t>(data(), i) & 1;
  default:
    break;
  }
  llvm_unreachable("expected an array of integers");
}

void Array::set(int64_t i, double value) {
  switch (element) {
  case Element::F64:
    return store<double>(data(), i, value);
  case Element::F32:
    return store<float>(data(), i, value);
  case Element::F16:
  case Element::BF16: {
    llvm::APFloat rounded(value);
    bool loses;
    rounded.convert(getSemantics(element), llvm::APFloat::rmNearestTiesToEven,
                    &loses);
    return store<uint16_t>(data(), i, rounded.bitcastToAPInt().getZExtValue());
  }
  case Element::I64:
    return storeRounded<int64_t>(data(), i, value);
  case Element::I32:
    return storeRounded<int32_t>(data(), i, value);
  case Element::I16:
    return storeRounded<int16_t>(data(), i, value);
  case Element::I8:
    return storeRounded<int8_t>(data(), i, value);
  case Element::I1:
    return storeRounded<uint8_t>(data(), i, value);
  }
}

std::string mlir::sbp::describe(StringRef element,
                                llvm::ArrayRef<int64_t> shape) {
  std::string text;
  llvm::raw_string_ostream os(text);
  os << element << "[";
  llvm::interleave(
      shape, os,
      [&](int64_t size) {
        if (mlir::ShapedType::isDynamic(size))
          os << "?";
        else
          os << size;
      },
      ",");
  os << "]";
  return text;
}

std::string Array::describe() const {
  return mlir::sbp::describe(getElementName(element), shape);
}
