#!/usr/bin/env bash
# Trains the video example with the exact and with the masked backward, prints
# what each saves, needs and reaches, and writes a report. STEPS=30 makes it
# shorter, SEED=1 draws other masks; PLAN names another plan, REPORT the page.
set -euo pipefail
cd "$(dirname "$0")"
root=$(cd ../.. && pwd)
build=${BUILD_DIR:-build}
case $build in /*) ;; *) build=$root/$build ;; esac
opt=$build/bin/sbp-opt run=$build/bin/sbp-run
steps=${STEPS:-480} # what the learning rate in step.mlir falls over
plan=$(realpath "${PLAN:-plan.yaml}")
report=${REPORT:-$build/demo/report.html}
case $report in /*) ;; *) report=$root/$report ;; esac
graphs=$build/demo
mkdir -p "$graphs"
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
primal=primal-results=172,173

echo "1. Compile: step.mlir -> exact (as it is) and reduced ($(basename "$plan"))"
"$opt" step.mlir --inline --canonicalize --cse --mlir-print-debuginfo \
  -o "$graphs/exact.mlir"
# With locations: the table below names layers and source lines.
"$opt" step.mlir --sbp-compile="plan=$plan $primal" \
  --mlir-print-debuginfo -o "$graphs/reduced.mlir"

for name in exact reduced; do
  "$opt" "$graphs/$name.mlir" --inline --canonicalize --cse \
    --sbp-print-saved-activations="$primal" -o /dev/null \
    >"$out/$name.saved" 2>&1
done

echo
echo "2. Saved from forward to backward, per layer"
# Lines are `layer bytes type source`; a layer's name may hold blanks, so the
# fields count from the end.
awk -v exact="$out/exact.saved" '
  function shape(type) { gsub(/tensor<|>/, "", type); return type }
  function mib(bytes) { return sprintf("%.2f", bytes / 1048576) }
  !/tensor</ { next }
  {
    layer = $1
    for (i = 2; i <= NF - 3; i++) layer = layer " " $i
    if (!(layer in seen)) { seen[layer] = 1; order[++layers] = layer }
    which = FILENAME == exact ? "e" : "r"
    k = ++count[which, layer]
    type[which, layer, k] = shape($(NF - 1))
    bytes[which, layer, k] = $(NF - 2)
    source[which, layer, k] = $NF
    sum[which, layer] += $(NF - 2)
    total[which] += $(NF - 2)
    tensors[which]++
  }
  END {
    row = "%-14s %-18s %10s   %-18s %10s   %s\n"
    printf row, "layer", "exact", "bytes", "reduced", "bytes", "source"
    for (l = 1; l <= layers; l++) {
      layer = order[l]
      n = count["e", layer]; if (count["r", layer] > n) n = count["r", layer]
      for (k = 1; k <= n; k++) {
        line = (("e", layer, k) in source) ? source["e", layer, k] : source["r", layer, k]
        printf row, k == 1 ? layer : "", type["e", layer, k], bytes["e", layer, k],
               type["r", layer, k], bytes["r", layer, k], line
      }
    }
    row = "%-14s %8s %10s   %8s %10s   %s\n"
    printf "\n" row, "layer", "tensors", "exact MiB", "tensors", "reduced MiB", "ratio"
    for (l = 1; l <= layers; l++) {
      layer = order[l]
      printf row, layer, count["e", layer] + 0, mib(sum["e", layer]),
             count["r", layer] + 0, mib(sum["r", layer]),
             sum["e", layer] ? sprintf("%.3f", sum["r", layer] / sum["e", layer]) : ""
    }
    printf row, "total", tensors["e"], mib(total["e"]), tensors["r"], mib(total["r"]),
           sprintf("%.3f", total["r"] / total["e"])
  }' "$out/exact.saved" "$out/reduced.saved"

# The number behind a label of sbp-run.
field() { awk -v label="$1" 'index($0, label) == 1 { print substr($0, length(label) + 1) + 0; exit }' "$2"; }

echo
echo "3. Train $steps steps, then 192 held-out clips"
for name in exact reduced; do
  begin=$SECONDS
  # The reduced run also traces one step of each for the report.
  options=()
  [ $name = exact ] ||
    options=(--seed "${SEED:-0}" --baseline "$graphs/exact.mlir" --report "$report")
  "$run" "$graphs/$name.mlir" --entry main --inputs state.npz --batches train.npz \
    --repeat-batches --steps "$steps" --carry 172 --save-state "$out/$name.npz" "${options[@]}" >"$out/$name.train"
  "$run" evaluate.mlir --entry main --inputs "$out/$name.npz" \
    --batches heldout.npz --steps 12 >"$out/$name.held"
  echo "   $name: $((SECONDS - begin)) s, compiling included$([ $name = exact ] || echo ", and tracing both for the report")"
done

echo
for name in exact reduced; do
  echo "$name $(field 'peak bytes' "$out/$name.train")" \
    "$(field 'time per step' "$out/$name.train")" \
    "$(awk '$1 == "result" && $2 == "#0" { print $(NF - 1) }' "$out/$name.held")" \
    "$(awk '$1 == "result" && $2 == "#1" { print $(NF - 1) }' "$out/$name.held")"
done | awk '
  BEGIN { row = "%-10s %12s %14s %14s %18s\n"
          printf row, "run", "peak bytes", "ms per step", "held-out loss", "held-out accuracy" }
  { printf row, $1, $2, $3, sprintf("%.3f", $4), sprintf("%.3f", $5) }'
echo "(chance: 0.167; one clip: 0.005)"

echo
echo "4. Report: memory over time, exact against reduced, layer by layer"
echo "   $report"
