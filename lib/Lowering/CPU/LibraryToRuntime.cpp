//===- LibraryToRuntime.cpp - Library operations as runtime calls ---------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Buffers/LinearAccess.h"
#include "SBP/Lowering/CPU/Passes.h"
#include "SBP/Lowering/Kernels/LibraryConvolution.h"
#include "SBP/Lowering/Kernels/RuntimeSymbols.h"
#include "SBP/Lowering/Kernels/SharedCode.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/Remarks.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_LIBRARYTORUNTIMEPASS
#include "SBP/Lowering/CPU/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

/// The function of the runtime: input, weights, output, SBPConvolution.
constexpr StringLiteral kConvolveFunction = "sbp_convolve_f32";

/// Where an operand starts, and the elements that a step of each loop skips.
struct OperandAddress {
  Value pointer;
  SmallVector<Value> strides;
};

struct LibraryToRuntimePass
    : sbp::impl::LibraryToRuntimePassBase<LibraryToRuntimePass> {
  void runOnOperation() override;

private:
  LogicalResult lowerConvolutions();
  void remarkCall(Location loc, StringRef callee, StringRef numbers);
  LogicalResult lowerContractions(func::FuncOp function);
  LogicalResult lower(ContractOp op, Value buffer, Value bufferPointer);
  Value emitConstantNest(OpBuilder &builder, Location loc,
                         ArrayRef<Value> numbers);

  std::optional<RuntimeSymbols> runtime;
  llvm::SmallSetVector<StringRef, 4> contractions;
};

} // namespace

void LibraryToRuntimePass::remarkCall(Location loc, StringRef callee,
                                      StringRef numbers) {
  remark::passed(
      loc, remark::RemarkOpts::name("RuntimeCall").category(getArgument()))
      << remark::add("a call of @{0}; sizes and strides are {1}", callee,
                     numbers);
}

//===----------------------------------------------------------------------===//
// Convolutions
//===----------------------------------------------------------------------===//

LogicalResult LibraryToRuntimePass::lowerConvolutions() {
  SmallVector<ConvolveOp> ops;
  getOperation().walk([&](ConvolveOp op) { ops.push_back(op); });
  if (ops.empty())
    return success();
  OpBuilder builder(&getContext());
  auto pointer = MemRefType::get({}, builder.getF32Type());
  auto numbersType = MemRefType::get({sizeof(SBPConvolution) / sizeof(int64_t)},
                                     builder.getI64Type());
  if (failed(runtime->declare(
          kConvolveFunction,
          builder.getFunctionType({pointer, pointer, pointer, numbersType}, {}),
          /*hasBarePointers=*/true)))
    return failure();
  for (ConvolveOp op : ops) {
    FailureOr<SBPConvolution> numbers =
        readConvolution(op.getOperands().getTypes(), op.getMaps(), op.getLow());
    if (failed(numbers))
      return op.emitOpError(
          "is no convolution that the runtime has: one loop each at most for "
          "images, groups, input channels and output channels, and windows of "
          "a positive stride and dilation");
    builder.setInsertionPoint(op);
    Location loc = op.getLoc();
    SmallVector<Value> operands;
    // Where each starts is among the numbers: a type for all of them.
    for (Value value : op.getOperands())
      operands.push_back(memref::ReinterpretCastOp::create(
          builder, loc, pointer, value, /*offset=*/0, ArrayRef<int64_t>(),
          ArrayRef<int64_t>()));
    // A description is numbers of one type.
    memref::GlobalOp global = runtime->getNumbers(
        ArrayRef(reinterpret_cast<const int64_t *>(&*numbers),
                 sizeof(SBPConvolution) / sizeof(int64_t)),
        "__sbp_convolution");
    operands.push_back(memref::GetGlobalOp::create(
        builder, loc, global.getType(), global.getSymName()));
    func::CallOp::create(builder, loc, kConvolveFunction, TypeRange(),
                         operands);
    remarkCall(loc, kConvolveFunction, "constant");
    op->erase();
    ++numConvolutions;
  }
  return success();
}

//===----------------------------------------------------------------------===//
// Contractions
//===----------------------------------------------------------------------===//

/// The runtime's function for these elements, or an empty name.
static StringRef getFunction(ContractOp op) {
  auto getElement = [](Value memref) {
    return cast<MemRefType>(memref.getType()).getElementType();
  };
  Type a = getElement(op.getLhs()), c = getElement(op.getOutput());
  bool adds = op.getAccumulate();
  if (a.isF32() && c.isF32())
    return adds ? "sbp_contract_f32" : "sbp_contract_init_f32";
  if (a.isF64() && c.isF64())
    return adds ? "sbp_contract_f64" : "sbp_contract_init_f64";
  if (a.isBF16() && c.isBF16())
    return adds ? "sbp_contract_bf16" : "sbp_contract_init_bf16";
  if (a.isBF16() && c.isF32())
    return adds ? "sbp_contract_bf16_f32" : "sbp_contract_init_bf16_f32";
  if (a.isF16() && c.isF16())
    return adds ? "sbp_contract_f16" : "sbp_contract_init_f16";
  if (a.isF16() && c.isF32())
    return adds ? "sbp_contract_f16_f32" : "sbp_contract_init_f16_f32";
  return "";
}

static OperandAddress emitAddress(OpBuilder &b, Location loc, Value memref,
                                  AffineMap map) {
  auto type = cast<MemRefType>(memref.getType());
  SmallVector<int64_t> staticStrides;
  int64_t staticOffset;
  (void)type.getStridesAndOffset(staticStrides, staticOffset); // is strided

  // Only dynamic numbers need the descriptor.
  memref::ExtractStridedMetadataOp metadata;
  auto get = [&](int64_t number, auto dynamic) -> Value {
    if (ShapedType::isStatic(number))
      return arith::ConstantIndexOp::create(b, loc, number);
    if (!metadata)
      metadata = memref::ExtractStridedMetadataOp::create(b, loc, memref);
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
  address.strides.assign(map.getNumDims(), zero);
  Value offset =
      get(staticOffset, [&]() -> Value { return metadata.getOffset(); });
  for (auto [dim, expr] : llvm::enumerate(map.getResults())) {
    SmallVector<int64_t> factors(map.getNumDims(), 0);
    int64_t constant = 0;
    (void)addLinear(expr, 1, factors, constant); // C24: is linear
    Value stride = get(staticStrides[dim],
                       [&]() -> Value { return metadata.getStrides()[dim]; });
    if (constant != 0)
      offset = plus(offset, scaled(stride, constant));
    for (auto [loop, factor] : llvm::enumerate(factors))
      if (factor != 0)
        address.strides[loop] =
            plus(address.strides[loop], scaled(stride, factor));
  }
  Value base = memref::ExtractAlignedPointerAsIndexOp::create(b, loc, memref);
  int64_t bytes = type.getElementTypeBitWidth() / 8;
  address.pointer = plus(base, scaled(offset, bytes));
  return address;
}

/// The pointer to a global with these numbers where all are constants, else
/// null. Equal contractions share it, and the function stays small.
Value LibraryToRuntimePass::emitConstantNest(OpBuilder &builder, Location loc,
                                             ArrayRef<Value> numbers) {
  SmallVector<int64_t> constants;
  for (Value number : numbers) {
    std::optional<int64_t> constant = getConstantIntValue(number);
    if (!constant)
      return {};
    constants.push_back(*constant);
  }
  memref::GlobalOp global = runtime->getNumbers(constants, "__sbp_nest");
  Value buffer = memref::GetGlobalOp::create(builder, loc, global.getType(),
                                             global.getSymName());
  return memref::ExtractAlignedPointerAsIndexOp::create(builder, loc, buffer);
}

LogicalResult LibraryToRuntimePass::lower(ContractOp op, Value buffer,
                                          Value bufferPointer) {
  StringRef callee = getFunction(op);
  if (callee.empty())
    return op.emitOpError("has elements that the runtime has no function for: "
                          "expected f32, f64, bf16 or f16 in all operands, or "
                          "bf16 or f16 factors and an f32 output");
  SmallVector<AffineMap> maps = op.getMaps();
  OpBuilder builder(op);
  Location loc = op.getLoc();
  SmallVector<Value> numbers;
  for (auto [operand, dim] : getLoopSources(maps)) {
    Value memref = op->getOperand(operand);
    int64_t size = cast<MemRefType>(memref.getType()).getDimSize(dim);
    numbers.push_back(
        ShapedType::isDynamic(size)
            ? memref::DimOp::create(builder, loc, memref, dim).getResult()
            : arith::ConstantIndexOp::create(builder, loc, size).getResult());
  }
  SmallVector<Value> arguments;
  for (auto [memref, map] : llvm::zip(op->getOperands(), maps)) {
    if (!cast<MemRefType>(memref.getType()).isStrided())
      return op.emitOpError("expected operands with strides, but got ")
             << memref.getType();
    OperandAddress address = emitAddress(builder, loc, memref, map);
    arguments.push_back(address.pointer);
    llvm::append_range(numbers, address.strides);
  }
  Value nest = emitConstantNest(builder, loc, numbers);
  for (auto [position, number] : llvm::enumerate(numbers)) {
    if (nest)
      break;
    Value index = arith::ConstantIndexOp::create(builder, loc, position);
    Value wide =
        arith::IndexCastOp::create(builder, loc, builder.getI64Type(), number);
    memref::StoreOp::create(builder, loc, wide, buffer, index);
  }
  arguments.push_back(
      arith::ConstantIndexOp::create(builder, loc, op.getNumLoops()));
  arguments.push_back(nest ? nest : bufferPointer);
  func::CallOp::create(builder, loc, callee, TypeRange{}, arguments);
  contractions.insert(callee);
  remarkCall(loc, callee, nest ? "constant" : "stored at each call");
  op->erase();
  ++numContractions;
  return success();
}

LogicalResult LibraryToRuntimePass::lowerContractions(func::FuncOp function) {
  SmallVector<ContractOp> ops;
  int64_t maxLoops = 0;
  function.walk([&](ContractOp op) {
    ops.push_back(op);
    maxLoops = std::max<int64_t>(maxLoops, op.getNumLoops());
  });
  if (ops.empty())
    return success();
  // Calls with dynamic numbers pass them through one buffer on the stack, in
  // the entry block so that loops do not grow the stack. Unused, it folds away.
  auto builder = OpBuilder::atBlockBegin(&function.getBody().front());
  Value buffer = memref::AllocaOp::create(
      builder, function.getLoc(),
      MemRefType::get({4 * maxLoops}, builder.getI64Type()));
  Value pointer = memref::ExtractAlignedPointerAsIndexOp::create(
      builder, function.getLoc(), buffer);
  for (ContractOp op : ops)
    if (failed(lower(op, buffer, pointer)))
      return failure();
  return success();
}

void LibraryToRuntimePass::runOnOperation() {
  runtime.emplace(getOperation());
  contractions.clear();
  if (failed(lowerConvolutions()))
    return signalPassFailure();
  SmallVector<func::FuncOp> functions(getOperation().getOps<func::FuncOp>());
  for (func::FuncOp function : functions)
    if (!function.isExternal() && failed(lowerContractions(function)))
      return signalPassFailure();
  // Pointers pass as `index`, which has their size.
  Builder builder(&getContext());
  SmallVector<Type> types(5, builder.getIndexType());
  for (StringRef callee : llvm::reverse(contractions))
    if (failed(runtime->declare(callee, builder.getFunctionType(types, {}),
                                /*hasBarePointers=*/false)))
      return signalPassFailure();
}
