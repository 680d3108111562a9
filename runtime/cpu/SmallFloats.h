//===- SmallFloats.h - bf16 and f16 as bits ---------------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Without branches, so that loops of them vectorize for any processor.
//
//===----------------------------------------------------------------------===//

#ifndef SBP_RUNTIME_SMALLFLOATS_H
#define SBP_RUNTIME_SMALLFLOATS_H

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace sbp {

struct BF16 {
  uint16_t bits;
};
struct F16 {
  uint16_t bits;
};

inline uint32_t getBits(float value) {
  uint32_t bits;
  std::memcpy(&bits, &value, sizeof(bits));
  return bits;
}
inline float fromBits(uint32_t bits) {
  float value;
  std::memcpy(&value, &bits, sizeof(value));
  return value;
}

inline float widen(float value) { return value; }
inline double widen(double value) { return value; }
inline float widen(BF16 value) {
  return fromBits(static_cast<uint32_t>(value.bits) << 16);
}
inline float widen(F16 value) {
  uint32_t magnitude = value.bits & 0x7fffu;
  // The product moves the exponent to where it belongs, of subnormals too.
  uint32_t bits = getBits(fromBits(magnitude << 13) * 0x1p112f);
  bits |= magnitude >= 0x7c00u ? 0x7f800000u : 0u;
  return fromBits(bits | (value.bits & 0x8000u) << 16);
}

// To nearest, ties to even; NaN become quiet.
inline void narrow(float value, float &result) { result = value; }
inline void narrow(double value, double &result) { result = value; }
inline void narrow(float value, BF16 &result) {
  uint32_t bits = getBits(value);
  uint32_t rounded = (bits + 0x7fffu + ((bits >> 16) & 1u)) >> 16,
           quiet = bits >> 16 | 0x40u;
  bool isNaN = (bits & 0x7fffffffu) > 0x7f800000u;
  result.bits = static_cast<uint16_t>(isNaN ? quiet : rounded);
}
inline void narrow(float value, F16 &result) {
  uint32_t sign = getBits(value) & 0x80000000u, bits = getBits(value) ^ sign;
  // The exponent loses 112, and the addition rounds at bit 13.
  uint32_t normal = (bits - 0x38000000u + 0xfffu + ((bits >> 13) & 1u)) >> 13;
  // Below 2^-14 the sum with 0.5 has the result's last bit as its own.
  uint32_t subnormal = getBits(fromBits(bits) + 0.5f) - 0x3f000000u;
  uint32_t special = bits > 0x7f800000u ? 0x7e00u : 0x7c00u;
  uint32_t magnitude = bits < 0x38800000u   ? subnormal
                       : bits < 0x47800000u ? normal
                                            : special;
  result.bits = static_cast<uint16_t>(magnitude | sign >> 16);
}

/// Elements one behind the other.
template <typename From, typename To>
inline void widenRun(const From *from, To *to, size_t size) {
  for (size_t i = 0; i < size; ++i)
    to[i] = widen(from[i]);
}
template <typename From, typename To>
inline void narrowRun(const From *from, To *to, size_t size) {
  for (size_t i = 0; i < size; ++i)
    narrow(from[i], to[i]);
}
void widenRun(const F16 *from, float *to, size_t size);
void narrowRun(const float *from, F16 *to, size_t size);

} // namespace sbp

#endif // SBP_RUNTIME_SMALLFLOATS_H
