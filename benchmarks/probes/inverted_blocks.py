"""Saved bytes, error of the gradients and milliseconds of a step, with and without values that are computed backward.

usage: inverted_blocks.py FOLDER [BATCH SIZE CHANNELS TURNS]   (with sbp-opt and sbp-run in PATH, the package sbp and JAX)

Networks of five blocks with leaky rectifiers: convolution, batch norm, rectifier; batch norm, rectifier, convolution beside a
skip connection; linear layers with a bias. The bytes of one block are half the difference between networks of six and of
four blocks. The error is the largest over all gradients of ||g - e|| / ||e||, where e is JAX's gradient in f64 of the same
numbers; the difference is the same with the exact program's gradient for e. Each variant runs in turn, TURNS times four steps; the least step counts.
"""
import os
import sys

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

import sbp.jax
from block_bytes import count, reduce
from block_steps import run_outputs

jax.config.update("jax_enable_x64", True)

#: name: keys of the plan's rule
VARIANTS = {
    "exact": "method: exact",
    "`invert`": "method: exact\n    invert: true",
    "`elementwise`": "method: exact\n    recompute: elementwise",
    "`elementwise`, `invert`": "method: exact\n    recompute: elementwise\n    invert: true",
}


def convolve(w, x):
    return lax.conv_general_dilated(x, w, (1, 1), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC"))


def norm(p, y):
    """Statistics in f32, as frameworks have them for bf16."""
    wide = y.astype(jnp.promote_types(y.dtype, jnp.float32))
    centered = wide - wide.mean((0, 1, 2))
    normalized = centered * lax.rsqrt((centered ** 2).mean((0, 1, 2)) + 1e-5)
    return normalized.astype(y.dtype) * p["g"] + p["b"]


def blocks(slope):
    """name: a block."""
    leaky = lambda x: jax.nn.leaky_relu(x, slope)
    return {
        "convolution, norm, rectifier": lambda p, x: leaky(norm(p, convolve(p["w"], x))),
        "norm, rectifier, convolution, skip": lambda p, x: x + convolve(p["w"], leaky(norm(p, x))),
        "linear, rectifier": lambda p, x: leaky(x @ p["w"][0, 0] + p["b"]),
    }


def step(block):
    def loss(params, x, c):
        for i, p in enumerate(params):
            x = sbp.jax.layer(f"block{i}", block)(p, x)
        return jnp.mean(x * c)
    return jax.value_and_grad(loss)


def make(number, dtype, batch, size, channels):
    random = np.random.default_rng(0)
    cast = lambda x: jnp.asarray(x, dtype)
    params = [{"w": cast(random.standard_normal((3, 3, channels, channels)) * (1 / 9 / channels) ** 0.5),
               "g": cast(1 + 0.2 * random.standard_normal(channels)), "b": cast(0.2 * random.standard_normal(channels))}
              for _ in range(number)]
    return params, *(cast(random.standard_normal((batch, size, size, channels))) for _ in range(2))


def widen(arrays):
    return [np.asarray(a.view(jnp.bfloat16) if a.dtype.kind == "V" else a, np.float64) for a in arrays]


def get_error(got, want):
    return max(np.linalg.norm(a - b) / np.linalg.norm(b) for a, b in zip(got, want) if np.linalg.norm(b) > 0)


def main():
    folder, *given = sys.argv[1:]
    batch, size, channels, turns = map(int, given or (8, 32, 64, 3))
    os.makedirs(folder, exist_ok=True)
    path = lambda name: os.path.join(folder, name)
    for name in blocks(0):
        print(f"{name}, {batch} x {size} x {size} x {channels}\n\n| | slope | type | bytes of a block | of exact | error | difference | ms |\n"
              "|---|---:|---|---:|---:|---:|---:|---:|")
        for slope, dtype in ((0.01, jnp.float32), (0.2, jnp.float32), (0.01, jnp.float64), (0.01, jnp.bfloat16)):
            block = blocks(slope)[name]
            fn = step(block)
            args = make(5, dtype, batch, size, channels)
            want = jax.tree.leaves(jax.jit(fn)(*jax.tree.map(lambda x: x.astype(jnp.float64), args)))
            want = widen(want[1:])
            few, text, many = (sbp.jax.export(fn, *make(n, dtype, batch, size, channels)) for n in (4, 5, 6))
            graphs, rows, gradients = {}, {}, {}
            for number, (variant, rule) in enumerate(VARIANTS.items()):
                saved = (count(folder, many, rule, "") - count(folder, few, rule, "")) // 2
                graphs[variant] = reduce(path(str(number)), text, rule, "")
                rows[variant] = [saved, np.inf]
            np.savez(path("in.npz"), *jax.tree.leaves(args))
            for _ in range(turns):
                for variant, graph in graphs.items():
                    milliseconds, outputs = run_outputs(graph, path("in.npz"), path("report.json"), path("out.npz"))
                    gradients[variant] = widen(outputs[1:])
                    rows[variant][1] = min(rows[variant][1], milliseconds)
            for variant, (saved, milliseconds) in rows.items():
                error, difference = (get_error(gradients[variant], of) for of in (want, gradients["exact"]))
                print(f"| {variant} | {slope} | {jnp.dtype(dtype).name} | {saved:,} | {saved / rows['exact'][0]:.3f} | {error:.1e} | "
                      f"{difference:.1e} | {milliseconds:.1f} ({milliseconds / rows['exact'][1]:.2f}) |", flush=True)
        print()


if __name__ == "__main__":
    main()
