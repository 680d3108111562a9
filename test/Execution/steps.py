"""The C interface from Python, with nothing but ctypes.

usage: steps.py LIBSBPEXECUTION
Two graphs, two threads that run both 10,000 times each; errors in one leave the other usable; the resident set
stays where it is.
"""
import ctypes as c
import math
import random
import sys
import threading

DTYPES = [c.c_double, c.c_float, None, None, c.c_int64, c.c_int32, c.c_int16, c.c_int8, c.c_bool]
DOUBLE = """
func.func @main(%x: tensor<8xf32>) -> tensor<8xf32> {
  %two = arith.constant dense<2.0> : tensor<8xf32>
  %y = arith.mulf %x, %two : tensor<8xf32>
  return %y : tensor<8xf32>
}"""
LAYER = """
func.func @main(%w: tensor<32x32xf32>, %x: tensor<32x32xf32>) -> (tensor<f32>, tensor<32x32xf32>) {
  %zero = arith.constant dense<0.0> : tensor<32x32xf32>
  %start = arith.constant dense<0.0> : tensor<f32>
  %y = linalg.matmul ins(%x, %w : tensor<32x32xf32>, tensor<32x32xf32>) outs(%zero : tensor<32x32xf32>) -> tensor<32x32xf32>
  %t = math.tanh %y {sbp.layer = "mlp"} : tensor<32x32xf32>
  %loss = linalg.reduce ins(%t : tensor<32x32xf32>) outs(%start : tensor<f32>) dimensions = [0, 1] (%a: f32, %b: f32) {
    %c = arith.addf %a, %b : f32
    linalg.yield %c : f32
  }
  %one = arith.constant dense<1.0> : tensor<32x32xf32>
  %dy = sbp.layer_cotangent "mlp" %one : tensor<32x32xf32>
  %tt = arith.mulf %t, %t : tensor<32x32xf32>
  %d = arith.subf %one, %tt : tensor<32x32xf32>
  %dt = arith.mulf %dy, %d : tensor<32x32xf32>
  %e = tensor.empty() : tensor<32x32xf32>
  %xt = linalg.transpose ins(%x : tensor<32x32xf32>) outs(%e : tensor<32x32xf32>) permutation = [1, 0]
  %dw = linalg.matmul ins(%xt, %dt : tensor<32x32xf32>, tensor<32x32xf32>) outs(%zero : tensor<32x32xf32>) -> tensor<32x32xf32>
  return %loss, %dw : tensor<f32>, tensor<32x32xf32>
}"""


class Type(c.Structure):
    _fields_ = [("dtype", c.c_int), ("rank", c.c_int64), ("shape", c.POINTER(c.c_int64)), ("bytes", c.c_int64),
                ("counter", c.c_char_p)]


class Run(c.Structure):
    _fields_ = [("size", c.c_size_t), ("arguments", c.c_void_p), ("num_arguments", c.c_int64),
                ("results", c.c_void_p), ("num_results", c.c_int64), ("stream", c.c_void_p),
                ("peak_bytes", c.c_int64), ("seconds", c.c_double)]


sbp = c.CDLL(sys.argv[1])
sbp.sbp_error_message.restype = c.c_char_p
sbp.sbp_options_create.argtypes = [c.POINTER(c.c_void_p)]
sbp.sbp_options_set.argtypes = [c.c_void_p, c.c_char_p, c.c_char_p]
sbp.sbp_options_destroy.argtypes = [c.c_void_p]
sbp.sbp_step_create.argtypes = [c.c_char_p, c.c_size_t, c.c_void_p, c.POINTER(c.c_void_p)]
sbp.sbp_step_destroy.argtypes = [c.c_void_p]
for name in ("num_arguments", "num_results", "planned_peak"):
    function = getattr(sbp, "sbp_step_" + name)
    function.argtypes, function.restype = [c.c_void_p], c.c_int64
for name in ("argument", "result"):
    getattr(sbp, "sbp_step_" + name).argtypes = [c.c_void_p, c.c_int64, c.POINTER(Type)]
sbp.sbp_step_run.argtypes = [c.c_void_p, c.POINTER(Run)]


class Error(Exception):
    pass


def check(status):
    if status:
        raise Error(sbp.sbp_error_message().decode())


class Step:
    def __init__(self, text, **options):
        handle, self.handle = c.c_void_p(), c.c_void_p()
        check(sbp.sbp_options_create(c.byref(handle)))
        try:
            for name, value in options.items():
                check(sbp.sbp_options_set(handle, name.replace("_", "-").encode(), str(value).encode()))
            text = text.encode()
            check(sbp.sbp_step_create(text, len(text), handle, c.byref(self.handle)))
        finally:
            sbp.sbp_options_destroy(handle)
        self.arguments = [self.type(sbp.sbp_step_argument, i) for i in range(sbp.sbp_step_num_arguments(self.handle))]
        self.results = [self.type(sbp.sbp_step_result, i) for i in range(sbp.sbp_step_num_results(self.handle))]

    def type(self, get, number):
        type = Type()
        check(get(self.handle, number, c.byref(type)))
        return DTYPES[type.dtype], tuple(type.shape[d] for d in range(type.rank)), type.counter

    def __call__(self, *arrays):
        results = [(dtype * math.prod(shape))() for dtype, shape, _ in self.results]
        addresses = [(c.c_void_p * len(x))(*map(c.addressof, x)) for x in (arrays, results)]
        run = Run(c.sizeof(Run), c.addressof(addresses[0]), len(arrays), c.addressof(addresses[1]), len(results))
        check(sbp.sbp_step_run(self.handle, c.byref(run)))
        return results, run

    def __del__(self):
        sbp.sbp_step_destroy(self.handle)


def resident():
    return int(open("/proc/self/statm").read().split()[1]) * 4096


def expect(part, call, *arguments, **options):
    try:
        call(*arguments, **options)
    except Error as error:
        assert part in str(error), (part, str(error))
    else:
        raise AssertionError(f"no error with {part!r}")


PLAN = "layers:\n  - match: mlp\n    axes: [0]\n    keep: 0.5\n"
double, exact = Step(DOUBLE), Step(LAYER)
masked = Step(LAYER, plan=PLAN)
fixed = Step(LAYER, plan=PLAN, seed=3, step=4, results="arena")

# Signatures: the plan adds two arguments, which numbers fix again.
matrix = (c.c_float, (32, 32), None)
assert exact.arguments == [matrix, matrix] and exact.results == [(c.c_float, (), None), matrix]
assert masked.arguments == [matrix, matrix, (c.c_int64, (), b"seed"), (c.c_int64, (), b"step")]
assert fixed.arguments == [matrix, matrix]

numbers = random.Random(0)
w, x = ((c.c_float * 1024)(*(numbers.gauss(0, 0.3) for _ in range(1024))) for _ in range(2))


def row_of_gradient(rows):
    """Row 0 of dw = x^T (1 - t^2) with t = tanh(x w), summed over these rows of x."""
    gradient = [0.0] * 32
    for i in rows:
        for j in range(32):
            t = math.tanh(sum(x[32 * i + k] * w[32 * k + j] for k in range(32)))
            gradient[j] += x[32 * i] * (1 - t * t)
    return gradient


def close(got, want):
    return all(math.isclose(g, v, rel_tol=1e-4, abs_tol=1e-4) for g, v in zip(got, want))


(loss, dw), run = exact(w, x)
assert close(dw[:32], row_of_gradient(range(32)))
assert run.peak_bytes == sbp.sbp_step_planned_peak(exact.handle)

# The loss is exact, half of the rows are in the gradient, and who fixes the numbers is not seen.
three, four = c.c_int64(3), c.c_int64(4)
(loss_m, dw_m), _ = masked(w, x, three, four)
(loss_f, dw_f), _ = fixed(w, x)
assert loss_m[0] == loss[0] and dw_m[:] == dw_f[:] and not close(dw_m, dw)

# Broken uses, and the steps stay usable.
expect("expected 1 arguments, got 2", double, w, x)
expect("argument #0: expected an address that is a multiple", double, (c.c_char * 40).from_buffer(bytearray(41), 1))
expect("error", Step, "func.func @main(")
expect("unknown option 'colour'", Step, DOUBLE, colour="red")
expect("match", Step, LAYER, plan="layers:\n  - match: '('\n    keep: 0.5\n")
expect("expected one", Step, LAYER, plan=PLAN, budget="1MiB")


def work(errors):
    try:
        for i in range(10000):
            (y,), _ = double((c.c_float * 8)(*[i] * 8))
            assert y[:] == [2 * i] * 8
            (_, again), _ = masked(w, x, three, four)
            assert again[0] == dw_m[0] and again[1023] == dw_m[1023]
            if i % 1000 == 0:
                expect("got 2", double, w, x)
    except BaseException as error:
        errors.append(error)


def run_threads():
    errors = []
    threads = [threading.Thread(target=work, args=(errors,)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not errors, errors


run_threads()
before = resident()
run_threads()
assert resident() - before <= 1 << 20, (before, resident())
print("steps.py: right")
