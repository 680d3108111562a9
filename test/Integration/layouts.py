"""Slices of a product that are transposed into heads, multiplied, and joined
again for sums over the whole, on random shapes, against plain loops in Python.
All numbers are small integers, so every sum is exact and both must agree.

usage: layouts.py FOLDER; needs sbp-run on the path.
"""

import itertools
import random
import sys

from convolutions import number
from skip_zeros import ITERATORS, numbers, run_cases, tensor


def array(shape, entry):
    """{position: number}"""
    return {p: entry(p) for p in itertools.product(*map(range, shape))}


def generic(name, loops, inputs, out, body, kinds, shape, init="%zero"):
    """`name` = an operation on (operand, map, shape), filled with `init`."""
    ins = ", ".join(operand for operand, _, _ in inputs)
    types = ", ".join(tensor(s) for _, _, s in inputs)
    maps = ", ".join(f"affine_map<({', '.join(loops)}) -> ({', '.join(m)})>" for m in [m for _, m, _ in inputs] + [out])
    arguments = ", ".join(f"%a{i}: f32" for i in range(len(inputs)))
    return f"""  %{name}e = tensor.empty() : {tensor(shape)}
  %{name}i = linalg.fill ins({init} : f32) outs(%{name}e : {tensor(shape)}) -> {tensor(shape)}
  %{name} = linalg.generic {{indexing_maps = [{maps}], iterator_types = [{", ".join(ITERATORS[k] for k in kinds)}]}}
      ins({ins} : {types}) outs(%{name}i : {tensor(shape)}) {{
  ^bb0({arguments}, %s: f32):
{body}
    linalg.yield %r : f32
  }} -> {tensor(shape)}
"""


PRODUCT = "    %m = arith.mulf %a0, %a1 : f32\n    %r = arith.addf %s, %m : f32"
SUM = "    %r = arith.addf %s, %a0 : f32"
ADD = "    %r = arith.addf %a0, %a1 : f32"


class Case:
    def __init__(self, rng):
        self.batch, self.tokens, self.width = rng.choice([1, 2, 3]), rng.randint(2, 5), rng.randint(1, 4)
        self.depth = rng.randint(1, 4)
        self.stacked = rng.random() < 0.5
        count = rng.randint(2, 4)
        heads = rng.randint(1, 3)
        self.heads = [heads if self.stacked else rng.choice([heads, heads, 1, 2]) for _ in range(count)]
        self.bias = rng.random() < 0.5
        # Queries and keys need as many heads.
        pairs = [(i, j) for i in range(count) for j in range(count) if i != j and self.heads[i] == self.heads[j]]
        self.pair = rng.choice(pairs) if pairs else None
        # Joined in this order.
        self.order = rng.sample(range(count), count)

    def starts(self):
        """The first column of each part."""
        return [sum(self.heads[:i]) * self.depth for i in range(len(self.heads))]

    def expect(self):
        b, n, k, d = self.batch, self.tokens, self.width, self.depth
        columns = sum(self.heads) * d
        x = array((b, n, k), lambda p: number(p, 5, 3))
        w = array((k, columns), lambda p: number(p, 7, 2))
        bias = [number((c,), 3, 2) if self.bias else 0 for c in range(columns)]
        y = array((b, n, columns), lambda p: bias[p[2]] + sum(x[p[0], p[1], i] * w[i, p[2]] for i in range(k)))
        parts = [
            array((b, h, n, d), lambda p: y[p[0], p[2], start + p[1] * d + p[3]])
            for h, start in zip(self.heads, self.starts())
        ]
        total = 0
        if self.pair:
            q, key = parts[self.pair[0]], parts[self.pair[1]]
            heads = self.heads[self.pair[0]]
            scores = array((b, heads, n, n), lambda p: sum(
                q[p[0], p[1], p[2], i] * key[p[0], p[1], p[3], i] for i in range(d)))
            total += sum(scores.values())
        sources = [self.starts()[i] + c for i in self.order for c in range(self.heads[i] * d)]
        joined = array((b, n, columns), lambda p: y[p[0], p[1], sources[p[2]]])
        # Weighted, so that no column can stand for another.
        back = array((b, n, k), lambda p: sum(joined[p[0], p[1], c] * w[p[2], c] for c in range(columns)))
        gradient = array((k, columns), lambda p: sum(
            x[i, j, p[0]] * joined[i, j, p[1]] for i in range(b) for j in range(n)))
        sums = array((columns,), lambda p: sum(joined[i, j, p[0]] for i in range(b) for j in range(n)))
        weight = lambda p: number(p, 3, 5)
        return total + sum(weight(p) * v for some in (back, gradient, sums) for p, v in some.items())

    def emit(self, name):
        """A function that returns how far the sum of all is from what it should be."""
        b, n, k, d = self.batch, self.tokens, self.width, self.depth
        columns = sum(self.heads) * d
        whole = [b, n, columns]
        text = f"""func.func private @{name}() -> f32 {{
  %zero = arith.constant 0.0 : f32
{numbers("x", [b, n, k], 5, 3)}
{numbers("w", [k, columns], 7, 2)}
"""
        text += generic("product", "bnck", [("%x", "bnk", [b, n, k]), ("%w", "kc", [k, columns])], "bnc", PRODUCT, "pppr", whole)
        y = "%product"
        if self.bias:
            text += numbers("bias", [columns], 3, 2) + "\n"
            text += generic("y", "bnc", [("%product", "bnc", whole), ("%bias", "c", [columns])], "bnc", ADD, "ppp", whole)
            y = "%y"
        if self.stacked:
            count, h = len(self.heads), self.heads[0]
            text += f"  %stack = tensor.expand_shape {y} [[0], [1], [2, 3, 4]] output_shape {[b, n, count, h, d]} : {tensor(whole)} into {tensor([b, n, count, h, d])}\n"
            text += f"  %te = tensor.empty() : {tensor([count, b, h, n, d])}\n"
            text += f"  %t = linalg.transpose ins(%stack : {tensor([b, n, count, h, d])}) outs(%te : {tensor([count, b, h, n, d])}) permutation = [2, 0, 3, 1, 4]\n"
        for i, (h, start) in enumerate(zip(self.heads, self.starts())):
            four = [b, h, n, d]
            if self.stacked:
                one = [1] + four
                text += f"  %s{i} = tensor.extract_slice %t{[i, 0, 0, 0, 0]} {one} [1, 1, 1, 1, 1] : {tensor([len(self.heads)] + four)} to {tensor(one)}\n"
                text += f"  %h{i} = tensor.collapse_shape %s{i} [[0, 1], [2], [3], [4]] : {tensor(one)} into {tensor(four)}\n"
            else:
                text += f"  %s{i} = tensor.extract_slice {y}{[0, 0, start]} {[b, n, h * d]} [1, 1, 1] : {tensor(whole)} to {tensor([b, n, h * d])}\n"
                text += f"  %part{i} = tensor.expand_shape %s{i} [[0], [1], [2, 3]] output_shape {[b, n, h, d]} : {tensor([b, n, h * d])} into {tensor([b, n, h, d])}\n"
                text += f"  %h{i}e = tensor.empty() : {tensor(four)}\n"
                text += f"  %h{i} = linalg.transpose ins(%part{i} : {tensor([b, n, h, d])}) outs(%h{i}e : {tensor(four)}) permutation = [0, 2, 1, 3]\n"
            text += f"  %b{i}e = tensor.empty() : {tensor([b, n, h, d])}\n"
            text += f"  %b{i} = linalg.transpose ins(%h{i} : {tensor(four)}) outs(%b{i}e : {tensor([b, n, h, d])}) permutation = [0, 2, 1, 3]\n"
            text += f"  %f{i} = tensor.collapse_shape %b{i} [[0], [1], [2, 3]] : {tensor([b, n, h, d])} into {tensor([b, n, h * d])}\n"
        parts = [(f"%f{i}", [b, n, self.heads[i] * d]) for i in self.order]
        text += f"  %g = tensor.concat dim(2) {', '.join(p for p, _ in parts)} : ({', '.join(tensor(s) for _, s in parts)}) -> {tensor(whole)}\n"
        text += generic("back", "bnkc", [("%g", "bnc", whole), ("%w", "kc", [k, columns])], "bnk", PRODUCT, "pppr", [b, n, k])
        text += generic("gradient", "kcbn", [("%x", "bnk", [b, n, k]), ("%g", "bnc", whole)], "kc", PRODUCT, "pprr", [k, columns])
        text += generic("sums", "cbn", [("%g", "bnc", whole)], "c", SUM, "prr", [columns])
        results = [("back", [b, n, k]), ("gradient", [k, columns]), ("sums", [columns])]
        totals = []
        for result, shape in results:
            loops = "bnkc"[: len(shape)]
            text += numbers(f"weight{result}", shape, 3, 5) + "\n"
            text += generic(f"total{result}", loops, [(f"%{result}", loops, shape), (f"%weight{result}", loops, shape)], "", PRODUCT, "r" * len(shape), [])
            totals.append(f"total{result}")
        if self.pair:
            h = self.heads[self.pair[0]]
            four = [b, h, n, d]
            text += generic("scores", "bhnmd", [(f"%h{self.pair[0]}", "bhnd", four), (f"%h{self.pair[1]}", "bhmd", four)], "bhnm", PRODUCT, "ppppr", [b, h, n, n])
            text += generic("totalscores", "bhnm", [("%scores", "bhnm", [b, h, n, n])], "", SUM, "rrrr", [])
            totals.append("totalscores")
        text += f"  %sum0 = arith.constant {-float(self.expect())} : f32\n"
        for i, total in enumerate(totals):
            text += f"  %v{i} = tensor.extract %{total}[] : tensor<f32>\n  %sum{i + 1} = arith.addf %sum{i}, %v{i} : f32\n"
        return text + f"  return %sum{len(totals)} : f32\n}}\n"


def main():
    rng = random.Random(0)
    run_cases(sys.argv[1], [Case(rng) for _ in range(40)])


if __name__ == "__main__":
    main()
