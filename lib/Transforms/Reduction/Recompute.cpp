//===- Recompute.cpp - what to save, by a minimum cut ---------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Transforms/Reduction/Recompute.h"
#include "SBP/Transforms/Graph/DataMovement.h"
#include "SBP/Transforms/Graph/Operations.h"
#include "SBP/Transforms/Reduction/Compactor.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::sbp;

/// Bytes of a demand as it is saved; a dynamic size counts as a number of its
/// order, since only the comparison matters.
int64_t Recomputation::getBytes(Value value, const MaskedAxes &axes,
                                SaveKind saveAs) const {
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
  int64_t bytes = getByteSize(type.clone(shape));
  if (isa<FloatType>(type.getElementType()) && !shape.empty()) {
    int64_t elements = type.clone(shape).getNumElements();
    if (saveAs == SaveKind::bf16)
      return std::min(bytes, 2 * elements);
    if (saveAs == SaveKind::int8) // with a scale for each row
      return std::min(bytes, elements + 4 * elements /
                                            std::max<int64_t>(1, shape.back()));
  }
  // sbp-pack-saved makes bits of truth values, and codes of integers.
  if (type.getElementType().isInteger(1))
    return llvm::divideCeil(bytes, 8);
  if (std::optional<IntegerCodes> codes = ranges.getCodes(value))
    return llvm::divideCeil(type.clone(shape).getNumElements() * codes->bits,
                            8);
  return bytes;
}

Recomputation::Recomputation(const AutodiffAnalysis &autodiff,
                             RecomputeRegion &region,
                             const llvm::DenseSet<Operation *> &forward,
                             const ArgumentFunctions &functions,
                             llvm::SetVector<Operation *> &hoisted)
    : autodiff(autodiff), region(region), forward(forward),
      functions(functions), hoisted(hoisted), factors(autodiff, region),
      members(region.ops.begin(), region.ops.end()) {}

/// Costs nothing to have in the backward: no tensor, a function of arguments,
/// which is computed again (its kept rows are a demand), or nothing but sizes
/// and a scalar.
bool Recomputation::isFree(Value value, const MaskedAxes &axes) const {
  while (auto fill = value.getDefiningOp<linalg::FillOp>())
    value = fill.getOutputs()[0]; // the scalar is free
  Operation *def = value.getDefiningOp();
  if (!isa<RankedTensorType>(value.getType()) ||
      isa_and_nonnull<tensor::EmptyOp>(def))
    return true;
  if (factors.contains(def))
    return def->hasTrait<OpTrait::ConstantLike>();
  if (!axes.empty() && functions.isComputed(value))
    return false;
  return !autodiff.dependsOnArgument(value) || functions.contains(value);
}

/// Whether the mode and the layer permit that `op` is computed again. A
/// contraction or reduction costs more than the gather of its result would; a
/// pad only moves what is smaller without it, and so does a broadcast, which is
/// not even a computation.
bool Recomputation::isRepeatable(Operation *op) const {
  if (!op || !isMemoryEffectFree(op))
    return false;
  if (factors.contains(op) ||
      (op->getNumResults() == 1 && functions.isComputed(op->getResult(0))))
    return true;
  if (!forward.contains(op))
    return false;
  // The derivative's choice at a value that is computed backward.
  if (region.invert && op->getNumResults() == 1 && isElementwise(op) &&
      getElementTypeOrSelf(op->getResult(0)).isInteger(1))
    return true;
  if (region.mode == RecomputeKind::all)
    return true;
  return isElementwise(op) && (region.mode != RecomputeKind::none ||
                               movesData(op) || !isExpensive(op));
}

/// Of what is repeated so often, the reads cost nothing.
static constexpr int64_t kMuch = 8;

/// Whether a value is moved or repeated from one of an eighth of its bytes.
bool Recomputation::isSpread(const Demand &demand) const {
  int64_t bytes = getBytes(demand.value, demand.axes);
  const Demand *source = &demand;
  while (source->recomputable && !source->inverse &&
         source->operands.size() <= 2 &&
         movesData(source->value.getDefiningOp()) && source->operands.front())
    source = &demands[*source->operands.front()];
  return getBytes(source->value, source->axes) <= bytes / kMuch;
}

/// Whether what is there anyway is a constant, or moved or repeated from an
/// argument of an eighth of `bytes`.
bool Recomputation::isSmallView(Value value, int64_t bytes) const {
  if (!autodiff.dependsOnArgument(value))
    return true;
  while (Operation *def = value.getDefiningOp()) {
    if (!movesData(def))
      break;
    value = def->getOperand(0);
  }
  return !isa<RankedTensorType>(value.getType()) ||
         getBytes(value, MaskedAxes()) <= bytes / kMuch;
}

/// Whether to compute the demand costs no more than to read it: it is moved,
/// one step from one value that is read anyway (`read` are the sinks), or made
/// of integers of at most half its bytes.
bool Recomputation::isFreeStep(const Demand &demand,
                               const llvm::BitVector &read) const {
  if (movesData(demand.value.getDefiningOp()) ||
      functions.isComputed(demand.value))
    return true;
  int64_t bytes = getBytes(demand.value, demand.axes), ofIntegers = 0;
  // The one of them that is not small; an argument may be it.
  Value large;
  Operation *def = demand.value.getDefiningOp();
  for (auto [value, operand] : llvm::zip(def->getOperands(), demand.operands)) {
    if (operand ? isSpread(demands[*operand]) : isSmallView(value, bytes))
      continue;
    if (operand && isa<IntegerType>(getElementTypeOrSelf(value))) {
      ofIntegers += getBytes(value, demands[*operand].axes);
      continue;
    }
    if ((large && large != value) ||
        (operand && (!read.test(*operand) ||
                     getBytes(value, demands[*operand].axes) > bytes)))
      return false;
    large = value;
  }
  return 2 * ofIntegers <= (large ? 0 : bytes);
}

/// What it costs to save a demand, in bytes.
int64_t Recomputation::getWeight(const Demand &demand) const {
  constexpr int64_t kNever = int64_t(1) << 60;
  if (demand.available)
    return 0;
  if (factors.contains(demand.value.getDefiningOp()) &&
      !factors.mayBeSaved(demand.value))
    return kNever;
  return getBytes(demand.value, demand.axes,
                  region.saveAs ? region.saveAs.getKind() : SaveKind::same);
}

/// What it costs to compute a demand again, in bytes. Factors are computed once
/// in any case, and elementwise operations cost about what reading what they
/// save would cost.
int64_t Recomputation::getPrice(const Demand &demand) const {
  Operation *def = demand.value.getDefiningOp();
  if (!def || demand.inverse || !hasReductionLoops(def) ||
      factors.contains(def))
    return 0;
  double part = double(getBytes(demand.value, demand.axes)) /
                std::max<int64_t>(1, getBytes(demand.value, MaskedAxes()));
  double price = countIterations(def) * part / region.workPerByte;
  return static_cast<int64_t>(std::min(price, 1e15));
}

std::optional<unsigned>
Recomputation::findDemand(Value value, const MaskedAxes &axes) const {
  auto it = numbers.find(value);
  if (it != numbers.end())
    for (unsigned number : it->second)
      if (demands[number].axes == axes)
        return number;
  return std::nullopt;
}

unsigned Recomputation::createDemand(Value value, const MaskedAxes &axes) {
  numbers[value].push_back(demands.size());
  Demand &demand = demands.emplace_back();
  demand.value = value;
  demand.axes = axes;
  return demands.size() - 1;
}

/// Whether the operands' demands of `demand` are followed to theirs. A step of
/// `none` is one from what is read anyway: only what it reads broadcast, and
/// integers of integers, are.
bool Recomputation::followsOperand(const Demand &demand, Value operand) const {
  Operation *def = demand.value.getDefiningOp();
  if (region.mode != RecomputeKind::none || factors.contains(def) ||
      movesData(def) || functions.isComputed(demand.value))
    return true;
  Operation *operandDef = operand.getDefiningOp();
  auto isInteger = [](Value value) {
    return getElementTypeOrSelf(value).isIntOrIndex();
  };
  return operandDef && (movesData(operandDef) ||
                        (isInteger(operand) &&
                         llvm::all_of(operandDef->getOperands(), isInteger)));
}

/// The number of a demand, created with all that it depends on; none when it is
/// free. Iterative, since chains are as long as layers are deep.
std::optional<unsigned> Recomputation::getDemand(Value value,
                                                 const MaskedAxes &axes) {
  if (isFree(value, axes))
    return std::nullopt;
  std::optional<unsigned> known = findDemand(value, axes);
  unsigned first = known ? *known : createDemand(value, axes);
  SmallVector<unsigned> worklist{first};
  for (unsigned i = 0; i < worklist.size(); ++i) {
    unsigned number = worklist[i];
    if (demands[number].expanded)
      continue;
    demands[number].expanded = true;
    if (factors.contains(demands[number].value.getDefiningOp()))
      expandFactor(number);
    else
      expandDemand(number);
    for (std::optional<unsigned> operand : demands[number].operands)
      if (operand && !demands[*operand].expanded &&
          followsOperand(demands[number], demands[*operand].value))
        worklist.push_back(*operand);
    for (const Inversion &inversion : demands[number].inversions)
      for (std::optional<unsigned> operand : inversion.operands)
        if (operand)
          worklist.push_back(*operand);
  }
  return first;
}

void Recomputation::expandDemand(unsigned number) {
  Value value = demands[number].value;
  MaskedAxes own = demands[number].axes;
  bool whole = own.empty();
  Block *body = value.getParentBlock();
  // Whole where something outside of this region has it whole.
  for (Operation *user : value.getUsers()) {
    Operation *top = body->findAncestorOpInBlock(*user);
    if (whole && !autodiff.isForward(top) && !isPartSaved(user) &&
        !members.contains(top) && !hoisted.contains(top) &&
        !functions.isComputed(value))
      demands[number].available = true;
  }
  if (!whole) {
    std::optional<unsigned> same = findDemand(value, MaskedAxes());
    demands[number].available =
        same && (demands[*same].available || demands[*same].recomputed);
  }
  Operation *def = value.getDefiningOp();
  if (demands[number].available)
    return;
  expandInverses(number);
  if (!isRepeatable(def))
    return;
  CompactionMap map;
  if (whole) {
    map.operands.resize(def->getNumOperands());
  } else {
    auto compaction = dyn_cast<CompactionOpInterface>(def);
    if (!compaction || failed(compaction.mapFromResult(
                           cast<OpResult>(value).getResultNumber(), own, map)))
      return;
  }
  // What nested regions read from outside would have to be found as well.
  bool captures = false;
  def->walk([&](Operation *inner) {
    if (inner != def)
      for (Value operand : inner->getOperands())
        captures |=
            operand.getParentBlock() == body && !isFree(operand, MaskedAxes());
  });
  if (captures)
    return;
  SmallVector<std::optional<unsigned>> operands;
  for (auto [i, operand] : llvm::enumerate(def->getOperands())) {
    if (isFree(operand, map.operands[i]))
      operands.push_back(std::nullopt);
    else if (auto known = findDemand(operand, map.operands[i]))
      operands.push_back(known);
    else
      operands.push_back(createDemand(operand, map.operands[i]));
  }
  demands[number].operands = std::move(operands);
  demands[number].recomputable = true;
}

/// A factor is there on kept rows already: gathers are the demands.
void Recomputation::expandFactor(unsigned number) {
  SmallVector<std::optional<unsigned>> operands;
  llvm::SetVector<Value> read;
  demands[number].value.getDefiningOp()->walk([&](Operation *inner) {
    read.insert(inner->operand_begin(), inner->operand_end());
  });
  for (Value operand : read) {
    MaskedAxes axes;
    if (auto keep = operand.getDefiningOp<KeepOp>()) {
      if (const MaskedAxes *known = region.compactor->getAxes(keep))
        axes = *known;
      operand = keep.getSource();
    }
    if (operand.getParentBlock() != region.ops.front()->getBlock() ||
        isFree(operand, axes))
      continue;
    std::optional<unsigned> known = findDemand(operand, axes);
    operands.push_back(known ? *known : createDemand(operand, axes));
  }
  demands[number].operands = std::move(operands);
  demands[number].recomputable = true;
}

/// What the region demands, and where: first all that is needed whole, then
/// kept rows. A factor demands only where the cut has it computed here.
void Recomputation::collect(bool kept) {
  for (Operation *op : region.ops) {
    if (hoisted.contains(op))
      continue;
    bool isFactor = factors.contains(op);
    op->walk([&](Operation *inner) {
      // The forward computes it.
      if (isSketch(inner))
        return;
      auto keep = dyn_cast<KeepOp>(inner);
      for (OpOperand &operand : inner->getOpOperands()) {
        Operation *def = operand.get().getDefiningOp();
        bool readsFactor = factors.contains(def);
        if (!def || !(readsFactor || autodiff.isForward(def)) ||
            kept !=
                (readsFactor ? factors.isKept(def) : static_cast<bool>(keep)))
          continue;
        MaskedAxes axes;
        if (keep && !readsFactor) {
          const MaskedAxes *known =
              region.compactor ? region.compactor->getAxes(keep) : nullptr;
          if (!known)
            continue;
          axes = *known;
        }
        std::optional<unsigned> number = getDemand(operand.get(), axes);
        if (!number)
          continue;
        // What only factors read is demanded by them.
        if (keep && !readsFactor ? factors.isReadByOthers(keep) : !isFactor)
          sinks.push_back(*number);
        uses.push_back({&operand, *number});
      }
    });
  }
}

/// The demands that the region reads itself, or through factors that are not
/// saved, or move data.
llvm::BitVector Recomputation::findRead() const {
  llvm::BitVector read(demands.size());
  SmallVector<unsigned> worklist(sinks.begin(), sinks.end());
  while (!worklist.empty()) {
    unsigned number = worklist.pop_back_val();
    if (read.test(number))
      continue;
    read.set(number);
    Value value = demands[number].value;
    Operation *def = value.getDefiningOp();
    if (!factors.contains(def) ||
        (factors.mayBeSaved(value) && !movesData(def)))
      continue;
    for (std::optional<unsigned> operand : demands[number].operands)
      if (operand)
        worklist.push_back(*operand);
  }
  return read;
}

/// Whether a demand is integers that are computed from floats.
bool Recomputation::comparesFloats(const Demand &demand) const {
  return isa<IntegerType>(getElementTypeOrSelf(demand.value)) &&
         llvm::any_of(demand.operands, [&](std::optional<unsigned> operand) {
           return operand &&
                  isa<FloatType>(getElementTypeOrSelf(demands[*operand].value));
         });
}

/// Whether a demand may be computed again, by the way that it has; `read` are
/// those that the region reads anyway.
bool Recomputation::mayRepeat(const Demand &demand,
                              const llvm::BitVector &read) const {
  // Of what is rounded the outcome would be another.
  return demand.recomputable && !(region.saveAs && comparesFloats(demand)) &&
         (region.mode != RecomputeKind::none || demand.inverse ||
          factors.contains(demand.value.getDefiningOp()) ||
          isFreeStep(demand, read));
}

/// The lightest cut for the ways that the demands have.
MinimumCut::Result Recomputation::solve(const llvm::BitVector &read) {
  MinimumCut graph;
  for (Demand &demand : demands)
    graph.addVertex(getWeight(demand));
  for (auto [number, demand] : llvm::enumerate(demands)) {
    if (!mayRepeat(demand, read)) {
      graph.markSource(number);
      continue;
    }
    if (int64_t price = getPrice(demand))
      graph.addPrice(number, price);
    for (std::optional<unsigned> operand : demand.operands)
      if (operand)
        graph.addEdge(*operand, number);
  }
  for (unsigned sink : sinks)
    graph.markSink(sink);
  return graph.solve();
}

/// Decides for the demands behind the sinks which are saved and which are
/// computed again.
void Recomputation::cut(bool kept) {
  llvm::BitVector read = findRead();
  MinimumCut::Result result = solve(read);
  // Kept rows have no backward ways.
  if (region.invert && !kept) {
    std::vector<Demand> forwardOnly = demands;
    // A step forward from what is computed backward would be a chain.
    for (Demand &demand : demands)
      demand.recomputable &= region.mode != RecomputeKind::none ||
                             factors.contains(demand.value.getDefiningOp()) ||
                             movesData(demand.value.getDefiningOp()) ||
                             functions.isComputed(demand.value);
    MinimumCut::Result inverted;
    if (chooseInversions() && (inverted = solve(read)).weight < result.weight)
      result = inverted;
    else
      demands = std::move(forwardOnly);
  }
  for (auto [number, demand] : llvm::enumerate(demands)) {
    demand.recomputed |= result.behind.test(number) && !demand.available;
    demand.available |= result.cut.test(number);
  }
}

unsigned Recomputation::run() {
  if (region.ops.empty())
    return 0;
  // What the cut makes dead is erased.
  Location loc = region.ops.front()->getLoc();
  findInverses();
  collect(/*kept=*/false);
  cut(/*kept=*/false);
  if (region.compactor) {
    region.compactor->forgetKept();
    collect(/*kept=*/true);
    cut(/*kept=*/true);
  }
  saveFactors();
  replaceUses();
  if (region.invert)
    remarkInverted(loc);
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
