"""The CUDA driver by ctypes: memory, streams, events and the time.

SBP_CUDA_DRIVER names the library, for example the emulator's. Compiled steps
load the same one.
"""

import ctypes as C
import os

import numpy as np

_driver = None


class CudaError(Exception):
    """A call of the driver that failed."""


def call(name, *arguments):
    result = getattr(_driver, name)(*arguments)
    if result:
        text = C.c_char_p()
        _driver.cuGetErrorName(result, C.byref(text))
        raise CudaError(f"{name}: {(text.value or b'?').decode()}")


def open_device():
    """Makes the first GPU's primary context current, which PyTorch uses too.
    Returns what is known of the GPU."""
    global _driver
    path = os.environ.get("SBP_CUDA_DRIVER") or "libcuda.so.1"
    try:
        _driver = C.CDLL(path)
    except OSError as error:
        raise CudaError(f"no CUDA driver: {error}")
    call("cuInit", 0)
    device, context = C.c_int(), C.c_void_p()
    call("cuDeviceGet", C.byref(device), 0)
    call("cuDevicePrimaryCtxRetain", C.byref(context), device)
    call("cuCtxSetCurrent", context)
    name, version = C.create_string_buffer(96), C.c_int()
    call("cuDeviceGetName", name, 96, device)
    call("cuDriverGetVersion", C.byref(version))

    def attribute(number):
        value = C.c_int()
        call("cuDeviceGetAttribute", C.byref(value), number, device)
        return value.value

    # SM clock, multiprocessors, memory clock, bus width, capability.
    clock, units, memory, bits = map(attribute, (13, 16, 36, 37))
    return {
        "name": name.value.decode(),
        "chip": f"sm_{attribute(75)}{attribute(76)}",
        "driver": f"{version.value // 1000}.{version.value % 1000 // 10}",
        "multiprocessors": units,
        "clock_mhz": clock / 1e3,
        "gb_per_s": 2 * memory * bits / 8 / 1e6,
    }


def used_bytes():
    """Of the GPU's memory, by all processes."""
    free, total = C.c_size_t(), C.c_size_t()
    call("cuMemGetInfo_v2", C.byref(free), C.byref(total))
    return total.value - free.value


class Memory:
    """An array on the GPU; `like` gives its shape and its type."""

    def __init__(self, like):
        self.like = np.asarray(like)
        self.pointer = C.c_uint64()
        # An empty array has an address too.
        size = C.c_size_t(max(self.like.nbytes, 16))
        call("cuMemAlloc_v2", C.byref(self.pointer), size)

    def write(self):
        """Copies `like` there."""
        data = np.ascontiguousarray(self.like)
        if data.nbytes:
            call(
                "cuMemcpyHtoD_v2",
                self.pointer,
                C.c_void_p(data.ctypes.data),
                C.c_size_t(data.nbytes),
            )
        return self

    def read(self):
        data = np.empty(self.like.shape, self.like.dtype)
        if data.nbytes:
            call(
                "cuMemcpyDtoH_v2",
                C.c_void_p(data.ctypes.data),
                self.pointer,
                C.c_size_t(data.nbytes),
            )
        return data


class Stream:
    def __init__(self):
        self.handle = C.c_void_p()
        call("cuStreamCreate", C.byref(self.handle), 1)

    def synchronize(self):
        call("cuStreamSynchronize", self.handle)
