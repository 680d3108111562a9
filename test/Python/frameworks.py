"""Layers by the paths of modules: flax.linen, flax.nnx, equinox."""
import equinox as eqx
import flax.linen as nn
import jax
import jax.numpy as jnp
import numpy as np
from flax import nnx

import sbp.jax
from exported import Case, calls, main, marks

X = np.linspace(-2, 1, 12, dtype=np.float32).reshape(3, 4)


def layers(text):
    return sorted({layer for _, layer, _, _ in marks(text)})


class Linen(Case):
    class Block(nn.Module):
        @nn.compact
        def __call__(self, x):
            return x + nn.Dense(4, name="out")(nn.relu(nn.Dense(8, name="in")(x)))

    class Net(nn.Module):
        @nn.compact
        def __call__(self, x):
            for i in range(2):
                x = Linen.Block(name=f"block{i}")(x)
            return x

    def step(self, net, pattern):
        def loss(p, x):
            with sbp.jax.layers(pattern):
                return (net.apply(p, x) ** 2).sum()
        return jax.value_and_grad(loss)

    def test_by_path(self):
        net = Linen.Net()
        p = net.init(jax.random.key(0), X)
        text = self.check(self.step(net, r"block\d"), p, X)
        self.assertEqual(layers(text), ["block0", "block1"])
        self.assertEqual(calls(text, "cotangent", "block0"), [0])
        text = self.check(self.step(net, r"block1/(in|out)"), p, X)
        self.assertEqual(layers(text), ["block1/in", "block1/out"])

    def test_around_the_export(self):
        net = Linen.Net()
        p = net.init(jax.random.key(0), X)
        with sbp.jax.layers("block0"):
            text = sbp.jax.export(jax.grad(lambda p, x: net.apply(p, x).sum()), p, X)
        self.assertEqual(layers(text), ["block0"])

    def test_nothing_in_plain_execution(self):
        net = Linen.Net()
        p = net.init(jax.random.key(0), X)
        self.assertEqual(jax.jit(self.step(net, r"block\d")).lower(p, X).as_text(),
                         jax.jit(self.step(net, "nothing")).lower(p, X).as_text())

    def test_lifted_scan_and_remat(self):
        class Deep(nn.Module):
            @nn.compact
            def __call__(self, x):
                block = nn.remat(Linen.Block)(name="block")
                scan = nn.scan(lambda b, h, _: (b(h), None), variable_axes={"params": 0}, split_rngs={"params": True}, length=3)
                return scan(block, x, None)[0]
        net = Deep()
        p = net.init(jax.random.key(0), X)
        text = self.check(self.step(net, "block"), p, X)
        self.assertEqual(calls(text, "cotangent", "block"), [2, 1, 0])


class Nnx(Case):
    class Block(nnx.Module):
        def __init__(self, rngs):
            self.a = nnx.Linear(4, 4, rngs=rngs)
            self.drop = nnx.Dropout(0.1, rngs=rngs)

        def __call__(self, x):
            return jnp.tanh(self.a(x))

    class Net(nnx.Module):
        def __init__(self, rngs):
            self.blocks = nnx.List([Nnx.Block(rngs) for _ in range(2)])

        def __call__(self, x):
            for block in self.blocks:
                x = x + block(x)
            return x

    def test_marked_in_place(self):
        net = Nnx.Net(nnx.Rngs(0))
        self.assertIs(sbp.jax.mark(net, r"blocks/\d+"), net)
        self.assertIsInstance(net.blocks[0], Nnx.Block)
        text = sbp.jax.export(lambda n, x: nnx.value_and_grad(lambda n: (n(x) ** 2).sum())(n), net, X)
        self.assertEqual(layers(text), ["blocks/0", "blocks/1"])

    def test_behind_split_and_merge(self):
        net = sbp.jax.mark(Nnx.Net(nnx.Rngs(0)), r"blocks/\d+/a")
        graph, params, rest = nnx.split(net, nnx.Param, ...)
        step = jax.value_and_grad(lambda p, rest, x: (nnx.merge(graph, p, rest)(x) ** 2).sum())
        text = sbp.jax.export(step, params, rest, X)
        self.assertEqual(layers(text), ["blocks/0/a", "blocks/1/a"])
        self.assertEqual(calls(text, "cotangent", "blocks/0/a"), [0])
        self.assertNotIn("sbp", jax.jit(step).lower(params, rest, X).as_text())


class Equinox(Case):
    class Block(eqx.Module):
        a: eqx.nn.Linear

        def __call__(self, x):
            return jnp.tanh(self.a(x))

    class Net(eqx.Module):
        blocks: list

        def __call__(self, x):
            for block in self.blocks:
                x = x + block(x)
            return x

    def net(self):
        return Equinox.Net([Equinox.Block(eqx.nn.Linear(4, 4, key=jax.random.key(i))) for i in range(2)])

    def test_copy_of_the_same_structure(self):
        net = self.net()
        marked = sbp.jax.mark(net, r"blocks/\d+")
        self.assertIs(type(net.blocks[0]), Equinox.Block)
        self.assertIsInstance(marked.blocks[0], Equinox.Block)
        paths = lambda n: [jax.tree_util.keystr(p) for p, _ in jax.tree_util.tree_leaves_with_path(n)]
        self.assertEqual(paths(net), paths(marked))

    def test_axes_behind_vmap(self):
        net = sbp.jax.mark(self.net(), r"blocks/\d+")

        def step(net, x):
            return eqx.filter_value_and_grad(lambda n: (jax.vmap(n)(x) ** 2).sum())(net)
        text = sbp.jax.export(step, net, X)
        self.assertEqual(layers(text), ["blocks/0", "blocks/1"])
        self.assertEqual([axes for kind, *_, axes in marks(text) if kind == "cotangent"], [[1], [1]])


class Refused(Case):
    def test_pattern_that_matches_nothing(self):
        net = Equinox.net(Equinox())
        with self.assertRaisesRegex(ValueError, "no module's path matches 'block': there are|blocks/0, blocks/0/a"):
            sbp.jax.mark(net, "block")

    def test_what_is_no_module(self):
        with self.assertRaisesRegex(TypeError, "flax.linen's are marked by sbp.jax.layers"):
            sbp.jax.mark(Linen.Net(), ".*")


main()
