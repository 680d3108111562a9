//===- LibraryConvolution.cpp - Convolutions that a library runs ----------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Kernels/LibraryConvolution.h"
#include "SBP/Analysis/Contractions.h"
#include "SBP/Dialect/SBPDialect.h"
#include "SBP/Lowering/Buffers/Contraction.h"
#include "SBP/Lowering/Buffers/LinearAccess.h"
using namespace mlir;
using namespace mlir::sbp;

//===----------------------------------------------------------------------===//
// Roles of loops
//===----------------------------------------------------------------------===//

namespace {

/// How an operand walks through memory: for each loop, the elements it skips.
struct Walk {
  SmallVector<int64_t> steps;
  int64_t offset = 0;
};

/// A subscript of the input that a loop over outputs and one over taps share.
struct Window {
  unsigned output, tap;
  int64_t outputFactor, tapFactor, size, step, low;
};

/// Reads roles, steps and windows. linalg::inferConvolutionDims knows neither
/// inputs that are the second operand nor which loops share a window
/// (docs/rationale.md).
class Reader {
public:
  Reader(TypeRange types, ArrayRef<AffineMap> maps, ArrayRef<int64_t> low)
      : types(types), maps(maps), low(low),
        isWindowLoop(maps.front().getNumDims()) {}

  FailureOr<SBPConvolution> read();

private:
  LogicalResult readSizes();
  LogicalResult readWalk(unsigned operand, Walk &walk) const;
  LogicalResult readWindows();
  bool isWindow(const Window &window) const;
  void readAxis(const Window &window, SBPConvolutionAxis &axis) const;
  LogicalResult readChannels(SBPConvolution &numbers) const;
  bool hasRole(unsigned loop) const;

  TypeRange types;
  ArrayRef<AffineMap> maps;
  ArrayRef<int64_t> low;
  SmallVector<int64_t> sizes;
  linalg::ContractionDimensions roles;
  Walk imageWalk, weightWalk, outputWalk;
  SmallVector<Window> windows;
  llvm::BitVector isWindowLoop;
};

} // namespace

/// How long each loop is.
LogicalResult Reader::readSizes() {
  for (auto [operand, dim] : getLoopSources(maps)) {
    if (operand == maps.size())
      return failure();
    sizes.push_back(cast<MemRefType>(types[operand]).getDimSize(dim));
  }
  return failure(ShapedType::isDynamicShape(sizes) ||
                 llvm::is_contained(sizes, 0));
}

LogicalResult Reader::readWalk(unsigned operand, Walk &walk) const {
  auto type = dyn_cast<MemRefType>(types[operand]);
  if (!type || !type.getElementType().isF32() || !isStaticMemRef(type))
    return failure();
  SmallVector<int64_t> strides;
  (void)type.getStridesAndOffset(strides, walk.offset); // is static
  walk.steps.assign(maps[operand].getNumDims(), 0);
  for (auto [stride, expr] : llvm::zip(strides, maps[operand].getResults()))
    if (failed(addLinear(expr, stride, walk.steps, walk.offset)))
      return failure();
  return success();
}

/// Finds the subscripts of the input that two loops share.
LogicalResult Reader::readWindows() {
  auto type = cast<MemRefType>(types.front());
  SmallVector<int64_t> strides;
  int64_t offset;
  (void)type.getStridesAndOffset(strides, offset); // is static
  for (auto [dim, expr] : llvm::enumerate(maps.front().getResults())) {
    SmallVector<int64_t> factors(sizes.size(), 0);
    int64_t constant = 0;
    if (failed(addLinear(expr, 1, factors, constant)) || constant != 0)
      return failure();
    SmallVector<unsigned, 2> loops;
    for (auto [loop, factor] : llvm::enumerate(factors))
      if (factor != 0)
        loops.push_back(loop);
    if (loops.size() < 2) {
      // Only windows reach beyond the input.
      if (low[dim] != 0)
        return failure();
      continue;
    }
    if (loops.size() > 2)
      return failure();
    if (llvm::is_contained(roles.k, loops[0]))
      std::swap(loops[0], loops[1]);
    Window window{loops[0],
                  loops[1],
                  factors[loops[0]],
                  factors[loops[1]],
                  type.getDimSize(dim),
                  strides[dim],
                  low[dim]};
    if (!isWindow(window) || isWindowLoop[window.output] ||
        isWindowLoop[window.tap])
      return failure();
    isWindowLoop.set(window.output);
    isWindowLoop.set(window.tap);
    windows.push_back(window);
  }
  return success(windows.size() == 1 || windows.size() == 2);
}

/// Whether a loop of outputs and one of taps share it, both forward.
bool Reader::isWindow(const Window &window) const {
  return llvm::is_contained(roles.m, window.output) &&
         llvm::is_contained(roles.k, window.tap) &&
         outputWalk.steps[window.output] != 0 &&
         weightWalk.steps[window.tap] != 0 && window.outputFactor > 0 &&
         window.tapFactor > 0;
}

void Reader::readAxis(const Window &window, SBPConvolutionAxis &axis) const {
  axis.input = window.size;
  axis.output = sizes[window.output];
  axis.kernel = sizes[window.tap];
  axis.stride = window.outputFactor;
  axis.dilation = window.tapFactor;
  axis.low = window.low;
  axis.inputStep = window.step;
  axis.outputStep = outputWalk.steps[window.output];
  axis.kernelStep = weightWalk.steps[window.tap];
}

bool Reader::hasRole(unsigned loop) const {
  return llvm::is_contained(roles.batch, loop) ||
         llvm::is_contained(roles.m, loop) ||
         llvm::is_contained(roles.n, loop) || llvm::is_contained(roles.k, loop);
}

/// The other loops: at most one of more than one step for each role.
LogicalResult Reader::readChannels(SBPConvolution &numbers) const {
  for (unsigned loop = 0, e = sizes.size(); loop < e; ++loop)
    if (sizes[loop] != 1 && !hasRole(loop))
      return failure();
  // A size, and for each of the operands the step that goes there.
  auto read =
      [&](ArrayRef<unsigned> loops, int64_t &size,
          std::initializer_list<std::pair<const Walk &, int64_t &>> steps) {
        size = 1;
        for (unsigned loop : loops) {
          if (isWindowLoop[loop] || sizes[loop] == 1)
            continue;
          if (size != 1)
            return false;
          size = sizes[loop];
          for (auto &[walk, step] : steps) {
            step = walk.steps[loop];
            if (step == 0)
              return false;
          }
        }
        return true;
      };
  return success(read(roles.m, numbers.images,
                      {{imageWalk, numbers.inputImage},
                       {outputWalk, numbers.outputImage}}) &&
                 read(roles.k, numbers.inputs,
                      {{imageWalk, numbers.inputChannel},
                       {weightWalk, numbers.weightInput}}) &&
                 read(roles.n, numbers.outputs,
                      {{weightWalk, numbers.weightOutput},
                       {outputWalk, numbers.outputChannel}}) &&
                 read(roles.batch, numbers.groups,
                      {{imageWalk, numbers.inputGroup},
                       {weightWalk, numbers.weightGroup},
                       {outputWalk, numbers.outputGroup}}));
}

FailureOr<SBPConvolution> Reader::read() {
  SBPConvolution numbers{};
  FailureOr<linalg::ContractionDimensions> inferred =
      inferContractionLoops(maps);
  if (failed(inferred))
    return failure();
  roles = *inferred;
  if (!maps[1].isProjectedPermutation(true) || failed(readSizes()) ||
      failed(readWalk(0, imageWalk)) || failed(readWalk(1, weightWalk)) ||
      failed(readWalk(2, outputWalk)) || failed(readWindows()) ||
      failed(readChannels(numbers)))
    return failure();
  llvm::stable_sort(windows, [](const Window &x, const Window &y) {
    return x.step > y.step;
  });
  readAxis(windows.back(), numbers.axes[1]);
  if (windows.size() == 2)
    readAxis(windows.front(), numbers.axes[0]);
  else
    numbers.axes[0] = {1, 1, 1, 1, 1, 0, 0, 0, 0};
  numbers.inputOffset = imageWalk.offset;
  numbers.weightOffset = weightWalk.offset;
  numbers.outputOffset = outputWalk.offset;
  return numbers;
}

FailureOr<SBPConvolution> sbp::readConvolution(TypeRange types,
                                               ArrayRef<AffineMap> maps,
                                               ArrayRef<int64_t> low) {
  return Reader(types, maps, low).read();
}

FailureOr<LibraryConvolution> sbp::matchConvolution(linalg::LinalgOp op) {
  if (!op.hasPureBufferSemantics() || op.getNumDpsInputs() != 2 ||
      op.getNumDpsInits() != 1 || op.getNumLoops() == 0 ||
      op.hasIndexSemantics() || !isSumOfProducts(*op.getBlock()))
    return failure();
  // The input is the operand with a window.
  auto hasWindow = [&](unsigned operand) {
    AffineMap map = op.getMatchingIndexingMap(op.getDpsInputOperand(operand));
    return llvm::any_of(map.getResults(), [](AffineExpr expr) {
      return isa<AffineBinaryOpExpr>(expr);
    });
  };
  if (hasWindow(0) == hasWindow(1))
    return failure();
  OpOperand *input = op.getDpsInputOperand(hasWindow(0) ? 0 : 1),
            *weights = op.getDpsInputOperand(hasWindow(0) ? 1 : 0),
            *output = op.getDpsInitOperand(0);
  LibraryConvolution result;
  result.op = op;
  result.input = input->get();
  result.weights = weights->get();
  result.output = output->get();
  for (OpOperand *operand : {input, weights, output})
    result.maps.push_back(op.getMatchingIndexingMap(operand));
  result.low.assign(result.maps.front().getNumResults(), 0);
  FailureOr<SBPConvolution> numbers = readConvolution(
      ValueRange{result.input, result.weights, result.output}.getTypes(),
      result.maps, result.low);
  if (failed(numbers))
    return failure();
  result.numbers = *numbers;
  // The library writes; it does not add.
  result.zeroFill = findZeroFill(op);
  Value written = getBuffer(result.output);
  for (Value read : {result.input, result.weights})
    if (Value buffer = getBuffer(read); !buffer || buffer == written)
      return failure();
  if (!result.zeroFill)
    return failure();
  return result;
}

//===----------------------------------------------------------------------===//
// What is faster
//===----------------------------------------------------------------------===//

/// Whether one image is contiguous, with its channels innermost.
static bool isChannelsLast(const SBPConvolution &numbers, int64_t channels,
                           int64_t group, int64_t channel,
                           int64_t SBPConvolutionAxis::*size,
                           int64_t SBPConvolutionAxis::*step) {
  int64_t next = 1;
  auto isNext = [&](int64_t size, int64_t step) {
    bool isPacked = size == 1 || step == next;
    next *= size;
    return isPacked;
  };
  const SBPConvolutionAxis &y = numbers.axes[0], &x = numbers.axes[1];
  return isNext(channels, channel) && isNext(numbers.groups, group) &&
         isNext(x.*size, x.*step) && isNext(y.*size, y.*step);
}

bool sbp::isFasterInLibrary(const SBPConvolution &numbers, bool wide) {
  // Measured, see docs/performance.md. oneDNN has generated code for windows
  // that reach this far beyond the input, and matrix products for others.
  constexpr int64_t kReach = 4, kVector = 8, kFewInputs = 16;
  for (const SBPConvolutionAxis &axis : numbers.axes) {
    // Where the kernel is the longer operand, the sum runs over an image: that
    // is a gradient of weights.
    if (axis.kernel > axis.output)
      return false;
    int64_t extent = (axis.kernel - 1) * axis.dilation + 1;
    int64_t high =
        (axis.output - 1) * axis.stride + extent - axis.low - axis.input;
    if (extent > 2 * kReach + 1 || axis.low > kReach || high > kReach)
      return false;
  }
  if (!isChannelsLast(numbers, numbers.inputs, numbers.inputGroup,
                      numbers.inputChannel, &SBPConvolutionAxis::input,
                      &SBPConvolutionAxis::inputStep) ||
      !isChannelsLast(numbers, numbers.outputs, numbers.outputGroup,
                      numbers.outputChannel, &SBPConvolutionAxis::output,
                      &SBPConvolutionAxis::outputStep))
    return false;
  // Depthwise, or so few inputs that gathering them for a matrix product takes
  // longer than the product; more where the library's own code is wide enough.
  if (numbers.groups > 1)
    return numbers.inputs == 1 && numbers.outputs == 1 &&
           numbers.groups >= kVector;
  return numbers.inputs > 1 && (wide || numbers.inputs <= kFewInputs) &&
         numbers.outputs >= kVector;
}
