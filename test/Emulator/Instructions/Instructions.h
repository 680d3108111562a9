//===- Instructions.h - What translated PTX includes ------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_EMULATOR_INSTRUCTIONS_INSTRUCTIONS_H
#define SBP_EMULATOR_INSTRUCTIONS_INSTRUCTIONS_H

#include "Instructions/Arithmetic.h"
#include "Instructions/Bits.h"
#include "Instructions/Compare.h"
#include "Instructions/Convert.h"
#include "Machine/Machine.h"

#include <cstring>

namespace ptx {
using emulator::Access;
using emulator::Order;

enum class Space { Global, Shared, Local, Generic };

template <Space S>
char *at(uint64_t address, uint32_t bytes, uint32_t line, Access access,
         const char *value = nullptr) {
  if constexpr (S == Space::Shared)
    return emulator::accessShared(address, bytes, line, access, value);
  else if constexpr (S == Space::Global)
    return emulator::accessGlobal(address, bytes, line, access, value);
  else if constexpr (S == Space::Generic)
    return emulator::accessGeneric(address, bytes, line, access, value);
  else
    return emulator::accessLocal(address, bytes, line);
}

/// A loaded value: extended to wider registers by its sign if it has one.
template <class T> auto read(const char *from) {
  typename T::Bits bits;
  std::memcpy(&bits, from, sizeof bits);
  if constexpr (isSigned<T>)
    return toValue<T>(bits);
  else
    return bits;
}
template <class T> void write(char *to, typename T::Bits bits) {
  std::memcpy(to, &bits, sizeof bits);
}

template <Space S>
void store(uint64_t address, uint32_t bytes, const char *value, uint32_t line,
           Access access) {
  std::memcpy(at<S>(address, bytes, line, access, value), value, bytes);
}

/// Replaces the value by `fn` of it; returns the old one.
template <class T, Space S, class Fn>
typename T::Bits atomic(uint64_t address, uint32_t line, Order order, Fn fn) {
  using Bits = typename T::Bits;
  char *storage = at<S>(address, sizeof(Bits), line, Access::Atomic);
  if (S != Space::Local)
    emulator::synchronize(storage, Access::Atomic, order);
  Bits old;
  std::memcpy(&old, storage, sizeof old);
  Bits next = fn(old);
  std::memcpy(storage, &next, sizeof next);
  return old;
}

} // namespace ptx

#endif // SBP_EMULATOR_INSTRUCTIONS_INSTRUCTIONS_H
