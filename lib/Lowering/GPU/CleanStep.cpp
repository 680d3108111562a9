//===- CleanStep.cpp - Drop what only passes read -------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/GPU/Passes.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_CLEANSTEPPASS
#include "SBP/Lowering/GPU/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

struct CleanStepPass : sbp::impl::CleanStepPassBase<CleanStepPass> {
  void runOnOperation() override {
    int64_t dropped = 0;
    for (auto function : getOperation().getOps<LLVM::LLVMFuncOp>())
      for (unsigned i = 0, e = function.getNumArguments(); i < e; ++i)
        for (NamedAttribute attribute : llvm::to_vector(
                 mlir::function_interface_impl::getArgAttrs(function, i)))
          if (isa_and_nonnull<SBPDialect>(attribute.getNameDialect())) {
            function.removeArgAttr(i, attribute.getName());
            ++dropped;
          }
    for (auto binary : getOperation().getOps<gpu::BinaryOp>())
      dropTimes(binary, dropped);
    numDropped += dropped;
    if (dropped > 0)
      remark::passed(
          getOperation().getLoc(),
          remark::RemarkOpts::name("CleanedStep").category("sbp-clean-step"))
          << remark::add("{0} attributes that only passes read are gone",
                         dropped);
  }

private:
  void dropTimes(gpu::BinaryOp binary, int64_t &dropped) {
    SmallVector<Attribute> objects;
    for (Attribute attribute : binary.getObjects()) {
      auto object = dyn_cast<gpu::ObjectAttr>(attribute);
      if (!object || !object.getProperties()) {
        objects.push_back(attribute);
        continue;
      }
      SmallVector<NamedAttribute> kept;
      for (NamedAttribute property : object.getProperties())
        if (property.getName().getValue().ends_with("TimeInMs"))
          ++dropped;
        else
          kept.push_back(property);
      objects.push_back(gpu::ObjectAttr::get(
          &getContext(), object.getTarget(), object.getFormat(),
          object.getObject(), DictionaryAttr::get(&getContext(), kept),
          object.getKernels()));
    }
    binary.setObjectsAttr(ArrayAttr::get(&getContext(), objects));
  }
};

} // namespace
