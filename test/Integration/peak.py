"""The planned peak is the measured one, and never grows when keep shrinks.

usage: peak.py GRAPH INPUTS FOLDER [RECOMPUTE...]      (no RECOMPUTE: all three)
Compiles the graph with every matching layer at falling keep ratios and each kind of recomputation, runs it, and
compares the peaks. Prints a line for each; exit status 1 when planned and measured differ by more than 5 % or when a
smaller keep has a larger peak.
"""
import json
import os
import subprocess
import sys

KEEPS = (1.0, 0.75, 0.5, 0.25, 0.125)


def main(graph, inputs, folder, *kinds):
    failed = False
    for recompute in kinds or ("none", "elementwise", "all"):
        last = None
        for keep in KEEPS:
            plan = os.path.join(folder, "plan.yaml")
            with open(plan, "w") as file:
                file.write(
                    'layers: [{match: "block[0-9]+/(attn|mlp)", axes: [1], '
                    f"keep: {keep}, recompute: {recompute}}}]\n"
                )
            reduced = os.path.join(folder, "reduced.mlir")
            report = os.path.join(folder, "report.json")
            subprocess.run(
                ["sbp-opt", graph, f"--sbp-compile=plan={plan} seed=0 step=0", "-o", reduced],
                check=True,
            )
            subprocess.run(
                ["sbp-run", reduced, "--inputs", inputs, "--report", report],
                check=True,
                stdout=subprocess.DEVNULL,
            )
            with open(report) as file:
                numbers = json.load(file)
            planned, measured = numbers["planned_peak_bytes"], numbers["measured_peak_bytes"]
            agrees = abs(planned - measured) <= 0.05 * measured
            grows = last is not None and measured > last
            print(
                f"{recompute} keep {keep}: planned {planned} measured {measured}"
                + ("" if agrees else " DIFFERS")
                + (" GROWS" if grows else "")
            )
            failed |= not agrees or grows
            last = measured
    return failed


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
