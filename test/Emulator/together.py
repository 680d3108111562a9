"""Memory, atomics, calls, and what the threads of a warp or a block do
together, against values written down here."""

import struct

from cuda import CODES, Buffer, Module, kernel, pack
LANES = range(32)


class Kernels:
    """The cases are gone through twice: to collect their kernels, which are
    compiled as one module, and to run them."""

    PROLOGUE = (
        "  .reg .b32 %t, %r<20>; .reg .b64 %at, %out, %in, %rd<8>;\n"
        "  .reg .pred %p<6>; .reg .b16 %h<8>; .reg .f32 %f<6>;\n"
        "  mov.u32 %t, %tid.x;\n"
        "  ld.param.b64 %in, [in]; ld.param.b64 %out, [out];\n"
        "  mad.wide.u32 %at, %t, 8, %out;\n")

    def __init__(self):
        self.ptx = ".version 8.7\n.target sm_90a\n.address_size 64\n"
        self.module = None
        self.count = self.wrong = 0

    def run(self, body, data=b"\0" * 8, threads=32, out="u32", shared="",
            module=""):
        """What each thread leaves in 8 bytes of its own, of type `out`, and the
        data. `shared` are variables of the kernel, `module` of the module."""
        name = "k%d" % self.count
        self.count += 1
        if not self.module:
            self.ptx += (module + "\n.visible .entry %s(.param .b64 in, .param "
                         ".b64 out)\n{\n%s\n%s%s\n  ret;\n}\n"
                         % (name, shared, self.PROLOGUE, body))
            return None, None
        into, result = Buffer(data), Buffer(bytes(8 * threads))
        self.module.launch(name, 1, threads, into, result)
        return result.read(out)[::8 // struct.calcsize(CODES[out])], into

    def check(self, name, got, want):
        if self.module and got != want:
            self.wrong += 1
            print("%s: got %s, expected %s" % (name, got, want))

    def go_through(self, cases):
        cases(self.run, self.check)
        self.module = Module(self.ptx)
        self.count = 0
        cases(self.run, self.check)
        print("%d kernels, %d wrong" % (self.count, self.wrong))


def warps(run, check):

    def shuffle(mode, distance, width):
        """By CUDA's description: segments of `width` lanes."""
        def source(lane):
            first = lane // width * width
            return {"up": lane - distance, "down": lane + distance,
                    "bfly": lane ^ distance,
                    "idx": first + distance % width}[mode]

        def inside(lane):
            first = lane // width * width
            # Butterflies may reach an earlier segment, not a later one.
            low = 0 if mode == "bfly" else first
            return low <= source(lane) < first + width
        return [(source(lane) if inside(lane) else lane) * 3 + 1
                + 1000 * inside(lane) for lane in LANES]


    for mode in ("up", "down", "bfly", "idx"):
        for distance in (0, 1, 3, 16, 31):
            for width in (32, 16, 4):
                clamp = (32 - width) << 8 | (0 if mode == "up" else 31)
                got, _ = run("mad.lo.u32 %%r1, %%t, 3, 1; shfl.sync.%s.b32 "
                             "%%r2|%%p1, %%r1, %d, %d, -1; @%%p1 add.u32 %%r2, "
                             "%%r2, 1000; st.global.b32 [%%at], %%r2;"
                             % (mode, distance, clamp))
                check("shfl %s %d width %d" % (mode, distance, width), got,
                      shuffle(mode, distance, width))

    # Only the even lanes meet; the odd ones do something else.
    EVEN = ("and.b32 %r1, %t, 1; setp.eq.u32 %p1, %r1, 0; mov.u32 %r2, 77; "
            "@!%p1 bra ODD; ")
    got, _ = run(EVEN + "setp.gt.u32 %p2, %t, 9; "
                 "vote.sync.ballot.b32 %r2, %p2, 0x55555555; "
                 "ODD: st.global.b32 [%at], %r2;")
    check("vote.ballot of even lanes", got,
          [0x55555400 if lane % 2 == 0 else 77 for lane in LANES])
    for kind, predicate, want in (
            ("all", "%t, 32", 1), ("all", "%t, 31", 0), ("any", "%t, 1", 1),
            ("any", "%t, 0", 0), ("uni", "%t, 0", 1), ("uni", "%t, 32", 1),
            ("uni", "%t, 5", 0)):
        got, _ = run("setp.lt.u32 %%p1, %s; vote.sync.%s.pred %%p2, %%p1, -1; "
                     "selp.b32 %%r1, 1, 0, %%p2; st.global.b32 [%%at], %%r1;"
                     % (predicate, kind))
        check("vote.%s of %s" % (kind, predicate), got, [want] * 32)
    got, _ = run("shr.u32 %r1, %t, 2; match.any.sync.b32 %r2, %r1, -1; "
                 "st.global.b32 [%at], %r2;")
    check("match.any", got, [0xF << lane // 4 * 4 for lane in LANES])
    for value, want in (("7", [0xFFFFFFFF, 1]), ("%t", [0, 0])):
        for register, want_one in zip(("%r2", "%r3"), want):
            got, _ = run("mov.u32 %%r1, %s; match.all.sync.b32 %%r2|%%p1, %%r1, "
                         "-1; selp.b32 %%r3, 1, 0, %%p1; st.global.b32 [%%at], %s;"
                         % (value, register))
            check("match.all of %s" % value, got, [want_one] * 32)
    for kind, want in (
            ("add.u32", sum(LANES) + 32 * 5), ("min.u32", 5), ("max.u32", 36),
            ("add.s32", sum(LANES) + 32 * 5), ("and.b32", 0), ("or.b32", 63),
            ("xor.b32", 32)):
        got, _ = run("add.u32 %%r1, %%t, 5; redux.sync.%s %%r2, %%r1, -1; "
                     "st.global.b32 [%%at], %%r2;" % kind)
        check("redux.%s" % kind, got, [want] * 32)
    for kind, want in (("min.s32", -16), ("max.s32", 15)):
        got, _ = run("sub.s32 %%r1, %%t, 16; redux.sync.%s %%r2, %%r1, -1; "
                     "st.global.b32 [%%at], %%r2;" % kind, out="s32")
        check("redux.%s" % kind, got, [want] * 32)
    got, _ = run("mov.u32 %r1, 0; elect.sync %r2|%p1, 0xFFFFFFFF; "
                 "@%p1 mov.u32 %r1, 1; add.u32 %r1, %r1, %r2; "
                 "st.global.b32 [%at], %r1;")
    check("elect", got, [1] + [0] * 31)
    for name, compute in (("lt", lambda l: (1 << l) - 1),
                          ("le", lambda l: (2 << l) - 1),
                          ("eq", lambda l: 1 << l),
                          ("ge", lambda l: -1 << l), ("gt", lambda l: -2 << l)):
        got, _ = run("mov.u32 %%r1, %%lanemask_%s; st.global.b32 [%%at], %%r1;"
                     % name)
        check("lanemask_" + name, got, [compute(l) & 0xFFFFFFFF for l in LANES])


def blocks(run, check):
    for kind, want in (("popc.u32", 24), ("and.pred", 0), ("or.pred", 1)):
        to = "%r1" if "popc" in kind else "%p2"
        got, _ = run("setp.lt.u32 %%p1, %%t, 24; bar.red.%s %s, 0, %%p1; %s "
                     "st.global.b32 [%%at], %%r1;"
                     % (kind, to, "" if "popc" in kind else
                        "selp.b32 %r1, 1, 0, %p2;"), threads=96)
        check("bar.red." + kind, got, [want] * 96)
    # Each thread reads what the thread opposite wrote, twice.
    REVERSE = ("  mov.u32 %r1, buffer; shl.b32 %r2, %t, 2; add.u32 %r3, %r1, %r2; "
               "sub.u32 %r4, 127, %t; shl.b32 %r4, %r4, 2; add.u32 %r4, %r1, %r4; "
               "st.shared.b32 [%r3], %t; bar.sync 0; ld.shared.b32 %r5, [%r4]; "
               "bar.sync 0; st.shared.b32 [%r3], %r5; barrier.cta.sync.aligned 0; "
               "ld.shared.b32 %r6, [%r4]; mad.lo.u32 %r6, %r6, 1000, %r5; "
               "st.global.b32 [%at], %r6;")
    got, _ = run(REVERSE, threads=128, shared=".shared .align 4 .b8 buffer[512];")
    check("shared memory and barriers", got,
          [1000 * t + 127 - t for t in range(128)])
    # Two warps produce, two consume, by named barriers.
    HANDOVER = """
  mov.u32 %r1, buffer; shr.u32 %r2, %t, 6; setp.eq.u32 %p1, %r2, 1;
  and.b32 %r3, %t, 63; shl.b32 %r3, %r3, 2; add.u32 %r3, %r1, %r3;
  mov.u32 %r4, 0; mov.u32 %r6, 0;
  @%p1 bra CONSUME;
PRODUCE:
  bar.sync 2, 128;
  mad.lo.u32 %r5, %r4, 100, %t; st.shared.b32 [%r3], %r5;
  bar.arrive 1, 128;
  add.u32 %r4, %r4, 1; setp.lt.u32 %p2, %r4, 3; @%p2 bra PRODUCE;
  bra DONE;
CONSUME:
  bar.arrive 2, 128;
  bar.sync 1, 128;
  xor.b32 %r7, %r3, 4; ld.shared.b32 %r5, [%r7]; add.u32 %r6, %r6, %r5;
  add.u32 %r4, %r4, 1; setp.lt.u32 %p2, %r4, 3; @%p2 bra CONSUME;
DONE:
  st.global.b32 [%at], %r6;"""
    got, _ = run(HANDOVER, threads=128,
                 shared=".shared .align 1024 .b8 buffer[256];")
    check("named barriers", got, [0] * 64 + [300 + 3 * (t ^ 1) for t in range(64)])
    # The same by mbarriers, phase by phase.
    MBARRIER = """
  mov.u32 %r1, buffer; mov.u32 %r8, full; mov.u32 %r9, empty;
  setp.eq.u32 %p3, %t, 0;
  @%p3 mbarrier.init.shared::cta.b64 [%r8], 64;
  @%p3 mbarrier.init.shared::cta.b64 [%r9], 64;
  bar.sync 0;
  shr.u32 %r2, %t, 6; setp.eq.u32 %p1, %r2, 1;
  and.b32 %r3, %t, 63; shl.b32 %r3, %r3, 2; add.u32 %r3, %r1, %r3;
  mov.u32 %r4, 0; mov.u32 %r6, 0;
  @%p1 bra CONSUME;
PRODUCE:
  and.b32 %r10, %r4, 1;
WAIT_EMPTY:
  mbarrier.try_wait.parity.shared::cta.b64 %p2, [%r9], %r10;
  @!%p2 bra WAIT_EMPTY;
  mad.lo.u32 %r5, %r4, 100, %t; st.shared.b32 [%r3], %r5;
  mbarrier.arrive.shared::cta.b64 %rd1, [%r8];
  add.u32 %r4, %r4, 1; setp.lt.u32 %p2, %r4, 3; @%p2 bra PRODUCE;
  bra DONE;
CONSUME:
  mbarrier.arrive.shared::cta.b64 _, [%r9];
  and.b32 %r10, %r4, 1;
WAIT_FULL:
  mbarrier.test_wait.parity.shared::cta.b64 %p2, [%r8], %r10;
  @!%p2 bra WAIT_FULL;
  xor.b32 %r7, %r3, 4; ld.shared.b32 %r5, [%r7]; add.u32 %r6, %r6, %r5;
  add.u32 %r4, %r4, 1; setp.lt.u32 %p2, %r4, 3; @%p2 bra CONSUME;
DONE:
  st.global.b32 [%at], %r6;"""
    got, _ = run(MBARRIER, threads=128,
                 shared=".shared .align 1024 .b8 buffer[256]; .shared .align 8 "
                 ".b64 full; .shared .align 8 .b64 empty;")
    check("mbarriers", got, [0] * 64 + [300 + 3 * (t ^ 1) for t in range(64)])
    # cp.async: one group behind, the tail of the last copy zeros.
    COPY = """
  mov.u32 %r1, buffer; shl.b32 %r2, %t, 4; add.u32 %r3, %r1, %r2;
  mad.wide.u32 %rd1, %t, 16, %in;
  cp.async.cg.shared.global [%r3], [%rd1], 16; cp.async.commit_group;
  cp.async.ca.shared.global [%r3+512], [%rd1], 8, 6;
  cp.async.commit_group;
  cp.async.wait_group 1; bar.sync 0;
  xor.b32 %r4, %r3, 16; ld.shared.b32 %r5, [%r4];
  cp.async.wait_all; bar.sync 0;
  ld.shared.b32 %r6, [%r4+516]; mad.lo.u32 %r5, %r6, 65536, %r5;
  st.global.b32 [%at], %r5;"""
    words = [100 + i for i in range(128)]
    got, _ = run(COPY, pack("u32", words),
                 shared=".shared .align 1024 .b8 buffer[1024];")
    check("cp.async", got, [(words[4 * (t ^ 1)] + words[4 * (t ^ 1) + 1] * 65536)
                            & 0xFFFFFFFF for t in range(32)])
    got, _ = run("mov.u32 %r8, full; setp.eq.u32 %p3, %t, 0; "
                 "@%p3 mbarrier.init.shared.b64 [%r8], 32; bar.sync 0; "
                 "mov.u32 %r1, buffer; shl.b32 %r2, %t, 2; add.u32 %r3, %r1, %r2; "
                 "mad.wide.u32 %rd1, %t, 4, %in; "
                 "cp.async.ca.shared.global [%r3], [%rd1], 4; "
                 "cp.async.mbarrier.arrive.noinc.shared.b64 [%r8]; WAIT: "
                 "mbarrier.try_wait.parity.shared.b64 %p1, [%r8], 0; "
                 "@!%p1 bra WAIT; xor.b32 %r4, %r3, 64; ld.shared.b32 %r5, [%r4]; "
                 "st.global.b32 [%at], %r5;", pack("u32", words),
                 shared=".shared .align 8 .b64 full; "
                 ".shared .align 1024 .b8 buffer[128];")
    check("cp.async.mbarrier", got, [words[t ^ 16] for t in range(32)])


def memory(run, check):
    data = bytes(range(120, 120 + 64)) * 4
    for type, register, out in (
            ("s8", "%r1", "s32"), ("u8", "%r1", "u32"), ("s16", "%r1", "s32"),
            ("u16", "%r1", "u32"), ("s32", "%r1", "s32"), ("s8", "%rd1", "s64"),
            ("u8", "%rd1", "u64"), ("s16", "%rd1", "s64"), ("s32", "%rd1", "s64"),
            ("u32", "%rd1", "u64")):
        size = struct.calcsize({"8": "b", "6": "h", "2": "i"}[type[-1]])
        got, _ = run("mad.wide.u32 %%rd2, %%t, %d, %%in; ld.global.%s %s, [%%rd2]; "
                     "st.global.b%d [%%at], %s;"
                     % (size, type, register, 64 if "d" in register else 32,
                        register), data, out=out)
        code = {"s8": "b", "u8": "B", "s16": "h", "u16": "H", "s32": "i",
                "u32": "I"}[type]
        check("ld.%s into %s" % (type, register), got,
              list(struct.unpack_from("32" + code, data)))
    got, _ = run("mad.wide.u32 %rd2, %t, 8, %in; "
                 "ld.global.nc.L1::no_allocate.v4.u16 {%h1, _, %h2, %h3}, [%rd2]; "
                 "st.global.v4.b16 [%at], {%h3, %h2, %h1, %h1};", data, out="u64")
    check("vectors of 16 bits", got, [
        struct.unpack("Q", struct.pack("4H", h[3], h[2], h[0], h[0]))[0] for h in
        (struct.unpack_from("4H", data, 8 * t) for t in range(32))])
    got, _ = run("ld.global.v2.b64 {%rd2, %rd3}, [%in]; add.u64 %rd2, %rd2, %rd3; "
                 "st.global.v2.b32 [%at], {%r10, %r11};".replace(
                     "st.global.v2.b32 [%at], {%r10, %r11}",
                     "st.global.b64 [%at], %rd2"), data, threads=1, out="u64")
    check("vectors of 64 bits", got,
          [sum(struct.unpack_from("2Q", data)) & (1 << 64) - 1])
    got, _ = run(".local .align 8 .b8 stack[64]; mov.u64 %rd1, stack; "
                 "and.b32 %r1, %t, 7; mad.wide.u32 %rd2, %r1, 4, %rd1; "
                 "st.local.b32 [%rd2], %t; cvta.local.u64 %rd3, %rd2; "
                 "ld.b32 %r2, [%rd3]; ld.local.b32 %r3, [%rd2]; "
                 "add.u32 %r2, %r2, %r3; st.global.b32 [%at], %r2;")
    check("local memory", got, [2 * t for t in LANES])
    got, _ = run("mov.u64 %rd1, buffer; cvta.shared.u64 %rd2, %rd1; "
                 "mad.wide.u32 %rd2, %t, 4, %rd2; st.b32 [%rd2], %t; "
                 "isspacep.shared %p1, %rd2; isspacep.global %p2, %at; "
                 "bar.warp.sync -1; xor.b32 %r1, %t, 1; cvta.to.shared.u64 %rd3, "
                 "%rd2; ld.shared.b32 %r2, [%rd3]; @%p1 add.u32 %r2, %r2, 100; "
                 "@%p2 add.u32 %r2, %r2, 1000; st.b32 [%at], %r2;",
                 shared=".shared .align 4 .b8 buffer[128];")
    check("generic addresses", got, [1100 + t for t in LANES])
    got, _ = run("mov.u64 %rd1, numbers; and.b32 %r1, %t, 3; "
                 "mad.wide.u32 %rd2, %r1, 4, %rd1; ld.global.b32 %r2, [%rd2]; "
                 "ld.const.f32 %f1, [scale+4]; cvt.rzi.u32.f32 %r3, %f1; "
                 "mad.lo.u32 %r2, %r2, %r3, 0; st.global.b32 [%at], %r2;",
                 module=".global .align 4 .u32 numbers[4] = {3, 5, 0x10, 9}; "
                 ".const .align 4 .f32 scale[2] = {0f3F800000, 0f40400000};")
    check("global and constant variables", got,
          [3 * [3, 5, 16, 9][t % 4] for t in LANES])
    FUNCTION = """.func (.param .b32 result) sum3(.param .b32 a, .param .align 8 .b8 b[8])
{
  .reg .b32 %x<4>;
  ld.param.b32 %x1, [a]; ld.param.v2.b32 {%x2, %x3}, [b];
  add.u32 %x1, %x1, %x2; add.u32 %x1, %x1, %x3; st.param.b32 [result], %x1;
  ret;
}"""
    got, _ = run("{ .param .b32 p0; st.param.b32 [p0], %t; "
                 ".param .align 8 .b8 p1[8]; st.param.v2.b32 [p1], {7, 30}; "
                 ".param .b32 r0; call.uni (r0), sum3, (p0, p1); "
                 "ld.param.b32 %r1, [r0]; } st.global.b32 [%at], %r1;",
                 module=FUNCTION)
    check("call", got, [t + 37 for t in LANES])
    # The labels of two scopes have one name.
    LOOP = ("{ .reg .pred q; mov.u32 %%r1, 0; AGAIN: add.u32 %%r1, %%r1, 1; "
            "setp.lt.u32 q, %%r1, %d; @q bra.uni AGAIN; } ")
    got, _ = run(LOOP % 5 + "mov.u32 %r2, %r1; " + LOOP % 9 +
                 "add.u32 %r1, %r1, %r2; st.global.b32 [%at], %r1;")
    check("labels of scopes", got, [14] * 32)


def atomics(run, check):
    def atomic(operation, type, before, operands, want_old, want_new):
        """One after the other by one thread each, on one address."""
        size = 8 if "64" in type else 4
        kind = "b%d" % (8 * size)
        values = pack("u64" if size == 8 else "u32", [before] + operands)
        register = ["%%rd%d" if size == 8 else "%%r%d"][0]
        code = "".join("ld.global.%s %s, [%%in+%d]; " % (
            kind, register % (2 + i), size * (1 + i)) for i in range(len(operands)))
        code += "atom.global.%s.%s %s, [%%in], %s; st.global.%s [%%at], %s;" % (
            operation, type, register % 1,
            ", ".join(register % (2 + i) for i in range(len(operands))), kind,
            register % 1)
        out = "u64" if size == 8 else "u32"
        got, into = run(code, values, threads=1, out=out)
        check("atom.%s.%s: old" % (operation, type), got, [want_old])
        check("atom.%s.%s: new" % (operation, type), into and into.read(out)[0], want_new)


    f32 = lambda v: struct.unpack("I", struct.pack("f", v))[0]
    f64 = lambda v: struct.unpack("Q", struct.pack("d", v))[0]
    minus = (1 << 32) - 5
    for operation, type, before, operands, after in (
            ("add", "u32", minus, [7], 2), ("add", "s32", 3, [minus], (1 << 32) - 2),
            ("add", "u64", 1 << 40, [5], (1 << 40) + 5),
            ("add", "f32", f32(1.5), [f32(2.25)], f32(3.75)),
            ("add", "f64", f64(1.5), [f64(2.25)], f64(3.75)),
            ("add.noftz", "f16x2", 0x3C004000, [0x3C003C00], 0x40004200),
            ("add.noftz", "bf16x2", 0x3F804000, [0x3F803F80], 0x40004040),
            ("min", "u32", minus, [7], 7), ("min", "s32", minus, [7], minus),
            ("max", "u32", minus, [7], minus), ("max", "s32", minus, [7], 7),
            ("min", "s64", (1 << 64) - 9, [7], (1 << 64) - 9),
            ("max", "u64", (1 << 64) - 9, [7], (1 << 64) - 9),
            ("and", "b32", 0xF0F0, [0xFF00], 0xF000),
            ("or", "b32", 0xF0F0, [0xFF00], 0xFFF0),
            ("xor", "b64", 0xF0F0, [0xFF00], 0x0FF0),
            ("exch", "b32", 5, [9], 9), ("exch", "b64", 5, [9], 9),
            ("inc", "u32", 5, [9], 6), ("inc", "u32", 9, [9], 0),
            ("inc", "u32", 12, [9], 0), ("dec", "u32", 5, [9], 4),
            ("dec", "u32", 0, [9], 9), ("dec", "u32", 12, [9], 9),
            ("cas", "b32", 5, [5, 8], 8), ("cas", "b32", 5, [6, 8], 5),
            ("cas", "b64", 5, [5, 8], 8),
            ("acq_rel.gpu.global.add".replace("global.", ""), "u32", 1, [2], 3)):
        atomic(operation, type, before, operands, before, after)
    got, into = run("red.global.add.u32 [%in], %t; red.relaxed.gpu.global.max.s32 "
                    "[%in+4], %t; mov.u32 %r1, buffer; setp.eq.u32 %p1, %t, 0; "
                    "@%p1 st.shared.b32 [%r1], 5; bar.sync 0; "
                    "atom.shared.add.u32 %r2, [%r1], 2; bar.sync 0; "
                    "ld.shared.b32 %r3, [%r1]; st.global.b32 [%at], %r3;",
                    pack("u32", [10, 3]), threads=64,
                    shared=".shared .align 4 .b32 buffer;")
    check("red", into and into.read("u32"), [10 + sum(range(64)), 63])
    check("atom.shared", got, [5 + 2 * 64] * 64)


def positions(check):
    """Who a thread is, in a grid of three dimensions."""
    ptx = kernel("k", ["b64 out"], """
  .reg .b32 %r<20>; .reg .b64 %at, %out;
  ld.param.b64 %out, [out];
  mov.u32 %r1, %tid.x; mov.u32 %r2, %tid.y; mov.u32 %r3, %tid.z;
  mov.u32 %r4, %ntid.x; mov.u32 %r5, %ntid.y; mov.u32 %r6, %ntid.z;
  mov.u32 %r7, %ctaid.x; mov.u32 %r8, %ctaid.y; mov.u32 %r9, %ctaid.z;
  mov.u32 %r10, %nctaid.x; mov.u32 %r11, %nctaid.y;
  mad.lo.u32 %r12, %r9, %r11, %r8; mad.lo.u32 %r12, %r12, %r10, %r7;
  mad.lo.u32 %r12, %r12, %r6, %r3; mad.lo.u32 %r12, %r12, %r5, %r2;
  mad.lo.u32 %r12, %r12, %r4, %r1;
  mad.wide.u32 %at, %r12, 8, %out; mov.u32 %r13, %laneid; mov.u32 %r14, %warpid;
  st.global.v2.b32 [%at], {%r13, %r14}; ret;""")
    out = Buffer(8 * 24 * 40)
    Module(ptx).launch("k", (2, 3, 4), (5, 4, 2), out)
    got = out.read("u32")
    check("lanes and warps of a grid", got,
          [v for t in range(24 * 40) for v in (t % 40 % 32, t % 40 // 32)])


def cases(run, check):
    warps(run, check)
    blocks(run, check)
    memory(run, check)
    atomics(run, check)


kernels = Kernels()
kernels.go_through(cases)
positions(kernels.check)
print("%d wrong" % kernels.wrong)
