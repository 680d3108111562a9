"""Writes the models' training steps as graphs that sbp-opt reads.

usage: export.py OUTDIR [MODEL[:BLOCKS][@TYPE] ...]     (TYPE: bfloat16 or float16)

MODEL.mlir        (or MODEL.TYPE.mlir) @main(parameters in the order of their names, x, y)
                  -> (loss, the parameters' gradients)
MODEL.in.npz      its arguments, arr_0 ...
MODEL.exact.npz   its results as JAX computes them
MODEL.KEEP.RECOMPUTE.yaml   plans that mask every block: r100, r050, r025 or
                  exact; none, elementwise or all
"""

import os
import sys

import jax
import numpy as np

import jax_models
import shapes

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
sys.path.insert(0, os.path.join(ROOT, "python"))
import sbp.jax  # noqa: E402

KEEPS = {"r100": 1.0, "r050": 0.5, "r025": 0.25, "exact": None}
RECOMPUTES = ("none", "elementwise", "all")


def export(model, prefix, dtype):
    params = model.params()
    names = sorted(params)
    args = [*(params[n] for n in names), *model.data()]
    loss = jax_models.make_loss(model, dtype=dtype)

    def step(*args):
        *values, x, y = args
        value, gradients = jax.value_and_grad(loss)(
            dict(zip(names, values)), x, y
        )
        return (value, *(gradients[n] for n in names))

    with open(prefix + ".mlir", "w") as file:
        file.write(sbp.jax.export(step, *args))
    results = jax.jit(step)(*args)
    np.savez(prefix + ".in.npz", *args)
    np.savez(prefix + ".exact.npz", *map(np.asarray, results))
    for keep, ratio in KEEPS.items():
        for recompute in RECOMPUTES:
            with open(f"{prefix}.{keep}.{recompute}.yaml", "w") as file:
                file.write(shapes.plan(model, ratio, recompute))


def main():
    out, *names = sys.argv[1:]
    # No folders in locations.
    jax.config.update("jax_hlo_source_file_canonicalization_regex", r".*/")
    # Truth with full f32 products.
    jax.config.update("jax_default_matmul_precision", "highest")
    os.makedirs(out, exist_ok=True)
    for name in names or shapes.MODELS:
        name, _, dtype = name.partition("@")
        name, _, blocks = name.partition(":")
        model = shapes.MODELS[name](*map(int, filter(None, [blocks])))
        prefix = os.path.join(out, name + blocks)
        prefix += "." + dtype if dtype else ""
        export(model, prefix, dtype or "float32")
        print(prefix + ".mlir", flush=True)


if __name__ == "__main__":
    main()
