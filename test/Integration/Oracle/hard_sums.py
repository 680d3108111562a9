"""Skips and sums, what becomes of outputs, shared parameters and many calls."""
import jax
import jax.numpy as jnp
import numpy as np

from hard_common import KEPT, ROWS, WIDTH, X, dense, model, plan, rows, step_of, unbiased, weight, with_skip
from layers import layer_norm, norm_params
from masking import rule


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
