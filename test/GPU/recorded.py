"""A step that was recorded gives what the step gives, with what its arguments hold when it is launched.

usage: recorded.py GRAPH.mlir LIBRARY FOLDER
GRAPH is (tensor<4xf32>, i64) -> (tensor<4xf32>, i64); LIBRARY is the runtime for CUDA.
"""
import ctypes as C
import os
import re
import subprocess
import sys


def call(*command):
    return subprocess.run(command, stdout=subprocess.PIPE, check=True, text=True).stdout


def compile_step(graph, library, folder):
    """The step's function, and the bytes of its arena."""
    base = os.path.join(folder, "step")
    lowered = call("sbp-opt", graph, "--sbp-lower-to-gpu")
    with open(base + ".mlir", "w") as file:
        file.write(lowered)
    call("mlir-translate", "--mlir-to-llvmir", base + ".mlir", "-o", base + ".ll")
    call("llc", "-relocation-model=pic", "-filetype=obj", base + ".ll", "-o", base + ".o")
    call("cc", "-shared", base + ".o", library, "-o", base + ".so")
    step = C.CDLL(base + ".so").main
    step.restype = None
    return step, int(re.search(r"sbp\.planned_peak_bytes = (\d+)", lowered).group(1))


graph, path, folder = sys.argv[1:]
library = C.CDLL(path, mode=C.RTLD_GLOBAL)
step, arena = compile_step(graph, path, folder)


def cuda(name, *arguments):
    """Calls a function of the runtime; numbers are of 64 bits, as pointers are."""
    function = getattr(library, "sbp_cuda_" + name)
    function.restype = C.c_void_p
    result = function(*(C.c_int64(a) if isinstance(a, int) else a for a in arguments))
    library.sbp_cuda_take_error.restype = C.c_char_p
    error = library.sbp_cuda_take_error()
    assert not error, error.decode()
    return C.c_void_p(result)


stream = cuda("stream_create")
Vector, Number = C.c_float * 4, C.c_int64
memory = [cuda("allocate", max(size, 1), stream) for size in (arena, 16, 8, 16, 8)]
arguments = (stream, *memory)


def launch(values, number, how):
    """The results of a step on these arguments."""
    x, n = Vector(*values), Number(number)
    cuda("copy_to_device", stream, memory[3], x, 16)
    cuda("copy_to_device", stream, memory[4], C.byref(n), 8)
    how()
    y, m = Vector(), Number()
    cuda("copy_to_host", stream, y, memory[1], 16)
    cuda("copy_to_host", stream, C.byref(m), memory[2], 8)
    cuda("synchronize", stream)
    assert library.sbp_cuda_status() == 0, library.sbp_cuda_take_error()
    return list(y), m.value


inputs = ([1, 2, 3, 4], 7), ([-1, 0.5, 9, 2], 8)
direct = [launch(*each, lambda: step(*arguments)) for each in inputs]
cuda("graph_begin", stream)
step(*arguments)
recorded = cuda("graph_end", stream)
again = [launch(*each, lambda: cuda("graph_launch", recorded, stream)) for each in inputs]
print("direct", *direct)
print("recorded", *again)
assert direct == again and direct[0] != direct[1]
cuda("graph_destroy", recorded)
print("the same")
