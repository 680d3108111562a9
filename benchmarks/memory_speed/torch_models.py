"""The benchmark's models in PyTorch, on the weights of benchmarks/models.

`masked` is a plain SBP wrapper: forward without a graph, forward with a graph
on the kept positions only, and in the backward the kept rows of the cotangent.
"""

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch.utils.checkpoint import checkpoint

from shapes import PATCH, split_blocks


@dataclass
class Options:
    sdpa: bool = False  # scaled_dot_product_attention instead of its formula
    checkpoint: bool = False  # every block
    keep: float | None = None  # every layer masked
    note = None  # called with what a checkpoint saves


def to_native(value):
    """A weight in PyTorch's layout: [in, out] to [out, in], HWIO to OIHW."""
    order = {2: (1, 0), 4: (3, 2, 0, 1)}
    return value.permute(order[value.ndim]).contiguous()


def to_jax(value):
    """The way back."""
    order = {2: (1, 0), 4: (2, 3, 1, 0)}
    return value.permute(order[value.ndim])


def take(x, axes, kept):
    """The kept positions of the flattened axes."""
    return x.flatten(axes[0], axes[-1]).index_select(axes[0], kept)


class Masked(torch.autograd.Function):
    """A layer whose backward sees the kept positions. Where `rowwise`, the
    layer treats each position of the axes alone and runs on gathered rows;
    otherwise it takes the positions that it must return."""

    @staticmethod
    def forward(ctx, layer, names, axes, kept, rowwise, x, *values):
        y = layer(dict(zip(names, values)), x)
        rows = take(x, axes, kept) if rowwise else x
        leaves = [v.detach().requires_grad_() for v in (rows, *values)]
        with torch.enable_grad():
            p = dict(zip(names, leaves[1:]))
            z = layer(p, leaves[0]) if rowwise else layer(p, leaves[0], kept)
        # The edge, not z: nothing in the backward reads z.
        ctx.edge = torch.autograd.graph.get_gradient_edge(z)
        ctx.leaves = [torch.autograd.graph.get_gradient_edge(v) for v in leaves]
        ctx.mask = axes, kept, rowwise, x.shape
        return y

    @staticmethod
    def backward(ctx, dy):
        axes, kept, rowwise, shape = ctx.mask
        dx, *gradients = torch.autograd.grad(
            ctx.edge, ctx.leaves, take(dy, axes, kept)
        )
        if rowwise:
            rows = dx
            dx = rows.new_zeros(shape)
            flat = dx.view(*shape[: axes[0]], -1, *shape[axes[-1] + 1 :])
            flat.index_copy_(axes[0], kept, rows)
        return (None,) * 5 + (dx, *gradients)


def apply_layer(options, layer, p, x, axes, rowwise=True):
    """p: the parameters that the layer reads, and no other."""
    if options.keep is None:
        return layer(p, x)
    positions = x.shape[axes[0] : axes[-1] + 1].numel()
    count = max(1, round(options.keep * positions))
    kept = torch.randperm(positions)[:count].sort().values
    return Masked.apply(layer, tuple(p), axes, kept, rowwise, x, *p.values())


def pick(p, *prefixes):
    return {k: v for k, v in p.items() if k.split(".")[0] in prefixes}


def dense(p, name, x):
    return F.linear(x, p[name + ".w"], p[name + ".b"])


def layer_norm(p, name, x, eps):
    gamma, beta = p[name + ".gamma"], p[name + ".beta"]
    return F.layer_norm(x, gamma.shape, gamma, beta, eps)


def feed_forward(p, x):
    return dense(p, "fc2", F.gelu(dense(p, "fc1", x)))


def attention(p, x, heads, sdpa, kept=None):
    """Self-attention over the tokens of [sequence, token, channel]; with kept,
    of these queries only."""
    count, tokens, width = x.shape

    def split(z):
        return z.view(count, z.shape[1], heads, -1).transpose(1, 2)

    if kept is None:
        q, k, v = map(split, dense(p, "qkv", x).chunk(3, -1))
    else:
        w, b = p["qkv.w"], p["qkv.b"]
        k, v = F.linear(x, w[width:], b[width:]).chunk(2, -1)
        q = F.linear(x.index_select(1, kept), w[:width], b[:width])
        q, k, v = map(split, (q, k, v))
    if sdpa:
        y = F.scaled_dot_product_attention(q, k, v)
    else:
        scale = (width // heads) ** -0.5
        y = ((q * scale) @ k.transpose(-2, -1)).softmax(-1) @ v
    return dense(p, "proj", y.transpose(1, 2).reshape(count, -1, width))


def patches(x):
    *lead, side, _, colors = x.shape
    grid = side // PATCH
    x = x.view(*lead, grid, PATCH, grid, PATCH, colors).transpose(-4, -3)
    return x.reshape(*lead, grid * grid, -1)


def conv(p, name, x, stride=1, padding=0, groups=1):
    """[batch, row, column, channel]: PyTorch's channels_last as it lies."""
    y = F.conv2d(
        x.permute(0, 3, 1, 2),
        p[name + ".w"],
        p[name + ".b"],
        stride,
        padding,
        groups=groups,
    )
    return y.permute(0, 2, 3, 1)


def mlp_layer(options, model, p, h, norm, axes):
    def layer(p, x):
        return feed_forward(p, layer_norm(p, norm, x, model.eps))

    return apply_layer(options, layer, pick(p, norm, "fc1", "fc2"), h, axes)


class ViT:
    def start(self, model, p, x):
        x = dense(p, "embed", patches(x))
        cls = p["cls"].expand(x.shape[0], -1, -1)
        return torch.cat([cls, x], 1) + p["pos"]

    def block(self, model, options, p, h, i):
        def layer(p, x, kept=None):
            z = layer_norm(p, "norm1", x, model.eps)
            return attention(p, z, model.heads, options.sdpa, kept)

        q = pick(p, "norm1", "qkv", "proj")
        axes = model.axes["attn"]
        h = h + apply_layer(options, layer, q, h, axes, rowwise=False)
        axes = model.axes["mlp"]
        return h + mlp_layer(options, model, p, h, "norm2", axes)

    def finish(self, model, p, h):
        return dense(p, "head", layer_norm(p, "norm", h[:, 0], model.eps))


class Video:
    def start(self, model, p, x):
        return dense(p, "embed", patches(x)) + p["time"] + p["space"]

    def block(self, model, options, p, h, i):
        over_time = i % 2

        def layer(p, x):
            z = layer_norm(p, "norm1", x, model.eps)
            z = z.transpose(1, 2) if over_time else z
            y = attention(p, z.flatten(0, 1), model.heads, options.sdpa)
            y = y.view(z.shape)
            return y.transpose(1, 2) if over_time else y

        q = pick(p, "norm1", "qkv", "proj")
        axes = model.axes["time" if over_time else "space"]
        h = h + apply_layer(options, layer, q, h, axes)
        axes = model.axes["mlp"]
        return h + mlp_layer(options, model, p, h, "norm2", axes)

    def finish(self, model, p, h):
        h = layer_norm(p, "norm", h, model.eps)
        return dense(p, "head", h.mean((1, 2)))


class ConvNeXt:
    def start(self, model, p, x):
        return layer_norm(p, "stem.norm", conv(p, "stem", x, 4), model.eps)

    def between(self, model, p, h, stage):
        h = layer_norm(p, f"down{stage}.norm", h, model.eps)
        return conv(p, f"down{stage}", h, 2)

    def block(self, model, options, p, h, i):
        def layer(p, x):
            y = feed_forward(p, layer_norm(p, "norm", x, model.eps))
            return y * p["scale"]

        z = conv(p, "depthwise", h, padding=3, groups=h.shape[-1])
        q = pick(p, "norm", "fc1", "fc2", "scale")
        return h + apply_layer(options, layer, q, z, model.axes["pointwise"])

    def finish(self, model, p, h):
        h = layer_norm(p, "norm", h.mean((1, 2)), model.eps)
        return dense(p, "head", h)


class MLP:
    def start(self, model, p, x):
        return dense(p, "embed", x)

    def block(self, model, options, p, h, i):
        axes = model.axes["mlp"]
        return h + mlp_layer(options, model, p, h, "norm", axes)

    def finish(self, model, p, h):
        return dense(p, "head", layer_norm(p, "norm", h, model.eps))


PARTS = {
    "vit": ViT(),
    "convnext": ConvNeXt(),
    "video": Video(),
    "mlp": MLP(),
    "sequence": ViT(),
}


def make_loss(model, options):
    parts = PARTS[model.name]

    def block(p, h, i):
        return parts.block(model, options, p, h, i)

    def loss(p, x, y):
        h = parts.start(model, p, x)
        for s, stage in enumerate(model.stages):
            if s:
                h = parts.between(model, p, h, s)
            for i, q in zip(stage, split_blocks(p, stage)):
                if options.checkpoint:
                    if options.note:
                        options.note(h)
                    h = checkpoint(block, q, h, i, use_reentrant=False)
                else:
                    h = block(q, h, i)
        return F.cross_entropy(parts.finish(model, p, h), y)

    return loss
