//===- Shadow.cpp - Who accessed which bytes last -------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Machine/Shadow.h"

#include <bit>

using namespace emulator;

void ShadowMemory::reset(size_t bytes) {
  ++generation;
  pages.resize((bytes + pageBytes - 1) / pageBytes);
  readerLists.clear();
  freeLists.clear();
}

ShadowMemory::Page &ShadowMemory::preparePage(uint64_t offset, uint32_t bytes) {
  std::unique_ptr<Page> &page = pages[offset / pageBytes];
  if (!page)
    page = std::make_unique<Page>();
  uint32_t logBytes = std::countr_zero(bytes);
  if (page->generation != generation) {
    page->generation = generation;
    page->logBytes = logBytes;
    page->cells.assign(pageBytes >> logBytes, ShadowCell());
    return *page;
  }
  // Narrower than all before: each cell becomes several that know the same.
  std::vector<ShadowCell> narrow(pageBytes >> logBytes);
  for (uint32_t i = 0; i < narrow.size(); ++i) {
    narrow[i] = page->cells[i << logBytes >> page->logBytes];
    if (!narrow[i].readers)
      continue;
    std::vector<AccessPoint> readers = readerLists[narrow[i].readers - 1];
    readerLists.push_back(std::move(readers));
    narrow[i].readers = readerLists.size();
  }
  page->cells = std::move(narrow);
  page->logBytes = logBytes;
  return *page;
}

std::vector<AccessPoint> &ShadowMemory::getReaders(ShadowCell &cell) {
  if (cell.readers)
    return readerLists[cell.readers - 1];
  if (freeLists.empty()) {
    readerLists.emplace_back();
    cell.readers = readerLists.size();
  } else {
    cell.readers = freeLists.back();
    freeLists.pop_back();
  }
  return readerLists[cell.readers - 1];
}

void ShadowMemory::dropReaders(ShadowCell &cell) {
  if (!cell.readers)
    return;
  readerLists[cell.readers - 1].clear();
  freeLists.push_back(cell.readers);
  cell.readers = 0;
}
