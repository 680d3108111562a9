//===- convolve-test.cpp - Convolutions against a plain loop --------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// convolve-test [CONVOLUTIONS] [SEED]: runs random convolutions through
// sbp_convolve_f32 and compares the outputs with a loop over double, what lies
// between them with what was there, and the bits of each image with those of
// the image alone. Prints the first one that differs and exits with status 1;
// otherwise prints a hash of all bits, which must not depend on the number of
// threads.
//
//===----------------------------------------------------------------------===//

#include "SBP/Runtime/Runtime.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <numeric>
#include <random>
#include <vector>

namespace {

struct Generator {
  std::mt19937_64 random;
  int64_t pick(int64_t low, int64_t high) {
    return low + static_cast<int64_t>(random() % (high - low + 1));
  }
  bool chance(int64_t percent) { return pick(1, 100) <= percent; }

  std::vector<float> numbers(int64_t count) {
    std::vector<float> result(count);
    for (float &value : result)
      value = static_cast<float>(pick(-1000, 1000)) / 769; // sums round
    return result;
  }

  SBPConvolution convolution(bool isLarge);
};

struct Dimension {
  int64_t size, *step;
};

/// Gives the dimensions steps, the last one innermost; returns the size of it
/// all.
int64_t layOut(Generator &g, std::vector<Dimension> dimensions, bool anyOrder) {
  if (anyOrder)
    std::shuffle(dimensions.begin(), dimensions.end(), g.random);
  int64_t step = 1;
  for (size_t i = dimensions.size(); i-- > 0;) {
    *dimensions[i].step = step;
    step *= dimensions[i].size;
    if (anyOrder && g.chance(20))
      step += g.pick(1, 3);
  }
  return step;
}

SBPConvolution Generator::convolution(bool isLarge) {
  SBPConvolution c{};
  c.images = pick(0, 9) == 0 ? 0 : pick(1, 4);
  c.groups = c.inputs = c.outputs = 1;
  switch (pick(0, 3)) {
  case 0: // depthwise
    c.groups = isLarge ? 8 * pick(4, 12) : pick(1, 40);
    break;
  case 1: // few inputs
    c.inputs = pick(1, 4);
    c.outputs = isLarge ? 8 * pick(4, 12) : pick(1, 40);
    break;
  case 2: // few outputs
    c.inputs = isLarge ? 8 * pick(4, 12) : pick(1, 40);
    c.outputs = pick(1, 4);
    break;
  default:
    c.groups = pick(1, 3), c.inputs = pick(1, 9), c.outputs = pick(1, 9);
  }
  for (SBPConvolutionAxis &axis : c.axes) {
    axis.kernel = pick(chance(95), 5);
    axis.stride = pick(1, 3);
    axis.dilation = chance(25) ? pick(2, 3) : 1;
    axis.low = chance(70) ? pick(0, axis.kernel) : pick(-1, 0);
    axis.input = isLarge ? pick(30, 60) : pick(chance(98), 12);
    // Ends where the window leaves the input, or sooner, or later.
    int64_t fits = axis.input + axis.low + pick(-1, axis.kernel) -
                   (axis.kernel - 1) * axis.dilation - 1;
    axis.output = std::max<int64_t>(fits / axis.stride + 1, chance(95));
  }
  return c;
}

struct Operands {
  std::vector<float> input, weights, output;
};

Operands makeOperands(Generator &g, SBPConvolution &c) {
  SBPConvolutionAxis &y = c.axes[0], &x = c.axes[1];
  bool anyOrder = g.chance(20);
  c.inputOffset = g.pick(0, 3) * g.chance(30);
  c.outputOffset = g.pick(0, 3) * g.chance(30);
  c.weightOffset = g.pick(0, 3) * g.chance(30);
  int64_t input = layOut(g,
                         {{c.images, &c.inputImage},
                          {y.input, &y.inputStep},
                          {x.input, &x.inputStep},
                          {c.groups, &c.inputGroup},
                          {c.inputs, &c.inputChannel}},
                         anyOrder);
  int64_t output = layOut(g,
                          {{c.images, &c.outputImage},
                           {y.output, &y.outputStep},
                           {x.output, &x.outputStep},
                           {c.groups, &c.outputGroup},
                           {c.outputs, &c.outputChannel}},
                          anyOrder);
  int64_t weights = layOut(g,
                           {{y.kernel, &y.kernelStep},
                            {x.kernel, &x.kernelStep},
                            {c.inputs, &c.weightInput},
                            {c.groups, &c.weightGroup},
                            {c.outputs, &c.weightOutput}},
                           g.chance(50));
  return {g.numbers(input + c.inputOffset + 1),
          g.numbers(weights + c.weightOffset + 1),
          g.numbers(output + c.outputOffset + 1)};
}

/// Calls `body(image, row, column, group, channel, offset)` for every output.
template <typename Body>
void forEachOutput(const SBPConvolution &c, const Body &body) {
  for (int64_t n = 0; n < c.images; ++n)
    for (int64_t row = 0; row < c.axes[0].output; ++row)
      for (int64_t column = 0; column < c.axes[1].output; ++column)
        for (int64_t g = 0; g < c.groups; ++g)
          for (int64_t o = 0; o < c.outputs; ++o)
            body(n, row, column, g, o,
                 c.outputOffset + n * c.outputImage +
                     row * c.axes[0].outputStep +
                     column * c.axes[1].outputStep + g * c.outputGroup +
                     o * c.outputChannel);
}

bool check(const SBPConvolution &c, const Operands &operands,
           const std::vector<float> &got) {
  const SBPConvolutionAxis &y = c.axes[0], &x = c.axes[1];
  std::vector<float> between = operands.output;
  bool agrees = true;
  forEachOutput(c, [&](int64_t n, int64_t row, int64_t column, int64_t g,
                       int64_t o, int64_t offset) {
    double sum = 0, magnitude = 0;
    for (int64_t ky = 0; ky < y.kernel; ++ky)
      for (int64_t kx = 0; kx < x.kernel; ++kx) {
        int64_t inRow = row * y.stride + ky * y.dilation - y.low;
        int64_t inColumn = column * x.stride + kx * x.dilation - x.low;
        if (inRow < 0 || inRow >= y.input || inColumn < 0 ||
            inColumn >= x.input)
          continue;
        for (int64_t i = 0; i < c.inputs; ++i) {
          double product =
              double(
                  operands.input[c.inputOffset + n * c.inputImage +
                                 inRow * y.inputStep + inColumn * x.inputStep +
                                 g * c.inputGroup + i * c.inputChannel]) *
              operands.weights[c.weightOffset + ky * y.kernelStep +
                               kx * x.kernelStep + g * c.weightGroup +
                               o * c.weightOutput + i * c.weightInput];
          sum += product;
          magnitude += std::fabs(product);
        }
      }
    // The roundings of a sum grow with the root of its length; 64 covers all.
    double allowed = 64 * magnitude * std::numeric_limits<float>::epsilon();
    if (std::fabs(got[offset] - sum) > allowed && agrees) {
      std::printf("output %lld is %.9g, expected %.9g\n",
                  static_cast<long long>(offset), got[offset], sum);
      agrees = false;
    }
    between[offset] = got[offset];
  });
  if (agrees &&
      std::memcmp(between.data(), got.data(), got.size() * sizeof(float))) {
    std::printf("wrote where no output lies\n");
    agrees = false;
  }
  return agrees;
}

/// Whether each image has the bits that it has alone.
bool checkAlone(const SBPConvolution &c, const Operands &operands,
                const std::vector<float> &got) {
  std::vector<float> alone = operands.output;
  SBPConvolution one = c;
  one.images = 1;
  for (int64_t n = 0; n < c.images; ++n)
    sbp_convolve_f32(operands.input.data() + n * c.inputImage,
                     operands.weights.data(), alone.data() + n * c.outputImage,
                     &one);
  if (!std::memcmp(alone.data(), got.data(), got.size() * sizeof(float)))
    return true;
  std::printf("an image has other bits alone\n");
  return false;
}

void print(const SBPConvolution &c) {
  std::printf(
      "%lld images, %lld groups of %lld to %lld\n",
      static_cast<long long>(c.images), static_cast<long long>(c.groups),
      static_cast<long long>(c.inputs), static_cast<long long>(c.outputs));
  for (const SBPConvolutionAxis &axis : c.axes)
    std::printf(
        "  %lld to %lld, kernel %lld, stride %lld, dilation %lld, low "
        "%lld; steps %lld %lld %lld\n",
        static_cast<long long>(axis.input), static_cast<long long>(axis.output),
        static_cast<long long>(axis.kernel),
        static_cast<long long>(axis.stride),
        static_cast<long long>(axis.dilation), static_cast<long long>(axis.low),
        static_cast<long long>(axis.inputStep),
        static_cast<long long>(axis.outputStep),
        static_cast<long long>(axis.kernelStep));
}

} // namespace

int main(int argc, char **argv) {
  int64_t count = argc > 1 ? std::strtoll(argv[1], nullptr, 10) : 1000;
  Generator g{
      std::mt19937_64(argc > 2 ? std::strtoll(argv[2], nullptr, 10) : 1)};
  uint64_t hash = 0;
  for (int64_t i = 0; i < count; ++i) {
    SBPConvolution c = g.convolution(/*isLarge=*/i % 20 == 0);
    Operands operands = makeOperands(g, c);
    std::vector<float> got = operands.output;
    sbp_convolve_f32(operands.input.data(), operands.weights.data(), got.data(),
                     &c);
    if (!check(c, operands, got) || !checkAlone(c, operands, got)) {
      std::printf("convolution %lld of %lld: ", static_cast<long long>(i),
                  static_cast<long long>(count));
      print(c);
      return 1;
    }
    for (float value : got) {
      uint32_t bits;
      std::memcpy(&bits, &value, sizeof(bits));
      hash = (hash ^ bits) * 0x100000001b3;
    }
  }
  std::printf("%lld convolutions agree, bits %016llx\n",
              static_cast<long long>(count),
              static_cast<unsigned long long>(hash));
  return 0;
}
