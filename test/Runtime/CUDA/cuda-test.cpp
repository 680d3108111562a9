//===- cuda-test.cpp - The CUDA runtime, one case at a time ---------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// cuda-test CASE...: prints what each case finds. The cases are in the table at
// the end.
//
//===----------------------------------------------------------------------===//

#include "SBP/Runtime/Cuda.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <thread>
#include <vector>

namespace {

/// y[i] = x[i] * x[i] + 1 of f32.
std::string getPTX(const char *target, const char *version) {
  return std::string(".version ") + version + "\n.target " + target + R"(
.address_size 64
.visible .entry square(.param .u64 x, .param .u64 y, .param .u64 n)
{
  .reg .pred %p;
  .reg .b32 %r<4>;
  .reg .b64 %rd<8>;
  .reg .f32 %f<3>;
  ld.param.u64 %rd1, [x];
  ld.param.u64 %rd2, [y];
  ld.param.u64 %rd3, [n];
  mov.u32 %r1, %ctaid.x;
  mov.u32 %r2, %ntid.x;
  mov.u32 %r3, %tid.x;
  mad.lo.s32 %r1, %r1, %r2, %r3;
  cvt.u64.u32 %rd4, %r1;
  setp.ge.u64 %p, %rd4, %rd3;
  @%p bra $end;
  shl.b64 %rd5, %rd4, 2;
  add.u64 %rd6, %rd1, %rd5;
  add.u64 %rd7, %rd2, %rd5;
  ld.global.f32 %f1, [%rd6];
  fma.rn.f32 %f2, %f1, %f1, 0f3F800000;
  st.global.f32 [%rd7], %f2;
$end:
  ret;
}
)";
}

constexpr int64_t kCount = 1000;
const char kName[] = "square";

void launch(void *module, void *stream, void *x, void *y, int64_t block = 256,
            int32_t shared = 0, int64_t grid = (kCount + 255) / 256,
            const char *name = kName) {
  int64_t n = kCount;
  void *parameters[] = {static_cast<void *>(&x), static_cast<void *>(&y), &n};
  mgpuLaunchKernel(mgpuModuleGetFunction(module, name), grid, 1, 1, block, 1, 1,
                   shared, stream, parameters, nullptr, 3);
}

/// x, y, and a module with the kernel.
struct Square {
  std::string ptx;
  void *module, *stream, *x, *y;
  std::vector<float> input, output;

  Square(const char *target = "sm_80", const char *version = "7.0")
      : ptx(getPTX(target, version)),
        module(mgpuModuleLoad(&ptx[0], ptx.size() + 1)),
        stream(sbp_cuda_stream_create()),
        x(sbp_cuda_allocate(kCount * sizeof(float), stream)),
        y(sbp_cuda_allocate(kCount * sizeof(float), stream)), input(kCount),
        output(kCount) {
    sbp_cuda_zero(stream, y, kCount * sizeof(float));
  }
  ~Square() {
    sbp_cuda_free(x, stream);
    sbp_cuda_free(y, stream);
    sbp_cuda_stream_destroy(stream);
    mgpuModuleUnload(module);
  }
  void set(int seed) {
    for (int64_t i = 0; i < kCount; ++i)
      input[i] = static_cast<float>((i * 7 + seed) % 10);
    sbp_cuda_copy_to_device(stream, x, input.data(), kCount * sizeof(float));
  }
  /// Whether y is what the kernel leaves.
  bool isRight() {
    sbp_cuda_copy_to_host(stream, output.data(), y, kCount * sizeof(float));
    sbp_cuda_synchronize(stream);
    for (int64_t i = 0; i < kCount; ++i)
      if (output[i] != input[i] * input[i] + 1)
        return false;
    return sbp_cuda_status() == 0;
  }
};

void print(const char *what, bool isRight) {
  std::printf("%s: %s\n", what, isRight ? "right" : "wrong");
  if (const char *error = sbp_cuda_take_error())
    std::printf("%s\n", error);
}
void printError(const char *what) {
  int status = sbp_cuda_status();
  const char *error = sbp_cuda_take_error();
  std::printf("%s: status %d: %s\n", what, status, error ? error : "none");
}

void testDevice() {
  SBPCudaDevice device;
  sbp_cuda_device(&device);
  std::printf("%s, %s, %d multiprocessors, %lld bytes, driver %d\n",
              device.name, device.chip, device.multiprocessors,
              static_cast<long long>(device.memoryBytes), device.driverVersion);
}

void testLaunch() {
  Square s;
  s.set(1);
  launch(s.module, s.stream, s.x, s.y);
  print("launch", s.isRight());
  print("the same function twice", mgpuModuleGetFunction(s.module, kName) ==
                                       mgpuModuleGetFunction(s.module, kName));
  char buffer[16] = "nothing";
  mgpuModuleGetFunction(s.module, buffer);
  std::strcpy(buffer, kName);
  s.set(2);
  launch(s.module, s.stream, s.x, s.y, 128, 60 << 10, 8, buffer);
  print("an address with another name, much shared memory", s.isRight());
  launch(s.module, s.stream, nullptr, nullptr, 256, 0, 0);
  print("an empty grid", s.isRight());
}

/// PTX without a zero at its end, and with an optimization level.
void testImages() {
  Square s;
  std::string text = getPTX("sm_80", "7.0") + "//";
  std::vector<char> image(text.begin(), text.end());
  image.insert(image.end(), 100, '/');
  void *module = mgpuModuleLoad(image.data(), image.size());
  s.set(3);
  launch(module, s.stream, s.x, s.y);
  print("text without a zero", s.isRight());
  mgpuModuleUnload(module);
  module = mgpuModuleLoadJIT(&text[0], 2);
  s.set(4);
  launch(module, s.stream, s.x, s.y);
  print("an optimization level", s.isRight());
  mgpuModuleUnload(module);
}

/// What global constructors and destructors do.
void testLazy() {
  std::string ptx = getPTX("sm_80", "7.0");
  void *module = mgpuModuleLoad(&ptx[0], ptx.size() + 1);
  void *function = mgpuModuleGetFunction(module, kName);
  print("without a launch", function != nullptr);
  launch(module, nullptr, nullptr, nullptr);
  printError("launch");
  mgpuModuleUnload(module);
  print("unloaded", true);
}

void testThreads() {
  std::string ptx = getPTX("sm_80", "7.0");
  void *module = mgpuModuleLoad(&ptx[0], ptx.size() + 1);
  std::vector<std::thread> threads;
  int right[4] = {};
  for (int t = 0; t < 4; ++t)
    threads.emplace_back([&, t] {
      Square s;
      for (int i = 0; i < 20; ++i) {
        s.set(20 * t + i);
        launch(module, s.stream, s.x, s.y);
        right[t] += s.isRight();
      }
      // Nobody else sees this thread's error.
      if (t == 0)
        launch(module, s.stream, s.x, s.y, 256, 0, 4, "missing");
    });
  for (std::thread &thread : threads)
    thread.join();
  print("four threads", right[0] + right[1] + right[2] + right[3] == 4 * 20);
  mgpuModuleUnload(module);
}

void testStreams() {
  Square s, t;
  s.set(1);
  sbp_cuda_synchronize(s.stream);
  std::vector<float> early(kCount, -1);
  launch(s.module, s.stream, s.x, s.y);
  sbp_cuda_copy_to_host(s.stream, early.data(), s.y, kCount * sizeof(float));
  print("nothing waits", early[0] == -1 && early[kCount - 1] == -1);
  // y of one stream is x of the other.
  void *event = mgpuEventCreate();
  mgpuEventRecord(event, s.stream);
  mgpuStreamWaitEvent(t.stream, event);
  launch(t.module, t.stream, s.y, t.y);
  t.input = s.input;
  for (float &value : t.input)
    value = value * value + 1;
  print("the second stream waits for the first", t.isRight());
  print("so it is through", early[1] == s.input[1] * s.input[1] + 1);
  mgpuEventDestroy(event);
}

void testFills() {
  Square s;
  s.set(9);
  mgpuMemset32(s.y, 0x3F800000, kCount, s.stream);
  mgpuMemset16(s.y, 0x4000, 2, s.stream);
  sbp_cuda_zero(s.stream, static_cast<char *>(s.y) + 4, 4);
  sbp_cuda_copy_to_host(s.stream, s.output.data(), s.y, kCount * 4);
  sbp_cuda_synchronize(s.stream);
  std::printf("%.6f %g %g %g\n", s.output[0], s.output[1], s.output[2],
              s.output[kCount - 1]);
  sbp_cuda_copy(s.stream, s.y, s.x, kCount * 4);
  mgpuMemcpy(s.x, s.y, 0, s.stream);
  sbp_cuda_copy_to_host(s.stream, s.output.data(), s.y, kCount * 4);
  sbp_cuda_synchronize(s.stream);
  print("copy", s.output == s.input);
}

void printMemory(const char *when) {
  std::printf("%s: %lld now, %lld at most\n", when,
              static_cast<long long>(sbp_cuda_memory_current()),
              static_cast<long long>(sbp_cuda_memory_peak()));
}

void testMemory() {
  void *stream = sbp_cuda_stream_create();
  void *a = sbp_cuda_allocate(1000, stream), *b = mgpuMemAlloc(500, stream, 0);
  printMemory("two blocks");
  print("alignment", reinterpret_cast<uintptr_t>(a) % 256 == 0);
  sbp_cuda_free(a, stream);
  void *c = sbp_cuda_allocate(200, stream);
  printMemory("one freed, one more");
  sbp_cuda_memory_reset_peak();
  printMemory("after a reset");
  print("no bytes", !sbp_cuda_allocate(0, stream) && !sbp_cuda_status());
  sbp_cuda_free(nullptr, stream);
  mgpuMemFree(b, stream);
  sbp_cuda_free(c, stream);
  printMemory("all freed");
  sbp_cuda_memory_trim();
  print("the pool's peak", sbp_cuda_pool_peak() >= 1500);
  int local = 0;
  sbp_cuda_free(&local, stream);
  printError("not ours");
  sbp_cuda_allocate(-1, stream);
  printError("less than nothing");
  mgpuMemAlloc(8, stream, 1);
  printError("shared with the host");
  sbp_cuda_stream_destroy(stream);
}

void testOutOfMemory() {
  Square s;
  void *most = sbp_cuda_allocate(100000, s.stream);
  void *more = sbp_cuda_allocate(int64_t(1) << 40, s.stream);
  print("null", most && !more);
  sbp_cuda_allocate(int64_t(1) << 40, s.stream);
  // Nothing is done until the error is taken, but for what gives back.
  s.set(1);
  launch(s.module, s.stream, s.x, s.y);
  print("not allocated", !sbp_cuda_allocate(10, s.stream));
  sbp_cuda_free(most, s.stream);
  s.set(1);
  launch(s.module, s.stream, s.x, s.y);
  print("afterwards", s.isRight());
  printMemory("afterwards");
  sbp_cuda_allocate(int64_t(1) << 40, s.stream);
  printError("again");
}

void testErrors() {
  Square s;
  s.set(1);
  launch(s.module, s.stream, s.x, s.y, 256, 0, 4, "missing");
  printError("no such kernel");
  launch(s.module, s.stream, s.x, s.y, 2000);
  printError("a block too large");
  launch(s.module, s.stream, s.x, s.y, 256, 300 << 10);
  printError("too much shared memory");
  launch(s.module, s.stream, s.x, s.y, 256, 0, int64_t(1) << 40);
  printError("a grid too large");
  Square newer("sm_80", "9.9");
  launch(newer.module, s.stream, s.x, s.y);
  printError("newer PTX");
  sbp_cuda_graph_launch(nullptr, s.stream);
  printError("no graph");
  sbp_cuda_graph_begin(nullptr);
  printError("the default stream");
  sbp_cuda_copy(s.stream, s.y, s.x, kCount * 4 + 1000);
  printError("beyond the end");
  mgpuSetDefaultDevice(7);
  printError("device 7");
  s.set(1);
  launch(s.module, s.stream, s.x, s.y);
  print("afterwards", s.isRight());
}

/// With a device that is no sm_90.
void testWrongChip() {
  Square s("sm_90a", "8.0");
  s.set(1);
  launch(s.module, s.stream, s.x, s.y);
  printError("an image for sm_90a");
  const unsigned char cubin[] = {0x7F, 'E', 'L', 'F', 2, 1, 1, 0};
  void *module =
      mgpuModuleLoad(const_cast<unsigned char *>(cubin), sizeof(cubin));
  launch(module, s.stream, s.x, s.y);
  printError("machine code");
  mgpuModuleUnload(module);
}

/// A product, a kernel and a copy, recorded once.
void testGraph() {
  Square s;
  constexpr int64_t n = 8;
  const int64_t nest[] = {n, n, n, n, 0, 1, 0, 1, n, n, 1, 0};
  auto step = [&] {
    launch(s.module, s.stream, s.x, s.y);
    sbp_cuda_contract_f32(s.stream, s.y, s.y, s.x, 3, nest, 0);
    sbp_cuda_copy(s.stream, static_cast<float *>(s.y) + n * n, s.x,
                  n * n * sizeof(float));
  };
  auto read = [&] {
    std::vector<float> result(2 * kCount);
    sbp_cuda_copy_to_host(s.stream, result.data(), s.x, kCount * 4);
    sbp_cuda_copy_to_host(s.stream, &result[kCount], s.y, kCount * 4);
    sbp_cuda_synchronize(s.stream);
    return result;
  };
  std::vector<std::vector<float>> direct;
  for (int i = 0; i < 3; ++i) {
    s.set(i);
    step();
    direct.push_back(read());
  }
  sbp_cuda_graph_begin(s.stream);
  step();
  void *graph = sbp_cuda_graph_end(s.stream);
  print("recorded", graph != nullptr);
  print("and not run", read() == direct[2]);
  for (int i = 0; i < 3; ++i) {
    s.set(i);
    sbp_cuda_graph_launch(graph, s.stream);
    print("launch", read() == direct[i]);
  }
  sbp_cuda_graph_destroy(graph);
  int64_t library, own;
  sbp_cuda_contraction_counts(&library, &own);
  std::printf("%s, %lld products by the library\n",
              sbp_cuda_contraction_library(), static_cast<long long>(library));
}

/// What cannot be recorded ends the recording with a message.
void testBrokenGraph() {
  Square s;
  sbp_cuda_graph_begin(s.stream);
  launch(s.module, s.stream, s.x, s.y, 256, 0, 4, "missing");
  void *graph = sbp_cuda_graph_end(s.stream);
  print("null", !graph);
  sbp_cuda_graph_begin(s.stream);
  sbp_cuda_synchronize(s.stream);
  printError("wait");
  graph = sbp_cuda_graph_end(s.stream);
  printError("end");
  s.set(1);
  launch(s.module, s.stream, s.x, s.y);
  print("afterwards", s.isRight());
}

/// Nests that the own kernels refuse.
void testContractionErrors() {
  void *stream = sbp_cuda_stream_create();
  std::vector<int64_t> nest(size_t(4 * 17), 1);
  sbp_cuda_contract_f32(stream, nullptr, nullptr, nullptr, 17, nest.data(), 0);
  printError("17 loops");
  // Sums over seven loops that are no fewer.
  nest.assign(size_t(4 * 7), 0);
  for (int i = 0, at = 1; i < 7; ++i, at *= 3)
    nest[i] = 2, nest[7 + i] = nest[14 + i] = at;
  sbp_cuda_contract_bf16(stream, nullptr, nullptr, nullptr, 7, nest.data(), 0);
  printError("seven sums");
  const int64_t large[] = {int64_t(1) << 32, 1, 0, 1};
  sbp_cuda_contract_f32(stream, nullptr, nullptr, nullptr, 1, large, 0);
  printError("2^32 rows");
  sbp_cuda_stream_destroy(stream);
}

/// A product of two matrices of ones.
struct Product {
  static constexpr int64_t n = 8, bytes = n * n * sizeof(float);
  void *stream = sbp_cuda_stream_create(),
       *a = sbp_cuda_allocate(bytes, stream),
       *b = sbp_cuda_allocate(bytes, stream);

  Product() { mgpuMemset32(a, 0x3F800000, n * n, stream); }
  void run() {
    const int64_t nest[] = {n, n, n, n, 0, 1, 0, 1, n, n, 1, 0};
    sbp_cuda_contract_f32(stream, a, a, b, 3, nest, 0);
  }
};

void testContraction() {
  Product product;
  product.run();
  sbp_cuda_synchronize(product.stream);
  printError("contraction");
}

void testWorkspace() {
  Product product;
  sbp_cuda_graph_begin(product.stream);
  product.run();
  sbp_cuda_graph_end(product.stream);
  printError("recorded first");
  int64_t before = sbp_cuda_memory_current();
  sbp_cuda_memory_reset_peak();
  product.run();
  std::printf("a contraction: %lld now, %lld at most\n",
              static_cast<long long>(sbp_cuda_memory_current() - before),
              static_cast<long long>(sbp_cuda_memory_peak() - before));
  sbp_cuda_graph_begin(product.stream);
  product.run();
  print("recorded", sbp_cuda_graph_end(product.stream) != nullptr);
  sbp_cuda_graph_begin(product.stream);
  print("null", !sbp_cuda_allocate(8, product.stream));
  sbp_cuda_graph_end(product.stream);
  sbp_cuda_take_error();
}

void testProfile() {
  Square s;
  const int64_t nest[] = {8, 8, 8, 8, 0, 1, 0, 1, 8, 8, 1, 0};
  int64_t count;
  sbp_cuda_profile_start();
  sbp_cuda_contract_f32(s.stream, s.y, s.y, s.x, 3, nest, 0);
  sbp_cuda_contract_f32(s.stream, s.y, s.y, s.x, 3, nest, 0);
  const SBPCudaKernelTime *times = sbp_cuda_profile_stop(&count);
  for (int64_t i = 0; i < count; ++i)
    std::printf("%s: %d\n", times[i].name, int(times[i].launches));
}

void testLibrary() {
  const char *name = sbp_cuda_contraction_library();
  std::printf("%s\n", name ? name : "null");
}

const struct {
  const char *name;
  void (*run)();
} cases[] = {{"device", testDevice},
             {"launch", testLaunch},
             {"images", testImages},
             {"lazy", testLazy},
             {"threads", testThreads},
             {"streams", testStreams},
             {"fills", testFills},
             {"memory", testMemory},
             {"out-of-memory", testOutOfMemory},
             {"errors", testErrors},
             {"wrong-chip", testWrongChip},
             {"graph", testGraph},
             {"broken-graph", testBrokenGraph},
             {"contraction-errors", testContractionErrors},
             {"contraction", testContraction},
             {"workspace", testWorkspace},
             {"profile", testProfile},
             {"library", testLibrary}};

} // namespace

int main(int argc, char **argv) {
  for (int i = 1; i < argc; ++i) {
    bool isKnown = false;
    for (const auto &c : cases)
      if (!std::strcmp(c.name, argv[i])) {
        isKnown = true;
        c.run();
      }
    if (!isKnown)
      return std::fprintf(stderr, "no case %s\n", argv[i]), 2;
  }
  const char *error = sbp_cuda_take_error();
  if (error)
    std::printf("error: %s\n", error);
  return error != nullptr;
}
