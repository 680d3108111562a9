"""Lowered JAX functions -> the text of one linalg-on-tensors module that MLIR 22.1 parses.

Written for jax and jaxlib 0.9.2. Operation names such as `jit(loss)/transpose(jvp(block0/mlp))/mul` are kept as
locations: they are how the compiler finds layers. Files in locations carry no folder.
"""
import re

import jax
from jax._src.interpreters import mlir as jax_mlir
from jaxlib.mlir import ir, passmanager
from jaxlib.mlir.dialects import stablehlo

if hasattr(stablehlo, "register_stablehlo_passes"):
    stablehlo.register_stablehlo_passes()
jax.config.update("jax_hlo_source_file_canonicalization_regex", r".*/")
jax.config.update("jax_traceback_in_locations_limit", 1)

PIPELINE = ",".join((
    "func.func(chlo-legalize-to-stablehlo)", "func.func(stablehlo-legalize-deprecated-ops)", "canonicalize", "cse",
    "stablehlo-legalize-to-linalg{enable-primitive-ops=false}", "stablehlo-convert-to-signless", "canonicalize",
    "cse"))

# chlo's own legalization turns these into polynomials; the math dialect has them whole.
KEPT_AS_MATH = {"chlo.erf": "math.erf", "chlo.erfc": "math.erfc"}


def _operations(op):
    """Every operation under `op`, innermost first, collected before any of them is changed."""
    found = []

    def visit(inner):
        found.append(inner)
        return ir.WalkResult.ADVANCE
    op.walk(visit, ir.WalkOrder.POST_ORDER)
    return found


def _prepared(lowered, name):
    """The StableHLO module of `lowered` with its entry called `name` and private helpers called `name`_HELPER."""
    module = ir.Module.parse(lowered.compiler_ir("stablehlo").operation.get_asm(enable_debug_info=True))
    rename = lambda symbol: name if symbol == "main" else f"{name}_{symbol}"
    for op in _operations(module.operation):
        if op.name in KEPT_AS_MATH:
            new = ir.Operation.create(KEPT_AS_MATH[op.name], results=[op.results[0].type],
                                      operands=list(op.operands), loc=op.location, ip=ir.InsertionPoint(op))
            op.results[0].replace_all_uses_with(new.results[0])
            op.erase()
        elif op.name == "func.func":
            for drop in ("arg_attrs", "res_attrs"):
                if drop in op.attributes:
                    del op.attributes[drop]
            op.attributes["sym_name"] = ir.StringAttr.get(rename(ir.StringAttr(op.attributes["sym_name"]).value))
        elif "callee" in op.attributes:
            callee = ir.FlatSymbolRefAttr(op.attributes["callee"]).value
            op.attributes["callee"] = ir.FlatSymbolRefAttr.get(rename(callee))
    return module


def _smaller(text):
    """Without the locations of block arguments inside functions: nobody needs them, and they are a fifth of the text."""
    argument = r' loc\((?:#\w+|"[^"]*"(?:\(#\w+\))?)\)(?=[,)])'
    return re.sub(r"(?m)^ +\^bb.*$", lambda line: re.sub(argument, "", line[0]), text)


def to_linalg(**lowered):
    """One module's text; every keyword is a function name and a `jax.jit(f).lower(*args)`."""
    with jax_mlir.make_ir_context(), ir.Location.unknown():
        whole = ir.Module.create()
        for name, function in lowered.items():
            for op in _prepared(function, name).body.operations:
                whole.body.append(op.operation.clone())
        passmanager.PassManager.parse(f"builtin.module({PIPELINE})").run(whole.operation)
        return _smaller(whole.operation.get_asm(enable_debug_info=True))
