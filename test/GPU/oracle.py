"""Oracle graphs on the GPU against the CPU.

usage: oracle.py ORACLE_FOLDER FOLDER [NAME...]
Each graph of the oracle folder's plans.txt (or each of NAME) runs exact, and reduced by each of its plans with a fixed
seed and step: launched kernel by kernel, then by a CUDA graph. Blocks and threads of the emulator run in a random order,
another one for each run.
"""
import concurrent.futures
import os
import subprocess
import sys
import time
import zipfile

TOLERANCE = 2e-5
#: Graphs that call functions of CUDA's libdevice.
NEEDS_LIBDEVICE = ("in_f64",)
#: Sums of f32 differ in the last bits, and what is rounded to bf16 or f16 behind them in one of its few.
TOLERANCES = {"in_bf16": 1e-2, "mixed_bf16": 1e-2, "mixed_f16": 2e-3}


def read_plans(path):
    """(graph, plan, option of sbp-compile) of each line; the plan is none for the exact graph, which comes first."""
    known = set()
    with open(path) as lines:
        for line in lines:
            fields = [field for field in line.split("#")[0].split() if field != "marked-only"]
            if not fields:
                continue
            name, plan, _, *option = fields
            if name not in known:
                yield name, None, ""
            known.add(name)
            yield name, plan, "".join(option)


def run(command, **environment):
    done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          errors="replace", env={**os.environ, "SBP_NUM_THREADS": "1", **environment})
    if done.returncode:
        raise RuntimeError(" ".join(command) + "\n" + done.stdout[:3000] + f"exit status {done.returncode}\n")


def check(oracle, folder, number, name, plan, option):
    stem = os.path.join(oracle, name)
    graph = stem + (".mlir" if os.path.exists(stem + ".mlir") else ".marked.mlir")
    mine = os.path.join(folder, name + "." + (plan or "exact"))
    if plan:
        reduced = mine + ".mlir"
        run(["sbp-opt", graph, f"--sbp-compile=plan={stem}.{plan}.yaml seed=0 step=0 {option}", "-o", reduced])
        graph = reduced
    truth = mine + ".npz"
    run(["sbp-run", graph, "--inputs", stem + ".in.npz", "--outputs", truth])
    # The first step is launched directly, the second by a CUDA graph: on the same numbers, with the same bits.
    variance = mine + ".variance.npz"
    run(["sbp-run", graph, "--inputs", stem + ".in.npz", "--device", "cuda", "--cuda-graph", "--steps", "2",
         "--variance", variance, "--expect", truth, "--tolerance", str(TOLERANCES.get(name, TOLERANCE))],
        SBP_EMU_CHECK="2", SBP_EMU_SEED=str(number + 1))
    with zipfile.ZipFile(variance) as archive:
        for file in archive.namelist():
            data = archive.read(file)
            if any(data[10 + int.from_bytes(data[8:10], "little"):]):
                raise RuntimeError(f"{mine}: {file} of the graph launch differs from the direct launch\n")


def main():
    oracle, folder, *names = sys.argv[1:]
    os.makedirs(folder, exist_ok=True)
    jobs = [job for job in read_plans(os.path.join(oracle, "plans.txt")) if not names or job[0] in names]
    if "CUDA_HOME" not in os.environ:
        print("no CUDA toolkit: not run:", *NEEDS_LIBDEVICE)
        jobs = [job for job in jobs if job[0] not in NEEDS_LIBDEVICE]
    wrong = 0
    with concurrent.futures.ThreadPoolExecutor(2) as pool:

        def timed(number, job):
            start = time.monotonic()
            try:
                check(oracle, folder, number, *job)
                return None, time.monotonic() - start
            except RuntimeError as error:
                return error, time.monotonic() - start

        for job, (error, seconds) in zip(jobs, pool.map(timed, range(len(jobs)), jobs)):
            print(f"{job[0]} {job[1] or 'exact'}: {'wrong' if error else 'right'}, {seconds:.1f} s", flush=True)
            if error:
                wrong += 1
                print(error, flush=True)
    print(f"{len(jobs)} graphs and plans, {wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
