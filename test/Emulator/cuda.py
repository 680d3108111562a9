"""The CUDA driver API by ctypes, for the emulator's tests: only what Python
brings along. SBP_CUDA_DRIVER names the library."""

import ctypes as C
import os
import struct
import sys

driver = C.CDLL(os.environ["SBP_CUDA_DRIVER"])
INPUTS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "Inputs")

#: Codes of struct by the name of a PTX type.
CODES = {"f16": "e", "f32": "f", "f64": "d", "s8": "b", "u8": "B", "b8": "B",
         "s16": "h", "u16": "H", "b16": "H", "bf16": "H", "s32": "i",
         "u32": "I", "b32": "I", "s64": "q", "u64": "Q", "b64": "Q"}


class CudaError(Exception):
    """A call that did not return CUDA_SUCCESS."""


def call(name, *arguments):
    result = getattr(driver, name)(*arguments)
    if result:
        text = C.c_char_p()
        driver.cuGetErrorName(result, C.byref(text))
        raise CudaError("%s: %s" % (name, (text.value or b"?").decode()))


def bf16_bits(value):
    """The bits of a number that bf16 holds exactly."""
    bits = struct.unpack("I", struct.pack("f", value))[0]
    assert bits & 0xFFFF == 0, value
    return bits >> 16


def pack(type, values):
    if type == "bf16":
        values = [bf16_bits(value) for value in values]
    return struct.pack("%d%s" % (len(values), CODES[type]), *values)


class Buffer:
    """Device memory; `data` is bytes, or a size of bytes never written."""

    def __init__(self, data):
        self.bytes = data if isinstance(data, int) else len(data)
        pointer = C.c_uint64()
        call("cuMemAlloc_v2", C.byref(pointer), C.c_size_t(self.bytes))
        self.pointer = pointer.value
        if not isinstance(data, int):
            self.write(data)

    def write(self, data):
        call("cuMemcpyHtoD_v2", C.c_uint64(self.pointer), bytes(data),
             C.c_size_t(len(data)))

    def read(self, type):
        data = C.create_string_buffer(self.bytes)
        call("cuMemcpyDtoH_v2", data, C.c_uint64(self.pointer),
             C.c_size_t(self.bytes))
        count = self.bytes // struct.calcsize(CODES[type])
        return list(struct.unpack("%d%s" % (count, CODES[type]), data.raw))


class Module:
    """Loaded PTX."""

    def __init__(self, ptx):
        self.module = C.c_void_p()
        call("cuModuleLoadData", C.byref(self.module), ptx.encode() + b"\0")

    def launch(self, name, grid, block, *arguments, shared=0, stream=None):
        function = C.c_void_p()
        call("cuModuleGetFunction", C.byref(function), self.module,
             name.encode())
        if shared > 48 << 10:
            call("cuFuncSetAttribute", function, 8, shared)
        values = [C.c_uint64(a.pointer) if isinstance(a, Buffer) else
                  C.c_int32(a) if isinstance(a, int) else a
                  for a in arguments]
        pointers = (C.c_void_p * max(1, len(values)))(
            *[C.addressof(value) for value in values])
        triple = lambda size: (tuple(size) + (1, 1, 1))[:3] if isinstance(
            size, tuple) else (size, 1, 1)
        call("cuLaunchKernel", function, *triple(grid), *triple(block), shared,
             stream, pointers, None)
        if stream is None:
            call("cuCtxSynchronize")


def kernel(name, parameters, body, shared="", target="sm_90a", version="8.7",
           directives=""):
    """A kernel's PTX around a body; parameters are `type name`."""
    listed = ",\n".join("  .param .%s %s" % tuple(p.split())
                        for p in parameters)
    return (".version %s\n.target %s\n.address_size 64\n%s\n"
            ".visible .entry %s(\n%s\n)\n%s\n{\n%s\n}\n"
            % (version, target, shared, name, listed, directives, body))


def in_child(run, **environment):
    """Runs a function in a process of its own, because the emulator ends a
    process that is wrong. Returns the exit status and what it printed."""
    sys.stdout.flush()
    sys.stderr.flush()
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.dup2(writer, 1)
        os.dup2(writer, 2)
        os.environ.update({k: str(v) for k, v in environment.items()})
        try:
            run()
        except CudaError as error:
            print(error)
            sys.stdout.flush()
            os._exit(1)
        sys.stdout.flush()
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader, errors="replace") as pipe:
        text = pipe.read()
    status = os.waitpid(child, 0)[1]
    return os.waitstatus_to_exitcode(status), text


call("cuInit", 0)
_context = C.c_void_p()
call("cuDevicePrimaryCtxRetain", C.byref(_context), 0)
call("cuCtxSetCurrent", _context)
