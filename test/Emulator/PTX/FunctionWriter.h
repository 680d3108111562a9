//===- FunctionWriter.h - C++ for the body of a function --------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_EMULATOR_PTX_FUNCTIONWRITER_H
#define SBP_EMULATOR_PTX_FUNCTIONWRITER_H

#include "PTX/Reader.h"

#include <iterator>
#include <map>
#include <sstream>

namespace emulator {

/// Variables of a module and where its shared ones lie.
struct Symbols {
  std::map<std::string, uint32_t> shared; ///< name to offset
  std::set<std::string> globals;
  uint32_t sharedBytes = 0;
  /// `.extern .shared`: it begins behind all others.
  std::set<std::string> dynamicShared;
  uint32_t dynamicAlign = 16;
};

/// Writes one C++ statement for each instruction. Registers become local
/// variables, labels labels.
class FunctionWriter {
public:
  FunctionWriter(Symbols &symbols, bool isEntry)
      : symbols(symbols), isEntry(isEntry) {}

  /// Writes the statements from `at` up to the closing brace of the function.
  void writeBody(const std::vector<Statement> &statements, size_t &at);

  std::set<std::string> parameters;
  std::ostringstream prologue, out;
  bool hasCollectives = false; ///< threads meet others

private:
  // Structure (FunctionWriter.cpp).
  void openScope(const std::vector<Statement> &statements, size_t at);
  std::string getLabel(const std::string &name) const;
  void declareRegisters(const std::string &text);
  void declareLocal(const std::string &text, uint32_t line);
  void declareParameter(const std::string &text, uint32_t line);
  void writeInstruction();

  // Operands (FunctionWriter.cpp).
  std::string value(const std::string &operand, const std::string &type = "");
  std::string address(const std::string &operand);
  /// Of an operand that is written; `_` is none.
  std::string target(const std::string &operand);
  const std::string &operand(size_t index);
  std::string line() const { return std::to_string(in.line); }
  void run(const std::string &code) {
    out << "    " << guard << "{ " << code << " }\n";
  }
  [[noreturn]] void unknown();

  // Each returns false if the instruction is none of its own.
  bool writeControl(); // ControlInstructions.cpp
  bool writeMove();
  bool writeArithmetic(); // ArithmeticInstructions.cpp
  bool writeComparison();
  bool writeConversion();
  bool writeMemory(); // MemoryInstructions.cpp
  bool writeCopy();
  bool writeCollective(); // CollectiveInstructions.cpp
  bool writeMBarrier();
  bool writeMatrix(); // MatrixInstructions.cpp

  void writeCall();
  void writeVectorMove();
  void writeLoad();
  void writeStore();
  void writeAtomic();
  void writeCarry(const std::string &type);
  void writeCompareInto(const std::string &condition);
  void writeWarpProduct();
  void writeWarpGroupProduct();
  std::string getSpace();
  std::string getAccess(const char *kind);
  std::string getOrder();
  std::string getFlags();
  std::string element(const std::string &type);
  /// `m64n128k16`.
  void readShape(int &m, int &n, int &k);
  void requireModifiers(const char *known);

  Symbols &symbols;
  bool isEntry; ///< else a function, from which `exit` does not return
  Instruction in;
  std::string guard; ///< `if (p) ` or nothing
  std::set<std::string> locals;
  /// Labels of the open scopes: inline assembly may use one name many times.
  std::vector<std::map<std::string, std::string>> labels;
  unsigned numScopes = 0;
};

/// A C++ name for a PTX one.
std::string getIdentifier(const std::string &name);

/// `.align 16 .b8 name[128]`.
struct Variable {
  std::string name, type, initial;
  uint32_t align = 0;
  uint64_t count = 1;
  bool isOpen = false; ///< `name[]`
  uint64_t bytes() const { return count * getTypeBytes(type); }
};
Variable readVariable(const std::string &text, uint32_t line);
/// The unsigned integer that holds a register or element of the type.
std::string getStorageType(uint32_t bytes);

/// Gives a shared variable its place.
void placeShared(Symbols &symbols, const Variable &variable);

} // namespace emulator

#endif // SBP_EMULATOR_PTX_FUNCTIONWRITER_H
