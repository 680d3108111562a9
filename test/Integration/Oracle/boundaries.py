"""Layers of any shape for hard_models.py: scopes, marks, or masked cotangents.

    layer = Boundaries(plan, how)
    y = layer("block0/mlp", f)(p, x)    any arguments, any pytree of arrays

how: None      named scopes, as a model that nobody marked has them
     "marks"   sbp.jax.layer
     "custom"  an identity on each output whose custom rule masks the cotangent
     "stop"    the same gradients without a custom rule

A rule's `outputs` says how many of the outputs, in the order of their leaves, have its axes (omitted: all).

Scopes nest: a layer inside of another one has both names, joined by a slash. Of the planned layers around an operation the
outermost counts. Each call of a layer has a number, and a drawn mask of its own.
"""
import re

import jax
import numpy as np
import sbp.jax
from jax import lax, named_scope

from masking import draw, scaled_mask


class Boundaries:
    def __init__(self, plan=(), how=None):
        self.plan, self.how, self.path, self.calls, self.met, self.inside = plan, how, [], {}, set(), False

    def __call__(self, name, f, outputs=None):
        def layer(*args):
            self.path.append(name)
            path = "/".join(self.path)
            if self.how == "marks":
                y = sbp.jax.layer(path, f, outputs)(*args)
            else:
                with named_scope(name):
                    y = self.run(path, f, args)
            self.path.pop()
            return y
        return layer

    def run(self, path, f, args):
        call = self.calls[path] = self.calls.get(path, -1) + 1
        rule = next((r for r in self.plan if re.fullmatch(r["match"], path)), None)
        if rule is None or self.how is None or self.inside:
            return f(*args)
        self.met.add(rule["match"])
        self.inside = True
        y = f(*args)
        self.inside = False
        mask = {"custom": mask_cotangent, "stop": mask_tangent}[self.how]
        outputs, tree = jax.tree.flatten(y)
        for i, v in enumerate(outputs[:rule.get("outputs")]):
            outputs[i] = mask(rule_of_call(rule, path, call, v.shape), v)
        return tree.unflatten(outputs)

    def scan(self, body, carry, xs):
        """lax.scan; where masks are drawn a Python loop, so that the calls count."""
        if self.how in (None, "marks"):
            return lax.scan(body, carry, xs)
        ys = []
        for i in range(len(jax.tree.leaves(xs)[0])):
            with named_scope(f"scan_{i}"):
                carry, y = body(carry, jax.tree.map(lambda x: x[i], xs))
            ys.append(y)
        return carry, jax.tree.map(lambda *y: jax.numpy.stack(y), *ys)

    def checkpoint(self, f):
        """jax.checkpoint, which remembers what it traced; the truth traces each call."""
        return jax.checkpoint(f) if self.how in (None, "marks") else f


def rule_of_call(rule, path, call, shape):
    """The rule with the indices that this call draws, if it draws."""
    if "keep" not in rule:
        return rule
    n = int(np.prod([shape[a] for a in rule["axes"]]))
    return dict(rule, indices=draw(path, call, max(1, round(rule["keep"] * n)), n))


def mask_cotangent(rule, y):
    @jax.custom_vjp
    def identity(y):
        return y
    identity.defvjp(lambda y: (y, None), lambda _, dy: (scaled_mask(rule, dy) * dy,))
    return identity(y)


def mask_tangent(rule, y):
    stopped = lax.stop_gradient(y)
    return stopped + scaled_mask(rule, y) * (y - stopped)
