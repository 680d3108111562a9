//===- Shadow.h - Who accessed which bytes last -----------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_EMULATOR_MACHINE_SHADOW_H
#define SBP_EMULATOR_MACHINE_SHADOW_H

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace emulator {

/// An access that may race with a later one. Epoch 0: there was none.
struct AccessPoint {
  uint32_t epoch = 0, block = 0;
  uint32_t thread : 10, line : 22;
  AccessPoint() : thread(0), line(0) {}
};

/// The last accesses of a few bytes.
struct ShadowCell {
  AccessPoint write, read;
  /// Of volatile, relaxed, acquire, release and atomic accesses.
  AccessPoint strong, strongRead;
  /// Of the writer, when it wrote: whether its write is visible to wgmma.
  uint32_t writerProxyFences = 0;
  /// Index behind the reads of several threads, of which none happens before
  /// another; 0: `read` is the only one.
  uint32_t readers = 0;
  uint32_t copyLine = 0;     ///< a cp.async is writing it; its line
  uint32_t asyncReaders = 0; ///< wgmmas that are reading it
};

/// Shadow cells of a range of memory. Cells are as wide as the narrowest access
/// of their page, because a cell is forty times what it watches.
class ShadowMemory {
public:
  /// Forgets all: at the start of a launch (global) or of a block (shared).
  void reset(size_t bytes);

  /// Calls `fn(cell, offset, width)` for the cells of an access that lies
  /// within an aligned group of its own size.
  template <class Fn> void forEach(uint64_t offset, uint32_t bytes, Fn fn) {
    Page &page = getPage(offset, bytes);
    uint32_t first = offset % pageBytes >> page.logBytes;
    uint32_t last = (offset % pageBytes + bytes - 1) >> page.logBytes;
    for (uint32_t i = first; i <= last; ++i)
      fn(page.cells[i], offset - offset % pageBytes + (i << page.logBytes),
         1u << page.logBytes);
  }

  std::vector<AccessPoint> &getReaders(ShadowCell &cell);
  void dropReaders(ShadowCell &cell);

private:
  /// Small: the shared memory of most blocks is, and its pages begin anew with
  /// each block.
  static constexpr uint32_t pageBytes = 512;
  struct Page {
    uint32_t generation = 0, logBytes = 0;
    std::vector<ShadowCell> cells;
  };
  Page &getPage(uint64_t offset, uint32_t bytes) {
    Page *page = pages[offset / pageBytes].get();
    if (page && page->generation == generation && bytes >> page->logBytes &&
        (1u << page->logBytes) <= bytes)
      return *page;
    return preparePage(offset, bytes);
  }
  Page &preparePage(uint64_t offset, uint32_t bytes);

  uint32_t generation = 0;
  std::vector<std::unique_ptr<Page>> pages;
  std::vector<std::vector<AccessPoint>> readerLists;
  std::vector<uint32_t> freeLists;
};

} // namespace emulator

#endif // SBP_EMULATOR_MACHINE_SHADOW_H
