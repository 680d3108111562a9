"""Writes the PTX of products of matrices by Triton, without a GPU.

Triton's code runs on hardware, so that it tests what the emulator makes of
cp.async, swizzled shared memory, ldmatrix, mma.sync and wgmma's descriptors. The
tests read the text that is committed here; only who changes it needs Triton:

    pip install triton==3.9.0 && python3 triton_matmul.py
"""

import json
import os
import re

import triton
import triton.language as tl
from triton.backends.compiler import GPUTarget
from triton.compiler import ASTSource


@triton.jit
def matmul(a, b, c, K, am, ak, bk, bn, cm, BM: tl.constexpr, BN: tl.constexpr,
           BK: tl.constexpr):
    """C = A B of f32 from A and B of any strides; sizes are multiples."""
    rows = tl.program_id(0) * BM + tl.arange(0, BM)
    columns = tl.program_id(1) * BN + tl.arange(0, BN)
    inner = tl.arange(0, BK)
    x = a + rows[:, None] * am + inner[None, :] * ak
    y = b + inner[:, None] * bk + columns[None, :] * bn
    sums = tl.zeros((BM, BN), tl.float32)
    for _ in range(0, K, BK):
        left, right = tl.load(x), tl.load(y)
        # An operand that is computed stays in registers.
        sums = tl.dot(left.to(right.dtype), right, sums)
        x += BK * ak
        y += BK * bk
    tl.store(c + rows[:, None] * cm + columns[None, :], sums)


# chip, element, A and B transposed, tile, warps, stages, A's element
CASES = [
    # wgmma: both orders of both operands, 128-byte swizzle
    (90, "bf16", 0, 0, 64, 64, 64, 4, 3),
    (90, "bf16", 1, 1, 64, 64, 64, 4, 3),
    (90, "fp16", 0, 1, 64, 128, 64, 8, 2),
    (90, "fp16", 1, 0, 64, 128, 64, 4, 2),
    # 64-byte and 32-byte swizzles
    (90, "bf16", 0, 0, 128, 32, 32, 4, 4),
    (90, "bf16", 0, 0, 64, 16, 16, 4, 3),
    # A from registers: bytes that become bf16
    (90, "bf16", 0, 0, 64, 64, 64, 4, 3, "i8"),
    # tf32
    (90, "fp32", 0, 1, 64, 64, 32, 4, 3),
    # mma.sync with ldmatrix
    (80, "bf16", 0, 0, 64, 64, 64, 4, 3),
    (80, "fp16", 1, 1, 64, 64, 32, 4, 3),
    (80, "fp32", 0, 1, 64, 64, 32, 4, 3),
]
NAMES = ["a", "b", "c", "K", "am", "ak", "bk", "bn", "cm", "BM", "BN", "BK"]


def strip(ptx):
    """Without debug information, which names files of the machine that wrote
    it, and comments."""
    text = ptx.split("\t.section\t.debug")[0].split("\n\t.file\t")[0]
    text = re.sub(r"(?m)^\t?\.(loc|file)\t.*\n", "", text)
    text = re.sub(r"(?m)[ \t]*//[^\n]*", "", text)
    text = re.sub(r"(?m)^\$L__(tmp|func)\w*:\n", "", text)
    return re.sub(r"\n\s*\n+", "\n", text).replace(", debug", "")


def compile(chip, element, ta, tb, bm, bn, bk, warps, stages, left=None):
    constants = {"BM": bm, "BN": bn, "BK": bk}
    # The stride that is 1 is known.
    constants["am" if ta else "ak"] = 1
    constants["bk" if tb else "bn"] = 1
    signature = {name: "*" + (left or element) if name == "a" else
                 "*" + element if name == "b" else
                 "*fp32" if name == "c" else
                 "constexpr" if name in constants else "i32" for name in NAMES}
    attributes = {(i,): [["tt.divisibility", 16]]
                  for i, name in enumerate(NAMES) if name not in constants}
    source = ASTSource(fn=matmul, signature=signature, attrs=attributes,
                       constexprs={(NAMES.index(k),): v
                                   for k, v in constants.items()})
    result = triton.compile(source, target=GPUTarget("cuda", chip, 32),
                            options={"num_warps": warps, "num_stages": stages,
                                     "ptx_version": 87})
    text = strip(result.asm["ptx"])
    return text, result.metadata.shared, [n for n in NAMES if n not in constants]


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    listed = []
    for case in CASES:
        chip, element, ta, tb, bm, bn, bk, warps, stages = case[:9]
        left = case[9] if len(case) > 9 else element
        name = "triton_sm%d_%s_%s%s_%dx%dx%d.ptx" % (
            chip, element if left == element else left + "_" + element,
            "tn"[not ta], "tn"[not tb], bm, bn, bk)
        text, shared, arguments = compile(*case)
        with open(os.path.join(here, name), "w") as file:
            file.write(text)
        kinds = sorted(set(re.findall(
            r"wgmma\.mma_async[\w.:]*|mma\.sync[\w.:]*", text)))
        print(name, len(text), kinds)
        listed.append({"file": name, "element": element, "elementA": left,
                       "transposedA": ta,
                       "transposedB": tb, "tile": [bm, bn, bk],
                       "threads": 32 * warps, "shared": shared,
                       "arguments": arguments})
    with open(os.path.join(here, "triton_matmul.json"), "w") as file:
        file.write("[\n  " + ",\n  ".join(map(json.dumps, listed)) + "\n]\n")


if __name__ == "__main__":
    main()
