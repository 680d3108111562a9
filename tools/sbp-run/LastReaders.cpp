//===- LastReaders.cpp - Who reads an argument last -----------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LastReaders.h"

#include "SBP/Analysis/AutodiffAnalysis.h"
#include "SBP/Dialect/SBPDialect.h"

using namespace mlir;
using namespace mlir::sbp;
using sbprun::LastReader;

static std::string describeLayer(LayerMarkOpInterface mark) {
  std::string name = "layer '" + mark.getLayer().str() + "'";
  if (mark.getCall() != 0)
    name += ", call " + std::to_string(mark.getCall());
  return name;
}

std::vector<LastReader> sbprun::findLastReaders(func::FuncOp entry,
                                                ArrayRef<int64_t> primal) {
  std::vector<LastReader> readers(entry.getNumArguments());
  FailureOr<AutodiffAnalysis> autodiff =
      AutodiffAnalysis::create(entry, primal);
  if (failed(autodiff))
    return readers;

  // From the results to the arguments: each operation hands the layer that it
  // lies in to what it reads.
  LayerNames names;
  llvm::DenseMap<Value, LastReader> last;
  auto add = [&](Value value, const LastReader &reader) {
    LastReader &known = last[value];
    if (reader.position > known.position)
      known = reader;
  };
  Block &body = entry.getBody().front();
  int64_t position = std::distance(body.begin(), body.end());
  for (Operation &op : llvm::reverse(body)) {
    --position;
    bool isReturn = &op == body.getTerminator();
    if (!isReturn && !autodiff->isForward(&op))
      continue;
    LastReader reader;
    for (Value result : op.getResults())
      if (auto it = last.find(result);
          it != last.end() && it->second.position > reader.position)
        reader = it->second;
    if (auto output = dyn_cast<LayerOutputOp>(op)) {
      reader = {position, describeLayer(output)};
    } else if (auto input = dyn_cast<LayerInputOp>(op)) {
      // What makes the input, and the gradient of the input.
      reader = {position, "in front of " + describeLayer(input)};
    } else if (isReturn) {
      continue;
    } else if (reader.position < 0) {
      const LayerName &name = names.get(&op);
      reader = {position, name.path.empty() ? "outside of the layers"
                                            : "layer '" + name.str() + "'"};
    }
    op.walk([&](Operation *inner) {
      for (Value operand : inner->getOperands())
        add(operand, reader);
    });
  }
  for (auto [reader, argument] : llvm::zip(readers, entry.getArguments()))
    if (auto it = last.find(argument); it != last.end())
      reader = it->second;
  return readers;
}
