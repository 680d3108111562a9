"""A graph is planned in work that is linear in its layers.

usage: plan_scaling.py FOLDER [LAYERS]
Plans graphs of LAYERS residual layers, twice and four times as many, at a budget that only masks meet, and prints how
many layers differ, how many plans were lowered, and how many operations all trials together had for each layer. Exit
status 1 where the longest graph takes more than 1.3 times the operations of the shortest for each layer, or where
layers that are equal are tried more than once.
"""
import os
import re
import subprocess
import sys

TENSOR, WEIGHT = "tensor<16x8xf32>", "tensor<8x8xf32>"
SUM = """{name} = linalg.generic {{indexing_maps = [{maps}], iterator_types = ["parallel", "parallel", "reduction"]}}
    ins({a}, {b} : {types}) outs({out} : {result}) attrs = {layer} {{
^bb0(%p: f32, %q: f32, %s: f32):
  %m = arith.mulf %p, %q : f32
  %n = arith.addf %s, %m : f32
  linalg.yield %n : f32
}} -> {result}"""


def product(name, a, b, types, out, result, layer, operands):
    maps = ", ".join(f"affine_map<(i, j, k) -> ({m})>" for m in (*operands, "i, j"))
    return SUM.format(name=name, maps=maps, a=a, b=b, types=types, out=out, result=result, layer=layer)


def graph(count):
    """x + tanh(x w) again and again, and its gradients."""
    arguments = [f"%x: {TENSOR}", f"%t: {TENSOR}", *(f"%w{i}: {WEIGHT}" for i in range(count))]
    lines = [
        f"%z = arith.constant dense<0.0> : {TENSOR}",
        f"%zw = arith.constant dense<0.0> : {WEIGHT}",
        f"%one = arith.constant dense<1.0> : {TENSOR}",
        "%zl = arith.constant dense<0.0> : tensor<f32>",
    ]
    value, inputs = "%x", []
    for i in range(count):
        layer = f'{{sbp.layer = "block{i}"}}'
        inputs.append(value)
        lines += [
            product(f"%m{i}", value, f"%w{i}", f"{TENSOR}, {WEIGHT}", "%z", TENSOR, layer, ("i, k", "k, j")),
            f"%h{i} = math.tanh %m{i} {layer} : {TENSOR}",
            f"%y{i} = arith.addf {value}, %h{i} : {TENSOR}",
        ]
        value = f"%y{i}"
    lines += [
        f"%l = arith.mulf {value}, %t : {TENSOR}",
        f"%loss = linalg.reduce {{arith.addf}} ins(%l : {TENSOR}) outs(%zl : tensor<f32>) dimensions = [0, 1]",
    ]
    cotangent, results = "%t", [("%loss", "tensor<f32>")]
    for i in reversed(range(count)):
        layer = f'{{sbp.layer = "block{i}"}}'
        lines += [
            f"%s{i} = arith.mulf %h{i}, %h{i} {layer} : {TENSOR}",
            f"%f{i} = arith.subf %one, %s{i} {layer} : {TENSOR}",
            f"%p{i} = arith.mulf {cotangent}, %f{i} {layer} : {TENSOR}",
            product(f"%dw{i}", inputs[i], f"%p{i}", f"{TENSOR}, {TENSOR}", "%zw", WEIGHT, layer, ("k, i", "k, j")),
            product(f"%dx{i}", f"%p{i}", f"%w{i}", f"{TENSOR}, {WEIGHT}", "%z", TENSOR, layer, ("i, k", "j, k")),
            f"%c{i} = arith.addf {cotangent}, %dx{i} : {TENSOR}",
        ]
        results.append((f"%dw{i}", WEIGHT))
        cotangent = f"%c{i}"
    types = ", ".join(kind for _, kind in results)
    values = ", ".join(name for name, _ in results)
    body = "\n".join(lines)
    return f"func.func @main({', '.join(arguments)}) -> ({types}) {{\n{body}\nreturn {values} : {types}\n}}\n"


def main(folder, layers=60):
    os.makedirs(folder, exist_ok=True)
    file = os.path.join(folder, "graph.mlir")
    per_layer, failed = [], False
    for count in (int(layers), 2 * int(layers), 4 * int(layers)):
        with open(file, "w") as out:
            out.write(graph(count))
        done = subprocess.run(
            ["sbp-opt", file, f"--sbp-plan=budget={count * 700}", "-o", os.devnull]
            + ["--remark-format=emitRemark", "--remarks-filter=sbp-plan"],
            check=True,
            capture_output=True,
            text=True,
        ).stderr
        found = re.search(r"Trials .*DifferentLayers=(\d+).*Layers=(\d+).*Operations=(\d+)", done)
        plans = re.search(r"lowered the graph with (\d+) plans", done)
        different, number, operations = (int(text) for text in found.groups())
        per_layer.append(operations / count)
        failed |= number != count or different > 3
        print(f"{number} layers, {different} different: {plans[1]} plans, {per_layer[-1]:.0f} operations a layer")
    failed |= max(per_layer) > 1.3 * per_layer[0]
    return failed


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
