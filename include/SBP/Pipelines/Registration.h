//===- Registration.h - What tools and the plugin register ------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_PIPELINES_REGISTRATION_H
#define SBP_PIPELINES_REGISTRATION_H

#include "mlir/IR/DialectRegistry.h"

namespace mlir::sbp {

/// Adds the dialect and its external models to the registry.
void registerSBP(DialectRegistry &registry);

/// The two registrations that tools and the plugin share.
void registerSBPPasses();
void registerSBPPipelines();

} // namespace mlir::sbp

#endif // SBP_PIPELINES_REGISTRATION_H
