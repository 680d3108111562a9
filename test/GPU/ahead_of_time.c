/* A program with a step for a GPU inside, which was compiled ahead of time. It
 * knows the header of the step, the C library and the driver.
 *
 * usage: ahead_of_time HOW ARGUMENTS RESULTS
 *
 * Runs the step three times, with the seed 3 and the steps 7, 8, 9, on the
 * arrays of ARGUMENTS (their bytes, one after another), and writes the last
 * results. HOW: direct; default (the default stream); recorded (the program
 * records its stream once, and launches the graph); unprepared (the same, but
 * the step never ran before); or a use that is wrong: null, host, unaligned,
 * short, overlap, nothing. */
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void *driver;

/* The driver's functions are called as they are declared in cuda.h. */
#define CALL(NAME, PARAMETERS, ...)                                            \
  do {                                                                         \
    int(*function) PARAMETERS, status;                                         \
    *(void **)(&function) = dlsym(driver, NAME);                               \
    status = function ? function(__VA_ARGS__) : -1;                            \
    if (status)                                                                \
      printf("%s: %d\n", NAME, status), exit(2);                               \
  } while (0)

typedef unsigned long long address;

static void *allocate(size_t bytes) {
  address made = 0;
  CALL("cuMemAlloc_v2", (address *, size_t), &made, bytes ? bytes : 1);
  return (void *)made;
}
static void copyTo(void *to, const void *from, size_t bytes) {
  CALL("cuMemcpyHtoD_v2", (address, const void *, size_t), (address)to, from,
       bytes);
}

static const int64_t argumentBytes[] = STEP_ARGUMENT_BYTES;
static const int64_t resultBytes[] = STEP_RESULT_BYTES;
static void *arguments[STEP_ARGUMENTS + 1], *results[STEP_RESULTS + 1];
static void *stream;

static int run(void) {
  int status = step((const void *const *)arguments, results, stream);
  if (status)
    printf("status %d: %s\n", status, step_error());
  else if (*step_error())
    printf("a message after success\n"), exit(2);
  return status;
}

static void load(const char *path) {
  FILE *file = fopen(path, "rb");
  int i;
  for (i = 0; i < STEP_ARGUMENTS; ++i) {
    size_t bytes = (size_t)argumentBytes[i];
    char *data = calloc(1, bytes + 1);
    arguments[i] = allocate(bytes);
#ifdef STEP_STEP_ARGUMENT
    if (i == STEP_SEED_ARGUMENT || i == STEP_STEP_ARGUMENT)
      bytes = 0;
#endif
    if (!file || fread(data, 1, bytes, file) != bytes)
      printf("cannot read %s\n", path), exit(2);
    if (bytes)
      copyTo(arguments[i], data, bytes);
    free(data);
  }
  fclose(file);
  for (i = 0; i < STEP_RESULTS; ++i)
    results[i] = allocate((size_t)resultBytes[i]);
}

static void store(const char *path) {
  FILE *file = fopen(path, "wb");
  int i;
  for (i = 0; i < STEP_RESULTS; ++i) {
    size_t bytes = (size_t)resultBytes[i];
    char *data = calloc(1, bytes + 1);
    CALL("cuMemcpyDtoH_v2", (void *, address, size_t), data,
         (address)results[i], bytes);
    fwrite(data, 1, bytes, file);
    free(data);
  }
  fclose(file);
}

static void setNumbers(int64_t number) {
#ifdef STEP_STEP_ARGUMENT
  int64_t seed = 3;
  copyTo(arguments[STEP_SEED_ARGUMENT], &seed, sizeof(seed));
  copyTo(arguments[STEP_STEP_ARGUMENT], &number, sizeof(number));
#else
  (void)number;
#endif
}

/* One use that is wrong, then one that is right. */
static int misuse(const char *how) {
  void *before = arguments[0];
  static char host[1 << 20];
  if (!strcmp(how, "null"))
    arguments[0] = NULL;
  else if (!strcmp(how, "host"))
    arguments[0] = host + (-(size_t)host & 15);
  else if (!strcmp(how, "unaligned"))
    arguments[0] = (char *)before + 4;
  else if (!strcmp(how, "short"))
    arguments[0] = allocate(16);
  else if (!strcmp(how, "overlap"))
    results[1] = before;
  else
    return step(NULL, results, stream) != 1;
  if (run() != 1)
    return 1;
  arguments[0] = before;
  if (!strcmp(how, "overlap"))
    results[1] = allocate((size_t)resultBytes[1]);
  setNumbers(7);
  return run();
}

int main(int argc, char **argv) {
  const char *how = argv[1];
  int device = 0, isRecorded = !strcmp(how, "recorded");
  void *context = NULL, *graph = NULL, *executable = NULL;
  int64_t number;
  if (argc != 4)
    return 2;
  if (!strcmp(how, "alone"))
    return run() ? 0 : 2; /* there is no driver */
  driver = dlopen(getenv("SBP_CUDA_DRIVER"), RTLD_NOW);
  CALL("cuInit", (unsigned), 0);
  CALL("cuDevicePrimaryCtxRetain", (void **, int), &context, device);
  CALL("cuCtxSetCurrent", (void *), context);
  if (strcmp(how, "default"))
    CALL("cuStreamCreate", (void **, unsigned), &stream, 1);
  load(argv[2]);
  setNumbers(7);
  if (isRecorded && run())
    return 1;
  if (isRecorded || !strcmp(how, "unprepared")) {
    int status;
    CALL("cuStreamBeginCapture_v2", (void *, int), stream, 2);
    status = run();
    CALL("cuStreamEndCapture", (void *, void **), stream, &graph);
    if (status)
      return 1;
    CALL("cuGraphInstantiateWithFlags", (void **, void *, unsigned long long),
         &executable, graph, 0ULL);
  } else if (strcmp(how, "direct") && strcmp(how, "default")) {
    return misuse(how);
  }
  for (number = 7; number < 10; ++number) {
    setNumbers(number);
    if (executable)
      CALL("cuGraphLaunch", (void *, void *), executable, stream);
    else if (run())
      return 1;
    CALL("cuStreamSynchronize", (void *), stream);
  }
  store(argv[3]);
  step_release();
  printf("scratch: %d bytes\n", (int)STEP_SCRATCH_BYTES);
  return 0;
}
