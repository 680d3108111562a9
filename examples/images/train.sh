#!/usr/bin/env bash
# Trains the image example with the exact backward, with plan.yaml and with
# other plans; prints what each saves, needs and reaches. STEPS=100 makes it
# shorter, SEED=1 draws other probes, VARIANTS="exact plan" runs only these.
set -euo pipefail
cd "$(dirname "$0")"
root=$(cd ../.. && pwd)
build=${BUILD_DIR:-build}
case $build in /*) ;; *) build=$root/$build ;; esac
opt=$build/bin/sbp-opt run=$build/bin/sbp-run
steps=${STEPS:-400} # what the learning rate in step.mlir falls over
variants=${VARIANTS:-exact bits elementwise int8 probes-8 probes-32 probes-128 rows-8 rows-32 rows-128 probes-32-int8 plan}
graphs=$build/images
mkdir -p "$graphs"
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
primal=primal-results=-2,-1

# The plan of a variant, by the variant's name: probes-32-int8.
plan() {
  keys='method: exact'
  case $1 in
  probes-*) keys='method: probe' ;;
  rows-*) keys=$'method: probe\n    distribution: rows' ;;
  esac
  case $1 in probes-* | rows-*)
    count=${1#*-}
    keys+=$'\n    probes: '${count%-int8}
    ;;
  esac
  [ "$1" = bits ] || keys+=$'\n    recompute: elementwise'
  case $1 in *int8) keys+=$'\n    save-as: int8' ;; esac
  printf 'layers:\n  - match: "stage[0-9]/block[0-9]"\n    %s\n' "$keys"
}

# The number behind a label of sbp-run, and the one behind a key of a report.
field() { awk -v label="$1" 'index($0, label) == 1 { print substr($0, length(label) + 1) + 0; exit }' "$2"; }
key() { grep -o "\"$1\": *[0-9]*" "$2" | head -1 | grep -o '[0-9]*$'; }

echo "Saved bytes and peaks in MiB; $steps steps, then 517 held-out images"
row="%-15s %8s %8s %14s %14s %12s %10s %10s\n"
printf "$row" variant saved "of exact" "planned peak" "measured peak" "ms per step" loss accuracy
exact=
for name in $variants; do
  graph=$graphs/$name.mlir
  if [ "$name" = exact ]; then
    "$opt" step.mlir --inline --canonicalize --cse --mlir-print-debuginfo -o "$graph"
  else
    yaml=plan.yaml
    [ "$name" = plan ] || { yaml=$graphs/$name.yaml && plan "$name" >"$yaml"; }
    "$opt" step.mlir --sbp-compile="plan=$yaml $primal" --mlir-print-debuginfo -o "$graph"
  fi
  "$opt" "$graph" --inline --canonicalize --cse --sbp-print-saved-activations="$primal" -o /dev/null 2>"$out/saved"
  saved=$(awk '$1 == "total" { print $2 }' "$out/saved")
  [ "$name" != exact ] || exact=$saved
  "$run" "$graph" --inputs state.npz --batches train.npz --repeat-batches --steps "$steps" --carry 73 \
    --seed "${SEED:-0}" --save-state "$out/state.npz" --report "$out/report.json" >"$out/train"
  "$run" evaluate.mlir --inputs "$out/state.npz" --batches heldout.npz --steps 11 >"$out/held"
  echo "$name $saved ${exact:-0} $(key planned_peak_bytes "$out/report.json") $(field 'peak bytes' "$out/train")" \
    "$(field 'time per step' "$out/train")" \
    "$(awk '$1 == "result" && $2 ~ /^#[01]$/ { printf "%s ", $(NF - 1) }' "$out/held")" |
    awk -v row="$row" 'function mib(bytes) { return sprintf("%.2f", bytes / 1048576) }
      { printf row, $1, mib($2), $3 ? sprintf("%.3f", $2 / $3) : "", mib($4), mib($5), $6, sprintf("%.3f", $7),
               sprintf("%.3f", $8) }'
done
echo "(one image: 0.002)"
