/*===- Cuda.h - What compiled GPU code and its callers call -------*- C -*-===*\
|*                                                                            *|
|* Part of the SBP project, under the Apache License v2.0 with LLVM           *|
|* Exceptions.                                                                *|
|* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception                    *|
|*                                                                            *|
|*===----------------------------------------------------------------------===*|
|*                                                                            *|
|* The C interface of libsbp_cuda_runtime.so and .a. They need libc only: the *|
|* CUDA driver is loaded when it is first used. runtime/cuda/README.md tells  *|
|* of the environment variables, the errors and what is allocated.            *|
|*                                                                            *|
|* - A stream is a CUstream; null is the default stream.                      *|
|* - Nothing waits for a stream but what says so.                             *|
|* - Any number of threads may call any function at a time. A thread works on *|
|*   its current CUDA context; where it has none, on that of the default      *|
|*   device.                                                                  *|
|* - The first error of a thread is kept, and later calls of that thread do   *|
|*   nothing until sbp_cuda_take_error(), but for those that give something   *|
|*   back. Functions that return int return an sbp_status (SBP-c/Status.h),   *|
|*   that of the error that is kept.                                          *|
|*                                                                            *|
\*===----------------------------------------------------------------------===*/

#ifndef SBP_RUNTIME_CUDA_H
#define SBP_RUNTIME_CUDA_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The library is compiled with hidden symbols; these are seen. */
#pragma GCC visibility push(default)

/*===----------------------------------------------------------------------===*\
|* Errors                                                                     *|
\*===----------------------------------------------------------------------===*/

/** The first error of this thread since the last call, or null. One line: what
 * was tried, CUDA's name of the error, the kernel or the bytes, what to do.
 * Valid until this thread's next call of this function. */
const char *sbp_cuda_take_error(void);

/** The sbp_status of the error that is kept; SBP_OK where there is none. */
int sbp_cuda_status(void);
/** Its message, or "". Valid until the error is taken. */
const char *sbp_cuda_error(void);

/*===----------------------------------------------------------------------===*\
|* Device                                                                     *|
\*===----------------------------------------------------------------------===*/

/** Loads the driver and makes sure that this thread has a CUDA context: its
 * current one, or else the default device's primary context. Every function
 * here does so by itself. */
int sbp_cuda_open(void);

typedef struct SBPCudaDevice {
  char name[96];
  char chip[16]; /**< as compilers name it: sm_90 */
  int64_t memoryBytes;
  int32_t driverVersion; /**< 1000 * major + 10 * minor */
  int32_t multiprocessors;
  /** 0 where the driver does not tell. */
  int32_t clockKHz, memoryClockKHz, memoryBusBits, l2Bytes;
} SBPCudaDevice;

/** Of the thread's current context. */
int sbp_cuda_device(SBPCudaDevice *device);

/*===----------------------------------------------------------------------===*\
|* Streams                                                                    *|
\*===----------------------------------------------------------------------===*/

/** A stream that does not wait for the default stream. Null after an error. */
void *sbp_cuda_stream_create(void);
void sbp_cuda_stream_destroy(void *stream);
/** Waits for all work of the stream; errors of kernels show here. */
int sbp_cuda_synchronize(void *stream);

/*===----------------------------------------------------------------------===*\
|* Memory                                                                     *|
\*===----------------------------------------------------------------------===*/

/** Device memory from a pool of this runtime, aligned to 256 bytes, ready for
 * work on the stream. 0 bytes are null. Null after an error. */
void *sbp_cuda_allocate(int64_t bytes, void *stream);
/** After the work that is on the stream now. Null is allowed. */
void sbp_cuda_free(void *pointer, void *stream);

/** Bytes of the current device that are allocated, and the most since the last
 * reset: what was asked for, without what the pool keeps. An allocation counts
 * until the call that frees it. */
int64_t sbp_cuda_memory_current(void);
int64_t sbp_cuda_memory_peak(void);
void sbp_cuda_memory_reset_peak(void);
/** The most bytes that the pool held, as the driver counts them; -1 after an
 * error. */
int64_t sbp_cuda_pool_peak(void);
/** Waits for the device and gives the pool's unused memory back to it. */
int sbp_cuda_memory_trim(void);

/** On the stream. Pageable host memory has been read when the call returns;
 * memory that is written must not be used before the stream is through. */
int sbp_cuda_copy_to_device(void *stream, void *to, const void *from,
                            int64_t bytes);
int sbp_cuda_copy_to_host(void *stream, void *to, const void *from,
                          int64_t bytes);

/** What compiled steps call: device to device; zeros. */
void sbp_cuda_copy(void *stream, void *to, const void *from, int64_t bytes);
void sbp_cuda_zero(void *stream, void *to, int64_t bytes);

/*===----------------------------------------------------------------------===*\
|* Graphs                                                                     *|
\*===----------------------------------------------------------------------===*/

/** Between begin and end, what is put on the stream is recorded instead of run.
 * The stream must not be the default one. `end` ends the recording in any case
 * and returns null after an error, also of what was recorded. */
int sbp_cuda_graph_begin(void *stream);
void *sbp_cuda_graph_end(void *stream);
/** Runs what was recorded, with the pointers of then and the data of now. A
 * graph uses the workspace of the stream that it was recorded on: that stream
 * must still exist, and two graphs of one stream must not run at a time. */
int sbp_cuda_graph_launch(void *graph, void *stream);
void sbp_cuda_graph_destroy(void *graph);

/*===----------------------------------------------------------------------===*\
|* Calls                                                                      *|
\*===----------------------------------------------------------------------===*/

/** A compiled step (Runtime.h). Its code takes the addresses of these pointers:
 * the stream, the arena of the planned peak, each result, each argument. */
struct SBPEntry;

/** How a step is called; a sum of these. */
enum {
  /** The same addresses are recorded as a CUDA graph at their second call on a
   * stream, and launched from then on. The graphs of the last four sets of
   * addresses are kept. */
  SBP_CUDA_RECORD = 1,
  /** Results are made in the step's own memory and copied at the end, so that
   * they may overlap arguments. */
  SBP_CUDA_RESULTS_IN_ARENA = 2
};
/** In that memory each begins at a multiple of this many bytes. */
enum { SBP_CUDA_RESULT_ALIGNMENT = 256 };

/** Puts a step on the stream. Arguments and results lie in device memory at
 * multiples of 16 bytes. What is wrong with an address is SBP_ERROR_ARGUMENT; a
 * set of addresses that was found right is not looked at again while it is
 * among the last four. Memory that the step needs is allocated at its first
 * call on a stream. Calls on one stream may come from any thread; they follow
 * one another. `*kept` is null before the first call. */
int sbp_cuda_call(const struct SBPEntry *entry, void **kept,
                  const void *const *arguments, void *const *results,
                  void *stream, int32_t flags);

/** The same, for code that was compiled ahead of time: an error of this thread
 * that nobody took is forgotten first. */
int sbp_cuda_call_entry(const struct SBPEntry *entry, void **kept,
                        const void *const *arguments, void *const *results,
                        void *stream, int32_t flags);

/** Waits for the devices, and gives back what the step keeps: memory and
 * graphs. No call of the step may be under way on another thread. */
void sbp_cuda_call_release(void **kept);

/*===----------------------------------------------------------------------===*\
|* Contractions                                                               *|
\*===----------------------------------------------------------------------===*/

/** C[sum_i i*strides_c] = (accumulate: +=) A[sum_i i*strides_a] *
 * B[sum_i i*strides_b] over a nest of `loops` loops, as sbp_contract_*() of
 * Runtime.h: `nest`, in host memory, holds the sizes, then the strides of A, B
 * and C in elements. Sums are kept in f32 (f64: in f64) and rounded once. */
#define SBP_CUDA_CONTRACT(suffix)                                              \
  void sbp_cuda_contract_##suffix(void *stream, const void *a, const void *b,  \
                                  void *c, int64_t loops, const int64_t *nest, \
                                  int64_t accumulate);
SBP_CUDA_CONTRACT(f32)
SBP_CUDA_CONTRACT(f64)
SBP_CUDA_CONTRACT(f16)
SBP_CUDA_CONTRACT(bf16)
/** f16 or bf16 operands, an f32 result. */
SBP_CUDA_CONTRACT(f16_f32)
SBP_CUDA_CONTRACT(bf16_f32)
#undef SBP_CUDA_CONTRACT

/** What runs contractions where it can, for reports: "cuBLASLt 13.0.0" or "own
 * kernel"; null after an error. */
const char *sbp_cuda_contraction_library(void);
/** How many contractions each way has run so far, of all threads. */
void sbp_cuda_contraction_counts(int64_t *library, int64_t *ownKernel);

/*===----------------------------------------------------------------------===*\
|* Profiles                                                                   *|
\*===----------------------------------------------------------------------===*/

/** All launches of one kernel of compiled code, or all contractions of one type
 * and the same sizes, which are called `contract_f32 64x64x8`. */
typedef struct SBPCudaKernelTime {
  const char *name;
  int64_t launches;
  double seconds; /**< on the device; 0 where that does not tell the time */
} SBPCudaKernelTime;

/** From start to stop, events of the device time what compiled code launches,
 * of all threads. Steps take longer meanwhile, and cannot be recorded as
 * graphs. `stop` waits for the device; what it returns is valid until the next
 * stop, and null after an error. */
int sbp_cuda_profile_start(void);
const SBPCudaKernelTime *sbp_cuda_profile_stop(int64_t *count);

/*===----------------------------------------------------------------------===*\
|* What MLIR's gpu-to-llvm calls                                              *|
\*===----------------------------------------------------------------------===*/

/** Notes where an image (PTX, cubin or fatbin) is. It is loaded at the first
 * launch of one of its kernels, once in each context. */
void *mgpuModuleLoad(void *image, uint64_t bytes);
void *mgpuModuleLoadJIT(void *image, int32_t optimization);
void mgpuModuleUnload(void *module);
/** Cheap enough for every launch: found once, looked up in the driver at the
 * first launch. */
void *mgpuModuleGetFunction(void *module, const char *name);
void mgpuLaunchKernel(void *function, intptr_t gridX, intptr_t gridY,
                      intptr_t gridZ, intptr_t blockX, intptr_t blockY,
                      intptr_t blockZ, int32_t sharedBytes, void *stream,
                      void **parameters, void **extra, uint64_t count);

void *mgpuStreamCreate(void);
void mgpuStreamDestroy(void *stream);
void mgpuStreamSynchronize(void *stream);
void mgpuStreamWaitEvent(void *stream, void *event);
void *mgpuEventCreate(void);
void mgpuEventDestroy(void *event);
void mgpuEventSynchronize(void *event);
void mgpuEventRecord(void *event, void *stream);

void *mgpuMemAlloc(uint64_t bytes, void *stream, uint8_t isHostShared);
void mgpuMemFree(void *pointer, void *stream);
void mgpuMemcpy(void *to, void *from, uint64_t bytes, void *stream);
void mgpuMemset32(void *to, uint32_t value, uint64_t count, void *stream);
void mgpuMemset16(void *to, uint16_t value, uint64_t count, void *stream);
void mgpuSetDefaultDevice(int32_t device);

#pragma GCC visibility pop

#ifdef __cplusplus
}
#endif

#endif /* SBP_RUNTIME_CUDA_H */
