"""mma.sync, ldmatrix, stmatrix and wgmma, element by element: which lane holds
what is written down here from the manual, and sums are exact."""

import random

from cuda import Buffer, Module, kernel, pack

chosen = random.Random(1)
wrong = count = 0
cases = []


def check(name, got, want):
    global wrong, count
    count += 1
    if got != want:
        wrong += 1
        print("%s: got %s, expected %s" % (name, got, want))


def integers(rows, columns):
    return [[chosen.randint(-4, 4) for _ in range(columns)]
            for _ in range(rows)]


def product(a, b, c):
    return [[c[i][j] + sum(a[i][z] * b[z][j] for z in range(len(b)))
             for j in range(len(b[0]))] for i in range(len(a))]


def add(name, body, threads, values, finish, registers, shared=""):
    """A kernel whose threads read 32-bit registers %i0... that lie side by side
    and write %o0...; `finish` gets the values written."""
    inputs, outputs = registers
    text = """.reg .b32 %%i<%d>; .reg .b32 %%o<%d>; .reg .b32 %%t<9>;
  .reg .b64 %%x, %%y, %%d<9>; .reg .pred %%p;
  ld.param.b64 %%x, [x]; ld.param.b64 %%y, [y]; mov.u32 %%t0, %%tid.x;
  mad.wide.u32 %%x, %%t0, %d, %%x; mad.wide.u32 %%y, %%t0, %d, %%y;
""" % (inputs + 1, outputs + 1, 4 * inputs, 4 * outputs)
    text += "".join("ld.global.b32 %%i%d, [%%x+%d];\n" % (i, 4 * i)
                    for i in range(inputs))
    text += body + "\n" + "".join(
        "st.global.b32 [%%y+%d], %%o%d;\n" % (4 * i, i)
        for i in range(outputs)) + "ret;"
    cases.append((name, text, shared, threads, values, outputs, finish))


def names(letter, first, number):
    return "{%s}" % ", ".join("%%%s%d" % (letter, first + i)
                              for i in range(number))


# --- mma.sync ----------------------------------------------------------------


def fragment_a(lane, i, k, type):
    group, t = lane // 4, lane % 4
    if type == "tf32":
        return group + 8 * (i % 2), t + 4 * (i // 2)
    return group + 8 * (i // 2 % 2), 2 * t + i % 2 + 8 * (i // 4)


def fragment_b(lane, i, k, type):
    group, t = lane // 4, lane % 4
    if type == "tf32":
        return t + 4 * i, group
    return 2 * t + i % 2 + 8 * (i // 2), group


def fragment_c(lane, i):
    return lane // 4 + 8 * (i // 2), 2 * (lane % 4) + i % 2


for type, k, sums in (("f16", 16, "f32"), ("bf16", 16, "f32"),
                      ("f16", 8, "f32"), ("bf16", 8, "f32"),
                      ("tf32", 8, "f32"), ("tf32", 4, "f32"),
                      ("f16", 16, "f16"), ("f16", 8, "f16")):
    a, b, c = integers(16, k), integers(k, 8), integers(16, 8)
    stored = "f32" if type == "tf32" else type
    data = b""
    for lane in range(32):
        of = lambda m, at: m[at[0]][at[1]]
        data += pack(stored, [of(a, fragment_a(lane, i, k, type))
                              for i in range(16 * k // 32)])
        data += pack(stored, [of(b, fragment_b(lane, i, k, type))
                              for i in range(8 * k // 32)])
        data += pack(sums, [of(c, fragment_c(lane, i)) for i in range(4)])
    na, nb, nc = [n * (4 if s in ("f32", "tf32") else 2) // 4 for n, s in
                  ((16 * k // 32, type), (8 * k // 32, type), (4, sums))]
    want = product(a, b, c)

    def finish(out, name, want=want, sums=sums):
        got = out.read(sums)
        check(name, [[got[4 * lane + i] for i in range(4)]
                     for lane in range(32)],
              [[float(want[fragment_c(lane, i)[0]][fragment_c(lane, i)[1]])
                for i in range(4)] for lane in range(32)])

    instruction = "mma.sync.aligned.m16n8k%d.row.col.%s.%s.%s.%s" % (
        k, sums, type, type, sums)
    add(instruction, "%s %s, %s, %s, %s;" % (
        instruction, names("o", 0, nc), names("i", 0, na), names("i", na, nb),
        names("i", na + nb, nc)), 32, data, finish, (na + nb + nc, nc))

# --- ldmatrix and stmatrix ---------------------------------------------------

# Row r of matrix m lies at 16 * (3 * (8 m + r) mod 32): rows may lie anywhere.
PLACE = """mul.lo.u32 %t1, %t0, 3; and.b32 %t1, %t1, 31; shl.b32 %t1, %t1, 4;
mov.u32 %t2, tile; add.u32 %t1, %t1, %t2;
"""
TILE = ".shared .align 16 .b8 tile[512];"
halves = [[chosen.randrange(1 << 16) for _ in range(8)] for _ in range(32)]
for number in (1, 2, 4):
    for trans in ("", ".trans"):
        def want_of(lane, number=number, trans=trans):
            words = []
            for m in range(number):
                r, c = lane // 4, 2 * (lane % 4)
                rows = halves[8 * m:8 * m + 8]
                low, high = (rows[c][r], rows[c + 1][r]) if trans else \
                    (rows[r][c], rows[r][c + 1])
                words.append(low | high << 16)
            return words

        instruction = "ldmatrix.sync.aligned.m8n8.x%d%s.shared.b16" % (number,
                                                                       trans)
        add(instruction, PLACE + "st.shared.v4.b32 [%%t1], %s; bar.sync 0;\n"
            "%s %s, [%%t1];" % (names("i", 0, 4), instruction,
                                names("o", 0, number)), 32,
            b"".join(pack("u16", row) for row in halves),
            lambda out, name, f=want_of, n=number: check(
                name, out.read("u32"),
                [word for lane in range(32) for word in f(lane)]),
            (4, number), TILE)
        # The other way round: what a lane holds is what ldmatrix would give.
        data = b"".join(pack("u32", want_of(lane)) for lane in range(32))
        instruction = "stmatrix.sync.aligned.m8n8.x%d%s.shared.b16" % (number,
                                                                       trans)
        add(instruction, PLACE + "mov.b32 %%o0, 0; mov.b32 %%o1, 0; "
            "mov.b32 %%o2, 0; mov.b32 %%o3, 0;\n"
            "%s [%%t1], %s; bar.sync 0; setp.lt.u32 %%p, %%t0, %d; "
            "@%%p ld.shared.v4.b32 %s, [%%t1];" % (
                instruction, names("i", 0, number), 8 * number,
                names("o", 0, 4)), 32, data,
            lambda out, name, n=number: check(
                name, out.read("u16"),
                [v for row in halves[:8 * n] for v in row] +
                [0] * (8 * (32 - 8 * n))), (number, 4), TILE)

# --- wgmma without a swizzle -------------------------------------------------

# Blocks of 8 rows of 16 bytes; `leading` and `stride` are the bytes from block
# to block along k and along the rows.
OPERANDS = ".shared .align 128 .b8 sa[2048]; .shared .align 128 .b8 sb[256];"


def place(row, k, transposed, leading, stride):
    if transposed:  # rows are contiguous
        return row // 8 * stride + k // 8 * leading + k % 8 * 16 + row % 8 * 2
    return row // 8 * stride + k // 8 * leading + row % 8 * 16 + k % 8 * 2


for type, sums in (("f16", "f32"), ("f16", "f16"), ("bf16", "f32")):
    for ta, tb in ((0, 0), (1, 0), (0, 1), (1, 1)):
        a, b, c = integers(64, 16), integers(16, 8), integers(64, 8)
        leading, stride = (128, 256) if ta else (1024, 128)
        memory_a, memory_b = [0] * 1024, [0] * 128
        for k in range(16):
            for row in range(64):
                memory_a[place(row, k, ta, leading, stride) // 2] = a[row][k]
            for row in range(8):
                memory_b[place(row, k, tb, 128, 256) // 2] = b[k][row]
        registers = 4 if sums == "f32" else 2
        data = b""
        at = lambda thread, i: (thread // 32 * 16 + thread % 32 // 4 +
                                8 * (i // 2), 2 * (thread % 4) + i % 2)
        for thread in range(128):
            data += pack(type, memory_a[8 * thread:8 * thread + 8])
            data += pack(type, memory_b[thread:thread + 1] + [0])
            data += pack(sums, [c[at(thread, i)[0]][at(thread, i)[1]]
                                for i in range(4)])
        want = product(a, b, c)
        descriptor = "shr.u32 %%t3, %%t3, 4; cvt.u64.u32 %%d%d, %%t3; " \
            "or.b64 %%d%d, %%d%d, %d;\n"
        bits = lambda l, s: l >> 4 << 16 | s >> 4 << 32
        body = ("mov.u32 %t3, sa; shl.b32 %t4, %t0, 4; add.u32 %t4, %t4, %t3; "
                "st.shared.v4.b32 [%t4], {%i0, %i1, %i2, %i3};\n" +
                descriptor % (0, 0, 0, bits(leading, stride)) +
                "mov.u32 %t3, sb; shl.b32 %t4, %t0, 1; add.u32 %t4, %t4, %t3; "
                "{ .reg .b16 h; cvt.u16.u32 h, %i4; st.shared.b16 [%t4], h; }\n"
                + descriptor % (1, 1, 1, bits(128, 256)) +
                "fence.proxy.async; bar.sync 0;\n" +
                "".join("mov.b32 %%o%d, %%i%d; " % (i, 5 + i)
                        for i in range(registers)) +
                "wgmma.fence.sync.aligned;\n"
                "wgmma.mma_async.sync.aligned.m64n8k16.%s.%s.%s %s, %%d0, "
                "%%d1, 1, 1, -1, %d, %d;\n"
                "wgmma.commit_group.sync.aligned; "
                "wgmma.wait_group.sync.aligned 0;" % (
                    sums, type, type, names("o", 0, registers), ta, tb))
        # B is negated on the way.
        want = product(a, [[-v for v in row] for row in b], c)
        add("wgmma %s %s %d%d" % (type, sums, ta, tb), body, 128, data,
            lambda out, name, want=want, sums=sums, at=at: check(
                name, out.read(sums),
                [float(want[at(t, i)[0]][at(t, i)[1]]) for t in range(128)
                 for i in range(4)]), (5 + registers, registers), OPERANDS)

ptx = ".version 8.7\n.target sm_90a\n.address_size 64\n"
for index, (_, text, shared, *_) in enumerate(cases):
    one = kernel("k%d" % index, ["b64 x", "b64 y"], shared + text)
    ptx += one[one.index(".visible"):]
module = Module(ptx)
for index, (name, _, _, threads, values, outputs, finish) in enumerate(cases):
    out = Buffer(4 * threads * outputs)
    module.launch("k%d" % index, 1, threads, Buffer(values), out)
    finish(out, name)
print("%d checks, %d wrong" % (count, wrong))
