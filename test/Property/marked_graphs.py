#!/usr/bin/env python3
"""Random training graphs with layer marks, against the frozen twin.

Each graph has a few layers: with skips inside and outside, shared inputs and
parameters, several consumers and outputs, running state, gates, calls of the
same layer, outputs that are inputs. Autodiff runs as the graph is built, and
marks the cotangents as a front end does. The compiled graph must agree with its
dense twin, and its gradients with the frozen twin (sbp-run --check-gradients).

Several graphs make one function, so that a process checks them all; a batch
that fails is tried again one by one. One graph again:
    marked_graphs.py --seed S --only I --keep-files DIR
"""
import argparse
import concurrent.futures
import os
import random
import sys
import tempfile

import random_graphs
from graph_builder import Builder
from random_graphs import random_step, read_npz, write_npz


class MarkedBuilder(Builder):
    """Marks what autodiff differentiates; parameters of a layer are made in
    its first call and read again in the others."""

    # Whether queries of one example meet keys of the same one: no mask of
    # tokens across examples is row-wise there.
    attends = False

    def attention(self, a, width, heads=1):
        self.attends = True
        return super().attention(a, width, heads)

    def __init__(self, rng, dtype):
        super().__init__(rng, dtype)
        self.again = None
        self.made, self.fixed = [], []
        self.sharing, self.first = False, 0

    def argument(self, shape, scale=1.0):
        if self.again:
            return self.again.pop(0)
        shape = tuple(shape)
        same = [
            v
            for v, _ in self.args[self.first :]
            if v.shape == shape and v not in self.fixed
        ]
        if same and self.sharing and self.rng.random() < 0.2:
            value = self.rng.choice(same)
        else:
            value = super().argument(shape, scale)
        self.made.append(value)
        return value

    def state(self, shape):
        """An argument without a gradient."""
        value = super().argument(shape)
        self.fixed.append(value)
        return value

    def mark(self, kind, layer, call, value):
        number = f" call {call}" if call else ""
        return self.emit(
            f'sbp.layer_{kind} "{layer}"{number} {value.name} : '
            f"{self.type(value.shape)}",
            value.shape,
        )

    def layer_input(self, layer, call, x):
        return self.record(
            self.mark("input", layer, call, x),
            (x,),
            lambda g: (self.mark("input_cotangent", layer, call, g),),
        )

    def layer_output(self, layer, call, y):
        return self.record(
            self.mark("output", layer, call, y),
            (y,),
            lambda g: (self.mark("cotangent", layer, call, g),),
        )


class Layer:
    """A function with parameters; every call emits the same operations."""

    def __init__(self, name, rng, width):
        self.name, self.width, self.calls = name, width, 0
        self.structure = rng.getrandbits(32)
        self.arguments = None
        self.inputs = rng.choice([1, 1, 2])
        self.kind = rng.choice(
            "body body body gate skip skip cat add pass two state".split()
        )
        self.steps = rng.randint(1, 3)
        self.marks_inputs = rng.random() < 0.8

    def body(self, b, rng, x, steps):
        pool = [x]
        for _ in range(steps):
            random_step(b, rng, pool)
        y = pool[-1]
        if y.shape != x.shape:
            y = b.dense(y, x.shape[-1])
        return b.unary("tanh", y) if y is x else y

    def outputs(self, b, rng, inputs, states):
        x = inputs[0]
        letters = "abcdefg"[: len(x.shape)]
        if self.inputs == 2:
            x = b.binary(rng.choice(["addf", "mulf"]), x, inputs[1])
        if self.kind == "add":  # y = x + p, nothing else
            p = b.argument(x.shape[-1:])
            p = b.broadcast(p, letters[-1], letters, x.shape)
            return [b.binary("addf", x, p)]
        y = self.body(b, rng, x, self.steps)
        if self.kind == "skip":
            y = b.binary("addf", y, inputs[0])
        if self.kind == "gate":
            gate = b.unary("tanh", b.dense(inputs[0], self.width))
            y = b.binary("mulf", y, gate)
        if self.kind == "cat":
            y = b.dense(b.concat(y, inputs[-1]), self.width)
        if self.kind == "pass":  # an input leaves untouched
            return [y, inputs[0]]
        if self.kind == "two":
            return [y, self.body(b, rng, y, 1)]
        if self.kind == "state":
            # A running mean: it reads the layer, no gradient reads it.
            tape, old = len(b.tape), b.state(x.shape[-1:])
            count = 1
            for size in x.shape[:-1]:
                count *= size
            mean = b.einsum(f"{letters}->{letters[-1]}", y)
            new = b.binary("mulf", mean, b.splat(0.1 / count, mean.shape))
            kept = b.binary("mulf", old, b.splat(0.9, mean.shape))
            states.append(b.binary("addf", new, kept))
            del b.tape[tape:]
        return [y]

    def call(self, b, inputs, states):
        call, self.calls = self.calls, self.calls + 1
        if self.marks_inputs:
            inputs = [b.layer_input(self.name, call, x) for x in inputs]
        b.again = list(self.arguments) if self.arguments else None
        b.made, b.sharing = [], True
        outputs = self.outputs(
            b, random.Random(self.structure), inputs, states
        )
        if self.arguments is None:
            self.arguments = b.made
        b.again, b.sharing = None, False
        return [b.layer_output(self.name, call, y) for y in outputs]


def make_layers(b, rng, prefix):
    """One graph: returns its loss, other primal results, the seed of the
    backward and the rules of a plan."""
    rank = rng.choice([2, 3, 3, 3, 4])
    lead = [rng.choice([2, 3]), rng.choice([4, 5]), 2][: rank - 1]
    if rank == 2:
        lead = [rng.choice([6, 8, 9])]
    width = rng.choice([2, 3, 4])
    shape = tuple(lead) + (width,)
    states, aux, layers = [], [], []
    pool = [b.argument(shape)]
    if rng.random() < 0.3:
        pool.append(b.dense(pool[0], width))
    for _ in range(rng.randint(1, 4)):
        if layers and rng.random() < 0.3:
            layer = rng.choice(layers)
        else:
            layer = Layer(f"{prefix}l{len(layers)}", rng, width)
            layers.append(layer)
        inputs = [rng.choice(pool[-2:])]
        if layer.inputs == 2:
            inputs.append(rng.choice(pool))
        outputs = layer.call(b, inputs, states)
        skip = rng.random()
        for y in outputs:
            if rng.random() < 0.15:
                aux.append(y)
            if skip < 0.4:
                y = b.binary("addf", rng.choice(pool), y)
            elif skip < 0.5:
                y = b.binary("mulf", rng.choice(pool), y)
            pool.append(y)
    h = pool[-1]
    for other in pool[:-1]:  # several consumers
        if rng.random() < 0.3:
            h = b.binary("addf", h, other)
    if rng.random() < 0.3:
        h = b.dense(h, width)

    target = b.state(shape)
    letters = "abcdefg"[: len(shape)]
    y = b.raw_unary("tanh", h)
    loss = b.raw_einsum(f"{letters}->", [b.raw_binary("mulf", y, target)])
    square = b.raw_binary("mulf", y, y)
    factor = b.raw_binary("subf", b.splat(1, shape), square)
    seed = (h, b.raw_binary("mulf", factor, target))

    rules = []
    axes = rng.choice(
        {2: [[0]], 3: [[1], [1], [0], [0, 1]], 4: [[1, 2], [1, 2], [1], [0]]}[
            rank
        ]
    )
    if b.attends and axes == [0, 1]:
        axes = [1]
    for layer in layers:
        if rng.random() < 0.15:
            continue
        rules.append(make_rule(rng, layer.name, axes, shape))
    return loss, aux + states, seed, rules


def make_rule(rng, name, axes, shape):
    positions = 1
    for axis in axes:
        positions *= shape[axis]
    lines = [
        f'  - match: "{name}"',
        "    method: keep-mask",
        f"    axes: {axes}",
    ]
    sampler = rng.choice(["uniform", "uniform", "uniform", "grid", "fixed"])
    lines.append(f"    sampler: {sampler}")
    if sampler == "fixed":
        kept = rng.sample(range(positions), rng.randint(1, positions - 1))
        lines.append(f"    indices: {kept}")
    else:
        lines.append(f"    keep: {rng.randint(2, 7) / 10}")
    lines.append(f"    scale: {rng.choice(['none', 'unbiased'])}")
    lines.append(f"    recompute: {rng.choice(['none', 'elementwise', 'all'])}")
    return "\n".join(lines)


def make_batch(seed, indices, dtype):
    """One function of several graphs: text, plan, inputs, primal results."""
    rng = random.Random(f"{seed}/{indices[0]}")
    b = MarkedBuilder(rng, dtype)
    losses, aux, seeds, rules = [], [], [], []
    for index in indices:
        b.rng = random.Random(f"{seed}/{index}")
        b.first = len(b.args)
        loss, more, at_loss, planned = make_layers(
            b, random.Random(f"{seed}/{index}/layers"), f"g{index}/"
        )
        losses.append(loss)
        aux += more
        seeds.append(at_loss)
        rules += planned
    b.rng = rng
    total = losses[0]
    for loss in losses[1:]:
        total = b.raw_binary("addf", total, loss)
    names = {v.name for v in b.fixed}
    wanted = [v for v, _ in b.args if v.name not in names]
    found = b.backward(seeds, wanted)
    order = [v for v in wanted if v.name in found]
    order += [v for v, _ in b.args if v not in order]
    results = [total] + aux + [found[v.name] for v in order if v.name in found]
    types = ", ".join(b.type(v.shape) for v in results)
    arguments = ", ".join(f"{v.name}: {b.type(v.shape)}" for v in order)
    text = "\n".join(
        [f"func.func @main({arguments}) -> ({types}) {{"]
        + b.lines
        + [
            f"  return {', '.join(v.name for v in results)} : {types}",
            "}",
            "",
        ]
    )
    scales = {v.name: scale for v, scale in b.args}
    inputs = []
    for value in order:
        count = 1
        for size in value.shape:
            count *= size
        scale = scales[value.name]
        numbers = [rng.uniform(-scale, scale) for _ in range(count)]
        inputs.append((value.shape, numbers, dtype))
    plan = "\n".join(["layers:"] + rules) if rules else "layers: []"
    return text, plan + "\n", inputs, list(range(1 + len(aux)))


def check_batch(options, indices, folder):
    """Returns a message, empty when all agree."""
    # Some in f32, where the graph also runs as it is compiled.
    dtype = "f32" if indices[0] // options.batch % 6 == 5 else "f64"
    text, plan, inputs, primal = make_batch(options.seed, indices, dtype)
    primal = ",".join(map(str, primal))

    def path(name):
        return os.path.join(folder, f"{indices[0]}-{len(indices)}-{name}")

    with open(path("graph.mlir"), "w") as file:
        file.write(text)
    with open(path("plan.yaml"), "w") as file:
        file.write(plan)
    write_npz(path("in.npz"), inputs)

    def call(*command):
        ok, log = random_graphs.call(*command, seconds=120)
        return "" if ok else (log or "failed")

    def compile_graph(name, extra):
        pipeline = (
            f"plan={path('plan.yaml')} seed={indices[0]} step=3 "
            f"primal-results={primal}{extra}"
        )
        return call(
            options.sbp_opt,
            path("graph.mlir"),
            f"--sbp-compile={pipeline}",
            "-o",
            path(name),
        )

    run = [options.sbp_run, "--inputs", path("in.npz")]
    tolerance = "2e-5" if dtype == "f32" else "1e-11"
    steps = [
        ("the dense twin does not compile", lambda: compile_graph(
            "dense.mlir", " dense=true")),
        ("the graph does not compile", lambda: compile_graph(
            "compact.mlir", "")),
        ("the dense twin does not run", lambda: call(
            *run, path("dense.mlir"), "--outputs", path("dense.npz"))),
        ("compact does not run", lambda: call(
            *run, path("compact.mlir"), "--outputs", path("compact.npz"))),
        ("compact and dense differ", lambda: compare(
            read_npz(path("compact.npz")), read_npz(path("dense.npz")),
            float(tolerance))),
        ("the frozen twin disagrees", lambda: call(
            *run, path("compact.mlir"), "--check-gradients",
            path("graph.mlir"))),
    ]
    for name, step in steps:
        log = step()
        if log:
            return f"{name}:\n{log.strip()[:2500]}"
    return ""


def compare(ours, theirs, tolerance):
    """What differs by more than the tolerance, relative to the largest value of
    the result or to 1e-4 of the largest of all: below that is cancellation."""
    most = max(abs(value) for array in theirs for value in array)
    for number, (a, b) in enumerate(zip(ours, theirs)):
        allowed = tolerance * max(max(map(abs, b)), 1e-4 * most)
        apart = max(abs(x - y) for x, y in zip(a, b))
        if not apart <= allowed:
            return f"result #{number}: {apart} apart, allowed {allowed}"
    return ""


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--batch", type=int, default=8,
                        help="graphs of one function")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--only", type=int, help="check one graph only")
    parser.add_argument("--keep-files", help="folder for graphs and results")
    parser.add_argument("--sbp-opt", default="sbp-opt")
    parser.add_argument("--sbp-run", default="sbp-run")
    options = parser.parse_args()
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    indices = list(range(options.first, options.first + options.count))
    if options.only is not None:
        indices, options.batch = [options.only], 1
    batches = [
        indices[i : i + options.batch]
        for i in range(0, len(indices), options.batch)
    ]
    failures = 0
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.keep_files or temporary
        os.makedirs(folder, exist_ok=True)

        def check(batch):
            message = check_batch(options, batch, folder)
            if not message or len(batch) == 1:
                return [(batch[0], message)] if message else []
            alone = [(i, check_batch(options, [i], folder)) for i in batch]
            found = [(i, text) for i, text in alone if text]
            return found or [(batch[0], f"only all {len(batch)}: {message}")]

        with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
            for found in pool.map(check, batches):
                for index, message in found:
                    failures += 1
                    print(f"FAIL: graph {index}: {message}")
                    print(
                        f"  again: {os.path.basename(__file__)} --seed "
                        f"{options.seed} --only {index} --keep-files DIR",
                        flush=True,
                    )
    print(f"{len(indices) - failures} passed, {failures} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
