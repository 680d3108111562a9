//===- ZeroPadding.cpp - Zeros around the input of a convolution ----------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/Values.h"
#include "SBP/Lowering/Buffers/BufferAccesses.h"
#include "SBP/Lowering/Buffers/LinearAccess.h"
#include "SBP/Lowering/Kernels/LibraryConvolution.h"

#include "mlir/Interfaces/ViewLikeInterface.h"

using namespace mlir;
using namespace mlir::sbp;

FailureOr<ZeroPadding> sbp::matchZeroPadding(Value input) {
  ZeroPadding padding;
  Value buffer = getBuffer(input);
  padding.padded =
      buffer ? buffer.getDefiningOp<memref::AllocOp>() : memref::AllocOp();
  if (!padding.padded || !isStaticMemRef(buffer.getType()))
    return failure();
  for (Operation *user : buffer.getUsers()) {
    auto fill = dyn_cast<linalg::LinalgOp>(user);
    auto inside = dyn_cast<memref::SubViewOp>(user);
    if (fill && fill.getNumDpsInits() == 1 && fill.getDpsInits()[0] == buffer) {
      if (padding.fill || !isZeroFill(fill))
        return failure();
      padding.fill = fill;
      continue;
    }
    // Written through; a part that is read is a view like others.
    if (inside && inside->hasOneUse()) {
      auto copy = dyn_cast<memref::CopyOp>(*inside->user_begin());
      if (copy && copy.getTarget() == inside) {
        if (padding.copy)
          return failure();
        padding.inside = inside;
        padding.copy = copy;
        continue;
      }
    }
    SmallVector<Operation *> users{user};
    while (!users.empty()) {
      Operation *reader = users.pop_back_val();
      if (isa<ViewLikeOpInterface>(reader) && reader->getNumResults() == 1)
        llvm::append_range(users, reader->getUsers());
      else
        padding.readers.push_back(reader);
    }
  }
  Block *block = padding.padded->getBlock();
  if (!padding.fill || !padding.copy || padding.fill->getBlock() != block ||
      padding.copy->getBlock() != block ||
      !padding.fill->isBeforeInBlock(padding.copy))
    return failure();
  for (Operation *reader : padding.readers)
    if (reader->getBlock() != block || !padding.copy->isBeforeInBlock(reader))
      return failure();
  return padding;
}

bool sbp::isSourceIntact(const ZeroPadding &padding, Operation *reader) {
  // A pad stands close to what it is for; the limit keeps this linear.
  constexpr unsigned kMaxDistance = 64;
  Value source = getBuffer(padding.copy->getOperand(0));
  if (!source)
    return false;
  Operation *op = padding.copy->getNextNode();
  for (unsigned i = 0; op && op != reader && i < kMaxDistance;
       ++i, op = op->getNextNode()) {
    std::optional<BufferAccesses> accesses = getBufferAccesses(op);
    if (!accesses || llvm::is_contained(accesses->written, source))
      return false;
  }
  return op == reader;
}

FailureOr<LibraryConvolution>
sbp::readSource(const LibraryConvolution &convolution,
                const ZeroPadding &padding, bool wide) {
  memref::SubViewOp inside = padding.inside;
  Value source = padding.copy->getOperand(0);
  auto type = dyn_cast<MemRefType>(source.getType());
  if (!type || !isStaticMemRef(type) || !isStaticMemRef(inside.getType()) ||
      type.getRank() != inside.getSourceType().getRank() ||
      inside.getType().getRank() != type.getRank() ||
      llvm::is_contained(type.getShape(), 0) ||
      ShapedType::isDynamicShape(inside.getStaticOffsets()) ||
      llvm::any_of(inside.getStaticStrides(),
                   [](int64_t stride) { return stride != 1; }))
    return failure();
  SmallVector<int64_t> to;
  int64_t paddedOffset;
  (void)inside.getSourceType().getStridesAndOffset(to, paddedOffset);
  // A window that starts inside of the padded buffer would start elsewhere.
  if (convolution.numbers.inputOffset != paddedOffset)
    return failure();
  // The dimensions of the source that are those of the input, by how they lie
  // in the padded buffer: the input may be a view of that.
  auto inputType = cast<MemRefType>(convolution.input.getType());
  SmallVector<int64_t> inputStrides;
  int64_t inputOffset;
  (void)inputType.getStridesAndOffset(inputStrides, inputOffset); // is static
  Builder builder(source.getContext());
  AffineMap map = convolution.maps.front();
  LibraryConvolution result = convolution;
  result.input = source;
  result.low.assign(type.getRank(), 0);
  SmallVector<AffineExpr> subscripts(type.getRank(),
                                     builder.getAffineConstantExpr(0));
  SmallVector<unsigned> found;
  for (auto [size, step, subscript] :
       llvm::zip(inputType.getShape(), inputStrides, map.getResults())) {
    if (size == 1)
      continue;
    std::optional<unsigned> match;
    for (unsigned dim = 0, e = to.size(); dim < e && !match; ++dim)
      if (inside.getSourceType().getDimSize(dim) == size && to[dim] == step)
        match = dim;
    if (!match)
      return failure();
    found.push_back(*match);
    subscripts[*match] = subscript;
    result.low[*match] = inside.getStaticOffsets()[*match];
    // Nothing may be padded but the axes, whose subscripts have two loops.
    unsigned numLoops = 0;
    for (unsigned loop = 0, e = map.getNumDims(); loop < e; ++loop)
      numLoops += subscript.isFunctionOfDim(loop);
    if (numLoops < 2 && type.getDimSize(*match) != size)
      return failure();
  }
  for (unsigned dim = 0, e = to.size(); dim < e; ++dim)
    if (!llvm::is_contained(found, dim) &&
        inside.getSourceType().getDimSize(dim) != 1)
      return failure();
  result.maps.front() =
      AffineMap::get(map.getNumDims(), 0, subscripts, builder.getContext());
  FailureOr<SBPConvolution> numbers = readConvolution(
      ValueRange{result.input, result.weights, result.output}.getTypes(),
      result.maps, result.low);
  if (failed(numbers) || !isFasterInLibrary(*numbers, wide))
    return failure();
  result.numbers = *numbers;
  return result;
}
