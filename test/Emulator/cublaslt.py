"""Products of matrices by the emulated cublasLt, against sums that are exact:
orders, transposes, batches, types, alpha, beta and bias; and what is refused."""

import ctypes as C
import itertools
import random

from cuda import Buffer, call, driver as lt, in_child, pack
from reference import bf16, f32

TYPES = {"f32": 0, "f64": 1, "f16": 2, "bf16": 14}
handle = C.c_void_p()
lt.cublasLtCreate(C.byref(handle))
stream = C.c_void_p()
call("cuStreamCreate", C.byref(stream), 1)
wrong = count = 0


def layout(type, rows, columns, ld, batches=1, stride=0, order=0):
    result = C.c_void_p()
    status = lt.cublasLtMatrixLayoutCreate(
        C.byref(result), TYPES[type], C.c_uint64(rows), C.c_uint64(columns),
        C.c_int64(ld))
    for attribute, value in ((1, C.c_int32(order)), (5, C.c_int32(batches)),
                             (6, C.c_int64(stride))):
        status |= lt.cublasLtMatrixLayoutSetAttribute(
            result, attribute, C.byref(value), C.sizeof(value))
    assert status == 0
    return result


def describe(ta, tb, compute=68, bias=None):
    result = C.c_void_p()
    status = lt.cublasLtMatmulDescCreate(C.byref(result), compute,
                                         1 if compute == 70 else 0)
    for attribute, value in ((3, C.c_int32(ta)), (4, C.c_int32(tb))):
        status |= lt.cublasLtMatmulDescSetAttribute(
            result, attribute, C.byref(value), C.sizeof(value))
    if bias:
        for attribute, value in ((7, C.c_int32(4)), (8, C.c_void_p(bias))):
            status |= lt.cublasLtMatmulDescSetAttribute(
                result, attribute, C.byref(value), C.sizeof(value))
    assert status == 0
    return result


def multiply(description, a, la, b, lb, d, ld, alpha=1, beta=0, double=False):
    scalar = C.c_double if double else C.c_float
    results, found = (C.c_char * 96)(), C.c_int()
    status = lt.cublasLtMatmulAlgoGetHeuristic(
        handle, description, la, lb, ld, ld, None, 1, results, C.byref(found))
    if status:
        return status
    assert found.value == 1
    return lt.cublasLtMatmul(
        handle, description, C.byref(scalar(alpha)), C.c_void_p(a.pointer), la,
        C.c_void_p(b.pointer), lb, C.byref(scalar(beta)),
        C.c_void_p(d.pointer), ld, C.c_void_p(d.pointer), ld, results, None,
        C.c_size_t(0), stream)


def check(name, right):
    global wrong, count
    count += 1
    if not right:
        wrong += 1
        print("%s is wrong" % (name,))


chosen = random.Random(1)
M, N, K = 6, 5, 19


def numbers(rows, columns, batches):
    return [[[chosen.randint(-8, 8) for _ in range(columns)]
             for _ in range(rows)] for _ in range(batches)]


def store(type, matrices, transposed, order, gap):
    """Elements in memory as a layout of `order` says, and the layout; `gap`
    elements are between its lines."""
    if transposed:
        matrices = [list(zip(*m)) for m in matrices]
    rows, columns = len(matrices[0]), len(matrices[0][0])
    flat = []
    for m in matrices:
        for line in (m if order else zip(*m)):
            flat += list(line) + [7] * gap
    ld = (columns if order else rows) + gap
    return flat, layout(type, rows, columns, ld, len(matrices),
                        len(flat) // len(matrices), order)


for element, result in (("f32", "f32"), ("bf16", "f32"), ("bf16", "bf16"),
                        ("f16", "f16"), ("f16", "f32"), ("f64", "f64")):
    for ta, tb, batches, beta, order in itertools.product(
            (0, 1), (0, 1), (1, 3), (0, 2), (0, 1)):
        a, b = numbers(M, K, batches), numbers(K, N, batches)
        c = numbers(M, N, batches)
        values_a, la = store(element, a, ta, order, 2)
        values_b, lb = store(element, b, tb, 1 - order, 0)
        values_d, ld = store(result, c, False, order, 1)
        A, B = Buffer(pack(element, values_a)), Buffer(pack(element, values_b))
        D = Buffer(pack(result, values_d))
        double = element == "f64"
        status = multiply(describe(ta, tb, 70 if double else 68), A, la, B, lb,
                          D, ld, 0.5, beta, double)
        exact = [[[0.5 * sum(a[i][x][z] * b[i][z][y] for z in range(K)) +
                   beta * c[i][x][y] for y in range(N)] for x in range(M)]
                 for i in range(batches)]
        want, _ = store(result, exact, False, order, 1)
        call("cuStreamSynchronize", stream)
        got = D.read(result)
        if result == "bf16":  # its bits; sums do not fit and are rounded
            want = [bf16(v) for v in want]
        check((element, result, ta, tb, batches, beta, order),
              status == 0 and list(got) == list(want))

# The bias is added to each row, column by column.
a, b = numbers(M, K, 1), numbers(K, N, 1)
(va, la), (vb, lb) = (store("f32", m, False, 0, 0) for m in (a, b))
bias = [float(10 * i) for i in range(M)]
B = Buffer(pack("f32", bias))
D, ld = Buffer(4 * M * N), layout("f32", M, N, M)
A, X = Buffer(pack("f32", va)), Buffer(pack("f32", vb))
status = multiply(describe(0, 0, bias=B.pointer), A, la, X, lb, D, ld)
call("cuStreamSynchronize", stream)
check("bias", status == 0 and D.read("f32") == [
    sum(a[0][i][z] * b[0][z][j] for z in range(K)) + bias[i]
    for j in range(N) for i in range(M)])
# TF32 keeps ten bits of the operands.
fine = [1 + 2.0 ** -12, 1 + 2.0 ** -10]
one = layout("f32", 1, 1, 1)
for compute, want in ((68, fine), (77, [1.0, fine[1]])):
    for value, expected in zip(fine, want):
        multiply(describe(0, 0, compute), Buffer(pack("f32", [value])), one,
                 Buffer(pack("f32", [1])), one, D, one)
        call("cuStreamSynchronize", stream)
        check("compute type %d" % compute,
              f32(D.read("f32")[0]) == f32(expected))

# Statuses: 7 is an invalid value, 15 not supported.
check("sizes", multiply(describe(1, 0), A, la, X, lb, D, ld) == 7)
check("a leading dimension below the rows",
      multiply(describe(0, 0), A, layout("f32", M, K, M - 1), X, lb, D,
               ld) == 7)
check("batches", multiply(describe(0, 0), A, layout("f32", M, K, M, 2, M * K),
                          X, lb, D, ld) == 7)
check("mixed operands", multiply(describe(0, 0), A, la, X,
                                 layout("bf16", K, N, K), D, ld) == 15)


def run(a, la, b, lb, d, ld):
    assert multiply(describe(0, 0), a, la, b, lb, d, ld) == 0
    call("cuStreamSynchronize", stream)


for name, arguments, message in (
        ("beyond the end", (A, la, X, lb, Buffer(4 * M * N - 4), ld),
         "D at 0x"), ("beyond the end", (Buffer(bytes(8)), la, X, lb, D, ld),
                      "lies outside of its allocation"),
        ("never written", (Buffer(4 * M * K), la, X, lb, D, ld),
         "is read and was never written")):
    got, text = in_child(lambda: run(*arguments))
    check(name, got == 3 and text.startswith("error: cublasLtMatmul: ") and
          message in text)

print("%d checks, %d wrong" % (count, wrong))
