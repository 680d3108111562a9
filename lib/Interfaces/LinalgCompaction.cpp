//===- LinalgCompaction.cpp - structured operations on kept positions -----===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Interfaces/RowWiseModel.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::sbp;

namespace {

/// The loops that run over `axes` of the operand with this indexing map: each
/// axis must be one loop of its own.
std::optional<SmallVector<unsigned>> getLoops(AffineMap map,
                                              ArrayRef<int64_t> axes) {
  SmallVector<unsigned> loops;
  for (int64_t axis : axes) {
    auto dim = dyn_cast<AffineDimExpr>(map.getResult(axis));
    if (!dim || llvm::is_contained(loops, dim.getPosition()))
      return std::nullopt;
    loops.push_back(dim.getPosition());
  }
  return loops;
}

/// The axes along which an operand with this map is masked when `loops` are.
/// Fails when it has a part of the group, or a window or diagonal over it.
FailureOr<SmallVector<int64_t>> getAxes(AffineMap map,
                                        ArrayRef<unsigned> loops) {
  SmallVector<int64_t> axes(loops.size(), -1);
  for (auto [axis, expr] : llvm::enumerate(map.getResults())) {
    if (auto dim = dyn_cast<AffineDimExpr>(expr)) {
      const auto *it = llvm::find(loops, dim.getPosition());
      if (it == loops.end())
        continue;
      int64_t &slot = axes[it - loops.begin()];
      if (slot != -1)
        return failure();
      slot = axis;
      continue;
    }
    if (llvm::any_of(loops,
                     [&](unsigned l) { return expr.isFunctionOfDim(l); }))
      return failure();
  }
  if (llvm::all_of(axes, [](int64_t axis) { return axis == -1; }))
    return SmallVector<int64_t>();
  if (llvm::is_contained(axes, -1))
    return failure();
  return axes;
}

LogicalResult mapFromLoops(linalg::LinalgOp op, ArrayRef<unsigned> loops,
                           const MaskedAxes &anchor, CompactionMap &map) {
  // A body that computes with a masked position would see another one.
  WalkResult walk = op->walk([&](linalg::IndexOp index) {
    return llvm::is_contained(loops, index.getDim()) ? WalkResult::interrupt()
                                                     : WalkResult::advance();
  });
  if (walk.wasInterrupted())
    return failure();
  for (AffineMap indexing : op.getIndexingMapsArray()) {
    FailureOr<SmallVector<int64_t>> axes = getAxes(indexing, loops);
    if (failed(axes))
      return failure();
    map.operands.push_back(anchor.withAxes(*axes));
  }
  for (OpOperand &init : op.getDpsInitsMutable())
    map.results.push_back(map.operands[init.getOperandNumber()]);
  return success();
}

/// The body values that are zero when the operands in `zero` are.
llvm::SmallDenseSet<Value> getZeros(linalg::LinalgOp op,
                                    const llvm::BitVector &zero) {
  llvm::SmallDenseSet<Value> zeros;
  Block *body = op.getBlock();
  for (unsigned i : zero.set_bits())
    zeros.insert(body->getArgument(i));
  for (Operation &inner : body->without_terminator()) {
    auto compaction = dyn_cast<CompactionOpInterface>(inner);
    if (!compaction)
      continue;
    llvm::BitVector operands(inner.getNumOperands());
    for (auto [i, operand] : llvm::enumerate(inner.getOperands()))
      operands[i] = zeros.contains(operand) ||
                    matchPattern(operand, m_AnyZeroFloat()) ||
                    matchPattern(operand, m_Zero());
    if (compaction.preservesZero(0, operands))
      zeros.insert_range(inner.getResults());
  }
  return zeros;
}

/// Loops of a group become one: the first stands for it, the others vanish.
AffineMap flattenLoops(AffineMap map, ArrayRef<unsigned> loops,
                       ArrayRef<int64_t> axes, ArrayRef<AffineExpr> renamed,
                       unsigned numLoops) {
  SmallVector<AffineExpr> results;
  for (auto [axis, expr] : llvm::enumerate(map.getResults()))
    if (axes.empty() ||
        !llvm::is_contained(axes.drop_front(), static_cast<int64_t>(axis)))
      results.push_back(expr.replaceDims(renamed));
  return AffineMap::get(numLoops, 0, results, map.getContext());
}

template <typename OpTy>
struct StructuredModel
    : CompactionOpInterface::ExternalModel<StructuredModel<OpTy>, OpTy> {
  LogicalResult mapFromOperand(Operation *op, unsigned operand,
                               const MaskedAxes &axes,
                               CompactionMap &map) const {
    auto linalgOp = cast<linalg::LinalgOp>(op);
    std::optional<SmallVector<unsigned>> loops = getLoops(
        linalgOp.getMatchingIndexingMap(&op->getOpOperand(operand)), axes.axes);
    if (!loops || !linalgOp.hasPureTensorSemantics())
      return failure();
    return mapFromLoops(linalgOp, *loops, axes, map);
  }

  LogicalResult mapFromResult(Operation *op, unsigned result,
                              const MaskedAxes &axes,
                              CompactionMap &map) const {
    auto linalgOp = cast<linalg::LinalgOp>(op);
    return mapFromOperand(
        op, linalgOp.getDpsInitOperand(result)->getOperandNumber(), axes, map);
  }

  bool preservesZero(Operation *op, unsigned result,
                     const llvm::BitVector &zero) const {
    auto linalgOp = cast<linalg::LinalgOp>(op);
    Value yielded = linalgOp.getBlock()->getTerminator()->getOperand(result);
    return matchPattern(yielded, m_AnyZeroFloat()) ||
           getZeros(linalgOp, zero).contains(yielded);
  }

  /// A sum over the masked positions: out + t with t zero.
  bool swallows(Operation *op, unsigned result,
                const llvm::BitVector &zero) const {
    auto linalgOp = cast<linalg::LinalgOp>(op);
    Value out =
        linalgOp.getMatchingBlockArgument(linalgOp.getDpsInitOperand(result));
    Operation *add = linalgOp.getBlock()
                         ->getTerminator()
                         ->getOperand(result)
                         .getDefiningOp();
    if (!isa_and_nonnull<arith::AddFOp, arith::AddIOp>(add) || !out.hasOneUse())
      return false;
    llvm::SmallDenseSet<Value> zeros = getZeros(linalgOp, zero);
    return (add->getOperand(0) == out && zeros.contains(add->getOperand(1))) ||
           (add->getOperand(1) == out && zeros.contains(add->getOperand(0)));
  }

  FailureOr<SmallVector<Value>> cloneOnKept(Operation *op, OpBuilder &builder,
                                            ValueRange operands,
                                            const CompactionMap &map) const {
    auto linalgOp = cast<linalg::LinalgOp>(op);
    unsigned numInputs = linalgOp.getNumDpsInputs();
    ValueRange inits = operands.drop_front(numInputs);
    const auto *masked = llvm::find_if(
        map.operands, [](const MaskedAxes &axes) { return !axes.empty(); });
    if (masked->axes.size() == 1) {
      Operation *copy = clone(builder, op, inits.getTypes(), operands);
      return SmallVector<Value>(copy->getResults());
    }

    // Several loops become one: the operation is written as a generic.
    unsigned index = masked - map.operands.begin();
    SmallVector<AffineMap> maps = linalgOp.getIndexingMapsArray();
    SmallVector<unsigned> loops = *getLoops(maps[index], masked->axes);
    SmallVector<utils::IteratorType> iterators;
    SmallVector<AffineExpr> renamed;
    SmallVector<int64_t> loopAxes(loops.begin(), loops.end());
    for (auto [loop, iterator] :
         llvm::enumerate(linalgOp.getIteratorTypesArray())) {
      bool vanishes = llvm::is_contained(ArrayRef(loops).drop_front(), loop);
      renamed.push_back(builder.getAffineDimExpr(
          vanishes ? 0 : getKeptPosition(loop, loopAxes)));
      if (!vanishes)
        iterators.push_back(iterator);
    }
    for (auto [i, indexing] : llvm::enumerate(maps))
      indexing = flattenLoops(indexing, loops, map.operands[i].axes, renamed,
                              iterators.size());
    auto generic = linalg::GenericOp::create(
        builder, op->getLoc(), inits.getTypes(), operands.take_front(numInputs),
        inits, maps, iterators);
    IRMapping mapping;
    op->getRegion(0).cloneInto(&generic.getRegion(), mapping);
    generic.walk([&](linalg::IndexOp inner) {
      inner.setDim(getKeptPosition(inner.getDim(), loopAxes));
    });
    return SmallVector<Value>(generic->getResults());
  }
};

/// The body on scalars: an accumulation from a value that does not vary is a
/// sum with it.
template <typename OpTy>
struct StructuredLinearity
    : LinearityOpInterface::ExternalModel<StructuredLinearity<OpTy>, OpTy> {
  Dependence getDependence(Operation *op, DependenceOf of,
                           IsZero isZero) const {
    auto linalgOp = cast<linalg::LinalgOp>(op);
    Block *body = linalgOp.getBlock();
    llvm::DenseMap<Value, Dependence> known;
    llvm::DenseSet<Value> zeros;
    for (OpOperand &operand : op->getOpOperands()) {
      BlockArgument argument = linalgOp.getMatchingBlockArgument(&operand);
      known[argument] = of(operand);
      if (isZero(operand.get()))
        zeros.insert(argument);
    }
    auto ofInner = [&](OpOperand &operand) {
      auto it = known.find(operand.get());
      return it == known.end() ? of(operand) : it->second;
    };
    auto isZeroInner = [&](Value value) {
      return zeros.contains(value) || isZero(value);
    };
    for (Operation &inner : body->without_terminator()) {
      Dependence dependence = sbp::getDependence(&inner, ofInner, isZeroInner);
      for (Value result : inner.getResults())
        known[result] = dependence;
    }
    Dependence result = Dependence::None;
    for (OpOperand &yielded : body->getTerminator()->getOpOperands())
      result = std::max(result, ofInner(yielded));
    return result;
  }
};

/// Along the axis that sums to one the positions mix.
template <typename OpTy, ZeroRule zero>
struct SoftmaxModel : RowWiseModel<SoftmaxModel<OpTy, zero>, OpTy, zero> {
  static FailureOr<MaskedAxes> getResultAxes(OpTy, unsigned,
                                             const MaskedAxes &axes) {
    return axes;
  }
  static LogicalResult mapOperands(OpTy softmax, const MaskedAxes &axes,
                                   MutableArrayRef<MaskedAxes> operands) {
    llvm::fill(operands, axes);
    return success(!llvm::is_contained(
        axes.axes, static_cast<int64_t>(softmax.getDimension())));
  }
  static FailureOr<Value> createOnKept(OpTy softmax, OpBuilder &builder,
                                       ValueRange operands,
                                       const CompactionMap &map) {
    return OpTy::create(
               builder, softmax.getLoc(), operands[1].getType(), operands[0],
               operands[1],
               getKeptPosition(softmax.getDimension(), map.results[0].axes))
        ->getResult(0);
  }
};

template <typename... Ops> void attachStructured(MLIRContext *context) {
  (Ops::template attachInterface<StructuredModel<Ops>,
                                 StructuredLinearity<Ops>>(*context),
   ...);
}

} // namespace

static void attach(MLIRContext *context, linalg::LinalgDialect *) {
#define ATTACH_RULES
#define GET_LINALG_RULES
#include "SBP/Interfaces/CompactionRules.def"
  attachStructured<
#define GET_OP_LIST
#include "mlir/Dialect/Linalg/IR/LinalgStructuredOps.cpp.inc"
      >(context);
}

void sbp::registerLinalgCompactionModels(DialectRegistry &registry) {
  registry.addExtension(attach);
}
