"""Masked backwards of named layers, by definition: the truth that compiled graphs must return."""
import re

import jax
import jax.numpy as jnp
import numpy as np
import sbp.jax
from jax import lax, named_scope


class Layers:
    """Runs the layers of a model: named scopes, marks, and under a plan ("custom" or "stop") masked cotangents.

    `layer(name, f, p, x)` is f(p, x) in the scope `name`; p and x are any pytrees, the result is one array. Scopes nest.
    """

    def __init__(self, plan=(), how=None):
        self.plan, self.how, self.path, self.met = plan, how, [], set()

    def exactly(self, f):
        """f with the layers inside of it unplanned: the outermost planned scope is the layer."""
        def inside(p, x):
            how, self.how = self.how, None
            y = f(p, x)
            self.how = how
            return y
        return inside

    def __call__(self, name, f, p, x):
        self.path.append(name)
        path = "/".join(self.path)
        if self.how == "marks":
            y = sbp.jax.layer(path, f)(p, x)
        else:
            with named_scope(name):
                y = self.run(path, f, p, x)
        self.path.pop()
        return y

    def run(self, name, f, p, x):
        rule = next((r for r in self.plan if re.fullmatch(r["match"], name)), None)
        if rule is None or self.how is None:
            return f(p, x)
        self.met.add(rule["match"])
        return {"custom": masked, "stop": masked_without_custom_rule}[self.how](self.exactly(f), rule, p, x)


def positions(rule, shape):
    """N: how many positions the rule's axes of an output of this shape have."""
    return int(np.prod([shape[a] for a in rule["axes"]]))


def scaled_mask(rule, y):
    """s * m, of y's type and rank, size 1 outside the rule's axes. Axes of a group are flattened in order."""
    n = positions(rule, y.shape)
    flat = np.zeros(n)
    flat[rule["indices"]] = n / len(rule["indices"]) if rule.get("scale") == "unbiased" else 1
    assert np.count_nonzero(flat) == len(rule["indices"]) and sorted(rule["indices"]) == rule["indices"]
    return jnp.asarray(flat.reshape([d if a in rule["axes"] else 1 for a, d in enumerate(y.shape)]), y.dtype)


def masked(f, rule, p, x):
    """f with the backward (dp, dx) = vjp_f(s * m * dy)."""
    layer = jax.custom_vjp(f)

    def forward(p, x):
        return jax.vjp(f, p, x)

    def backward(vjp, dy):
        return vjp(scaled_mask(rule, dy) * dy)
    layer.defvjp(forward, backward)
    return layer(p, x)


def masked_without_custom_rule(f, rule, p, x):
    """The same gradients: only s * m of y is differentiable."""
    y = f(p, x)
    stopped = lax.stop_gradient(y)
    return stopped + scaled_mask(rule, y) * (y - stopped)


def philox(key, counter):
    """First word of Philox4x32-10 (Salmon et al., SC 2011); key: 2 words, counter: 4 words."""
    key, counter = list(key), list(counter)
    for _ in range(10):
        a, b = 0xD2511F53 * counter[0], 0xCD9E8D57 * counter[2]
        counter = [(b >> 32) ^ counter[1] ^ key[0], b & 0xFFFFFFFF, (a >> 32) ^ counter[3] ^ key[1], a & 0xFFFFFFFF]
        key = [(key[0] + 0x9E3779B9) & 0xFFFFFFFF, (key[1] + 0xBB67AE85) & 0xFFFFFFFF]
    return counter[0]


def rule(match, axes, indices, **more):
    return dict(match=match, axes=axes, indices=indices, **more)


def draw(name, call, kept, positions):
    """What the uniform sampler keeps in the call of a layer with seed 0, step 0 (D5 in docs/spec.md)."""
    stream = 2166136261
    for byte in name.encode():
        stream = (stream ^ byte) * 16777619 % 2**32
    stream = (stream + call * 0x9E3779B9) % 2**32
    word = [philox((0, 0), (n, stream, 0, 0)) for n in range(positions)]
    return sorted(sorted(range(positions), key=word.__getitem__)[:kept])


def shared(match, axes, kept, positions):
    """A rule whose layers share the mask that the uniform sampler draws for the stream `match`."""
    return rule(match, axes, draw(match, 0, kept, positions), keep=kept / positions)
