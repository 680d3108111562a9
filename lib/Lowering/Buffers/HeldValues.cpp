//===- HeldValues.cpp - Whose values the buffers hold ---------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The graph says which values the backward reads; the compiled program, which
// of them ever lie in memory. A kernel may compute a factor of the backward
// beside the value that it is the derivative of, so that the factor lives from
// the forward to the backward in place of the value: it counts as saved, too.
// What the backward makes again it makes after the last such value.
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Buffers/HeldValues.h"
#include "SBP/Dialect/SBPDialect.h"
#include "SBP/Lowering/Buffers/LinearAccess.h"

using namespace mlir;
using namespace mlir::sbp;

HeldValues::HeldValues(func::FuncOp function, BufferSchedule &schedule) {
  Operation *end = function.getBody().front().getTerminator();
  llvm::DenseSet<Value> results;
  for (Value value : end->getOperands())
    if (isa<BaseMemRefType>(value.getType()))
      results.insert(getBuffer(value));
  int64_t returned = schedule.getPosition(end);
  for (memref::AllocOp alloc : schedule.getAllocs()) {
    const BufferLife &life = *schedule.find(alloc);
    auto last = life.users.rbegin();
    if (last != life.users.rend() && *last == returned)
      ++last;
    if (last == life.users.rend())
      continue;
    HeldValue value;
    value.alloc = alloc;
    value.facts = getFacts(alloc.getLoc());
    value.bytes = getStaticBytes(alloc.getType());
    value.first = *life.users.begin();
    // A library's call may use the buffer's address, which was taken earlier.
    value.last = life.dealloc < 0 ? *last : life.dealloc - 1;
    value.isResult = results.contains(alloc);
    numbers[alloc] = values.size();
    values.push_back(value);
  }
  if (auto residuals = function->getAttrOfType<IntegerAttr>(kResidualsAttrName))
    findResiduals(end, residuals.getValue().getLimitedValue());
  else
    findSavedAtPoint(schedule.size());
}

/// The forward of a pair hands its activations over as its last results.
void HeldValues::findResiduals(Operation *end, int64_t count) {
  llvm::DenseSet<Value> seen;
  for (Value value : end->getOperands().take_back(
           std::min<int64_t>(count, end->getNumOperands()))) {
    if (!isa<BaseMemRefType>(value.getType()))
      continue;
    Value buffer = getBuffer(value);
    auto known = numbers.find(buffer);
    if (known == numbers.end() || !seen.insert(buffer).second)
      continue;
    const HeldValue &held = values[known->second];
    // The copy of an argument, which is handed over as well.
    auto isCopy = [&](Operation *user) {
      auto copy = dyn_cast<memref::CopyOp>(user);
      return copy && getBuffer(copy.getTarget()) == buffer &&
             !getBuffer(copy.getSource()).getDefiningOp<memref::AllocOp>();
    };
    if (held.facts.role != ValueRole::View &&
        llvm::none_of(buffer.getUsers(), isCopy)) {
      saved.push_back(held);
      everSaved.insert(buffer);
    }
  }
}

void HeldValues::findSavedAtPoint(int64_t size) {
  // Where the last value of the forward is made that the backward reads.
  int64_t boundary = -1;
  for (const HeldValue &value : values)
    if (value.facts.role == ValueRole::Saved)
      boundary = std::max(boundary, value.first);
  auto isSaved = [&](const HeldValue &value) {
    return value.facts.role == ValueRole::Saved ||
           (value.facts.role == ValueRole::Backward && !value.isResult &&
            value.first <= boundary && value.last > boundary);
  };
  LiveBytes live(size);
  for (HeldValue &value : values)
    if (isSaved(value)) {
      live.add(value.first, value.last + 1, value.bytes.value_or(0));
      everSaved.insert(value.alloc);
    }
  int64_t point = live.findMost();
  for (const HeldValue &value : values)
    if (isSaved(value) &&
        (!value.bytes || (value.first <= point && point <= value.last)))
      saved.push_back(value);
}

std::optional<int64_t> HeldValues::getSavedBytes() const {
  int64_t bytes = 0;
  for (const HeldValue &value : saved) {
    if (!value.bytes)
      return std::nullopt;
    bytes += *value.bytes;
  }
  return bytes;
}

static std::string getSource(const ValueFacts &facts, Location loc) {
  return getSourceLine(facts.loc ? Location(facts.loc) : loc);
}

PeakRecord HeldValues::describe(memref::AllocOp alloc) const {
  PeakRecord record;
  ValueFacts facts = getFacts(alloc.getLoc());
  auto known = numbers.find(alloc.getResult());
  bool isResult = known != numbers.end() && values[known->second].isResult;
  switch (facts.role) {
  case ValueRole::Backward:
  case ValueRole::Gradient:
    record.kind = "gradient";
    break;
  case ValueRole::View:
    record.kind = "argument";
    break;
  default:
    record.kind = isResult ? "result" : "temporary";
  }
  if (everSaved.contains(alloc.getResult()))
    record.kind = "saved";
  record.layer = facts.layer;
  record.source = getSource(facts, alloc.getLoc());
  return record;
}

ActivationRecord sbp::getRecord(const HeldValue &value) {
  ActivationRecord record;
  memref::AllocOp alloc = value.alloc;
  MemRefType type = alloc.getType();
  record.layer = value.facts.layer;
  record.type = RankedTensorType::get(type.getShape(), type.getElementType());
  record.bytes = value.bytes;
  record.source = getSource(value.facts, alloc.getLoc());
  record.origin = value.facts.origin;
  return record;
}
