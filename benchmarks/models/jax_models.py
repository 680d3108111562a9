"""The benchmark's models in JAX: loss(params, x, y), unrolled or as scans.

Layers are named scopes, `block0/attn` and so on; skip connections stand outside
of them. With `dtype`, parameters stay f32, activations and the factors of
products are of that type; sums of products, norms, softmax and loss are f32.
"""

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax, named_scope

from shapes import PATCH, split_blocks


def product(x, y):
    """In f32, of factors of x's type."""
    if x.dtype == jnp.float32:
        return x @ y
    return jnp.matmul(x, y.astype(x.dtype), preferred_element_type=jnp.float32)


def dense(p, name, x):
    y = product(x, p[name + ".w"]).astype(x.dtype)
    return y + p[name + ".b"].astype(x.dtype)


def layer_norm(p, name, x, eps):
    dtype, x = x.dtype, x.astype(jnp.float32)
    mean = x.mean(-1, keepdims=True)
    var = ((x - mean) ** 2).mean(-1, keepdims=True)
    unit = (x - mean) * lax.rsqrt(var + eps)
    return (unit * p[name + ".gamma"] + p[name + ".beta"]).astype(dtype)


def feed_forward(p, x):
    h = jax.nn.gelu(dense(p, "fc1", x), approximate=False)
    return dense(p, "fc2", h)


def attention(p, x, heads):
    """Self-attention of [sequence, token, channel], over the tokens."""
    count, tokens, width = x.shape
    q, k, v = (
        z.reshape(count, tokens, heads, -1).transpose(0, 2, 1, 3)
        for z in jnp.split(dense(p, "qkv", x), 3, -1)
    )
    scores = product(q, k.transpose(0, 1, 3, 2)) / np.sqrt(width // heads)
    y = product(jax.nn.softmax(scores, -1).astype(x.dtype), v).astype(x.dtype)
    y = y.transpose(0, 2, 1, 3).reshape(count, tokens, width)
    return dense(p, "proj", y)


def patches(x):
    """[..., row, column, color] -> [..., patch, row, column, color of it]."""
    *lead, side, _, colors = x.shape
    grid = side // PATCH
    x = x.reshape(*lead, grid, PATCH, grid, PATCH, colors)
    return x.swapaxes(-4, -3).reshape(*lead, grid * grid, -1)


def conv(p, name, x, stride=1, padding="VALID", groups=1):
    y = lax.conv_general_dilated(
        x,
        p[name + ".w"].astype(x.dtype),
        (stride, stride),
        padding,
        dimension_numbers=("NHWC", "HWIO", "NHWC"),
        feature_group_count=groups,
    )
    return y + p[name + ".b"].astype(x.dtype)


class ViT:
    def start(self, model, p, x):
        x = dense(p, "embed", patches(x))
        cls = p["cls"].astype(x.dtype)
        cls = jnp.broadcast_to(cls, (x.shape[0], 1, x.shape[2]))
        return jnp.concatenate([cls, x], 1) + p["pos"].astype(x.dtype)

    def block(self, model, p, h, i):
        with named_scope(f"block{i}/attn"):
            z = layer_norm(p, "norm1", h, model.eps)
            z = attention(p, z, model.heads)
        h = h + z
        with named_scope(f"block{i}/mlp"):
            z = feed_forward(p, layer_norm(p, "norm2", h, model.eps))
        return h + z

    def finish(self, model, p, h):
        return dense(p, "head", layer_norm(p, "norm", h[:, 0], model.eps))


class Video:
    def start(self, model, p, x):
        h = dense(p, "embed", patches(x))
        return h + p["time"].astype(h.dtype) + p["space"].astype(h.dtype)

    def block(self, model, p, h, i):
        over_time = i % 2
        with named_scope(f"block{i}/" + ("time" if over_time else "space")):
            z = h.swapaxes(1, 2) if over_time else h
            shape = z.shape
            z = layer_norm(p, "norm1", z.reshape(-1, *shape[2:]), model.eps)
            z = attention(p, z, model.heads).reshape(shape)
            z = z.swapaxes(1, 2) if over_time else z
        h = h + z
        with named_scope(f"block{i}/mlp"):
            z = feed_forward(p, layer_norm(p, "norm2", h, model.eps))
        return h + z

    def finish(self, model, p, h):
        h = layer_norm(p, "norm", h, model.eps)
        return dense(p, "head", h.mean((1, 2)))


class ConvNeXt:
    def start(self, model, p, x):
        with named_scope("stem"):
            return layer_norm(p, "stem.norm", conv(p, "stem", x, 4), model.eps)

    def between(self, model, p, h, stage):
        with named_scope(f"down{stage}"):
            h = layer_norm(p, f"down{stage}.norm", h, model.eps)
            return conv(p, f"down{stage}", h, 2)

    def block(self, model, p, h, i):
        with named_scope(f"block{i}/depthwise"):
            z = conv(p, "depthwise", h, 1, "SAME", h.shape[-1])
        with named_scope(f"block{i}/pointwise"):
            z = feed_forward(p, layer_norm(p, "norm", z, model.eps))
            z = z * p["scale"].astype(z.dtype)
        return h + z

    def finish(self, model, p, h):
        h = layer_norm(p, "norm", h.mean((1, 2)), model.eps)
        return dense(p, "head", h)


class MLP:
    def start(self, model, p, x):
        return dense(p, "embed", x)

    def block(self, model, p, h, i):
        with named_scope(f"block{i}/mlp"):
            z = feed_forward(p, layer_norm(p, "norm", h, model.eps))
        return h + z

    def finish(self, model, p, h):
        return dense(p, "head", layer_norm(p, "norm", h, model.eps))


PARTS = {
    "vit": ViT(),
    "convnext": ConvNeXt(),
    "video": Video(),
    "mlp": MLP(),
    "sequence": ViT(),
}


def stack(model, params):
    """Parameters for scans: those of the blocks that one scan runs over are
    stacked, under the names stage0.0.qkv.w (stage, block within the period)."""
    stacked = {k: v for k, v in params.items() if not k.startswith("block")}
    for s, stage in enumerate(model.stages):
        for k in range(model.period):
            blocks = split_blocks(params, stage[k :: model.period])
            for name in blocks[0]:
                rows = [block[name] for block in blocks]
                stacked[f"stage{s}.{k}.{name}"] = np.stack(rows)
    return stacked


def make_loss(model, scan=False, checkpoint=False, dtype=jnp.float32):
    """The function of (params, x, y); with `scan` of stacked parameters."""
    parts = PARTS[model.name]

    def block(p, h, i):
        return parts.block(model, p, h, i)

    if checkpoint:
        block = jax.checkpoint(block, static_argnums=(2,))

    def run_stage(p, h, s, stage):
        if not scan:
            for i, q in zip(stage, split_blocks(p, stage)):
                h = block(q, h, i)
            return h
        prefix = f"stage{s}."
        stacked = {
            k[len(prefix) :]: v for k, v in p.items() if k.startswith(prefix)
        }

        def body(h, q):
            for k in range(model.period):
                r = {n[2:]: v for n, v in q.items() if n[0] == str(k)}
                h = block(r, h, k)
            return h, None

        return lax.scan(body, h, stacked)[0]

    def loss(p, x, y):
        h = parts.start(model, p, x.astype(dtype))
        for s, stage in enumerate(model.stages):
            if s:
                h = parts.between(model, p, h, s)
            h = run_stage(p, h, s, stage)
        logits = parts.finish(model, p, h).astype(jnp.float32)
        log = jax.nn.log_softmax(logits)
        return -jnp.mean(jnp.sum(log * y, -1))

    return loss
