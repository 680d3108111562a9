//===- MergeImages.cpp - One fatbin of the kernels for several chips ------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A fatbin is a header and entries, one for each image. NVIDIA's `fatbinary`
// writes the same bytes for the images of several fatbins at once.
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/GPU/Passes.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/IR/Remarks.h"
#include "llvm/Support/Endian.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_MERGEIMAGESPASS
#include "SBP/Lowering/GPU/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

/// Of a fatbin: its magic number, the version, and the bytes of the header, of
/// which the last eight say how many bytes follow.
constexpr uint32_t kMagic = 0xBA55ED50;
constexpr uint16_t kVersion = 1, kHeaderBytes = 16;

/// What lies behind the header; nothing where `image` is no fatbin.
std::optional<StringRef> getEntries(StringRef image) {
  if (image.size() < kHeaderBytes ||
      llvm::support::endian::read32le(image.data()) != kMagic ||
      llvm::support::endian::read16le(image.data() + 4) != kVersion ||
      llvm::support::endian::read16le(image.data() + 6) != kHeaderBytes)
    return std::nullopt;
  StringRef entries = image.drop_front(kHeaderBytes);
  uint64_t bytes = llvm::support::endian::read64le(image.data() + 8);
  if (bytes > entries.size())
    return std::nullopt;
  return entries.take_front(bytes);
}

struct MergeImagesPass : sbp::impl::MergeImagesPassBase<MergeImagesPass> {
  void runOnOperation() override {
    for (auto binary : getOperation().getOps<gpu::BinaryOp>())
      if (binary.getObjects().size() > 1 && failed(merge(binary)))
        return signalPassFailure();
  }

private:
  LogicalResult merge(gpu::BinaryOp binary) {
    std::string all(kHeaderBytes, 0);
    for (Attribute attribute : binary.getObjects()) {
      auto object = cast<gpu::ObjectAttr>(attribute);
      std::optional<StringRef> entries =
          getEntries(object.getObject().getValue());
      if (object.getFormat() != gpu::CompilationTarget::Fatbin)
        return binary.emitError(
                   "code for several chips: expected fatbins, got ")
               << gpu::stringifyCompilationTarget(object.getFormat()) << " for "
               << object.getTarget() << "; say format=fatbin, or one chip";
      if (!entries)
        return binary.emitError("code for several chips: the object for ")
               << object.getTarget() << " is no fatbin: expected its header";
      all += *entries;
    }
    llvm::support::endian::write32le(all.data(), kMagic);
    llvm::support::endian::write16le(all.data() + 4, kVersion);
    llvm::support::endian::write16le(all.data() + 6, kHeaderBytes);
    llvm::support::endian::write64le(all.data() + 8, all.size() - kHeaderBytes);
    auto first = cast<gpu::ObjectAttr>(binary.getObjects()[0]);
    numMerged += binary.getObjects().size();
    remark::passed(
        binary.getLoc(),
        remark::RemarkOpts::name("MergedImages").category("sbp-merge-images"))
        << remark::add("one fatbin of {0} bytes for {1} chips", all.size(),
                       binary.getObjects().size());
    binary.setObjectsAttr(ArrayAttr::get(
        &getContext(), gpu::ObjectAttr::get(
                           &getContext(), first.getTarget(), first.getFormat(),
                           StringAttr::get(&getContext(), all),
                           first.getProperties(), first.getKernels())));
    return success();
  }
};

} // namespace
