"""What the tests of sbp.jax do with exported text. The first argument of a test is a folder for its files."""
import os
import re
import subprocess
import sys
import unittest

import jax
import numpy as np
import sbp.jax


def marks(text):
    """(kind, layer, call, axes) of each mark, in order."""
    found = []
    for kind, attributes in re.findall(r'"sbp\.layer_(\w+)"\(%[\w#]+\) \{(.*?)\}', text):
        layer = re.search(r'layer = "([^"]*)"', attributes)[1]
        call = re.search(r"call = (\d+)", attributes)
        axes = re.search(r"axes = array<i64: ([^>]*)>", attributes)
        found.append((kind, layer, int(call[1]) if call else 0, [int(a) for a in axes[1].split(",")] if axes else None))
    return found


def calls(text, kind, layer):
    """The numbers of the calls that marks of a kind name, in order."""
    return [call for k, name, call, _ in marks(text) if (k, name) == (kind, layer)]


def run(text, *args):
    """What sbp-run makes of exported text."""
    stem = os.path.join(sys.argv[1], "case")
    with open(stem + ".mlir", "w") as file:
        file.write(text)
    np.savez(stem + ".in.npz", *map(np.asarray, jax.tree.leaves(args)))
    subprocess.run(["sbp-run", stem + ".mlir", "--inputs", stem + ".in.npz", "--outputs", stem + ".out.npz"],
                   check=True, stdout=subprocess.DEVNULL)
    with np.load(stem + ".out.npz") as out:
        return [out[f"arr_{i}"] for i in range(len(out.files))]


def reduce(text, plan, options=""):
    """The graph that sbp-compile makes of exported text under a plan, and the remarks of the passes."""
    stem = os.path.join(sys.argv[1], "reduced")
    for suffix, content in ((".mlir", text), (".yaml", plan)):
        with open(stem + suffix, "w") as file:
            file.write(content)
    done = subprocess.run(
        ["sbp-opt", stem + ".mlir", f"--sbp-compile=plan={stem}.yaml seed=5 step=3 {options}", "--remark-format=emitRemark",
         "--remarks-filter=sbp-.*"], capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(done.stderr)
    return done.stdout, done.stderr


class Case(unittest.TestCase):
    def check(self, fn, *args, tolerance=2e-6, **options):
        """sbp-run agrees with JAX on fn(*args); returns the text."""
        text = sbp.jax.export(fn, *args, **options)
        got, want = run(text, *args), [np.asarray(v) for v in jax.tree.leaves(jax.jit(fn)(*args))]
        self.assertEqual(len(got), len(want))
        for a, b in zip(got, want):
            self.assertEqual(a.shape, b.shape)
            np.testing.assert_allclose(a, b, rtol=0, atol=tolerance * max(1, np.abs(b.astype(np.float64)).max(initial=0)))
        return text


def main():
    unittest.main(argv=sys.argv[:1])
