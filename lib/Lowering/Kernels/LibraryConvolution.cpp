//===- LibraryConvolution.cpp - Convolutions that a library runs ----------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Kernels/LibraryConvolution.h"
#include "SBP/Lowering/Buffers/Contraction.h"
#include "SBP/Lowering/Buffers/LinearAccess.h"
#include "SBP/Transforms/Graph/Contractions.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"

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
  int64_t outputFactor, tapFactor, size, step;
};

class Reader {
public:
  Reader(linalg::LinalgOp op, unsigned image)
      : op(op), sizes(op.getStaticLoopRanges()),
        image(op.getDpsInputOperand(image)),
        weights(op.getDpsInputOperand(1 - image)),
        output(op.getDpsInitOperand(0)), isWindowLoop(op.getNumLoops()) {}

  FailureOr<LibraryConvolution> read();

private:
  static LogicalResult readWalk(linalg::LinalgOp op, OpOperand &operand,
                                Walk &walk);
  LogicalResult readWindows();
  void readAxis(const Window &window, SBPConvolutionAxis &axis) const;
  LogicalResult readChannels(SBPConvolution &numbers) const;

  linalg::LinalgOp op;
  SmallVector<int64_t> sizes;
  OpOperand *image, *weights, *output;
  Walk imageWalk, weightWalk, outputWalk;
  SmallVector<Window> windows;
  llvm::BitVector isWindowLoop;
};

} // namespace

LogicalResult Reader::readWalk(linalg::LinalgOp op, OpOperand &operand,
                               Walk &walk) {
  auto type = dyn_cast<MemRefType>(operand.get().getType());
  if (!type || !type.getElementType().isF32() || !isStaticMemRef(type))
    return failure();
  SmallVector<int64_t> strides;
  (void)type.getStridesAndOffset(strides, walk.offset); // is static
  walk.steps.assign(op.getNumLoops(), 0);
  for (auto [stride, expr] :
       llvm::zip(strides, op.getMatchingIndexingMap(&operand).getResults()))
    if (failed(addLinear(expr, stride, walk.steps, walk.offset)))
      return failure();
  return success();
}

/// Finds the subscripts of the input that two loops share.
LogicalResult Reader::readWindows() {
  auto type = cast<MemRefType>(image->get().getType());
  SmallVector<int64_t> strides;
  int64_t offset;
  (void)type.getStridesAndOffset(strides, offset); // is static
  for (auto [dim, expr] :
       llvm::enumerate(op.getMatchingIndexingMap(image).getResults())) {
    SmallVector<int64_t> factors(op.getNumLoops(), 0);
    int64_t constant = 0;
    if (failed(addLinear(expr, 1, factors, constant)) || constant != 0)
      return failure();
    SmallVector<unsigned, 2> loops;
    for (unsigned loop = 0, e = op.getNumLoops(); loop < e; ++loop)
      if (factors[loop] != 0)
        loops.push_back(loop);
    if (loops.size() < 2)
      continue;
    auto isOutput = [&](unsigned loop) { return outputWalk.steps[loop] != 0; };
    auto isTap = [&](unsigned loop) { return weightWalk.steps[loop] != 0; };
    if (loops.size() > 2)
      return failure();
    if (isTap(loops[0]))
      std::swap(loops[0], loops[1]);
    Window window{loops[0],
                  loops[1],
                  factors[loops[0]],
                  factors[loops[1]],
                  type.getDimSize(dim),
                  strides[dim]};
    if (isTap(window.output) || isOutput(window.tap) ||
        !isOutput(window.output) || !isTap(window.tap) ||
        window.outputFactor < 1 || window.tapFactor < 1 ||
        isWindowLoop[window.output] || isWindowLoop[window.tap])
      return failure();
    isWindowLoop.set(window.output);
    isWindowLoop.set(window.tap);
    windows.push_back(window);
  }
  return success(windows.size() == 1 || windows.size() == 2);
}

void Reader::readAxis(const Window &window, SBPConvolutionAxis &axis) const {
  axis.input = window.size;
  axis.output = sizes[window.output];
  axis.kernel = sizes[window.tap];
  axis.stride = window.outputFactor;
  axis.dilation = window.tapFactor;
  axis.low = 0;
  axis.inputStep = window.step;
  axis.outputStep = outputWalk.steps[window.output];
  axis.kernelStep = weightWalk.steps[window.tap];
}

/// The other loops: at most one for each role.
LogicalResult Reader::readChannels(SBPConvolution &numbers) const {
  numbers.images = numbers.groups = numbers.inputs = numbers.outputs = 1;
  for (unsigned loop = 0, e = sizes.size(); loop < e; ++loop) {
    if (isWindowLoop[loop] || sizes[loop] == 1)
      continue;
    int64_t inImage = imageWalk.steps[loop], inWeights = weightWalk.steps[loop],
            inOutput = outputWalk.steps[loop];
    int64_t *size = nullptr;
    if (inImage && inOutput && !inWeights) {
      size = &numbers.images;
      numbers.inputImage = inImage;
      numbers.outputImage = inOutput;
    } else if (inImage && inWeights && !inOutput) {
      size = &numbers.inputs;
      numbers.inputChannel = inImage;
      numbers.weightInput = inWeights;
    } else if (!inImage && inWeights && inOutput) {
      size = &numbers.outputs;
      numbers.weightOutput = inWeights;
      numbers.outputChannel = inOutput;
    } else if (inImage && inWeights && inOutput) {
      size = &numbers.groups;
      numbers.inputGroup = inImage;
      numbers.weightGroup = inWeights;
      numbers.outputGroup = inOutput;
    }
    if (!size || *size != 1)
      return failure();
    *size = sizes[loop];
  }
  return success();
}

FailureOr<LibraryConvolution> Reader::read() {
  LibraryConvolution result;
  SBPConvolution &numbers = result.numbers;
  if (!op.getMatchingIndexingMap(weights).isProjectedPermutation(true) ||
      !op.getMatchingIndexingMap(output).isProjectedPermutation(true) ||
      failed(readWalk(op, *image, imageWalk)) ||
      failed(readWalk(op, *weights, weightWalk)) ||
      failed(readWalk(op, *output, outputWalk)) || failed(readWindows()) ||
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
  result.op = op;
  result.input = image->get();
  result.weights = weights->get();
  result.output = output->get();
  return result;
}

FailureOr<LibraryConvolution> sbp::matchConvolution(linalg::LinalgOp op) {
  if (!op.hasPureBufferSemantics() || op.getNumDpsInputs() != 2 ||
      op.getNumDpsInits() != 1 || op.getNumLoops() == 0 ||
      op.hasIndexSemantics() || !isSumOfProducts(*op.getBlock()))
    return failure();
  SmallVector<int64_t> sizes = op.getStaticLoopRanges();
  if (ShapedType::isDynamicShape(sizes) || llvm::is_contained(sizes, 0))
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
  FailureOr<LibraryConvolution> result =
      Reader(op, hasWindow(0) ? 0 : 1).read();
  if (failed(result))
    return failure();
  // The library writes; it does not add.
  result->zeroFill = findZeroFill(op);
  Value output = getBuffer(result->output);
  for (Value read : {result->input, result->weights})
    if (Value buffer = getBuffer(read); !buffer || buffer == output)
      return failure();
  if (!result->zeroFill)
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
