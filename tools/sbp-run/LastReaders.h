//===- LastReaders.h - Who reads an argument last ---------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_TOOLS_SBPRUN_LASTREADERS_H
#define SBP_TOOLS_SBPRUN_LASTREADERS_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include <vector>

namespace sbprun {

/// The last part of the forward that reads an argument.
struct LastReader {
  /// Increases from the arguments to the primal results; -1: nothing reads it.
  int64_t position = -1;
  /// For messages: "layer 'block0/mlp', call 1".
  std::string name = "nothing";
};

/// The last readers of the arguments. Where there are no marks, layers have the
/// names that operations and locations give them. A wrong cotangent changes the
/// gradients of what is read in front of it only, so that the first wrong layer
/// from the results is the last reader of a wrong parameter.
std::vector<LastReader> findLastReaders(mlir::func::FuncOp entry,
                                        llvm::ArrayRef<int64_t> primal);

} // namespace sbprun

#endif // SBP_TOOLS_SBPRUN_LASTREADERS_H
