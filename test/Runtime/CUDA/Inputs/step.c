/*===- step.c - A program around step.mlir ------------------------*- C -*-===*\
|*                                                                            *|
|* Part of the SBP project, under the Apache License v2.0 with LLVM           *|
|* Exceptions.                                                                *|
|* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception                    *|
|*                                                                            *|
\*===----------------------------------------------------------------------===*/

#include "SBP/Runtime/Cuda.h"

#include <stdio.h>
#include <string.h>

void step(void *stream, void *arena, void *x, void *y);

enum { kSize = 8, kCount = kSize * kSize, kBytes = kCount * sizeof(float) };
static void *stream, *arena, *x, *y;

/* Runs the graph, or the step where it is null, and returns how many results
 * are right. */
static int run(void *graph, int seed) {
  float input[kCount], output[kCount], expected;
  int right = 0, i, j, k;
  for (i = 0; i < kCount; ++i)
    input[i] = (float)((3 * i + seed) % 5);
  sbp_cuda_copy_to_device(stream, x, input, kBytes);
  if (graph)
    sbp_cuda_graph_launch(graph, stream);
  else
    step(stream, arena, x, y);
  sbp_cuda_copy_to_host(stream, output, y, kBytes);
  if (sbp_cuda_synchronize(stream))
    return 0;
  for (i = 0; i < kSize; ++i)
    for (j = 0; j < kSize; ++j) {
      for (expected = 0, k = 0; k < kSize; ++k)
        expected +=
            input[i * kSize + k] * input[i * kSize + k] * input[k * kSize + j];
      right += output[i * kSize + j] == expected * expected;
    }
  return right;
}

int main(void) {
  const char *error;
  void *graph;
  int seed;
  stream = sbp_cuda_stream_create();
  arena = sbp_cuda_allocate(1024, stream);
  x = sbp_cuda_allocate(kBytes, stream);
  y = sbp_cuda_allocate(kBytes, stream);
  printf("direct: %d right\n", run(NULL, 1));
  sbp_cuda_graph_begin(stream);
  step(stream, arena, x, y);
  graph = sbp_cuda_graph_end(stream);
  for (seed = 2; seed < 5; ++seed)
    printf("graph: %d right\n", run(graph, seed));
  printf("%d bytes at most\n", (int)sbp_cuda_memory_peak());
  sbp_cuda_graph_destroy(graph);
  error = sbp_cuda_take_error();
  if (error)
    fprintf(stderr, "error: %s\n", error);
  return error != NULL;
}
