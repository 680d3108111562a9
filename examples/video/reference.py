"""Trains in JAX, without SBP, to have numbers to compare with.

usage: reference.py [exact | masked] [SEED]

masked: the rules of plan.yaml by jax.custom_vjp, with the dense mask: forward exact, backward the layer's
vector-Jacobian product of mask * dy. The masks are numpy's, so they are not the ones that sbp draws.
"""
import functools
import os
import sys
import time

import jax
import jax.numpy as jnp
import numpy as np

import model

HERE = os.path.dirname(os.path.abspath(__file__))
KEEP = 0.25
MASK_SHAPES = dict(space=(model.FRAMES, 1), time=(1, model.PATCHES), mlp=(model.FRAMES, model.PATCHES))


def draw_masks(rng):
    """One {0, 1} f32 mask per layer, broadcastable to [frame, patch], KEEP of its positions being 1."""
    masks = {}
    for layer in model.LAYERS:
        shape = MASK_SHAPES[layer.split("/")[1]]
        mask = np.zeros(np.prod(shape), np.float32)
        mask[rng.choice(mask.size, round(KEEP * mask.size), replace=False)] = 1
        masks[layer] = mask.reshape(*shape, 1)
    return masks


@functools.partial(jax.custom_vjp, nondiff_argnums=(0,))
def masked(f, mask, p, h):
    """f(p, h) whose backward sees mask * dy; mask broadcasts to h, [batch, frame, patch, channel]."""
    return f(p, h)


def _forward(f, mask, p, h):
    z, vjp = jax.vjp(f, p, h)
    return z, (vjp, mask)


def _backward(f, saved, dy):
    vjp, mask = saved
    return (jnp.zeros_like(mask), *vjp(mask * dy))


masked.defvjp(_forward, _backward)


def step_with_masks(state, masks, x, y):
    """model.train_step with one mask per layer; no masks: exact."""
    apply = (lambda layer, f, p, h: masked(f, masks[layer], p, h)) if masks else (lambda layer, f, p, h: f(p, h))
    return model.train_step(state, x, y, apply=apply)


def main():
    mode = sys.argv[1] if len(sys.argv) > 1 else "exact"
    rng = np.random.default_rng(int(sys.argv[2]) if len(sys.argv) > 2 else 0)
    train, heldout = (np.load(os.path.join(HERE, name)) for name in ("train.npz", "heldout.npz"))
    step, evaluate = jax.jit(step_with_masks), jax.jit(model.evaluate)
    state, log = model.init_state(), []
    x, y = train["arr_0"], train["arr_1"]
    for i in range(model.STEPS):
        begin = time.perf_counter()
        state, *measures = jax.block_until_ready(
            step(state, draw_masks(rng) if mode == "masked" else None, x[i % len(x)],
                 y[i % len(x)]))
        log.append([*map(float, measures), time.perf_counter() - begin])
        if i % 40 == 39:
            print("step %3d  loss %.3f  accuracy %.3f  median step %.3f s" % (i + 1, *np.mean(log[-40:], 0)[:2],
                                                                              np.median(log, 0)[2]), flush=True)
    loss, accuracy = np.mean([evaluate(state["params"], *b) for b in zip(heldout["arr_0"], heldout["arr_1"])], 0)
    print("%s: held-out loss %.3f, accuracy %.3f" % (mode, loss, accuracy))


if __name__ == "__main__":
    main()
