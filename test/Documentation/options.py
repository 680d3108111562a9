"""The tables of options in docs/spec.md: every option of the tools is there, and the examples work.

usage: options.py [PAGE]
Runs the examples of sbp-compile and of the plan's keys on examples/mlp; exits with status 1 where the page is wrong.
"""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

root = pathlib.Path(__file__).parents[2]
page = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else root / "docs" / "spec.md").read_text()
wrong = []


def run(*command, folder=None):
    return subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


def rows(header):
    """The cells of the table whose first cell is `header`."""
    lines = iter(page[page.index("| %s |" % header) :].splitlines()[2:])
    while (line := next(lines, "")).startswith("|"):
        yield [cell.strip() for cell in line[1:-1].split("|")]


def code(cell):
    return re.findall(r"`([^`]+)`", cell)


# What the tools take.
help_of_opt = run("sbp-opt", "--help").stdout
for name in ("sbp-compile", "sbp-plan", "sbp-lower-to-cpu"):
    section = re.search(r"^ +--%s  .*\n((?: {8}--.*\n)*)" % name, help_of_opt, re.M).group(1)
    real = set(re.findall(r"^ +--([\w-]+)", section, re.M))
    documented = {option.rstrip("=") for row in rows("option of `%s`" % name) for option in code(row[0])}
    for option in sorted(real ^ documented):
        wrong.append("%s: %s is %s" % (name, option, "not documented" if option in real else "no option"))
section = run("sbp-run", "--help").stdout.split("sbp-run options:")[1]
real = set(re.findall(r"^  --([\w-]+)", section, re.M))
documented = {option.lstrip("-") for row in rows("option of `sbp-run`") for option in code(row[0])}
for option in sorted(real ^ documented):
    wrong.append("sbp-run: %s is %s" % (option, "not documented" if option in real else "no option"))

ran = 0
with tempfile.TemporaryDirectory() as folder:
    for name in ("mlp.mlir", "plan.yaml"):
        shutil.copy(root / "examples" / "mlp" / name, folder)
    graph = (pathlib.Path(folder) / "mlp.mlir").read_text().replace("@main", "@train_step")

    def compile_graph(options, expected=0):
        global ran
        ran += 1
        done = run("sbp-opt", "mlp.mlir", "--sbp-compile=" + options, "-o", "out.mlir", folder=folder)
        if (done.returncode != 0) != expected:
            wrong.append("--sbp-compile=%s: exit status %d\n%s" % (options, done.returncode, done.stdout))

    # sbp-compile: an example stands alone, or with a plan or a budget beside it.
    (pathlib.Path(folder) / "mlp.mlir").write_text(graph)
    for row in rows("option of `sbp-compile`"):
        for example in code(row[3]):
            if example.startswith("sbp-run"):
                continue
            beside = ""
            if example.split("=")[0] in ("match", "write-plan"):
                beside = "budget=200MiB "
            elif not re.match("plan=|budget=", example):
                beside = "plan=plan.yaml "
            # The graph's gradients are its last results.
            compile_graph(beside + example.replace("=-2,-1", "=0"))

    # The plan's keys, in a rule for the layer of the graph.
    for row in rows("key of an entry of `layers:`"):
        for example in code(row[3]):
            key, value = example.split(": ", 1)
            rule = {"match": "block0/mlp", "axes": "[0]", "keep": "0.25", key: value}
            if key == "indices" or value == "fixed":
                rule.update(sampler="fixed", indices="[0, 3, 5]")
                del rule["keep"]
            if value == "exact":
                del rule["keep"], rule["axes"]
            text = "layers:\n  - " + "\n    ".join("%s: %s" % item for item in rule.items()) + "\n"
            (pathlib.Path(folder) / "key.yaml").write_text(text)
            compile_graph("plan=key.yaml", expected=value == "probe")

print("\n".join(wrong) or "the options are right, and %d examples run" % ran)
sys.exit(bool(wrong))
