"""Unbiased, with the variance of docs/rationale.md: 20,000 draws of the probes (probe_vectors.py, which the compiler's
equal by probes.py) against the exact weight gradient."""
import numpy as np

from probe_vectors import divide, draw, draw_rows, expand_rows, lengths

DRAWS, POSITIONS = 20000, 24
rng = np.random.default_rng(0)
x, dy = rng.standard_normal((POSITIONS, 5)), rng.standard_normal((POSITIONS, 3))
exact = x.T @ dy
# Of each entry, the matrix whose trace it is.
matrices = np.einsum("ni,mo->ionm", x, dy)
norms = (matrices ** 2).sum((2, 3)) + np.einsum("ionm,iomn->io", matrices, matrices)
diagonals = np.einsum("ionn->ion", matrices)
# Bonferroni's quantile of the normal distribution: two sides, 15 entries, level 0.01.
QUANTILE = 3.4


# Rows of different norms, of which some are kept for certain.
uneven = x * np.exp(1.5 * rng.standard_normal((POSITIONS, 1)))
expected = dict.fromkeys(("rademacher", "gaussian", "orthogonal"), exact) | {"rows": uneven.T @ dy}


def sample(distribution, probes, draws):
    estimates = np.empty((draws,) + exact.shape)
    for step in range(draws):
        if distribution == "rows":
            numbers, factors = draw_rows(lengths(uneven), probes, "layer", seed=1, step=step)
            estimates[step] = expand_rows(uneven, numbers, factors).T @ dy
            continue
        z = draw(distribution, "layer", POSITIONS, probes, seed=1, step=step)
        estimates[step] = (z.T @ x).T @ (z.T @ dy) / probes
    return estimates


def variance_of_rows(probes):
    """Each draw is one row of its part of the line, on its own (docs/rationale.md)."""
    size = lengths(uneven)
    certain, borders = divide(size, probes)
    end = np.cumsum(np.where(certain, 0, size))
    begin = end - np.where(certain, 0, size)
    total = np.zeros(exact.shape)
    for low, high in zip(borders, borders[1:]):
        overlap = np.clip(np.minimum(end, high) - np.maximum(begin, low), 0, None)
        ratio = np.einsum("ni,no->nio", uneven / size[:, None], dy)
        total += (high - low) * np.einsum("n,nio->io", overlap, ratio ** 2) - np.einsum("n,nio->io", overlap, ratio) ** 2
    return total


def check(distribution, probes, variance, draws=DRAWS):
    estimates = sample(distribution, probes, draws)
    exact = expected[distribution]
    z = (estimates.mean(0) - exact) / (estimates.std(0) / np.sqrt(draws))
    assert np.abs(z).max() < QUANTILE, (distribution, probes, z)
    if variance is not None:
        ratio = estimates.var(0).sum() / variance.sum()
        assert abs(ratio - 1) < 0.05, (distribution, probes, ratio)
    return np.sqrt(((estimates - exact) ** 2).mean())


check("rademacher", 4, (norms - 2 * (diagonals ** 2).sum(-1)) / 4)
check("gaussian", 4, norms / 4)
check("orthogonal", 4, None)
for probes in (4, 8):
    certain, borders = divide(lengths(uneven), probes)
    assert 0 < certain.sum() < probes, certain
    check("rows", probes, variance_of_rows(probes))
# The error falls as q^-1/2.
errors = [check("rademacher", probes, None, draws=4000) for probes in (2, 8, 32)]
assert all(1.85 < before / after < 2.15 for before, after in zip(errors, errors[1:])), errors
# That of rows faster.
errors = [check("rows", probes, None, draws=4000) for probes in (2, 4, 8, 16)]
assert all(before / after > 2 ** 0.5 for before, after in zip(errors, errors[1:])), errors
# An orthogonal basis is better than independent probes, and exact at the end.
assert check("orthogonal", 16, None, draws=2000) < check("rademacher", 16, None, draws=2000)
assert np.abs(sample("orthogonal", POSITIONS, 3) - exact).max() < 1e-9
assert np.abs(sample("rows", POSITIONS, 3) - expected["rows"]).max() < 1e-9
print("unbiased")
