"""One variant of one model with sbp-opt and sbp-run: writes JSON.

usage: sbp_peer.py MODEL PLAN STEPS GRAPHS OUT MODE

PLAN is exact for the graph as it is, else the plan GRAPHS/MODEL.PLAN.yaml.
MODE: time; check also compares with JAX's results.
Exits with status 3 and the message when the compiler refuses.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import time

TOLERANCE = "1e-4"


def call(*command, refusal=False):
    done = subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    if done.returncode:
        sys.stderr.write(done.stderr or f"{command[0]}: {done.returncode}\n")
        sys.exit(3 if refusal else 1)
    return done.stdout, done.stderr


def main():
    model, plan, steps, graphs, out, mode = sys.argv[1:]
    prefix = os.path.join(graphs, model)
    graph = prefix + ".mlir"
    with tempfile.TemporaryDirectory() as folder:
        reduced = os.path.join(folder, "reduced.mlir")
        if plan == "exact":
            passes = ["--inline", "--canonicalize", "--cse"]
        else:
            passes = [f"--sbp-compile=plan={prefix}.{plan}.yaml"]
        start = time.perf_counter()
        call("sbp-opt", graph, *passes, "-o", reduced, refusal=True)
        compile_s = time.perf_counter() - start
        _, table = call(
            "sbp-opt", reduced, "--sbp-print-saved-activations", "-o", os.devnull
        )
        saved = re.search(r"^total\s+(\d+)", table, re.M)

        report = os.path.join(folder, "report.json")
        command = ["sbp-run", reduced, "--inputs", prefix + ".in.npz"]
        command += ["--steps", str(int(steps) + 1), "--report", report]
        if mode == "check":
            command += ["--expect", prefix + ".exact.npz"]
            command += ["--tolerance", TOLERANCE]
        call(*command)
        with open(report) as file:
            measured = json.load(file)

    result = {
        "compile_s": compile_s + measured["compile_s"],
        # The first step finds fresh pages.
        "step_ms": measured["step_ms"][1:],
        "peak_bytes": measured["resident_growth_bytes"],
        "tracked_peak_bytes": measured["measured_peak_bytes"],
        "planned_peak_bytes": measured["planned_peak_bytes"],
        "saved_bytes": int(saved[1]),
    }
    if mode == "check":
        result["difference"] = float(TOLERANCE)  # at most
    with open(out, "w") as file:
        json.dump(result, file)


if __name__ == "__main__":
    main()
