//===- MemoryInstructions.cpp - Loads, stores, atomics, copies ------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PTX/FunctionWriter.h"

using namespace emulator;

std::string FunctionWriter::getSpace() {
  if (in.hasAny({"global", "const"}))
    return "ptx::Space::Global";
  if (in.hasAny({"shared", "shared_cta", "shared_cluster"}))
    return "ptx::Space::Shared";
  if (in.has("local"))
    return "ptx::Space::Local";
  return "ptx::Space::Generic";
}

/// `kind` is Read or Write.
std::string FunctionWriter::getAccess(const char *kind) {
  bool isStrong = in.hasAny({"volatile", "relaxed", "acquire", "release"});
  return std::string("ptx::Access::") + (isStrong ? "Strong" : "") + kind;
}

std::string FunctionWriter::getOrder() {
  const char *order = in.has("acq_rel")   ? "AcquireRelease"
                      : in.has("acquire") ? "Acquire"
                      : in.has("release") ? "Release"
                                          : "Relaxed";
  return std::string("ptx::Order::") + order;
}

static const char memoryModifiers[] =
    "global shared shared_cta shared_cluster local param param_entry "
    "param_func const volatile relaxed acquire release acq_rel weak cta gpu "
    "sys cluster nc ca cg cs cv cu wb wt v2 v4 v8 L1_evict_first "
    "L1_evict_last L1_evict_normal L1_evict_unchanged L1_no_allocate "
    "L2_evict_first L2_evict_last L2_evict_normal L2_cache_hint L2_64B L2_128B "
    "L2_256B unified";

void FunctionWriter::writeLoad() {
  requireModifiers(memoryModifiers);
  std::string type = in.type();
  uint32_t bytes = getTypeBytes(type);
  std::vector<std::string> targets = getList(operand(0));
  if (!bytes)
    unknown();
  std::string code = "uint64_t a = " + address(operand(1)) + "; ";
  bool isParameter = in.hasAny({"param", "param_entry", "param_func"});
  bool isStrong = in.hasAny({"volatile", "relaxed", "acquire"});
  if (isParameter)
    code += "const char *p = reinterpret_cast<const char *>(a);";
  else
    code += "char *p = ptx::at<" + getSpace() + ">(a, " +
            std::to_string(targets.size() * bytes) + ", " + line() + ", " +
            getAccess("Read") + ");";
  for (size_t i = 0; i < targets.size(); ++i)
    code += " " + target(targets[i]) + " = ptx::read<ptx::" + type + ">(p + " +
            std::to_string(i * bytes) + ");";
  if (isStrong && !isParameter && !in.has("local")) {
    // A thread may wait in a loop for another's value.
    hasCollectives = true;
    code += " emulator::synchronize(p, ptx::Access::StrongRead, " + getOrder() +
            "); emulator::yield(" + line() + ");";
  }
  run(code);
}

void FunctionWriter::writeStore() {
  requireModifiers(memoryModifiers);
  std::string type = in.type();
  uint32_t bytes = getTypeBytes(type);
  std::vector<std::string> values = getList(operand(1));
  if (!bytes)
    unknown();
  std::string size = std::to_string(values.size() * bytes);
  bool isParameter = in.hasAny({"param", "param_func"});
  std::string code = "uint64_t a = " + address(operand(0)) + "; ";
  code += isParameter ? "char *p = reinterpret_cast<char *>(a);"
                      : "char p[" + size + "];";
  for (size_t i = 0; i < values.size(); ++i)
    code += " ptx::write<ptx::" + type + ">(p + " + std::to_string(i * bytes) +
            ", " + value(values[i]) + ");";
  if (!isParameter) {
    bool isStrong = in.hasAny({"volatile", "relaxed", "release"});
    std::string at = "ptx::at<" + getSpace() + ">(a, " + size + ", " + line() +
                     ", " + getAccess("Write") + ", p)";
    if (isStrong && !in.has("local"))
      code += " char *q = " + at +
              "; emulator::synchronize(q, ptx::Access::StrongWrite, " +
              getOrder() + "); std::memcpy(q, p, sizeof p);";
    else
      code += " std::memcpy(" + at + ", p, sizeof p);";
  }
  run(code);
}

/// atom, and red, whose old value nobody wants.
void FunctionWriter::writeAtomic() {
  std::string kinds = " add min max and or xor exch inc dec cas noftz";
  requireModifiers((memoryModifiers + kinds).c_str());
  bool isReduction = in.opcode == "red";
  std::string to = isReduction ? "P_sink" : target(operand(0));
  size_t first = isReduction ? 0 : 1;
  std::string type = "ptx::" + in.type(), b = value(operand(first + 1));
  std::string fn;
  if (getList(operand(first + 1)).size() > 1 || in.types.size() != 1)
    unknown();
  if (in.has("cas"))
    fn = "x == decltype(x)(" + b + ") ? decltype(x)(" +
         value(operand(first + 2)) + ") : x";
  else if (in.has("exch"))
    fn = b;
  else if (in.has("inc"))
    fn = "x >= decltype(x)(" + b + ") ? 0 : x + 1";
  else if (in.has("dec"))
    fn =
        "x == 0 || x > decltype(x)(" + b + ") ? decltype(x)(" + b + ") : x - 1";
  else
    for (const char *kind : {"add", "min", "max", "and", "or", "xor"})
      if (in.has(kind)) {
        std::string name = kind;
        if (name == "and" || name == "or" || name == "xor") {
          name = capitalize(name);
          name = "bit" + name;
        }
        fn = "ptx::" + name + "<" + type + ">(x, " + b + ")";
      }
  if (fn.empty())
    unknown();
  run(to + " = ptx::atomic<" + type + ", " + getSpace() + ">(" +
      address(operand(first)) + ", " + line() + ", " + getOrder() +
      ", [&](auto x) -> decltype(x) { return " + fn + "; });");
}

bool FunctionWriter::writeMemory() {
  const std::string &op = in.opcode;
  if (op == "ld" || op == "ldu")
    writeLoad();
  else if (op == "st")
    writeStore();
  else if (op == "atom" || op == "red")
    writeAtomic();
  else if (op == "fence" && in.has("proxy"))
    run("emulator::proxyFence();");
  else if (op == "fence" && in.has("mbarrier_init"))
    return true;
  else if (op == "fence" || op == "membar")
    run("emulator::fence();");
  else
    return false;
  return true;
}

/// cp.async, but not the bulk copies.
bool FunctionWriter::writeCopy() {
  if (in.opcode != "cp" || !in.has("async") || in.has("bulk"))
    return false;
  requireModifiers("async ca cg shared shared_cta global commit_group "
                   "wait_group wait_all mbarrier arrive noinc b64 "
                   "L2_cache_hint L2_64B L2_128B L2_256B");
  if (in.has("commit_group")) {
    run("emulator::copyCommit();");
  } else if (in.has("wait_all")) {
    run("emulator::copyWaitAll();");
  } else if (in.has("wait_group")) {
    run("emulator::copyWait(" + value(operand(0)) + ");");
  } else if (in.has("mbarrier")) {
    hasCollectives = true;
    std::string to = address(operand(0));
    if (!in.hasAny({"shared", "shared_cta"}))
      to += " - emulator::sharedBase()";
    run("emulator::mbarrierArriveCopies(" + to + ", " +
        (in.has("noinc") ? "false" : "true") + ", " + line() + ");");
  } else {
    // The optional operand says how many bytes are read; the rest are zeros.
    std::string bytes = value(operand(2)), used = bytes;
    bool hasHint = in.has("L2_cache_hint");
    if (in.operands.size() > (hasHint ? 4u : 3u))
      used = value(operand(3));
    run("emulator::copyAsync(" + address(operand(0)) + ", " +
        address(operand(1)) + ", " + bytes + ", " + used + ", " + line() +
        ");");
  }
  return true;
}
