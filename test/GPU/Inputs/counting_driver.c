/* A driver that counts calls, and leaves them to the one it is linked with. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>

static int launches, recordings, graphs;

__attribute__((destructor)) static void print(void) {
  fprintf(stderr, "%d launches, %d recordings, %d launches of graphs\n",
          launches, recordings, graphs);
}

int cuLaunchKernel(void *function, unsigned gx, unsigned gy, unsigned gz,
                   unsigned bx, unsigned by, unsigned bz, unsigned bytes,
                   void *stream, void **parameters, void **extra) {
  int (*next)(void *, unsigned, unsigned, unsigned, unsigned, unsigned,
              unsigned, unsigned, void *, void **, void **);
  *(void **)(&next) = dlsym(RTLD_NEXT, "cuLaunchKernel");
  ++launches;
  return next(function, gx, gy, gz, bx, by, bz, bytes, stream, parameters,
              extra);
}

int cuStreamBeginCapture_v2(void *stream, int mode) {
  int (*next)(void *, int);
  *(void **)(&next) = dlsym(RTLD_NEXT, "cuStreamBeginCapture_v2");
  ++recordings;
  return next(stream, mode);
}

int cuGraphLaunch(void *graph, void *stream) {
  int (*next)(void *, void *);
  *(void **)(&next) = dlsym(RTLD_NEXT, "cuGraphLaunch");
  ++graphs;
  return next(graph, stream);
}
