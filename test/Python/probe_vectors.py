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


def lengths(x):
    """Norms of the rows of x, [positions, channels], as whole numbers."""
    with np.errstate(all="ignore"):
        norms = np.sqrt((np.asarray(x, np.float64) ** 2).sum(1))
        norms[~(norms < np.inf)] = np.inf
        largest = norms.max()
        parts = np.where(norms < np.inf, norms / largest if largest > 0 else 0 * norms, 1.0)
    return np.maximum((parts * 2 ** 24 + 0.5).astype(np.int64), 1)


def divide(lengths, rows):
    """Which rows are kept for certain, and the borders of the parts of the others' line."""
    low, high = 0, 2 ** 25
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if np.minimum(lengths, middle).sum() >= rows * middle else (low, middle)
    certain = lengths > low
    draws, total = rows - int(certain.sum()), int(lengths[~certain].sum())
    return certain, np.array([k * total // draws for k in range(draws + 1)])


def draw_rows(lengths, rows, name, seed, step, call=0, shard=0):
    """Numbers and factors of the rows that are kept."""
    certain, borders = divide(lengths, rows)
    drawn = words(name, len(borders) - 1, 1, seed, step, call, shard)[:, 0]
    sizes = np.diff(borders)
    places = [int(begin) + ((int(first) << 32 | int(second)) * int(size) >> 64)
              for begin, size, first, second in zip(borders, sizes, drawn[:, 0], drawn[:, 1])]
    others = np.flatnonzero(~certain)
    drawn = others[np.searchsorted(np.cumsum(lengths[others]), places, side="right")]
    numbers = np.concatenate([np.flatnonzero(certain), drawn])
    factors = np.concatenate([np.ones(certain.sum()), sizes / lengths[drawn]])
    order = np.argsort(numbers, kind="stable")
    return numbers[order], factors[order]


def expand_rows(x, numbers, factors):
    """The estimate of x, [positions, channels]."""
    estimate = np.zeros(x.shape)
    np.add.at(estimate, numbers, factors[:, None] * x[numbers])
    return estimate
