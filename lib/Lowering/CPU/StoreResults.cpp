//===- StoreResults.cpp - Results go to memory one number at a time -------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/CPU/Passes.h"
#include "SBP/Transforms/Graph/Operations.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/Remarks.h"
#include "mlir/IR/SymbolTable.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_STORERESULTSPASS
#include "SBP/Lowering/CPU/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

constexpr StringLiteral kInterfacePrefix = "_mlir_ciface_";

struct StoreResultsPass : sbp::impl::StoreResultsPassBase<StoreResultsPass> {
  void runOnOperation() override {
    SymbolTableCollection tables;
    SymbolUserMap users(tables, getOperation());
    for (auto function : getOperation().getOps<LLVM::LLVMFuncOp>()) {
      ArrayRef<Operation *> callers = users.getUsers(function);
      if (function.isExternal() || callers.size() != 1)
        continue;
      if (auto call = dyn_cast<LLVM::CallOp>(callers.front()))
        storeResults(function, call);
    }
  }

private:
  void storeResults(LLVM::LLVMFuncOp function, LLVM::CallOp call);
};

/// Stores `value`, taken apart where operations of this function put it
/// together, at the place `position` of the structure at `address`.
class Storer {
public:
  Storer(OpBuilder &builder, Location loc, Type structure, Value address)
      : builder(builder), loc(loc), structure(structure), address(address) {}

  void store(Value value, ArrayRef<int64_t> position) {
    SmallVector<LLVM::InsertValueOp> insertions;
    Value container = value;
    while (auto insert = container.getDefiningOp<LLVM::InsertValueOp>()) {
      insertions.push_back(insert);
      container = insert.getContainer();
    }
    // In the order in which they were inserted: the last one stays.
    if (!container.getDefiningOp<LLVM::PoisonOp>() &&
        !container.getDefiningOp<LLVM::UndefOp>())
      LLVM::StoreOp::create(builder, loc, container, getAddress(position));
    for (LLVM::InsertValueOp insert : llvm::reverse(insertions)) {
      SmallVector<int64_t> inner(position);
      llvm::append_range(inner, insert.getPosition());
      store(insert.getValue(), inner);
    }
  }

private:
  Value getAddress(ArrayRef<int64_t> position) {
    SmallVector<LLVM::GEPArg> indices{0};
    for (int64_t index : position)
      indices.push_back(static_cast<int32_t>(index));
    return LLVM::GEPOp::create(builder, loc, address.getType(), structure,
                               address, indices);
  }

  OpBuilder &builder;
  Location loc;
  Type structure;
  Value address;
};

} // namespace

/// Expects the `call` of a C interface, which stores the result in its first
/// argument and does nothing else with it; leaves other functions as they are.
void StoreResultsPass::storeResults(LLVM::LLVMFuncOp function,
                                    LLVM::CallOp call) {
  auto interface = call->getParentOfType<LLVM::LLVMFuncOp>();
  if (!interface ||
      interface.getName() != (kInterfacePrefix + function.getName()).str() ||
      interface.getNumArguments() == 0 || call.getNumResults() != 1 ||
      !call.getResult().hasOneUse() || function.getMemoryEffectsAttr())
    return;
  auto resultType = dyn_cast<LLVM::LLVMStructType>(call.getResult().getType());
  if (!resultType || resultType.isPacked())
    return;
  auto store = dyn_cast<LLVM::StoreOp>(*call.getResult().user_begin());
  if (!store || store.getValue() != call.getResult() ||
      store.getAddr() != interface.getArgument(0))
    return;

  OpBuilder builder(&getContext());
  Location loc = function.getLoc();
  auto pointer = LLVM::LLVMPointerType::get(&getContext());
  auto none = LLVM::LLVMVoidType::get(&getContext());
  (void)function.insertArgument(0, pointer, {}, loc);
  ArrayRef<Type> parameters = function.getFunctionType().getParams();
  function.setFunctionType(LLVM::LLVMFunctionType::get(none, parameters));
  function.removeResAttrsAttr();
  for (Block &block : function.getBody()) {
    auto end = dyn_cast<LLVM::ReturnOp>(block.getTerminator());
    if (!end)
      continue;
    builder.setInsertionPoint(end);
    Storer(builder, loc, resultType, function.getArgument(0))
        .store(end.getArg(), {});
    Value result = end.getArg();
    LLVM::ReturnOp::create(builder, end.getLoc(), ValueRange());
    end.erase();
    eraseDead(result);
  }

  builder.setInsertionPoint(call);
  SmallVector<Value> operands{store.getAddr()};
  llvm::append_range(operands, call.getArgOperands());
  LLVM::CallOp::create(builder, call.getLoc(), function, operands);
  store.erase();
  call.erase();
  ++numFunctions;
  remark::passed(
      loc, remark::RemarkOpts::name("StoredResults").category(getArgument()))
      << remark::add("@{0} stores its results where its caller wants them",
                     function.getName())
      << remark::metric("Results", resultType.getBody().size());
}
