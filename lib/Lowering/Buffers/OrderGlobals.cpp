//===- OrderGlobals.cpp - Constants in the order of their use -------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One-shot bufferization takes the functions of a module out of a map by
// address, so that two functions without calls between them get their constants
// in either order, and the numbers in the names with it. Compiled code that
// varies from run to run cannot be compared nor found in a cache.
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Buffers/Passes.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_ORDERGLOBALSPASS
#include "SBP/Lowering/Buffers/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

/// Names as bufferization gives them: `__constant_2x3xf32`, the next of the
/// type `__constant_2x3xf32_0`.
class ConstantNames {
public:
  void reserve(StringRef name) { taken.insert(name); }

  std::string create(MemRefType type) {
    std::string base = "__constant_";
    llvm::raw_string_ostream stream(base);
    for (int64_t size : type.getShape())
      stream << size << "x";
    stream << type.getElementType();
    unsigned &number = numbers[base];
    std::string name;
    do
      name = number == 0 ? base : base + "_" + std::to_string(number - 1);
    while (++number, taken.contains(name));
    return name;
  }

private:
  /// Names of what is no constant.
  llvm::StringSet<> taken;
  llvm::StringMap<unsigned> numbers;
};

struct OrderGlobalsPass : sbp::impl::OrderGlobalsPassBase<OrderGlobalsPass> {
  void runOnOperation() override {
    llvm::StringMap<memref::GlobalOp> constants;
    ConstantNames names;
    for (auto symbol : getOperation().getOps<SymbolOpInterface>()) {
      auto global = dyn_cast<memref::GlobalOp>(*symbol);
      if (global && global.isPrivate() && global.getConstant())
        constants[global.getSymName()] = global;
      else
        names.reserve(symbol.getName());
    }
    llvm::StringMap<StringAttr> renamed;
    SmallVector<memref::GlobalOp> order;
    getOperation().walk([&](memref::GetGlobalOp use) {
      auto constant = constants.find(use.getName());
      if (constant == constants.end())
        return;
      StringAttr &name = renamed[use.getName()];
      if (!name) {
        name = StringAttr::get(&getContext(),
                               names.create(constant->second.getType()));
        order.push_back(constant->second);
      }
      use.setNameAttr(FlatSymbolRefAttr::get(name));
    });
    // Nothing refers to the others, whose names may be in the way.
    for (auto &[name, global] : constants)
      if (!renamed.contains(name))
        global.erase();
    Block *body = getOperation().getBody();
    for (memref::GlobalOp global : llvm::reverse(order)) {
      global.setSymNameAttr(renamed.lookup(global.getSymName()));
      global->moveBefore(body, body->begin());
    }
    numOrdered += order.size();
  }
};

} // namespace
