"""Triton's products of matrices, each with one synchronization broken: the
emulator must say so without luck, in every order of the threads."""

import json
import os
import random
import sys

from cuda import INPUTS, Buffer, Module, in_child, pack

WGMMA = "triton_sm90_bf16_nn_64x64x64.ptx"
MMA = "triton_sm80_bf16_nn_64x64x64.ptx"


def drop(line):
    """Without the n-th line that begins so, all of them if n is not given."""
    def edit(text, word=line[0], which=line[1:]):
        lines, seen, kept = text.split("\n"), 0, []
        for each in lines:
            if each.strip().startswith(word):
                seen += 1
                if not which or seen - 1 in which:
                    continue
            kept.append(each)
        return "\n".join(kept)
    return edit


def replace(old, new):
    return lambda text: text.replace(old, new)


def descriptor_mode(text):
    """128-byte swizzle (1 in the top bits) read as 64-byte swizzle."""
    return text.replace("4611686293305294848", "-9223371899415822336")


# name, file, edit, message; None: right but for its numbers
CASES = [
    ("as it is", WGMMA, lambda text: text, "right"),
    ("as it is", MMA, lambda text: text, "right"),
    ("no fence.proxy.async", WGMMA, drop(["fence.proxy.async"]),
     "with no fence.proxy.async in between"),
    ("no wgmma.fence", WGMMA, drop(["wgmma.fence"]),
     "wgmma.mma_async without a wgmma.fence before it"),
    ("no barrier before the product", WGMMA, drop(["bar.sync", 0]),
     "race: wgmma reads shared byte"),
    ("no barrier before the next copy", WGMMA, drop(["bar.sync", 1]), "race: "),
    ("waits for too few copies", WGMMA,
     replace("cp.async.wait_group \t2", "cp.async.wait_group \t3"),
     "to which a cp.async of line"),
    ("waits for too few products", WGMMA,
     replace("wgmma.wait_group.sync.aligned 1",
             "wgmma.wait_group.sync.aligned 2"),
     "which a wgmma reads that was not waited for"),
    ("never waits for the products", WGMMA, drop(["wgmma.wait_group"]),
     "which a wgmma reads that was not waited for"),
    ("does not wait before the results", WGMMA,
     drop(["wgmma.wait_group.sync.aligned 0"]), "and has not waited for its "
     "wgmma"),
    ("another swizzle", WGMMA, descriptor_mode, "wrong"),
    ("no barrier before ldmatrix", MMA, drop(["bar.sync", 0]),
     "is read and was never written"),
    ("waits for too few copies", MMA,
     replace("cp.async.wait_group \t2", "cp.async.wait_group \t3"),
     "to which a cp.async of line"),
    ("sizes that are too large", WGMMA, lambda text: text, "global memory: 16 "
     "bytes at offset"),
]


def multiply(case, module, too_large):
    bm, bn, bk = case["tile"]
    m, n, k = bm, bn, 6 * bk
    random.seed(3)
    a = [random.randint(-4, 4) for _ in range(m * k)]
    b = [random.randint(-4, 4) for _ in range(k * n)]
    want = [float(sum(a[i * k + z] * b[z * n + j] for z in range(k)))
            for i in range(m) for j in range(n)]
    c, scratch = Buffer(4 * m * n), Buffer(4)
    values = {"a": Buffer(pack("bf16", a)), "b": Buffer(pack("bf16", b)),
              "c": c, "K": k + 64 * too_large, "am": k, "ak": m, "bk": n,
              "bn": k, "cm": n}
    module.launch("matmul", 1, case["threads"],
                  *[values[name] for name in case["arguments"]], scratch,
                  scratch, shared=case["shared"])
    print("right" if c.read("f32") == want else "wrong")


def main():
    with open(os.path.join(INPUTS, "triton_matmul.json")) as file:
        known = {case["file"]: case for case in json.load(file)}
    wrong = 0
    for name, file, edit, message in CASES:
        with open(os.path.join(INPUTS, file)) as text:
            original = text.read()
        ptx = edit(original)
        too_large = name == "sizes that are too large"
        assert (ptx != original) or too_large or name == "as it is", name
        module = Module(ptx)
        for seed in (0, 1, 2, 3):
            status, text = in_child(
                lambda: multiply(known[file], module, too_large),
                SBP_EMU_SEED=seed, SBP_EMU_CHECK=1)
            expected = 0 if message in ("right", "wrong") else 3
            found = message if seed == 0 else "" if expected else message
            if status != expected or found not in text:
                wrong += 1
                print("%s of %s, seed %d: status %d: %s"
                      % (name, file, seed, status, text))
                break
    print("%d kernels, %d wrong" % (len(CASES), wrong))


main()
