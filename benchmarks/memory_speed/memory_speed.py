#!/usr/bin/env python3
"""Step time, saved bytes, peak memory and compile time of one training step.

This project, PyTorch and JAX side by side on the same weights and data, one
process per variant; processes interleave, and repeat, so that noise hits all
alike. Writes MODEL/memory_speed.md, .json and .png. Needs the standard library;
the peers go into an environment of their own under the work folder.
"""

import argparse
import glob
import hashlib
import json
import os
import shlex
import statistics
import subprocess
import sys
import tempfile
import time

import tables
from machine import describe, pick_cpus
from resident import RETURN_FREE_PAGES
from variants import BASELINE, VARIANTS, select

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
MODELS_FOLDER = os.path.join(os.path.dirname(HERE), "models")
MODELS = ("vit", "convnext", "video", "mlp", "sequence")
REFUSED = 3  # exit status of sbp_peer.py when the compiler refuses a plan


def hash_files(*paths):
    digest = hashlib.sha256()
    for path in paths:
        with open(path, "rb") as file:
            digest.update(file.read())
    return digest.hexdigest()


def is_current(stamp, digest):
    try:
        with open(stamp) as file:
            return file.read() == digest
    except OSError:
        return False


def write(path, text):
    with open(path, "w") as file:
        file.write(text)


def make_environment(work, digest):
    """The peers' interpreter, and why families of peers are missing. PyTorch is
    the part that may be too large or not made for this machine."""
    folder = os.path.join(work, "venv")
    python = os.path.join(folder, "bin", "python")
    stamp = os.path.join(folder, "requirements")
    missing = {}
    if is_current(stamp, digest):
        return python, missing
    print(f"installing PyTorch and JAX into {folder} (2.5 GB)", flush=True)
    subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    with open(os.path.join(HERE, "requirements.txt")) as file:
        wanted = [line.strip() for line in file if line[0] not in "#\n"]

    def install(packages):
        return subprocess.run(
            [python, "-m", "pip", "install", "-q", "--no-deps", *packages],
            stderr=subprocess.PIPE,
            text=True,
        )

    done = install(wanted)
    if done.returncode == 0:
        write(stamp, digest)
        return python, missing
    missing["torch"] = tables.last_line(done.stderr)
    rest = [p for p in wanted if not p.startswith(("torch", "nvidia"))]
    done = install(rest)
    if done.returncode:
        missing["jax"] = tables.last_line(done.stderr)
    return python, missing


def export_graphs(python, graphs, model):
    sources = [
        os.path.join(MODELS_FOLDER, name)
        for name in ("shapes.py", "jax_models.py", "export.py")
    ]
    exporter = glob.glob(os.path.join(ROOT, "python", "sbp", "jax", "*.py"))
    digest = hash_files(*sources, *sorted(exporter))
    stamp = os.path.join(graphs, model + ".stamp")
    if is_current(stamp, digest):
        return
    print(f"exporting {model}", flush=True)
    subprocess.run([python, sources[-1], graphs, model], check=True)
    write(stamp, digest)


class Runner:
    def __init__(self, options, python, missing, graphs):
        self.options, self.python = options, python
        self.missing, self.graphs = missing, graphs
        threads = str(options.threads)
        self.environment = dict(
            os.environ,
            OMP_NUM_THREADS=threads,
            OPENBLAS_NUM_THREADS=threads,
            MKL_NUM_THREADS=threads,
            # Cold in the first repeat, which gives the compile time.
            TORCHINDUCTOR_CACHE_DIR=tempfile.mkdtemp(
                prefix="inductor-", dir=options.work
            ),
        )

    def run(self, model, variant, mode, extra={}):
        """A process's measurements, or {"error": reason}."""
        if variant.family in self.missing:
            return {"error": "not installed: " + self.missing[variant.family]}
        out = os.path.join(self.options.work, "out.json")
        interpreter = sys.executable if variant.family == "sbp" else self.python
        command = [
            interpreter,
            os.path.join(HERE, variant.family + "_peer.py"),
            model,
            variant.setting,
            str(self.options.steps),
            self.graphs,
            out,
            mode,
        ]
        start = time.perf_counter()
        try:
            done = subprocess.run(
                command,
                env={**self.environment, **extra},
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                text=True,
                timeout=self.options.timeout,
            )
        except subprocess.TimeoutExpired:
            return {"error": f"longer than {self.options.timeout} s"}
        if done.returncode:
            reason = tables.first_error(done.stderr)
            prefix = "refused: " if done.returncode == REFUSED else ""
            return {"error": prefix + reason}
        with open(out) as file:
            result = json.load(file)
        result["process_s"] = time.perf_counter() - start
        if result.get("difference", 0) > self.options.tolerance:
            result["error"] = (
                f"results differ from JAX's by {result['difference']:.1e}, "
                f"allowed {self.options.tolerance:.0e}"
            )
        return result


def combine(runs):
    """Medians over a variant's processes."""
    failed = [run["error"] for run in runs if "error" in run]
    if failed:
        return {"error": failed[0], "runs": runs}

    def median(field):
        values = [run[field] for run in runs if run.get(field) is not None]
        return statistics.median(values) if values else None

    steps = [ms for run in runs for ms in run["step_ms"]]
    return {
        "step_ms": statistics.median(steps),
        "steps_ms": steps,
        "saved_bytes": median("saved_bytes"),
        "peak_bytes": median("peak_bytes"),
        "tracked_peak_bytes": median("tracked_peak_bytes"),
        "peak_default_malloc_bytes": median("peak_default_malloc_bytes"),
        # Later processes may find cached code.
        "compile_s": runs[0].get("compile_s"),
        "difference": runs[0].get("difference"),
        "runs": runs,
    }


def measure_once(runner, model, variant, first):
    check = first and variant.exact
    result = runner.run(model, variant, "check" if check else "time")
    if first and variant.family != "sbp" and "error" not in result:
        peak = runner.run(model, variant, "peak", RETURN_FREE_PAGES)
        result = {**result, **peak}
    say = result.get("error") or f"{statistics.median(result['step_ms']):.0f} ms"
    print(f"{model}: {variant.name}: {say}", flush=True)
    return result


def measure(runner, model, options):
    """Combined results of each variant of a model."""
    chosen = select(options.variants, model)
    runs = {variant.name: [] for variant in chosen}
    for repeat in range(options.repeats):
        for variant in chosen:
            done = runs[variant.name]
            if not done or "error" not in done[-1]:
                done.append(measure_once(runner, model, variant, repeat == 0))
    return {name: combine(done) for name, done in runs.items()}


def parse_options():
    parser = argparse.ArgumentParser(
        description=__doc__.split("\n")[0],
        epilog="variants: " + "; ".join(v.name for v in VARIANTS),
    )
    comma = lambda text: [part.strip() for part in text.split(",")]  # noqa: E731
    parser.add_argument(
        "--models", type=comma, default=list(MODELS), metavar="NAME,..."
    )
    parser.add_argument(
        "--variants",
        type=lambda text: text.split(";"),
        default=[],
        metavar="PART;...",
        help="those whose name contains a part; always with " + BASELINE.name,
    )
    parser.add_argument("--repeats", type=int, default=3, help="processes each")
    parser.add_argument("--steps", type=int, default=5, help="of one process")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--timeout", type=int, default=900, metavar="SECONDS")
    parser.add_argument("--tolerance", type=float, default=1e-4)
    parser.add_argument("--work", default=os.path.join(ROOT, "build", "bench"))
    parser.add_argument(
        "--results", default=os.path.join(ROOT, "benchmarks", "results")
    )
    options = parser.parse_args()
    for model in options.models:
        if model not in MODELS:
            parser.error(f"--models: expected some of {MODELS}, got {model}")
    if min(options.repeats, options.steps, options.threads) < 1:
        parser.error("--repeats, --steps, --threads: expected at least 1")
    return options


def describe_command(options, model):
    """What measures one model again."""
    words = ["python3", "benchmarks/memory_speed/memory_speed.py"]
    for name in ("repeats", "steps", "threads", "timeout"):
        words += ["--" + name, str(getattr(options, name))]
    words += ["--models", model]
    if options.variants:
        words += ["--variants", ";".join(options.variants)]
    return shlex.join(words)


def main():
    options = parse_options()
    graphs = os.path.join(options.work, "graphs")
    os.makedirs(graphs, exist_ok=True)
    digest = hash_files(os.path.join(HERE, "requirements.txt"))
    python, missing = make_environment(options.work, digest)
    if "jax" in missing:
        print(f"error: no JAX to export with: {missing['jax']}", file=sys.stderr)
        return 1
    for model in options.models:
        export_graphs(python, graphs, model)
    load = os.getloadavg()[0]
    if load > 0.5:
        print(f"warning: this machine is busy (load {load:.1f}): times mean little")
    cpus = pick_cpus(options.threads)
    os.sched_setaffinity(0, cpus)  # inherited
    runner = Runner(options, python, missing, graphs)
    machine = describe(cpus, load)
    for model in options.models:
        start = time.time()
        results = {
            "command": describe_command(options, model),
            "machine": machine,
            "repeats": options.repeats,
            "steps": options.steps,
            "models": {model: measure(runner, model, options)},
            "seconds": round(time.time() - start),
        }
        folder = os.path.join(options.results, model)
        os.makedirs(folder, exist_ok=True)
        prefix = os.path.join(folder, "memory_speed")
        write(prefix + ".json", json.dumps(results, indent=1) + "\n")
        write(prefix + ".md", tables.markdown(results))
        picture = [python, os.path.join(HERE, "picture.py")]
        subprocess.run([*picture, prefix + ".json", prefix + ".png"], check=True)
        print(f"{prefix}.md, .json, .png: {results['seconds']} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
