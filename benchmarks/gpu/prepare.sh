#!/bin/bash
# Compiles what run.sh runs on a machine with a GPU: see benchmarks/gpu/README.md.
# usage: prepare.sh [FOLDER] [options of prepare.py]; FOLDER is build/gpu-bench
# where not given
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
build=${BUILD_DIR:-$root/build}
export PATH="$build/bin:/usr/lib/llvm-22/bin:$PATH"
# Kernels of bf16 call libdevice.
if [ -z "${CUDA_HOME:-}" ]; then
  for folder in /usr/local/cuda "$build/cuda"; do
    [ -f "$folder/nvvm/libdevice/libdevice.10.bc" ] && export CUDA_HOME=$folder && break
  done
fi
folder=$build/gpu-bench
if [ $# -gt 0 ] && [[ $1 != -* ]]; then
  folder=$1
  shift
fi
# What `make python` installs has JAX.
python=${PYTHON:-$build/python/bin/python}
[ -x "$python" ] || python=python3
exec "$python" "$root/benchmarks/gpu/prepare.py" "$folder" "$@"
