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
// Tracked allocator
//===----------------------------------------------------------------------===//

/// The allocation functions that `finalize-memref-to-llvm` calls with
/// `use-generic-functions`. Every buffer is aligned to 64 bytes or more. When
/// memory runs out they print how much was asked for and end the process with
/// status 1: compiled code does not check for null.
void *_mlir_memref_to_llvm_alloc(uint64_t bytes);
void *_mlir_memref_to_llvm_aligned_alloc(uint64_t alignment, uint64_t bytes);
void _mlir_memref_to_llvm_free(void *pointer);

/// Bytes that are allocated now, and the most that were at one time since the
/// last reset. Counts what was asked for, not the allocator's own overhead.
int64_t sbp_memory_current();
int64_t sbp_memory_peak();

/// Starts a new measurement: the peak becomes what is allocated now.
void sbp_memory_reset_peak();

//===----------------------------------------------------------------------===//
// Trace of the allocator
//===----------------------------------------------------------------------===//

/// What was allocated from `seconds` after the start of the trace on.
struct SBPTraceEvent {
  double seconds;
  int64_t bytes;
};

/// Between start and stop every allocation and free adds an event; otherwise
/// tracing costs one load of a flag. Start forgets the events before.
void sbp_trace_start();
void sbp_trace_stop();

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

/// SBP_NUM_THREADS, else OPENBLAS_NUM_THREADS, else the cores of this process.
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
/// bf16 operands are widened to f32; sums are kept in f32 and rounded once.
void sbp_contract_bf16(const uint16_t *a, const uint16_t *b, uint16_t *c,
                       int64_t loops, const int64_t *nest);
void sbp_contract_bf16_f32(const uint16_t *a, const uint16_t *b, float *c,
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
