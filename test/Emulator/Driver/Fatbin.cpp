//===- Fatbin.cpp - The image of a fatbin that a chip takes ---------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A driver takes the machine code that fits the chip best, else the newest PTX
// that runs on it. The emulator runs PTX only: the PTX that lies beside the
// machine code that a driver would take.
//
//===----------------------------------------------------------------------===//

#include "Driver/State.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <dlfcn.h>

using namespace emulator;

namespace {

struct Header {
  uint32_t magic;
  uint16_t version, headerBytes;
  uint64_t bytes;
};

struct Entry {
  uint16_t kind, version;
  uint32_t headerBytes;
  uint64_t bytes; ///< of the image, with what fills it up
  uint32_t compressedBytes, options;
  uint16_t minor, major;
  uint32_t chip;
  uint32_t nameBegin, nameBytes;
  uint64_t flags, none;
  uint64_t wholeBytes; ///< of what is compressed
};

constexpr uint32_t kMagic = 0xBA55ED50;
constexpr uint16_t kPTX = 1, kMachineCode = 2;
/// For this chip alone (sm_90a), and compressed as zstd does.
constexpr uint64_t kThisChip = 0x100000, kZstd = 0x8000, kLZ4 = 0x2000;

bool decompress(const Entry &entry, const char *image, std::string &to) {
  using Decompress = size_t (*)(void *, size_t, const void *, size_t);
  void *library = dlopen("libzstd.so.1", RTLD_NOW);
  auto function =
      library ? reinterpret_cast<Decompress>(dlsym(library, "ZSTD_decompress"))
              : nullptr;
  to.resize(entry.wholeBytes);
  return function && function(to.data(), to.size(), image,
                              entry.compressedBytes) == to.size();
}

} // namespace

bool emulator::isFatbin(const void *image) {
  uint32_t magic;
  std::memcpy(&magic, image, sizeof(magic));
  return magic == kMagic;
}

bool emulator::takePTX(const void *fatbin, std::string &taken) {
  Header header;
  std::memcpy(&header, fatbin, sizeof(header));
  const char *at = static_cast<const char *>(fatbin) + header.headerBytes;
  const char *end = at + header.bytes;
  auto getName = [](const Entry &entry) {
    return std::pair(entry.chip, bool(entry.flags & kThisChip));
  };
  std::vector<std::pair<uint32_t, bool>> machineCode;
  std::vector<std::pair<Entry, const char *>> texts;
  while (size_t(end - at) > sizeof(Entry)) {
    Entry entry;
    std::memcpy(&entry, at, sizeof(entry));
    if (entry.kind == kMachineCode)
      machineCode.push_back(getName(entry));
    if (entry.kind == kPTX)
      texts.push_back({entry, at + entry.headerBytes});
    at += entry.headerBytes + entry.bytes;
  }
  // Machine code runs on later chips of the same generation, PTX on all later.
  uint32_t chip = getChip();
  auto fits = [&](std::pair<uint32_t, bool> name, bool isCode) {
    if (name.second)
      return name.first == chip;
    return name.first <= chip && (!isCode || name.first / 10 == chip / 10);
  };
  auto getRank = [&](const Entry &entry) {
    auto name = getName(entry);
    bool hasCode = fits(name, /*isCode=*/true) &&
                   std::count(machineCode.begin(), machineCode.end(), name);
    return std::tuple(hasCode, name.first, name.second);
  };
  const std::pair<Entry, const char *> *best = nullptr;
  for (const auto &text : texts)
    if (fits(getName(text.first), /*isCode=*/false) &&
        (!best || getRank(text.first) > getRank(best->first)))
      best = &text;
  if (!best)
    return false;
  const Entry &entry = best->first;
  if (entry.flags & kLZ4) {
    std::fprintf(stderr, "error: the emulator reads PTX that zstd compressed, "
                         "not LZ4\n");
    return false;
  }
  if (!(entry.flags & kZstd)) {
    taken.assign(best->second, entry.bytes);
  } else if (!decompress(entry, best->second, taken)) {
    std::fprintf(stderr,
                 "error: the emulator needs libzstd.so.1 for the PTX of "
                 "a fatbin\n");
    return false;
  }
  taken.resize(std::strlen(taken.c_str()));
  if (getSetting("SBP_EMU_FATBIN", 0))
    std::fprintf(stderr, "fatbin: of %zu images, %s for sm_%u%s on sm_%u\n",
                 machineCode.size() + texts.size(),
                 std::get<0>(getRank(entry)) ? "machine code" : "PTX",
                 entry.chip, entry.flags & kThisChip ? "a" : "", chip);
  return true;
}
