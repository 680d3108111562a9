"""Inputs, losses and layers that models.py is built of."""
import functools

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


@functools.partial(jax.custom_vjp, nondiff_argnums=(1,))
def scale_cotangent(x, factor):
    """x, whose cotangent is multiplied: at a loss and, by the inverse, at the parameters this is loss scaling."""
    return x


scale_cotangent.defvjp(lambda x, factor: (x, None), lambda factor, _, dx: (dx * factor,))


class Mixed:
    """Parameters of f32, activations and factors of products of `dtype`, sums of products, norms, softmax and the loss
    in f32. In a model of f64 nothing is narrow."""

    def __init__(self, dtype):
        self.dtype = dtype

    def narrow(self, x):
        return x.astype(self.dtype) if x.dtype == np.float32 else x

    def widen(self, x):
        return x.astype(np.float32) if x.dtype == self.dtype else x

    def product(self, x, y):
        """In f32."""
        return jnp.matmul(x, y, preferred_element_type=jnp.promote_types(x.dtype, np.float32))

    def dense(self, x, w, b):
        return self.narrow(self.product(x, self.narrow(w))) + self.narrow(b)

    def norm(self, p, x):
        return self.narrow(layer_norm(p, self.widen(x)))

    def mlp(self, p, x):
        z = jax.nn.gelu(self.dense(self.norm(p, x), p["w1"], p["b1"]))
        return self.dense(z, p["w2"], p["b2"])

    def attention_with(self, heads):
        def attention(p, x):
            batch, tokens, width = x.shape
            head = lambda z: z.reshape(batch, tokens, heads, width // heads).transpose(0, 2, 1, 3)
            qkv = self.narrow(self.product(self.norm(p, x), self.narrow(p["qkv"])))
            q, k, v = map(head, jnp.split(qkv, 3, -1))
            score = self.product(q, k.swapaxes(-1, -2)) * np.float32((width // heads) ** -0.5)
            prob = self.narrow(jax.nn.softmax(score, -1))
            z = self.narrow(self.product(prob, v)).transpose(0, 2, 1, 3).reshape(x.shape)
            return self.narrow(self.product(z, self.narrow(p["out"])))
        return attention
