//===- Compare.h - Comparisons and selections -------------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_EMULATOR_INSTRUCTIONS_COMPARE_H
#define SBP_EMULATOR_INSTRUCTIONS_COMPARE_H

#include "Instructions/Types.h"

namespace ptx {

/// The ...u forms are true where an operand is NaN.
enum class Comparison {
  eq,
  ne,
  lt,
  le,
  gt,
  ge,
  equ,
  neu,
  ltu,
  leu,
  gtu,
  geu,
  num,
  nan,
};

template <Comparison C, class T, uint32_t F = none>
bool compare(typename T::Bits a, typename T::Bits b) {
  auto x = toValue<T>(a), y = toValue<T>(b);
  bool isUnordered = false;
  if constexpr (isFloat<T>) {
    x = flush<T, F>(x);
    y = flush<T, F>(y);
    isUnordered = std::isnan(x) || std::isnan(y);
  }
  switch (C) {
  case Comparison::eq:
    return x == y;
  case Comparison::ne:
    return !isUnordered && x != y;
  case Comparison::lt:
    return x < y;
  case Comparison::le:
    return x <= y;
  case Comparison::gt:
    return x > y;
  case Comparison::ge:
    return x >= y;
  case Comparison::equ:
    return isUnordered || x == y;
  case Comparison::neu:
    return isUnordered || x != y;
  case Comparison::ltu:
    return isUnordered || x < y;
  case Comparison::leu:
    return isUnordered || x <= y;
  case Comparison::gtu:
    return isUnordered || x > y;
  case Comparison::geu:
    return isUnordered || x >= y;
  case Comparison::num:
    return !isUnordered;
  case Comparison::nan:
    return isUnordered;
  }
  return false;
}

template <class T>
typename T::Bits selp(typename T::Bits a, typename T::Bits b, bool c) {
  return c ? a : b;
}
/// `a` where c >= 0; a comparison type of f32 takes NaN as negative.
template <class T, class C, uint32_t F = none>
typename T::Bits slct(typename T::Bits a, typename T::Bits b,
                      typename C::Bits c) {
  if constexpr (isFloat<C>)
    return operand<C, F>(c) >= 0 ? a : b;
  else
    return toValue<C>(c) >= 0 ? a : b;
}

enum class Property { finite, infinite, number, notanumber, normal, subnormal };
template <Property P, class T> bool testp(typename T::Bits a) {
  auto x = toValue<T>(a);
  switch (P) {
  case Property::finite:
    return std::isfinite(x);
  case Property::infinite:
    return std::isinf(x);
  case Property::number:
    return !std::isnan(x);
  case Property::notanumber:
    return std::isnan(x);
  case Property::normal: // zeros count as normal
    return std::isnormal(x) || x == 0;
  case Property::subnormal:
    return std::fpclassify(x) == FP_SUBNORMAL;
  }
  return false;
}

} // namespace ptx

#endif // SBP_EMULATOR_INSTRUCTIONS_COMPARE_H
