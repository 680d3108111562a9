"""Runs a shared object that sbp-run wrote, by ctypes, and compares the bits of its results.

usage: ahead_of_time.py LIBSBP_RUNTIME SHARED SYMBOL INPUTS.npz EXPECTED.npz
"""
import ctypes
import sys
import zipfile

runtime, shared, symbol, inputs, expected = sys.argv[1:]
ctypes.CDLL(runtime, mode=ctypes.RTLD_GLOBAL)
function = getattr(ctypes.CDLL(shared), symbol)
function.argtypes = [ctypes.c_void_p, ctypes.c_void_p]


def load(path):
    """The data of arr_0, arr_1, ...: what follows the header of each .npy."""
    with zipfile.ZipFile(path) as archive:
        files = [archive.read(f"arr_{i}.npy") for i in range(len(archive.namelist()))]
    return [data[10 + int.from_bytes(data[8:10], "little"):] for data in files]


def addresses(buffers):
    return (ctypes.c_void_p * len(buffers))(*map(ctypes.addressof, buffers))


arguments = [(ctypes.c_char * len(data)).from_buffer_copy(data) for data in load(inputs)]
wanted = load(expected)
results = [(ctypes.c_char * len(data))() for data in wanted]
status = function(addresses(arguments), addresses(results))
assert status == 0, status
for number, (result, data) in enumerate(zip(results, wanted)):
    assert bytes(result) == data, f"result {number} differs"
print(len(results), "results have the same bits")
