"""Writes the models' training steps at the GPU benchmark's sizes.

usage: export_steps.py FOLDER DTYPE,... MODEL...

FOLDER/MODEL.DTYPE.mlir   @main(parameters, x, y) -> (loss, gradients), all f32
FOLDER/MODEL.in.npz       arguments of the small models
FOLDER/MODEL.PLAN.yaml    plans, as benchmarks/models/export.py makes them

bf16: parameters, images and gradients are f32; a step casts parameters where it
reads them, and all activations are bf16.
"""

import os
import sys

import jax
import numpy as np

import models

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "models"))
import jax_models  # noqa: E402
import shapes  # noqa: E402
from export import KEEPS, RECOMPUTES  # noqa: E402

sys.path.insert(0, os.path.join(HERE, "..", "..", "python"))
import sbp.jax  # noqa: E402


TYPES = {"f32": "float32", "bf16": "bfloat16"}


def make_step(model, names, dtype):
    loss = jax_models.make_loss(model, dtype=TYPES[dtype])

    def step(*args):
        *values, x, y = args
        value, gradients = jax.value_and_grad(loss)(
            dict(zip(names, values)), x, y
        )
        return (value, *(gradients[name] for name in names))

    return step


def main():
    folder, dtypes, *keys = sys.argv[1:]
    # No folders in locations.
    jax.config.update("jax_hlo_source_file_canonicalization_regex", r".*/")
    for key in keys:
        model = models.MODELS[key]()
        arguments = models.draw(key)
        names = [name for name in arguments if name not in ("x", "y")]
        prefix = os.path.join(folder, key)
        if key in models.SMALL:
            np.savez(prefix + ".in.npz", *arguments.values())
        for dtype in dtypes.split(","):
            step = make_step(model, names, dtype)
            with open(f"{prefix}.{dtype}.mlir", "w") as file:
                file.write(sbp.jax.export(step, *arguments.values()))
        for keep, ratio in KEEPS.items():
            for recompute in RECOMPUTES:
                with open(f"{prefix}.{keep}.{recompute}.yaml", "w") as file:
                    file.write(shapes.plan(model, ratio, recompute))
        print("exported", key, flush=True)


if __name__ == "__main__":
    main()
