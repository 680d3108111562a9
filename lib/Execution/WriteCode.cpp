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

/// Links the parts with `flags` into the file at `path`.
static Error link(const Code &code, StringRef path, const Linker &linker,
                  llvm::ArrayRef<std::string> flags) {
  Expected<OutputFile> output = OutputFile::create(path);
  if (!output)
    return llvm::createStringError("cannot write " + path + ": " +
                                   llvm::toString(output.takeError()));
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
    return llvm::createStringError("cannot write " + path + ": " +
                                   llvm::toString(std::move(error)));
  return Error::success();
}

Error mlir::sbp::writeObject(const Code &code, StringRef path) {
  Expected<Linker> linker = findLinker();
  if (!linker)
    return llvm::createStringError("cannot write " + path + ": " +
                                   llvm::toString(linker.takeError()));
  std::vector<std::string> flags{"-r"};
  if (linker->isDriver)
    flags.push_back("-nostdlib");
  return link(code, path, *linker, flags);
}

Error mlir::sbp::writeShared(const Code &code, StringRef path) {
  Expected<Linker> linker = findLinker();
  if (!linker)
    return llvm::createStringError("cannot write " + path + ": " +
                                   llvm::toString(linker.takeError()));
  std::string runtime = findRuntime();
  std::string folder = llvm::sys::path::parent_path(runtime).str();
  std::vector<std::string> flags{"-shared", runtime};
  if (linker->isDriver)
    // What is named and nowhere defined is an error now, not when loaded.
    flags.insert(flags.end(), {"-lm", "-Wl,-rpath," + folder, "-Wl,-z,defs"});
  else
    flags.insert(flags.end(), {"-rpath", folder});
  return link(code, path, *linker, flags);
}
