//===- CodeCache.cpp - Machine code on disk -------------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Execution/CodeCache.h"

#include "SBP/Support/OutputFile.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Config/llvm-config.h"
#include "llvm/Support/BLAKE3.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include <elf.h>
#include <link.h>

using namespace mlir::sbp;
using llvm::Error;
using llvm::StringRef;

namespace {

/// Of the file's form: these 8 bytes, the number of objects, for each its size,
/// then the objects, then a hash of all of it. Numbers are little-endian u64.
constexpr llvm::StringLiteral kMagic = "SBPCODE1";

using Hash = llvm::BLAKE3Result<>;

Hash hash(StringRef bytes) {
  llvm::BLAKE3 hasher;
  hasher.update(bytes);
  return hasher.final();
}

StringRef getBytes(const Hash &hash) {
  return StringRef(reinterpret_cast<const char *>(hash.data()), hash.size());
}

/// Adds a text with its length, so that where one ends shows.
void addText(llvm::BLAKE3 &hasher, StringRef text) {
  char length[8];
  llvm::support::endian::write64le(length, text.size());
  hasher.update(StringRef(length, sizeof(length)));
  hasher.update(text);
}

struct BuildId {
  uintptr_t inside;
  std::string text;
};

/// Reads the linker's note of the object that holds the address `inside`.
int findBuildId(dl_phdr_info *info, size_t, void *context) {
  auto &id = *static_cast<BuildId *>(context);
  llvm::ArrayRef<ElfW(Phdr)> headers(info->dlpi_phdr, info->dlpi_phnum);
  if (llvm::none_of(headers, [&](const ElfW(Phdr) & header) {
        uintptr_t begin = info->dlpi_addr + header.p_vaddr;
        return header.p_type == PT_LOAD && id.inside >= begin &&
               id.inside < begin + header.p_memsz;
      }))
    return 0;
  for (const ElfW(Phdr) &header : headers) {
    if (header.p_type != PT_NOTE)
      continue;
    StringRef notes(
        reinterpret_cast<const char *>(info->dlpi_addr + header.p_vaddr),
        header.p_memsz);
    while (notes.size() >= sizeof(ElfW(Nhdr))) {
      const auto *note = reinterpret_cast<const ElfW(Nhdr) *>(notes.data());
      size_t nameEnd = sizeof(*note) + llvm::alignTo(note->n_namesz, 4);
      size_t end = nameEnd + llvm::alignTo(note->n_descsz, 4);
      if (note->n_type == NT_GNU_BUILD_ID)
        id.text = notes.substr(nameEnd, note->n_descsz).str();
      notes = notes.drop_front(std::min(end, notes.size()));
    }
  }
  return 1;
}

/// Says which build of this library makes the code.
const std::string &getVersion() {
  static const std::string *version = [] {
    BuildId id{reinterpret_cast<uintptr_t>(&kMagic), {}};
    dl_iterate_phdr(findBuildId, &id);
    return new std::string(LLVM_VERSION_STRING " " + id.text);
  }();
  return *version;
}

} // namespace

CodeCache::CodeCache(StringRef folder, llvm::ArrayRef<StringRef> texts)
    : folder(folder) {
  llvm::BLAKE3 hasher;
  addText(hasher, getVersion());
  addText(hasher, describeProcessor());
  for (StringRef text : texts)
    addText(hasher, text);
  llvm::SmallString<128> file(folder);
  Hash name = hasher.final();
  llvm::sys::path::append(file, llvm::toHex(getBytes(name).take_front(20),
                                            /*LowerCase=*/true) +
                                    ".sbpcode");
  path = file.str();
}

std::optional<Code> CodeCache::read() const {
  auto buffer = llvm::MemoryBuffer::getFile(path, /*IsText=*/false,
                                            /*RequiresNullTerminator=*/false);
  if (!buffer)
    return std::nullopt;
  StringRef bytes = (*buffer)->getBuffer();
  constexpr size_t kHashBytes = std::tuple_size<Hash>::value;
  if (bytes.size() < kMagic.size() + 8 + kHashBytes ||
      getBytes(hash(bytes.drop_back(kHashBytes))) !=
          bytes.take_back(kHashBytes) ||
      !bytes.consume_front(kMagic))
    return std::nullopt;
  // From here on, the bytes are what was written.
  auto readNumber = [&] {
    uint64_t number = llvm::support::endian::read64le(bytes.data());
    bytes = bytes.drop_front(8);
    return number;
  };
  std::vector<uint64_t> sizes(readNumber());
  for (uint64_t &size : sizes)
    size = readNumber();
  Code code;
  for (uint64_t size : sizes) {
    code.push_back(
        llvm::MemoryBuffer::getMemBufferCopy(bytes.take_front(size), path));
    bytes = bytes.drop_front(size);
  }
  return code;
}

Error CodeCache::write(const Code &code) const {
  if (std::error_code error = llvm::sys::fs::create_directories(folder))
    return llvm::createStringError(error, "cannot make the cache's folder " +
                                              folder + ": " + error.message());
  std::string bytes = kMagic.str();
  auto addNumber = [&](uint64_t number) {
    char text[8];
    llvm::support::endian::write64le(text, number);
    bytes.append(text, sizeof(text));
  };
  addNumber(code.size());
  for (const auto &object : code)
    addNumber(object->getBufferSize());
  for (const auto &object : code)
    bytes += object->getBuffer();
  Hash sum = hash(bytes);
  bytes += getBytes(sum);
  return writeFile(path, bytes);
}
