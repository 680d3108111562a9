"""Saved bytes fit the peak, and the list of what is alive at the peak adds up.

usage: saved_bytes.py ORACLE_DIRECTORY FOLDER
Runs every oracle graph as it is and with each plan of plans.txt. Prints a line for each; exit status 1 when more bytes
are saved than the step ever held, or when `at_peak` sums to less than 95 % of the measured peak or not to the planned one
(which counts the batches of all threads, though one of them may come too late to get any).
"""
import concurrent.futures
import json
import os
import subprocess
import sys


def call(*command):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if done.returncode:
        raise RuntimeError(" ".join(command) + "\n" + done.stderr[:2000])


def measure(folder, oracles, name, plan):
    """One line, and whether the numbers fit."""
    graph, base = os.path.join(oracles, name + ".mlir"), os.path.join(folder, f"{name}.{plan}")
    if plan != "exact":
        call("sbp-opt", graph, f"--sbp-compile=plan={os.path.join(oracles, name)}.{plan}.yaml seed=0 step=0", "-o", base + ".mlir")
        graph = base + ".mlir"
    call("sbp-run", graph, "--inputs", os.path.join(oracles, name + ".in.npz"), "--report", base + ".json")
    with open(base + ".json") as file:
        report = json.load(file)
    saved, peak = report["saved_bytes_reduced"], report["measured_peak_bytes"]
    alive = sum(entry["bytes"] for entry in report["at_peak"])
    fits = saved <= peak and alive >= 0.95 * peak and alive == report["planned_peak_bytes"]
    return f"{name} {plan}: saved {saved} of a peak of {peak}, alive {alive}" + ("" if fits else " DOES NOT FIT"), fits


def main(oracles, folder):
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(oracles, "plans.txt")) as file:
        plans = [line.split("#")[0].split()[:2] for line in file if line.split("#")[0].strip()]
    cases = sorted({(name, "exact") for name, _ in plans} | {tuple(plan) for plan in plans})
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        results = list(pool.map(lambda case: measure(folder, oracles, *case), cases))
    for line, _ in results:
        print(line)
    return not results or not all(fits for _, fits in results)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
