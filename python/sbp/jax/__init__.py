"""JAX front end: marks the layers of a model and exports training steps.

    y = sbp.jax.layer("block0/mlp", f)(x)    one layer, any function
    with sbp.jax.layers(r"block\\d+/mlp"):    modules of flax.linen, by path
    model = sbp.jax.mark(model, r"blocks/\\d+")    flax.nnx and equinox
    text = sbp.jax.export(step, *args)       what sbp-opt reads

A mark is an identity on the values that enter and leave a layer. Only a trace
by `export` has marks; under a plain `jax.jit` there is none.
"""

import os

import jax

# Primitives and lowering rules are no public interface of JAX.
if jax.__version_info__[:2] != (0, 9):
    raise ImportError(
        f"sbp.jax is made for jax 0.9.2; this is jax {jax.__version__}"
    )

from jax._src import source_info_util

# A mark's source line is the caller's.
source_info_util.register_exclusion(os.path.dirname(__file__))

from ._export import ExportError, export, export_functions
from ._layers import layer, layers, mark

__all__ = [
    "ExportError",
    "export",
    "export_functions",
    "layer",
    "layers",
    "mark",
]
