#!/usr/bin/env python3
"""This compiler's convolutions next to oneDNN's, forward and both gradients.

usage: build/bench/venv/bin/python benchmarks/convolutions/convolutions.py

Each convolution is a graph that JAX made, one for each direction, run by
sbp-run; oneDNN's runs on the same layouts (onednn.cpp). Processes take turns.
Writes convolutions.md. Needs build/bin on PATH, g++, libdnnl-dev, and JAX (the
environment that memory_speed.py makes).
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
for folder in ("python", "benchmarks/memory_speed"):
    sys.path.insert(0, os.path.join(ROOT, folder))

import jax  # noqa: E402
import numpy as np  # noqa: E402
from jax import lax  # noqa: E402
import sbp.jax  # noqa: E402
from machine import describe, pick_cpus  # noqa: E402

# title: batch, side, in, out, groups, kernel, stride
SHAPES = {
    "depthwise 7x7, 56, 96": (8, 56, 96, 96, 96, 7, 1),
    "depthwise 7x7, 28, 192": (8, 28, 192, 192, 192, 7, 1),
    "depthwise 7x7, 14, 384": (8, 14, 384, 384, 384, 7, 1),
    "depthwise 7x7, 7, 768": (8, 7, 768, 768, 768, 7, 1),
    "patches 4x4 / 4, 224, 3 to 96": (8, 224, 3, 96, 1, 4, 4),
    "patches 2x2 / 2, 28, 192 to 384": (8, 28, 192, 384, 1, 2, 2),
    "3x3, 56, 64": (8, 56, 64, 64, 1, 3, 1),
    "3x3, 28, 128": (8, 28, 128, 128, 1, 3, 1),
    "3x3, 14, 256": (8, 14, 256, 256, 1, 3, 1),
    "3x3 / 2, 28, 128 to 256": (8, 28, 128, 256, 1, 3, 2),
    "7x7 / 2, 224, 3 to 64": (8, 224, 3, 64, 1, 7, 2),
}
DIRECTIONS = ("forward", "data", "weights")
# Not timed: it takes Linux some 50 ms to move a new thread to an idle processor.
WARM_STEPS = 30


def pad(side, kernel, stride):
    """JAX's SAME."""
    out = -(-side // stride)
    total = max((out - 1) * stride + kernel - side, 0)
    return total // 2, total - total // 2


def make_graph(prefix, shape, direction):
    batch, side, inputs, outputs, groups, kernel, stride = shape
    rng = np.random.RandomState(0)
    x = rng.randn(batch, side, side, inputs).astype(np.float32)
    w = rng.randn(kernel, kernel, inputs // groups, outputs).astype(np.float32)

    def conv(x, w):
        return lax.conv_general_dilated(
            x,
            w,
            (stride, stride),
            "SAME",
            dimension_numbers=("NHWC", "HWIO", "NHWC"),
            feature_group_count=groups,
        )

    if direction == "forward":
        function, args = conv, (x, w)
    else:
        y = rng.randn(*jax.eval_shape(conv, x, w).shape).astype(np.float32)
        if direction == "data":
            function, args = (lambda w, y: jax.vjp(lambda x: conv(x, w), x)[1](y)), (w, y)
        else:
            function, args = (lambda x, y: jax.vjp(lambda w: conv(x, w), w)[1](y)), (x, y)
    with open(prefix + ".mlir", "w") as file:
        file.write(sbp.jax.export(function, *args))
    np.savez(prefix + ".in.npz", *args)


def run_sbp(prefix, steps):
    subprocess.run(
        ["sbp-run", prefix + ".mlir", "--inputs", prefix + ".in.npz"]
        + ["--steps", str(WARM_STEPS + steps), "--report", prefix + ".json"],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    with open(prefix + ".json") as file:
        return json.load(file)["step_ms"][WARM_STEPS:]


def run_onednn(program, shape, direction, steps):
    batch, side, inputs, outputs, groups, kernel, stride = shape
    arguments = [batch, side, inputs, outputs, groups, kernel, stride]
    arguments += [*pad(side, kernel, stride), WARM_STEPS + steps]
    done = subprocess.run(
        [program, direction, *map(str, arguments)],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    return [float(line) for line in done.stdout.split()][WARM_STEPS:]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--repeats", type=int, default=3, help="processes each")
    parser.add_argument("--steps", type=int, default=10, help="of one process")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument(
        "--results",
        default=os.path.join(ROOT, "benchmarks", "results", "convolutions.md"),
    )
    options = parser.parse_args()
    machine = describe(pick_cpus(options.threads), os.getloadavg()[0])
    for name in ("OMP_NUM_THREADS", "SBP_NUM_THREADS"):
        os.environ[name] = str(options.threads)
    lines = [
        "# Convolutions next to oneDNN",
        "",
        "`build/bench/venv/bin/python benchmarks/convolutions/convolutions.py "
        + f"--repeats {options.repeats} --steps {options.steps}`, f32, batch 8, "
        + "one convolution per process, median ms. *input* is the side of the "
        + "image, then the channels. oneDNN on the same layouts; it reorders the "
        + "weights where it wants to, within the time. data, weights: gradients.",
        "",
        f"Machine: {machine['processor']} ({', '.join(machine['vectors'])}); "
        f"{machine['processors_used']} of {machine['processors']} processors; "
        f"load {machine['load_at_start']} at the start.",
        "",
        "| kernel, input | direction | this | oneDNN | this / oneDNN |",
        "|---|---|---:|---:|---:|",
    ]
    with tempfile.TemporaryDirectory() as folder:
        program = os.path.join(folder, "onednn")
        subprocess.run(
            ["g++", "-O2", os.path.join(HERE, "onednn.cpp"), "-ldnnl", "-o", program],
            check=True,
        )
        prefix = os.path.join(folder, "graph")
        for title, shape in SHAPES.items():
            for direction in DIRECTIONS:
                make_graph(prefix, shape, direction)
                ours, theirs = [], []
                for _ in range(options.repeats):
                    ours += run_sbp(prefix, options.steps)
                    theirs += run_onednn(program, shape, direction, options.steps)
                a, b = statistics.median(ours), statistics.median(theirs)
                lines.append(
                    f"| {title} | {direction} | {a:.2f} | {b:.2f} | {a / b:.2f} |"
                )
                print(lines[-1], flush=True)
    with open(options.results, "w") as file:
        file.write("\n".join(lines) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
