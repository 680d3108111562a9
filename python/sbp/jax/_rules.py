"""Lowering rules for an export: what linalg on tensors has no operation for.

Each rule says in JAX what the primitive computes, in terms that
`stablehlo-legalize-to-linalg` knows. They are given to one lowering and change
nothing else.
"""

import itertools

import jax.numpy as jnp
import numpy as np
from jax import lax
from jax.extend import core as jex_core
from jax.interpreters import mlir
from jax._src import prng
from jax._src.lax import lax as lax_internal
from jax._src.lax import slicing, windowed_reductions
from jax._src.lax.control_flow import conditionals


def _lower(f, ctx, *operands):
    return mlir.lower_fun(f, multiple_results=True)(ctx, *operands)


def _barrier(ctx, *operands, **_):
    # The plan decides what is repeated and what is kept.
    return list(operands)


def _cond(ctx, index, *operands, branches, **params):
    """All branches, then a selection; layers inside see both sides."""
    if params.get("branches_platforms") is not None:
        # One branch for each platform: the first that the CPU may take.
        kept = [
            branch
            for branch, platforms in zip(branches, params["branches_platforms"])
            if platforms is None or "cpu" in platforms
        ][:1]
    else:
        kept = list(branches)

    def select(index, *operands):
        results = [jex_core.jaxpr_as_fun(branch)(*operands) for branch in kept]
        if len(results) == 1:
            return tuple(results[0])
        if index.dtype != jnp.bool_:
            index = jnp.clip(index, 0, len(results) - 1)
        return tuple(lax.select_n(index, *values) for values in zip(*results))

    return _lower(select, ctx, index, *operands)


def _scatter_add(ctx, operand, indices, updates, *, dimension_numbers, mode, **_):
    """A loop over the rows of `indices`: slice, add, put back."""
    dims = dimension_numbers

    def scatter(operand, indices, updates):
        batch = indices.shape[:-1]
        rows = int(np.prod(batch))
        batch_dims = [
            d for d in range(updates.ndim) if d not in dims.update_window_dims
        ]
        updates = updates.transpose(*batch_dims, *dims.update_window_dims)
        window = updates.shape[len(batch_dims) :]
        updates = updates.reshape(rows, *window)
        indices = indices.reshape(rows, indices.shape[-1])
        absent = {*dims.inserted_window_dims, *dims.operand_batching_dims}
        sizes = iter(window)
        sizes = [
            1 if d in absent else next(sizes) for d in range(operand.ndim)
        ]
        limits = [n - size for n, size in zip(operand.shape, sizes)]
        if mode == slicing.GatherScatterMode.CLIP:
            last = [limits[d] for d in dims.scatter_dims_to_operand_dims]
            indices = jnp.clip(indices, 0, jnp.asarray(last, indices.dtype))
        of_batch = [
            jnp.asarray(
                np.indices(batch)[dim].reshape(rows), indices.dtype
            )
            for dim in dims.scatter_indices_batching_dims
        ]

        def add_row(i, result):
            start = [jnp.zeros((), indices.dtype)] * operand.ndim
            inside = True
            for k, d in enumerate(dims.scatter_dims_to_operand_dims):
                start[d] = indices[i, k]
                inside &= (start[d] >= 0) & (start[d] <= limits[d])
            for d, position in zip(dims.operand_batching_dims, of_batch):
                start[d] = position[i]
            here = lax.dynamic_slice(result, start, sizes)
            row = jnp.where(inside, updates[i].reshape(sizes), 0)
            return lax.dynamic_update_slice(
                result, here + row.astype(result.dtype), start
            )

        def step(state):
            i, result = state
            return i + 1, add_row(i, result)

        start = jnp.int32(0), operand
        return (lax.while_loop(lambda s: s[0] < rows, step, start)[1],)

    return _lower(scatter, ctx, operand, indices, updates)


def _select_and_scatter_add(
    ctx, source, operand, *, select_prim, window_dimensions, window_strides, padding, **_
):
    """The gradient of max (and min) pooling: to the first maximum of a window.

    One strided slice of the padded operand and one dilated pad of the selected
    cotangent for each offset in the window.
    """
    is_max = select_prim is lax.ge_p

    def scatter(source, operand):
        worst = jnp.array(-jnp.inf if is_max else jnp.inf, operand.dtype)
        sides = [(low, high, 0) for low, high in padding]
        padded = lax.pad(operand, worst, sides)
        spans = [
            (n - 1) * stride + 1
            for n, stride in zip(source.shape, window_strides)
        ]
        offsets = list(itertools.product(*map(range, window_dimensions)))

        def at(offset):
            stop = [o + span for o, span in zip(offset, spans)]
            return lax.slice(padded, offset, stop, window_strides)

        best, chosen = at(offsets[0]), jnp.zeros(source.shape, jnp.int32)
        for k, offset in enumerate(offsets[1:], 1):
            value = at(offset)
            better = value > best if is_max else value < best
            best = jnp.where(better, value, best)
            chosen = jnp.where(better, k, chosen)
        result = jnp.zeros(padded.shape, source.dtype)
        for k, offset in enumerate(offsets):
            sides = [
                (o, n - o - span, stride - 1)
                for o, n, span, stride in zip(
                    offset, padded.shape, spans, window_strides
                )
            ]
            zero = jnp.zeros((), source.dtype)
            result += lax.pad(jnp.where(chosen == k, source, zero), zero, sides)
        start = [low for low, _ in padding]
        stop = [low + n for low, n in zip(start, operand.shape)]
        return (lax.slice(result, start, stop),)

    return _lower(scatter, ctx, source, operand)


def _top_k(ctx, x, *, k, axis=-1, **_):
    """k rounds of arg max."""

    def search(x):
        dim = axis % x.ndim
        positions = lax.broadcasted_iota(jnp.int32, x.shape, dim)
        values, indices = [], []
        alive = jnp.ones(x.shape, bool)
        if jnp.issubdtype(x.dtype, jnp.floating):
            least = jnp.array(-jnp.inf, x.dtype)
        else:
            least = jnp.array(jnp.iinfo(x.dtype).min, x.dtype)
        for _ in range(k):
            rest = jnp.where(alive, x, least)
            value = rest.max(dim, keepdims=True)
            first = jnp.where((rest == value) & alive, positions, x.shape[dim])
            index = first.min(dim, keepdims=True)
            values.append(value)
            indices.append(index)
            alive &= positions != index
        return jnp.concatenate(values, dim), jnp.concatenate(indices, dim)

    return _lower(search, ctx, x)


def _threefry(ctx, *operands):
    # As on GPUs: without a loop.
    return _lower(
        lambda *a: prng._threefry2x32_lowering(*a, use_rolled_loops=False),
        ctx,
        *operands,
    )


# Slices, concatenations and pads of nothing (associative_scan makes them)
# become invalid tensor operations in jaxlib's conversion.
def _slice(ctx, x, **params):
    (result,) = ctx.avals_out
    if result.size:
        return slicing._slice_lower(ctx, x, **params)
    return _lower(lambda x: (jnp.zeros(result.shape, result.dtype),), ctx, x)


def _concatenate(ctx, *operands, dimension, **params):
    sizes = [aval.shape[dimension] for aval in ctx.avals_in]
    if all(sizes):
        rule = lax_internal._concatenate_lower
        return rule(ctx, *operands, dimension=dimension, **params)

    def join(*xs):
        return (jnp.concatenate([x for x in xs if x.size], dimension),)

    if sum(map(bool, sizes)) == 1:
        return [x for x, size in zip(operands, sizes) if size]
    return _lower(join, ctx, *operands)


def _pad(ctx, x, value, *, padding_config):
    if ctx.avals_in[0].size:
        rule = lax_internal._pad_lower
        return rule(ctx, x, value, padding_config=padding_config)
    shape = ctx.avals_out[0].shape
    return _lower(lambda x, v: (jnp.broadcast_to(v, shape),), ctx, x, value)


def lowering_rules():
    return (
        (lax_internal.optimization_barrier_p, _barrier),
        (conditionals.cond_p, _cond),
        (slicing.scatter_add_p, _scatter_add),
        (windowed_reductions.select_and_scatter_add_p, _select_and_scatter_add),
        (lax_internal.top_k_p, _top_k),
        (prng.threefry2x32_p, _threefry),
        (slicing.slice_p, _slice),
        (lax_internal.concatenate_p, _concatenate),
        (lax_internal.pad_p, _pad),
    )
