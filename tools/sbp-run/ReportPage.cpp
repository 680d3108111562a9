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

#include "ReportText.h"

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
  std::string whole() const;
  std::string plan() const;
  std::string measured() const;
  std::string tensors() const;
  std::string compiled() const;
  std::string definitions() const;

private:
  size_t countMasked() const { return llvm::count_if(report.layers, isMasked); }
  static bool isMasked(const LayerReport &layer) {
    return layer.plan && layer.plan->method != "exact";
  }
  static std::string getName(StringRef layer) {
    return layer.empty() ? "(no layer)"
                         : "<span class=\"mono\">" + escape(layer) + "</span>";
  }
  /// What the first column of numbers and the second are called.
  const char *getReducedName() const {
    return report.hasExact ? "reduced" : "saved";
  }
  std::string row(llvm::ArrayRef<std::string> cells, StringRef tag = "td",
                  unsigned firstNumber = 1, unsigned numNumbers = 0) const;

  const Report &report;
};

} // namespace

/// A table's row; cells of numbers are set right.
std::string Page::row(llvm::ArrayRef<std::string> cells, StringRef tag,
                      unsigned firstNumber, unsigned numNumbers) const {
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
    return "The graph as it is, on the CPU. It carries no record of an exact "
           "graph to compare with: sbp-compile writes one.";
  return formatv("A training step with the backward of {0} of {1} layers "
                 "approximated, compared with the exact step. Run on the CPU.",
                 countMasked(),
                 llvm::count_if(report.layers, [](const LayerReport &layer) {
                   return !layer.name.empty();
                 }));
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
    return "exact " + exact + (ratio.empty() ? "" : ", " + ratio + " of it");
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
  text +=
      tile("Time of a step", time,
           report.exactTimeline
               ? "exact " + formatTime(report.exactTimeline->seconds) +
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
    text += key("bar-exact", "exact") +
            key("bar-kept", "reduced: kept rows, and what they are computed "
                            "from") +
            key("bar-whole", "reduced: stayed whole");
  else
    text += key("bar-kept", "saved");
  text += formatv("</div>\n<div class=\"layer head\"><div>layer</div><div>full "
                  "width: {0}</div><div class=\"numbers\"><span>{1}</span>"
                  "<span class=\"after\">{2}</span><span>{3}</span></div></div>"
                  "\n",
                  formatBytes(largest), report.hasExact ? "exact" : "",
                  getReducedName(), report.hasExact ? "ratio" : "")
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
    std::string where =
        layer.tensors.empty() ? "" : escape(layer.tensors.front().source);
    if (isMasked(layer)) {
      where += where.empty() ? "" : ", ";
      where += layer.plan->keep ? formatv("keep {0:f2}", *layer.plan->keep)
                                : std::string("masked");
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
// Tables
//===----------------------------------------------------------------------===//

std::string Page::whole() const {
  if (report.whole.empty())
    return "<p class=\"note\">Nothing in a masked layer: all of it is saved on "
           "kept rows only, or is computed again.</p>\n";
  std::string body;
  for (const mlir::sbp::WholeRecord &record : report.whole) {
    std::string user =
        "<span class=\"mono\">" + escape(record.user) + "</span>";
    if (!record.userSource.empty())
      user += " at " + escape(record.userSource);
    if (!record.userLayer.empty() && record.userLayer != record.layer)
      user += ", in " + escape(record.userLayer);
    body += row({getName(record.layer), formatType(record.type),
                 formatBytes(record.bytes), escape(record.source), user},
                "td", 2, 1);
  }
  return "<p class=\"soft\">An operation of the backward reads these on every "
         "position, so the mask cannot shorten them.</p>\n" +
         table(row({"layer", "tensor", "size", "made at", "needed whole by"},
                   "th", 2, 1),
               body);
}

std::string Page::plan() const {
  std::string body;
  bool exact = false;
  for (const LayerReport &layer : report.layers) {
    if (!layer.plan) {
      exact |= !layer.name.empty();
      continue;
    }
    const mlir::sbp::PlannedRecord &plan = *layer.plan;
    std::string axes, keep;
    for (int64_t axis : plan.axes)
      axes += (axes.empty() ? "" : ", ") + std::to_string(axis);
    if (plan.keep)
      keep = formatv("{0:f3}", *plan.keep);
    std::string rows =
        plan.kept && plan.positions
            ? formatv("{0} of {1}", *plan.kept, *plan.positions).str()
        : isMasked(layer) ? "known at run time"
                          : "";
    body +=
        row({getName(layer.name), escape(plan.method), keep, rows, axes,
             escape(plan.sampler), escape(plan.scale), escape(plan.recompute),
             "<span class=\"mono\">" + escape(plan.match) + "</span>"},
            "td", 2, 2);
  }
  if (body.empty())
    return "<p class=\"note\">No layer is planned; all of them are "
           "exact.</p>\n";
  return table(row({"layer", "method", "keep", "positions kept", "axes",
                    "sampler", "scale", "recompute", "rule (match)"},
                   "th", 2, 2),
               body) +
         (exact ? "<p class=\"note\">No rule matches the other layers: they "
                  "stay exact.</p>\n"
                : "");
}

std::string Page::measured() const {
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
  auto [least, most] =
      std::minmax_element(report.stepSeconds.begin(), report.stepSeconds.end());
  size_t steps = report.stepSeconds.size();
  body +=
      row({formatv("{0}, {1} step{2}", getReducedName(), steps,
                   steps == 1 ? "" : "s"),
           planned, formatBytes(report.peakBytes), difference(report.peakBytes),
           formatTime(report.getMedianSeconds()), formatTime(*least),
           formatTime(*most), formatTime(report.compileSeconds)},
          "td", 1, 7);
  auto addTrace = [&](const std::optional<Timeline> &timeline,
                      const std::string &name) {
    if (timeline)
      body +=
          row({name + ", one traced step", "", formatBytes(timeline->peakBytes),
               "", formatTime(timeline->seconds), "", "", ""},
              "td", 1, 7);
  };
  addTrace(report.reducedTimeline, getReducedName());
  addTrace(report.exactTimeline, "exact");
  return "<p class=\"soft\">Peaks are of what the step allocates, over the "
         "whole step.</p>\n" +
         table(row({"run", "planned peak", "measured peak", "difference",
                    "step, median", "fastest", "slowest", "compile time"},
                   "th", 1, 7),
               body);
}

std::string Page::tensors() const {
  if (report.layers.empty())
    return "<p class=\"note\">None.</p>\n";
  auto cell = [](const std::optional<SavedForm> &form, bool type) {
    if (!form)
      return std::string(type ? "\xe2\x80\x93" : "0 B");
    return type ? formatType(form->type) : formatBytes(form->bytes);
  };
  std::string body;
  for (const LayerReport &layer : report.layers) {
    if (layer.tensors.empty())
      continue;
    body += formatv("<tr><td class=\"group\" colspan=\"{0}\">{1}</td></tr>\n",
                    report.hasExact ? 6 : 3, getName(layer.name))
                .str();
    for (const SavedTensor &tensor : layer.tensors) {
      if (!report.hasExact) {
        body += row({cell(tensor.reduced, true), cell(tensor.reduced, false),
                     escape(tensor.source)},
                    "td", 1, 1);
        continue;
      }
      const char *note = !tensor.exact         ? "saved instead of others"
                         : !tensor.reduced     ? "no longer saved"
                         : tensor.staysWhole() ? "whole"
                                               : "kept rows";
      body += row({cell(tensor.exact, true), cell(tensor.exact, false),
                   cell(tensor.reduced, true), cell(tensor.reduced, false),
                   note, escape(tensor.source)},
                  "td", 1, 1)
                  .append("");
    }
  }
  std::string head =
      report.hasExact
          ? "<tr><th>exact</th><th class=\"n\">size</th><th>reduced</th>"
            "<th>size</th><th>how</th><th>source line</th></tr>\n"
          : row({"tensor", "size", "source line"}, "th", 1, 1);
  return table(head, body);
}

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
  return "Saved: computed by the forward and read by the backward; arguments, "
         "constants and views of them are not counted. Forward: what a primal "
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
      {"whole", page.whole()},
      {"plan", page.plan()},
      {"measured", page.measured()},
      {"tensors", page.tensors()},
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
