#!/bin/sh
# python.sh FOLDER: a virtual environment with JAX and the package sbp, for
# test/Python. Quiet when it is up to date; without PyPI it says so, and the
# tests that need it are skipped.
set -eu
folder=$1
root=$(cd "$(dirname "$0")/.." && pwd)
wanted=$root/test/Python/requirements.txt
log=$folder.log

say_why() {
  echo "python: no environment with JAX (see $log); test/Python is skipped" >&2
  rm -f "$folder/ready"
  exit 0
}
if ! cmp -s "$wanted" "$folder/requirements.txt"; then
  rm -rf "$folder"
  mkdir -p "$(dirname "$folder")"
  echo "python: installing JAX into $folder"
  { python3 -m venv "$folder" &&
    "$folder/bin/pip" install --disable-pip-version-check --quiet --no-deps \
      --timeout 15 --retries 1 -r "$wanted"; } >"$log" 2>&1 || say_why
  cp "$wanted" "$folder/requirements.txt"
fi
if [ ! -e "$folder/ready" ] ||
  [ -n "$(find "$root/python" -name '*.py' -newer "$folder/ready" -print -quit)" ]; then
  "$folder/bin/pip" install --disable-pip-version-check --quiet --no-deps \
    --timeout 15 --retries 1 "$root/python" >"$log" 2>&1 || say_why
  touch "$folder/ready"
fi
