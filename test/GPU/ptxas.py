"""Kernels assemble for every chip, without spills and without memory of the thread's own.

usage: ptxas.py FOLDER GRAPH...
Lowers each graph for sm_80, sm_90a and sm_100a and assembles its PTX. Prints for each graph and chip how many kernels
there are and the most registers; exit status 1 where a kernel spills, has a stack, or has a shared array that a wide
access may find misaligned.
"""
import concurrent.futures
import os
import re
import subprocess
import sys

CHIPS = ("sm_80", "sm_90a", "sm_100a")


def call(*command):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode:
        raise RuntimeError(" ".join(command) + "\n" + done.stdout[:2000])
    return done.stdout


def unescape(text):
    return re.sub(r"\\([0-9A-F]{2})", lambda match: chr(int(match.group(1), 16)), text)


def check(folder, graph, chip):
    """One line, and whether the kernels are as they should be."""
    base = os.path.join(folder, os.path.basename(graph) + "." + chip)
    call("sbp-opt", graph, f"--sbp-lower-to-gpu=chip={chip}", "-o", base + ".mlir")
    with open(base + ".mlir") as file:
        ptx = unescape(re.search(r'assembly = "((?:[^"\\]|\\.)*)"', file.read()).group(1)).rstrip("\0")
    with open(base + ".ptx", "w") as file:
        file.write(ptx)
    said = call("ptxas", "-v", "-arch=" + chip, base + ".ptx", "-o", base + ".cubin")
    registers = [int(number) for number in re.findall(r"Used (\d+) registers", said)]
    name = f"{os.path.basename(graph)} {chip}"
    problems = [f"{name}: {line.strip()}" for line in said.splitlines() if re.search(r"[1-9]\d* bytes (stack|spill)", line)]
    shared = re.findall(r"\.shared \.align (\d+)", ptx)
    problems += [f"{name}: a shared array is aligned to {n} bytes" for n in shared if int(n) < 16]
    return f"{name}: {len(registers)} kernels, at most {max(registers)} registers", problems


def main(folder, *graphs):
    os.makedirs(folder, exist_ok=True)
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        results = list(pool.map(lambda case: check(folder, *case), [(graph, chip) for graph in graphs for chip in CHIPS]))
    for line, problems in results:
        print("\n".join([line, *problems]))
    return any(problems for _, problems in results)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
