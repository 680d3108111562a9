"""Writes an .npz of arrays with small fixed numbers.

usage: make_arrays.py FILE SHAPE... (16x8; 1 for a vector of one; 16x8:f64,
where nothing stands for f32; :i64 for a number)
"""
import struct
import sys
import zipfile


def npy(shape, element):
    descr, code = {"f32": ("<f4", "f"), "f64": ("<f8", "d"), "i64": ("<i8", "q")}[element]
    count = 1
    for size in shape:
        count *= size
    text = "".join(f"{size}, " for size in shape)
    header = f"{{'descr': '{descr}', 'fortran_order': False, 'shape': ({text}), }}"
    header += " " * (63 - (10 + len(header)) % 64) + "\n"
    values = [(7 * i) % 13 - 6 for i in range(count)]
    if code != "q":
        values = [value / 10 for value in values]
    return b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header.encode() + struct.pack(f"<{count}{code}", *values)


with zipfile.ZipFile(sys.argv[1], "w") as archive:
    for i, text in enumerate(sys.argv[2:]):
        shape, _, element = text.partition(":")
        archive.writestr(f"arr_{i}.npy", npy([int(size) for size in shape.split("x") if size], element or "f32"))
