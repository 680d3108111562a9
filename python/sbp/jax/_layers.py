"""How a user marks layers: functions and the modules of three frameworks."""

import contextlib
import functools
import re
import sys
import threading

import jax
import jax.numpy as jnp
import numpy as np

from . import _marks


def _mark_leaves(mark, tree, call, name, chosen=None):
    def mark_leaf(leaf):
        is_array = isinstance(leaf, (jax.Array, np.ndarray, np.generic))
        if not is_array or not jnp.issubdtype(leaf.dtype, jnp.floating):
            return leaf
        if chosen is not None and not any(leaf is c for c in chosen):
            return leaf
        return _marks.bind(mark, leaf, call, name)

    return jax.tree.map(mark_leaf, tree)


def _call_marked(name, f, outputs, args, kwargs):
    if not _marks.exporting.value:
        return f(*args, **kwargs)
    call = _marks.new_call(name)
    args, kwargs = _mark_leaves(_marks.input_p, (args, kwargs), call, name)
    result = f(*args, **kwargs)
    chosen = jax.tree.leaves(outputs(result)) if outputs else None
    return _mark_leaves(_marks.output_p, result, call, name, chosen)


_around = threading.local()


@contextlib.contextmanager
def _scope(name):
    """A scope in which locations spell the layer's whole name."""
    outer = getattr(_around, "name", "")
    inside = outer and name.startswith(outer + "/")
    _around.name = name
    try:
        with jax.named_scope(name[len(outer) + 1 :] if inside else name):
            yield
    finally:
        _around.name = outer


def layer(name, f, outputs=None):
    """f as the layer `name`: its inputs and its output are marked.

    Marked are all floating-point arrays in the arguments and in the result,
    which may be any pytrees. Parameters that f closes over need no mark. The
    name is what a plan's `match` sees, also where layers nest: it is a whole
    path. A name may be used again: the n-th call of a name is call n of the
    layer, and every call has a mask of its own. f runs in a `jax.named_scope`.

    `outputs` picks the parts of the result that masks apply to, where others
    have no such axes: `lambda result: result[0]` if f returns (y, loss).
    """
    if not isinstance(name, str) or not name:
        raise TypeError(f"layer: a name is a string, not {name!r}")
    if not callable(f):
        raise TypeError(f"layer {name!r}: expected a function, not {f!r}")

    def marked(*args, **kwargs):
        with _scope(name):
            return _call_marked(name, f, outputs, args, kwargs)

    with contextlib.suppress(AttributeError, TypeError):
        marked = functools.wraps(f)(marked)
    return marked


@contextlib.contextmanager
def layers(pattern, outputs=None):
    """While open, modules of flax.linen whose path matches are layers.

    The path of a module is what linen calls it: `block0/attn`, names joined by
    slashes, without the outermost module's class. `pattern` is a regular
    expression for the whole path. Open it around `apply`, inside of the
    function that is differentiated or around the export. `outputs` as of
    `layer`.
    """
    import flax.linen as nn

    matches = re.compile(pattern).fullmatch

    def intercept(next_call, args, kwargs, context):
        path = "/".join(context.module.path)
        if context.method_name != "__call__" or not path or not matches(path):
            return next_call(*args, **kwargs)
        return _call_marked(path, next_call, outputs, args, kwargs)

    with nn.intercept_methods(intercept):
        yield


def _marked_class(cls, name, outputs):
    """A subclass of `cls` whose __call__ is the layer `name`."""

    def __call__(self, *args, **kwargs):
        call = functools.partial(cls.__call__, self)
        return layer(name, call, outputs)(*args, **kwargs)

    body = {
        "__call__": functools.wraps(cls.__call__)(__call__),
        "__module__": cls.__module__,
        "__qualname__": cls.__qualname__,
        "__doc__": cls.__doc__,
    }
    return type(cls)(cls.__name__, (cls,), body)


def _mark_nnx(model, matches, outputs, seen):
    from flax import nnx

    for path, module in nnx.iter_modules(model):
        name = "/".join(map(str, path))
        if not name or not hasattr(type(module), "__call__"):
            continue
        seen.append(name)
        if matches(name):
            # In place, as nnx's own transformations of modules: the class is
            # part of what `split` takes out and `merge` puts back.
            marked = _marked_class(type(module), name, outputs)
            object.__setattr__(module, "__class__", marked)
    return model


def _mark_equinox(model, matches, outputs, seen):
    import equinox as eqx

    def is_module(value):
        return isinstance(value, eqx.Module)

    def part_name(key):
        for field in ("name", "key", "idx"):
            if hasattr(key, field):
                return str(getattr(key, field))
        return str(key)

    def visit(module, path):
        """`module`, whose modules below are marked, and the module itself."""
        children, treedef = jax.tree_util.tree_flatten_with_path(
            module, is_leaf=lambda v: v is not module and is_module(v)
        )
        leaves = []
        for keys, child in children:
            if is_module(child):
                child = visit(child, (*path, *map(part_name, keys)))
            leaves.append(child)
        module = treedef.unflatten(leaves)
        name = "/".join(path)
        if not name or not callable(module):
            return module
        seen.append(name)
        if not matches(name):
            return module
        # The same fields in a subclass: paths, leaves and isinstance stay.
        marked = object.__new__(_marked_class(type(module), name, outputs))
        for field, value in vars(module).items():
            object.__setattr__(marked, field, value)
        return marked

    return visit(model, ())


def mark(model, pattern, outputs=None):
    """`model`, in which modules whose path matches are layers.

    For flax.nnx (marked in place, and returned) and equinox (a copy: modules
    there do not change). The path of a module is the attributes, keys and
    indices that lead to it: `blocks/0/mlp`. `pattern` is a regular expression
    for the whole path. The pytree's paths and leaves stay what they are.
    `outputs` as of `layer`.
    """
    matches, seen, marked = re.compile(pattern).fullmatch, [], None
    for library, mark_model in (
        ("flax.nnx", _mark_nnx),
        ("equinox", _mark_equinox),
    ):
        module = getattr(sys.modules.get(library), "Module", None)
        if module and isinstance(model, module):
            marked = mark_model(model, matches, outputs, seen)
            break
    else:
        raise TypeError(
            "mark: expected a module of flax.nnx or equinox, not "
            f"{type(model).__name__}; flax.linen's are marked by "
            "sbp.jax.layers, functions by sbp.jax.layer"
        )
    if not any(map(matches, seen)):
        raise ValueError(
            f"mark: no module's path matches {pattern!r}; there are "
            + ", ".join(sorted(seen))
        )
    return marked
