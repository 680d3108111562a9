//===- ScalarProgram.h - the scalars behind an element ----------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_TRANSFORMS_REDUCTION_SCALARPROGRAM_H
#define SBP_TRANSFORMS_REDUCTION_SCALARPROGRAM_H

#include "SBP/Transforms/Reduction/PiecewiseLinear.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "llvm/ADT/DenseSet.h"

namespace mlir::sbp {

/// The scalar operations that make an element of a tensor from elements of
/// others: those of the operation that makes the tensor, and of operations
/// before it that were inlined.
class ScalarProgram {
public:
  struct Node {
    /// The scalar operation, or null for a leaf.
    Operation *op = nullptr;
    SmallVector<unsigned, 3> operands;
    /// Of a leaf: the tensor and which element of it, or a scalar.
    Value leaf;
    AffineMap map;
    /// A number that is the same for all elements.
    std::optional<double> constant;
    Type type;
  };

  /// Of the elements of `result`, with the operations of `inlined` inlined.
  /// None where one of them is not element by element.
  static std::optional<ScalarProgram>
  create(OpResult result, const llvm::DenseSet<Operation *> &inlined);

  ArrayRef<Node> getNodes() const { return nodes; }
  unsigned getRoot() const { return root; }
  /// Which nodes depend on a node.
  SmallVector<bool> findDependent(unsigned node) const;
  /// The last node that all that `node` reads of `dependent` depends on.
  std::optional<unsigned> findDominator(unsigned node,
                                        ArrayRef<bool> dependent) const;
  /// `node` as a function of `base`.
  std::optional<PiecewiseLinear> getFunction(unsigned node,
                                             unsigned base) const;

private:
  std::optional<unsigned> addTensor(Value tensor, AffineMap map);
  std::optional<unsigned> addBody(linalg::LinalgOp op, AffineMap loops);
  unsigned addLeaf(Value value, AffineMap map);

  const llvm::DenseSet<Operation *> *inlined = nullptr;
  SmallVector<Node, 0> nodes;
  unsigned root = 0;
  /// Of an inlined tensor, by its subscripts.
  llvm::DenseMap<std::pair<Value, AffineMap>, unsigned> numbers;
};

/// The number of which `value`, a tensor or a scalar, is made; none where its
/// elements differ or are not known.
std::optional<double> getUniformNumber(Value value);

} // namespace mlir::sbp

#endif // SBP_TRANSFORMS_REDUCTION_SCALARPROGRAM_H
