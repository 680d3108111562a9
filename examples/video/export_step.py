"""Writes the training graph that sbp-opt reads, and its initial state.

usage: export_step.py [OUTDIR]

step.mlir      @main(state..., x, y) -> (new state..., loss, accuracy)
evaluate.mlir  @main(state..., x, y) -> (loss, accuracy)
state.npz      arr_0 ...: the initial state, f32, in argument order

x is int8 [clip, frame, row, column] and y float32 [clip, class], as in train.npz (step) and heldout.npz (evaluate).
Locations are kept: JAX writes the layer and whether an operation came from forward or backward into them.
"""
import os
import re
import sys

import jax
import numpy as np
from jax._src.interpreters import mlir as jax_mlir
from jaxlib.mlir import ir, passmanager
from jaxlib.mlir.dialects import stablehlo

import model

HERE = os.path.dirname(os.path.abspath(__file__))
PIPELINE = ("builtin.module(func.func(chlo-legalize-to-stablehlo),func.func(stablehlo-legalize-deprecated-ops),"
            "canonicalize,cse,stablehlo-legalize-to-linalg{enable-primitive-ops=false},"
            "stablehlo-convert-to-signless,canonicalize,cse)")


def to_linalg(function, *args):
    """MLIR text, linalg on tensors with locations, of `function` on arrays of the shapes of args."""
    lowered = jax.jit(function, keep_unused=True).lower(*args)
    text = lowered.compiler_ir("stablehlo").operation.get_asm(enable_debug_info=True)
    # Keep the error function whole: chlo's own lowering would write out a polynomial.
    text = re.sub(r"chlo\.(erfc?) (%\S+) : (tensor<\S+>) -> \S+", r"math.\1 \2 : \3", text)
    with jax_mlir.make_ir_context(), ir.Location.unknown():
        module = ir.Module.parse(text)
        for op in (module.operation, *module.body.operations):
            for name in ("mhlo.num_partitions", "mhlo.num_replicas", "arg_attrs", "res_attrs"):
                if name in op.attributes:
                    del op.attributes[name]
        passmanager.PassManager.parse(PIPELINE).run(module.operation)
        return module.operation.get_asm(enable_debug_info=True) + "\n"


def main():
    out = sys.argv[1] if len(sys.argv) > 1 else HERE
    jax.config.update("jax_hlo_source_file_canonicalization_regex", r".*/")  # no folders in locations
    if hasattr(stablehlo, "register_stablehlo_passes"):
        stablehlo.register_stablehlo_passes()
    state = model.init_state()
    leaves, tree = jax.tree.flatten(state)

    def step(*args):
        *state, x, y = args
        new, loss, accuracy = model.train_step(tree.unflatten(state), x, y)
        return (*tree.flatten_up_to(new), loss, accuracy)

    def evaluate(*args):
        *state, x, y = args
        return model.evaluate(tree.unflatten(state)["params"], x, y)

    for function, data in ((step, "train"), (evaluate, "heldout")):
        batches = np.load(os.path.join(HERE, data + ".npz"))
        text = to_linalg(function, *leaves, batches["arr_0"][0], batches["arr_1"][0])
        with open(os.path.join(out, function.__name__ + ".mlir"), "w") as file:
            file.write(text)
    np.savez_compressed(os.path.join(out, "state.npz"), *map(np.asarray, leaves))
    print(f"{len(leaves)} state arrays; results {len(leaves)} and {len(leaves) + 1} of @main are loss and accuracy")


if __name__ == "__main__":
    main()
