//===- ArithmeticInstructions.cpp - Arithmetic, comparisons and conversions
//===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PTX/FunctionWriter.h"

#include <algorithm>

using namespace emulator;

namespace {
/// An instruction that is one call of a function of Instructions/.
struct Operation {
  const char *opcode, *function;
  size_t operands; ///< with the result
  const char *modifiers;
};
} // namespace

static const Operation operations[] = {
    {"add", "add", 3, "rn rz rm rp ftz sat"},
    {"sub", "sub", 3, "rn rz rm rp ftz sat"},
    {"mul", "mul", 3, "rn rz rm rp ftz sat lo hi wide"},
    {"fma", "fma", 4, "rn rz rm rp ftz sat relu"},
    {"mad", "mad", 4, "rn rz rm rp ftz sat lo hi wide"},
    {"mul24", "mul24", 3, "lo hi"},
    {"mad24", "mad24", 4, "lo hi"},
    {"div", "div", 3, "rn rz rm rp ftz approx full"},
    {"rem", "rem", 3, ""},
    {"sad", "sad", 4, ""},
    {"min", "min", 3, "ftz NaN xorsign abs relu"},
    {"max", "max", 3, "ftz NaN xorsign abs relu"},
    {"neg", "neg", 2, "ftz"},
    {"abs", "abs", 2, "ftz"},
    {"copysign", "copysign", 3, ""},
    {"sqrt", "sqrt", 2, "rn rz rm rp ftz approx"},
    {"rcp", "rcp", 2, "rn rz rm rp ftz approx"},
    {"rsqrt", "rsqrt", 2, "ftz approx"},
    {"ex2", "ex2", 2, "ftz approx"},
    {"lg2", "lg2", 2, "ftz approx"},
    {"sin", "sin", 2, "ftz approx"},
    {"cos", "cos", 2, "ftz approx"},
    {"tanh", "tanh", 2, "approx"},
    {"and", "bitAnd", 3, ""},
    {"or", "bitOr", 3, ""},
    {"xor", "bitXor", 3, ""},
    {"not", "bitNot", 2, ""},
    {"cnot", "cnot", 2, ""},
    {"shl", "shl", 3, ""},
    {"shr", "shr", 3, ""},
    {"popc", "popc", 2, ""},
    {"clz", "clz", 2, ""},
    {"brev", "brev", 2, ""},
    {"bfind", "bfind", 2, "shiftamt"},
    {"bfe", "bfe", 4, ""},
    {"bfi", "bfi", 5, ""},
    {"bmsk", "bmsk", 3, "clamp wrap"},
    {"szext", "szext", 3, "clamp wrap"},
};

void FunctionWriter::requireModifiers(const char *known) {
  std::istringstream words(known);
  std::set<std::string> names{std::istream_iterator<std::string>(words), {}};
  for (const std::string &modifier : in.modifiers)
    if (!getTypeBytes(modifier) && modifier != "pred" && !names.count(modifier))
      unknown();
}

/// What changes the result; `.rn`, `.lo`, `.approx` and the like do not.
std::string FunctionWriter::getFlags() {
  std::string flags;
  for (const std::string &modifier : in.modifiers) {
    static const char *const meaningful[] = {
        "ftz", "sat",  "rz",        "rm",   "rp",  "rna",
        "hi",  "wide", "relu",      "wrap", "rni", "rzi",
        "rmi", "rpi",  "satfinite", "NaN",  "abs", "shiftamt"};
    if (std::find(std::begin(meaningful), std::end(meaningful), modifier) ==
        std::end(meaningful))
      continue;
    std::string flag = modifier == "NaN"   ? "nan"
                       : modifier == "abs" ? "xorsign"
                                           : modifier;
    flags += (flags.empty() ? "" : " | ") + ("ptx::" + flag);
  }
  return flags.empty() ? "ptx::none" : flags;
}

/// add.cc, addc, sub.cc, subc, mad.cc and madc.
void FunctionWriter::writeCarry(const std::string &type) {
  requireModifiers("cc lo hi");
  std::string b = value(operand(2)), a = value(operand(1));
  bool isMad = in.opcode == "mad" || in.opcode == "madc";
  if (isMad) {
    std::string half = in.has("hi") ? "ptx::hi" : "ptx::none";
    a = "ptx::mul<" + type + ", " + half + ">(" + a + ", " + b + ")";
    b = value(operand(3));
  }
  std::string carry = in.opcode.back() == 'c' ? "P_carry" : "false";
  std::string function =
      in.opcode.substr(0, 3) == "sub" ? "subBorrow" : "addCarry";
  run("auto r = ptx::" + function + "<" + type + ">(" + a + ", " + b + ", " +
      carry + "); " + target(operand(0)) + " = r.value;" +
      (in.has("cc") ? " P_carry = r.carry;" : ""));
}

bool FunctionWriter::writeArithmetic() {
  const std::string &op = in.opcode;
  std::string type = "ptx::" + in.type();
  if (in.has("cc") || op == "addc" || op == "subc" || op == "madc") {
    writeCarry(type);
    return true;
  }
  if (in.type() == "pred" && (op == "and" || op == "or" || op == "xor")) {
    std::string sign = op == "and" ? " & " : op == "or" ? " | " : " ^ ";
    run(target(operand(0)) + " = bool(" + value(operand(1), "pred") + sign +
        value(operand(2), "pred") + ");");
    return true;
  }
  if (in.type() == "pred" && op == "not") {
    run(target(operand(0)) + " = !" + value(operand(1), "pred") + ";");
    return true;
  }
  for (const Operation &operation : operations) {
    if (op != operation.opcode)
      continue;
    requireModifiers(operation.modifiers);
    if (in.types.size() != 1 || in.operands.size() != operation.operands)
      unknown();
    std::string code = target(operand(0)) + " = ptx::" + operation.function +
                       "<" + type + ", " + getFlags() + ">(";
    for (size_t i = 1; i < in.operands.size(); ++i)
      code += (i > 1 ? ", " : "") + value(operand(i), in.type());
    run(code + ");");
    return true;
  }

  if (op != "shf" && op != "prmt" && op != "lop3" && op != "dp4a")
    return false;
  std::string three = value(operand(1));
  for (size_t i = 2; i < in.operands.size(); ++i)
    three += ", " + value(operand(i));
  if (op == "shf") {
    requireModifiers("l r clamp wrap");
    run(target(operand(0)) + " = ptx::shiftFunnel" +
        (in.has("l") ? "Left<" : "Right<") + getFlags() + ">(" + three + ");");
    return true;
  }
  if (op == "prmt") {
    requireModifiers("f4e b4e rc8 ecl ecr rc16");
    std::string mode = "Default";
    for (const char *name : {"f4e", "b4e", "rc8", "ecl", "ecr", "rc16"})
      if (in.has(name)) {
        mode = capitalize(name);
      }
    run(target(operand(0)) + " = ptx::prmt(ptx::Permute::" + mode + ", " +
        three + ");");
    return true;
  }
  if (op == "lop3") {
    requireModifiers("");
    run(target(operand(0)) + " = ptx::lop3(" + three + ");");
    return true;
  }
  requireModifiers("");
  run(target(operand(0)) + " = ptx::dp4a<ptx::" + in.types[0] +
      ", ptx::" + in.types.back() + ">(" + three + ");");
  return true;
}

//===----------------------------------------------------------------------===//
// Comparisons
//===----------------------------------------------------------------------===//

/// `d` or `d|e` of setp, from `condition`, joined with a third operand.
void FunctionWriter::writeCompareInto(const std::string &condition) {
  std::string joins, third;
  if (in.operands.size() > 3) {
    third = "(" + value(operand(3)) + ")";
    joins = in.has("and") ? " & " : in.has("or") ? " | " : " ^ ";
  }
  const std::string &targets = operand(0);
  size_t bar = targets.find('|');
  std::string code = "bool c = " + condition + "; ";
  if (!third.empty())
    code += "bool t = " + third + "; ";
  std::string tail = third.empty() ? "" : joins + "t";
  if (bar != std::string::npos)
    code += target(targets.substr(bar + 1)) + " = !c" + tail + "; ";
  run(code + target(targets.substr(0, bar)) + " = c" + tail + ";");
}

bool FunctionWriter::writeComparison() {
  const std::string &op = in.opcode;
  if (op == "setp" || op == "set") {
    requireModifiers("eq ne lt le gt ge lo ls hi hs equ neu ltu leu gtu geu "
                     "num nan and or xor ftz");
    if (in.modifiers.empty() || in.operands.size() < 3)
      unknown();
    std::string how = in.modifiers[0];
    // Unsigned forms are told by the type as well.
    static const std::map<std::string, std::string> unsignedForms{
        {"lo", "lt"}, {"ls", "le"}, {"hi", "gt"}, {"hs", "ge"}};
    auto form = unsignedForms.find(how);
    if (form != unsignedForms.end())
      how = form->second;
    std::string flags = in.has("ftz") ? "ptx::ftz" : "ptx::none";
    std::string condition = "ptx::compare<ptx::Comparison::" + how +
                            ", ptx::" + in.type() + ", " + flags + ">(" +
                            value(operand(1)) + ", " + value(operand(2)) + ")";
    if (op == "setp") {
      writeCompareInto(condition);
      return true;
    }
    if (in.types.size() != 2)
      unknown();
    if (in.operands.size() > 3)
      condition = "(" + condition +
                  (in.has("and")  ? " & "
                   : in.has("or") ? " | "
                                  : " ^ ") +
                  "bool(" + value(operand(3)) + "))";
    std::string isTrue = in.types[0] == "f32" ? "0x3f800000u" : "~0u";
    run(target(operand(0)) + " = " + condition + " ? " + isTrue + " : 0;");
    return true;
  }
  if (op == "selp") {
    requireModifiers("");
    run(target(operand(0)) + " = ptx::selp<ptx::" + in.type() + ">(" +
        value(operand(1)) + ", " + value(operand(2)) + ", " +
        value(operand(3), "pred") + ");");
    return true;
  }
  if (op == "slct") {
    requireModifiers("ftz");
    run(target(operand(0)) + " = ptx::slct<ptx::" + in.types[0] +
        ", ptx::" + in.type() + ", " + getFlags() + ">(" + value(operand(1)) +
        ", " + value(operand(2)) + ", " + value(operand(3)) + ");");
    return true;
  }
  if (op == "testp") {
    requireModifiers("finite infinite number notanumber normal subnormal");
    run(target(operand(0)) + " = ptx::testp<ptx::Property::" + in.modifiers[0] +
        ", ptx::" + in.type() + ">(" + value(operand(1)) + ");");
    return true;
  }
  return false;
}

bool FunctionWriter::writeConversion() {
  if (in.opcode != "cvt")
    return false;
  requireModifiers("rn rz rm rp rna rni rzi rmi rpi ftz sat relu satfinite");
  if (in.types.size() != 2 ||
      in.operands.size() != (in.types[0].back() == '2' &&
                                     in.types[0].find('x') != std::string::npos
                                 ? 3u
                                 : 2u))
    unknown();
  std::string types = "<ptx::" + in.types[0] + ", ptx::" + in.types[1] + ", " +
                      getFlags() + ">";
  if (in.operands.size() == 3)
    run(target(operand(0)) + " = ptx::cvtPair" + types + "(" +
        value(operand(1)) + ", " + value(operand(2)) + ");");
  else
    run(target(operand(0)) + " = ptx::cvt" + types + "(" + value(operand(1)) +
        ");");
  return true;
}
