//===- LayerInference.cpp - where the mask of a named layer enters --------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/LayerInference.h"
#include "SBP/Analysis/Linearity.h"
#include "SBP/IR/SBPDialect.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "llvm/ADT/EquivalenceClasses.h"
#include "llvm/ADT/MapVector.h"

using namespace mlir;
using namespace mlir::sbp;

/// Whether the cotangent of the result is, as it stands, the operand's as well:
/// the operand is a summand, or what something is subtracted from.
static bool passesCotangent(OpOperand &operand) {
  Operation *op = operand.getOwner();
  if (op->getNumResults() != 1 ||
      op->getResult(0).getType() != operand.get().getType())
    return false;
  if (isa<arith::AddFOp>(op))
    return true;
  if (isa<arith::SubFOp>(op))
    return operand.getOperandNumber() == 0;
  auto generic = dyn_cast<linalg::GenericOp>(op);
  if (!generic || !generic.isDpsInput(&operand) ||
      generic.getBody()->getOperations().size() != 2 ||
      !generic.getMatchingIndexingMap(&operand).isIdentity() ||
      !generic.getIndexingMapsArray().back().isIdentity())
    return false;
  Operation &inner = generic.getBody()->front();
  Value argument = generic.getMatchingBlockArgument(&operand);
  if (isa<arith::AddFOp>(inner))
    return llvm::is_contained(inner.getOperands(), argument);
  return isa<arith::SubFOp>(inner) && inner.getOperand(0) == argument;
}

/// A backward sum, of which accumulations are made.
static bool isAccumulation(Operation *op, const AutodiffAnalysis &autodiff) {
  return op && !autodiff.isForward(op) && isElementwiseSum(op);
}

namespace {

/// Where a chain of sums ends, and what it adds up.
struct Accumulation {
  Operation *root;
  SmallVector<OpOperand *> leaves;
};

class Inference {
public:
  Inference(const NamedLayer &layer, const AutodiffAnalysis &autodiff,
            LayerNames &names)
      : layer(layer), autodiff(autodiff), names(names),
        entry(autodiff.getEntry()), body(entry.getBody().front()),
        backward(layer.backward.begin(), layer.backward.end()) {}

  FailureOr<InferredLayer> run(bool isExact);

private:
  bool isTopForward(Operation *op) const {
    Operation *top = body.findAncestorOpInBlock(*op);
    return top && autodiff.isForward(top);
  }
  bool isInside(Operation *op) const {
    return layer.contains(body.findAncestorOpInBlock(*op));
  }
  bool isBackward(Operation *op) const {
    return op && backward.contains(body.findAncestorOpInBlock(*op));
  }

  void findBoundary();
  LogicalResult checkEnteredOnce();
  LogicalResult checkCalls();
  void dropEntrySums();
  void findCandidates();
  LogicalResult checkCandidates();
  void findInnerSources(Value output);
  void findOuterSummands(Value output);
  Accumulation getAccumulation(Operation *sum) const;
  bool isWithin(const Accumulation &accumulation) const;
  LogicalResult chooseUses(Value cotangent);
  LogicalResult checkShared(Value cotangent);
  bool isExclusive(Value value) const;
  unsigned countForeignUses(Operation *op, unsigned &own) const;

  /// An error that lists `candidates`, each with what it is.
  LogicalResult refuse(const Twine &saw,
                       ArrayRef<std::pair<Location, std::string>> candidates);

  const NamedLayer &layer;
  const AutodiffAnalysis &autodiff;
  LayerNames &names;
  func::FuncOp entry;
  Block &body;
  /// The layer's backward without sums at its entry.
  llvm::DenseSet<Operation *> backward;
  InferredLayer result;
  /// What crosses into the layer's backward, in the order of its uses.
  SmallVector<Value> candidates;
  /// Where the layer passes the cotangent of an output on untouched, how many
  /// ways there are.
  llvm::MapVector<Value, unsigned> innerSources;
  /// What is added to an output outside of the layer.
  llvm::SetVector<Value> outerSummands;
  bool hasOuterSum = false;
};

} // namespace

LogicalResult
Inference::refuse(const Twine &saw,
                  ArrayRef<std::pair<Location, std::string>> candidates) {
  Location loc = candidates.empty() ? entry.getLoc() : candidates.front().first;
  InFlightDiagnostic diag =
      emitError(loc, "layer '")
      << layer.name
      << "': cannot tell from names where its mask enters: " << saw;
  for (auto &[place, what] : candidates)
    diag.attachNote(place) << "candidate: " << what;
  diag.attachNote(entry.getLoc())
      << "mark the layer where the model is written (sbp.jax.layer), or put "
         "sbp.layer_output on its output and sbp.layer_cotangent on the "
         "cotangent that reaches it; or make it exact";
  return diag;
}

static std::string describe(Value value) {
  std::string text;
  llvm::raw_string_ostream os(text);
  if (auto argument = dyn_cast<BlockArgument>(value))
    os << "argument #" << argument.getArgNumber();
  else
    os << "the result of '" << value.getDefiningOp()->getName() << "'";
  os << ", " << value.getType();
  return text;
}

//===----------------------------------------------------------------------===//
// The forward
//===----------------------------------------------------------------------===//

void Inference::findBoundary() {
  llvm::SetVector<Value> inputs;
  for (Operation *op : layer.forward) {
    op->walk([&](Operation *inner) {
      for (Value operand : inner->getOperands()) {
        Operation *def = operand.getDefiningOp();
        Operation *top = def ? body.findAncestorOpInBlock(*def) : nullptr;
        if (def ? top && !layer.contains(top)
                : cast<BlockArgument>(operand).getOwner() == &body)
          if (isa<RankedTensorType>(operand.getType()) &&
              autodiff.dependsOnArgument(operand))
            inputs.insert(operand);
      }
    });
    for (Value value : op->getResults())
      if (autodiff.dependsOnArgument(value) &&
          isa<RankedTensorType>(value.getType()) &&
          llvm::any_of(value.getUsers(), [&](Operation *user) {
            return !isInside(user) &&
                   (isTopForward(user) || user == body.getTerminator());
          }))
        result.outputs.push_back(value);
  }
  result.inputs = inputs.takeVector();
}

/// A scope that is left and entered again is two calls of a layer, or more.
LogicalResult Inference::checkEnteredOnce() {
  if (layer.forward.empty())
    return success();
  llvm::DenseMap<Operation *, Operation *> behind;
  for (Operation *op = layer.forward.front();
       op != layer.forward.back()->getNextNode(); op = op->getNextNode()) {
    if (!autodiff.isForward(op))
      continue;
    Operation *from = nullptr;
    bool comesBack = false;
    op->walk([&](Operation *inner) {
      for (Value operand : inner->getOperands()) {
        Operation *def = operand.getDefiningOp();
        Operation *top = def ? body.findAncestorOpInBlock(*def) : nullptr;
        if (!top || top == op)
          continue;
        if (auto it = behind.find(top); it != behind.end()) {
          from = it->second;
          comesBack = true;
        } else if (layer.contains(top) && !from) {
          from = top;
        }
      }
    });
    if (!layer.contains(op)) {
      if (from)
        behind[op] = from;
      continue;
    }
    if (comesBack)
      return refuse("a value that leaves the layer comes back to it, as if the "
                    "scope were entered twice; give each call its own scope",
                    {{from->getLoc(), "the first call, here"},
                     {op->getLoc(), "the second call, here"}});
  }
  return success();
}

/// Parts of the forward that have nothing in common but parameters, and the
/// same operations, are several calls under one name: they would share a mask.
LogicalResult Inference::checkCalls() {
  llvm::DenseMap<Operation *, unsigned> number;
  llvm::EquivalenceClasses<unsigned> parts;
  for (auto [i, op] : llvm::enumerate(layer.forward)) {
    number[op] = i;
    parts.insert(i);
    for (Value operand : op->getOperands())
      if (Operation *def = operand.getDefiningOp())
        if (auto it = number.find(def);
            it != number.end() && !autodiff.isArgumentView(operand))
          parts.unionSets(it->second, i);
  }
  // What a part computes, and from which parameters.
  struct Part {
    std::string signature;
    bool hasParameter = false;
    Operation *first;
  };
  llvm::MapVector<unsigned, Part> byLeader;
  for (auto [i, op] : llvm::enumerate(layer.forward)) {
    if (op->getNumResults() == 0 || autodiff.isArgumentView(op->getResult(0)))
      continue;
    unsigned leader = parts.getLeaderValue(i);
    auto [it, inserted] = byLeader.try_emplace(leader);
    Part &part = it->second;
    if (inserted)
      part.first = op;
    llvm::raw_string_ostream os(part.signature);
    os << op->getName() << " " << op->getResult(0).getType() << ";";
    for (Value operand : op->getOperands()) {
      while (operand.getDefiningOp() && autodiff.isArgumentView(operand) &&
             operand.getDefiningOp()->getNumOperands() > 0)
        operand = operand.getDefiningOp()->getOperand(0);
      if (auto argument = dyn_cast<BlockArgument>(operand)) {
        os << argument.getArgNumber() << ",";
        part.hasParameter = true;
      }
    }
  }
  llvm::StringMap<Operation *> seen;
  for (auto &[leader, part] : byLeader) {
    if (!part.hasParameter)
      continue;
    auto [it, inserted] = seen.try_emplace(part.signature, part.first);
    if (!inserted)
      return refuse("the scope holds the same operations twice, on the same "
                    "parameters: two calls, which would share one mask; give "
                    "each call its own scope",
                    {{it->second->getLoc(), "the first call, here"},
                     {part.first->getLoc(), "the second call, here"}});
  }
  return success();
}

/// From an output through sums inside of the layer: values from outside whose
/// cotangent is the output's. A value that the layer reads elsewhere as well has
/// a cotangent of its own, with what that contributes.
void Inference::findInnerSources(Value output) {
  if (llvm::any_of(output.getUsers(), [&](Operation *user) {
        return isInside(user) && isTopForward(user);
      }))
    return;
  auto isReadByOthers = [&](Value value, Operation *sum) {
    return llvm::any_of(value.getUsers(), [&](Operation *user) {
      return user != sum && isTopForward(user);
    });
  };
  SmallVector<Value> worklist{output};
  while (!worklist.empty()) {
    Value value = worklist.pop_back_val();
    Operation *def = value.getDefiningOp();
    if (!layer.contains(def)) {
      // A broadcast parameter gets a sum of it.
      if (autodiff.dependsOnArgument(value) &&
          (!def || !autodiff.isArgumentView(value)))
        ++innerSources[value];
      continue;
    }
    for (OpOperand &operand : def->getOpOperands())
      if (passesCotangent(operand) &&
          !(layer.contains(operand.get().getDefiningOp()) &&
            isReadByOthers(operand.get(), def)))
        worklist.push_back(operand.get());
  }
}

/// From an output through sums outside of the layer: values whose cotangent may
/// be the output's.
void Inference::findOuterSummands(Value output) {
  SmallVector<Value> worklist{output};
  llvm::DenseSet<Operation *> seen;
  while (!worklist.empty())
    for (OpOperand &use : worklist.pop_back_val().getUses()) {
      Operation *sum = use.getOwner();
      if (isInside(sum) || !isTopForward(sum) || !passesCotangent(use) ||
          !seen.insert(sum).second)
        continue;
      hasOuterSum = true;
      for (OpOperand &operand : sum->getOpOperands())
        if (&operand != &use && passesCotangent(operand))
          outerSummands.insert(operand.get());
      worklist.push_back(sum->getResult(0));
    }
}

//===----------------------------------------------------------------------===//
// The backward
//===----------------------------------------------------------------------===//

/// Sums at the entry add up what several consumers of the output contribute:
/// front ends may put them into the layer's scope.
void Inference::dropEntrySums() {
  for (Operation *op : layer.backward)
    if (isElementwiseSum(op) &&
        llvm::all_of(getSummands(op),
                     [&](Value summand) {
                       Operation *def = summand.getDefiningOp();
                       return !backward.contains(def) &&
                              !(def && autodiff.isForward(def)) &&
                              !isZeroConstant(summand);
                     }) &&
        llvm::any_of(op->getUsers(),
                     [&](Operation *user) { return isBackward(user); }))
      backward.erase(op);
}

void Inference::findCandidates() {
  llvm::MapVector<Value, SmallVector<OpOperand *>> crossing;
  auto isOutputType = [&](Type type) {
    return llvm::any_of(result.outputs,
                        [&](Value output) { return output.getType() == type; });
  };
  for (Operation *op : layer.backward) {
    if (!backward.contains(op))
      continue;
    op->walk([&](Operation *inner) {
      for (OpOperand &operand : inner->getOpOperands()) {
        Value value = operand.get();
        Operation *def = value.getDefiningOp();
        if (!isOutputType(value.getType()) || value.getParentBlock() != &body ||
            (def && (backward.contains(def) || autodiff.isForward(def))))
          continue;
        // An argument is a cotangent when the forward does not know it.
        if (!def && llvm::any_of(value.getUsers(), [&](Operation *user) {
              return isTopForward(user);
            }))
          continue;
        crossing[value].push_back(&operand);
      }
    });
  }
  // Derivative factors carry the forward's names, as far as there are names;
  // and state that the layer updates is read by what was not transposed.
  // What only sums read is a part of an accumulation.
  auto isRead = [&](ArrayRef<OpOperand *> uses) {
    return llvm::any_of(uses, [&](OpOperand *use) {
      const LayerName &name =
          names.get(body.findAncestorOpInBlock(*use->getOwner()));
      return (name.transposed || !name.located) &&
             (!isAccumulation(use->getOwner(), autodiff) ||
              isWithin(getAccumulation(use->getOwner())));
    });
  };
  for (auto &[value, uses] : crossing) {
    if (!autodiff.dependsOnArgument(value))
      continue;
    bool isCotangent = isRead(uses);
    if (Operation *def = value.getDefiningOp()) {
      const LayerName &name = names.get(def);
      isCotangent &= name.transposed || !name.located ||
                     (name.path.empty() && !name.linearized);
    }
    if (isCotangent)
      candidates.push_back(value);
  }
  if (!candidates.empty())
    return;
  // The cotangent of a plain mean is a constant.
  for (auto &[value, uses] : crossing)
    if (!autodiff.dependsOnArgument(value) && !isZeroConstant(value) &&
        isRead(uses))
      candidates.push_back(value);
}

/// As many candidates as outputs, at most.
LogicalResult Inference::checkCandidates() {
  llvm::MapVector<Type, unsigned> outputs;
  for (Value output : result.outputs)
    ++outputs[output.getType()];
  for (auto [type, count] : outputs) {
    SmallVector<std::pair<Location, std::string>> found;
    for (Value candidate : candidates)
      if (candidate.getType() == type)
        found.push_back({candidate.getLoc(), describe(candidate)});
    if (found.size() <= count)
      continue;
    std::string saw;
    llvm::raw_string_ostream(saw)
        << found.size() << " values of the type of " << count
        << (count == 1 ? " output" : " outputs")
        << " reach its backward, derivative factors or state among them (state "
           "that the layer updates is a primal result: name it in "
           "primal-results)";
    return refuse(saw, found);
  }
  return success();
}

/// The chain of sums that a sum is part of. What others read as well ends one.
Accumulation Inference::getAccumulation(Operation *sum) const {
  Operation *root = sum;
  while (root->hasOneUse() &&
         isAccumulation(*root->getUsers().begin(), autodiff))
    root = *root->getUsers().begin();
  Accumulation result{root, {}};
  SmallVector<Operation *> worklist{root};
  while (!worklist.empty()) {
    Operation *op = worklist.pop_back_val();
    unsigned numSummands = getSummands(op).size();
    for (OpOperand &operand : op->getOpOperands().take_front(numSummands)) {
      Operation *def = operand.get().getDefiningOp();
      if (isAccumulation(def, autodiff) && operand.get().hasOneUse())
        worklist.push_back(def);
      else
        result.leaves.push_back(&operand);
    }
  }
  return result;
}

/// Whether the layer's backward goes on from the sum: what is accumulated is
/// the cotangent of a value inside of the layer, such as an output that the
/// layer reads itself.
bool Inference::isWithin(const Accumulation &accumulation) const {
  return llvm::any_of(accumulation.root->getUsers(), [&](Operation *user) {
    return isBackward(user) && !isAccumulation(user, autodiff);
  });
}

/// Sorts the uses of a cotangent: into the layer, or around it.
LogicalResult Inference::chooseUses(Value cotangent) {
  InferredCotangent chosen{cotangent, {}};
  SmallVector<OpOperand *> outside;
  llvm::MapVector<Operation *, Accumulation> accumulations;
  for (OpOperand &use : cotangent.getUses()) {
    Operation *owner = use.getOwner();
    Operation *top = body.findAncestorOpInBlock(*owner);
    if (top == owner && isAccumulation(owner, autodiff) &&
        use.getOperandNumber() < getSummands(owner).size()) {
      Accumulation accumulation = getAccumulation(owner);
      accumulations.insert({accumulation.root, accumulation});
    } else if (backward.contains(top)) {
      chosen.uses.push_back(&use);
    } else {
      outside.push_back(&use);
    }
  }
  // Ours are the sums that add what the layer contributes.
  SmallVector<OpOperand *> ours, others;
  unsigned numOurs = 0;
  for (auto &[root, accumulation] : accumulations) {
    if (isWithin(accumulation)) {
      for (OpOperand *leaf : accumulation.leaves)
        if (leaf->get() == cotangent)
          chosen.uses.push_back(leaf);
      continue;
    }
    bool isOurs = llvm::any_of(accumulation.leaves, [&](OpOperand *leaf) {
      return leaf->get() != cotangent &&
             isBackward(leaf->get().getDefiningOp());
    });
    numOurs += isOurs;
    for (OpOperand *leaf : accumulation.leaves)
      if (leaf->get() == cotangent)
        (isOurs ? ours : others).push_back(leaf);
  }
  SmallVector<std::pair<Location, std::string>> listed;
  auto list = [&](ArrayRef<OpOperand *> uses, StringRef what) {
    for (OpOperand *use : uses)
      listed.push_back({use->getOwner()->getLoc(), what.str()});
  };
  list(ours, "the cotangent in a sum with what the layer contributes");
  list(others, "the cotangent in another sum");
  list(outside, "the cotangent used outside of the layer");

  unsigned numInner = 0;
  for (auto &[source, ways] : innerSources)
    numInner += ways;
  llvm::SetVector<Value> reads;
  for (Operation *op : layer.forward)
    for (OpOperand &operand : op->getOpOperands())
      if (!passesCotangent(operand))
        reads.insert(operand.get());
  if (!hasOuterSum && (!outside.empty() || !others.empty()))
    return refuse("a cotangent leaves the layer untouched: its forward adds "
                  "an input to its output",
                  listed);
  if (numInner == 0) {
    // Every sum is of a skip connection around the layer.
    if (!hasOuterSum && !ours.empty())
      return refuse("the cotangent is added to what the layer contributes, but "
                    "no skip connection shows in its forward",
                    listed);
  } else {
    for (auto &[source, ways] : innerSources)
      if (!reads.contains(source))
        return refuse("a cotangent leaves the layer untouched: its forward "
                      "only adds an input to its output",
                      listed);
    bool isAround = false;
    for (Value summand : outerSummands) {
      isAround |= innerSources.contains(summand);
      if (reads.contains(summand) && !innerSources.contains(summand))
        return refuse("two sums at the exit: one input is added to the output "
                      "inside of the layer, another one outside",
                      listed);
    }
    if (isAround
            ? innerSources.size() != 1 || numOurs != 1 || ours.size() < numInner
            : ours.size() != numInner)
      return refuse("two sums at the exit: its input is added to its output "
                    "inside of the layer and outside",
                    listed);
    // In a chain of sums whose parts nothing else reads it does not matter
    // which of them is masked.
    llvm::append_range(chosen.uses, ArrayRef(ours).take_back(numInner));
  }
  if (chosen.uses.empty())
    return refuse("no operation of the layer reads the cotangent", listed);
  result.cotangents.push_back(std::move(chosen));
  return success();
}

//===----------------------------------------------------------------------===//
// Operations that front ends have merged
//===----------------------------------------------------------------------===//

/// Nothing outside of the layer reads it.
bool Inference::isExclusive(Value value) const {
  return llvm::all_of(value.getUsers(), [&](Operation *user) {
    return isInside(user) ||
           !autodiff.isForward(body.findAncestorOpInBlock(*user));
  });
}

/// How many uses the results have outside of the layer that `op` is in by name,
/// and inside (`own`).
unsigned Inference::countForeignUses(Operation *op, unsigned &own) const {
  std::string name = names.get(op).str();
  unsigned foreign = 0;
  own = 0;
  for (OpOperand &use : op->getUses()) {
    Operation *top = body.findAncestorOpInBlock(*use.getOwner());
    bool isOwn = backward.contains(op)
                     ? backward.contains(top)
                     : top != body.getTerminator() && !isBackward(top) &&
                           names.get(top).str() == name;
    ++(isOwn ? own : foreign);
  }
  return foreign;
}

/// Where the same cotangent reaches others too, a common subexpression
/// elimination may have merged their operations with the layer's: x^T dy of two
/// products of x, the sum over dy of two biases. Such an operation has two
/// readers, and belongs to both.
LogicalResult Inference::checkShared(Value cotangent) {
  if (llvm::all_of(cotangent.getUsers(),
                   [&](Operation *user) { return isBackward(user); }))
    return success();
  SmallVector<Operation *> worklist;
  llvm::DenseSet<Operation *> seen;
  auto push = [&](Value value) {
    for (Operation *user : value.getUsers()) {
      Operation *top = body.findAncestorOpInBlock(*user);
      if (top != body.getTerminator() && !autodiff.isForward(top) &&
          !isAccumulation(top, autodiff) && seen.insert(top).second)
        worklist.push_back(top);
    }
  };
  llvm::DenseSet<Value> from{cotangent};
  push(cotangent);
  while (!worklist.empty()) {
    Operation *op = worklist.pop_back_val();
    bool mergeable = true;
    op->walk([&](Operation *inner) {
      for (Value operand : inner->getOperands()) {
        if (from.contains(operand) || operand.getParentBlock() != &body)
          continue;
        // An operand of one layer alone tells its operations apart.
        Operation *def = operand.getDefiningOp();
        bool isCommon = def && (!autodiff.dependsOnArgument(operand) ||
                                def->hasTrait<OpTrait::ConstantLike>());
        bool isOwn =
            backward.contains(op)
                ? layer.contains(def) || isExclusive(operand)
                : !layer.contains(def) &&
                      llvm::none_of(operand.getUsers(), [&](Operation *user) {
                        return isInside(user);
                      });
        mergeable &= isCommon || !isOwn;
      }
    });
    if (!mergeable)
      continue;
    unsigned own, foreign = countForeignUses(op, own);
    if (foreign > 1 || (foreign == 1 && own > 0))
      return refuse("an operation on a cotangent that other layers share has "
                    "several readers: it may be merged from theirs and its own",
                    {{op->getLoc(), "this operation"},
                     {cotangent.getLoc(), describe(cotangent)}});
    for (Value value : op->getResults()) {
      from.insert(value);
      push(value);
    }
  }
  return success();
}

FailureOr<InferredLayer> Inference::run(bool isExact) {
  findBoundary();
  if (!isExact && (failed(checkEnteredOnce()) || failed(checkCalls())))
    return failure();
  dropEntrySums();
  findCandidates();
  if (isExact) {
    for (Value candidate : candidates) {
      InferredCotangent all{candidate, {}};
      for (OpOperand &use : candidate.getUses())
        if (isBackward(use.getOwner()))
          all.uses.push_back(&use);
      result.cotangents.push_back(std::move(all));
    }
    return std::move(result);
  }
  if (failed(checkCandidates()))
    return failure();
  for (Value output : result.outputs) {
    findInnerSources(output);
    findOuterSummands(output);
  }
  // A layer that nothing is differentiated through has no backward.
  if (candidates.empty() && !result.outputs.empty() &&
      (!layer.backward.empty() || !innerSources.empty()))
    return refuse(
        innerSources.empty()
            ? "no value of the type of an output reaches its backward"
            : "a cotangent leaves the layer untouched: its forward adds an "
              "input to its output",
        llvm::map_to_vector(result.outputs, [](Value output) {
          return std::pair<Location, std::string>(
              output.getLoc(), "the cotangent of " + describe(output));
        }));
  for (Value candidate : candidates)
    if (failed(checkShared(candidate)) || failed(chooseUses(candidate)))
      return failure();
  return std::move(result);
}

FailureOr<InferredLayer> sbp::inferLayer(const NamedLayer &layer,
                                         const AutodiffAnalysis &autodiff,
                                         LayerNames &names, bool isExact) {
  return Inference(layer, autodiff, names).run(isExact);
}
