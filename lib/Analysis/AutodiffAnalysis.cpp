//===- AutodiffAnalysis.cpp - forward, backward and what crosses ----------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/AutodiffAnalysis.h"
#include "SBP/Dialect/SBPDialect.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::sbp;

FailureOr<func::FuncOp> sbp::findEntry(ModuleOp module, StringRef name) {
  SmallVector<func::FuncOp> candidates;
  for (auto function : module.getOps<func::FuncOp>()) {
    if (function.isDeclaration())
      continue;
    if (function.getName() == (name.empty() ? "main" : name))
      return function;
    if (function.isPublic())
      candidates.push_back(function);
  }
  if (name.empty() && candidates.size() == 1)
    return candidates.front();
  InFlightDiagnostic diag =
      emitError(module.getLoc(), "no entry function: expected @");
  diag << (name.empty() ? "main" : name) << " with a body";
  for (func::FuncOp candidate : candidates)
    diag.attachNote(candidate.getLoc())
        << "candidate: @" << candidate.getName() << " (option entry=)";
  return diag;
}

int64_t sbp::getByteSize(Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  if (!tensor || !tensor.hasStaticShape() ||
      !tensor.getElementType().isIntOrFloat())
    return 0;
  return tensor.getNumElements() *
         llvm::divideCeil(tensor.getElementTypeBitWidth(), 8);
}

bool sbp::isDataMovement(Operation *op) {
  if (isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp,
          tensor::ExtractSliceOp, tensor::CastOp, linalg::BroadcastOp,
          linalg::TransposeOp, LayerMarkOpInterface>(op))
    return true;
  auto generic = dyn_cast<linalg::GenericOp>(op);
  return generic && generic.getBody()->getOperations().size() == 1 &&
         isa<BlockArgument>(
             generic.getBody()->getTerminator()->getOperand(0)) &&
         generic.getNumLoops() == generic.getNumParallelLoops();
}

FailureOr<AutodiffAnalysis> AutodiffAnalysis::create(ModuleOp module,
                                                     StringRef entry,
                                                     ArrayRef<int64_t> primal) {
  FailureOr<func::FuncOp> function = findEntry(module, entry);
  if (failed(function))
    return failure();
  return create(*function, primal);
}

FailureOr<AutodiffAnalysis> AutodiffAnalysis::create(func::FuncOp entry,
                                                     ArrayRef<int64_t> primal) {
  AutodiffAnalysis analysis;
  analysis.entry = entry;
  if (!entry.getBody().hasOneBlock())
    return emitError(entry.getLoc(),
                     "expected an entry function of one block, but @")
           << entry.getName() << " has " << entry.getBody().getBlocks().size();
  Block &body = entry.getBody().front();
  Operation *ret = body.getTerminator();
  int64_t numResults = ret->getNumOperands();
  SmallVector<int64_t> numbers(primal);
  if (numbers.empty())
    numbers.push_back(0);
  // Found out while the graph still had its marks.
  auto gradients =
      entry->getAttrOfType<DenseI64ArrayAttr>(kGradientResultsAttrName);
  for (int64_t number : numbers) {
    int64_t result = number < 0 ? number + numResults : number;
    if (gradients && llvm::is_contained(gradients.asArrayRef(), result))
      continue;
    if (result < 0 || result >= numResults)
      return emitError(entry.getLoc(), "primal result ")
             << number << " does not exist: @" << entry.getName() << " has "
             << numResults << " results";
    if (Operation *def = ret->getOperand(result).getDefiningOp())
      analysis.forward.insert(def);
  }

  analysis.findCotangentDependent();
  for (Operation &op : llvm::reverse(body.without_terminator())) {
    // What an sbp.saved reads was computed by the forward. What is there for
    // its effects alone (a message, say) is forward; a call whose results are
    // read belongs to its readers.
    bool isForward = analysis.isForward(&op) ||
                     (!isMemoryEffectFree(&op) && op.use_empty()) ||
                     llvm::any_of(op.getUsers(), llvm::IsaPred<SavedOp>);
    if (isForward && analysis.dependsOnCotangent(&op)) {
      // A metric of the gradients is a primal result, and is backward still.
      analysis.forward.erase(&op);
      isForward = false;
    }
    if (!isForward)
      continue;
    analysis.forward.insert(&op);
    op.walk([&](Operation *inner) {
      for (Value operand : inner->getOperands())
        if (Operation *def = operand.getDefiningOp())
          if (Operation *ancestor = body.findAncestorOpInBlock(*def))
            analysis.forward.insert(ancestor);
    });
  }
  // A gather or sketch of a saved activation runs in the forward, unless the
  // backward has the whole value anyway; by dependence alone it would be
  // backward.
  for (Operation &op : body.without_terminator()) {
    if (!isPartSaved(&op))
      continue;
    Value source = op.getOperand(0);
    Operation *def = source.getDefiningOp();
    if (def && analysis.isForward(def) &&
        llvm::all_of(source.getUsers(), [&](Operation *user) {
          return isPartSaved(user) || analysis.isForward(user);
        }))
      analysis.forward.insert(&op);
  }

  for (Operation &op : body.without_terminator()) {
    bool depends = false, view = true;
    op.walk([&](Operation *inner) {
      for (Value operand : inner->getOperands()) {
        if (auto argument = dyn_cast<BlockArgument>(operand)) {
          depends |= argument.getOwner() == &body;
          if (argument.getOwner() == &body && analysis.isForward(&op))
            analysis.readByForward.insert(argument);
          continue;
        }
        Operation *def = body.findAncestorOpInBlock(*operand.getDefiningOp());
        if (def == &op)
          continue;
        depends |= analysis.dependent.contains(operand);
        view &= analysis.isArgumentView(operand);
      }
    });
    for (Value result : op.getResults()) {
      if (depends)
        analysis.dependent.insert(result);
      if (!depends || (view && isDataMovement(&op)))
        analysis.views.insert(result);
    }
  }
  return analysis;
}

/// Where cotangents are marked, all that is computed from one is backward,
/// whatever reads it.
void AutodiffAnalysis::findCotangentDependent() {
  for (Operation &op : getBody().without_terminator()) {
    bool depends = isa<LayerCotangentOp, BackwardOp>(op);
    op.walk([&](Operation *inner) {
      depends |= llvm::any_of(inner->getOperands(), [&](Value operand) {
        Operation *def = operand.getDefiningOp();
        return def && cotangentDependent.contains(def);
      });
    });
    if (depends)
      cotangentDependent.insert(&op);
  }
}

FailureOr<AutodiffAnalysis>
AutodiffAnalysis::createRecorded(func::FuncOp entry) {
  SmallVector<int64_t> primal;
  if (auto record =
          entry->getAttrOfType<DenseI64ArrayAttr>(kPrimalResultsAttrName))
    llvm::append_range(primal, record.asArrayRef());
  if (!isApplicable(entry, primal))
    return failure();
  return create(entry, primal);
}

bool AutodiffAnalysis::isApplicable(func::FuncOp entry,
                                    ArrayRef<int64_t> primal) {
  if (entry.isDeclaration() || !entry.getBody().hasOneBlock())
    return false;
  int64_t numResults = entry.getNumResults();
  return numResults > 0 && llvm::all_of(primal, [&](int64_t number) {
           return number >= -numResults && number < numResults;
         });
}

bool AutodiffAnalysis::hasBackward() const {
  for (Operation &op : getBody().without_terminator())
    if (!isForward(&op) && llvm::any_of(op.getResults(), [&](Value result) {
          return dependsOnArgument(result);
        }))
      return true;
  return false;
}

bool AutodiffAnalysis::isSaved(Value value) const {
  Operation *def = value.getDefiningOp();
  if (!def || !isForward(def) || isArgumentView(value) ||
      !isa<RankedTensorType>(value.getType()) || isa<LayerMarkOpInterface>(def))
    return false;
  Block &body = getBody();
  // The value under another name: what a mark in the forward returns.
  SmallVector<Value> names{value};
  while (!names.empty())
    for (Operation *user : names.pop_back_val().getUsers()) {
      Operation *ancestor = body.findAncestorOpInBlock(*user);
      if (!ancestor || ancestor == body.getTerminator())
        continue;
      if (!isForward(ancestor))
        return true;
      if (isa<LayerMarkOpInterface>(ancestor))
        names.push_back(ancestor->getResult(0));
    }
  return false;
}

Operation *AutodiffAnalysis::getLastForwardRead() const {
  for (Operation &op : llvm::reverse(getBody().without_terminator()))
    if (llvm::any_of(op.getResults(),
                     [&](Value result) { return isSaved(result); }))
      return &op;
  return nullptr;
}

int64_t AutodiffAnalysis::estimateSavedBytes() const {
  int64_t bytes = 0;
  for (Operation &op : getBody().without_terminator())
    for (Value result : op.getResults())
      if (isSaved(result))
        bytes += getByteSize(result.getType());
  return bytes;
}
