"""Values that the backward computes from what was made of them: gradients against JAX's own, and what division by small
numbers does."""
import re
import subprocess
import sys

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

import sbp.jax
from exported import Case, main, reduce, run

jax.config.update("jax_enable_x64", True)

PLAN = "layers:\n  - match: layer[0-9]\n    method: exact\n"
INVERT = "    invert: true\n"
ELEMENTWISE = "    recompute: elementwise\n"


def normal(seed, *shape, dtype=np.float32):
    return np.random.default_rng(seed).standard_normal(shape).astype(dtype)


ACTIVATIONS = {
    "select": lambda x: jax.nn.leaky_relu(x, 0.01),
    "maximum": lambda x: jnp.maximum(x, x.dtype.type(0.2) * x),
    "sum": lambda x: jnp.maximum(x, 0) + x.dtype.type(0.2) * jnp.minimum(x, 0),
}


def convolve(w, x):
    return lax.conv_general_dilated(x, w, (1, 1), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC"))


def norm(p, y):
    centered = y - y.mean((0, 1, 2))
    return centered * lax.rsqrt((centered ** 2).mean((0, 1, 2)) + y.dtype.type(1e-5)) * p["g"] + p["b"]


def after(activation):
    """Convolution, norm, activation."""
    return lambda p, x: activation(norm(p, convolve(p["w"], x)))


def before(activation):
    """Norm, activation, convolution, beside a skip connection."""
    return lambda p, x: x + convolve(p["w"], activation(norm(p, x)))


def step(block):
    def loss(params, x, c):
        for i, p in enumerate(params):
            x = sbp.jax.layer(f"layer{i}", block)(p, x)
        return jnp.sum(x ** 2 * c)
    return jax.value_and_grad(loss, (0, 1))


def make(dtype=np.float32, channels=16, gamma=lambda g: g):
    params = [{"w": normal(3 * i, 3, 3, channels, channels, dtype=dtype) / dtype(12),
               "g": gamma(normal(3 * i + 1, channels, dtype=dtype) * dtype(0.2) + dtype(1)),
               "b": normal(3 * i + 2, channels, dtype=dtype) * dtype(0.1)} for i in range(3)]
    return params, normal(20, 2, 8, 8, channels, dtype=dtype), normal(21, 2, 8, 8, channels, dtype=dtype)


def count(text):
    """Saved bytes of the compiled program."""
    printed = subprocess.run(["sbp-opt", "-", "--sbp-print-saved-activations", "-o", "/dev/null"], input=text, check=True,
                             capture_output=True, text=True).stderr
    return int(re.search(r"^total +(\d+)", printed, re.M)[1])


class Inverted(Case):
    def check_block(self, block, dtype, tolerance, tensors, plan=PLAN):
        """The gradients are JAX's, and `tensors` of the activation's size are saved less than without inverses."""
        args = make(dtype)
        fn = step(block)
        text = sbp.jax.export(fn, *args)
        inverted, remarks = reduce(text, plan + INVERT)
        self.assertIn("Inverted", remarks)
        self.assertGreaterEqual(count(reduce(text, plan)[0]) - count(inverted), tensors * args[1].nbytes)
        # Of three blocks and a loss: one tensor each, and what the last layer's backward shares with the loss.
        self.assertLessEqual(count(inverted), 6.1 * args[1].nbytes)
        for got, want in zip(run(inverted, *args), map(np.asarray, jax.tree.leaves(fn(*args)))):
            np.testing.assert_allclose(got, want, rtol=0, atol=tolerance * np.abs(want).max())

    def test_f64(self):
        for name, activation in ACTIVATIONS.items():
            with self.subTest(name):
                self.check_block(after(activation), np.float64, 1e-11, 2)

    def test_before(self):
        self.check_block(before(ACTIVATIONS["select"]), np.float32, 1e-4, 2)

    def test_elementwise(self):
        self.check_block(after(ACTIVATIONS["select"]), np.float32, 1e-4, 2, PLAN + ELEMENTWISE)


for name, activation in ACTIVATIONS.items():
    setattr(Inverted, f"test_{name}", lambda self, f=activation: self.check_block(after(f), np.float32, 1e-4, 3))


class SmallNumbers(Case):
    """What was multiplied by zero, or lost in a sum, counts as zero."""

    def gradients(self, gamma):
        def choose(g):
            g[2] = gamma
            return g
        args = make(gamma=choose)
        fn = step(after(ACTIVATIONS["select"]))
        got = run(reduce(sbp.jax.export(fn, *args), PLAN + INVERT)[0], *args)
        want = list(map(np.asarray, jax.tree.leaves(fn(*args))))
        for a in got:
            self.assertTrue(np.isfinite(a).all())
        # The loss; of each layer b, g, w; the input.
        others = np.arange(16) != 2
        for i, (a, b) in enumerate(zip(got, want)):
            if i in (2, 5, 8):
                a, b = a[others], b[others]
            np.testing.assert_allclose(a, b, rtol=0, atol=2e-4 * np.abs(b).max(), err_msg=f"{gamma}, result {i}")
        return [(a[2], b[2]) for i, (a, b) in enumerate(zip(got, want)) if i in (2, 5, 8)]

    def test_zero(self):
        """The gradient of a zero scale is zero: it is not learned. All others are right."""
        for got, want in self.gradients(0):
            self.assertEqual(got, 0)
            self.assertNotEqual(want, 0)

    def test_tiny(self):
        """Below the rounding of the shift, the same; with a shift of zero the scale would not matter."""
        for got, want in self.gradients(1e-12):
            self.assertEqual(got, 0)

    def test_small(self):
        """Relative error: the rounding of the shift divided by the scale."""
        for got, want in self.gradients(1e-3):
            self.assertLess(abs(got - want), 1e-2 * abs(want))


class Refused(Case):
    def test_int8(self):
        args = make()
        text = sbp.jax.export(step(after(ACTIVATIONS["select"])), *args)
        with self.assertRaisesRegex(RuntimeError, "yaml:2:5: error: plan: `invert` needs `save-as: same`, but it is `int8`"):
            reduce(text, PLAN + INVERT + "    save-as: int8\n")


if __name__ == "__main__":
    main()
