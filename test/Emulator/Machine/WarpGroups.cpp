//===- WarpGroups.cpp - wgmma ---------------------------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A product is asynchronous: until its group is waited for, its accumulators
// hold NaN and nobody may write what it reads. It reads shared memory through
// the asynchronous proxy, which sees a write only if fence.proxy.async stands
// between the two: by the writer, or by the reader when it knew of the write.
//
//===----------------------------------------------------------------------===//

#include "Machine/Conversions.h"
#include "Machine/State.h"

#include <cstring>

using namespace emulator;

static constexpr uint32_t groupSize = 128;

static WarpGroup &getGroup(const char *what, uint32_t line) {
  uint32_t index = self->linear / groupSize;
  if (index >= block->warpGroups.size())
    fail(line, "%s outside a group of four warps", what);
  return block->warpGroups[index];
}

/// Waits for all threads of the group; the last one runs `act(group)`.
template <class Fn>
static void meetGroup(const char *what, uint32_t line, Fn act) {
  WarpGroup &group = getGroup(what, line);
  if (group.arrived && (group.line != line || group.what != what))
    fail(line, "%s, but other threads of the warp group wait at %s of line %u",
         what, group.what, group.line);
  group.what = what;
  group.line = line;
  if (++group.arrived < groupSize)
    return wait(what, line);
  group.arrived = 0;
  act(group);
  uint32_t first = self->linear / groupSize * groupSize;
  for (uint32_t i = first; i < first + groupSize; ++i)
    if (&block->threads[i] != self)
      wake(&block->threads[i]);
}

//===----------------------------------------------------------------------===//
// Operands in shared memory
//===----------------------------------------------------------------------===//

/// Where element (row, k) of an operand lies that a descriptor describes; rows
/// run along M or N. These are the canonical layouts of the PTX manual, in
/// bytes.
static uint32_t getAddress(uint64_t descriptor, int row, int k, bool transposed,
                           uint32_t elementBytes) {
  uint32_t start = (descriptor & 0x3fff) << 4;
  uint32_t leading = (descriptor >> 16 & 0x3fff) << 4;
  uint32_t stride = (descriptor >> 32 & 0x3fff) << 4;
  static constexpr uint32_t widths[] = {16, 128, 64, 32};
  uint32_t mode = descriptor >> 62, width = widths[mode];
  uint32_t address;
  if (!transposed) { // K is contiguous
    uint32_t byte = k * elementBytes;
    if (mode == 0)
      address =
          row % 8 * 16 + row / 8 * stride + byte % 16 + byte / 16 * leading;
    else
      address = row % 8 * width + row / 8 * stride + byte;
  } else { // M or N is contiguous
    uint32_t perRow = width / elementBytes;
    if (mode == 0)
      address = row % 8 * elementBytes + k % 8 * 16 + row / 8 * stride +
                k / 8 * leading;
    else
      address = row % perRow * elementBytes + row / perRow * leading +
                k % 8 * width + k / 8 * stride;
  }
  address += start;
  // The swizzle exchanges chunks of 16 bytes by bits of the address.
  uint32_t chunkBits = width / 16 - 1; // 0, 1, 3 or 7
  return address ^ (address >> 7 & chunkBits) << 4;
}

/// What all threads of the group know: each of its warps reads the operands.
static std::vector<uint32_t> getCommonClock(SharedClock Thread::*clock) {
  uint32_t first = self->linear / groupSize * groupSize;
  std::vector<uint32_t> common(block->numThreads, ~0u);
  const VectorClock *last = nullptr;
  for (uint32_t i = first; i < first + groupSize; ++i) {
    const VectorClock *known = (block->threads[i].*clock).get();
    if (!known)
      return std::vector<uint32_t>(block->numThreads);
    if (known == last)
      continue;
    last = known;
    for (uint32_t thread = 0; thread < common.size(); ++thread)
      common[thread] = std::min(common[thread], known->known[thread]);
  }
  return common;
}

static void checkRead(WarpGroup &group, uint32_t address, uint32_t bytes,
                      uint32_t line) {
  for (uint32_t i = 0; i < bytes; ++i)
    if (!block->written[address + i])
      fail(line, "wgmma reads shared byte %u, which was never written",
           address + i);
  block->shadow.forEach(
      address, bytes, [&](ShadowCell &cell, uint64_t offset, uint32_t) {
        unsigned byte = offset;
        if (cell.copyLine)
          fail(line,
               "wgmma reads shared byte %u, to which a cp.async of line %u is "
               "under way",
               byte, cell.copyLine);
        const AccessPoint &write = cell.write;
        if (write.epoch > group.known[write.thread])
          fail(line,
               "race: wgmma reads shared byte %u, written at line %u by thread "
               "%u with no synchronization in between",
               byte, write.line, write.thread);
        bool isFenced =
            block->threads[write.thread].proxyFences > cell.writerProxyFences ||
            write.epoch <= group.fenceKnown[write.thread];
        if (write.epoch && !isFenced)
          fail(line,
               "wgmma reads shared byte %u, written at line %u by thread %u, "
               "with no fence.proxy.async in between",
               byte, write.line, write.thread);
        ++cell.asyncReaders;
      });
  group.open.push_back({address, bytes, line});
}

static float readElement(WarpGroup &group, uint32_t address, Element element,
                         uint32_t line) {
  uint32_t bytes = element == Element::TF32 ? 4 : 2, bits = 0;
  if (address + bytes > block->sharedBytes)
    fail(line, "wgmma reads shared byte %u of %u", address, block->sharedBytes);
  if (settings.checks)
    checkRead(group, address, bytes, line);
  std::memcpy(&bits, block->sharedMemory + address, bytes);
  switch (element) {
  case Element::F16:
    return fromF16(bits);
  case Element::BF16:
    return fromBF16(bits);
  default: // the low bits of a tf32 are not read
    return std::bit_cast<float>(bits & ~0x1fffu);
  }
}

/// The products of a group have read their operands: as if a lane of each warp
/// had read them until now. Cells may have become narrower meanwhile, as copies
/// of the wider ones.
static void finishReads(const std::vector<WarpGroup::Read> &reads) {
  uint32_t first = self->linear / groupSize * groupSize;
  AccessPoint points[groupSize / 32];
  for (uint32_t warp = 0; warp < groupSize / 32; ++warp) {
    const Thread &thread = block->threads[first + 32 * warp];
    points[warp].epoch = thread.epoch;
    points[warp].block = block->index;
    points[warp].thread = thread.linear;
  }
  for (const WarpGroup::Read &read : reads)
    block->shadow.forEach(
        read.address, read.bytes, [&](ShadowCell &cell, uint64_t, uint32_t) {
          --cell.asyncReaders;
          bool isFirst = !cell.readers;
          std::vector<AccessPoint> &readers = block->shadow.getReaders(cell);
          if (isFirst && cell.read.epoch)
            readers.push_back(cell.read);
          std::erase_if(readers, [&](const AccessPoint &point) {
            return point.thread % 32 == 0 && point.thread >= first &&
                   point.thread < first + groupSize;
          });
          for (AccessPoint &point : points) {
            point.line = read.line;
            readers.push_back(point);
          }
        });
}

//===----------------------------------------------------------------------===//
// Products
//===----------------------------------------------------------------------===//

namespace {
struct Operands {
  float a[64][16], b[256][16];
};
} // namespace

static void readOperands(WarpGroup &group, Operands &operands, int k,
                         uint32_t line) {
  const WarpGroupProduct &p = *group.products[0];
  uint32_t bytes = p.operands == Element::TF32 ? 4 : 2;
  for (int row = 0; row < 64; ++row)
    for (int z = 0; z < k; ++z) {
      float value;
      if (p.aRegisters) {
        // As the A fragment of mma.sync, of each warp's 16 rows.
        int perRegister = 4 / bytes, t = z / perRegister % 4;
        int reg = row % 16 / 8 + z / (4 * perRegister) * 2;
        const WarpGroupProduct &owner =
            *group.products[row / 16 * 32 + row % 8 * 4 + t];
        uint32_t bits = owner.aRegisters[reg];
        if (bytes == 4)
          value = std::bit_cast<float>(bits & ~0x1fffu);
        else if (p.operands == Element::F16)
          value = fromF16(bits >> z % 2 * 16 & 0xffff);
        else
          value = fromBF16(bits >> z % 2 * 16 & 0xffff);
      } else {
        value = readElement(
            group, getAddress(p.aDescriptor, row, z, p.transposedA, bytes),
            p.operands, line);
      }
      operands.a[row][z] = p.scaleA * value;
    }
  for (int column = 0; column < p.n; ++column)
    for (int z = 0; z < k; ++z)
      operands.b[column][z] =
          p.scaleB * readElement(group,
                                 getAddress(p.bDescriptor, column, z,
                                            p.transposedB, bytes),
                                 p.operands, line);
}

static uint32_t add(uint32_t before, float sum, bool keeps) {
  float value = keeps ? std::bit_cast<float>(before) : 0.f;
  return std::bit_cast<uint32_t>(value + sum);
}

/// Accumulators of f16 hold two neighbours each.
static uint32_t addHalves(uint32_t before, float low, float high, bool keeps) {
  if (keeps) {
    low += fromF16(before & 0xffff);
    high += fromF16(before >> 16);
  }
  return toF16(low) | toF16(high) << 16;
}

void emulator::multiplyWarpGroup(const WarpGroupProduct &product,
                                 uint32_t line) {
  getGroup("wgmma", line).products[self->linear % groupSize] = &product;
  meetGroup("wgmma.mma_async", line, [&](WarpGroup &group) {
    if (!group.fenced)
      fail(line, "wgmma.mma_async without a wgmma.fence before it");
    int k = product.operands == Element::TF32 ? 8 : 16;
    for (const WarpGroupProduct *other : group.products)
      if (other->bDescriptor != product.bDescriptor ||
          other->aDescriptor != product.aDescriptor)
        fail(line, "wgmma: descriptors differ within a warp group");
    if (settings.checks) {
      group.known = getCommonClock(&Thread::clock);
      group.fenceKnown = getCommonClock(&Thread::proxyClock);
    }
    static Operands operands;
    readOperands(group, operands, k, line);
    auto multiply = [&](int row, int column) {
      float sum = 0;
      for (int z = 0; z < k; ++z)
        sum += operands.a[row][z] * operands.b[column][z];
      return sum;
    };
    bool isF16 = product.sums == Element::F16;
    for (uint32_t i = 0; i < groupSize; ++i) {
      int warp = i / 32, row = warp * 16 + i % 32 / 4, t = i % 4;
      const WarpGroupProduct &mine = *group.products[i];
      int perRegister = isF16 ? 2 : 1;
      for (int j = 0; j < product.n / 2; j += perRegister) {
        int r = row + j % 4 / 2 * 8, column = j / 4 * 8 + 2 * t + j % 2;
        uint32_t *d = mine.d[j / perRegister];
        auto known = group.pending.find(d);
        auto left = group.delivered.find(d);
        if (mine.scaleD && left != group.delivered.end() && left->second != *d)
          fail(line, "wgmma: an accumulator was changed after "
                     "wgmma.wait_group, and no wgmma.fence followed");
        uint32_t before =
            known == group.pending.end() ? *d : known->second.first;
        uint32_t after = isF16 ? addHalves(before, multiply(r, column),
                                           multiply(r, column + 1), mine.scaleD)
                               : add(before, multiply(r, column), mine.scaleD);
        group.pending[d] = {after, group.numCommitted};
        *d = 0x7fffffffu;
      }
    }
  });
}

void emulator::warpGroupFence(uint32_t line) {
  meetGroup("wgmma.fence", line, [](WarpGroup &group) {
    group.fenced = true;
    group.delivered.clear();
  });
}

void emulator::warpGroupCommit(uint32_t line) {
  meetGroup("wgmma.commit_group", line, [](WarpGroup &group) {
    group.groups.push_back(std::move(group.open));
    group.open.clear();
    ++group.numCommitted;
  });
}

void emulator::warpGroupWait(uint32_t groupsLeft, uint32_t line) {
  meetGroup("wgmma.wait_group", line, [&](WarpGroup &group) {
    while (group.groups.size() > groupsLeft) {
      if (settings.checks)
        finishReads(group.groups.front());
      group.groups.erase(group.groups.begin());
    }
    for (auto it = group.pending.begin(); it != group.pending.end();) {
      const auto &[value, number] = it->second;
      if (number + groupsLeft >= group.numCommitted) {
        ++it;
        continue;
      }
      *it->first = value;
      group.delivered[it->first] = value;
      it = group.pending.erase(it);
    }
    // The lanes of a warp have waited together.
    for (uint32_t warp = 0; warp < groupSize / 32; ++warp)
      joinClocks(block->warps[self->linear / groupSize * 4 + warp], ~0u);
  });
}

void emulator::proxyFence() {
  ++self->proxyFences;
  self->proxyClock = self->clock;
}
