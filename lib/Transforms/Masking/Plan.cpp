//===- Plan.cpp - plan files ----------------------------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Transforms/Masking/Plan.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/Location.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/YAMLTraits.h"

#include <set>

using namespace mlir;
using namespace mlir::sbp;

namespace {
struct PlanFile {
  std::vector<PlanRule> layers;
};
/// What the YAML traits need beside the value: where the text begins.
struct PlanContext {
  const char *begin;
};
} // namespace

LLVM_YAML_IS_SEQUENCE_VECTOR(PlanRule)

namespace llvm::yaml {
template <> struct ScalarEnumerationTraits<Method> {
  static void enumeration(IO &io, Method &value) {
    io.enumCase(value, "exact", Method::Exact);
    io.enumCase(value, "keep-mask", Method::KeepMask);
    io.enumCase(value, "probe", Method::Probe);
  }
};
template <> struct ScalarEnumerationTraits<RecomputeKind> {
  static void enumeration(IO &io, RecomputeKind &value) {
    for (uint32_t i = 0; i <= getMaxEnumValForRecomputeKind(); ++i)
      io.enumCase(value, stringifyRecomputeKind(RecomputeKind(i)).data(),
                  RecomputeKind(i));
  }
};
template <> struct ScalarEnumerationTraits<SaveKind> {
  static void enumeration(IO &io, SaveKind &value) {
    for (uint32_t i = 0; i <= getMaxEnumValForSaveKind(); ++i)
      io.enumCase(value, stringifySaveKind(SaveKind(i)).data(), SaveKind(i));
  }
};
template <> struct ScalarEnumerationTraits<MaskScope> {
  static void enumeration(IO &io, MaskScope &value) {
    io.enumCase(value, "layer", MaskScope::Layer);
    io.enumCase(value, "shared", MaskScope::Shared);
  }
};
template <> struct ScalarEnumerationTraits<SamplerKind> {
  static void enumeration(IO &io, SamplerKind &value) {
    for (uint32_t i = 0; i <= getMaxEnumValForSamplerKind(); ++i)
      io.enumCase(value, stringifySamplerKind(SamplerKind(i)).data(),
                  SamplerKind(i));
  }
};
template <> struct ScalarEnumerationTraits<ScaleKind> {
  static void enumeration(IO &io, ScaleKind &value) {
    io.enumCase(value, "none", ScaleKind::none);
    io.enumCase(value, "unbiased", ScaleKind::unbiased);
  }
};
template <> struct ScalarEnumerationTraits<DistributionKind> {
  static void enumeration(IO &io, DistributionKind &value) {
    for (uint32_t i = 0; i <= getMaxEnumValForDistributionKind(); ++i)
      io.enumCase(value, stringifyDistributionKind(DistributionKind(i)).data(),
                  DistributionKind(i));
  }
};
template <> struct ScalarEnumerationTraits<ProbeChannels> {
  static void enumeration(IO &io, ProbeChannels &value) {
    io.enumCase(value, "independent", ProbeChannels::Independent);
    io.enumCase(value, "mixed", ProbeChannels::Mixed);
  }
};
template <> struct MappingTraits<PlanRule> {
  static void mapping(IO &io, PlanRule &rule) {
    auto *context = static_cast<PlanContext *>(io.getContext());
    const Node *node = static_cast<Input &>(io).getCurrentNode();
    const char *start = node->getSourceRange().Start.getPointer();
    rule.line = 1 + std::count(context->begin, start, '\n');
    rule.hasKeep = llvm::is_contained(io.keys(), "keep");
    bool hasProbes = llvm::is_contained(io.keys(), "probes");
    io.mapRequired("match", rule.match);
    io.mapOptional("method", rule.method);
    io.mapOptional("axes", rule.axes);
    io.mapOptional("keep", rule.keep);
    io.mapOptional("sampler", rule.sampler);
    io.mapOptional("indices", rule.indices);
    io.mapOptional("always", rule.always);
    io.mapOptional("mask", rule.mask);
    io.mapOptional("scale", rule.scale);
    io.mapOptional("recompute", rule.recompute);
    io.mapOptional("work-per-byte", rule.workPerByte);
    io.mapOptional("invert", rule.invert);
    io.mapOptional("save-as", rule.saveAs);
    io.mapOptional("probes", rule.probes);
    io.mapOptional("distribution", rule.distribution);
    io.mapOptional("channels", rule.channels);
    if (hasProbes ? rule.probes < 1 : rule.method == Method::Probe)
      io.setError("`probes` must be at least 1" +
                  (hasProbes ? ", but is " + Twine(rule.probes)
                             : Twine(": method `probe` needs it")));
    if (rule.method == Method::KeepMask && !rule.hasKeep &&
        rule.sampler != SamplerKind::fixed)
      io.setError("a keep-mask needs `keep`, a ratio in (0, 1]");
  }
  static std::string validate(IO &, PlanRule &rule) {
    std::string error;
    if (!llvm::Regex(rule.match).isValid(error))
      return "`match` is not a regular expression: " + error;
    if (!(rule.keep > 0 && rule.keep <= 1))
      return "`keep` must be in (0, 1], but is " + std::to_string(rule.keep);
    if (rule.workPerByte && !(*rule.workPerByte > 0))
      return "`work-per-byte` must be above 0, but is " +
             std::to_string(*rule.workPerByte);
    if (rule.invert && rule.saveAs != SaveKind::same)
      return ("`invert` needs `save-as: same`, but it is `" +
              stringifySaveKind(rule.saveAs) +
              "`: a division by a small slope would make the rounding large")
          .str();
    if (rule.method == Method::Exact && rule.probes > 0)
      return "`probes` needs method `probe`, or `keep-mask`";
    if (rule.method == Method::Probe && rule.hasKeep)
      return "`keep` needs method `keep-mask`; a layer that is masked and "
             "whose "
             "other weight gradients are probed is a `keep-mask` with `probes`";
    if (rule.distribution == DistributionKind::rows &&
        rule.channels == ProbeChannels::Mixed)
      return "`channels: mixed` needs a distribution of vectors; `rows` has "
             "all channels of a position";
    bool fixed = rule.sampler == SamplerKind::fixed;
    if (fixed == rule.indices.empty())
      return fixed ? "sampler `fixed` needs `indices`"
                   : "`indices` needs sampler `fixed`";
    if (fixed && !rule.always.empty())
      return "`always` needs a sampler that draws; with `fixed`, `indices` are "
             "all that is kept";
    if (rule.scale == ScaleKind::unbiased && !rule.always.empty())
      return "`always` needs `scale: none`: one factor N/K fits no mask that "
             "keeps some positions in any case";
    for (auto [key, listed] : {std::pair("indices", &rule.indices),
                               std::pair("always", &rule.always)})
      for (int64_t position : *listed)
        if (position < 0)
          return "`" + std::string(key) + "` must be at least 0, but one is " +
                 std::to_string(position);
    for (auto [key, listed] :
         {std::pair("indices", &rule.indices),
          std::pair("always", &rule.always), std::pair("axes", &rule.axes)}) {
      std::set<int64_t> seen; // any number: a dense set reserves two
      for (int64_t number : *listed)
        if (!seen.insert(number).second)
          return "`" + std::string(key) + "` must not repeat, but " +
                 std::to_string(number) + " does";
    }
    return "";
  }
};
template <> struct MappingTraits<PlanFile> {
  static void mapping(IO &io, PlanFile &plan) {
    io.mapRequired("layers", plan.layers);
  }
};
} // namespace llvm::yaml

FailureOr<Plan> Plan::load(StringRef file, MLIRContext *context) {
  auto buffer = llvm::MemoryBuffer::getFile(file, /*IsText=*/true);
  if (!buffer)
    return emitError(FileLineColLoc::get(context, file, 0, 0),
                     "cannot read the plan: ")
           << buffer.getError().message();
  return parse((*buffer)->getBuffer(), file, context);
}

FailureOr<Plan> Plan::loadFor(ModuleOp module, StringRef file) {
  if (!file.empty())
    return load(file, module.getContext());
  if (auto chosen = module->getAttrOfType<StringAttr>(kPlanAttrName))
    return parse(chosen.getValue(), kPlanAttrName, module.getContext());
  return emitError(module.getLoc(),
                   "no plan: expected plan=FILE or budget=BYTES");
}

/// The names of a pattern such as "a\.b|c" that matches nothing but them; none
/// of any other pattern.
static std::optional<SmallVector<std::string>> parseNames(StringRef pattern) {
  SmallVector<std::string> names(1);
  for (size_t i = 0; i < pattern.size(); ++i) {
    char c = pattern[i];
    if (c == '|') {
      names.emplace_back();
    } else if (c == '\\' && i + 1 < pattern.size() &&
               !llvm::isAlnum(pattern[i + 1])) {
      names.back() += pattern[++i];
    } else if (StringRef("()^$*+?.[]\\{}").contains(c)) {
      return std::nullopt;
    } else {
      names.back() += c;
    }
  }
  if (llvm::any_of(names, [](const std::string &name) { return name.empty(); }))
    return std::nullopt;
  return names;
}

FailureOr<Plan> Plan::parse(StringRef text, StringRef file,
                            MLIRContext *context) {
  struct Reporter {
    MLIRContext *context;
    bool emitted = false;
  } reporter{context};
  auto onError = [](const llvm::SMDiagnostic &diagnostic, void *data) {
    auto *reporter = static_cast<Reporter *>(data);
    if (reporter->emitted) // what follows from the first error
      return;
    reporter->emitted = true;
    emitError(FileLineColLoc::get(reporter->context, diagnostic.getFilename(),
                                  std::max(0, diagnostic.getLineNo()),
                                  std::max(0, diagnostic.getColumnNo() + 1)),
              "plan: ")
        << diagnostic.getMessage();
  };
  PlanContext planContext{text.data()};
  llvm::yaml::Input input(llvm::MemoryBufferRef(text, file), &planContext,
                          onError, &reporter);
  PlanFile parsed;
  input >> parsed;
  if (input.error()) {
    // An empty file is an error without a message.
    if (!reporter.emitted)
      emitError(FileLineColLoc::get(context, file, 1, 1),
                "plan: the file is empty; expected a list `layers`");
    return failure();
  }
  Plan plan;
  plan.file = file.str();
  plan.rules = std::move(parsed.layers);
  for (auto [number, rule] : llvm::enumerate(plan.rules)) {
    llvm::sort(rule.indices);
    llvm::sort(rule.always);
    std::optional<SmallVector<std::string>> names = parseNames(rule.match);
    plan.patterns.push_back(
        names ? nullptr
              : std::make_shared<llvm::Regex>("^(" + rule.match + ")$"));
    if (names)
      for (const std::string &name : *names)
        plan.listed.try_emplace(name, number);
  }
  return plan;
}

const PlanRule *Plan::match(StringRef layer) const {
  auto it = listed.find(layer);
  size_t end = it == listed.end() ? rules.size() : it->second;
  for (auto [rule, pattern] :
       llvm::zip(rules, ArrayRef(patterns).take_front(end)))
    if (pattern && pattern->match(layer))
      return &rule;
  return end < rules.size() ? &rules[end] : nullptr;
}

bool Plan::isInsidePlanned(StringRef layer, const LayerCalls &calls) const {
  for (size_t end = layer.find('/'); end != StringRef::npos;
       end = layer.find('/', end + 1))
    if (calls.contains(layer.take_front(end)) && match(layer.take_front(end)))
      return true;
  return false;
}

Location Plan::getLoc(const PlanRule &rule, MLIRContext *context) const {
  return FileLineColLoc::get(context, file, rule.line, 1);
}
