//===- Warps.cpp - What the lanes of a warp do together -------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Machine/State.h"

#include <algorithm>
#include <bit>

using namespace emulator;

static const char warpBarrier[] = "bar.warp.sync";

bool emulator::arriveAtMeeting(uint32_t &mask, const char *what,
                               uint32_t line) {
  Warp &warp = *self->warp;
  if (!(mask >> self->lane & 1))
    fail(line, "%s: lane %u is not in its own mask 0x%08x", what, self->lane,
         mask);
  mask &= warp.exists;
  auto meeting = std::find_if(warp.meetings.begin(), warp.meetings.end(),
                              [&](const Meeting &m) { return m.mask == mask; });
  if (meeting == warp.meetings.end()) {
    for (const Meeting &other : warp.meetings)
      if (other.mask & mask & ~other.arrived & (1u << self->lane))
        fail(line,
             "%s with mask 0x%08x, but lanes wait at %s of line %u with "
             "mask 0x%08x",
             what, mask, other.what, other.line, other.mask);
    meeting = warp.meetings.insert(meeting, Meeting{mask, 0, what, line});
  }
  if (meeting->line != line || meeting->what != what)
    fail(line, "%s, but other lanes of the warp wait at %s of line %u", what,
         meeting->what, meeting->line);
  meeting->arrived |= 1u << self->lane;
  if (meeting->arrived != mask) {
    wait(what, line);
    return false;
  }
  warp.meetings.erase(meeting);
  // A shuffle orders no memory by the letter of the memory model; in practice
  // the lanes of a warp that meet are in step.
  if (!settings.strict || what == warpBarrier)
    joinClocks(warp, mask);
  return true;
}

void emulator::leaveMeeting(uint32_t mask) {
  Warp &warp = *self->warp;
  forEachLane(mask, [&](uint32_t lane) {
    if (warp.lanes[lane] != self)
      wake(warp.lanes[lane]);
  });
}

void emulator::warpSync(uint32_t mask, uint32_t line) {
  meet(mask, warpBarrier, line, [](Warp &, uint32_t) {});
}

uint32_t emulator::activeMask() {
  uint32_t mask = 0;
  forEachLane(self->warp->exists, [&](uint32_t lane) {
    mask |= uint32_t(!self->warp->lanes[lane]->finished) << lane;
  });
  return mask;
}

/// The lane that `lane` reads from, and whether it is in range; PTX's manual
/// gives this as a table.
static uint32_t getSource(Shuffle mode, uint32_t lane, uint32_t b, uint32_t c,
                          bool &inRange) {
  uint32_t segment = c >> 8 & 31, clamp = c & 31, distance = b & 31;
  uint32_t minLane = lane & segment, maxLane = minLane | (clamp & ~segment);
  int from = 0;
  switch (mode) {
  case Shuffle::Up:
    from = int(lane) - int(distance);
    inRange = from >= int(maxLane);
    break;
  case Shuffle::Down:
    from = lane + distance;
    inRange = from <= int(maxLane);
    break;
  case Shuffle::Butterfly:
    from = lane ^ distance;
    inRange = from <= int(maxLane);
    break;
  case Shuffle::Index:
    from = minLane | (distance & ~segment);
    inRange = from <= int(maxLane);
    break;
  }
  return inRange ? from : lane;
}

uint32_t emulator::shuffle(Shuffle mode, bool *inRange, uint32_t value,
                           uint32_t b, uint32_t c, uint32_t mask,
                           uint32_t line) {
  self->operands[0] = value;
  self->operands[1] = b;
  self->operands[2] = c;
  meet(mask, "shfl.sync", line, [&](Warp &warp, uint32_t lanes) {
    forEachLane(lanes, [&](uint32_t lane) {
      Thread &thread = *warp.lanes[lane];
      bool isInRange = false;
      uint32_t from = getSource(mode, lane, thread.operands[1],
                                thread.operands[2], isInRange);
      if (!(lanes >> from & 1))
        fail(line, "shfl.sync: lane %u reads lane %u, which is not in the mask",
             lane, from);
      thread.results[0] = warp.lanes[from]->operands[0];
      thread.results[1] = isInRange;
    });
  });
  if (inRange)
    *inRange = self->results[1];
  return uint32_t(self->results[0]);
}

uint32_t emulator::ballot(bool value, uint32_t mask, uint32_t line) {
  self->operands[0] = value;
  meet(mask, "vote.sync", line, [](Warp &warp, uint32_t lanes) {
    uint32_t votes = 0;
    forEachLane(lanes, [&](uint32_t lane) {
      votes |= uint32_t(warp.lanes[lane]->operands[0]) << lane;
    });
    forEachLane(lanes,
                [&](uint32_t lane) { warp.lanes[lane]->results[0] = votes; });
  });
  return uint32_t(self->results[0]);
}

bool emulator::voteWarp(Vote vote, bool value, uint32_t mask, uint32_t line) {
  uint32_t votes = ballot(value, mask, line);
  uint32_t all = mask & self->warp->exists;
  switch (vote) {
  case Vote::All:
    return votes == all;
  case Vote::Any:
    return votes != 0;
  default:
    return votes == all || votes == 0;
  }
}

uint32_t emulator::matchAny(uint64_t value, uint32_t mask, uint32_t line) {
  self->operands[0] = value;
  meet(mask, "match.sync", line, [](Warp &warp, uint32_t lanes) {
    forEachLane(lanes, [&](uint32_t lane) {
      uint32_t equal = 0;
      forEachLane(lanes, [&](uint32_t other) {
        equal |= uint32_t(warp.lanes[other]->operands[0] ==
                          warp.lanes[lane]->operands[0])
                 << other;
      });
      warp.lanes[lane]->results[0] = equal;
    });
  });
  return uint32_t(self->results[0]);
}

uint32_t emulator::matchAll(bool *all, uint64_t value, uint32_t mask,
                            uint32_t line) {
  bool areEqual = matchAny(value, mask, line) == (mask & self->warp->exists);
  if (all)
    *all = areEqual;
  return areEqual ? mask & self->warp->exists : 0;
}

uint32_t emulator::reduceWarp(Reduction kind, uint32_t value, uint32_t mask,
                              uint32_t line) {
  auto combine = [kind](uint32_t a, uint32_t b) -> uint32_t {
    switch (kind) {
    case Reduction::Add:
      return a + b;
    case Reduction::Min:
      return std::min(a, b);
    case Reduction::Max:
      return std::max(a, b);
    case Reduction::MinSigned:
      return std::min(int32_t(a), int32_t(b));
    case Reduction::MaxSigned:
      return std::max(int32_t(a), int32_t(b));
    case Reduction::And:
      return a & b;
    case Reduction::Or:
      return a | b;
    case Reduction::Xor:
      return a ^ b;
    }
    return 0;
  };
  self->operands[0] = value;
  meet(mask, "redux.sync", line, [&](Warp &warp, uint32_t lanes) {
    uint32_t first = std::countr_zero(lanes);
    uint32_t result = warp.lanes[first]->operands[0];
    forEachLane(lanes & (lanes - 1), [&](uint32_t lane) {
      result = combine(result, warp.lanes[lane]->operands[0]);
    });
    forEachLane(lanes,
                [&](uint32_t lane) { warp.lanes[lane]->results[0] = result; });
  });
  return uint32_t(self->results[0]);
}

bool emulator::elect(uint32_t *leader, uint32_t mask, uint32_t line) {
  meet(mask, "elect.sync", line, [](Warp &, uint32_t) {});
  uint32_t first = std::countr_zero(mask & self->warp->exists);
  if (leader)
    *leader = first;
  return self->lane == first;
}
