//===- ControlInstructions.cpp - Branches, calls and moves ----------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PTX/FunctionWriter.h"

using namespace emulator;

bool FunctionWriter::writeControl() {
  const std::string &op = in.opcode;
  if (op == "bra") {
    out << "    " << guard << "goto " << getLabel(operand(0)) << ";\n";
    return true;
  }
  if (op == "ret" || (op == "exit" && isEntry)) {
    out << "    " << guard << "return;\n";
    return true;
  }
  if (op == "trap") {
    run("emulator::fail(" + line() + ", \"trap\");");
    return true;
  }
  if (op == "call") {
    writeCall();
    return true;
  }
  // Hints to the hardware, and what makes no difference to one block at a time.
  for (const char *hint :
       {"nanosleep", "brkpt", "prefetch", "prefetchu", "setmaxnreg",
        "griddepcontrol", "discard", "applypriority", "pmevent"})
    if (op == hint)
      return true;
  return false;
}

/// `call.uni (result), name, (a, b);`, both lists optional.
void FunctionWriter::writeCall() {
  size_t next = 0;
  std::string arguments;
  auto add = [&](const std::string &list) {
    for (const std::string &name : splitCommas(list.substr(1, list.size() - 2)))
      arguments += (arguments.empty() ? "" : ", ") + getIdentifier(name);
  };
  if (operand(0)[0] == '(')
    add(operand(next++));
  const std::string &name = operand(next++);
  if (next < in.operands.size() && operand(next)[0] == '(')
    add(operand(next++));
  if (next < in.operands.size() || name[0] == '%')
    failToRead(in.line, "a call through a register", in.text);
  if (name == "__assertfail" || name == "vprintf")
    return run("emulator::fail(" + line() + ", \"" + name + "\");");
  run(getIdentifier(name) + "(" + arguments + ");");
}

/// Packs `{a, b}` into a register, or takes one apart.
void FunctionWriter::writeVectorMove() {
  bool packs = operand(1)[0] == '{';
  std::vector<std::string> parts = getList(operand(packs ? 1 : 0));
  size_t bytes = getTypeBytes(in.type()), partBytes = bytes / parts.size();
  std::string whole = getStorageType(bytes), part = getStorageType(partBytes);
  std::string code = whole + " v = ";
  if (packs) {
    code += "0;";
    for (size_t i = 0; i < parts.size(); ++i)
      code += " v |= " + whole + "(" + part + "(" + value(parts[i]) + ")) << " +
              std::to_string(8 * partBytes * i) + ";";
    return run(code + " " + target(operand(0)) + " = v;");
  }
  code += value(operand(1)) + ";";
  for (size_t i = 0; i < parts.size(); ++i)
    code += " " + target(parts[i]) + " = " + part + "(v >> " +
            std::to_string(8 * partBytes * i) + ");";
  run(code);
}

bool FunctionWriter::writeMove() {
  const std::string &op = in.opcode;
  if (op == "mov") {
    if (operand(0)[0] == '{' || operand(1)[0] == '{')
      writeVectorMove();
    else
      run(target(operand(0)) + " = " + value(operand(1), in.type()) + ";");
    return true;
  }
  if (op == "cvta") {
    // Generic addresses are the others' own, but for the shared window.
    std::string base;
    if (in.hasAny({"shared", "shared_cta", "shared_cluster"}))
      base = in.has("to") ? " - emulator::sharedBase()"
                          : " + emulator::sharedBase()";
    run(target(operand(0)) + " = uint64_t(" + value(operand(1)) + ")" + base +
        ";");
    return true;
  }
  if (op == "isspacep") {
    std::string isShared = "uint64_t(" + value(operand(1)) +
                           ") - emulator::sharedBase() < "
                           "emulator::launch->staticShared + "
                           "emulator::launch->dynamicShared";
    if (in.hasAny({"shared", "shared_cta", "shared_cluster"}))
      run(target(operand(0)) + " = " + isShared + ";");
    else if (in.has("global"))
      run(target(operand(0)) + " = !(" + isShared + ");");
    else
      return false;
    return true;
  }
  if (op == "mapa") { // the address in a block of the cluster: this one
    run(target(operand(0)) + " = " + value(operand(1)) + ";");
    return true;
  }
  if (op == "createpolicy") {
    run(target(operand(0)) + " = 0;");
    return true;
  }
  return false;
}
