//===- Convert.h - cvt ------------------------------------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_EMULATOR_INSTRUCTIONS_CONVERT_H
#define SBP_EMULATOR_INSTRUCTIONS_CONVERT_H

#include "Instructions/Types.h"

#include <limits>

namespace ptx {

/// Rounds to an integral value in the same format.
template <uint32_t F, class V> V roundToInteger(V value) {
  if (F & rni)
    return std::nearbyint(value);
  if (F & rmi)
    return std::floor(value);
  if (F & rpi)
    return std::ceil(value);
  return std::trunc(value);
}

/// Integers that a float exceeds are the nearest one; NaN is 0. A value and not
/// bits: a narrow one is extended to its register.
template <class D, uint32_t F, class V> typename D::Value toInteger(V value) {
  using Value = typename D::Value;
  using Limits = std::numeric_limits<Value>;
  if (std::isnan(value))
    return 0;
  double integer = roundToInteger<F>(double(value));
  if (integer <= double(Limits::min()))
    return Limits::min();
  if (integer >= double(Limits::max())) // 2^n - 1 may round up to 2^n
    return Limits::max();
  return Value(integer);
}

template <class D, class S, uint32_t F = none> auto cvt(typename S::Bits a) {
  using Value = typename D::Value;
  if constexpr (std::is_same_v<D, tf32>) {
    uint32_t bits =
        emulator::TF32Format::round(std::bit_cast<float>(a), getRound(F));
    if (F & relu && bits >> 18)
      bits = bits == 0x3ffff ? bits : 0;
    return bits == 0x3ffff ? 0x7fffffffu : bits << 13;
  } else if constexpr (isFloat<S> && isFloat<D>) {
    auto x = flush<S, F>(toValue<S>(a));
    if constexpr (bool(F & (rni | rzi | rmi | rpi)))
      x = roundToInteger<F>(x);
    if constexpr (std::is_same_v<D, f32> && std::is_same_v<S, f64>)
      return result<D, F>(rounded<F>([&] { return float(opaque(x)); }));
    else if constexpr (bool(F & satfinite) && isSmall<D>) {
      auto bits = result<D, F>(x);
      constexpr uint32_t infinity = std::is_same_v<D, f16>
                                        ? emulator::F16Format::infinity
                                        : emulator::BF16Format::infinity;
      return typename D::Bits((bits & 0x7fff) == infinity ? bits - 1 : bits);
    } else
      return result<D, F>(x);
  } else if constexpr (isFloat<S>) {
    return toInteger<D, F>(flush<S, F>(toValue<S>(a)));
  } else if constexpr (isSmall<D>) {
    // 64 bits in double, what does not fit in the last bit: one rounding.
    auto x = toValue<S>(a);
    double value = double(x);
    __int128 error = __int128(x) - __int128(value);
    uint64_t bits = std::bit_cast<uint64_t>(value);
    if (error && !(bits & 1))
      value = std::bit_cast<double>((error > 0) == (value > 0) ? bits + 1
                                                               : bits - 1);
    return result<D, F>(value);
  } else if constexpr (isFloat<D>) {
    auto x = toValue<S>(a);
    if (x == 0) // some hosts make -0 of it when they round down
      return typename D::Bits(0);
    return result<D, F>(rounded<F>([&] { return Value(opaque(x)); }));
  } else {
    auto x = toValue<S>(a);
    if constexpr (bool(F & sat)) {
      using Limits = std::numeric_limits<Value>;
      __int128 wideValue = x;
      if (wideValue < Limits::min())
        return Limits::min();
      if (wideValue > Limits::max())
        return Limits::max();
    }
    return Value(x); // zero or sign extends into a wider register
  }
}

/// Two f32 to a pair: `a` is the upper half.
template <class D, class S, uint32_t F = none>
uint32_t cvtPair(uint32_t a, uint32_t b) {
  using H = typename D::Half;
  return uint32_t(cvt<H, S, F>(a)) << 16 | cvt<H, S, F>(b);
}

} // namespace ptx

#endif // SBP_EMULATOR_INSTRUCTIONS_CONVERT_H
