//===- ConvolutionsToLibrary.cpp - Calls of oneDNN's convolutions ---------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Buffers/LinearAccess.h"
#include "SBP/Lowering/Kernels/KernelGroup.h"
#include "SBP/Lowering/Kernels/LibraryConvolution.h"
#include "SBP/Lowering/Kernels/Passes.h"
#include "SBP/Transforms/Graph/Contractions.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_CONVOLUTIONSTOLIBRARYPASS
#include "SBP/Lowering/Kernels/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

/// A description is numbers of one type.
constexpr int64_t kCount = sizeof(SBPConvolution) / sizeof(int64_t);

struct ConvolutionsToLibraryPass
    : sbp::impl::ConvolutionsToLibraryPassBase<ConvolutionsToLibraryPass> {
  using ConvolutionsToLibraryPassBase::ConvolutionsToLibraryPassBase;
  void runOnOperation() override;

private:
  void skipPaddings(MutableArrayRef<LibraryConvolution> found);
  void emitCall(const LibraryConvolution &convolution);
  memref::GlobalOp getNumbers(const SBPConvolution &numbers);

  std::optional<SymbolTable> symbols;

  /// The global with each description. Equal convolutions share it.
  llvm::MapVector<Attribute, memref::GlobalOp> globals;
  /// Paddings that no reader is left of.
  SmallVector<ZeroPadding> unread;
};

} // namespace

/// Lets convolutions read what was padded where all readers of the padded
/// buffer can: a copy that is made anyway is better read than its source, which
/// would live longer.
void ConvolutionsToLibraryPass::skipPaddings(
    MutableArrayRef<LibraryConvolution> found) {
  llvm::DenseMap<Operation *, LibraryConvolution *> byOp;
  for (LibraryConvolution &convolution : found)
    byOp[convolution.op] = &convolution;
  llvm::DenseSet<Value> seen;
  for (LibraryConvolution &convolution : found) {
    if (!seen.insert(getBuffer(convolution.input)).second)
      continue;
    FailureOr<ZeroPadding> padding = matchZeroPadding(convolution.input);
    if (failed(padding))
      continue;
    SmallVector<LibraryConvolution, 0> changed;
    for (Operation *reader : padding->readers) {
      auto known = byOp.find(reader);
      if (known == byOp.end() ||
          getBuffer(known->second->weights) == padding->padded ||
          !isSourceIntact(*padding, reader))
        break;
      FailureOr<LibraryConvolution> direct =
          readSource(*known->second, *padding, wide);
      if (failed(direct))
        break;
      changed.push_back(*direct);
    }
    if (changed.size() != padding->readers.size())
      continue;
    for (const LibraryConvolution &direct : changed)
      *byOp[direct.op] = direct;
    unread.push_back(*padding);
  }
}

memref::GlobalOp
ConvolutionsToLibraryPass::getNumbers(const SBPConvolution &numbers) {
  OpBuilder builder(&getContext());
  Attribute value = builder.getI64TensorAttr(
      ArrayRef(reinterpret_cast<const int64_t *>(&numbers), kCount));
  memref::GlobalOp &global = globals[value];
  if (!global) {
    global = memref::GlobalOp::create(
        builder, getOperation().getLoc(), "__sbp_convolution",
        builder.getStringAttr("private"),
        MemRefType::get({kCount}, builder.getI64Type()), value,
        /*constant=*/true, /*alignment=*/IntegerAttr());
    symbols->insert(global, getOperation().getBody()->begin());
  }
  return global;
}

void ConvolutionsToLibraryPass::emitCall(
    const LibraryConvolution &convolution) {
  linalg::LinalgOp op = convolution.op;
  OpBuilder builder(op);
  Location loc = op.getLoc();
  auto pointer = MemRefType::get({}, builder.getF32Type());
  SmallVector<Value> operands;
  // Where each starts is among the numbers: a type for all of them.
  for (Value value :
       {convolution.input, convolution.weights, convolution.output})
    operands.push_back(memref::ReinterpretCastOp::create(
        builder, loc, pointer, value, /*offset=*/0, ArrayRef<int64_t>(),
        ArrayRef<int64_t>()));
  memref::GlobalOp numbers = getNumbers(convolution.numbers);
  operands.push_back(memref::GetGlobalOp::create(
      builder, loc, numbers.getType(), numbers.getSymName()));
  func::CallOp::create(builder, loc, kConvolveFunction, TypeRange(), operands);
  SmallVector<Value> read(op->getOperands());
  op->erase();
  eraseDead(read);
  convolution.zeroFill->erase();
  ++numConverted;
}

void ConvolutionsToLibraryPass::runOnOperation() {
  globals.clear();
  unread.clear();
  SmallVector<LibraryConvolution, 0> found;
  getOperation().walk([&](linalg::LinalgOp op) {
    FailureOr<LibraryConvolution> convolution = matchConvolution(op);
    if (succeeded(convolution) && isFasterInLibrary(convolution->numbers, wide))
      found.push_back(*convolution);
  });
  if (found.empty())
    return;

  OpBuilder builder(&getContext());
  auto pointer = MemRefType::get({}, builder.getF32Type());
  auto numbers = MemRefType::get({kCount}, builder.getI64Type());
  auto type = builder.getFunctionType({pointer, pointer, pointer, numbers}, {});
  symbols.emplace(getOperation());
  if (Operation *known = symbols->lookup(kConvolveFunction)) {
    // Someone else's function of that name stays the only one.
    auto function = dyn_cast<func::FuncOp>(known);
    if (!function || function.getFunctionType() != type)
      return;
  } else {
    auto function =
        func::FuncOp::create(getOperation().getLoc(), kConvolveFunction, type);
    function.setPrivate();
    function->setAttr(kBarePointerAttr, builder.getUnitAttr());
    symbols->insert(function, getOperation().getBody()->begin());
  }

  // All is read before anything changes.
  skipPaddings(found);
  for (const LibraryConvolution &convolution : found)
    emitCall(convolution);
  for (ZeroPadding &padding : unread) {
    padding.copy->erase();
    padding.inside->erase();
    padding.fill->erase();
    padding.padded->erase();
    ++numPaddings;
  }
}
