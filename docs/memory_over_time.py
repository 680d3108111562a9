"""Draws the memory of a training step over time, exact and reduced, from a report of sbp-run.

    make demo && python3 docs/memory_over_time.py build/demo/report.json > docs/memory_over_time.svg

Reports with a timeline come from `sbp-run --report` with a baseline or a page.
"""

import json
import math
import sys

WIDTH, HEIGHT = 860, 340
LEFT, RIGHT, TOP, BOTTOM = 62, 24, 56, 46
COLORS = {"exact": "#8a94a6", "reduced": "#c2410c"}
LABELS = {"exact": "exact backward", "reduced": "backward on kept rows"}


def nice_ticks(limit, count):
    """Round numbers from 0 to `limit`, about `count` of them."""
    step = 10 ** math.floor(math.log10(limit / count))
    step = next(step * factor for factor in (1, 2, 5, 10) if limit / (step * factor) <= count)
    return [step * i for i in range(int(limit / step) + 1)]


def draw(timeline):
    runs = {name: timeline[name] for name in ("exact", "reduced")}
    duration = max(run["step_ms"] for run in runs.values())
    top = max(run["peak_bytes"] for run in runs.values()) / 1e6 * 1.06

    def x(ms):
        return LEFT + ms / duration * (WIDTH - LEFT - RIGHT)

    def y(megabytes):
        return HEIGHT - BOTTOM - megabytes / top * (HEIGHT - TOP - BOTTOM)

    yield (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="13">'
        % (WIDTH, HEIGHT)
    )
    yield "<title>Memory of a training step over time</title>"
    yield '<rect width="100%" height="100%" fill="#ffffff"/>'
    for tick in nice_ticks(top, 5):
        yield '<path d="M%d %.1fH%d" stroke="#e2e5ea"/>' % (LEFT, y(tick), WIDTH - RIGHT)
        yield '<text x="%d" y="%.1f" text-anchor="end" fill="#333">%g</text>' % (LEFT - 8, y(tick) + 4, tick)
    for tick in nice_ticks(duration, 8):
        yield '<text x="%.1f" y="%d" text-anchor="middle" fill="#333">%g</text>' % (x(tick), HEIGHT - BOTTOM + 18, tick)
    yield '<text x="%d" y="%d" fill="#333">MB allocated, arguments not counted</text>' % (LEFT, TOP - 12)
    yield '<text x="%d" y="%d" text-anchor="end" fill="#333">ms</text>' % (WIDTH - RIGHT, HEIGHT - 10)

    for name, run in runs.items():
        # Steps: a buffer lives from one moment to the next.
        drawn = y(0)
        path = "M%.1f %.1f" % (x(0), drawn)
        for ms, size in zip(run["ms"], run["bytes"]):
            # Nobody sees less than half a pixel.
            if abs(y(size / 1e6) - drawn) >= 0.5:
                drawn = y(size / 1e6)
                path += "H%.1fV%.1f" % (x(ms), drawn)
        path += "H%.1f" % x(run["step_ms"])
        color = COLORS[name]
        yield '<path d="%sV%.1fZ" fill="%s" fill-opacity="0.22"/>' % (path, y(0), color)
        yield '<path d="%s" fill="none" stroke="%s" stroke-width="1.6"/>' % (path, color)
        if run["backward_ms"] is not None:
            yield '<path d="M%.1f %.1fV%d" stroke="%s" stroke-dasharray="3 3"/>' % (
                x(run["backward_ms"]),
                y(run["backward_bytes"] / 1e6),
                HEIGHT - BOTTOM,
                color,
            )
    position = LEFT
    for name, run in runs.items():
        text = "%s: peak %.0f MB, %.0f ms" % (LABELS[name], run["peak_bytes"] / 1e6, run["step_ms"])
        yield '<rect x="%d" y="14" width="14" height="14" fill="%s" rx="2"/>' % (position, COLORS[name])
        yield '<text x="%d" y="26" fill="#111" font-size="14">%s</text>' % (position + 20, text)
        position += 330
    yield '<text x="%d" y="%d" fill="#333">dashed: the backward begins</text>' % (LEFT, HEIGHT - 10)
    yield "</svg>"


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    with open(sys.argv[1]) as file:
        timeline = json.load(file)["timeline"]
    if not all(timeline.get(name) for name in ("exact", "reduced")):
        sys.exit("%s: no timeline of both runs; run sbp-run with --baseline and --report" % sys.argv[1])
    print("\n".join(draw(timeline)))


if __name__ == "__main__":
    main()
