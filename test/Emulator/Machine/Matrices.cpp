//===- Matrices.cpp - ldmatrix, stmatrix and mma.sync ---------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Which lane holds which element is written down in the PTX manual; Triton's
// kernels test it. Products are summed in f32, in order of k. The tensor cores
// of the hardware keep fewer bits while they align products; results agree to
// the rounding of the operands only.
//
//===----------------------------------------------------------------------===//

#include "Machine/Conversions.h"
#include "Machine/State.h"

#include <cstring>

using namespace emulator;

static void requireWholeWarp(uint32_t mask, const char *what, uint32_t line) {
  if (mask != ~0u)
    fail(line, "%s in a warp of %d lanes", what, std::popcount(mask));
}

/// The row of 16 bytes at the address that this lane gave.
static uint64_t getRow(Thread &lane, bool isGeneric) {
  return isGeneric ? lane.operands[0] - sharedBase() : lane.operands[0];
}

void emulator::loadMatrix(uint32_t *out, int count, bool transposed,
                          uint64_t address, bool isGeneric, uint32_t line) {
  self->operands[0] = address;
  self->operands[1] = reinterpret_cast<uint64_t>(out);
  meet(~0u, "ldmatrix", line, [&](Warp &warp, uint32_t mask) {
    requireWholeWarp(mask, "ldmatrix", line);
    Thread *last = self;
    for (int matrix = 0; matrix < count; ++matrix) {
      uint16_t m[8][8];
      for (int row = 0; row < 8; ++row) {
        self = warp.lanes[8 * matrix + row];
        std::memcpy(
            m[row],
            accessShared(getRow(*self, isGeneric), 16, line, Access::Read), 16);
      }
      for (int lane = 0; lane < 32; ++lane) {
        int r = lane / 4, c = 2 * (lane % 4);
        uint32_t low = transposed ? m[c][r] : m[r][c];
        uint32_t high = transposed ? m[c + 1][r] : m[r][c + 1];
        auto *to = reinterpret_cast<uint32_t *>(warp.lanes[lane]->operands[1]);
        to[matrix] = low | high << 16;
      }
    }
    self = last;
  });
}

void emulator::storeMatrix(const uint32_t *in, int count, bool transposed,
                           uint64_t address, bool isGeneric, uint32_t line) {
  self->operands[0] = address;
  self->operands[1] = reinterpret_cast<uint64_t>(in);
  meet(~0u, "stmatrix", line, [&](Warp &warp, uint32_t mask) {
    requireWholeWarp(mask, "stmatrix", line);
    Thread *last = self;
    for (int matrix = 0; matrix < count; ++matrix) {
      uint16_t m[8][8];
      for (int lane = 0; lane < 32; ++lane) {
        int r = lane / 4, c = 2 * (lane % 4);
        uint32_t bits = reinterpret_cast<const uint32_t *>(
            warp.lanes[lane]->operands[1])[matrix];
        (transposed ? m[c][r] : m[r][c]) = uint16_t(bits);
        (transposed ? m[c + 1][r] : m[r][c + 1]) = uint16_t(bits >> 16);
      }
      for (int row = 0; row < 8; ++row) {
        self = warp.lanes[8 * matrix + row];
        char *to =
            accessShared(getRow(*self, isGeneric), 16, line, Access::Write);
        std::memcpy(to, m[row], 16);
      }
    }
    self = last;
  });
}

namespace {
struct WarpProduct {
  uint32_t *d;
  const uint32_t *a, *b, *c;
};
/// An m16n8k* product of a warp.
struct Tiles {
  float a[16][32], b[32][8], c[16][8];
};
} // namespace

static float toFloat(uint32_t bits, Element element) {
  switch (element) {
  case Element::F16:
    return fromF16(bits & 0xffff);
  case Element::BF16:
    return fromBF16(bits & 0xffff);
  case Element::TF32: // the low bits are not read
    return std::bit_cast<float>(bits & ~0x1fffu);
  case Element::F32:
    return std::bit_cast<float>(bits);
  }
  return 0;
}

/// Element `i` of registers that hold one or two elements each.
static float getElement(const uint32_t *registers, int i, Element element) {
  if (element == Element::TF32 || element == Element::F32)
    return toFloat(registers[i], element);
  return toFloat(registers[i / 2] >> i % 2 * 16, element);
}

static void gather(Tiles &tiles, const WarpProduct &product, int lane, int k,
                   Element operands, Element sums) {
  int group = lane / 4, t = lane % 4;
  // A register holds a pair of neighbours in k, or one tf32.
  int width = operands == Element::TF32 ? 1 : 2;
  for (int i = 0; i < 16 * k / 32; ++i) {
    int reg = i / width;
    int column = width * t + i % width + reg / 2 * 4 * width;
    tiles.a[group + reg % 2 * 8][column] = getElement(product.a, i, operands);
  }
  for (int i = 0; i < 8 * k / 32; ++i) {
    int row = width * t + i % width + i / width * 4 * width;
    tiles.b[row][group] = getElement(product.b, i, operands);
  }
  for (int i = 0; i < 4; ++i)
    tiles.c[group + i / 2 * 8][2 * t + i % 2] = getElement(product.c, i, sums);
}

static void scatter(const Tiles &tiles, const WarpProduct &product, int lane,
                    Element sums) {
  int group = lane / 4, t = lane % 4;
  for (int i = 0; i < 4; ++i) {
    float value = tiles.c[group + i / 2 * 8][2 * t + i % 2];
    if (sums == Element::F32) {
      product.d[i] = std::bit_cast<uint32_t>(value);
      continue;
    }
    uint32_t &to = product.d[i / 2];
    uint32_t half = toF16(value);
    to = i % 2 ? (to & 0xffff) | half << 16 : half;
  }
}

void emulator::multiplyWarp(int k, Element operands, Element sums, uint32_t *d,
                            const uint32_t *a, const uint32_t *b,
                            const uint32_t *c, uint32_t line) {
  WarpProduct mine{d, a, b, c};
  self->operands[0] = reinterpret_cast<uint64_t>(&mine);
  meet(~0u, "mma.sync", line, [&](Warp &warp, uint32_t mask) {
    requireWholeWarp(mask, "mma.sync", line);
    static Tiles tiles;
    auto product = [&](int lane) -> const WarpProduct & {
      return *reinterpret_cast<WarpProduct *>(warp.lanes[lane]->operands[0]);
    };
    for (int lane = 0; lane < 32; ++lane)
      gather(tiles, product(lane), lane, k, operands, sums);
    for (int row = 0; row < 16; ++row)
      for (int column = 0; column < 8; ++column) {
        float sum = 0;
        for (int z = 0; z < k; ++z)
          sum += tiles.a[row][z] * tiles.b[z][column];
        tiles.c[row][column] += sum;
      }
    for (int lane = 0; lane < 32; ++lane)
      scatter(tiles, product(lane), lane, sums);
  });
  self->operands[0] = 0; // `mine` ends here
}
