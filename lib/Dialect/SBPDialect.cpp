//===- SBPDialect.cpp - SBP dialect, type and attributes ------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Dialect/SBPDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMTypes.h"

#include "SBP/Interfaces/CompactionInterface.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Transforms/InliningUtils.h"
#include "llvm/ADT/TypeSwitch.h"

#include <cmath>

using namespace mlir;
using namespace mlir::sbp;

#include "SBP/Dialect/SBPDialect.cpp.inc"
#include "SBP/Dialect/SBPEnums.cpp.inc"

#define GET_ATTRDEF_CLASSES
#include "SBP/Dialect/SBPAttributes.cpp.inc"
#define GET_TYPEDEF_CLASSES
#include "SBP/Dialect/SBPTypes.cpp.inc"

namespace {
/// Front ends put layers into private functions, marks and all.
struct SBPInlinerInterface : DialectInlinerInterface {
  using DialectInlinerInterface::DialectInlinerInterface;
  bool isLegalToInline(Operation *, Region *, bool, IRMapping &) const final {
    return true;
  }
  bool isLegalToInline(Region *, Region *, bool, IRMapping &) const final {
    return true;
  }
};
} // namespace

void SBPDialect::initialize() {
  addInterfaces<SBPInlinerInterface>();
  addAttributes<
#define GET_ATTRDEF_LIST
#include "SBP/Dialect/SBPAttributes.cpp.inc"
      >();
  addTypes<
#define GET_TYPEDEF_LIST
#include "SBP/Dialect/SBPTypes.cpp.inc"
      >();
  addOperations<
#define GET_OP_LIST
#include "SBP/Dialect/SBPOps.cpp.inc"
      >();
}

/// Two counts that the function has room for; sbp-split-forward-backward takes
/// its results and arguments apart by them.
static LogicalResult verifyPair(Operation *op, Attribute value) {
  // A lowered function returns all results as one.
  if (op->getName().getDialectNamespace() == "llvm")
    return success();
  auto function = dyn_cast<FunctionOpInterface>(op);
  auto counts = dyn_cast<DenseI64ArrayAttr>(value);
  if (!function || !counts || counts.size() != 2 || counts[0] < 1 ||
      counts[0] > function.getNumResults() || counts[1] < 0 ||
      counts[1] > function.getNumArguments())
    return op->emitOpError("expects '")
           << kPairAttrName
           << "' to be array<i64: primal results, cotangents>, no more than "
              "the function's results and arguments, but it is "
           << value;
  return success();
}

/// Names for the last arguments, which are numbers.
static LogicalResult verifyCounters(Operation *op, Attribute value) {
  auto function = dyn_cast<FunctionOpInterface>(op);
  auto counters = dyn_cast<ArrayAttr>(value);
  if (!function || !counters || counters.size() > function.getNumArguments() ||
      !llvm::all_of(counters,
                    [](Attribute counter) {
                      auto name = dyn_cast<StringAttr>(counter);
                      return name &&
                             llvm::is_contained({"seed", "step", "shard"},
                                                name.getValue());
                    }) ||
      !llvm::all_of(function.getArgumentTypes().take_back(counters.size()),
                    [](Type type) {
                      // On the GPU they lie in memory.
                      auto shaped = dyn_cast<ShapedType>(type);
                      return type.isInteger(64) ||
                             isa<LLVM::LLVMPointerType>(type) ||
                             (shaped && shaped.hasRank() &&
                              shaped.getRank() == 0 &&
                              shaped.getElementType().isInteger(64));
                    }))
    return op->emitOpError("expects '")
           << kCountersAttrName
           << "' to be an array of \"seed\", \"step\" and \"shard\" for the "
              "last arguments, which are i64, but it is "
           << value;
  return success();
}

/// What a lowering says of the functions that it makes.
static LogicalResult verifyLowered(Operation *op, NamedAttribute attribute) {
  if (!isa<FunctionOpInterface, ModuleOp>(op))
    return op->emitOpError("has '") << attribute.getName().getValue()
                                    << "', which belongs on a function";
  bool isLaunch = attribute.getName() == kLaunchAttrName;
  Attribute value = attribute.getValue();
  if (isLaunch ? isa<RowLaunchAttr, BatchLaunchAttr>(value)
               : isa<UnitAttr>(value))
    return success();
  return op->emitOpError("expects '")
         << attribute.getName().getValue() << "' to be "
         << (isLaunch ? "an #sbp.row_launch or #sbp.batch_launch"
                      : "a unit attribute")
         << ", but it is " << value;
}

LogicalResult SBPDialect::verifyOperationAttribute(Operation *op,
                                                   NamedAttribute attribute) {
  StringRef name = attribute.getName();
  if (name == kLayerAttrName || name == kPlannedLayerAttrName) {
    if (!isa<StringAttr>(attribute.getValue()))
      return op->emitOpError("expects '")
             << name << "' to be a string, the layer's name, but it is "
             << attribute.getValue();
    return success();
  }
  if (name == kRoleAttrName) {
    auto role = dyn_cast<StringAttr>(attribute.getValue());
    if (!role ||
        (role.getValue() != "forward" && role.getValue() != "backward"))
      return op->emitOpError("expects '")
             << name << "' to be \"forward\" or \"backward\", but it is "
             << attribute.getValue();
    return success();
  }
  if (name == kPairAttrName)
    return verifyPair(op, attribute.getValue());
  if (name == kCountersAttrName)
    return verifyCounters(op, attribute.getValue());
  if (name == kGradientResultsAttrName) {
    if (!isa<DenseI64ArrayAttr>(attribute.getValue()))
      return op->emitOpError("expects '")
             << name << "' to be an array<i64> of result numbers, but it is "
             << attribute.getValue();
    return success();
  }
  if (name == kRecomputeLimitAttrName) {
    auto isKind = [](NamedAttribute of) {
      return isa<RecomputeKindAttr>(of.getValue());
    };
    auto ofLayers = dyn_cast<DictionaryAttr>(attribute.getValue());
    if (!isa<RecomputeKindAttr>(attribute.getValue()) &&
        !(ofLayers && llvm::all_of(ofLayers, isKind)))
      return op->emitOpError("expects '")
             << name << "' to be an #sbp<recompute ...>, or a dictionary of "
             << "them by layer, but it is " << attribute.getValue();
    return success();
  }
  if (name == kRecomputeAttrName) {
    if (!isa<RecomputeKindAttr>(attribute.getValue()))
      return op->emitOpError("expects '")
             << name << "' to be an #sbp<recompute ...>, but it is "
             << attribute.getValue();
    return success();
  }
  if (name == kInvertAttrName) {
    if (!isa<UnitAttr>(attribute.getValue()))
      return op->emitOpError("expects '")
             << name << "' to be a unit attribute, but it is "
             << attribute.getValue();
    return success();
  }
  if (name == kSaveAsAttrName) {
    if (!isa<SaveAsAttr>(attribute.getValue()))
      return op->emitOpError("expects '")
             << name << "' to be an #sbp.save_as, but it is "
             << attribute.getValue();
    return success();
  }
  if (name == kWorkPerByteAttrName) {
    auto number = dyn_cast<FloatAttr>(attribute.getValue());
    if (!number || !number.getType().isF64() ||
        !(number.getValueAsDouble() > 0))
      return op->emitOpError("expects '")
             << name << "' to be an f64 above 0, but it is "
             << attribute.getValue();
    return success();
  }
  if (name == kPlanAttrName) {
    if (!isa<StringAttr>(attribute.getValue()))
      return op->emitOpError("expects '")
             << name << "' to be a string, the text of a plan, but it is "
             << attribute.getValue();
    return success();
  }
  if (name == kKernelAttrName || name == kDistinctAttrName ||
      name == kLaunchAttrName)
    return verifyLowered(op, attribute);
  if (isReportRecord(name))
    return verifyReportRecord(op, attribute);
  return op->emitOpError("has an unknown attribute '")
         << name << "'; a front end may set '" << kLayerAttrName << "' or '"
         << kRoleAttrName << "'";
}

SmallVector<StringRef> sbp::getCounters(Operation *function) {
  SmallVector<StringRef> names;
  if (auto counters = function->getAttrOfType<ArrayAttr>(kCountersAttrName))
    llvm::append_range(names, counters.getAsValueRange<StringAttr>());
  return names;
}

int64_t sbp::getKeptCount(double keep, int64_t positions) {
  auto kept = static_cast<int64_t>(std::llround(keep * positions));
  return std::min(positions, std::max<int64_t>(1, kept));
}

uint32_t sbp::getLayerWord(StringRef layer, int64_t call) {
  uint32_t hash = 2166136261u;
  for (char c : layer)
    hash = (hash ^ static_cast<uint8_t>(c)) * 16777619u;
  return hash + static_cast<uint32_t>(call) * 0x9E3779B9u;
}

//===----------------------------------------------------------------------===//
// MaskType
//===----------------------------------------------------------------------===//

static ParseResult parseCount(AsmParser &parser, int64_t &count) {
  if (succeeded(parser.parseOptionalQuestion())) {
    count = ShapedType::kDynamic;
    return success();
  }
  return parser.parseInteger(count);
}

static void printCount(AsmPrinter &printer, int64_t count) {
  if (ShapedType::isDynamic(count))
    printer << '?';
  else
    printer << count;
}

Type MaskType::parse(AsmParser &parser) {
  int64_t kept, positions;
  SMLoc loc = parser.getCurrentLocation();
  if (parser.parseLess() || parseCount(parser, kept) ||
      parser.parseKeyword("of") || parseCount(parser, positions) ||
      parser.parseGreater())
    return {};
  return parser.getChecked<MaskType>(loc, parser.getContext(), kept, positions);
}

void MaskType::print(AsmPrinter &printer) const {
  printer << '<';
  printCount(printer, getKept());
  printer << " of ";
  printCount(printer, getPositions());
  printer << '>';
}

Type MaskType::getElementType() const { return IndexType::get(getContext()); }
bool MaskType::hasRank() const { return true; }
ArrayRef<int64_t> MaskType::getShape() const { return getImpl()->kept; }

ShapedType MaskType::cloneWith(std::optional<ArrayRef<int64_t>> shape,
                               Type elementType) const {
  return RankedTensorType::get(shape.value_or(getShape()), elementType);
}

/// C1: 1 <= K <= N.
LogicalResult MaskType::verify(function_ref<InFlightDiagnostic()> emitError,
                               int64_t kept, int64_t positions) {
  bool dynamicKept = ShapedType::isDynamic(kept);
  bool dynamicPositions = ShapedType::isDynamic(positions);
  if ((!dynamicKept && kept < 1) || (!dynamicPositions && positions < 1) ||
      (!dynamicKept && !dynamicPositions && kept > positions))
    return emitError() << "C1: expected 1 <= kept <= positions, but got "
                       << kept << " of " << positions;
  return success();
}

/// C3, the part that needs no mask type: sorted, without repeats, not negative.
LogicalResult SamplerAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                  SamplerKind kind, ArrayRef<int64_t> indices) {
  if (kind != SamplerKind::fixed) {
    if (!indices.empty())
      return emitError() << "C3: only the fixed sampler lists indices";
    return success();
  }
  if (indices.empty())
    return emitError() << "C3: the fixed sampler needs its indices";
  for (auto [i, index] : llvm::enumerate(indices)) {
    if (index < 0)
      return emitError() << "C3: expected indices from 0 on, but got " << index;
    if (i && index <= indices[i - 1])
      return emitError() << "C3: expected sorted indices without repeats, but "
                         << index << " follows " << indices[i - 1];
  }
  return success();
}

//===----------------------------------------------------------------------===//
// Launches
//===----------------------------------------------------------------------===//

LogicalResult
RowLaunchAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                      FlatSymbolRefAttr, int64_t rows, int64_t cost,
                      int64_t multiple) {
  if (rows < 1 || cost < 1 || multiple < 1)
    return emitError() << "expected rows, cost and multiple of at least 1, but "
                          "got "
                       << rows << ", " << cost << " and " << multiple;
  return success();
}

LogicalResult
BatchLaunchAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                        FlatSymbolRefAttr, ArrayRef<int64_t> sizes,
                        ArrayRef<int64_t> strides) {
  if (sizes.empty() || llvm::any_of(sizes, [](int64_t n) { return n < 1; }))
    return emitError() << "expected loops of at least one step";
  if (strides.size() % sizes.size() != 0)
    return emitError() << "expected a stride per loop for each argument, but "
                          "got "
                       << strides.size() << " for " << sizes.size() << " loops";
  return success();
}
