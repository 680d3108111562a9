"""nvcc's PTX of Inputs/cuda_kernels.cu, against Python."""

import math
import os
import random
import struct
from fractions import Fraction

import reference as ref
from cuda import INPUTS, Buffer, Module, pack

wrong = count = 0


def check(name, right):
    global wrong, count
    count += 1
    if not right:
        wrong += 1
        print("%s is wrong" % name)


with open(os.path.join(INPUTS, "cuda_kernels.ptx")) as file:
    module = Module(file.read())
chosen = random.Random(1)

numbers = [float(chosen.randint(-50, 50)) for _ in range(1000)]
x, y = Buffer(pack("f32", numbers)), Buffer(bytes(4))
module.launch("sums", 3, 128, x, y, 1000)
check("sums", y.read("f32") == [sum(numbers)])

mask = [chosen.randint(0, 1) for _ in range(256)]
x, y = Buffer(pack("s32", mask)), Buffer(4 * 256)
module.launch("scan", 1, 256, x, y)
check("scan", y.read("s32") == [sum(mask[:i]) for i in range(256)])

values = [0.5 + 0.37 * i for i in range(32)]
x, y = Buffer(pack("f64", values)), Buffer(8 * 5 * 32)
module.launch("doubles", 1, 32, x, y)
got = y.read("f64")
# CUDA promises one or two units of the last place.
for name, offset, function in (
        ("log", 0, math.log), ("cbrt", 1, lambda v: v ** (1 / 3)),
        ("sin of large", 2, lambda v: math.sin(1e6 * v)),
        ("exp", 3, lambda v: math.exp(-v))):
    check(name, all(abs(got[5 * i + offset] - function(v)) <=
                    4 * math.ulp(function(v)) + 1e-300
                    for i, v in enumerate(values)))
check("power", all(math.isclose(got[5 * i + 4], v ** (i % 8), rel_tol=1e-15)
                   for i, v in enumerate(values)))

x = Buffer(pack("bf16", [float(i - 16) / 8 for i in range(32)]))
y, h = Buffer(2 * 32), Buffer(4 * 32)
module.launch("halves", 1, 32, x, y, h)
want = [ref.bf16(Fraction(i - 16, 8) ** 2 + ((i & 3) - i) % 8)
        for i in range(32)]
check("bf16", y.read("b16") == want)
check("half2", h.read("f16") == [v for i in range(32)
                                 for v in (i * 0.5, i * -0.5)])

u = Buffer(4 * 8 * 32)
module.launch("integers", 1, 32, u)
got, full = u.read("u32"), 0xFFFFFFFF
for i in range(32):
    inverse = ~i & full
    check("integers of thread %d" % i, got[8 * i:8 * i + 8] == [
        16, i + 3 if i + 3 < 32 else i, (i & 0xFFFF) | (inverse & 0xFFFF) << 16,
        sum(range(32)), ((inverse << 32 | i) << 5) >> 32 & full,
        32 - i.bit_length(), (i * 0x9E3779B9 & full) // 7 % 1000,
        0xF << i // 4 * 4])

print("%d checks, %d wrong" % (count, wrong))
