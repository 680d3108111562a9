"""Small models in which a layer's boundary is hard to find.

Each is a function that returns (step, arguments, {plan name: plan}); step(layer, *arguments) returns loss, gradients and what
else the kind needs; layer is a boundaries.Boundaries.
"""
import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from layers import normal, one_hot, cross_entropy, layer_norm, norm_params, conv
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


# -------------------------------------------------------------------------------------------------- skips and sums

@model
def skip_inside_input_used():
    """The layer has a skip of its own, and another one goes around it."""
    def loss(layer, p, x):
        h = x @ p["e"]
        return ((layer("b0", with_skip)(p["w"], h) + h) ** 2).sum()
    return step_of(loss), (dict(e=weight(2), w=weight(3)), X), dict(rows=rows("b0"), unbiased=unbiased("b0"))


@model
def skip_inside_concatenated():
    """No sum outside: the input and the output stand side by side."""
    def loss(layer, p, x):
        h = jnp.sin(x @ p["e"])
        return (jnp.concatenate([h, layer("b0", with_skip)(p["w"], h)], -1) ** 3).sum()
    return step_of(loss), (dict(e=weight(2), w=weight(3)), X), dict(rows=rows("b0"))


@model
def skip_subtracted():
    def loss(layer, p, x):
        h = x @ p["e"]
        y = layer("b0", lambda w, h: dense(w, h) - h)(p["w"], h)
        return (layer("b1", lambda w, h: 0.5 * h + 0.5 * dense(w, h))(p["v"], y + jnp.cos(h)) ** 2).sum()
    return step_of(loss), (dict(e=weight(2), w=weight(3), v=weight(4)), X), dict(rows=rows("b0", "b1"))


@model
def two_skips_inside():
    def block(p, h):
        h = h + dense(p["w"], h)
        return h + jnp.sin(h @ p["v"])

    def loss(layer, p, x):
        h = x @ p["e"]
        return (layer("b0", block)(p, h) ** 2 * jnp.cos(h)).sum()
    return step_of(loss), (dict(e=weight(2), w=weight(3), v=weight(4)), X), dict(rows=rows("b0"))


@model
def three_summands():
    def loss(layer, p, x):
        h = x @ p["e"]
        y = layer("b0", lambda w, h: h + dense(w, h) + jnp.sin(h @ w.T))(p["w"], h)
        return ((y + h + jnp.sin(h)) ** 2).sum()
    return step_of(loss), (dict(e=weight(2), w=weight(3)), X), dict(rows=rows("b0"))


@model
def two_branches():
    """The branches of one layer, then of two layers, on the same input."""
    def both(p, h):
        return h + dense(p["w"], h) + jnp.sin(h @ p["v"])

    def loss(layer, p, x):
        h = layer("b0", both)(p, x @ p["e"])
        return ((h + layer("b1", dense)(p["w"], h) + layer("b2", dense)(p["v"], h)) ** 2).sum()
    return step_of(loss), (dict(e=weight(2), w=weight(3), v=weight(4)), X), dict(
        rows=rows("b0", "b1", "b2"), one=rows("b1"))


@model
def two_readers_with_skips():
    def loss(layer, p, x):
        z = layer("b0", with_skip)(p["u"], x @ p["e"])
        return (layer("b1", with_skip)(p["v"], z) * layer("b2", with_skip)(p["w"], z)).sum()
    return step_of(loss), (dict(e=weight(2), u=weight(3), v=weight(4), w=weight(5)), X), dict(
        rows=rows("b0", "b1", "b2"), first=rows("b0"))


@model
def projected_skip():
    """relu(f(x) + x W), then relu(x + f(x)), all in the layer."""
    def loss(layer, p, x):
        h = layer("b0", lambda p, h: jax.nn.relu(dense(p["w"], h) + h @ p["v"]))(p, x @ p["e"])
        return (layer("b1", lambda w, h: jax.nn.relu(with_skip(w, h)))(p["u"], h) ** 2).sum()
    return step_of(loss), (dict(e=weight(2), u=weight(3), v=weight(4), w=weight(5)), X), dict(rows=rows("b0", "b1"))


@model
def unet():
    """A skip over several layers, joined by concatenation; blocks with skips of their own."""
    def loss(layer, p, x):
        a = layer("down", with_skip)(p["a"], x @ p["e"])
        b = layer("middle", with_skip)(p["b"], a)
        z = jnp.concatenate([a, b], -1) @ p["join"]
        return (layer("up", with_skip)(p["c"], z) ** 2).sum()
    p = dict(e=weight(2), a=weight(3), b=weight(4), c=weight(5), join=weight(6, 2 * WIDTH, WIDTH))
    return step_of(loss), (p, X), dict(rows=rows("down", "middle", "up"), first=rows("down"))


@model
def dense_block():
    """The layer returns its input beside what it makes of it; two in a row."""
    def block(w, h):
        return jnp.concatenate([h, jax.nn.relu(h @ w)], -1)

    def loss(layer, p, x):
        h = layer("b0", block)(p["w"], x @ p["e"])
        return (layer("b1", block)(p["v"], h) ** 2).sum()
    return step_of(loss), (dict(e=weight(2), w=weight(3, WIDTH, 3), v=weight(4, WIDTH + 3, 2)), X), dict(rows=rows("b0", "b1"))


@model
def dense_net():
    """All earlier values go on, by concatenation outside of the layers."""
    def loss(layer, p, x):
        h = x @ p["e"]
        for i in range(2):
            h = jnp.concatenate([h, layer(f"b{i}", dense)(p[f"w{i}"], h)], -1)
        return (h ** 2).sum()
    return step_of(loss), (dict(e=weight(2), w0=weight(3, WIDTH, 3), w1=weight(4, WIDTH + 3, 2)), X), dict(rows=rows("b0", "b1"))


# ------------------------------------------------------------------------------------------- what becomes of outputs

@model
def slice_of_output():
    def loss(layer, p, x):
        return (layer("b0", lambda w, h: dense(w, h)[:4])(p["w"], x @ p["e"]) ** 2).sum()
    return step_of(loss), (dict(e=weight(2), w=weight(3)), X), dict(rows=rows("b0", kept=[0, 2]))


@model
def transposed_output():
    def loss(layer, p, x):
        h = x @ p["e"]
        return (layer("b0", lambda w, h: dense(w, h).T)(p["w"], h) * jnp.sin(h.T)).sum()
    return step_of(loss), (dict(e=weight(2), w=weight(3)), X), dict(columns=plan(rule("b0", [1], KEPT)))


@model
def gates():
    """A gate on the layer's input inside, one on its output outside, one that the output makes itself."""
    def loss(layer, p, x):
        h = x @ p["e"]
        h = h + layer("b0", lambda w, h: h * jax.nn.sigmoid(h @ w))(p["w"], h)
        h = layer("b1", dense)(p["v"], h) * h
        g = layer("b2", dense)(p["u"], h)
        return ((h + g * jax.nn.sigmoid(g)) ** 2).sum()
    return step_of(loss), (dict(e=weight(2), u=weight(3), v=weight(4), w=weight(5)), X), dict(
        rows=rows("b0", "b1", "b2"), one=rows("b1"))


@model
def three_consumers():
    """The output is read by two layers and added to theirs."""
    def loss(layer, p, x):
        g = layer("b0", with_skip)(p["u"], x @ p["e"])
        return ((layer("b1", dense)(p["v"], g) + layer("b2", dense)(p["w"], g) + g) ** 2).sum()
    return step_of(loss), (dict(e=weight(2), u=weight(3), v=weight(4), w=weight(5)), X), dict(
        rows=rows("b0", "b1", "b2"), first=rows("b0"))


@model
def output_is_result():
    """The output is a metric as well, which the plan may not know to be one."""
    def loss(layer, p, x):
        h = x @ p["e"]
        g = layer("b0", dense)(p["w"], h)
        return ((h + g) ** 2).sum(), g
    return step_of(loss, has_aux=True), (dict(e=weight(2), w=weight(3)), X), dict(
        rows=rows("b0", primal="0,1"), forgotten=rows("b0"))


@model
def two_outputs():
    def block(w, h):
        z = dense(w, h)
        return z, z * h

    def loss(layer, p, x):
        h = x @ p["e"]
        a, b = layer("b0", block)(p["w"], h)
        return ((h + a @ p["v"] + jnp.sin(b)) ** 2).sum()
    return step_of(loss), (dict(e=weight(2), w=weight(3), v=weight(4)), X), dict(rows=rows("b0"))


@model
def auxiliary_loss():
    """The layer also returns a loss of its own, which has no rows to drop: a mixture of two experts and its balance."""
    def block(p, h):
        share = jax.nn.softmax(h @ p["router"])
        return jnp.einsum("te,etc->tc", share, jnp.tanh(jnp.einsum("tc,ecd->etd", h, p["w"]))), (share.mean(0) ** 2).sum()

    def loss(layer, p, x):
        h = x @ p["e"]
        y, balance = layer("b0", block, lambda out: out[0])(p, h)
        return ((h + y) ** 2).sum() + balance
    p = dict(e=weight(2), router=weight(3, WIDTH, 2), w=weight(4, 2, WIDTH, WIDTH))
    return step_of(loss), (p, X), dict(rows=plan(dict(rule("b0", [0], KEPT), outputs=1)))


@model
def regularized_output():
    """The output enters the loss by itself, besides the next layer."""
    def loss(layer, p, x):
        h = x @ p["e"]
        g = layer("b0", dense)(p["w"], h)
        return ((h + g) ** 2).sum() + 0.1 * (g ** 2).mean()
    return step_of(loss), (dict(e=weight(2), w=weight(3)), X), dict(rows=rows("b0"))


@model
def deep_supervision():
    """A loss at the output of each layer, whose skip is inside, then outside."""
    def loss(layer, p, x):
        h, total = x @ p["e"], 0.0
        for i in range(3):
            h = layer(f"b{i}", with_skip)(p[f"w{i}"], h) if i < 2 else h + layer("b2", dense)(p["w2"], h)
            total += ((h @ p["head"]) ** 2).sum()
        return total
    p = dict(e=weight(2), w0=weight(3), w1=weight(4), w2=weight(5), head=weight(6, WIDTH, 2))
    return step_of(loss), (p, X), dict(rows=rows("b[0-2]"))


@model
def output_is_weight():
    """What the layer returns is the next one's weight."""
    def loss(layer, p, x):
        h = x @ p["e"]
        w = layer("b0", dense)(p["w"], h)
        return ((h @ w.T @ p["v"]) ** 2).sum()
    return step_of(loss), (dict(e=weight(2), w=weight(3), v=weight(4, ROWS, 3)), X), dict(rows=rows("b0"))


@model
def mean_of_outputs():
    """The cotangent is a constant that the skip shares."""
    def loss(layer, p, x):
        h = x @ p["e"]
        return (h + layer("b0", dense)(p["w"], h)).mean()
    return step_of(loss), (dict(e=weight(2), w=weight(3)), X), dict(rows=rows("b0"))


# --------------------------------------------------------------------------------------- shared parameters, many calls

@model
def shared_bias():
    """Two layers, skips outside, one bias: its broadcast is no skip."""
    def loss(layer, p, x):
        h = x @ p["e"]
        for i in range(2):
            h = h + layer(f"b{i}", lambda w, h: dense(w, h) + p["c"])(p[f"w{i}"], h)
        return (h ** 2).sum()
    return step_of(loss), (dict(e=weight(2), w0=weight(3), w1=weight(4), c=weight(5, WIDTH)), X), dict(rows=rows("b0", "b1"))


@model
def shared_weight():
    """One weight and one norm under two names."""
    def block(p, h):
        return dense(p["w"], layer_norm(p["norm"], h))

    def loss(layer, p, x):
        h = x @ p["e"]
        for i in range(2):
            h = h + layer(f"b{i}", block)(p, h)
        return (h ** 2).sum()
    return step_of(loss), (dict(e=weight(2), w=weight(3), norm=norm_params(4, WIDTH)), X), dict(rows=rows("b0", "b1"))


@model
def tied_ends():
    """The embedding of integer tokens is the head's weight too; integer labels."""
    def loss(layer, p, tokens, labels):
        h = p["embed"][tokens]
        h = h + layer("b0", dense)(p["w"], h)
        logits = layer("head", lambda e, h: h @ e.T)(p["embed"], h)
        return -jnp.take_along_axis(jax.nn.log_softmax(logits), labels[..., None], -1).mean()
    tokens, labels = np.random.RandomState(7).randint(0, 9, (2, 2, 6)).astype(np.int32)
    return step_of(loss), (dict(embed=weight(2, 9, WIDTH), w=weight(3)), tokens, labels), dict(
        tokens=plan(rule("b0|head", [1], [0, 2, 5])))


@model
def called_twice():
    def loss(layer, p, x):
        h = x @ p["e"]
        for _ in range(2):
            h = h + layer("b0", dense)(p["w"], h)
        return (h ** 2).sum()
    return step_of(loss), (dict(e=weight(2), w=weight(3)), X), dict(
        rows=rows("b0"), drawn=plan(dict(match="b0", axes=[0], keep=0.5)))


@model
def called_side_by_side():
    """Two calls of one layer on different inputs, which meet in a product."""
    def loss(layer, p, x):
        h = x @ p["e"]
        f = layer("b0", with_skip)
        return ((h + f(p["w"], h) * f(p["w"], jnp.sin(h))) ** 2).sum()
    return step_of(loss), (dict(e=weight(2), w=weight(3)), X), dict(
        rows=rows("b0"), drawn=plan(dict(match="b0", axes=[0], keep=0.5)))


@model
def called_in_jit():
    """A jitted layer is traced once and called three times."""
    def loss(layer, p, x):
        f = jax.jit(layer("b0", dense))
        h = x @ p["e"]
        return (f(p["w"], f(p["w"], f(p["w"], h)) + h) ** 2).sum()
    return step_of(loss), (dict(e=weight(2), w=weight(3)), X), dict(rows=rows("b0"))


@model
def called_in_scan():
    """A scan over the layers' weights, each iteration a checkpoint."""
    def loss(layer, p, x):
        def body(h, w):
            h = h + layer("b0", dense)(w[0], h)
            return layer("b1", with_skip)(w[1], h), h.sum()
        h, sums = layer.scan(layer.checkpoint(body), x @ p["e"], (p["w"], p["v"]))
        return (h ** 2).sum() + (sums ** 2).sum()
    p = dict(e=weight(2), w=weight(3, 3, WIDTH, WIDTH), v=weight(4, 3, WIDTH, WIDTH))
    return step_of(loss), (p, X), dict(
        rows=rows("(scan_[0-9]/)?b0", "(scan_[0-9]/)?b1"), drawn=plan(dict(match="b[01]", axes=[0], keep=0.5), marked_only=True))


def accumulated(loss, batches, loop):
    """The step that adds up losses and gradients over microbatches."""
    def step(layer, p, *data):
        def body(total, batch):
            new = jax.value_and_grad(lambda p, *a: loss(layer, p, *a))(p, *batch)
            return jax.tree.map(jnp.add, total, new), None
        total = jnp.zeros((), data[0].dtype), jax.tree.map(jnp.zeros_like, p)
        if loop:
            return layer.scan(body, total, data)[0]
        for i in range(batches):
            with jax.named_scope(f"batch{i}"):
                total, _ = body(total, tuple(d[i] for d in data))
        return total
    return step


def loss_with_bias(layer, p, x):
    h = x @ p["e"]
    return ((h + layer("b0", lambda w, h: dense(w, h) + p["c"])(p["w"], h)) ** 2).sum()


@model
def accumulation():
    """Two microbatches, each in a scope of its own; the layer ends in a bias."""
    p = dict(e=weight(2), w=weight(3), c=weight(5, WIDTH))
    return accumulated(loss_with_bias, 2, False), (p, np.stack([X, X[::-1]])), dict(rows=rows("(batch[0-9]/)?b0"))


@model
def accumulation_in_scan():
    p = dict(e=weight(2), w=weight(3), c=weight(5, WIDTH))
    return accumulated(loss_with_bias, 3, True), (p, np.stack([X, X[::-1], X * 0.5])), dict(
        rows=rows("(scan_[0-9]/)?b0"), drawn=plan(dict(match="b0", axes=[0], keep=0.5), marked_only=True))


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


@model
def gradient_norm():
    """The norm of the gradients is a metric."""
    def step(layer, p, x):
        def loss(p):
            h = x @ p["e"]
            return ((h + layer("b0", dense)(p["w"], h)) ** 2).sum()
        value, gradients = jax.value_and_grad(loss)(p)
        norm = jnp.sqrt(sum((g ** 2).sum() for g in jax.tree.leaves(gradients)))
        return value, norm, gradients
    return step, (dict(e=weight(2), w=weight(3)), X), dict(rows=rows("b0", primal="0,1"), forgotten=rows("b0"))


@model
def clipped():
    """Gradients are scaled by their global norm."""
    def step(layer, p, x):
        def loss(p):
            h = x @ p["e"]
            return ((h + layer("b0", dense)(p["w"], h)) ** 2).sum()
        value, gradients = jax.value_and_grad(loss)(p)
        norm = jnp.sqrt(sum((g ** 2).sum() for g in jax.tree.leaves(gradients)))
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
