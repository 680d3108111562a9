//===- ReportTables.cpp - The page's tables -------------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "report/ReportText.h"

#include <map>

using namespace sbprun;
using llvm::formatv;
using llvm::StringRef;

/// A table's row; cells of numbers are set right.
static std::string row(llvm::ArrayRef<std::string> cells, StringRef tag,
                       unsigned firstNumber, unsigned numNumbers) {
  std::string text = "<tr>";
  for (auto [i, cell] : llvm::enumerate(cells)) {
    bool number = i >= firstNumber && i < firstNumber + numNumbers;
    text +=
        formatv("<{0}{1}>{2}</{0}>", tag, number ? " class=\"n\"" : "", cell);
  }
  return text + "</tr>\n";
}

static std::string table(const std::string &head, const std::string &body) {
  return "<div class=\"scroll\"><table><thead>\n" + head + "</thead><tbody>\n" +
         body + "</tbody></table></div>\n";
}

namespace {

/// Rows of a table, where equal ones that follow one another are one row with
/// their number in the first column of numbers.
class Rows {
public:
  Rows(unsigned firstNumber, unsigned numNumbers)
      : firstNumber(firstNumber), numNumbers(numNumbers) {}

  void add(std::vector<std::string> cells) {
    if (cells == last) {
      ++count;
      return;
    }
    flush();
    last = std::move(cells);
    count = 1;
  }
  void addText(const std::string &row) {
    flush();
    text += row;
  }
  std::string take() {
    flush();
    return std::move(text);
  }

private:
  void flush() {
    if (last.empty())
      return;
    last[firstNumber] = std::to_string(count);
    text += row(last, "td", firstNumber, numNumbers);
    last.clear();
  }

  unsigned firstNumber, numNumbers, count = 0;
  std::vector<std::string> last;
  std::string text;
};

} // namespace

//===----------------------------------------------------------------------===//
// Tables
//===----------------------------------------------------------------------===//

std::string sbprun::tabulateWhole(const Report &report) {
  if (report.whole.empty())
    return "<p class=\"note\">Nothing in a masked layer: all of it is saved on "
           "kept rows only, or is computed again.</p>\n";
  // In the order of the layers; equal rows are one.
  std::map<StringRef, size_t> order;
  for (const LayerReport &layer : report.layers)
    order.emplace(layer.name, order.size());
  std::vector<const mlir::sbp::WholeRecord *> records;
  for (const mlir::sbp::WholeRecord &record : report.whole)
    records.push_back(&record);
  llvm::stable_sort(records, [&](const auto *a, const auto *b) {
    return order[a->layer] < order[b->layer];
  });
  Rows rows(2, 2);
  for (const mlir::sbp::WholeRecord *record : records) {
    std::string user =
        "<span class=\"mono\">" + escape(record->user) + "</span>";
    if (!record->userSource.empty())
      user += " at " + escape(record->userSource);
    if (!record->userLayer.empty() && record->userLayer != record->layer)
      user += ", in " + escape(record->userLayer);
    rows.add({getName(record->layer), formatType(record->type), "",
              formatBytes(record->bytes), escape(record->source), user});
  }
  return "<p class=\"soft\">An operation of the backward reads these on every "
         "position, so the mask cannot shorten them.</p>\n" +
         table(row({"layer", "tensor", "count", "size of each", "made at",
                    "needed whole by"},
                   "th", 2, 2),
               rows.take());
}

/// What the plan makes of gradients, by layer.
static std::string tabulateGradients(const Report &report) {
  std::string body;
  for (const LayerReport &layer : report.layers) {
    if (!layer.plan)
      continue;
    const mlir::sbp::PlannedRecord &plan = *layer.plan;
    std::string variance, probes;
    if (plan.variance)
      variance = llvm::formatv("{0}", llvm::format("%.3g", *plan.variance));
    if (plan.probes)
      probes = describeProbes(plan) +
               (plan.distribution == "rows" ? "" : ", " + plan.distribution);
    body += row({getName(layer.name), escape(probes),
                 escape(plan.saveAs.empty() ? "same" : plan.saveAs), variance,
                 plan.bias.empty() ? "yes" : "no: " + escape(plan.bias)},
                "td", 3, 1);
  }
  return table(row({"layer", "probes", "save-as", "estimated variance",
                    "unbiased"},
                   "th", 3, 1),
               body) +
         "<p class=\"note\">Estimated variance: of the layer's weight "
         "gradients relative to their squares, where different positions are "
         "independent. Unbiased: on average the layer's backward gives the "
         "exact gradient of the cotangent that reaches the layer.</p>\n";
}

std::string sbprun::tabulatePlan(const Report &report) {
  std::string body;
  bool exact = false;
  for (const LayerReport &layer : report.layers) {
    if (!layer.plan) {
      exact |= !layer.name.empty();
      continue;
    }
    const mlir::sbp::PlannedRecord &plan = *layer.plan;
    std::string axes, keep, share;
    for (int64_t axis : plan.axes)
      axes += (axes.empty() ? "" : ", ") + std::to_string(axis);
    if (plan.keep)
      keep = formatv("{0:f3}", *plan.keep);
    if (plan.share)
      share = formatv("{0:f3}", *plan.share);
    std::string rows =
        plan.kept && plan.positions
            ? formatv("{0} of {1}", *plan.kept, *plan.positions).str()
        : isMasked(layer) ? "known at run time"
                          : "";
    body +=
        row({getName(layer.name), escape(plan.method), keep, rows, share, axes,
             escape(plan.sampler), escape(plan.scale), escape(plan.recompute),
             "<span class=\"mono\">" + escape(plan.match) + "</span>"},
            "td", 2, 3);
  }
  if (body.empty())
    return "<p class=\"note\">No layer is planned; all of them are "
           "exact.</p>\n";
  return table(row({"layer", "method", "keep", "positions kept",
                    "share of cotangent", "axes", "sampler", "scale",
                    "recompute", "rule (match)"},
                   "th", 2, 3),
               body) +
         (exact ? "<p class=\"note\">No rule matches the other layers: they "
                  "stay exact.</p>\n"
                : "") +
         tabulateGradients(report);
}

std::string sbprun::tabulateMeasured(const Report &report) {
  std::string body;
  auto difference = [&](int64_t peak) -> std::string {
    if (!report.plannedPeakBytes || *report.plannedPeakBytes == 0)
      return "";
    double planned = *report.plannedPeakBytes;
    return formatv("{0}{1:f1} %", peak >= planned ? "+" : "",
                   100 * (peak - planned) / planned);
  };
  std::string planned = report.plannedPeakBytes
                            ? formatBytes(*report.plannedPeakBytes)
                            : "not planned";
  auto least = llvm::min_element(report.stepSeconds);
  size_t steps = report.stepSeconds.size();
  body +=
      row({formatv("{0}, {1} step{2}", getReducedName(report), steps,
                   steps == 1 ? "" : "s"),
           planned, formatBytes(report.peakBytes), difference(report.peakBytes),
           "", formatTime(report.getMedianSeconds()), formatTime(*least),
           formatTime(report.compileSeconds)},
          "td", 1, 7);
  auto addTrace = [&](const std::optional<Timeline> &timeline,
                      const std::string &name) {
    if (timeline)
      body += row(
          {name + ", one traced step", "", formatBytes(timeline->peakBytes), "",
           timeline->backwardSeconds ? formatBytes(timeline->backwardBytes)
                                     : std::string(),
           formatTime(timeline->seconds), "", ""},
          "td", 1, 7);
  };
  addTrace(report.reducedTimeline, getReducedName(report));
  addTrace(report.exactTimeline, "exact");
  return "<p class=\"soft\">Peaks are of what the step allocates, over the "
         "whole step.</p>\n" +
         table(row({"run", "planned peak", "measured peak", "difference",
                    "live where the backward starts", "step, median", "fastest",
                    "compile time"},
                   "th", 1, 7),
               body);
}

std::string sbprun::tabulateAtPeak(const Report &report) {
  if (report.atPeak.empty())
    return "<p class=\"note\">The lowering plans no peak.</p>\n";
  constexpr size_t kRows = 10;
  std::string body;
  int64_t shown = 0;
  llvm::ArrayRef records(report.atPeak);
  for (const mlir::sbp::PeakRecord &record : records.take_front(kRows)) {
    shown += record.bytes;
    body += row({formatBytes(record.bytes),
                 formatRatio(record.bytes, report.plannedPeakBytes),
                 record.kind, getName(record.layer), escape(record.source)},
                "td", 0, 2);
  }
  if (records.size() > kRows && report.plannedPeakBytes)
    body += row(
        {formatBytes(*report.plannedPeakBytes - shown),
         formatRatio(*report.plannedPeakBytes - shown, report.plannedPeakBytes),
         formatv("{0} more", records.size() - kRows), "", ""},
        "td", 0, 2);
  return table(
      row({"bytes", "of the peak", "kind", "layer", "made at"}, "th", 0, 2),
      body);
}

std::string sbprun::tabulateKernels(const Report &report) {
  if (!report.roofline)
    return "";
  const Roofline &roofline = *report.roofline;
  auto time = [](std::optional<double> seconds) {
    return seconds ? formatTime(*seconds) : std::string();
  };
  constexpr size_t kRows = 10;
  std::string body;
  for (const Roofline::Kernel &kernel :
       llvm::ArrayRef(roofline.kernels).take_front(kRows)) {
    const mlir::sbp::LaunchRecord &record = kernel.record;
    body += row({std::to_string(record.launches), formatBytes(record.bytesRead),
                 formatBytes(record.bytesWritten),
                 formatv("{0:f3}", 1e-9 * record.flops),
                 time(kernel.boundSeconds), time(kernel.seconds),
                 "<span class=\"mono\">" + escape(record.kernel) + "</span>",
                 getName(record.layer), escape(record.source)},
                "td", 0, 6);
  }
  body += row({std::to_string(roofline.launches), formatBytes(roofline.bytes),
               "", formatv("{0:f3}", 1e-9 * roofline.flops),
               time(roofline.boundSeconds), time(roofline.seconds),
               formatv("the whole step, {0} kernels", roofline.kernels.size()),
               "", ""},
              "td", 0, 6);
  std::string text =
      "<section>\n<h2>Kernels with the most bytes</h2>\n"
      "<p class=\"soft\">Bytes that a launch must read and write at least, "
      "each "
      "one once, and operations on floats, by formulas. Bound: what the GPU "
      "needs for them at its highest rates";
  if (roofline.bytesPerSecond)
    text += formatv(", {0:f0} GB/s", 1e-9 * *roofline.bytesPerSecond);
  for (const auto &[element, rate] : roofline.flopsPerSecond)
    text += formatv(", {0:f1} Tflop/s in {1}", 1e-12 * rate, element);
  text +=
      ".</p>\n" + table(row({"launches", "read", "written", "Gflop", "bound",
                             "measured", "kernel", "layer", "made at"},
                            "th", 0, 6),
                        body);
  text +=
      formatv("<p class=\"note\">The kernels move {0}. Arguments and "
              "results alone are {1}.{2}</p>\n</section>\n",
              formatBytes(roofline.bytes), formatBytes(roofline.leastBytes),
              roofline.seconds
                  ? ""
                  : " No kernel was timed: --profile-kernels does, on a GPU "
                    "that tells the time (the emulator does not).");
  return text;
}

std::string sbprun::tabulateTensors(const Report &report) {
  if (report.layers.empty())
    return "<p class=\"note\">None.</p>\n";
  auto cell = [](const std::optional<SavedForm> &form, bool type) {
    if (!form)
      return std::string(type ? "\xe2\x80\x93" : "0 B");
    return type ? formatType(form->type) : formatBytes(form->bytes);
  };
  Rows rows(0, 1);
  for (const LayerReport &layer : report.layers) {
    if (layer.tensors.empty())
      continue;
    rows.addText(
        formatv("<tr><td class=\"group\" colspan=\"{0}\">{1}</td></tr>\n",
                report.hasExact ? 7 : 4, getName(layer.name)));
    for (const SavedTensor &tensor : layer.tensors) {
      if (!report.hasExact) {
        rows.add({"", cell(tensor.reduced, true), cell(tensor.reduced, false),
                  escape(tensor.source)});
        continue;
      }
      const char *how = !tensor.exact         ? "saved instead of others"
                        : !tensor.reduced     ? "no longer saved"
                        : tensor.staysWhole() ? "whole"
                                              : "kept rows";
      rows.add({"", cell(tensor.exact, true), cell(tensor.exact, false),
                cell(tensor.reduced, true), cell(tensor.reduced, false), how,
                escape(tensor.source)});
    }
  }
  std::vector<std::string> head{"count", "tensor", "size of each",
                                "source line"};
  if (report.hasExact)
    head = {"count",        "exact", "size of each", "reduced",
            "size of each", "how",   "source line"};
  return table(row(head, "th", 0, 1), rows.take());
}
