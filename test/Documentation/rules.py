"""The table of rules in the specification is the one that sbp-opt prints.

usage: rules.py SPEC [--write] < TABLE
Compares what stands between the marks of SPEC, or puts TABLE there.
"""
import difflib
import pathlib
import sys

BEGIN, END = "<!-- sbp-opt --sbp-print-rules -->\n", "<!-- end of the rules -->\n"


def main(spec, *options):
    path = pathlib.Path(spec)
    text, table = path.read_text(), sys.stdin.read()
    begin = text.index(BEGIN) + len(BEGIN)
    end = text.index(END)
    if "--write" in options:
        path.write_text(text[:begin] + table + text[end:])
        return 0
    lines = list(difflib.unified_diff(text[begin:end].splitlines(), table.splitlines(), spec, "sbp-opt", lineterm=""))
    print("\n".join(lines) or "the specification has the rules of the code")
    if lines:
        print(f"write it with: sbp-opt --sbp-print-rules | python3 {sys.argv[0]} {spec} --write")
    return bool(lines)


sys.exit(main(*sys.argv[1:]))
