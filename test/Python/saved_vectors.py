"""Compressed saves of docs/spec.md ("Saved values in fewer bytes") in numpy: the reference of the compiler's."""
import numpy as np

from probe_vectors import layer_word, philox


def draw(stream, shape, seed, step, shard=0):
    """The 16 random bits of each element."""
    size, rows = shape[-1], int(np.prod(shape[:-1]))
    counters = -(-size // 8)
    words = np.stack(philox(np.arange(rows * counters, dtype=np.uint64), layer_word(stream), seed, step, shard), -1)
    halves = np.stack([words & np.uint64(0xFFFF), words >> np.uint64(16)], -1).reshape(rows, counters, 8)
    return halves.swapaxes(1, 2).reshape(rows, -1)[:, :size].reshape(shape).astype(np.uint32)


def int8(x, stream, seed, step, shard=0):
    """What x is after it was saved in bytes, in f32."""
    with np.errstate(all="ignore"):
        x = x.astype(np.float32)
        scale = np.abs(x).max(-1, keepdims=True) / np.float32(127)
        scale = np.where(scale < np.float32(2.0 ** -126), np.float32(0), scale)
        offset = (draw(stream, x.shape, seed, step, shard).astype(np.float32) + np.float32(0.5)) * np.float32(2.0 ** -16)
        code = np.clip(np.floor(x / scale + offset), -127, 127)
        return np.where(np.isnan(code), np.float32(0), code) * scale


def bf16(x, stream, seed, step, shard=0):
    """What x is after it was saved as bf16, in f32."""
    x = np.ascontiguousarray(x, np.float32)
    rounded = (x.view(np.uint32) + draw(stream, x.shape, seed, step, shard)) & np.uint32(0xFFFF0000)
    return np.where(np.isfinite(x), rounded.view(np.float32), x)
