"""`export`: from a function and its arguments to the text that sbp-opt reads."""

import contextlib
import re

import jax
import numpy as np
from jax.interpreters import mlir
from jax.interpreters.mlir import ir
from jax._src.interpreters import mlir as mlir_internal
from jaxlib.mlir import passmanager
from jaxlib.mlir.dialects import stablehlo

from . import _marks, _rules, _unroll

if hasattr(stablehlo, "register_stablehlo_passes"):
    stablehlo.register_stablehlo_passes()

# No `cse`: it would let one layer use what another one, or code outside of the
# layers, computed, and take the name of one of them from both.
TO_LINALG = (
    "builtin.module("
    "func.func(chlo-legalize-to-stablehlo),"
    "func.func(stablehlo-legalize-deprecated-ops),"
    "canonicalize,"
    "stablehlo-legalize-to-linalg{enable-primitive-ops=false},"
    "stablehlo-convert-to-signless,"
    "canonicalize)"
)

# chlo's own legalization would write out polynomials.
KEPT_AS_MATH = {"chlo.erf": "math.erf", "chlo.erfc": "math.erfc"}

# What sbp-opt parses.
DIALECTS = frozenset(
    "builtin func linalg tensor arith math scf complex cf sbp".split()
)


class ExportError(ValueError):
    """A function holds what sbp-opt cannot read; the message says what."""


def _operations(op):
    """All operations in `op` and itself, in order, before any changes."""
    found = []

    def visit(inner):
        found.append(inner.operation)
        return ir.WalkResult.ADVANCE

    op.walk(visit, ir.WalkOrder.PRE_ORDER)
    return found


def _operation(op):
    return op.operation


def _where(op):
    """The source line and the scope of an operation, as far as it has them."""
    location = str(op.location)
    line = re.search(r'"([^"]+)":(\d+)', location)
    scope = re.search(r'loc\("([^"]*)"', location)
    if line and scope:
        return f"{line[1]}:{line[2]} ({scope[1]})"
    return f"{line[1]}:{line[2]}" if line else scope[1] if scope else "?"


def _lower(fn, args, unroll):
    """The StableHLO module of fn, with one function for each of its own."""
    is_array = lambda leaf: hasattr(leaf, "dtype") and hasattr(leaf, "shape")
    leaves, tree = jax.tree.flatten(args)
    dynamic = [
        is_array(leaf) or isinstance(leaf, (bool, int, float, complex))
        for leaf in leaves
    ]

    def call(*values):
        values = iter(values)
        return fn(
            *tree.unflatten(
                next(values) if traced else leaf
                for leaf, traced in zip(leaves, dynamic)
            )
        )

    call.__name__ = getattr(fn, "__name__", type(fn).__name__)
    arrays = [leaf for leaf, traced in zip(leaves, dynamic) if traced]
    with _marks.exporting(True), _unroll.expanded(unroll):
        traced = jax.jit(call, keep_unused=True).trace(*arrays)
        lowered = traced.lower(
            lowering_platforms=("cpu",),
            _private_parameters=mlir_internal.LoweringParameters(
                override_lowering_rules=_rules.lowering_rules()
                + _marks.lowering_rules()
            ),
        )
    module = lowered.compiler_ir("stablehlo")
    return module.operation.get_asm(enable_debug_info=True)


def _prepare(text, entry):
    """The module of `text`: its @main is `entry`, others are `entry`_NAME."""
    module = ir.Module.parse(text)

    def renamed(symbol):
        return entry if symbol == "main" else f"{entry}_{symbol}"

    for op in _operations(module.operation):
        if op.name in KEPT_AS_MATH:
            new = ir.Operation.create(
                KEPT_AS_MATH[op.name],
                results=[op.results[0].type],
                operands=list(op.operands),
                loc=op.location,
                ip=ir.InsertionPoint(op),
            )
            op.results[0].replace_all_uses_with(new.results[0])
            op.erase()
        # The program is one device's.
        elif op.name == "sdy.sharding_constraint":
            op.results[0].replace_all_uses_with(op.operands[0])
            op.erase()
        elif op.name == "sdy.mesh":
            op.erase()
        elif op.name == "func.func":
            # Donation, shardings, names of arguments.
            for attribute in ("arg_attrs", "res_attrs"):
                if attribute in op.attributes:
                    del op.attributes[attribute]
            symbol = ir.StringAttr(op.attributes["sym_name"]).value
            op.attributes["sym_name"] = ir.StringAttr.get(renamed(symbol))
        elif "callee" in op.attributes:
            symbol = ir.FlatSymbolRefAttr(op.attributes["callee"]).value
            op.attributes["callee"] = ir.FlatSymbolRefAttr.get(renamed(symbol))
    return module


def _target(op):
    """What a custom call calls, which is how marks are lowered."""
    if op.name == "stablehlo.custom_call":
        return ir.StringAttr(op.attributes["call_target_name"]).value
    return None


def _is_marked(op):
    return (_target(op) or "").startswith("sbp.layer_")


def _inline_one(call, function):
    """Puts the body of a function in the place of a call."""
    copy = function.clone()
    block = copy.regions[0].blocks[0]
    for argument, operand in zip(block.arguments, call.operands, strict=True):
        argument.replace_all_uses_with(operand)
    *body, returned = map(_operation, block)
    for op in body:
        for inner in _operations(op):
            inner.location = ir.Location.callsite(
                inner.location, [call.location]
            )
        op.move_before(call)
    for result, value in zip(call.results, returned.operands, strict=True):
        result.replace_all_uses_with(value)
    call.erase()
    copy.erase()


def _inline_marked(module):
    """Inlines the functions that hold marks, so that each call is apart.

    jaxlib's own `inline` finds nothing that it may inline; other functions are
    left to sbp-opt's.
    """
    functions = {
        ir.StringAttr(op.attributes["sym_name"]).value: op.operation
        for op in module.body.operations
        if op.operation.name == "func.func"
    }
    marked = {}

    def inline_into(name):
        """Whether the function holds marks, and inlines what it calls."""
        if name not in marked:
            marked[name] = False
            for op in _operations(functions[name]):
                if op.name == "func.call":
                    callee = ir.FlatSymbolRefAttr(op.attributes["callee"]).value
                    if inline_into(callee):
                        _inline_one(op, functions[callee])
                        marked[name] = True
                elif _is_marked(op):
                    marked[name] = True
        return marked[name]

    for name in functions:
        inline_into(name)
    for name, function in functions.items():
        if marked[name] and "sym_visibility" in function.attributes:
            visibility = ir.StringAttr(function.attributes["sym_visibility"])
            if visibility.value == "private":
                function.erase()


def _i64(value):
    return ir.IntegerAttr.get(ir.IntegerType.get_signless(64), value)


def _layer(op):
    return ir.StringAttr(op.attributes["layer"]).value


def _calls_of(value):
    """Indices of the layer calls that a mark's second operand may stand for."""
    found, open_values = set(), [value]
    while open_values:
        owner = open_values.pop().owner
        if isinstance(owner, ir.Block):
            continue
        if _target(owner) == _marks.CALL:
            found.add(ir.IntegerAttr(owner.attributes["index"]).value)
        # Where a cond was, the call of the branch not taken is a constant.
        elif owner.name == "stablehlo.select":
            open_values.extend(list(owner.operands)[1:])
        elif owner.name != "stablehlo.custom_call":
            open_values.extend(owner.operands)
    return found


def _loop_around(op):
    """The loop that `op` is in, if any."""
    while op.name not in ("func.func", "builtin.module"):
        op = op.parent.operation
        if op.name == "stablehlo.while":
            return op
    return None


def _call_of_each(marks, calls):
    """For each mark the index of its call."""
    of_layer = {}
    for index, call in enumerate(calls):
        call.attributes["index"] = _i64(index)
        of_layer.setdefault(_layer(call), []).append(index)
    result = []
    for op in marks:
        # A backward of its own has the call among its arguments: it can only
        # be told where the layer is called once.
        found = _calls_of(op.operands[1]) or of_layer.get(_layer(op), [])
        if len(found) != 1:
            raise ExportError(
                f"layer {_layer(op)!r}: which of its {len(found)} calls is "
                f"differentiated at {_where(op)} cannot be told from the "
                "program; give each call a name of its own"
            )
        result.extend(found)
    return result


def _refuse_loops(marks, call_of):
    """No mark in a loop may stand for a call that is differentiated."""
    differentiated = {
        call
        for op, call in zip(marks, call_of, strict=True)
        if _target(op) not in _marks.FORWARD_MARKS
    }
    for op, call in zip(marks, call_of, strict=True):
        if call in differentiated and _loop_around(op):
            raise ExportError(
                f"layer {_layer(op)!r} is differentiated in a loop that is "
                f"not unrolled, at {_where(op)}: one mark would stand for many "
                "calls. A jax.lax.scan is unrolled if it has at most `unroll` "
                "iterations, a while_loop never"
            )


def _write_mark(op, number):
    """The custom call `op` as an operation of the dialect."""
    result = op.results[0]
    attributes = {"layer": op.attributes["layer"]}
    if number:
        attributes["call"] = _i64(number)
    axes = list(ir.DenseI64ArrayAttr(op.attributes["axes"]))
    if axes != list(range(ir.RankedTensorType(result.type).rank)):
        attributes["axes"] = op.attributes["axes"]
    mark = ir.Operation.create(
        _target(op),
        results=[result.type],
        operands=[op.operands[0]],
        attributes=attributes,
        loc=op.location,
        ip=ir.InsertionPoint(op),
    )
    result.replace_all_uses_with(mark.results[0])
    op.erase()


def _number_calls(module):
    """Counts the calls of each layer and writes their numbers into the marks.

    Everything is inlined, so each call is one operation; their order in the
    text is the order of the forward.
    """
    operations = [op for op in _operations(module.operation) if _is_marked(op)]
    calls = [op for op in operations if _target(op) == _marks.CALL]
    marks = []
    for op in reversed(operations):
        if _target(op) == _marks.CALL:
            continue
        if any(True for _ in op.results[0].uses):
            marks.append(op)
        else:
            op.erase()
    marks.reverse()
    call_of = _call_of_each(marks, calls)
    _refuse_loops(marks, call_of)

    marked, numbers, count = set(call_of), {}, {}
    for index, call in enumerate(calls):
        if index in marked:
            numbers[index] = count.setdefault(_layer(call), 0)
            count[_layer(call)] += 1
    for op, call in zip(marks, call_of, strict=True):
        if _loop_around(op):
            # Never differentiated.
            op.results[0].replace_all_uses_with(op.operands[0])
            op.erase()
        else:
            _write_mark(op, numbers[call])
    for call in calls:
        # What passed a call on goes with it.
        nothing = np.zeros(
            ir.RankedTensorType(call.results[0].type).shape, np.int32
        )
        with ir.InsertionPoint(call), call.location:
            constant = stablehlo.constant(ir.DenseElementsAttr.get(nothing))
        call.results[0].replace_all_uses_with(constant)
        call.erase()


def _loops_to_scf(module):
    """stablehlo.while -> scf.while: jaxlib has no pass for that."""
    for op in reversed(_operations(module.operation)):
        if op.name != "stablehlo.while":
            continue
        loop = ir.Operation.create(
            "scf.while",
            results=[result.type for result in op.results],
            operands=list(op.operands),
            regions=2,
            loc=op.location,
            ip=ir.InsertionPoint(op),
        )
        for before, after in zip(op.regions, loop.regions, strict=True):
            before.blocks[0].append_to(after)
        condition, body = (region.blocks[0] for region in loop.regions)
        returned = list(condition)[-1].operation
        with ir.InsertionPoint(returned), returned.location:
            flag = ir.Operation.create(
                "tensor.extract",
                results=[ir.IntegerType.get_signless(1)],
                operands=[returned.operands[0]],
            ).result
            ir.Operation.create(
                "scf.condition", operands=[flag, *condition.arguments]
            )
        returned.erase()
        returned = list(body)[-1].operation
        with ir.InsertionPoint(returned), returned.location:
            ir.Operation.create("scf.yield", operands=list(returned.operands))
        returned.erase()
        for before, after in zip(op.results, loop.results, strict=True):
            before.replace_all_uses_with(after)
        op.erase()


def _refuse_what_is_left(module):
    """An error with each operation that sbp-opt does not parse."""
    callers, left = {}, {}
    operations = _operations(module.operation)
    for op in operations:
        if op.name == "func.call":
            callee = ir.FlatSymbolRefAttr(op.attributes["callee"]).value
            callers.setdefault(callee, op)

    def where(op):
        # Functions of JAX itself have no source lines: those of their callers.
        places = [_where(op)]
        while not re.search(r":\d+", places[-1]):
            while op.name not in ("func.func", "builtin.module"):
                op = op.parent.operation
            name = op.attributes["sym_name"] if op.name == "func.func" else None
            op = callers.pop(ir.StringAttr(name).value, None) if name else None
            if op is None:
                break
            places.append(_where(op))
        return ", called from ".join(places)

    for op in operations:
        dialect = op.name.partition(".")[0]
        if dialect not in DIALECTS and op.name != "stablehlo.return":
            name = _target(op)
            name = op.name + (f" @{name}" if name else "")
            left.setdefault(f"  {name}: {where(op)}")
    if left:
        raise ExportError("sbp-opt has no operation for\n" + "\n".join(left))


def _with_plain_locations(text):
    # Locations of blocks' arguments are a fifth of the text, and unread.
    location = r' loc\((?:#\w+|"[^"]*"(?:\(#\w+\))?)\)(?=[,)])'
    text = re.sub(
        r"(?m)^ +\^bb.*$", lambda line: re.sub(location, "", line[0]), text
    )
    # MLIR's bytecode loses the end of a range that begins at column 0.
    return re.sub(r'(":\d+:0) to [\d:]+', r"\1", text)


def export_functions(functions, *, unroll=64, locations=True):
    """One module of several entry functions.

    `functions` is {name: (function, arguments)}: for example a forward that
    returns its residuals and the backward that takes them. Options as of
    `export`.
    """
    texts = {
        name: _lower(fn, args, unroll) for name, (fn, args) in functions.items()
    }
    with mlir.make_ir_context() as context, ir.Location.unknown():
        context.allow_unregistered_dialects = True
        module = ir.Module.create()
        for name, text in texts.items():
            prepared = _prepare(text, name)
            if len(texts) == 1:
                symbol = prepared.operation.attributes["sym_name"]
                module.operation.attributes["sym_name"] = symbol
            for op in prepared.body.operations:
                module.body.append(op.operation.clone())
        _inline_marked(module)
        _number_calls(module)
        _loops_to_scf(module)
        with _refusing(module):
            passmanager.PassManager.parse(TO_LINALG).run(module.operation)
        _refuse_what_is_left(module)
        text = module.operation.get_asm(enable_debug_info=locations)
    return _with_plain_locations(text) if locations else text


@contextlib.contextmanager
def _refusing(module):
    """Turns what jaxlib's conversion says into an ExportError."""
    try:
        yield
    except ir.MLIRError as error:
        raise ExportError(f"jaxlib's conversion to linalg failed: {error}") from error


def export(fn, *args, entry="main", unroll=64, locations=True):
    """The training step fn(*args) as text for sbp-opt: linalg on tensors.

    fn is traced as `jax.jit` would trace it, and may be jitted already; args
    are pytrees of arrays, numbers or jax.ShapeDtypeStruct, and only their
    shapes and types count. What is no array is passed on as it is. The entry
    function takes the arrays and returns the results in the order of
    `jax.tree.leaves`; arguments that fn does not use stay.

    entry      the name of the entry function
    unroll     scans of at most so many iterations are unrolled (before they
               are differentiated); longer ones become loops
    locations  False leaves out source lines and scopes
    """
    return export_functions(
        {entry: (fn, args)}, unroll=unroll, locations=locations
    )
