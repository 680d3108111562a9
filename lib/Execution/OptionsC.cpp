//===- OptionsC.cpp - Options of the C interface --------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OptionsC.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir::sbp;
using llvm::StringRef;

//===----------------------------------------------------------------------===//
// Messages
//===----------------------------------------------------------------------===//

std::string &mlir::sbp::getErrorMessage() {
  static thread_local std::string message;
  return message;
}

sbp_status mlir::sbp::failC(sbp_status status, const llvm::Twine &message) {
  // The new text may be made of the old one.
  std::string text = message.str();
  getErrorMessage() = std::move(text);
  return status;
}

sbp_status mlir::sbp::succeedC() {
  getErrorMessage().clear();
  return SBP_OK;
}

const char *sbp_error_message() { return getErrorMessage().c_str(); }

//===----------------------------------------------------------------------===//
// Options
//===----------------------------------------------------------------------===//

namespace {

bool isAnything(StringRef) { return true; }
bool isNumber(StringRef value) {
  int64_t number;
  return !value.getAsInteger(10, number);
}
bool isCount(StringRef value) {
  int64_t number;
  return !value.getAsInteger(10, number) && number >= 1;
}
bool isShard(StringRef value) { return value == "arg" || isNumber(value); }
bool isNumberList(StringRef value) {
  llvm::SmallVector<StringRef> parts;
  value.split(parts, ',');
  return llvm::all_of(parts, [](StringRef part) {
    int64_t number;
    return !part.trim().getAsInteger(10, number) && number >= 0;
  });
}
bool isBoolean(StringRef value) { return value == "true" || value == "false"; }
bool isResults(StringRef value) {
  return value == "caller" || value == "arena";
}
bool isDevice(StringRef value) { return value == "cpu" || value == "cuda"; }
bool isPointers(StringRef value) {
  return value == "host" || value == "device";
}

struct OptionInfo {
  const char *name;
  bool (*isValid)(StringRef value);
  const char *expected;
};

constexpr OptionInfo kOptions[] = {
    {"budget", isAnything, "a number of bytes such as 200MiB"},
    {"cache", isAnything, "a folder"},
    {"chip", isCudaChip, "a chip such as sm_80, sm_90a or sm_100a"},
    {"dense", isBoolean, "true or false"},
    {"device", isDevice, "cpu or cuda"},
    {"entry", isAnything, "the name of a function"},
    {"format", isCudaFormat, "isa, bin or fatbin"},
    {"graph", isBoolean, "true or false"},
    {"match", isAnything, "a regular expression"},
    {"name", isAnything, "a name for messages"},
    {"plan", isAnything, "the text of a plan"},
    {"plan-file", isAnything, "the path of a plan"},
    {"pointers", isPointers, "host or device"},
    {"primal-results", isNumberList, "numbers of results such as 0,1"},
    {"results", isResults, "caller or arena"},
    {"seed", isNumber, "a number"},
    {"shard", isShard, "a number, or arg"},
    {"step", isNumber, "a number"},
    {"symbol", isCIdentifier, "the name of a C function"},
    {"threads", isCount, "a number that is at least 1"},
    {"trace", isBoolean, "true or false"},
    {"write-plan", isAnything, "a path"},
};

} // namespace

StringRef sbp_options::get(StringRef name, StringRef otherwise) const {
  auto it = values.find(name);
  return it == values.end() ? otherwise : StringRef(it->second);
}

sbp_status sbp_options_create(sbp_options **options) {
  if (!options)
    return failC(SBP_ERROR_ARGUMENT,
                 "sbp_options_create: expected an address, got null");
  *options = new sbp_options;
  return succeedC();
}

void sbp_options_destroy(sbp_options *options) { delete options; }

sbp_status sbp_options_set(sbp_options *options, const char *name,
                           const char *value) {
  if (!options || !name || !value)
    return failC(
        SBP_ERROR_ARGUMENT,
        "sbp_options_set: expected options, a name and a value, got null");
  const OptionInfo *info =
      llvm::find_if(kOptions, [&](const OptionInfo &other) {
        return other.name == StringRef(name);
      });
  if (info == std::end(kOptions)) {
    std::string names =
        llvm::join(llvm::map_range(kOptions,
                                   [](const OptionInfo &other) -> std::string {
                                     return other.name;
                                   }),
                   ", ");
    return failC(SBP_ERROR_ARGUMENT, llvm::Twine("unknown option '") + name +
                                         "'; expected one of " + names);
  }
  if (!info->isValid(value))
    return failC(SBP_ERROR_ARGUMENT, llvm::Twine("option ") + name +
                                         ": expected " + info->expected +
                                         ", got '" + value + "'");
  options->values[name] = value;
  return succeedC();
}
