#!/bin/bash
# Runs the benchmark on a machine with a GPU: see benchmarks/gpu/README.md.
# usage: run.sh [OUT] [options of run.py]; OUT is ./results where not given
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# Beside this file, or where the package has it.
for folder in "$here" "$here/benchmarks/gpu"; do
  [ -f "$folder/manifest.json" ] && found=$folder
done
if [ -z "${found:-}" ]; then
  echo "error: no manifest.json; benchmarks/gpu/prepare.sh makes a folder with one, from which to run" >&2
  exit 1
fi
python=${PYTHON:-python3}
if ! "$python" -c 'import numpy' 2>/dev/null; then
  echo "error: $python has no numpy; PYTHON names another Python" >&2
  exit 1
fi
"$python" -c 'import torch' 2>/dev/null || echo "note: $python has no PyTorch; its variants are listed as not run"
out=results
if [ $# -gt 0 ] && [[ $1 != -* ]]; then
  out=$1
  shift
fi
exec "$python" "$found/run.py" "$out" "$@"
