"""The runtime and its callers under a sanitizer.

usage: sanitizers.py BUILD_DIRECTORY SANITIZERS WORK_DIRECTORY OBJECT...
Compiles the runtime's files as the build does, with -fsanitize=SANITIZERS, and links them with call-test.cpp, and with
ahead_of_time.c and the OBJECTs, graphs that were compiled ahead of time. Runs both programs; exits with status 1 where
a sanitizer or a program complains. Compiled code, oneDNN and BLAS are not instrumented.
"""
import json
import os
import pathlib
import subprocess
import sys

build, sanitizers, work, *objects = sys.argv[1:]
root = pathlib.Path(__file__).resolve().parents[2]
work = pathlib.Path(work)
work.mkdir(parents=True, exist_ok=True)
flags = ["-fsanitize=" + sanitizers, "-fno-sanitize-recover=all", "-g", "-O1"]
# vptr needs type information, which this project has none of.
if "undefined" in sanitizers:
    flags.insert(1, "-fno-sanitize=vptr")


def compile_all(sources):
    """The objects of files of the build, with the flags of the build and ours."""
    commands = {pathlib.Path(c["file"]): c for c in json.load(open(pathlib.Path(build) / "compile_commands.json"))}
    running, outputs = [], []
    for source in sources:
        words = [word for word in commands[source]["command"].split() if not word.startswith("-O")]
        outputs.append(str(work / (source.stem + ".o")))
        words[words.index("-o") + 1] = outputs[-1]
        running.append(subprocess.Popen(words + flags, cwd=commands[source]["directory"]))
        if len(running) == 2:
            running.pop(0).wait()
    assert all(process.wait() == 0 for process in running)
    assert all(os.path.exists(output) for output in outputs)
    return outputs


def run(*command):
    # Running out of memory is part of the test.
    options = "allocator_may_return_null=1:exitcode=9"
    environment = dict(os.environ, SBP_NUM_THREADS="3", ASAN_OPTIONS=options, TSAN_OPTIONS=options)
    result = subprocess.run(command, env=environment, capture_output=True, text=True)
    if result.returncode or not result.stdout.endswith("0 failures\n"):
        sys.exit(f"{command}: status {result.returncode}\n{result.stdout[-3000:]}\n{result.stderr[-6000:]}")


# runtime/cuda has its own test.
runtime = compile_all(sorted(source for part in ("core", "cpu") for source in (root / "runtime" / part).glob("*.cpp")))
test, = compile_all([root / "test/Runtime/call-test.cpp"])
libraries = ["-ldnnl", "-lopenblas", "-fopenmp", "-lm", "-lpthread"]
subprocess.run(["c++", *flags, test, *runtime, *libraries, "-o", str(work / "call")], check=True)
run(str(work / "call"), "20")
subprocess.run(["cc", *flags, "-c", str(root / "test/Execution/ahead_of_time.c"), "-o", str(work / "main.o")], check=True)
subprocess.run(["c++", *flags, str(work / "main.o"), *objects, *runtime, *libraries, "-o", str(work / "main")], check=True)
run(str(work / "main"))
print(sanitizers + ": clean")
