//===- Recompute.cpp - what to save, by a minimum cut ---------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Transforms/Recompute.h"
#include "SBP/Transforms/Compactor.h"
#include "SBP/Transforms/DataMovement.h"
#include "SBP/Transforms/MinimumCut.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace mlir::sbp;

/// Bytes of a demand; a dynamic size counts as a number of its order, since
/// only the comparison matters.
static int64_t getWeight(Value value, const MaskedAxes &axes) {
  constexpr int64_t kTypicalSize = 64;
  auto type = cast<RankedTensorType>(value.getType());
  int64_t kept = kTypicalSize;
  if (!axes.empty()) {
    if (!ShapedType::isDynamic(axes.getKept()))
      kept = axes.getKept();
    type = getKeptType(type, axes.axes, kept);
  }
  SmallVector<int64_t> shape(type.getShape());
  for (int64_t &size : shape)
    if (ShapedType::isDynamic(size))
      size = kTypicalSize;
  return getByteSize(type.clone(shape));
}

Recomputation::Recomputation(const AutodiffAnalysis &autodiff,
                             RecomputeRegion &region,
                             const llvm::DenseSet<Operation *> &forward)
    : autodiff(autodiff), region(region), forward(forward),
      members(region.ops.begin(), region.ops.end()) {}

/// Costs nothing to have in the backward: no tensor, made from constants alone
/// (but for its sizes), an argument or a view of one.
bool Recomputation::isFree(Value value) const {
  if (!isa<RankedTensorType>(value.getType()) ||
      !autodiff.dependsOnArgument(value) || autodiff.isArgumentView(value) ||
      value.getDefiningOp<tensor::EmptyOp>())
    return true;
  auto fill = value.getDefiningOp<linalg::FillOp>();
  return fill && isFree(fill.getInputs()[0]) && isFree(fill.getOutputs()[0]);
}

/// Whether the mode and the layer permit that `op` is computed again. A
/// contraction or reduction costs more than the gather of its result would; a
/// pad only moves what is smaller without it, and so does a broadcast, which is
/// not even a computation.
bool Recomputation::isRepeatable(Operation *op) const {
  if (!op || !forward.contains(op) || !isMemoryEffectFree(op))
    return false;
  if (region.mode == RecomputeKind::all)
    return true;
  auto structured = dyn_cast<linalg::LinalgOp>(op);
  if (region.mode == RecomputeKind::none)
    return structured && isBroadcast(structured);
  return op->getNumRegions() == 0 || isa<tensor::PadOp>(op) ||
         (structured && structured.getNumReductionLoops() == 0);
}

/// The number of a demand, created with all that it depends on; none when it is
/// free. Iterative, since chains are as long as layers are deep.
std::optional<unsigned> Recomputation::getDemand(Value value,
                                                 const MaskedAxes &axes) {
  auto find = [&](Value value,
                  const MaskedAxes &axes) -> std::optional<unsigned> {
    for (unsigned number : numbers[value])
      if (demands[number].axes == axes)
        return number;
    return std::nullopt;
  };
  auto create = [&](Value value, const MaskedAxes &axes) {
    numbers[value].push_back(demands.size());
    demands.push_back({value, axes, {}, false, false, false, Value()});
    return unsigned(demands.size() - 1);
  };
  if (isFree(value))
    return std::nullopt;
  if (std::optional<unsigned> known = find(value, axes))
    return known;
  unsigned first = create(value, axes);
  Block *body = value.getParentBlock();
  // Demands get their operands in the order in which they are created.
  for (unsigned number = first; number < demands.size(); ++number) {
    value = demands[number].value;
    MaskedAxes own = demands[number].axes;
    bool whole = own.empty();
    // Whole where something outside of this region has it whole.
    for (Operation *user : value.getUsers()) {
      Operation *top = body->findAncestorOpInBlock(*user);
      if (whole && !autodiff.isForward(top) && !isa<KeepOp>(user) &&
          !members.contains(top))
        demands[number].available = true;
    }
    if (!whole) {
      std::optional<unsigned> same = find(value, MaskedAxes());
      demands[number].available =
          same && (demands[*same].available || demands[*same].recomputed);
    }
    Operation *def = value.getDefiningOp();
    if (demands[number].available || !isRepeatable(def))
      continue;
    CompactionMap map;
    if (whole) {
      map.operands.resize(def->getNumOperands());
    } else {
      auto compaction = dyn_cast<CompactionOpInterface>(def);
      if (!compaction ||
          failed(compaction.mapFromResult(
              cast<OpResult>(value).getResultNumber(), own, map)))
        continue;
    }
    // What nested regions read from outside would have to be found as well.
    bool captures = false;
    def->walk([&](Operation *inner) {
      if (inner != def)
        for (Value operand : inner->getOperands())
          captures |= operand.getParentBlock() == body && !isFree(operand);
    });
    if (captures)
      continue;
    SmallVector<std::optional<unsigned>> operands;
    for (auto [i, operand] : llvm::enumerate(def->getOperands())) {
      if (isFree(operand))
        operands.push_back(std::nullopt);
      else if (auto known = find(operand, map.operands[i]))
        operands.push_back(known);
      else
        operands.push_back(create(operand, map.operands[i]));
    }
    demands[number].operands = std::move(operands);
    demands[number].recomputable = true;
  }
  return first;
}

/// Decides for the demands behind `sinks` which are saved and which are
/// computed again.
void Recomputation::cut(ArrayRef<unsigned> sinks) {
  MinimumCut graph;
  for (Demand &demand : demands)
    graph.addVertex(demand.available ? 0
                                     : getWeight(demand.value, demand.axes));
  for (auto [number, demand] : llvm::enumerate(demands)) {
    if (!demand.recomputable) {
      graph.markSource(number);
      continue;
    }
    for (std::optional<unsigned> operand : demand.operands)
      if (operand)
        graph.addEdge(*operand, number);
  }
  for (unsigned sink : sinks)
    graph.markSink(sink);
  MinimumCut::Result result = graph.solve();
  for (auto [number, demand] : llvm::enumerate(demands)) {
    demand.recomputed |= result.behind.test(number) && !demand.available;
    demand.available |= result.cut.test(number);
  }
}

/// The saved value as the backward sees it.
Value Recomputation::getSaved(OpBuilder &builder, Value value) {
  Value &barrier = barriers[value];
  if (!barrier)
    barrier = SavedOp::create(builder, value.getLoc(), value, region.layer);
  return barrier;
}

/// An operand of a repeated operation that is no demand of its own. Views are
/// made again, so that the forward's do not live until here.
Value Recomputation::getFree(OpBuilder &builder, Value value) {
  auto find = [&](Value value) -> Value {
    if (!isa<RankedTensorType>(value.getType()) ||
        !autodiff.dependsOnArgument(value))
      return value;
    if (!value.getDefiningOp())
      return getSaved(builder, value);
    return autodiff.isArgumentView(value) ? barriers.lookup(value) : value;
  };
  // Iterative: a view may be the last of a long chain.
  SmallVector<Value> worklist{value};
  while (!worklist.empty()) {
    Value view = worklist.back();
    size_t before = worklist.size();
    if (!find(view))
      for (Value operand : llvm::reverse(view.getDefiningOp()->getOperands()))
        if (!find(operand))
          worklist.push_back(operand);
    if (worklist.size() != before)
      continue;
    worklist.pop_back();
    if (find(view))
      continue;
    IRMapping mapping;
    for (Value operand : view.getDefiningOp()->getOperands())
      mapping.map(operand, find(operand));
    barriers[view] = builder.clone(*view.getDefiningOp(), mapping)
                         ->getResult(cast<OpResult>(view).getResultNumber());
  }
  return find(value);
}

/// The demand in the backward, created with all that it is computed from.
Value Recomputation::materialize(OpBuilder &builder, unsigned number) {
  // The chain of operations to repeat, operands first.
  SmallVector<unsigned> worklist{number};
  while (!worklist.empty()) {
    Demand &demand = demands[worklist.back()];
    size_t before = worklist.size();
    if (!demand.copy && demand.recomputed) {
      for (std::optional<unsigned> operand : demand.operands)
        if (operand && !demands[*operand].copy)
          worklist.push_back(*operand);
    } else if (!demand.copy && !demand.axes.empty()) {
      std::optional<unsigned> whole = getRecomputedWhole(demand.value);
      if (whole && !demands[*whole].copy)
        worklist.push_back(*whole);
    }
    if (worklist.size() != before)
      continue;
    worklist.pop_back();
    if (!demand.copy)
      demand.copy =
          demand.recomputed ? repeat(builder, demand) : fetch(builder, demand);
  }
  return demands[number].copy;
}

/// The demand of the whole value, when it is computed again.
std::optional<unsigned> Recomputation::getRecomputedWhole(Value value) {
  for (unsigned number : numbers[value])
    if (demands[number].axes.empty() && demands[number].recomputed)
      return number;
  return std::nullopt;
}

/// What is saved: the whole value, or rows that are gathered from what the
/// backward has whole, if it does.
Value Recomputation::fetch(OpBuilder &builder, const Demand &demand) {
  if (demand.axes.empty())
    return getSaved(builder, demand.value);
  std::optional<unsigned> whole = getRecomputedWhole(demand.value);
  return region.compactor->createKeep(
      builder, whole ? demands[*whole].copy : demand.value, demand.axes);
}

/// The operation again, on copies of its operands.
Value Recomputation::repeat(OpBuilder &builder, const Demand &demand) {
  Operation *def = demand.value.getDefiningOp();
  unsigned result = cast<OpResult>(demand.value).getResultNumber();
  ++numRepeated;
  if (demand.axes.empty()) {
    IRMapping mapping;
    for (auto [i, operand] : llvm::enumerate(def->getOperands()))
      mapping.map(operand, demand.operands[i]
                               ? demands[*demand.operands[i]].copy
                               : getFree(builder, operand));
    return builder.clone(*def, mapping)->getResult(result);
  }
  auto compaction = cast<CompactionOpInterface>(def);
  CompactionMap map;
  SmallVector<Value> operands;
  if (succeeded(compaction.mapFromResult(result, demand.axes, map)))
    for (auto [i, operand] : llvm::enumerate(def->getOperands())) {
      if (demand.operands[i])
        operands.push_back(demands[*demand.operands[i]].copy);
      else if (map.operands[i].empty())
        operands.push_back(operand);
      else
        operands.push_back(
            region.compactor->getKept(builder, operand, map.operands[i]));
    }
  auto results = compaction.cloneOnKept(builder, operands, map);
  // The map was there when the cut was made; an operation that cannot be
  // written on kept rows after all is saved.
  return succeeded(results)
             ? (*results)[result]
             : region.compactor->createKeep(builder, demand.value, demand.axes);
}

unsigned Recomputation::run() {
  // What the region demands, and where.
  struct Use {
    OpOperand *operand;
    unsigned demand;
  };
  SmallVector<Use> uses;
  SmallVector<unsigned> wholeSinks, sinks;
  auto collect = [&](bool kept) {
    for (Operation *op : region.ops)
      op->walk([&](Operation *inner) {
        for (OpOperand &operand : inner->getOpOperands()) {
          Operation *def = operand.get().getDefiningOp();
          auto keep = dyn_cast<KeepOp>(inner);
          if (!def || !autodiff.isForward(def) ||
              kept != static_cast<bool>(keep))
            continue;
          MaskedAxes axes;
          if (keep) {
            const MaskedAxes *known = region.compactor->getAxes(keep);
            if (!known)
              continue;
            axes = *known;
          }
          if (std::optional<unsigned> number = getDemand(operand.get(), axes)) {
            sinks.push_back(*number);
            uses.push_back({&operand, *number});
          }
        }
      });
  };
  collect(/*kept=*/false);
  cut(sinks);
  if (region.compactor) {
    region.compactor->forgetKept();
    collect(/*kept=*/true);
    cut(sinks);
  }

  // In block order, so that a copy dominates the later uses.
  llvm::DenseMap<OpOperand *, unsigned> demandOf;
  for (Use &use : uses) {
    const Demand &demand = demands[use.demand];
    // Rows of what is computed again whole are gathered from that: of the
    // forward's value they would be saved.
    if (demand.recomputed ||
        (!demand.axes.empty() && getRecomputedWhole(demand.value)))
      demandOf[use.operand] = use.demand;
  }
  OpBuilder builder(region.layer.getContext());
  for (Operation *op : region.ops) {
    SmallVector<Operation *> dead;
    op->walk([&](Operation *inner) {
      for (OpOperand &operand : inner->getOpOperands()) {
        auto it = demandOf.find(&operand);
        if (it == demandOf.end())
          continue;
        builder.setInsertionPoint(op);
        Value copy = materialize(builder, it->second);
        if (auto keep = dyn_cast<KeepOp>(inner)) {
          keep.getResult().replaceAllUsesWith(copy);
          dead.push_back(keep);
        } else {
          operand.set(copy);
        }
      }
    });
    for (Operation *keep : dead)
      keep->erase();
  }
  return numRepeated;
}

std::vector<llvm::DenseSet<Operation *>>
sbp::assignForward(const AutodiffAnalysis &autodiff,
                   ArrayRef<RecomputeRegion> regions) {
  llvm::DenseMap<StringAttr, SmallVector<unsigned, 1>> regionsOf;
  for (auto [i, region] : llvm::enumerate(regions))
    regionsOf[region.layer].push_back(i);
  std::vector<llvm::DenseSet<Operation *>> forward(regions.size());
  func::FuncOp entry = autodiff.getEntry();
  for (Operation &op : entry.getBody().front().without_terminator())
    if (auto layer = op.getAttrOfType<StringAttr>(kPlannedLayerAttrName);
        layer && autodiff.isForward(&op))
      for (unsigned region : regionsOf.lookup(layer))
        forward[region].insert(&op);
  return forward;
}
