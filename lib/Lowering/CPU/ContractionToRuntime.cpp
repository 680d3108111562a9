//===- ContractionToRuntime.cpp - Contractions to library calls -----------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Buffers/Contraction.h"
#include "SBP/Lowering/CPU/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_CONVERTCONTRACTIONSTORUNTIMEPASS
#include "SBP/Lowering/CPU/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

/// Where an operand starts, and the elements that a step of each loop skips.
struct OperandAddress {
  Value pointer;
  SmallVector<Value> strides;
};

OperandAddress emitAddress(OpBuilder &b, Location loc,
                           const OperandAccess &access, unsigned numLoops) {
  auto type = cast<MemRefType>(access.memref.getType());
  SmallVector<int64_t> staticStrides;
  int64_t staticOffset;
  (void)type.getStridesAndOffset(staticStrides, staticOffset); // is strided

  // Only dynamic numbers need the descriptor.
  memref::ExtractStridedMetadataOp metadata;
  auto get = [&](int64_t number, auto dynamic) -> Value {
    if (ShapedType::isStatic(number))
      return arith::ConstantIndexOp::create(b, loc, number);
    if (!metadata)
      metadata =
          memref::ExtractStridedMetadataOp::create(b, loc, access.memref);
    return dynamic();
  };
  auto scaled = [&](Value value, int64_t factor) -> Value {
    Value constant = arith::ConstantIndexOp::create(b, loc, factor);
    return b.createOrFold<arith::MulIOp>(loc, value, constant);
  };
  auto plus = [&](Value x, Value y) -> Value {
    return b.createOrFold<arith::AddIOp>(loc, x, y);
  };

  OperandAddress address;
  Value zero = arith::ConstantIndexOp::create(b, loc, 0);
  address.strides.assign(numLoops, zero);
  Value offset =
      get(staticOffset, [&]() -> Value { return metadata.getOffset(); });
  for (unsigned dim = 0, e = type.getRank(); dim < e; ++dim) {
    Value stride = get(staticStrides[dim],
                       [&]() -> Value { return metadata.getStrides()[dim]; });
    if (access.constants[dim] != 0)
      offset = plus(offset, scaled(stride, access.constants[dim]));
    for (unsigned loop = 0; loop < numLoops; ++loop)
      if (int64_t factor = access.factors[dim][loop])
        address.strides[loop] =
            plus(address.strides[loop], scaled(stride, factor));
  }
  Value base =
      memref::ExtractAlignedPointerAsIndexOp::create(b, loc, access.memref);
  int64_t bytes = type.getElementTypeBitWidth() / 8;
  address.pointer = plus(base, scaled(offset, bytes));
  return address;
}

struct ConvertContractionsToRuntimePass
    : sbp::impl::ConvertContractionsToRuntimePassBase<
          ConvertContractionsToRuntimePass> {
  void runOnOperation() override;

private:
  void convertFunction(func::FuncOp function);
  Value emitConstantNest(OpBuilder &builder, Location loc,
                         ArrayRef<Value> numbers);

  /// The global that holds each constant nest.
  llvm::MapVector<Attribute, memref::GlobalOp> constantNests;
};

} // namespace

/// The pointer to a global with these numbers where all are constants, else
/// null. Equal contractions share it, and the function stays small.
Value ConvertContractionsToRuntimePass::emitConstantNest(
    OpBuilder &builder, Location loc, ArrayRef<Value> numbers) {
  SmallVector<int64_t> constants;
  for (Value number : numbers) {
    std::optional<int64_t> constant = getConstantIntValue(number);
    if (!constant)
      return {};
    constants.push_back(*constant);
  }
  Attribute value = builder.getI64TensorAttr(constants);
  auto type = MemRefType::get({static_cast<int64_t>(constants.size())},
                              builder.getI64Type());
  memref::GlobalOp &global = constantNests[value];
  if (!global) {
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToStart(getOperation().getBody());
    std::string name = ("__sbp_nest_" + Twine(constantNests.size() - 1)).str();
    global = memref::GlobalOp::create(
        builder, loc, name, builder.getStringAttr("private"), type, value,
        /*constant=*/true, /*alignment=*/IntegerAttr());
  }
  Value buffer =
      memref::GetGlobalOp::create(builder, loc, type, global.getSymName());
  return memref::ExtractAlignedPointerAsIndexOp::create(builder, loc, buffer);
}

void ConvertContractionsToRuntimePass::convertFunction(func::FuncOp function) {
  SmallVector<std::pair<linalg::LinalgOp, Contraction>, 0> found;
  int64_t maxLoops = 0;
  function.walk([&](linalg::LinalgOp op) {
    FailureOr<Contraction> contraction = matchContraction(op);
    if (succeeded(contraction)) {
      maxLoops = std::max<int64_t>(maxLoops, op.getNumLoops());
      found.emplace_back(op, *contraction);
    } else if (op.getNumReductionLoops() > 0) {
      ++numLeft;
    }
  });
  if (found.empty())
    return;

  // Calls with dynamic numbers pass them through one buffer on the stack, in
  // the entry block so that loops do not grow the stack. Unused, it folds away.
  OpBuilder builder(&getContext());
  builder.setInsertionPointToStart(&function.getBody().front());
  Location loc = function.getLoc();
  Type i64 = builder.getI64Type();
  auto bufferType = MemRefType::get({4 * maxLoops}, i64);
  Value buffer = memref::AllocaOp::create(builder, loc, bufferType);
  Value bufferPointer =
      memref::ExtractAlignedPointerAsIndexOp::create(builder, loc, buffer);

  for (auto &[op, contraction] : found) {
    builder.setInsertionPoint(op);
    loc = op.getLoc();
    // Before the pointers to C are taken: these are uses of it, too.
    linalg::LinalgOp fill = findZeroFill(op);
    unsigned numLoops = op.getNumLoops();
    SmallVector<Value> numbers;
    for (Range range : op.createLoopRanges(builder, loc))
      numbers.push_back(
          getValueOrCreateConstantIndexOp(builder, loc, range.size));
    OperandAddress a = emitAddress(builder, loc, contraction.a, numLoops),
                   b = emitAddress(builder, loc, contraction.b, numLoops),
                   c = emitAddress(builder, loc, contraction.c, numLoops);
    for (OperandAddress *address : {&a, &b, &c})
      llvm::append_range(numbers, address->strides);
    Value nest = emitConstantNest(builder, loc, numbers);
    for (auto [position, number] : llvm::enumerate(numbers)) {
      if (nest)
        break;
      Value index = arith::ConstantIndexOp::create(builder, loc, position);
      Value wide = arith::IndexCastOp::create(builder, loc, i64, number);
      memref::StoreOp::create(builder, loc, wide, buffer, index);
    }
    Value count = arith::ConstantIndexOp::create(builder, loc, numLoops);
    std::string callee =
        ((fill ? "sbp_contract_init_" : "sbp_contract_") + contraction.suffix)
            .str();
    if (fill)
      fill->erase();
    func::CallOp::create(builder, loc, callee, TypeRange{},
                         ValueRange{a.pointer, b.pointer, c.pointer, count,
                                    nest ? nest : bufferPointer});
    op->erase();
    ++numConverted;
  }
}

void ConvertContractionsToRuntimePass::runOnOperation() {
  ModuleOp module = getOperation();
  constantNests.clear();
  for (func::FuncOp function :
       llvm::make_early_inc_range(module.getOps<func::FuncOp>()))
    if (!function.isExternal())
      convertFunction(function);

  // Declare what is called. Pointers pass as `index`, which has their size.
  llvm::SmallSetVector<StringRef, 4> callees;
  module.walk([&](func::CallOp call) {
    if (call.getCallee().starts_with("sbp_contract_"))
      callees.insert(call.getCallee());
  });
  OpBuilder builder = OpBuilder::atBlockBegin(module.getBody());
  Type index = builder.getIndexType();
  for (StringRef callee : callees) {
    if (module.lookupSymbol(callee))
      continue;
    auto type =
        builder.getFunctionType({index, index, index, index, index}, {});
    func::FuncOp::create(builder, module.getLoc(), callee, type).setPrivate();
  }
}
