//===- IntegerRanges.cpp - Between which numbers integers lie -------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/IntegerRanges.h"
#include "SBP/Analysis/ReadValues.h"
#include "SBP/Dialect/SBPDialect.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::sbp;

static bool isIntegers(Value value) {
  return getElementTypeOrSelf(value).isIntOrIndex();
}

/// What only moves elements, or puts constants beside them.
static bool movesElements(Operation *op) {
  return isa<tensor::ExtractSliceOp, tensor::InsertSliceOp,
             tensor::ExpandShapeOp, tensor::CollapseShapeOp, tensor::CastOp,
             tensor::ConcatOp, tensor::PadOp, tensor::ExtractOp, SavedOp,
             KeepOp, LayerMarkOpInterface>(op);
}

IntegerValueRange IntegerRanges::find(Value value) const {
  auto it = ranges.find(value);
  return it == ranges.end() ? IntegerValueRange::getMaxRange(value)
                            : IntegerValueRange(it->second);
}

void IntegerRanges::set(Value value, const IntegerValueRange &range) {
  if (!isIntegers(value))
    return;
  IntegerValueRange known =
      range.isUninitialized() ? IntegerValueRange::getMaxRange(value) : range;
  auto [it, isNew] = ranges.try_emplace(value, known.getValue());
  if (!isNew)
    it->second = known.getValue();
}

/// An operation of the body of a linalg operation, whose operands are known.
void IntegerRanges::inferInBody(Operation *op) {
  if (auto index = dyn_cast<linalg::IndexOp>(op)) {
    SmallVector<int64_t> sizes =
        cast<linalg::LinalgOp>(op->getParentOp()).getStaticLoopRanges();
    int64_t size = sizes[index.getDim()];
    unsigned bits =
        ConstantIntRanges::getStorageBitwidth(index.getResult().getType());
    APInt last = ShapedType::isDynamic(size)
                     ? APInt::getSignedMaxValue(bits)
                     : APInt(bits, std::max<int64_t>(size - 1, 0));
    set(index.getResult(),
        ConstantIntRanges::fromSigned(APInt::getZero(bits), last));
    return;
  }
  infer(op);
}

void IntegerRanges::inferStructured(Operation *op) {
  auto structured = cast<linalg::LinalgOp>(op);
  Block *body = structured.getBlock();
  for (OpOperand &operand : op->getOpOperands())
    set(structured.getMatchingBlockArgument(&operand), find(operand.get()));
  // What is summed over starts from the inits, and is joined with what the body
  // makes of it until nothing changes.
  constexpr int kMaxRounds = 3;
  bool isStable = false;
  for (int round = 0; round < kMaxRounds && !isStable; ++round) {
    for (Operation &inner : body->without_terminator())
      inferInBody(&inner);
    isStable = true;
    if (structured.getNumReductionLoops() == 0)
      break;
    for (auto [init, yielded] :
         llvm::zip(structured.getRegionOutputArgs(),
                   body->getTerminator()->getOperands())) {
      if (!isIntegers(init))
        continue;
      IntegerValueRange joined =
          IntegerValueRange::join(find(init), find(yielded));
      isStable &= joined == find(init);
      set(init, joined);
    }
  }
  for (auto [result, init, yielded] :
       llvm::zip(op->getResults(), structured.getRegionOutputArgs(),
                 body->getTerminator()->getOperands())) {
    IntegerValueRange range =
        structured.getNumReductionLoops() == 0 ? find(yielded) : find(init);
    set(result, isStable ? range : IntegerValueRange::getMaxRange(result));
  }
}

void IntegerRanges::infer(Operation *op) {
  DenseIntElementsAttr elements;
  if (matchPattern(op, m_Constant(&elements)) && elements.size() > 0) {
    // The numbers of a large table may be any.
    constexpr int64_t kMaxElements = 1 << 20;
    if (!elements.isSplat() && elements.size() > kMaxElements)
      return;
    auto range = ConstantIntRanges::constant(*elements.value_begin<APInt>());
    if (!elements.isSplat())
      for (const APInt &element : elements.getValues<APInt>())
        range = range.rangeUnion(ConstantIntRanges::constant(element));
    set(op->getResult(0), range);
    return;
  }
  if (auto inferable = dyn_cast<InferIntRangeInterface>(op)) {
    SmallVector<IntegerValueRange> operands = llvm::map_to_vector(
        op->getOperands(), [&](Value value) { return find(value); });
    inferable.inferResultRangesFromOptional(
        operands, [&](Value result, const IntegerValueRange &range) {
          set(result, range);
        });
    return;
  }
  if (isa<linalg::LinalgOp>(op))
    return inferStructured(op);
  if (!movesElements(op) || !isIntegers(op->getResult(0)))
    return;
  Type element = getElementTypeOrSelf(op->getResult(0));
  IntegerValueRange range;
  SmallVector<Value> moved;
  for (Value operand : op->getOperands())
    if (isa<RankedTensorType>(operand.getType()))
      moved.push_back(operand);
  if (auto pad = dyn_cast<tensor::PadOp>(op)) {
    Value padding = pad.getConstantPaddingValue();
    if (!padding)
      return;
    moved.push_back(padding);
    APInt constant;
    if (matchPattern(padding, m_ConstantInt(&constant)))
      set(padding, ConstantIntRanges::constant(constant));
  }
  for (Value value : moved)
    if (getElementTypeOrSelf(value) == element)
      range = IntegerValueRange::join(range, find(value));
  set(op->getResult(0), range);
}

const ConstantIntRanges &IntegerRanges::get(Value value) {
  // Operands first. Iterative, as everything that follows chains.
  SmallVector<Operation *> worklist;
  auto demand = [&](Value next) {
    Operation *def = next.getDefiningOp();
    if (isIntegers(next) && !ranges.contains(next)) {
      // Until it is known, any number. What reads itself stays at that.
      set(next, IntegerValueRange::getMaxRange(next));
      if (def)
        worklist.push_back(def);
    }
  };
  llvm::DenseSet<Operation *> entered;
  demand(value);
  while (!worklist.empty()) {
    Operation *op = worklist.back();
    if (entered.insert(op).second)
      for (Value read : getReadValues(op))
        demand(read);
    if (worklist.back() != op)
      continue;
    worklist.pop_back();
    infer(op);
  }
  return ranges.find(value)->second;
}

std::optional<IntegerCodes> IntegerRanges::getCodes(Value value) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  if (!type || !type.getElementType().isIntOrIndex() ||
      type.getElementType().isInteger(1))
    return std::nullopt;
  const ConstantIntRanges &range = get(value);
  if (range.smin().getBitWidth() > 64)
    return std::nullopt;
  unsigned needed = std::max(1u, (range.smax() - range.smin()).getActiveBits());
  for (unsigned bits : {1, 2, 4, 8, 16, 32})
    if (needed <= bits)
      return bits < range.smin().getBitWidth()
                 ? std::optional(
                       IntegerCodes{range.smin().getSExtValue(), bits})
                 : std::nullopt;
  return std::nullopt;
}
