"""A convolutional network with batch norm on images of 32x32, and its training step.

Three stages of 16, 32 and 64 channels, two blocks each: a 3x3 convolution, batch norm, a rectifier. The first stage
ends in a max pool, the third begins with a convolution of stride 2. Every block is a marked layer. Activations are
[image, row, column, channel].
"""
import jax
import jax.numpy as jnp
import numpy as np
from jax import lax
from sbp.jax import layer

PIXELS, SIDE, CLASSES = 8, 32, 10  # rows of an image in the files, and of what the network sees
WIDTHS, BLOCKS = (16, 32, 64), 2
STEPS, WARMUP, RATE, BETA1, BETA2 = 400, 20, 3e-3, 0.9, 0.99  # Adam; the rate falls linearly over STEPS
MOMENTUM, EPSILON = 0.9, 1e-5  # batch norm
LAYERS = tuple(f"stage{s}/block{b}" for s in range(len(WIDTHS)) for b in range(BLOCKS))


def init_state(seed=0):
    """dict of params, first and second moments (same shapes, f32), batch norm's running mean and variance, and the step
    count (f32 scalar)."""
    rng = np.random.default_rng(seed)

    def normal(*shape, gain):
        return jnp.asarray(np.sqrt(gain / np.prod(shape[:-1])) * rng.standard_normal(shape), jnp.float32)

    params, stats, channels = {}, {}, 1
    for name in LAYERS:
        width = WIDTHS[int(name[5])]
        params[name] = dict(kernel=normal(3, 3, channels, width, gain=2), gamma=jnp.ones(width), beta=jnp.zeros(width))
        stats[name] = dict(mean=jnp.zeros(width), variance=jnp.ones(width))
        channels = width
    params["head"] = dict(weight=normal(channels, CLASSES, gain=0.1), bias=jnp.zeros(CLASSES))
    zeros = jax.tree.map(jnp.zeros_like, params)
    return dict(params=params, moment1=zeros, moment2=zeros, stats=stats, step=jnp.float32(0))


def enlarge(x, dtype):
    """int8 [image, PIXELS, PIXELS], gray levels 0 to 16 -> [image, SIDE, SIDE, 1] from -1 to 1, bilinear."""
    at = np.clip((np.arange(SIDE) + 0.5) * PIXELS / SIDE - 0.5, 0, PIXELS - 1)
    weights = np.maximum(0, 1 - np.abs(at[:, None] - np.arange(PIXELS))).astype(dtype)  # [SIDE, PIXELS]
    x = x.astype(dtype) / 8 - 1
    return jnp.einsum("brc,Rr,Cc->bRC", x, weights, weights)[..., None]


def max_pool(x):
    """The largest of 2x2 positions: half the rows, half the columns."""
    return lax.reduce_window(x, -jnp.inf, lax.max, (1, 2, 2, 1), (1, 2, 2, 1), "VALID")


def block(name, p, stats, x, train):
    """(output, mean, variance) of the block: the statistics are those of the batch, or `stats` if `train` is false."""
    stride = 2 if name == "stage2/block0" else 1
    y = lax.conv_general_dilated(x, p["kernel"], (stride, stride), "SAME",
                                 dimension_numbers=("NHWC", "HWIO", "NHWC"))
    mean, variance = stats["mean"], stats["variance"]
    if train:
        mean = y.mean((0, 1, 2))
        variance = ((y - mean)**2).mean((0, 1, 2))
    y = (y - mean) * (lax.rsqrt(variance + EPSILON) * p["gamma"]) + p["beta"]
    y = jax.nn.relu(y)
    if name == "stage0/block1":
        y = max_pool(y)
    return y, lax.stop_gradient(mean), lax.stop_gradient(variance)


def evaluate(params, stats, x, y, train=False):
    """(loss, (accuracy, statistics)) of images x (int8 [image, row, column]) with one-hot y [image, class].

    The statistics of batch norm are those of the batch where `train` is true, and else the running ones, `stats`."""
    h, seen = enlarge(x, params["head"]["bias"].dtype), {}
    for name in LAYERS:
        marked = layer(name, lambda *args: block(name, *args, train), outputs=lambda results: results[0])
        h, mean, variance = marked(params[name], stats[name], h)
        seen[name] = dict(mean=mean, variance=variance)
    logits = h.mean((1, 2)) @ params["head"]["weight"] + params["head"]["bias"]
    loss = -jnp.mean(jnp.sum(jax.nn.log_softmax(logits) * y, -1))
    fixed = lax.stop_gradient(logits)
    hit = jnp.where(fixed >= fixed.max(-1, keepdims=True), y, 0.0)
    return loss, (jnp.mean(jnp.sum(hit, -1)), seen)


def adam(state, grads):
    """params, moments and step after one step of Adam (Kingma and Ba, ICLR 2015). The rate rises linearly over WARMUP
    steps and falls linearly over STEPS, to a twentieth."""
    step = state["step"] + 1
    rate = RATE * jnp.minimum(1.0, step / WARMUP) * jnp.maximum(0.05, 1 - step / STEPS)
    rate = rate / (1 - jnp.exp(step * np.log(BETA1)))
    bias2 = 1 / (1 - jnp.exp(step * np.log(BETA2)))
    moment1 = jax.tree.map(lambda m, g: BETA1 * m + (1 - BETA1) * g, state["moment1"], grads)
    moment2 = jax.tree.map(lambda m, g: BETA2 * m + (1 - BETA2) * g * g, state["moment2"], grads)
    params = jax.tree.map(lambda p, m, v: p - rate * m / (jnp.sqrt(v * bias2) + 1e-8), state["params"], moment1,
                          moment2)
    return dict(params=params, moment1=moment1, moment2=moment2, step=step)


def train_step(state, x, y):
    """One step: (new state, loss, accuracy); loss and accuracy are those before the update."""
    (loss, (accuracy, seen)), grads = jax.value_and_grad(evaluate, has_aux=True)(state["params"], state["stats"], x, y,
                                                                                  train=True)
    stats = jax.tree.map(lambda old, new: MOMENTUM * old + (1 - MOMENTUM) * new, state["stats"], seen)
    return dict(**adam(state, grads), stats=stats), loss, accuracy
