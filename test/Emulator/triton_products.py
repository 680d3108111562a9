"""Products of matrices by Triton's code, which is right on hardware: what the
emulator makes of cp.async, swizzles, ldmatrix, mma.sync and wgmma.

Elements are small integers, so that every sum is exact and in any order the
same."""

import json
import os
import random

from cuda import INPUTS, Buffer, Module, pack


def main():
    with open(os.path.join(INPUTS, "triton_matmul.json")) as file:
        cases = json.load(file)
    random.seed(1)
    wrong = 0
    for case in cases:
        bm, bn, bk = case["tile"]
        m, n, k = 2 * bm, 2 * bn, 5 * bk
        a = [[random.randint(-8, 8) for _ in range(k)] for _ in range(m)]
        b = [[random.randint(-8, 8) for _ in range(n)] for _ in range(k)]
        columns = list(zip(*b))
        want = [float(sum(map(lambda x, y: x * y, row, column)))
                for row in a for column in columns]
        stored, stored_a = (
            {"bf16": "bf16", "fp16": "f16", "fp32": "f32", "i8": "s8"}[name]
            for name in (case["element"], case["elementA"]))
        flat = lambda rows: [v for row in rows for v in row]
        values = {
            "a": Buffer(pack(stored_a, flat(zip(*a) if case["transposedA"] else a))),
            "b": Buffer(pack(stored, flat(columns if case["transposedB"] else b))),
            "c": Buffer(4 * m * n), "K": k, "am": k, "ak": m, "bk": n, "bn": k,
            "cm": n}
        with open(os.path.join(INPUTS, case["file"])) as file:
            module = Module(file.read())
        scratch = Buffer(4)  # Triton's kernels take two pointers more
        module.launch("matmul", (m // bm, n // bn), case["threads"],
                      *[values[name] for name in case["arguments"]], scratch,
                      scratch, shared=case["shared"])
        if values["c"].read("f32") != want:
            wrong += 1
            print(case["file"], "differs")
    print("%d products, %d wrong" % (len(cases), wrong))


main()
