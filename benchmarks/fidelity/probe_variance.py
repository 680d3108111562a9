#!/usr/bin/env python3
"""How far estimates of weight gradients are from the gradients, by distribution, at equal saved bytes.

Trains a model of the fidelity study for some steps in JAX, then takes activations and cotangents of its MLPs' two
products, or of its 3x3 convolutions of stride 1, on the next batch. Prints, of each product and number of probes q, the root of (the variance summed over the
gradient's entries / the gradient's squared norm, both summed over the blocks): the closed forms of docs/rationale.md, and
for `orthogonal`, which has none, the mean over draws.
"""
import argparse
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.normpath(os.path.join(HERE, "..", ".."))
sys.path[:0] = [HERE, os.path.join(ROOT, "python"), os.path.join(ROOT, "test", "Python")]
import jax  # noqa: E402
import jax.numpy as jnp  # noqa: E402
import numpy as np  # noqa: E402
import models  # noqa: E402
from probe_vectors import divide, draw, lengths  # noqa: E402


def products(model, params, x, y):
    """(name, activation, cotangent) of each product of each MLP, positions flattened."""
    mlps = []

    def mlp(p, x):
        z = models.layer_norm(p, x)
        h = jax.nn.gelu(z @ p["w1"] + p["b1"], approximate=False)
        out = h @ p["w2"] + p["b2"]
        if not isinstance(z, jax.core.Tracer):
            mlps.append((z, h, out))
        return out
    kept, models.mlp = models.mlp, mlp
    try:
        model.evaluate(params, x, y)
        # A bias for each position: its gradient is the product's cotangent.
        paths = [path for path, leaf in jax.tree_util.tree_leaves_with_path(params) if "'w1'" in jax.tree_util.keystr(path)]
        owners = [path[:-1] for path in paths]
        rank = {owner: i for i, owner in enumerate(sorted(owners, key=jax.tree_util.keystr))}

        def widen(path, leaf):
            key = getattr(path[-1], "key", None)
            if path[:-1] not in rank or key not in ("b1", "b2"):
                return leaf
            shape = mlps[rank[path[:-1]]][1 if key == "b1" else 2].shape
            return jnp.broadcast_to(leaf, shape)
        wide = jax.tree_util.tree_map_with_path(widen, params)
        gradients = jax.grad(lambda p: model.evaluate(p, x, y)[0])(wide)
    finally:
        models.mlp = kept
    flat = lambda a: np.asarray(a, np.float64).reshape(-1, a.shape[-1])
    for owner, i in rank.items():
        found = gradients
        for key in owner:
            found = found[key.key]
        name = "/".join(str(key.key) for key in owner)
        yield name + " w1", flat(mlps[i][0]), flat(found["b1"])
        yield name + " w2", flat(mlps[i][1]), flat(found["b2"])


def convolutions(state, x, y):
    """(name, activation, cotangent) of each tap of the 3x3 convolutions of `examples/images`: with the cotangent shifted, a
    tap is a product over the positions of the activation."""
    images = models.pictures
    seen, plain = [], images.lax.conv_general_dilated

    def loss(biases):
        seen.clear()

        def convolution(x, w, stride, *args, **options):
            seen.append((x, stride))
            out = plain(x, w, stride, *args, **options)
            return out if biases is None else out + biases[len(seen) - 1]
        images.lax.conv_general_dilated = convolution
        try:
            return images.evaluate(state["params"], state["stats"], x, y, train=True)[0]
        finally:
            images.lax.conv_general_dilated = plain
    loss(None)
    inputs = [(np.asarray(x, np.float64), stride) for x, stride in seen]
    widths = [state["params"][name]["gamma"].shape[0] for name in images.LAYERS]
    shapes = [(x.shape[0], x.shape[1] // stride[0], x.shape[2] // stride[1], width)
              for (x, stride), width in zip(inputs, widths)]
    cotangents = jax.grad(loss)([jnp.zeros(shape) for shape in shapes])
    for name, (x, stride), dy in zip(images.LAYERS, inputs, cotangents):
        if stride != (1, 1) or x.shape[-1] == 1:
            continue
        padded = np.pad(np.asarray(dy, np.float64), ((0, 0), (1, 1), (1, 1), (0, 0)))
        for i in range(3):
            for j in range(3):
                shifted = padded[:, 2 - i:2 - i + x.shape[1], 2 - j:2 - j + x.shape[2]]
                yield name, x.reshape(-1, x.shape[-1]), shifted.reshape(-1, shifted.shape[-1])


def variances(x, dy, q, draws):
    """Summed over the entries."""
    a, b = (x ** 2).sum(1), (dy ** 2).sum(1)
    exact = x.T @ dy
    norms = a.sum() * b.sum() + (exact ** 2).sum()
    orthogonal = 0
    for step in range(draws):
        z = draw("orthogonal", "layer", len(x), q, seed=0, step=step)
        orthogonal += (((z.T @ x).T @ (z.T @ dy) / q - exact) ** 2).sum() / draws
    # A row has 8 bytes more than a probe: number and factor.
    rows = max(1, q * x.shape[1] // (x.shape[1] + 2))
    size = lengths(x)
    certain, borders = divide(size, rows)
    end = np.cumsum(np.where(certain, 0, size))
    begin = end - np.where(certain, 0, size)
    sampled = 0
    for low, high in zip(borders, borders[1:]):
        overlap = np.clip(np.minimum(end, high) - np.maximum(begin, low), 0, None)
        mean = (x * (overlap / size)[:, None]).T @ dy
        sampled += (high - low) * (overlap * a * b / size.astype(float) ** 2).sum() - (mean ** 2).sum()
    return dict(gaussian=norms / q, rademacher=(norms - 2 * (a * b).sum()) / q, orthogonal=orthogonal, rows=sampled)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--models", default="vit,convnext,images")
    parser.add_argument("--steps", type=int, default=200, help="of training before")
    parser.add_argument("--draws", type=int, default=20, help="of `orthogonal`")
    options = parser.parse_args()
    print("| layers | positions x channels | q | rademacher | gaussian | orthogonal | rows |\n|---|---|---|---|---|---|---|")
    for name in options.models.split(","):
        model = models.MODELS[name]
        state = models.init_state(model, 0)
        x, y = models.batches(model, 0)
        step = jax.jit(lambda state, x, y: models.train_step(model, state, x, y)[0])
        for i in range(options.steps):
            state = step(state, x[i], y[i])
        kinds = {}
        batch = x[options.steps], y[options.steps]
        for layer, *pair in convolutions(state, *batch) if name == "images" else products(model, state["params"], *batch):
            kinds.setdefault(re.sub("block[0-9]+", "block*", layer) if name != "images" else layer, []).append(pair)
        for kind, pairs in kinds.items():
            norm = sum(((x.T @ dy) ** 2).sum() for x, dy in pairs)
            for q in (8, 32, 128):
                found = [variances(x, dy, q, options.draws) for x, dy in pairs]
                columns = " | ".join(f"{np.sqrt(sum(each[key] for each in found) / norm):.2f}"
                                     for key in ("rademacher", "gaussian", "orthogonal", "rows"))
                print(f"| {name} {kind} | {pairs[0][0].shape[0]} x {pairs[0][0].shape[1]} | {q} | {columns} |", flush=True)


if __name__ == "__main__":
    main()
