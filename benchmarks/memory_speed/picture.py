"""Draws time against peak memory, one point per variant.

usage: picture.py RESULTS.json PICTURE.png
"""

import json
import sys

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt  # noqa: E402

from tables import TITLES  # noqa: E402
from variants import BASELINE, VARIANTS  # noqa: E402

FAMILIES = {
    "sbp": ("o", "#1b6ca8", "this project (keep ratio, recompute)"),
    "torch": ("s", "#d1495b", "PyTorch"),
    "jax": ("^", "#6b8f3c", "JAX"),
}
# Where a label may stand, nearest first, in points from its mark.
OFFSETS = [
    (dx, dy, align)
    for reach in (0, 9, 18, 27, 40, 55)
    for dx, dy, align in (
        (7, reach, "left"),
        (-7, reach, "right"),
        (7, -reach, "left"),
        (-7, -reach, "right"),
        (0, reach + 9, "center"),
        (0, -reach - 9, "center"),
    )
]


def is_right_half(axes, x, y):
    point = axes.transAxes.inverted().transform(axes.transData.transform((x, y)))
    return point[0] > 0.5


def place_labels(axes, points, renderer):
    """Greedy: each label takes the first place where it covers nothing."""
    taken = []
    for x, y, *_ in points:
        px, py = axes.transData.transform((x, y))
        size = 5 * axes.figure.dpi / 100
        taken.append(
            matplotlib.transforms.Bbox.from_extents(
                px - size, py - size, px + size, py + size
            )
        )
    frame = axes.get_window_extent(renderer)
    for x, y, text, color in sorted(points, key=lambda p: (p[1], p[0])):
        best = None
        for dx, dy, align in OFFSETS:
            label = axes.annotate(
                text,
                (x, y),
                (dx, dy),
                textcoords="offset points",
                ha=align,
                va="center",
                fontsize=7.5,
                color=color,
                arrowprops=dict(arrowstyle="-", color=color, lw=0.4)
                if abs(dy) > 9
                else None,
            )
            box = label.get_window_extent(renderer)
            inside = frame.x0 <= box.x0 and box.x1 <= frame.x1
            inside = inside and frame.y0 <= box.y0 and box.y1 <= frame.y1
            if inside and not any(box.overlaps(other) for other in taken):
                best = box
                break
            label.remove()
        if best is None:
            label = axes.annotate(
                text,
                (x, y),
                (-7, 0) if is_right_half(axes, x, y) else (7, 0),
                textcoords="offset points",
                ha="right" if is_right_half(axes, x, y) else "left",
                va="center",
                fontsize=7.5,
                color=color,
            )
            best = label.get_window_extent(renderer)
        taken.append(best)


def draw(axes, model, results):
    base = results.get(BASELINE.name, {})
    points, absolute = [], "step_ms" not in base
    for variant in VARIANTS:
        result = results.get(variant.name, {})
        if result.get("peak_bytes") is None:
            continue
        marker, color, _ = FAMILIES[variant.family]
        x, y = result["peak_bytes"] / 1e6, result["step_ms"]
        if not absolute:
            x, y = x * 1e6 / base["peak_bytes"], y / base["step_ms"]
        axes.plot(
            x,
            y,
            marker,
            color=color,
            markersize=6,
            # Hollow: the gradients are approximate.
            markerfacecolor=color if variant.exact else "white",
        )
        points.append((x, y, variant.label, color))
    axes.set_title(TITLES[model], fontsize=10)
    unit = ("MB", "ms") if absolute else ("PyTorch exact = 1",) * 2
    axes.set_xlabel(f"peak memory of a step ({unit[0]})")
    axes.set_ylabel(f"time of a step ({unit[1]})")
    axes.set_xscale("log")
    axes.set_yscale("log")
    for axis in (axes.xaxis, axes.yaxis):
        axis.set_major_locator(
            matplotlib.ticker.LogLocator(subs=(1, 2, 3, 5, 7))
        )
        axis.set_major_formatter(matplotlib.ticker.FormatStrFormatter("%g"))
        axis.set_minor_formatter(matplotlib.ticker.NullFormatter())
    axes.margins(0.12)
    if not absolute:
        axes.axhline(1, color="0.8", lw=0.8, zorder=0)
        axes.axvline(1, color="0.8", lw=0.8, zorder=0)
    axes.grid(True, color="0.93", lw=0.6)
    return points


def main():
    source, target = sys.argv[1:]
    with open(source) as file:
        models = json.load(file)["models"]
    rows = (len(models) + 1) // 2
    columns = min(2, len(models))
    figure, grid = plt.subplots(
        rows,
        columns,
        figsize=(8 * columns, 6 * rows + 0.6),
        squeeze=False,
        dpi=110,
    )
    panels = [
        (axes, draw(axes, model, results))
        for axes, (model, results) in zip(grid.flat, models.items())
    ]
    for axes in grid.flat[len(models) :]:
        axes.set_visible(False)
    handles = [
        plt.Line2D([], [], marker=marker, color=color, ls="", label=text)
        for marker, color, text in FAMILIES.values()
    ]
    handles.append(
        plt.Line2D(
            [],
            [],
            marker="o",
            color="0.3",
            markerfacecolor="white",
            ls="",
            label="hollow: approximate gradients",
        )
    )
    figure.legend(handles=handles, loc="upper center", ncol=4, frameon=False)
    figure.tight_layout(rect=(0, 0, 1, 1 - 0.3 / figure.get_figheight()))
    figure.canvas.draw()
    renderer = figure.canvas.get_renderer()
    for axes, points in panels:
        place_labels(axes, points, renderer)
    figure.savefig(target)


if __name__ == "__main__":
    main()
