"""The marked oracle graphs under random plans: every gradient that can be judged agrees with the frozen twin.

usage: random_plans.py FOLDER SEED ORACLES...
FOLDER holds what is compiled; ORACLES are folders with NAME.marked.mlir, NAME.in.npz and plans.txt. Needs sbp-opt and
sbp-run on the path. Exits with 1 where a gradient is wrong; graphs whose results are no gradients are listed.
"""
import concurrent.futures
import os
import random
import re
import subprocess
import sys

RIGHT, WRONG, ERROR, NOTHING = 0, 1, 2, 3  # exit status of --check-gradients


def run(*command):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    return done.returncode, done.stdout


def make_plan(rng, text):
    """A rule for most layers: all with the axes that every layer has."""
    layers = sorted(set(re.findall(r'"?sbp\.layer_cotangent"?\(.*?layer = "([^"]*)"', text)))
    lines = ["layers:"]
    for layer in layers:
        if rng.random() < 0.2:
            continue
        lines += [f"  - match: '{re.escape(layer)}'", f"    recompute: {rng.choice(['none', 'elementwise', 'all'])}"]
        method = rng.choice(["keep-mask", "keep-mask", "probe", "exact"])
        lines.append(f"    method: {method}")
        if method == "keep-mask":
            lines += [f"    keep: {rng.choice([0.25, 0.5, 0.75])}", f"    scale: {rng.choice(['none', 'unbiased'])}",
                      f"    sampler: {rng.choice(['uniform', 'grid', 'block'])}"]
        if method == "probe" or (method == "keep-mask" and rng.random() < 0.3):
            distribution = rng.choice(["rademacher", "gaussian", "orthogonal", "rows"])
            channels = rng.choice(["independent", "mixed"]) if distribution != "rows" else "independent"
            lines += [f"    probes: {rng.choice([1, 4, 9])}", f"    distribution: {distribution}", f"    channels: {channels}"]
        lines.append(f"    save-as: {rng.choice(['same', 'same', 'bf16', 'int8'])}")
    return "\n".join(lines) + "\n" if len(lines) > 1 else "layers: []\n"


def errors(log):
    return " ".join(line[:200] for line in log.splitlines() if "error:" in line)


def check(folder, seed, oracles, name, options):
    """(name, whether it is right, what to say)"""
    graph = os.path.join(oracles, name + ".marked.mlir")
    stem = os.path.join(folder, f"{os.path.basename(oracles)}-{name}-{seed}")
    with open(graph) as file:
        plan = make_plan(random.Random(f"{seed} {name}"), file.read())
    with open(stem + ".yaml", "w") as file:
        file.write(plan)
    status, log = run("sbp-opt", graph, f"--sbp-compile=plan={stem}.yaml seed={seed} step=1 {options}", "-o", stem + ".mlir")
    if status:
        # Axes that a layer mixes are no mistake of a gradient.
        return name, "are not independent" in log or "different masked axes" in log, "refused: " + errors(log)
    status, log = run("sbp-run", stem + ".mlir", "--inputs", os.path.join(oracles, name + ".in.npz"),
                      "--check-gradients", graph)
    if status == RIGHT:
        return name, True, ""
    # The tool says why a graph cannot be checked: state among the results, or a loss that needs a gradient.
    if status == ERROR and ("--gradients-of" in log or "of the forward" in log):
        return name, True, "not checked: " + errors(log)
    table = [line for line in log.splitlines() if re.match(r"#\d|gradients|frozen", line)]
    return name, status == NOTHING, "\n".join([errors(log), *table, plan])


def main(folder, seed, *oracles):
    cases = []
    for oracle in oracles:
        options = {}  # by graph: which results are primal
        with open(os.path.join(oracle, "plans.txt")) as file:
            for line in file:
                name, _, _, *more = line.split()
                options[name] = " ".join(word for word in more if word.startswith("primal-results"))
        for file in sorted(os.listdir(oracle)):
            if file.endswith(".marked.mlir"):
                name = file[: -len(".marked.mlir")]
                cases.append((oracle, name, options.get(name, "")))
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        results = list(pool.map(lambda case: check(folder, int(seed), *case), cases))
    for name, right, said in results:
        if said:
            print(f"{'FAIL: ' if not right else ''}{name}: {said}")
    wrong = sum(not right for _, right, _ in results)
    print(f"{sum(not said for _, _, said in results)} checked, {wrong} wrong")
    return wrong > 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
