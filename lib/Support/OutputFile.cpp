//===- OutputFile.cpp - files appear whole or not at all ------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Support/OutputFile.h"
#include "llvm/Support/Errno.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Signals.h"
#include "llvm/Support/raw_ostream.h"
#include <climits>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace mlir::sbp;
using llvm::Error;
using llvm::StringRef;

static std::error_code getErrno() {
  return std::error_code(errno, std::generic_category());
}

/// Where the symbolic links at `path` end, be there a file or not.
static std::string followLinks(StringRef path) {
  constexpr int kMostLinks = 40; // as many as the kernel follows
  std::string target = path.str();
  for (int i = 0; i < kMostLinks; ++i) {
    char link[PATH_MAX];
    ssize_t size = ::readlink(target.c_str(), link, sizeof(link));
    if (size < 0)
      break;
    StringRef next(link, size);
    llvm::SmallString<128> folder;
    if (llvm::sys::path::is_relative(next))
      folder = llvm::sys::path::parent_path(target);
    llvm::sys::path::append(folder, next);
    target = folder.str();
  }
  return target;
}

/// Whether standard output is this file.
static bool isStandardOutput(const struct stat &status) {
  struct stat own;
  return ::fstat(STDOUT_FILENO, &own) == 0 && own.st_dev == status.st_dev &&
         own.st_ino == status.st_ino;
}

/// Whether a rename would put a file of its own in the place of this one.
static bool isCutOffByRename(const struct stat &status) {
  return !S_ISREG(status.st_mode) || status.st_nlink > 1 ||
         isStandardOutput(status);
}

std::error_code mlir::sbp::checkWritable(StringRef path) {
  std::string target = followLinks(path);
  struct stat status;
  if (::stat(target.c_str(), &status) == 0) {
    if (S_ISDIR(status.st_mode))
      return std::make_error_code(std::errc::is_a_directory);
    if (::access(target.c_str(), W_OK) != 0)
      return getErrno();
    if (isCutOffByRename(status))
      return {};
  }
  StringRef folder = llvm::sys::path::parent_path(target);
  if (folder.empty())
    folder = ".";
  if (std::error_code error =
          llvm::sys::fs::access(folder, llvm::sys::fs::AccessMode::Write))
    return error;
  if (!llvm::sys::fs::is_directory(folder))
    return std::make_error_code(std::errc::not_a_directory);
  return {};
}

OutputFile::OutputFile(OutputFile &&other)
    : target(std::move(other.target)), temporary(std::move(other.temporary)),
      replaces(other.replaces), mode(other.mode), hadOwner(other.hadOwner),
      owner(other.owner), group(other.group) {
  other.temporary.clear();
}

OutputFile::~OutputFile() {
  if (temporary.empty())
    return;
  llvm::sys::fs::remove(temporary);
  llvm::sys::DontRemoveFileOnSignal(temporary);
}

llvm::Expected<OutputFile> OutputFile::create(StringRef path) {
  if (std::error_code error = checkWritable(path))
    return llvm::errorCodeToError(error);
  OutputFile file;
  file.target = followLinks(path);
  struct stat status;
  if (::stat(file.target.c_str(), &status) == 0) {
    file.replaces = !isCutOffByRename(status);
    file.mode = status.st_mode & 07777;
    file.hadOwner = true;
    file.owner = status.st_uid;
    file.group = status.st_gid;
  } else {
    file.mode = 0666 & ~llvm::sys::fs::getUmask();
  }
  // A rename needs the temporary file beside the target.
  llvm::SmallString<128> temporary;
  if (std::error_code error =
          file.replaces
              ? llvm::sys::fs::createUniqueFile(file.target + ".tmp-%%%%%%%%",
                                                temporary)
              : llvm::sys::fs::createTemporaryFile("sbp", "output", temporary))
    return llvm::errorCodeToError(error);
  file.temporary = temporary.str();
  llvm::sys::RemoveFileOnSignal(file.temporary);
  return std::move(file);
}

Error OutputFile::commit() {
  if (!replaces)
    return writeThrough();
  // Owner first, since a change of the owner clears bits of the mode. Only a
  // privileged process may give files away; others keep theirs.
  if (hadOwner && ::chown(temporary.c_str(), owner, group) != 0)
    errno = 0;
  if (::chmod(temporary.c_str(), mode) != 0 ||
      ::rename(temporary.c_str(), target.c_str()) != 0)
    return llvm::errorCodeToError(getErrno());
  llvm::sys::DontRemoveFileOnSignal(temporary);
  temporary.clear();
  return Error::success();
}

/// Copies the temporary file into what the target is.
Error OutputFile::writeThrough() {
  auto buffer = llvm::MemoryBuffer::getFile(temporary, /*IsText=*/false,
                                            /*RequiresNullTerminator=*/false);
  if (!buffer)
    return llvm::errorCodeToError(buffer.getError());
  StringRef bytes = (*buffer)->getBuffer();
  struct stat status;
  if (::stat(target.c_str(), &status) == 0 && S_ISREG(status.st_mode) &&
      isStandardOutput(status)) {
    llvm::outs() << bytes;
    llvm::outs().flush();
    return Error::success();
  }
  int file = llvm::sys::RetryAfterSignal(
      -1, [&] { return ::open(target.c_str(), O_WRONLY | O_CLOEXEC); });
  if (file < 0)
    return llvm::errorCodeToError(getErrno());
  std::error_code error;
  // All blocks at once: a full disk is found before the old bytes go.
  bool regular = ::fstat(file, &status) == 0 && S_ISREG(status.st_mode);
  if (regular && !bytes.empty() &&
      ::fallocate(file, FALLOC_FL_KEEP_SIZE, 0, bytes.size()) != 0 &&
      errno != EOPNOTSUPP)
    error = getErrno();
  size_t size = bytes.size();
  while (!error && !bytes.empty()) {
    ssize_t written = llvm::sys::RetryAfterSignal(
        -1, [&] { return ::write(file, bytes.data(), bytes.size()); });
    if (written < 0)
      error = getErrno();
    else
      bytes = bytes.drop_front(written);
  }
  if (regular && !error && ::ftruncate(file, size) != 0)
    error = getErrno();
  if (::close(file) != 0 && !error)
    error = getErrno();
  return llvm::errorCodeToError(error);
}

llvm::Expected<OutputFile> OutputFile::create(StringRef path, StringRef text) {
  llvm::Expected<OutputFile> file = create(path);
  if (!file)
    return file.takeError();
  std::error_code error;
  llvm::raw_fd_ostream os(file->temporary, error);
  if (!error) {
    os << text;
    os.close();
    error = os.error();
    os.clear_error();
  }
  if (error)
    return llvm::errorCodeToError(error);
  return file;
}

Error mlir::sbp::writeFile(StringRef path, StringRef text) {
  if (path == "-") {
    llvm::outs() << text;
    llvm::outs().flush();
    return Error::success();
  }
  llvm::Expected<OutputFile> file = OutputFile::create(path, text);
  Error error = file ? file->commit() : file.takeError();
  if (!error)
    return error;
  return llvm::createStringError("cannot write " + path + ": " +
                                 llvm::toString(std::move(error)));
}
