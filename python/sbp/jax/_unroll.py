"""While a step is traced for export: loops unrolled, checkpoints opened.

Both happen where the primitive is bound, so before differentiation: the
residuals of an unrolled scan are values of their own instead of slices of one
array [iterations, ...], and an opened checkpoint leaves to the plan what is
made again. (jax.lax.scan over layers saves the stacked residuals whole.)
"""

import contextlib
import threading

import jax
import jax.numpy as jnp
from jax import lax
from jax.extend import core as jex_core
from jax._src import ad_checkpoint
from jax._src.lax.control_flow import loops

from . import _marks

_lock = threading.RLock()


def _run_jaxpr(jaxpr, *args):
    return jax.tree.leaves(jex_core.jaxpr_as_fun(jaxpr)(*args))


def _unrolled_scan(
    args, *, jaxpr, length, reverse, num_consts, num_carry
):
    consts, rest = args[:num_consts], args[num_consts:]
    carry, xs = list(rest[:num_carry]), rest[num_carry:]
    stacks = [[None] * length for _ in jaxpr.out_avals[num_carry:]]
    for i in reversed(range(length)) if reverse else range(length):
        with jax.named_scope(f"scan_{i}"):
            slices = [lax.index_in_dim(x, i, keepdims=False) for x in xs]
            out = _run_jaxpr(jaxpr, *consts, *carry, *slices)
        carry = out[:num_carry]
        for stack, y in zip(stacks, out[num_carry:], strict=True):
            stack[i] = y
    return [*carry, *map(jnp.stack, stacks)]


@contextlib.contextmanager
def expanded(limit):
    """Scans of at most `limit` iterations and checkpoints are expanded."""
    scan, remat = loops.scan_p, ad_checkpoint.remat_p
    bind_scan, bind_remat = scan.bind, remat.bind

    def expand_scan(*args, **params):
        if not (_marks.exporting.value and 0 < params["length"] <= limit):
            return bind_scan(*args, **params)
        names = ("jaxpr", "length", "reverse", "num_consts", "num_carry")
        return _unrolled_scan(args, **{name: params[name] for name in names})

    def expand_remat(*args, **params):
        if not _marks.exporting.value:
            return bind_remat(*args, **params)
        return _run_jaxpr(jex_core.ClosedJaxpr(params["jaxpr"], ()), *args)

    with _lock:
        previous = {p: p.__dict__.get("bind") for p in (scan, remat)}
        scan.bind, remat.bind = expand_scan, expand_remat
        try:
            yield
        finally:
            for primitive, bind in previous.items():
                if bind is None:
                    del primitive.bind
                else:
                    primitive.bind = bind
