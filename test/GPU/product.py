"""The product of what a plan may say, on the GPU against the CPU.

usage: product.py ORACLE_FOLDER FOLDER [--all] [--video EXAMPLE_FOLDER] [--graph NAME]... [--type TYPE]...
                  [--sampler NAME]... [--jobs N]
Graphs x samplers x axes x recompute x compact or dense x element types. Without --all, a few of the combinations that
hold each choice of each kind. Blocks and threads of the emulator run in a random order, another one for each run, with
the letter of PTX's memory model and races in global memory looked for. Of each combination:

  masks         the positions that the step draws are results, and the same bit by bit
  f32           results within 2e-5 of the CPU's, relative to the largest of each array
  mixed         f32 with bf16 or f16 between: 1e-2 and 2e-3 of the CPU's
  bf16          no further from the step in f32 than twice the CPU's distance: both round where they want to
  keep-all      every position kept: bit by bit what the exact graph gives on the same device
  refused       what one device refuses the other refuses as well, with a place in a file, and nothing is written

--video runs a real step of the video example as well, exact and by its plan: forward, backward and optimizer, within 2e-5
of the CPU's in f64.
"""
import argparse
import array
import ast
import collections
import concurrent.futures
import hashlib
import itertools
import math
import os
import re
import shutil
import subprocess
import sys
import threading
import time
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
TOLERANCE = 2e-5

#: The layers, the shape of their output, and the masked axes.
GRAPHS = {
    "residual_mlp": ("block[0-9]+/mlp", (16, 10), ([0], [1], [0, 1])),
    "vit": ("block[0-9]+/(attn|mlp)", (3, 12, 8), ([0], [1], [0, 1], [2])),
    "video": ("block0/.*", (2, 4, 6, 8), ([1], [2], [1, 2], [0, 1], [3])),
    "mixed_bf16": ("block0/.*", (2, 12, 20), ([1],)),
    "mixed_f16": ("block0/.*", (2, 12, 20), ([1],)),
}
#: Of f32 with narrow types between: how far both devices' roundings are apart at most.
MIXED = {"mixed_bf16": 1e-2, "mixed_f16": 2e-3}
SAMPLERS = {
    "uniform": "sampler: uniform, keep: 0.5",
    "uniform-unbiased": "sampler: uniform, keep: 0.25, scale: unbiased",
    "grid": "sampler: grid, keep: 0.5",
    "block": "sampler: block, keep: 0.5",
    "fixed": "sampler: fixed, indices: {indices}",
    "always": "sampler: uniform, keep: 0.5, always: [1]",
    "shared": "sampler: uniform, keep: 0.5, mask: shared",
    "keep-all": "sampler: uniform, keep: 1.0",
    # D5: no factor makes it unbiased.
    "always-unbiased": "sampler: uniform, keep: 0.5, always: [1], scale: unbiased",
}
RECOMPUTE = ("none", "elementwise", "all")
TWINS = ("compact", "dense")
TYPES = ("f32", "bf16", "mixed")
LOCATED = re.compile(r"^[^\n:]+:\d+:\d+: error: ", re.MULTILINE)

Case = collections.namedtuple("Case", "graph sampler axes recompute twin type")


class Refused(Exception):
    """What a tool refused, by its message."""


def run(command, **environment):
    done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          errors="replace", env={**os.environ, "SBP_NUM_THREADS": "1", **environment})
    if done.returncode == 1 and LOCATED.search(done.stdout):
        raise Refused(done.stdout)
    if done.returncode:
        raise RuntimeError(" ".join(command) + "\n" + done.stdout[:3000] + f"exit status {done.returncode}\n")


# ---------------------------------------------------------------------------------------------------------------------
# Element types
# ---------------------------------------------------------------------------------------------------------------------


Array = collections.namedtuple("Array", "kind shape values")
CODES = {"<f4": "f", "|i1": "b", "|u1": "B", "<f8": "d", "<i4": "i", "<i8": "q", "|b1": "b", "|V2": "H"}


def read(path):
    """The arrays of an .npz in order; bf16 (|V2) as bits."""
    arrays = []
    with zipfile.ZipFile(path) as archive:
        for i in range(len(archive.namelist())):
            raw = archive.read(f"arr_{i}.npy")
            end = 10 + int.from_bytes(raw[8:10], "little")
            header = ast.literal_eval(raw[10:end].decode())
            arrays.append(Array(header["descr"], header["shape"], array.array(CODES[header["descr"]], raw[end:])))
    return arrays


def write(path, arrays):
    with zipfile.ZipFile(path, "w") as archive:
        for i, (kind, shape, values) in enumerate(arrays):
            header = repr({"descr": kind, "fortran_order": False, "shape": shape})
            header += " " * (63 - (10 + len(header)) % 64) + "\n"
            archive.writestr(f"arr_{i}.npy", b"\x93NUMPY\x01\x00" + len(header).to_bytes(2, "little") + header.encode()
                             + values.tobytes())


def round_to_bf16(given):
    """To nearest, ties to even."""
    if given.kind != "<f4":
        return given
    bits = array.array("I", given.values.tobytes())
    return Array("|V2", given.shape, array.array("H", (((x + 0x7FFF + (x >> 16 & 1)) >> 16) & 0xFFFF for x in bits)))


def widen(given):
    if given.kind != "|V2":
        return given
    return Array("<f4", given.shape, array.array("f", array.array("I", (x << 16 for x in given.values)).tobytes()))


def promote(given):
    return Array("<f8", given.shape, array.array("d", given.values)) if given.kind == "<f4" else given


# ---------------------------------------------------------------------------------------------------------------------
# Masks as results
# ---------------------------------------------------------------------------------------------------------------------

MASK = re.compile(r"^( *)(%[\w]+) = sbp\.keep_mask [^\n]*: (?:!sbp\.mask)?<(\d+) of (\d+)>[^\n]*$", re.MULTILINE)


def return_masks(text):
    """The module with the positions that @main's masks keep as its last results, and their number."""
    types, values = [], []

    def add(match):
        indent, mask, kept, positions = match.groups()
        number = len(types)
        types.append(f"tensor<{kept}xi32>")
        values.append(f"%drawn_by_{number}")
        every = ", ".join(map(str, range(int(positions))))
        return (f"{match[0]}\n{indent}%position_{number} = arith.constant dense<[{every}]> : tensor<{positions}xi32>\n"
                f"{indent}{values[-1]} = sbp.keep %position_{number}, {mask} axes [0] : tensor<{positions}xi32>, "
                f"<{kept} of {positions}> -> {types[-1]}")

    begin = text.index("func.func public @main(")
    end = text.index("\n  }", begin)
    head, main, tail = text[:begin], text[begin:end], text[end:]
    main = MASK.sub(add, main)
    if types:
        signature, body = main.split("\n", 1)
        results = signature.rindex("-> (")
        depth = 0
        for place in range(results + 3, len(signature)):
            depth += {"(": 1, ")": -1}.get(signature[place], 0)
            if depth == 0:
                break
        signature = signature[:place] + ", " + ", ".join(types) + signature[place:]
        returned = re.search(r"^( *return )([^:\n]*) : ([^\n]*)$", body, re.MULTILINE)
        body = body[:returned.start()] + (f"{returned[1]}{returned[2]}, {', '.join(values)} : {returned[3]}, "
                                          f"{', '.join(types)}") + body[returned.end():]
        main = signature + "\n" + body
    return head + main + tail, len(types)


# ---------------------------------------------------------------------------------------------------------------------
# One combination
# ---------------------------------------------------------------------------------------------------------------------


class Product:
    def __init__(self, oracle, folder):
        self.oracle, self.folder = oracle, folder
        self.lock = threading.Lock()
        self.done = {}
        self.counts = collections.Counter()
        self.largest = collections.defaultdict(float)

    def path(self, *parts):
        return os.path.join(self.folder, ".".join(parts))

    def prepare(self):
        """Graphs and inputs of each type, and the exact graphs' results on both devices."""
        for graph in GRAPHS:
            stem = os.path.join(self.oracle, graph)
            small = os.path.join(HERE, "Inputs", graph + ".bf16.mlir")
            inputs = read(stem + ".in.npz")
            if graph in MIXED:
                shutil.copyfile(stem + ".mlir", self.path(graph, "mixed", "mlir"))
                write(self.path(graph, "mixed", "in.npz"), inputs)
                continue
            rounded = [round_to_bf16(x) for x in inputs]
            for kind, module, arrays in (("f32", stem + ".mlir", inputs), ("bf16", small, rounded),
                                         ("wide", stem + ".mlir", [widen(x) for x in rounded])):
                shutil.copyfile(module, self.path(graph, kind, "mlir"))
                write(self.path(graph, kind, "in.npz"), arrays)
        return [(graph, kind) for graph in GRAPHS for kind in types_of(graph)]

    def run_exact(self, graph, kind):
        for device in ("cpu", "cuda"):
            self.run_step(self.path(graph, kind, "mlir"), self.path(graph, kind, "in.npz"), device, 0,
                          self.path(graph, kind, device, "npz"), has_counters=False)

    def run_step(self, module, inputs, device, number, outputs, has_counters=True):
        command = ["sbp-run", module, "--inputs", inputs, "--outputs", outputs, "--device", device]
        if has_counters:
            command += ["--seed", str(7 * number + 3), "--step", str(number)]
        if os.path.exists(outputs):
            os.remove(outputs)
        try:
            run(command, SBP_EMU_CHECK="2", SBP_EMU_STRICT="1", SBP_EMU_SEED=str(number + 1))
        except Refused:
            if os.path.exists(outputs):
                raise RuntimeError(f"refused, but {outputs} was written")
            raise

    def compile(self, case, stem, kind):
        """The reduced graph with its masks as results, and how many there are."""
        match, shape, _ = GRAPHS[case.graph]
        positions = math.prod(shape[axis] for axis in case.axes)
        how = SAMPLERS[case.sampler].format(indices=list(range(1, positions, 2)))
        with open(stem + ".yaml", "w") as file:
            file.write(f'layers: [{{match: "{match}", axes: {case.axes}, {how}, recompute: {case.recompute}}}]\n')
        twin = " dense=true" if case.twin == "dense" else ""
        reduced = f"{stem}.{kind}.mlir"
        if os.path.exists(reduced):
            os.remove(reduced)
        try:
            run(["sbp-opt", self.path(case.graph, kind, "mlir"), f"--sbp-compile=plan={stem}.yaml{twin}", "-o", reduced])
        except Refused:
            if os.path.exists(reduced):
                raise RuntimeError(f"refused, but {reduced} was written")
            raise
        with open(reduced) as file:
            text, masks = return_masks(file.read())
        with open(reduced, "w") as file:
            file.write(text)
        return reduced, text, masks

    def check(self, number, case):
        """How it went, in words."""
        stem = self.path(*(str(part).replace(" ", "") for part in case))
        try:
            reduced, text, masks = self.compile(case, stem, case.type)
        except Refused as error:
            # sbp-compile knows no target: neither gets a graph.
            return "refused", LOCATED.search(str(error)) and str(error).split("\n")[0]
        # What the plan was is a record of @main: the dense twin is the same with any recompute.
        code = re.sub(r"^( *func.func public @main.*) attributes \{.*\} \{$", r"\1", text, count=1, flags=re.MULTILINE)
        key = hashlib.sha256((case.graph + case.type + code).encode()).digest()
        with self.lock:
            if key in self.done:
                return "same graph as " + self.done[key], ""
            self.done[key] = " ".join(map(str, case))
        inputs = self.path(case.graph, case.type, "in.npz")
        results, refusals = {}, {}
        for device in ("cpu", "cuda"):
            try:
                self.run_step(reduced, inputs, device, number, f"{stem}.{device}.npz")
                results[device] = read(f"{stem}.{device}.npz")
            except Refused as error:
                refusals[device] = str(error)
        if len(refusals) == 1:
            raise RuntimeError("refused by one device only\n" + next(iter(refusals.values())))
        if refusals:
            return "refused", refusals["cuda"].split("\n")[0]
        self.compare(number, case, stem, masks, results)
        for device in results:
            os.remove(f"{stem}.{device}.npz")
        return f"right, {masks} masks", ""

    def compare(self, number, case, stem, masks, results):
        cpu, cuda = results["cpu"], results["cuda"]
        count = len(cpu) - masks
        for i, (x, y) in enumerate(zip(cpu, cuda, strict=True)):
            if (x.kind, x.shape) != (y.kind, y.shape) or (i >= count and x.values != y.values):
                raise RuntimeError(f"result {i}, a mask, differs: {x} on the CPU, {y} on the GPU")
        cpu, cuda = ([widen(x) for x in side[:count]] for side in (cpu, cuda))
        if case.sampler == "keep-all":
            for device, mine in results.items():
                exact = read(self.path(case.graph, case.type, device, "npz"))
                for i, (x, y) in enumerate(zip(exact, mine[:count], strict=True)):
                    if x.values.tobytes() != y.values.tobytes():
                        raise RuntimeError(f"result {i} is not the exact graph's, bit by bit, on {device}: apart by "
                                           f"{distance([widen(y)], [widen(x)]):.2e}")
        if case.type != "bf16":
            apart, limit = distance(cuda, cpu), MIXED.get(case.graph, TOLERANCE)
        else:
            wide, _, _ = self.compile(case, stem, "wide")
            self.run_step(wide, self.path(case.graph, "wide", "in.npz"), "cpu", number, stem + ".wide.npz")
            truth = read(stem + ".wide.npz")[:count]
            os.remove(stem + ".wide.npz")
            apart, limit = distance(cuda, truth), 2 * distance(cpu, truth)
            self.note(case.type + ", CPU from f32", limit / 2)
        what = case.graph if case.type == "mixed" else case.type
        self.note(what + (", GPU from f32" if case.type == "bf16" else ", GPU from CPU"), apart)
        if not apart <= limit:
            raise RuntimeError(f"apart by {apart:.2e}, at most {limit:.2e} expected")

    def note(self, what, value):
        with self.lock:
            self.largest[what] = max(self.largest[what], value)


def distance(mine, truth):
    """The largest |x - y| over the largest |y|, over the arrays; infinite where a number is not finite."""
    largest = 0.0
    for x, y in zip(mine, truth, strict=True):
        top = max(map(abs, y.values), default=0)
        gap = max((abs(a - b) for a, b in zip(x.values, y.values, strict=True)), default=0)
        if not all(map(math.isfinite, x.values)) or not math.isfinite(top):
            return math.inf
        largest = max(largest, gap / top if top else gap)
    return largest


def check_video(example, folder):
    """A line for the exact step and for the one of the plan; raises where the GPU's results differ from the CPU's in
    f64. In f32, the CPU's own sums of 4096 rows are further from these than the GPU's, and a second moment doubles that.
    """
    primal = "primal-results=172,173"
    reduced, exact = os.path.join(folder, "video.reduced.mlir"), os.path.join(folder, "video.exact.mlir")
    graph = os.path.join(example, "step.mlir")
    inputs = {False: [os.path.join(example, name) for name in ("state.npz", "train.npz")],
              True: [os.path.join(folder, name) for name in ("video.state.npz", "video.train.npz")]}
    for narrow, wide in zip(inputs[False], inputs[True]):
        write(wide, [promote(given) for given in read(narrow)])
    run(["sbp-opt", graph, "--inline", "--canonicalize", "--cse", "-o", exact])
    run(["sbp-opt", graph, f"--sbp-compile=plan={example}/plan.yaml {primal}", "-o", reduced])
    for number, module in enumerate((exact, reduced)):

        def step(module, device, wide):
            outputs = f"{module}.{device}.npz"
            state, train = inputs[wide]
            run(["sbp-run", module, "--inputs", state, "--batches", train, "--outputs", outputs, "--device", device],
                SBP_EMU_CHECK="2", SBP_EMU_STRICT="1", SBP_EMU_SEED=str(number + 1))
            return read(outputs)

        promoted = f"{module}.f64.mlir"
        run(["sbp-opt", module, "--sbp-promote-floats", "-o", promoted])
        truth = step(promoted, "cpu", wide=True)
        begin = time.monotonic()
        apart = distance(step(module, "cuda", wide=False), truth)
        seconds = time.monotonic() - begin
        print(f"video example, {'reduced' if number else 'exact'}: {len(truth)} results, largest difference from f64: "
              f"GPU {apart:.2e}, CPU {distance(step(module, 'cpu', wide=False), truth):.2e}; {seconds:.0f} s on the "
              "emulator", flush=True)
        if not apart <= TOLERANCE:
            raise RuntimeError(f"apart by {apart:.2e}, at most {TOLERANCE:.2e} expected")


def types_of(graph):
    return TYPES[2:] if graph in MIXED else TYPES[:2]


def every_case(graphs):
    for graph in graphs:
        for choice in itertools.product(SAMPLERS, GRAPHS[graph][2], RECOMPUTE, TWINS, types_of(graph)):
            yield Case(graph, *choice)


def some_cases(graphs):
    """Each sampler and each axis once, with the other choices in turn."""
    turn = itertools.cycle(itertools.product(TWINS, RECOMPUTE, TYPES[:2]))
    for graph, samplers in zip(graphs, ((*SAMPLERS,)[0:3], (*SAMPLERS,)[3:6], (*SAMPLERS,)[6:9])):
        axes = itertools.cycle(GRAPHS[graph][2])
        for sampler in samplers:
            twin, recompute, kind = next(turn)
            yield Case(graph, sampler, next(axes), recompute, twin, kind)
            next(turn)
            twin, recompute, kind = next(turn)
            yield Case(graph, sampler, next(axes), recompute, twin, kind)
    for graph, sampler, recompute in (("mixed_bf16", "uniform", "all"), ("mixed_bf16", "keep-all", "elementwise"),
                                      ("mixed_f16", "keep-all", "all"), ("mixed_f16", "uniform", "elementwise")):
        if graph in graphs:
            yield Case(graph, sampler, [1], recompute, "compact", "mixed")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("oracle")
    parser.add_argument("folder")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--video")
    parser.add_argument("--graph", action="append", choices=GRAPHS)
    parser.add_argument("--type", action="append", choices=TYPES)
    parser.add_argument("--sampler", action="append", choices=SAMPLERS)
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    os.makedirs(options.folder, exist_ok=True)
    begin = time.monotonic()
    product = Product(options.oracle, options.folder)
    graphs = options.graph or list(GRAPHS)
    cases = [case for case in (every_case if options.all else some_cases)(graphs)
             if (not options.type or case.type in options.type)
             and (not options.sampler or case.sampler in options.sampler)]
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        exact = [pool.submit(product.run_exact, *job) for job in product.prepare()]
        for job in exact:
            job.result()

        def checked(number, case):
            start = time.monotonic()
            try:
                how, detail = product.check(number, case)
            except (RuntimeError, ValueError, OSError, KeyError) as error:
                how, detail = "wrong", str(error)
            return how, detail, time.monotonic() - start

        for case, (how, detail, seconds) in zip(cases, pool.map(checked, range(len(cases)), cases)):
            product.counts[how.split(",")[0].split(" as ")[0]] += 1
            print(*case[:1], *map(str, case[1:]), "-", f"{how}, {seconds:.1f} s", flush=True)
            if detail:
                print("  " + detail, flush=True)
    for what, value in sorted(product.largest.items()):
        print(f"largest difference, {what}: {value:.2e}")
    print(f"{len(cases)} combinations in {time.monotonic() - begin:.0f} s: "
          + ", ".join(f"{count} {how}" for how, count in sorted(product.counts.items())))
    if options.video:
        check_video(options.video, options.folder)
    return 1 if product.counts["wrong"] else 0


if __name__ == "__main__":
    sys.exit(main())
