//===- ConvertToLLVM.cpp - The rest to the LLVM dialect, at once ----------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/CPU/Passes.h"
#include "SBP/Lowering/Kernels/SharedCode.h"

#include "mlir/Analysis/DataLayoutAnalysis.h"
#include "mlir/Conversion/AffineToStandard/AffineToStandard.h"
#include "mlir/Conversion/ConvertToLLVM/ToLLVMInterface.h"
#include "mlir/Conversion/LLVMCommon/ConversionTarget.h"
#include "mlir/Conversion/LLVMCommon/TypeConverter.h"
#include "mlir/Conversion/SCFToControlFlow/SCFToControlFlow.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlow.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/Remarks.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Transforms/DialectConversion.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_CONVERTTOLLVMPASS
#include "SBP/Lowering/CPU/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

/// Passes buffers as pointers where nothing else of their descriptors is used:
/// to functions with one pointer per buffer, and as addresses. The host
/// function of a ViT-Tiny step would be mostly views that become chains of
/// insertions.
class PointerPasser {
public:
  PointerPasser(ModuleOp module, const LLVMTypeConverter &converter)
      : converter(converter), symbols(module), builder(module.getContext()),
        pointerType(LLVM::LLVMPointerType::get(module.getContext())) {}

  void run(func::FuncOp function);

  int64_t numCalls = 0, numViews = 0;

private:
  Value getPointer(Value memref);
  Value makePointer(Value memref);
  Value cast(Location loc, Value value, Type type) {
    return UnrealizedConversionCastOp::create(builder, loc, type, value)
        .getResult(0);
  }
  bool isBuffer(Type type) const;
  bool isPointerCall(func::CallOp call) const;
  void replace(func::CallOp call);
  void replace(memref::ExtractAlignedPointerAsIndexOp op);

  const LLVMTypeConverter &converter;
  SymbolTable symbols;
  OpBuilder builder;
  Type pointerType;
  llvm::DenseMap<Value, Value> pointers;
};

struct ConvertToLLVMPass : sbp::impl::ConvertToLLVMPassBase<ConvertToLLVMPass> {
  void runOnOperation() override;
};

} // namespace

//===----------------------------------------------------------------------===//
// Buffers as pointers
//===----------------------------------------------------------------------===//

/// The address of the first byte of `memref`, where it was made; strides and
/// offset are in the type or stay with the descriptor.
Value PointerPasser::getPointer(Value memref) {
  if (Value known = pointers.lookup(memref))
    return known;
  Value pointer = makePointer(memref);
  pointers[memref] = pointer;
  return pointer;
}

Value PointerPasser::makePointer(Value memref) {
  Operation *def = memref.getDefiningOp();
  // These move the offset, not the aligned pointer.
  if (auto view = dyn_cast_if_present<memref::SubViewOp>(def))
    return getPointer(view.getSource());
  if (auto view = dyn_cast_if_present<memref::CollapseShapeOp>(def))
    return getPointer(view.getSrc());
  if (auto view = dyn_cast_if_present<memref::ExpandShapeOp>(def))
    return getPointer(view.getSrc());
  if (auto view = dyn_cast_if_present<memref::ReinterpretCastOp>(def);
      view && isa<MemRefType>(view.getSource().getType()))
    return getPointer(view.getSource());
  if (auto metadata =
          dyn_cast_if_present<memref::ExtractStridedMetadataOp>(def))
    return getPointer(metadata.getSource());
  if (auto view = dyn_cast_if_present<memref::CastOp>(def);
      view && isa<MemRefType>(view.getSource().getType()))
    return getPointer(view.getSource());
  Location loc = memref.getLoc();
  if (auto view = dyn_cast_if_present<memref::ViewOp>(def)) {
    Value source = getPointer(view.getSource());
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPoint(view);
    Type byte = builder.getI8Type();
    if (std::optional<int64_t> shift = getConstantIntValue(view.getByteShift());
        shift && llvm::isInt<LLVM::kGEPConstantBitWidth>(*shift)) {
      if (*shift == 0)
        return source;
      return LLVM::GEPOp::create(
          builder, loc, pointerType, byte, source,
          ArrayRef<LLVM::GEPArg>{static_cast<int32_t>(*shift)});
    }
    Value shift = cast(loc, view.getByteShift(), converter.getIndexType());
    return LLVM::GEPOp::create(builder, loc, pointerType, byte, source,
                               ArrayRef<LLVM::GEPArg>{shift});
  }
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPointAfterValue(memref);
  Value descriptor = cast(loc, memref, converter.convertType(memref.getType()));
  constexpr int64_t kAlignedPointer = 1;
  return LLVM::ExtractValueOp::create(builder, loc, descriptor,
                                      kAlignedPointer);
}

/// Whether `type` is a buffer with a descriptor of known rank, in the one
/// address space that kernels are called with.
bool PointerPasser::isBuffer(Type type) const {
  auto memref = dyn_cast<MemRefType>(type);
  return memref && !memref.getMemorySpace() && converter.convertType(memref);
}

bool PointerPasser::isPointerCall(func::CallOp call) const {
  auto callee = symbols.lookup<func::FuncOp>(call.getCallee());
  return callee && callee->hasAttr(kBarePointerAttr) &&
         call.getNumResults() == 0 &&
         llvm::all_of(call.getOperandTypes(), [&](Type type) {
           return isBuffer(type) || type.isIntOrIndexOrFloat();
         });
}

void PointerPasser::replace(func::CallOp call) {
  Location loc = call.getLoc();
  SmallVector<Value> operands;
  for (Value operand : call.getOperands())
    if (isa<MemRefType>(operand.getType()))
      operands.push_back(getPointer(operand));
  builder.setInsertionPoint(call);
  unsigned next = 0;
  SmallVector<Value> arguments;
  for (Value operand : call.getOperands()) {
    Type type = converter.convertType(operand.getType());
    if (isa<MemRefType>(operand.getType()))
      arguments.push_back(operands[next++]);
    else
      arguments.push_back(type == operand.getType() ? operand
                                                    : cast(loc, operand, type));
  }
  LLVM::CallOp::create(builder, loc, TypeRange(), call.getCallee(), arguments);
  call.erase();
}

void PointerPasser::replace(memref::ExtractAlignedPointerAsIndexOp op) {
  Value pointer = getPointer(op.getSource());
  builder.setInsertionPoint(op);
  Value address = LLVM::PtrToIntOp::create(builder, op.getLoc(),
                                           converter.getIndexType(), pointer);
  op.replaceAllUsesWith(cast(op.getLoc(), address, builder.getIndexType()));
  op.erase();
}

void PointerPasser::run(func::FuncOp function) {
  SmallVector<func::CallOp> calls;
  SmallVector<memref::ExtractAlignedPointerAsIndexOp> addresses;
  SmallVector<Operation *> views;
  function.walk([&](Operation *op) {
    if (auto call = dyn_cast<func::CallOp>(op)) {
      if (isPointerCall(call))
        calls.push_back(call);
    } else if (auto address =
                   dyn_cast<memref::ExtractAlignedPointerAsIndexOp>(op)) {
      if (isBuffer(address.getSource().getType()))
        addresses.push_back(address);
    } else if (isa<memref::ViewOp, memref::SubViewOp, memref::CollapseShapeOp,
                   memref::ExpandShapeOp, memref::CastOp,
                   memref::ReinterpretCastOp, memref::ExtractStridedMetadataOp>(
                   op)) {
      views.push_back(op);
    }
  });
  for (func::CallOp call : calls)
    replace(call);
  for (memref::ExtractAlignedPointerAsIndexOp address : addresses)
    replace(address);
  // Users come behind what they use.
  for (Operation *view : llvm::reverse(views))
    if (view->use_empty()) {
      view->erase();
      ++numViews;
    }
  numCalls += calls.size();
  pointers.clear();
}

//===----------------------------------------------------------------------===//
// Conversion
//===----------------------------------------------------------------------===//

/// Gives the arguments of each function a block of their own and returns the
/// branches behind them. The conversion orders the block of an argument again
/// for each one, to tell which uses are behind the descriptor made of it: time
/// that grows with the arguments times the operations of that block.
static SmallVector<LLVM::BrOp> separateArguments(ModuleOp module) {
  SmallVector<LLVM::BrOp> branches;
  for (auto function : module.getOps<func::FuncOp>()) {
    if (function.isDeclaration())
      continue;
    Block &arguments = function.front();
    Block *body = arguments.splitBlock(arguments.begin());
    auto builder = OpBuilder::atBlockEnd(&arguments);
    branches.push_back(LLVM::BrOp::create(builder, function.getLoc(), body));
  }
  return branches;
}

/// Undoes that.
static void joinArguments(ArrayRef<LLVM::BrOp> branches) {
  for (LLVM::BrOp branch : branches) {
    Block *arguments = branch->getBlock(), *body = branch.getSuccessor();
    branch.erase();
    arguments->getOperations().splice(arguments->end(), body->getOperations());
    body->erase();
  }
}

void ConvertToLLVMPass::runOnOperation() {
  ModuleOp module = getOperation();
  const auto &layouts = getAnalysis<DataLayoutAnalysis>();
  LowerToLLVMOptions options(&getContext(), layouts.getAtOrAbove(module));
  options.allocLowering = LowerToLLVMOptions::AllocLowering::AlignedAlloc;
  options.useGenericFunctions = true;
  LLVMTypeConverter converter(&getContext(), options, &layouts);
  PointerPasser passer(module, converter);
  for (auto function : module.getOps<func::FuncOp>())
    passer.run(function);
  numCalls += passer.numCalls;
  numViews += passer.numViews;
  numFunctions += llvm::range_size(module.getOps<func::FuncOp>());

  LLVMConversionTarget target(getContext());
  RewritePatternSet patterns(&getContext());
  for (Dialect *dialect : getContext().getLoadedDialects())
    if (auto *interface = dyn_cast<ConvertToLLVMPatternInterface>(dialect))
      interface->populateConvertToLLVMConversionPatterns(target, converter,
                                                         patterns);
  // These two have no such interface.
  populateAffineToStdConversionPatterns(patterns);
  populateSCFToControlFlowConversionPatterns(patterns);

  target.addLegalOp<ModuleOp, UnrealizedConversionCastOp>();
  target.addIllegalDialect<affine::AffineDialect, scf::SCFDialect,
                           cf::ControlFlowDialect, func::FuncDialect>();
  SmallVector<LLVM::BrOp> branches = separateArguments(module);
  if (failed(applyPartialConversion(module, target, std::move(patterns))))
    return signalPassFailure();
  joinArguments(branches);
  remark::passed(
      module.getLoc(),
      remark::RemarkOpts::name("ConvertedToLLVM").category(getArgument()))
      << remark::add("{0} calls pass pointers; {1} views are gone",
                     passer.numCalls, passer.numViews);
}
