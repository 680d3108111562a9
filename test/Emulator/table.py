"""Runs a table of instructions: each is one kernel, each row one thread."""

import random
import re

from cuda import Buffer, Module

SIZES = {"b16": 2, "b32": 4, "b64": 8, "pred": 4}


class Table:
    def __init__(self):
        self.cases = []

    def add(self, instruction, registers, rows, nan=None):
        """`registers` are their classes, `b32 b32 b16`: first that of the
        result, %d, then those of %a, %b, %c, %e. A row is (expected, operands).
        `nan`: a function that says that bits are a NaN, whose payload is left
        open."""
        self.cases.append((instruction, registers.split(), rows, nan))

    def compute(self, instruction, registers, operands, reference, **options):
        """Expected values by a function of the operands."""
        self.add(instruction, registers,
                 [(reference(*row),) + tuple(row) for row in operands],
                 **options)

    def write(self, index, instruction, registers):
        """The kernel of a case: in, count, out."""
        names = ["d", "a", "b", "c", "e"]
        lines = []
        for name, kind in zip(names, registers):
            lines.append(".reg .%s %%%s;" % (kind, name))
        if registers[0] == "pred":
            lines.append(".reg .b32 %dp;")
        stride = sum(SIZES[kind] for kind in registers[1:])
        stride = (stride + 7) // 8 * 8
        lines += [".reg .b64 %in, %out, %at;", ".reg .b32 %t, %n;",
                  ".reg .pred %skip;",
                  "ld.param.b64 %%in, [k%d_in];" % index,
                  "ld.param.b64 %%out, [k%d_out];" % index,
                  "ld.param.b32 %%n, [k%d_n];" % index,
                  "mov.u32 %t, %ctaid.x;", "mad.lo.u32 %t, %t, 128, %tid_x;",
                  "setp.ge.u32 %skip, %t, %n;", "@%skip bra END;",
                  "mad.wide.u32 %%at, %%t, %d, %%in;" % stride]
        lines.insert(lines.index("mov.u32 %t, %ctaid.x;"), ".reg .b32 %tid_x; "
                     "mov.u32 %tid_x, %tid.x;")
        offset = 0
        # Wide operands first: everything stays aligned.
        order = sorted(range(1, len(registers)),
                       key=lambda i: -SIZES[registers[i]])
        for i in order:
            kind, name = registers[i], names[i]
            if kind == "pred":
                lines += [".reg .b32 %%%sp;" % name,
                          "ld.global.b32 %%%sp, [%%at+%d];" % (name, offset),
                          "setp.ne.b32 %%%s, %%%sp, 0;" % (name, name)]
            else:
                lines.append("ld.global.%s %%%s, [%%at+%d];"
                             % (kind, name, offset))
            offset += SIZES[kind]
        lines.append(instruction)
        kind = "b32" if registers[0] == "pred" else registers[0]
        result = "%d"
        if registers[0] == "pred":
            lines.append("selp.b32 %dp, 1, 0, %d;")
            result = "%dp"
        lines += ["mad.wide.u32 %at, %t, 8, %out;",
                  "st.global.%s [%%at], %s;" % (kind, result), "END: ret;"]
        return (".visible .entry k%d(.param .b64 k%d_in, .param .b64 k%d_out, "
                ".param .b32 k%d_n)\n{\n%s\n}\n"
                % (index, index, index, index, "\n".join(lines)))

    def run(self):
        """Prints what differs, and how much was compared."""
        ptx = ".version 8.7\n.target sm_90a\n.address_size 64\n"
        for index, (instruction, registers, _, _) in enumerate(self.cases):
            ptx += self.write(index, instruction, registers)
        module = Module(ptx)
        count = wrong = 0
        for index, (instruction, registers, rows, nan) in \
                enumerate(self.cases):
            data = bytearray()
            for row in rows:
                assert len(row) == len(registers), (instruction, row)
                order = sorted(range(1, len(registers)),
                               key=lambda i: -SIZES[registers[i]])
                begin = len(data)
                for i in order:
                    size = SIZES[registers[i]]
                    data += (row[i] & ((1 << 8 * size) - 1)).to_bytes(
                        size, "little")
                data += bytes(-(len(data) - begin) % 8)
            into = Buffer(bytes(data))
            out = Buffer(bytes(8 * len(rows)))
            module.launch("k%d" % index, (len(rows) + 127) // 128, 128, into,
                          out, len(rows))
            bits = 8 * SIZES[registers[0]]
            for got, row in zip(out.read("u64"), rows):
                want = row[0] & ((1 << bits) - 1)
                count += 1
                if got == want or (nan and nan(got) and nan(want)):
                    continue
                wrong += 1
                if wrong <= 20:
                    print("%s with %s: 0x%x, expected 0x%x" % (
                        instruction, ", ".join("0x%x" % v for v in row[1:]),
                        got, want))
        used = {opcode for case in self.cases for opcode in
                re.findall(r"(?:^|[;{]) *([a-z]\w*)", case[0])}
        print("%d rows of %d instructions (%d opcodes), %d wrong"
              % (count, len(self.cases), len(used), wrong))


def pairs(values, most=600, seed=1):
    """All pairs, or as many at random."""
    every = [(a, b) for a in values for b in values]
    if len(every) > most:
        every = random.Random(seed).sample(every, most)
    return every


def triples(values, most=600, seed=2):
    chosen = random.Random(seed)
    return [tuple(chosen.choice(values) for _ in range(3))
            for _ in range(most)]


def patterns(bits):
    """Integers at the edges, and some between."""
    one = 1 << bits
    edges = [0, 1, 2, 3, 5, 7, 31, 32, 33, 63, 64, 65, one // 2 - 1, one // 2,
             one // 2 + 1, one - 1, one - 2, one // 3, 0xAA, 0x8000, 0x7FFF]
    chosen = random.Random(bits)
    edges += [chosen.getrandbits(bits) for _ in range(8)]
    return sorted({value % one for value in edges})


def floats(form):
    """Bits: zeros, subnormal numbers, ones and their neighbours, ties, powers,
    the largest, infinities, NaNs, and some between."""
    one = form.bias << form.mantissa_bits
    half = 1 << form.mantissa_bits >> 1
    values = [0, 1, 2, 3, half, 2 * half - 1, 2 * half, 2 * half + 1, one,
              one + 1, one - 1, one + half, one + half + 1, one + 2 * half,
              one + 3 * half, one + 4 * half, one // 2, one + one // 2 - 5,
              form.infinity - 1, form.infinity, form.infinity + 1,
              form.canonical_nan]
    chosen = random.Random(form.bits)
    values += [chosen.randrange(form.infinity) for _ in range(6)]
    # Near one another, so that sums have bits to lose.
    values += [one + chosen.randrange(8 * half) for _ in range(6)]
    return values + [value | form.sign_bit for value in values]
