"""Convolutions that a library runs, padded, strided and dilated, on random
shapes, against a plain loop in Python. All numbers are small integers, so every
sum is exact and both must agree.

usage: convolutions.py FOLDER; needs sbp-run on the path.
"""

import random
import sys

from skip_zeros import numbers, run_cases, tensor


class Case:
    def __init__(self, rng):
        self.depthwise = rng.random() < 0.6
        self.images = rng.randint(1, 3)
        # Many channels are the library's with AVX-512 only.
        self.inputs = rng.randint(8, 20) if self.depthwise else rng.choice([2, 3, 4, 17, 24])
        self.outputs = self.inputs if self.depthwise else rng.randint(8, 12)
        self.low, self.high, self.side = [], [], []
        self.kernel, self.stride, self.dilation, self.out = [], [], [], []
        for _ in range(2):
            while True:
                k, s, d = rng.randint(1, 5), rng.randint(1, 2), rng.choice([1, 1, 2])
                low, high, side = rng.randint(0, 4), rng.randint(0, 4), rng.randint(3, 9)
                out = (low + side + high - (k - 1) * d - 1) // s + 1
                if out >= k:
                    break
            for field, value in zip(
                ("low", "high", "side", "kernel", "stride", "dilation", "out"),
                (low, high, side, k, s, d, out),
            ):
                getattr(self, field).append(value)

    def shapes(self):
        """Of the input, the weights and the output."""
        channels = [self.inputs] if self.depthwise else [self.inputs, self.outputs]
        return (
            [self.images, *self.side, self.inputs],
            self.kernel + channels,
            [self.images, *self.out, self.outputs],
        )

    def expect(self):
        """The sum of all outputs, each times its number modulo 5."""
        x_shape, w_shape, y_shape = self.shapes()
        total = 0
        for n in range(self.images):
            for y in range(self.out[0]):
                for x in range(self.out[1]):
                    for o in range(self.outputs):
                        value = 0
                        for ky in range(self.kernel[0]):
                            for kx in range(self.kernel[1]):
                                row = y * self.stride[0] + ky * self.dilation[0] - self.low[0]
                                column = x * self.stride[1] + kx * self.dilation[1] - self.low[1]
                                if not (0 <= row < self.side[0] and 0 <= column < self.side[1]):
                                    continue
                                for i in [o] if self.depthwise else range(self.inputs):
                                    w = [ky, kx, i] if self.depthwise else [ky, kx, i, o]
                                    value += number(w, 5, 3) * number([n, row, column, i], 7, 5)
                        total += value * number([n, y, x, o], 3, 5)
        return total

    def emit(self, name):
        """A function that returns how far the sum is off."""
        x_shape, w_shape, y_shape = self.shapes()
        padded = [
            self.images,
            *(l + s + h for l, s, h in zip(self.low, self.side, self.high)),
            self.inputs,
        ]
        loops = "n, y, x, o, ky, kx" + ("" if self.depthwise else ", i")
        i = "o" if self.depthwise else "i"
        windows = [
            f"{out} * {s} + {tap} * {d}"
            for out, tap, s, d in zip("yx", ("ky", "kx"), self.stride, self.dilation)
        ]
        maps = [
            f"n, {windows[0]}, {windows[1]}, {i}",
            "ky, kx, o" if self.depthwise else "ky, kx, i, o",
            "n, y, x, o",
        ]
        maps = ", ".join(f"affine_map<({loops}) -> ({m})>" for m in maps)
        kinds = ", ".join(['"parallel"'] * 4 + ['"reduction"'] * (loops.count(",") - 3))
        x, w, y, p = map(tensor, (x_shape, w_shape, y_shape, padded))
        return f"""func.func private @{name}() -> f32 {{
  %zero = arith.constant 0.0 : f32
  %want = arith.constant {float(self.expect())} : f32
{numbers("x", x_shape, 7, 5)}
{numbers("w", w_shape, 5, 3)}
{numbers("scale", y_shape, 3, 5)}
  %padded = tensor.pad %x low[0, {self.low[0]}, {self.low[1]}, 0] high[0, {self.high[0]}, {self.high[1]}, 0] {{
  ^bb0(%a: index, %b: index, %c: index, %d: index):
    tensor.yield %zero : f32
  }} : {x} to {p}
  %e = tensor.empty() : {y}
  %init = linalg.fill ins(%zero : f32) outs(%e : {y}) -> {y}
  %y = linalg.generic {{indexing_maps = [{maps}], iterator_types = [{kinds}]}}
      ins(%padded, %w : {p}, {w}) outs(%init : {y}) {{
  ^bb0(%a: f32, %b: f32, %s: f32):
    %product = arith.mulf %a, %b : f32
    %n = arith.addf %s, %product : f32
    linalg.yield %n : f32
  }} -> {y}
  %scaled = arith.mulf %y, %scale : {y}
  %te = tensor.empty() : tensor<f32>
  %t0 = linalg.fill ins(%zero : f32) outs(%te : tensor<f32>) -> tensor<f32>
  %t = linalg.reduce ins(%scaled : {y}) outs(%t0 : tensor<f32>) dimensions = [0, 1, 2, 3]
    (%a: f32, %b: f32) {{
      %m = arith.addf %a, %b : f32
      linalg.yield %m : f32
    }}
  %got = tensor.extract %t[] : tensor<f32>
  %off = arith.subf %got, %want : f32
  return %off : f32
}}
"""


def number(index, factor, modulus):
    """What numbers() emits for a position."""
    value = factor
    for i in index:
        value = value * factor + i
    return value % modulus


def main():
    rng = random.Random(0)
    run_cases(sys.argv[1], [Case(rng) for _ in range(30)])


if __name__ == "__main__":
    main()
