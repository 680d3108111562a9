//===- PiecewiseLinear.cpp - functions of one number ----------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Transforms/Reduction/PiecewiseLinear.h"
#include "llvm/ADT/STLExtras.h"

#include <cmath>
#include <limits>

using namespace mlir;
using namespace mlir::sbp;

static constexpr double kInfinity = std::numeric_limits<double>::infinity();
/// Activations have two or three parts.
static constexpr unsigned kMaxPieces = 8;

PiecewiseLinear PiecewiseLinear::getConstant(double value) {
  PiecewiseLinear result;
  result.pieces.push_back({kInfinity, 0, value});
  return result;
}

PiecewiseLinear PiecewiseLinear::getIdentity() {
  PiecewiseLinear result;
  result.pieces.push_back({kInfinity, 1, 0});
  return result;
}

std::optional<double> PiecewiseLinear::getConstantValue() const {
  if (pieces.size() == 1 && pieces.front().slope == 0)
    return pieces.front().offset;
  return std::nullopt;
}

bool PiecewiseLinear::isMonotone() const {
  return !pieces.empty() && llvm::all_of(pieces, [&](const Piece &piece) {
    return std::isfinite(piece.slope) && std::isfinite(piece.offset) &&
           piece.slope * pieces.front().slope > 0;
  });
}

bool PiecewiseLinear::append(Piece piece) {
  if (!pieces.empty()) {
    Piece &last = pieces.back();
    if (last.slope == piece.slope && last.offset == piece.offset) {
      last.end = piece.end;
      return true;
    }
    // Breakpoints are rounded.
    constexpr double kTolerance = 1e-12;
    double before = last.slope * last.end + last.offset;
    double after = piece.slope * last.end + piece.offset;
    if (!(std::abs(before - after) <=
          kTolerance * (std::abs(before) + std::abs(after))))
      return false;
  }
  pieces.push_back(piece);
  return pieces.size() <= kMaxPieces;
}

std::optional<PiecewiseLinear>
PiecewiseLinear::combine(const PiecewiseLinear &a, double weightA,
                         const PiecewiseLinear &b, double weightB) {
  PiecewiseLinear result;
  for (unsigned i = 0, j = 0; i < a.pieces.size() && j < b.pieces.size();) {
    const Piece &p = a.pieces[i], &q = b.pieces[j];
    double end = std::min(p.end, q.end);
    if (!result.append({end, weightA * p.slope + weightB * q.slope,
                        weightA * p.offset + weightB * q.offset}))
      return std::nullopt;
    i += p.end == end;
    j += q.end == end;
  }
  return result;
}

std::optional<PiecewiseLinear>
PiecewiseLinear::choose(const PiecewiseLinear &test, const PiecewiseLinear &a,
                        const PiecewiseLinear &b) {
  PiecewiseLinear result;
  double begin = -kInfinity;
  for (unsigned i = 0, j = 0, k = 0; i < test.pieces.size();) {
    const Piece &t = test.pieces[i], &p = a.pieces[j], &q = b.pieces[k];
    double end = std::min({t.end, p.end, q.end});
    // Where the test changes its sign; beyond the part where it does not.
    double root =
        t.slope == 0 ? end : std::clamp(-t.offset / t.slope, begin, end);
    // Zero over a whole part: a strict comparison and another one differ.
    if (t.slope == 0 && t.offset == 0)
      return std::nullopt;
    bool before = t.slope == 0 ? t.offset > 0 : t.slope < 0;
    for (auto [from, to, above] :
         {std::tuple(begin, root, before), std::tuple(root, end, !before)}) {
      const Piece &chosen = above ? p : q;
      if (from < to && !result.append({to, chosen.slope, chosen.offset}))
        return std::nullopt;
    }
    i += t.end == end;
    j += p.end == end;
    k += q.end == end;
    begin = end;
  }
  return result;
}
