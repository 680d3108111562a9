"""Runs what benchmarks/gpu/prepare.sh compiled, on the machine with the GPU.

usage: run.py OUT [--minutes 10] [--device gpu|emulator] [--only checks,...]

OUT/results.json and OUT/results.md are written again after each step of this
program, so that what was measured is there whenever it ends. Every step is a
process with a time limit.
"""

import argparse
import glob
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time

import driver
import models
import tables

FOLDER = os.path.dirname(os.path.abspath(__file__))
STAGES = ("checks", "sanitizer", "times")
# Those of one line run in one process, the lines behind all compiled steps last:
# torch.compile takes most of a minute for each.
TORCH = (
    (
        ("PyTorch eager", "eager"),
        ("PyTorch eager, SDPA", "sdpa"),
        ("PyTorch SDPA + checkpoint per block", "checkpoint"),
        ("PyTorch with masks, keep 0.5", "sbp-050"),
        ("PyTorch with masks, keep 0.25", "sbp-025"),
    ),
    (("torch.compile, budget 0.5", "compile-050"),),
    (("torch.compile, SDPA", "compile"),),
    (("torch.compile, budget 0.25", "compile-025"),),
)
SANITIZERS = ("memcheck", "racecheck", "initcheck", "synccheck")


def name_plan(plan):
    keep, _, recompute = plan.partition(".")
    if not recompute:
        return "SBP exact"
    return f"SBP keep {int(keep[1:]) / 100:g}, recompute {recompute}"


def find_sanitizer():
    """compute-sanitizer, which a toolkit brings; PATH often lacks its folder."""
    toolkit = os.environ.get("CUDA_HOME") or "/usr/local/cuda"
    return shutil.which("compute-sanitizer") or shutil.which(
        "compute-sanitizer", path=os.path.join(toolkit, "bin"))


def find_cublaslt():
    """The library that PyTorch's wheels or the toolkit brought; the loader
    knows of neither."""
    if os.environ.get("SBP_CUBLASLT"):
        return os.environ["SBP_CUBLASLT"]
    folders = []
    spec = importlib.util.find_spec("nvidia")
    for root in spec.submodule_search_locations if spec else ():
        folders += glob.glob(os.path.join(root, "*", "lib"))
    spec = importlib.util.find_spec("torch")
    for root in spec.submodule_search_locations if spec else ():
        folders.append(os.path.join(root, "lib"))
    for root in (os.environ.get("CUDA_HOME"), "/usr/local/cuda"):
        if root:
            folders.append(os.path.join(root, "lib64"))
    for version in (13, 12):
        for folder in folders:
            path = os.path.join(folder, f"libcublasLt.so.{version}")
            if os.path.exists(path):
                return path
    return None


class Run:
    def __init__(self, options):
        self.options = options
        self.start = time.monotonic()
        machine = driver.open_device()
        self.limit = 60 * options.minutes
        self.is_right = True
        with open(os.path.join(FOLDER, "manifest.json")) as file:
            self.manifest = json.load(file)
        self.steps = {step["name"]: step for step in self.manifest["steps"]}
        self.environment = dict(os.environ)
        library = find_cublaslt()
        if library:
            self.environment["SBP_CUBLASLT"] = library
        self.temporary = tempfile.mkdtemp()
        with tarfile.open(os.path.join(FOLDER, "code.tar.xz")) as archive:
            archive.extractall(self.temporary)
        self.environment["SBP_CODE"] = self.temporary
        # A model's arguments are drawn once.
        self.environment["SBP_DRAWN"] = self.temporary
        os.makedirs(options.out, exist_ok=True)
        machine["cuBLASLt"] = library or "as the loader finds it"
        machine["compiled for"] = (
            f"{self.manifest['chip']}, {self.manifest['format']}")
        self.bandwidth = machine["gb_per_s"] * 1e9
        self.results = {
            "machine": machine,
            "started": time.strftime("%Y-%m-%d %H:%M:%S"),
            "seconds": 0, "checks": {}, "sanitizer": {}, "times": {},
            "left": [], "refused": self.manifest["refused"],
        }

    def seconds_left(self):
        return self.limit - (time.monotonic() - self.start)

    def say(self, text):
        print(f"[{time.monotonic() - self.start:4.0f} s] {text}", flush=True)

    def write(self):
        self.results["seconds"] = time.monotonic() - self.start
        for name, text in (
            ("results.json", json.dumps(self.results, indent=1) + "\n"),
            ("results.md", tables.write(self.results)),
        ):
            path = os.path.join(self.options.out, name)
            with open(path + ".part", "w") as file:
                file.write(text)
            os.replace(path + ".part", path)

    def call(self, command, most):
        """The exit status, None after `most` seconds or at the end of the time,
        and what was printed."""
        most = min(most, self.seconds_left())
        if most <= 1:
            return None, "out of time"
        log = os.path.join(self.temporary, "log")
        with open(log, "w") as file:
            process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=file,
                stderr=subprocess.STDOUT, env=self.environment,
                start_new_session=True)
            try:
                status = process.wait(most)
            except subprocess.TimeoutExpired:
                # Compilers of torch.compile are children of its own.
                os.killpg(process.pid, 9)
                process.wait()
                status = None
        with open(log, errors="replace") as file:
            text = file.read()
        return status, text if status is not None else (
            text + f"ended after {most:.0f} s")

    def call_peer(self, command, most):
        """The JSON that a peer writes, {} where it wrote none, and why not all
        of it is there."""
        out = os.path.join(self.temporary, "out.json")
        if os.path.exists(out):
            os.remove(out)
        status, text = self.call(
            [sys.executable, *[out if c is None else c for c in command]], most)
        result = {}
        if os.path.exists(out):
            with open(out) as file:
                result = json.load(file)
        last = text.strip().splitlines()[-1:] or [f"exit status {status}"]
        return result, None if status == 0 else last[0][:300]

    def check(self):
        names = [n for n, s in self.steps.items() if s["kind"] != "time"]
        self.say(f"{len(names)} steps against the CPU's results")
        left = list(names)
        # A process that the GPU or a time limit ends loses its step alone.
        while left and self.seconds_left() > 1:
            peer = [os.path.join(FOLDER, "sbp_step.py"), "check", None, *left]
            found, problem = self.call_peer(peer, 240)
            self.results["checks"].update(found)
            left = [name for name in left if name not in found]
            if left and problem:
                self.results["checks"][left[0]] = {"right": False,
                                                   "error": problem}
                left = left[1:]
            self.write()
        self.results["left"] += left
        wrong = [n for n, c in self.results["checks"].items() if not c["right"]]
        self.say(f"{len(wrong)} wrong" + "".join("\n  " + n for n in wrong))

    def sanitize(self):
        tool = find_sanitizer()
        if not tool:
            self.results["sanitizer"]["all"] = (
                "not run: no compute-sanitizer along PATH or in $CUDA_HOME/bin")
            self.say("compute-sanitizer "
                     + self.results["sanitizer"]["all"])
            return
        # Some graphs with masks, and the small model, which has products.
        names = [n for n, s in self.steps.items() if s["kind"] == "small"]
        names += [n for n, s in self.steps.items()
                  if s["kind"] == "sample" and not n.endswith(".exact")][:3]
        for kind in SANITIZERS:
            peer = [os.path.join(FOLDER, "sbp_step.py"), "check",
                    os.path.join(self.temporary, "sanitized.json"), *names]
            status, text = self.call(
                [tool, "--tool", kind, "--error-exitcode", "9",
                 sys.executable, *peer], 60)
            found = re.findall(r"SUMMARY: *(.*)", text)
            if status is None:
                result = "not finished: " + text.splitlines()[-1]
            elif found and status in (0, 9):
                result = found[-1]
                self.is_right &= status == 0
            else:
                last = text.splitlines()[-1:]
                result = f"not run: status {status}: {''.join(last)}"
            self.results["sanitizer"][kind] = result
            self.say(f"{kind}: {result}")
            self.write()

    def time_sbp(self, step):
        peer = [os.path.join(FOLDER, "sbp_step.py"), "time", None, step["name"],
                str(self.options.seconds)]
        result, problem = self.call_peer(peer, self.options.seconds + 60)
        if problem:
            return {"not_run": problem}
        if self.bandwidth:
            moved = step["bytes_read"] + step["bytes_written"]
            result["bound_ms"] = 1e3 * moved / self.bandwidth
        return result

    def time_torch(self, model, dtype, variants):
        peer = [os.path.join(FOLDER, "torch_step.py"), model, dtype,
                ",".join(variants), None, str(self.options.seconds)]
        if self.options.device == "emulator":
            peer.append("cpu")
        most = len(variants) * (self.options.seconds + 30) + 60
        found, problem = self.call_peer(peer, most)
        return [found.get(v, {"not_run": problem}) for v in variants]

    def list_jobs(self):
        """(place, model, dtype, names, what returns their results): first what
        comes first of each model, should the time end."""
        kind = "small" if self.options.device == "emulator" else "time"
        steps = [s for s in self.steps.values() if s["kind"] == kind]
        for s in steps:
            yield (models.PLANS.index(s["plan"]), s["model"], s["dtype"],
                   [name_plan(s["plan"])], lambda s=s: [self.time_sbp(s)])
        for model, dtype in sorted({(s["model"], s["dtype"]) for s in steps}):
            for place, line in enumerate(TORCH):
                names, variants = zip(*line)
                yield (place + len(models.PLANS) if place else -1, model, dtype,
                       names, lambda m=model, d=dtype, v=variants:
                       self.time_torch(m, d, v))

    def measure(self):
        jobs = sorted(self.list_jobs(), key=lambda job: job[:3])
        self.say(f"{len(jobs)} processes, {self.options.seconds} s each variant")
        for done, (_, model, dtype, names, job) in enumerate(jobs, 1):
            group = f"{model}, {dtype}"
            if self.seconds_left() < 2 * self.options.seconds + 2:
                self.results["left"] += [f"{group}: {name}" for name in names]
                continue
            rows = self.results["times"].setdefault(group, {})
            for name, result in zip(names, job()):
                rows[name] = result
                text = result.get("not_run") or f"{result['step_ms']:.2f} ms"
                self.say(f"{done}/{len(jobs)} {group}: {name}: {text}")
            self.write()

    def run(self):
        self.write()
        only = self.options.only.split(",")
        for name, stage in zip(STAGES, (self.check, self.sanitize,
                                        self.measure)):
            if name in only:
                stage()
                self.write()
        shutil.rmtree(self.temporary)
        self.say(f"{self.options.out}/results.md")
        return self.is_right and all(
            c["right"] for c in self.results["checks"].values())


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("out")
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seconds", type=float, default=1.5,
                        help="for which one variant is measured")
    parser.add_argument("--device", default="gpu", choices=("gpu", "emulator"))
    parser.add_argument("--only", default=",".join(STAGES))
    options = parser.parse_args()
    options.out = os.path.abspath(options.out)
    try:
        run = Run(options)
    except driver.CudaError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 0 if run.run() else 1


if __name__ == "__main__":
    sys.exit(main())
