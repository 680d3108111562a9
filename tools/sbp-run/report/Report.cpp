//===- Report.cpp - What a run tells about memory -------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "report/Report.h"

#include <map>

using namespace mlir;
using namespace mlir::sbp;
using namespace sbprun;

void ByteSum::add(const std::optional<SavedForm> &form) {
  if (!form)
    return;
  if (form->bytes)
    known += *form->bytes;
  else
    ++unknown;
}

void ByteSum::add(const ByteSum &other) {
  known += other.known;
  unknown += other.unknown;
}

double Report::getMedianSeconds() const {
  std::vector<double> values = stepSeconds;
  llvm::sort(values);
  size_t n = values.size();
  return n % 2 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2;
}

/// Text of a graph is any bytes; reports are UTF-8 without control characters.
static std::string clean(StringRef text) {
  std::string fixed = llvm::json::fixUTF8(text);
  for (char &c : fixed)
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
      c = ' ';
  return fixed;
}

void sbprun::addResultsAtPeak(const Signature &signature, Report &report) {
  int64_t bytes = 0;
  for (const ValueType &type : signature.results)
    bytes += getBytes(type);
  report.atPeak.push_back({"result", "", bytes, ""});
  llvm::stable_sort(report.atPeak, [](const auto &x, const auto &y) {
    return x.bytes > y.bytes;
  });
}

SmallVector<int64_t> sbprun::getPrimalResults(func::FuncOp entry,
                                              ArrayRef<int64_t> given) {
  if (!given.empty())
    return SmallVector<int64_t>(given);
  if (auto record =
          entry->getAttrOfType<DenseI64ArrayAttr>(kPrimalResultsAttrName))
    return SmallVector<int64_t>(record.asArrayRef());
  return {0};
}

//===----------------------------------------------------------------------===//
// Exact against reduced
//===----------------------------------------------------------------------===//

namespace {
/// Sorts tensors into layers: the planned one that a scope lies in, or the
/// scope itself.
class Layers {
public:
  Layers(func::FuncOp entry, std::vector<LayerReport> &layers)
      : layers(layers) {
    for (const PlannedRecord &record : getPlannedLayers(entry))
      planned.emplace(record.layer, record);
  }

  std::string getName(StringRef scope) const {
    for (StringRef outer = scope; !outer.empty();
         outer = outer.take_front(outer.rfind('/'))) {
      if (planned.count(outer.str()))
        return outer.str();
      if (!outer.contains('/'))
        break;
    }
    return scope.str();
  }

  LayerReport &get(StringRef scope) {
    std::string name = getName(scope);
    auto [it, inserted] = indices.try_emplace(name, layers.size());
    if (inserted) {
      LayerReport &layer = layers.emplace_back();
      layer.name = name;
      auto plan = planned.find(name);
      if (plan != planned.end())
        layer.plan = plan->second;
    }
    return layers[it->second];
  }

  /// Planned layers that save nothing still belong to the plan.
  void addRest() {
    for (auto &entry : planned)
      get(entry.first);
  }

private:
  std::vector<LayerReport> &layers;
  std::map<std::string, size_t> indices;
  std::map<std::string, PlannedRecord> planned;
};

/// Finds for each saved value of the reduced graph the exact one that it
/// replaces: same layer, source line and size, else two of them.
class Matcher {
public:
  Matcher(ArrayRef<ActivationRecord> exact, const Layers &layers)
      : layers(layers), taken(exact.size()) {
    // From behind, so that the first one is taken first.
    for (size_t i = exact.size(); i-- > 0;) {
      byBoth[{layers.getName(exact[i].layer) + "\n" + exact[i].source,
              describe(exact[i].type)}]
          .push_back(i);
      bySource[{exact[i].source, describe(exact[i].type)}].push_back(i);
      byLayer[{layers.getName(exact[i].layer), describe(exact[i].type)}]
          .push_back(i);
    }
  }

  /// Layers share source lines, as calls of one function do.
  std::optional<size_t> takeByBoth(const ActivationRecord &reduced) {
    return take(byBoth[{layers.getName(reduced.layer) + "\n" + reduced.source,
                        describe(getOrigin(reduced))}]);
  }
  std::optional<size_t> takeBySource(const ActivationRecord &reduced) {
    return take(bySource[{reduced.source, describe(getOrigin(reduced))}]);
  }
  std::optional<size_t> takeByLayer(const ActivationRecord &reduced) {
    return take(
        byLayer[{layers.getName(reduced.layer), describe(getOrigin(reduced))}]);
  }
  bool isTaken(size_t i) const { return taken[i]; }

private:
  static RankedTensorType getOrigin(const ActivationRecord &reduced) {
    return reduced.origin ? reduced.origin : reduced.type;
  }
  /// Reshapes before a gather do not make another tensor of it.
  static std::string describe(RankedTensorType type) {
    std::string text;
    llvm::raw_string_ostream os(text);
    os << type.getElementType() << " ";
    if (type.hasStaticShape())
      os << type.getNumElements();
    else
      os << type;
    return text;
  }
  std::optional<size_t> take(std::vector<size_t> &candidates) {
    while (!candidates.empty()) {
      size_t i = candidates.back();
      candidates.pop_back();
      if (!taken[i]) {
        taken[i] = true;
        return i;
      }
    }
    return std::nullopt;
  }

  using Index =
      std::map<std::pair<std::string, std::string>, std::vector<size_t>>;
  const Layers &layers;
  Index byBoth, bySource, byLayer;
  std::vector<bool> taken;
};
} // namespace

void sbprun::collectActivations(func::FuncOp entry,
                                ArrayRef<ActivationRecord> reduced,
                                ArrayRef<ActivationRecord> baseline,
                                Report &report) {
  std::vector<ActivationRecord> exact = getExactActivations(entry);
  report.hasExact = entry->hasAttr(kExactActivationsAttrName);
  if (!report.hasExact && !baseline.empty()) {
    exact.assign(baseline.begin(), baseline.end());
    report.hasExact = true;
  }
  llvm::append_range(report.whole, getWholeActivations(entry));

  Layers layers(entry, report.layers);
  Matcher matcher(exact, layers);
  std::vector<std::optional<size_t>> replaced;
  for (const ActivationRecord &activation : reduced)
    replaced.push_back(matcher.takeByBoth(activation));
  for (auto [match, activation] : llvm::zip(replaced, reduced))
    if (!match)
      match = matcher.takeBySource(activation);
  std::vector<const ActivationRecord *> replacement(exact.size());
  for (auto [match, activation] : llvm::zip(replaced, reduced)) {
    if (!match)
      match = matcher.takeByLayer(activation);
    if (match)
      replacement[*match] = &activation;
  }

  auto getForm = [](const ActivationRecord &record) {
    return SavedForm{record.type, record.bytes};
  };
  for (auto [record, other] : llvm::zip(exact, replacement)) {
    SavedTensor tensor;
    tensor.source = record.source;
    tensor.exact = getForm(record);
    if (other)
      tensor.reduced = getForm(*other);
    layers.get(record.layer).tensors.push_back(tensor);
  }
  for (auto [match, activation] : llvm::zip(replaced, reduced)) {
    if (match)
      continue;
    SavedTensor tensor;
    tensor.source = activation.source;
    tensor.reduced = getForm(activation);
    layers.get(activation.layer).tensors.push_back(tensor);
  }
  layers.addRest();
  // What belongs to no layer comes last.
  std::stable_sort(report.layers.begin(), report.layers.end(),
                   [](const LayerReport &a, const LayerReport &b) {
                     return !a.name.empty() && b.name.empty();
                   });

  for (LayerReport &layer : report.layers) {
    for (SavedTensor &tensor : layer.tensors) {
      tensor.source = clean(tensor.source);
      layer.exact.add(tensor.exact);
      layer.reduced.add(tensor.reduced);
      if (tensor.staysWhole())
        layer.whole.add(tensor.reduced);
    }
    report.exactBytes.add(layer.exact);
    report.reducedBytes.add(layer.reduced);
    layer.name = clean(layer.name);
    if (layer.plan)
      for (std::string *text :
           {&layer.plan->match, &layer.plan->method, &layer.plan->sampler,
            &layer.plan->scale, &layer.plan->recompute,
            &layer.plan->distribution, &layer.plan->saveAs, &layer.plan->bias})
        *text = clean(*text);
  }
  for (PeakRecord &record : report.atPeak)
    for (std::string *text : {&record.layer, &record.source})
      *text = clean(*text);
  for (WholeRecord &record : report.whole)
    for (std::string *text : {&record.layer, &record.source, &record.user,
                              &record.userLayer, &record.userSource})
      *text = clean(*text);
}
