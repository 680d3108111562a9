//===- Reader.cpp - PTX text as statements --------------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PTX/Reader.h"

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <map>

using namespace emulator;

void emulator::failToRead(uint32_t line, const std::string &why,
                          const std::string &text) {
  std::fprintf(stderr, "error: PTX line %u: %s: %s\n", line, why.c_str(),
               text.c_str());
  std::fflush(stderr);
  std::_Exit(3);
}

std::string emulator::trim(const std::string &text) {
  size_t begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string::npos)
    return "";
  return text.substr(begin, text.find_last_not_of(" \t\r\n") + 1 - begin);
}

std::string emulator::capitalize(const std::string &word) {
  std::string result = word;
  result[0] =
      static_cast<char>(std::toupper(static_cast<unsigned char>(result[0])));
  return result;
}

uint32_t emulator::getTypeBytes(const std::string &type) {
  static const std::map<std::string, uint32_t> bytes{
      {"b8", 1},  {"u8", 1},  {"s8", 1},    {"b16", 2},  {"u16", 2},
      {"s16", 2}, {"f16", 2}, {"bf16", 2},  {"b32", 4},  {"u32", 4},
      {"s32", 4}, {"f32", 4}, {"f16x2", 4}, {"tf32", 4}, {"bf16x2", 4},
      {"b64", 8}, {"u64", 8}, {"s64", 8},   {"f64", 8},  {"b128", 16}};
  auto found = bytes.find(type);
  return found == bytes.end() ? 0 : found->second;
}

//===----------------------------------------------------------------------===//
// Statements
//===----------------------------------------------------------------------===//

/// Directives that end with their line.
static bool endsWithLine(const std::string &text) {
  for (const char *directive :
       {".version", ".target", ".address_size", ".loc", ".file", ".maxntid",
        ".reqntid", ".minnctapersm", ".maxnreg", ".explicitcluster",
        ".reqnctapercluster", ".maxclusterrank", ".noreturn"})
    if (text.rfind(directive, 0) == 0)
      return true;
  return false;
}

namespace {
class Splitter {
public:
  Splitter(const std::string &ptx) : ptx(ptx) {}
  std::vector<Statement> run();

private:
  void add(char end) {
    result.push_back({trim(text), begin, end});
    text.clear();
  }
  bool isHead() const {
    return text.find(".entry") != std::string::npos ||
           text.find(".func") != std::string::npos;
  }
  bool skipComment();
  bool takePunctuation(char c, bool isBlank);

  const std::string &ptx;
  size_t at = 0;
  std::vector<Statement> result;
  std::string text;
  uint32_t line = 1, begin = 1;
  int braces = 0; ///< of vectors and initial values, within a statement
  int parens = 0;
};
} // namespace

bool Splitter::skipComment() {
  if (ptx.compare(at, 2, "//") == 0) {
    while (at + 1 < ptx.size() && ptx[at + 1] != '\n')
      ++at;
    return true;
  }
  if (ptx.compare(at, 2, "/*") != 0)
    return false;
  size_t end = ptx.find("*/", at + 2);
  if (end == std::string::npos)
    failToRead(line, "a comment has no end", "");
  line += std::count(ptx.begin() + at, ptx.begin() + end, '\n');
  at = end + 1;
  return true;
}

/// Ends a statement at `c` if it does.
bool Splitter::takePunctuation(char c, bool isBlank) {
  if (c == ';') {
    add(';');
    return true;
  }
  if (c == '{' || c == '}') {
    // `.entry name(...) {`: the head is one statement, the brace the next.
    if (!isBlank)
      add('{');
    text.clear();
    result.push_back({"", line, c});
    return true;
  }
  bool isColon = c == ':' && !parens && at + 1 < ptx.size() &&
                 ptx[at + 1] != ':' && ptx[at - 1] != ':';
  if (isColon && trim(text).find_first_of(" \t.,") == std::string::npos) {
    add(':');
    return true;
  }
  return false;
}

std::vector<Statement> Splitter::run() {
  for (; at < ptx.size(); ++at) {
    if (skipComment()) {
      text += ' ';
      continue;
    }
    char c = ptx[at];
    line += c == '\n';
    bool isBlank = text.find_first_not_of(" \t\r\n") == std::string::npos;
    if (isBlank && !std::isspace(static_cast<unsigned char>(c)))
      begin = line;
    parens += (c == '(') - (c == ')');
    if (c == '{' && !isBlank && !isHead()) {
      ++braces;
    } else if (c == '}' && braces) {
      --braces;
      if (!braces && trim(text).rfind(".section", 0) == 0) {
        add(';'); // debug information, which has no semicolon behind it
        continue;
      }
    } else if (!braces) {
      if (c == '\n' && endsWithLine(trim(text))) {
        --line;
        add(';');
        ++line;
        continue;
      }
      if (takePunctuation(c, isBlank))
        continue;
    }
    text += c;
  }
  if (!trim(text).empty())
    failToRead(begin, "a statement has no end", trim(text));
  return result;
}

std::vector<Statement> emulator::splitStatements(const std::string &ptx) {
  return Splitter(ptx).run();
}

//===----------------------------------------------------------------------===//
// Instructions
//===----------------------------------------------------------------------===//

std::vector<std::string> emulator::splitCommas(const std::string &text) {
  std::vector<std::string> result;
  std::string item;
  int depth = 0;
  for (char c : text) {
    depth += (c == '{' || c == '[' || c == '(');
    depth -= (c == '}' || c == ']' || c == ')');
    if (c == ',' && depth == 0) {
      result.push_back(std::move(item));
      item.clear();
    } else if (!std::isspace(static_cast<unsigned char>(c))) {
      item += c;
    }
  }
  if (!item.empty())
    result.push_back(item);
  return result;
}

std::vector<std::string> emulator::getList(const std::string &operand) {
  if (operand.empty() || operand[0] != '{')
    return {operand};
  return splitCommas(operand.substr(1, operand.size() - 2));
}

bool Instruction::has(const std::string &modifier) const {
  return std::find(modifiers.begin(), modifiers.end(), modifier) !=
         modifiers.end();
}

bool Instruction::hasAny(std::initializer_list<const char *> names) const {
  return std::any_of(names.begin(), names.end(),
                     [&](const char *name) { return has(name); });
}

Instruction emulator::readInstruction(const Statement &statement) {
  Instruction result;
  result.line = statement.line;
  std::string text = statement.text;
  for (char &c : text)
    if (c == '\n' || c == '\t' || c == '\r')
      c = ' ';
  result.text = text;
  if (text[0] == '@') {
    size_t end = text.find(' ');
    if (end == std::string::npos)
      failToRead(statement.line, "a predicate without an instruction", text);
    result.guard = text.substr(1, end - 1);
    text = trim(text.substr(end));
  }
  size_t end = std::min(text.find(' '), text.size());
  std::string name;
  auto addName = [&] {
    if (result.opcode.empty())
      result.opcode = name;
    else
      result.modifiers.push_back(name);
    if (getTypeBytes(name) || name == "pred")
      result.types.push_back(name);
    name.clear();
  };
  for (size_t i = 0; i < end; ++i) {
    if (text[i] == '.') {
      addName();
    } else if (text.compare(i, 2, "::") == 0) {
      name += '_';
      ++i;
    } else {
      name += text[i];
    }
  }
  addName();
  result.operands = splitCommas(text.substr(end));
  return result;
}
