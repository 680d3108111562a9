//===- LayerInference.cpp - where the mask of a named layer enters ------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Inference.h"

using namespace mlir;
using namespace mlir::sbp;

bool sbp::isAccumulation(Operation *op, const AutodiffAnalysis &autodiff) {
  return op && !autodiff.isForward(op) && isElementwiseSum(op);
}

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

std::string sbp::describe(Value value) {
  std::string text;
  llvm::raw_string_ostream os(text);
  if (auto argument = dyn_cast<BlockArgument>(value))
    os << "argument #" << argument.getArgNumber();
  else
    os << "the result of '" << value.getDefiningOp()->getName() << "'";
  os << ", " << value.getType();
  return text;
}

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

/// A value inside of the layer that another layer computes as well is read by
/// both after a common subexpression elimination, and is no output. Where the
/// others are as many as there are cotangents, they are the outputs.
void Inference::dropMergedOutputs() {
  auto isReadInside = [&](Value value) {
    return llvm::any_of(value.getUsers(), [&](Operation *user) {
      return isInside(user) && isTopForward(user);
    });
  };
  llvm::DenseMap<Type, int> missing;
  for (Value candidate : candidates)
    ++missing[candidate.getType()];
  for (Value output : result.outputs)
    if (!isReadInside(output))
      --missing[output.getType()];
  llvm::erase_if(result.outputs, [&](Value output) {
    return isReadInside(output) && missing.lookup(output.getType()) <= 0;
  });
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
  dropMergedOutputs();
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
