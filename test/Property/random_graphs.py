#!/usr/bin/env python3
"""Random training graphs: the compacted program must equal its dense twin.

Builds small random layers, differentiates them, compiles each graph with
sbp-opt twice (compact and dense=true), runs both with sbp-run and compares.
Needs the standard library only. One graph again:
    random_graphs.py --seed S --only I --keep-files DIR
"""
import argparse
import concurrent.futures
import math
import os
import random
import struct
import subprocess
import sys
import tempfile
import zipfile

from graph_builder import Builder

# Of all graphs: those whose reduced form gathers, those whose axes are refused,
# and those whose layer, given by names only, is.
LEAST_COMPACTED, MOST_DEPENDENT, MOST_REFUSED = 0.85, 0.05, 0.1


def write_npz(path, arrays):
    """arrays: list of (shape, values, "f32" or "f64"), stored positionally."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        for index, (shape, values, dtype) in enumerate(arrays):
            descr, code = ("<f4", "f") if dtype == "f32" else ("<f8", "d")
            dims = "(" + "".join(f"{d}, " for d in shape) + ")"
            header = (
                f"{{'descr': '{descr}', 'fortran_order': False, "
                f"'shape': {dims}, }}"
            )
            header += " " * (63 - (10 + len(header)) % 64) + "\n"
            data = b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header))
            data += header.encode()
            data += struct.pack(f"<{len(values)}{code}", *values)
            archive.writestr(f"arr_{index}.npy", data)


def read_npz(path):
    """The values of each array of an f32 or f64 .npz, in positional order."""
    arrays = []
    with zipfile.ZipFile(path) as archive:
        for index in range(len(archive.namelist())):
            data = archive.read(f"arr_{index}.npy")
            start = 10 + struct.unpack_from("<H", data, 8)[0]
            code, size = ("f", 4) if b"'<f4'" in data[:start] else ("d", 8)
            count = (len(data) - start) // size
            arrays.append(struct.unpack_from(f"<{count}{code}", data, start))
    return arrays


def poison(rng, arrays, axes, kept):
    """Infinities and NaN in the dropped rows of input and target."""
    for index in (0, 1):
        shape, values, dtype = arrays[index]
        values = list(values)
        for flat in range(len(values)):
            position, rest, place = 0, flat, {}
            for axis in reversed(range(len(shape))):
                rest, place[axis] = divmod(rest, shape[axis])
            for axis in axes:
                position = position * shape[axis] + place[axis]
            if position not in kept and rng.random() < 0.5:
                values[flat] = rng.choice([math.inf, -math.inf, math.nan])
        arrays[index] = (shape, values, dtype)
    return arrays


def differ(results, truth, tolerance):
    """Whether arrays differ; infinities and NaN must stand where they are in
    the truth."""
    for ours, theirs in zip(results, truth):
        finite = [abs(value) for value in theirs if math.isfinite(value)]
        for a, b in zip(ours, theirs):
            if math.isfinite(a) and math.isfinite(b):
                if abs(a - b) > tolerance * max(finite):
                    return True
            elif a != b and not (math.isnan(a) and math.isnan(b)):
                return True
    return len(results) != len(truth)


def random_step(b, rng, pool):
    """Adds one random operation (or a few that belong together) to the pool."""
    a = rng.choice(pool[-3:])
    shape, width = a.shape, a.shape[-1]
    s = "abcdefg"[: len(shape)]
    kind = rng.choice(
        "dense dense unary unary unary relu mul mul add add centre softmax "
        "transpose flat attention concat slice pad scale heads tokens".split()
    )
    if kind == "tokens" and rng.random() < 0.6:
        kind = "unary"
    if kind in ("mul", "add"):
        same = [v for v in pool if v.shape == shape]
        op = "mulf" if kind == "mul" else "addf"
        y = b.binary(op, a, rng.choice(same))
        if kind == "mul":
            y = b.unary("tanh", y)
    elif kind == "dense":
        y = b.dense(a, rng.choice([2, 3, 4, 6]), rng.random() < 0.4)
    elif kind == "unary":
        op = rng.choice(["tanh", "sin", "exp"])
        y = b.unary(op, b.unary("tanh", a) if op == "exp" else a)
    elif kind == "relu":
        y = b.relu(a)
    elif kind == "centre":
        y = b.centre(a)
    elif kind == "softmax":
        y = b.softmax(a)
    elif kind == "transpose":
        perm = list(range(len(shape)))
        rng.shuffle(perm)
        y = b.unary("sin", b.transpose(a, perm))
        y = b.transpose(y, [perm.index(i) for i in range(len(perm))])
    elif kind == "flat":
        if len(shape) == 2:
            y = b.unary("sin", a)
        else:
            y = b.unary(rng.choice(["tanh", "sin"]), b.flatten(a))
            if rng.random() < 0.5:
                y = b.centre(y)
            y = b.unflatten(y, shape[:-1])
    elif kind == "attention":
        y = b.attention(a, 4, rng.choice([1, 2]))
    elif kind == "concat":
        y = b.concat(a, rng.choice(pool))
    elif kind == "slice":
        if width < 2:
            y = b.unary("sin", a)
        else:
            w = rng.randint(1, width - 1)
            y = b.slice(a, rng.randint(0, width - w), w)
    elif kind == "pad":
        y = b.pad(a, rng.randint(0, 1), 1)
    elif kind == "scale":
        g = b.argument((width,))
        y = b.einsum(f"{s},{s[-1]}->{s}", a, g)
    elif kind == "heads":
        a = b.dense(a, 4)
        split = b.reshape(a, [1] * (len(shape) - 1) + [2], shape[:-1] + (2, 2))
        n = len(shape)
        perm = list(range(n - 2)) + [n - 1, n - 2, n]
        y = b.unary("sin", b.transpose(split, perm))
        y = b.transpose(y, perm)
        y = b.reshape(y, [1] * (len(shape) - 1) + [2], a.shape)
    else:
        # A sum over one of the leading axes, shared by all positions.
        axis = rng.randrange(len(shape) - 1)
        rest = s.replace(s[axis], "")
        total = b.unary("tanh", b.einsum(f"{s}->{rest}", a))
        y = b.binary("mulf", a, b.broadcast(total, rest, s, shape))
    pool.append(y)


def make_graph(seed, index):
    """Returns the module's text, the plan's text, the inputs, the type, and
    with fixed positions the inputs with infinities and NaN in dropped rows."""
    rng = random.Random(f"{seed}/{index}")
    dtype = rng.choice(["f32", "f64"])
    b = Builder(rng, dtype)
    rank = rng.choice([2, 3, 3, 3, 4])
    lead = [rng.choice([2, 3]), rng.choice([4, 5, 8]), rng.choice([2, 3])]
    lead = lead[: rank - 1] if rank > 2 else [rng.choice([6, 8, 9])]
    axes = rng.choice(
        {2: [[0]], 3: [[1], [1], [0], [0, 1]], 4: [[1, 2], [1, 2], [1], [0]]}[
            rank
        ]
    )
    width = rng.choice([3, 4])
    x = b.argument(tuple(lead) + (width,))
    target = b.argument(x.shape)
    skip = rng.choice(["none", "none", "outside", "inside"])
    before = rng.random() < 0.5
    inner = b.dense(x, width) if before else x
    b.layer = "layer"
    pool = [inner]
    for _ in range(rng.randint(1, 7)):
        random_step(b, rng, pool)
    y = b.dense(pool[-1], width) if rng.random() < 0.6 else pool[-1]
    if y.shape != x.shape:
        y = b.dense(y, width)
    if y is inner:
        y = b.unary("tanh", y)
    if skip == "inside":
        y = b.binary("addf", y, inner)
    b.layer = None
    h = b.binary("addf", inner, y) if skip == "outside" else y
    if rng.random() < 0.3:
        h = b.dense(h, width)
    text = b.finish(h, target)

    positions = 1
    for axis in axes:
        positions *= x.shape[axis]
    sampler = rng.choice(["uniform", "uniform", "grid", "block", "fixed"])
    plan = [
        "layers:",
        '  - match: "layer"',
        "    method: keep-mask",
        f"    axes: {axes}",
        f"    sampler: {sampler}",
    ]
    if sampler == "fixed":
        kept = rng.sample(range(positions), rng.randint(1, positions - 1))
        plan.append(f"    indices: {kept}")
    else:
        plan.append(f"    keep: {rng.randint(1, 9) / 10}")
    plan.append(f"    scale: {rng.choice(['none', 'unbiased'])}")
    plan.append(f"    recompute: {rng.choice(['none', 'elementwise', 'all'])}")
    inputs, poisoned = b.inputs(), None
    if sampler == "fixed":
        poisoned = poison(rng, list(inputs), axes, set(kept))
    return text, "\n".join(plan) + "\n", inputs, dtype, poisoned


def call(*command, seconds=60):
    """Whether a tool succeeds, and all that it prints."""
    try:
        done = subprocess.run(
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=seconds,
        )
    except subprocess.TimeoutExpired:
        return False, f"no answer in {seconds} s"
    return done.returncode == 0, done.stdout


def check_graph(options, index, folder):
    """Returns (outcome, message); passed, dependent, refused or failed."""
    text, plan, inputs, dtype, poisoned = make_graph(options.seed, index)

    def path(name):
        return os.path.join(folder, f"{index}-{name}")

    with open(path("graph.mlir"), "w") as file:
        file.write(text)
    with open(path("plan.yaml"), "w") as file:
        file.write(plan)
    write_npz(path("in.npz"), inputs)

    def compile_graph(name, extra):
        pipeline = f"plan={path('plan.yaml')} seed={index} step=3{extra}"
        return call(
            options.sbp_opt,
            path("graph.mlir"),
            f"--sbp-compile={pipeline}",
            "-o",
            path(name),
        )

    run = [options.sbp_run, "--inputs", path("in.npz")]
    ok, log = compile_graph("dense.mlir", " dense=true")
    if not ok:
        # Names do not suffice, or a reshape at the layer's border is gone, and
        # with it the axis that the plan names.
        unclear = ("cannot tell from names", "does not exist: the output of")
        if any(text in log for text in unclear) and "Stack dump" not in log:
            return "refused", ""
        return "failed", "dense twin does not compile:\n" + log
    ok, log = call(*run, path("dense.mlir"), "--outputs", path("dense.npz"))
    if not ok:
        return "failed", "dense twin does not run:\n" + log
    ok, log = compile_graph("compact.mlir", "")
    if not ok:
        if "not independent" in log and "Stack dump" not in log:
            return "dependent", ""
        return "failed", "compact program does not compile:\n" + log
    limit = "2e-5" if dtype == "f32" else "1e-12"
    ok, log = call(
        *run,
        path("compact.mlir"),
        "--expect",
        path("dense.npz"),
        "--tolerance",
        limit,
    )
    if not ok:
        return "failed", "compact program differs from its dense twin:\n" + log
    if poisoned:
        write_npz(path("poisoned.npz"), poisoned)
        found = []
        for form in ("compact", "dense"):
            ok, log = call(
                options.sbp_run,
                path(f"{form}.mlir"),
                "--inputs",
                path("poisoned.npz"),
                "--outputs",
                path(f"{form}.poisoned.npz"),
            )
            if not ok:
                return "failed", f"{form} with infinities does not run:\n" + log
            found.append(read_npz(path(f"{form}.poisoned.npz")))
        if differ(*found, float(limit)):
            return "failed", "infinities in dropped rows reach other gradients"
    with open(path("compact.mlir")) as file:
        kept = "sbp.keep " in file.read()
    return "passed", "compacted" if kept else ""


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--first", type=int, default=0, help="number of the first")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--only", type=int, help="check one graph only")
    parser.add_argument("--keep-files", help="folder for graphs and results")
    parser.add_argument("--sbp-opt", default="sbp-opt")
    parser.add_argument("--sbp-run", default="sbp-run")
    options = parser.parse_args()
    indices = range(options.first, options.first + options.count)
    if options.only is not None:
        indices = [options.only]
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    outcomes = {"passed": 0, "dependent": 0, "refused": 0, "failed": 0}
    compacted = 0
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.keep_files or temporary
        os.makedirs(folder, exist_ok=True)
        with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
            checks = pool.map(
                lambda index: check_graph(options, index, folder), indices
            )
            for index, (outcome, message) in zip(indices, checks):
                outcomes[outcome] += 1
                compacted += message == "compacted"
                if outcome == "failed":
                    print(f"FAIL: graph {index}: {message.strip()[:2000]}")
                    print(
                        f"  again: {os.path.basename(__file__)} --seed "
                        f"{options.seed} --only {index} --keep-files DIR",
                        flush=True,
                    )
    # A compactor that gives up passes every comparison.
    few = len(indices) >= 20 and (
        compacted < LEAST_COMPACTED * (len(indices) - outcomes["refused"])
        or outcomes["dependent"] > MOST_DEPENDENT * len(indices)
        or outcomes["refused"] > MOST_REFUSED * len(indices)
    )
    if few:
        print(
            f"FAIL: expected at least {LEAST_COMPACTED:.0%} compacted, at most "
            f"{MOST_DEPENDENT:.0%} not independent, {MOST_REFUSED:.0%} refused"
        )
    passed = outcomes["passed"] + outcomes["dependent"] + outcomes["refused"]
    print(
        f"compacted: {compacted}, not independent: {outcomes['dependent']}, "
        f"refused: {outcomes['refused']}"
    )
    print(f"{passed} passed, {outcomes['failed']} failed")
    return 1 if outcomes["failed"] or few or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
