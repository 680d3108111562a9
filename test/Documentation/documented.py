"""Every operation and pass has a summary, a description with an MLIR example, statistics where it transforms, and a test;
the specification names every remark.

usage: documented.py SOURCE_DIRECTORY
Prints what is missing and how many definitions there are; exits with status 1 where something is missing.
"""
import pathlib
import re
import sys


def definitions(text):
    """(name, body) of each `def` of a .td file, up to what stands at the start of a line next."""
    starts = list(re.finditer(r"^(def|class|multiclass|defm)\s+(\w+)", text, re.M))
    ends = [m.start() for m in starts[1:]] + [len(text)]
    return [(m.group(2), text[m.start():end]) for m, end in zip(starts, ends) if m.group(1) == "def"]


def describe(name, body):
    """What the definition is called in tests, or None where it is no operation or pass."""
    text = re.search(r'<\s*"([\w-]+)"', body)
    if name.endswith("Op"):
        return "sbp." + text.group(1)
    return text.group(1) if name.endswith("Pass") else None


def main(source):
    root = pathlib.Path(source)
    files = [p for p in sorted((root / "test").rglob("*")) if p.suffix in (".mlir", ".test")]
    tests = [p.read_text() for p in files if "Inputs" not in p.relative_to(root).parts]
    missing, count = [], 0
    for td in sorted((root / "include").rglob("*.td")):
        for name, body in definitions(td.read_text()):
            wanted = describe(name, body)
            if wanted is None:
                continue
            count += 1
            if not re.search(r'let summary = "[^"]', body):
                missing.append(f"{name}: summary")
            if not re.search(r"let description = \[\{.*?```mlir\n.*?\}\];", body, re.S):
                missing.append(f"{name}: description with an example")
            if name.endswith("Pass") and "let statistics" not in body and "print" not in wanted:
                missing.append(f"{name}: statistics")
            # The whole name: sbp-plan is no part of sbp-plan-memory, nor sbp.keep of sbp.keep_mask.
            whole = re.compile(r"(?<![\w.])" + re.escape(wanted) + r"(?![\w-])")
            if not any(whole.search(text) for text in tests):
                missing.append(f"{name}: a test that uses {wanted}")
    remarks = {name for cpp in (root / "lib").rglob("*.cpp")
               for name in re.findall(r'RemarkOpts::name\(\s*"(\w+)"', cpp.read_text())}
    spec = root / "docs" / "spec.md"
    named = set(re.findall(r"`(\w+)`", spec.read_text())) if spec.exists() else set()
    missing += [f"remark {name}: docs/spec.md" for name in sorted(remarks - named)]
    print("\n".join(missing) or "everything is documented")
    print(f"{count} definitions")
    return bool(missing) or not count


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
