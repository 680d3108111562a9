"""Does to a cache what may happen to it.

usage: damage.py FOLDER cut | flip | count | race COMMAND...
cut: the first file loses its end. flip: one byte of it changes. count: prints how many files there are. race: eight
processes run the command at once.
"""
import pathlib
import subprocess
import sys

folder, how, *command = sys.argv[1:]
if how == "race":
    processes = [subprocess.Popen(command, stdout=subprocess.DEVNULL) for _ in range(8)]
    assert [p.wait() for p in processes] == [0] * 8
files = sorted(pathlib.Path(folder).iterdir())
if how == "race":
    print(f"8 processes, {len(files)} files")
elif how == "count":
    print(len(files), "files")
else:
    data = bytearray(files[0].read_bytes())
    if how == "cut":
        data = data[:len(data) // 2]
    else:
        data[len(data) // 2] ^= 1
    files[0].write_bytes(data)
