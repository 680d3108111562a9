"""Writes the training graph that sbp-opt reads, and its initial state.

usage: export_step.py [OUTDIR]

step.mlir      @main(state..., x, y) -> (new state..., loss, accuracy)
evaluate.mlir  @main(state..., x, y) -> (loss, accuracy)
state.npz      arr_0 ...: the initial state, f32, in argument order

x is int8 [image, row, column] and y float32 [image, class], as in train.npz (step) and heldout.npz (evaluate).
Layers are marked (sbp.jax.layer in model.py); locations name the source lines.
"""
import os
import sys

import jax
import numpy as np
import sbp.jax

import model

HERE = os.path.dirname(os.path.abspath(__file__))


def main():
    out = sys.argv[1] if len(sys.argv) > 1 else HERE
    jax.config.update("jax_hlo_source_file_canonicalization_regex", r".*/")  # no folders in locations
    state = model.init_state()
    leaves, tree = jax.tree.flatten(state)

    def step(*args):
        *state, x, y = args
        new, loss, accuracy = model.train_step(tree.unflatten(state), x, y)
        return (*tree.flatten_up_to(new), loss, accuracy)

    def evaluate(*args):
        *state, x, y = args
        state = tree.unflatten(state)
        loss, (accuracy, _) = model.evaluate(state["params"], state["stats"], x, y)
        return loss, accuracy

    for function, data in ((step, "train"), (evaluate, "heldout")):
        batches = np.load(os.path.join(HERE, data + ".npz"))
        text = sbp.jax.export(function, *leaves, batches["arr_0"][0], batches["arr_1"][0])
        with open(os.path.join(out, function.__name__ + ".mlir"), "w") as file:
            file.write(text)
    np.savez_compressed(os.path.join(out, "state.npz"), *map(np.asarray, leaves))
    print(f"{len(leaves)} state arrays; results {len(leaves)} and {len(leaves) + 1} of @main are loss and accuracy")


if __name__ == "__main__":
    main()
