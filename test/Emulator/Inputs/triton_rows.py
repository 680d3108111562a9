"""Writes the PTX of kernels on rows by Triton: reductions, scans, masks,
atomics. As triton_matmul.py: the tests read the committed text.

    pip install triton==3.9.0 && python3 triton_rows.py
"""

import json
import os

import triton
import triton.language as tl
from triton.backends.compiler import GPUTarget
from triton.compiler import ASTSource
from triton_matmul import strip


@triton.jit
def softmax(x, y, n, BLOCK: tl.constexpr):
    """A row per program; columns beyond n are masked."""
    columns = tl.arange(0, BLOCK)
    at = tl.program_id(0) * n + columns
    row = tl.load(x + at, mask=columns < n, other=-float("inf"))
    powers = tl.exp(row - tl.max(row, 0))
    tl.store(y + at, powers / tl.sum(powers, 0), mask=columns < n)


@triton.jit
def prefix_sums(x, y, n, BLOCK: tl.constexpr):
    at = tl.arange(0, BLOCK)
    values = tl.load(x + at, mask=at < n, other=0)
    tl.store(y + at, tl.cumsum(values, 0), mask=at < n)


@triton.jit
def column_sums(x, y, n, ROWS: tl.constexpr, BLOCK: tl.constexpr):
    """Of bf16; each program adds its rows to f32."""
    rows = tl.program_id(0) * ROWS + tl.arange(0, ROWS)
    columns = tl.arange(0, BLOCK)
    inside = columns < n
    values = tl.load(x + rows[:, None] * n + columns[None, :],
                     mask=inside[None, :], other=0.0)
    tl.atomic_add(y + columns, tl.sum(values.to(tl.float32), 0), mask=inside)


@triton.jit
def sorted_rows(x, y, BLOCK: tl.constexpr):
    at = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
    tl.store(y + at, tl.sort(tl.load(x + at)))


# kernel, types of its pointers, constants
KERNELS = [(softmax, "fp32", "fp32", {"BLOCK": 512}),
           (prefix_sums, "i32", "i32", {"BLOCK": 1024}),
           (column_sums, "bf16", "fp32", {"ROWS": 16, "BLOCK": 128}),
           (sorted_rows, "fp32", "fp32", {"BLOCK": 128})]


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    listed = {}
    for kernel, x, y, constants in KERNELS:
        names = kernel.arg_names
        types = {"x": "*" + x, "y": "*" + y, "n": "i32"}
        signature = {name: types.get(name, "constexpr") for name in names}
        source = ASTSource(fn=kernel, signature=signature, attrs={},
                           constexprs={(names.index(k),): v
                                       for k, v in constants.items()})
        result = triton.compile(source, target=GPUTarget("cuda", 80, 32),
                                options={"num_warps": 4, "ptx_version": 87})
        name = kernel.__name__
        text = strip(result.asm["ptx"])
        with open(os.path.join(here, "triton_%s.ptx" % name), "w") as file:
            file.write(text)
        print(name, len(text))
        listed[name] = result.metadata.shared
    with open(os.path.join(here, "triton_rows.json"), "w") as file:
        json.dump(listed, file)
        file.write("\n")


if __name__ == "__main__":
    main()
