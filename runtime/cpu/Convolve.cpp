//===- Convolve.cpp - Convolutions on oneDNN ------------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An image is cut into bands of output rows, and the runtime's threads take the
// bands, one single-threaded call of oneDNN each. The cut depends on the
// convolution of one image alone, so that an image has the same bits among any
// others and on any number of threads. What oneDNN has no generated code for
// runs as a plain loop.
//
//===----------------------------------------------------------------------===//

#include "OneThread.h"
#include "Parallel.h"
#include "SBP/Runtime/Runtime.h"

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <cstring>
#include <map>
#include <memory>
#include <mutex>
#include <oneapi/dnnl/dnnl.hpp>
#include <optional>
#include <string>
#include <vector>

namespace {

//===----------------------------------------------------------------------===//
// Plain loops
//===----------------------------------------------------------------------===//

/// A loop over channels: its length, and how far a step moves each operand.
struct Channels {
  int64_t size, input, weight, output;
};

/// Writes the outputs of row `row` of one image. The operands start at their
/// first elements.
void runRow(const SBPConvolution &c, const float *input, const float *weights,
            float *output, int64_t row) {
  Channels inner{c.outputs, 0, c.weightOutput, c.outputChannel};
  Channels outer{c.groups, c.inputGroup, c.weightGroup, c.outputGroup};
  // Neighbors are independent sums: outputs of a group, or groups.
  if (inner.size == 1)
    std::swap(inner, outer);
  const SBPConvolutionAxis &y = c.axes[0], &x = c.axes[1];
  auto addTap = [&](const float *in, const float *weight, float *out) {
    for (int64_t o = 0; o < outer.size; ++o)
      for (int64_t k = 0; k < c.inputs; ++k) {
        const float *from = in + o * outer.input + k * c.inputChannel;
        const float *by = weight + o * outer.weight + k * c.weightInput;
        float *to = out + o * outer.output;
        for (int64_t i = 0; i < inner.size; ++i)
          to[i * inner.output] += from[i * inner.input] * by[i * inner.weight];
      }
  };
  for (int64_t column = 0; column < x.output; ++column) {
    float *out = output + row * y.outputStep + column * x.outputStep;
    for (int64_t o = 0; o < outer.size; ++o)
      for (int64_t i = 0; i < inner.size; ++i)
        out[o * outer.output + i * inner.output] = 0;
    for (int64_t ky = 0; ky < y.kernel; ++ky) {
      int64_t inRow = row * y.stride + ky * y.dilation - y.low;
      if (inRow < 0 || inRow >= y.input)
        continue;
      for (int64_t kx = 0; kx < x.kernel; ++kx) {
        int64_t inColumn = column * x.stride + kx * x.dilation - x.low;
        if (inColumn >= 0 && inColumn < x.input)
          addTap(input + inRow * y.inputStep + inColumn * x.inputStep,
                 weights + ky * y.kernelStep + kx * x.kernelStep, out);
      }
    }
  }
}

//===----------------------------------------------------------------------===//
// oneDNN's primitives
//===----------------------------------------------------------------------===//

const dnnl::engine &getEngine() {
  // Never destroyed: primitives may outlive static destructors.
  static const auto *engine = new dnnl::engine(dnnl::engine::kind::cpu, 0);
  return *engine;
}

/// Grows, and never shrinks. Throws when there is no memory left.
class Buffer {
public:
  ~Buffer() { std::free(data); }
  void *get(size_t size) {
    constexpr size_t kAlignment = 64;
    if (bytes >= size)
      return data;
    std::free(data);
    size = (size + kAlignment - 1) / kAlignment * kAlignment;
    data = std::aligned_alloc(kAlignment, size);
    bytes = data ? size : 0;
    if (!data)
      throw std::bad_alloc();
    return data;
  }

private:
  void *data = nullptr;
  size_t bytes = 0;
};

/// What a thread needs of its own.
struct Worker {
  dnnl::stream stream{getEngine()};
  Buffer weights, scratch;

  static Worker &get() {
    static thread_local Worker worker;
    return worker;
  }
};

/// Some rows of the output of one image.
struct Band {
  int64_t firstInput, firstOutput;
  dnnl::convolution_forward primitive;
  dnnl::memory::desc input, output, scratch;
};

/// A convolution of one image, made once.
struct Plan {
  std::vector<Band> bands; ///< empty where oneDNN has no code for it
  dnnl::memory::desc plainWeights, innerWeights;
  dnnl::reorder reorder;
};

/// Steps of dimensions of size 1 are arbitrary, and oneDNN compares them: makes
/// them what they are where images lie one after another.
dnnl::memory::desc describe(dnnl::memory::dims sizes,
                            dnnl::memory::dims steps) {
  int64_t all = 1;
  for (size_t i = 0; i < sizes.size(); ++i)
    all = std::max(all, sizes[i] * steps[i]);
  for (size_t i = 0; i < sizes.size(); ++i)
    if (sizes[i] == 1)
      steps[i] = all;
  return {sizes, dnnl::memory::data_type::f32, steps};
}

/// The description of images; null where groups and channels do not form one
/// axis.
std::optional<dnnl::memory::desc>
describeImage(int64_t groups, int64_t channels, int64_t group, int64_t channel,
              int64_t rows, int64_t columns, int64_t row, int64_t column) {
  if (channels == 1)
    channel = group;
  else if (groups > 1 && group != channels * channel)
    return std::nullopt;
  return describe({1, groups * channels, rows, columns},
                  {0, groups * channels == 1 ? 1 : channel, row, column});
}

/// How many rows a band has: its work is worth a call, and an image has enough
/// bands for many threads.
int64_t getBandRows(const SBPConvolution &c) {
  constexpr int64_t kWorthABand = 1 << 21, kMostBands = 16;
  const SBPConvolutionAxis &y = c.axes[0], &x = c.axes[1];
  int64_t perRow =
      c.groups * c.inputs * c.outputs * x.output * x.kernel * y.kernel;
  return std::clamp<int64_t>(kWorthABand / std::max<int64_t>(perRow, 1),
                             (y.output + kMostBands - 1) / kMostBands,
                             y.output);
}

/// Throws what oneDNN throws; returns no bands where its code would be slower
/// than the plain loop.
std::shared_ptr<const Plan> makePlan(const SBPConvolution &c) {
  using namespace dnnl;
  sbp::OneThread oneThread; // which the primitives are made for
  auto plan = std::make_shared<Plan>();
  const SBPConvolutionAxis &y = c.axes[0], &x = c.axes[1];
  // Sums of nothing: the loop writes their zeros.
  for (int64_t size : {c.inputs, y.kernel, x.kernel, y.input, x.input})
    if (size <= 0)
      return plan;
  memory::dims kernel{c.outputs, c.inputs, y.kernel, x.kernel},
      steps{c.weightOutput, c.weightInput, y.kernelStep, x.kernelStep};
  if (c.groups > 1) {
    kernel.insert(kernel.begin(), c.groups);
    steps.insert(steps.begin(), c.weightGroup);
  }
  plan->plainWeights = describe(kernel, steps);
  memory::desc anyWeights(kernel, memory::data_type::f32,
                          memory::format_tag::any);
  primitive_attr attributes;
  attributes.set_scratchpad_mode(scratchpad_mode::user);

  // Bands of one image that differ in nothing share oneDNN's code by its cache.
  int64_t bandRows = getBandRows(c);
  for (int64_t row = 0; row < y.output; row += bandRows) {
    int64_t rows = std::min(bandRows, y.output - row);
    int64_t first = row * y.stride - y.low;
    int64_t last = first + (rows - 1) * y.stride + (y.kernel - 1) * y.dilation;
    int64_t begin = std::max<int64_t>(first, 0),
            end = std::min(last + 1, y.input);
    int64_t right = (x.output - 1) * x.stride + (x.kernel - 1) * x.dilation +
                    1 - x.low - x.input;
    if (begin >= end)
      return std::make_shared<Plan>();
    auto input = describeImage(c.groups, c.inputs, c.inputGroup, c.inputChannel,
                               end - begin, x.input, y.inputStep, x.inputStep),
         output =
             describeImage(c.groups, c.outputs, c.outputGroup, c.outputChannel,
                           rows, x.output, y.outputStep, x.outputStep);
    if (!input || !output)
      return std::make_shared<Plan>();
    convolution_forward::primitive_desc made(
        {prop_kind::forward_inference,
         algorithm::convolution_direct,
         *input,
         plan->innerWeights.data.ndims ? plan->innerWeights : anyWeights,
         *output,
         {y.stride, x.stride},
         {y.dilation - 1, x.dilation - 1},
         {begin - first, x.low},
         {last + 1 - end, std::max<int64_t>(right, 0)}},
        attributes, getEngine());
    // Plain C++ to compare with; or products of matrices for each group.
    if (std::strncmp(made.impl_info_str(), "ref", 3) == 0 ||
        (c.groups > 1 && std::strstr(made.impl_info_str(), "gemm")))
      return std::make_shared<Plan>();
    plan->innerWeights = made.weights_desc();
    plan->bands.push_back({begin * y.inputStep, row * y.outputStep,
                           convolution_forward(made), *input, *output,
                           made.scratchpad_desc()});
  }
  if (plan->plainWeights != plan->innerWeights)
    plan->reorder = reorder(reorder::primitive_desc(
        getEngine(), plan->plainWeights, getEngine(), plan->innerWeights));
  return plan;
}

/// The plan of a convolution; an empty one where oneDNN refuses it.
std::shared_ptr<const Plan> getPlan(const SBPConvolution &c) {
  // A graph has some dozens of different convolutions.
  constexpr size_t kMostPlans = 256;
  using Key = std::vector<int64_t>;
  static auto &mutex = *new std::mutex;
  static auto &plans = *new std::map<Key, std::shared_ptr<const Plan>>;

  // What does not tell one image's convolution from another.
  SBPConvolution image = c;
  image.images = image.inputImage = image.outputImage = 0;
  image.inputOffset = image.weightOffset = image.outputOffset = 0;
  const auto *numbers = reinterpret_cast<const int64_t *>(&image);
  Key key(numbers, numbers + sizeof(image) / sizeof(int64_t));
  std::lock_guard<std::mutex> lock(mutex);
  auto known = plans.find(key);
  if (known != plans.end())
    return known->second;
  if (plans.size() >= kMostPlans)
    plans.clear(); // those that run now stay with who runs them
  std::shared_ptr<const Plan> plan;
  try {
    plan = makePlan(c);
  } catch (const std::exception &) {
    plan = std::make_shared<Plan>();
  }
  return plans.emplace(std::move(key), std::move(plan)).first->second;
}

/// The weights as the primitives want them: where they lie, or in memory of
/// this thread.
const float *reorderWeights(const Plan &plan, const float *weights) {
  if (!plan.reorder)
    return weights;
  sbp::OneThread oneThread;
  Worker &worker = Worker::get();
  void *inner = worker.weights.get(plan.innerWeights.get_size());
  dnnl::memory from(plan.plainWeights, getEngine(),
                    const_cast<float *>(weights)),
      to(plan.innerWeights, getEngine(), inner);
  plan.reorder.execute(worker.stream,
                       {{DNNL_ARG_FROM, from}, {DNNL_ARG_TO, to}});
  return static_cast<const float *>(inner);
}

void runBand(const Plan &plan, const Band &band, const float *input,
             const float *weights, float *output) {
  sbp::OneThread oneThread;
  Worker &worker = Worker::get();
  auto view = [](const dnnl::memory::desc &desc, const void *data) {
    return dnnl::memory(desc, getEngine(), const_cast<void *>(data));
  };
  band.primitive.execute(
      worker.stream,
      {{DNNL_ARG_SRC, view(band.input, input + band.firstInput)},
       {DNNL_ARG_WEIGHTS, view(plan.innerWeights, weights)},
       {DNNL_ARG_DST, view(band.output, output + band.firstOutput)},
       {DNNL_ARG_SCRATCHPAD,
        view(band.scratch, worker.scratch.get(band.scratch.get_size()))}});
}

bool runPlan(const SBPConvolution &c, const float *input, const float *weights,
             float *output) {
  try {
    std::shared_ptr<const Plan> plan = getPlan(c);
    if (plan->bands.empty())
      return false;
    weights = reorderWeights(*plan, weights);
    int64_t bands = plan->bands.size();
    std::atomic<bool> failed{false};
    sbp::parallelFor(c.images * bands, 1, [&](int64_t task) {
      int64_t image = task / bands;
      // Nothing may be thrown through the runtime's loop.
      try {
        runBand(*plan, plan->bands[task % bands], input + image * c.inputImage,
                weights, output + image * c.outputImage);
      } catch (const std::exception &) {
        failed = true;
      }
    });
    return !failed;
  } catch (const std::exception &) {
    return false;
  }
}
} // namespace

extern "C" void sbp_convolve_f32(const float *input, const float *weights,
                                 float *output, const SBPConvolution *c) {
  if (c->images <= 0 || c->groups <= 0 || c->outputs <= 0 ||
      c->axes[0].output <= 0 || c->axes[1].output <= 0)
    return;
  input += c->inputOffset;
  weights += c->weightOffset;
  output += c->outputOffset;
  if (runPlan(*c, input, weights, output))
    return;
  int64_t rows = c->axes[0].output;
  sbp::parallelFor(c->images * rows, 1, [&](int64_t task) {
    int64_t image = task / rows;
    runRow(*c, input + image * c->inputImage, weights,
           output + image * c->outputImage, task % rows);
  });
}
