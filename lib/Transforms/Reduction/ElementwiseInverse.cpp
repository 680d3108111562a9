//===- ElementwiseInverse.cpp - pointwise functions backward --------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Transforms/Reduction/ElementwiseInverse.h"
#include "SBP/Transforms/Graph/DataMovement.h"
#include "SBP/Transforms/Graph/Operations.h"
#include "SBP/Transforms/Reduction/ArgumentFunctions.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/TypeSwitch.h"

#include <cmath>

using namespace mlir;
using namespace mlir::sbp;

/// Operations in front of one, as many as an activation consists of.
static constexpr unsigned kMaxInlined = 8;

/// Whether `op` can be undone in one operand while the others are known. Not
/// exp, tanh and the like: what they saturate is lost.
static bool isUndone(Operation *op) {
  // A narrower float of the same range is a rounding.
  if (auto narrow = dyn_cast<arith::TruncFOp>(op)) {
    auto from = dyn_cast<FloatType>(narrow.getIn().getType());
    auto to = dyn_cast<FloatType>(narrow.getType());
    return from && to &&
           APFloat::semanticsMaxExponent(from.getFloatSemantics()) ==
               APFloat::semanticsMaxExponent(to.getFloatSemantics());
  }
  return isa<arith::AddFOp, arith::SubFOp, arith::MulFOp, arith::DivFOp,
             arith::NegFOp, arith::ExtFOp, arith::AddIOp, arith::SubIOp,
             arith::XOrIOp, arith::ExtSIOp, arith::ExtUIOp, arith::BitcastOp,
             math::LogOp, math::SqrtOp>(op);
}

/// Whether a product with the number says nothing about the other factor.
static bool isZero(const ScalarProgram::Node &node) {
  return node.constant &&
         (*node.constant == 0 || !std::isfinite(*node.constant));
}

/// Whether the type has numbers for the slopes, not only zero or infinity.
static bool hasSlopes(FloatType type, const PiecewiseLinear &function) {
  return llvm::all_of(function.getPieces(), [&](const auto &piece) {
    APFloat slope(piece.slope);
    bool losesInfo;
    slope.convert(type.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                  &losesInfo);
    return slope.isNormal();
  });
}

/// Finds the steps from the program's element back to `leaf`, and what they
/// read beside it.
bool ElementwiseInverse::derive(unsigned leaf) {
  ArrayRef<ScalarProgram::Node> nodes = program->getNodes();
  SmallVector<bool> dependent = program->findDependent(leaf);
  SmallVector<bool> read(nodes.size(), false);
  steps.clear();
  for (unsigned at = program->getRoot(); at != leaf;) {
    const ScalarProgram::Node &node = nodes[at];
    if (!node.op || !dependent[at])
      return false;
    SmallVector<unsigned, 3> places;
    for (auto [place, operand] : llvm::enumerate(node.operands))
      if (dependent[operand])
        places.push_back(place);
    Step step{at, 0, {}};
    if (places.size() == 1 && isUndone(node.op)) {
      step.base = node.operands[places.front()];
      for (unsigned operand : node.operands)
        if (operand != step.base) {
          read[operand] = true;
          if (isa<arith::MulFOp, arith::DivFOp>(node.op) &&
              isZero(nodes[operand]))
            return false;
        }
    } else {
      std::optional<unsigned> base = program->findDominator(at, dependent);
      if (!base || !isa<FloatType>(node.type) || node.type != nodes[*base].type)
        return false;
      std::optional<PiecewiseLinear> function = program->getFunction(at, *base);
      if (!function || !function->isMonotone() ||
          !hasSlopes(cast<FloatType>(node.type), *function))
        return false;
      step.base = *base;
      step.function = *function;
    }
    at = step.base;
    steps.push_back(std::move(step));
  }
  argumentNode = leaf;
  argument = nodes[leaf].leaf;
  others.clear();
  otherNodes.clear();
  for (unsigned number = nodes.size(); number-- > 0;)
    if (read[number] && !nodes[number].constant)
      for (unsigned operand : nodes[number].operands)
        read[operand] = true;
  for (auto [number, node] : llvm::enumerate(nodes))
    if (read[number] && !node.op && !node.constant) {
      others.push_back(node.leaf);
      otherNodes.push_back(number);
    }
  return true;
}

SmallVector<ElementwiseInverse, 0>
ElementwiseInverse::find(OpResult result, const BlockOrder &order) {
  SmallVector<ElementwiseInverse, 0> found;
  Operation *def = result.getOwner();
  ElementwiseInverse inverse;
  inverse.result = result;
  if (isReshape(def)) {
    inverse.argument = def->getOperand(0);
    if (cast<RankedTensorType>(inverse.argument.getType()).hasStaticShape() &&
        cast<RankedTensorType>(result.getType()).hasStaticShape())
      found.push_back(std::move(inverse));
    return found;
  }
  llvm::DenseSet<Operation *> inlined{def};
  while (inlined.size() <= kMaxInlined) {
    std::optional<ScalarProgram> program =
        ScalarProgram::create(result, inlined);
    if (!program)
      break;
    inverse.program =
        std::make_shared<const ScalarProgram>(std::move(*program));
    // The leaves that have as many elements, and the last that is computed.
    SmallVector<unsigned> leaves;
    Operation *last = nullptr;
    bool computes = true;
    for (auto [number, node] : llvm::enumerate(inverse.program->getNodes())) {
      if (node.op || node.constant || !node.map || !node.map.isPermutation())
        continue;
      leaves.push_back(number);
      Operation *made = node.leaf.getDefiningOp();
      computes &= made && !isDataMovement(made);
      if (made && made->getBlock() == def->getBlock() && isElementwise(made) &&
          (!last || order.isBefore(last, made)))
        last = made;
    }
    // Of operations inlined, one value is what they are a function of.
    if (inlined.size() == 1 || leaves.size() == 1)
      for (unsigned leaf : leaves)
        if (inverse.derive(leaf))
          found.push_back(inverse);
    if (leaves.size() < 2 || !last || !computes)
      break;
    inlined.insert(last);
  }
  return found;
}

static Value createNumber(OpBuilder &builder, Location loc, Type type,
                          double number) {
  return arith::ConstantOp::create(builder, loc,
                                   builder.getFloatAttr(type, number));
}

/// A difference that is not above the rounding of its operands says nothing
/// about what was added: zero, so that no division makes something large of it.
static Value createDifference(OpBuilder &builder, Location loc, Value a,
                              Value b) {
  if (std::optional<double> number = getUniformNumber(b);
      number && *number == 0)
    return a;
  auto type = cast<FloatType>(a.getType());
  int digits = APFloat::semanticsPrecision(type.getFloatSemantics());
  Value difference = arith::SubFOp::create(builder, loc, a, b);
  Value rounding = arith::MulFOp::create(
      builder, loc, math::AbsFOp::create(builder, loc, b),
      createNumber(builder, loc, type, std::ldexp(1.0, 3 - digits)));
  Value isRounding = arith::CmpFOp::create(
      builder, loc, arith::CmpFPredicate::OLE,
      math::AbsFOp::create(builder, loc, difference), rounding);
  return arith::SelectOp::create(builder, loc, isRounding,
                                 createNumber(builder, loc, type, 0),
                                 difference);
}

/// A product with zero says nothing about the other factor: zero.
static Value createQuotient(OpBuilder &builder, Location loc, Value a,
                            Value b) {
  Value quotient = arith::DivFOp::create(builder, loc, a, b);
  if (getUniformNumber(b))
    return quotient;
  Value zero = createNumber(builder, loc, a.getType(), 0);
  Value isZero =
      arith::CmpFOp::create(builder, loc, arith::CmpFPredicate::OEQ, b, zero);
  return arith::SelectOp::create(builder, loc, isZero, zero, quotient);
}

/// The inverse part of the part that the result lies in.
static Value createInverse(OpBuilder &builder, Location loc,
                           const PiecewiseLinear &function, Value known) {
  Type type = known.getType();
  Value result;
  bool rises = function.getPieces().front().slope > 0;
  double end = 0;
  for (const PiecewiseLinear::Piece &piece : function.getPieces()) {
    Value part = known;
    if (piece.offset != 0)
      part = arith::SubFOp::create(
          builder, loc, part, createNumber(builder, loc, type, piece.offset));
    if (piece.slope != 1)
      part = arith::DivFOp::create(
          builder, loc, part, createNumber(builder, loc, type, piece.slope));
    if (result) {
      Value isHere = arith::CmpFOp::create(
          builder, loc,
          rises ? arith::CmpFPredicate::OGT : arith::CmpFPredicate::OLT, known,
          createNumber(builder, loc, type, piece.slope * end + piece.offset));
      part = arith::SelectOp::create(builder, loc, isHere, part, result);
    }
    result = part;
    end = piece.end;
  }
  return result;
}

Value ElementwiseInverse::undo(OpBuilder &builder, Location loc,
                               const Step &step, Value known,
                               llvm::function_ref<Value(unsigned)> emit) const {
  if (!step.function.getPieces().empty())
    return createInverse(builder, loc, step.function, known);
  const ScalarProgram::Node &node = program->getNodes()[step.node];
  Type type = program->getNodes()[step.base].type;
  bool first = node.operands.front() == step.base;
  Value other;
  if (node.operands.size() == 2)
    other = emit(node.operands[first ? 1 : 0]);
  return llvm::TypeSwitch<Operation *, Value>(node.op)
      .Case<arith::AddFOp>(
          [&](auto) { return createDifference(builder, loc, known, other); })
      .Case<arith::SubFOp>([&](auto) -> Value {
        if (!first)
          return createDifference(builder, loc, other, known);
        Value negative = arith::NegFOp::create(builder, loc, other);
        return createDifference(builder, loc, known, negative);
      })
      .Case<arith::MulFOp>(
          [&](auto) { return createQuotient(builder, loc, known, other); })
      .Case<arith::DivFOp>([&](auto) -> Value {
        if (!first)
          return createQuotient(builder, loc, other, known);
        return arith::MulFOp::create(builder, loc, known, other);
      })
      .Case<arith::NegFOp>(
          [&](auto) { return arith::NegFOp::create(builder, loc, known); })
      .Case<arith::ExtFOp>([&](auto) {
        return arith::TruncFOp::create(builder, loc, type, known);
      })
      .Case<arith::TruncFOp>([&](auto) {
        return arith::ExtFOp::create(builder, loc, type, known);
      })
      .Case<arith::AddIOp>([&](auto) {
        return arith::SubIOp::create(builder, loc, known, other);
      })
      .Case<arith::SubIOp>([&](auto) -> Value {
        if (!first)
          return arith::SubIOp::create(builder, loc, other, known);
        return arith::AddIOp::create(builder, loc, known, other);
      })
      .Case<arith::XOrIOp>([&](auto) {
        return arith::XOrIOp::create(builder, loc, known, other);
      })
      .Case<arith::ExtSIOp, arith::ExtUIOp>([&](auto) {
        return arith::TruncIOp::create(builder, loc, type, known);
      })
      .Case<arith::BitcastOp>([&](auto) {
        return arith::BitcastOp::create(builder, loc, type, known);
      })
      .Case<math::LogOp>(
          [&](auto) { return math::ExpOp::create(builder, loc, known); })
      .Case<math::SqrtOp>([&](auto) {
        return arith::MulFOp::create(builder, loc, known, known);
      })
      .Default([](Operation *) { return Value(); });
}

Value ElementwiseInverse::create(OpBuilder &builder, Value from,
                                 ValueRange with) const {
  Location loc = argument.getLoc();
  auto type = cast<RankedTensorType>(argument.getType());
  if (!program)
    return createReshape(builder, loc, from, type.getShape());
  ArrayRef<ScalarProgram::Node> nodes = program->getNodes();
  unsigned rank = cast<RankedTensorType>(from.getType()).getRank();
  AffineMap out = nodes[argumentNode].map;
  SmallVector<OpFoldResult> loops = tensor::getMixedSizes(builder, loc, from);
  SmallVector<OpFoldResult> sizes =
      applyPermutationMap(out, ArrayRef<OpFoldResult>(loops));
  Value init =
      tensor::EmptyOp::create(builder, loc, sizes, type.getElementType());
  SmallVector<Value> inputs{from};
  SmallVector<AffineMap> maps{builder.getMultiDimIdentityMap(rank)};
  // Where each node that is read comes from: an input, or a scalar as it is.
  llvm::DenseMap<unsigned, unsigned> inputOf;
  llvm::DenseMap<unsigned, Value> made;
  for (auto [number, value] : llvm::zip(otherNodes, with)) {
    if (!nodes[number].map) {
      made[number] = value;
      continue;
    }
    inputOf[number] = inputs.size();
    inputs.push_back(value);
    maps.push_back(nodes[number].map);
  }
  maps.push_back(out);
  auto build = [&](OpBuilder &b, Location loc, ValueRange elements) {
    auto create = [&](unsigned number) -> Value {
      const ScalarProgram::Node &node = nodes[number];
      if (auto it = inputOf.find(number); it != inputOf.end())
        return elements[it->second];
      if (node.constant)
        return createNumber(b, loc, node.type, *node.constant);
      if (!node.op)
        return node.leaf; // a scalar
      OperationState state(loc, node.op->getName());
      for (unsigned operand : node.operands)
        state.addOperands(made.lookup(operand));
      state.addTypes(node.type);
      for (NamedAttribute attribute : node.op->getAttrs())
        if (!attribute.getName().getValue().contains('.'))
          state.addAttribute(attribute.getName(), attribute.getValue());
      return b.create(state)->getResult(0);
    };
    auto emit = [&](unsigned number) {
      llvm::SmallVector<unsigned> worklist{number};
      while (!worklist.empty()) {
        unsigned next = worklist.back();
        size_t before = worklist.size();
        if (!made.contains(next) && !nodes[next].constant)
          for (unsigned operand : nodes[next].operands)
            if (!made.contains(operand))
              worklist.push_back(operand);
        if (worklist.size() != before)
          continue;
        worklist.pop_back();
        if (!made.contains(next))
          made[next] = create(next);
      }
      return made.lookup(number);
    };
    Value value = elements[0];
    for (const Step &step : steps)
      value = undo(b, loc, step, value, emit);
    linalg::YieldOp::create(b, loc, value);
  };
  SmallVector<utils::IteratorType> iterators(rank,
                                             utils::IteratorType::parallel);
  return linalg::GenericOp::create(builder, loc, init.getType(), inputs, init,
                                   maps, iterators, build)
      .getResult(0);
}
