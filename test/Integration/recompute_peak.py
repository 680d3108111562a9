"""The planned peak never rises from recompute none to elementwise to all.

usage: recompute_peak.py FOLDER PLAN... -- GRAPH...
Each PLAN is what a rule says beside `recompute`, such as "match: '.*', method: exact". Compiles each graph with each
plan and kind of recomputation and prints a line with the saved bytes and the planned peaks; exit status 1 when a peak
rises.
"""
import os
import re
import subprocess
import sys

KINDS = ("none", "elementwise", "all")


def compile_graph(graph, plan, folder):
    """Saved bytes and planned peak of `graph` under the text of a plan."""
    file = os.path.join(folder, "plan.yaml")
    with open(file, "w") as plan_file:
        plan_file.write(plan)
    reduced = os.path.join(folder, "reduced.mlir")
    saved = subprocess.run(
        ["sbp-opt", graph, f"--sbp-compile=plan={file} seed=0 step=0", "--sbp-print-saved-activations", "-o", reduced],
        check=True,
        capture_output=True,
        text=True,
    ).stderr
    lowered = subprocess.run(
        ["sbp-opt", reduced, "--sbp-lower-to-cpu=results-in-arena=true"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    total = re.search(r"^total +(\d+)", saved, re.MULTILINE)
    peak = re.search(r"sbp\.planned_peak_bytes = (\d+)", lowered)
    return int(total[1]) if total else 0, int(peak[1])


def main(folder, *arguments):
    end = arguments.index("--")
    failed = False
    for graph in arguments[end + 1 :]:
        for plan in arguments[:end]:
            sizes = [
                compile_graph(graph, f"layers: [{{{plan}, recompute: {kind}}}]\n", folder)
                for kind in KINDS
            ]
            peaks = [peak for _, peak in sizes]
            rises = peaks != sorted(peaks, reverse=True)
            name = os.path.splitext(os.path.basename(graph))[0]
            print(f"{name} ({plan}): saved {[saved for saved, _ in sizes]} peaks {peaks}" + (" RISES" if rises else ""))
            failed |= rises
    return failed


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
