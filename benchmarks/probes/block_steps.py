"""Milliseconds of a training step of three blocks (convolution, batch norm, rectifier) under plans that save less.

usage: block_steps.py FOLDER [SIZE CHANNELS TURNS]   (with sbp-opt and sbp-run in PATH, the package sbp, JAX and numpy)

Each variant runs in turn, TURNS times four steps; the least step counts. Prints a table over the batch.
"""
import json
import os
import subprocess
import sys

import numpy as np

from block_bytes import export, reduce

BATCHES = (8, 32)
#: name: (keys of the plan's rule, options of sbp-compile)
VARIANTS = {
    "exact, bits off": ("method: exact", "pack-bits=false"),
    "exact": ("method: exact", ""),
    "exact, elementwise (checkpoint)": ("method: exact\n    recompute: elementwise", ""),
    "exact, int8": ("method: exact\n    save-as: int8", ""),
    **{f"probes, q = {q}": (f"method: probe\n    probes: {q}\n    recompute: elementwise", "") for q in (8, 16, 32, 128)},
    "rows, q = 32": ("method: probe\n    probes: 32\n    distribution: rows\n    recompute: elementwise", ""),
    "probes, q = 32, int8": ("method: probe\n    probes: 32\n    recompute: elementwise\n    save-as: int8", ""),
}


def run(graph, inputs, report, *options):
    subprocess.run(["sbp-run", graph, "--inputs", inputs, "--steps", "4", "--report", report, *options], check=True,
                   stdout=subprocess.DEVNULL)
    with open(report) as file:
        return min(json.load(file)["step_ms"][1:])


def run_outputs(graph, inputs, report, outputs):
    """The same, and the results of the last step."""
    milliseconds = run(graph, inputs, report, "--outputs", outputs)
    with np.load(outputs) as results:
        return milliseconds, [results[f"arr_{i}"] for i in range(len(results.files))]


def main():
    folder, *given = sys.argv[1:]
    size, channels, turns = map(int, given or (32, 64, 3))
    os.makedirs(folder, exist_ok=True)
    path = lambda name: os.path.join(folder, name)
    least = {name: {} for name in VARIANTS}
    for batch in BATCHES:
        random = np.random.default_rng(0)
        layer = [random.standard_normal(shape).astype(np.float32) * scale  # b, g, w: the order of the keys
                 for shape, scale in (((channels,), 0.1), ((channels,), 1), ((3, 3, channels, channels), 0.05))]
        image = random.standard_normal((batch, size, size, channels)).astype(np.float32)
        np.savez(path("in.npz"), *layer, *layer, *layer, image)
        text = export(3, True, batch, size, channels)
        graphs = {name: reduce(path(str(number)), text, rule, options)
                  for number, (name, (rule, options)) in enumerate(VARIANTS.items())}
        for _ in range(turns):
            for name, graph in graphs.items():
                milliseconds = run(graph, path("in.npz"), path("report.json"))
                least[name][batch] = min(least[name].get(batch, milliseconds), milliseconds)
    first = least["exact"]
    print(f"ms per step, 3 blocks of {size} x {size} x {channels}; in brackets: of exact\n")
    print("| | " + " | ".join(f"batch {batch}" for batch in BATCHES) + " |\n|---|" + "---:|" * len(BATCHES))
    for name, row in least.items():
        print(f"| {name} | " + " | ".join(f"{row[b]:.1f} ({row[b] / first[b]:.2f})" for b in BATCHES) + " |")


if __name__ == "__main__":
    main()
