"""Contractions of spread-out tensors against the same with the spread tensor
hidden from the compiler, on random shapes. The numbers are small integers, so
every sum is exact and both must agree.

usage: skip_zeros.py FOLDER; needs sbp-run on the path.
"""

import random
import re
import subprocess
import sys

ITERATORS = {"p": '"parallel"', "r": '"reduction"'}


def tensor(shape):
    return f"tensor<{''.join(f'{n}x' for n in shape)}f32>"


class Case:
    """A contraction over windows of `spread`: of the gradient of the weights
    (the spread loops sum) or of the input (they move the output)."""

    def __init__(self, rng):
        self.rank = rng.choice([1, 2])
        self.sums = rng.random() < 0.5
        dims = range(self.rank)
        self.stride = [rng.choice([1, 2, 2, 3, 4]) for _ in dims]
        if max(self.stride) == 1:
            self.stride[0] = 2
        self.source = [rng.randint(1, 5) for _ in dims]
        # A dimension that slides may have a border; one that sums, too.
        self.offset = [rng.randint(0, 3) for _ in dims]
        tail = [rng.randint(0, 3) for _ in dims]
        self.spread = [
            o + s * (n - 1) + 1 + t
            for o, s, n, t in zip(self.offset, self.stride, self.source, tail)
        ]
        self.window = [rng.randint(1, min(5, n)) for n in self.spread]
        self.init = rng.choice([0, 0, 3])

    def emit(self, name):
        """A function that returns the largest difference, as a scalar."""
        rank, channels = self.rank, [3, 2]
        outer = [n - k + 1 for n, k in zip(self.spread, self.window)]
        loops = [f"a{i}" for i in range(rank)] + [f"k{i}" for i in range(rank)]
        if self.sums:  # out[a, f, g] += x[a + k, f] * spread[k, g]
            other = [a + n - 1 for a, n in zip(self.window, self.spread)]
            other_map = [f"a{i} + k{i}" for i in range(rank)] + ["f"]
            spread_map = [f"k{i}" for i in range(rank)] + ["g"]
            out, kinds = self.window, "p" * rank + "r" * rank + "pp"
            out_map = [f"a{i}" for i in range(rank)] + ["f", "g"]
            shapes = [other + channels[:1], out + channels]
        else:  # out[a, f] += spread[a + k, g] * w[k, f, g]
            other_map = [f"k{i}" for i in range(rank)] + ["f", "g"]
            spread_map = [f"a{i} + k{i}" for i in range(rank)] + ["g"]
            out, kinds = outer, "p" * rank + "r" * rank + "pr"
            out_map = [f"a{i}" for i in range(rank)] + ["f"]
            shapes = [self.window + channels, out + channels[:1]]
        other_shape, out_shape = shapes
        source, spread = self.source + [2], self.spread + [2]
        head = f"({', '.join(loops + ['f', 'g'])})"
        maps = ", ".join(
            f"affine_map<{head} -> ({', '.join(m)})>"
            for m in (other_map, spread_map, out_map)
        )
        contraction = f"""linalg.generic {{indexing_maps = [{maps}],
      iterator_types = [{", ".join(ITERATORS[k] for k in kinds)}]}}
      ins(%other, %SPREAD : {tensor(other_shape)}, {tensor(spread)})
      outs(%init : {tensor(out_shape)}) {{
    ^bb0(%a: f32, %b: f32, %s: f32):
      %p = arith.mulf %a, %b : f32
      %n = arith.addf %s, %p : f32
      linalg.yield %n : f32
    }} -> {tensor(out_shape)}"""
        slices = [
            self.offset + [0],
            self.source + [2],
            self.stride + [1],
        ]
        return f"""func.func private @{name}(%one: f32) -> f32 {{
  %zero = arith.constant 0.0 : f32
{numbers("source", source, 7, 5)}
{numbers("other", other_shape, 5, 3)}
  %c0 = arith.constant {float(self.init)} : f32
  %e = tensor.empty() : {tensor(out_shape)}
  %init = linalg.fill ins(%c0 : f32) outs(%e : {tensor(out_shape)}) -> {tensor(out_shape)}
  %se = tensor.empty() : {tensor(spread)}
  %zeros = linalg.fill ins(%zero : f32) outs(%se : {tensor(spread)}) -> {tensor(spread)}
  %spread = tensor.insert_slice %source into %zeros{"".join(map(str, slices))} : {tensor(source)} into {tensor(spread)}
  %ones = tensor.splat %one : {tensor(spread)}
  %hidden = arith.mulf %spread, %ones : {tensor(spread)}
  %got = {contraction.replace("SPREAD", "spread")}
  %want = {contraction.replace("SPREAD", "hidden")}
  %d = arith.subf %got, %want : {tensor(out_shape)}
  %q = math.absf %d : {tensor(out_shape)}
  %te = tensor.empty() : tensor<f32>
  %t0 = linalg.fill ins(%zero : f32) outs(%te : tensor<f32>) -> tensor<f32>
  %t = linalg.reduce ins(%q : {tensor(out_shape)}) outs(%t0 : tensor<f32>) dimensions = {list(range(len(out_shape)))}
    (%a: f32, %b: f32) {{
      %m = arith.addf %a, %b : f32
      linalg.yield %m : f32
    }}
  %r = tensor.extract %t[] : tensor<f32>
  return %r : f32
}}
"""


def numbers(name, shape, factor, modulus):
    """Integers that depend on the position."""
    ids = ", ".join(f"d{i}" for i in range(len(shape)))
    lines = [f"    %x0 = arith.constant {factor} : index"]
    for i in range(len(shape)):
        lines += [
            f"    %i{i} = linalg.index {i} : index",
            f"    %m{i} = arith.muli %x{i}, %x0 : index",
            f"    %x{i + 1} = arith.addi %m{i}, %i{i} : index",
        ]
    return f"""  %{name}e = tensor.empty() : {tensor(shape)}
  %{name} = linalg.generic {{indexing_maps = [affine_map<({ids}) -> ({ids})>],
      iterator_types = [{", ".join(['"parallel"'] * len(shape))}]}} outs(%{name}e : {tensor(shape)}) {{
  ^bb0(%o: f32):
{chr(10).join(lines)}
    %mod = arith.constant {modulus} : index
    %rem = arith.remui %x{len(shape)}, %mod : index
    %int = arith.index_cast %rem : index to i32
    %f = arith.sitofp %int : i32 to f32
    linalg.yield %f : f32
  }} -> {tensor(shape)}"""


def run_cases(folder, cases, operand="", operand_type=""):
    """Writes the cases into one graph, each a function of nothing, or of a 1.0 named `operand`, that returns what it is
    off by, and runs it; exits with 1 unless all are 0."""
    calls = "\n".join(
        f"  %{i} = func.call @case{i}({operand}) : ({operand_type}) -> f32"
        for i in range(len(cases))
    )
    results = ", ".join(f"%{i}" for i in range(len(cases)))
    types = ", ".join(["f32"] * len(cases))
    path = folder + "/cases.mlir"
    with open(path, "w") as file:
        for i, case in enumerate(cases):
            file.write(case.emit(f"case{i}"))
        file.write(
            f"func.func @main() -> ({types}) {{\n"
            "  %one = arith.constant 1.0 : f32\n"
            f"{calls}\n  return {results} : {types}\n}}\n"
        )
    run = subprocess.run(["sbp-run", path], capture_output=True, text=True)
    print(run.stderr, end="")
    values = re.findall(r"^result #(\d+) +(\S+)", run.stdout, re.M)
    wrong = [f"case {i}: off by {v}" for i, v in values if float(v) != 0]
    print("\n".join(wrong) or f"{len(values)} agree")
    sys.exit(bool(wrong) or len(values) != len(cases))


def main():
    rng = random.Random(0)
    run_cases(sys.argv[1], [Case(rng) for _ in range(40)], "%one", "f32")


if __name__ == "__main__":
    main()
