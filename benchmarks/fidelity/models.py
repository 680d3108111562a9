"""The models of the fidelity study, their data and their training step.

Each model is a Model: initial parameters from a seed, loss and accuracy of a batch, training and test data, and how
long to train. Every masked layer is marked (sbp.jax.layer) or a named scope (examples/video); its output is added
outside. `images` is the example of that name, whose training step is its own.
"""
import dataclasses
import importlib.util
import os
from types import ModuleType
from typing import Callable

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax
from sbp.jax import layer

EXAMPLES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "examples")


def example(name):
    """The module model.py of an example."""
    spec = importlib.util.spec_from_file_location(f"{name}_model", os.path.join(EXAMPLES, name, "model.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


demo, pictures = example("video"), example("images")


@dataclasses.dataclass(frozen=True)
class Model:
    init: Callable | None      # seed -> parameters; a `whole` model has its own
    evaluate: Callable | None  # (parameters, x, y) -> (loss, accuracy); a `whole` model has its own
    data: Callable       # () -> (x, y, test x, test y); y one-hot
    batch: int
    steps: int
    rate: float          # Adam's, after the warm-up; falls linearly over the steps
    warmup: int
    layers: tuple        # (regular expression of a plan rule, masked axes), one for each number of positions
    heldout_batch: int
    parts: tuple = ()    # the same with attention and MLPs apart, where `layers` has them in one rule
    whole: ModuleType | None = None  # has init_state, train_step and evaluate; rate and warm-up are its own


# ---------------------------------------------------------------------------------------------------------- training

def init_state(model, seed):
    """Parameters, Adam's moments and step count, as the video example has them."""
    if model.whole:
        return model.whole.init_state(seed)
    params = jax.tree.map(jnp.asarray, model.init(seed))
    zeros = jax.tree.map(jnp.zeros_like, params)
    return dict(params=params, moment1=zeros, moment2=zeros, step=jnp.float32(0))


def train_step(model, state, x, y):
    """One step: (new state, loss, accuracy); loss and accuracy are those before the update."""
    if model.whole:
        return model.whole.train_step(state, x, y)
    (loss, accuracy), grads = jax.value_and_grad(model.evaluate, has_aux=True)(state["params"], x, y)
    return demo.adam(state, grads, model.rate, model.warmup, model.steps), loss, accuracy


def evaluate(model, state, x, y):
    """(loss, accuracy) of the trained model."""
    if model.whole:
        loss, (accuracy, _) = model.whole.evaluate(state["params"], state["stats"], x, y)
        return loss, accuracy
    return model.evaluate(state["params"], x, y)


def batches(model, seed):
    """(x, y) with a leading step axis: the training data in a new order every epoch."""
    x, y = model.data()[:2]
    rng = np.random.default_rng(seed)
    per_epoch = len(x) // model.batch
    order = np.concatenate([rng.permutation(len(x))[:per_epoch * model.batch]
                            for _ in range(-(-model.steps // per_epoch))])
    order = order[:model.steps * model.batch].reshape(model.steps, model.batch)
    return x[order], y[order]


# ------------------------------------------------------------------------------------------------------- ingredients

def normal(rng, *shape, gain=1.0):
    return (gain * rng.standard_normal(shape) / np.sqrt(np.prod(shape[:-1]))).astype(np.float32)


def norm_params(width):
    return dict(gamma=np.ones(width, np.float32), beta=np.zeros(width, np.float32))


def layer_norm(p, x):
    mean = x.mean(-1, keepdims=True)
    var = ((x - mean)**2).mean(-1, keepdims=True)
    return (x - mean) * lax.rsqrt(var + 1e-5) * p["gamma"] + p["beta"]


def mlp_params(rng, width, hidden):
    return dict(**norm_params(width), w1=normal(rng, width, hidden), b1=np.zeros(hidden, np.float32),
                w2=normal(rng, hidden, width, gain=0.5), b2=np.zeros(width, np.float32))


def mlp(p, x):
    """[..., channel] -> the same shape."""
    return jax.nn.gelu(layer_norm(p, x) @ p["w1"] + p["b1"], approximate=False) @ p["w2"] + p["b2"]


def attention_params(rng, width):
    return dict(**norm_params(width), **{name: normal(rng, width, width) for name in ("q", "k", "v")},
                out=normal(rng, width, width, gain=0.5))


def attention(p, x, heads):
    """[batch, token, channel] -> the same shape."""
    batch, tokens, width = x.shape
    z = layer_norm(p, x)

    def split(w):
        return (z @ w).reshape(batch, tokens, heads, width // heads).transpose(0, 2, 1, 3)
    q, k, v = split(p["q"]), split(p["k"]), split(p["v"])
    prob = jax.nn.softmax(q @ k.transpose(0, 1, 3, 2) / np.sqrt(width // heads), -1)
    return (prob @ v).transpose(0, 2, 1, 3).reshape(x.shape) @ p["out"]


def score(logits, y):
    """(cross entropy, accuracy) of logits and one-hot y, both [batch, class]."""
    loss = -jnp.mean(jnp.sum(jax.nn.log_softmax(logits) * y, -1))
    # No argmax: an index would leave a scatter behind.
    fixed = lax.stop_gradient(logits)
    hit = jnp.where(fixed >= fixed.max(-1, keepdims=True), y, 0.0)
    return loss, jnp.mean(jnp.sum(hit, -1))


# ------------------------------------------------------------------------------------------------------------ digits

def digits():
    """The 1797 digits of scikit-learn (8x8 pixels, values 0 to 16): 1280 to train, 517 to test."""
    from sklearn.datasets import load_digits
    data = load_digits()
    order = np.random.RandomState(0).permutation(len(data.target))
    x = data.images[order].astype(np.float32) / 8 - 1
    y = np.eye(10, dtype=np.float32)[data.target[order]]
    return x[:1280], y[:1280], x[1280:], y[1280:]


def vit(width=32, hidden=64, heads=4, blocks=4):
    """2x2 patches: 16 tokens."""
    def init(seed):
        rng = np.random.default_rng(seed)
        p = dict(embed=normal(rng, 4, width), position=normal(rng, 16, width, gain=2.0), norm=norm_params(width),
                 head=normal(rng, width, 10, gain=0.1), head_bias=np.zeros(10, np.float32))
        for i in range(blocks):
            p[f"block{i}/attn"] = attention_params(rng, width)
            p[f"block{i}/mlp"] = mlp_params(rng, width, hidden)
        return p

    def evaluate(p, x, y):
        h = x.reshape(-1, 4, 2, 4, 2).transpose(0, 1, 3, 2, 4).reshape(-1, 16, 4) @ p["embed"] + p["position"]
        for i in range(blocks):
            h = h + layer(f"block{i}/attn", lambda p, h: attention(p, h, heads))(p[f"block{i}/attn"], h)
            h = h + layer(f"block{i}/mlp", mlp)(p[f"block{i}/mlp"], h)
        return score(layer_norm(p["norm"], h).mean(1) @ p["head"] + p["head_bias"], y)
    return init, evaluate


def convnext(widths=(16, 32), blocks=2):
    """Two stages of ConvNeXt blocks, at 8x8 and 4x4: a depthwise 3x3 convolution, then the pointwise part."""
    def init(seed):
        rng = np.random.default_rng(seed)
        p = dict(stem=normal(rng, 3, 3, 1, widths[0]), down=normal(rng, 4 * widths[0], widths[1]),
                 down_norm=norm_params(widths[0]), norm=norm_params(widths[1]),
                 head=normal(rng, widths[1], 10, gain=0.1), head_bias=np.zeros(10, np.float32))
        for stage, width in enumerate(widths):
            for i in range(blocks):
                p[f"stage{stage}/block{i}"] = dict(depthwise=normal(rng, 3, 3, 1, width),
                                                   pointwise=mlp_params(rng, width, 4 * width))
        return p

    def conv(x, kernel, groups=1):
        return lax.conv_general_dilated(x, kernel, (1, 1), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC"),
                                        feature_group_count=groups)

    def evaluate(p, x, y):
        h = conv(x[..., None], p["stem"])
        for stage, width in enumerate(widths):
            if stage:
                z = layer_norm(p["down_norm"], h).reshape(-1, 4, 2, 4, 2, widths[0]).transpose(0, 1, 3, 2, 4, 5)
                h = z.reshape(-1, 4, 4, 4 * widths[0]) @ p["down"]
            for i in range(blocks):
                block = p[f"stage{stage}/block{i}"]
                name = f"stage{stage}/block{i}"
                z = layer(f"{name}/depthwise", lambda w, h: conv(h, w, width))(block["depthwise"], h)
                h = h + layer(f"{name}/pointwise", mlp)(block["pointwise"], z)
        return score(layer_norm(p["norm"], h).mean((1, 2)) @ p["head"] + p["head_bias"], y)
    return init, evaluate


# ------------------------------------------------------------------------------------------------------------- video

def video(patch=8):
    """The video example's transformer, with larger patches: 8 frames of 16 tokens instead of 64."""
    demo.PATCH, demo.PATCHES, demo.PIXELS = patch, (demo.SIDE // patch)**2, patch**2
    return lambda seed: demo.init_state(seed)["params"], demo.evaluate


def batches_of(name):
    """(x, y, test x, test y) of an example: those of its train.npz and heldout.npz, one after the other."""
    arrays = []
    for part in ("train", "heldout"):
        file = np.load(os.path.join(EXAMPLES, name, part + ".npz"))
        arrays += [file[key].reshape(-1, *file[key].shape[2:]) for key in ("arr_0", "arr_1")]
    return arrays


def film():
    """The clips of examples/video: 960 to train, 192 held out."""
    return batches_of("video")


def enlarged_digits():
    """The digits of examples/images, which its model enlarges: 1280 to train, 517 held out."""
    return batches_of("images")


MODELS = dict(
    vit=Model(*vit(), digits, batch=32, steps=600, rate=3e-3, warmup=40, heldout_batch=517,
              layers=(("block[0-9]+/(attn|mlp)", [1]),), parts=(("block[0-9]+/attn", [1]), ("block[0-9]+/mlp", [1]))),
    convnext=Model(*convnext(), digits, batch=32, steps=640, rate=3e-3, warmup=40, heldout_batch=517,
                   layers=(("stage0/block[0-9]+/pointwise", [1, 2]), ("stage1/block[0-9]+/pointwise", [1, 2]))),
    video=Model(*video(), film, batch=8, steps=400, rate=3e-3, warmup=20, heldout_batch=16,
                layers=(("block[0-9]+/space", [1]), ("block[0-9]+/time", [2]), ("block[0-9]+/mlp", [1, 2]))),
    images=Model(None, None, enlarged_digits, batch=32, steps=pictures.STEPS, rate=pictures.RATE,
                 warmup=pictures.WARMUP, heldout_batch=47, layers=(), whole=pictures))
