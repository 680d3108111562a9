"""What the models share in which a layer's boundary is hard to find.

Each model is a function that returns (step, arguments, {plan name: plan}); step(layer, *arguments) returns loss, gradients and what
else the kind needs; layer is a boundaries.Boundaries.
"""
import jax
import jax.numpy as jnp

from layers import normal
from masking import rule

ROWS, WIDTH = 8, 4
X = normal(1, ROWS, WIDTH, scale=1)
KEPT = [1, 4, 6]
MODELS = []


def model(make):
    MODELS.append(make)
    return make


def weight(seed, *shape):
    return normal(seed, *(shape or (WIDTH, WIDTH)), scale=0.5)


def plan(*rules, primal="0", marked_only=False):
    """primal: the results that are no gradients; marked_only: by names the calls have other names, so other masks."""
    return dict(rules=rules, primal=primal, marked_only=marked_only)


def rows(*names, kept=KEPT, **more):
    return plan(*(rule(name, [0], kept) for name in names), **more)


def unbiased(*names, kept=(0, 3)):
    return plan(*(rule(name, [0], list(kept), scale="unbiased") for name in names))


def full(*names, positions=ROWS, **more):
    return rows(*names, kept=list(range(positions)), **more)


def step_of(loss, **options):
    """Loss and gradients of the first argument of loss(layer, p, ...)."""
    def step(layer, *args):
        return jax.value_and_grad(lambda *a: loss(layer, *a), **options)(*args)
    return step


def dense(w, h):
    return jnp.tanh(h @ w)


def with_skip(w, h):
    return h + dense(w, h)
