"""Compiles what benchmarks/gpu/run.sh runs, into one folder that is carried to
a machine with a GPU.

usage: prepare.py FOLDER [--chip sm_90a,...] [--format isa|fatbin] [--samples NAME,...]
                  [--models KEY,...] [--dtypes f32,bf16] [--jobs 2]

Needs sbp-opt, sbp-run and cc on the path, and a Python that has JAX.
CUDA_HOME names a toolkit where kernels of bf16 call libdevice.

FOLDER/run.sh             start this one there
FOLDER/benchmarks/...     the programs that it runs
FOLDER/benchmarks/gpu/code.tar.xz   one shared object for each step
FOLDER/benchmarks/gpu/data      inputs of the samples, results of the CPU
FOLDER/benchmarks/gpu/manifest.json

A model's arguments are drawn from seeds there, and are not carried.
"""

import argparse
import concurrent.futures
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, "..", "..")
ORACLE = os.path.join(ROOT, "test", "Integration", "Oracle")
sys.path.insert(0, os.path.join(ROOT, "test", "GPU"))
import models  # noqa: E402
import oracle  # noqa: E402

#: What may be carried.
MOST_BYTES = 64 << 20
#: Of the models against the CPU; bf16 rounds where each side wants to.
TOLERANCES = {"f32": 2e-5, "bf16": 2e-2}
CARRIED = {
    "gpu": ("run.py", "driver.py", "models.py", "sbp_step.py", "torch_step.py",
            "tables.py", "README.md"),
    "models": ("shapes.py",),
    "memory_speed": ("torch_models.py", "torch_peer.py", "resident.py"),
}


def call(*command, **environment):
    done = subprocess.run(command, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          text=True, env={**os.environ, **environment})
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)}\n{done.stdout[-3000:]}")
    return done.stdout


def read_types(text):
    """The types of a list such as `tensor<2x3xf32>, i64`, in order."""
    types = []
    for shape, scalar in re.findall(r"tensor<([^<>]*)>|\b([a-z]+\d+)\b", text):
        *sizes, element = (shape or scalar).split("x")
        types.append({"dtype": element, "shape": [int(s) for s in sizes]})
    return types


def read_signature(path):
    """Argument and result types of @main in a graph that sbp-opt printed."""
    with open(path) as file:
        for line in file:
            if "func.func" in line and "@main(" in line:
                break
    line = re.sub(r'loc\((?:[^()"]|"[^"]*"|\([^()]*\))*\)|#loc\d*', "", line)
    line = re.sub(r'"[^"]*"', "", line).split(" attributes ")[0]
    arguments, _, results = line.partition("->")
    arguments = re.sub(r"%\w+:", "", arguments.split("@main(", 1)[1])
    return read_types(arguments), read_types(results)


def read_records(path):
    """The arena's bytes and what the kernels move and compute at least, of a
    graph that sbp-opt lowered."""
    with open(path) as file:
        text = file.read()
    arena = re.search(r"sbp\.planned_peak_bytes = (\d+)", text)
    found = re.search(r"sbp\.launches = \[(.*?)\](?=[,}])", text, re.S)
    sums = {"arena_bytes": int(arena[1]) if arena else 0}
    for field in ("launches", "bytes_read", "bytes_written", "flops"):
        values = re.findall(rf"\b{field} = (-?\d+)", found[1]) if found else []
        sums[field] = sum(map(int, values))
    return sums


class Package:
    def __init__(self, options):
        self.options = options
        self.folder = os.path.join(options.folder, "benchmarks", "gpu")
        self.work = os.path.join(options.folder + ".work")
        for folder in ("code", "data"):
            os.makedirs(os.path.join(self.folder, folder), exist_ok=True)
        os.makedirs(self.work, exist_ok=True)
        self.steps = []

    def compile(self, name, graph, passes, **facts):
        """Adds the step of `graph`, which `passes` of sbp-opt reduce first."""
        reduced = os.path.join(self.work, name + ".mlir")
        lowered = os.path.join(self.work, name + ".lowered")
        file = os.path.join("code", name + ".so")
        call("sbp-opt", graph, *passes, "-o", reduced)
        arguments, results = read_signature(reduced)
        call("sbp-run", reduced, "--device=cuda", "--chip=" + self.options.chip,
             "--format=" + self.options.format, "--symbol=sbp_step",
             "--emit-shared=" + os.path.join(self.folder, file), "--cuda-graph")
        # What the header says stands in the manifest.
        os.remove(os.path.join(self.folder, "code", name + ".h"))
        toolkit = os.environ.get("CUDA_HOME")
        call("sbp-opt", reduced, "--sbp-lower-to-gpu=chip="
             + self.options.chip.split(",")[0]
             + (f" toolkit={toolkit}" if toolkit else ""), "-o", lowered)
        records = read_records(lowered)
        os.remove(lowered)
        return {"name": name, "file": file, "symbol": "sbp_step",
                "arguments": arguments, "results": results, "inputs": None,
                "expected": None, **records, **facts}, reduced

    def add_sample(self, name, plan, option):
        """A graph of the tests, with the CPU's results."""
        stem = os.path.join(ORACLE, name)
        graph = stem + ".mlir"
        if not os.path.exists(graph):
            graph = stem + ".marked.mlir"
        passes = []
        if plan:
            passes = [f"--sbp-compile=plan={stem}.{plan}.yaml seed=0 step=0 "
                      + option]
        key = f"{name}.{plan or 'exact'}"
        entry, reduced = self.compile(
            key, graph, passes, kind="sample",
            tolerance=oracle.TOLERANCES.get(name, oracle.TOLERANCE))
        entry["inputs"] = os.path.join("data", name + ".in.npz")
        entry["expected"] = os.path.join("data", key + ".npz")
        shutil.copyfile(stem + ".in.npz",
                        os.path.join(self.folder, entry["inputs"]))
        call("sbp-run", reduced, "--inputs", stem + ".in.npz", "--outputs",
             os.path.join(self.folder, entry["expected"]))
        return entry

    def add_model(self, key, dtype, plan, small):
        """A training step of a model: with the CPU's results where it is small,
        else to be timed."""
        prefix = os.path.join(self.work, f"{key}.{dtype}")
        passes = [f"--sbp-compile=plan={self.work}/{key}.{plan}.yaml"]
        if plan == "exact":
            passes = ["--inline", "--canonicalize", "--cse"]
        name = f"{key}.{dtype}.{plan}"
        entry, reduced = self.compile(
            name, prefix + ".mlir", passes, kind="small" if small else "time",
            model=key, dtype=dtype, plan=plan, tolerance=TOLERANCES[dtype])
        if small:
            entry["expected"] = os.path.join("data", name + ".npz")
            call("sbp-run", reduced, "--inputs", f"{self.work}/{key}.in.npz",
                 "--outputs", os.path.join(self.folder, entry["expected"]))
        return entry

    def write(self, refused):
        manifest = {"chip": self.options.chip, "format": self.options.format,
                    "refused": refused,
                    "steps": sorted(self.steps, key=lambda s: s["name"])}
        with open(os.path.join(self.folder, "manifest.json"), "w") as file:
            json.dump(manifest, file, indent=1)
        for folder, names in CARRIED.items():
            to = os.path.join(self.options.folder, "benchmarks", folder)
            os.makedirs(to, exist_ok=True)
            for name in names:
                shutil.copyfile(os.path.join(HERE, "..", folder, name),
                                os.path.join(to, name))
        shutil.copy(os.path.join(HERE, "run.sh"), self.options.folder)

    def pack(self):
        """One file of all code: the runtime in each object is the same."""
        code = os.path.join(self.folder, "code")
        with tarfile.open(code + ".tar.xz", "w:xz") as archive:
            for name in sorted(os.listdir(code)):
                archive.add(os.path.join(code, name), os.path.join("code", name))
        shutil.rmtree(code)


def count_bytes(folder):
    return sum(os.path.getsize(os.path.join(where, name))
               for where, _, names in os.walk(folder) for name in names)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("--chip", default="sm_90a")
    parser.add_argument("--format",
                        help="default: fatbin where ptxas is, else isa")
    parser.add_argument("--samples", help="default: all; none: ''")
    parser.add_argument("--models", help="default: all; none: ''")
    parser.add_argument("--dtypes", default="f32,bf16")
    parser.add_argument("--plans", help="of the models, default: all")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    options = parser.parse_args()
    options.folder = os.path.abspath(options.folder)
    # Old code beside the new would be carried.
    if os.path.exists(os.path.join(options.folder, "benchmarks", "gpu",
                                   "manifest.json")):
        shutil.rmtree(options.folder)
    elif os.path.exists(options.folder) and os.listdir(options.folder):
        print(f"error: {options.folder} exists, and this program did not make "
              "it")
        return 1
    if options.format is None:
        toolkit = os.path.join(os.environ.get("CUDA_HOME", ""), "bin", "ptxas")
        found = os.path.exists(toolkit) or shutil.which("ptxas")
        options.format = "fatbin" if found else "isa"
    package = Package(options)
    package.write({})

    def choose(given, known):
        return list(known) if given is None else list(filter(None,
                                                             given.split(",")))

    samples = [job for job in oracle.read_plans(f"{ORACLE}/plans.txt")
               if options.samples is None
               or job[0] in options.samples.split(",")]
    if "CUDA_HOME" not in os.environ:
        print("no CUDA_HOME: left out:", *oracle.NEEDS_LIBDEVICE)
        samples = [s for s in samples if s[0] not in oracle.NEEDS_LIBDEVICE]
    keys = choose(options.models, models.MODELS)
    dtypes = choose(options.dtypes, models.DTYPES)
    plans = choose(options.plans, models.PLANS)
    if keys:
        print(call(sys.executable, os.path.join(HERE, "export_steps.py"),
                   package.work, ",".join(dtypes), *keys), end="", flush=True)
    jobs = [(package.add_sample, *sample) for sample in samples]
    jobs += [(package.add_model, key, dtype, plan, key in models.SMALL)
             for key in keys for dtype in dtypes for plan in plans]
    refused = {}
    start = time.monotonic()
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        runs = {pool.submit(*job): job for job in jobs}
        for done, run in enumerate(concurrent.futures.as_completed(runs), 1):
            what = " ".join(str(part) for part in runs[run][1:4])
            try:
                package.steps.append(run.result())
                text = "compiled"
            except RuntimeError as error:
                refused[what] = str(error)
                text = f"refused: {error}"
            print(f"[{done}/{len(jobs)}, {time.monotonic() - start:.0f} s] "
                  f"{what}: {text}", flush=True)
    package.write(refused)
    package.pack()
    shutil.rmtree(package.work)
    total = count_bytes(options.folder)
    print(f"{options.folder}: {len(package.steps)} steps, "
          f"{total / 1e6:.1f} MB, {len(refused)} refused")
    if total > MOST_BYTES:
        print(f"error: expected at most {MOST_BYTES / 1e6:.0f} MB; leave out "
              "models or samples")
        return 1
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main())
