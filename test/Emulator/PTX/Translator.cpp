//===- Translator.cpp - PTX to C++ ----------------------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PTX/Translator.h"
#include "PTX/FunctionWriter.h"

#include <cstdlib>

using namespace emulator;

std::string emulator::getSymbol(const std::string &name) {
  return getIdentifier(name);
}

namespace {
/// What stands in front of a function's body.
struct Head {
  std::string name;
  bool isEntry;
  std::vector<Variable> parameters; ///< results first
};

class Translator {
public:
  Translation run(const std::string &ptx);

private:
  void writeFunction(const Statement &head, const std::string &text);
  void writeGlobal(const std::string &text);
  void declare(const Head &head);

  std::vector<Statement> statements;
  size_t at = 0;
  Symbols symbols;
  std::ostringstream declarations, functions, globals;
  std::set<std::string> declared;
  bool hasCollectiveFunction = false;
  Translation result;
};
} // namespace

static std::string getSignature(const Head &head) {
  if (head.isEntry)
    return "extern \"C\" void " + getIdentifier(head.name) +
           "(char *P_parameters)";
  std::string signature = "static void " + getIdentifier(head.name) + "(";
  for (const Variable &parameter : head.parameters)
    signature += (&parameter == &head.parameters[0] ? "" : ", ") +
                 ("char *" + getIdentifier(parameter.name));
  return signature + ")";
}

/// `.entry name (.param .b64 a, ...) .maxntid 256` and `.func (results) name
/// (...)`.
static Head readHead(const std::string &text, uint32_t line) {
  Head head;
  head.isEntry = text.find(".entry") != std::string::npos;
  size_t at =
      text.find(head.isEntry ? ".entry" : ".func") + (head.isEntry ? 6 : 5);
  while (at < text.size()) {
    size_t open = text.find('(', at);
    std::string before = trim(text.substr(at, open - at));
    if (head.name.empty())
      head.name = before.substr(0, before.find_first_of(" \t\n."));
    if (open == std::string::npos)
      break;
    size_t close = text.find(')', open);
    std::string list = text.substr(open + 1, close - open - 1), item;
    list += ',';
    for (char c : list) {
      if (c != ',') {
        item += c;
        continue;
      }
      // `.ptr .global .align 16`: of what it points to.
      item = trim(item);
      size_t pointer = item.find(".ptr");
      if (pointer != std::string::npos) {
        size_t name = item.find_last_of(" \t");
        item = item.substr(0, pointer) + item.substr(name);
      }
      if (!item.empty())
        head.parameters.push_back(readVariable(item, line));
      item.clear();
    }
    at = close + 1;
  }
  return head;
}

/// The product of the numbers behind a directive like `.maxntid 128, 1, 1`.
static uint32_t readThreads(const std::string &text, const char *directive) {
  size_t at = text.find(directive);
  if (at == std::string::npos)
    return 0;
  const char *number = text.c_str() + at + std::string(directive).size();
  uint32_t product = 1;
  for (int i = 0; i < 3; ++i) {
    char *end;
    product *= std::strtoul(number, &end, 10);
    while (*end == ' ' || *end == '\n' || *end == '\t')
      ++end;
    if (*end != ',')
      break;
    number = end + 1;
  }
  return product;
}

/// 87 for `8.7`.
static uint32_t readVersion(const std::string &text) {
  char *end;
  uint32_t major = std::strtoul(text.c_str(), &end, 10);
  uint32_t minor = *end == '.' ? std::strtoul(end + 1, nullptr, 10) : 0;
  return 10 * major + minor;
}

void Translator::declare(const Head &head) {
  if (!head.isEntry && declared.insert(head.name).second)
    declarations << getSignature(head) << ";\n";
}

void Translator::writeFunction(const Statement &statement,
                               const std::string &text) {
  Head head = readHead(text, statement.line);
  declare(head);
  if (statement.end == ';')
    return;

  Kernel kernel;
  kernel.name = head.name;
  FunctionWriter writer(symbols, head.isEntry);
  for (const Variable &parameter : head.parameters) {
    uint32_t &end = kernel.parameterBytes;
    end = (end + parameter.align - 1) / parameter.align * parameter.align;
    kernel.parameterOffsets.push_back(end);
    kernel.parameterSizes.push_back(parameter.bytes());
    end += parameter.bytes();
    writer.parameters.insert(parameter.name);
  }
  // Shared variables in a kernel are its own; those of other functions take
  // place in every kernel.
  uint32_t sharedBefore = symbols.sharedBytes;
  at += 2; // behind the brace
  writer.writeBody(statements, at);
  uint32_t align = symbols.dynamicAlign;
  kernel.staticShared = (symbols.sharedBytes + align - 1) / align * align;
  if (head.isEntry)
    symbols.sharedBytes = sharedBefore;

  functions << getSignature(head) << " {\n    uint64_t P_sink = 0; bool "
            << "P_carry = false; (void)P_sink; (void)P_carry;\n";
  for (size_t i = 0; head.isEntry && i < head.parameters.size(); ++i)
    functions << "    char *" << getIdentifier(head.parameters[i].name)
              << " = P_parameters + " << kernel.parameterOffsets[i] << ";\n";
  functions << writer.prologue.str() << writer.out.str() << "}\n\n";
  if (!head.isEntry) {
    hasCollectiveFunction |= writer.hasCollectives;
    return;
  }
  if (uint32_t threads = readThreads(text, ".maxntid"))
    kernel.maxThreads = threads;
  if (uint32_t threads = readThreads(text, ".reqntid")) {
    kernel.maxThreads = threads;
    kernel.requiresThreads = true;
  }
  kernel.hasCollectives = writer.hasCollectives;
  result.kernels.push_back(kernel);
}

/// A global or constant variable: its name holds its address.
void Translator::writeGlobal(const std::string &text) {
  uint32_t line = statements[at].line;
  Variable variable = readVariable(text, line);
  if (variable.isOpen && variable.initial.empty())
    failToRead(line, "a variable without a size", text);
  std::string id = getIdentifier(variable.name), initial = variable.initial;
  symbols.globals.insert(variable.name);
  for (size_t i = 0; i + 1 < initial.size(); ++i)
    if (initial[i] == '0' &&
        (initial[i + 1] == 'f' || initial[i + 1] == 'd' ||
         initial[i + 1] == 'F' || initial[i + 1] == 'D') &&
        (i == 0 || !std::isxdigit(static_cast<unsigned char>(initial[i - 1]))))
      initial[i + 1] = 'x';
  if (initial.empty())
    initial = "{}";
  else if (initial[0] != '{')
    initial = "{" + initial + "}";
  if (initial.find_first_of("(%") != std::string::npos)
    failToRead(line, "an initial value that is an address", text);
  std::string count = variable.isOpen ? "" : std::to_string(variable.count);
  declarations << "static uint64_t " << id << ";\nstatic const "
               << getStorageType(getTypeBytes(variable.type)) << " " << id
               << "_initial[" << count << "] = " << initial << ";\n";
  globals << "    {\"" << variable.name << "\", &" << id << ", " << id
          << "_initial, sizeof " << id << "_initial},\n";
}

Translation Translator::run(const std::string &ptx) {
  statements = splitStatements(ptx);
  for (; at < statements.size(); ++at) {
    const Statement &statement = statements[at];
    std::string text = statement.text;
    for (const char *linkage : {".visible", ".extern", ".weak", ".common"})
      if (text.rfind(linkage, 0) == 0)
        text = trim(text.substr(std::string(linkage).size()));
    auto startsWith = [&](const char *word) {
      return text.rfind(word, 0) == 0;
    };
    if (startsWith(".entry") || startsWith(".func"))
      writeFunction(statement, text);
    else if (startsWith(".shared"))
      placeShared(symbols, readVariable(text.substr(7), statement.line));
    else if (startsWith(".global"))
      writeGlobal(text.substr(7));
    else if (startsWith(".const"))
      writeGlobal(text.substr(6));
    else if (startsWith(".version"))
      result.version = readVersion(text.substr(8));
    else if (startsWith(".target"))
      result.target = trim(text.substr(7, text.find(',') - 7));
    else if (!startsWith(".address_size") && !startsWith(".file") &&
             !startsWith(".loc") && !startsWith(".section") &&
             !startsWith(".pragma") && !text.empty())
      failToRead(statement.line, "the emulator does not know this directive",
                 text);
  }
  for (Kernel &kernel : result.kernels)
    kernel.hasCollectives |= hasCollectiveFunction;
  result.code = "#include \"Instructions/Instructions.h\"\n" +
                declarations.str() + "\n" + functions.str() +
                "extern \"C\" emulator::GlobalVariable P_globals[] = {\n" +
                globals.str() + "    {nullptr, nullptr, nullptr, 0}};\n";
  return std::move(result);
}

Translation emulator::translate(const std::string &ptx) {
  return Translator().run(ptx);
}
