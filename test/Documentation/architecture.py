"""The excerpts of docs/architecture.md are what the commands beside them print.

An excerpt is a comment, a command and what is shown of the command's output:

    <!-- excerpt
    show: sbp\\.keep
    hide: mask
    -->
    ```sh
    sbp-opt mlp.mlir --sbp-compile=plan=plan.yaml
    ```
    ```mlir
    %kept = sbp.keep %3, %mask axes [0] : ...
    ```

Commands run in a copy of examples/mlp, one after the other. An operation is shown
when one of its lines matches `show` and none matches `hide`; "..." stands for what
lies between. Of several dumps the last one counts. Attributes, arguments and types
that say nothing here are left out, and long lines are broken. Other numbers of
values are no difference.

    architecture.py            compares; exit status 1 where an excerpt is old
    architecture.py --update   writes the excerpts into the page
"""

import argparse
import difflib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import textwrap

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
EXCERPT = re.compile(
    r"(<!-- excerpt\n(?P<options>.*?)-->\n```sh\n(?P<command>.*?)```\n```(?:mlir|text)\n)(?P<shown>.*?)(?=```)",
    re.DOTALL,
)
WIDTH = 112
# An operation of at most as many lines is shown whole, if it is no function.
SHORT = 8
FUNCTION = re.compile(r"^\s*(func|llvm)\.func ")
# What a reader of the excerpts can do without.
NOISE = [
    (r"\{indexing_maps = \[.*?\], iterator_types = \[[^\]]*\]\}", "{...}"),
    (r" indexing_maps \[affine_map.*\]$", ""),
    (r" attrs =  \{sbp\.[^}]*\}", ""),
    (r" \{sbp\.layer = [^}]*\}", ""),
    (r" \{(alignment|bufferization\.manual_deallocation)[^}]*\}", ""),
    (r"((?:func|llvm)\.func .*?@\w+)\(.*\{$", r"\1(...) {"),
    (r"(llvm\.call @\w+)\(.*", r"\1(...)"),
]


def indentation(line):
    return " " * (len(line) - len(line.lstrip()))


def parse_operations(lines):
    """(lines of the operation, lines of its regions) for each operation at the indentation of the first line."""
    operations = []
    i = 0
    while i < len(lines):
        begin = i
        while lines[i].endswith("{"):
            i += 1
            while not lines[i].startswith(indentation(lines[begin]) + "}"):
                i += 1
        i += 1
        if not lines[begin].lstrip().startswith("^"):
            operations.append((lines[begin:i], lines[begin + 1 : i - 1]))
    return operations


def choose(lines, is_shown):
    """The lines of the operations that are shown, with "..." for what lies between."""
    result = []
    for text, inside in parse_operations(lines):
        if len(text) <= SHORT and not FUNCTION.search(text[0]):
            chosen = text if is_shown(text) else []
        else:
            # Of a long operation the first and the last line stand around what is shown of it.
            chosen = choose(inside, is_shown)
            if is_shown(text[:1]) or any(line.strip() != "..." for line in chosen):
                chosen = [text[0], *chosen, text[-1]]
            else:
                chosen = []
        if not chosen and not (result and result[-1].strip() == "..."):
            chosen = [indentation(text[0]) + "..."]
        result += chosen
    return result


def simplify(line):
    for pattern, text in NOISE:
        line = re.sub(pattern, text, line)
    return line


def wrap(line):
    if len(line) <= WIDTH:
        return [line]
    indent = indentation(line) + "    "
    return textwrap.wrap(line, WIDTH, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)


def excerpt(output, show, hide):
    def is_shown(text):
        return any(show.search(line) for line in text) and not (hide and any(hide.search(line) for line in text))

    # The last dump, or all.
    lines = re.split(r"^// -----// IR Dump.*\n", output, flags=re.M)[-1].splitlines()
    lines = [simplify(line) for line in lines if line.strip() and not re.match(r"#|\S+: (warning|remark|note)", line)]
    if not any(re.match(r"module|(func|llvm)\.func", line) for line in lines):
        return [line for line in lines if is_shown([line])]
    shown = choose(lines, is_shown)
    # Functions stand alone, unless the module says something.
    if shown and shown[0].startswith("module") and not is_shown(shown[:1]):
        shown = shown[1:-1]
    shown = textwrap.dedent("\n".join(shown)).splitlines()
    while shown and shown[-1] == "...":
        shown.pop()
    return [part for line in shown for part in wrap(line)]


def renumber(text):
    """With values numbered in the order in which they appear, in each excerpt."""
    numbers = {}

    def name(match):
        return "%" + str(numbers.setdefault(match[0], len(numbers)))

    return " ".join(re.sub(r"%\w+", name, text).split())


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--page", default=os.path.join(ROOT, "docs", "architecture.md"))
    parser.add_argument("--update", action="store_true", help="write the excerpts into the page")
    args = parser.parse_args()
    with open(args.page) as file:
        page = file.read()

    with tempfile.TemporaryDirectory() as folder:
        for name in os.listdir(os.path.join(ROOT, "examples", "mlp")):
            shutil.copy(os.path.join(ROOT, "examples", "mlp", name), folder)

        def replace(match):
            command = match["command"].replace("\\\n", " ").strip()
            options = dict(line.split(": ", 1) for line in match["options"].splitlines())
            done = subprocess.run(
                command, shell=True, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
            )
            if done.returncode != 0:
                sys.exit("%s\nfailed:\n%s" % (command, done.stdout))
            hide = options.get("hide")
            shown = excerpt(done.stdout, re.compile(options["show"]), hide and re.compile(hide))
            if not shown:
                sys.exit("%s\nprints nothing that matches %s" % (command, options["show"]))
            shown = "\n".join(shown) + "\n"
            same = not args.update and renumber(shown) == renumber(match["shown"])
            return match[1] + (match["shown"] if same else shown)

        new, count = EXCERPT.subn(replace, page)

    if args.update:
        with open(args.page, "w") as file:
            file.write(new)
    elif new != page:
        sys.stdout.writelines(
            difflib.unified_diff(page.splitlines(True), new.splitlines(True), "docs/architecture.md", "now")
        )
        sys.exit("excerpts are old: python3 test/Documentation/architecture.py --update")
    print("%d excerpts are what the commands print" % count)


main()
