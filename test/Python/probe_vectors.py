"""The probes of docs/spec.md (D3, D5) in numpy: the reference of the compiler's."""
import numpy as np


def layer_word(name, call=0):
    word = 0x811C9DC5
    for byte in name.encode():
        word = (word ^ byte) * 0x01000193 & 0xFFFFFFFF
    return (word + call * 0x9E3779B9) & 0xFFFFFFFF


def philox(position, word, seed, step, shard):
    """The four words of Philox4x32-10 for an array of positions."""
    mask = np.uint64(0xFFFFFFFF)
    c = [np.asarray(position, np.uint64) & mask] + [np.full_like(position, value, np.uint64) for value in (word, step, shard)]
    key = [seed & 0xFFFFFFFF, seed >> 32 & 0xFFFFFFFF]
    for _ in range(10):
        first, second = c[0] * np.uint64(0xD2511F53), c[2] * np.uint64(0xCD9E8D57)
        c = [second >> np.uint64(32) ^ c[1] ^ np.uint64(key[0]), second & mask,
             first >> np.uint64(32) ^ c[3] ^ np.uint64(key[1]), first & mask]
        key = [(key[0] + 0x9E3779B9) & 0xFFFFFFFF, (key[1] + 0xBB67AE85) & 0xFFFFFFFF]
    return c


def words(name, positions, blocks, seed, step, call=0, shard=0):
    """[positions, blocks, 4]"""
    n, j = np.meshgrid(np.arange(positions, dtype=np.uint64), np.arange(blocks, dtype=np.uint64), indexing="ij")
    return np.stack(philox(np.uint64(2 ** 31) + j * np.uint64(positions) + n, layer_word(name, call), seed, step, shard), -1)


def draw(distribution, name, positions, probes, seed, step, call=0, shard=0):
    """Z, [positions, probes], in float64."""
    if distribution == "rademacher":
        drawn = words(name, positions, -(-probes // 128), seed, step, call, shard)
        bits = drawn[..., None] >> np.arange(32, dtype=np.uint64) & np.uint64(1)
        return (1 - 2 * bits.astype(np.float64)).reshape(positions, -1)[:, :probes]
    unit = lambda drawn: (drawn >> np.uint64(8)).astype(np.float64) * 2.0 ** -24
    if distribution == "gaussian":
        drawn = words(name, positions, -(-probes // 4), seed, step, call, shard)
        radius = np.sqrt(-2 * np.log(unit(drawn[..., 0::2]) + 2.0 ** -25))
        angle = 2 * np.pi * unit(drawn[..., 1::2])
        both = np.stack([radius * np.cos(angle), radius * np.sin(angle)], -1)
        return both.reshape(positions, -1)[:, :probes]
    frequencies = np.arange(positions)
    if probes < positions:
        keys = philox(np.arange(positions, dtype=np.uint64), layer_word(name + "/probes", call), seed, step, shard)[0]
        frequencies = np.sort(np.argsort(keys, kind="stable")[:probes])
    signs = np.where(words(name, positions, 1, seed, step, call, shard)[:, 0, 0] >> np.uint64(31), -1.0, 1.0)
    turns = np.outer(np.arange(positions), frequencies) % positions / positions
    return signs[:, None] * np.sqrt(2) * np.cos(2 * np.pi * (turns - 0.125))
