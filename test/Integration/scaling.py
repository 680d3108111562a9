"""Long graphs compile, and in time that is linear in their length.

usage: scaling.py FOLDER
Writes graphs of LENGTH operations in one chain, of each kind, and compiles them within LIMIT seconds: what walks a
chain by recursion runs over the stack. Then graphs of many layers and of four times as many, which may take RATIO times
as long (linear is 4, quadratic 16, and the larger graph no longer fits a cache), the best of some runs. The same for
what lowers to the CPU, from SHORT operations to LENGTH. Exit status 1 when one takes longer.
"""
import math
import os
import re
import resource
import subprocess
import sys

LENGTH, LIMIT = 20000, 60
LAYERS, TIMES, RATIO = 3000, 4, 8
SHORT = LENGTH // TIMES

TENSOR = "tensor<16x8xf32>"
MASKED = "layers:\n  - match: 'block[0-9]+'\n    axes: [0]\n    keep: 0.25\n    recompute: "
EXACT = "layers:\n  - match: '.*'\n    method: exact\n    recompute: all\n"


def function(body, results, tensor=TENSOR, arguments=""):
    values = ", ".join(value for value, _ in results)
    types = ", ".join(kind for _, kind in results)
    lines = [f"func.func @main(%x: {tensor}, %t: {tensor}{arguments}) -> ({types}) {{", *body, f"return {values} : {types}", "}"]
    return "\n".join(lines) + "\n"


def unary(count, value, name, layer):
    """A chain of sines; the lines and the last value."""
    lines = []
    for i in range(count):
        lines.append(f"%{name}{i} = math.sin {value} {layer} : {TENSOR}")
        value = f"%{name}{i}"
    return lines, value


def one_layer(before, factors, last, layer):
    """h = tanh(x) and exp(h) forward; the cotangent times the last of the factors backward."""
    return function(
        [
            *before,
            f"%h = math.tanh {last if not factors else '%x'} {layer} : {TENSOR}",
            f"%y = math.exp %h {layer} : {TENSOR}",
            f"%dy = arith.mulf %t, %t : {TENSOR}",
            *factors,
            f"%d = arith.mulf %dy, {last if factors else '%h'} {layer} : {TENSOR}",
        ],
        [("%y", TENSOR), ("%d", TENSOR)],
    )


LAYER = '{sbp.layer = "block0"}'


def factors(count):
    """Derivative factors of which each is computed from the one before."""
    lines, last = unary(count, "%h", "f", LAYER)
    return one_layer([], lines, last, LAYER)


def forward(count):
    """A deep layer."""
    lines, last = unary(count, "%x", "f", LAYER)
    return one_layer(lines, [], last, LAYER)


def views(count):
    """Transposes of transposes of an argument, for forward and backward."""
    lines, value = [], "%x"
    for i in range(count):
        shape = "8x16" if i % 2 == 0 else "16x8"
        other = "16x8" if i % 2 == 0 else "8x16"
        lines.append(f"%e{i} = tensor.empty() : tensor<{shape}xf32>")
        lines.append(
            f"%v{i} = linalg.generic {{indexing_maps = [affine_map<(i, j) -> (j, i)>, affine_map<(i, j) -> (i, j)>], "
            f'iterator_types = ["parallel", "parallel"]}} ins({value} : tensor<{other}xf32>) '
            f"outs(%e{i} : tensor<{shape}xf32>) {{\n^bb0(%a: f32, %b: f32):\nlinalg.yield %a : f32\n}} "
            f"-> tensor<{shape}xf32>"
        )
        value = f"%v{i}"
    return function(
        [
            *lines,
            f"%h = math.tanh {value} {LAYER} : {TENSOR}",
            f"%y = math.exp %h {LAYER} : {TENSOR}",
            f"%dy = arith.mulf %t, %t : {TENSOR}",
            f"%p = arith.mulf %dy, {value} {LAYER} : {TENSOR}",
            f"%d = arith.mulf %p, %h {LAYER} : {TENSOR}",
        ],
        [("%y", TENSOR), ("%d", TENSOR)],
    )


def zeros(count):
    """A zero that is copied and copied, and added to the gradient."""
    lines, value = [f"%e = tensor.empty() : {TENSOR}", f"%z = arith.constant dense<0.0> : {TENSOR}"], "%z"
    for i in range(count):
        lines.append(f"%z{i} = linalg.copy ins({value} : {TENSOR}) outs(%e : {TENSOR}) -> {TENSOR}")
        value = f"%z{i}"
    return function(
        [
            f"%h = math.tanh %x {LAYER} : {TENSOR}",
            f"%y = math.exp %h {LAYER} : {TENSOR}",
            f"%dy = arith.mulf %t, %t : {TENSOR}",
            *lines,
            f"%p = arith.mulf %dy, %h {LAYER} : {TENSOR}",
            f"%d = arith.addf %p, {value} {LAYER} : {TENSOR}",
        ],
        [("%y", TENSOR), ("%d", TENSOR)],
    )


def parts(count):
    """Two parts that are joined, transposed again and again, and summed."""
    lines, value = ["%c = tensor.concat dim(0) %x, %t : (tensor<16x8xf32>, tensor<16x8xf32>) -> tensor<32x8xf32>"], "%c"
    for i in range(count):
        shape, other = ("8x32", "32x8") if i % 2 == 0 else ("32x8", "8x32")
        lines.append(f"%e{i} = tensor.empty() : tensor<{shape}xf32>")
        lines.append(
            f"%v{i} = linalg.generic {{indexing_maps = [affine_map<(i, j) -> (j, i)>, affine_map<(i, j) -> (i, j)>], "
            f'iterator_types = ["parallel", "parallel"]}} ins({value} : tensor<{other}xf32>) '
            f"outs(%e{i} : tensor<{shape}xf32>) {{\n^bb0(%a: f32, %b: f32):\nlinalg.yield %a : f32\n}} "
            f"-> tensor<{shape}xf32>"
        )
        value = f"%v{i}"
    return function(
        [
            f"%h = math.tanh %x {LAYER} : {TENSOR}",
            f"%y = math.exp %h {LAYER} : {TENSOR}",
            f"%dy = arith.mulf %t, %t : {TENSOR}",
            f"%d = arith.mulf %dy, %h {LAYER} : {TENSOR}",
            *lines,
            "%z = arith.constant dense<0.0> : tensor<8xf32>",
            f"%s = linalg.reduce {{arith.addf}} ins({value} : tensor<32x8xf32>) outs(%z : tensor<8xf32>) dimensions = [0]",
        ],
        [("%y", TENSOR), ("%d", TENSOR), ("%s", "tensor<8xf32>")],
    )


def layers(count, tensor=TENSOR):
    """Layers in a row, each of two operations forward and two backward."""
    lines, value = [], "%x"
    for i in range(count):
        layer = f'{{sbp.layer = "block{i}"}}'
        lines.append(f"%a{i} = math.tanh {value} {layer} : {tensor}")
        lines.append(f"%h{i} = math.exp %a{i} {layer} : {tensor}")
        value = f"%h{i}"
    lines.append(f"%dy = arith.mulf %t, %t : {tensor}")
    cotangent = "%dy"
    for i in reversed(range(count)):
        layer = f'{{sbp.layer = "block{i}"}}'
        lines.append(f"%p{i} = arith.mulf {cotangent}, %h{i} {layer} : {tensor}")
        lines.append(f"%q{i} = arith.mulf %p{i}, %a{i} {layer} : {tensor}")
        cotangent = f"%q{i}"
    return function(lines, [(value, tensor), (cotangent, tensor)], tensor)


def elementwise(count):
    """A chain of sines, which become one operation where that pays."""
    lines, value = unary(count, "%x", "f", "")
    return function(lines, [(value, TENSOR)])


def saved(count):
    """A chain of sines and the chain of its gradient: half of the operations make what the other half reads."""
    lines, value = unary(count // 2, "%x", "f", "")
    cotangent = "%t"
    for i in reversed(range(count // 2)):
        lines.append(f"%d{i} = arith.mulf {cotangent}, %f{i} : {TENSOR}")
        cotangent = f"%d{i}"
    return function(lines, [(value, TENSOR), (cotangent, TENSOR)])


def products(count):
    """Products and sines, and their gradient: the library's calls stand between the kernels."""
    weights, multiply = "tensor<8x8xf32>", f"outs(%zeros : {TENSOR}) -> {TENSOR}"
    lines = [
        f"%w = arith.constant dense<0.5> : {weights}",
        "%zero = arith.constant 0.0 : f32",
        f"%empty = tensor.empty() : {TENSOR}",
        f"%zeros = linalg.fill ins(%zero : f32) outs(%empty : {TENSOR}) -> {TENSOR}",
    ]
    value, cotangent = "%x", "%t"
    for i in range(count // 4):
        lines.append(f"%m{i} = linalg.matmul ins({value}, %w : {TENSOR}, {weights}) {multiply}")
        lines.append(f"%a{i} = math.sin %m{i} : {TENSOR}")
        value = f"%a{i}"
    for i in reversed(range(count // 4)):
        lines.append(f"%g{i} = arith.mulf {cotangent}, %m{i} : {TENSOR}")
        lines.append(f"%d{i} = linalg.matmul ins(%g{i}, %w : {TENSOR}, {weights}) {multiply}")
        cotangent = f"%d{i}"
    return function(lines, [(value, TENSOR), (cotangent, TENSOR)])


def weights(count):
    """Products with an argument each, and sines."""
    weight = "tensor<8x8xf32>"
    lines = [
        "%zero = arith.constant 0.0 : f32",
        f"%empty = tensor.empty() : {TENSOR}",
        f"%zeros = linalg.fill ins(%zero : f32) outs(%empty : {TENSOR}) -> {TENSOR}",
    ]
    value = "%x"
    for i in range(count // 2):
        lines.append(
            f"%m{i} = linalg.matmul ins({value}, %w{i} : {TENSOR}, {weight}) outs(%zeros : {TENSOR}) -> {TENSOR}"
        )
        lines.append(f"%a{i} = math.sin %m{i} : {TENSOR}")
        value = f"%a{i}"
    arguments = "".join(f", %w{i}: {weight}" for i in range(count // 2))
    return function(lines, [(value, TENSOR)], arguments=arguments)


def shared(count):
    """A value that every operation reads, and that no fusion makes again."""
    lines, value = [f"%h = math.exp %x : {TENSOR}"], "%t"
    for i in range(count):
        lines.append(f"%a{i} = arith.{'mulf' if i % 2 else 'addf'} {value}, %h : {TENSOR}")
        value = f"%a{i}"
    return function(lines, [(value, TENSOR)])


def buffer_views(count):
    """On memrefs: one buffer behind views of views of views."""
    flat, square = "memref<128xf32>", "memref<16x8xf32>"
    lines, value = ["func.func @main(%x: memref<16x8xf32>) {", f"%b = memref.alloc() : {square}"], "%b"
    lines.append(f"memref.copy %x, %b : {square} to {square}")
    for i in range(0, count, 2):
        lines.append(f"%v{i} = memref.collapse_shape {value} [[0, 1]] : {square} into {flat}")
        lines.append(f"%v{i + 1} = memref.expand_shape %v{i} [[0, 1]] output_shape [16, 8] : {flat} into {square}")
        value = f"%v{i + 1}"
    lines.append(
        "linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>], "
        f'iterator_types = ["parallel", "parallel"]}} ins({value} : {square}) outs(%x : {square}) '
        "{\n^bb0(%a: f32, %c: f32):\n%s = math.sin %a : f32\nlinalg.yield %s : f32\n}"
    )
    return "\n".join([*lines, "return", "}"]) + "\n"


def compile_graph(folder, text, plan, options=""):
    """Seconds of each pass of sbp-compile."""
    plan_file = os.path.join(folder, "plan.yaml")
    with open(plan_file, "w") as file:
        file.write(plan)
    return run_passes(folder, text, [f"--sbp-compile=plan={plan_file} seed=0 step=0{options}"])


def run_passes(folder, text, passes):
    """Seconds of each pass."""
    graph = os.path.join(folder, "graph.mlir")
    with open(graph, "w") as file:
        file.write(text)
    done = subprocess.run(
        ["sbp-opt", graph, *passes, "-o", os.path.join(folder, "out.mlir")]
        + ["--mlir-timing", "--mlir-timing-display=list", "--mlir-disable-threading"],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=LIMIT,
    )
    if done.returncode:
        raise RuntimeError(f"exit status {done.returncode}: {done.stdout[:1000]}")
    rows = re.findall(r"^ +([\d.]+) \( *[\d.]+%\) +(\w+Pass|CSE|Canonicalizer|Inliner|SymbolDCE)$", done.stdout, re.M)
    seconds = {}
    for number, name in rows:
        seconds[name] = seconds.get(name, 0) + float(number)
    return seconds


def check_chains(folder):
    failed = False
    for make in (factors, forward, views, zeros, parts):
        for name, plan, options in (
            ("masked", MASKED + "none\n", ""),
            ("masked, recomputed", MASKED + "all\n", " record-exact=false"),
            ("exact, recomputed", EXACT, " record-exact=false"),
            ("dense", MASKED + "none\n", " dense=true record-exact=false"),
        ):
            try:
                compile_graph(folder, make(LENGTH), plan, options)
                print(f"{make.__name__}, {name}: compiles", flush=True)
            except (RuntimeError, subprocess.TimeoutExpired) as error:
                failed = True
                print(f"{make.__name__}, {name}: FAILED, {error}", flush=True)
    return failed


def check_times(folder, name, few, many, run):
    best = {1: math.inf, TIMES: math.inf}
    for attempt in range(5):
        for count, text in ((1, few), (TIMES, many)):
            # The processor's time: that of the clock depends on what else runs.
            before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
            passes = run(text)
            best[count] = min(best[count], resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before)
        if best[TIMES] <= RATIO * best[1]:
            break
    linear = best[TIMES] <= RATIO * best[1]
    slowest = max(passes, key=passes.get)
    print(
        f"{name}: {best[1]:.2f} and {best[TIMES]:.2f} s, of which {slowest} {passes[slowest]:.2f}"
        + ("" if linear else ": NOT LINEAR"),
        flush=True,
    )
    return not linear


def main(folder):
    os.makedirs(folder, exist_ok=True)
    failed = check_chains(folder)
    dynamic = lambda count: layers(count, "tensor<?x8xf32>")
    cases = []
    # The record lowers a copy of the graph, which is timed in one case, and takes longer than the rest.
    short = " record-exact=false"
    for name, make, plan, options in (
        ("masked layers, recorded", layers, MASKED + "none\n", ""),
        ("masked layers", layers, MASKED + "none\n", short),
        ("masked layers, recomputed", layers, MASKED + "all\n", short),
        ("exact layers, recomputed", layers, EXACT, short),
        ("dynamic layers", dynamic, MASKED + "none\n", short),
    ):
        run = lambda text, plan=plan, options=options: compile_graph(folder, text, plan, options)
        cases.append((name, make(LAYERS), make(TIMES * LAYERS), run))
    lower = ["--sbp-lower-to-cpu=results-in-arena=true"]
    on_buffers = ["--sbp-free-buffers", "--sbp-fuse-batches", "--sbp-fuse-kernels", "--sbp-plan-memory"]
    for name, make, passes in (
        ("lowered: elementwise chain", elementwise, lower),
        ("lowered: saved values", saved, lower),
        ("lowered: products", products, lower),
        ("lowered: arguments", weights, lower),
        ("lowered: shared value", shared, lower),
        ("buffers: views of views", buffer_views, on_buffers),
    ):
        run = lambda text, passes=passes: run_passes(folder, text, passes)
        cases.append((name, make(SHORT), make(LENGTH), run))
    for case in cases:
        try:
            failed |= check_times(folder, *case)
        except (RuntimeError, subprocess.TimeoutExpired) as error:
            failed = True
            print(f"{case[0]}: FAILED, {error}", flush=True)
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
