#!/usr/bin/env bash
# clang-format on the lines, clang-tidy on the files changed since $BASE.
set -uo pipefail
cd "$(dirname "$0")/.."
build=${BUILD_DIR:-build} bin=${LLVM_BIN:-/usr/lib/llvm-22/bin} base=${BASE:-HEAD}
mapfile -t files < <({
  git diff --name-only --diff-filter=d "$base" -- '*.cpp' '*.h'
  git ls-files --others --exclude-standard -- '*.cpp' '*.h'
} | sort -u)
if [ ${#files[@]} = 0 ]; then
  echo "lint: no file changed since $base"
  exit 0
fi
status=0
"$bin/clang-format" --style=file --fallback-style=LLVM --dry-run --Werror "${files[@]}" || status=1
sources=()
for file in "${files[@]}"; do
  # Only files of the build: clang-tidy guesses flags for others.
  case $file in *.cpp) grep -q "$file\"" "$build/compile_commands.json" && sources+=("$file") ;; esac
done
if [ ${#sources[@]} != 0 ]; then
  # GCC's precompiled header and warnings mean nothing to clang; omp.h is GCC's.
  mkdir -p "$build/lint"
  sed -E 's/ -include [^ ]*cmake_pch\.hxx//; s/ -Winvalid-pch//; s/ -Wno-init-list-lifetime//' \
    "$build/compile_commands.json" >"$build/lint/compile_commands.json"
  printf '%s\n' "${sources[@]}" | xargs -P "$(nproc)" -n 1 \
    "$bin/clang-tidy" -p "$build/lint" --quiet --warnings-as-errors='*' \
      --extra-arg="-idirafter$(gcc -print-file-name=include)" || status=1
fi
exit $status
