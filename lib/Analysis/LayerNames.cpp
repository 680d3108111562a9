//===- LayerNames.cpp - layers from locations and attributes --------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/AutodiffAnalysis.h"
#include "SBP/Dialect/SBPDialect.h"

using namespace mlir;
using namespace mlir::sbp;

/// Splits at the slashes outside parentheses.
static SmallVector<StringRef> splitScopes(StringRef name) {
  SmallVector<StringRef> parts;
  int depth = 0;
  size_t begin = 0;
  for (size_t i = 0; i <= name.size(); ++i) {
    if (i == name.size() || (name[i] == '/' && depth == 0)) {
      if (i > begin)
        parts.push_back(name.slice(begin, i));
      begin = i + 1;
    } else if (name[i] == '(') {
      ++depth;
    } else if (name[i] == ')') {
      --depth;
    }
  }
  return parts;
}

/// Adds the scopes of one part: the arguments of a transformation such as
/// jvp(...) are scopes; a function call jit(...) is none.
static void addScopes(StringRef part, LayerName &name) {
  size_t open = part.find('(');
  if (open == StringRef::npos || !part.ends_with(")")) {
    name.path.push_back(part.str());
    return;
  }
  StringRef transformation = part.take_front(open);
  if (transformation == "jit" || transformation == "pjit")
    return;
  name.transposed |= transformation == "transpose";
  name.linearized |= transformation == "jvp";
  for (StringRef inner : splitScopes(part.slice(open + 1, part.size() - 1)))
    addScopes(inner, name);
}

/// Drops what JAX writes for calls and control flow: no user named these.
static void dropControlFlow(SmallVectorImpl<std::string> &path) {
  constexpr StringLiteral kCalls[] = {
      "checkpoint",      "closed_call",          "core_call", "custom_jvp_call",
      "custom_vjp_call", "rematted_computation", "remat"};
  SmallVector<std::string> kept;
  for (size_t i = 0; i < path.size(); ++i) {
    StringRef part = path[i];
    StringRef next = i + 1 < path.size() ? StringRef(path[i + 1]) : "";
    bool isLoop = (part == "while" || part == "scan") &&
                  (next == "body" || next == "cond" || next == "body_fun" ||
                   next == "cond_fun");
    bool isBranch = part == "cond" && next.starts_with("branch_");
    if (isLoop || isBranch)
      ++i;
    else if (!llvm::is_contained(kCalls, part))
      kept.push_back(path[i]);
  }
  path.assign(kept.begin(), kept.end());
}

/// Scope names stand in NameLocs; those of Python frames have a file position
/// directly below and no slash. A call (after inlining) adds the callee's
/// scopes to the caller's.
static void collectNames(Location loc, SmallVectorImpl<StringRef> &names) {
  if (auto named = dyn_cast<NameLoc>(loc)) {
    StringRef name = named.getName().getValue();
    if (name.contains('/') || !isa<FileLineColRange>(named.getChildLoc()))
      names.push_back(name);
    return;
  }
  if (auto call = dyn_cast<CallSiteLoc>(loc)) {
    collectNames(call.getCaller(), names);
    collectNames(call.getCallee(), names);
    return;
  }
  if (auto fused = dyn_cast<FusedLoc>(loc)) {
    for (Location part : fused.getLocations()) {
      collectNames(part, names);
      if (!names.empty())
        return;
    }
  }
}

const LayerName &LayerNames::get(Operation *op) {
  auto explicitLayer = op->getAttrOfType<StringAttr>(kLayerAttrName);
  auto &entry = names[{LocationAttr(op->getLoc()), explicitLayer}];
  if (entry)
    return *entry;
  entry = std::make_shared<LayerName>();
  SmallVector<StringRef> scopes;
  collectNames(op->getLoc(), scopes);
  entry->located = !scopes.empty();
  entry->known = entry->located || explicitLayer;
  for (StringRef scope : scopes) {
    SmallVector<StringRef> parts = splitScopes(scope);
    // The last part is the operation's own; of a caller's name, the call's.
    if (!parts.empty() && !parts.back().ends_with(")"))
      parts.pop_back();
    for (StringRef part : parts)
      addScopes(part, *entry);
  }
  dropControlFlow(entry->path);
  if (explicitLayer) {
    entry->path.clear();
    for (StringRef part : splitScopes(explicitLayer.getValue()))
      entry->path.push_back(part.str());
  }
  return *entry;
}

std::string sbp::getSourceLine(Location loc) {
  std::string line;
  loc->walk([&](Location inner) {
    auto file = dyn_cast<FileLineColRange>(inner);
    if (!file)
      return WalkResult::advance();
    line = (file.getFilename().getValue() + ":" +
            std::to_string(file.getStartLine()))
               .str();
    return WalkResult::interrupt();
  });
  return line;
}
