"""Inputs, losses and layers that models.py is built of."""
import jax
import jax.numpy as jnp
import numpy as np
from jax import lax


def normal(seed, *shape, scale=0.3):
    return np.asarray(np.random.RandomState(seed).randn(*shape) * scale, np.float32)


def one_hot(seed, classes, *shape):
    return np.eye(classes, dtype=np.float32)[np.random.RandomState(seed).randint(0, classes, shape)]


def cross_entropy(logits, y):
    """logits, y: [..., classes], y one-hot -> scalar."""
    return -jnp.mean(jnp.sum(jax.nn.log_softmax(logits) * y, -1))


def layer_norm(p, x):
    mean = x.mean(-1, keepdims=True)
    var = ((x - mean) ** 2).mean(-1, keepdims=True)
    return (x - mean) * lax.rsqrt(var + 1e-5) * p["gamma"] + p["beta"]


def rms_norm(p, x):
    return x * lax.rsqrt((x * x).mean(-1, keepdims=True) + 1e-5) * p["gamma"]


def norm_params(seed, width):
    return dict(gamma=1 + normal(seed, width), beta=normal(seed + 1, width))


def no_norm(p, x):
    return x


def mlp_params(seed, width, hidden, norm=True):
    return dict(**(norm_params(seed, width) if norm else {}), w1=normal(seed + 2, width, hidden),
                b1=normal(seed + 3, hidden), w2=normal(seed + 4, hidden, width), b2=normal(seed + 5, width))


def mlp_with(activation, norm=layer_norm):
    """x: [..., width] -> [..., width]."""
    return lambda p, x: activation(norm(p, x) @ p["w1"] + p["b1"]) @ p["w2"] + p["b2"]


def gelu(x):
    return jax.nn.gelu(x, approximate=False)


mlp = mlp_with(gelu)
tanh_mlp = mlp_with(jnp.tanh)
plain_tanh_mlp = mlp_with(jnp.tanh, no_norm)
plain_relu_mlp = mlp_with(lambda x: jnp.maximum(x, 0), no_norm)


def attention_params(seed, width, norm=True):
    return dict(**(norm_params(seed, width) if norm else {}), qkv=normal(seed + 2, width, 3 * width),
                out=normal(seed + 3, width, width))


def attention_with(heads, causal=False, norm=layer_norm):
    """x: [batch, tokens, width] -> the same shape."""
    def attention(p, x):
        batch, tokens, width = x.shape
        head = lambda z: z.reshape(batch, tokens, heads, width // heads).transpose(0, 2, 1, 3)
        q, k, v = map(head, jnp.split(norm(p, x) @ p["qkv"], 3, -1))
        score = q @ k.transpose(0, 1, 3, 2) / np.sqrt(width // heads).astype(x.dtype)
        if causal:
            score = jnp.where(np.tril(np.ones((tokens, tokens), bool)), score, -1e9)
        return (jax.nn.softmax(score, -1) @ v).transpose(0, 2, 1, 3).reshape(x.shape) @ p["out"]
    return attention


def einsum_attention_with(heads):
    """The same attention with einsums on [batch, tokens, heads, width/heads]; p: q, k, v, o of [width, heads, d]."""
    def attention(p, x):
        z = layer_norm(p, x)
        q, k, v = (jnp.einsum("btc,chd->bthd", z, p[n]) for n in "qkv")
        prob = jax.nn.softmax(jnp.einsum("bqhd,bkhd->bhqk", q, k) * (1 / np.sqrt(q.shape[-1])).astype(x.dtype), -1)
        return jnp.einsum("bqhd,chd->bqc", jnp.einsum("bhqk,bkhd->bqhd", prob, v), p["o"])
    return attention


def conv(x, k, stride=1, groups=1):
    """x: [batch, height, width, in], k: [kh, kw, in/groups, out] -> [batch, ceil(height/stride), ..., out]."""
    return lax.conv_general_dilated(x, k, (stride, stride), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC"),
                                    feature_group_count=groups)
