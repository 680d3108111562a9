"""Long graphs compile, and in time that is linear in their length.

usage: scaling.py FOLDER
Writes graphs of LENGTH operations in one chain, of each kind, and compiles them within LIMIT seconds: what walks a
chain by recursion runs over the stack. Then graphs of many layers and of four times as many, which may take RATIO times
as long (linear is 4, quadratic 16, and the larger graph no longer fits a cache), the best of some runs. Exit status 1
when one takes longer.
"""
import math
import os
import re
import resource
import subprocess
import sys

LENGTH, LIMIT = 20000, 60
LAYERS, TIMES, RATIO = 3000, 4, 8

TENSOR = "tensor<16x8xf32>"
MASKED = "layers:\n  - match: 'block[0-9]+'\n    axes: [0]\n    keep: 0.25\n    recompute: "
EXACT = "layers:\n  - match: '.*'\n    method: exact\n    recompute: all\n"


def function(body, results, tensor=TENSOR):
    values = ", ".join(value for value, _ in results)
    types = ", ".join(kind for _, kind in results)
    lines = [f"func.func @main(%x: {tensor}, %t: {tensor}) -> ({types}) {{", *body, f"return {values} : {types}", "}"]
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


def compile_graph(folder, text, plan, options=""):
    """Seconds of each pass."""
    graph, plan_file = os.path.join(folder, "graph.mlir"), os.path.join(folder, "plan.yaml")
    with open(graph, "w") as file:
        file.write(text)
    with open(plan_file, "w") as file:
        file.write(plan)
    done = subprocess.run(
        ["sbp-opt", graph, f"--sbp-compile=plan={plan_file} seed=0 step=0{options}", "-o", os.path.join(folder, "out.mlir")]
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
            ("masked, recomputed", MASKED + "all\n", ""),
            ("exact, recomputed", EXACT, ""),
            ("dense", MASKED + "none\n", " dense=true"),
        ):
            try:
                compile_graph(folder, make(LENGTH), plan, options)
                print(f"{make.__name__}, {name}: compiles", flush=True)
            except (RuntimeError, subprocess.TimeoutExpired) as error:
                failed = True
                print(f"{make.__name__}, {name}: FAILED, {error}", flush=True)
    return failed


def check_times(folder, name, make, plan):
    few, many = make(LAYERS), make(TIMES * LAYERS)
    best = {1: math.inf, TIMES: math.inf}
    for attempt in range(5):
        for count, text in ((1, few), (TIMES, many)):
            # The processor's time: that of the clock depends on what else runs.
            before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
            passes = compile_graph(folder, text, plan)
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
    for name, make, plan in (
        ("masked layers", layers, MASKED + "none\n"),
        ("masked layers, recomputed", layers, MASKED + "all\n"),
        ("exact layers, recomputed", layers, EXACT),
        ("dynamic layers", dynamic, MASKED + "none\n"),
    ):
        try:
            failed |= check_times(folder, name, make, plan)
        except (RuntimeError, subprocess.TimeoutExpired) as error:
            failed = True
            print(f"{name}: FAILED, {error}", flush=True)
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
