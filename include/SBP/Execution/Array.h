//===- Array.h - Arrays on the host -----------------------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_EXECUTION_ARRAY_H
#define SBP_EXECUTION_ARRAY_H

#include "mlir/IR/BuiltinTypes.h"
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <optional>

namespace mlir::sbp {

/// The element types that compiled functions and files may hold.
enum class Element { F64, F32, F16, BF16, I64, I32, I16, I8, I1 };

unsigned getElementBytes(Element element);
/// As MLIR spells it: f32.
llvm::StringRef getElementName(Element element);
/// As numpy spells it: <f4.
llvm::StringRef getNumpyDescr(Element element);
std::optional<Element> parseNumpyDescr(llvm::StringRef descr);
std::optional<Element> parseElementName(llvm::StringRef name);
std::optional<Element> getElement(mlir::Type type);
bool isInteger(Element element);

struct FreeDeleter {
  void operator()(char *p) const { std::free(p); }
};

/// A dense row-major array that owns its elements, aligned for vector loads.
class Array {
public:
  Array() = default;
  /// Ends the program when memory runs out: for tools. A library asks
  /// `allocate`, which then returns nothing.
  Array(Element element, llvm::ArrayRef<int64_t> shape);
  static std::optional<Array> allocate(Element element,
                                       llvm::ArrayRef<int64_t> shape);
  Array(Array &&) = default;
  Array &operator=(Array &&) = default;

  Array clone() const;

  Element getElement() const { return element; }
  llvm::ArrayRef<int64_t> getShape() const { return shape; }
  int64_t getNumElements() const;
  int64_t getBytes() const {
    return getNumElements() * getElementBytes(element);
  }
  char *data() { return storage.get(); }
  const char *data() const { return storage.get(); }

  /// Element `i` as a double, and back (integers are rounded to nearest).
  double get(int64_t i) const;
  void set(int64_t i, double value);
  /// Element `i` of an array of integers, all of its bits; a bool is 0 or 1.
  int64_t getInteger(int64_t i) const;

  /// For messages: f32[2,3].
  std::string describe() const;

private:
  bool allocateStorage();

  Element element = Element::F32;
  llvm::SmallVector<int64_t, 4> shape;
  std::unique_ptr<char, FreeDeleter> storage;
};

/// The message of a shape or type in the style of `Array::describe`; dynamic
/// dimensions print as `?`.
std::string describe(llvm::StringRef element, llvm::ArrayRef<int64_t> shape);

} // namespace mlir::sbp

#endif // SBP_EXECUTION_ARRAY_H
