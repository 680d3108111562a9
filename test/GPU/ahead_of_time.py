"""The arrays of an .npz file as bytes, one after another, in order.

usage: ahead_of_time.py ARRAYS.npz BYTES
"""
import sys
import zipfile

with zipfile.ZipFile(sys.argv[1]) as archive, open(sys.argv[2], "wb") as file:
    for number in range(len(archive.namelist())):
        data = archive.read(f"arr_{number}.npy")
        file.write(data[10 + int.from_bytes(data[8:10], "little"):])
