//===- WriteCode.cpp - Code for other programs ----------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CudaLibrary.h"

#include "SBP/Execution/Code.h"
#include "SBP/Support/OutputFile.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/raw_ostream.h"
#include <list>

using namespace mlir::sbp;
using llvm::Error;
using llvm::Expected;
using llvm::StringRef;

namespace {

/// A program that links, and whether it is a compiler's driver, which knows
/// where the C library lies.
struct Linker {
  std::string path;
  bool isDriver;
};

/// Files that go when the object does.
class TemporaryFiles {
public:
  ~TemporaryFiles() {
    for (const std::string &path : paths)
      llvm::sys::fs::remove(path);
  }
  /// A file with these bytes.
  Expected<StringRef> add(StringRef suffix, StringRef bytes) {
    llvm::SmallString<128> path;
    int descriptor;
    if (std::error_code error =
            llvm::sys::fs::createTemporaryFile("sbp", suffix, descriptor, path))
      return llvm::createStringError(error, "cannot make a temporary file: " +
                                                error.message());
    paths.push_back(path.str().str());
    llvm::raw_fd_ostream os(descriptor, /*shouldClose=*/true);
    os << bytes;
    os.close();
    if (std::error_code error = os.error()) {
      os.clear_error();
      return llvm::createStringError(error, "cannot write " + path + ": " +
                                                error.message());
    }
    return StringRef(paths.back());
  }

private:
  // Their addresses stay.
  std::list<std::string> paths;
};

} // namespace

static Expected<Linker> findLinker() {
  for (StringRef name : {"cc", "gcc", "clang", "ld.lld", "ld"})
    if (auto path = llvm::sys::findProgramByName(name))
      return Linker{*path, !name.starts_with("ld")};
  return llvm::createStringError(
      "no linker along PATH: expected one of cc, gcc, clang, ld.lld, ld");
}

static Error cannotWrite(StringRef path, Error error) {
  return llvm::createStringError("cannot write " + path + ": " +
                                 llvm::toString(std::move(error)));
}

using Parts = llvm::ArrayRef<std::unique_ptr<llvm::MemoryBuffer>>;

/// Links the parts with `flags` into the file at `path`.
static Error link(Parts code, StringRef path, const Linker &linker,
                  llvm::ArrayRef<std::string> flags) {
  Expected<OutputFile> output = OutputFile::create(path);
  if (!output)
    return cannotWrite(path, output.takeError());
  TemporaryFiles files;
  std::vector<StringRef> arguments{linker.path, "-o", output->getTemporary()};
  for (const auto &object : code) {
    Expected<StringRef> part = files.add("o", object->getBuffer());
    if (!part)
      return part.takeError();
    arguments.push_back(*part);
  }
  arguments.insert(arguments.end(), flags.begin(), flags.end());
  Expected<StringRef> messages = files.add("txt", "");
  if (!messages)
    return messages.takeError();
  std::string problem;
  int status = llvm::sys::ExecuteAndWait(
      linker.path, arguments, /*Env=*/std::nullopt,
      {StringRef(""), *messages, *messages}, 0, 0, &problem);
  if (status != 0) {
    auto text = llvm::MemoryBuffer::getFile(*messages);
    return llvm::createStringError(
        "cannot write " + path + ": " + linker.path + " ended with status " +
        llvm::Twine(status) + ": " + problem +
        (text ? (*text)->getBuffer().trim() : StringRef()));
  }
  if (Error error = output->commit())
    return cannotWrite(path, std::move(error));
  return Error::success();
}

std::string mlir::sbp::getHeaderPath(StringRef path) {
  llvm::SmallString<128> header(path);
  llvm::sys::path::replace_extension(header, ".h");
  return header.str().str();
}

/// The same, and the header of code for a GPU beside it: both or neither.
static Error linkWithHeader(Parts code, Device device, StringRef path,
                            const Linker &linker,
                            llvm::ArrayRef<std::string> flags) {
  if (device == Device::CPU)
    return link(code, path, linker, flags);
  std::string headerPath = getHeaderPath(path);
  if (headerPath == path)
    return llvm::createStringError("cannot write " + path +
                                   ": its C header has the same name");
  Expected<OutputFile> header =
      OutputFile::create(headerPath, code.back()->getBuffer());
  if (!header)
    return cannotWrite(headerPath, header.takeError());
  if (Error error = link(code.drop_back(), path, linker, flags))
    return error;
  if (Error error = header->commit())
    return cannotWrite(headerPath, std::move(error));
  return Error::success();
}

Error mlir::sbp::writeObject(const Code &code, Device device, StringRef path) {
  Expected<Linker> linker = findLinker();
  if (!linker)
    return cannotWrite(path, linker.takeError());
  std::vector<std::string> flags{"-r"};
  if (linker->isDriver)
    flags.push_back("-nostdlib");
  return linkWithHeader(code, device, path, *linker, flags);
}

Error mlir::sbp::writeShared(const Code &code, Device device, StringRef path) {
  Expected<Linker> linker = findLinker();
  if (!linker)
    return cannotWrite(path, linker.takeError());
  std::string runtime = findRuntime();
  llvm::SmallString<128> folder(llvm::sys::path::parent_path(runtime));
  std::vector<std::string> flags{"-shared"};
  auto add = [&](llvm::ArrayRef<StringRef> words) {
    std::string flag = linker->isDriver ? "-Wl" : "";
    for (StringRef word : words) {
      if (!linker->isDriver)
        flags.push_back(word.str());
      else
        flag += "," + word.str();
    }
    if (linker->isDriver)
      flags.push_back(flag);
  };
  if (device == Device::CUDA) {
    // The runtime is inside, and nobody sees it: two steps in one process do
    // not meet.
    llvm::sys::path::append(folder, "libsbp_cuda_runtime.a");
    if (!llvm::sys::fs::exists(folder))
      return llvm::createStringError(
          "cannot write " + path + ": no " + folder +
          "; expected the runtime for CUDA beside libsbp_runtime.so");
    flags.push_back(folder.str().str());
    add({"--exclude-libs", "ALL"});
  } else {
    flags.push_back(runtime);
    if (linker->isDriver)
      flags.push_back("-lm");
    add({"-rpath", folder});
  }
  // What is named and nowhere defined is an error now, not when loaded.
  if (linker->isDriver)
    add({"-z", "defs"});
  return linkWithHeader(code, device, path, *linker, flags);
}
