#!/usr/bin/env bash
# Runs the suite; the last line is 'N passed, N failed[, N skipped]'.
set -uo pipefail
cd "$(dirname "$0")/.."
build=${BUILD_DIR:-build}
bin=${LLVM_BIN:-/usr/lib/llvm-22/bin}
lit=$bin/lit
[ -x "$lit" ] || lit=$(command -v lit)
# Debian's Python has Debian's psutil, with which lit limits a test's time.
python=python3
"$python" -c 'import psutil' 2>/dev/null || [ ! -x /usr/bin/python3 ] || python=/usr/bin/python3
log=$build/test/lit.log
mkdir -p "$build/test"
"$python" "$lit" -v -j "$(nproc)" "$@" "$build/test" 2>&1 </dev/null | tee "$log"
status=${PIPESTATUS[0]}

awk -v status="$status" '
  /^ *(Passed|Expectedly Failed|Passed With Retry) *: *[0-9]+/ { passed += count() }
  /^ *(Failed|Timed Out|Unresolved|Unexpectedly Passed) *: *[0-9]+/ { failed += count() }
  /^ *(Unsupported|Skipped) *: *[0-9]+/ { skipped += count() }
  function count() { sub(/^[^:]*: */, ""); return $1 + 0 }
  END {
    # lit itself broke, or found no test.
    if (failed == 0 && (status != 0 || passed == 0)) failed = 1
    printf "%d passed, %d failed", passed, failed
    if (skipped) printf ", %d skipped", skipped
    print ""
    exit failed != 0
  }' "$log"
