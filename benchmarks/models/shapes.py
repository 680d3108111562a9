"""Parameters, data and layers of the benchmark's models; numpy only.

A model's parameters are one flat dictionary, name -> array, whose sorted names
are the order of the arguments of the exported graph. Every framework reads
these arrays, so that all run the same weights on the same data.
"""

import numpy as np

SIDE, PATCH = 224, 16
PATCHES = (SIDE // PATCH) ** 2


class Init:
    """Draws parameters; dense weights keep the scale of what they multiply."""

    def __init__(self, seed):
        self.rng = np.random.RandomState(seed)
        self.params = {}

    def normal(self, name, *shape, scale, mean=0.0):
        values = mean + scale * self.rng.standard_normal(shape)
        self.params[name] = values.astype(np.float32)

    def dense(self, name, fan_in, fan_out, gain=1.0):
        self.normal(name + ".w", fan_in, fan_out, scale=gain * fan_in**-0.5)
        self.normal(name + ".b", fan_out, scale=0.02)

    def norm(self, name, width):
        self.normal(name + ".gamma", width, scale=0.02, mean=1.0)
        self.normal(name + ".beta", width, scale=0.02)

    def conv(self, name, size, fan_in, fan_out):
        """Height, width, input channels (of one group), output channels."""
        scale = (size * size * fan_in) ** -0.5
        self.normal(name + ".w", size, size, fan_in, fan_out, scale=scale)
        self.normal(name + ".b", fan_out, scale=0.02)


class Model:
    """A model's sizes. `stages` lists the runs of equal blocks, `period` how
    many blocks repeat as one, `axes` the masked axes of each kind of layer,
    `exact` the scopes that no plan masks but that may recompute, `eps` what
    layer norm adds to the variance."""

    stages, period, exact, eps = (), 1, (), 1e-6

    def data(self):
        """(x, y): images or rows, and one-hot labels."""
        rng = np.random.RandomState(7)
        x = rng.standard_normal(self.input_shape).astype(np.float32)
        labels = rng.randint(0, self.classes, self.input_shape[0])
        return x, np.eye(self.classes, dtype=np.float32)[labels]


class Transformer(Model):
    """Pre-norm blocks of attention and MLP on embedded 16 x 16 patches."""

    width, heads = 192, 3

    def __init__(self, blocks=12):
        self.blocks = blocks
        self.stages = (range(blocks),)

    def init(self, seed):
        init, width = Init(seed), self.width
        init.dense("embed", PATCH * PATCH * 3, width)
        init.norm("norm", width)
        init.dense("head", width, self.classes)
        for name in (f"block{i}" for i in range(self.blocks)):
            init.norm(f"{name}.norm1", width)
            init.dense(f"{name}.qkv", width, 3 * width)
            init.dense(f"{name}.proj", width, width, gain=0.5)
            init.norm(f"{name}.norm2", width)
            init.dense(f"{name}.fc1", width, 4 * width)
            init.dense(f"{name}.fc2", 4 * width, width, gain=0.5)
        return init


class ViT(Transformer):
    """ViT-Tiny/16: class token, learned positions, head on the class token."""

    name = "vit"
    input_shape, classes = (8, SIDE, SIDE, 3), 1000
    axes = {"attn": [1], "mlp": [1]}

    def params(self):
        tokens = (self.input_shape[1] // PATCH) ** 2 + 1
        init = self.init(1)
        init.normal("cls", 1, 1, self.width, scale=0.2)
        init.normal("pos", 1, tokens, self.width, scale=0.2)
        return init.params


class Sequence(ViT):
    """The same on larger images: 1025 tokens, so that attention's N x N is
    what takes memory."""

    name = "sequence"
    input_shape, classes = (4, 512, 512, 3), 100

    def __init__(self, blocks=4):
        super().__init__(blocks)


class Video(Transformer):
    """8 frames of 196 patches. Even blocks attend over the patches of a frame,
    odd blocks over the frames of a patch."""

    name = "video"
    input_shape, classes = (2, 8, SIDE, SIDE, 3), 400
    period = 2
    # Whole frames drop from attention inside frames, whole patches from
    # attention over frames, so that keys and values drop too.
    axes = {"space": [1], "time": [2], "mlp": [1, 2]}

    def params(self):
        init = self.init(2)
        init.normal("time", 1, self.input_shape[1], 1, self.width, scale=0.2)
        init.normal("space", 1, 1, PATCHES, self.width, scale=0.2)
        return init.params


class ConvNeXt(Model):
    """ConvNeXt-Tiny. Layer scale starts at 0.1, not 1e-6: gradients that can
    be compared."""

    name = "convnext"
    input_shape, classes = (8, SIDE, SIDE, 3), 1000
    depths, widths = (3, 3, 9, 3), (96, 192, 384, 768)
    # The pointwise part after the depthwise convolution.
    axes = {"pointwise": [1, 2]}
    exact = ("block[0-9]+/depthwise", "stem", "down[0-9]+")

    def __init__(self):
        ends = np.cumsum((0,) + self.depths)
        self.stages = tuple(range(a, b) for a, b in zip(ends, ends[1:]))

    def params(self):
        init = Init(3)
        init.conv("stem", 4, 3, self.widths[0])
        init.norm("stem.norm", self.widths[0])
        for i, (stage, width) in enumerate(zip(self.stages, self.widths)):
            if i:
                init.norm(f"down{i}.norm", self.widths[i - 1])
                init.conv(f"down{i}", 2, self.widths[i - 1], width)
            for name in (f"block{k}" for k in stage):
                init.conv(f"{name}.depthwise", 7, 1, width)
                init.norm(f"{name}.norm", width)
                init.dense(f"{name}.fc1", width, 4 * width)
                init.dense(f"{name}.fc2", 4 * width, width)
                init.normal(f"{name}.scale", width, scale=0.02, mean=0.1)
        init.norm("norm", self.widths[-1])
        init.dense("head", self.widths[-1], self.classes)
        return init.params


class MLP(Model):
    """Residual blocks of 1024 -> 4096 -> 1024 on 2048 rows."""

    name = "mlp"
    input_shape, classes = (2048, 256), 100
    width, hidden, blocks = 1024, 4096, 6
    stages = (range(6),)
    axes = {"mlp": [0]}

    def params(self):
        init = Init(4)
        init.dense("embed", self.input_shape[1], self.width)
        for name in (f"block{i}" for i in range(self.blocks)):
            init.norm(f"{name}.norm", self.width)
            init.dense(f"{name}.fc1", self.width, self.hidden)
            init.dense(f"{name}.fc2", self.hidden, self.width, gain=0.5)
        init.norm("norm", self.width)
        init.dense("head", self.width, self.classes)
        return init.params


MODELS = {model.name: model for model in (ViT, ConvNeXt, Video, MLP, Sequence)}


def split_blocks(params, blocks):
    """Parameters of each block under their short names."""
    prefixes = [f"block{i}." for i in blocks]
    return [
        {k[len(p) :]: v for k, v in params.items() if k.startswith(p)}
        for p in prefixes
    ]


def plan(model, keep, recompute):
    """The plan file that masks every layer; keep None leaves all exact. Scopes
    that stay exact beside masked ones repeat elementwise operations at most."""
    lines = ["layers:"]

    def add(match, *settings):
        lines.append(f'  - match: "{match}"')
        lines.extend(f"    {setting}" for setting in settings)

    for kind, axes in model.axes.items():
        masked = ("method: exact",)
        if keep is not None:
            masked = (f"axes: {axes}", f"keep: {keep}")
        add(f"block[0-9]+/{kind}", *masked, f"recompute: {recompute}")
    if recompute != "none":
        mode = recompute if keep is None else "elementwise"
        for match in model.exact:
            add(match, "method: exact", f"recompute: {mode}")
    return "\n".join(lines) + "\n"
