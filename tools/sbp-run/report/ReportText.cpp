//===- ReportText.cpp - Numbers and text on the page ----------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "report/ReportText.h"

#include "llvm/ADT/StringExtras.h"

using namespace sbprun;

std::string sbprun::escape(llvm::StringRef text) {
  std::string escaped;
  llvm::raw_string_ostream os(escaped);
  llvm::printHTMLEscaped(text, os);
  return escaped;
}

/// Three significant digits.
static std::string formatNumber(double value) {
  if (value >= 99.95)
    return llvm::formatv("{0:f0}", value);
  return value >= 9.995 ? llvm::formatv("{0:f1}", value)
                        : llvm::formatv("{0:f2}", value);
}

std::string sbprun::formatBytes(int64_t bytes) {
  constexpr const char *kUnits[] = {"KiB", "MiB", "GiB", "TiB"};
  if (bytes < 1024)
    return std::to_string(bytes) + " B";
  double value = bytes / 1024.0;
  unsigned unit = 0;
  while (value >= 1023.5 && unit < 3) {
    value /= 1024.0;
    ++unit;
  }
  return formatNumber(value) + " " + kUnits[unit];
}

std::string sbprun::formatBytes(const std::optional<int64_t> &bytes) {
  return bytes ? formatBytes(*bytes) : "unknown";
}

std::string sbprun::formatBytes(const ByteSum &sum) {
  if (sum.unknown && sum.known)
    return "at least " + formatBytes(sum.known);
  return formatBytes(sum.get());
}

std::string sbprun::formatTime(double seconds) {
  if (seconds >= 0.9995)
    return formatNumber(seconds) + " s";
  return formatNumber(1e3 * seconds) + " ms";
}

std::string sbprun::formatRatio(std::optional<int64_t> part,
                                std::optional<int64_t> whole) {
  if (!part || !whole || *whole == 0)
    return "";
  return llvm::formatv("{0:f0} %", 100.0 * *part / *whole);
}

std::string sbprun::formatType(mlir::RankedTensorType type) {
  std::string text;
  llvm::raw_string_ostream os(text);
  llvm::interleave(
      type.getShape(), os,
      [&](int64_t size) {
        if (mlir::ShapedType::isDynamic(size))
          os << "?";
        else
          os << size;
      },
      "\xc3\x97");
  os << (type.getRank() ? " " : "") << type.getElementType();
  return text;
}

std::string sbprun::getName(llvm::StringRef layer) {
  return layer.empty() ? "<span class=\"soft\">(no layer)</span>"
                       : "<span class=\"mono\">" + escape(layer) + "</span>";
}

bool sbprun::isMasked(const LayerReport &layer) {
  return layer.plan && layer.plan->method == "keep-mask";
}

std::string sbprun::describeProbes(const mlir::sbp::PlannedRecord &plan) {
  return std::to_string(*plan.probes) +
         (plan.distribution == "rows" ? " rows" : " probes");
}

const char *sbprun::getReducedName(const Report &report) {
  return report.hasExact ? "reduced" : "saved";
}
