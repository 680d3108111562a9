"""The same training in JAX, without SBP, to have numbers to compare with.

usage: reference.py train
       reference.py double OUTDIR

train:  trains and prints the held-out loss and accuracy.
double: writes the step in f64 (step64.mlir), the initial state with the first batch (in64.npz), and what JAX makes of
        them (expected64.npz), for `sbp-run step64.mlir --inputs in64.npz --expect expected64.npz`.
"""
import os
import sys

import jax
import numpy as np
import sbp.jax

import model

HERE = os.path.dirname(os.path.abspath(__file__))


def load(name):
    with np.load(os.path.join(HERE, name + ".npz")) as file:
        return [file[key] for key in file.files]


def train():
    x, y = load("train")
    step = jax.jit(model.train_step)
    evaluate = jax.jit(lambda state, x, y: model.evaluate(state["params"], state["stats"], x, y))
    state, log = model.init_state(), []
    for i in range(model.STEPS):
        state, *measures = step(state, x[i % len(x)], y[i % len(x)])
        log.append([float(measure) for measure in measures])
        if i % 50 == 49:
            print("step %3d  loss %.3f  accuracy %.3f" % (i + 1, *np.mean(log[-50:], 0)), flush=True)
    losses, rest = zip(*(evaluate(state, *batch) for batch in zip(*load("heldout"))))
    print("held-out loss %.3f, accuracy %.3f" % (np.mean(losses), np.mean([accuracy for accuracy, _ in rest])))


def double(out):
    """In f32 a sum in another order turns some rectifier's input from just above zero to just below, and the gradients
    of two correct programs differ by up to 1e-2 of their largest number. In f64 they agree."""
    jax.config.update("jax_enable_x64", True)
    state, tree = jax.tree.flatten(jax.tree.map(lambda x: np.asarray(x, np.float64), model.init_state()))
    x, y = (array[0] for array in load("train"))

    def step(*args):
        *state, x, y = args
        new, *measures = model.train_step(tree.unflatten(state), x, y)
        return (*tree.flatten_up_to(new), *measures)

    with open(os.path.join(out, "step64.mlir"), "w") as file:
        file.write(sbp.jax.export(step, *state, x, y))
    np.savez(os.path.join(out, "in64.npz"), *state, x, y)
    np.savez(os.path.join(out, "expected64.npz"), *jax.jit(step)(*state, x, y))


if __name__ == "__main__":
    double(sys.argv[2]) if sys.argv[1] == "double" else train()
