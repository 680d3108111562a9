"""Arithmetic and comparisons at their edges, against exact fractions and
Python's integers."""

import math
from fractions import Fraction

import reference as ref
from reference import BF16, F16, F32, F64, FORMATS, NAN, wrap
from table import Table, floats, pairs, patterns, triples

table = Table()
CLASS = {16: "b16", 32: "b32", 64: "b64"}
INTEGERS = [(kind + str(bits), bits, kind == "s")
            for bits in (16, 32, 64) for kind in "us"]


def nan_of(form):
    """f64's NaNs keep a payload that nobody promises."""
    return form.is_nan if form is F64 else None


def add_float(instruction, form, operands, compute, mode="rn", ftz=False,
              sat=False, relu=False):
    """A float instruction whose result is exact before it is rounded."""
    kind = CLASS[form.bits]
    count = len(operands[0])

    def expected(*bits):
        if ftz:
            bits = [form.flush(b) for b in bits]
        result = form.encode(*compute(*map(form.decode, bits)), mode=mode)
        if ftz:
            result = form.flush(result)
        if sat:
            sign, magnitude = form.decode(result)
            if magnitude == NAN or sign or magnitude == 0:
                result = 0
            elif magnitude == ref.INF or magnitude > 1:
                result = form.encode(0, Fraction(1))
        if relu and not form.is_nan(result) and result & form.sign_bit:
            result = 0
        return result

    table.compute(instruction + " %d, " + ", ".join(
        ["%a", "%b", "%c"][:count]) + ";", " ".join([kind] * (count + 1)),
        operands, expected, nan=nan_of(form))


# --- Sums and products of floats ---------------------------------------------

for name, form in FORMATS.items():
    two, three = pairs(floats(form)), triples(floats(form))
    modes = ["rn", "rz", "rm", "rp"] if name in ("f32", "f64") else ["rn"]
    for mode in modes:
        suffix = ".%s.%s" % (mode, name)
        add_float("add" + suffix, form, two,
                  lambda x, y, m=mode: ref.add(x, y, m), mode)
        add_float("sub" + suffix, form, two,
                  lambda x, y, m=mode: ref.add(x, ref.negate(y), m), mode)
        add_float("mul" + suffix, form, two, ref.multiply, mode)
        add_float("fma" + suffix, form, three, lambda x, y, z, m=mode:
                  ref.add(ref.multiply(x, y), z, m), mode)
        if len(modes) > 1:
            one = (0, Fraction(1))
            single = [(v,) for v in floats(form)]
            add_float("div" + suffix, form, two, ref.divide, mode)
            add_float("sqrt" + suffix, form, single,
                      lambda x, f=form: ref.square_root(x, f), mode)
            add_float("rcp" + suffix, form, single,
                      lambda x: ref.divide(one, x), mode)

two, three = pairs(floats(F32)), triples(floats(F32))
add_float("add.ftz.f32", F32, two, ref.add, ftz=True)
add_float("mul.rz.ftz.sat.f32", F32, two, ref.multiply, "rz", True, True)
add_float("sub.sat.f32", F32, two, lambda x, y: ref.add(x, ref.negate(y)),
          sat=True)
product_and = lambda x, y, z: ref.add(ref.multiply(x, y), z)
add_float("fma.rn.ftz.f32", F32, three, product_and, ftz=True)
add_float("fma.rn.sat.f16", F16, triples(floats(F16)), product_and, sat=True)
add_float("fma.rn.relu.bf16", BF16, triples(floats(BF16)), product_and,
          relu=True)
add_float("add.ftz.f16", F16, pairs(floats(F16)), ref.add, ftz=True)

# The sum is 1025.5 - 2^-22: f32 would make a tie of it, and even is wrong.
table.add("fma.rn.f16 %d, %a, %b, %c;", "b16 b16 b16 b16",
          [(0x6401, 0x3C01, 0x37FE, 0x6401), (0x6401, 0x3801, 0x3C00, 0x6400)])
table.add("fma.rn.bf16 %d, %a, %b, %c;", "b16 b16 b16 b16",
          [(0x3F81, 0x3F80, 0x3B81, 0x3F80), (0x3F80, 0x3F80, 0x3B80, 0x3F80)])

# Packed pairs are two of the half.
for name, form in (("f16x2", F16), ("bf16x2", BF16)):
    values = floats(form)
    operands = [(a | c << 16, b | a << 16, c | b << 16)
                for a, b, c in triples(values, 300)]

    def packed(compute):
        def expected(*words):
            halves = []
            for shift in (0, 16):
                decoded = [form.decode(w >> shift & 0xFFFF) for w in words]
                halves.append(form.encode(*compute(*decoded)))
            return halves[0] | halves[1] << 16
        return expected

    table.compute("fma.rn.%s %%d, %%a, %%b, %%c;" % name, "b32 b32 b32 b32",
                  operands, packed(product_and))
    only_two = [row[:2] for row in operands]
    table.compute("add.rn.%s %%d, %%a, %%b;" % name, "b32 b32 b32", only_two,
                  packed(ref.add))
    table.compute("mul.rn.%s %%d, %%a, %%b;" % name, "b32 b32 b32", only_two,
                  packed(ref.multiply))
    table.compute("max.NaN.%s %%d, %%a, %%b;" % name, "b32 b32 b32", only_two,
                  lambda a, b, f=form: sum(
                      ref.extremum(f, a >> s & 0xFFFF, b >> s & 0xFFFF, False,
                                   True) << s for s in (0, 16)))

# --- Minimum, maximum, sign --------------------------------------------------

for name, form in FORMATS.items():
    kind = CLASS[form.bits]
    for op in ("min", "max"):
        for nan in ("", ".NaN"):
            if nan and name == "f64":
                continue
            table.compute("%s%s.%s %%d, %%a, %%b;" % (op, nan, name),
                          "%s %s %s" % (kind, kind, kind),
                          pairs(floats(form)),
                          lambda a, b, f=form, o=op, n=nan: ref.extremum(
                              f, a, b, o == "min", bool(n)),
                          nan=form.is_nan)
    numbers = [(v,) for v in floats(form) if not form.is_nan(v)]
    table.compute("neg.%s %%d, %%a;" % name, kind + " " + kind, numbers,
                  lambda a, f=form: a ^ f.sign_bit)
    table.compute("abs.%s %%d, %%a;" % name, kind + " " + kind, numbers,
                  lambda a, f=form: a & ~f.sign_bit)
table.compute("copysign.f32 %d, %a, %b;", "b32 b32 b32", pairs(floats(F32)),
              lambda a, b: (a & 0x80000000) | (b & 0x7FFFFFFF))
table.compute("min.xorsign.abs.f32 %d, %a, %b;", "b32 b32 b32",
              [p for p in pairs(floats(F32))
               if not F32.is_nan(p[0]) and not F32.is_nan(p[1])],
              lambda a, b: min(a & 0x7FFFFFFF, b & 0x7FFFFFFF) |
              ((a ^ b) & 0x80000000))

# --- Approximations: right to their documented error -------------------------


def add_approximation(instruction, compute, values, error):
    """`error` is relative; values are numbers, which f32 rounds."""
    rows = []
    for value in values:
        bits = ref.f32(value)
        exact = compute(ref.signed(F32.decode(bits)))
        low, high = (F32.encode(*ref.from_fraction(Fraction(e))) for e in
                     (exact * (1 - error), exact * (1 + error)))
        rows.append((1, bits, min(low, high), max(low, high)))
    # 1 where the result's bits lie between those of the bounds.
    table.add("{ .reg .f32 r; .reg .pred p, q; %s r, %%a; setp.ge.u32 p, r, "
              "%%b; setp.le.and.u32 q, r, %%c, p; selp.b32 %%d, 1, 0, q; }"
              % instruction, "b32 b32 b32 b32", rows)


small = [0.125, 0.5, 0.75, 1, 1.5, 2, 3, 7.25, 10]
signed_small = small + [-x for x in small]
add_approximation("ex2.approx.f32", lambda x: 2.0 ** float(x),
                  signed_small, 2.0 ** -22)
add_approximation("ex2.approx.ftz.f32", lambda x: 2.0 ** float(x),
                  signed_small, 2.0 ** -22)
add_approximation("lg2.approx.f32", lambda x: math.log2(x),
                  [x for x in small if x != 1], 2.0 ** -22)
add_approximation("sin.approx.f32", lambda x: math.sin(x), signed_small,
                  2.0 ** -20)
add_approximation("cos.approx.f32", lambda x: math.cos(x), signed_small,
                  2.0 ** -20)
add_approximation("tanh.approx.f32", lambda x: math.tanh(x), signed_small,
                  2.0 ** -11)
add_approximation("rsqrt.approx.f32", lambda x: 1 / math.sqrt(x), small,
                  2.0 ** -22)
add_approximation("rcp.approx.ftz.f32", lambda x: 1 / float(x), signed_small,
                  2.0 ** -22)
add_approximation("sqrt.approx.f32", lambda x: math.sqrt(x), small,
                  2.0 ** -22)
infinity, negative = 0x7F800000, 0x80000000
table.add("ex2.approx.f32 %d, %a;", "b32 b32",
          [(0, negative | infinity), (infinity, infinity), (0x3F800000, 0),
           (0x3F800000, negative), (0x7FFFFFFF, 0x7FC00001),
           (infinity, ref.f32(128)), (1, ref.f32(-149)), (0, ref.f32(-151))])
table.add("lg2.approx.f32 %d, %a;", "b32 b32",
          [(negative | infinity, 0), (negative | infinity, negative),
           (infinity, infinity), (0x7FFFFFFF, ref.f32(-1)), (0, ref.f32(1)),
           (ref.f32(-149), 1)])
table.add("lg2.approx.ftz.f32 %d, %a;", "b32 b32", [(negative | infinity, 1)])
table.add("rsqrt.approx.f32 %d, %a;", "b32 b32",
          [(infinity, 0), (negative | infinity, negative), (0, infinity),
           (0x7FFFFFFF, ref.f32(-1)), (ref.f32(0.5), ref.f32(4))])
table.add("tanh.approx.f32 %d, %a;", "b32 b32",
          [(ref.f32(1), infinity), (ref.f32(-1), negative | infinity), (0, 0),
           (negative, negative)])
table.add("ex2.approx.ftz.bf16x2 %d, %a;", "b32 b32",
          [(ref.bf16(8) << 16 | ref.bf16(0.5),
            ref.bf16(3) << 16 | ref.bf16(-1))])
table.add("tanh.approx.f16 %d, %a;", "b16 b16",
          [(ref.f16(1), 0x7C00), (0, 0), (0x7FFF, 0x7E00)])
table.add("div.approx.f32 %d, %a, %b;", "b32 b32 b32",
          [(ref.f32(2), ref.f32(6), ref.f32(3))])
table.add("div.full.f32 %d, %a, %b;", "b32 b32 b32",
          [(ref.f32(0.25), ref.f32(1), ref.f32(4))])
table.add("rcp.approx.ftz.f64 %d, %a;", "b64 b64",
          [(ref.f64(0.25), ref.f64(4))])

# --- Integers ----------------------------------------------------------------

for name, bits, is_signed in INTEGERS:
    kind = CLASS[bits]
    two, one = pairs(patterns(bits), 400), [(v,) for v in patterns(bits)]
    three = triples(patterns(bits), 300)
    read = lambda v, b=bits, s=is_signed: wrap(v, b, s)

    def add_integer(instruction, operands, compute, kinds=None):
        count = len(operands[0])
        table.compute(
            instruction + " %d, " + ", ".join(["%a", "%b", "%c"][:count]) + ";",
            kinds or " ".join([kind] * (count + 1)), operands,
            lambda *v, f=compute, r=read: f(*map(r, v)))

    def quotient(a, b):
        return abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)

    add_integer("add." + name, two, lambda a, b: a + b)
    add_integer("sub." + name, two, lambda a, b: a - b)
    add_integer("mul.lo." + name, two, lambda a, b: a * b)
    add_integer("mul.hi." + name, two, lambda a, b, n=bits: (a * b) >> n)
    add_integer("mad.lo." + name, three, lambda a, b, c: a * b + c)
    add_integer("mad.hi." + name, three,
                lambda a, b, c, n=bits: ((a * b) >> n) + c)
    nonzero = [(a, b) for a, b in two if b]
    add_integer("div." + name, nonzero, quotient)
    add_integer("rem." + name, nonzero, lambda a, b: a - quotient(a, b) * b)
    add_integer("min." + name, two, min)
    add_integer("max." + name, two, max)
    add_integer("sad." + name, three, lambda a, b, c: abs(a - b) + c)
    if bits < 64:
        wide = CLASS[2 * bits]
        add_integer("mul.wide." + name, two, lambda a, b: a * b,
                    "%s %s %s" % (wide, kind, kind))
        add_integer("mad.wide." + name, three, lambda a, b, c: a * b + c,
                    "%s %s %s %s" % (wide, kind, kind, wide)) \
            if not is_signed else None
    if is_signed:
        add_integer("neg." + name, one, lambda a: -a)
        add_integer("abs." + name, one, abs)
    shifts = [(v, n) for v in patterns(bits)
              for n in (0, 1, 7, 15, 16, 31, 32, 33, 63, 64, 65, 2 ** 32 - 1)]
    table.compute("shr.%s %%d, %%a, %%b;" % name, "%s %s b32" % (kind, kind),
                  shifts, lambda a, n, r=read: r(a) >> min(n, 200))
    if bits > 16:
        fields = [(v, at, length) for v in patterns(bits)[::3]
                  for at in (0, 3, 31, 32, 63, 64, 255)
                  for length in (0, 1, 8, 31, 32, 64, 255)]

        def extract(v, at, length, n=bits, s=is_signed):
            if length == 0:
                return 0
            field = (v >> at if at < n else 0) & ((1 << length) - 1)
            sign = s and v >> min(at + length - 1, n - 1) & 1
            # Above the field, and beyond the register, is the sign.
            inside = max(0, min(length, n - at))
            return field & ((1 << inside) - 1) | (
                ~((1 << inside) - 1) if sign else 0)

        table.compute("bfe.%s %%d, %%a, %%b, %%c;" % name,
                      "%s %s b32 b32" % (kind, kind), fields, extract)

        def highest(v, n=bits, s=is_signed):
            v = wrap(v, n, s)
            v = ~v if v < 0 else v
            return v.bit_length() - 1

        table.compute("bfind.%s %%d, %%a;" % name, "b32 " + kind, one, highest)
        table.compute("bfind.shiftamt.%s %%d, %%a;" % name, "b32 " + kind, one,
                      lambda v, n=bits, h=highest:
                      -1 if h(v) < 0 else n - 1 - h(v))

clamp = lambda v: max(-2 ** 31, min(2 ** 31 - 1, v))
s32 = lambda v: wrap(v, 32, True)
two = pairs(patterns(32), 400)
table.compute("add.sat.s32 %d, %a, %b;", "b32 b32 b32", two,
              lambda a, b: clamp(s32(a) + s32(b)))
table.compute("sub.sat.s32 %d, %a, %b;", "b32 b32 b32", two,
              lambda a, b: clamp(s32(a) - s32(b)))
table.compute("mad.hi.sat.s32 %d, %a, %b, %c;", "b32 b32 b32 b32",
              triples(patterns(32), 300),
              lambda a, b, c: clamp((s32(a) * s32(b) >> 32) + s32(c)))
table.compute("mul24.lo.u32 %d, %a, %b;", "b32 b32 b32", two,
              lambda a, b: (a & 0xFFFFFF) * (b & 0xFFFFFF))
table.compute("mul24.hi.s32 %d, %a, %b;", "b32 b32 b32", two,
              lambda a, b: wrap(a, 24, True) * wrap(b, 24, True) >> 16)
table.compute("dp4a.s32.u32 %d, %a, %b, %c;", "b32 b32 b32 b32",
              triples(patterns(32), 200), lambda a, b, c: c + sum(
                  wrap(a >> i, 8, True) * (b >> i & 255)
                  for i in (0, 8, 16, 24)))

# A carry goes from one instruction to the next: 64 bits of 32-bit halves.
wide = pairs(patterns(64), 300)
HALVES = ("{ .reg .b32 al, ah, bl, bh, l, h; mov.b64 {al, ah}, %%a; "
          "mov.b64 {bl, bh}, %%b; %s mov.b64 %%d, {l, h}; }")
table.compute(HALVES % "add.cc.u32 l, al, bl; addc.u32 h, ah, bh;",
              "b64 b64 b64", wide, lambda a, b: a + b)
table.compute(HALVES % "sub.cc.u32 l, al, bl; subc.u32 h, ah, bh;",
              "b64 b64 b64", wide, lambda a, b: a - b)
table.compute(HALVES % ("mul.lo.u32 l, al, bl; mul.hi.u32 h, al, bl; "
                        "mad.lo.u32 h, ah, bl, h; mad.lo.u32 h, al, bh, h;"),
              "b64 b64 b64", wide, lambda a, b: a * b)
table.compute(HALVES % ("mad.lo.cc.u32 l, al, bl, bh; "
                        "madc.hi.u32 h, al, bl, ah;"), "b64 b64 b64", wide,
              lambda a, b: (a & 0xFFFFFFFF) * (b & 0xFFFFFFFF) + (b >> 32) +
              (a >> 32 << 32))

# --- Bits --------------------------------------------------------------------

for bits in (16, 32, 64):
    kind = CLASS[bits]
    two, one = pairs(patterns(bits), 300), [(v,) for v in patterns(bits)]
    for op, compute in (("and", lambda a, b: a & b), ("or", lambda a, b: a | b),
                        ("xor", lambda a, b: a ^ b)):
        table.compute("%s.b%d %%d, %%a, %%b;" % (op, bits),
                      "%s %s %s" % (kind, kind, kind), two, compute)
    table.compute("not.b%d %%d, %%a;" % bits, kind + " " + kind, one,
                  lambda a: ~a)
    table.compute("cnot.b%d %%d, %%a;" % bits, kind + " " + kind, one,
                  lambda a: int(a == 0))
    table.compute("shl.b%d %%d, %%a, %%b;" % bits, "%s %s b32" % (kind, kind),
                  [(v, n) for v in patterns(bits)
                   for n in (0, 1, 15, 16, 31, 32, 33, 63, 64, 2 ** 32 - 1)],
                  lambda a, n: a << min(n, 100))
    if bits == 16:
        continue
    table.compute("popc.b%d %%d, %%a;" % bits, "b32 " + kind, one,
                  lambda a: bin(a).count("1"))
    table.compute("clz.b%d %%d, %%a;" % bits, "b32 " + kind, one,
                  lambda a, n=bits: n - a.bit_length())
    table.compute("brev.b%d %%d, %%a;" % bits, kind + " " + kind, one,
                  lambda a, n=bits: int(bin(a)[2:].zfill(n)[::-1], 2))

    def insert(a, b, at, length, n=bits):
        mask = ((1 << length) - 1) << at & ((1 << n) - 1)
        return b & ~mask | a << at & mask

    table.compute("bfi.b%d %%d, %%a, %%b, %%c, %%e;" % bits,
                  "%s %s %s b32 b32" % (kind, kind, kind),
                  [(a, b, at, length) for a, b in two[:20]
                   for at in (0, 5, 31, 32, 63, 64, 255)
                   for length in (0, 1, 9, 32, 64, 255)], insert)

funnels = [(a, b, n) for a, b in pairs(patterns(32), 40)
           for n in (0, 1, 5, 31, 32, 33, 64, 2 ** 32 - 1)]
for mode, limit in (("wrap", lambda n: n & 31), ("clamp", lambda n: min(n, 32))):
    table.compute("shf.l.%s.b32 %%d, %%a, %%b, %%c;" % mode, "b32 b32 b32 b32",
                  funnels, lambda a, b, n, f=limit:
                  ((b << 32 | a) << f(n)) >> 32)
    table.compute("shf.r.%s.b32 %%d, %%a, %%b, %%c;" % mode, "b32 b32 b32 b32",
                  funnels, lambda a, b, n, f=limit: (b << 32 | a) >> f(n))
table.add("prmt.b32 %d, %a, %b, %c;", "b32 b32 b32 b32",
          [(0x33221100, 0x33221100, 0x77665544, 0x3210),
           (0x77665544, 0x33221100, 0x77665544, 0x7654),
           (0x44335566, 0x33221100, 0x77665544, 0x4356),
           (0xFFFFFF7F, 0x8000FF7F, 0x00000080, 0xB190),
           (0xFFFFFFFF, 0x80000000, 0, 0xBBBB), (0, 0x7F, 0, 0x8888)])
for mode, wanted in (
        ("f4e", [0x33221100, 0x44332211, 0x55443322, 0x66554433]),
        ("b4e", [0x55667700, 0x66770011, 0x77001122, 0x00112233]),
        ("rc8", [0x00000000, 0x11111111, 0x22222222, 0x33333333]),
        ("ecl", [0x33221100, 0x33221111, 0x33222222, 0x33333333]),
        ("ecr", [0x00000000, 0x11111100, 0x22221100, 0x33221100]),
        ("rc16", [0x11001100, 0x33223322, 0x11001100, 0x33223322])):
    table.add("prmt.b32.%s %%d, %%a, %%b, %%c;" % mode, "b32 b32 b32 b32",
              [(want, 0x33221100, 0x77665544, i)
               for i, want in enumerate(wanted)])
for lut, compute in ((0x80, lambda a, b, c: a & b & c),
                     (0x96, lambda a, b, c: a ^ b ^ c),
                     (0xE8, lambda a, b, c: a & b | b & c | a & c),
                     (0x1A, lambda a, b, c: (a & b | c) ^ a)):
    table.compute("lop3.b32 %%d, %%a, %%b, %%c, 0x%x;" % lut, "b32 b32 b32 b32",
                  triples(patterns(32), 100), compute)
table.add("bmsk.clamp.b32 %d, %a, %b;", "b32 b32 b32",
          [(0xF0, 4, 4), (0xFFFFFFFF, 0, 32), (0x80000000, 31, 9), (0, 32, 3),
           (0, 3, 0)])
table.add("szext.clamp.s32 %d, %a, %b;", "b32 b32 b32",
          [(0xFFFFFFFF, 0xF, 4), (7, 7, 4), (0, 5, 0),
           (0x80000000, 0x80000000, 40)])

# --- Comparisons -------------------------------------------------------------

ORDERED = {"eq": lambda a, b: a == b, "ne": lambda a, b: a != b,
           "lt": lambda a, b: a < b, "le": lambda a, b: a <= b,
           "gt": lambda a, b: a > b, "ge": lambda a, b: a >= b}
for name, bits, is_signed in INTEGERS:
    kind = CLASS[bits]
    for how, compute in ORDERED.items():
        table.compute("setp.%s.%s %%d, %%a, %%b;" % (how, name),
                      "pred %s %s" % (kind, kind), pairs(patterns(bits), 200),
                      lambda a, b, f=compute, n=bits, s=is_signed:
                      int(f(wrap(a, n, s), wrap(b, n, s))))
for how, same in (("lo", "lt"), ("ls", "le"), ("hi", "gt"), ("hs", "ge")):
    table.compute("setp.%s.u32 %%d, %%a, %%b;" % how, "pred b32 b32",
                  pairs(patterns(32), 200),
                  lambda a, b, f=ORDERED[same]: int(f(a, b)))


def compare_floats(form, how, ftz=False):
    def expected(a, b):
        if ftz:
            a, b = form.flush(a), form.flush(b)
        x, y = form.decode(a), form.decode(b)
        if NAN in (x[1], y[1]):
            return int(how == "nan" or (how.endswith("u") and how != "num"))
        if how in ("num", "nan"):
            return int(how == "num")
        value = lambda v: ref.signed((v[0], Fraction(2) ** 2000)
                                     if v[1] == ref.INF else v)
        return int(ORDERED[how[:2]](value(x), value(y)))
    return expected


for name, form in FORMATS.items():
    kind = CLASS[form.bits]
    for how in ("eq", "ne", "lt", "le", "gt", "ge", "equ", "neu", "ltu", "leu",
                "gtu", "geu", "num", "nan"):
        table.compute("setp.%s.%s %%d, %%a, %%b;" % (how, name),
                      "pred %s %s" % (kind, kind), pairs(floats(form), 300),
                      compare_floats(form, how))
table.compute("setp.eq.ftz.f32 %d, %a, %b;", "pred b32 b32",
              pairs(floats(F32), 300), compare_floats(F32, "eq", True))

# The second result is the opposite comparison, joined as well.
for join, compute in (("and", lambda c, p: c & p), ("or", lambda c, p: c | p),
                      ("xor", lambda c, p: c ^ p)):
    rows = [(a, b, p) for a in (1, 2) for b in (1, 2) for p in (0, 1)]
    table.compute("setp.lt.%s.u32 %%d, %%a, %%b, %%c;" % join,
                  "pred b32 b32 pred", rows,
                  lambda a, b, p, f=compute: f(int(a < b), p))
    table.compute("{ .reg .pred x; setp.lt.%s.u32 x|%%d, %%a, %%b, !%%c; }"
                  % join, "pred b32 b32 pred", rows,
                  lambda a, b, p, f=compute: f(int(not a < b), 1 - p))
table.add("set.lt.u32.f32 %d, %a, %b;", "b32 b32 b32",
          [(0xFFFFFFFF, ref.f32(1), ref.f32(2)), (0, ref.f32(2), ref.f32(1)),
           (0, 0x7FC00000, 0)])
table.add("set.ge.f32.s32 %d, %a, %b;", "b32 b32 b32",
          [(ref.f32(1), 5, 5), (0, -1, 0)])
for bits in (16, 32, 64):
    table.compute("selp.b%d %%d, %%a, %%b, %%c;" % bits,
                  "b{0} b{0} b{0} pred".format(bits),
                  [(a, b, p) for a, b in pairs(patterns(bits), 20)
                   for p in (0, 1)], lambda a, b, p: a if p else b)
table.add("slct.b32.s32 %d, %a, %b, %c;", "b32 b32 b32 b32",
          [(1, 1, 2, 0), (2, 1, 2, -1), (1, 1, 2, 7)])
table.add("slct.b32.f32 %d, %a, %b, %c;", "b32 b32 b32 b32",
          [(1, 1, 2, 0x80000000), (2, 1, 2, ref.f32(-1)), (2, 1, 2, 0x7FC00000)])
for test, want in (("finite", "110010"), ("infinite", "001000"),
                   ("number", "111010"), ("notanumber", "000101"),
                   ("normal", "100010"), ("subnormal", "010000")):
    table.add("testp.%s.f32 %%d, %%a;" % test, "pred b32",
              list(zip(map(int, want), [ref.f32(1), 1, 0x7F800000, 0x7F800001,
                                        0x80000000, 0xFFC00000])))
for op, compute in (("and", lambda a, b: a & b), ("or", lambda a, b: a | b),
                    ("xor", lambda a, b: a ^ b)):
    table.compute(op + ".pred %d, %a, %b;", "pred pred pred",
                  [(a, b) for a in (0, 1) for b in (0, 1)], compute)
table.compute("not.pred %d, %a;", "pred pred", [(0,), (1,)], lambda a: 1 - a)
