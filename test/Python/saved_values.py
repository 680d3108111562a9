"""Saved values in fewer bytes: bits change no result, and compressed values are what the definition says, with the same
random numbers in numpy; unbiased where the backward is linear."""
import os
import re
import subprocess
import sys

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

import saved_vectors
import sbp.jax
from exported import Case, main, reduce, run

EXACT = "layers:\n  - match: layer\n    method: exact\n"
MASKED = "layers:\n  - match: layer\n    keep: 0.25\n    axes: [0]\n"


def normal(seed, *shape):
    return np.random.default_rng(seed).standard_normal(shape).astype(np.float32)


def pool(x):
    return lax.reduce_window(x, -jnp.inf, lax.max, (1, 2, 2, 1), (1, 2, 2, 1), "VALID")


# What stands between two products.
FUNCTIONS = {
    "relu": jax.nn.relu,
    "leaky relu": jax.nn.leaky_relu,
    "hard tanh": jax.nn.hard_tanh,
    "relu6": jax.nn.relu6,
    "clip": lambda x: jnp.clip(x, -0.3, 0.7),
    "absolute": jnp.abs,
    "maximum of two": lambda x: jnp.maximum(x, jnp.flip(x, -1)),
    "choice": lambda x: jnp.where((x > 0.5) | (x < -0.2), jnp.sin(x), 2 * x),
}


def step(function):
    """Loss and gradients of two products with a function between them."""
    def layer(p, x):
        return function(x @ p[0]) @ p[1]

    def loss(p, x, c):
        return jnp.sum(jnp.tanh(sbp.jax.layer("layer", layer)(p, jnp.sin(x))) * c)
    return jax.value_and_grad(loss, (0, 1))


class Bits(Case):
    def check_function(self, name, plan):
        args = (normal(1, 24, 64), normal(2, 64, 16)), normal(3, 32, 24), normal(4, 32, 16)
        fn = step(FUNCTIONS[name])
        text = sbp.jax.export(fn, *args)
        packed, remarks = reduce(text, plan)
        bytes_, _ = reduce(text, plan, "pack-bits=false")
        self.assertNotIn("sbp.pack_bits", bytes_)
        # The sign of a number has three values; and what is repeated compares again.
        if name != "absolute" and "elementwise" not in plan:
            self.assertIn("sbp.pack_bits", packed, name)
            self.assertIn("PackedBits", remarks, name)
        got, before = run(packed, *args), run(bytes_, *args)
        for a, b in zip(got, before):
            np.testing.assert_array_equal(a, b, err_msg=name)
        if plan is EXACT:
            for a, want in zip(got, jax.tree.leaves(fn(*args))):
                np.testing.assert_allclose(a, want, rtol=0, atol=2e-5 * max(1, np.abs(want).max()), err_msg=name)

    def test_convolution_norm_pool(self):
        def block(p, x):
            y = lax.conv_general_dilated(x, p["w"], (1, 1), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC"))
            mean = y.mean((0, 1, 2))
            y = (y - mean) * lax.rsqrt(((y - mean) ** 2).mean((0, 1, 2)) + 1e-5) * p["g"] + p["b"]
            return pool(jax.nn.relu(y))

        def loss(p, x, c):
            return jnp.sum(sbp.jax.layer("layer", block)(p, jnp.sin(x)) * c)
        p = {"w": normal(1, 3, 3, 4, 16) / 3, "g": normal(2, 16), "b": normal(3, 16)}
        args = p, normal(4, 2, 8, 8, 4), normal(5, 2, 4, 4, 16)
        text = sbp.jax.export(jax.value_and_grad(loss), *args)
        packed, _ = reduce(text, EXACT)
        self.assertIn("sbp.pack_bits", packed)
        for a, b in zip(run(packed, *args), run(reduce(text, EXACT, "pack-bits=false")[0], *args)):
            np.testing.assert_array_equal(a, b)


for kind, plan in {"exact": EXACT, "masked": MASKED, "repeated": EXACT + "    recompute: elementwise\n"}.items():
    for name in FUNCTIONS:
        setattr(Bits, f"test_{name.replace(' ', '_')}_{kind}",
                lambda self, name=name, plan=plan: self.check_function(name, plan))


def window(x, sizes, strides, padding="VALID"):
    """Max pooling over the axes between the first and the last."""
    return lax.reduce_window(x, -jnp.inf, lax.max, (1, *sizes, 1), (1, *strides, 1), padding)


class Pools(Case):
    """Of a pool the backward needs the places of the maxima. They are what is saved, and the gradients are JAX's own."""

    def check_pool(self, sizes, strides, padding, x, plans=(EXACT, "layers: []\n")):
        """Of a pool between two products the backward reads its result, and the places."""
        def layer(p, x):
            return window(x @ p[0], sizes, strides, padding) @ p[1]

        def loss(p, x, c):
            # Summands of one sign: the sum is as exact as they are.
            return jnp.sum((jnp.tanh(sbp.jax.layer("layer", layer)(p, x)) * c) ** 2)
        pooled = jax.eval_shape(lambda x: window(x, sizes, strides, padding), x)
        # Ties stay ties.
        args = (np.eye(64), normal(7, 64, 16) / 8), x, normal(8, *pooled.shape[:-1], 16)
        args = jax.tree.map(lambda a: np.asarray(a, x.dtype), args)
        fn = jax.value_and_grad(loss, (0, 1))
        text = sbp.jax.export(fn, *args)
        want = jax.tree.leaves(fn(*args))
        for plan in plans:
            packed, _ = reduce(text, plan)
            self.assertIn("sbp.pack_bits", packed)
            got, plain = run(packed, *args), run(reduce(text, plan, "pack-bits=false")[0], *args)
            for a, b, exact in zip(got, plain, want):
                np.testing.assert_array_equal(a, b)
                a = a.view(jnp.bfloat16) if a.dtype.kind == "V" else a
                # Overlapping windows are summed in another order.
                exact = np.asarray(exact, np.float64)
                np.testing.assert_allclose(a.astype(np.float64), exact, rtol=0,
                                           atol=(4e-2 if x.dtype == jnp.bfloat16 else 2e-5) * max(1, np.abs(exact).max()))
            bits = next(b for b in (1, 2, 4) if np.prod(sizes) <= 1 << b)
            result = np.prod(pooled.shape) * x.dtype.itemsize
            self.assertLessEqual(self.saved(packed), result + np.prod(pooled.shape) * bits // 8 + 2 * result // 4, plan)

    def saved(self, packed):
        """The bytes that the compiled program saves."""
        stem = os.path.join(sys.argv[1], "pool")
        with open(stem + ".mlir", "w") as file:
            file.write(packed)
        printed = subprocess.run(["sbp-opt", stem + ".mlir", "--sbp-print-saved-activations", "-o", os.devnull], check=True,
                                 capture_output=True, text=True).stderr
        return int(re.search(r"^total +(\d+)", printed, re.M)[1])

    def test_two_dimensions(self):
        for sizes, strides, padding in (((2, 2), (2, 2), "VALID"), ((3, 3), (2, 2), "SAME"), ((3, 3), (1, 1), "SAME"),
                                        ((3, 2), (2, 1), ((0, 0), (1, 0), (0, 1), (0, 0)))):
            with self.subTest(sizes=sizes, strides=strides):
                self.check_pool(sizes, strides, padding, normal(1, 2, 8, 8, 64))

    def test_other_dimensions(self):
        self.check_pool((3,), (2,), "SAME", normal(1, 2, 16, 64))
        self.check_pool((2, 2, 2), (2, 2, 2), "VALID", normal(1, 2, 4, 4, 4, 64))

    def test_ties(self):
        """The first of equal maxima gets the cotangent."""
        x = np.round(normal(1, 2, 8, 8, 64))
        self.check_pool((3, 3), (2, 2), "SAME", x)
        self.check_pool((2, 2), (2, 2), "VALID", np.zeros_like(x))

    def test_other_types(self):
        self.check_pool((2, 2), (2, 2), "VALID", jnp.asarray(normal(1, 2, 8, 8, 64), jnp.bfloat16))
        with jax.enable_x64(True):
            self.check_pool((3, 3), (2, 2), "SAME", normal(1, 2, 8, 8, 64).astype(np.float64))


class Codes(Case):
    """Compressed and decompressed, bit by bit."""

    def check_codes(self, kind, x):
        shape = "x".join(map(str, x.shape))
        codes = f"tensor<{shape}x{'i8' if kind == 'int8' else 'bf16'}>"
        scales = f"tensor<{'x'.join(map(str, x.shape[:-1] + ('f32',)))}>"
        scaled = kind == "int8"
        text = f"""
func.func @main(%x: tensor<{shape}xf32>) -> tensor<{shape}xf32> {{
  %seed = arith.constant 30064771077 : i64
  %step = arith.constant 3 : i64
  %codes{", %scales" if scaled else ""} = sbp.compress %x, "a/saved0" seed %seed step %step
      : tensor<{shape}xf32> -> {codes} {"scales " + scales if scaled else ""}
  %y = sbp.decompress %codes {"scales %scales" if scaled else ""}
      : {codes} {", " + scales if scaled else ""} -> tensor<{shape}xf32>
  return %y : tensor<{shape}xf32>
}}"""
        got, = run(text, x)
        np.testing.assert_array_equal(got, getattr(saved_vectors, kind)(x, "a/saved0", 30064771077, 3))

    def test_shapes(self):
        for kind in ("int8", "bf16"):
            for shape in ((64,), (3, 64), (2, 3, 128), (5, 20), (4, 3), (3, 1), (2, 7, 5)):
                with self.subTest(kind=kind, shape=shape):
                    self.check_codes(kind, normal(1, *shape))

    def test_extremes(self):
        x = normal(1, 8, 16)
        x[0] = 0
        x[1, 3] = np.inf
        x[2, 5] = np.nan
        x[3] *= 1e-38
        x[4] *= 1e-44
        x[5] *= 1e38
        x[6, 2] = -np.inf
        for kind in ("int8", "bf16"):
            self.check_codes(kind, x)


class Compressed(Case):
    """A weight gradient reads the saved input rounded; what is linear in nothing rounded stays exact."""

    def check_kind(self, kind, plan, rows=None):
        def loss(w, x, c):
            h = jnp.sin(x)
            return jnp.sum(jnp.tanh(sbp.jax.layer("layer", lambda w, h: h @ w)(w, h)) * c)
        args = normal(1, 64, 16), normal(2, 32, 64), normal(3, 32, 16)
        fn = jax.value_and_grad(loss, (0, 1))
        text, remarks = reduce(sbp.jax.export(fn, *args), plan + f"    save-as: {kind}\n")
        self.assertIn("CompressedSave", remarks)
        _, dw, dx = run(text, *args)
        h = np.sin(args[1])
        cotangent = np.asarray(args[2] * (1 - jnp.tanh(h @ args[0]) ** 2))
        exact = jax.tree.leaves(fn(*args))
        if rows is None:
            saved = getattr(saved_vectors, kind)(h, "layer/saved0", 5, 3)
            np.testing.assert_allclose(dw, saved.T @ cotangent, rtol=0, atol=1e-4 * np.abs(dw).max())
            np.testing.assert_allclose(dx, exact[2], rtol=0, atol=2e-6 * np.abs(exact[2]).max())
        else:
            saved = getattr(saved_vectors, kind)(h[rows], "layer/saved0", 5, 3)
            np.testing.assert_allclose(dw, saved.T @ cotangent[rows], rtol=0, atol=1e-4 * np.abs(dw).max())
        self.assertGreater(np.abs(dw - h.T @ cotangent).max(), 1e-4 * np.abs(dw).max())

    def test_exact_layer(self):
        for kind in ("int8", "bf16"):
            self.check_kind(kind, EXACT)

    def test_kept_rows(self):
        plan = "layers:\n  - match: layer\n    axes: [0]\n    sampler: fixed\n    indices: [1, 8, 9, 30]\n"
        for kind in ("int8", "bf16"):
            self.check_kind(kind, plan, [1, 8, 9, 30])

    def test_bits_of_what_is_rounded(self):
        """Signs are those of the numbers before they were rounded."""
        args = (normal(1, 24, 64), normal(2, 64, 16)), normal(3, 32, 24), normal(4, 32, 16)
        fn = step(jax.nn.relu)
        text, _ = reduce(sbp.jax.export(fn, *args), EXACT + "    recompute: elementwise\n    save-as: int8\n")
        self.assertIn("sbp.pack_bits", text)
        got, want = run(text, *args), list(map(np.asarray, jax.tree.leaves(fn(*args))))
        # The input's gradient reads signs, weights and cotangents.
        np.testing.assert_allclose(got[3], want[3], rtol=0, atol=2e-6 * np.abs(want[3]).max())
        self.assertGreater(np.abs(got[2] - want[2]).max(), 1e-4)

    def test_sketch(self):
        plan = "layers:\n  - match: layer\n    method: probe\n    probes: 8\n    save-as: int8\n"
        args = (normal(1, 24, 64), normal(2, 64, 16)), normal(3, 32, 24), normal(4, 32, 16)
        text, remarks = reduce(sbp.jax.export(step(jax.nn.relu), *args), plan)
        self.assertIn("saves tensor<8x64xi8> of tensor<8x64xf32>", remarks)
        run(text, *args)


class Checked(Case):
    def test_check_gradients(self):
        """Bits are exact; rounding is no part of what is differentiated."""
        args = (normal(1, 24, 64), normal(2, 64, 16)), normal(3, 32, 24), normal(4, 32, 16)
        text = sbp.jax.export(step(jax.nn.relu), *args)
        stem = os.path.join(sys.argv[1], "reduced")
        for keys in ("", "    save-as: int8\n", "    save-as: bf16\n"):
            reduced, _ = reduce(text, EXACT + keys)
            with open(stem + ".reduced.mlir", "w") as file:
                file.write(reduced)
            np.savez(stem + ".in.npz", *map(np.asarray, jax.tree.leaves(args)))
            done = subprocess.run(
                ["sbp-run", stem + ".reduced.mlir", "--inputs", stem + ".in.npz", "--check-gradients", stem + ".mlir"],
                capture_output=True, text=True)
            self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
            self.assertIn("3 right, 0 wrong", done.stdout, keys)


class Unbiased(Case):
    def test_mean(self):
        """20,000 draws of a product that is linear in the saved value: the largest of the 15 z is below the quantile of
        0.01 / 30."""
        draws, rng = 20000, np.random.default_rng(0)
        x, dy = rng.standard_normal((24, 5)).astype(np.float32), rng.standard_normal((24, 3))
        for kind in (saved_vectors.int8, saved_vectors.bf16):
            sums = np.stack([kind(x, "layer/saved0", 1, step).astype(np.float64).T @ dy for step in range(draws)])
            z = (sums.mean(0) - x.astype(np.float64).T @ dy) / (sums.std(0) / np.sqrt(draws))
            self.assertLess(np.abs(z).max(), 3.4)


if __name__ == "__main__":
    main()
