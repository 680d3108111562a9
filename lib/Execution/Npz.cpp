//===- Npz.cpp - numpy archives -------------------------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Execution/Npz.h"

#include "SBP/Support/OutputFile.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/Support/Endian.h"
#include <zip.h>

using namespace mlir::sbp;
using llvm::Error;
using llvm::Expected;
using llvm::StringRef;
using llvm::Twine;

namespace {

Error makeError(StringRef path, const Twine &message) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(),
                                 path + ": " + message);
}

std::string getArrayName(size_t i) { return "arr_" + std::to_string(i); }

/// The text of `key` in the dictionary of an npy header, up to `end`.
StringRef findField(StringRef header, StringRef key, StringRef begin,
                    StringRef end) {
  size_t at = header.find(key);
  if (at == StringRef::npos)
    return {};
  StringRef rest = header.substr(at + key.size()).ltrim(" '\":");
  if (!begin.empty() && !rest.consume_front(begin))
    return {};
  size_t stop = rest.find(end);
  return stop == StringRef::npos ? StringRef() : rest.take_front(stop);
}

/// Reads one .npy file. `what` is "file: arr_0" for messages.
Expected<Array> parseNpy(StringRef what, StringRef bytes) {
  if (bytes.size() < 12 || !bytes.starts_with("\x93NUMPY"))
    return makeError(what, "expected a .npy array, but its first bytes are not "
                           "numpy's");
  bool longHeader = bytes[6] >= 2;
  size_t headerAt = longHeader ? 12 : 10;
  size_t headerSize = longHeader
                          ? llvm::support::endian::read32le(bytes.data() + 8)
                          : llvm::support::endian::read16le(bytes.data() + 8);
  if (bytes.size() < headerAt + headerSize)
    return makeError(what, "expected a header of " + Twine(headerSize) +
                               " bytes, but only " +
                               Twine(bytes.size() - headerAt) + " are there");
  StringRef header = bytes.substr(headerAt, headerSize);
  StringRef payload = bytes.substr(headerAt + headerSize);

  size_t descrAt = header.find("descr");
  StringRef descr =
      descrAt == StringRef::npos
          ? StringRef()
          : header.substr(descrAt + 5).split(':').second.ltrim().drop_front();
  descr = descr.take_until([](char c) { return c == '\'' || c == '"'; });
  std::optional<Element> element = parseNumpyDescr(descr);
  if (!element)
    return makeError(what,
                     "expected a little-endian f8, f4, f2, i8, i4, i2, "
                     "i1, bool or bfloat16 (V2) array, but its dtype is '" +
                         descr + "'");
  if (findField(header, "fortran_order", "", ",").trim() != "False")
    return makeError(what, "expected row-major order (fortran_order False); "
                           "save numpy.ascontiguousarray(x) instead");

  StringRef shapeText = findField(header, "shape", "(", ")");
  if (!shapeText.data())
    return makeError(what, "the header has no shape");
  llvm::SmallVector<StringRef> parts;
  shapeText.split(parts, ',', -1, false);
  llvm::SmallVector<int64_t> shape;
  uint64_t expected = getElementBytes(*element);
  for (StringRef part : parts) {
    uint64_t size;
    if (part.trim().empty())
      continue;
    if (part.trim().getAsInteger(10, size) ||
        (size && expected > (uint64_t(1) << 48) / size))
      return makeError(what, "bad shape (" + shapeText + ")");
    shape.push_back(size);
    expected *= size;
  }
  if (payload.size() != expected)
    return makeError(what, "expected " + Twine(expected) +
                               " bytes of data for " +
                               describe(getElementName(*element), shape) +
                               ", but there are " + Twine(payload.size()));
  std::optional<Array> array = Array::allocate(*element, shape);
  if (!array)
    return makeError(what, "out of memory: the array has " + Twine(expected) +
                               " bytes");
  if (expected)
    std::memcpy(array->data(), payload.data(), expected);
  return std::move(*array);
}

Expected<std::string> readEntry(zip_t *archive, zip_int64_t index,
                                StringRef what) {
  zip_file_t *file = zip_fopen_index(archive, index, 0);
  if (!file)
    return makeError(what, Twine("cannot open: ") + zip_strerror(archive));
  llvm::scope_exit close([&] { zip_fclose(file); });
  // Grow with what is really there: the size in a corrupt directory may be
  // anything.
  constexpr size_t kChunk = 1 << 20;
  std::string bytes;
  while (true) {
    size_t old = bytes.size();
    bytes.resize(old + std::max(kChunk, old));
    zip_int64_t got = zip_fread(file, bytes.data() + old, bytes.size() - old);
    if (got < 0)
      return makeError(what, Twine("corrupt data: ") + zip_file_strerror(file));
    bytes.resize(old + got);
    if (got == 0)
      return bytes;
  }
}

std::string makeNpyHeader(const Array &array) {
  std::string shape;
  for (int64_t size : array.getShape())
    shape += std::to_string(size) + ", ";
  if (array.getShape().size() == 1)
    shape.pop_back();
  else if (!shape.empty())
    shape.resize(shape.size() - 2);
  std::string dict = "{'descr': '" + getNumpyDescr(array.getElement()).str() +
                     "', 'fortran_order': False, 'shape': (" + shape + "), }";
  // Data starts at a multiple of 64.
  dict.append(63 - (10 + dict.size()) % 64, ' ');
  dict += '\n';
  std::string header("\x93NUMPY\x01\x00", 8);
  header += static_cast<char>(dict.size() & 0xff);
  header += static_cast<char>(dict.size() >> 8);
  return header + dict;
}

} // namespace

Expected<std::vector<Array>> mlir::sbp::readNpz(StringRef path) {
  int code = 0;
  zip_t *archive = zip_open(path.str().c_str(), ZIP_RDONLY, &code);
  if (!archive) {
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    std::string text = zip_error_strerror(&error);
    zip_error_fini(&error);
    return makeError(path, "cannot read as .npz: " + text);
  }
  llvm::scope_exit close([&] { zip_discard(archive); });

  std::vector<Array> arrays;
  zip_int64_t entries = zip_get_num_entries(archive, 0);
  for (zip_int64_t i = 0; i < entries; ++i) {
    std::string name = getArrayName(i);
    zip_int64_t index = zip_name_locate(archive, (name + ".npy").c_str(), 0);
    if (index < 0)
      return makeError(path, "expected arrays arr_0 to " +
                                 getArrayName(entries - 1) +
                                 " (numpy.savez(path, *arrays)), but " + name +
                                 " is missing");
    std::string what = path.str() + ": " + name;
    Expected<std::string> bytes = readEntry(archive, index, what);
    if (!bytes)
      return bytes.takeError();
    Expected<Array> array = parseNpy(what, *bytes);
    if (!array)
      return array.takeError();
    arrays.push_back(std::move(*array));
  }
  return arrays;
}

Error mlir::sbp::writeNpz(StringRef path, llvm::ArrayRef<Array> arrays) {
  auto cannotWrite = [&](const Twine &text) {
    return makeError(path, "cannot write: " + text);
  };
  // libzip makes no archive without entries: it is the end record alone.
  if (arrays.empty()) {
    if (Error error = mlir::sbp::writeFile(
            path, StringRef("PK\5\6" + std::string(18, '\0'))))
      return cannotWrite(llvm::toString(std::move(error)));
    return Error::success();
  }
  Expected<mlir::sbp::OutputFile> file = mlir::sbp::OutputFile::create(path);
  if (!file)
    return cannotWrite(llvm::toString(file.takeError()));
  int code = 0;
  zip_t *archive =
      zip_open(file->getTemporary().c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code);
  if (!archive)
    return makeError(path, "cannot create the file");
  // libzip reads the buffers when it closes the archive.
  std::vector<std::string> files;
  files.reserve(arrays.size());
  auto fail = [&]() {
    std::string text = zip_strerror(archive);
    zip_discard(archive);
    return cannotWrite(text);
  };
  for (auto [i, array] : llvm::enumerate(arrays)) {
    files.push_back(makeNpyHeader(array));
    files.back().append(array.data(), array.getBytes());
    zip_source_t *source =
        zip_source_buffer(archive, files.back().data(), files.back().size(), 0);
    zip_int64_t index =
        source ? zip_file_add(archive, (getArrayName(i) + ".npy").c_str(),
                              source, ZIP_FL_ENC_UTF_8)
               : -1;
    if (index < 0) {
      if (source)
        zip_source_free(source);
      return fail();
    }
    zip_set_file_compression(archive, index, ZIP_CM_STORE, 0);
  }
  if (zip_close(archive) != 0)
    return fail();
  if (Error error = file->commit())
    return cannotWrite(llvm::toString(std::move(error)));
  return Error::success();
}
