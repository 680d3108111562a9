//===- ResidentSet.cpp - Growth of the resident set -----------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Execution/ResidentSet.h"

#include "llvm/ADT/StringRef.h"
#include <fstream>
#include <malloc.h>
#include <string>

using namespace mlir::sbp;

/// A field of /proc/self/status, which counts in kB, as bytes.
static std::optional<int64_t> readStatus(llvm::StringRef field) {
  std::ifstream file("/proc/self/status");
  for (std::string line; std::getline(file, line);) {
    llvm::StringRef rest(line);
    int64_t kilobytes;
    if (rest.consume_front(field) && rest.consume_front(":") &&
        !rest.ltrim().consumeInteger(10, kilobytes))
      return kilobytes * 1024;
  }
  return std::nullopt;
}

void ResidentSet::start() {
  malloc_trim(0);
  // 5 sets the high-water mark to the resident set of now.
  std::ofstream file("/proc/self/clear_refs");
  before.reset();
  if (file << "5" && file.flush())
    before = readStatus("VmRSS");
}

std::optional<int64_t> ResidentSet::getGrowth() const {
  std::optional<int64_t> mark = readStatus("VmHWM");
  if (!before || !mark)
    return std::nullopt;
  return *mark - *before;
}
