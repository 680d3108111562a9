//===- State.h - Streams and what they run ----------------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_EMULATOR_DRIVER_STATE_H
#define SBP_EMULATOR_DRIVER_STATE_H

#include "Driver/CudaDriver.h"

#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <tuple>
#include <vector>

/// A captured sequence. Its order is one that the streams allow.
struct CUgraph_st {
  std::vector<std::function<void()>> nodes;
  bool isInvalid = false; ///< something refused was called meanwhile
};
struct CUgraphExec_st {
  CUgraph_st graph;
};

struct CUstream_st {
  /// Work that has not begun; false: it waits for another stream.
  std::deque<std::function<bool()>> queue;
  CUgraph_st *capture = nullptr;
  bool beganCapture = false;
  bool isDestroyed = false; ///< its work goes on
};

struct CUevent_st {
  /// Outlives the event while work is queued that looks at it.
  struct Progress {
    uint64_t recorded = 0, done = 0;
  };
  std::shared_ptr<Progress> progress = std::make_shared<Progress>();
  CUgraph_st *capture = nullptr; ///< that it was last recorded in
};

struct CUmemPoolHandle_st {
  uint64_t used = 0, high = 0, threshold = 0;
};

namespace emulator {

/// All calls of the driver, one at a time: the machine runs one launch.
std::recursive_mutex &driverMutex();
struct DriverLock : std::lock_guard<std::recursive_mutex> {
  DriverLock() : lock_guard(driverMutex()) {}
};

/// The stream, or the one that null stands for.
CUstream_st *getStream(CUstream stream);
/// Appends work to a stream, or to what it captures.
void enqueue(CUstream stream, std::function<void()> work);
/// Runs all work of a stream, and of others as far as it waits for them.
void drain(CUstream_st *stream);
void drainAll();

/// What a capture does not allow: says so, spoils the capture and returns true.
/// `stream` null: of any stream.
bool refuseInCapture(const char *function, CUstream_st *stream = nullptr);

/// What the environment says: SBP_EMU_CHIP (90), SBP_EMU_DRIVER_VERSION
/// (13000), SBP_EMU_MEMORY (8 GiB).
uint64_t getSetting(const char *name, uint64_t defaultValue);
int getChip();
int getDriverVersion();
uint64_t getMemoryLimit();

extern CUmemPoolHandle_st &memoryPool;

/// Whether it is known which bytes were written: SBP_EMU_CHECK is not 0.
bool knowsWritten();

bool isFatbin(const void *image);
/// The PTX for what a driver would take of a fatbin; false where it has nothing
/// for this chip.
bool takePTX(const void *fatbin, std::string &taken);

/// Compiles translated PTX, or takes it from the cache; null after an error
/// message.
void *loadObject(const std::string &code, const std::string &ptx);

} // namespace emulator

#endif // SBP_EMULATOR_DRIVER_STATE_H
