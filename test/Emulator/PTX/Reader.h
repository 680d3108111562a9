//===- Reader.h - PTX text as statements ------------------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_EMULATOR_PTX_READER_H
#define SBP_EMULATOR_PTX_READER_H

#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace emulator {

/// Text up to `end`: a semicolon, a brace (which may stand alone) or the colon
/// of a label.
struct Statement {
  std::string text;
  uint32_t line;
  char end;
};

std::vector<Statement> splitStatements(const std::string &ptx);

/// `@p add.rn.f32 a, b, c` taken apart. `a::b` is one modifier, `a_b`.
struct Instruction {
  std::string text, guard, opcode;
  std::vector<std::string> modifiers, operands;
  std::vector<std::string> types; ///< those modifiers that are types
  uint32_t line;

  bool has(const std::string &modifier) const;
  bool hasAny(std::initializer_list<const char *> names) const;
  /// The last type, which operands have; empty if there is none.
  std::string type() const { return types.empty() ? "" : types.back(); }
  /// The type in front of the last, of a result.
  std::string resultType() const { return types.empty() ? "" : types.front(); }
};
Instruction readInstruction(const Statement &statement);

/// Splits at commas outside of brackets; blanks go.
std::vector<std::string> splitCommas(const std::string &text);
/// The members of `{a, b}`, or the operand itself.
std::vector<std::string> getList(const std::string &operand);
std::string trim(const std::string &text);
std::string capitalize(const std::string &word);

/// Bytes of `u32` and so on; 0 for what is no type.
uint32_t getTypeBytes(const std::string &type);

/// Ends the process: what the translator does not know it must not guess.
[[noreturn]] void failToRead(uint32_t line, const std::string &why,
                             const std::string &text);

} // namespace emulator

#endif // SBP_EMULATOR_PTX_READER_H
