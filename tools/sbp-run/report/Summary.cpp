//===- Summary.cpp - What is printed after a run --------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Summary.h"

#include "llvm/Support/Format.h"
#include <cmath>

using namespace sbprun;
using llvm::outs;

void sbprun::printSummary(const Session &session, const Report &report) {
  auto line = [](const llvm::Twine &name) -> llvm::raw_ostream & {
    std::string text = name.str();
    return outs() << llvm::format("%-22s", text.c_str());
  };
  line("entry") << "@" << report.entry << "\n";
  if (const auto &gpu = getGPU())
    line("device") << gpu->name << ", code for " << gpu->chip << "\n";
  line("compile time") << llvm::format("%.3f s\n", report.compileSeconds);
  line("steps") << session.steps << "\n";
  line("time per step") << llvm::format(
      "%.3f ms median, %.3f ms minimum\n", 1e3 * report.getMedianSeconds(),
      1e3 * *llvm::min_element(session.seconds));
  line("peak bytes") << session.peakBytes << "\n";
  line("argument bytes") << session.argumentBytes << "\n";
  line("peak with arguments")
      << session.peakBytes + session.argumentBytes << "\n";
  // Known where a report asked for it.
  if (std::optional<int64_t> saved = report.reducedBytes.get();
      saved && !report.graphFile.empty())
    line("saved bytes") << *saved << "\n";
  for (const mlir::sbp::PeakRecord &record :
       llvm::ArrayRef(report.atPeak).take_front(10)) {
    line("at the peak") << record.bytes << " " << record.kind;
    for (const std::string *text : {&record.layer, &record.source})
      if (!text->empty())
        outs() << " " << *text;
    outs() << "\n";
  }
  std::vector<Array> means;
  if (session.steps > 1)
    means = session.moments.mean();
  for (auto [i, result] : llvm::enumerate(session.results)) {
    if (!result.getShape().empty())
      continue;
    line("result #" + llvm::Twine(i)) << llvm::format("%.9g", result.get(0));
    if (!means.empty())
      outs() << llvm::format(" (last step), %.9g (mean)", means[i].get(0));
    outs() << "\n";
  }
}

llvm::json::Array sbprun::listResults(const Session &session) {
  llvm::json::Array results;
  for (const Array &result : session.results) {
    llvm::json::Object object{{"dtype", getElementName(result.getElement())},
                              {"shape", llvm::json::Array(result.getShape())}};
    // JSON has no NaN and no infinity.
    if (result.getShape().empty())
      object["value"] = std::isfinite(result.get(0))
                            ? llvm::json::Value(result.get(0))
                            : llvm::json::Value(nullptr);
    results.push_back(std::move(object));
  }
  return results;
}
