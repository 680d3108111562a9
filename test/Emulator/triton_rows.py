"""Kernels on rows by Triton, against Python."""

import json
import math
import os
import random

from cuda import INPUTS, Buffer, Module, pack

with open(os.path.join(INPUTS, "triton_rows.json")) as file:
    SHARED = json.load(file)
chosen = random.Random(1)
wrong = 0


def launch(name, grid, *arguments):
    with open(os.path.join(INPUTS, "triton_%s.ptx" % name)) as file:
        module = Module(file.read())
    scratch = Buffer(4)
    module.launch(name, grid, 128, *arguments, scratch, scratch,
                  shared=SHARED[name])


def check(name, right):
    global wrong
    if not right:
        wrong += 1
        print(name, "is wrong")


rows, n = 7, 300
values = [chosen.uniform(-5, 5) for _ in range(rows * n)]
x, y = Buffer(pack("f32", values)), Buffer(4 * rows * n)
launch("softmax", rows, x, y, n)
got, values = y.read("f32"), x.read("f32")
for row in range(rows):
    powers = [math.exp(v) for v in values[row * n:row * n + n]]
    check("softmax", all(math.isclose(g, p / sum(powers), rel_tol=1e-5)
                         for g, p in zip(got[row * n:], powers)))

n = 1000
values = [chosen.randint(-100, 100) for _ in range(n)]
x, y = Buffer(pack("s32", values)), Buffer(4 * n)
launch("prefix_sums", 1, x, y, n)
check("prefix_sums", y.read("s32") == [sum(values[:i + 1]) for i in range(n)])

rows, n = 64, 100
values = [chosen.randint(-64, 64) / 4 for _ in range(rows * n)]
x, y = Buffer(pack("bf16", values)), Buffer(bytes(4 * n))
launch("column_sums", rows // 16, x, y, n)
check("column_sums", y.read("f32") == [sum(values[i::n]) for i in range(n)])

values = [chosen.uniform(-9, 9) for _ in range(3 * 128)]
x, y = Buffer(pack("f32", values)), Buffer(4 * 3 * 128)
launch("sorted_rows", 3, x, y)
values = x.read("f32")
check("sorted_rows", y.read("f32") == [
    v for i in range(3) for v in sorted(values[128 * i:128 * i + 128])])
# Tensor cores with what is computed in between: the probabilities are rounded
# to f16, so that a relative error of 2^-10 may be left.
n, width = 128, 32
values = [chosen.randint(-8, 8) / 8 for _ in range(3 * n * width)]
x, y = Buffer(pack("f16", values)), Buffer(4 * n * width)
launch("attention", n // 64, x, y, n)
q, k, v = ([values[(i * n + r) * width:(i * n + r + 1) * width]
            for r in range(n)] for i in range(3))
got = y.read("f32")
for r in range(n):
    powers = [math.exp(sum(map(lambda a, b: a * b, q[r], key))) for key in k]
    want = [sum(p * row[c] for p, row in zip(powers, v)) / sum(powers)
            for c in range(width)]
    check("attention", all(abs(g - w) < 1e-3 for g, w in
                           zip(got[r * width:], want)))
print("5 kernels, %d wrong" % wrong)
