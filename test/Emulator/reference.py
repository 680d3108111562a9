"""Arithmetic by exact fractions, independent of the emulator: what the table of
instructions is compared with. Numbers go in and out as bits."""

import math
import struct
from fractions import Fraction

NAN, INF = "nan", "inf"


class Format:
    """A binary float format. A decoded number is (sign, magnitude), magnitude a
    Fraction, INF or NAN."""

    def __init__(self, exponent_bits, mantissa_bits):
        self.exponent_bits, self.mantissa_bits = exponent_bits, mantissa_bits
        self.bias = (1 << (exponent_bits - 1)) - 1
        self.bits = 1 + exponent_bits + mantissa_bits
        self.sign_bit = 1 << (self.bits - 1)
        self.infinity = ((1 << exponent_bits) - 1) << mantissa_bits
        self.canonical_nan = self.sign_bit - 1

    def decode(self, bits):
        sign = bits >> (self.bits - 1)
        exponent = bits >> self.mantissa_bits & ((1 << self.exponent_bits) - 1)
        mantissa = bits & ((1 << self.mantissa_bits) - 1)
        if exponent == (1 << self.exponent_bits) - 1:
            return (sign, NAN if mantissa else INF)
        if exponent:
            mantissa += 1 << self.mantissa_bits
        else:
            exponent = 1
        power = exponent - self.bias - self.mantissa_bits
        return (sign, Fraction(mantissa) * Fraction(2) ** power)

    def encode(self, sign, magnitude, mode="rn"):
        """Rounds once: rn to even, rna ties away, rz, rm down, rp up."""
        top = self.sign_bit if sign else 0
        if magnitude == NAN:
            return self.canonical_nan
        if magnitude == INF:
            return top | self.infinity
        if magnitude == 0:
            return top
        # The exponent of the last place: that of the subnormals or higher.
        exponent = magnitude.numerator.bit_length() - \
            magnitude.denominator.bit_length()
        if Fraction(2) ** exponent > magnitude:
            exponent -= 1
        exponent = max(exponent, 1 - self.bias)
        scaled = magnitude / Fraction(2) ** (exponent - self.mantissa_bits)
        whole = math.floor(scaled)
        rest = scaled - whole
        up = {"rn": rest > Fraction(1, 2) or
              (rest == Fraction(1, 2) and whole & 1),
              "rna": rest >= Fraction(1, 2), "rz": False,
              "rm": bool(sign and rest), "rp": bool(not sign and rest)}[mode]
        whole += bool(up)
        bits = whole + ((exponent + self.bias - 1) << self.mantissa_bits)
        if bits >= self.infinity:
            to_max = mode == "rz" or mode == ("rp" if sign else "rm")
            bits = self.infinity - 1 if to_max else self.infinity
        return top | bits

    def flush(self, bits):
        """.ftz"""
        if not bits & self.infinity:
            return bits & self.sign_bit
        return bits

    def is_nan(self, bits):
        return self.decode(bits)[1] == NAN


F16, BF16, F32, F64 = Format(5, 10), Format(8, 7), Format(8, 23), Format(11, 52)
TF32 = Format(8, 10)
FORMATS = {"f16": F16, "bf16": BF16, "f32": F32, "f64": F64}


def signed(number):
    sign, magnitude = number
    return -magnitude if sign else magnitude


def from_fraction(value, zero_sign=0):
    return (int(value < 0) if value else zero_sign, abs(value))


def add(x, y, mode="rn"):
    if NAN in (x[1], y[1]):
        return (0, NAN)
    if x[1] == INF or y[1] == INF:
        if x[1] == y[1] and x[0] != y[0]:
            return (0, NAN)
        return x if x[1] == INF else y
    # The sum of opposite numbers is +0, but -0 when rounding down.
    zero_sign = x[0] if x[0] == y[0] else int(mode == "rm")
    return from_fraction(signed(x) + signed(y), zero_sign)


def negate(x):
    return (1 - x[0], x[1])


def multiply(x, y):
    sign = x[0] ^ y[0]
    if NAN in (x[1], y[1]):
        return (0, NAN)
    if INF in (x[1], y[1]):
        return (0, NAN) if 0 in (x[1], y[1]) else (sign, INF)
    return (sign, x[1] * y[1])


def divide(x, y):
    sign = x[0] ^ y[0]
    if NAN in (x[1], y[1]) or (x[1] == INF and y[1] == INF) or \
            (x[1] == 0 and y[1] == 0):
        return (0, NAN)
    if x[1] == INF or y[1] == 0:
        return (sign, INF)
    return (sign, Fraction(0) if y[1] == INF else x[1] / y[1])


def square_root(x, form):
    """Close enough to round once: exact, or with a bit far below the last."""
    if x[1] == NAN or (x[0] and x[1]):
        return (0, NAN)
    if x[1] in (INF, 0):
        return x
    # An integer root with many bits, and one bit more that says "inexact".
    shift = 2 * (2 * form.mantissa_bits + form.bias + 8)
    scaled = x[1] * Fraction(2) ** shift
    root = math.isqrt(scaled.numerator // scaled.denominator)
    exact = scaled.denominator == 1 and root * root == scaled.numerator
    value = Fraction(2 * root + (not exact), 2)
    return (0, value / Fraction(2) ** (shift // 2))


def extremum(form, a, b, smallest, nan):
    """min and max: bits in, bits out."""
    x, y = form.decode(a), form.decode(b)
    if NAN in (x[1], y[1]):
        if nan or x[1] == y[1]:
            return form.canonical_nan
        return b if x[1] == NAN else a

    def key(number):
        big = Fraction(2) ** 3000
        value = big if number[1] == INF else number[1]
        return (-value if number[0] else value, -number[0])

    return (a if key(x) <= key(y) else b) if smallest else (
        a if key(x) >= key(y) else b)


def to_integer(number, bits, is_signed, mode):
    """cvt to an integer: nearest one that it can be, 0 for NaN."""
    low = -(1 << (bits - 1)) if is_signed else 0
    high = (1 << (bits - is_signed)) - 1
    if number[1] == NAN:
        return 0
    if number[1] == INF:
        value = low if number[0] else high
    else:
        value = signed(number)
        value = {"rni": round, "rzi": math.trunc, "rmi": math.floor,
                 "rpi": math.ceil}[mode](value)
    return max(low, min(high, value)) & ((1 << bits) - 1)


def wrap(value, bits, is_signed=False):
    """An integer as a register of so many bits reads it."""
    value &= (1 << bits) - 1
    if is_signed and value >> (bits - 1):
        value -= 1 << bits
    return value


def f32(value):
    return struct.unpack("I", struct.pack("f", value))[0]


def f64(value):
    return struct.unpack("Q", struct.pack("d", value))[0]


def f16(value):
    return struct.unpack("H", struct.pack("e", value))[0]


def bf16(value):
    number = from_fraction(Fraction(value))
    return BF16.encode(*number)
