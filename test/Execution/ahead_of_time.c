/* A program with two graphs inside, which were compiled ahead of time. It knows
 * neither MLIR nor LLVM. */
#include <math.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

int32_t sbp_main(const void *const *arguments, void *const *results);
int32_t products(const void *const *arguments, void *const *results);
const char *sbp_runtime_error(void);

static int failures = 0;

static void check(int condition, const char *what) {
  if (condition)
    return;
  printf("failed: %s (%s)\n", what, sbp_runtime_error());
  ++failures;
}

static void *work(void *unused) {
  float x[8], y[8], sum, a[256] = {0}, w[256] = {0}, c[256];
  int64_t number = 5, told;
  const void *arguments[1], *factors[3];
  void *results[2], *made[2];
  int i, run;
  for (i = 0; i < 16; ++i)
    a[16 * i + 15 - i] = (float)i, w[17 * i] = 2;
  arguments[0] = x;
  results[0] = y, results[1] = &sum;
  factors[0] = a, factors[1] = w, factors[2] = &number;
  made[0] = c, made[1] = &told;
  for (run = 0; run < 2000; ++run) {
    for (i = 0; i < 8; ++i)
      x[i] = (float)(i + run % 10);
    check(sbp_main(arguments, results) == 0, "sbp_main");
    for (i = 0; i < 8; ++i)
      check(y[i] == 2 * x[i], "the double");
    check(sum == (float)(28 + 8 * (run % 10)), "the sum");
    told = 0;
    check(products(factors, made) == 0, "products");
    check(told == 5, "the step");
    for (i = 0; i < 256; ++i)
      check(c[i] == 4 * a[i], "the product");
  }
  return unused;
}

int main(void) {
  pthread_t threads[2];
  const void *arguments[1] = {NULL};
  void *results[2] = {NULL, NULL};
  int i;
  check(sbp_main(arguments, results) == 1, "null has a code");
  check(strstr(sbp_runtime_error(), "got null") != NULL, "and a message");
  for (i = 0; i < 2; ++i)
    check(pthread_create(&threads[i], NULL, work, NULL) == 0, "a thread");
  for (i = 0; i < 2; ++i)
    pthread_join(threads[i], NULL);
  printf("%d failures\n", failures);
  return failures != 0;
}
