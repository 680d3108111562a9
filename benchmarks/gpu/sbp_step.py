"""Compiled steps on the GPU: checks them or measures one; writes JSON.

usage: sbp_step.py check OUT NAME...       against the CPU's results
       sbp_step.py time OUT NAME SECONDS   a step's time and memory

NAME is a step of manifest.json, which lies beside this program. Needs numpy and
the driver, and no PyTorch.
"""

import ctypes as C
import json
import os
import statistics
import sys
import time

import numpy as np

import driver
import models

FOLDER = os.path.dirname(os.path.abspath(__file__))
#: Where run.py unpacked the compiled steps.
CODE = os.environ.get("SBP_CODE", FOLDER)
#: bf16 travels as its bits.
NUMPY = {"bf16": "uint16", "f16": "float16", "f32": "float32", "f64": "float64",
         "i1": "bool", "i8": "int8", "i16": "int16", "i32": "int32",
         "i64": "int64", "index": "int64"}


def empty(type):
    return np.empty(type["shape"], NUMPY[type["dtype"]])


class Step:
    """A compiled step and its memory on the GPU."""

    def __init__(self, entry, arguments):
        self.entry = entry
        library = C.CDLL(os.path.join(CODE, entry["file"]))
        self.function = getattr(library, entry["symbol"])
        self.function.restype = C.c_int32
        self.error = getattr(library, entry["symbol"] + "_error")
        self.error.restype = C.c_char_p
        self.stream = driver.Stream()
        self.arguments = [driver.Memory(a).write() for a in arguments]
        self.results = [driver.Memory(empty(t)) for t in entry["results"]]
        self.addresses = [
            (C.c_void_p * max(1, len(memory)))(
                *[m.pointer.value for m in memory]
            )
            for memory in (self.arguments, self.results)
        ]

    def enqueue(self):
        if self.function(*self.addresses, self.stream.handle):
            raise driver.CudaError(
                f"{self.entry['name']}: {self.error().decode()}"
            )

    def run(self):
        self.enqueue()
        self.stream.synchronize()
        return [memory.read() for memory in self.results]


def read_bf16(bits):
    return (bits.astype(np.uint32) << 16).view(np.float32)


def compare(got, want, dtype):
    """The largest difference of finite values, relative to the largest; all
    else must be equal: infinity where it is not."""
    if got.size == 0:
        return 0.0
    if dtype == "bf16":
        got, want = read_bf16(got), read_bf16(want)
    if not np.issubdtype(got.dtype, np.floating):
        return 0.0 if np.array_equal(got, want) else float("inf")
    got, want = got.astype(np.float64), want.astype(np.float64)
    finite = np.isfinite(want)
    if not np.array_equal(np.nan_to_num(got[~finite]),
                          np.nan_to_num(want[~finite])):
        return float("inf")
    if not finite.any():
        return 0.0
    difference = np.abs(got[finite] - want[finite]).max()
    if not np.isfinite(difference):
        return float("inf")
    largest = np.abs(want[finite]).max()
    return float(difference / largest) if largest else float(difference)


def make_arguments(entry):
    """From the file that is carried, or from the model's seeds; then the
    counters."""
    if entry["inputs"]:
        with np.load(os.path.join(FOLDER, entry["inputs"])) as file:
            arguments = [file[f"arr_{i}"] for i in range(len(file.files))]
    else:
        arguments = [*models.draw(entry["model"]).values()]
    for type in entry["arguments"][len(arguments):]:
        arguments.append(np.zeros(type["shape"], NUMPY[type["dtype"]]))
    return [
        np.asarray(a, NUMPY[t["dtype"]])
        for a, t in zip(arguments, entry["arguments"])
    ]


def check(entry):
    results = Step(entry, make_arguments(entry)).run()
    worst = 0.0
    with np.load(os.path.join(FOLDER, entry["expected"])) as file:
        for i, (got, type) in enumerate(zip(results, entry["results"])):
            # npz has no bf16: the CPU's are written as their bits.
            want = file[f"arr_{i}"].view(got.dtype).reshape(got.shape)
            worst = max(worst, compare(got, want, type["dtype"]))
    return {"difference": worst, "tolerance": entry["tolerance"],
            "right": worst <= entry["tolerance"]}


def measure(entry, seconds):
    before = driver.used_bytes()
    step = Step(entry, make_arguments(entry))
    start = time.perf_counter()
    loss = step.run()[0]
    first = time.perf_counter() - start
    step.run()
    start = time.perf_counter()
    step.enqueue()
    step.stream.synchronize()
    once = time.perf_counter() - start
    # Some steps at a time, so that the host does not wait in between.
    many = max(1, min(50, int(seconds / 5 / max(once, 1e-6))))
    times, end = [], time.perf_counter() + seconds
    while not times or time.perf_counter() < end:
        start = time.perf_counter()
        for _ in range(many):
            step.enqueue()
        step.stream.synchronize()
        times.append((time.perf_counter() - start) / many)
    own = sum(m.like.nbytes for m in (*step.arguments, *step.results))
    if entry["results"][0]["dtype"] == "bf16":
        loss = read_bf16(loss)
    return {
        "step_ms": 1e3 * statistics.median(times),
        "fastest_ms": 1e3 * min(times),
        "first_s": first,
        "steps": many * len(times),
        "loss": float(loss),
        # Tensors that are alive; what the GPU's memory holds more than before.
        "peak_bytes": entry["arena_bytes"] + own,
        "device_bytes": driver.used_bytes() - before,
    }


def main():
    mode, out, *rest = sys.argv[1:]
    with open(os.path.join(FOLDER, "manifest.json")) as file:
        entries = {entry["name"]: entry for entry in json.load(file)["steps"]}
    driver.open_device()

    def write(result):
        with open(out + ".part", "w") as file:
            json.dump(result, file)
        os.replace(out + ".part", out)

    if mode == "time":
        write(measure(entries[rest[0]], float(rest[1])))
        return
    results = {}
    for name in rest:
        try:
            results[name] = check(entries[name])
        except driver.CudaError as error:
            results[name] = {"right": False, "error": str(error)}
        write(results)


if __name__ == "__main__":
    main()
