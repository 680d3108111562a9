//===- Fibers.h - Threads of a block as fibers ------------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_EMULATOR_MACHINE_FIBERS_H
#define SBP_EMULATOR_MACHINE_FIBERS_H

#include <cstddef>
#include <cstdint>
#if defined(__x86_64__) && !defined(SBP_EMULATOR_UCONTEXT)
#define SBP_EMULATOR_OWN_SWITCH
#else
#include <ucontext.h>
#endif

namespace emulator {

/// Of each fiber's stack; local memory of a kernel lies there as well.
constexpr size_t stackBytes = 512 << 10;

/// A suspended flow of control.
class Fiber {
public:
  /// Prepares one that calls `main` on stack `number` and must not return from
  /// there. Stacks are kept for the next block.
  void start(uint32_t number, void (*main)());
  /// Goes on with `to`; returns when something switches back to this one.
  void switchTo(Fiber &to);

private:
#ifdef SBP_EMULATOR_OWN_SWITCH
  void *stackPointer = nullptr;
#else
  ucontext_t context;
#endif
};

/// Whether the address lies in a fiber's guard page: its stack is too small.
bool isStackOverflow(const void *address);

} // namespace emulator

#endif // SBP_EMULATOR_MACHINE_FIBERS_H
