#!/usr/bin/env python3
"""Does training still work? Test accuracy of models trained with exact and with approximate backwards.

JAX writes the training steps (models.py), sbp-opt applies a plan, sbp-run trains and tests them on the CPU; Python only
shuffles the data and counts. Finished runs stay in the work folder and are not repeated unless their model or plan
changes. Results: fidelity.md, fidelity.json and fidelity.png in the output folder.

Needs the packages in requirements.txt, and sbp-opt and sbp-run in the PATH or in --bin.
"""
import argparse
import concurrent.futures
import glob
import hashlib
import json
import os
import re
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
EXAMPLE_FILES = ("model.py", "train.npz", "heldout.npz")  # of examples/video and examples/images, used here
ROOT = os.path.normpath(os.path.join(HERE, "..", ".."))
sys.path[:0] = [HERE, os.path.join(ROOT, "python")]
import jax  # noqa: E402
import numpy as np  # noqa: E402
import models  # noqa: E402
import report  # noqa: E402
import sbp.jax  # noqa: E402


# ---------------------------------------------------------------------------------------------------------- variants

MLPS = "mlp|pointwise"


def masked(keep, sampler="uniform", mask="layer", scale="none", only=".*", batch="$^", extra=()):
    """Settings of a masked variant. The rules that `only` finds mask, the others stay exact; those that `batch` finds mask
    positions of the whole batch instead of the same ones in every example. `extra`: more keys, as lines."""
    return dict(keep=keep, sampler=sampler, mask=mask, scale=scale, only=only, batch=batch, extra=extra)


MASKED = {"exact": None}
for keep in (0.5, 0.25):
    MASKED |= {
        f"{keep}": masked(keep),
        f"{keep} grid": masked(keep, sampler="grid"),
        f"{keep} shared": masked(keep, mask="shared"),
        f"{keep} unbiased": masked(keep, scale="unbiased"),
        f"{keep} batch": masked(keep, batch=MLPS),
    }
MASKED["0.25 batch mlp-only"] = masked(0.25, batch=MLPS, only=MLPS)
MASKED["0.25 int8"] = masked(0.25, extra=("save-as: int8",))


def rule(*keys, match="stage.*"):
    """A rule of a plan for layers of examples/images, which recompute `elementwise` where the keys say nothing else."""
    keys = keys if any(key.startswith("recompute") for key in keys) else (*keys, "recompute: elementwise")
    return "\n".join([f'  - match: "{match}"', *("    " + key for key in keys)])


def probed(q, *keys):
    return [rule("method: probe", f"probes: {q}", *keys)]


# The first layer reads the image, of one channel, and saves nothing worth an error.
FIRST_EXACT = rule("method: exact", "save-as: int8", match="stage0/block0")
PROBED = {
    "exact": None,
    "bits": [rule("method: exact", "recompute: none")],
    "elementwise": [rule("method: exact")],
    "int8": [rule("method: exact", "save-as: int8")],
    "probes 8": probed(8),
    "probes 32": probed(32),
    "probes 128": probed(128),
    "orthogonal 32": probed(32, "distribution: orthogonal"),
    "rows 8": probed(8, "distribution: rows"),
    "rows 32": probed(32, "distribution: rows"),
    "rows 128": probed(128, "distribution: rows"),
    "rows 1024": probed(1024, "distribution: rows"),
    "probes 32 int8": probed(32, "save-as: int8"),
    "rows 1024 int8": [FIRST_EXACT, *probed(1024, "distribution: rows", "save-as: int8")],
    "rows 2048 int8": [FIRST_EXACT, *probed(2048, "distribution: rows", "save-as: int8")],  # examples/images/plan.yaml
}
VARIANTS = MASKED | PROBED


def variants(model):
    """The variants of a model: `images` has convolutions, which masks would keep whole, so it is probed."""
    return PROBED if model.whole else MASKED


def plan(model, variant):
    """The plan file of a variant."""
    if isinstance(variant, list):
        return "\n".join(["layers:", *variant]) + "\n"
    lines = ["layers:"]
    apart = model.parts and (variant["only"] != ".*" or variant["batch"] != "$^")
    for match, axes in model.parts if apart else model.layers:
        if not re.search(variant["only"], match):
            continue
        if re.search(variant["batch"], match):
            axes = [0, *axes]
        lines += [f'  - match: "{match}"', f"    axes: {axes}", f"    keep: {variant['keep']}",
                  f"    sampler: {variant['sampler']}", f"    mask: {variant['mask']}", f"    scale: {variant['scale']}",
                  *("    " + key for key in variant["extra"])]
    return "\n".join(lines) + "\n"


def distinct(model, titles):
    """The variants of this model without those whose plan is, for it, that of one before."""
    plans = {}
    for title in (title for title in titles if title in variants(model)):
        plans.setdefault(plan(model, VARIANTS[title]) if VARIANTS[title] else "", title)
    return list(plans.values())


# --------------------------------------------------------------------------------------------------------------- runs

class Study:
    """The work folder: graphs, data and finished runs, by model."""

    def __init__(self, options):
        self.work, self.bin = options.work, options.bin

    def path(self, model, *parts):
        return os.path.join(self.work, model, ".".join(str(part).replace(" ", "-") for part in parts))

    def call(self, tool, *arguments):
        tool = os.path.join(self.bin, tool) if self.bin else tool
        done = subprocess.run([tool, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                              env=dict(os.environ, OPENBLAS_NUM_THREADS="1"))
        if done.returncode:
            sys.exit(f"{' '.join([tool, *arguments])}:\n{done.stderr[-4000:]}")
        return done.stdout + done.stderr

    def source(self):
        """What the graphs and the data are made from and with, as a digest."""
        digest = hashlib.sha256()
        files = [os.path.join(ROOT, "examples", name, file) for name in ("video", "images") for file in EXAMPLE_FILES]
        exporter = sorted(glob.glob(os.path.join(ROOT, "python", "sbp", "jax", "*.py")))
        for path in (os.path.join(HERE, "models.py"), *files, *exporter):
            with open(path, "rb") as file:
                digest.update(file.read())
        return digest.hexdigest()

    def key(self, name, variant):
        """What a finished run must have been made from: the graphs, without locations, and the plan."""
        text = plan(models.MODELS[name], variant) if variant else ""
        for graph in ("step", "evaluate"):
            with open(self.path(name, graph, "mlir")) as file:
                text += re.sub(r"(?m)^#loc.*$| loc\(.*?\)", "", file.read())
        return hashlib.sha256(text.encode()).hexdigest()

    def up_to_date(self, stamp, key):
        """Whether the file `stamp` says that its neighbours were made from `key`."""
        if not os.path.exists(stamp):
            return False
        with open(stamp) as file:
            return file.read() == key

    def export(self, name):
        """step.mlir and evaluate.mlir."""
        stamp = self.path(name, "graphs", "key")
        if self.up_to_date(stamp, self.source()):
            return
        os.makedirs(os.path.join(self.work, name), exist_ok=True)
        jax.config.update("jax_hlo_source_file_canonicalization_regex", r".*/")  # no folders in locations
        model = models.MODELS[name]
        leaves, tree = jax.tree.flatten(models.init_state(model, 0))

        def step(*args):
            *state, x, y = args
            new, loss, accuracy = models.train_step(model, tree.unflatten(state), x, y)
            return (*tree.flatten_up_to(new), loss, accuracy)

        def evaluate(*args):
            *state, x, y = args
            return models.evaluate(model, tree.unflatten(state), x, y)

        x, y = model.data()[:2]
        for function, batch in ((step, model.batch), (evaluate, model.heldout_batch)):
            write(self.path(name, function.__name__, "mlir"), sbp.jax.export(function, *leaves, x[:batch], y[:batch]))
        write(stamp, self.source())

    def prepare(self, name, seed):
        """Initial state, training batches and test batches."""
        model = models.MODELS[name]
        stamp = self.path(name, f"seed{seed}", "key")
        if self.up_to_date(stamp, self.source()):
            return
        np.savez(self.path(name, f"seed{seed}", "state.npz"),
                 *map(np.asarray, jax.tree.leaves(models.init_state(model, seed))))
        np.savez(self.path(name, f"seed{seed}", "batches.npz"), *models.batches(model, seed))
        np.savez(self.path(name, "test.npz"),
                 *(a.reshape(-1, model.heldout_batch, *a.shape[1:]) for a in model.data()[2:]))
        write(stamp, self.source())

    def compile(self, name, title):
        """The graph of a variant, and the bytes that it saves from forward to backward."""
        variant, graph = VARIANTS[title], self.path(name, title, "mlir")
        stamp = self.path(name, title, "key")
        if self.up_to_date(stamp, self.key(name, variant)):
            return
        if variant is None:
            how = ["--inline", "--canonicalize", "--cse"]
        else:
            write(self.path(name, title, "yaml"), plan(models.MODELS[name], variant))
            how = [f"--sbp-compile=plan={self.path(name, title, 'yaml')} primal-results=-2,-1"]
        self.call("sbp-opt", self.path(name, "step", "mlir"), *how, "--mlir-print-debuginfo", "-o", graph)
        saved = self.call("sbp-opt", graph, "--inline", "--canonicalize", "--cse",
                          "--sbp-print-saved-activations=primal-results=-2,-1", "-o", os.devnull)
        write(self.path(name, title, "saved"), saved)
        write(stamp, self.key(name, variant))

    def finished(self, name, title, seed):
        file = self.path(name, title, f"seed{seed}", "json")
        if os.path.exists(file):
            with open(file) as text:
                run = json.load(text)
            if run["key"] == self.key(name, VARIANTS[title]):
                return run
        return None

    def train(self, name, title, seed):
        model = models.MODELS[name]
        with np.load(self.path(name, f"seed{seed}", "state.npz")) as arrays:
            carry = str(len(arrays.files))
        state = self.path(name, title, f"seed{seed}", "state.npz")
        begin = time.time()
        train = self.call("sbp-run", self.path(name, title, "mlir"), "--inputs",
                          self.path(name, f"seed{seed}", "state.npz"), "--batches",
                          self.path(name, f"seed{seed}", "batches.npz"), "--steps", str(model.steps), "--carry", carry,
                          "--seed", str(seed), "--save-state", state)
        test = self.call("sbp-run", self.path(name, "evaluate", "mlir"), "--inputs", state, "--batches",
                         self.path(name, "test.npz"), "--steps", str(len(model.data()[2]) // model.heldout_batch))
        os.remove(state)
        loss, accuracy = (scalar(test, f"result #{i}") for i in range(2))
        run = dict(key=self.key(name, VARIANTS[title]), model=name, variant=title, seed=seed, accuracy=accuracy,
                   loss=loss, train_loss=scalar(train, f"result #{carry}"), seconds=time.time() - begin)
        write(self.path(name, title, f"seed{seed}", "json"), json.dumps(run))
        return run


def scalar(text, label):
    """A scalar result that sbp-run prints: its mean when there were several steps."""
    line = re.search(rf"^{label} +(.*)$", text, re.M).group(1)
    return float(re.findall(r"[-\w.+]+", line.replace("(last step)", "").replace("(mean)", ""))[-1])


def write(path, text):
    """A file appears whole or not at all."""
    with open(path + ".part", "w") as file:
        file.write(text)
    os.replace(path + ".part", path)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--models", default="vit,convnext,video,images")
    parser.add_argument("--seeds", default="0,1,2,3,4")
    parser.add_argument("--variants", default=",".join(VARIANTS))
    parser.add_argument("--work", default=os.path.join(ROOT, "build", "bench", "fidelity"))
    parser.add_argument("--out", default=os.path.join(ROOT, "benchmarks", "results"))
    parser.add_argument("--bin", default=os.path.join(ROOT, "build", "bin"), help="folder of sbp-opt and sbp-run")
    parser.add_argument("--jobs", type=int, default=1, help="runs at a time")
    parser.add_argument("--report", action="store_true", help="only write the results of finished runs")
    options = parser.parse_args()
    names, titles = options.models.split(","), options.variants.split(",")
    for unknown in set(titles) - set(VARIANTS):
        parser.error(f"unknown variant '{unknown}'; there are {', '.join(VARIANTS)}")
    study = Study(options)
    runs = [(seed, name, title) for seed in map(int, options.seeds.split(",")) for name in names
            for title in distinct(models.MODELS[name], titles)]
    for name in names if not options.report else ():
        study.export(name)
    missing = [] if options.report else [run for run in runs if not study.finished(run[1], run[2], run[0])]
    for name, seed in sorted({(run[1], run[0]) for run in missing}):
        study.prepare(name, seed)
    for name, title in sorted({(run[1], run[2]) for run in missing}):
        study.compile(name, title)
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for run in pool.map(lambda run: study.train(run[1], run[2], run[0]), missing):
            print(f"{run['model']:9} {run['variant']:16} seed {run['seed']}  accuracy {run['accuracy']:.4f}  "
                  f"mean training loss {run['train_loss']:.3f}  {run['seconds']:.0f} s", flush=True)

    order = {title: i for i, title in enumerate(titles)}
    done = [study.finished(name, title, seed)
            for seed, name, title in sorted(runs, key=lambda run: (names.index(run[1]), order[run[2]], run[0]))]
    rows = report.summarize([run for run in done if run])
    for row in rows:
        with open(study.path(row["model"], row["variant"], "saved")) as text:
            row["saved"] = report.saved_bytes(text.read())
    report.write_results(rows, names, options.out, write)
    print(report.tables(rows, names))


if __name__ == "__main__":
    main()
