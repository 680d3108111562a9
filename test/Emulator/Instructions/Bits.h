//===- Bits.h - Shifts, fields and permutations -----------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_EMULATOR_INSTRUCTIONS_BITS_H
#define SBP_EMULATOR_INSTRUCTIONS_BITS_H

#include "Instructions/Types.h"

#include <algorithm>

namespace ptx {

template <class T, uint32_t F = none>
typename T::Bits bitAnd(typename T::Bits a, typename T::Bits b) {
  return a & b;
}
template <class T, uint32_t F = none>
typename T::Bits bitOr(typename T::Bits a, typename T::Bits b) {
  return a | b;
}
template <class T, uint32_t F = none>
typename T::Bits bitXor(typename T::Bits a, typename T::Bits b) {
  return a ^ b;
}
template <class T, uint32_t F = none>
typename T::Bits bitNot(typename T::Bits a) {
  return ~a;
}
/// C's logical not: 1 for 0.
template <class T, uint32_t F = none>
typename T::Bits cnot(typename T::Bits a) {
  return a == 0;
}

/// Shifts by the width or more leave zeros, or signs.
template <class T, uint32_t F = none>
typename T::Bits shl(typename T::Bits a, uint32_t n) {
  return n >= bitWidth<T> ? 0 : a << n;
}
template <class T, uint32_t F = none>
typename T::Bits shr(typename T::Bits a, uint32_t n) {
  if (isSigned<T>)
    return typename T::Bits(toValue<T>(a) >> std::min(n, bitWidth<T> - 1));
  return n >= bitWidth<T> ? 0 : a >> n;
}

/// Of the 64 bits b:a; amounts above 31 are clamped to 32, or wrap.
template <uint32_t F>
uint32_t shiftFunnelLeft(uint32_t a, uint32_t b, uint32_t n) {
  n = F & wrap ? n & 31 : std::min(n, 32u);
  return uint32_t(((uint64_t(b) << 32 | a) << n) >> 32);
}
template <uint32_t F>
uint32_t shiftFunnelRight(uint32_t a, uint32_t b, uint32_t n) {
  n = F & wrap ? n & 31 : std::min(n, 32u);
  return uint32_t((uint64_t(b) << 32 | a) >> n);
}
template <>
inline uint32_t shiftFunnelLeft<none>(uint32_t a, uint32_t b, uint32_t n) {
  return n >= 32 ? a : n ? b << n | a >> (32 - n) : b;
}

template <class T, uint32_t F = none> uint32_t popc(typename T::Bits a) {
  return std::popcount(a);
}
template <class T, uint32_t F = none> uint32_t clz(typename T::Bits a) {
  return std::countl_zero(a);
}
template <class T, uint32_t F = none>
typename T::Bits brev(typename T::Bits a) {
  typename T::Bits reversed = 0;
  for (uint32_t i = 0; i < bitWidth<T>; ++i)
    reversed = reversed << 1 | (a >> i & 1);
  return reversed;
}

/// The highest bit that is no copy of the sign, or ~0.
template <class T, uint32_t F = none> uint32_t bfind(typename T::Bits a) {
  if (isSigned<T> && toValue<T>(a) < 0)
    a = ~a;
  if (a == 0)
    return ~0u;
  uint32_t leading = std::countl_zero(a);
  return F & shiftamt ? leading : bitWidth<T> - 1 - leading;
}

/// The field of `length` bits at `at`; bits beyond the register, and those
/// above the field, are zeros or the sign of the field.
template <class T, uint32_t F = none>
typename T::Bits bfe(typename T::Bits a, uint32_t at, uint32_t length) {
  at &= 0xff;
  length &= 0xff;
  if (length == 0)
    return 0;
  uint32_t signAt = std::min(at + length - 1, bitWidth<T> - 1);
  bool sign = isSigned<T> && (a >> signAt & 1);
  typename T::Bits field = 0;
  for (uint32_t i = 0; i < bitWidth<T>; ++i) {
    bool isInside = i < length && at + i < bitWidth<T>;
    bool bit = isInside ? a >> (at + i) & 1 : sign;
    field |= typename T::Bits(bit) << i;
  }
  return field;
}
/// `b` with its field replaced by the low bits of `a`.
template <class T, uint32_t F = none>
typename T::Bits bfi(typename T::Bits a, typename T::Bits b, uint32_t at,
                     uint32_t length) {
  at &= 0xff;
  length &= 0xff;
  for (uint32_t i = 0; i < length && at + i < bitWidth<T>; ++i) {
    auto one = typename T::Bits(1) << (at + i);
    b = a >> i & 1 ? b | one : b & ~one;
  }
  return b;
}
template <class T, uint32_t F> uint32_t bmsk(uint32_t at, uint32_t length) {
  if (F & wrap) {
    at &= 31;
    length &= 31;
  }
  if (at >= 32)
    return 0;
  return (length >= 32 ? ~0u : (1u << length) - 1) << at;
}
template <class T, uint32_t F> uint32_t szext(uint32_t a, uint32_t length) {
  if (F & wrap)
    length &= 31;
  if (length == 0)
    return 0;
  if (length >= 32)
    return a;
  uint32_t low = a & ((1u << length) - 1);
  bool isNegative = isSigned<T> && (a >> (length - 1) & 1);
  return isNegative ? low | ~0u << length : low;
}

enum class Permute { Default, F4e, B4e, Rc8, Ecl, Ecr, Rc16 };
/// Four bytes of b:a. In the default mode each nibble of `c` names one, or,
/// with its high bit, its sign.
inline uint32_t prmt(Permute mode, uint32_t a, uint32_t b, uint32_t c) {
  uint64_t bytes = uint64_t(b) << 32 | a;
  uint32_t result = 0, s = c & 3;
  for (uint32_t i = 0; i < 4; ++i) {
    uint32_t select = 0;
    switch (mode) {
    case Permute::Default:
      select = c >> (4 * i) & 0xf;
      break;
    case Permute::F4e:
      select = s + i;
      break;
    case Permute::B4e:
      select = (s + 8 - i) & 7;
      break;
    case Permute::Rc8:
      select = s;
      break;
    case Permute::Ecl:
      select = std::max(i, s);
      break;
    case Permute::Ecr:
      select = std::min(i, s);
      break;
    case Permute::Rc16:
      select = (s & 1) * 2 + i % 2;
      break;
    }
    uint32_t byte = bytes >> (8 * (select & 7)) & 0xff;
    if (select & 8)
      byte = byte & 0x80 ? 0xff : 0;
    result |= byte << (8 * i);
  }
  return result;
}

/// The table's bit 4a + 2b + c, for each bit.
inline uint32_t lop3(uint32_t a, uint32_t b, uint32_t c, uint32_t table) {
  uint32_t result = 0;
  for (uint32_t i = 0; i < 8; ++i)
    if (table >> i & 1)
      result |= (i & 4 ? a : ~a) & (i & 2 ? b : ~b) & (i & 1 ? c : ~c);
  return result;
}

/// c plus the products of the four bytes.
template <class A, class B> uint32_t dp4a(uint32_t a, uint32_t b, uint32_t c) {
  for (uint32_t i = 0; i < 32; i += 8) {
    int32_t x = isSigned<A> ? int32_t(int8_t(a >> i)) : int32_t(a >> i & 0xff);
    int32_t y = isSigned<B> ? int32_t(int8_t(b >> i)) : int32_t(b >> i & 0xff);
    c += uint32_t(x * y);
  }
  return c;
}

} // namespace ptx

#endif // SBP_EMULATOR_INSTRUCTIONS_BITS_H
