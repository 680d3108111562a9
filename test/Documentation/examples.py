"""The examples in the .td files are whole programs, and passes do what their examples show.

usage: examples.py SOURCE_DIRECTORY
Every `mlir` block is parsed and verified; one of an operation contains it. A pass runs on its first block, and where
there are more, leaves the last one. A line `// sbp-opt OPTIONS` at the top of a block gives the pass its options, in
which `%block1` is a file with the second block.
Prints what differs; exits with status 1 where something does.
"""
import concurrent.futures
import difflib
import pathlib
import re
import subprocess
import sys
import tempfile
import textwrap

import documented

BLOCK = re.compile(r"```mlir\n(.*?)```", re.S)
OPTIONS = re.compile(r"\s*// sbp-opt (.*)\n")


def run(text, *options):
    """What sbp-opt prints of the program after the options, and its errors."""
    command = ["sbp-opt", "-", "--mlir-print-local-scope", *options]
    result = subprocess.run(command, input=text, capture_output=True, text=True)
    return result.stdout, result.stderr if result.returncode else ""


def check(name, wanted, blocks):
    """The defects of one definition's examples."""
    parsed = [run(block) for block in blocks]
    errors = [error for _, error in parsed if error]
    if errors or wanted is None:
        return errors
    if not name.endswith("Pass"):
        return [] if any(wanted in text for text, _ in parsed) else [f"no example contains {wanted}"]
    given = OPTIONS.match(blocks[0])
    options = given.group(1) if given else "--" + wanted
    with tempfile.TemporaryDirectory() as folder:
        for i, block in enumerate(blocks):
            pathlib.Path(folder, f"block{i}").write_text(block)
        after, error = run(blocks[0], *options.replace("%block", folder + "/block").split())
    if error or len(blocks) == 1:
        return [error] if error else []
    lines = difflib.unified_diff(parsed[-1][0].splitlines(), after.splitlines(), "the example", wanted, lineterm="")
    difference = "\n".join(lines)
    return [difference] if difference else []


def main(source):
    examples = []
    for td in sorted((pathlib.Path(source) / "include").rglob("*.td")):
        for name, body in documented.definitions(td.read_text()):
            blocks = [textwrap.dedent(block) for block in BLOCK.findall(body)]
            if blocks:
                examples.append((name, documented.describe(name, body), blocks))
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        defects = list(pool.map(lambda example: check(*example), examples))
    for (name, _, _), found in zip(examples, defects):
        for defect in found:
            print(f"{name}:\n{defect}")
    passes = [blocks for name, _, blocks in examples if name.endswith("Pass")]
    pairs = sum(len(blocks) > 1 for blocks in passes)
    print("" if any(defects) else "every example is whole")
    print(f"{len(examples)} definitions, {len(passes)} passes, {pairs} with what they leave")
    return any(defects) or not examples


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
