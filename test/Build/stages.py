"""Headers of a stage are seen by later stages only.

usage: stages.py BUILD_DIRECTORY
The stages are the add_subdirectory lines of lib/CMakeLists.txt, in their order.
Asks the compiler, with the flags of one file of each stage, for a header of each
stage; exits with status 1 where a stage sees a header of a later one, or not its own.
"""
import json
import pathlib
import re
import subprocess
import sys

build = pathlib.Path(sys.argv[1]).resolve()
root = pathlib.Path(__file__).resolve().parents[2]
stages = re.findall(r"^add_subdirectory\((.+)\)", (root / "lib/CMakeLists.txt").read_text(), re.M)
commands = json.loads((build / "compile_commands.json").read_text())


def include_flags(stage):
    for entry in commands:
        source = pathlib.Path(entry["file"])
        if source.parent == root / "lib" / stage and source.suffix == ".cpp":
            return re.findall(r"-I\S+", entry["command"])
    sys.exit(f"no file of {stage} is compiled")


def find(stage, name):
    """Whether one of the folders that the stage is compiled with has the header."""
    return any((pathlib.Path(flag[2:]) / name).exists() for flag in include_flags(stage))


wrong = 0
for position, stage in enumerate(stages):
    for other_position, other in enumerate(stages):
        headers = sorted((root / "include/SBP" / other).glob("*.h"))
        if not headers:
            continue
        seen = find(stage, f"SBP/{other}/{headers[0].name}")
        if seen and other_position > position:
            print(f"{stage} sees {other}, a later stage")
            wrong += 1
        if not seen and other == stage:
            print(f"{stage} does not see its own headers")
            wrong += 1

# And the compiler says the same: the last stage's header in the first stage's file.
last = next((root / "include/SBP" / stages[-1]).glob("*.h")).name
source = f'#include "SBP/{stages[-1]}/{last}"\n'
result = subprocess.run(["c++", *include_flags(stages[1]), "-E", "-x", "c++", "-"],
                        input=source, capture_output=True, text=True)
if result.returncode == 0:
    print(f"an include of {stages[-1]} compiles in {stages[1]}")
    wrong += 1
print(f"{len(stages)} stages, {wrong} wrong")
sys.exit(bool(wrong))
