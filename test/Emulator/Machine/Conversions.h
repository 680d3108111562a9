//===- Conversions.h - Narrow formats of numbers ----------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// f16, bf16 and tf32 by integer arithmetic, the same on every host. Used by the
// machine and by translated code.
//
//===----------------------------------------------------------------------===//

#ifndef SBP_EMULATOR_MACHINE_CONVERSIONS_H
#define SBP_EMULATOR_MACHINE_CONVERSIONS_H

#include <bit>
#include <cmath>
#include <cstdint>

namespace emulator {

inline float fromBF16(uint32_t bits) {
  return std::bit_cast<float>(bits << 16);
}

inline float fromF16(uint32_t bits) {
  uint32_t sign = (bits & 0x8000) << 16, magnitude = bits & 0x7fff;
  if (magnitude >= 0x7c00) // infinity and NaN
    return std::bit_cast<float>(sign | 0x7f800000 | (magnitude & 0x3ff) << 13);
  if (magnitude < 0x400) { // zero and subnormal numbers
    float value = float(magnitude) * 0x1p-24f;
    return sign ? -value : value;
  }
  return std::bit_cast<float>(sign | ((magnitude << 13) + 0x38000000));
}

enum class Round { Even, Zero, Down, Up, Away };

/// A format with a sign, `exponentBits` and `mantissaBits`.
template <int exponentBits, int mantissaBits> struct Format {
  static constexpr int bias = (1 << (exponentBits - 1)) - 1;
  static constexpr uint32_t infinity = ((1u << exponentBits) - 1)
                                       << mantissaBits;

  /// The bits of `value` rounded once. NaN becomes all ones but the sign.
  static uint32_t round(double value, Round mode) {
    uint64_t bits = std::bit_cast<uint64_t>(value);
    bool isNegative = bits >> 63;
    uint32_t sign = uint32_t(isNegative) << (exponentBits + mantissaBits);
    if (std::isnan(value))
      return (1u << (exponentBits + mantissaBits)) - 1;
    if (std::isinf(value))
      return sign | infinity;
    if (value == 0)
      return sign;
    // value = significand * 2^(exponent - 52), the leading one being bit 52.
    int exponent = int(bits >> 52 & 0x7ff) - 1023;
    uint64_t significand = bits & ((1ull << 52) - 1);
    if (exponent == -1023)
      exponent = -1022; // below all that the narrow formats tell apart
    else
      significand |= 1ull << 52;
    int dropped = 52 - mantissaBits;
    uint32_t result = 0;
    if (exponent < 1 - bias) // a subnormal number has fewer bits
      dropped += 1 - bias - exponent;
    else
      result = uint32_t(exponent + bias - 1) << mantissaBits;
    uint64_t rest, half;
    if (dropped > 60) {
      rest = 1;
      half = 2;
    } else {
      rest = significand & ((1ull << dropped) - 1);
      half = 1ull << (dropped - 1);
      result += uint32_t(significand >> dropped);
    }
    bool goesUp = false;
    switch (mode) {
    case Round::Even:
      goesUp = rest > half || (rest == half && (result & 1));
      break;
    case Round::Away:
      goesUp = rest >= half;
      break;
    case Round::Down:
      goesUp = rest && isNegative;
      break;
    case Round::Up:
      goesUp = rest && !isNegative;
      break;
    case Round::Zero:
      break;
    }
    bool staysFinite = mode == Round::Zero ||
                       (mode == Round::Down && !isNegative) ||
                       (mode == Round::Up && isNegative);
    if (exponent > bias || (result += goesUp) >= infinity)
      return sign | (staysFinite ? infinity - 1 : infinity);
    return sign | result;
  }
};

using F16Format = Format<5, 10>;
using BF16Format = Format<8, 7>;
using TF32Format = Format<8, 10>;

inline uint32_t toF16(double value, Round mode = Round::Even) {
  return F16Format::round(value, mode);
}
inline uint32_t toBF16(double value, Round mode = Round::Even) {
  return BF16Format::round(value, mode);
}

} // namespace emulator

#endif // SBP_EMULATOR_MACHINE_CONVERSIONS_H
