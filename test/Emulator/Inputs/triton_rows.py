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


@triton.jit
def attention(x, y, n, WIDTH: tl.constexpr, BLOCK: tl.constexpr):
    """softmax(Q K^T) V of one head, Q, K and V one behind the other, without
    the matrix in between."""
    rows = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
    inner, width = tl.arange(0, BLOCK), tl.arange(0, WIDTH)
    q = tl.load(x + rows[:, None] * WIDTH + width[None, :])
    largest = tl.full((BLOCK,), -float("inf"), tl.float32)
    total = tl.zeros((BLOCK,), tl.float32)
    sums = tl.zeros((BLOCK, WIDTH), tl.float32)
    for i in range(0, n, BLOCK):
        k = tl.load(x + (n + i + inner)[None, :] * WIDTH + width[:, None])
        v = tl.load(x + (2 * n + i + inner)[:, None] * WIDTH + width[None, :])
        scores = tl.dot(q, k)
        larger = tl.maximum(largest, tl.max(scores, 1))
        powers = tl.exp(scores - larger[:, None])
        shrink = tl.exp(largest - larger)
        total = total * shrink + tl.sum(powers, 1)
        sums = tl.dot(powers.to(v.dtype), v, sums * shrink[:, None])
        largest = larger
    tl.store(y + rows[:, None] * WIDTH + width[None, :],
             sums / total[:, None])


# kernel, types of its pointers, constants, chip
KERNELS = [(softmax, "fp32", "fp32", {"BLOCK": 512}, 80),
           (prefix_sums, "i32", "i32", {"BLOCK": 1024}, 80),
           (column_sums, "bf16", "fp32", {"ROWS": 16, "BLOCK": 128}, 80),
           (sorted_rows, "fp32", "fp32", {"BLOCK": 128}, 80),
           (attention, "fp16", "fp32", {"WIDTH": 32, "BLOCK": 64}, 90)]


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    listed = {}
    for kernel, x, y, constants, chip in KERNELS:
        names = kernel.arg_names
        types = {"x": "*" + x, "y": "*" + y, "n": "i32"}
        signature = {name: types.get(name, "constexpr") for name in names}
        source = ASTSource(fn=kernel, signature=signature, attrs={},
                           constexprs={(names.index(k),): v
                                       for k, v in constants.items()})
        result = triton.compile(source, target=GPUTarget("cuda", chip, 32),
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
