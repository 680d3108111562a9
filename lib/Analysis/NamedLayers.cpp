//===- NamedLayers.cpp - layers of a graph that only has names ------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/NamedLayers.h"
#include "SBP/Dialect/SBPDialect.h"

using namespace mlir;
using namespace mlir::sbp;

namespace {

/// Finds the layers of operations that have no scope: those of which one lies
/// above and one below, with nothing but such operations between.
class Between {
public:
  Between(const AutodiffAnalysis &autodiff, LayerNames &names,
          const llvm::DenseMap<Operation *, unsigned> &assigned,
          ArrayRef<Operation *> nameless)
      : autodiff(autodiff), assigned(assigned),
        nameless(nameless.begin(), nameless.end()) {
    for (Operation *op : nameless)
      for (Value operand : op->getOperands()) {
        // Constants and derivative factors serve several layers.
        Operation *def = operand.getDefiningOp();
        if (!def || !autodiff.dependsOnArgument(operand))
          continue;
        const LayerName &name = names.get(def);
        if (autodiff.isForward(def) || name.transposed || !name.located)
          add(above[op], def, op, above);
      }
    for (Operation *op : llvm::reverse(nameless))
      for (Operation *user : op->getUsers())
        add(below[op], user, op, below);
  }

  std::optional<unsigned> find(Operation *op) const {
    auto high = above.find(op), low = below.find(op);
    if (high != above.end() && low != below.end())
      for (unsigned layer : high->second)
        if (llvm::is_contained(low->second, layer))
          return layer;
    return std::nullopt;
  }

private:
  using Layers = llvm::DenseMap<Operation *, SmallVector<unsigned, 2>>;

  /// Adds what is known of a neighbour that runs in the same half.
  void add(SmallVector<unsigned, 2> &to, Operation *neighbour, Operation *op,
           const Layers &known) {
    // More layers than these meet in sums over the whole graph only.
    constexpr size_t kMost = 8;
    auto insert = [&](unsigned layer) {
      if (to.size() < kMost && !llvm::is_contained(to, layer))
        to.push_back(layer);
    };
    if (autodiff.isForward(neighbour) != autodiff.isForward(op))
      return;
    if (auto it = assigned.find(neighbour); it != assigned.end())
      insert(it->second);
    else if (nameless.contains(neighbour))
      if (auto it = known.find(neighbour); it != known.end())
        for (unsigned layer : SmallVector<unsigned, 8>(ArrayRef(it->second)))
          insert(layer);
  }

  const AutodiffAnalysis &autodiff;
  const llvm::DenseMap<Operation *, unsigned> &assigned;
  llvm::DenseSet<Operation *> nameless;
  Layers above, below;
};

} // namespace

NamedLayers NamedLayers::create(const AutodiffAnalysis &autodiff,
                                LayerNames &names,
                                llvm::function_ref<bool(StringRef)> isLayer) {
  NamedLayers result;
  // By whole name: the number of its layer, if it has one.
  llvm::StringMap<std::optional<unsigned>> layerOf;
  llvm::StringMap<unsigned> numbers;
  auto findLayer = [&](const LayerName &name) {
    auto [it, inserted] = layerOf.try_emplace(name.str(), std::nullopt);
    if (!inserted)
      return it->second;
    std::string scope;
    for (const std::string &part : name.path) {
      scope += (scope.empty() ? "" : "/") + part;
      if (!isLayer(scope))
        continue;
      auto [number, isNew] = numbers.try_emplace(scope, result.layers.size());
      if (isNew)
        result.layers.emplace_back().name = scope;
      it->second = number->second;
      break;
    }
    return it->second;
  };
  llvm::DenseMap<Operation *, unsigned> assigned;
  SmallVector<Operation *> nameless;
  func::FuncOp entry = autodiff.getEntry();
  Block &body = entry.getBody().front();
  for (Operation &op : body.without_terminator()) {
    const LayerName &name = names.get(&op);
    // In the forward a name without a scope is outside of every layer.
    if (name.path.empty()) {
      if (!name.known || !autodiff.isForward(&op))
        nameless.push_back(&op);
    } else if (std::optional<unsigned> layer = findLayer(name)) {
      assigned[&op] = *layer;
    }
  }
  Between between(autodiff, names, assigned, nameless);
  for (Operation *op : nameless)
    if (std::optional<unsigned> layer = between.find(op))
      assigned[op] = *layer;
  for (Operation &op : body.without_terminator()) {
    auto it = assigned.find(&op);
    if (it == assigned.end())
      continue;
    NamedLayer &layer = result.layers[it->second];
    (autodiff.isForward(&op) ? layer.forward : layer.backward).push_back(&op);
    layer.members.insert(&op);
  }
  return result;
}
