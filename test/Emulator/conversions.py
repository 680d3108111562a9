"""Conversions and moves at their edges, against exact fractions and Python's
integers."""

import math
from fractions import Fraction

import reference as ref
from arithmetic import CLASS, INTEGERS, nan_of, table
from reference import BF16, F16, F32, FORMATS, NAN, TF32, wrap
from table import floats, pairs, patterns

# --- Conversions -------------------------------------------------------------

for name, form in FORMATS.items():
    if name == "bf16":
        continue
    for to, bits, is_signed in INTEGERS + [("s8", 8, True), ("u8", 8, False)]:
        halves = [form.encode(s, Fraction(v, 2)) for s in (0, 1)
                  for v in list(range(12)) + [255, 256, 257, 511, 65535, 131071,
                                              2 ** 32 - 1, 2 ** 33 + 1]]
        values = [(v,) for v in floats(form) + halves]
        out = max(bits, 16)
        for mode in ("rni", "rzi", "rmi", "rpi"):
            # 8 bits are extended to the register.
            table.compute(
                "cvt.%s.%s.%s %%d, %%a;" % (mode, to, name),
                "%s %s" % (CLASS[out], CLASS[form.bits]), values,
                lambda a, f=form, n=bits, s=is_signed, m=mode: wrap(
                    ref.to_integer(f.decode(a), n, s, m), n, s))
for name, form in FORMATS.items():
    modes = ["rn", "rz", "rm", "rp"] if form.bits > 16 else ["rn"]
    for source, bits, is_signed in INTEGERS:
        if name == "bf16":
            continue
        for mode in modes:
            table.compute(
                "cvt.%s.%s.%s %%d, %%a;" % (mode, name, source),
                "%s %s" % (CLASS[form.bits], CLASS[bits]),
                [(v,) for v in patterns(bits)] +
                [((1 << bits - 2) + v,) for v in range(12)],
                lambda a, f=form, n=bits, s=is_signed, m=mode: f.encode(
                    *ref.from_fraction(Fraction(wrap(a, n, s))), mode=m))
for source, bits, is_signed in INTEGERS + [("s8", 8, True), ("u8", 8, False)]:
    for to, to_bits, to_signed in INTEGERS + [("s8", 8, True),
                                              ("u8", 8, False)]:
        kinds = "%s %s" % (CLASS[max(to_bits, 16)], CLASS[max(bits, 16)])
        values = [(v,) for v in patterns(max(bits, 16))]
        table.compute("cvt.%s.%s %%d, %%a;" % (to, source), kinds, values,
                      lambda a, n=bits, s=is_signed, t=to_bits, u=to_signed:
                      wrap(wrap(a, n, s), t, u))
        low = -(1 << to_bits - 1) if to_signed else 0
        high = (1 << to_bits - to_signed) - 1
        table.compute("cvt.sat.%s.%s %%d, %%a;" % (to, source), kinds, values,
                      lambda a, n=bits, s=is_signed, l=low, h=high:
                      max(l, min(h, wrap(a, n, s))))

# Between floats: just above and below ties of the narrow format as well.
for name, form in FORMATS.items():
    for to, target in FORMATS.items():
        if name == to or (name != "f32" and "bf16" in (name, to) and
                          to != "f32"):
            continue
        values = set(floats(form))
        if form.bits > target.bits:
            step = 1 << (form.mantissa_bits - target.mantissa_bits)
            for narrow in floats(target):
                if target.is_nan(narrow):
                    continue
                exact = target.decode(narrow)
                wide = form.encode(*exact)
                values |= {wide, wide + step // 2 - 1, wide + step // 2,
                           wide + step // 2 + 1, wide + step - 1}
        modes = [""] if form.bits < target.bits else [".rn", ".rz"]
        if (name, to) == ("f64", "f32"):
            modes += [".rm", ".rp"]
        for mode in modes:
            table.compute("cvt%s.%s.%s %%d, %%a;" % (mode, to, name),
                          "%s %s" % (CLASS[target.bits], CLASS[form.bits]),
                          [(v,) for v in sorted(values)],
                          lambda a, f=form, t=target, m=mode[1:] or "rn":
                          t.encode(*f.decode(a), mode=m), nan=nan_of(target))
for mode, compute in (("rni", round), ("rzi", math.trunc), ("rmi", math.floor),
                      ("rpi", math.ceil)):
    def rounded(a, f=compute):
        sign, magnitude = F32.decode(a)
        if magnitude in (NAN, ref.INF):
            return F32.encode(sign, magnitude)
        return F32.encode(sign, Fraction(abs(f(ref.signed((sign, magnitude))))))

    table.compute("cvt.%s.f32.f32 %%d, %%a;" % mode, "b32 b32",
                  [(v,) for v in floats(F32)] +
                  [(ref.f32(v / 2),) for v in range(-9, 10)], rounded)
table.add("cvt.sat.f32.f32 %d, %a;", "b32 b32",
          [(0, 0x7FC00000), (0, ref.f32(-1)), (ref.f32(1), 0x7F800000),
           (ref.f32(0.5), ref.f32(0.5)), (0, 0x80000000)])
table.add("cvt.ftz.f64.f32 %d, %a;", "b64 b32", [(0, 1), (1 << 63, 0x80000001)])
table.compute("cvt.rna.tf32.f32 %d, %a;", "b32 b32",
              [(v,) for v in floats(F32)] +
              [(ref.f32(1) + v,) for v in (0xFFF, 0x1000, 0x1001, 0x2FFF,
                                           0x3000)],
              lambda a: 0x7FFFFFFF if F32.is_nan(a) else
              TF32.encode(*F32.decode(a), mode="rna") << 13)
for name, form in (("f16x2", F16), ("bf16x2", BF16)):
    for suffix in ("", ".relu"):
        def both(a, b, f=form, relu=bool(suffix)):
            result = 0
            for word in (a, b): # the first operand is the upper half
                half = f.encode(*F32.decode(word))
                if relu and half & f.sign_bit and not f.is_nan(half):
                    half = 0
                result = result << 16 | half
            return result
        table.compute("cvt.rn%s.%s.f32 %%d, %%a, %%b;" % (suffix, name),
                      "b32 b32 b32", pairs(floats(F32), 300), both)
table.add("cvt.rn.satfinite.f16.f32 %d, %a;", "b16 b32",
          [(0x7BFF, 0x7F800000), (0xFBFF, ref.f32(-1e9)), (0x7FFF, 0x7FC00000),
           (0x3C00, ref.f32(1))])

# --- Moves -------------------------------------------------------------------

table.compute("{ .reg .b32 l, h; mov.b64 {l, h}, %a; mov.b64 %d, {h, l}; }",
              "b64 b64", [(v,) for v in patterns(64)],
              lambda a: a >> 32 | a << 32)
table.compute("{ .reg .b16 x; mov.b32 {x, _}, %a; mov.b32 %d, {x, x}; }",
              "b32 b32", [(v,) for v in patterns(32)],
              lambda a: a & 0xFFFF | a << 16)
table.add("mov.f32 %d, 0f3F800000;", "b32 b32", [(0x3F800000, 0)])
table.add("mov.f64 %d, 0d4008000000000000;", "b64 b32", [(ref.f64(3), 0)])
table.add("mov.b32 %d, -5;", "b32 b32", [(-5, 0)])
table.add("mov.b64 %d, -5;", "b64 b32", [(-5, 0)])
table.add("mov.u32 %d, 0x1F;", "b32 b32", [(31, 0)])
