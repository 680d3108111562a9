//===- Target.cpp - the targets that plans are chosen for ----------------
//-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Planning/Target.h"
#include "SBP/Transforms/Graph/Operations.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ManagedStatic.h"

using namespace mlir;
using namespace mlir::sbp;

static llvm::ManagedStatic<std::vector<std::unique_ptr<Target>>> targets;

Target::~Target() = default;

double Target::getWork(Operation *op) const { return countIterations(op); }

static const Target *lookUp(StringRef name) {
  for (const std::unique_ptr<Target> &target : *targets)
    if (target->getName() == name)
      return target.get();
  return nullptr;
}

void sbp::registerTarget(std::unique_ptr<Target> target) {
  if (!lookUp(target->getName()))
    targets->push_back(std::move(target));
}

FailureOr<const Target *> sbp::findTarget(StringRef name, Location loc) {
  if (const Target *target = lookUp(name))
    return target;
  SmallVector<StringRef> names;
  for (const std::unique_ptr<Target> &target : *targets)
    names.push_back(target->getName());
  return emitError(loc, "target=")
         << name << " is not a target: expected "
         << (names.empty() ? std::string("one, but none is registered")
                           : llvm::join(names, " or "));
}

std::vector<const Target *> sbp::getTargets() {
  std::vector<const Target *> result;
  for (const std::unique_ptr<Target> &target : *targets)
    result.push_back(target.get());
  return result;
}
