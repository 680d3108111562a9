"""Variants of one model in PyTorch on the GPU: measures them and writes JSON.

usage: torch_step.py MODEL DTYPE VARIANT,... OUT SECONDS [DEVICE]

A step is the loss and the gradients of all parameters, as in the compiled
graphs. bf16: parameters are f32 and cast in the step, so that gradients are
f32.
"""

import json
import os
import statistics
import sys
import time

FOLDER = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(FOLDER, "..", "memory_speed"))
import torch  # noqa: E402
import torch._functorch.config as functorch_config  # noqa: E402

import models  # noqa: E402
from torch_models import Options, make_loss, to_native  # noqa: E402
from torch_peer import VARIANTS as ON_CPU  # noqa: E402

# SDPA under torch.compile, beside what the CPU's benchmark has.
VARIANTS = {**ON_CPU, "compile": (Options(sdpa=True), 1.0)}


def make_arguments(key, device):
    arrays = models.draw(key)
    x, y = (torch.from_numpy(arrays.pop(name)).to(device) for name in "xy")
    params = {}
    for name, value in arrays.items():
        value = torch.from_numpy(value)
        value = to_native(value) if name.endswith(".w") else value
        params[name] = value.to(device).requires_grad_()
    return params, x, y


def measure(model, dtype, variant, arguments, seconds, on_gpu):
    params, x, y = arguments
    options, budget = VARIANTS[variant]
    inner = make_loss(model, options)

    def cast(p, x, y):
        half = {name: value.bfloat16() for name, value in p.items()}
        return inner(half, x.bfloat16(), y.bfloat16())

    loss = cast if dtype == "bf16" else inner
    if budget is not None:
        functorch_config.activation_memory_budget = budget
        loss = torch.compile(loss, fullgraph=True)

    def synchronize():
        if on_gpu:
            torch.cuda.synchronize()

    def clear():
        for value in params.values():
            value.grad = None

    def step():
        clear()
        value = loss(params, x, y)
        value.backward()
        return value

    start = time.perf_counter()
    value = float(step().detach())
    first = time.perf_counter() - start
    # What compiling took is given back.
    clear()
    if on_gpu:
        torch.cuda.empty_cache()
        torch.cuda.reset_peak_memory_stats()
    step()
    synchronize()
    start = time.perf_counter()
    step()
    synchronize()
    once = time.perf_counter() - start
    many = max(1, min(50, int(seconds / 5 / once)))
    times, end = [], time.perf_counter() + seconds
    while not times or time.perf_counter() < end:
        start = time.perf_counter()
        for _ in range(many):
            step()
        synchronize()
        times.append((time.perf_counter() - start) / many)
    result = {
        "version": torch.__version__,
        "step_ms": 1e3 * statistics.median(times),
        "fastest_ms": 1e3 * min(times),
        "first_s": first,
        "steps": many * len(times),
        "loss": value,
    }
    if on_gpu:
        result["peak_bytes"] = torch.cuda.max_memory_allocated()
        result["device_bytes"] = torch.cuda.max_memory_reserved()
    clear()
    return result


def main():
    key, dtype, variants, out, seconds, *device = sys.argv[1:]
    device = device[0] if device else "cuda"
    torch.manual_seed(0)
    # Masks are drawn there too.
    torch.set_default_device(device)
    # Full f32 products, as in the compiled steps.
    torch.set_float32_matmul_precision("highest")
    arguments = make_arguments(key, device)
    results = {}
    for variant in variants.split(","):
        try:
            results[variant] = measure(
                models.MODELS[key](), dtype, variant, arguments,
                float(seconds), device == "cuda")
        except Exception as error:  # of any kind: the others still run
            text = str(error).strip().splitlines() or [""]
            results[variant] = {
                "not_run": f"{type(error).__name__}: {text[0][:200]}"}
        with open(out + ".part", "w") as file:
            json.dump(results, file)
        os.replace(out + ".part", out)


if __name__ == "__main__":
    main()
