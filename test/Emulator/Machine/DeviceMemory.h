//===- DeviceMemory.h - Addresses of the device -----------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A device pointer is an address at which nothing is mapped; its bytes lie a
// fixed distance away. So the host faults when it uses one, also while a kernel
// runs. Addresses are not used again before all have been used once, so that a
// pointer to freed memory is found for long.
//
//===----------------------------------------------------------------------===//

#ifndef SBP_EMULATOR_MACHINE_DEVICEMEMORY_H
#define SBP_EMULATOR_MACHINE_DEVICEMEMORY_H

#include "Machine/Shadow.h"

#include <cstddef>
#include <cstdint>

namespace emulator {

struct Allocation {
  uint64_t begin;
  size_t bytes;
  char *storage;
  /// One byte for each: not 0 once it was written. Null for memory of the host,
  /// of which nothing is known.
  char *written;
  bool isFreed = false;
  /// Accesses in launch number `shadowLaunch`.
  ShadowMemory shadow;
  uint64_t shadowLaunch = 0;

  bool contains(uint64_t address, size_t size) const {
    return address >= begin && address - begin <= bytes &&
           size <= bytes - (address - begin);
  }
};

/// Memory filled with NaN, aligned to 256 bytes and no better, as CUDA
/// promises; null if there are no addresses left.
Allocation *allocateDevice(size_t bytes);
/// Page-locked memory of the host, which kernels may use as it is.
Allocation *registerHost(void *pointer, size_t bytes);
void freeAllocation(Allocation *allocation);
/// The allocation that the address lies in or, if none, last lay in; null if
/// there never was one.
Allocation *findAllocation(uint64_t address);
/// The allocation if all bytes are in it.
Allocation *findAllocation(uint64_t address, size_t bytes);

/// Lets this thread of the host report faults of a kernel.
void prepareFaults();

/// Whether the host must not touch the address.
bool isDeviceAddress(const void *address);

} // namespace emulator

#endif // SBP_EMULATOR_MACHINE_DEVICEMEMORY_H
