//===- Counters.cpp - What the accesses of warps cost ---------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Threads run one after the other, so that a warp's request is put together
// again: the accesses of its lanes at a PTX line, each lane's n-th visit there.
// Lanes that loop differently often may be counted as one request less.
//
//===----------------------------------------------------------------------===//

#include "Machine/State.h"

#include <algorithm>
#include <cstdio>
#include <set>
#include <tuple>

using namespace emulator;

namespace {
/// Of a PTX line, which may access both memories, as cp.async does.
struct LineCount {
  uint64_t requests = 0, bytes = 0;
  /// Global: sectors of 32 bytes, and how many would do if the same accesses
  /// lay side by side. Shared: passes that the banks need, and would without
  /// conflicts.
  uint64_t cost = 0, ideal = 0;
  bool isWrite = false;
};
struct LaneAccess {
  uint64_t address;
  uint32_t bytes;
};
struct Request {
  bool isWrite;
  std::map<uint32_t, LaneAccess> lanes;
};
using LineKey = std::pair<uint32_t, bool>;                  // line, is shared
using RequestKey = std::tuple<uint32_t, LineKey, uint32_t>; // warp, visit
} // namespace

static auto &lineCounts = *new std::map<LineKey, LineCount>;
static auto &requests = *new std::map<RequestKey, Request>;
static auto &visits = *new std::vector<std::map<LineKey, uint32_t>>;

static void countSectors(LineCount &count, const Request &request) {
  std::set<uint64_t> sectors, bytes;
  for (const auto &[lane, access] : request.lanes) {
    uint64_t last = (access.address + access.bytes - 1) / 32;
    for (uint64_t sector = access.address / 32; sector <= last; ++sector)
      sectors.insert(sector);
    for (uint32_t i = 0; i < access.bytes; ++i)
      bytes.insert(access.address + i);
  }
  count.cost += sectors.size();
  count.ideal += (bytes.size() + 31) / 32;
}

/// Lanes of a group are served together unless they want different words of a
/// bank; accesses of 8 bytes go by half warps, of 16 bytes by quarters.
static void countPasses(LineCount &count, const Request &request) {
  uint32_t bytes = request.lanes.begin()->second.bytes;
  uint32_t groupSize = bytes == 16 ? 8 : bytes == 8 ? 16 : 32;
  for (uint32_t first = 0; first < 32; first += groupSize) {
    std::set<uint64_t> words[32];
    size_t passes = 0;
    auto lane = request.lanes.lower_bound(first);
    for (; lane != request.lanes.end() && lane->first < first + groupSize;
         ++lane) {
      const LaneAccess &access = lane->second;
      uint64_t last = (access.address + access.bytes - 1) / 4;
      for (uint64_t word = access.address / 4; word <= last; ++word) {
        words[word % 32].insert(word);
        passes = std::max(passes, words[word % 32].size());
      }
    }
    count.cost += passes;
    count.ideal += passes > 0;
  }
}

void emulator::countAccess(uint64_t address, uint32_t bytes, uint32_t line,
                           Access access, bool isShared) {
  LineKey key{line, isShared};
  uint32_t visit = visits[self->linear][key]++;
  Request &request = requests[{self->linear / 32, key, visit}];
  request.isWrite = access == Access::Write || access == Access::StrongWrite;
  request.lanes[self->lane] = {address, bytes};
}

void emulator::startBlockCounts() {
  requests.clear();
  visits.assign(1024, {});
}

void emulator::finishBlockCounts() {
  for (const auto &[key, request] : requests) {
    const LineKey &line = std::get<1>(key);
    LineCount &count = lineCounts[line];
    ++count.requests;
    count.isWrite = request.isWrite;
    for (const auto &[lane, access] : request.lanes)
      count.bytes += access.bytes;
    if (line.second)
      countPasses(count, request);
    else
      countSectors(count, request);
  }
}

void emulator::reportCounts() {
  const Dim3 &grid = launch->grid, &size = launch->block;
  std::fprintf(stderr, "counts: kernel %s, grid %u x %u x %u, block %u\n",
               launch->kernel, grid.x, grid.y, grid.z,
               size.x * size.y * size.z);
  uint64_t sectors = 0, ideal = 0, passes = 0, idealPasses = 0;
  for (const auto &[key, count] : lineCounts) {
    auto [line, isShared] = key;
    (isShared ? passes : sectors) += count.cost;
    (isShared ? idealPasses : ideal) += count.ideal;
    // Lines that cost an eighth more than they could.
    if (count.cost <= count.ideal + count.ideal / 8)
      continue;
    std::fprintf(
        stderr, "counts:   line %u: %s %s: %.2f %s a request, %.2f would do\n",
        line, isShared ? "shared" : "global", count.isWrite ? "write" : "read",
        double(count.cost) / count.requests, isShared ? "passes" : "sectors",
        double(count.ideal) / count.requests);
  }
  std::fprintf(stderr,
               "counts:   global: %llu sectors of 32 bytes, %llu would do\n",
               (unsigned long long)sectors, (unsigned long long)ideal);
  std::fprintf(stderr, "counts:   shared: %llu passes, %llu would do\n",
               (unsigned long long)passes, (unsigned long long)idealPasses);
  lineCounts.clear();
}
