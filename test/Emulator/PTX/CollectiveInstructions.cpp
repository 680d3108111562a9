//===- CollectiveInstructions.cpp - What threads do together --------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PTX/FunctionWriter.h"

using namespace emulator;

/// `d|p`: the part in front of the bar or behind; empty if there is none.
static std::string getPart(const std::string &operand, bool isSecond) {
  size_t bar = operand.find('|');
  if (bar == std::string::npos)
    return isSecond ? "" : operand;
  return isSecond ? operand.substr(bar + 1) : operand.substr(0, bar);
}

bool FunctionWriter::writeCollective() {
  const std::string &op = in.opcode;
  auto call = [&](const std::string &to, const std::string &function,
                  const std::string &arguments) {
    hasCollectives = true;
    run((to.empty() ? "" : target(to) + " = ") + "emulator::" + function + "(" +
        arguments + ", " + line() + ");");
  };
  // The address of an optional predicate.
  auto pointer = [&](const std::string &name) {
    return name.empty() || name == "_" ? "nullptr" : "&" + value(name);
  };
  if (op == "bar" || op == "barrier") {
    requireModifiers("cta warp sync arrive red aligned and or popc");
    std::string count = "0";
    if (in.has("warp")) {
      call("", "warpSync", value(operand(0)));
    } else if (in.has("red")) {
      // d, barrier, [count,] p
      if (in.operands.size() == 4)
        count = value(operand(2));
      std::string kind = in.has("and") ? "All" : in.has("or") ? "Any" : "Count";
      call(operand(0), "barrierReduce",
           "emulator::Vote::" + kind + ", " + value(in.operands.back()) + ", " +
               value(operand(1)) + ", " + count);
    } else {
      if (in.operands.size() > 1)
        count = value(operand(1));
      hasCollectives = true;
      run("emulator::barrier(" + value(operand(0)) + ", " + count + ", " +
          line() + ", " + (in.has("arrive") ? "false" : "true") + ");");
    }
    return true;
  }
  if (op == "shfl") {
    requireModifiers("sync up down bfly idx");
    if (!in.has("sync"))
      unknown();
    std::string mode = in.has("up")     ? "Up"
                       : in.has("down") ? "Down"
                       : in.has("bfly") ? "Butterfly"
                                        : "Index";
    call(getPart(operand(0), false), "shuffle",
         "emulator::Shuffle::" + mode + ", " +
             pointer(getPart(operand(0), true)) + ", " + value(operand(1)) +
             ", " + value(operand(2)) + ", " + value(operand(3)) + ", " +
             value(operand(4)));
    return true;
  }
  if (op == "vote") {
    requireModifiers("sync all any uni ballot");
    if (!in.has("sync"))
      unknown();
    std::string arguments =
        value(operand(1), "pred") + ", " + value(operand(2));
    if (in.has("ballot")) {
      call(operand(0), "ballot", arguments);
      return true;
    }
    std::string kind = in.has("all")   ? "All"
                       : in.has("any") ? "Any"
                                       : "Uniform";
    call(operand(0), "voteWarp", "emulator::Vote::" + kind + ", " + arguments);
    return true;
  }
  if (op == "match") {
    requireModifiers("sync all any");
    std::string arguments = "ptx::" + in.type() + "::Bits(" +
                            value(operand(1)) + "), " + value(operand(2));
    if (in.has("any"))
      call(operand(0), "matchAny", arguments);
    else
      call(getPart(operand(0), false), "matchAll",
           pointer(getPart(operand(0), true)) + ", " + arguments);
    return true;
  }
  if (op == "redux") {
    requireModifiers("sync add min max and or xor");
    if (getTypeBytes(in.type()) != 4 || in.type() == "f32")
      unknown();
    std::string kind = in.has("add")   ? "Add"
                       : in.has("min") ? "Min"
                       : in.has("max") ? "Max"
                       : in.has("and") ? "And"
                       : in.has("or")  ? "Or"
                                       : "Xor";
    if (in.type() == "s32" && in.hasAny({"min", "max"}))
      kind += "Signed";
    call(operand(0), "reduceWarp",
         "emulator::Reduction::" + kind + ", " + value(operand(1)) + ", " +
             value(operand(2)));
    return true;
  }
  if (op == "elect") {
    requireModifiers("sync");
    call(getPart(operand(0), true), "elect",
         pointer(getPart(operand(0), false)) + ", " + value(operand(1)));
    return true;
  }
  if (op == "activemask") {
    run(target(operand(0)) + " = emulator::activeMask();");
    return true;
  }
  return false;
}

bool FunctionWriter::writeMBarrier() {
  if (in.opcode != "mbarrier")
    return false;
  hasCollectives = true;
  requireModifiers("init inval arrive arrive_drop test_wait try_wait parity "
                   "noComplete shared shared_cta release acquire relaxed cta "
                   "cluster");
  // A generic address unless it says shared.
  auto offset = [&](size_t index) {
    return address(operand(index)) + (in.hasAny({"shared", "shared_cta"})
                                          ? ""
                                          : " - emulator::sharedBase()");
  };
  if (in.has("init")) {
    run("emulator::mbarrierInit(" + offset(0) + ", " + value(operand(1)) +
        ", " + line() + ");");
  } else if (in.has("inval")) {
    run("emulator::mbarrierInvalidate(" + offset(0) + ", " + line() + ");");
  } else if (in.has("arrive") && !in.has("noComplete")) {
    bool hasState = operand(0)[0] != '[';
    std::string count =
        in.operands.size() > 1u + hasState ? value(operand(1 + hasState)) : "1";
    run((hasState ? target(operand(0)) + " = " : "") +
        "emulator::mbarrierArrive(" + offset(hasState) + ", " + count + ", " +
        line() + ");");
  } else if (in.hasAny({"test_wait", "try_wait"})) {
    // A state is the phase that it was taken in: the parity of it will do.
    run(target(operand(0)) + " = emulator::mbarrierTest(" + offset(1) + ", " +
        value(operand(2)) + ", " + line() + ");");
  } else {
    return false;
  }
  return true;
}
