//===- Runtime.h - What compiled SBP code calls -----------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The C interface of libsbp_runtime.so. It depends on neither MLIR nor LLVM, so
// that compiled code can be linked with it alone.
//
//===----------------------------------------------------------------------===//

#ifndef SBP_RUNTIME_RUNTIME_H
#define SBP_RUNTIME_RUNTIME_H

#include <cstdint>

extern "C" {

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

/// An argument or a result of a compiled function.
struct SBPType {
  const char *element; ///< as MLIR spells it: f32
  int64_t elementBytes;
  int64_t rank; ///< negative: a scalar, and no tensor
  /// Negative where known at run time only.
  const int64_t *sizes;
  /// Of an argument that is a number of the run: "seed", "step" or "shard".
  const char *counter;
  /// Of a result: compiled code writes into the caller's buffer.
  int64_t isWritten;
};

/// Bytes of an array whose sizes are known.
inline int64_t sbp_type_bytes(const SBPType &type) {
  int64_t bytes = type.elementBytes;
  for (int64_t d = 0; d < type.rank; ++d)
    bytes *= type.sizes[d];
  return bytes;
}

/// A compiled function.
struct SBPEntry {
  /// Takes the address of each argument, and last that of the result.
  void (*code)(void **arguments);
  int64_t numArguments;
  const SBPType *arguments;
  int64_t numResults;
  const SBPType *results;
  /// Bytes that it allocates at one time, as planned; negative: not known.
  int64_t plannedPeakBytes;
};

/// A call of it, and what it took.
struct SBPCall {
  /// Addresses of row-major arrays, or of scalars; each a multiple of the
  /// element's bytes.
  const void *const *arguments;
  /// Of the arguments; null: as the types say.
  const int64_t *const *sizes;
  /// Where the results go. Null: nothing is written in place, and `place` says
  /// where to copy each result to.
  void *const *results;
  void *(*place)(void *context, int64_t result, const int64_t *sizes);
  void *context;
  /// The most threads that its loops run on; 0: all.
  int64_t threads;

  /// Most bytes that the call had allocated at one time; its seconds without
  /// the copies of results.
  int64_t peakBytes;
  double seconds;
  /// What went wrong; this thread's next call writes over it.
  const char *message;
};

/// Runs a compiled function. Any number of calls may run at a time. Returns an
/// sbp_status (SBP-c/Status.h); what the call allocated is freed in any case.
int32_t sbp_call(const SBPEntry *entry, SBPCall *call);

/// The same with nothing but pointers: what code that is compiled ahead of time
/// calls. sbp_runtime_error() is the message of this thread's last failure.
int32_t sbp_call_entry(const SBPEntry *entry, const void *const *arguments,
                       void *const *results);
const char *sbp_runtime_error();

/// A check of compiled code: what it says, then that it failed, which ends the
/// call with SBP_ERROR_CHECK. `cf.assert` calls them as `puts` and `abort`.
int32_t sbp_check_message(const char *text);
[[noreturn]] void sbp_check_failed();

//===----------------------------------------------------------------------===//
// Tracked allocator
//===----------------------------------------------------------------------===//

/// The allocation functions that `finalize-memref-to-llvm` calls with
/// `use-generic-functions`. Every buffer is aligned to 64 bytes or more. When
/// memory runs out they throw, which ends the call that they are made in with
/// SBP_ERROR_MEMORY: compiled code does not check for null, and is unwound.
void *_mlir_memref_to_llvm_alloc(uint64_t bytes);
void *_mlir_memref_to_llvm_aligned_alloc(uint64_t alignment, uint64_t bytes);
void _mlir_memref_to_llvm_free(void *pointer);

/// Bytes that the process has allocated now, as asked for, without the
/// allocator's own overhead.
int64_t sbp_memory_current();

/// Gives the blocks back that are kept for the next step.
void sbp_memory_trim();

//===----------------------------------------------------------------------===//
// Trace of the allocator
//===----------------------------------------------------------------------===//

/// What was allocated from `seconds` after the start of the traced call on.
struct SBPTraceEvent {
  double seconds;
  int64_t bytes;
};

/// Every allocation and free of the next call adds an event; otherwise tracing
/// costs one load of a flag. Forgets the events before.
void sbp_trace_start();

/// The events of the last trace; valid until the next start.
const SBPTraceEvent *sbp_trace_events(int64_t *count);

/// Compiled code calls this where its backward begins.
void sbp_trace_mark_backward();
/// When it did, in seconds after the start; negative when it did not.
double sbp_trace_backward_seconds();

//===----------------------------------------------------------------------===//
// Loops
//===----------------------------------------------------------------------===//

/// A part of a loop: the steps from `begin` up to but not including `end`.
typedef void (*sbp_loop_body)(void **arguments, int64_t begin, int64_t end);

/// Runs the steps 0 ... size-1 of a loop whose steps are independent, on the
/// runtime's threads, in parts that are multiples of `grain` (but for the
/// last). A loop inside a loop runs on the thread that meets it.
void sbp_parallel_for(sbp_loop_body body, void **arguments, int64_t size,
                      int64_t grain);

/// SBP_NUM_THREADS, else OPENBLAS_NUM_THREADS, else the cores of this process;
/// in a call no more than the call may use.
int64_t sbp_num_threads();

//===----------------------------------------------------------------------===//
// Contractions
//===----------------------------------------------------------------------===//

/// C[sum_i i*strides_c] += A[sum_i i*strides_a] * B[sum_i i*strides_b] over a
/// nest of `loops` loops. `nest` holds four arrays of `loops` numbers one after
/// another: the sizes, then the strides of A, B and C in elements. A stride is
/// 0 where the operand does not depend on the loop. Strides of A and B may
/// overlap (the windows of a convolution); different points of C must not.
void sbp_contract_f32(const float *a, const float *b, float *c, int64_t loops,
                      const int64_t *nest);
void sbp_contract_f64(const double *a, const double *b, double *c,
                      int64_t loops, const int64_t *nest);
/// Sums of products of bf16 or f16 are kept in f32 and rounded once.
void sbp_contract_bf16(const uint16_t *a, const uint16_t *b, uint16_t *c,
                       int64_t loops, const int64_t *nest);
void sbp_contract_bf16_f32(const uint16_t *a, const uint16_t *b, float *c,
                           int64_t loops, const int64_t *nest);
void sbp_contract_f16(const uint16_t *a, const uint16_t *b, uint16_t *c,
                      int64_t loops, const int64_t *nest);
void sbp_contract_f16_f32(const uint16_t *a, const uint16_t *b, float *c,
                          int64_t loops, const int64_t *nest);

/// The same with `=` in place of `+=`: what C holds before is not read.
void sbp_contract_init_f32(const float *a, const float *b, float *c,
                           int64_t loops, const int64_t *nest);
void sbp_contract_init_f64(const double *a, const double *b, double *c,
                           int64_t loops, const int64_t *nest);
void sbp_contract_init_bf16(const uint16_t *a, const uint16_t *b, uint16_t *c,
                            int64_t loops, const int64_t *nest);
void sbp_contract_init_bf16_f32(const uint16_t *a, const uint16_t *b, float *c,
                                int64_t loops, const int64_t *nest);
void sbp_contract_init_f16(const uint16_t *a, const uint16_t *b, uint16_t *c,
                           int64_t loops, const int64_t *nest);
void sbp_contract_init_f16_f32(const uint16_t *a, const uint16_t *b, float *c,
                               int64_t loops, const int64_t *nest);

/// f32 to bf16, to nearest with ties to even; the result's bits are the low
/// half of the returned register. This is `__truncsfbf2`, which LLVM calls
/// where the processor has no such instruction and which libgcc has from
/// version 13 on.
float sbp_truncate_bf16(float value);

//===----------------------------------------------------------------------===//
// Convolutions
//===----------------------------------------------------------------------===//

/// One of the two axes of an image along which the kernel slides.
struct SBPConvolutionAxis {
  int64_t input, output, kernel;
  /// Tap k of output o reads the input at `o * stride + k * dilation - low`;
  /// what lies outside of it is zero.
  int64_t stride, dilation, low;
  /// Elements from one entry of this axis to the next.
  int64_t inputStep, outputStep, kernelStep;
};

/// A convolution, as its roles name it: output channels are summed over input
/// channels and taps, within their group. Steps are in elements.
struct SBPConvolution {
  int64_t images, groups, inputs, outputs; ///< the last two in each group
  int64_t inputImage, inputGroup, inputChannel;
  int64_t outputImage, outputGroup, outputChannel;
  int64_t weightGroup, weightOutput, weightInput;
  /// Where the first elements lie.
  int64_t inputOffset, weightOffset, outputOffset;
  SBPConvolutionAxis axes[2];
};

/// Writes the convolution of `input` with `weights` to `output`; what that
/// holds before is not read. An image's bits depend neither on the other images
/// nor on the number of threads.
void sbp_convolve_f32(const float *input, const float *weights, float *output,
                      const SBPConvolution *convolution);

//===----------------------------------------------------------------------===//
// Copies
//===----------------------------------------------------------------------===//

/// An unranked memref as MLIR passes it: the rank and a ranked descriptor.
struct SBPUnrankedMemRef {
  int64_t rank;
  void *descriptor;
};

/// Copies between memrefs of any strides (what `memref.copy` lowers to).
void memrefCopy(int64_t elementBytes, SBPUnrankedMemRef *source,
                SBPUnrankedMemRef *destination);
}

#endif // SBP_RUNTIME_RUNTIME_H
