"""Times products in one process: this runtime, or PyTorch.

usage: peer.py LIBRARY|torch TYPE

TYPE: f32, bf16 or f16. Reads `TRANSPOSES BATCH M N K SECONDS` from standard input,
multiplies for SECONDS, and writes the seconds of a product: the least of
samples of a millisecond or more. Prints what it is first.
"""

import ctypes
import os
import sys
import time


def numbers(transposes, batch, m, n, k):
    """What sbp_contract_* takes: sizes, and the strides of A, B and C."""
    a = (k, 1) if transposes[0] == "N" else (1, m)
    b = (n, 1) if transposes[1] == "N" else (1, k)
    loops = [(batch, m * k, k * n, m * n), (m, a[0], 0, n)]
    loops += [(n, 0, b[1], 1), (k, a[1], b[0], 0)]
    return [loop[i] for i in range(4) for loop in loops]


def make_runtime(path, element_type):
    import numpy as np

    library = ctypes.CDLL(path)
    call = getattr(library, "sbp_contract_init_" + element_type)
    dtype = {"f32": np.float32, "bf16": np.uint16, "f16": np.float16}[element_type]
    random = np.random.RandomState(0)

    numbers_drawn = random.standard_normal(1 << 20).astype(np.float32)

    def array(size):
        values = np.resize(numbers_drawn, size)
        if element_type == "bf16":
            values = values.view(np.uint32) >> 16
        return values.astype(dtype, copy=False)

    def make(transposes, batch, m, n, k):
        a, b = array(batch * m * k), array(batch * k * n)
        c = np.empty(batch * m * n, dtype)
        nest = (ctypes.c_int64 * 16)(*numbers(transposes, batch, m, n, k))
        pointers = [ctypes.c_void_p(x.ctypes.data) for x in (a, b, c)]
        count = ctypes.c_int64(4)

        def run(keep=(a, b, c)):
            call(*pointers, count, nest)

        return run

    return make


def make_torch(element_type):
    import torch

    torch.set_num_threads(int(os.environ["OMP_NUM_THREADS"]))
    dtype = {"f32": torch.float32, "bf16": torch.bfloat16, "f16": torch.float16}[element_type]

    def make(transposes, batch, m, n, k):
        def operand(rows, cols, transposed):
            shape = (cols, rows) if transposed else (rows, cols)
            shape = shape if batch == 1 else (batch, *shape)
            x = torch.randn(shape).to(dtype)
            return x.transpose(-1, -2) if transposed else x

        a = operand(m, k, transposes[0] == "T")
        b = operand(k, n, transposes[1] == "T")
        c = torch.empty(a.shape[:-1] + b.shape[-1:], dtype=dtype)
        product = torch.mm if batch == 1 else torch.bmm
        return lambda: product(a, b, out=c)

    return make


def measure(run, seconds):
    run()
    start = time.perf_counter()
    run()
    calls = max(1, int(1e-3 / (time.perf_counter() - start)))
    best, end = float("inf"), time.perf_counter() + seconds
    while True:
        start = time.perf_counter()
        for _ in range(calls):
            run()
        now = time.perf_counter()
        best = min(best, (now - start) / calls)
        if now >= end:
            return best


def main():
    what, element_type = sys.argv[1:]
    if what == "torch":
        make = make_torch(element_type)
    else:
        make = make_runtime(what, element_type)
    print("ready", flush=True)
    current, run = None, None
    for line in sys.stdin:
        transposes, *sizes, seconds = line.split()
        if current != (transposes, sizes):
            current, run = (transposes, sizes), None
            run = make(transposes, *map(int, sizes))
        print(measure(run, float(seconds)), flush=True)


if __name__ == "__main__":
    main()
