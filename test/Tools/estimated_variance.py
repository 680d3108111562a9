"""The report's estimated variance against what sbp-run measures over many steps.

usage: estimated_variance.py GRAPH.mlir FOLDER
Rows and cotangents are independent normal numbers, as the estimate takes them to be.
"""
import json
import subprocess
import sys

import numpy as np

graph, folder = sys.argv[1:]
N, CHANNELS, STEPS = 256, 64, 400
rng = np.random.default_rng(0)
x, w, dy = (rng.standard_normal(shape).astype(np.float32) for shape in [(N, CHANNELS), (CHANNELS, 32), (N, 32)])
np.savez(f"{folder}/in.npz", x, w, dy, dy)
exact = -2 * x.T.astype(np.float64) @ dy


def measure(rule, name="linear"):
    """(the layer of the report, mean of the gradient, its variance)."""
    with open(f"{folder}/plan.yaml", "w") as file:
        file.write(f"layers: [{{match: {name}, {rule}}}]\n")
    subprocess.run(["sbp-opt", graph, f"--sbp-compile=plan={folder}/plan.yaml", "-o", f"{folder}/reduced.mlir"], check=True)
    subprocess.run(["sbp-run", f"{folder}/reduced.mlir", "--inputs", f"{folder}/in.npz", "--steps", str(STEPS), "--mean",
                    f"{folder}/mean.npz", "--variance", f"{folder}/variance.npz", "--report", f"{folder}/report.json"],
                   check=True, stdout=subprocess.DEVNULL)
    with open(f"{folder}/report.json") as file:
        report = json.load(file)
    layer = next(layer for layer in report["layers"] if layer["name"] == name)
    assert report["unbiased"] == layer["unbiased"], rule
    with np.load(f"{folder}/mean.npz") as mean, np.load(f"{folder}/variance.npz") as variance:
        return layer, mean["arr_1"], variance["arr_1"]


for rule, share, unbiased in [("method: keep-mask, keep: 0.25", 0.25, False),
                              ("method: keep-mask, keep: 0.125, scale: unbiased", 1, True),
                              ("method: keep-mask, keep: 0.25, scale: unbiased, sampler: grid", 1, True),
                              ("method: probe, probes: 16", 1, True),
                              ("method: probe, probes: 16, distribution: gaussian", 1, True),
                              ("method: probe, probes: 64, distribution: orthogonal", 1, True),
                              ("method: probe, probes: 64, distribution: rows", 1, True),
                              ("method: exact, save-as: int8", 1, True),
                              ("method: exact, save-as: bf16", 1, True),
                              ("method: keep-mask, keep: 0.25, save-as: int8", 0.25, False),
                              ("method: exact, recompute: elementwise", 1, True)]:
    layer, mean, variance = measure(rule)
    assert layer["unbiased"] == unbiased, (rule, layer)
    # The measured mean tells whether the gradient is right on average: its error is that of a mean over the steps.
    deviation = ((mean - exact) ** 2).sum() / (exact ** 2).sum()
    allowed = 2 * layer["variance"] * share ** 2 / STEPS + 1e-12
    assert (deviation < allowed) == unbiased, (rule, deviation, allowed)
    if layer["variance"]:
        ratio = variance.sum() / (share ** 2 * (exact ** 2).sum()) / layer["variance"]
        # A row of 64 normal numbers has a largest one that 2 ln C is a quarter too large for.
        low = 0.7 if "exact" in rule else 0.9
        assert low < ratio < 1.1, (rule, layer["variance"], ratio)
    print(f"{rule}: estimated {layer['variance']:.3g}, save-as {layer['save_as']}, {'' if layer['unbiased'] else 'not '}unbiased")

# Cubes and squares of a rounded value are not right on average.
layer, _, _ = measure("method: exact, recompute: elementwise, save-as: int8", "cube")
assert not layer["unbiased"] and layer["bias"] == "rounded values are not read linearly", layer
