"""Saved bytes of a convolution, a batch norm and a rectifier: exact, with probes, with bits, with int8.

usage: block_bytes.py FOLDER [BATCH SIZE CHANNELS PROBES]   (with sbp-opt in PATH, the package sbp and JAX)

The bytes of one block are half the difference between networks of five and of three blocks: what the loss and the first
layer save is in both. Each network is compiled with and without its norms.
"""
import os
import re
import subprocess
import sys

import jax
import jax.numpy as jnp
from jax import lax

import sbp.jax

#: name: (keys of the plan's rule, options of sbp-compile)
VARIANTS = {
    "exact": ("method: exact", "pack-bits=false"),
    "exact, bits": ("method: exact", ""),
    "exact, elementwise": ("method: exact\n    recompute: elementwise", ""),
    "exact, int8": ("method: exact\n    save-as: int8", ""),
    "probes": ("method: probe\n    probes: {probes}", "pack-bits=false"),
    "probes, bits": ("method: probe\n    probes: {probes}", ""),
    "probes, elementwise": ("method: probe\n    probes: {probes}\n    recompute: elementwise", ""),
    "probes, elementwise, bf16": ("method: probe\n    probes: {probes}\n    recompute: elementwise\n    save-as: bf16", ""),
    "probes, elementwise, int8": ("method: probe\n    probes: {probes}\n    recompute: elementwise\n    save-as: int8", ""),
    "probes, int8": ("method: probe\n    probes: {probes}\n    save-as: int8", ""),
}


def block(p, x, norm):
    y = lax.conv_general_dilated(x, p["w"], (1, 1), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC"))
    if norm:
        mean = y.mean((0, 1, 2))
        y = (y - mean) * lax.rsqrt(((y - mean) ** 2).mean((0, 1, 2)) + 1e-5) * p["g"]
    return jax.nn.relu(y + p["b"])


def export(blocks, norm, batch, size, channels):
    def loss(params, x):
        for i, p in enumerate(params):
            x = sbp.jax.layer(f"block{i}", lambda p, x: block(p, x, norm))(p, x)
        return jnp.mean(x ** 2)
    shape = lambda *sizes: jax.ShapeDtypeStruct(sizes, jnp.float32)
    params = [{"w": shape(3, 3, channels, channels), "g": shape(channels), "b": shape(channels)} for _ in range(blocks)]
    return sbp.jax.export(jax.value_and_grad(loss), params, shape(batch, size, size, channels))


def reduce(stem, text, rule, options):
    """The file of the graph that sbp-compile makes under a plan of one rule; STEM.mlir and STEM.yaml are what it reads."""
    for suffix, content in ((".mlir", text), (".yaml", f"layers:\n  - match: block[0-9]+\n    {rule}\n")):
        with open(stem + suffix, "w") as file:
            file.write(content)
    reduced = stem + ".reduced.mlir"
    subprocess.run(["sbp-opt", stem + ".mlir", f"--sbp-compile=plan={stem}.yaml seed=0 step=0 record-exact=false {options}",
                    "-o", reduced], check=True)
    return reduced


def count(folder, text, rule, options):
    """Saved bytes of the compiled program."""
    reduced = reduce(os.path.join(folder, "block"), text, rule, options)
    printed = subprocess.run(["sbp-opt", reduced, "--sbp-print-saved-activations", "-o", os.devnull], check=True,
                             capture_output=True, text=True).stderr
    return int(re.search(r"^total +(\d+)", printed, re.M)[1])


def main():
    folder, *sizes = sys.argv[1:]
    batch, size, channels, probes = map(int, sizes or (32, 32, 64, 32))
    os.makedirs(folder, exist_ok=True)
    tensor = 4 * batch * size * size * channels
    for norm in (True, False):
        texts = [export(blocks, norm, batch, size, channels) for blocks in (3, 5)]
        found = {}
        for name, (rule, options) in VARIANTS.items():
            few, many = (count(folder, text, rule.format(probes=probes), options) for text in texts)
            found[name] = (many - few) // 2
        print(f"{'with' if norm else 'without'} norms, {batch} x {size} x {size} x {channels}, {probes} probes\n\n"
              "| | bytes of a block | of an f32 tensor | of exact | of exact, elementwise |\n|---|---:|---:|---:|---:|")
        for name, count_ in found.items():
            print(f"| {name} | {count_:,} | {count_ / tensor:.3f} | {count_ / found['exact']:.3f} | "
                  f"{count_ / found['exact, elementwise']:.3f} |")
        print()


if __name__ == "__main__":
    main()
