//===- SkipInsertedZeros.cpp - contractions of spread-out tensors ---------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Names as in the description of the pass: a dimension of the spread tensor
// holds source element j at position offset + stride * j.
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/Contractions.h"
#include "SBP/Analysis/Linearity.h"
#include "SBP/Lowering/Tensors/Passes.h"
#include "SBP/Support/Remarks.h"
#include "SBP/Transforms/Graph/Operations.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Remarks.h"
#include "llvm/Support/MathExtras.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_SKIPINSERTEDZEROSPASS
#include "SBP/Lowering/Tensors/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

/// More phases than this are more calls than the zeros cost.
constexpr int64_t kMostPhases = 64;

/// One dimension of the spread operand.
struct SpreadDim {
  int64_t dim, offset, stride, size;
  /// The loop that walks it alone and only sums, or else the loop of the output
  /// and the loop of the window whose sum walks it.
  std::optional<unsigned> summed;
  unsigned output = 0, window = 0;

  bool isSpread() const { return offset != 0 || stride != 1; }
};

/// What the loops of one phase of a dimension are.
struct Phase {
  int64_t output, window;       // first position of each
  int64_t numOutput, numWindow; // and how many there are
  int64_t source;               // first element of the source; may be < 0
};

Phase getPhase(const SpreadDim &dim, int64_t phase, ArrayRef<int64_t> sizes) {
  int64_t stride = dim.stride;
  int64_t window = llvm::mod(dim.offset - phase, stride);
  return {phase, window,
          llvm::divideCeilSigned(sizes[dim.output] - phase, stride),
          llvm::divideCeilSigned(sizes[dim.window] - window, stride),
          (phase + window - dim.offset) / stride};
}

/// A contraction of floats with a spread operand, as this pass can rewrite it.
struct SpreadContraction {
  linalg::GenericOp op;
  OpOperand *operand;
  tensor::InsertSliceOp spread;
  SmallVector<SpreadDim> dims;
};

/// Whether `loop` stands in this operand's map only by itself, once.
bool isBareOrAbsent(AffineMap map, unsigned loop) {
  unsigned uses = 0;
  for (AffineExpr expr : map.getResults())
    if (expr.isFunctionOfDim(loop)) {
      if (!isa<AffineDimExpr>(expr))
        return false;
      ++uses;
    }
  return uses <= 1;
}

/// Finds the loops that walk `dim`.
bool setLoops(SpreadContraction &contraction, SpreadDim &dim) {
  linalg::GenericOp op = contraction.op;
  AffineMap map = op.getMatchingIndexingMap(contraction.operand);
  AffineMap other = op.getMatchingIndexingMap(
      op.getDpsInputOperand(1 - contraction.operand->getOperandNumber()));
  AffineMap out = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  SmallVector<utils::IteratorType> types = op.getIteratorTypesArray();
  auto isOnlyHere = [&](unsigned loop) {
    return llvm::count_if(map.getResults(), [&](AffineExpr expr) {
             return expr.isFunctionOfDim(loop);
           }) == 1;
  };

  AffineExpr expr = map.getResult(dim.dim);
  if (auto loop = dyn_cast<AffineDimExpr>(expr)) {
    dim.summed = loop.getPosition();
    return types[*dim.summed] == utils::IteratorType::reduction &&
           isOnlyHere(*dim.summed);
  }
  auto sum = dyn_cast<AffineBinaryOpExpr>(expr);
  if (!sum || sum.getKind() != AffineExprKind::Add)
    return false;
  auto lhs = dyn_cast<AffineDimExpr>(sum.getLHS()),
       rhs = dyn_cast<AffineDimExpr>(sum.getRHS());
  if (!lhs || !rhs)
    return false;
  dim.output = lhs.getPosition();
  dim.window = rhs.getPosition();
  if (types[dim.output] == utils::IteratorType::reduction)
    std::swap(dim.output, dim.window);
  return types[dim.output] == utils::IteratorType::parallel &&
         types[dim.window] == utils::IteratorType::reduction &&
         isOnlyHere(dim.output) && isOnlyHere(dim.window) &&
         !other.isFunctionOfDim(dim.output) &&
         isBareOrAbsent(other, dim.window) && isBareOrAbsent(out, dim.output);
}

std::optional<SpreadContraction> match(linalg::GenericOp op) {
  if (!isContraction(op))
    return std::nullopt;
  for (OpOperand *operand : op.getDpsInputOperands()) {
    auto spread = operand->get().getDefiningOp<tensor::InsertSliceOp>();
    if (!spread || !isZeroConstant(spread.getDest()) ||
        spread.getSourceType().getRank() != spread.getType().getRank() ||
        ShapedType::isDynamicShape(spread.getStaticOffsets()) ||
        ShapedType::isDynamicShape(spread.getStaticSizes()) ||
        ShapedType::isDynamicShape(spread.getStaticStrides()) ||
        llvm::all_of(spread.getStaticStrides(),
                     [](int64_t stride) { return stride == 1; }))
      continue;
    SpreadContraction contraction{op, operand, spread, {}};
    int64_t phases = 1;
    bool matches = true;
    for (int64_t i = 0, e = spread.getType().getRank(); i < e && matches; ++i) {
      SpreadDim dim{i, spread.getStaticOffsets()[i],
                    spread.getStaticStrides()[i], spread.getStaticSizes()[i],
                    std::nullopt};
      if (!dim.isSpread() && dim.size == spread.getType().getDimSize(i))
        continue;
      matches = dim.size > 0 && setLoops(contraction, dim);
      if (!dim.summed)
        phases *= dim.stride;
      contraction.dims.push_back(dim);
    }
    if (matches && phases <= kMostPhases)
      return contraction;
  }
  return std::nullopt;
}

/// A slice of a tensor with static sizes; all of it at first.
struct Slice {
  SmallVector<OpFoldResult> offsets, sizes, strides;

  Slice(OpBuilder &b, Value tensor) {
    for (int64_t size : cast<RankedTensorType>(tensor.getType()).getShape()) {
      offsets.push_back(b.getIndexAttr(0));
      sizes.push_back(b.getIndexAttr(size));
      strides.push_back(b.getIndexAttr(1));
    }
  }
  void set(OpBuilder &b, int64_t dim, int64_t offset, int64_t size,
           int64_t stride) {
    offsets[dim] = b.getIndexAttr(offset);
    sizes[dim] = b.getIndexAttr(size);
    strides[dim] = b.getIndexAttr(stride);
  }
  Value extract(OpBuilder &b, Location loc, Value tensor) const {
    return b.createOrFold<tensor::ExtractSliceOp>(loc, tensor, offsets, sizes,
                                                  strides);
  }
};

/// Makes the contractions of one match.
class Rewriter {
public:
  explicit Rewriter(SpreadContraction &contraction)
      : op(contraction.op), operand(contraction.operand->getOperandNumber()),
        b(op), loc(op.getLoc()), maps(op.getIndexingMapsArray()),
        sizes(op.getStaticLoopRanges()),
        source(contraction.spread.getSource()) {
    for (const SpreadDim &dim : contraction.dims)
      (dim.summed ? summed : sliding).push_back(dim);
  }

  /// Returns the value that replaces the result.
  Value run();
  int64_t getNumContractions() const { return numContractions; }

private:
  void padSource();
  Value contract(Value spread, Value other, Value init);
  Value emitPhase(ArrayRef<Phase> phases, Value result);

  linalg::GenericOp op;
  unsigned operand;
  OpBuilder b;
  Location loc;
  SmallVector<AffineMap> maps;
  SmallVector<int64_t> sizes;
  Value source;
  SmallVector<SpreadDim> summed, sliding;
  /// Zeros that padding put before the source, per dimension.
  SmallVector<int64_t> low;
  bool initIsZero = false;
  int64_t numContractions = 0;
};
} // namespace

/// Gives the source what the windows see of the zeros around it.
void Rewriter::padSource() {
  auto type = cast<RankedTensorType>(source.getType());
  low.assign(type.getRank(), 0);
  SmallVector<int64_t> shape(type.getShape());
  SmallVector<OpFoldResult> before(type.getRank(), b.getIndexAttr(0)),
      after(before);
  for (const SpreadDim &dim : sliding) {
    int64_t first = 0, end = dim.size;
    for (int64_t i = 0; i < dim.stride; ++i) {
      Phase phase = getPhase(dim, i, sizes);
      if (phase.numOutput <= 0 || phase.numWindow <= 0)
        continue;
      first = std::min(first, phase.source);
      end = std::max(end, phase.source + phase.numOutput + phase.numWindow - 1);
    }
    low[dim.dim] = -first;
    shape[dim.dim] = end - first;
    before[dim.dim] = b.getIndexAttr(-first);
    after[dim.dim] = b.getIndexAttr(end - dim.size);
  }
  if (type.getShape() == ArrayRef(shape))
    return;
  Value zero =
      arith::ConstantOp::create(b, loc, b.getZeroAttr(type.getElementType()));
  source = tensor::PadOp::create(b, loc, type.clone(shape), source, before,
                                 after, zero);
}

Value Rewriter::contract(Value spread, Value other, Value init) {
  ++numContractions;
  SmallVector<Value> inputs(2);
  inputs[operand] = spread;
  inputs[1 - operand] = other;
  auto generic = linalg::GenericOp::create(b, loc, init.getType(), inputs, init,
                                           maps, op.getIteratorTypesArray());
  IRMapping mapping;
  op.getRegion().cloneInto(&generic.getRegion(), mapping);
  for (NamedAttribute attr : op->getDiscardableAttrs())
    generic->setDiscardableAttr(attr.getName(), attr.getValue());
  return generic.getResult(0);
}

Value Rewriter::emitPhase(ArrayRef<Phase> phases, Value result) {
  Value other = op.getDpsInputOperand(1 - operand)->get();
  Slice ofSource(b, source), ofOther(b, other), ofResult(b, result);
  bool hasTaps = true;
  for (auto [dim, phase] : llvm::zip_equal(sliding, phases)) {
    if (phase.numOutput <= 0)
      return result;
    hasTaps &= phase.numWindow > 0;
    ofSource.set(b, dim.dim, low[dim.dim] + phase.source,
                 phase.numOutput + phase.numWindow - 1, 1);
    auto setAlong = [&](Slice &slice, AffineMap map, unsigned loop,
                        int64_t first, int64_t count) {
      for (auto [i, expr] : llvm::enumerate(map.getResults()))
        if (expr == b.getAffineDimExpr(loop))
          slice.set(b, i, first, count, dim.stride);
    };
    setAlong(ofOther, maps[1 - operand], dim.window, phase.window,
             phase.numWindow);
    setAlong(ofResult, maps[2], dim.output, phase.output, phase.numOutput);
  }
  if (!hasTaps && !initIsZero)
    return result;
  Value part = ofResult.extract(b, loc, result);
  if (initIsZero) {
    // Each phase begins with zeros of its own: the contraction writes them.
    Value zero = arith::ConstantOp::create(
        b, loc, b.getZeroAttr(getElementTypeOrSelf(part.getType())));
    part = linalg::FillOp::create(b, loc, zero, part).getResult(0);
  }
  if (hasTaps)
    part = contract(ofSource.extract(b, loc, source),
                    ofOther.extract(b, loc, other), part);
  return tensor::InsertSliceOp::create(b, loc, part, result, ofResult.offsets,
                                       ofResult.sizes, ofResult.strides);
}

Value Rewriter::run() {
  // A loop that sums takes fewer and longer steps.
  for (const SpreadDim &dim : summed) {
    sizes[*dim.summed] = dim.size;
    AffineExpr loop = b.getAffineDimExpr(*dim.summed);
    AffineMap &map = maps[1 - operand];
    map = map.replace(loop, loop * dim.stride + dim.offset, map.getNumDims(),
                      /*numResultSyms=*/0);
  }
  Value init = op.getDpsInits()[0];
  if (sliding.empty())
    return contract(source, op.getDpsInputOperand(1 - operand)->get(), init);

  padSource();
  initIsZero = isZeroConstant(init);
  Value result = init;
  if (initIsZero)
    result = tensor::EmptyOp::create(
        b, loc, cast<RankedTensorType>(init.getType()).getShape(),
        getElementTypeOrSelf(init.getType()));
  // All combinations of the phases.
  SmallVector<int64_t> index(sliding.size(), 0);
  while (true) {
    SmallVector<Phase> phases;
    for (auto [dim, i] : llvm::zip_equal(sliding, index))
      phases.push_back(getPhase(dim, i, sizes));
    result = emitPhase(phases, result);
    size_t d = 0;
    while (d < index.size() && ++index[d] == sliding[d].stride)
      index[d++] = 0;
    if (d == index.size())
      return result;
  }
}

namespace {
struct SkipInsertedZerosPass
    : sbp::impl::SkipInsertedZerosPassBase<SkipInsertedZerosPass> {
  void runOnOperation() override {
    SmallVector<SpreadContraction, 0> found;
    getOperation()->walk([&](linalg::GenericOp op) {
      if (std::optional<SpreadContraction> contraction = match(op))
        found.push_back(*contraction);
      else if (sbp::mayEmitRemarks(&getContext()))
        remarkZeros(op);
    });
    for (SpreadContraction &contraction : found) {
      Rewriter rewriter(contraction);
      Value result = rewriter.run();
      ++numContractions;
      numPhases += rewriter.getNumContractions();
      linalg::GenericOp op = contraction.op;
      remark::passed(op.getLoc(), remark::RemarkOpts::name("SkippedZeros")
                                      .category("sbp-skip-inserted-zeros"))
          << remark::add("{0} contractions leave out the zeros of {1}",
                         rewriter.getNumContractions(),
                         contraction.spread.getType());
      op.getResult(0).replaceAllUsesWith(result);
      Value init = op.getDpsInits()[0], spread = contraction.spread;
      op.erase();
      // Dead operations would get buffers.
      eraseDead({init, spread});
    }
  }

  static void remarkZeros(linalg::GenericOp op) {
    if (isContraction(op) && llvm::any_of(op.getDpsInputs(), [](Value input) {
          auto spread = input.getDefiningOp<tensor::InsertSliceOp>();
          return spread && !spread.hasUnitStride() &&
                 isZeroConstant(spread.getDest());
        }))
      remark::missed(op.getLoc(), remark::RemarkOpts::name("MultipliesZeros")
                                      .category("sbp-skip-inserted-zeros"))
          << remark::add("the contraction multiplies inserted zeros")
          << remark::reason("sizes are dynamic, its loops do not walk the "
                            "spread dimensions alone or as windows, or it "
                            "would take more than {0} parts",
                            kMostPhases);
  }
};
} // namespace
