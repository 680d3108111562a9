"""What the report says that kernels move, against the emulator's counters.

usage: counts.py ORACLE_FOLDER FOLDER GRAPH.PLAN... [-v]
Counters are of sectors of 32 bytes, a request of a warp at a time: what two requests share counts twice. Products are
calls of the runtime, whose kernels are not compared.
"""
import collections
import json
import os
import re
import subprocess
import sys

#: By how much a kernel may move more than it must: a request for one number of 4 bytes moves 32. To select, a block
#: reads the keys for each of their bits.
FACTOR = 8
FACTORS = {"select": 40}


def run(command, **environment):
    done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                          env={**os.environ, "SBP_NUM_THREADS": "1", **environment})
    if done.returncode:
        sys.exit(" ".join(command) + "\n" + done.stderr[-3000:])
    return done.stderr


def check(oracle, folder, name, plan, verbose):
    stem = os.path.join(oracle, name)
    graph = stem + (".mlir" if os.path.exists(stem + ".mlir") else ".marked.mlir")
    if plan == "uniform":
        # The oracle's masks are fixed: others are drawn on the device.
        plan_file = os.path.join(folder, name + ".uniform.yaml")
        with open(stem + ".tokens.yaml") as file, open(plan_file, "w") as to:
            to.write(file.read().replace("sampler: fixed", "sampler: uniform").replace("indices: ", "keep: 0.4 #"))
    else:
        plan_file = f"{stem}.{plan}.yaml"
    if plan != "exact":
        reduced = os.path.join(folder, f"{name}.{plan}.mlir")
        run(["sbp-opt", graph, "--sbp-compile=plan=" + plan_file, "-o", reduced])
        graph = reduced
    report = os.path.join(folder, f"{name}.{plan}.json")
    text = run(["sbp-run", graph, "--inputs", stem + ".in.npz", "--device", "cuda", "--report", report],
               SBP_EMU_COUNT="1", SBP_EMU_CHECK="0")
    counted, launches = collections.Counter(), collections.Counter()
    for kernel, sectors in re.findall(r"counts: kernel (\w+), .*\n(?:counts:   line.*\n)*counts:   global: (\d+)", text):
        # The runtime's own kernels are products that the library refused.
        if not kernel.startswith("contract_"):
            counted[kernel] += 32 * int(sectors)
            launches[kernel] += 1
    with open(report) as file:
        roofline = json.load(file)["roofline"]
    formula, announced = collections.Counter(), collections.Counter()
    for kernel in roofline["kernels"]:
        formula[kernel["name"]] += kernel["bytes_read"] + kernel["bytes_written"]
        announced[kernel["name"]] += kernel["launches"]
    wrong = 0
    for kernel in sorted(counted):
        factor = FACTORS.get(kernel.split("_")[0], FACTOR)
        bytes, most = formula[kernel], factor * formula[kernel]
        right = announced[kernel] == launches[kernel] and bytes <= counted[kernel] <= most
        wrong += not right
        if not right or verbose:
            print(f"{name} {plan} {kernel}: {launches[kernel]} launches, {announced[kernel]} announced, counted "
                  f"{counted[kernel]} bytes, expected {bytes} to {most} ({counted[kernel] / max(bytes, 1):.2f})")
    products = sum(kernel["launches"] for kernel in roofline["kernels"] if kernel["name"].startswith("contract_"))
    assert sum(announced.values()) == sum(launches.values()) + products == roofline["launches"]
    assert roofline["bytes"] == sum(formula.values()) >= 0.5 * roofline["least_bytes"] > 0
    print(f"{name} {plan}: {len(counted)} kernels, {products} products, {wrong} wrong, counted "
          f"{sum(counted.values()) / sum(formula[kernel] for kernel in counted):.2f} times the formulas")
    return wrong


def main():
    oracle, folder, *jobs = sys.argv[1:]
    verbose = "-v" in jobs
    os.makedirs(folder, exist_ok=True)
    return 1 if sum(check(oracle, folder, *job.split("."), verbose) for job in jobs if job != "-v") else 0


if __name__ == "__main__":
    sys.exit(main())
