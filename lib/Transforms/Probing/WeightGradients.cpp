//===- WeightGradients.cpp - Which contractions are weight gradients ------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Transforms/Probing/WeightGradients.h"
#include "SBP/Analysis/Contractions.h"
#include "SBP/Dialect/SBPDialect.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::sbp;

//===----------------------------------------------------------------------===//
// What only moves data
//===----------------------------------------------------------------------===//

/// Which axes are positions, of the source of an operation that moves data,
/// given those of its result. Fails for other operations, and where an axis of
/// the source is split into positions and others. Axes of size 1 are nothing.
static FailureOr<llvm::BitVector>
mapToSource(Operation *op, const llvm::BitVector &positions) {
  auto source = dyn_cast<RankedTensorType>(op->getOperand(0).getType());
  auto result = dyn_cast<RankedTensorType>(op->getResult(0).getType());
  if (!source || !result)
    return failure();
  llvm::BitVector mapped(source.getRank());
  if (auto pad = dyn_cast<tensor::PadOp>(op)) {
    Value value = pad.getConstantPaddingValue();
    if (!value || !matchPattern(value, m_AnyZeroFloat()))
      return failure();
    return positions;
  }
  if (isa<arith::ExtFOp, arith::TruncFOp>(op))
    return positions;
  // Of a window, as PyTorch's gradients of convolutions in groups read it.
  if (isa<tensor::ExtractSliceOp>(op) && source.getRank() == result.getRank())
    return positions;
  // The axes of a group that are more than 1 are of one kind.
  auto getKind = [&](ArrayRef<int64_t> group) -> std::optional<bool> {
    std::optional<bool> kind;
    for (int64_t axis : group) {
      if (result.getDimSize(axis) == 1)
        continue;
      if (kind && *kind != positions.test(axis))
        return std::nullopt;
      kind = positions.test(axis);
    }
    return kind.value_or(false);
  };
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op)) {
    for (auto [axis, group] :
         llvm::enumerate(expand.getReassociationIndices())) {
      std::optional<bool> kind = getKind(group);
      if (!kind)
        return failure();
      mapped[axis] = *kind;
    }
    return mapped;
  }
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op)) {
    for (auto [axis, group] :
         llvm::enumerate(collapse.getReassociationIndices()))
      for (int64_t part : group)
        mapped[part] = positions.test(axis);
    return mapped;
  }
  auto generic = dyn_cast<linalg::LinalgOp>(op);
  if (!generic || !isDataMovement(op) || generic.getNumDpsInputs() != 1)
    return failure();
  AffineMap in = generic.getMatchingIndexingMap(generic.getDpsInputOperand(0));
  AffineMap out = generic.getMatchingIndexingMap(generic.getDpsInitOperand(0));
  if (!in.isPermutation() || !out.isPermutation())
    return failure();
  for (auto [axis, subscript] : llvm::enumerate(in.getResults()))
    mapped[axis] = positions.test(*out.getResultPosition(subscript));
  return mapped;
}

//===----------------------------------------------------------------------===//
// WeightGradients
//===----------------------------------------------------------------------===//

WeightGradients::WeightGradients(const AutodiffAnalysis &autodiff)
    : autodiff(autodiff), body(autodiff.getEntry().getBody().front()) {
  for (Operation &op : llvm::reverse(body.without_terminator())) {
    // The mark of an input's cotangent is none: parameters may be inputs.
    bool leads = isa<LayerCotangentOp>(op);
    // From a gradient and a parameter or activation comes another gradient.
    if (isTensorContraction(&op))
      leads |= llvm::any_of(op.getOperands().take_front(2), [&](Value input) {
        Operation *def = input.getDefiningOp();
        return !def || !autodiff.dependsOnCotangent(def);
      });
    for (Operation *user : op.getUsers())
      if (Operation *top = body.findAncestorOpInBlock(*user))
        leads |= leadsToCotangent.contains(top);
    if (leads)
      leadsToCotangent.insert(&op);
  }
}

bool WeightGradients::isActivation(Value value) const {
  Operation *def = value.getDefiningOp();
  return def && autodiff.isForward(def) && !autodiff.isArgumentView(value);
}

/// Behind the last border of zeros, which is none of the activation's
/// positions, or else the first value of the forward.
void WeightGradients::findActivation(WeightGradient &gradient) const {
  linalg::LinalgOp op = gradient.contraction;
  OpOperand *input = op.getDpsInputOperand(gradient.input);
  Value value = input->get();
  SmallVector<utils::IteratorType> loops = op.getIteratorTypesArray();
  AffineMap map = op.getMatchingIndexingMap(input);
  llvm::BitVector positions(map.getNumResults());
  for (auto [axis, subscript] : llvm::enumerate(map.getResults()))
    for (auto [loop, kind] : llvm::enumerate(loops))
      if (kind == utils::IteratorType::reduction &&
          subscript.isFunctionOfDim(loop))
        positions.set(axis);
  bool found = false;
  SmallVector<Operation *> moves;
  auto take = [&] {
    found = true;
    gradient.activation = value;
    gradient.moves = moves;
    gradient.positions.clear();
    gradient.channels.clear();
    for (unsigned axis = 0; axis < positions.size(); ++axis)
      (positions.test(axis) ? gradient.positions : gradient.channels)
          .push_back(axis);
  };
  if (isActivation(value))
    take();
  while (Operation *def = value.getDefiningOp()) {
    if (def->getNumResults() != 1 || def->getNumOperands() == 0 ||
        isa<LayerMarkOpInterface>(def))
      break;
    FailureOr<llvm::BitVector> mapped = mapToSource(def, positions);
    if (failed(mapped))
      break;
    moves.push_back(def);
    positions = *mapped;
    value = def->getOperand(0);
    if ((!found || isa<tensor::PadOp>(def)) && isActivation(value))
      take();
  }
}

//===----------------------------------------------------------------------===//
// Products that are summed by an operation of their own
//===----------------------------------------------------------------------===//

/// An elementwise product of two floating-point tensors, and the subscripts of
/// its factors by the loops of its result; none where `value` is none.
static SmallVector<std::pair<Value, AffineMap>> getFactors(Value value) {
  Operation *op = value.getDefiningOp();
  if (!op)
    return {};
  if (isa<arith::MulFOp>(op)) {
    AffineMap same = AffineMap::getMultiDimIdentityMap(
        cast<RankedTensorType>(value.getType()).getRank(), op->getContext());
    return {{op->getOperand(0), same}, {op->getOperand(1), same}};
  }
  auto product = dyn_cast<linalg::LinalgOp>(op);
  if (!product || !product.hasPureTensorSemantics() ||
      product.getNumDpsInputs() != 2 || product.getNumDpsInits() != 1 ||
      product.getNumReductionLoops() != 0 || product.hasIndexSemantics())
    return {};
  Block &body = *product.getBlock();
  auto mul = body.getTerminator()->getOperand(0).getDefiningOp<arith::MulFOp>();
  if (!mul || !llvm::hasSingleElement(body.without_terminator()) ||
      mul.getLhs() == mul.getRhs() ||
      llvm::any_of(mul->getOperands(), [&](Value factor) {
        auto argument = dyn_cast<BlockArgument>(factor);
        return !argument || argument.getArgNumber() > 1;
      }))
    return {};
  AffineMap out = product.getMatchingIndexingMap(product.getDpsInitOperand(0));
  if (!out.isPermutation())
    return {};
  AffineMap loops = inversePermutation(out);
  SmallVector<std::pair<Value, AffineMap>> factors;
  for (OpOperand *input : product.getDpsInputOperands())
    factors.emplace_back(input->get(),
                         product.getMatchingIndexingMap(input).compose(loops));
  return factors;
}

/// Whether the value is a window of an activation: a slice, moved or not.
bool WeightGradients::isWindow(Value value) const {
  bool isCut = false;
  while (Operation *def = value.getDefiningOp()) {
    auto type = dyn_cast<RankedTensorType>(value.getType());
    if (!type || def->getNumResults() != 1 || def->getNumOperands() == 0 ||
        failed(mapToSource(def, llvm::BitVector(type.getRank()))))
      break;
    isCut |= isa<tensor::ExtractSliceOp>(def);
    value = def->getOperand(0);
  }
  return isCut && isActivation(value);
}

linalg::GenericOp WeightGradients::fuseProduct(Operation *op) const {
  auto sum = dyn_cast<linalg::LinalgOp>(op);
  if (!sum || !sum.hasPureTensorSemantics() || sum.getNumDpsInits() != 1 ||
      !isSum(sum))
    return {};
  OpOperand *input = sum.getDpsInputOperand(0);
  SmallVector<std::pair<Value, AffineMap>> factors = getFactors(input->get());
  if (factors.empty() || !input->get().hasOneUse())
    return {};
  if (llvm::none_of(factors,
                    [&](const auto &factor) { return isWindow(factor.first); }))
    return {};
  OpBuilder builder(op);
  AffineMap in = sum.getMatchingIndexingMap(input);
  Value fused = createContraction(
      builder, op->getLoc(), factors[0].first, factors[1].first,
      sum.getDpsInits()[0],
      {factors[0].second.compose(in), factors[1].second.compose(in),
       sum.getMatchingIndexingMap(sum.getDpsInitOperand(0))});
  auto contraction = fused.getDefiningOp<linalg::GenericOp>();
  contraction->setDiscardableAttrs(op->getDiscardableAttrDictionary());
  return contraction;
}

std::optional<WeightGradient>
WeightGradients::match(Operation *op, std::string &reason) const {
  reason.clear();
  if (!isTensorContraction(op))
    return std::nullopt;
  WeightGradient gradient;
  gradient.contraction = cast<linalg::LinalgOp>(op);
  auto dependsOnCotangent = [&](unsigned input) {
    Operation *def = op->getOperand(input).getDefiningOp();
    return def && autodiff.dependsOnCotangent(def);
  };
  if (dependsOnCotangent(0) == dependsOnCotangent(1))
    return std::nullopt;
  gradient.input = dependsOnCotangent(0) ? 1 : 0;
  findActivation(gradient);
  if (!gradient.activation || gradient.positions.empty())
    return std::nullopt;
  // A gradient of an activation is no weight gradient: it stays exact.
  if (llvm::any_of(op->getUsers(), [&](Operation *user) {
        Operation *top = body.findAncestorOpInBlock(*user);
        return top && leadsToCotangent.contains(top);
      }))
    return std::nullopt;
  auto type = cast<RankedTensorType>(gradient.activation.getType());
  if (!isa<FloatType>(type.getElementType())) {
    reason = "its elements are no floats";
    return std::nullopt;
  }
  for (int64_t axis : gradient.positions)
    if (type.isDynamicDim(axis)) {
      llvm::raw_string_ostream(reason)
          << "the size of its axis " << axis
          << ", which is summed over, is known at run time only";
      return std::nullopt;
    }
  return gradient;
}
