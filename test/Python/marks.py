"""The marks behind each transformation: which call, which axes, and nothing in plain execution."""
import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

import sbp.jax
from exported import Case, calls, main, marks

W = np.linspace(-1, 1, 16, dtype=np.float32).reshape(4, 4)
X = np.linspace(-2, 1, 12, dtype=np.float32).reshape(3, 4)


def dense(w, x):
    return jnp.tanh(x @ w)


block = sbp.jax.layer("b0", dense)


def twice(w, x):
    return (block(w, block(w, x) + x) ** 2).sum()


class Marks(Case):
    def pairs(self, text, count, layer="b0"):
        """`count` calls, in order; the backward comes back from the last one."""
        self.assertEqual(calls(text, "output", layer), list(range(count)))
        self.assertEqual(calls(text, "cotangent", layer), list(reversed(range(count))))

    def test_nothing_in_plain_execution(self):
        def unmarked(w, x):
            return (dense(w, dense(w, x) + x) ** 2).sum()
        unmarked.__name__ = twice.__name__
        for transform in (lambda f: f, jax.grad, jax.value_and_grad, jax.checkpoint, lambda f: jax.vmap(f, (None, 0))):
            self.assertEqual(jax.jit(transform(twice)).lower(W, X).as_text(),
                             jax.jit(transform(unmarked)).lower(W, X).as_text())
        # Also after an export traced the same function.
        step = jax.jit(jax.grad(twice))
        self.assertIn("sbp.layer_cotangent", sbp.jax.export(step, W, X))
        self.assertNotIn("sbp", step.lower(W, X).as_text())

    def test_marked_after_plain_execution(self):
        step = jax.jit(jax.grad(twice))
        step(W, X)
        self.pairs(sbp.jax.export(step, W, X), 2)

    def test_all_four_kinds(self):
        text = self.check(jax.grad(twice, (0, 1)), W, X)
        for call in (0, 1):
            for kind, count in (("input", 2), ("output", 1), ("cotangent", 1), ("input_cotangent", 2)):
                self.assertEqual(sum((k, c) == (kind, call) for k, _, c, _ in marks(text)), count, (kind, call))

    def test_pytrees_and_integers(self):
        def f(p, n, flag):
            return dict(y=p["w"] * n, n=n), flag
        text = sbp.jax.export(lambda p, n: sbp.jax.layer("b0", f)(p, n, None)[0], dict(w=W, v=X), np.int32(3))
        # Unused inputs have no mark, integers have none.
        self.assertEqual(marks(text), [("input", "b0", 0, None), ("output", "b0", 0, None)])

    def test_chosen_outputs(self):
        f = sbp.jax.layer("b0", lambda x: dict(y=jnp.sin(x), loss=(x ** 2).sum()), outputs=lambda r: r["y"])

        def loss(x):
            r = f(x)
            return r["y"].sum() + r["loss"]
        text = self.check(jax.grad(loss), X)
        self.assertEqual(text.count("sbp.layer_cotangent"), 1)
        self.assertIn('layer_cotangent"(%', text)
        self.assertEqual(text.count("sbp.layer_input_cotangent"), 1)

    def test_grad_of_jit(self):
        self.pairs(self.check(jax.value_and_grad(jax.jit(twice)), W, X), 2)

    def test_one_jitted_layer_many_calls(self):
        f = jax.jit(block)
        self.pairs(self.check(jax.value_and_grad(lambda w, x: f(w, f(w, f(w, x))).sum()), W, X), 3)
        step = jax.jit(jax.value_and_grad(lambda w, x: f(w, f(w, f(w, x))).sum()))
        self.pairs(self.check(step, W, X), 3)

    def test_vmap_moves_axes(self):
        xs = np.stack([X, 2 * X], 1)
        text = self.check(jax.value_and_grad(lambda w, x: jax.vmap(block, (None, 1), 2)(w, x).sum()), W, xs)
        outputs = [axes for kind, _, _, axes in marks(text) if kind == "output"]
        self.assertEqual(outputs, [[0, 2]])
        # The own axes in their order, also where the batch lies between them.
        text = sbp.jax.export(jax.vmap(jax.vmap(sbp.jax.layer("b0", jnp.sin), 1, 1), 1, 1), np.ones((2, 3, 4, 5), np.float32))
        self.assertEqual([axes for _, _, _, axes in marks(text)], [[0, 3], [0, 3]])

    def test_vmap_of_grad(self):
        text = self.check(jax.vmap(jax.value_and_grad(twice)), np.stack([W, -W]), np.stack([X, X]))
        self.pairs(text, 2)
        self.assertTrue(all(axes == [1, 2] for *_, axes in marks(text)))

    def test_scan(self):
        def loss(ws, x):
            return lax.scan(lambda h, w: (block(w, h), h.sum()), x, ws)[0].sum()
        ws = np.stack([W, W.T, -W])
        for transform in (lambda f: f, jax.checkpoint):
            self.pairs(self.check(jax.value_and_grad(transform(loss)), ws, X), 3)
        self.pairs(self.check(jax.vmap(jax.value_and_grad(loss)), np.stack([ws, -ws]), np.stack([X, X])), 3)

    def test_reverse_scan_counts_iterations(self):
        def loss(ws, x):
            return lax.scan(lambda h, w: (block(w, h), None), x, ws, reverse=True)[0].sum()
        self.pairs(self.check(jax.value_and_grad(loss), np.stack([W, W.T, -W]), X), 3)

    def test_fori_loop(self):
        def loss(w, x):
            return lax.fori_loop(0, 3, lambda i, h: block(w, h), x).sum()
        self.pairs(self.check(jax.value_and_grad(loss), W, X), 3)

    def test_gradients_in_scan(self):
        def step(w, xs):
            def body(total, x):
                return total + jax.grad(twice)(w, x), None
            return lax.scan(body, jnp.zeros_like(w), xs)[0]
        text = self.check(step, W, np.stack([X, 2 * X]))
        self.assertEqual(calls(text, "output", "b0"), [0, 1, 2, 3])
        self.assertEqual(calls(text, "cotangent", "b0"), [1, 0, 3, 2])

    def test_long_loops(self):
        def loss(ws, x):
            return lax.scan(lambda h, w: (block(w, h), None), x, ws)[0].sum()
        ws = np.stack([W, W.T, -W])
        with self.assertRaisesRegex(sbp.jax.ExportError, r"layer 'b0' is differentiated in a loop.*marks\.py:\d+"):
            sbp.jax.export(jax.grad(loss), ws, X, unroll=2)
        # Never differentiated: a loop without marks.
        self.assertEqual(marks(self.check(loss, ws, X, unroll=2)), [])

    def test_checkpoint(self):
        policy = jax.checkpoint_policies.dots_saveable
        for f in (jax.checkpoint(twice), jax.checkpoint(twice, policy=policy), jax.checkpoint(jax.checkpoint(twice))):
            self.pairs(self.check(jax.value_and_grad(f), W, X), 2)

    def test_cond(self):
        def loss(w, x):
            return (lax.cond(w.sum() > 0, block, lambda w, x: x, w, x) ** 2).sum()
        for w in (W + 1, W - 1):
            self.pairs(self.check(jax.value_and_grad(loss), w, X), 1)
        self.pairs(self.check(jax.vmap(jax.value_and_grad(loss)), np.stack([W + 1, W - 1]), np.stack([X, X])), 1)

    def test_layers_in_both_branches(self):
        def loss(w, x):
            return (lax.cond(w.sum() > 0, lambda w, x: block(w, block(w, x)), block, w, x) ** 2).sum()
        text = self.check(jax.value_and_grad(loss), W + 1, X)
        self.assertEqual(sorted(calls(text, "cotangent", "b0")), [0, 1, 2])

    def test_custom_rule(self):
        f = jax.custom_vjp(dense)
        f.defvjp(lambda w, x: (dense(w, x), (w, x)), lambda kept, d: (kept[0] * d.sum(), kept[1] * d))
        self.pairs(self.check(jax.value_and_grad(lambda w, x: sbp.jax.layer("b0", f)(w, x).sum()), W, X), 1)

    def test_layer_inside_a_custom_rule(self):
        f = jax.custom_vjp(block)
        f.defvjp(lambda w, x: (block(w, x), (w, x)), lambda kept, d: jax.vjp(block, *kept)[1](d))
        text = self.check(jax.value_and_grad(lambda w, x: f(w, x).sum()), W, X)
        # The backward calls the layer again.
        self.assertEqual(calls(text, "cotangent", "b0"), [1])

    def test_second_order(self):
        hvp = lambda w, x, v: jax.jvp(lambda w: jax.grad(twice)(w, x), (w,), (v,))
        self.assertEqual(calls(self.check(hvp, W, X, -W), "cotangent", "b0"), [1, 1, 0, 0])
        penalty = jax.grad(lambda w, x: (jax.grad(twice)(w, x) ** 2).sum())
        self.assertEqual(calls(self.check(penalty, W, X, tolerance=1e-5), "cotangent", "b0"), [1, 0, 1, 0])
        self.check(jax.hessian(twice), W, X)

    def test_linear_transpose_and_linearize(self):
        linear = sbp.jax.layer("b0", lambda x: 2 * x)
        text = sbp.jax.export(lambda d: jax.linear_transpose(linear, X)(d), X)
        self.assertEqual(calls(text, "cotangent", "b0"), [0])

        def step(w, x):
            y, tangent = jax.linearize(lambda w: twice(w, x), w)
            return y, tangent(w)
        self.check(step, W, X)

    def test_nested_names(self):
        inner = sbp.jax.layer("b0/mlp", dense)
        outer = sbp.jax.layer("b0", lambda w, x: x + inner(w, x))
        text = self.check(jax.value_and_grad(lambda w, x: outer(w, x).sum()), W, X)
        self.assertEqual({layer for _, layer, _, _ in marks(text)}, {"b0", "b0/mlp"})
        # Locations spell a name once.
        self.assertIn("jvp(b0)/mlp/", text)
        self.assertNotIn("b0/b0", text)

    def test_what_is_no_layer(self):
        for name, f in (("", dense), (None, dense), ("b0", 3)):
            with self.assertRaises(TypeError):
                sbp.jax.layer(name, f)


main()
