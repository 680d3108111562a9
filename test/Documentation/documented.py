"""Every operation and pass has a summary, a description with an MLIR example, statistics where it transforms, and a test.

usage: documented.py SOURCE_DIRECTORY
Prints what is missing and exits with status 1.
"""
import pathlib
import re
import sys


def definitions(text):
    """(name, body) of each `def` of a .td file, up to the next one."""
    starts = [m for m in re.finditer(r"^def (\w+) ?:", text, re.M)]
    ends = [m.start() for m in starts[1:]] + [len(text)]
    return [(m.group(1), text[m.start():end]) for m, end in zip(starts, ends)]


def main(source):
    root = pathlib.Path(source)
    tests = {p: p.read_text() for p in (root / "test").rglob("*") if p.suffix in (".mlir", ".test")}
    missing = []
    for td in sorted((root / "include").rglob("*.td")):
        for name, body in definitions(td.read_text()):
            if name.endswith("Op") and "mnemonic" not in body:
                flag = re.search(r'<"([\w-]+)"', body)
                wanted, used = "sbp." + flag.group(1), "sbp." + flag.group(1)
            elif name.endswith("Pass"):
                wanted = used = re.search(r'<"([\w-]+)"', body).group(1)
            else:
                continue
            if "let summary" not in body:
                missing.append(f"{name}: summary")
            if "let description" not in body or "```" not in body:
                missing.append(f"{name}: description with an example")
            if name.endswith("Pass") and "statistics" not in body and "print" not in used:
                missing.append(f"{name}: statistics")
            if not any(used in text for text in tests.values()):
                missing.append(f"{name}: a test that uses {wanted}")
    print("\n".join(missing) or "everything is documented")
    return bool(missing)


sys.exit(main(sys.argv[1]))
