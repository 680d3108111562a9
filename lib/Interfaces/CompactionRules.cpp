//===- CompactionRules.cpp - prints the table of rules --------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Interfaces/RowWiseModel.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Complex/IR/Complex.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Parser/Parser.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/InterleavedRange.h"

using namespace mlir;
using namespace mlir::sbp;

namespace {

/// A row of the table.
struct Row {
  std::string family, operations, along, zero, linear, swallowed, hoists;
};

template <typename... Ops> std::string getNames() {
  SmallVector<std::string> names{
      ("`" + Ops::getOperationName() + "`").str()...};
  return llvm::formatv("{0}", llvm::interleaved(names));
}

/// What the model of structured operations answers about an example.
class Example {
public:
  Example(linalg::LinalgOp op, StringRef loops);
  Row describe(StringRef family, StringRef operations);

private:
  void askAboutLoop(unsigned loop);
  llvm::BitVector getZeros(ArrayRef<unsigned> inputs);

  linalg::LinalgOp op;
  CompactionOpInterface compaction;
  StringRef loops;
  /// By loop; then sets of inputs.
  SmallVector<std::string> along, swallowed, zero, linear;
  SmallVector<SmallVector<unsigned>> inputs;
};

} // namespace

/// Each input, then all of them.
Example::Example(linalg::LinalgOp op, StringRef loops)
    : op(op), compaction(cast<CompactionOpInterface>(op.getOperation())),
      loops(loops) {
  SmallVector<unsigned> all;
  for (unsigned i = 0; i < op.getNumDpsInputs(); ++i) {
    inputs.push_back({i});
    all.push_back(i);
  }
  if (all.size() > 1)
    inputs.push_back(all);
}

/// The initial value of an accumulation is zero in the examples.
llvm::BitVector Example::getZeros(ArrayRef<unsigned> zeroInputs) {
  llvm::BitVector zeros(op->getNumOperands());
  zeros.set(op.getNumDpsInputs(), op->getNumOperands());
  for (unsigned input : zeroInputs)
    zeros.set(input);
  return zeros;
}

/// Masks the loop in the first input that has it as an axis.
void Example::askAboutLoop(unsigned loop) {
  AffineExpr dim = getAffineDimExpr(loop, op.getContext());
  for (const SmallVector<unsigned> &set : inputs) {
    AffineMap map = op.getMatchingIndexingMap(op.getDpsInputOperand(set[0]));
    std::optional<unsigned> axis = map.getResultPosition(dim);
    if (!axis)
      continue;
    MaskedAxes axes;
    axes.axes.push_back(*axis);
    CompactionMap masked;
    if (failed(compaction.mapFromOperand(set[0], axes, masked)))
      continue;
    std::string name(1, loops[loop]);
    if (!masked.results[0].empty())
      along.push_back(name);
    else if (compaction.swallows(0, getZeros(set)))
      swallowed.push_back(name);
    return;
  }
}

static std::string list(ArrayRef<std::string> names, StringRef separator) {
  return names.empty()
             ? "-"
             : llvm::formatv("{0}", llvm::interleaved(names, separator)).str();
}

Row Example::describe(StringRef family, StringRef operations) {
  for (unsigned loop = 0; loop < loops.size(); ++loop)
    askAboutLoop(loop);
  for (const SmallVector<unsigned> &set : inputs) {
    std::string name = set.size() == 1
                           ? llvm::formatv("operand {0}", set[0]).str()
                           : std::string("all operands together");
    // What one operand is enough for needs no second one.
    if (compaction.preservesZero(0, getZeros(set)) &&
        (set.size() == 1 || zero.empty()))
      zero.push_back(name);
    if (isLinearIn(op, set, [](Value value) {
          return matchPattern(value, m_AnyZeroFloat());
        }))
      linear.push_back(name);
  }
  return {
      family.str(),
      operations.str(),
      list(along, ", "),
      list(zero, " or "),
      list(linear, "; "),
      list(swallowed, ", "),
      op.getNumReductionLoops() == 0
          ? "inputs that have the axis"
          : "inputs that have the axis, where nothing else reads the result"};
}

/// The row of an example, or nothing where it does not parse.
static std::optional<Row> describeExample(MLIRContext *context,
                                          StringRef family,
                                          StringRef operations, StringRef loops,
                                          StringRef arguments, StringRef result,
                                          StringRef text) {
  std::string source =
      llvm::formatv("func.func @example({0}) {{ %z = arith.constant "
                    "dense<0.0> : {1} %r = {2} return }",
                    arguments, result, text);
  OwningOpRef<ModuleOp> module = parseSourceString<ModuleOp>(source, context);
  std::optional<Row> row;
  if (module)
    module->walk([&](linalg::LinalgOp op) {
      row = Example(op, loops).describe(family, operations);
    });
  return row;
}

static void print(llvm::raw_ostream &os, const Row &row) {
  os << "| " << row.family << " | " << row.operations << " | " << row.along
     << " | " << row.zero << " | " << row.linear << " | " << row.swallowed
     << " | " << row.hoists << " |\n";
}

void sbp::printCompactionRules(llvm::raw_ostream &os) {
  DialectRegistry registry;
  registry.insert<arith::ArithDialect, func::FuncDialect, linalg::LinalgDialect,
                  tensor::TensorDialect>();
  registerCompactionModels(registry);
  MLIRContext context(registry);
  context.loadAllAvailableDialects();

  os << "| family | operations | row-wise along | `restore` sinks from (the "
        "result is zero where these are) | linear in | swallows `restore` "
        "along "
        "| `keep` hoists to |\n|---|---|---|---|---|---|---|\n";
  llvm::StringMap<std::pair<StringRef, StringRef>> models;
#define MODEL(model, along, hoists) models[#model] = {along, hoists};
#define RULE(family, model, zero, linear, ...)                                 \
  print(os,                                                                    \
        {family, getNames<__VA_ARGS__>(), models[#model].first.str(),          \
         describe(ZeroRule::zero).str(), describe(LinearRule::linear).str(),   \
         "-", models[#model].second.str()});
#define LINEAR_RULE(family, linear, ...)                                       \
  print(os, {family, getNames<__VA_ARGS__>(), "-", "-",                        \
             describe(LinearRule::linear).str(), "-", "-"});
#define STRUCTURED(family, operations, loops, arguments, result, example)      \
  if (auto row = describeExample(&context, family, operations, loops,          \
                                 arguments, result, example))                  \
    print(os, *row);
#define GET_ALL_RULES
#include "SBP/Interfaces/CompactionRules.def"

  os << "\n| rewrite of `keep` and `restore` | to | in |\n|---|---|---|\n";
#define FOLD(from, to, where)                                                  \
  os << "| " << from << " | " << to << " | `" << where << "` |\n";
#include "SBP/Interfaces/CompactionRules.def"
}
