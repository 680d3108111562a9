#!/usr/bin/env python3
"""Seconds of sbp-opt --sbp-compile on transformers of 6 to 48 blocks.

Prints and writes a Markdown table, benchmarks/results/compile_time.md: the time
per operation must not grow with the graph.
Needs the standard library only.
"""
import argparse
import os
import random
import subprocess
import sys
import tempfile
import time

sys.path.insert(
    0,
    os.path.join(
        os.path.dirname(os.path.abspath(__file__)),
        "..",
        "..",
        "test",
        "Property",
    ),
)
from random_graphs import Builder  # noqa: E402

RESULTS = os.path.join(
    os.path.dirname(os.path.abspath(__file__)), "..", "results"
)
PLAN = """layers:
  - match: "block[0-9]+/(attn|mlp)"
    axes: [1]
    keep: 0.25
    recompute: elementwise
"""


def transformer(blocks):
    """Blocks x + attn(x), x + mlp(x) with skips outside of the layers."""
    b = Builder(random.Random(0))
    h = b.argument((8, 64, 32))
    target = b.argument(h.shape)
    for i in range(blocks):
        for part in ("attn", "mlp"):
            b.layer = f"block{i}/{part}"
            y = b.centre(h)
            if part == "attn":
                y = b.dense(b.attention(y, 32, 4), 32, True)
            else:
                y = b.unary("tanh", b.dense(y, 128, True))
                y = b.dense(y, 32, True)
            b.layer = f"block{i}"
            h = b.binary("addf", h, y)
    return b.finish(h, target)


def machine():
    model = "unknown processor"
    with open("/proc/cpuinfo") as file:
        for line in file:
            if line.startswith("model name"):
                model = line.split(":", 1)[1].strip()
                break
    return f"{model}, {os.cpu_count()} cores"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--sbp-opt", default="sbp-opt")
    parser.add_argument("--blocks", default="6,12,24,48")
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--results", default=RESULTS, metavar="FOLDER")
    options = parser.parse_args()
    lines = []

    def say(line):
        lines.append(line + "\n")
        print(line, flush=True)

    say("# Compile time\n")
    say(
        "`python3 benchmarks/compile_time/compile_time.py`: whole process, best "
        f"of {options.repeats}, every layer with a keep-mask. Operations: those "
        "of the input, without the loop bodies.\n"
    )
    say(f"Machine: {machine()}.\n")
    say("| blocks | operations | sbp-opt, s | µs per operation |")
    say("|---:|---:|---:|---:|")
    with tempfile.TemporaryDirectory() as folder:
        graph = os.path.join(folder, "graph.mlir")
        plan = os.path.join(folder, "plan.yaml")
        with open(plan, "w") as file:
            file.write(PLAN)
        for blocks in map(int, options.blocks.split(",")):
            text = transformer(blocks)
            with open(graph, "w") as file:
                file.write(text)
            operations = text.count("\n  %") + 2
            best = float("inf")
            for _ in range(options.repeats):
                start = time.perf_counter()
                done = subprocess.run(
                    [
                        options.sbp_opt,
                        graph,
                        f"--sbp-compile=plan={plan} seed=1 step=2",
                        "-o",
                        os.path.join(folder, "out.mlir"),
                    ],
                    stderr=subprocess.PIPE,
                    text=True,
                )
                best = min(best, time.perf_counter() - start)
                if done.returncode:
                    print(done.stderr[:4000], file=sys.stderr)
                    return 1
            say(
                f"| {blocks} | {operations} | {best:.2f} | "
                f"{best / operations * 1e6:.0f} |"
            )
    with open(os.path.join(options.results, "compile_time.md"), "w") as file:
        file.writelines(lines)
    return 0


if __name__ == "__main__":
    sys.exit(main())
