//===- Arithmetic.h - Integer and float arithmetic --------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_EMULATOR_INSTRUCTIONS_ARITHMETIC_H
#define SBP_EMULATOR_INSTRUCTIONS_ARITHMETIC_H

#include "Instructions/Types.h"

#include <cstdlib>

namespace ptx {

//===----------------------------------------------------------------------===//
// Float: sums and products
//===----------------------------------------------------------------------===//

/// a * b + c for operands whose product is exact in double. What double cannot
/// hold goes into its last bit ("round to odd"), so that rounding once more to
/// a format with few bits is as rounding once.
inline double multiplyAddToOdd(double a, double b, double c) {
  double product = a * b, sum = product + c;
  if (!std::isfinite(sum))
    return sum;
  double other = sum - product;
  double error = (product - (sum - other)) + (c - other);
  uint64_t bits = std::bit_cast<uint64_t>(sum);
  if (error != 0 && !(bits & 1)) {
    bool isAway = (error > 0) == (sum > 0);
    return std::bit_cast<double>(isAway ? bits + 1 : bits - 1);
  }
  return sum;
}

template <class T, uint32_t F = none>
typename T::Bits fma(typename T::Bits a, typename T::Bits b,
                     typename T::Bits c) {
  if constexpr (isPair<T>) {
    using H = typename T::Half;
    return forHalves<T>(fma<H, F>, a, b, c);
  } else {
    auto x = operand<T, F>(a), y = operand<T, F>(b), z = operand<T, F>(c);
    if constexpr (isSmall<T>)
      return result<T, F>(multiplyAddToOdd(x, y, z));
    else
      return result<T, F>(rounded<F>(
          [&] { return std::fma(opaque(x), opaque(y), opaque(z)); }));
  }
}

template <class T, uint32_t F = none>
typename T::Bits add(typename T::Bits a, typename T::Bits b) {
  if constexpr (isPair<T>) {
    using H = typename T::Half;
    return forHalves<T>(add<H, F>, a, b);
  } else if constexpr (isFloat<T>) {
    auto x = operand<T, F>(a), y = operand<T, F>(b);
    if constexpr (isSmall<T>)
      return result<T, F>(multiplyAddToOdd(x, 1, y));
    else if constexpr (bool(F & (rz | rm | rp)))
      return result<T, F>(rounded<F>([&] { return opaque(x) + opaque(y); }));
    else
      return result<T, F>(x + y);
  } else {
    if constexpr (bool(F & sat)) {
      int64_t sum = int64_t(toValue<T>(a)) + toValue<T>(b);
      return sum > INT32_MAX ? INT32_MAX : sum < INT32_MIN ? INT32_MIN : sum;
    }
    return a + b;
  }
}

template <class T, uint32_t F = none>
typename T::Bits sub(typename T::Bits a, typename T::Bits b) {
  if constexpr (isPair<T>) {
    using H = typename T::Half;
    return forHalves<T>(sub<H, F>, a, b);
  } else if constexpr (isFloat<T>) {
    auto x = operand<T, F>(a), y = operand<T, F>(b);
    if constexpr (isSmall<T>)
      return result<T, F>(multiplyAddToOdd(x, 1, -y));
    else if constexpr (bool(F & (rz | rm | rp)))
      return result<T, F>(rounded<F>([&] { return opaque(x) - opaque(y); }));
    else
      return result<T, F>(x - y);
  } else {
    if constexpr (bool(F & sat)) {
      int64_t sum = int64_t(toValue<T>(a)) - toValue<T>(b);
      return sum > INT32_MAX ? INT32_MAX : sum < INT32_MIN ? INT32_MIN : sum;
    }
    return a - b;
  }
}

/// The type of mul.wide's result.
template <class T> struct Wider;
template <> struct Wider<s16> : s32 {};
template <> struct Wider<u16> : u32 {};
template <> struct Wider<s32> : s64 {};
template <> struct Wider<u32> : u64 {};

template <class T, uint32_t F = none>
auto mul(typename T::Bits a, typename T::Bits b) {
  using Bits = typename T::Bits;
  if constexpr (isPair<T>) {
    using H = typename T::Half;
    return forHalves<T>(mul<H, F>, a, b);
  } else if constexpr (isFloat<T>) {
    auto x = operand<T, F>(a), y = operand<T, F>(b);
    if constexpr (bool(F & (rz | rm | rp)) && !isSmall<T>)
      return result<T, F>(rounded<F>([&] { return opaque(x) * opaque(y); }));
    else // exact in double for small formats
      return result<T, F>(x * y);
  } else {
    using Wide = std::conditional_t<isSigned<T>, __int128, unsigned __int128>;
    Wide product = Wide(toValue<T>(a)) * Wide(toValue<T>(b));
    if constexpr (bool(F & wide))
      return typename Wider<T>::Bits(product);
    else if constexpr (bool(F & hi))
      return Bits(product >> bitWidth<T>);
    else
      return Bits(product);
  }
}

template <class T, uint32_t F = none, class C>
auto mad(typename T::Bits a, typename T::Bits b, C c) {
  if constexpr (isFloat<T>) {
    return fma<T, F>(a, b, c);
  } else {
    auto product = mul<T, F &(hi | wide)>(a, b);
    if constexpr (bool(F & sat))
      return add<T, sat>(product, c);
    else
      return decltype(product)(product + decltype(product)(c));
  }
}

template <class T, uint32_t F = none>
typename T::Bits mul24(typename T::Bits a, typename T::Bits b) {
  // The low 24 bits of each operand, with their sign.
  auto cut = [](typename T::Bits bits) -> int64_t {
    return isSigned<T> ? int32_t(bits << 8) >> 8 : int64_t(bits & 0xffffff);
  };
  return (cut(a) * cut(b)) >> (F & hi ? 16 : 0);
}
template <class T, uint32_t F = none>
typename T::Bits mad24(typename T::Bits a, typename T::Bits b,
                       typename T::Bits c) {
  return mul24<T, F>(a, b) + c;
}

template <class T, uint32_t F = none>
typename T::Bits div(typename T::Bits a, typename T::Bits b) {
  if constexpr (isFloat<T>) {
    auto x = operand<T, F>(a), y = operand<T, F>(b);
    return result<T, F>(rounded<F>([&] { return opaque(x) / opaque(y); }));
  } else { // nothing is promised for a divisor of 0; hardware gives all ones
    auto x = toValue<T>(a), y = toValue<T>(b);
    if (y == 0)
      return ~typename T::Bits(0);
    if (isSigned<T> && b == typename T::Bits(-1))
      return -a;
    return typename T::Bits(x / y);
  }
}

template <class T, uint32_t F = none>
typename T::Bits rem(typename T::Bits a, typename T::Bits b) {
  auto x = toValue<T>(a), y = toValue<T>(b);
  if (y == 0)
    return a;
  if (isSigned<T> && b == typename T::Bits(-1))
    return 0;
  return typename T::Bits(x % y);
}

/// |a - b| + c.
template <class T, uint32_t F = none>
typename T::Bits sad(typename T::Bits a, typename T::Bits b,
                     typename T::Bits c) {
  return c + (toValue<T>(a) < toValue<T>(b) ? b - a : a - b);
}

//===----------------------------------------------------------------------===//
// Minimum, maximum, sign
//===----------------------------------------------------------------------===//

template <class T, uint32_t F, bool isMin>
typename T::Bits extremum(typename T::Bits a, typename T::Bits b) {
  if constexpr (isPair<T>) {
    using H = typename T::Half;
    return forHalves<T>(extremum<H, F, isMin>, a, b);
  } else if constexpr (isFloat<T>) {
    auto x = operand<T, F>(a), y = operand<T, F>(b);
    bool isNegative = std::signbit(x) != std::signbit(y);
    if (F & xorsign) {
      x = std::fabs(x);
      y = std::fabs(y);
    }
    typename T::Value value;
    if (std::isnan(x) || std::isnan(y)) {
      // Without .NaN the other operand wins; two NaN give the canonical one.
      value = F & nan ? NAN : std::isnan(x) ? y : x;
    } else if (x == y) { // -0 is less than +0
      value = std::signbit(x) == isMin ? x : y;
    } else {
      value = (x < y) == isMin ? x : y;
    }
    if ((F & xorsign) && !std::isnan(value))
      value = isNegative ? -value : value;
    return result<T, F>(value);
  } else {
    bool isLess = toValue<T>(a) < toValue<T>(b);
    typename T::Bits value = isLess == isMin ? a : b;
    if ((F & relu) && isSigned<T> && toValue<T>(value) < 0)
      return 0;
    return value;
  }
}
template <class T, uint32_t F = none>
typename T::Bits min(typename T::Bits a, typename T::Bits b) {
  return extremum<T, F, true>(a, b);
}
template <class T, uint32_t F = none>
typename T::Bits max(typename T::Bits a, typename T::Bits b) {
  return extremum<T, F, false>(a, b);
}

template <class T, uint32_t F = none> typename T::Bits neg(typename T::Bits a) {
  if constexpr (isPair<T>) {
    using H = typename T::Half;
    return forHalves<T>(neg<H, F>, a);
  } else if constexpr (isFloat<T>) {
    return result<T, F>(-operand<T, F>(a));
  } else {
    return -a;
  }
}

template <class T, uint32_t F = none> typename T::Bits abs(typename T::Bits a) {
  if constexpr (isPair<T>) {
    using H = typename T::Half;
    return forHalves<T>(abs<H, F>, a);
  } else if constexpr (isFloat<T>) {
    return result<T, F>(std::fabs(operand<T, F>(a)));
  } else {
    return toValue<T>(a) < 0 ? -a : a;
  }
}

/// The sign of `a` with the magnitude of `b`.
template <class T, uint32_t F = none>
typename T::Bits copysign(typename T::Bits a, typename T::Bits b) {
  constexpr auto sign = typename T::Bits(1) << (bitWidth<T> - 1);
  return (a & sign) | (b & ~sign);
}

//===----------------------------------------------------------------------===//
// Functions. Approximations are computed as exactly as the host can.
//===----------------------------------------------------------------------===//

#define SBP_PTX_FUNCTION(NAME, EXPRESSION)                                     \
  template <class T, uint32_t F = none>                                        \
  typename T::Bits NAME(typename T::Bits a) {                                  \
    if constexpr (isPair<T>) {                                                 \
      using H = typename T::Half;                                              \
      return forHalves<T>(NAME<H, F>, a);                                      \
    } else {                                                                   \
      auto x = operand<T, F>(a);                                               \
      return result<T, F>(rounded<F>([&] { return EXPRESSION; }));             \
    }                                                                          \
  }
SBP_PTX_FUNCTION(sqrt, std::sqrt(opaque(x)))
SBP_PTX_FUNCTION(rcp, 1 / opaque(x))
SBP_PTX_FUNCTION(rsqrt, 1 / std::sqrt(double(x)))
SBP_PTX_FUNCTION(ex2, std::exp2(double(x)))
SBP_PTX_FUNCTION(lg2, std::log2(double(x)))
SBP_PTX_FUNCTION(sin, std::sin(double(x)))
SBP_PTX_FUNCTION(cos, std::cos(double(x)))
SBP_PTX_FUNCTION(tanh, std::tanh(double(x)))
#undef SBP_PTX_FUNCTION

//===----------------------------------------------------------------------===//
// Extended precision: the carry of .cc goes into addc, subc and madc
//===----------------------------------------------------------------------===//

template <class T> struct Carried {
  typename T::Bits value;
  bool carry;
};
template <class T>
Carried<T> addCarry(typename T::Bits a, typename T::Bits b, bool carry) {
  unsigned __int128 sum = (unsigned __int128)a + b + carry;
  return {typename T::Bits(sum), bool(sum >> bitWidth<T>)};
}
template <class T>
Carried<T> subBorrow(typename T::Bits a, typename T::Bits b, bool borrow) {
  unsigned __int128 difference = (unsigned __int128)a - b - borrow;
  return {typename T::Bits(difference), bool(difference >> bitWidth<T> & 1)};
}

} // namespace ptx

#endif // SBP_EMULATOR_INSTRUCTIONS_ARITHMETIC_H
