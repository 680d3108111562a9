//===- ReportChart.cpp - The page's charts as SVG -------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Positions along x are percentages and only the curves are scaled, in an inner
// picture of their own: text keeps its size on any width.
//
//===----------------------------------------------------------------------===//

#include "report/ReportText.h"

#include "llvm/Support/Format.h"
#include <cmath>

using namespace sbprun;
using llvm::formatv;

namespace {

/// 1, 2 or 5 times a power of ten, so that about `count` steps reach `most`.
double getTick(double most, unsigned count) {
  double rough = most / count;
  double power = std::pow(10.0, std::floor(std::log10(rough)));
  for (double factor : {1.0, 2.0, 5.0})
    if (factor * power >= rough)
      return factor * power;
  return 10 * power;
}

/// i * tick with the decimals that the tick needs.
std::string formatTick(unsigned i, double tick) {
  int decimals = tick >= 1 ? 0 : static_cast<int>(std::ceil(-std::log10(tick)));
  std::string text;
  llvm::raw_string_ostream(text) << llvm::format("%.*f", decimals, i * tick);
  return text;
}

class Chart {
public:
  explicit Chart(const Report &report) : report(report), os(text) {}
  std::string draw();

private:
  // Rows of the picture, in pixels: labels of the boundaries, the plot, ticks.
  static constexpr double kTop = 44, kBottom = 300, kHeight = 340;

  double getX(double seconds) const { return 100 * seconds / maxSeconds; }
  double getY(double bytes) const {
    return kBottom - (kBottom - kTop) * bytes / maxBytes;
  }
  void drawGrid();
  void drawCurve(const Timeline &timeline, llvm::StringRef name);
  void drawBoundary(const Timeline &timeline, llvm::StringRef name, double y);
  void drawPeak(const Timeline &timeline, llvm::StringRef name);
  void drawText(double x, double y, llvm::StringRef name,
                const std::string &label);

  const Report &report;
  double maxSeconds = 0, maxBytes = 0;
  /// Those of the grid's lines; drawn after the curves, which they lie on.
  std::string bytesLabels;
  std::string text;
  llvm::raw_string_ostream os;
};

/// A label beside x, on the side that has room.
void Chart::drawText(double x, double y, llvm::StringRef name,
                     const std::string &label) {
  bool left = x > 50;
  os << formatv("<text class=\"{0}\" x=\"{1:f2}%\" y=\"{2:f1}\" dx=\"{3}\" "
                "text-anchor=\"{4}\">{5}</text>\n",
                name, x, y, left ? -7 : 7, left ? "end" : "start", label);
}

void Chart::drawGrid() {
  constexpr const char *kUnits[] = {"B", "KiB", "MiB", "GiB", "TiB"};
  unsigned unit = 0;
  double scale = 1;
  while (maxBytes / scale >= 1024 && unit < 4) {
    scale *= 1024;
    ++unit;
  }
  double tick = getTick(maxBytes / scale, 7);
  for (unsigned i = 0; i * tick * scale <= maxBytes * 1.001; ++i) {
    double y = getY(i * tick * scale);
    os << formatv("<line class=\"{0}\" x1=\"0\" x2=\"100%\" y1=\"{1:f1}\" "
                  "y2=\"{1:f1}\"/>\n",
                  i ? "grid" : "axis", y);
    if (i)
      bytesLabels += formatv("<text x=\"0\" y=\"{0:f1}\">{1} {2}</text>\n",
                             y - 4, formatTick(i, tick), kUnits[unit]);
  }
  double milliseconds = 1e3 * maxSeconds;
  double step = getTick(milliseconds, 6);
  for (unsigned i = 0; i * step <= milliseconds * 1.0001; ++i) {
    double x = 100 * i * step / milliseconds;
    const char *anchor = i == 0 ? "start" : x > 96 ? "end" : "middle";
    os << formatv("<line class=\"axis\" x1=\"{0:f2}%\" x2=\"{0:f2}%\" "
                  "y1=\"{1}\" y2=\"{2}\"/>\n",
                  x, kBottom, kBottom + 5);
    os << formatv("<text x=\"{0:f2}%\" y=\"{1}\" text-anchor=\"{2}\">{3}{4}"
                  "</text>\n",
                  x, kBottom + 19, anchor, formatTick(i, step), i ? "" : " ms");
  }
}

void Chart::drawCurve(const Timeline &timeline, llvm::StringRef name) {
  // The inner picture is 1000 by 1000 and fills the plot.
  auto getInnerX = [&](double seconds) { return 10 * getX(seconds); };
  auto getInnerY = [&](int64_t bytes) {
    return 1000 - 1000 * bytes / maxBytes;
  };
  std::string path;
  llvm::raw_string_ostream points(path);
  for (const TimelinePoint &point :
       thin(timeline.points, timeline.seconds, 1200))
    points << formatv("H{0:f2}V{1:f2}", getInnerX(point.seconds),
                      getInnerY(point.bytes));
  points << formatv("H{0:f2}", getInnerX(timeline.seconds));
  os << formatv("<svg x=\"0\" y=\"{0}\" width=\"100%\" height=\"{1}\" "
                "viewBox=\"0 0 1000 1000\" preserveAspectRatio=\"none\">\n",
                kTop, kBottom - kTop);
  os << formatv("<path class=\"area-{0}\" d=\"M0 1000{1}V1000Z\"/>\n", name,
                path);
  os << formatv("<path class=\"line-{0}\" d=\"M0 1000{1}\"/>\n</svg>\n", name,
                path);
}

void Chart::drawBoundary(const Timeline &timeline, llvm::StringRef name,
                         double y) {
  if (!timeline.backwardSeconds)
    return;
  double x = getX(*timeline.backwardSeconds);
  os << formatv("<line class=\"edge-{0}\" x1=\"{1:f2}%\" x2=\"{1:f2}%\" "
                "y1=\"{2}\" y2=\"{3}\"/>\n",
                name, x, y - 9, kBottom);
  drawText(x, y, name,
           formatv("{0}: backward from {1}", name,
                   formatTime(*timeline.backwardSeconds)));
}

void Chart::drawPeak(const Timeline &timeline, llvm::StringRef name) {
  double x = getX(timeline.peakSeconds), y = getY(timeline.peakBytes);
  os << formatv("<circle class=\"dot-{0}\" cx=\"{1:f2}%\" cy=\"{2:f1}\" "
                "r=\"4\"/>\n",
                name, x, y);
  drawText(x, y - 7, name,
           formatv("{0}: peak {1}", name, formatBytes(timeline.peakBytes)));
}

std::string Chart::draw() {
  const auto &exact = report.exactTimeline, &reduced = report.reducedTimeline;
  for (const auto *timeline : {&exact, &reduced})
    if (*timeline) {
      maxSeconds = std::max(maxSeconds, (*timeline)->seconds);
      maxBytes = std::max<double>(maxBytes, (*timeline)->peakBytes);
    }
  if (report.plannedPeakBytes)
    maxBytes = std::max<double>(maxBytes, *report.plannedPeakBytes);
  if (maxSeconds <= 0 || maxBytes <= 0)
    return "<p class=\"note\">The step allocates nothing.</p>\n";
  maxBytes *= 1.04;

  os << formatv("<svg role=\"img\" aria-label=\"Bytes allocated over the time "
                "of one step\" width=\"100%\" height=\"{0}\">\n",
                kHeight);
  drawGrid();
  if (exact)
    drawCurve(*exact, "exact");
  if (reduced)
    drawCurve(*reduced, "reduced");
  if (report.plannedPeakBytes) {
    double y = getY(*report.plannedPeakBytes);
    os << formatv("<line class=\"planned\" x1=\"0\" x2=\"100%\" y1=\"{0:f1}\" "
                  "y2=\"{0:f1}\"/>\n",
                  y);
    os << formatv("<text class=\"reduced\" x=\"100%\" y=\"{0:f1}\" "
                  "text-anchor=\"end\">planned peak {1}</text>\n",
                  y - 5, formatBytes(*report.plannedPeakBytes));
  }
  os << bytesLabels;
  // All labels after all curves. The earlier boundary has the upper label, so
  // that the later one's line does not cross it.
  bool exactFirst =
      exact && reduced &&
      exact->backwardSeconds.value_or(0) < reduced->backwardSeconds.value_or(0);
  if (exact)
    drawBoundary(*exact, "exact", exactFirst ? 12 : 30);
  if (reduced)
    drawBoundary(*reduced, "reduced", exactFirst ? 30 : 12);
  if (exact)
    drawPeak(*exact, "exact");
  if (reduced)
    drawPeak(*reduced, "reduced");
  os << "</svg>\n";
  return text;
}

} // namespace

std::string sbprun::drawTimelines(const Report &report) {
  return Chart(report).draw();
}

std::string sbprun::drawBars(const LayerReport &layer, int64_t largest,
                             bool hasExact) {
  std::string text;
  llvm::raw_string_ostream os(text);
  os << "<svg role=\"img\" aria-label=\"bytes\">";
  auto drawBar = [&](const char *name, int64_t from, int64_t bytes, int y,
                     int height) {
    if (bytes > 0 && largest > 0)
      os << formatv("<rect class=\"bar-{0}\" x=\"{1:f3}%\" width=\"{2:f3}%\" "
                    "y=\"{3}\" height=\"{4}\"/>",
                    name, 100.0 * from / largest, 100.0 * bytes / largest, y,
                    height);
  };
  int64_t whole = layer.whole.known, kept = layer.reduced.known - whole;
  if (hasExact) {
    drawBar("exact", 0, layer.exact.known, 1, 8);
    drawBar("kept", 0, kept, 10, 8);
    drawBar("whole", kept, whole, 10, 8);
  } else {
    drawBar("kept", 0, layer.reduced.known, 4, 10);
  }
  os << "</svg>";
  return text;
}
