#!/bin/sh
# cuda.sh FOLDER: ptxas, nvdisasm, cuobjdump and CUDA's headers in FOLDER/bin and
# FOLDER/include, for tests (PyPI; 45 MB). Quiet where they are installed or up
# to date; without PyPI it says so, and the tests that need them are skipped.
# Neither the build nor what is built needs them.
set -eu
folder=$1
root=$(cd "$(dirname "$0")/.." && pwd)
wanted=$root/test/Runtime/CUDA/requirements.txt
log=$folder.log

if command -v ptxas >/dev/null && command -v nvdisasm >/dev/null &&
  command -v cuobjdump >/dev/null &&
  [ -e "${CUDA_HOME:-/usr/local/cuda}/include/cuda.h" ]; then
  exit 0
fi
cmp -s "$wanted" "$folder/requirements.txt" && exit 0
rm -rf "$folder"
mkdir -p "$folder"
echo "cuda: installing ptxas and CUDA's headers into $folder"
if ! { python3 -m venv "$folder/venv" &&
  "$folder/venv/bin/pip" install --disable-pip-version-check --quiet --no-deps \
    --timeout 15 --retries 1 -r "$wanted"; } >"$log" 2>&1; then
  echo "cuda: no ptxas or headers (see $log); tests that need them are skipped" >&2
  rm -rf "$folder"
  exit 0
fi
for part in bin include; do
  ln -s "$(cd "$folder" && echo venv/lib/python3*/site-packages/nvidia/cu13/$part)" \
    "$folder/$part"
done
cp "$wanted" "$folder/requirements.txt"
