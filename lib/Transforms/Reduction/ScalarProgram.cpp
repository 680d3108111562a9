//===- ScalarProgram.cpp - the scalars behind an element ------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Transforms/Reduction/ScalarProgram.h"
#include "SBP/Transforms/Graph/DataMovement.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/TypeSwitch.h"

#include <cmath>
#include <set>

using namespace mlir;
using namespace mlir::sbp;

/// What the only operation of a body converts between floats, or null.
static Value getConverted(Operation *op) {
  return isa<arith::TruncFOp, arith::ExtFOp>(op) ? op->getOperand(0) : Value();
}

std::optional<double> sbp::getUniformNumber(Value value) {
  // The types that the number is rounded to, the last one first.
  SmallVector<FloatType> types;
  while (Operation *def = value.getDefiningOp()) {
    Attribute attribute;
    if (matchPattern(value, m_Constant(&attribute))) {
      if (auto elements = dyn_cast<DenseElementsAttr>(attribute);
          elements && elements.isSplat())
        attribute = elements.getSplatValue<Attribute>();
      auto number = dyn_cast<FloatAttr>(attribute);
      if (!number)
        return std::nullopt;
      APFloat rounded = number.getValue();
      bool losesInfo;
      for (FloatType type : llvm::reverse(types))
        rounded.convert(type.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                        &losesInfo);
      rounded.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                      &losesInfo);
      return rounded.convertToDouble();
    }
    auto structured = dyn_cast<linalg::LinalgOp>(def);
    if (auto fill = dyn_cast<linalg::FillOp>(def)) {
      value = fill.getInputs()[0];
    } else if (isReshape(def)) {
      value = def->getOperand(0);
    } else if (Value converted = getConverted(def)) {
      types.push_back(cast<FloatType>(getElementTypeOrSelf(value)));
      value = converted;
    } else if (structured && structured.getNumReductionLoops() == 0 &&
               def->getNumResults() == 1) {
      // One that only repeats, or converts.
      value = structured.getBlock()->getTerminator()->getOperand(0);
      if (Operation *inner = value.getDefiningOp();
          inner && inner->getBlock() == structured.getBlock())
        if (Value converted = getConverted(inner)) {
          types.push_back(cast<FloatType>(value.getType()));
          value = converted;
        }
      auto argument = dyn_cast<BlockArgument>(value);
      if (argument && argument.getOwner() == structured.getBlock()) {
        OpOperand *operand = structured.getMatchingOpOperand(argument);
        if (structured.isDpsInit(operand))
          return std::nullopt;
        value = operand->get();
      }
    } else {
      return std::nullopt;
    }
  }
  return std::nullopt;
}

unsigned ScalarProgram::addLeaf(Value value, AffineMap map) {
  Node node;
  node.leaf = value;
  node.map = map;
  node.type = getElementTypeOrSelf(value);
  node.constant = getUniformNumber(value);
  nodes.push_back(node);
  return nodes.size() - 1;
}

/// The element of a linalg operation at `loops`.
std::optional<unsigned> ScalarProgram::addBody(linalg::LinalgOp op,
                                               AffineMap loops) {
  llvm::DenseMap<Value, unsigned> numberOf;
  Block &body = *op.getBlock();
  auto find = [&](Value value) -> std::optional<unsigned> {
    if (auto it = numberOf.find(value); it != numberOf.end())
      return it->second;
    auto argument = dyn_cast<BlockArgument>(value);
    std::optional<unsigned> number;
    if (!argument || argument.getOwner() != &body) {
      number = addLeaf(value, AffineMap());
    } else {
      OpOperand *operand = op.getMatchingOpOperand(argument);
      if (op.isDpsInit(operand))
        return std::nullopt;
      AffineMap map = op.getMatchingIndexingMap(operand);
      number = isa<RankedTensorType>(operand->get().getType())
                   ? addTensor(operand->get(), map.compose(loops))
                   : addLeaf(operand->get(), AffineMap());
    }
    if (number)
      numberOf[value] = *number;
    return number;
  };
  for (Operation &inner : body.without_terminator()) {
    if (inner.getNumRegions() != 0 || inner.getNumResults() != 1 ||
        !isMemoryEffectFree(&inner) || isa<linalg::IndexOp>(inner))
      return std::nullopt;
    Node node;
    node.op = &inner;
    node.type = inner.getResult(0).getType();
    node.constant = getUniformNumber(inner.getResult(0));
    for (Value operand : inner.getOperands()) {
      std::optional<unsigned> number = find(operand);
      if (!number)
        return std::nullopt;
      node.operands.push_back(*number);
    }
    nodes.push_back(std::move(node));
    numberOf[inner.getResult(0)] = nodes.size() - 1;
  }
  return find(body.getTerminator()->getOperand(0));
}

/// The element of `tensor` at the subscripts of `map`.
std::optional<unsigned> ScalarProgram::addTensor(Value tensor, AffineMap map) {
  if (auto it = numbers.find({tensor, map}); it != numbers.end())
    return it->second;
  std::optional<unsigned> number;
  Operation *def = tensor.getDefiningOp();
  auto structured = dyn_cast_if_present<linalg::LinalgOp>(def);
  if (!def || !inlined->contains(def) || getUniformNumber(tensor)) {
    number = addLeaf(tensor, map);
  } else if (structured) {
    if (!structured.hasPureTensorSemantics() || def->getNumResults() != 1 ||
        structured.getNumReductionLoops() != 0)
      return std::nullopt;
    AffineMap out =
        structured.getMatchingIndexingMap(structured.getDpsInitOperand(0));
    if (!out.isPermutation())
      return std::nullopt;
    number = addBody(structured, inversePermutation(out).compose(map));
  } else {
    if (!OpTrait::hasElementwiseMappableTraits(def) ||
        def->getNumResults() != 1)
      return std::nullopt;
    Node node;
    node.op = def;
    node.type = getElementTypeOrSelf(tensor);
    for (Value operand : def->getOperands()) {
      std::optional<unsigned> read =
          isa<RankedTensorType>(operand.getType())
              ? addTensor(operand, map)
              : std::optional(addLeaf(operand, AffineMap()));
      if (!read)
        return std::nullopt;
      node.operands.push_back(*read);
    }
    nodes.push_back(std::move(node));
    number = nodes.size() - 1;
  }
  if (number)
    numbers[{tensor, map}] = *number;
  return number;
}

std::optional<ScalarProgram>
ScalarProgram::create(OpResult result,
                      const llvm::DenseSet<Operation *> &inlined) {
  auto type = dyn_cast<RankedTensorType>(result.getType());
  if (!type)
    return std::nullopt;
  ScalarProgram program;
  program.inlined = &inlined;
  std::optional<unsigned> root = program.addTensor(
      result,
      AffineMap::getMultiDimIdentityMap(type.getRank(), result.getContext()));
  program.inlined = nullptr;
  if (!root)
    return std::nullopt;
  program.root = *root;
  return program;
}

SmallVector<bool> ScalarProgram::findDependent(unsigned node) const {
  SmallVector<bool> dependent(nodes.size(), false);
  dependent[node] = true;
  for (unsigned i = node + 1; i < nodes.size(); ++i)
    dependent[i] = llvm::any_of(nodes[i].operands, [&](unsigned operand) {
      return dependent[operand];
    });
  return dependent;
}

std::optional<unsigned>
ScalarProgram::findDominator(unsigned node, ArrayRef<bool> dependent) const {
  std::set<unsigned> frontier;
  auto addOperands = [&](unsigned of) {
    for (unsigned operand : nodes[of].operands)
      if (dependent[operand])
        frontier.insert(operand);
  };
  addOperands(node);
  // Operands have lower numbers.
  while (frontier.size() > 1) {
    unsigned last = *frontier.rbegin();
    frontier.erase(last);
    addOperands(last);
  }
  if (frontier.empty())
    return std::nullopt;
  return *frontier.begin();
}

std::optional<PiecewiseLinear> ScalarProgram::getFunction(unsigned node,
                                                          unsigned base) const {
  using Function = std::optional<PiecewiseLinear>;
  // Of a comparison: what is above 0 where it holds.
  SmallVector<Function, 0> functions(node + 1);
  functions[base] = PiecewiseLinear::getIdentity();
  auto evaluate = [&](unsigned number) -> Function {
    const Node &at = nodes[number];
    if (at.constant && std::isfinite(*at.constant))
      return PiecewiseLinear::getConstant(*at.constant);
    if (at.constant || !at.op)
      return std::nullopt;
    SmallVector<const PiecewiseLinear *, 3> in;
    for (unsigned operand : at.operands) {
      if (!functions[operand])
        return std::nullopt;
      in.push_back(&*functions[operand]);
    }
    auto add = [&](double a, unsigned i, double b, unsigned j) {
      return PiecewiseLinear::combine(*in[i], a, *in[j], b);
    };
    auto scale = [&](unsigned i, double by) { return add(by, i, 0, i); };
    auto larger = [&](const Function &difference, unsigned i, unsigned j) {
      return difference ? PiecewiseLinear::choose(*difference, *in[i], *in[j])
                        : std::nullopt;
    };
    return llvm::TypeSwitch<Operation *, Function>(at.op)
        .Case<arith::AddFOp>([&](auto) { return add(1, 0, 1, 1); })
        .Case<arith::SubFOp>([&](auto) { return add(1, 0, -1, 1); })
        .Case<arith::NegFOp>([&](auto) { return scale(0, -1); })
        .Case<arith::MulFOp>([&](auto) -> Function {
          for (unsigned i : {0, 1})
            if (auto factor = in[i]->getConstantValue())
              return scale(1 - i, *factor);
          return std::nullopt;
        })
        .Case<arith::DivFOp>([&](auto) -> Function {
          auto divisor = in[1]->getConstantValue();
          return divisor && *divisor != 0 ? scale(0, 1 / *divisor)
                                          : std::nullopt;
        })
        .Case<arith::MaximumFOp, arith::MaxNumFOp>(
            [&](auto) { return larger(add(1, 0, -1, 1), 0, 1); })
        .Case<arith::MinimumFOp, arith::MinNumFOp>(
            [&](auto) { return larger(add(-1, 0, 1, 1), 0, 1); })
        .Case<math::AbsFOp>([&](auto) -> Function {
          Function negative = scale(0, -1);
          return negative ? PiecewiseLinear::choose(*in[0], *in[0], *negative)
                          : std::nullopt;
        })
        .Case<arith::CmpFOp>([&](arith::CmpFOp compare) -> Function {
          switch (compare.getPredicate()) {
          case arith::CmpFPredicate::OGT:
          case arith::CmpFPredicate::OGE:
          case arith::CmpFPredicate::UGT:
          case arith::CmpFPredicate::UGE:
            return add(1, 0, -1, 1);
          case arith::CmpFPredicate::OLT:
          case arith::CmpFPredicate::OLE:
          case arith::CmpFPredicate::ULT:
          case arith::CmpFPredicate::ULE:
            return add(-1, 0, 1, 1);
          default:
            return std::nullopt;
          }
        })
        .Case<arith::SelectOp>([&](auto) -> Function {
          return PiecewiseLinear::choose(*in[0], *in[1], *in[2]);
        })
        .Default([](Operation *) -> Function { return std::nullopt; });
  };
  for (unsigned number = 0; number <= node; ++number)
    if (number != base)
      functions[number] = evaluate(number);
  return functions[node];
}
