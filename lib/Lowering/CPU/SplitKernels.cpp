//===- SplitKernels.cpp - Modules that compile independently --------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/CPU/Passes.h"

#include "mlir/IR/Remarks.h"
#include "mlir/IR/SymbolTable.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_SPLITKERNELSPASS
#include "SBP/Lowering/CPU/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

/// What operations of `region` refer to by name.
SmallVector<StringAttr> getUsedNames(Region &region) {
  SmallVector<StringAttr> names;
  if (auto uses = SymbolTable::getSymbolUses(&region))
    for (const SymbolTable::SymbolUse &use : *uses)
      names.push_back(use.getSymbolRef().getRootReference());
  return names;
}

int64_t countOperations(Operation *root) {
  int64_t count = 0;
  root->walk([&](Operation *) { ++count; });
  return count;
}

struct SplitKernelsPass : sbp::impl::SplitKernelsPassBase<SplitKernelsPass> {
  using SplitKernelsPassBase::SplitKernelsPassBase;

  void runOnOperation() override;

private:
  ModuleOp addPart(StringRef name);
  static bool isKernel(func::FuncOp function, const SymbolTable &symbols);
  static void declareUsed(ModuleOp part, const SymbolTable &symbols);
};

} // namespace

void SplitKernelsPass::runOnOperation() {
  SmallVector<Operation *> operations;
  for (Operation &op : *getOperation().getBody())
    operations.push_back(&op);
  SymbolTable symbols(getOperation());
  SmallVector<func::FuncOp> kernels;
  llvm::DenseSet<Operation *> moved;
  // sbp-annotate-llvm defines a launcher beside its kernel.
  llvm::DenseMap<Operation *, SmallVector<func::FuncOp, 1>> launchersOf;
  llvm::DenseSet<Operation *> launchers;
  for (Operation *op : operations)
    if (auto function = dyn_cast<func::FuncOp>(op);
        function && isKernel(function, symbols)) {
      kernels.push_back(function);
      moved.insert(function);
    }
  for (Operation *op : operations)
    if (auto launch = op->getAttrOfType<RowLaunchAttr>(kLaunchAttrName)) {
      Operation *kernel = symbols.lookup(launch.getKernel().getValue());
      auto launcher = dyn_cast<func::FuncOp>(op);
      if (!launcher || !launcher.isExternal() || !moved.contains(kernel))
        continue;
      launchersOf[kernel].push_back(launcher);
      launchers.insert(op);
    }

  SmallVector<ModuleOp> parts{addPart("sbp_host")};
  auto move = [](Operation *op, ModuleOp part) {
    op->moveBefore(part.getBody(), part.getBody()->end());
  };
  for (Operation *op : operations)
    if (!moved.contains(op) && !launchers.contains(op))
      move(op, parts.front());
  int64_t size = partOperations;
  for (func::FuncOp kernel : kernels) {
    if (size >= partOperations) {
      std::string number = std::to_string(parts.size() - 1);
      parts.push_back(addPart("sbp_kernels_" + number));
      parts.back()->setAttr(kKernelAttrName, UnitAttr::get(&getContext()));
      size = 0;
    }
    size += countOperations(kernel);
    move(kernel, parts.back());
    for (func::FuncOp launcher : launchersOf.lookup(kernel))
      move(launcher, parts.back());
    ++numKernels;
  }
  for (ModuleOp part : parts)
    declareUsed(part, symbols);
  remark::passed(
      getOperation().getLoc(),
      remark::RemarkOpts::name("SplitModule").category(getArgument()))
      << remark::add("kernels compile apart from the host function")
      << remark::metric("Kernels", kernels.size())
      << remark::metric("Parts", parts.size() - 1);
}

/// A part is lowered under the same attributes, such as the data layout.
ModuleOp SplitKernelsPass::addPart(StringRef name) {
  ModuleOp module = getOperation();
  auto builder = OpBuilder::atBlockEnd(module.getBody());
  auto part = ModuleOp::create(builder, module.getLoc(), name);
  part->setDiscardableAttrs(module->getDiscardableAttrDictionary());
  ++numParts;
  return part;
}

/// Whether `function` may leave the other symbols: it is not seen from outside
/// and refers to nothing but functions, which can be declared.
bool SplitKernelsPass::isKernel(func::FuncOp function,
                                const SymbolTable &symbols) {
  return function->hasAttr(kKernelAttrName) && function.isPrivate() &&
         !function.isExternal() &&
         llvm::all_of(getUsedNames(function.getBody()), [&](StringAttr name) {
           return isa_and_present<func::FuncOp>(symbols.lookup(name));
         });
}

void SplitKernelsPass::declareUsed(ModuleOp part, const SymbolTable &symbols) {
  llvm::SetVector<Operation *> used;
  for (StringAttr name : getUsedNames(part.getBodyRegion()))
    if (Operation *symbol = symbols.lookup(name);
        symbol && symbol->getParentOp() != part)
      used.insert(symbol);
  auto builder = OpBuilder::atBlockBegin(part.getBody());
  for (Operation *symbol : used) {
    auto function =
        cast<func::FuncOp>(builder.insert(symbol->cloneWithoutRegions()));
    function.setPrivate();
    // These say what the definition becomes.
    for (StringRef name : {kKernelAttrName, kDistinctAttrName, kLaunchAttrName})
      function->removeAttr(name);
  }
}
