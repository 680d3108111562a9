"""Weight gradients by probes: a full orthogonal basis gives JAX's gradient, and fewer probes give what the definition
says, with the same random numbers in numpy."""
import os
import subprocess
import sys

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

import sbp.jax
from exported import Case, main, reduce, run
from probe_vectors import draw, draw_rows, expand_rows, lengths

PLAN = "layers:\n  - match: layer\n    method: probe\n    probes: {probes}\n    distribution: {distribution}\n"


def step(f):
    """Loss and gradients of sum(c tanh(f(w, mixed(x)))). The layer's input is an activation, not an argument, and nothing
    else needs it: its own derivative is a constant."""
    def loss(w, x, c):
        y = sbp.jax.layer("layer", f)(w, mixed(x))
        return jnp.sum(jnp.tanh(y) * c)
    return jax.value_and_grad(loss, (0, 1))


def mixed(x):
    """Sums over the first axis, with other weights for each place."""
    size = x.shape[0]
    weights = np.eye(size, dtype=np.float32) + np.arange(size * size, dtype=np.float32).reshape(size, size) / size ** 3
    return jnp.tensordot(weights, x, 1)


def normal(seed, *shape):
    return np.random.default_rng(seed).standard_normal(shape).astype(np.float32)


def convolution(layout, stride=1, padding="SAME", dilation=1, groups=1, rank=2):
    numbers = {"N" + "DHW"[3 - rank:] + "C": lambda: ("N" + "DHW"[3 - rank:] + "C", "DHW"[3 - rank:] + "IO", "N" + "DHW"[3 - rank:] + "C"),
               "NC" + "DHW"[3 - rank:]: lambda: ("NC" + "DHW"[3 - rank:], "OI" + "DHW"[3 - rank:], "NC" + "DHW"[3 - rank:])}[layout]()
    many = lambda value: (value,) * rank if isinstance(value, int) else value
    return lambda w, x: lax.conv_general_dilated(x, w, many(stride), padding, rhs_dilation=many(dilation),
                                                 dimension_numbers=numbers, feature_group_count=groups)


def pool(x):
    return lax.reduce_window(x, -jnp.inf, lax.max, (1, 2, 2, 1), (1, 2, 2, 1), "VALID")


# name: (layer, weights, input)
CASES = {
    "linear over batch and tokens": (lambda w, x: x @ w, (12, 6), (3, 10, 12)),
    "linear, one sequence": (lambda w, x: x @ w, (12, 6), (20, 12)),
    "einsum, weights first": (lambda w, x: jnp.einsum("oi,bti->bto", w, x), (6, 12), (2, 9, 12)),
    "1-D": (convolution("NWC", rank=1), (3, 5, 4), (2, 14, 5)),
    "2-D, channels last": (convolution("NHWC"), (3, 3, 4, 5), (2, 6, 9, 4)),
    "2-D, channels first": (convolution("NCHW"), (5, 4, 3, 3), (2, 4, 6, 9)),
    "stride 2": (convolution("NHWC", stride=2), (3, 3, 4, 5), (2, 8, 10, 4)),
    "asymmetric padding": (convolution("NHWC", padding=((2, 0), (0, 1))), (3, 2, 4, 5), (2, 6, 7, 4)),
    "no padding": (convolution("NHWC", padding="VALID"), (3, 3, 4, 5), (2, 6, 7, 4)),
    "dilation": (convolution("NHWC", dilation=(2, 3)), (3, 3, 4, 5), (2, 9, 11, 4)),
    "groups": (convolution("NHWC", groups=2), (3, 3, 2, 6), (2, 6, 5, 4)),
    "depthwise": (convolution("NHWC", groups=4), (3, 3, 1, 4), (2, 7, 6, 4)),
    "depthwise, channels first, stride 2": (convolution("NCHW", groups=4, stride=2), (4, 1, 3, 3), (2, 4, 8, 6)),
    "3-D": (convolution("NDHWC", rank=3), (2, 3, 3, 2, 4), (2, 4, 5, 6, 2)),
    "1 x 1": (convolution("NHWC"), (1, 1, 4, 5), (2, 6, 5, 4)),
    "batch of one": (convolution("NHWC"), (3, 3, 4, 5), (1, 6, 9, 4)),
}


class FullBasis(Case):
    def check_case(self, f, weights, x, distribution="orthogonal"):
        args = normal(1, *weights), normal(2, *x)
        args += (normal(3, *jax.eval_shape(f, *args).shape),)
        fn = step(f)
        text, remarks = reduce(sbp.jax.export(fn, *args), PLAN.format(probes=100000, distribution=distribution))
        self.assertIn({"orthogonal": "FullBasis", "rows": "AllRows"}[distribution], remarks)
        self.assertIn("ContractedProbes" if distribution == "rows" else "ProbedWeightGradient", remarks)
        self.assertIn("ProbedWeightGradient", remarks)
        self.assertIn("SavedSketch", remarks)
        for got, want in zip(run(text, *args), map(np.asarray, jax.tree.leaves(fn(*args)))):
            np.testing.assert_allclose(got, want, rtol=0, atol=2e-5 * max(1, np.abs(want).max()))

    def test_under_a_max_pool(self):
        self.check_case(lambda w, x: pool(convolution("NHWC")(w, x)), (3, 3, 4, 5), (2, 6, 8, 4))


for case in CASES:
    setattr(FullBasis, "test_" + case.replace(" ", "_"), lambda self, case=case: self.check_case(*CASES[case]))
    setattr(FullBasis, "test_rows_" + case.replace(" ", "_"), lambda self, case=case: self.check_case(*CASES[case], "rows"))


class SmallFloats(Case):
    def test_all_rows(self):
        f = CASES["linear over batch and tokens"][0]
        args = [jnp.asarray(a, jnp.bfloat16) for a in (normal(1, 12, 6), normal(2, 3, 10, 12), normal(3, 3, 10, 6))]
        text = sbp.jax.export(step(f), *args)
        sampled, remarks = reduce(text, PLAN.format(probes=100, distribution="rows"))
        self.assertIn("ContractedProbes", remarks)
        for got, want in zip(run(sampled, *args), run(text, *args)):
            got, want = (a.view(jnp.bfloat16).astype(np.float32) if a.dtype.kind == "V" else a for a in (got, want))
            np.testing.assert_allclose(got, want, rtol=0, atol=2 ** -7 * np.abs(want).max())


class Estimates(Case):
    """The estimate is the gradient at (1/q) Z Z^T X, of the reference's Z."""

    def check_distribution(self, distribution, probes, case="linear over batch and tokens"):
        f, weights, x = CASES[case]
        args = normal(1, *weights), normal(2, *x)
        args += (normal(3, *jax.eval_shape(f, *args).shape),)
        text, _ = reduce(sbp.jax.export(step(f), *args), PLAN.format(probes=probes, distribution=distribution))
        h = np.asarray(mixed(args[1]))
        # Channels last.
        axis = 1 if "channels first" in case else -1
        last = np.moveaxis(h, axis, -1)
        flat = last.reshape(-1, last.shape[-1])
        if distribution == "rows":
            numbers, factors = draw_rows(lengths(flat), probes, "layer", seed=5, step=3)
            self.assertEqual(len(numbers), probes)
            estimate = expand_rows(flat, numbers, factors)
        else:
            z = draw(distribution, "layer", len(flat), probes, seed=5, step=3)
            estimate = z @ (z.T @ flat) / probes
        estimate = np.moveaxis(estimate.reshape(last.shape), -1, axis).astype(np.float32)
        y, vjp = jax.vjp(lambda w: f(w, jnp.asarray(estimate)), args[0])
        cotangent = args[2] * (1 - np.tanh(f(args[0], h)) ** 2)
        want, = vjp(cotangent)
        loss, dw, dx = run(text, *args)
        np.testing.assert_allclose(dw, want, rtol=0, atol=2e-5 * np.abs(want).max())
        # What is no weight gradient stays exact.
        exact = jax.tree.leaves(step(f)(*args))
        np.testing.assert_allclose(dx, exact[2], rtol=0, atol=2e-6 * np.abs(exact[2]).max())

    def test_rademacher(self):
        for probes in (1, 4, 29):
            self.check_distribution("rademacher", probes)

    def test_gaussian(self):
        for probes in (1, 7, 16):
            self.check_distribution("gaussian", probes)

    def test_orthogonal(self):
        for probes in (1, 8, 29):
            self.check_distribution("orthogonal", probes)

    def test_rows(self):
        for case in CASES:
            for probes in (1, 3, 8, 17):
                self.check_distribution("rows", probes, case)

    def test_convolution(self):
        for case in ("2-D, channels last", "stride 2", "dilation", "depthwise"):
            self.check_distribution("rademacher", 16, case)

    def test_more_than_a_block(self):
        self.check_distribution("rademacher", 200, "3-D")
        self.check_distribution("rademacher", 100, "3-D")


class SampledRows(Case):
    """The operations themselves, where the norms are unusual."""

    def check_rows(self, x, rows, axes=(0,), shard=0, finite=True):
        x = np.asarray(x, np.float32)
        others = [axis for axis in range(x.ndim) if axis not in axes]
        flat = x.transpose(list(axes) + others).reshape(np.prod([x.shape[a] for a in axes]), -1)
        kept = [rows] + [x.shape[a] for a in others]
        types = [f"tensor<{'x'.join(map(str, shape))}xf32>" for shape in (x.shape, kept)]
        sample = f"{types[1]}, tensor<{rows}xi32>, tensor<{rows}xf32>"
        got = run(f"""
          func.func @main(%x: {types[0]}) -> ({sample}, {types[0]}) {{
            %seed = arith.constant 5 : i64
            %step = arith.constant 3 : i64
            %shard = arith.constant {shard} : i64
            %r, %n, %f = sbp.sample_rows "a" call 2, %x axes {list(axes)} seed %seed step %step shard %shard : {types[0]} -> {sample}
            %e = sbp.expand_rows %r, %n, %f axes {list(axes)} : {sample} -> {types[0]}
            return %r, %n, %f, %e : {sample}, {types[0]}
          }}""", x)
        numbers, factors = draw_rows(lengths(flat), rows, "a", seed=5, step=3, call=2, shard=shard)
        np.testing.assert_array_equal(got[1], numbers)
        np.testing.assert_allclose(got[2], factors, rtol=1e-6)
        np.testing.assert_array_equal(got[0].reshape(rows, -1), flat[numbers])
        if finite:
            want = expand_rows(flat, numbers, factors)
            np.testing.assert_allclose(got[3].transpose(list(axes) + others).reshape(want.shape), want, rtol=1e-6)
        return numbers, factors

    def test_sizes_and_axes(self):
        for shape, axes in (((40, 3), (0,)), ((4, 5, 3, 2), (2, 0)), ((2, 3, 4), (2,)), ((3, 4), (0, 1)), ((1, 7), (1,))):
            positions = int(np.prod([shape[a] for a in axes]))
            for rows in {1, min(5, positions), positions}:
                self.check_rows(normal(7, *shape), rows, axes)
        self.check_rows(normal(8, 1000, 2), 64, shard=3)

    def test_uneven_rows(self):
        # The largest are certain.
        numbers, factors = self.check_rows(normal(1, 50, 4) * np.logspace(0, 9, 50)[:, None], 8)
        self.assertEqual(list(factors[-3:]), [1, 1, 1])
        self.assertEqual(list(numbers[-3:]), [47, 48, 49])

    def test_equal_rows(self):
        # Every row is as likely as any other.
        _, factors = self.check_rows(np.ones((40, 3)), 8)
        np.testing.assert_allclose(factors, 5)

    def test_rows_of_zeros(self):
        numbers, _ = self.check_rows(np.zeros((20, 3)), 4)
        self.assertEqual(len(set(numbers)), 4)
        x = np.zeros((20, 3))
        x[[3, 11]] = 1
        numbers, factors = self.check_rows(x, 4)
        self.assertEqual(list(factors[np.isin(numbers, (3, 11))]), [1, 1])

    def test_large_and_small_rows(self):
        # Their squares are no f32.
        for scale in (1e30, 1e-30):
            self.check_rows(normal(2, 30, 4) * scale, 6)

    def test_rows_that_are_not_finite(self):
        for value in (np.nan, np.inf, -np.inf):
            x = normal(3, 30, 4)
            x[[4, 17], 2] = value
            numbers, factors = self.check_rows(x, 5, finite=False)
            self.assertEqual(list(factors[np.isin(numbers, (4, 17))]), [1, 1])
            self.check_rows(x, 1, finite=False)


class WithMasks(Case):
    """In a masked layer of attention, keys and values are needed of all tokens: their weights' gradients are probed, those
    of the queries' and the output's weights are of kept rows."""

    def gradients(self, keys):
        def attention(p, x):
            q, k, v = x @ p["q"], x @ p["k"], x @ p["v"]
            return jax.nn.softmax(jnp.einsum("btd,bsd->bts", q, k)) @ v @ p["o"]

        def loss(p, x, c):
            h = mixed(x)
            return jnp.sum(jnp.tanh(h + sbp.jax.layer("layer", attention)(p, h)) * c)
        p = {name: normal(i, 8, 8) / 3 for i, name in enumerate("qkvo")}
        args = p, normal(7, 2, 16, 8), normal(8, 2, 16, 8)
        plan = "layers:\n  - match: layer\n    keep: 0.25\n    axes: [1]\n" + keys
        text, remarks = reduce(sbp.jax.export(jax.value_and_grad(loss), *args), plan)
        loss, *gradients = run(text, *args)
        return dict(zip(sorted("qkvo"), gradients)), text, remarks

    def test_full_basis_is_the_masked_gradient(self):
        masked, _, _ = self.gradients("")
        probed, text, remarks = self.gradients("    probes: 1000\n    distribution: orthogonal\n")
        self.assertIn("ProbedWeightGradient", remarks)
        for name in "qkvo":
            np.testing.assert_allclose(probed[name], masked[name], rtol=0, atol=2e-5 * np.abs(masked[name]).max())

    def test_all_rows_are_the_masked_gradient(self):
        masked, _, _ = self.gradients("")
        probed, text, remarks = self.gradients("    probes: 1000\n    distribution: rows\n")
        self.assertIn("sbp.sample_rows", text)
        for name in "qkvo":
            np.testing.assert_allclose(probed[name], masked[name], rtol=0, atol=2e-5 * np.abs(masked[name]).max())

    def test_only_whole_activations_are_probed(self):
        masked, _, _ = self.gradients("")
        probed, text, _ = self.gradients("    probes: 4\n")
        self.assertIn("sbp.sketch", text)
        for name in "qo":
            np.testing.assert_allclose(probed[name], masked[name], rtol=0, atol=2e-6 * np.abs(masked[name]).max())
        for name in "kv":
            self.assertGreater(np.abs(probed[name] - masked[name]).max(), 0.01 * np.abs(masked[name]).max())


class Twins(Case):
    """sbp-run --check-gradients finds the products whose weights have estimates for gradients."""

    def check_twin(self, fn, plan, *args):
        text = sbp.jax.export(fn, *args)
        reduced, _ = reduce(text, plan)
        stem = os.path.join(sys.argv[1], "twin")
        for suffix, content in ((".mlir", text), (".reduced.mlir", reduced)):
            with open(stem + suffix, "w") as file:
                file.write(content)
        np.savez(stem + ".npz", *jax.tree.leaves(args))
        return subprocess.run(["sbp-run", stem + ".reduced.mlir", "--inputs", stem + ".npz", "--check-gradients", stem + ".mlir"],
                              capture_output=True, text=True)

    def test_weights_of_several_calls(self):
        def loss(w, x):
            y = mixed(x)
            for _ in range(3):
                y = jnp.tanh(sbp.jax.layer("layer", lambda w, y: y @ w)(w, y))
            return jnp.sum(y ** 2)
        for distribution in ("rademacher", "rows"):
            done = self.check_twin(jax.value_and_grad(loss), PLAN.format(probes=4, distribution=distribution),
                                   normal(1, 6, 6), normal(2, 20, 6))
            self.assertIn("gradients              1 right, 0 wrong, 0 not judged", done.stdout, done.stderr)

    def test_weights_of_several_products(self):
        def heads(w, y):
            q, k, v = (y @ w[:, i] for i in range(3))
            return jax.nn.softmax(q @ k.T) @ v
        def loss(w, x):
            return jnp.sum(sbp.jax.layer("layer", heads)(w, mixed(x)) ** 2)
        args = normal(1, 6, 3, 5), normal(2, 20, 6)
        done = self.check_twin(jax.value_and_grad(loss), PLAN.format(probes=4, distribution="rademacher"), *args)
        self.assertIn("gradients              1 right, 0 wrong, 0 not judged", done.stdout, done.stderr)
        # With a mask the query's gradient is of kept rows, which are not probed.
        masked = PLAN.format(probes=4, distribution="rademacher").replace("method: probe", "method: keep-mask\n    keep: 0.5")
        done = self.check_twin(jax.value_and_grad(loss), masked, *args)
        self.assertEqual(done.returncode, 2, done.stdout + done.stderr)
        self.assertIn("products of masked layer 'layer' with argument #0 have estimates for gradients: expected one", done.stderr)


if __name__ == "__main__":
    main()

