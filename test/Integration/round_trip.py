"""What sbp-opt reads and writes, it reads again as the same.

usage: round_trip.py TEST_DIRECTORY FOLDER
Every .mlir file below TEST_DIRECTORY that parses, and every oracle graph as compiled with each of its plans, goes
through --verify-roundtrip (as text and as bytecode). Exit status 1 when one does not come back, or when few do parse.
"""
import concurrent.futures
import os
import pathlib
import subprocess
import sys

# Those that do not parse test the parser or a verifier.
LEAST_PARSED = 0.9


def call(*command):
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    return done.returncode == 0, done.stderr


def read(path, *flags):
    return call("sbp-opt", str(path), "--split-input-file", "--allow-unregistered-dialect", *flags)


def check(path):
    """Whether the file parses, and the complaint."""
    if not read(path)[0]:
        return False, ""
    right, log = read(path, "--verify-roundtrip")
    return True, "" if right else log or "no message"


def compile_graph(folder, plan):
    """The graph of an oracle's plan file, masked."""
    graph = plan.with_name(plan.name.split(".")[0] + ".mlir")
    reduced = folder / (plan.stem + ".reduced.mlir")
    right, log = call("sbp-opt", str(graph), f"--sbp-compile=plan={plan}", "-o", str(reduced))
    if not right:
        raise RuntimeError(log)
    return reduced


def main(tests, folder):
    tests, folder = pathlib.Path(tests).resolve(), pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        plans = sorted((tests / "Integration" / "Oracle").glob("*.yaml"))
        files = list(pool.map(lambda plan: compile_graph(folder, plan), plans))
        files += sorted(path for path in tests.rglob("*.mlir") if "Inputs" not in path.parts)
        results = list(pool.map(check, files))
    parsed = sum(parses for parses, _ in results)
    wrong = [(path, log) for path, (_, log) in zip(files, results) if log]
    for path, log in wrong:
        print(f"{path}: {log[:1000]}")
    print(f"{parsed} of {len(files)} files parse, {len(wrong)} do not come back")
    return bool(wrong) or parsed < LEAST_PARSED * len(files)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
