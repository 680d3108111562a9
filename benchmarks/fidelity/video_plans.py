#!/usr/bin/env python3
"""Masks, saved bytes and probes together, on examples/video: what each plan saves and how well it trains.

usage: video_plans.py [--seeds 0,1,2,3,4] [--jobs 2] [--bin FOLDER] [--work FOLDER]

Initial weights and order of the clips are the example's; a seed is that of masks, probes and rounding. Finished runs
stay in the work folder and are not repeated unless their graph changes. Prints the table of examples/video/README.md; needs
no packages.
"""
import argparse
import concurrent.futures
import hashlib
import json
import os
import re
import statistics
import subprocess
import sys

ROOT = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
VIDEO = os.path.join(ROOT, "examples", "video")
PRIMAL, STEPS, CARRY = "primal-results=172,173", 480, 172

#: Masked axes of attention over space and over time. `across`, as plan.yaml: whole frames or patches drop, and
#: attention among what is kept is whole. `within`: queries drop, keys and values stay whole.
AXES = {"across": (1, 2), "within": (2, 1)}
#: title: (axes of attention, keys of each rule); None: exact
PLANS = {
    "exact": None,
    "masks": ("across", ()),
    "masks, int8": ("across", ("save-as: int8",)),
    "masks, probes 32": ("across", ("probes: 32",)),
    "masks, probes 32, int8": ("across", ("probes: 32", "save-as: int8")),
    "masks within": ("within", ()),
    "masks within, int8": ("within", ("save-as: int8",)),
    "masks within, probes 32": ("within", ("probes: 32",)),
    "masks within, probes 32, int8": ("within", ("probes: 32", "save-as: int8")),
}


def plan(attention, keys):
    space, time = AXES[attention]
    lines = ["layers:"]
    for match, axes in (("space", [space]), ("time", [time]), ("mlp", [1, 2])):
        lines += [f'  - match: "block[0-9]+/{match}"', f"    axes: {axes}", "    keep: 0.25",
                  *("    " + key for key in keys)]
    return "\n".join(lines) + "\n"


def number(label, text):
    return float(re.search(rf"^{label} +([-\d.e]+)", text, re.M).group(1))


def mean(index, text):
    """The mean over the steps of a result that sbp-run prints."""
    return float(re.search(rf"^result #{index} .*?([-\d.e]+) \(mean\)", text, re.M).group(1))


class Study:
    def __init__(self, options):
        self.bin, self.work = options.bin, options.work
        os.makedirs(self.work, exist_ok=True)

    def path(self, *parts):
        return os.path.join(self.work, ".".join(str(part) for part in parts).replace(", ", "-").replace(" ", "-"))

    def call(self, tool, *arguments):
        done = subprocess.run([os.path.join(self.bin, tool), *arguments], capture_output=True, text=True,
                              env=dict(os.environ, SBP_NUM_THREADS="1"))
        if done.returncode:
            sys.exit(f"{tool} {' '.join(arguments)}:\n{done.stderr[-4000:]}")
        return done.stdout + done.stderr

    def compile(self, title):
        """Saved bytes, and a digest of the graph."""
        graph, step = self.path(title, "mlir"), os.path.join(VIDEO, "step.mlir")
        if PLANS[title]:
            with open(self.path(title, "yaml"), "w") as file:
                file.write(plan(*PLANS[title]))
            how = [f"--sbp-compile=plan={self.path(title, 'yaml')} {PRIMAL}"]
        else:
            how = ["--inline", "--canonicalize", "--cse"]
        self.call("sbp-opt", step, *how, "-o", graph)
        printed = self.call("sbp-opt", graph, "--inline", "--canonicalize", "--cse",
                            f"--sbp-print-saved-activations={PRIMAL}", "-o", os.devnull)
        with open(graph) as file:
            text = re.sub(r"(?m)^#loc.*$| loc\(.*?\)", "", file.read())
        return int(number("total", printed)), hashlib.sha256(text.encode()).hexdigest()

    def train(self, title, digest, seed):
        stamp, state = self.path(digest[:16], seed, "json"), self.path(digest[:16], seed, "npz")
        if os.path.exists(stamp):
            with open(stamp) as file:
                return json.load(file)
        trained = self.call("sbp-run", self.path(title, "mlir"), "--inputs", os.path.join(VIDEO, "state.npz"),
                            "--batches", os.path.join(VIDEO, "train.npz"), "--repeat-batches", "--steps", str(STEPS),
                            "--carry", str(CARRY), "--seed", str(seed), "--save-state", state)
        held = self.call("sbp-run", os.path.join(VIDEO, "evaluate.mlir"), "--inputs", state, "--batches",
                         os.path.join(VIDEO, "heldout.npz"), "--steps", "12")
        os.remove(state)
        run = dict(title=title, seed=seed, peak=number("peak bytes", trained), train_loss=mean(CARRY, trained),
                   ms=float(re.search(r"([\d.]+) ms minimum", trained).group(1)), loss=mean(0, held),
                   accuracy=mean(1, held))
        with open(stamp + ".part", "w") as file:
            json.dump(run, file)
        os.replace(stamp + ".part", stamp)
        print(f"{title:30} seed {seed}  accuracy {run['accuracy']:.4f}", file=sys.stderr, flush=True)
        return run


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--seeds", default="0,1,2,3,4")
    parser.add_argument("--jobs", type=int, default=1, help="runs at a time")
    parser.add_argument("--bin", default=os.path.join(ROOT, "build", "bin"), help="folder of sbp-opt and sbp-run")
    parser.add_argument("--work", default=os.path.join(ROOT, "build", "bench", "video-plans"))
    options = parser.parse_args()
    study, seeds = Study(options), [int(seed) for seed in options.seeds.split(",")]
    print("| plan | saved bytes | peak bytes | least ms | accuracy by seed | mean | deviation | loss |\n"
          "|---|---:|---:|---:|---|---:|---:|---:|")
    for title in PLANS:
        saved, digest = study.compile(title)
        with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:  # exact draws nothing
            runs = list(pool.map(lambda seed: study.train(title, digest, seed), seeds if PLANS[title] else seeds[:1]))
        accuracy = [run["accuracy"] for run in runs]
        spread = f"{statistics.stdev(accuracy):.3f}" if len(runs) > 1 else ""
        print(f"| {title} | {saved:,} | {int(runs[0]['peak']):,} | {min(run['ms'] for run in runs):.1f} | "
              f"{', '.join(f'{value:.3f}' for value in accuracy)} | {statistics.mean(accuracy):.3f} | {spread} | "
              f"{statistics.mean(run['loss'] for run in runs):.3f} |", flush=True)


if __name__ == "__main__":
    main()
