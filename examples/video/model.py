"""A video transformer with divided space-time attention, and its training step.

Activations are [batch, frame, patch, channel]. Even blocks attend over the patches of one frame, odd blocks over
the frames of one patch; an MLP follows each. Every layer is a named scope, its output is added outside the scope.
"""
import jax
import jax.numpy as jnp
import numpy as np
from jax import lax, named_scope

FRAMES, SIDE, PATCH, CLASSES = 8, 32, 4, 6
PATCHES, PIXELS = (SIDE // PATCH)**2, PATCH**2
WIDTH, HIDDEN, HEADS, BLOCKS = 64, 128, 4, 4
STEPS, WARMUP, RATE, BETA1, BETA2 = 480, 10, 4e-3, 0.9, 0.98  # Adam; the rate falls linearly over STEPS
LAYERS = tuple(f"block{i}/{kind}" for i in range(BLOCKS) for kind in (("space", "time")[i % 2], "mlp"))


def init_state(seed=1):
    """dict of params, first and second moments (same shapes, f32) and the step count (f32 scalar)."""
    rng = np.random.RandomState(seed)

    def normal(*shape, gain=1.0):
        return jnp.asarray(gain * rng.randn(*shape) / np.sqrt(shape[0]), jnp.float32)

    def norm():
        return dict(gamma=jnp.ones(WIDTH), beta=jnp.zeros(WIDTH))

    p = dict(frame=normal(PIXELS, WIDTH), motion=normal(PIXELS, WIDTH, gain=2.0), bias=jnp.zeros(WIDTH),
             time=normal(FRAMES, 1, WIDTH), space=normal(PATCHES, WIDTH, gain=0.5), norm=norm(),
             head=normal(WIDTH, CLASSES, gain=0.1), head_bias=jnp.zeros(CLASSES))
    for layer in LAYERS:
        if layer.endswith("mlp"):
            p[layer] = dict(**norm(), w1=normal(WIDTH, HIDDEN), b1=jnp.zeros(HIDDEN),
                            w2=normal(HIDDEN, WIDTH, gain=0.5), b2=jnp.zeros(WIDTH))
        else:
            p[layer] = dict(**norm(), **{name: normal(WIDTH, WIDTH) for name in ("q", "k", "v")},
                            out=normal(WIDTH, WIDTH, gain=0.5))
    zeros = jax.tree.map(jnp.zeros_like, p)
    return dict(params=p, moment1=zeros, moment2=zeros, step=jnp.float32(0))


def layer_norm(p, x):
    """Layer norm over the last axis; any shape ending in WIDTH."""
    mean = x.mean(-1, keepdims=True)
    var = ((x - mean)**2).mean(-1, keepdims=True)
    return (x - mean) * lax.rsqrt(var + 1e-5) * p["gamma"] + p["beta"]


def mlp(p, x):
    """[batch, frame, patch, channel] -> the same shape."""
    h = jax.nn.gelu(layer_norm(p, x) @ p["w1"] + p["b1"], approximate=False)
    return h @ p["w2"] + p["b2"]


def attention(p, x):
    """Self-attention of [sequence, token, channel], over the tokens."""
    count, tokens, _ = x.shape
    x = layer_norm(p, x)

    def heads(w):
        return (x @ w).reshape(count, tokens, HEADS, WIDTH // HEADS).transpose(0, 2, 1, 3)
    q, k, v = heads(p["q"]), heads(p["k"]), heads(p["v"])
    prob = jax.nn.softmax(q @ k.transpose(0, 1, 3, 2) / np.sqrt(WIDTH // HEADS), -1)
    return (prob @ v).transpose(0, 2, 1, 3).reshape(count, tokens, WIDTH) @ p["out"]


def space(p, x):
    """Attention among the patches of each frame: [batch, frame, patch, channel] -> the same shape."""
    return attention(p, x.reshape(-1, PATCHES, WIDTH)).reshape(x.shape)


def time(p, x):
    """Attention among the frames of each patch: [batch, frame, patch, channel] -> the same shape."""
    tubes = x.transpose(0, 2, 1, 3)
    return attention(p, tubes.reshape(-1, FRAMES, WIDTH)).reshape(tubes.shape).transpose(0, 2, 1, 3)


def evaluate(params, x, y, apply=lambda layer, f, p, h: f(p, h)):
    """(loss, accuracy), f32 scalars, of clips x (int8 [batch, frame, row, column]) with one-hot y [batch, class].

    `apply(layer name, f, layer's params, h)` may replace how a layer is called.
    """
    grid = (-1, FRAMES, SIDE // PATCH, PATCH, SIDE // PATCH, PATCH)
    pixels = (x.astype(jnp.float32) / 64).reshape(grid).transpose(0, 1, 2, 4, 3, 5)
    pixels = pixels.reshape(-1, FRAMES, PATCHES, PIXELS)
    change = pixels[:, 1:] - pixels[:, :-1]  # since the frame before; none for the first
    change = lax.pad(change, jnp.float32(0), ((0, 0, 0), (1, 0, 0), (0, 0, 0), (0, 0, 0)))
    h = pixels @ params["frame"] + change @ params["motion"] + params["bias"] + params["time"] + params["space"]
    for layer in LAYERS:
        with named_scope(layer):
            z = apply(layer, dict(space=space, time=time, mlp=mlp)[layer.split("/")[1]], params[layer], h)
        h = h + z
    logits = layer_norm(params["norm"], h).mean((1, 2)) @ params["head"] + params["head_bias"]
    loss = -jnp.mean(jnp.sum(jax.nn.log_softmax(logits) * y, -1))
    fixed = lax.stop_gradient(logits)
    hit = jnp.where(fixed >= fixed.max(-1, keepdims=True), y, 0.0)
    return loss, jnp.mean(jnp.sum(hit, -1))


def adam(state, grads, rate, warmup, steps):
    """The state after one step of Adam (Kingma and Ba, ICLR 2015). The rate rises linearly over `warmup` steps and falls
    linearly over `steps`, to a twentieth."""
    step = state["step"] + 1
    rate = rate * jnp.minimum(1.0, step / warmup) * jnp.maximum(0.05, 1 - step / steps)
    rate = rate / (1 - jnp.exp(step * np.log(BETA1)))
    bias2 = 1 / (1 - jnp.exp(step * np.log(BETA2)))
    moment1 = jax.tree.map(lambda m, g: BETA1 * m + (1 - BETA1) * g, state["moment1"], grads)
    moment2 = jax.tree.map(lambda m, g: BETA2 * m + (1 - BETA2) * g * g, state["moment2"], grads)
    params = jax.tree.map(lambda p, m, v: p - rate * m / (jnp.sqrt(v * bias2) + 1e-8), state["params"], moment1,
                          moment2)
    return dict(params=params, moment1=moment1, moment2=moment2, step=step)


def train_step(state, x, y, **options):
    """One step: (new state, loss, accuracy); loss and accuracy are those before the update."""
    (loss, accuracy), grads = jax.value_and_grad(evaluate, has_aux=True)(state["params"], x, y, **options)
    return adam(state, grads, RATE, WARMUP, STEPS), loss, accuracy
