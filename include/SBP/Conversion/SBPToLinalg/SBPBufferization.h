//===- SBPBufferization.h - SBP operations as buffers -----------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_CONVERSION_SBPTOLINALG_SBPBUFFERIZATION_H
#define SBP_CONVERSION_SBPTOLINALG_SBPBUFFERIZATION_H

#include "mlir/IR/DialectRegistry.h"

namespace mlir::sbp {

/// Attaches the external models by which bufferization knows the operations.
void registerBufferizationModels(DialectRegistry &registry);

} // namespace mlir::sbp

#endif // SBP_CONVERSION_SBPTOLINALG_SBPBUFFERIZATION_H
