# lit's settings for the whole suite. CMake's copy in build/test names the
# folders; `lit test` without it looks for build/ next to test/.
import os
import shutil
import subprocess
import sys

import lit.formats

config.name = "SBP"
config.test_source_root = os.path.dirname(__file__)
sys.path.insert(0, config.test_source_root)

build = getattr(config, "sbp_build_root", None) or lit_config.params.get(
    "build_root",
    os.environ.get(
        "SBP_BUILD", os.path.join(config.test_source_root, "..", "build")
    ),
)
config.sbp_build_root = os.path.abspath(build)
config.sbp_bin = os.path.join(config.sbp_build_root, "bin")
llvm_tools = getattr(config, "llvm_tools_dir", None)
if not llvm_tools:
    file_check = shutil.which("FileCheck") or "/usr/lib/llvm-22/bin/FileCheck"
    llvm_tools = os.path.dirname(file_check)
config.llvm_tools_dir = llvm_tools
config.test_exec_root = os.path.join(config.sbp_build_root, "test")

config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".mlir", ".test"]
config.excludes = ["Inputs", "CMakeLists.txt", "lit.cfg.py", "oracle_format.py"]

config.environment["PATH"] = os.pathsep.join(
    [config.sbp_bin, llvm_tools, os.environ.get("PATH", "")]
)
# Two tests at a time on two cores: a test's own threads stay few.
config.environment.setdefault("OPENBLAS_NUM_THREADS", "1")
config.environment["FILECHECK_OPTS"] = "--dump-input-filter=error"

# Everything that hangs is a failure. lit needs psutil to kill a shell's children;
# where it is absent only the oracle's tests have a limit.
config.time_limit = 300
try:
    import psutil  # noqa: F401

    lit_config.maxIndividualTestTime = (
        lit_config.maxIndividualTestTime or config.time_limit
    )
except ImportError:
    lit_config.note("no python3-psutil: shell tests run without a time limit")

config.substitutions += [
    ("%sbp_include", os.path.join(config.test_source_root, "..", "include")),
    ("%sbp_lib", os.path.join(config.sbp_build_root, "lib")),
    (
        "%sbp_plugin",
        os.path.join(config.sbp_build_root, "lib", "SBPPlugin.so"),
    ),
    ("%sbp_build", config.sbp_build_root),
]

# `--param verify_roundtrip=1`: everything that sbp-opt reads goes through text and
# bytecode first, in every test, by a sbp-opt of this kind in front of the other.
if lit_config.params.get("verify_roundtrip"):
    folder = os.path.join(config.test_exec_root, "verify-roundtrip")
    os.makedirs(folder, exist_ok=True)
    wrapper = os.path.join(folder, "sbp-opt")
    with open(wrapper, "w") as script:
        script.write(
            '#!/bin/sh\nexec "%s/sbp-opt" --verify-roundtrip "$@"\n'
            % config.sbp_bin
        )
    os.chmod(wrapper, 0o755)
    config.environment["PATH"] = os.pathsep.join(
        [folder, config.environment["PATH"]]
    )

# The CUDA driver on the CPU, and CUDA's headers where they are installed.
config.substitutions.append(
    (
        "%cuda_emulator",
        os.path.join(config.sbp_build_root, "lib", "libsbp_cuda_emulator.so"),
    )
)
if shutil.which(os.environ.get("SBP_EMU_CXX") or "c++"):
    config.available_features.add("cuda-emulator")
cuda_tools = os.path.join(config.sbp_build_root, "cuda")  # by tools/cuda.sh
config.environment["PATH"] += os.pathsep + os.path.join(cuda_tools, "bin")
for tool in ("ptxas", "nvdisasm", "cuobjdump"):
    if shutil.which(tool, path=config.environment["PATH"]):
        config.available_features.add(tool)
    else:
        lit_config.note("no %s: tests that need it are skipped" % tool)
for folder in (os.environ.get("CUDA_HOME"), "/usr/local/cuda", cuda_tools):
    include = folder and os.path.join(folder, "include")
    if include and os.path.exists(os.path.join(include, "cuda.h")):
        config.available_features.add("cuda-headers")
        config.substitutions.append(("%cuda_include", include))
        break

# A test with REQUIRES: of what is absent here counts as unsupported.
if os.path.exists("/dev/nvidiactl"):
    config.available_features.add("gpu")
if os.path.exists(os.path.join(config.sbp_build_root, "lib", "SBPPlugin.so")):
    config.available_features.add("plugin")
if shutil.which("cc"):
    config.available_features.add("cc")
    # The compiler answers with a path where it has the library.
    libraries = [
        subprocess.run(["cc", "-print-file-name=" + name], capture_output=True, text=True).stdout.strip()
        for name in ("libtsan.so", "libasan.so", "libubsan.so")
    ]
    if all(map(os.path.isabs, libraries)):
        config.available_features.add("sanitizers")
if shutil.which("readelf"):
    config.available_features.add("readelf")
# The report's page is looked at by a browser where there is one (`make setup WITH=browser`).
chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
if chromium:
    config.available_features.add("chromium")
    config.substitutions.append(("%chromium", chromium))
# The JAX front end is tested in an environment that `make test` makes.
jax_python = os.path.join(config.sbp_build_root, "python", "bin", "python")
if os.path.exists(os.path.join(config.sbp_build_root, "python", "ready")):
    config.available_features.add("jax")
    config.substitutions.append(("%jax_python", jax_python))
    config.environment["JAX_PLATFORMS"] = "cpu"
    # Small programs: compiling them well takes longer than running them.
    config.environment["JAX_DISABLE_MOST_OPTIMIZATIONS"] = "1"
else:
    lit_config.note("no JAX in %s: test/Python is skipped" % jax_python)
