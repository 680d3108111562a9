//===- MatrixInstructions.cpp - Tensor cores ------------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PTX/FunctionWriter.h"

#include <cstdlib>
#include <utility>

using namespace emulator;

std::string FunctionWriter::element(const std::string &type) {
  if (type == "f16")
    return "emulator::Element::F16";
  if (type == "bf16")
    return "emulator::Element::BF16";
  if (type == "tf32")
    return "emulator::Element::TF32";
  if (type == "f32")
    return "emulator::Element::F32";
  unknown();
}

void FunctionWriter::readShape(int &m, int &n, int &k) {
  for (const std::string &modifier : in.modifiers) {
    const char *at = modifier.c_str();
    for (auto [letter, number] :
         {std::pair('m', &m), std::pair('n', &n), std::pair('k', &k)}) {
      if (!at || *at != letter) {
        at = nullptr;
        break;
      }
      char *end;
      *number = int(std::strtol(at + 1, &end, 10));
      at = end > at + 1 ? end : nullptr;
    }
    if (at && !*at)
      return;
  }
  unknown();
}

/// `uint32_t NAME[] = {...};`
static std::string getArray(const std::string &name,
                            const std::vector<std::string> &values) {
  std::string code = "uint32_t " + name + "[] = {";
  for (size_t i = 0; i < values.size(); ++i)
    code += (i ? ", uint32_t(" : "uint32_t(") + values[i] + ")";
  return code + "}; ";
}

bool FunctionWriter::writeMatrix() {
  const std::string &op = in.opcode;
  if (op == "ldmatrix" || op == "stmatrix") {
    requireModifiers("sync aligned m8n8 x1 x2 x4 trans shared shared_cta");
    hasCollectives = true;
    bool isLoad = op == "ldmatrix";
    std::vector<std::string> registers = getList(operand(isLoad ? 0 : 1)), in0;
    std::string count = std::to_string(registers.size());
    std::string code = "uint32_t v[4]; ";
    if (!isLoad) {
      for (const std::string &name : registers)
        in0.push_back(value(name));
      code = getArray("v", in0);
    }
    bool isGeneric = !in.hasAny({"shared", "shared_cta"});
    code += std::string("emulator::") +
            (isLoad ? "loadMatrix(v, " : "storeMatrix(v, ") + count + ", " +
            (in.has("trans") ? "true" : "false") + ", " +
            address(operand(isLoad ? 1 : 0)) + ", " +
            (isGeneric ? "true" : "false") + ", " + line() + ");";
    for (size_t i = 0; isLoad && i < registers.size(); ++i)
      code += " " + target(registers[i]) + " = v[" + std::to_string(i) + "];";
    run(code);
    return true;
  }
  if (op == "mma") {
    writeWarpProduct();
    return true;
  }
  if (op == "wgmma") {
    hasCollectives = true;
    if (in.has("fence"))
      run("emulator::warpGroupFence(" + line() + ");");
    else if (in.has("commit_group"))
      run("emulator::warpGroupCommit(" + line() + ");");
    else if (in.has("wait_group"))
      run("emulator::warpGroupWait(" + value(operand(0)) + ", " + line() +
          ");");
    else
      writeWarpGroupProduct();
    return true;
  }
  return false;
}

void FunctionWriter::writeWarpProduct() {
  requireModifiers("sync aligned row col m16n8k4 m16n8k8 m16n8k16");
  hasCollectives = true;
  int m = 0, n = 0, k = 0;
  readShape(m, n, k);
  if (in.types.size() != 4 || in.types[1] != in.types[2] ||
      in.types[0] != in.types[3])
    unknown();
  std::vector<std::string> results = getList(operand(0));
  std::string code = "uint32_t d[4]; ";
  const char *names[] = {"a", "b", "c"};
  for (int i = 0; i < 3; ++i) {
    std::vector<std::string> values;
    for (const std::string &name : getList(operand(1 + i)))
      values.push_back(value(name));
    code += getArray(names[i], values);
  }
  code += "emulator::multiplyWarp(" + std::to_string(k) + ", " +
          element(in.types[1]) + ", " + element(in.types[0]) +
          ", d, a, b, c, " + line() + ");";
  for (size_t i = 0; i < results.size(); ++i)
    code += " " + target(results[i]) + " = d[" + std::to_string(i) + "];";
  run(code);
}

/// wgmma.mma_async d, a, b, scale-d, scale-a, scale-b[, trans-a, trans-b].
void FunctionWriter::writeWarpGroupProduct() {
  int m = 0, n = 0, k = 0;
  readShape(m, n, k);
  if (!in.has("mma_async") || in.has("sp") || m != 64 || in.types.size() != 3 ||
      in.types[1] != in.types[2])
    unknown();
  std::string code = "uint32_t *d[] = {", separator;
  for (const std::string &name : getList(operand(0))) {
    code += separator + "&" + value(name);
    separator = ", ";
  }
  code += "}; emulator::WarpGroupProduct p{}; p.n = " + std::to_string(n) +
          "; p.operands = " + element(in.types[1]) +
          "; p.sums = " + element(in.types[0]) + "; p.d = d; ";
  bool isInRegisters = operand(1)[0] == '{';
  if (isInRegisters) {
    std::vector<std::string> values;
    for (const std::string &name : getList(operand(1)))
      values.push_back(value(name));
    code += getArray("a", values) + "p.aRegisters = a; ";
  } else {
    code += "p.aDescriptor = " + value(operand(1)) + "; ";
  }
  code += "p.bDescriptor = " + value(operand(2)) +
          "; p.scaleD = " + value(operand(3), "pred") +
          "; p.scaleA = int32_t(" + value(operand(4)) +
          "); p.scaleB = int32_t(" + value(operand(5)) + "); ";
  size_t next = 6;
  if (!isInRegisters && in.operands.size() > 7)
    code += "p.transposedA = " + value(operand(next++), "pred") + "; ";
  if (in.operands.size() > next)
    code += "p.transposedB = " + value(operand(next), "pred") + "; ";
  run(code + "emulator::multiplyWarpGroup(p, " + line() + ");");
}
