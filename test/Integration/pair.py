"""Runs a forward/backward pair and compares its gradients with the truth of the joint graph.

usage: pair.py PAIR.mlir IN.npz TRUTH.npz TOLERANCE TEMP
PAIR.mlir has @forward(args...) -> (loss, residuals...) and @backward(residuals..., cotangent) -> gradients;
TRUTH.npz holds the loss and the gradients. Exit status 1 when they differ.
"""
import struct
import subprocess
import sys
import zipfile


def arrays(path):
    """The .npy files of an npz, in positional order, as bytes."""
    with zipfile.ZipFile(path) as file:
        return [file.read(f"arr_{i}.npy") for i in range(len(file.namelist()))]


def write(path, entries):
    """Writes .npy files given as bytes, numbered anew."""
    with zipfile.ZipFile(path, "w") as file:
        for i, entry in enumerate(entries):
            file.writestr(f"arr_{i}.npy", entry)


def scalar(value):
    """A rank-0 f32 .npy file."""
    header = "{'descr': '<f4', 'fortran_order': False, 'shape': (), }"
    header += " " * (-(len(header) + 11) % 64) + "\n"
    return b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header.encode() + struct.pack("<f", value)


def main(pair, inputs, truth, tolerance, temp):
    subprocess.run(["sbp-run", pair, "--entry", "forward", "--inputs", inputs, "--outputs", f"{temp}.forward.npz"],
                   check=True)
    write(f"{temp}.in.npz", arrays(f"{temp}.forward.npz")[1:] + [scalar(1)])
    write(f"{temp}.truth.npz", arrays(truth)[1:])
    return subprocess.run(["sbp-run", pair, "--entry", "backward", "--inputs", f"{temp}.in.npz", "--expect",
                           f"{temp}.truth.npz", "--tolerance", tolerance]).returncode


sys.exit(main(*sys.argv[1:]))
