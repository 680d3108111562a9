"""What linalg has no operation for: sbp-run against JAX."""
import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from exported import Case, main

RNG = np.random.RandomState(0)


def normal(*shape):
    return RNG.randn(*shape).astype(np.float32)


class Constructs(Case):
    def test_error_function(self):
        text = self.check(jax.value_and_grad(lambda x: jax.nn.gelu(x, approximate=False).sum()), normal(5, 3))
        self.assertIn("math.erf", text)
        self.check(jax.scipy.special.erfc, normal(4))

    def test_barriers(self):
        self.check(lambda x: lax.optimization_barrier((x, x + 1)), normal(3))

    def test_cond_and_switch(self):
        for x in (normal(3), -normal(3)):
            self.check(jax.grad(lambda x: lax.cond(x[0] > 0, jnp.sin, jnp.cos, x).sum()), x)
        branches = [jnp.sin, jnp.cos, jnp.tanh]
        for i in (-1, 0, 1, 2, 7):
            self.check(lambda i, x: lax.switch(i, branches, x), np.int32(i), normal(3))

    def test_platform_dependent(self):
        def f(x):
            return lax.platform_dependent(x, cpu=jnp.sin, cuda=jnp.cos, default=jnp.tanh)
        self.check(f, normal(3))

    def test_embedding_gradient(self):
        tokens = np.array([[1, 5, 1], [0, 5, 5]], np.int32)
        self.check(jax.grad(lambda e: (e[tokens] ** 2).sum()), normal(6, 4))

    def test_scatter_modes(self):
        def add(mode):
            return lambda x, i, u: x.at[i].add(u, mode=mode)
        for mode in ("drop", "clip", "promise_in_bounds"):
            index = np.array([0, 2, 2] if mode == "promise_in_bounds" else [-9, 2, 2, 7], np.int32)
            self.check(add(mode), normal(4, 3), index, normal(len(index), 3))
        self.check(lambda x, i, j, u: x.at[i, :, j].add(u), normal(4, 2, 5), np.array([1, 1, 3], np.int32),
                   np.array([0, 0, 4], np.int32), normal(3, 2))

    def test_integer_labels(self):
        labels = np.array([[1, 0, 3], [2, 2, 1]], np.int32)

        def loss(x):
            return jnp.take_along_axis(jax.nn.log_softmax(x), labels[..., None], -1).sum()
        self.check(jax.value_and_grad(loss), normal(2, 3, 4))
        self.check(jax.vmap(jax.grad(loss)), normal(2, 2, 3, 4))

    def test_segment_sum(self):
        self.check(lambda x: jax.ops.segment_sum(x, np.array([0, 2, 2, 1]), 4), normal(4, 3))

    def test_pooling(self):
        def pool(init, combine, window, stride, padding):
            def loss(x):
                y = lax.reduce_window(x, init, combine, (1, *window, 1), (1, *stride, 1), padding)
                return (y * jnp.cos(y)).sum()
            return jax.value_and_grad(loss)
        x = np.round(normal(2, 5, 6, 3) * 2)  # ties
        for window, stride, padding in (((2, 2), (2, 2), "VALID"), ((3, 3), (2, 2), "SAME"), ((2, 3), (1, 2), "SAME")):
            self.check(pool(-jnp.inf, lax.max, window, stride, padding), x)
        self.check(pool(jnp.inf, lax.min, (3, 3), (2, 2), "SAME"), x)

    def test_random_bits(self):
        def f(key, x):
            keep = jax.random.bernoulli(jax.random.wrap_key_data(key), 0.7, x.shape)
            return jnp.where(keep, x, 0), jax.random.normal(jax.random.wrap_key_data(key), (3,))
        self.check(f, np.array([3, 9], np.uint32), normal(7, 5))

    def test_top_k(self):
        x = np.round(normal(4, 9) * 2)
        self.check(lambda x: lax.top_k(x, 3), x)
        self.check(jax.grad(lambda x: (lax.top_k(x, 2)[0] ** 2).sum()), normal(4, 6))

    def test_associative_scan(self):
        # It slices, pads and joins arrays without elements.
        for n in (1, 2, 5, 8):
            self.check(jax.value_and_grad(lambda x: (lax.associative_scan(jnp.multiply, x) ** 2).sum()), normal(n, 3))

    def test_loops(self):
        def halve(x):
            return lax.while_loop(lambda s: s[0].sum() > 1, lambda s: (s[0] / 2, s[1] + 1), (x, 0))
        self.check(halve, np.abs(normal(6)) + 1)
        self.check(lambda x: lax.scan(lambda h, v: (h * 0.9 + v, h.sum()), x[0], x), normal(100, 3))
        self.check(jax.grad(lambda x: lax.scan(lambda h, v: (jnp.sin(h + v), None), x[0], x)[0].sum()), normal(80, 3))
        self.check(lambda n, x: lax.fori_loop(0, n, lambda i, h: h * 1.5, x), np.int32(4), normal(3))


main()
