//===- ConvolutionsToLibrary.cpp - Convolutions that a library runs -------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Buffers/LinearAccess.h"
#include "SBP/Lowering/Kernels/LibraryConvolution.h"
#include "SBP/Lowering/Kernels/Passes.h"
#include "SBP/Transforms/Graph/Operations.h"

#include "mlir/IR/Remarks.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_CONVOLUTIONSTOLIBRARYPASS
#include "SBP/Lowering/Kernels/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

struct ConvolutionsToLibraryPass
    : sbp::impl::ConvolutionsToLibraryPassBase<ConvolutionsToLibraryPass> {
  using ConvolutionsToLibraryPassBase::ConvolutionsToLibraryPassBase;
  void runOnOperation() override;

private:
  void skipPaddings(MutableArrayRef<LibraryConvolution> found);
  void replace(const LibraryConvolution &convolution);

  /// Paddings that no reader is left of.
  SmallVector<ZeroPadding> unread;
};

} // namespace

/// Lets convolutions read what was padded where all readers of the padded
/// buffer can: a copy that is made anyway is better read than its source, which
/// would live longer.
void ConvolutionsToLibraryPass::skipPaddings(
    MutableArrayRef<LibraryConvolution> found) {
  llvm::DenseMap<Operation *, LibraryConvolution *> byOp;
  for (LibraryConvolution &convolution : found)
    byOp[convolution.op] = &convolution;
  llvm::DenseSet<Value> seen;
  for (LibraryConvolution &convolution : found) {
    if (!seen.insert(getBuffer(convolution.input)).second)
      continue;
    FailureOr<ZeroPadding> padding = matchZeroPadding(convolution.input);
    if (failed(padding))
      continue;
    SmallVector<LibraryConvolution, 0> changed;
    for (Operation *reader : padding->readers) {
      auto known = byOp.find(reader);
      if (known == byOp.end() ||
          getBuffer(known->second->weights) == padding->padded ||
          !isSourceIntact(*padding, reader))
        break;
      FailureOr<LibraryConvolution> direct =
          readSource(*known->second, *padding, wide);
      if (failed(direct))
        break;
      changed.push_back(*direct);
    }
    if (changed.size() != padding->readers.size())
      continue;
    for (const LibraryConvolution &direct : changed)
      *byOp[direct.op] = direct;
    unread.push_back(*padding);
  }
}

void ConvolutionsToLibraryPass::replace(const LibraryConvolution &convolution) {
  linalg::LinalgOp op = convolution.op;
  OpBuilder builder(op);
  ConvolveOp::create(builder, op.getLoc(), convolution.input,
                     convolution.weights, convolution.output,
                     builder.getAffineMapArrayAttr(convolution.maps),
                     convolution.low);
  remark::passed(
      op.getLoc(),
      remark::RemarkOpts::name("LibraryConvolution").category(getArgument()))
      << remark::add("a library runs this convolution of {0} with {1}",
                     convolution.input.getType(),
                     convolution.weights.getType());
  SmallVector<Value> read(op->getOperands());
  op->erase();
  eraseDead(read);
  convolution.zeroFill->erase();
  ++numConverted;
}

void ConvolutionsToLibraryPass::runOnOperation() {
  unread.clear();
  SmallVector<LibraryConvolution, 0> found;
  getOperation().walk([&](linalg::LinalgOp op) {
    FailureOr<LibraryConvolution> convolution = matchConvolution(op);
    if (failed(convolution))
      return;
    if (isFasterInLibrary(convolution->numbers, wide)) {
      found.push_back(*convolution);
      return;
    }
    remark::missed(
        op.getLoc(),
        remark::RemarkOpts::name("LibraryConvolution").category(getArgument()))
        << remark::reason("a matrix product or a kernel of this compiler is "
                          "faster for these sizes");
  });
  // All is read before anything changes.
  skipPaddings(found);
  for (const LibraryConvolution &convolution : found)
    replace(convolution);
  for (ZeroPadding &padding : unread) {
    padding.copy->erase();
    padding.inside->erase();
    padding.fill->erase();
    padding.padded->erase();
    ++numPaddings;
  }
}
