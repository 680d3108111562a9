/* The C interface: two graphs in one process, two threads, 10,000 runs each;
 * what goes wrong has a code and a message, and leaves the other step alone. */
#define _POSIX_C_SOURCE 200809L

#include "Inputs/graphs.h"
#include "SBP-c/Execution.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int failures = 0;

static void check(int condition, const char *what) {
  if (condition)
    return;
  printf("failed: %s (%s)\n", what, sbp_error_message());
  ++failures;
}

static sbp_options *make_options(const char *name, const char *value) {
  sbp_options *options;
  check(sbp_options_create(&options) == SBP_OK, "options");
  if (name)
    check(sbp_options_set(options, name, value) == SBP_OK, name);
  return options;
}

static sbp_step *compile(const char *text, const char *name,
                         const char *value) {
  sbp_options *options = make_options(name, value);
  sbp_step *step;
  check(sbp_step_create(text, strlen(text), options, &step) == SBP_OK, text);
  sbp_options_destroy(options);
  if (!step)
    exit(1);
  return step;
}

static sbp_status run(const sbp_step *step, const void **arguments,
                      void **results, sbp_run *measures) {
  sbp_run call;
  sbp_status status;
  memset(&call, 0, sizeof(call));
  call.size = sizeof(call);
  call.arguments = arguments;
  call.num_arguments = sbp_step_num_arguments(step);
  call.results = results;
  call.num_results = sbp_step_num_results(step);
  status = sbp_step_run(step, &call);
  if (measures)
    *measures = call;
  return status;
}

/* Bytes of the resident set. */
static long resident(void) {
  long pages = 0, rest;
  FILE *file = fopen("/proc/self/statm", "r");
  if (!file || fscanf(file, "%ld %ld", &rest, &pages) != 2)
    pages = 0;
  if (file)
    fclose(file);
  return pages * 4096;
}

/*===----------------------------------------------------------------------===*\
|* Right runs                                                                 *|
\*===----------------------------------------------------------------------===*/

static void check_signature(const sbp_step *step) {
  sbp_type type;
  check(sbp_step_num_arguments(step) == 3, "three arguments");
  check(sbp_step_num_results(step) == 2, "two results");
  check(sbp_step_argument(step, 0, &type) == SBP_OK, "argument 0");
  check(type.dtype == SBP_F32 && type.rank == 2 && type.shape[0] == 16 &&
            type.shape[1] == 16 && type.bytes == 1024 && !type.counter,
        "argument 0 is f32[16,16]");
  check(sbp_step_argument(step, 2, &type) == SBP_OK, "argument 2");
  check(type.dtype == SBP_I64 && type.rank == 0 && type.bytes == 8 &&
            type.counter && !strcmp(type.counter, "step"),
        "argument 2 is the step");
  check(sbp_step_result(step, 2, &type) == SBP_ERROR_ARGUMENT, "result 2");
}

/* One product of 16 x 16 f32 lives between the two. */
static void check_peak(const sbp_step *step) {
  float x[256] = {0}, w[256] = {0}, y[256];
  int64_t number = 7, told = 0;
  const void *arguments[3];
  void *results[2];
  sbp_run measures;
  arguments[0] = x, arguments[1] = w, arguments[2] = &number;
  results[0] = y, results[1] = &told;
  check(run(step, arguments, results, &measures) == SBP_OK, "run");
  check(told == 7, "the step goes through");
  check(measures.peak_bytes == 1024, "measured peak");
  check(sbp_step_planned_peak(step) == 1024, "planned peak");
}

static void run_double(const sbp_step *step, float base) {
  float x[8], y[8], sum = 0;
  const void *arguments[1];
  void *results[2];
  int i;
  for (i = 0; i < 8; ++i)
    x[i] = base + (float)i;
  arguments[0] = x;
  results[0] = y, results[1] = &sum;
  check(run(step, arguments, results, NULL) == SBP_OK, "run of kDouble");
  check(sum == 8 * base + 28, "the sum");
  for (i = 0; i < 8; ++i)
    check(y[i] == 2 * x[i], "the double");
}

static void run_products(const sbp_step *step, int64_t number) {
  float x[256] = {0}, w[256] = {0}, y[256];
  int64_t told = -1;
  const void *arguments[3];
  void *results[2];
  int i;
  for (i = 0; i < 16; ++i) { /* w: 3 times the identity */
    x[16 * i + (i + 1) % 16] = (float)(number % 64);
    w[17 * i] = 3;
  }
  arguments[0] = x, arguments[1] = w, arguments[2] = &number;
  results[0] = y, results[1] = &told;
  check(run(step, arguments, results, NULL) == SBP_OK, "run of kProducts");
  check(told == number, "the step");
  for (i = 0; i < 256; ++i)
    check(y[i] == 9 * x[i], "the product");
}

struct work {
  const sbp_step *first, *second;
  int runs;
};

static void *work(void *argument) {
  struct work *work = argument;
  int i;
  /* While the other thread compiles, or runs. */
  sbp_step *own = compile(kDouble, NULL, NULL);
  run_double(own, 3);
  sbp_step_destroy(own);
  for (i = 0; i < work->runs; ++i) {
    run_double(work->first, (float)(i % 16));
    run_products(work->second, i);
  }
  return NULL;
}

static void run_in_two_threads(struct work *given) {
  pthread_t threads[2];
  int i;
  for (i = 0; i < 2; ++i)
    check(pthread_create(&threads[i], NULL, work, given) == 0, "a thread");
  for (i = 0; i < 2; ++i)
    pthread_join(threads[i], NULL);
}

/*===----------------------------------------------------------------------===*\
|* Broken inputs                                                              *|
\*===----------------------------------------------------------------------===*/

static void expect(sbp_status status, sbp_status expected, const char *part,
                   const char *what) {
  if (status == expected && strstr(sbp_error_message(), part))
    return;
  printf("failed: %s: status %d, expected %d with '%s': %s\n", what, status,
         expected, part, sbp_error_message());
  ++failures;
}

static sbp_status try_text(const char *text, const char *name,
                           const char *value) {
  sbp_options *options = make_options(name, value);
  sbp_step *step;
  sbp_status status = sbp_step_create(text, strlen(text), options, &step);
  check(status == SBP_OK || !step, "no step after an error");
  sbp_step_destroy(step);
  sbp_options_destroy(options);
  return status;
}

static void try_broken_texts(void) {
  sbp_step *step;
  sbp_options *options;
  expect(try_text("func.func @main(", NULL, NULL), SBP_ERROR_PARSE,
         "graph:1:16: error:", "half a text");
  expect(try_text("func.func @main() -> f32 { return }", NULL, NULL),
         SBP_ERROR_PARSE, "graph:1:28: error: 'func.return' op",
         "a text that does not verify");
  expect(try_text(kDouble, "entry", "other"), SBP_ERROR_ARGUMENT,
         "the module has @main", "an entry that is not there");
  expect(try_text("func.func @main(%x: tensor<4xf80>) { return }", NULL, NULL),
         SBP_ERROR_UNSUPPORTED, "tensor<4xf80>", "a type without arrays");
  expect(try_text("func.func @main(%x: tensor<?xf32>) { return }", NULL, NULL),
         SBP_ERROR_UNSUPPORTED, "f32[?]", "a size of run time");
  expect(try_text(kDouble, "plan", "layers: 7"), SBP_ERROR_PLAN,
         "error:", "a plan that is none");
  expect(try_text(kDouble, "plan-file", "no/such/plan"), SBP_ERROR_FILE,
         "no/such/plan", "a plan that is not there");
  expect(try_text(kDouble, "seed", "3"), SBP_ERROR_ARGUMENT, "expected plan",
         "a seed without a plan");
  expect(try_text("func.func private @system(i32)\n"
                  "func.func @main(%x: i32) {\n"
                  "  call @system(%x) : (i32) -> ()\n"
                  "  return\n"
                  "}",
                  NULL, NULL),
         SBP_ERROR_COMPILE, "system", "a call of the process's functions");
  expect(sbp_step_create(NULL, 0, NULL, &step), SBP_ERROR_ARGUMENT, "null",
         "no text");
  expect(sbp_step_create(kDouble, 5, NULL, &step), SBP_ERROR_PARSE,
         "error:", "a length that cuts the text");
  options = make_options(NULL, NULL);
  expect(sbp_options_set(options, "colour", "red"), SBP_ERROR_ARGUMENT,
         "expected one of budget, cache", "an unknown option");
  expect(sbp_options_set(options, "threads", "none"), SBP_ERROR_ARGUMENT,
         "got 'none'", "a bad value");
  sbp_options_destroy(options);
  expect(sbp_write_object(kDouble, strlen(kDouble), NULL, "no/such/file.o"),
         SBP_ERROR_FILE, "no/such/file.o", "a file that cannot be made");
}

static void try_broken_runs(const sbp_step *step) {
  float x[9] = {0}, y[8], sum;
  const void *arguments[1];
  void *results[2];
  char message[256];
  sbp_run call;
  arguments[0] = x;
  results[0] = y, results[1] = &sum;
  memset(&call, 0, sizeof(call));
  expect(sbp_step_run(step, &call), SBP_ERROR_ARGUMENT, "size", "no size");
  call.size = sizeof(call);
  expect(sbp_step_run(step, &call), SBP_ERROR_ARGUMENT,
         "expected 1 arguments, got 0", "no arguments");
  call.num_arguments = 1;
  call.num_results = 2;
  expect(sbp_step_run(step, &call), SBP_ERROR_ARGUMENT, "got null",
         "no addresses");
  arguments[0] = NULL;
  expect(run(step, arguments, results, NULL), SBP_ERROR_ARGUMENT,
         "argument #0: expected the address of 32 bytes", "a null argument");
  check(sbp_step_error(step, message, sizeof(message)) ==
                strlen(sbp_error_message()) &&
            !strcmp(message, sbp_error_message()),
        "the step has the message, too");
  arguments[0] = (const char *)x + 1;
  expect(run(step, arguments, results, NULL), SBP_ERROR_ARGUMENT,
         "argument #0: expected an address that is a multiple",
         "an odd address");
  arguments[0] = x;
  results[0] = x + 1;
  expect(run(step, arguments, results, NULL), SBP_ERROR_ARGUMENT,
         "result #0 overlaps argument #0", "a result over an argument");
  results[0] = y;
  results[1] = y + 7;
  expect(run(step, arguments, results, NULL), SBP_ERROR_ARGUMENT,
         "overlaps result", "a result over a result");
  results[1] = &sum;
  call.arguments = arguments;
  call.results = results;
  call.stream = &call;
  expect(sbp_step_run(step, &call), SBP_ERROR_ARGUMENT, "stream", "a stream");
}

/* 256 TiB between two products: more than there are addresses. */
static const char kHuge[] =
    "func.func @main(%x: tensor<8388608x1xf32>) -> tensor<8388608x1xf32> {\n"
    "  %z = arith.constant 0.0 : f32\n"
    "  %e = tensor.empty() : tensor<8388608x8388608xf32>\n"
    "  %f = linalg.fill ins(%z : f32) outs(%e : tensor<8388608x8388608xf32>)\n"
    "      -> tensor<8388608x8388608xf32>\n"
    "  %t = tensor.empty() : tensor<1x8388608xf32>\n"
    "  %r = linalg.transpose ins(%x : tensor<8388608x1xf32>)\n"
    "      outs(%t : tensor<1x8388608xf32>) permutation = [1, 0]\n"
    "  %a = linalg.matmul ins(%x, %r : tensor<8388608x1xf32>,\n"
    "      tensor<1x8388608xf32>) outs(%f : tensor<8388608x8388608xf32>)\n"
    "      -> tensor<8388608x8388608xf32>\n"
    "  %g = tensor.empty() : tensor<8388608x1xf32>\n"
    "  %h = linalg.fill ins(%z : f32) outs(%g : tensor<8388608x1xf32>)\n"
    "      -> tensor<8388608x1xf32>\n"
    "  %y = linalg.matmul ins(%a, %x : tensor<8388608x8388608xf32>,\n"
    "      tensor<8388608x1xf32>) outs(%h : tensor<8388608x1xf32>)\n"
    "      -> tensor<8388608x1xf32>\n"
    "  return %y : tensor<8388608x1xf32>\n"
    "}\n";

static void try_without_memory(void) {
  sbp_step *step = compile(kHuge, NULL, NULL);
  float *x = calloc(8388608, sizeof(float));
  float *y = calloc(8388608, sizeof(float));
  const void *arguments[1];
  void *results[1];
  arguments[0] = x;
  results[0] = y;
  check(sbp_step_planned_peak(step) >= 281474976710656, "planned 256 TiB");
  expect(run(step, arguments, results, NULL), SBP_ERROR_MEMORY,
         "out of memory: the compiled program asked for 281474976710656 bytes",
         "a run without memory");
  sbp_step_destroy(step);
  free(x);
  free(y);
}

/* What a graph itself asserts. */
static const char kChecked[] =
    "func.func @main(%x: i32) -> i32 {\n"
    "  %zero = arith.constant 0 : i32\n"
    "  %ok = arith.cmpi sge, %x, %zero : i32\n"
    "  cf.assert %ok, \"expected a number that is not negative\"\n"
    "  return %x : i32\n"
    "}\n";

static void try_check(void) {
  sbp_step *step = compile(kChecked, NULL, NULL);
  int32_t x = 4, y = 0;
  const void *arguments[1];
  void *results[1];
  arguments[0] = &x;
  results[0] = &y;
  check(run(step, arguments, results, NULL) == SBP_OK && y == 4, "checked");
  x = -1;
  expect(run(step, arguments, results, NULL), SBP_ERROR_CHECK,
         "expected a number that is not negative", "a check that fails");
  x = 5;
  check(run(step, arguments, results, NULL) == SBP_OK && y == 5,
        "the step can be run again");
  sbp_step_destroy(step);
}

/* With results=arena a result may take the place of an argument. */
static void try_in_place(void) {
  sbp_step *step = compile(kDouble, "results", "arena");
  float x[8] = {1, 2, 3, 4, 5, 6, 7, 8}, sum;
  const void *arguments[1];
  void *results[2];
  arguments[0] = x;
  results[0] = x, results[1] = &sum;
  check(run(step, arguments, results, NULL) == SBP_OK, "in place");
  check(x[0] == 2 && x[7] == 16 && sum == 36, "in place: results");
  sbp_step_destroy(step);
}

int main(void) {
  struct work given;
  long before, after;
  int i;
  sbp_step *first = compile(kDouble, NULL, NULL),
           *second = compile(kProducts, "threads", "1");
  check_signature(second);
  check_peak(second);
  try_broken_texts();
  try_broken_runs(first);
  try_without_memory();
  try_check();
  try_in_place();

  given.first = first;
  given.second = second;
  given.runs = 500;
  run_in_two_threads(&given);
  before = resident();
  given.runs = 10000;
  run_in_two_threads(&given);
  after = resident();
  check(after - before <= 1 << 20, "the resident set stays");
  if (after - before > 1 << 20)
    printf("resident set: %ld, then %ld bytes\n", before, after);

  /* Steps come and go. */
  for (i = 0; i < 3; ++i) {
    sbp_step *other = compile(kDouble, NULL, NULL);
    run_double(other, 1);
    sbp_step_destroy(other);
    run_double(first, 2);
  }
  sbp_step_destroy(first);
  sbp_step_destroy(second);
  printf("%d failures\n", failures);
  return failures != 0;
}
