//===- ReportPage.cpp - The report as one HTML page -----------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The page is well-formed XML and stands alone: no scripts, no fonts, nothing
// that is loaded.
//
//===----------------------------------------------------------------------===//

#include "report/ReportText.h"

#include "llvm/Support/Path.h"
#include "llvm/TargetParser/Host.h"

using namespace sbprun;
using llvm::formatv;
using llvm::StringRef;

/// report.html.
static const char kTemplate[] =
#include "ReportTemplate.inc"
    ;

namespace {

/// Writes each section of the page.
class Page {
public:
  explicit Page(const Report &report) : report(report) {}

  std::string title() const;
  std::string subtitle() const;
  std::string tiles() const;
  std::string timeline() const;
  std::string layers() const;
  std::string compiled() const;
  std::string definitions() const;

private:
  std::string getDevice() const {
    return report.deviceName.empty() ? "the CPU" : escape(report.deviceName);
  }
  /// Layers with a mask, probes or rounded saves.
  size_t countApproximated() const {
    return llvm::count_if(report.layers, [](const LayerReport &layer) {
      return layer.plan &&
             (layer.plan->method != "exact" || !layer.plan->saveAs.empty());
    });
  }
  const Report &report;
};

} // namespace

//===----------------------------------------------------------------------===//
// Head
//===----------------------------------------------------------------------===//

std::string Page::title() const {
  return "Memory of " +
         escape(llvm::sys::path::filename(report.graphFile).str()) + ", @" +
         escape(report.entry);
}

std::string Page::subtitle() const {
  if (!report.hasExact)
    return formatv("The graph as it is, on {0}. It carries no record of an "
                   "exact graph to compare with: sbp-compile writes one.",
                   getDevice());
  return formatv("A training step with the backward of {0} of {1} layers "
                 "approximated, compared with the exact step. Run on {2}.",
                 countApproximated(),
                 llvm::count_if(report.layers,
                                [](const LayerReport &layer) {
                                  return !layer.name.empty();
                                }),
                 getDevice());
}

static std::string tile(StringRef what, const std::string &value,
                        const std::string &was) {
  return formatv(
      "<div class=\"tile\"><div class=\"what\">{0}</div><div "
      "class=\"value\">{1}</div><div class=\"was\">{2}</div></div>\n",
      what, value, was);
}

std::string Page::tiles() const {
  auto compare = [](const std::string &exact, const std::string &ratio) {
    return (ratio.empty() ? "exact: " : ratio + " of the exact ") + exact;
  };
  std::string text;
  text +=
      tile("Saved from forward to backward", formatBytes(report.reducedBytes),
           report.hasExact ? compare(formatBytes(report.exactBytes),
                                     formatRatio(report.reducedBytes.get(),
                                                 report.exactBytes.get()))
                           : "the sum of the tensors below");
  text += tile("Measured peak of a step", formatBytes(report.peakBytes),
               report.exactTimeline
                   ? compare(formatBytes(report.exactTimeline->peakBytes),
                             formatRatio(report.peakBytes,
                                         report.exactTimeline->peakBytes))
                   : "arguments not counted");
  std::string time = formatTime(report.getMedianSeconds());
  size_t steps = report.stepSeconds.size();
  text += tile(
      "Time of a step", time,
      report.exactTimeline
          ? compare(formatTime(report.exactTimeline->seconds),
                    formatRatio(
                        static_cast<int64_t>(1e9 * report.getMedianSeconds()),
                        static_cast<int64_t>(1e9 *
                                             report.exactTimeline->seconds))) +
                " (one traced step)"
          : formatv("median of {0} step{1}", steps, steps == 1 ? "" : "s")
                .str());
  return text;
}

//===----------------------------------------------------------------------===//
// Charts
//===----------------------------------------------------------------------===//

static std::string key(StringRef style, StringRef label) {
  return formatv("<span><svg><rect class=\"{0}\" width=\"14\" height=\"10\"/>"
                 "</svg>{1}</span>",
                 style, label);
}

std::string Page::timeline() const {
  if (!report.reducedTimeline)
    return "<p class=\"note\">It is traced on the CPU only.</p>\n";
  std::string text =
      "<p class=\"soft\">Bytes that the step has allocated, traced over one "
      "step by the allocator. Dashed lines: where the backward starts.</p>\n";
  if (report.exactTimeline)
    text += "<div class=\"legend\">" + key("bar-exact", "exact") +
            key("bar-kept", "reduced") + "</div>\n";
  return text + drawTimelines(report) +
         formatv("<p class=\"note\">Time in milliseconds from the start of the "
                 "step. Not counted: {0} of arguments (parameters, optimizer "
                 "state, batch){1}.</p>\n",
                 formatBytes(report.argumentBytes),
                 report.exactTimeline
                     ? ""
                     : "; the exact graph's curve needs --baseline exact.mlir")
             .str();
}

/// "model.py:45-64": the source lines of a layer's tensors in its first file.
static std::string getLines(const LayerReport &layer) {
  std::string file;
  unsigned first = 0, last = 0;
  for (const SavedTensor &tensor : layer.tensors) {
    auto [name, number] = StringRef(tensor.source).rsplit(':');
    unsigned line;
    if (number.getAsInteger(10, line) || (!file.empty() && name != file))
      continue;
    first = file.empty() ? line : std::min(first, line);
    last = std::max(last, line);
    file = name;
  }
  if (file.empty())
    return "";
  std::string text = file + ":" + std::to_string(first);
  return first == last ? text : text + "\xe2\x80\x93" + std::to_string(last);
}

std::string Page::layers() const {
  if (report.layers.empty())
    return "<p class=\"note\">Nothing is saved, or forward and backward cannot "
           "be told apart in this function.</p>\n";
  int64_t largest = 0;
  bool unknown = false;
  for (const LayerReport &layer : report.layers) {
    largest = std::max({largest, layer.exact.known, layer.reduced.known});
    unknown |= layer.exact.unknown || layer.reduced.unknown;
  }
  std::string text = "<div class=\"legend\">";
  if (report.hasExact)
    text += key("bar-exact", "exact") + key("bar-kept", "reduced: kept rows") +
            key("bar-whole", "reduced: stayed whole");
  else
    text += key("bar-kept", "saved");
  text += formatv("</div>\n<div class=\"layer head\"><div>layer</div><div>full "
                  "width: {0}</div><div class=\"numbers\"><span>{1}</span>"
                  "<span class=\"after\">{2}</span><span>{3}</span></div></div>"
                  "\n",
                  formatBytes(largest), report.hasExact ? "exact" : "",
                  getReducedName(report), report.hasExact ? "ratio" : "")
              .str();
  auto numbers = [&](const ByteSum &exact, const ByteSum &reduced) {
    return formatv(
               "<div class=\"numbers\"><span class=\"before\">{0}</span>"
               "<span class=\"after\">{1}</span><span class=\"ratio\">{2}"
               "</span></div>",
               report.hasExact ? formatBytes(exact) : "", formatBytes(reduced),
               report.hasExact ? formatRatio(reduced.get(), exact.get()) : "")
        .str();
  };
  for (const LayerReport &layer : report.layers) {
    std::string where = escape(getLines(layer));
    if (isMasked(layer)) {
      where += where.empty() ? "" : ", ";
      where += layer.plan->keep ? formatv("keep {0:f2}", *layer.plan->keep)
                                : std::string("masked");
    }
    if (layer.plan && layer.plan->probes) {
      where += where.empty() ? "" : ", ";
      where += describeProbes(*layer.plan);
    }
    if (layer.plan && !layer.plan->saveAs.empty()) {
      where += where.empty() ? "" : ", ";
      where += escape(layer.plan->saveAs);
    }
    text += formatv("<div class=\"layer\"><div class=\"name\">{0}<span "
                    "class=\"where\">{1}</span></div><div class=\"bars\">{2}"
                    "</div>{3}</div>\n",
                    getName(layer.name), where,
                    drawBars(layer, largest, report.hasExact),
                    numbers(layer.exact, layer.reduced))
                .str();
  }
  text += "<div class=\"layer sum\"><div class=\"name\">all</div><div></div>" +
          numbers(report.exactBytes, report.reducedBytes) + "</div>\n";
  if (unknown)
    text += "<p class=\"note\">Sizes of dynamic shapes are unknown before the "
            "run; they count in no sum and have no bar.</p>\n";
  return text;
}

//===----------------------------------------------------------------------===//
// Foot
//===----------------------------------------------------------------------===//

std::string Page::compiled() const {
  std::string text = "<dl class=\"facts\">\n";
  auto fact = [&](StringRef name, const std::string &value) {
    text += formatv("<dt>{0}</dt><dd>{1}</dd>\n", name, value).str();
  };
  fact("graph", escape(report.graphFile));
  fact("exact graph", report.baselineFile.empty()
                          ? report.hasExact
                                ? "not run; its saved tensors were recorded by "
                                  "sbp-compile"
                                : "none"
                          : escape(report.baselineFile));
  fact("entry",
       formatv("@{0}, {1} arguments ({2}), {3} operations",
               escape(report.entry), report.numArguments,
               formatBytes(report.argumentBytes), report.numOperations));
  fact("compiled for",
       formatv("{0}, {1}, by LLVM {2}", escape(report.device),
               escape(llvm::sys::getHostCPUName()), LLVM_VERSION_STRING));
  return text + "</dl>\n<code class=\"command\">" + escape(report.command) +
         "</code>\n";
}

std::string Page::definitions() const {
  return "Saved: in the compiled program, after fusion, the most bytes at one "
         "point of values of the forward that the backward still reads; "
         "arguments, constants, views of them, gradients and what the backward "
         "makes again are not counted. Forward: what a primal "
         "result (loss, metrics) needs; backward: everything else. 1 MiB = "
         "1048576 bytes. The numbers of this page are in the JSON file beside "
         "it.";
}

//===----------------------------------------------------------------------===//
// Assembly
//===----------------------------------------------------------------------===//

std::string sbprun::toHTML(const Report &report) {
  Page page(report);
  std::pair<StringRef, std::string> slots[] = {
      {"title", page.title()},
      {"subtitle", page.subtitle()},
      {"tiles", page.tiles()},
      {"timeline", page.timeline()},
      {"layers", page.layers()},
      {"whole", tabulateWhole(report)},
      {"plan", tabulatePlan(report)},
      {"measured", tabulateMeasured(report)},
      {"at_peak", tabulateAtPeak(report)},
      {"kernels", tabulateKernels(report)},
      {"tensors", tabulateTensors(report)},
      {"compiled", page.compiled()},
      {"definitions", page.definitions()}};
  std::string html;
  StringRef rest = kTemplate;
  while (true) {
    auto [text, after] = rest.split("{{");
    html += text;
    if (after.empty())
      return html;
    auto [name, next] = after.split("}}");
    for (auto &[slot, content] : slots)
      if (slot == name)
        html += content;
    rest = next;
  }
}
