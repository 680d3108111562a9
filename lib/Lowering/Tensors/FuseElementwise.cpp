//===- FuseElementwise.cpp - Elementwise fusion for training graphs -------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/AutodiffAnalysis.h"
#include "SBP/Lowering/Tensors/Passes.h"
#include "SBP/Support/Remarks.h"
#include "SBP/Transforms/Graph/DataMovement.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/MemRef/Transforms/Transforms.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tensor/Transforms/Transforms.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_FUSEELEMENTWISEPASS
#include "SBP/Lowering/Tensors/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

/// Bits of a static tensor in memory, 0 of a scalar; none when a dimension is
/// dynamic.
std::optional<int64_t> getBits(Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  if (!tensor)
    return 0;
  if (!tensor.hasStaticShape() || !tensor.getElementType().isIntOrFloat())
    return std::nullopt;
  return tensor.getNumElements() *
         llvm::alignTo(tensor.getElementTypeBitWidth(), 8);
}

/// Whether `value` is used at or after `op`, or lives for the whole function.
bool isLiveAt(Value value, Operation *op) {
  Operation *def = value.getDefiningOp();
  if (!def || def->hasTrait<OpTrait::ConstantLike>())
    return true;
  return llvm::any_of(value.getUsers(), [&](Operation *user) {
    Operation *ancestor = op->getBlock()->findAncestorOpInBlock(*user);
    return !ancestor || ancestor == op || op->isBeforeInBlock(ancestor);
  });
}

/// What a view is of: the buffer that lives.
Value getViewed(Value value) {
  while (Operation *def = value.getDefiningOp()) {
    if (!isa<tensor::ExtractSliceOp, tensor::ExpandShapeOp,
             tensor::CollapseShapeOp, tensor::CastOp>(def))
      break;
    value = def->getOperand(0);
  }
  return value;
}

/// Fusing moves the producer down to its consumer: its inputs then live until
/// there, in place of its result. In a training graph the way from forward to
/// backward is long and what is kept over it decides the peak, so fusion must
/// not exchange a small result (the kept rows, say) for large inputs.
bool keepsMoreAlive(linalg::GenericOp producer, Operation *consumer) {
  std::optional<int64_t> saved = getBits(producer.getResult(0).getType());
  bool comparesViews =
      getElementTypeOrSelf(producer.getResult(0).getType()).isInteger(1);
  int64_t added = 0;
  for (OpOperand *input : producer.getDpsInputOperands()) {
    // Truth values are compared in slices, to be packed.
    Value read = comparesViews ? getViewed(input->get()) : input->get();
    if (isLiveAt(read, consumer))
      continue;
    std::optional<int64_t> bits = getBits(input->get().getType());
    // Dynamic shapes: an input of the same type costs what is saved.
    if (!bits || !saved)
      return producer.getNumDpsInputs() > 1 ||
             input->get().getType() != producer.getResult(0).getType();
    added += *bits;
  }
  return saved && added > *saved;
}

/// Operations that are worth computing once per element, even if memory traffic
/// would be saved by repeating them.
bool isExpensive(linalg::GenericOp op) {
  return llvm::any_of(op.getBody()->without_terminator(), [](Operation &inner) {
    return isa<arith::DivFOp, tensor::ExtractOp>(inner) ||
           inner.getDialect()->getNamespace() == "math" ||
           inner.getNumRegions() > 0;
  });
}

bool isElementwiseLike(linalg::GenericOp op) {
  // Two inputs multiplied into an accumulator belong to the runtime.
  if (op.getNumReductionLoops() == 0)
    return true;
  return !llvm::any_of(op.getBody()->without_terminator(),
                       [](Operation &o) { return isa<arith::MulFOp>(o); });
}

/// Each fusion copies both bodies, so that a chain of operations would take
/// time in proportion to the square of its length. Bodies of this size make any
/// memory traffic between them small, and sbp-fuse-kernels joins them by rows.
constexpr int64_t kMaxBodyOperations = 256;

bool isSmall(linalg::GenericOp producer, linalg::GenericOp consumer) {
  int64_t count = 0;
  for (linalg::GenericOp op : {producer, consumer})
    for (auto it = op.getBody()->begin(), e = op.getBody()->end();
         it != e && count <= kMaxBodyOperations; ++it)
      ++count;
  return count <= kMaxBodyOperations;
}

/// Whether `op` makes wider integers of narrow ones, or adds a constant to
/// them.
bool isWidening(linalg::GenericOp op) {
  if (op.getNumDpsInputs() != 1 || op.getNumReductionLoops() != 0)
    return false;
  Type from = getElementTypeOrSelf(op.getInputs()[0].getType());
  Type to = getElementTypeOrSelf(op.getResult(0).getType());
  return isa<IntegerType>(from) && !from.isInteger(1) &&
         (to.isIndex() ||
          (to.isInteger() &&
           to.getIntOrFloatBitWidth() > from.getIntOrFloatBitWidth())) &&
         llvm::all_of(op.getBody()->without_terminator(),
                      llvm::IsaPred<arith::ExtUIOp, arith::ExtSIOp,
                                    arith::IndexCastUIOp, arith::IndexCastOp,
                                    arith::AddIOp, arith::ConstantOp>);
}

/// Why the operand is computed whole, before its consumer; empty where it is
/// computed in the consumer.
StringRef getReasonApart(OpOperand *operand) {
  auto producer = operand->get().getDefiningOp<linalg::GenericOp>();
  auto consumer = dyn_cast<linalg::GenericOp>(operand->getOwner());
  if (!producer || !consumer || producer.getNumResults() != 1 ||
      producer->getBlock() != consumer->getBlock())
    return "it is not one result of a generic in the same block";
  if (!isElementwiseLike(consumer))
    return "a sum of products reads it, which may be a library's";
  // Broadcasts cost nothing wherever they are: what they read is smaller than
  // what they would write, and lives instead.
  if (isBroadcast(producer))
    return "";
  if (isWidening(producer) && isSmall(producer, consumer))
    return "";
  if (!isSmall(producer, consumer))
    return "the two bodies together are long";
  if (!producer->hasOneUse())
    return "it has several uses";
  if (keepsMoreAlive(producer, consumer))
    return "what it is computed from takes more memory, and would live longer";
  // A broadcast of the producer's result would repeat its work, and a gather of
  // rows must happen where its whole input dies.
  if (!isExpensive(producer))
    return "";
  if (!consumer.getMatchingIndexingMap(operand).isPermutation())
    return "each element is read several times, and takes work";
  if (llvm::any_of(producer.getBody()->without_terminator(),
                   [](Operation &o) { return isa<tensor::ExtractOp>(o); }))
    return "it gathers, which has to happen where its input dies";
  return "";
}

/// Asked for operands that upstream could fuse.
bool shouldFuse(OpOperand *operand) {
  if (!getReasonApart(operand).empty())
    return false;
  if (sbp::mayEmitRemarks(operand->get().getContext()))
    remark::passed(operand->get().getLoc(),
                   remark::RemarkOpts::name("FusedElementwise")
                       .category("sbp-fuse-elementwise"))
        << remark::add("{0} is computed where it is read ({1})",
                       operand->get().getType(),
                       getSourceLine(operand->getOwner()->getLoc()));
  return true;
}

/// The operation that makes elements of packed bits behind `flat`; null where
/// `flat` is another reshape.
linalg::GenericOp getUnpacking(tensor::CollapseShapeOp flat) {
  auto bits = flat ? flat.getSrc().getDefiningOp<linalg::GenericOp>() : nullptr;
  if (!bits || !bits->hasOneUse() || bits.getNumDpsInputs() != 1 ||
      bits.getNumReductionLoops() != 0)
    return nullptr;
  // Bytes that several elements lie in.
  auto bytes = dyn_cast<RankedTensorType>(bits.getInputs()[0].getType());
  Type element = flat.getSrcType().getElementType();
  return bytes && bytes.getElementType().isInteger(8) &&
                 bytes.getRank() < flat.getSrcType().getRank() &&
                 (element.isInteger(1) || element.isInteger(8))
             ? bits
             : nullptr;
}

/// Whether the operand is elements of packed bits, which nothing else
/// reads. They are computed for each bit of each byte, and then seen with the
/// axes that were packed: with loops of the bits and the bytes, the reader
/// computes them itself, and they are never stored.
bool readsBits(OpOperand *operand) {
  auto flat = operand->get().getDefiningOp<tensor::CollapseShapeOp>();
  auto consumer = dyn_cast<linalg::GenericOp>(operand->getOwner());
  return flat && flat->hasOneUse() && consumer &&
         consumer.getNumReductionLoops() == 0 && getUnpacking(flat);
}

struct FuseElementwisePass
    : sbp::impl::FuseElementwisePassBase<FuseElementwisePass> {
  void runOnOperation() override {
    int64_t before = countLinalgOps();
    RewritePatternSet patterns(&getContext());
    linalg::populateElementwiseOpsFusionPatterns(patterns, shouldFuse);
    linalg::populateInlineConstantOperandsPatterns(patterns);
    linalg::populateEraseUnnecessaryInputsPatterns(patterns);
    tensor::populateDecomposeTensorConcatPatterns(patterns);
    // With dynamic shapes, a tensor.dim of a result is another use of it.
    memref::populateResolveRankedShapedTypeResultDimsPatterns(patterns);
    linalg::GenericOp::getCanonicalizationPatterns(patterns, &getContext());
    GreedyRewriteConfig config;
    config.setUseTopDownTraversal(true);
    // There are no branches to simplify: a sixth of this pass's time.
    config.setRegionSimplificationLevel(GreedySimplifyRegionLevel::Disabled);
    FrozenRewritePatternSet frozen(std::move(patterns));
    if (failed(applyPatternsGreedily(getOperation(), frozen, config)) ||
        failed(expandReadersOfBits(frozen)))
      return signalPassFailure();
    numFused += std::max<int64_t>(0, before - countLinalgOps());
    if (sbp::mayEmitRemarks(&getContext()))
      reportLeft();
  }

private:
  /// Behind the fusion of what is not reshaped, which reshapes would stop.
  LogicalResult expandReadersOfBits(const FrozenRewritePatternSet &fusion) {
    RewritePatternSet patterns(&getContext());
    linalg::populateFoldReshapeOpsByExpansionPatterns(patterns, readsBits);
    FrozenRewritePatternSet expansion(std::move(patterns));
    // A comparison that reads codes is made of bytes itself, once it is fused.
    constexpr int kMaxRounds = 4;
    for (int round = 0; round < kMaxRounds; ++round) {
      giveReadersOwnBits();
      bool found = false;
      getOperation().walk([&](linalg::GenericOp op) {
        found |= llvm::any_of(op->getOpOperands(),
                              [](OpOperand &use) { return readsBits(&use); });
      });
      if (!found)
        return success();
      if (failed(applyPatternsGreedily(getOperation(), expansion)) ||
          failed(applyPatternsGreedily(getOperation(), fusion)))
        return failure();
    }
    return success();
  }

  /// Bits are eight times smaller than what is made of them, so that each
  /// reader makes its own.
  void giveReadersOwnBits() {
    SmallVector<tensor::CollapseShapeOp> shared;
    getOperation().walk([&](tensor::CollapseShapeOp flat) {
      if (!flat->hasOneUse() && getUnpacking(flat))
        shared.push_back(flat);
    });
    for (tensor::CollapseShapeOp flat : shared) {
      llvm::SetVector<Operation *> readers;
      for (Operation *user : flat->getUsers())
        if (auto reader = dyn_cast<linalg::GenericOp>(user);
            reader && reader.getNumReductionLoops() == 0)
          readers.insert(reader);
      linalg::GenericOp bits = getUnpacking(flat);
      for (Operation *reader : readers) {
        OpBuilder builder(reader);
        Operation *made = builder.clone(*bits);
        IRMapping mapping;
        mapping.map(bits.getResult(0), made->getResult(0));
        Operation *own = builder.clone(*flat, mapping);
        reader->replaceUsesOfWith(flat, own->getResult(0));
      }
      if (flat->use_empty()) {
        flat->erase();
        bits->erase();
      }
    }
  }

  /// Each value once, though several operations may read it.
  void reportLeft() {
    llvm::DenseSet<Value> reported;
    getOperation().walk([&](linalg::GenericOp consumer) {
      for (OpOperand *operand : consumer.getDpsInputOperands())
        if (StringRef reason = getReasonApart(operand);
            !reason.empty() && linalg::areElementwiseOpsFusable(operand) &&
            reported.insert(operand->get()).second)
          remark::missed(operand->get().getLoc(),
                         remark::RemarkOpts::name("FusedElementwise")
                             .category("sbp-fuse-elementwise"))
              << remark::add("{0} is computed whole", operand->get().getType())
              << remark::reason("{0}", reason);
    });
  }

  int64_t countLinalgOps() {
    int64_t count = 0;
    getOperation().walk([&](linalg::LinalgOp) { ++count; });
    return count;
  }
};

} // namespace
