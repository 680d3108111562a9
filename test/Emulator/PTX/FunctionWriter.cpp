//===- FunctionWriter.cpp - C++ for the body of a function ----------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PTX/FunctionWriter.h"

#include <cctype>
#include <cstdlib>

using namespace emulator;

std::string emulator::getIdentifier(const std::string &name) {
  // Distinct names stay distinct.
  std::string result = "P_";
  for (char c : name) {
    if (std::isalnum(static_cast<unsigned char>(c)) || c == '_')
      result += c;
    else if (c == '$')
      result += "_S_";
    else if (c == '%')
      result += "_R_";
    else
      result += "_x" + std::to_string(int(static_cast<unsigned char>(c))) + "_";
  }
  return result;
}

std::string emulator::getStorageType(uint32_t bytes) {
  if (bytes == 16)
    return "unsigned __int128";
  return "uint" + std::to_string(8 * bytes) + "_t";
}

void FunctionWriter::unknown() {
  failToRead(in.line, "the emulator does not know this instruction", in.text);
}

const std::string &FunctionWriter::operand(size_t index) {
  if (index >= in.operands.size())
    failToRead(in.line, "operands are missing", in.text);
  return in.operands[index];
}

//===----------------------------------------------------------------------===//
// Variables
//===----------------------------------------------------------------------===//

Variable emulator::readVariable(const std::string &text, uint32_t line) {
  Variable result;
  size_t equals = text.find('=');
  if (equals != std::string::npos)
    result.initial = trim(text.substr(equals + 1));
  std::istringstream words(text.substr(0, equals));
  std::string word, name;
  while (words >> word) {
    if (word == ".align")
      words >> result.align;
    else if (word[0] == '.' && getTypeBytes(word.substr(1)))
      result.type = word.substr(1);
    else if (word[0] != '.')
      name += word;
  }
  // One dimension or more; the first may be open.
  size_t bracket = name.find('[');
  result.name = name.substr(0, bracket);
  while (bracket != std::string::npos) {
    size_t end = name.find(']', bracket);
    std::string size = name.substr(bracket + 1, end - bracket - 1);
    if (size.empty())
      result.isOpen = true;
    else
      result.count *= std::strtoull(size.c_str(), nullptr, 0);
    bracket = name.find('[', bracket + 1);
  }
  if (result.type.empty() || result.name.empty())
    failToRead(line, "the emulator does not know this variable", text);
  if (!result.align)
    result.align = getTypeBytes(result.type);
  return result;
}

void emulator::placeShared(Symbols &symbols, const Variable &variable) {
  if (variable.isOpen || variable.bytes() == 0) {
    symbols.dynamicShared.insert(variable.name);
    symbols.dynamicAlign = std::max(symbols.dynamicAlign, variable.align);
    symbols.shared[variable.name] = 0;
    return;
  }
  uint32_t &end = symbols.sharedBytes, align = variable.align;
  end = (end + align - 1) / align * align;
  // No better aligned than it says: who counts on more is found out.
  if (align < 128 && end % (2 * align) == 0)
    end += align;
  symbols.shared[variable.name] = end;
  end += variable.bytes();
}

/// `.reg .b32 %r<12>` or `.reg .pred p, q`.
void FunctionWriter::declareRegisters(const std::string &text) {
  std::istringstream words(text);
  std::string word, type, rest;
  words >> word >> type;
  std::getline(words, rest, '\0');
  std::string storage = "bool";
  if (type != ".pred") {
    uint32_t bytes = getTypeBytes(type.substr(1));
    if (!bytes)
      unknown();
    storage = getStorageType(bytes);
  }
  std::string names;
  auto add = [&](const std::string &name) {
    names += (names.empty() ? "" : ", ") + getIdentifier(name);
  };
  for (const std::string &item : splitCommas(rest)) {
    size_t angle = item.find('<');
    if (angle == std::string::npos) {
      add(item);
      continue;
    }
    long count = std::strtol(item.c_str() + angle + 1, nullptr, 10);
    for (long i = 0; i < count; ++i)
      add(item.substr(0, angle) + std::to_string(i));
  }
  if (!names.empty())
    out << "    " << storage << " " << names << ";\n";
}

/// Local memory lies on the stack, no better aligned than it says.
void FunctionWriter::declareLocal(const std::string &text, uint32_t line) {
  Variable variable = readVariable(text, line);
  locals.insert(variable.name);
  std::string name = getIdentifier(variable.name);
  std::string bytes = std::to_string(variable.bytes());
  std::string align = std::to_string(variable.align);
  prologue << "    alignas(2 * " << align << ") char " << name << "_storage["
           << align << " + " << bytes << "]; char *" << name << " = " << name
           << "_storage + " << align << "; emulator::LocalMemory " << name
           << "_scope(" << name << ", " << bytes << ");\n";
}

/// So do the parameters of calls, in the scope of the call.
void FunctionWriter::declareParameter(const std::string &text, uint32_t line) {
  Variable variable = readVariable(text, line);
  locals.insert(variable.name);
  out << "    alignas(16) char " << getIdentifier(variable.name) << "["
      << variable.bytes() << "];\n";
}

//===----------------------------------------------------------------------===//
// Operands
//===----------------------------------------------------------------------===//

static const std::map<std::string, std::string> &getSpecialRegisters() {
  static const std::map<std::string, std::string> registers = [] {
    std::map<std::string, std::string> map{
        {"%laneid", "emulator::position->lane"},
        {"%warpid", "(emulator::position->linear / 32)"},
        {"%nwarpid", "32u"},
        {"%dynamic_smem_size", "emulator::launch->dynamicShared"},
        {"%total_smem_size", "(emulator::launch->staticShared + "
                             "emulator::launch->dynamicShared)"},
        {"%lanemask_eq", "(1u << emulator::position->lane)"},
        {"%lanemask_lt", "((1u << emulator::position->lane) - 1)"},
        {"%lanemask_le", "((2u << emulator::position->lane) - 1)"},
        {"%lanemask_gt", "(~0u - ((2u << emulator::position->lane) - 1))"},
        {"%lanemask_ge", "(~0u << emulator::position->lane)"},
        {"%smid", "0u"},
        {"%nsmid", "1u"},
        {"%gridid", "0u"},
        {"%clock", "0u"},
        {"%clock64", "0ull"},
        {"%globaltimer", "0ull"},
        // Clusters of one block.
        {"%cluster_ctarank", "0u"},
        {"%cluster_nctarank", "1u"},
        {"%is_explicit_cluster", "0u"},
        {"WARP_SZ", "32u"}};
    for (const char *axis : {".x", ".y", ".z"}) {
      map[std::string("%tid") + axis] =
          std::string("emulator::position->thread") + axis;
      map[std::string("%ntid") + axis] =
          std::string("emulator::launch->block") + axis;
      map[std::string("%ctaid") + axis] =
          map[std::string("%clusterid") + axis] =
              std::string("emulator::blockId()") + axis;
      map[std::string("%nctaid") + axis] =
          map[std::string("%nclusterid") + axis] =
              std::string("emulator::launch->grid") + axis;
      map[std::string("%cluster_ctaid") + axis] = "0u";
      map[std::string("%cluster_nctaid") + axis] = "1u";
    }
    return map;
  }();
  return registers;
}

static bool isNumber(const std::string &text) {
  size_t first = text[0] == '-' || text[0] == '+';
  return first < text.size() &&
         std::isdigit(static_cast<unsigned char>(text[first]));
}

std::string FunctionWriter::value(const std::string &operand,
                                  const std::string &type) {
  if (operand.empty())
    failToRead(in.line, "an operand is empty", in.text);
  if (operand[0] == '!')
    return "!" + value(operand.substr(1), type);
  auto special = getSpecialRegisters().find(operand);
  if (special != getSpecialRegisters().end())
    return special->second;
  if (operand == "_")
    failToRead(in.line, "_ is read", in.text);
  std::string prefix = operand.substr(0, 2);
  if (prefix == "0f" || prefix == "0F")
    return "0x" + operand.substr(2) + "u";
  if (prefix == "0d" || prefix == "0D")
    return "0x" + operand.substr(2) + "ull";
  if (isNumber(operand)) {
    if (operand.find('.') != std::string::npos)
      failToRead(in.line, "a decimal fraction", in.text);
    if (type == "pred")
      return operand == "0" ? "false" : "true";
    // PTX takes 0b and a leading 0 as C++ does; U ends unsigned numbers.
    bool isNegative = operand[0] == '-';
    std::string digits = operand.substr(isNegative || operand[0] == '+');
    uint64_t number = digits.substr(0, 2) == "0b"
                          ? std::strtoull(digits.c_str() + 2, nullptr, 2)
                          : std::strtoull(digits.c_str(), nullptr, 0);
    return std::to_string(isNegative ? -number : number) + "ull";
  }
  if (symbols.dynamicShared.count(operand))
    return "uint64_t(emulator::launch->staticShared)";
  auto shared = symbols.shared.find(operand);
  if (shared != symbols.shared.end())
    return std::to_string(shared->second) + "ull";
  if (parameters.count(operand) || locals.count(operand))
    return "uint64_t(" + getIdentifier(operand) + ")";
  // A register, with % or, in inline assembly, without; or a global variable,
  // whose name holds its address.
  return getIdentifier(operand);
}

std::string FunctionWriter::target(const std::string &operand) {
  return operand == "_" ? "P_sink" : value(operand);
}

/// `[a+b]`.
std::string FunctionWriter::address(const std::string &operand) {
  if (operand.size() < 3 || operand[0] != '[' || operand.back() != ']')
    failToRead(in.line, "no address: " + operand, in.text);
  std::string inner = operand.substr(1, operand.size() - 2);
  size_t plus = inner.find('+', 1);
  std::string base = "uint64_t(" + value(inner.substr(0, plus)) + ")";
  if (plus == std::string::npos)
    return base;
  return "(" + base + " + " + value(inner.substr(plus + 1)) + ")";
}

//===----------------------------------------------------------------------===//
// Structure
//===----------------------------------------------------------------------===//

/// Finds the labels of the scope that begins at `at`.
void FunctionWriter::openScope(const std::vector<Statement> &statements,
                               size_t at) {
  labels.emplace_back();
  std::string suffix = "_" + std::to_string(numScopes++);
  int depth = 0;
  for (; at < statements.size() && depth >= 0; ++at) {
    const Statement &statement = statements[at];
    if (statement.text.empty())
      depth += (statement.end == '{') - (statement.end == '}');
    if (depth == 0 && statement.end == ':')
      labels.back()[statement.text] = getIdentifier(statement.text) + suffix;
  }
}

std::string FunctionWriter::getLabel(const std::string &name) const {
  for (auto scope = labels.rbegin(); scope != labels.rend(); ++scope) {
    auto found = scope->find(name);
    if (found != scope->end())
      return found->second;
  }
  failToRead(in.line, "there is no label " + name, in.text);
}

void FunctionWriter::writeInstruction() {
  guard = in.guard.empty() ? "" : "if (" + value(in.guard) + ") ";
  if (!writeControl() && !writeMove() && !writeArithmetic() &&
      !writeComparison() && !writeConversion() && !writeMemory() &&
      !writeCopy() && !writeCollective() && !writeMBarrier() && !writeMatrix())
    unknown();
}

void FunctionWriter::writeBody(const std::vector<Statement> &statements,
                               size_t &at) {
  openScope(statements, at);
  for (; at < statements.size(); ++at) {
    const Statement &statement = statements[at];
    const std::string &text = statement.text;
    in = Instruction();
    in.line = statement.line;
    in.text = text;
    auto startsWith = [&](const char *word) {
      return text.rfind(word, 0) == 0;
    };
    if (text.empty() && statement.end == '{') {
      openScope(statements, at + 1);
      out << "    {\n";
    } else if (text.empty() && statement.end == '}') {
      labels.pop_back();
      if (labels.empty())
        return;
      out << "    }\n";
    } else if (statement.end == ':') {
      out << "  " << getLabel(text) << ":;\n";
    } else if (text.empty() || startsWith(".loc ") || startsWith(".loc\t") ||
               startsWith(".pragma")) {
      continue; // nothing, or hints
    } else if (startsWith(".reg")) {
      declareRegisters(text);
    } else if (startsWith(".shared")) {
      placeShared(symbols, readVariable(text.substr(7), statement.line));
    } else if (startsWith(".local")) {
      declareLocal(text.substr(6), statement.line);
    } else if (startsWith(".param")) {
      declareParameter(text.substr(6), statement.line);
    } else if (text[0] == '.') {
      unknown();
    } else {
      in = readInstruction(statement);
      writeInstruction();
    }
  }
  failToRead(in.line, "a function has no end", in.text);
}
