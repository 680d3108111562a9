"""The text that export writes: order of arguments and results, options, errors."""
import subprocess

import jax
import jax.numpy as jnp
import numpy as np

import sbp.jax
from exported import Case, main, run

A = np.arange(6, dtype=np.float32).reshape(2, 3)


class Export(Case):
    def test_order_is_that_of_the_leaves(self):
        def f(p, unused, x):
            return dict(z=p["b"] - x, a=(p["a"], x * 2))
        args = dict(b=A, a=A + 1), A + 2, A + 3
        text = sbp.jax.export(f, *args)
        self.assertEqual(text.split("@main(")[1].split("->")[0].count("tensor<2x3xf32>"), 4)
        for got, want in zip(run(text, *args), (A + 1, (A + 3) * 2, A - A - 3)):
            np.testing.assert_array_equal(got, want)

    def test_shapes_are_enough(self):
        shape = jax.ShapeDtypeStruct(A.shape, A.dtype)
        self.assertEqual(*(sbp.jax.export(jnp.sin, a, locations=False) for a in (shape, A)))

    def test_numbers_and_what_is_no_array(self):
        def f(x, factor, name, g):
            return g(x) * factor if name == "cos" else x
        text = sbp.jax.export(f, A, 2.0, "cos", jnp.cos)
        got, = run(text, A, np.float32(3))
        np.testing.assert_allclose(got, np.cos(A) * 3, rtol=1e-6)

    def test_jitted_with_donation(self):
        text = sbp.jax.export(jax.jit(lambda x, y: x + 1, donate_argnums=0), A, A)
        self.assertNotIn("tf.", text)
        self.assertNotIn("jax.", text.split("loc(")[0])
        np.testing.assert_array_equal(run(text, A, A)[0], A + 1)

    def test_locations(self):
        def f(x):
            with jax.named_scope("here"):
                return jnp.sin(x)
        self.assertIn("here/sin", sbp.jax.export(f, A))
        self.assertIn("export.py", sbp.jax.export(f, A))
        self.assertNotIn("loc(", sbp.jax.export(f, A, locations=False))

    def test_several_functions(self):
        text = sbp.jax.export_functions(dict(first=(jnp.sin, (A,)), second=(jax.nn.gelu, (A,))), locations=False)
        self.assertIn("func.func public @first(", text)
        self.assertIn("func.func public @second(", text)
        self.assertNotIn("@main", text)
        self.assertIn("@step(", sbp.jax.export(jnp.sin, A, entry="step"))

    def test_pair_with_marks(self):
        f = sbp.jax.layer("b0", lambda w, x: jnp.tanh(x @ w))
        w = np.ones((3, 3), np.float32)

        def backward(w, x, ct):
            return jax.vjp(f, w, x)[1](ct)
        text = sbp.jax.export_functions(dict(forward=(f, (w, A)), backward=(backward, (w, A, A))))
        self.assertEqual(text.count("sbp.layer_cotangent"), 1)

    def test_layers_do_not_share_subexpressions(self):
        # A broadcast of one bias in two layers stays two broadcasts.
        def f(x, c):
            y = sbp.jax.layer("b0", lambda x: x + c)(x)
            return sbp.jax.layer("b1", lambda x: x * c)(y)
        text = sbp.jax.export(f, A, A[0], locations=False)
        self.assertGreaterEqual(text.count("linalg.generic"), 4)

    def test_parsed_by_sbp_opt(self):
        f = sbp.jax.layer("b0", lambda x: jnp.sin(x) * 2)
        text = sbp.jax.export(jax.value_and_grad(lambda x: f(f(x)).sum()), A)
        done = subprocess.run(["sbp-opt", "-"], input=text, text=True, stdout=subprocess.PIPE, check=True)
        self.assertIn('sbp.layer_output "b0" call 1 %', done.stdout)

    def test_unknown_operations_are_named(self):
        with self.assertRaisesRegex(sbp.jax.ExportError, r"stablehlo\.fft: .*export\.py:\d+"):
            sbp.jax.export(lambda x: jnp.fft.rfft(x).real, A)
        with self.assertRaisesRegex(sbp.jax.ExportError, r"stablehlo\.custom_call @lapack_\w+: .*export\.py:\d+"):
            sbp.jax.export(lambda x: jnp.linalg.cholesky(x), np.eye(3, dtype=np.float32))

    def test_user_errors_pass(self):
        def f(x):
            raise KeyError("mine")
        with self.assertRaises(KeyError):
            sbp.jax.export(f, A)
        # And leave JAX as it was.
        self.assertNotIn("sbp", jax.jit(sbp.jax.layer("b0", jnp.sin)).lower(A).as_text())


main()
