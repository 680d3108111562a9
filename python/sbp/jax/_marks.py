"""The primitives behind a layer's boundary.

Marks are identities, each with the layer's name, with `axes` (where the
layer's own axes lie in the value, in their order), and with a call: a number
that stands for one call of the layer.

    call = layer_call()              one for each call of the layer
    x = layer_input(x, call)         transposes to layer_input_cotangent
    y = layer_output(y, call)        transposes to layer_cotangent

The call is a value of the program, an array that nothing computes with, so
that it goes where differentiation, jit, vmap, cond and unrolled loops take the
values of the forward. A mark of a cotangent thereby knows the call that it
belongs to, also where one traced function is called several times.
`_export` counts the calls and turns them into numbers.
"""

import itertools

import jax
import jax.numpy as jnp
import numpy as np
from jax.extend.core import Primitive
from jax.interpreters import ad, batching, mlir
from jax.interpreters.mlir import ir

# True while `export` traces. Part of the keys of JAX's caches: what was traced
# without marks is traced again.
exporting = jax.make_user_context(False)

# Arrays without elements, each of a type of its own: cond stores values of one
# type from different branches in one place.
_types = itertools.count()
call_p = Primitive("sbp_layer_call")
call_p.def_impl(lambda *, shape, **_: jnp.zeros(shape, np.int32))
call_p.def_abstract_eval(
    lambda *, shape, **_: jax.core.ShapedArray(shape, np.dtype("int32"))
)


def new_call(layer):
    return call_p.bind(layer=layer, shape=(next(_types), 0))


def _identity(name):
    """A primitive (x, call) -> x, without rules for differentiation."""
    mark = Primitive(name)
    mark.def_impl(lambda x, call, **_: x)
    mark.def_abstract_eval(lambda x, call, **_: x)

    def batch(args, dims, *, axes, **params):
        (x, call), (dim, call_dim) = args, dims
        if call_dim is not batching.not_mapped:
            # Every member of a batch made the same call.
            call = jax.lax.index_in_dim(call, 0, call_dim, keepdims=False)
        if dim is not batching.not_mapped:
            axes = tuple(axis + (axis >= dim) for axis in axes)
        return mark.bind(x, call, axes=axes, **params), dim

    batching.primitive_batchers[mark] = batch
    return mark


def _linear(mark, transposed):
    """`mark` is linear in x; `transposed` marks its cotangent."""

    def jvp(primals, tangents, **params):
        (x, call), (dx, _) = primals, tangents
        if type(dx) is not ad.Zero:
            dx = mark.bind(dx, call, **params)
        return mark.bind(x, call, **params), dx

    ad.primitive_jvps[mark] = jvp
    _transposes_to(mark, transposed)


def _transposes_to(mark, transposed):
    def transpose(cotangent, x, call, **params):
        if type(cotangent) is not ad.Zero:
            cotangent = transposed.bind(cotangent, call, **params)
        return cotangent, None

    ad.primitive_transposes[mark] = transpose


def _boundary(name, cotangent_name):
    mark = _identity(name)
    tangent = _identity(name + "_tangent")
    cotangent = _identity(cotangent_name)

    def jvp(primals, tangents, **params):
        (x, call), (dx, _) = primals, tangents
        if type(dx) is not ad.Zero:
            dx = tangent.bind(dx, call, **params)
        return mark.bind(x, call, **params), dx

    ad.primitive_jvps[mark] = jvp
    _transposes_to(mark, cotangent)
    _linear(tangent, cotangent)
    _linear(cotangent, tangent)
    return mark, tangent, cotangent


input_p, input_tangent_p, input_cotangent_p = _boundary(
    "sbp_layer_input", "sbp_layer_input_cotangent"
)
output_p, output_tangent_p, cotangent_p = _boundary(
    "sbp_layer_output", "sbp_layer_cotangent"
)

# What the marks are called in the text.
MARKS = {
    input_p: "sbp.layer_input",
    output_p: "sbp.layer_output",
    cotangent_p: "sbp.layer_cotangent",
    input_cotangent_p: "sbp.layer_input_cotangent",
}
FORWARD_MARKS = (MARKS[input_p], MARKS[output_p])
CALL = "sbp.layer_call"


def bind(mark, x, call, layer):
    return mark.bind(x, call, layer=layer, axes=tuple(range(jnp.ndim(x))))


# Outside of an export nothing binds a mark, but for a trace that was made by an
# export and is lowered by something else: there a mark is nothing.
def _nothing(ctx, x, call, **_):
    return [x]


def _no_call(ctx, *, shape, **_):
    return [mlir.ir_constant(np.zeros(shape, np.int32))]


mlir.register_lowering(call_p, _no_call)
for _mark in (*MARKS, input_tangent_p, output_tangent_p):
    mlir.register_lowering(_mark, _nothing)


def _custom_call(name, result_type, operands, attributes):
    return ir.Operation.create(
        "stablehlo.custom_call",
        results=[result_type],
        operands=operands,
        attributes={"call_target_name": ir.StringAttr.get(name), **attributes},
    ).result


def lowering_rules():
    """Rules that leave the marks in the text.

    As custom calls without effects: these can be inlined and removed.
    """

    def rule_for(name):
        def rule(ctx, x, call, *, layer, axes):
            attributes = {
                "layer": ir.StringAttr.get(layer),
                "axes": ir.DenseI64ArrayAttr.get(list(axes)),
            }
            return [_custom_call(name, x.type, [x, call], attributes)]

        return rule

    def call_rule(ctx, *, layer, **_):
        result_type = mlir.aval_to_ir_type(ctx.avals_out[0])
        attributes = {"layer": ir.StringAttr.get(layer)}
        return [_custom_call(CALL, result_type, [], attributes)]

    return (
        (call_p, call_rule),
        *((mark, rule_for(name)) for mark, name in MARKS.items()),
    )
