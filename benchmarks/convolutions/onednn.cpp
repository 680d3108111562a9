//===- onednn.cpp - Times one convolution of oneDNN -----------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// usage: onednn DIRECTION BATCH SIDE IN OUT GROUPS KERNEL STRIDE LOW HIGH STEPS
//
// DIRECTION: forward, data or weights. Tensors lie as in JAX's graphs (NHWC;
// [kh, kw, in / groups, out]); where the primitive wants another order, the
// step reorders, as a compiled graph would have to. Prints the times of the
// steps, in ms. SIDE is that of the input; LOW and HIGH pad it.
//
//===----------------------------------------------------------------------===//

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <oneapi/dnnl/dnnl.hpp>
#include <string>
#include <unordered_map>

using namespace dnnl;
using Tag = memory::format_tag;

int main(int argc, char **argv) {
  if (argc != 12) {
    std::fprintf(stderr, "expected 11 arguments, got %d\n", argc - 1);
    return 1;
  }
  std::string direction = argv[1];
  auto number = [&](int i) { return std::atol(argv[i]); };
  memory::dim batch = number(2), side = number(3), in = number(4),
              out = number(5), groups = number(6), kernel = number(7),
              stride = number(8), low = number(9), high = number(10);
  int steps = number(11);
  memory::dim outSide = (side + low + high - kernel) / stride + 1;
  engine cpu(engine::kind::cpu, 0);
  stream queue(cpu);
  auto f32 = memory::data_type::f32;

  memory::dims x{batch, in, side, side}, y{batch, out, outSide, outSide};
  memory::dims w = groups == 1 ? memory::dims{out, in, kernel, kernel}
                               : memory::dims{groups, out / groups, in / groups,
                                              kernel, kernel};
  Tag plain = groups == 1 ? Tag::hwio : Tag::hwigo;
  memory xs({x, f32, Tag::nhwc}, cpu), ys({y, f32, Tag::nhwc}, cpu),
      ws({w, f32, plain}, cpu);
  for (memory *m : {&xs, &ys, &ws}) {
    auto *values = static_cast<float *>(m->get_data_handle());
    for (size_t i = 0, e = m->get_desc().get_size() / 4; i < e; ++i)
      values[i] = static_cast<float>(i % 17) / 16 - 0.5f;
  }

  // Activations stay where they are; the small weights may be reordered.
  memory::desc xd(x, f32, Tag::nhwc), yd(y, f32, Tag::nhwc),
      wd(w, f32, Tag::any);
  memory::dims strides{stride, stride}, l{low, low}, r{high, high};
  auto algorithm = algorithm::convolution_direct;
  convolution_forward::primitive_desc forward(
      {prop_kind::forward_training, algorithm, xd, wd, yd, strides, l, r}, cpu);
  primitive step;
  memory::desc inner;
  std::unordered_map<int, memory> arguments;
  if (direction == "forward") {
    inner = forward.weights_desc();
    step = convolution_forward(forward);
    arguments = {{DNNL_ARG_SRC, xs}, {DNNL_ARG_DST, ys}};
  } else if (direction == "data") {
    convolution_backward_data::primitive_desc backward(
        {algorithm, xd, wd, yd, strides, l, r}, cpu, forward);
    inner = backward.weights_desc();
    step = convolution_backward_data(backward);
    arguments = {{DNNL_ARG_DIFF_SRC, xs}, {DNNL_ARG_DIFF_DST, ys}};
  } else {
    convolution_backward_weights::primitive_desc backward(
        {algorithm, xd, wd, yd, strides, l, r}, cpu, forward);
    inner = backward.diff_weights_desc();
    step = convolution_backward_weights(backward);
    arguments = {{DNNL_ARG_SRC, xs}, {DNNL_ARG_DIFF_DST, ys}};
  }
  bool isGradient = direction == "weights";
  bool reorders = inner != ws.get_desc();
  memory wi = reorders ? memory(inner, cpu) : ws;
  arguments.insert({isGradient ? DNNL_ARG_DIFF_WEIGHTS : DNNL_ARG_WEIGHTS, wi});
  reorder in_order = isGradient ? reorder(wi, ws) : reorder(ws, wi);

  for (int i = 0; i <= steps; ++i) {
    auto start = std::chrono::steady_clock::now();
    if (reorders && !isGradient)
      in_order.execute(queue, ws, wi);
    step.execute(queue, arguments);
    if (reorders && isGradient)
      in_order.execute(queue, wi, ws);
    queue.wait();
    auto end = std::chrono::steady_clock::now();
    // The first step finds fresh pages.
    if (i > 0)
      std::printf(
          "%.6f\n",
          std::chrono::duration<double, std::milli>(end - start).count());
  }
  return 0;
}
