"""Writes uniform f32 arrays. usage: random_npz.py OUT.npz SHAPE ... (for example 16x8)"""
import random
import struct
import sys
import zipfile

random.seed(1)
with zipfile.ZipFile(sys.argv[1], "w") as file:
    for i, text in enumerate(sys.argv[2:]):
        shape = tuple(int(size) for size in text.split("x"))
        count = 1
        for size in shape:
            count *= size
        header = f"{{'descr': '<f4', 'fortran_order': False, 'shape': {shape}, }}"
        header += " " * (-(len(header) + 11) % 64) + "\n"
        data = struct.pack(f"<{count}f", *(random.uniform(-1, 1) for _ in range(count)))
        file.writestr(f"arr_{i}.npy", b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header.encode() + data)
