"""One variant of one model in JAX: measures and writes JSON.

usage: jax_peer.py MODEL VARIANT STEPS GRAPHS OUT MODE

MODE: time; check also compares with the exported results; peak measures nothing
else.
"""

import json
import math
import os
import sys
import time

sys.path.insert(
    0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "models")
)
import jax  # noqa: E402
import numpy as np  # noqa: E402
from jax._src.ad_checkpoint import saved_residuals  # noqa: E402

import jax_models  # noqa: E402
import resident  # noqa: E402
from shapes import MODELS  # noqa: E402

# Scans over blocks, checkpoint of every block.
VARIANTS = {
    "unrolled": (False, False),
    "unrolled-checkpoint": (False, True),
    "scan": (True, False),
    "scan-checkpoint": (True, True),
}


def saved_bytes(loss, *args):
    """What the vector-Jacobian product keeps, arguments left out."""
    return sum(
        math.prod(aval.shape) * aval.dtype.itemsize
        for aval, source in saved_residuals(loss, *args)
        if "from the argument" not in source
    )


def worst_difference(model, names, scan, result, prefix):
    """Largest difference to the exported graph's results, each relative to the
    largest value of its array."""
    with np.load(prefix + ".exact.npz") as arrays:
        truth = [arrays[f"arr_{k}"] for k in range(len(names) + 1)]
    loss, gradients = result
    want = dict(zip(names, truth[1:]))
    if scan:
        want = jax_models.stack(model, want)
    pairs = [(loss, truth[0])] + [(gradients[n], want[n]) for n in want]
    return max(
        float(np.abs(np.asarray(a) - b).max() / np.abs(b).max())
        for a, b in pairs
    )


def main():
    model, variant, steps, graphs, out, mode = sys.argv[1:]

    def write(result):
        with open(out, "w") as file:
            json.dump(result, file)

    scan, checkpoint = VARIANTS[variant]
    model = MODELS[model]()
    names = sorted(model.params())
    prefix = os.path.join(graphs, model.name)
    with np.load(prefix + ".in.npz") as arrays:
        *values, x, y = (arrays[f"arr_{k}"] for k in range(len(names) + 2))
    params = dict(zip(names, values))
    if scan:
        params = jax_models.stack(model, params)
    del values
    loss = jax_models.make_loss(model, scan, checkpoint)
    params, x, y = jax.block_until_ready(jax.device_put((params, x, y)))

    start = time.perf_counter()
    compiled = jax.jit(jax.value_and_grad(loss)).lower(params, x, y).compile()
    compile_s = time.perf_counter() - start

    def step():
        return jax.block_until_ready(compiled(params, x, y))

    def timed():
        start = time.perf_counter()
        step()
        return 1e3 * (time.perf_counter() - start)

    if mode == "peak":
        step()
        write({"peak_bytes": resident.growth(step)})
        return
    result = {"version": jax.__version__, "compile_s": compile_s}
    first = step()
    if mode == "check":
        result["difference"] = worst_difference(
            model, names, scan, first, prefix
        )
    del first
    result["step_ms"] = [timed() for _ in range(int(steps))]
    result["peak_default_malloc_bytes"] = resident.growth(step)
    result["saved_bytes"] = saved_bytes(loss, params, x, y)
    write(result)


if __name__ == "__main__":
    main()
