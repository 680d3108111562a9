//===- ContractionToRuntime.cpp - Contractions to library calls -----------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Conversion/ContractionToRuntime.h"
#include "SBP/Conversion/Passes.h"
#include "SBP/Pipelines/KernelGroup.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Interfaces/ViewLikeInterface.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_CONVERTCONTRACTIONSTORUNTIMEPASS
#include "SBP/Conversion/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

/// One operand of the contraction: how far a step of each loop moves it.
struct OperandAccess {
  Value memref;
  /// For each dimension of the memref, the factor of each loop in its
  /// subscript.
  SmallVector<SmallVector<int64_t>> factors;
  /// For each dimension, the constant in its subscript.
  SmallVector<int64_t> constants;

  /// Whether only the last dimension (of more than one element) moves.
  bool isFastest(unsigned loop) const {
    auto shape = cast<MemRefType>(memref.getType()).getShape();
    for (unsigned dim = factors.size(); dim-- > 0;)
      if (shape[dim] != 1)
        return factors[dim][loop] != 0;
    return false;
  }
  bool dependsOn(unsigned loop) const {
    return llvm::any_of(factors,
                        [&](ArrayRef<int64_t> dim) { return dim[loop] != 0; });
  }
};

struct Contraction {
  /// The element types, as the runtime's functions name them.
  StringRef suffix;
  OperandAccess a, b, c;
};

FailureOr<OperandAccess> readAccess(linalg::LinalgOp op, OpOperand &operand) {
  auto type = dyn_cast<MemRefType>(operand.get().getType());
  if (!type || !type.isStrided())
    return failure();
  OperandAccess access;
  access.memref = operand.get();
  for (AffineExpr expr : op.getMatchingIndexingMap(&operand).getResults()) {
    access.constants.push_back(0);
    access.factors.emplace_back(op.getNumLoops(), 0);
    if (failed(
            addLinear(expr, 1, access.factors.back(), access.constants.back())))
      return failure();
  }
  return access;
}

/// The input that `value` is, looking through a widening of it; null otherwise.
BlockArgument stripWidening(Value value) {
  if (auto ext = value.getDefiningOp<arith::ExtFOp>())
    value = ext.getIn();
  return dyn_cast<BlockArgument>(value);
}

/// What the runtime calls these element types, or an empty name.
StringRef getSuffix(Type a, Type b, Type c) {
  if (a != b)
    return "";
  if (a == c)
    return a.isF32() ? "f32" : a.isF64() ? "f64" : a.isBF16() ? "bf16" : "";
  return a.isBF16() && c.isF32() ? "bf16_f32" : "";
}

/// Whether the loops hold a matrix product: something is summed, and at least
/// one operand is used again along some loop. Loops do as well as BLAS without
/// reuse, and better on one small matrix times a vector per channel (a
/// depthwise convolution and its gradients): there, neighbors along memory are
/// independent products.
bool hasMatrixProduct(linalg::LinalgOp op, const Contraction &contraction) {
  bool sums = false, rows = false, cols = false, isInterleaved = false;
  SmallVector<int64_t> sizes = op.getStaticLoopRanges();
  for (unsigned loop = 0, e = op.getNumLoops(); loop < e; ++loop) {
    if (sizes[loop] == 1)
      continue;
    bool a = contraction.a.dependsOn(loop), b = contraction.b.dependsOn(loop),
         c = contraction.c.dependsOn(loop);
    sums |= a && b && !c;
    rows |= c && a && !b;
    cols |= c && b && !a;
    isInterleaved |= a && b && c && contraction.a.isFastest(loop) &&
                     contraction.b.isFastest(loop) &&
                     contraction.c.isFastest(loop);
  }
  return sums && (isInterleaved ? rows && cols : rows || cols);
}

FailureOr<Contraction> matchContraction(linalg::LinalgOp op) {
  if (!op.hasPureBufferSemantics() || op.getNumDpsInputs() != 2 ||
      op.getNumDpsInits() != 1)
    return failure();

  // The body: yield(add(out, mul(a, b))) in either order.
  Block &body = *op.getBlock();
  auto add = body.getTerminator()->getOperand(0).getDefiningOp<arith::AddFOp>();
  if (!add)
    return failure();
  BlockArgument out = body.getArgument(2);
  auto mul = (add.getLhs() == out ? add.getRhs() : add.getLhs())
                 .getDefiningOp<arith::MulFOp>();
  if (!mul || (add.getLhs() != out && add.getRhs() != out))
    return failure();
  BlockArgument lhs = stripWidening(mul.getLhs()),
                rhs = stripWidening(mul.getRhs());
  if (!lhs || !rhs || lhs.getOwner() != &body || rhs.getOwner() != &body ||
      lhs.getArgNumber() + rhs.getArgNumber() != 1)
    return failure();

  Contraction contraction;
  contraction.suffix = getSuffix(body.getArgument(0).getType(),
                                 body.getArgument(1).getType(), out.getType());
  if (contraction.suffix.empty())
    return failure();
  FailureOr<OperandAccess> a = readAccess(op, *op.getDpsInputOperand(0)),
                           b = readAccess(op, *op.getDpsInputOperand(1)),
                           c = readAccess(op, *op.getDpsInitOperand(0));
  if (failed(a) || failed(b) || failed(c))
    return failure();
  contraction.a = *a;
  contraction.b = *b;
  contraction.c = *c;
  if (!hasMatrixProduct(op, contraction))
    return failure();
  return contraction;
}

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

/// Whether `op` touches all of what it writes.
static bool coversOutput(linalg::LinalgOp op) {
  OpOperand *output = op.getDpsInitOperand(0);
  AffineMap map = op.getMatchingIndexingMap(output);
  auto type = dyn_cast<MemRefType>(output->get().getType());
  if (!type || !map.isProjectedPermutation(/*allowZeroInResults=*/true))
    return false;
  for (auto [size, expr] : llvm::zip(type.getShape(), map.getResults()))
    if (!isa<AffineDimExpr>(expr) && size != 1)
      return false;
  return true;
}

linalg::LinalgOp mlir::sbp::findZeroFill(linalg::LinalgOp op) {
  // Fills stand close to what they are for; the limit keeps this linear.
  constexpr unsigned kMaxDistance = 64;
  Value c = op.getDpsInits()[0];
  Value buffer = getBuffer(c);
  // Arguments may be one buffer, but for those of a batch.
  auto function = op->getParentOfType<func::FuncOp>();
  bool isOwn = buffer && (buffer.getDefiningOp<memref::AllocOp>() ||
                          (isa<BlockArgument>(buffer) && function &&
                           function.getName().starts_with(kBatchPrefix)));
  if (!isOwn || !coversOutput(op) ||
      llvm::any_of(op.getDpsInputs(), [&](Value input) {
        return isa<BaseMemRefType>(input.getType()) &&
               getBuffer(input) == buffer;
      }))
    return {};
  Operation *previous = op->getPrevNode();
  for (unsigned i = 0; previous && i < kMaxDistance; ++i) {
    auto fill = dyn_cast<linalg::LinalgOp>(previous);
    if (fill && fill.getNumDpsInits() == 1 && fill.getDpsInits()[0] == c) {
      return isZeroFill(fill) && coversOutput(fill) ? fill : linalg::LinalgOp();
    }
    bool isView = isa<ViewLikeOpInterface>(previous);
    if (previous->getNumRegions() > 0 && !fill)
      return {};
    if (!isView && llvm::any_of(previous->getOperands(), [&](Value operand) {
          return isa<BaseMemRefType>(operand.getType()) &&
                 getBuffer(operand) == buffer;
        }))
      return {};
    if (fill && llvm::any_of(getUsedBuffers(fill), [&](Value used) {
          return used == buffer || !used;
        }))
      return {};
    previous = previous->getPrevNode();
  }
  return {};
}

bool mlir::sbp::isRuntimeContraction(linalg::LinalgOp op) {
  return succeeded(matchContraction(op));
}

bool mlir::sbp::isZeroOfContraction(linalg::LinalgOp fill) {
  if (fill.getNumDpsInits() != 1 || !getFilledConstant(fill))
    return false;
  for (Operation *user : fill.getDpsInits()[0].getUsers()) {
    auto op = dyn_cast<linalg::LinalgOp>(user);
    if (op && op != fill && op->getBlock() == fill->getBlock() &&
        isRuntimeContraction(op) && findZeroFill(op) == fill)
      return true;
  }
  return false;
}
