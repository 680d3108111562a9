//===- Machine.h - What translated PTX calls --------------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The machine as translated code sees it: memory that is checked at each
// access, and what threads do together. One block runs at a time and one thread
// of it, so that nothing here is guarded against host threads; the driver lets
// one launch in at a time.
//
// `line` is always the line of the PTX text, which messages name.
//
//===----------------------------------------------------------------------===//

#ifndef SBP_EMULATOR_MACHINE_MACHINE_H
#define SBP_EMULATOR_MACHINE_MACHINE_H

#include <cstddef>
#include <cstdint>

// Translated code is linked against all of this.
#pragma GCC visibility push(default)
namespace emulator {

struct Dim3 {
  uint32_t x, y, z;
};

/// Where a thread is in its block.
struct Position {
  Dim3 thread;
  uint32_t linear = 0, lane = 0;
};
extern const Position *position;

struct Launch {
  const char *kernel;
  const char *source; ///< PTX text of the module, for messages
  Dim3 grid, block;
  uint32_t staticShared, dynamicShared;
  void (*entry)(char *parameters);
  char *parameters;
  size_t parameterBytes;
  bool hasCollectives; ///< threads of a block wait for one another
};
extern const Launch *launch;
Dim3 blockId();

/// Ends the process with status 3 and a message that says kernel, PTX line and
/// thread.
[[noreturn]] void fail(uint32_t line, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

/// A strong access is one that PTX's memory model lets race with other strong
/// ones: volatile, relaxed, acquire, release, and atomics.
enum class Access { Read, Write, StrongRead, StrongWrite, Atomic };

/// What a strong access orders.
enum class Order { Relaxed, Acquire, Release, AcquireRelease };

/// Each returns where the bytes lie. `value` is what a write is about to store:
/// threads may write the same value.
char *accessShared(uint64_t offset, uint32_t bytes, uint32_t line,
                   Access access, const char *value = nullptr);
char *accessGlobal(uint64_t address, uint32_t bytes, uint32_t line,
                   Access access, const char *value = nullptr);
char *accessGeneric(uint64_t address, uint32_t bytes, uint32_t line,
                    Access access, const char *value = nullptr);
char *accessLocal(uint64_t address, uint32_t bytes, uint32_t line);
/// Address of the shared window among generic addresses.
uint64_t sharedBase();

/// Orders what the thread did before and does after a strong access of
/// `storage`.
void synchronize(char *storage, Access access, Order order);
/// fence and membar.
void fence();

/// A variable in local memory, for as long as its function runs.
class LocalMemory {
public:
  LocalMemory(char *begin, size_t bytes);
  ~LocalMemory();
};

/// A variable in global or constant memory; `address` is filled in when the
/// module is loaded.
struct GlobalVariable {
  const char *name;
  uint64_t *address;
  const void *initial;
  size_t bytes;
};

//===----------------------------------------------------------------------===//
// Blocks, warps
//===----------------------------------------------------------------------===//

/// bar.sync and bar.arrive; `count` 0 means all threads of the block.
void barrier(uint32_t number, uint32_t count, uint32_t line, bool waits);
enum class Vote { All, Any, Count, Uniform };
uint32_t barrierReduce(Vote vote, bool value, uint32_t number, uint32_t count,
                       uint32_t line);

void warpSync(uint32_t mask, uint32_t line);
enum class Shuffle { Up, Down, Butterfly, Index };
uint32_t shuffle(Shuffle mode, bool *inRange, uint32_t value, uint32_t b,
                 uint32_t c, uint32_t mask, uint32_t line);
uint32_t ballot(bool value, uint32_t mask, uint32_t line);
bool voteWarp(Vote vote, bool value, uint32_t mask, uint32_t line);
uint32_t matchAny(uint64_t value, uint32_t mask, uint32_t line);
uint32_t matchAll(bool *all, uint64_t value, uint32_t mask, uint32_t line);
enum class Reduction { Add, Min, Max, MinSigned, MaxSigned, And, Or, Xor };
uint32_t reduceWarp(Reduction kind, uint32_t value, uint32_t mask,
                    uint32_t line);
bool elect(uint32_t *leader, uint32_t mask, uint32_t line);
uint32_t activeMask();

/// Lets other threads run: in loops that wait for a value.
void yield(uint32_t line);

//===----------------------------------------------------------------------===//
// mbarrier objects: 64 bits of shared memory
//===----------------------------------------------------------------------===//

void mbarrierInit(uint64_t offset, uint32_t count, uint32_t line);
void mbarrierInvalidate(uint64_t offset, uint32_t line);
/// Returns the state of the phase it arrived at.
uint64_t mbarrierArrive(uint64_t offset, uint32_t count, uint32_t line);
bool mbarrierTest(uint64_t offset, uint64_t phase, uint32_t line);
/// Arrives when the thread's copies so far are done.
void mbarrierArriveCopies(uint64_t offset, bool isCounted, uint32_t line);

//===----------------------------------------------------------------------===//
// Asynchronous copies (cp.async)
//===----------------------------------------------------------------------===//

/// Copies `used` bytes, and zeros up to `bytes`; at the wait, not now.
void copyAsync(uint64_t sharedOffset, uint64_t from, uint32_t bytes,
               uint32_t used, uint32_t line);
void copyCommit();
void copyWait(uint32_t groupsLeft);
void copyWaitAll();

//===----------------------------------------------------------------------===//
// Tensor cores
//===----------------------------------------------------------------------===//

enum class Element { F16, BF16, TF32, F32 };

void loadMatrix(uint32_t *out, int count, bool transposed, uint64_t address,
                bool isGeneric, uint32_t line);
void storeMatrix(const uint32_t *in, int count, bool transposed,
                 uint64_t address, bool isGeneric, uint32_t line);
void multiplyWarp(int k, Element operands, Element sums, uint32_t *d,
                  const uint32_t *a, const uint32_t *b, const uint32_t *c,
                  uint32_t line);

/// One thread's part of a wgmma.mma_async.
struct WarpGroupProduct {
  int n;
  Element operands, sums;
  uint32_t **d;               ///< this thread's accumulators
  const uint32_t *aRegisters; ///< or null: aDescriptor
  uint64_t aDescriptor, bDescriptor;
  bool scaleD;
  int scaleA, scaleB;
  bool transposedA, transposedB;
};
void multiplyWarpGroup(const WarpGroupProduct &product, uint32_t line);
void warpGroupFence(uint32_t line);
void warpGroupCommit(uint32_t line);
void warpGroupWait(uint32_t groupsLeft, uint32_t line);
/// fence.proxy.async.
void proxyFence();

} // namespace emulator
#pragma GCC visibility pop

#endif // SBP_EMULATOR_MACHINE_MACHINE_H
