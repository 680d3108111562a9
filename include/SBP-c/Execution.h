/*===- SBP-c/Execution.h - Compile and run training graphs --------*- C -*-===*\
|*                                                                            *|
|* Part of the SBP project, under the Apache License v2.0 with LLVM           *|
|* Exceptions.                                                                *|
|* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception                    *|
|*                                                                            *|
|*===----------------------------------------------------------------------===*|
|*                                                                            *|
|* The C interface of libSBPExecution.so. docs/execution.md has the whole     *|
|* story and an example.                                                      *|
|*                                                                            *|
|* - Every function that can fail returns an sbp_status, and leaves a message *|
|*   that sbp_error_message() returns.                                        *|
|* - Any number of threads may call any function at a time, also with the     *|
|*   same step; only what destroys an object must be alone with it.           *|
|* - Sizes are in bytes. Arrays are dense and row-major. They lie in host     *|
|*   memory, at multiples of the element's bytes; with pointers=device in the *|
|*   GPU's memory, at multiples of 16 bytes.                                  *|
|*                                                                            *|
\*===----------------------------------------------------------------------===*/

#ifndef SBP_C_EXECUTION_H
#define SBP_C_EXECUTION_H

#include "SBP-c/Status.h"

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/** The message of this thread's last call that failed, or "" after one that did
 * not. Valid until the thread's next call. */
const char *sbp_error_message(void);

/*===----------------------------------------------------------------------===*\
|* Options                                                                    *|
\*===----------------------------------------------------------------------===*/

/** How to compile: pairs of a name and a value, both text. */
typedef struct sbp_options sbp_options;

sbp_status sbp_options_create(sbp_options **options);
void sbp_options_destroy(sbp_options *options);

/** Sets an option; docs/execution.md has the names and values. Fails with
 * SBP_ERROR_ARGUMENT on others, and lists what is expected. */
sbp_status sbp_options_set(sbp_options *options, const char *name,
                           const char *value);

/*===----------------------------------------------------------------------===*\
|* Steps                                                                      *|
\*===----------------------------------------------------------------------===*/

/** The compiled entry function of a graph. */
typedef struct sbp_step sbp_step;

/** Compiles a module, given as `length` bytes of MLIR text. `options` may be
 * null. `*step` is null where it fails. */
sbp_status sbp_step_create(const char *text, size_t length,
                           const sbp_options *options, sbp_step **step);
void sbp_step_destroy(sbp_step *step);

typedef enum sbp_dtype {
  SBP_F64,
  SBP_F32,
  SBP_F16,
  SBP_BF16,
  SBP_I64,
  SBP_I32,
  SBP_I16,
  SBP_I8,
  SBP_I1 /**< one byte, 0 or 1 */
} sbp_dtype;

/** An argument or a result. What the pointers point to lives as long as the
 * step. */
typedef struct sbp_type {
  sbp_dtype dtype;
  int64_t rank;         /**< 0 for a scalar */
  const int64_t *shape; /**< `rank` sizes */
  int64_t bytes;        /**< of the whole array */
  const char *counter;  /**< "seed", "step", "shard"; null for all others */
} sbp_type;

int64_t sbp_step_num_arguments(const sbp_step *step);
int64_t sbp_step_num_results(const sbp_step *step);
sbp_status sbp_step_argument(const sbp_step *step, int64_t number,
                             sbp_type *type);
sbp_status sbp_step_result(const sbp_step *step, int64_t number,
                           sbp_type *type);

/** Bytes that a run allocates at one time, as planned when it was compiled:
 * without the arrays of the caller, results among them. On a GPU: of the
 * device's memory, with the copy of the results that pointers=host and
 * results=arena make. Negative where it is not known. */
int64_t sbp_step_planned_peak(const sbp_step *step);

/** A run, and what it took. */
typedef struct sbp_run {
  /** sizeof(sbp_run), so that later versions may add fields. */
  size_t size;
  /** An address for each argument and for each result. Arguments are read
   * only. Results overlap neither each other nor arguments (but see the option
   * `results`). */
  const void *const *arguments;
  int64_t num_arguments;
  void *const *results;
  int64_t num_results;
  /** With pointers=device: the CUstream (or cudaStream_t) that the step runs
   * on; null is the default stream. Otherwise null. */
  void *stream;

  /** Out: bytes that the run had allocated at one time. */
  int64_t peak_bytes;
  /** Out: of the compiled code, without copies to and from a GPU. With
   * pointers=device: until the step was on the stream. */
  double seconds;
} sbp_run;

/** Runs the step once and returns when the results are there; with
 * pointers=device, when the step is on the stream. Where it fails the results
 * hold anything, and the step can be run again. */
sbp_status sbp_step_run(const sbp_step *step, sbp_run *run);

/** Copies the message of the step's last run that failed, on any thread, and
 * returns its length without the final 0; "" where none failed. The copy is cut
 * to `size` bytes, a final 0 among them; `buffer` may be null where `size` is
 * 0. */
size_t sbp_step_error(const sbp_step *step, char *buffer, size_t size);

/*===----------------------------------------------------------------------===*\
|* Ahead of time                                                              *|
\*===----------------------------------------------------------------------===*/

/** Compiles like sbp_step_create, and writes an object file or a shared object.
 * It defines the C function that the option `symbol` names,
 *
 *     int32_t symbol(const void *const *arguments, void *const *results);
 *
 * which runs the step and returns an sbp_status, and needs nothing but
 * libsbp_runtime.so, libm and libc.
 *
 * With device=cuda it takes addresses of the GPU's memory and a stream,
 *
 *     int32_t symbol(const void *const *arguments, void *const *results,
 *                    void *stream);
 *
 * and a C header is written beside the file, under its name with `.h`. The
 * shared object needs libc and the CUDA driver, the object file
 * libsbp_cuda_runtime as well. */
sbp_status sbp_write_object(const char *text, size_t length,
                            const sbp_options *options, const char *path);
sbp_status sbp_write_shared(const char *text, size_t length,
                            const sbp_options *options, const char *path);

/** Gives memory back that is kept for the next run of a step. */
void sbp_trim_memory(void);

#ifdef __cplusplus
}
#endif

#endif /* SBP_C_EXECUTION_H */
