//===- Plan.h - which layers are approximated, and how ----------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_TRANSFORMS_MASKING_PLAN_H
#define SBP_TRANSFORMS_MASKING_PLAN_H

#include "SBP/Analysis/LayerCalls.h"
#include "SBP/Dialect/SBPDialect.h"
#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Regex.h"

namespace mlir::sbp {

enum class Method { Exact, KeepMask, Probe };
/// One mask for each layer of a rule, or one for all of them.
enum class MaskScope { Layer, Shared };

/// Whether each channel has the same probes, or probes are over positions and
/// channels together.
enum class ProbeChannels { Independent, Mixed };

/// One entry of a plan file (docs/spec.md); the first that matches wins.
struct PlanRule {
  std::string match;
  Method method = Method::KeepMask;
  /// Of the layer's output; empty: chosen.
  std::vector<int64_t> axes;
  double keep = 1.0;
  /// Whether the file gives `keep`; with fixed indices it need not.
  bool hasKeep = false;
  SamplerKind sampler = SamplerKind::uniform;
  std::vector<int64_t> indices;
  /// Positions that are kept in any case, of a sampler that draws.
  std::vector<int64_t> always;
  MaskScope mask = MaskScope::Layer;
  ScaleKind scale = ScaleKind::none;
  RecomputeKind recompute = RecomputeKind::none;
  /// Of `method: probe`, and of a keep-mask whose weight gradients of whole
  /// activations are probed; 0 for none.
  int64_t probes = 0;
  DistributionKind distribution = DistributionKind::rademacher;
  ProbeChannels channels = ProbeChannels::Independent;
  /// How floating-point values that the layer's backward reads are stored.
  SaveKind saveAs = SaveKind::same;
  /// Whether the layer's backward may compute values from those that were made
  /// of them by invertible pointwise operations.
  bool invert = false;
  /// What one byte that is not saved may cost; none for the default.
  std::optional<double> workPerByte;
  /// Line of the rule in the plan file.
  unsigned line = 0;

  /// Whether a mask may enter: a ratio of 1 leaves the graph as it is.
  bool isMasked() const {
    return method == Method::KeepMask &&
           (sampler == SamplerKind::fixed || keep < 1);
  }
};

/// A plan file.
class Plan {
public:
  /// Reads a plan file; emits located errors.
  static FailureOr<Plan> load(StringRef file, MLIRContext *context);
  /// Reads `file` or, when there is none, the plan that sbp-plan left on the
  /// module. Emits an error and fails when there is neither.
  static FailureOr<Plan> loadFor(ModuleOp module, StringRef file);
  /// Reads the text of a plan; `name` stands for it in messages.
  static FailureOr<Plan> parse(StringRef text, StringRef name,
                               MLIRContext *context);

  /// The first rule whose regular expression matches the whole name, or null.
  const PlanRule *match(StringRef layer) const;
  /// Whether a scope around the layer is a marked layer that a rule matches:
  /// the outermost one is the layer.
  bool isInsidePlanned(StringRef layer, const LayerCalls &calls) const;
  ArrayRef<PlanRule> getRules() const { return rules; }
  Location getLoc(const PlanRule &rule, MLIRContext *context) const;

private:
  std::string file;
  std::vector<PlanRule> rules;
  /// In the order of the rules; shared because a regex cannot be copied. Null
  /// for a rule that only lists names, as sbp-plan writes them.
  std::vector<std::shared_ptr<llvm::Regex>> patterns;
  /// The first rule that lists each name: a thousand names of one rule are not
  /// worth a thousand matches of a pattern as long.
  llvm::StringMap<unsigned> listed;
};

/// What a report says of a layer that stays exact although a rule matches it
/// or, with `axes` and `mask`, of one that is masked.
Attribute recordPlanned(MLIRContext *context, StringRef layer,
                        const PlanRule &rule, ArrayRef<int64_t> axes = {},
                        MaskType mask = {},
                        std::optional<double> share = std::nullopt);

} // namespace mlir::sbp

#endif // SBP_TRANSFORMS_MASKING_PLAN_H
