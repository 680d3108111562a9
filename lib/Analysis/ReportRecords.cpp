//===- ReportRecords.cpp - what reports know of a graph -------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/ReportRecords.h"

using namespace mlir;
using namespace mlir::sbp;

std::optional<int64_t> sbp::getKnownByteSize(RankedTensorType type) {
  Type element = type.getElementType();
  if (!type.hasStaticShape() || !element.isIntOrIndexOrFloat())
    return std::nullopt;
  unsigned bits = element.isIndex() ? 64 : element.getIntOrFloatBitWidth();
  return type.getNumElements() * llvm::divideCeil(bits, 8);
}

//===----------------------------------------------------------------------===//
// Writing
//===----------------------------------------------------------------------===//

static void addActivation(const ActivationRecord &record, Builder builder,
                          SmallVectorImpl<NamedAttribute> &fields) {
  auto add = [&](StringRef name, Attribute value) {
    fields.push_back(builder.getNamedAttr(name, value));
  };
  add("layer", builder.getStringAttr(record.layer));
  add("type", TypeAttr::get(record.type));
  if (record.bytes)
    add("bytes", builder.getI64IntegerAttr(*record.bytes));
  add("source", builder.getStringAttr(record.source));
  if (record.origin)
    add("origin", TypeAttr::get(record.origin));
}

static void addActivation(Value value, StringRef layer,
                          SmallVectorImpl<NamedAttribute> &fields) {
  ActivationRecord record;
  record.layer = layer;
  record.type = cast<RankedTensorType>(value.getType());
  record.bytes = getKnownByteSize(record.type);
  record.source = getSourceLine(value.getLoc());
  addActivation(record, Builder(value.getContext()), fields);
}

Attribute sbp::recordActivation(MLIRContext *context,
                                const ActivationRecord &record) {
  SmallVector<NamedAttribute> fields;
  addActivation(record, Builder(context), fields);
  return DictionaryAttr::get(context, fields);
}

Attribute sbp::recordPeak(MLIRContext *context, const PeakRecord &record) {
  Builder builder(context);
  return builder.getDictionaryAttr(
      {builder.getNamedAttr("kind", builder.getStringAttr(record.kind)),
       builder.getNamedAttr("layer", builder.getStringAttr(record.layer)),
       builder.getNamedAttr("bytes", builder.getI64IntegerAttr(record.bytes)),
       builder.getNamedAttr("source", builder.getStringAttr(record.source))});
}

/// What the front end called an operation: the last part of its scoped name.
static StringRef getFrontEndName(Location loc) {
  StringRef name;
  loc->walk([&](Location inner) {
    auto named = dyn_cast<NameLoc>(inner);
    if (!named)
      return WalkResult::advance();
    name = named.getName().getValue();
    return WalkResult::interrupt();
  });
  return name.substr(name.rfind('/') + 1);
}

Attribute sbp::recordActivation(Value value, StringRef layer) {
  SmallVector<NamedAttribute> fields;
  addActivation(value, layer, fields);
  return DictionaryAttr::get(value.getContext(), fields);
}

Attribute sbp::recordWhole(Value value, StringRef layer, Operation *user) {
  Builder builder(value.getContext());
  SmallVector<NamedAttribute> fields;
  addActivation(value, layer, fields);
  std::string name = user->getName().getStringRef().str();
  StringRef frontEnd = getFrontEndName(user->getLoc());
  if (!frontEnd.empty())
    name = frontEnd.str() + " (" + name + ")";
  LayerNames names;
  for (auto [field, text] : {std::pair<StringRef, std::string>{"user", name},
                             {"user_layer", names.get(user).str()},
                             {"user_source", getSourceLine(user->getLoc())}})
    fields.push_back(builder.getNamedAttr(field, builder.getStringAttr(text)));
  return builder.getDictionaryAttr(fields);
}

std::string sbp::getCallName(StringRef layer, uint64_t call) {
  return call == 0 ? layer.str() : layer.str() + "#" + std::to_string(call);
}

StringRef sbp::getLayerOfCall(StringRef call) {
  auto [layer, number] = call.rsplit('#');
  return !number.empty() && llvm::all_of(number, llvm::isDigit) ? layer : call;
}

Attribute sbp::recordPlanned(MLIRContext *context,
                             const PlannedRecord &planned) {
  Builder builder(context);
  SmallVector<NamedAttribute> fields;
  auto add = [&](StringRef name, Attribute value) {
    fields.push_back(builder.getNamedAttr(name, value));
  };
  add("layer", builder.getStringAttr(planned.layer));
  add("match", builder.getStringAttr(planned.match));
  add("method", builder.getStringAttr(planned.method));
  if (!planned.axes.empty())
    add("axes", builder.getDenseI64ArrayAttr(planned.axes));
  if (planned.keep)
    add("keep", builder.getF64FloatAttr(*planned.keep));
  if (planned.share)
    add("share", builder.getF64FloatAttr(*planned.share));
  if (planned.kept)
    add("kept", builder.getI64IntegerAttr(*planned.kept));
  if (planned.positions)
    add("positions", builder.getI64IntegerAttr(*planned.positions));
  if (planned.probes)
    add("probes", builder.getI64IntegerAttr(*planned.probes));
  if (planned.probed)
    add("probed", builder.getDenseI64ArrayAttr(*planned.probed));
  if (planned.variance)
    add("variance", builder.getF64FloatAttr(*planned.variance));
  for (auto [name, text] :
       {std::pair<StringRef, StringRef>{"sampler", planned.sampler},
        {"scale", planned.scale},
        {"recompute", planned.recompute},
        {"distribution", planned.distribution},
        {"save_as", planned.saveAs},
        {"bias", planned.bias}})
    if (!text.empty())
      add(name, builder.getStringAttr(text));
  return builder.getDictionaryAttr(fields);
}

void sbp::copyReportRecords(func::FuncOp from, func::FuncOp to) {
  for (NamedAttribute attribute : from->getDiscardableAttrs())
    if (isReportRecord(attribute.getName()))
      to->setAttr(attribute.getName(), attribute.getValue());
}

//===----------------------------------------------------------------------===//
// Reading: the dialect has verified the form
//===----------------------------------------------------------------------===//

static std::string getText(DictionaryAttr entry, StringRef name) {
  auto text = entry.getAs<StringAttr>(name);
  return text ? text.getValue().str() : std::string();
}
static std::optional<int64_t> getInteger(DictionaryAttr entry, StringRef name) {
  auto integer = entry.getAs<IntegerAttr>(name);
  return integer ? std::optional(integer.getValue().getSExtValue())
                 : std::nullopt;
}

static void readActivation(DictionaryAttr entry, ActivationRecord &record) {
  record.layer = getText(entry, "layer");
  record.type =
      cast<RankedTensorType>(entry.getAs<TypeAttr>("type").getValue());
  record.bytes = getInteger(entry, "bytes");
  record.source = getText(entry, "source");
  if (auto origin = entry.getAs<TypeAttr>("origin"))
    record.origin = dyn_cast<RankedTensorType>(origin.getValue());
}

template <typename Record>
static std::vector<Record>
readAll(Operation *entry, StringRef name,
        llvm::function_ref<void(DictionaryAttr, Record &)> read) {
  std::vector<Record> records;
  if (auto list = entry->getAttrOfType<ArrayAttr>(name))
    for (auto dictionary : list.getAsRange<DictionaryAttr>())
      read(dictionary, records.emplace_back());
  return records;
}

std::vector<ActivationRecord> sbp::getExactActivations(func::FuncOp entry) {
  return readAll<ActivationRecord>(entry, kExactActivationsAttrName,
                                   readActivation);
}

std::vector<ActivationRecord> sbp::getSavedActivations(Operation *lowered) {
  return readAll<ActivationRecord>(lowered, kSavedActivationsAttrName,
                                   readActivation);
}

std::vector<PeakRecord> sbp::getAtPeak(Operation *lowered) {
  return readAll<PeakRecord>(lowered, kAtPeakAttrName,
                             [](DictionaryAttr dictionary, PeakRecord &record) {
                               record.kind = getText(dictionary, "kind");
                               record.layer = getText(dictionary, "layer");
                               record.bytes =
                                   getInteger(dictionary, "bytes").value_or(0);
                               record.source = getText(dictionary, "source");
                             });
}

std::vector<WholeRecord> sbp::getWholeActivations(func::FuncOp entry) {
  return readAll<WholeRecord>(
      entry, kWholeActivationsAttrName,
      [](DictionaryAttr dictionary, WholeRecord &record) {
        readActivation(dictionary, record);
        record.user = getText(dictionary, "user");
        record.userLayer = getText(dictionary, "user_layer");
        record.userSource = getText(dictionary, "user_source");
      });
}

std::vector<PlannedRecord> sbp::getPlannedLayers(func::FuncOp entry) {
  return readAll<PlannedRecord>(
      entry, kPlannedLayersAttrName,
      [](DictionaryAttr dictionary, PlannedRecord &record) {
        record.layer = getText(dictionary, "layer");
        record.match = getText(dictionary, "match");
        record.method = getText(dictionary, "method");
        if (auto axes = dictionary.getAs<DenseI64ArrayAttr>("axes"))
          llvm::append_range(record.axes, axes.asArrayRef());
        if (auto keep = dictionary.getAs<FloatAttr>("keep"))
          record.keep = keep.getValueAsDouble();
        if (auto share = dictionary.getAs<FloatAttr>("share"))
          record.share = share.getValueAsDouble();
        record.kept = getInteger(dictionary, "kept");
        record.positions = getInteger(dictionary, "positions");
        record.sampler = getText(dictionary, "sampler");
        record.scale = getText(dictionary, "scale");
        record.recompute = getText(dictionary, "recompute");
        record.probes = getInteger(dictionary, "probes");
        record.distribution = getText(dictionary, "distribution");
        if (auto probed = dictionary.getAs<DenseI64ArrayAttr>("probed"))
          record.probed = llvm::to_vector(probed.asArrayRef());
        record.saveAs = getText(dictionary, "save_as");
        if (auto variance = dictionary.getAs<FloatAttr>("variance"))
          record.variance = variance.getValueAsDouble();
        record.bias = getText(dictionary, "bias");
      });
}

void sbp::updatePlannedLayers(
    func::FuncOp entry, llvm::function_ref<void(PlannedRecord &)> change) {
  SmallVector<Attribute> written;
  for (PlannedRecord &record : getPlannedLayers(entry)) {
    change(record);
    written.push_back(recordPlanned(entry.getContext(), record));
  }
  if (!written.empty())
    entry->setAttr(kPlannedLayersAttrName,
                   ArrayAttr::get(entry.getContext(), written));
}
