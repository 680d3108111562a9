//===- HeldValues.h - Whose values the buffers hold -------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_LOWERING_BUFFERS_HELDVALUES_H
#define SBP_LOWERING_BUFFERS_HELDVALUES_H

#include "SBP/Analysis/ReportRecords.h"
#include "SBP/Analysis/ValueFacts.h"
#include "SBP/Lowering/Buffers/BufferSchedule.h"

namespace mlir::sbp {

/// A buffer of a function and the value that it holds.
struct HeldValue {
  memref::AllocOp alloc;
  ValueFacts facts;
  /// None where the shape is known at run time only.
  std::optional<int64_t> bytes;
  /// The first operation that touches the buffer and the last one before it is
  /// freed, or before it is returned.
  int64_t first = 0, last = 0;
  bool isResult = false;
};

/// The values that the buffers of a function's block hold, and which of them
/// are saved activations (docs/spec.md, Vocabulary): the one definition that
/// tables and reports use.
class HeldValues {
public:
  HeldValues(func::FuncOp function, BufferSchedule &schedule);

  /// What is saved where the most bytes are: of the values of a forward that
  /// the backward reads, and those that it holds for the backward in their
  /// place, all that are alive at one point of the program. In the order of the
  /// allocations.
  ArrayRef<HeldValue> getSaved() const { return saved; }
  /// Whether the graph said anything of the values (sbp-mark-roles).
  bool isKnown() const {
    return llvm::any_of(values, [](const HeldValue &value) {
      return value.facts.role != ValueRole::Unknown;
    });
  }
  /// None where one of them has a size that is known at run time only.
  std::optional<int64_t> getSavedBytes() const;

  /// What a report says of a buffer; without bytes.
  PeakRecord describe(memref::AllocOp alloc) const;

private:
  void findSavedAtPoint(int64_t size);
  void findResiduals(Operation *end, int64_t count);

  SmallVector<HeldValue, 0> values;
  llvm::DenseMap<Value, size_t> numbers;
  SmallVector<HeldValue, 0> saved;
  /// At any point.
  llvm::DenseSet<Value> everSaved;
};

/// What a record says of a saved activation.
ActivationRecord getRecord(const HeldValue &value);

} // namespace mlir::sbp

#endif // SBP_LOWERING_BUFFERS_HELDVALUES_H
