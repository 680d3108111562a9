"""The tables of docs/architecture.md name the folders, their passes and what they build on, and files that exist.

usage: folders.py [SOURCE_DIRECTORY]
"""

import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parents[2])
page = (root / "docs" / "architecture.md").read_text()
wrong = []

rows = {}
for line in page[page.index("## The folders") :].splitlines():
    cells = line.strip("|").split(" | ")
    if len(cells) == 5 and "`" in cells[0]:
        rows[cells[0].strip(" `")] = [set(re.findall(r"`([^`]+)`", cell)) for cell in cells[2:]]

stages = re.findall(r"^add_subdirectory\((.+)\)", (root / "lib" / "CMakeLists.txt").read_text(), re.M)
if stages != list(rows):
    wrong.append("folders: expected %s, but the table has %s" % (", ".join(stages), ", ".join(rows)))

targets, builds_on = {}, {}
for stage in stages:
    text = (root / "lib" / stage / "CMakeLists.txt").read_text()
    target, others = re.search(r"add_sbp_stage\((\w+) \S+?(?:\s+STAGES\s+([\w\s]+))?\)", text).groups()
    targets[target], builds_on[stage] = stage, (others or "").split()

for stage, (passes, files, others) in rows.items():
    tables = sorted((root / "include" / "SBP" / stage).glob("*Passes.td"))
    real = {name for td in tables for name in re.findall(r'^def \w+Pass\s*:\s*\w+<\s*"([\w-]+)"', td.read_text(), re.M)}
    for name in sorted(passes ^ real):
        wrong.append("%s: %s is %s" % (stage, name, "not in the table" if name in real else "no pass of this folder"))
    real = {targets[name] for name in builds_on.get(stage, []) if name in targets}
    if others != real:
        wrong.append("%s: builds on %s" % (stage, ", ".join(sorted(real)) or "nothing"))
    for name in files:
        if not (root / name).exists() and not (root / "lib" / stage / name).exists():
            wrong.append("%s: there is no %s" % (stage, name))

# Files anywhere else in the page: a bare name is in the folder of the one before it.
for line in page.splitlines():
    folder = root
    if line.startswith("| ") and len(line.strip("|").split(" | ")) == 5:
        continue
    for name in re.findall(r"`([\w/.-]+\.(?:cpp|h|td|md|py|test|def))`", line):
        if "/" in name:
            folder = (root / name).parent
        if not (folder / pathlib.Path(name).name).exists():
            wrong.append("there is no %s" % name)

print("\n".join(wrong) or "the tables are right")
sys.exit(bool(wrong))
