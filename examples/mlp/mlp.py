"""Prints the training step of a residual block, y = x + tanh(x w1) w2, as a graph for sbp-opt.

    python mlp.py > mlp.mlir
"""

import jax
import jax.numpy as jnp

import sbp.jax


def mlp(w1, w2, x):
    return jnp.tanh(x @ w1) @ w2


def loss(w1, w2, x, target):
    y = x + sbp.jax.layer("block0/mlp", mlp)(w1, w2, x)  # the skip connection is outside of the layer
    return ((y - target) ** 2).sum()


def array(*shape):
    return jax.ShapeDtypeStruct(shape, jnp.float32)


step = jax.value_and_grad(loss, argnums=(0, 1, 2))
arguments = array(64, 128), array(128, 64), array(256, 64), array(256, 64)
print(sbp.jax.export(step, *arguments, locations=False), end="")
