//===- FreezeProducts.h - Products with probed weights ----------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_LIB_TRANSFORMS_MASKING_FREEZEPRODUCTS_H
#define SBP_LIB_TRANSFORMS_MASKING_FREEZEPRODUCTS_H

#include "SBP/Analysis/ReportRecords.h"
#include "SBP/Dialect/SBPDialect.h"
#include "TwinArguments.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace mlir::sbp {

/// Freezes the products whose weight gradients are estimates from sketches. The
/// estimate is the derivative by the weights of X w0 + X' (w - w0), where w0
/// and X' are the weights and the estimate at the base point (docs/spec.md,
/// Frozen twin); that by X is exact.
class ProductFreezer {
public:
  ProductFreezer(func::FuncOp entry, TwinArguments &arguments)
      : entry(entry), arguments(arguments) {}

  /// Finds the products that `live`, the forward, holds: those of the arguments
  /// whose gradients the records of the compiled graph call estimates.
  /// `gradients` are pairs of an argument and the result that is its gradient.
  LogicalResult collect(ModuleOp reduced,
                        ArrayRef<std::pair<int64_t, int64_t>> gradients,
                        const AutodiffAnalysis &autodiff,
                        llvm::DenseSet<Operation *> live);
  void addBases();
  /// The draws of the compiled graph that the frozen products need.
  void appendDraws(SmallVectorImpl<TwinArguments::Draw> &draws) const;
  void freeze();

private:
  /// A product with a probed weight.
  struct Product {
    /// A handle: reading the operation does not change this.
    mutable linalg::LinalgOp op;
    unsigned weight;
    /// What is sketched, and what moves it to the operand, from there.
    Value activation;
    SmallVector<Operation *> moves;
    /// Of the compiled graph: a SketchOp or a SampleRowsOp.
    Operation *sample = nullptr;
    Value baseWeight, baseActivation;
  };
  /// What is known of the graph and of the compiled graph.
  struct Estimates {
    const AutodiffAnalysis *autodiff;
    /// The forward.
    llvm::DenseSet<Operation *> live;
    /// Of each layer call.
    llvm::StringMap<SmallVector<Operation *>> samples;
    /// Of each layer, in the order of the forward.
    llvm::StringMap<std::vector<std::string>> calls;
  };
  LogicalResult addProducts(BlockArgument argument, const PlannedRecord &record,
                            const Estimates &estimates);
  LogicalResult addProduct(linalg::LinalgOp op, unsigned weight,
                           StringRef layer, ArrayRef<Operation *> samples);
  Value createEstimate(OpBuilder &builder, const Product &product) const;
  Value createFrozen(OpBuilder &builder, const Product &product) const;

  func::FuncOp entry;
  TwinArguments &arguments;
  SmallVector<Product, 0> products;
  llvm::DenseSet<Operation *> frozen;
  LayerNames names;
};

} // namespace mlir::sbp

#endif // SBP_LIB_TRANSFORMS_MASKING_FREEZEPRODUCTS_H
