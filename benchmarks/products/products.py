#!/usr/bin/env python3
"""This runtime's products of matrices next to PyTorch's, and to another build's.

usage: build/bench/venv/bin/python benchmarks/products/products.py [--write]

One process each, which take turns at every size, several times; the least time
counts. Writes products.md with --write. Needs build/lib, and PyTorch (the
environment that memory_speed.py makes).
"""

import argparse
import os
import shlex
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path.insert(0, os.path.join(ROOT, "benchmarks", "memory_speed"))
from machine import describe, pick_cpus  # noqa: E402
from sizes import SIZES  # noqa: E402

# Of bf16: the runtime widens it to f32.
FEW = ("1024", "ViT-Tiny, MLP in", "GPT-2, MLP in", "GPT-2, MLP in, weights")
AVX2 = {
    "ONEDNN_MAX_CPU_ISA": "AVX2",
    "OPENBLAS_CORETYPE": "Haswell",
    "MKL_ENABLE_INSTRUCTIONS": "AVX2",
    "ATEN_CPU_CAPABILITY": "avx2",
}


def wait_until_quiet(seconds=0.2):
    """Until no other process has run for some milliseconds, or time is up."""
    end, quiet = time.perf_counter() + seconds, 0
    while quiet < 4 and time.perf_counter() < end:
        time.sleep(0.002)
        with open("/proc/stat") as file:
            running = file.read().split("procs_running")[1].split()[0]
        quiet = quiet + 1 if running == "1" else 0


class Peer:
    def __init__(self, what, element_type, threads, vectors):
        names = ("SBP_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS")
        environment = dict(os.environ, **{name: str(threads) for name in names})
        if vectors == "AVX2":
            environment.update(AVX2)
        cpus = pick_cpus(threads)
        self.process = subprocess.Popen(
            [sys.executable, os.path.join(HERE, "peer.py"), what, element_type],
            env=environment,
            preexec_fn=lambda: os.sched_setaffinity(0, cpus),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdout.readline() == "ready\n"

    def measure(self, size, seconds):
        line = " ".join(map(str, [*size[1:], seconds]))
        wait_until_quiet()
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        return float(self.process.stdout.readline())

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def compare(options, whats, element_type, vectors, sizes):
    """For each size the GFLOP/s of each peer, for each number of threads."""
    rows = [[] for _ in sizes]
    for threads in options.threads:
        peers = [Peer(what, element_type, threads, vectors) for what in whats]
        for row, size in zip(rows, sizes):
            best = [float("inf")] * len(peers)
            for _ in range(options.repeats):
                for i, peer in enumerate(peers):
                    best[i] = min(best[i], peer.measure(size, options.seconds))
            _, transposes, batch, m, n, k = size
            row.append([2e-9 * batch * m * n * k / b for b in best])
            print(vectors, element_type, threads, size, *(
                f"{speed:.1f}" for speed in row[-1]
            ), f"{row[-1][0] / row[-1][-1]:.2f}", flush=True)
        for peer in peers:
            peer.close()
    return rows


def table(options, names, sizes, rows):
    columns = []
    for threads in options.threads:
        columns += [f"{name}, {threads}" for name in names] + ["ratio"]
    lines = [
        "| product | C | m | n | k | " + " | ".join(columns) + " |",
        "|---|---|---:|---:|---:|" + "---:|" * len(columns),
    ]
    forms = {"NN": "A B", "TN": "A^T B", "NT": "A B^T"}
    for (title, transposes, batch, m, n, k), row in zip(sizes, rows):
        cells = [title + (f", {batch} of them" if batch > 1 else "")]
        cells += [forms[transposes], m, n, k]
        for speeds in row:
            cells += [f"{speed:.0f}" for speed in speeds]
            cells.append(f"{speeds[0] / speeds[-1]:.2f}")
        lines.append("| " + " | ".join(map(str, cells)) + " |")
    ratios = [speeds[0] / speeds[-1] for row in rows for speeds in row]
    below = sum(ratio < 0.95 for ratio in ratios)
    lines += ["", f"Ratios: {min(ratios):.2f} to {max(ratios):.2f}; {below} of "
              f"{len(ratios)} below 0.95."]
    return lines


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--library", default="build/lib/libsbp_runtime.so")
    parser.add_argument("--before", help="another build's library, for a column")
    parser.add_argument("--vectors", default="AVX-512,AVX2")
    parser.add_argument("--types", default="f32,bf16")
    parser.add_argument("--sizes", default="", help="titles that contain this")
    parser.add_argument("--threads", default="1,2")
    parser.add_argument("--repeats", type=int, default=4, help="turns of each")
    parser.add_argument("--seconds", type=float, default=0.03, help="of one turn")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    command = shlex.join(sys.argv[1:])
    options.threads = [int(count) for count in options.threads.split(",")]
    machine = describe(pick_cpus(max(options.threads)), os.getloadavg()[0])
    libraries = [options.library, options.before]
    whats = [os.path.abspath(path) for path in libraries if path] + ["torch"]
    names = ["this"] + (["before"] if options.before else []) + ["PyTorch"]
    lines = [
        "# Products next to PyTorch",
        "",
        f"`build/bench/venv/bin/python benchmarks/products/products.py {command}`: "
        + "GFLOP/s with 1 and 2 threads; *ratio*: this / PyTorch"
        + ("; *before*: another build of this" if options.before else "")
        + ". The processes "
        + f"take turns at every size, {options.repeats} times; the least time "
        + "counts. AVX2: the same machine, with "
        + ", ".join(f"`{name}={value}`" for name, value in AVX2.items()) + ".",
        "",
        f"Machine: {machine['processor']} ({', '.join(machine['vectors'])}); "
        f"{machine['processors_used']} of {machine['processors']} processors; "
        f"{machine['system']}; load {machine['load_at_start']} at the start.",
    ]
    for element_type in options.types.split(","):
        sizes = [size for size in SIZES if options.sizes in size[0]]
        if element_type != "f32":
            sizes = [size for size in sizes if size[0] in FEW]
        for vectors in options.vectors.split(","):
            rows = compare(options, whats, element_type, vectors, sizes)
            lines += ["", f"## {element_type}, {vectors}", ""]
            lines += table(options, names, sizes, rows)
    print("\n".join(lines))
    if options.write:
        path = os.path.join(ROOT, "benchmarks", "results", "products.md")
        with open(path, "w") as file:
            file.write("\n".join(lines) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
