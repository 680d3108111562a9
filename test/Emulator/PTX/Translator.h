//===- Translator.h - PTX to C++ --------------------------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_EMULATOR_PTX_TRANSLATOR_H
#define SBP_EMULATOR_PTX_TRANSLATOR_H

#include <cstdint>
#include <string>
#include <vector>

namespace emulator {

struct Kernel {
  std::string name;
  std::vector<uint32_t> parameterOffsets, parameterSizes;
  uint32_t parameterBytes = 0, staticShared = 0;
  uint32_t maxThreads = 1024;   ///< .maxntid or .reqntid
  bool requiresThreads = false; ///< .reqntid: exactly as many
  bool hasCollectives = false;
};

struct Translation {
  std::string code;
  std::vector<Kernel> kernels;
  uint32_t version = 0; ///< of PTX, ten times: 87
  std::string target;   ///< sm_90a
};

/// PTX to C++. What the emulator does not know ends the process with the line
/// and its text.
Translation translate(const std::string &ptx);

/// The symbol of a kernel's function in the compiled code.
std::string getSymbol(const std::string &name);

} // namespace emulator

#endif // SBP_EMULATOR_PTX_TRANSLATOR_H
