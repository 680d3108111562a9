"""What passes through, rules of differentiation, state, scopes, branches and axes."""
import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from hard_common import KEPT, ROWS, WIDTH, X, dense, full, model, plan, rows, step_of, weight, with_skip
from layers import normal, one_hot, cross_entropy, norm_params, conv
from masking import rule


# --------------------------------------------------------------------------------------------------- what passes through

@model
def only_adds():
    """Positions are added; nothing else happens in the layer."""
    def loss(layer, p, x):
        return (jnp.sin(layer("b0", lambda q, h: h + q)(p["q"], x @ p["e"])) ** 2).sum()
    return step_of(loss), (dict(e=weight(2), q=weight(3, ROWS, WIDTH)), X), dict(rows=rows("b0"))


@model
def only_scales():
    def loss(layer, p, x):
        h = x @ p["e"]
        return ((jnp.sin(layer("b0", lambda h: 2 * h)(h)) + h) ** 2).sum()
    return step_of(loss), (dict(e=weight(2)), X), dict(rows=rows("b0"))


@model
def two_inputs():
    """One input only passes."""
    def loss(layer, p, x):
        a, b = jnp.cos(x @ p["e"]), jnp.sin(x @ p["e"])
        return (layer("b0", lambda w, a, b: a + dense(w, b))(p["w"], a, b) ** 2 * b).sum()
    return step_of(loss), (dict(e=weight(2), w=weight(3)), X), dict(rows=rows("b0"))


@model
def reversible():
    """(a, b) -> (b, a + f(b)), twice."""
    def block(w, a, b):
        return b, a + dense(w, b)

    def loss(layer, p, x):
        h = x @ p["e"]
        a, b = h, jnp.sin(h)
        for i in range(2):
            a, b = layer(f"b{i}", block)(p[f"w{i}"], a, b)
        return (a * b).sum()
    return step_of(loss), (dict(e=weight(2), w0=weight(3), w1=weight(4)), X), dict(rows=rows("b0", "b1"), first=rows("b0"))


# --------------------------------------------------------------------------------------------- rules of differentiation

@model
def straight_through():
    """The rounding is left out of the backward."""
    def block(w, h):
        z = dense(w, h)
        return z + lax.stop_gradient(jnp.round(z * 4) / 4 - z)

    def loss(layer, p, x):
        h = x @ p["e"]
        return ((h + layer("b0", block)(p["w"], h)) ** 2).sum()
    return step_of(loss), (dict(e=weight(2), w=weight(3)), X), dict(rows=rows("b0"))


@model
def custom_rules():
    """A rule inside of a layer, and a layer that is one."""
    @jax.custom_vjp
    def swish(x):
        return x * jax.nn.sigmoid(x)

    def swish_backward(x, d):
        s = jax.nn.sigmoid(x)
        return (d * s * (1 + x * (1 - s)),)
    swish.defvjp(lambda x: (swish(x), x), swish_backward)

    @jax.custom_vjp
    def fused(w, x):
        return dense(w, x)

    def fused_backward(kept, d):
        w, x, y = kept
        d = d * (1 - y * y)
        return x.T @ d, d @ w.T
    fused.defvjp(lambda w, x: (dense(w, x), (w, x, dense(w, x))), fused_backward)

    def loss(layer, p, x):
        h = x @ p["e"]
        h = h + layer("b0", lambda w, h: swish(h @ w) @ w)(p["w"], h)
        return ((h + layer("b1", fused)(p["v"], h)) ** 2).sum()
    return step_of(loss), (dict(e=weight(2), w=weight(3), v=weight(4)), X), dict(rows=rows("b0", "b1"))


@model
def input_gradient():
    """The input's gradient is a result too."""
    def loss(layer, p, x):
        h = x @ p["e"]
        return ((h + layer("b0", dense)(p["w"], h)) ** 2).sum()
    return step_of(loss, argnums=(0, 1)), (dict(e=weight(2), w=weight(3)), X), dict(rows=rows("b0"))


@model
def hessian_vector():
    """Second order, forward over backward; everything is kept."""
    def step(layer, p, x, v):
        def loss(p):
            h = x @ p["e"]
            return ((h + layer("b0", dense)(p["w"], h)) ** 2).sum()
        return loss(p), jax.jvp(jax.grad(loss), (p,), (v,))
    p, v = (dict(e=weight(s), w=weight(s + 1)) for s in (2, 4))
    return step, (p, X, v), dict(full=full("b0"))


@model
def gradient_penalty():
    """Second order, backward over backward; everything is kept."""
    def step(layer, p, x):
        def loss(p, x):
            h = x @ p["e"]
            return ((h + layer("b0", dense)(p["w"], h)) ** 2).sum()
        return jax.value_and_grad(lambda p: loss(p, x) + (jax.grad(loss, 1)(p, x) ** 2).sum())(p)
    return step, (dict(e=weight(2), w=weight(3)), X), dict(full=full("b0"))


def gradients_and_norm(layer, p, x):
    """Loss and gradients of a layer with a skip around it, and the gradients' norm."""
    def loss(p):
        h = x @ p["e"]
        return ((h + layer("b0", dense)(p["w"], h)) ** 2).sum()
    value, gradients = jax.value_and_grad(loss)(p)
    return value, gradients, jnp.sqrt(sum((g ** 2).sum() for g in jax.tree.leaves(gradients)))


@model
def gradient_norm():
    """The norm of the gradients is a metric."""
    def step(layer, p, x):
        value, gradients, norm = gradients_and_norm(layer, p, x)
        return value, norm, gradients
    return step, (dict(e=weight(2), w=weight(3)), X), dict(rows=rows("b0", primal="0,1"), forgotten=rows("b0"))


@model
def clipped():
    """Gradients are scaled by their global norm."""
    def step(layer, p, x):
        value, gradients, norm = gradients_and_norm(layer, p, x)
        return value, jax.tree.map(lambda g: g * jnp.minimum(1, 0.5 / norm), gradients)
    return step, (dict(e=weight(2), w=weight(3)), X), dict(rows=rows("b0"))


# ------------------------------------------------------------------------------------------------------------- state

@model
def batch_norm():
    """Running statistics that the layer updates are results."""
    def block(p, s, h):
        z = h @ p["w"]
        mean, var = z.mean(0), z.var(0)
        new = dict(mean=0.9 * s["mean"] + 0.1 * lax.stop_gradient(mean), var=0.9 * s["var"] + 0.1 * lax.stop_gradient(var))
        return jax.nn.relu((z - mean) * lax.rsqrt(var + 1e-3) * p["gamma"] + p["beta"]), new

    def loss(layer, p, x, s):
        h = x @ p["e"]
        y, s = layer("b0", block)(p, s, h)
        return ((h + y) ** 2).sum(), s
    p = dict(e=weight(2), w=weight(3), **norm_params(4, WIDTH))
    s = dict(mean=weight(6, WIDTH), var=1 + weight(7, WIDTH))
    batch = plan(dict(rule("b0", [0], KEPT), outputs=1), primal="0,1,2")
    return step_of(loss, has_aux=True), (p, X, s), dict(rows=batch, forgotten=dict(batch, primal="0"))


@model
def state_like_output():
    """A running mean of the outputs has their type."""
    def loss(layer, p, x, s):
        y, s = layer("b0", lambda w, h, s: (dense(w, h), 0.9 * s + 0.1 * dense(w, h)))(p["w"], x @ p["e"], s)
        return (y ** 2).sum(), s
    return step_of(loss, has_aux=True), (dict(e=weight(2), w=weight(3)), X, weight(9, ROWS, WIDTH)), dict(
        rows=rows("b0", primal="0,1"), forgotten=rows("b0"))


# -------------------------------------------------------------------------------------------------- scopes, branches, axes

@model
def three_scopes():
    def loss(layer, p, x):
        def inner(h):
            return layer("inner", dense)(p["w"], h)

        def middle(h):
            return h + inner(jnp.sin(h)) @ p["v"]

        def outer(h):
            return layer("middle", middle)(h) + h
        h = layer("outer", outer)(x @ p["e"])
        return (h ** 2).sum()
    return step_of(loss), (dict(e=weight(2), w=weight(3), v=weight(4)), X), dict(
        outer=rows("outer"), middle=rows("outer/middle"), inner=rows("outer/middle/inner"))


@model
def ensemble():
    """vmap over parameters, of the gradients."""
    def loss(layer, p, x):
        h = x @ p["e"]
        return ((h + layer("b0", dense)(p["w"], h)) ** 2).sum()

    def step(layer, p, x):
        values, gradients = jax.vmap(jax.value_and_grad(lambda p: loss(layer, p, x)))(p)
        return values.sum(), gradients
    p = dict(e=weight(2, 2, WIDTH, WIDTH), w=weight(3, 2, WIDTH, WIDTH))
    return step, (p, X), dict(rows=plan(dict(rule("b0", [0], KEPT), named_axes=[1])))


@model
def mapped_layer():
    """vmap of the layer over the middle axis of its input."""
    def loss(layer, p, x):
        h = x @ p["e"]
        f = jax.vmap(layer("b0", with_skip), (None, 1), 1)
        return (f(p["w"], h) ** 2).sum()
    return step_of(loss), (dict(e=weight(2), w=weight(3)), normal(1, 6, 3, WIDTH, scale=1)), dict(
        rows=plan(dict(rule("b0", [0], [1, 4]), named_axes=[0])))


@model
def cond_inside():
    def block(w, h):
        return lax.cond(w.sum() > 0, lambda h: jnp.tanh(h @ w), lambda h: jnp.sin(h @ w), h)

    def loss(layer, p, x):
        h = x @ p["e"]
        return ((h + layer("b0", block)(p["w"], h)) ** 2).sum()
    return step_of(loss), (dict(e=weight(2), w=weight(3)), X), dict(rows=rows("b0"))


@model
def layer_in_branch():
    def loss(layer, p, x):
        h = x @ p["e"]
        h = lax.cond(h.sum() > 0, lambda h: jnp.sin(h), lambda h: layer("b0", with_skip)(p["w"], h), h)
        return (h ** 2).sum()
    x = X if (X @ weight(2)).sum() < 0 else -X
    return step_of(loss), (dict(e=weight(2), w=weight(3)), x), dict(rows=rows("b0"))


@model
def scalar_select():
    def block(w, h):
        return jnp.where(w.sum() > 0, jnp.tanh(h @ w), jnp.sin(h @ w))

    def loss(layer, p, x):
        return (layer("b0", block)(p["w"], x @ p["e"]) ** 2).sum()
    return step_of(loss), (dict(e=weight(2), w=weight(3)), X), dict(rows=rows("b0"))


def attention(p, x, context):
    """Two heads of queries, one head of keys and values."""
    q = (x @ p["q"]).reshape(*x.shape[:-1], 2, -1)
    k, v = jnp.split(context @ p["kv"], 2, -1)
    score = jax.nn.softmax(jnp.einsum("bqhd,bkd->bhqk", q, k))
    return jnp.einsum("bhqk,bkd->bqhd", score, v).reshape(x.shape) @ p["o"]


@model
def multi_query():
    def loss(layer, p, x):
        h = x @ p["e"]
        return ((h + layer("b0", lambda p, h: attention(p, h, h))(p, h)) ** 2).sum()
    p = dict(e=weight(2), q=weight(3), kv=weight(4), o=weight(5))
    return step_of(loss), (p, normal(1, 2, 6, WIDTH, scale=1)), dict(tokens=plan(rule("b0", [1], [0, 2, 5])))


@model
def cross_attention():
    """Two layers with one set of weights read a context that others make."""
    def loss(layer, p, x):
        h = x @ p["e"]
        context = jnp.tanh(h @ p["c"])
        for i in range(2):
            h = h + layer(f"b{i}", attention)({k: p[k] for k in ("q", "kv", "o")}, h, context)
        return (h ** 2).sum()
    p = dict(e=weight(2), q=weight(3), kv=weight(4), o=weight(5), c=weight(6))
    return step_of(loss), (p, normal(1, 2, 6, WIDTH, scale=1)), dict(tokens=plan(rule("b[01]", [1], [0, 2, 5])))


@model
def squeeze_excite():
    """A gate from the mean over tokens: only whole examples can be dropped."""
    def block(p, h):
        return h * jax.nn.sigmoid(jnp.tanh(h.mean(1) @ p["w"]) @ p["v"])[:, None]

    def loss(layer, p, x):
        h = x @ p["e"]
        return ((h + layer("b0", block)(p, h)) ** 2).sum()
    return step_of(loss), (dict(e=weight(2), w=weight(3), v=weight(4)), normal(1, 4, 3, WIDTH, scale=1)), dict(
        batch=plan(rule("b0", [0], [0, 3])))


@model
def max_pool():
    """Windows of 3 by 3 that overlap, inside of a layer of a convolutional net."""
    def block(k, h):
        h = jax.nn.relu(conv(h, k))
        return lax.reduce_window(h, -jnp.inf, lax.max, (1, 3, 3, 1), (1, 2, 2, 1), "SAME")

    def loss(layer, p, x, y):
        h = layer("b0", block)(p["k"], x)
        return cross_entropy(h.mean((1, 2)) @ p["head"], y)
    p = dict(k=weight(2, 3, 3, 2, 3), head=weight(3, 3, 4))
    return step_of(loss), (p, normal(1, 3, 6, 6, 2, scale=1), one_hot(4, 4, 3)), dict(batch=plan(rule("b0", [0], [0, 2])))


@model
def dropout():
    """Random bits from a key, inside of the layer."""
    def loss(layer, p, x, key):
        def block(w, h):
            keep = jax.random.bernoulli(jax.random.wrap_key_data(key), np.float32(0.7), h.shape)
            return jnp.where(keep, dense(w, h) / 0.7, 0)
        h = x @ p["e"]
        return ((h + layer("b0", block)(p["w"], h)) ** 2).sum()
    return step_of(loss), (dict(e=weight(2), w=weight(3)), X, np.array([0, 7], np.uint32)), dict(rows=rows("b0"))
