//===- Arena.cpp - Places of buffers in one allocation --------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The saved activations of a deep graph all live where its backward begins, so
// that almost every pair of buffers overlaps in time: whoever compares pairs
// takes time in proportion to the square of their number. But those of a stack
// lie on each other without a hole, and nothing below the top of such a stack
// needs a look. Two trees over the positions of the block tell how high that
// is, and what lies above it, where buffers that touch are one run.
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Buffers/Arena.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::sbp;

namespace {

/// For each position, how far the arena is full from its start on. A lower
/// bound: what fills the hole under a buffer does not count that as well.
class FullHeights {
public:
  explicit FullHeights(int64_t leaves)
      : leaves(leaves), least(2 * leaves, 0), most(2 * leaves, 0),
        raised(2 * leaves, 0) {}

  /// [bottom, top) is taken at the positions [begin, end].
  void fill(int64_t begin, int64_t end, int64_t bottom, int64_t top) {
    fill(1, 0, leaves, begin, end + 1, bottom, top);
  }
  /// The highest at the positions [begin, end].
  int64_t getHighest(int64_t begin, int64_t end) {
    return getHighest(1, 0, leaves, begin, end + 1);
  }

private:
  void raise(int64_t node, int64_t height) {
    least[node] = std::max(least[node], height);
    most[node] = std::max(most[node], height);
    raised[node] = std::max(raised[node], height);
  }
  void push(int64_t node) {
    raise(2 * node, raised[node]);
    raise(2 * node + 1, raised[node]);
    raised[node] = 0;
  }

  void fill(int64_t node, int64_t first, int64_t last, int64_t begin,
            int64_t end, int64_t bottom, int64_t top) {
    if (end <= first || last <= begin || most[node] < bottom ||
        least[node] >= top)
      return;
    if (begin <= first && last <= end && least[node] >= bottom)
      return raise(node, top);
    push(node);
    int64_t middle = first + (last - first) / 2;
    fill(2 * node, first, middle, begin, end, bottom, top);
    fill(2 * node + 1, middle, last, begin, end, bottom, top);
    least[node] = std::min(least[2 * node], least[2 * node + 1]);
    most[node] = std::max(most[2 * node], most[2 * node + 1]);
  }

  int64_t getHighest(int64_t node, int64_t first, int64_t last, int64_t begin,
                     int64_t end) {
    if (end <= first || last <= begin)
      return 0;
    if (begin <= first && last <= end)
      return most[node];
    push(node);
    int64_t middle = first + (last - first) / 2;
    return std::max(getHighest(2 * node, first, middle, begin, end),
                    getHighest(2 * node + 1, middle, last, begin, end));
  }

  int64_t leaves;
  SmallVector<int64_t, 0> least, most, raised;
};

/// What of the arena is taken when. Each buffer lies at the nodes that together
/// are its life; there, all buffers live at the same time, and those that touch
/// are one run.
class TakenRuns {
public:
  explicit TakenRuns(int64_t leaves)
      : leaves(leaves), nodes(2 * leaves), highest(2 * leaves, 0) {}

  void add(const PlacedBuffer &buffer) {
    add(1, 0, leaves, buffer, {buffer.offset, buffer.offset + buffer.bytes});
  }

  /// The lowest place of `buffer` at or above `place`, below which there is
  /// none.
  int64_t findPlace(const PlacedBuffer &buffer, int64_t place) {
    heads.clear();
    findHeads(1, 0, leaves, buffer.begin, buffer.end + 1, place);
    std::make_heap(heads.begin(), heads.end(), isHigher);
    while (!heads.empty() && heads.front().run->bottom - place < buffer.bytes) {
      std::pop_heap(heads.begin(), heads.end(), isHigher);
      Head &head = heads.back();
      place = std::max(place, head.run->top);
      while (head.run != head.end && head.run->top <= place)
        ++head.run;
      if (head.run == head.end)
        heads.pop_back();
      else
        std::push_heap(heads.begin(), heads.end(), isHigher);
    }
    return place;
  }

private:
  struct Run {
    int64_t bottom, top;
  };
  /// What is left of the runs of one node.
  struct Head {
    const Run *run, *end;
  };
  static bool isHigher(const Head &x, const Head &y) {
    return x.run->bottom > y.run->bottom;
  }

  void add(int64_t node, int64_t first, int64_t last,
           const PlacedBuffer &buffer, Run run) {
    if (buffer.end < first || last <= buffer.begin)
      return;
    highest[node] = std::max(highest[node], run.top);
    if (buffer.begin <= first && last <= buffer.end + 1)
      return insert(nodes[node], run);
    int64_t middle = first + (last - first) / 2;
    add(2 * node, first, middle, buffer, run);
    add(2 * node + 1, middle, last, buffer, run);
  }

  static void insert(SmallVectorImpl<Run> &runs, Run run) {
    auto above = llvm::partition_point(
        runs, [&](const Run &other) { return other.bottom < run.bottom; });
    if (above != runs.end() && above->bottom == run.top) {
      run.top = above->top;
      above = runs.erase(above);
    }
    if (above != runs.begin() && std::prev(above)->top == run.bottom)
      std::prev(above)->top = run.top;
    else
      runs.insert(above, run);
  }

  void findHeads(int64_t node, int64_t first, int64_t last, int64_t begin,
                 int64_t end, int64_t place) {
    if (end <= first || last <= begin || highest[node] <= place)
      return;
    const SmallVector<Run, 0> &runs = nodes[node];
    const Run *run = llvm::partition_point(
        runs, [&](const Run &other) { return other.top <= place; });
    if (run != runs.end())
      heads.push_back({run, runs.end()});
    if (last - first == 1)
      return;
    int64_t middle = first + (last - first) / 2;
    findHeads(2 * node, first, middle, begin, end, place);
    findHeads(2 * node + 1, middle, last, begin, end, place);
  }

  int64_t leaves;
  SmallVector<SmallVector<Run, 0>, 0> nodes;
  /// The highest top at or below each node.
  SmallVector<int64_t, 0> highest;
  SmallVector<Head> heads;
};

/// Places the buffers in this order, each at the lowest place where it overlaps
/// nobody that lives at the same time. Returns the size of the arena.
int64_t placeInOrder(ArrayRef<PlacedBuffer *> order) {
  int64_t last = 0, total = 0;
  for (const PlacedBuffer *buffer : order)
    last = std::max(last, buffer->end);
  int64_t leaves = llvm::PowerOf2Ceil(last + 1);
  FullHeights full(leaves);
  TakenRuns taken(leaves);
  for (PlacedBuffer *buffer : order) {
    buffer->offset =
        taken.findPlace(*buffer, full.getHighest(buffer->begin, buffer->end));
    int64_t top = buffer->offset + buffer->bytes;
    total = std::max(total, top);
    full.fill(buffer->begin, buffer->end, buffer->offset, top);
    taken.add(*buffer);
  }
  return total;
}

} // namespace

int64_t sbp::placeBuffers(MutableArrayRef<PlacedBuffer> buffers) {
  SmallVector<PlacedBuffer *> bySize, byUse;
  for (PlacedBuffer &buffer : buffers)
    bySize.push_back(&buffer);
  byUse = bySize;
  llvm::stable_sort(
      bySize, [](const auto *x, const auto *y) { return x->bytes > y->bytes; });
  // Bytes times operations; a product of sizes that memory can hold.
  auto getUse = [](const PlacedBuffer *buffer) {
    return double(buffer->bytes) * double(buffer->end - buffer->begin + 1);
  };
  llvm::stable_sort(byUse, [&](const auto *x, const auto *y) {
    return getUse(x) > getUse(y);
  });
  int64_t usePeak = placeInOrder(byUse);
  auto offsets = llvm::map_to_vector(
      buffers, [](const PlacedBuffer &buffer) { return buffer.offset; });
  int64_t sizePeak = placeInOrder(bySize);
  if (usePeak >= sizePeak)
    return sizePeak;
  for (auto [buffer, offset] : llvm::zip_equal(buffers, offsets))
    buffer.offset = offset;
  return usePeak;
}
