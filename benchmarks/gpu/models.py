"""The models of the GPU benchmark: those of benchmarks/models at a GPU's sizes.

A model has a key here. Its parameters and its data are drawn from seeds, with
the same bits on every machine, so that none are carried.
"""

import os
import sys

import numpy as np

sys.path.insert(
    0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "models")
)
from shapes import SIDE, Video, ViT  # noqa: E402


class Tiny(ViT):
    input_shape = (128, SIDE, SIDE, 3)


class Base(ViT):
    """ViT-Base/16."""

    width, heads = 768, 12
    input_shape = (64, SIDE, SIDE, 3)


class Frames(Video):
    input_shape = (8, 8, SIDE, SIDE, 3)


class Small(ViT):
    """What a tool that runs a thousand times slower can run: 2 images of 2 x 2
    patches, 2 blocks."""

    width, heads = 64, 2
    input_shape, classes = (2, 32, 32, 3), 10

    def __init__(self):
        super().__init__(2)


TIMED = {"vit-tiny": Tiny, "vit-base": Base, "video": Frames}
SMALL = {"vit-small": Small}
MODELS = {**TIMED, **SMALL}
DTYPES = ("f32", "bf16")
#: Of the reduced graphs, as benchmarks/models/export.py calls them.
PLANS = (
    "exact",
    *(
        f"{keep}.{recompute}"
        for keep in ("r050", "r025")
        for recompute in ("none", "elementwise", "all")
    ),
)


def draw(key):
    """The arguments of a model's graph by name, in their order: parameters, x
    and y. SBP_DRAWN may name a folder that keeps them for other processes."""
    folder = os.environ.get("SBP_DRAWN")
    path = os.path.join(folder, key + ".npz") if folder else None
    if path and os.path.exists(path):
        with np.load(path) as file:
            return {name: file[name] for name in file.files}
    model = MODELS[key]()
    params = model.params()
    x, y = model.data()
    drawn = {**{name: params[name] for name in sorted(params)}, "x": x, "y": y}
    if path:
        with open(path + ".part", "wb") as file:
            np.savez(file, **drawn)
        os.replace(path + ".part", path)
    return drawn
