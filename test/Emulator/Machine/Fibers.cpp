//===- Fibers.cpp - Threads of a block as fibers --------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A switch by ucontext is a system call. A block of 256 threads switches some
// thousand times for each of its barriers and shuffles, so that x86-64 has a
// switch of its own.
//
//===----------------------------------------------------------------------===//

#include "Machine/Fibers.h"

#include <cstdio>
#include <cstdlib>
#include <sys/mman.h>
#include <vector>

using namespace emulator;

static constexpr size_t guardBytes = 4096;
static std::vector<char *> &stacks = *new std::vector<char *>;

static char *getStack(uint32_t number) {
  while (stacks.size() <= number) {
    void *stack = mmap(nullptr, stackBytes, PROT_READ | PROT_WRITE,
                       MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (stack == MAP_FAILED) {
      std::fprintf(stderr, "error: no memory for the stack of a thread\n");
      std::_Exit(3);
    }
    mprotect(stack, guardBytes, PROT_NONE);
    stacks.push_back(static_cast<char *>(stack));
  }
  return stacks[number];
}

bool emulator::isStackOverflow(const void *address) {
  for (char *stack : stacks)
    if (address >= stack && address < stack + guardBytes)
      return true;
  return false;
}

#ifdef SBP_EMULATOR_OWN_SWITCH

extern "C" void sbpEmulatorSwitch(void **from, void *to);
// The registers that a call preserves go to the old stack and come from the new
// one (System V).
asm(R"(
.text
.globl sbpEmulatorSwitch
.hidden sbpEmulatorSwitch
.type sbpEmulatorSwitch,@function
sbpEmulatorSwitch:
  pushq %rbp
  pushq %rbx
  pushq %r12
  pushq %r13
  pushq %r14
  pushq %r15
  movq %rsp, (%rdi)
  movq %rsi, %rsp
  popq %r15
  popq %r14
  popq %r13
  popq %r12
  popq %rbx
  popq %rbp
  ret
.size sbpEmulatorSwitch,.-sbpEmulatorSwitch
)");

void Fiber::start(uint32_t number, void (*main)()) {
  // `main` is returned to, with the stack as it is behind a call.
  void **top = reinterpret_cast<void **>(getStack(number) + stackBytes) - 2;
  *top = reinterpret_cast<void *>(main);
  stackPointer = static_cast<void *>(top - 6);
}

void Fiber::switchTo(Fiber &to) {
  sbpEmulatorSwitch(&stackPointer, to.stackPointer);
}

#else

void Fiber::start(uint32_t number, void (*main)()) {
  getcontext(&context);
  context.uc_stack.ss_sp = getStack(number);
  context.uc_stack.ss_size = stackBytes;
  context.uc_link = nullptr;
  makecontext(&context, main, 0);
}

void Fiber::switchTo(Fiber &to) { swapcontext(&context, &to.context); }

#endif
