"""Saved bytes and planned peaks of the oracle graphs, compared with a table.

usage: pinned_bytes.py ORACLE_DIRECTORY TABLE FOLDER [--write]
For every graph as it is, and for every plan of plans.txt: the bytes that the forward saves for the backward, and the
planned peak. Prints each line of TABLE that is no longer true; exit status 1 when there is one. With --write the table
is made again: a change that moves a number says so in its commit.
"""
import concurrent.futures
import os
import re
import subprocess
import sys

HEADER = """# Saved bytes and planned peak of each graph, exact and with each plan.
# Made by: pinned_bytes.py ORACLE_DIRECTORY TABLE FOLDER --write
"""


def call(*command):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if done.returncode:
        raise RuntimeError(" ".join(command) + "\n" + done.stderr[:2000])
    return done.stdout + done.stderr


def measure(folder, oracles, name, plan):
    """The line of a graph: NAME PLAN SAVED PEAK."""
    graph = os.path.join(oracles, name + ".mlir")
    reduced = os.path.join(folder, f"{name}.{plan}.mlir")
    plan_file = os.path.join(oracles, f"{name}.{plan}.yaml")
    if plan == "exact":
        plan_file = os.path.join(folder, "exact.yaml")
    call("sbp-opt", graph, f"--sbp-compile=plan={plan_file} seed=0 step=0", "-o", reduced)
    saved = re.search(r"^total +(\d+)", call("sbp-opt", reduced, "--sbp-print-saved-activations", "-o", os.devnull), re.M)
    lowered = call("sbp-opt", reduced, "--sbp-lower-to-cpu=results-in-arena=true")
    peak = re.search(r"sbp\.planned_peak_bytes = (\d+)", lowered)
    return f"{name} {plan} {saved.group(1)} {peak.group(1)}"


def main(oracles, table, folder, write=None):
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "exact.yaml"), "w") as file:
        file.write("layers: [{match: '.*', method: exact}]\n")
    with open(os.path.join(oracles, "plans.txt")) as file:
        plans = [line.split("#")[0].split()[:2] for line in file if line.split("#")[0].strip()]
    cases = sorted({(name, "exact") for name, _ in plans} | {tuple(plan) for plan in plans})
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        lines = list(pool.map(lambda case: measure(folder, oracles, *case), cases))
    if write == "--write":
        with open(table, "w") as file:
            file.write(HEADER + "".join(line + "\n" for line in lines))
        return False
    with open(table) as file:
        pinned = [line.strip() for line in file if not line.startswith("#")]
    for line in sorted(set(pinned) - set(lines)):
        print(f"was: {line}")
    for line in sorted(set(lines) - set(pinned)):
        print(f"is:  {line}")
    print(f"{len(set(lines) & set(pinned))} of {len(pinned)} as pinned (NAME PLAN SAVED-BYTES PLANNED-PEAK)")
    return lines != pinned


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
