//===- ReportRecords.cpp - attributes that reports read -------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A reader of the records trusts their form, so the verifier checks all of it:
// they come from text that a person may have edited.
//
//===----------------------------------------------------------------------===//

#include "SBP/Dialect/LaunchAttributes.h"
#include "SBP/Dialect/SBPDialect.h"
#include "mlir/IR/BuiltinAttributes.h"

using namespace mlir;
using namespace mlir::sbp;

namespace {
enum class Kind { String, Integer, Float, Type, Integers };
struct Field {
  StringRef name;
  Kind kind;
  bool required = true;
};

constexpr Field kActivationFields[] = {{"layer", Kind::String},
                                       {"type", Kind::Type},
                                       {"bytes", Kind::Integer, false},
                                       {"source", Kind::String},
                                       {"origin", Kind::Type, false}};
constexpr Field kPeakFields[] = {{"kind", Kind::String},
                                 {"layer", Kind::String},
                                 {"bytes", Kind::Integer},
                                 {"source", Kind::String}};
constexpr Field kLaunchFields[] = {
    {"kernel", Kind::String},         {"layer", Kind::String},
    {"source", Kind::String},         {"element", Kind::String},
    {"launches", Kind::Integer},      {"bytes_read", Kind::Integer},
    {"bytes_written", Kind::Integer}, {"flops", Kind::Integer}};
constexpr Field kWholeFields[] = {
    {"layer", Kind::String},         {"type", Kind::Type},
    {"bytes", Kind::Integer, false}, {"source", Kind::String},
    {"user", Kind::String},          {"user_layer", Kind::String},
    {"user_source", Kind::String}};
constexpr Field kPlannedFields[] = {{"layer", Kind::String},
                                    {"match", Kind::String},
                                    {"method", Kind::String},
                                    {"axes", Kind::Integers, false},
                                    {"keep", Kind::Float, false},
                                    {"share", Kind::Float, false},
                                    {"kept", Kind::Integer, false},
                                    {"positions", Kind::Integer, false},
                                    {"sampler", Kind::String, false},
                                    {"scale", Kind::String, false},
                                    {"recompute", Kind::String, false},
                                    {"probes", Kind::Integer, false},
                                    {"distribution", Kind::String, false},
                                    {"probed", Kind::Integers, false},
                                    {"save_as", Kind::String, false},
                                    {"variance", Kind::Float, false},
                                    {"bias", Kind::String, false}};

bool hasKind(Attribute value, Kind kind) {
  switch (kind) {
  case Kind::String:
    return isa<StringAttr>(value);
  case Kind::Integer: {
    auto integer = dyn_cast<IntegerAttr>(value);
    return integer && integer.getValue().getSignificantBits() <= 64;
  }
  case Kind::Float:
    return isa<FloatAttr>(value);
  case Kind::Type: {
    auto type = dyn_cast<TypeAttr>(value);
    return type && isa<RankedTensorType>(type.getValue());
  }
  case Kind::Integers:
    return isa<DenseI64ArrayAttr>(value);
  }
  return false;
}

StringRef describe(Kind kind) {
  switch (kind) {
  case Kind::String:
    return "a string";
  case Kind::Integer:
    return "an integer";
  case Kind::Float:
    return "a float";
  case Kind::Type:
    return "a ranked tensor type";
  case Kind::Integers:
    return "array<i64>";
  }
  return "";
}

LogicalResult verifyEntries(Operation *op, NamedAttribute record,
                            ArrayRef<Field> fields) {
  StringRef name = record.getName();
  auto entries = dyn_cast<ArrayAttr>(record.getValue());
  if (!entries)
    return op->emitOpError("expects '")
           << name << "' to be an array of dictionaries, but it is "
           << record.getValue();
  for (auto [i, attribute] : llvm::enumerate(entries)) {
    auto entry = dyn_cast<DictionaryAttr>(attribute);
    if (!entry)
      return op->emitOpError("expects entry #")
             << i << " of '" << name << "' to be a dictionary, but it is "
             << attribute;
    for (const Field &field : fields) {
      Attribute value = entry.get(field.name);
      if (value ? hasKind(value, field.kind) : !field.required)
        continue;
      InFlightDiagnostic diag = op->emitOpError("expects entry #")
                                << i << " of '" << name << "' to have '"
                                << field.name << "', " << describe(field.kind);
      if (value)
        diag << ", but it is " << value;
      return diag;
    }
  }
  return success();
}
} // namespace

bool sbp::isReportRecord(StringRef name) {
  return name == kPrimalResultsAttrName || name == kExactActivationsAttrName ||
         name == kWholeActivationsAttrName || name == kPlannedLayersAttrName ||
         name == kResidualsAttrName || name == kPlannedPeakAttrName ||
         name == kAtPeakAttrName || name == kSavedBytesAttrName ||
         name == kLaunchesAttrName || name == kLaunchCostAttrName ||
         name == kSavedActivationsAttrName;
}

LogicalResult sbp::verifyReportRecord(Operation *op, NamedAttribute record) {
  StringRef name = record.getName();
  if (name == kExactActivationsAttrName || name == kSavedActivationsAttrName)
    return verifyEntries(op, record, kActivationFields);
  if (name == kAtPeakAttrName)
    return verifyEntries(op, record, kPeakFields);
  if (name == kLaunchesAttrName)
    return verifyEntries(op, record, kLaunchFields);
  if (name == kWholeActivationsAttrName)
    return verifyEntries(op, record, kWholeFields);
  if (name == kPlannedLayersAttrName)
    return verifyEntries(op, record, kPlannedFields);
  if (name == kLaunchCostAttrName) {
    auto cost = dyn_cast<DenseI64ArrayAttr>(record.getValue());
    if (!cost || cost.size() != 3)
      return op->emitOpError("expects '")
             << name
             << "' to be an array<i64> of the bytes read, the bytes written "
                "and the operations, but it is "
             << record.getValue();
    return success();
  }
  Kind kind = name == kPrimalResultsAttrName ? Kind::Integers : Kind::Integer;
  if (!hasKind(record.getValue(), kind))
    return op->emitOpError("expects '") << name << "' to be " << describe(kind)
                                        << ", but it is " << record.getValue();
  return success();
}
