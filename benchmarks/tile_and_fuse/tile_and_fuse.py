"""Layer norm, as a forward that the backward reads: upstream's tile and fuse next to sbp-fuse-kernels.

    python3 benchmarks/tile_and_fuse/tile_and_fuse.py    # with sbp-opt and mlir-opt in PATH

Prints how often the elements of the rows are visited, and how many loop nests there are.
"""

import os
import re
import subprocess

FOLDER = os.path.dirname(os.path.abspath(__file__))
GRAPH = os.path.join(FOLDER, "norm.mlir")
ELEMENTS = 2048 * 768


def run(*command):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True).stdout


def count(text):
    """(visits of elements, loop nests) of the linalg operations; those in a loop run once per step of the loop."""
    visits, nests, trips = 0, 0, 1
    constants = {name: int(value) for name, value in re.findall(r"(%c\w+) = arith.constant (\d+) : index", text)}
    for line in text.splitlines():
        if loop := re.search(r"scf.for %\w+ = (%\w+) to (%\w+) step (%\w+)", line):
            begin, end, step = (constants[name] for name in loop.groups())
            trips, nests = (end - begin) // step, nests + 1
        elif "scf.yield" in line:
            trips = 1
        elif "linalg.generic" in line:
            sizes = [[int(n) for n in shape.split("x")[:-1]] for shape in re.findall(r"tensor<([\dx]+xf32)>", line)]
            rows, columns = max((size for size in sizes if len(size) == 2), default=(0, 0))
            visits += trips * rows * columns
            nests += trips == 1
    return visits / ELEMENTS, nests


def main():
    before = count(run("mlir-opt", GRAPH, "--canonicalize"))
    library = "--transform-preload-library=transform-library-paths=" + os.path.join(FOLDER, "fuse.mlir")
    fused = count(run("mlir-opt", GRAPH, library, "--transform-interpreter", "--canonicalize", "--cse"))
    kernels = run("sbp-opt", GRAPH, "--sbp-lower-to-cpu", "--mlir-print-ir-after=sbp-fuse-kernels", "-o", os.devnull)
    # A kernel holds each operation of the graph once.
    body = kernels[kernels.index("@main") :]
    indentation = re.search(r"^( *)return", body, re.M)[1]
    nests = len(re.findall(r"^%s(sbp.row_kernel|call @sbp_fused_kernel|linalg)" % indentation, body, re.M))

    print("| | visits of each element of a row | loop nests |")
    print("|---|---:|---:|")
    print("| the graph | %.0f | %d |" % before)
    print("| upstream, tile and fuse | %.0f | %d |" % fused)
    print("| `sbp-fuse-kernels` | %.0f | %d |" % (before[0], nests))


if __name__ == "__main__":
    main()
