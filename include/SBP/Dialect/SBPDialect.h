//===- SBPDialect.h - Dialect, type, attributes, operations -----*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef SBP_DIALECT_SBPDIALECT_H
#define SBP_DIALECT_SBPDIALECT_H

#include "SBP/Interfaces/LinearityInterface.h"
#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#include "SBP/Dialect/SBPDialect.h.inc"
#include "SBP/Dialect/SBPEnums.h.inc"

#define GET_ATTRDEF_CLASSES
#include "SBP/Dialect/SBPAttributes.h.inc"
#define GET_TYPEDEF_CLASSES
#include "SBP/Dialect/SBPOpInterfaces.h.inc"
#include "SBP/Dialect/SBPTypes.h.inc"
#define GET_OP_CLASSES
#include "SBP/Dialect/SBPOps.h.inc"

namespace mlir::sbp {

/// Names of the discardable attributes that carry layer and role.
inline constexpr llvm::StringLiteral kLayerAttrName = "sbp.layer";
inline constexpr llvm::StringLiteral kRoleAttrName = "sbp.role";
/// On a function that joins a forward/backward pair, for splitting it again:
/// how many of its first results are primal and how many of its arguments (the
/// last, but for counters) are cotangents, an array<i64>.
inline constexpr llvm::StringLiteral kPairAttrName = "sbp.pair";

/// On the entry function: results that are computed from a marked cotangent,
/// though `primal-results` names them (a gradient norm). Written by
/// sbp-form-backward-regions, after which the marks are gone.
inline constexpr llvm::StringLiteral kGradientResultsAttrName =
    "sbp.gradient_results";

/// On the operations of a planned layer: its name and, from the second on, the
/// number of the call ("mlp#1"). From sbp-form-backward-regions to
/// sbp-reduce-activations.
inline constexpr llvm::StringLiteral kPlannedLayerAttrName =
    "sbp.planned_layer";

/// On a function: which numbers of D5 its last arguments are, all i64: an array
/// of "seed", "step" and "shard".
inline constexpr llvm::StringLiteral kCountersAttrName = "sbp.counters";
/// Their names, in order; none without the attribute.
SmallVector<llvm::StringRef> getCounters(Operation *function);

/// On the backward operations of an exact layer: what it may repeat, an
/// #sbp<recompute ...>. From sbp-form-backward-regions to
/// sbp-reduce-activations.
inline constexpr llvm::StringLiteral kRecomputeAttrName = "sbp.recompute";

/// On the same and on sbp.backward: how many loop iterations of sums and
/// products to repeat for one byte that is not saved, an f64 above 0.
inline constexpr llvm::StringLiteral kWorkPerByteAttrName = "sbp.work_per_byte";

/// On the same: the layer's backward may compute values from those that were
/// made of them. A unit attribute.
inline constexpr llvm::StringLiteral kInvertAttrName = "sbp.invert";

/// On operations of a planned layer's backward: how what they read is stored,
/// an #sbp.save_as. From sbp-form-backward-regions to sbp-compress-saved.
inline constexpr llvm::StringLiteral kSaveAsAttrName = "sbp.save_as";

/// On a module: what no layer may repeat more than, an #sbp<recompute ...>, or
/// a dictionary of them by layer (with the number of the call, if not the
/// first). From sbp-limit-recompute to sbp-reduce-activations.
inline constexpr llvm::StringLiteral kRecomputeLimitAttrName =
    "sbp.recompute_limit";

/// On a module: the text of the plan that sbp-plan chose.
inline constexpr llvm::StringLiteral kPlanAttrName = "sbp.plan";

/// Records for reports, on the entry function of a reduced graph: numbers of
/// the primal results; dictionaries of what the graph saved before the
/// reduction, of what stayed whole, and of what was planned; on @forward of a
/// pair, how many of its last results are residuals. Of the passes that
/// sbp-compile runs none reads them; sbp-mark-backward reads the first.
inline constexpr llvm::StringLiteral kPrimalResultsAttrName =
    "sbp.primal_results";
inline constexpr llvm::StringLiteral kExactActivationsAttrName =
    "sbp.exact_activations";
inline constexpr llvm::StringLiteral kWholeActivationsAttrName =
    "sbp.whole_activations";
inline constexpr llvm::StringLiteral kPlannedLayersAttrName =
    "sbp.planned_layers";
inline constexpr llvm::StringLiteral kResidualsAttrName = "sbp.residuals";
/// On a public function that was lowered: bytes of the bufferized schedule's
/// peak, and what is alive there. On the module: the largest peak.
inline constexpr llvm::StringLiteral kPlannedPeakAttrName =
    "sbp.planned_peak_bytes";
inline constexpr llvm::StringLiteral kAtPeakAttrName = "sbp.at_peak";
/// On a public function that was lowered: the saved bytes (docs/spec.md,
/// Vocabulary), and what they are.
inline constexpr llvm::StringLiteral kSavedBytesAttrName = "sbp.saved_bytes";
inline constexpr llvm::StringLiteral kSavedActivationsAttrName =
    "sbp.saved_activations";

/// What a lowering says of functions that it makes; it stands between two
/// passes of it. `sbp.kernel`: the function is one kernel. Inlined again,
/// kernels would be one large function; apart, they compile at the same time.
inline constexpr llvm::StringLiteral kKernelAttrName = "sbp.kernel";
/// No two pointers among the arguments reach the same byte if one is written.
inline constexpr llvm::StringLiteral kDistinctAttrName = "sbp.distinct";
/// On a declared function: what it runs, an #sbp.row_launch or
/// #sbp.batch_launch.
inline constexpr llvm::StringLiteral kLaunchAttrName = "sbp.launch";

/// For each loop of indexing maps, the first operand and dimension that has the
/// loop alone as its subscript, and so its size. Where none has, the number of
/// the operand is that of the maps.
SmallVector<std::pair<unsigned, unsigned>>
getLoopSources(ArrayRef<AffineMap> maps);

/// Whether a record for reports has this name, and whether it is well-formed.
bool isReportRecord(llvm::StringRef name);
LogicalResult verifyReportRecord(Operation *op, NamedAttribute record);

/// K = max(1, round(keep * N)).
int64_t getKeptCount(double keep, int64_t positions);

/// The layer word of D5: 32-bit FNV-1a of the layer's name, plus the call times
/// 0x9E3779B9.
uint32_t getLayerWord(llvm::StringRef layer, int64_t call);

/// How many counters of D5 probes take for each position, and for all of them
/// at most: those of masks lie below.
int64_t getNumProbeBlocks(DistributionKind distribution, int64_t probes);
inline constexpr int64_t kMaxProbeCounters = int64_t(1) << 31;

/// The most positions times rows that sbp.sample_rows draws: its sums of
/// lengths, times rows, stay below 2^62.
inline constexpr int64_t kMaxSampledLengths = int64_t(1) << 38;
/// The length of the largest row (D3).
inline constexpr int64_t kMaxLength = int64_t(1) << 24;
/// Whether q rows of N positions can be drawn.
inline bool canSampleRows(int64_t positions, int64_t rows) {
  return rows >= 1 && rows <= positions &&
         positions <= kMaxSampledLengths / rows &&
         positions <= kMaxProbeCounters;
}

/// A sketch or sample of a value, and what it knows of the value.
inline bool isSketch(Operation *op) { return isa<SketchOp, SampleRowsOp>(op); }
inline bool isExpansion(Operation *op) {
  return isa<ExpandSketchOp, ExpandRowsOp>(op);
}

/// How many bits of a byte each element of `whole` takes in `bits`, which
/// sbp.pack_bits makes of it: 1, 2 or 4.
unsigned getCodeBits(RankedTensorType whole, RankedTensorType bits);

/// How many counters of D5 each row of a compressed value takes.
int64_t getNumSaveCounters(RankedTensorType type);

/// A gather or sketch of a value: what of it is saved in its place, computed by
/// the forward wherever the backward does not need the whole value.
inline bool isPartSaved(Operation *op) {
  return isa<KeepOp>(op) || isSketch(op);
}

} // namespace mlir::sbp

#endif // SBP_DIALECT_SBPDIALECT_H
