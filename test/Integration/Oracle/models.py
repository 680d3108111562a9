"""The models, their inputs and the plans under which make_oracles.py computes the truth.

Each model returns (loss(layer, p, x[, y]), arguments, {plan name: rules}); layer is a masking.Layers.
"""
import jax
import jax.numpy as jnp
import numpy as np
from jax import lax, named_scope

from layers import (normal, one_hot, cross_entropy, layer_norm, rms_norm, norm_params, no_norm, mlp_params, mlp_with,
                    gelu, mlp, tanh_mlp, plain_tanh_mlp, plain_relu_mlp, attention_params, attention_with,
                    einsum_attention_with, conv, scale_cotangent, Mixed)
from masking import rule, shared


def residual_mlp():
    """x: [rows 16, 12]; layer outputs [16, 10]; skip outside the layer."""
    p = dict(inp=normal(1, 12, 10), out=normal(2, 10, 6), b0=mlp_params(10, 10, 16), b1=mlp_params(20, 10, 16))

    def loss(layer, p, x, y):
        h = x @ p["inp"]
        for i in range(2):
            h = h + layer(f"block{i}/mlp", mlp, p[f"b{i}"], h)
        return cross_entropy(h @ p["out"], y)
    return loss, (p, normal(3, 16, 12, scale=1), one_hot(4, 6, 16)), dict(
        rows=[rule("block[0-9]+/mlp", [0], [1, 4, 5, 11, 15])],
        unbiased=[rule("block[0-9]+/mlp", [0], [0, 7, 8, 13], scale="unbiased")],
        different=[rule("block0/mlp", [0], [2, 3, 9, 14]), rule("block1/mlp", [0], [0, 6, 10, 11, 12], scale="unbiased")],
        full=[rule("block[0-9]+/mlp", [0], list(range(16)))])


def vit():
    """x: [batch 3, 8, 12] in 4x2 patches -> 12 tokens of width 8; layer outputs [3, 12, 8]. block0 is attention and an
    MLP with exact GELU, block1 an MLP with relu and no norm."""
    width, tokens = 8, 12
    p = dict(embed=normal(1, 8, width), pos=normal(2, tokens, width), head=normal(3, width, 5), norm=norm_params(4, width),
             attn0=attention_params(10, width), mlp0=mlp_params(20, width, 12), mlp1=mlp_params(40, width, 12, norm=False))

    def loss(layer, p, x, y):
        batch = x.shape[0]
        h = x.reshape(batch, 2, 4, 6, 2).transpose(0, 1, 3, 2, 4).reshape(batch, tokens, 8) @ p["embed"] + p["pos"]
        h = h + layer("block0/attn", attention_with(2), p["attn0"], h)
        h = h + layer("block0/mlp", mlp, p["mlp0"], h)
        h = h + layer("block1/mlp", plain_relu_mlp, p["mlp1"], h)
        return cross_entropy(layer_norm(p["norm"], h).mean(1) @ p["head"], y)
    both = "block[0-9]+/(attn|mlp)"
    return loss, (p, normal(5, 3, 8, 12, scale=1), one_hot(6, 5, 3)), dict(
        tokens=[rule(both, [1], [0, 3, 4, 9, 11])],
        flat=[rule(both, [0, 1], [2, 13, 14, 21, 35])],
        block0=[rule("block0/.*", [1], [1, 2, 7, 10])],
        mlp=[rule("block[0-9]+/mlp", [1], [5, 8, 11])],
        attn_batch=[rule("block0/attn", [0], [0, 2])],
        shared=[shared(both, [1], 5, tokens)],
        unbiased=[rule(both, [1], [1, 6, 7, 10], scale="unbiased")])


def causal_lm():
    """x, y: one-hot words [batch 2, tokens 10, 9]; layer outputs [2, 10, 8]. Scopes nest: block0 holds attn and mlp,
    the norms and the skips belong to block0 itself: outside of attn and mlp, inside when block0 is the masked layer."""
    width = 8
    p = dict(embed=normal(1, 9, width), pos=normal(2, 10, width), b0=dict(
        n1=norm_params(3, width), n2=norm_params(5, width), attn=attention_params(10, width, norm=False),
        mlp=mlp_params(20, width, 12, norm=False)))

    def loss(layer, p, x, y):
        def block(p, h):
            h = h + layer("attn", attention_with(2, causal=True, norm=no_norm), p["attn"], layer_norm(p["n1"], h))
            return h + layer("mlp", mlp_with(jax.nn.gelu, no_norm), p["mlp"], layer_norm(p["n2"], h))
        h = x @ p["embed"] + p["pos"]
        h = layer("block0", block, p["b0"], h)
        return cross_entropy(h @ p["embed"].T, y)
    return loss, (p, one_hot(5, 9, 2, 10), one_hot(6, 9, 2, 10)), dict(
        tokens=[rule("block0/(attn|mlp)", [1], [0, 3, 7, 8])],
        attn=[rule("block0/attn", [1], [2, 5, 9], scale="unbiased")],
        flat=[rule("block0/mlp", [0, 1], [4, 6, 7, 12, 19]), rule("block0/attn", [0, 1], [0, 1, 9, 13])],
        block=[rule("block0", [1], [0, 3, 7, 8, 9])])


def mixer():
    """x: [batch 2, tokens 8, 6]; layer outputs [2, 8, 10]. block0/tokens works on the transpose [2, 10, 8]."""
    width, tokens = 10, 8
    p = dict(inp=normal(1, 6, width), head=normal(2, width, 5), ch=mlp_params(10, width, 14),
             tok=dict(mlp_params(20, tokens, 12), **norm_params(30, width)))

    def mix_tokens(p, x):
        z = layer_norm(p, x).transpose(0, 2, 1)
        return (gelu(z @ p["w1"] + p["b1"]) @ p["w2"] + p["b2"]).transpose(0, 2, 1)

    def loss(layer, p, x, y):
        h = x @ p["inp"]
        h = h + layer("block0/tokens", mix_tokens, p["tok"], h)
        h = h + layer("block0/channels", mlp, p["ch"], h)
        return cross_entropy(h.mean(1) @ p["head"], y)
    return loss, (p, normal(5, 2, tokens, 6, scale=1), one_hot(6, 5, 2)), dict(
        tokens=[rule("block0/.*", [1], [0, 2, 3, 7])],
        channels=[rule("block0/tokens", [2], [1, 4, 5, 9]), rule("block0/channels", [1], [3, 6, 7])],
        flat=[rule("block0/.*", [0, 1], [1, 6, 9, 10, 14])])


def convnext_params():
    return dict(stem=normal(1, 3, 8), head=normal(2, 8, 5), dw0=normal(3, 3, 3, 1, 8), dw1=normal(4, 3, 3, 1, 8),
                pw0=dict(mlp_params(10, 8, 16), scale=1 + normal(16, 8)), pw1=dict(mlp_params(20, 8, 16), scale=1 + normal(26, 8)))


def pointwise(p, x):
    return mlp(p, x) * p["scale"]


def convnext():
    """x: [batch 2, 4, 6, 3]; layer outputs [2, 4, 6, 8]. The depthwise convolution is outside the masked scope."""
    def loss(layer, p, x, y):
        h = x @ p["stem"]
        for i in range(2):
            with named_scope(f"block{i}/depthwise"):
                z = conv(h, p[f"dw{i}"], groups=8)
            h = h + layer(f"block{i}/pointwise", pointwise, p[f"pw{i}"], z)
        return cross_entropy(h.mean((1, 2)) @ p["head"], y)
    return loss, (convnext_params(), normal(5, 2, 4, 6, 3, scale=1), one_hot(6, 5, 2)), dict(
        space=[rule("block[0-9]+/pointwise", [1, 2], [0, 5, 13, 14, 22])],
        unbiased=[rule("block[0-9]+/pointwise", [1, 2], [3, 4, 17], scale="unbiased")],
        rows=[rule("block0/pointwise", [1], [0, 3]), rule("block1/pointwise", [2], [1, 2, 5])],
        flat=[rule("block[0-9]+/pointwise", [0, 1, 2], [6, 19, 25, 26, 47])])


def convnext_whole():
    """As convnext, but one block, and the depthwise convolution is inside the masked scope."""
    def block(p, x):
        return pointwise(p["pw"], conv(x, p["dw"], groups=8))

    def loss(layer, p, x, y):
        h = x @ p["stem"]
        h = h + layer("block0", block, dict(pw=p["pw0"], dw=p["dw0"]), h)
        return cross_entropy(h.mean((1, 2)) @ p["head"], y)
    p = {k: v for k, v in convnext_params().items() if not k.endswith("1")}
    return loss, (p, normal(5, 2, 4, 6, 3, scale=1), one_hot(6, 5, 2)), dict(
        space=[rule("block0", [1, 2], [2, 8, 9, 15, 23])],
        batch=[rule("block0", [0], [1], scale="unbiased")])


def convnet():
    """x: [batch 5, 6, 8, 1]; outputs: conv0, conv1 [5, 6, 8, 4], conv2, conv3 [5, 3, 4, 6] (stride 2)."""
    p = dict(k0=normal(1, 3, 3, 1, 4), k1=normal(2, 3, 3, 4, 4), k2=normal(3, 3, 3, 4, 6), k3=normal(4, 3, 3, 6, 6), out=normal(5, 6, 5))

    def loss(layer, p, x, y):
        relu_conv = lambda stride: lambda k, x: jax.nn.relu(conv(x, k, stride))
        h = layer("conv0", relu_conv(1), p["k0"], x)
        h = h + layer("conv1", relu_conv(1), p["k1"], h)
        h = layer("conv2", relu_conv(2), p["k2"], h)
        h = layer("conv3", relu_conv(1), p["k3"], h)
        return cross_entropy(h.mean((1, 2)) @ p["out"], y)
    return loss, (p, normal(6, 5, 6, 8, 1, scale=1), one_hot(7, 5, 5)), dict(
        space=[rule("conv[01]", [1, 2], [0, 9, 10, 22, 31, 44]), rule("conv[23]", [1, 2], [0, 3, 4, 6, 11])],
        last=[rule("conv3", [1, 2], [1, 6, 7, 8])],
        batch=[rule("conv[0-3]", [0], [0, 1, 3])],
        unbiased=[rule("conv1", [0], [1, 2, 4], scale="unbiased"), rule("conv2", [1, 2], [0, 5, 10], scale="unbiased")])


def frame_cnn():
    """x: [batch 2, frames 6, 4, 4, 2]. The layers merge batch and frames themselves: frames/conv gives [2, 6, 4, 4, 4],
    frames/pool (convolution, relu, mean over space, linear) gives [2, 6, 5]; mask on axis 1, the frames, of the pool:
    the reshapes at the border between the two layers cancel when the graph is exported."""
    p = dict(k0=normal(1, 3, 3, 2, 4, scale=.5), b0=normal(6, 4), k1=normal(2, 3, 3, 4, 6, scale=.5), w1=normal(3, 6, 5, scale=.6), out=normal(4, 5, 5, scale=.6))

    def first(p, x):
        b, t, height, width, c = x.shape
        z = jax.nn.relu(conv(x.reshape(b * t, height, width, c), p["k"]) + p["b"])
        return z.reshape(b, t, height, width, 4)

    def pool(p, x):
        b, t, height, width, c = x.shape
        z = jax.nn.relu(conv(x.reshape(b * t, height, width, c), p["k"], 2))
        return (z.mean((1, 2)) @ p["w"]).reshape(b, t, 5)

    def loss(layer, p, x, y):
        h = layer("frames/conv", first, dict(k=p["k0"], b=p["b0"]), x)
        h = layer("frames/pool", pool, dict(k=p["k1"], w=p["w1"]), h)
        return cross_entropy(jnp.tanh(h).mean(1) @ p["out"], y)
    return loss, (p, normal(5, 2, 6, 4, 4, 2, scale=1), one_hot(6, 5, 2)), dict(
        pool=[rule("frames/pool", [1], [1, 3, 4], scale="unbiased")],
        flat=[rule("frames/pool", [0, 1], [2, 5, 6, 11])])


def video():
    """x: [batch 2, frames 4, 4, 6] -> 6 patches per frame (2x2), width 8; layer outputs [2, 4, 6, 8].
    Space attention merges batch and frames by a reshape, time attention swaps frames and patches first."""
    width, frames, patches = 8, 4, 6
    p = dict(embed=normal(1, 4, width, scale=.5), time=normal(2, frames, 1, width), space=normal(3, patches, width), head=normal(4, width, 5),
             attn=attention_params(10, width), tattn=attention_params(30, width, norm=False),
             mlp=mlp_params(20, width, 12))

    def space(p, x):
        b, t, n, c = x.shape
        return attention_with(2)(p, x.reshape(b * t, n, c)).reshape(x.shape)

    def time(p, x):
        b, t, n, c = x.shape
        z = x.transpose(0, 2, 1, 3).reshape(b * n, t, c)
        return attention_with(1, norm=no_norm)(p, z).reshape(b, n, t, c).transpose(0, 2, 1, 3)

    def loss(layer, p, x, y):
        batch = x.shape[0]
        h = x.reshape(batch, frames, 2, 2, 3, 2).transpose(0, 1, 2, 4, 3, 5).reshape(batch, frames, patches, 4) @ p["embed"]
        h = h + p["time"] + p["space"]
        h = h + layer("block0/space", space, p["attn"], h)
        h = h + layer("block0/time", time, p["tattn"], h)
        h = h + layer("block0/mlp", tanh_mlp, p["mlp"], h)
        return cross_entropy(h.mean((1, 2)) @ p["head"], y)
    return loss, (p, normal(5, 2, frames, 4, 6, scale=1), one_hot(6, 5, 2)), dict(
        frames=[rule("block0/.*", [1], [0, 2, 3])],
        patches=[rule("block0/.*", [2], [0, 1, 4])],
        group=[rule("block0/.*", [1, 2], [1, 7, 8, 15, 22])],
        mixed=[rule("block0/space", [2], [1, 2, 5]), rule("block0/time", [1], [1, 3]), rule("block0/mlp", [1, 2], [0, 6, 11, 19], scale="unbiased")],
        batch_frames=[rule("block0/.*", [0, 1], [0, 3, 6])])


def skip():
    """x: [batch 2, tokens 9, 7]; layer outputs [2, 9, 8]. block0 and block1 hold their skip inside the scope (so it is
    masked), block2/mlp has it outside (so it is not)."""
    width = 8
    p = dict(inp=normal(1, 7, width), head=normal(2, width, 5), **{f"b{i}": mlp_params(10 * i + 10, width, 12, norm=i == 0) for i in range(3)})

    def loss(layer, p, x, y):
        h = x @ p["inp"]
        h = layer("block0", lambda p, x: x + tanh_mlp(p, x), p["b0"], h)
        h = layer("block1", lambda p, x: plain_relu_mlp(p, x) + x, p["b1"], h)
        h = h + layer("block2/mlp", plain_tanh_mlp, p["b2"], h)
        return cross_entropy(h.mean(1) @ p["head"], y)
    return loss, (p, normal(5, 2, 9, 7, scale=1), one_hot(6, 5, 2)), dict(
        all=[rule("block.*", [1], [0, 2, 6, 7])],
        inside=[rule("block[01]", [1], [1, 3, 4, 8])],
        first=[rule("block0", [1], [2, 4, 5])],
        outside=[rule("block2/mlp", [1], [0, 5, 6])],
        different=[rule("block0", [1], [2, 4, 5, 8]), rule("block1", [1], [0, 2, 5, 8], scale="unbiased"), rule("block2/mlp", [1], [1, 2, 7])])


def parallel():
    """x: [batch 2, tokens 8, 6]; layer outputs [2, 8, 8]. h + attn(z) + mlp(z): in block0 both layers read the same
    z = norm(h), computed outside of them; in block1 both read h itself."""
    width = 8
    p = dict(inp=normal(1, 6, width), head=normal(2, width, 5), norm=norm_params(3, width),
             a0={k: normal(s, width, 2, 4) for s, k in enumerate("qkvo", 10)}, a1=attention_params(20, width, norm=False),
             m0=mlp_params(30, width, 12, norm=False), m1=mlp_params(40, width, 12, norm=False))

    def attn0(p, z):
        q, k, v = (jnp.einsum("btc,chd->bthd", z, p[n]) for n in "qkv")
        prob = jax.nn.softmax(jnp.einsum("bqhd,bkhd->bhqk", q, k) * np.float32(0.5), -1)
        return jnp.einsum("bqhd,chd->bqc", jnp.einsum("bhqk,bkhd->bqhd", prob, v), p["o"])

    def loss(layer, p, x, y):
        h = x @ p["inp"]
        z = layer_norm(p["norm"], h)
        h = h + layer("block0/attn", attn0, p["a0"], z) + layer("block0/mlp", mlp_with(jax.nn.relu, no_norm), p["m0"], z)
        h = h + layer("block1/attn", attention_with(2, norm=no_norm), p["a1"], h) + layer("block1/mlp", plain_tanh_mlp, p["m1"], h)
        return cross_entropy(h.mean(1) @ p["head"], y)
    return loss, (p, normal(5, 2, 8, 6, scale=1), one_hot(6, 5, 2)), dict(
        tokens=[rule("block[0-9]+/.*", [1], [0, 3, 5, 6])],
        different=[rule("block[0-9]+/attn", [1], [1, 2, 7]), rule("block[0-9]+/mlp", [1], [0, 2, 4, 5], scale="unbiased")],
        mlp=[rule("block[0-9]+/mlp", [1], [2, 3, 6])],
        shared=[shared("block[0-9]+/.*", [0, 1], 5, 16)],
        attn=[rule("block[0-9]+/attn", [0, 1], [3, 4, 9, 14])])


def mean_loss():
    """x: [batch 2, tokens 9, 6], no y; layer outputs [2, 9, 8]. The loss is the mean of the last layer's output plus
    its input: the cotangents of block1/mlp and of the skip are one constant."""
    p = dict(inp=normal(1, 6, 8), b0=mlp_params(10, 8, 12, norm=False), b1=mlp_params(20, 8, 12))

    def loss(layer, p, x):
        h = x @ p["inp"]
        h = h + layer("block0/mlp", plain_tanh_mlp, p["b0"], h)
        return jnp.mean(h + layer("block1/mlp", tanh_mlp, p["b1"], h))
    return loss, (p, normal(5, 2, 9, 6, scale=1)), dict(
        tokens=[rule("block[01]/mlp", [1], [0, 1, 5, 8])],
        last=[rule("block1/mlp", [1], [2, 3, 6])],
        unbiased=[rule("block1/mlp", [1], [1, 4, 7, 8], scale="unbiased")])


def mean_output():
    """x: [batch 2, tokens 9, 6], no y. The loss is the plain mean of the layer's output [2, 9, 4]: the layer's only
    cotangent is a constant and nothing else is differentiated."""
    p = dict(w0=normal(1, 6, 10), w1=normal(2, 10, 4), b1=normal(3, 4))

    def loss(layer, p, x):
        return jnp.mean(layer("net", lambda p, x: jnp.tanh(jnp.tanh(x @ p["w0"]) @ p["w1"] + p["b1"]), p, x))
    return loss, (p, normal(5, 2, 9, 6, scale=1)), dict(
        tokens=[rule("net", [1], [0, 4, 7])],
        flat=[rule("net", [0, 1], [3, 8, 9, 16], scale="unbiased")])


def in_bf16():
    """As residual_mlp with tokens and attention, all in bfloat16: x: [batch 2, tokens 8, 6]; layer outputs [2, 8, 8]."""
    p = dict(inp=normal(1, 6, 8), head=normal(2, 8, 5), attn=attention_params(10, 8), mlp=mlp_params(20, 8, 12, norm=False))

    def loss(layer, p, x, y):
        h = x @ p["inp"]
        h = h + layer("block0/attn", attention_with(2), p["attn"], h)
        h = h + layer("block0/mlp", plain_tanh_mlp, p["mlp"], h)
        return cross_entropy(h.mean(1) @ p["head"], y)
    return loss, (p, normal(5, 2, 8, 6, scale=1), one_hot(6, 5, 2)), dict(
        tokens=[rule("block0/.*", [1], [0, 2, 5, 7])],
        unbiased=[rule("block0/mlp", [1], [1, 2, 6], scale="unbiased")])


def in_f64():
    """x: [batch 2, tokens 8, 6] in float64; layer outputs [2, 8, 8]; attention by einsum."""
    p = dict(inp=normal(1, 6, 8), head=normal(2, 8, 5), mlp=mlp_params(20, 8, 12),
             attn=dict(norm_params(10, 8), **{k: normal(s, 8, 2, 4) for s, k in enumerate("qkvo", 12)}))

    def loss(layer, p, x, y):
        h = x @ p["inp"]
        h = h + layer("block0/attn", einsum_attention_with(2), p["attn"], h)
        h = h + layer("block0/mlp", mlp, p["mlp"], h)
        return cross_entropy(h.mean(1) @ p["head"], y)
    return loss, (p, normal(5, 2, 8, 6, scale=1), one_hot(6, 5, 2)), dict(
        tokens=[rule("block0/.*", [1], [0, 2, 5, 7])],
        unbiased=[rule("block0/attn", [1], [1, 3, 4], scale="unbiased"), rule("block0/mlp", [0, 1], [0, 5, 6, 13])])


def tanh_rows():
    """x: [rows 11, 6], no norm, no skip: dense0 and dense1 give [11, 9] and [11, 7]; a squared error on top."""
    p = dict(w0=normal(1, 6, 9), b0=normal(2, 9), w1=normal(3, 9, 7), b1=normal(4, 7), w2=normal(5, 7, 3))

    def loss(layer, p, x, y):
        dense = lambda p, x: jnp.tanh(x @ p[0] + p[1])
        h = layer("dense0", dense, (p["w0"], p["b0"]), x)
        h = layer("dense1", dense, (p["w1"], p["b1"]), h)
        return jnp.mean((h @ p["w2"] - y) ** 2)
    return loss, (p, normal(6, 11, 6, scale=1), normal(7, 11, 3, scale=1)), dict(
        rows=[rule("dense[01]", [0], [1, 2, 6, 9])],
        different=[rule("dense0", [0], [0, 3, 4, 10]), rule("dense1", [0], [3, 5, 7, 10], scale="unbiased")],
        columns=[rule("dense1", [1], [0, 2, 5])])


def swiglu():
    """x: [batch 2, tokens 8, 6]; layer outputs [2, 8, 8]. RMS norm; gate and value are two halves of one product (so the
    backward concatenates or pads), silu(gate) * value; then the same with two weights."""
    p = dict(inp=normal(1, 6, 8), head=normal(2, 8, 5), joint=dict(gamma=1 + normal(3, 8), w=normal(4, 8, 20), out=normal(5, 10, 8)),
             pair=dict(gamma=1 + normal(6, 8), gate=normal(7, 8, 10), up=normal(8, 8, 10), out=normal(9, 10, 8)))

    def joint(p, x):
        gate, up = jnp.split(rms_norm(p, x) @ p["w"], 2, -1)
        return (jax.nn.silu(gate) * up) @ p["out"]

    def pair(p, x):
        z = rms_norm(p, x)
        return (jax.nn.silu(z @ p["gate"]) * (z @ p["up"])) @ p["out"]

    def loss(layer, p, x, y):
        h = x @ p["inp"]
        h = h + layer("block0/mlp", joint, p["joint"], h)
        h = h + layer("block1/mlp", pair, p["pair"], h)
        return cross_entropy(h.mean(1) @ p["head"], y)
    return loss, (p, normal(5, 2, 8, 6, scale=1), one_hot(6, 5, 2)), dict(
        tokens=[rule("block[01]/mlp", [1], [1, 2, 4, 7])],
        flat=[rule("block0/mlp", [0, 1], [0, 6, 9, 11, 12], scale="unbiased")])


def used_twice():
    """x: [batch 2, tokens 8, 6]; layer outputs [2, 8, 8]. The layer's output y feeds a product with a gate computed from
    y itself and the next layer's input: its cotangent is a sum of several terms made outside of the layer."""
    p = dict(inp=normal(1, 6, 8), head=normal(2, 8, 5), gate=normal(3, 8, 8), a=mlp_params(10, 8, 12, norm=False), b=mlp_params(20, 8, 12))

    def loss(layer, p, x, y):
        h = x @ p["inp"]
        a = layer("first", plain_tanh_mlp, p["a"], h)
        h = h + a * jax.nn.sigmoid(a @ p["gate"])
        b = layer("second", tanh_mlp, p["b"], h + a)
        return cross_entropy((b * a + b).mean(1) @ p["head"], y)
    return loss, (p, normal(5, 2, 8, 6, scale=1), one_hot(6, 5, 2)), dict(
        both=[rule("first|second", [1], [0, 3, 4, 6])],
        first=[rule("first", [1], [1, 5, 6])],
        different=[rule("first", [1], [0, 2, 7], scale="unbiased"), rule("second", [0, 1], [1, 8, 11, 15])])


def pooling():
    """x: [batch 2, tokens 8, 6]. `tokens` gives [2, 8, 8]; `pool` gives [2, latents 6, 8]: each latent is a softmax-weighted
    sum of the tokens; a last softmax pooling over the latents, outside of any layer, gives [2, 8]."""
    p = dict(inp=normal(1, 6, 8), head=normal(2, 8, 5), score=normal(3, 8, scale=.6), tok=mlp_params(10, 8, 12, norm=False),
             pool=dict(latents=normal(20, 8, 6, scale=.6), v=normal(21, 8, 8), out=normal(22, 8, 8, scale=.5)))

    def pool(p, x):
        weight = jax.nn.softmax(x @ p["latents"], 1)                                    # [batch, tokens, latents]
        return jnp.tanh(jnp.einsum("btl,btc->blc", weight, x @ p["v"])) @ p["out"]

    def loss(layer, p, x, y):
        h = x @ p["inp"]
        h = h + layer("tokens", plain_tanh_mlp, p["tok"], h)
        z = layer("pool", pool, p["pool"], h)
        weight = jax.nn.softmax(z @ p["score"], -1)                                     # [batch, latents]
        return cross_entropy((weight[..., None] * z).sum(1) @ p["head"], y)
    return loss, (p, normal(5, 2, 8, 6, scale=1), one_hot(6, 5, 2)), dict(
        tokens=[rule("tokens", [1], [0, 1, 5, 7])],
        latents=[rule("pool", [1], [0, 2, 3])],
        both=[rule("tokens", [1], [2, 3, 6]), rule("pool", [1], [1, 4, 5], scale="unbiased")],
        flat=[rule("pool", [0, 1], [2, 3, 7, 11])])


def long_attention():
    """x: [batch 2, tokens 96, 6]; layer outputs [2, 96, 16]. Large enough for the batches of attention, two examples and
    four heads, to run one by one: block0 transposes its heads, block1 is attention by einsum."""
    width, tokens = 16, 96
    p = dict(inp=normal(1, 6, width), pos=normal(2, tokens, width), head=normal(3, width, 5), b0=attention_params(10, width),
             b1=dict(norm_params(20, width), **{k: normal(s, width, 4, 4) for s, k in enumerate("qkvo", 22)}))

    def loss(layer, p, x, y):
        h = x @ p["inp"] + p["pos"]
        h = h + layer("block0/attn", attention_with(4), p["b0"], h)
        h = h + layer("block1/attn", einsum_attention_with(4), p["b1"], h)
        return cross_entropy(h.mean(1) @ p["head"], y)
    return loss, (p, normal(5, 2, tokens, 6, scale=1), one_hot(6, 5, 2)), dict(
        tokens=[rule("block[01]/attn", [1], list(range(1, tokens, 2)))])


def stacked_attention():
    """x: [batch 2, tokens 12, 6]; layer outputs [2, 12, 8]. One product makes queries, keys and values, with a bias:
    block0 transposes the whole stack and takes it apart then, block1 takes it apart first, block2 has two query heads that
    share one head of keys and values, so that slices differ in width."""
    width, tokens, heads = 8, 12, 2

    def params(seed, wide):
        return dict(norm_params(seed, width), qkv=normal(seed + 2, width, wide), bias=normal(seed + 3, wide),
                    out=normal(seed + 4, width, width))

    def attend(p, q, k, v):
        prob = jax.nn.softmax(q @ k.swapaxes(-1, -2) / np.float32(np.sqrt(q.shape[-1])).astype(q.dtype), -1)
        return (prob @ v).transpose(0, 2, 1, 3).reshape(q.shape[0], tokens, width) @ p["out"]

    def transposed_whole(p, x):
        qkv = layer_norm(p, x) @ p["qkv"] + p["bias"]
        q, k, v = qkv.reshape(x.shape[0], tokens, 3, heads, width // heads).transpose(2, 0, 3, 1, 4)
        return attend(p, q, k, v)

    def taken_apart(p, x):
        qkv = (layer_norm(p, x) @ p["qkv"] + p["bias"]).reshape(x.shape[0], tokens, 3, heads, width // heads)
        return attend(p, *(qkv[:, :, i].transpose(0, 2, 1, 3) for i in range(3)))

    def shared_keys(p, x):
        head = lambda z: z.reshape(x.shape[0], tokens, -1, width // heads).transpose(0, 2, 1, 3)
        q, k, v = map(head, jnp.split(layer_norm(p, x) @ p["qkv"] + p["bias"], (width, width + width // heads), -1))
        return attend(p, q, k, v)

    p = dict(inp=normal(1, 6, width), pos=normal(2, tokens, width), head=normal(3, width, 5),
             b0=params(10, 3 * width), b1=params(20, 3 * width), b2=params(30, 2 * width))

    def loss(layer, p, x, y):
        h = x @ p["inp"] + p["pos"]
        h = h + layer("block0/attn", transposed_whole, p["b0"], h)
        h = h + layer("block1/attn", taken_apart, p["b1"], h)
        h = h + layer("block2/attn", shared_keys, p["b2"], h)
        return cross_entropy(h.mean(1) @ p["head"], y)
    every = "block[0-2]/attn"
    return loss, (p, normal(5, 2, tokens, 6, scale=1), one_hot(6, 5, 2)), dict(
        tokens=[rule(every, [1], [0, 3, 4, 9, 11])], flat=[rule(every, [0, 1], [1, 2, 9, 14, 20])])


def mixed(dtype, loss_scale=None):
    """x: [batch 2, tokens 12, 6]; layer outputs [2, 12, 20]. Sizes are no multiples of vectors."""
    width, tokens, parts = 20, 12, Mixed(dtype)
    p = dict(inp=normal(1, 6, width), pos=normal(2, tokens, width), head=normal(3, width, 5), norm=norm_params(4, width),
             bias=normal(6, width), attn=attention_params(10, width), mlp=mlp_params(20, width, 28))

    def loss(layer, p, x, y):
        if loss_scale:
            p = jax.tree.map(lambda v: scale_cotangent(v, 1 / loss_scale), p)
        h = parts.dense(parts.narrow(x), p["inp"], p["bias"]) + parts.narrow(p["pos"])
        h = h + layer("block0/attn", parts.attention_with(2), p["attn"], h)
        h = h + layer("block0/mlp", parts.mlp, p["mlp"], h)
        z = parts.narrow(parts.widen(parts.norm(p["norm"], h)).mean(1))
        value = cross_entropy(parts.product(z, parts.narrow(p["head"])), y)
        return scale_cotangent(value, loss_scale) if loss_scale else value
    return loss, (p, normal(5, 2, tokens, 6, scale=1), one_hot(6, 5, 2)), dict(
        tokens=[rule("block0/.*", [1], [0, 2, 5, 7, 8, 11])],
        flat=[rule("block0/.*", [0, 1], [1, 2, 9, 14, 20])],
        unbiased=[rule("block0/mlp", [1], [1, 2, 6], scale="unbiased")])


def mixed_bf16():
    """A transformer block as it is trained: f32 parameters, bf16 activations and products."""
    return mixed(jnp.bfloat16)


def mixed_f16():
    """The same in f16, with loss scaling."""
    return mixed(jnp.float16, 1024.0)


MODELS = (residual_mlp, vit, causal_lm, mixer, convnext, convnext_whole, convnet, frame_cnn, video, skip, parallel, mean_loss,
          mean_output, in_bf16, in_f64, tanh_rows, swiglu, used_twice, pooling, long_attention,
          stacked_attention, mixed_bf16, mixed_f16)
TYPES = {"in_bf16": "bfloat16", "in_f64": "float64"}
# Arguments and results of f32 with narrow types between. The truth is that of float64; the tolerance is at most one
# and a half times what JAX itself is away from it.
MIXED = {"mixed_bf16": 2e-2, "mixed_f16": 4e-3}
SPLIT = ("residual_mlp", "vit")
# Without the largest texts.
MARKED = tuple(make.__name__ for make in MODELS if make not in (vit, convnext, parallel, in_f64, long_attention,
                                                                stacked_attention, mixed_bf16, mixed_f16))
