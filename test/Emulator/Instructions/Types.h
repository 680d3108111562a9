//===- Types.h - Types and roundings of PTX ---------------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Registers hold bits; an instruction's type says how they are read. An
// instruction is a function template over its type and its flags.
//
//===----------------------------------------------------------------------===//

#ifndef SBP_EMULATOR_INSTRUCTIONS_TYPES_H
#define SBP_EMULATOR_INSTRUCTIONS_TYPES_H

#include "Machine/Conversions.h"

#include <bit>
#include <cfenv>
#include <cmath>
#include <cstdint>
#include <type_traits>

namespace ptx {
using emulator::Round;

/// Bits is what a register of the type holds, Value what arithmetic is done in.
template <class B, class V> struct Type {
  using Bits = B;
  using Value = V;
};
struct s8 : Type<uint8_t, int8_t> {};
struct u8 : Type<uint8_t, uint8_t> {};
struct b8 : Type<uint8_t, uint8_t> {};
struct s16 : Type<uint16_t, int16_t> {};
struct u16 : Type<uint16_t, uint16_t> {};
struct b16 : Type<uint16_t, uint16_t> {};
struct s32 : Type<uint32_t, int32_t> {};
struct u32 : Type<uint32_t, uint32_t> {};
struct b32 : Type<uint32_t, uint32_t> {};
struct s64 : Type<uint64_t, int64_t> {};
struct u64 : Type<uint64_t, uint64_t> {};
struct b64 : Type<uint64_t, uint64_t> {};
struct b128 : Type<unsigned __int128, unsigned __int128> {};
// Every f16, bf16 and f32 is a double.
struct f16 : Type<uint16_t, double> {};
struct bf16 : Type<uint16_t, double> {};
struct tf32 : Type<uint32_t, float> {};
struct f32 : Type<uint32_t, float> {};
struct f64 : Type<uint64_t, double> {};
struct f16x2 : Type<uint32_t, uint32_t> {
  using Half = f16;
};
struct bf16x2 : Type<uint32_t, uint32_t> {
  using Half = bf16;
};

template <class T> constexpr bool isPair = false;
template <> inline constexpr bool isPair<f16x2> = true;
template <> inline constexpr bool isPair<bf16x2> = true;
template <class T>
constexpr bool isSmall = std::is_same_v<T, f16> || std::is_same_v<T, bf16>;
template <class T>
constexpr bool isFloat =
    isSmall<T> || std::is_same_v<T, f32> || std::is_same_v<T, f64>;
template <class T>
constexpr bool isSigned = !isFloat<T> && std::is_signed_v<typename T::Value>;
template <class T> constexpr uint32_t bitWidth = 8 * sizeof(typename T::Bits);

enum Flag : uint32_t {
  none = 0,
  ftz = 1 << 0,
  sat = 1 << 1,
  rz = 1 << 2,
  rm = 1 << 3,
  rp = 1 << 4,
  rna = 1 << 5,
  hi = 1 << 6,
  wide = 1 << 7,
  nan = 1 << 8, ///< .NaN
  relu = 1 << 9,
  wrap = 1 << 10,
  rni = 1 << 11,
  rzi = 1 << 12,
  rmi = 1 << 13,
  rpi = 1 << 14,
  satfinite = 1 << 15,
  shiftamt = 1 << 16,
  xorsign = 1 << 17, ///< .xorsign.abs
};

constexpr Round getRound(uint32_t flags) {
  return flags & rz    ? Round::Zero
         : flags & rm  ? Round::Down
         : flags & rp  ? Round::Up
         : flags & rna ? Round::Away
                       : Round::Even;
}

template <class T> typename T::Value toValue(typename T::Bits bits) {
  if constexpr (std::is_same_v<T, f16>)
    return emulator::fromF16(bits);
  else if constexpr (std::is_same_v<T, bf16>)
    return emulator::fromBF16(bits);
  else
    return std::bit_cast<typename T::Value>(bits);
}

/// Rounds a small format once; NaN becomes PTX's canonical one.
template <class T, uint32_t F = none, class V>
typename T::Bits toBits(V value) {
  if constexpr (std::is_same_v<T, f16>) {
    return emulator::toF16(value, getRound(F));
  } else if constexpr (std::is_same_v<T, bf16>) {
    return emulator::toBF16(value, getRound(F));
  } else if constexpr (std::is_same_v<T, f32>) {
    float f = float(value);
    return std::isnan(f) ? 0x7fffffffu : std::bit_cast<uint32_t>(f);
  } else if constexpr (std::is_same_v<T, f64>) {
    return std::bit_cast<uint64_t>(double(value));
  } else {
    return typename T::Bits(typename T::Value(value));
  }
}

/// .ftz: subnormal operands and results are zero, with their sign.
template <class T, uint32_t F, class V> V flush(V value) {
  if constexpr ((F & ftz) && std::is_same_v<T, f32>)
    return std::fabs(value) < 0x1p-126f ? std::copysign(V(0), value) : value;
  else if constexpr ((F & ftz) && std::is_same_v<T, f16>)
    return std::fabs(value) < 0x1p-14 ? std::copysign(V(0), value) : value;
  else
    return value;
}

/// The operand of a float instruction.
template <class T, uint32_t F> typename T::Value operand(typename T::Bits b) {
  return flush<T, F>(toValue<T>(b));
}

/// Result of a float instruction: rounded, flushed, clamped.
template <class T, uint32_t F, class V> typename T::Bits result(V value) {
  typename T::Bits bits = toBits<T, F>(value);
  if constexpr (bool(F & (ftz | sat | relu))) {
    typename T::Value v = flush<T, F>(toValue<T>(bits));
    if (F & sat) // NaN becomes 0
      v = v > 0 ? (v < 1 ? v : 1) : 0;
    if (F & relu)
      v = v > 0 || std::isnan(v) ? v : 0;
    bits = toBits<T>(v);
  }
  return bits;
}

/// Keeps the compiler from moving arithmetic across a change of rounding, and
/// from doing it at compile time.
template <class V> V opaque(V value) {
  volatile V hidden = value;
  return hidden;
}

/// Computes in the rounding mode of the flags.
template <uint32_t F, class Fn> auto rounded(Fn fn) {
  if constexpr (!(F & (rz | rm | rp))) {
    return fn();
  } else {
    std::fesetround(F & rz ? FE_TOWARDZERO : F & rm ? FE_DOWNWARD : FE_UPWARD);
    auto value = opaque(fn());
    std::fesetround(FE_TONEAREST);
    return value;
  }
}

/// Applies `fn` to both halves of packed pairs.
template <class T, class Fn, class... Pairs>
uint32_t forHalves(Fn fn, Pairs... pairs) {
  return uint32_t(uint16_t(fn(uint16_t(pairs)...))) |
         uint32_t(uint16_t(fn(uint16_t(pairs >> 16)...))) << 16;
}

} // namespace ptx

#endif // SBP_EMULATOR_INSTRUCTIONS_TYPES_H
