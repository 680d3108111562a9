"""Compares math functions as compiled with the C library's in double.

usage: math_accuracy.py TEMP
Bound: 2e-6 of the value, or the smallest normal f32. Values cover every exponent, both signs, zeros, infinities and NaN.
A logarithm reads a subnormal as the smallest normal number.
"""
import math
import struct
import subprocess
import sys
import zipfile

BOUND = 2e-6
TINY = 2.0 ** -126


def rounded(value):
    """The nearest f32."""
    try:
        return struct.unpack("<f", struct.pack("<f", value))[0]
    except OverflowError:
        return math.copysign(math.inf, value)


def samples():
    """Special values, both signs of every binade, and a fine grid where the functions bend."""
    values = [0.0, -0.0, math.inf, -math.inf, math.nan, 2.0 ** -149, 2.0 ** -126, 3.4028234e38]
    values += [sign * 2.0 ** e * f for e in range(-126, 127) for f in (1, 1.1, 1.37, 1.5, 1.99) for sign in (1, -1)]
    values += [i / 64 for i in range(-110 * 64, 110 * 64)]
    values += [1 + i / 4096 for i in range(-512, 512)]
    return [rounded(v) for v in values]


def exp(x):
    try:
        return math.exp(x)
    except OverflowError:
        return math.inf


def log(x):
    if x == 0:
        return -math.inf
    return math.log(max(x, TINY)) if x > 0 else math.nan


FUNCTIONS = {"exp": exp, "log": log, "tanh": math.tanh, "erf": math.erf, "erfc": math.erfc}


def npy(values):
    """A rank-1 f32 .npy file."""
    header = f"{{'descr': '<f4', 'fortran_order': False, 'shape': ({len(values)},), }}"
    header += " " * (-(len(header) + 11) % 64) + "\n"
    return b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header.encode() + struct.pack(f"<{len(values)}f", *values)


def agrees(got, want):
    if math.isnan(want):
        return math.isnan(got)
    if math.isinf(rounded(want)) or math.isinf(got):
        return got == rounded(want) or abs(want) > 3.4028e38 and abs(got) > 3.4028e38
    return abs(got - want) <= max(BOUND * abs(want), TINY)


def main(temp):
    xs = samples()
    kind = f"tensor<{len(xs)}xf32>"
    with open(f"{temp}.mlir", "w") as file:
        file.write(f"func.func @main(%x: {kind}) -> ({', '.join([kind] * len(FUNCTIONS))}) {{\n")
        for name in FUNCTIONS:
            file.write(f"  %{name} = math.{name} %x : {kind}\n")
        file.write(f"  return {', '.join('%' + n for n in FUNCTIONS)} : {', '.join([kind] * len(FUNCTIONS))}\n}}\n")
    with zipfile.ZipFile(f"{temp}.in.npz", "w") as file:
        file.writestr("arr_0.npy", npy(xs))
    subprocess.run(["sbp-run", f"{temp}.mlir", "--inputs", f"{temp}.in.npz", "--outputs", f"{temp}.out.npz"], check=True,
                   stdout=subprocess.DEVNULL)
    bad = 0
    with zipfile.ZipFile(f"{temp}.out.npz") as file:
        for i, (name, reference) in enumerate(FUNCTIONS.items()):
            got = struct.unpack(f"<{len(xs)}f", file.read(f"arr_{i}.npy")[-4 * len(xs):])
            wrong = [(x, g, reference(x)) for x, g in zip(xs, got) if not agrees(g, reference(x))]
            for x, value, want in wrong[:5]:
                print(f"{name}({x!r}) is {value!r}, expected {want!r}")
            print(f"{name}: {len(xs) - len(wrong)} of {len(xs)} within {BOUND}")
            bad += len(wrong)
    return 1 if bad else 0


sys.exit(main(*sys.argv[1:]))
