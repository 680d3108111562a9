"""One variant of one model in PyTorch: measures and writes JSON.

usage: torch_peer.py MODEL VARIANT STEPS GRAPHS OUT MODE

MODE: time; check also compares with JAX's results; peak measures nothing else.
"""

import json
import os
import sys
import time

sys.path.insert(
    0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "models")
)
import numpy as np  # noqa: E402
import torch  # noqa: E402
import torch._functorch.config as functorch_config  # noqa: E402

import resident  # noqa: E402
from shapes import MODELS  # noqa: E402
from torch_models import Options, make_loss, to_jax, to_native  # noqa: E402

# Options of the model, and the memory budget of torch.compile.
VARIANTS = {
    "eager": (Options(), None),
    "sdpa": (Options(sdpa=True), None),
    "checkpoint": (Options(sdpa=True, checkpoint=True), None),
    "compile-050": (Options(), 0.5),
    "compile-025": (Options(), 0.25),
    "sbp-050": (Options(keep=0.5), None),
    "sbp-025": (Options(keep=0.25), None),
}


def saved_bytes(forward, options, excluded):
    """Bytes of the storages that the backward of forward() keeps alive."""
    storages = {}

    def note(tensor):
        storage = tensor.untyped_storage()
        storages[storage.data_ptr()] = storage
        return tensor

    options.note = note
    with torch.autograd.graph.saved_tensors_hooks(note, lambda t: t):
        loss = forward()
    options.note = None
    del loss
    for tensor in excluded:
        storages.pop(tensor.untyped_storage().data_ptr(), None)
    return sum(storage.nbytes() for storage in storages.values())


def worst_difference(names, params, loss, prefix):
    """Largest difference to JAX's results, each relative to the largest value
    of its array."""
    worst = 0.0
    with np.load(prefix + ".exact.npz") as truth:
        for k, name in enumerate([None, *names]):
            want = truth[f"arr_{k}"]
            if name is None:
                got = loss.detach().numpy()
            else:
                got = params[name].grad
                got = (to_jax(got) if name.endswith(".w") else got).numpy()
            difference = np.abs(got - want).max() / np.abs(want).max()
            worst = max(worst, float(difference))
    return worst


def main():
    model, variant, steps, graphs, out, mode = sys.argv[1:]

    def write(result):
        with open(out, "w") as file:
            json.dump(result, file)

    torch.set_num_threads(int(os.environ["OMP_NUM_THREADS"]))
    torch.manual_seed(0)
    options, budget = VARIANTS[variant]
    model = MODELS[model]()
    names = sorted(model.params())
    with np.load(os.path.join(graphs, model.name + ".in.npz")) as arrays:
        *values, x, y = (
            torch.from_numpy(arrays[f"arr_{k}"]) for k in range(len(names) + 2)
        )
    params = {}
    for name, value in zip(names, values):
        value = to_native(value) if name.endswith(".w") else value
        params[name] = value.requires_grad_()
    del values
    loss = make_loss(model, options)
    if budget is not None:
        functorch_config.activation_memory_budget = budget
        loss = torch.compile(loss, fullgraph=True)

    def forward():
        return loss(params, x, y)

    def clear():
        for value in params.values():
            value.grad = None

    def step():
        clear()
        value = forward()
        value.backward()
        return value

    def timed():
        start = time.perf_counter()
        value = step()
        return time.perf_counter() - start, value

    if mode == "peak":
        step()
        clear()
        write({"peak_bytes": resident.growth(step)})
        return
    first, value = timed()
    result = {"version": torch.__version__}
    if mode == "check":
        prefix = os.path.join(graphs, model.name)
        result["difference"] = worst_difference(names, params, value, prefix)
    del value
    seconds = [timed()[0] for _ in range(int(steps))]
    result["step_ms"] = [1e3 * s for s in seconds]
    if budget is not None:
        result["compile_s"] = first - min(seconds)
    clear()
    result["peak_default_malloc_bytes"] = resident.growth(step)
    excluded = [*params.values(), x, y]
    result["saved_bytes"] = saved_bytes(forward, options, excluded)
    write(result)


if __name__ == "__main__":
    main()
