"""The results as Markdown."""

from variants import BASELINE, VARIANTS

TITLES = {
    "vit": "ViT-Tiny/16 (224), batch 8",
    "convnext": "ConvNeXt-Tiny (224), batch 8",
    "video": "Video transformer, 8 x 196 tokens, 12 blocks, batch 2",
    "sequence": "Transformer, 1025 tokens, 4 blocks, batch 4",
    "mlp": "MLP, 6 residual blocks 1024/4096, 2048 rows",
}

HOW = """\
f32, forward and backward, gradients of all parameters. Every variant is a process of its own; the processes of all variants
take turns, {repeats} times, each with {steps} timed steps after one that is not timed. Ratios are to *PyTorch exact*.

- **step ms**: median of all timed steps; all of them are in the JSON file.
- **saved MB** (10^6 bytes): what the backward reads and the forward computed. sbp: in the compiled program (`--sbp-print-saved-activations`); PyTorch: distinct
  storages that `saved_tensors_hooks` sees, with the inputs of checkpoints; JAX: `saved_residuals`. Parameters and data left out.
- **peak MB**: growth of the resident set in one step (VmHWM after `clear_refs`), gradients included, median of the processes. Memory that was
  freed before goes back to the system first. sbp: in the first step. PyTorch and JAX: in the second step of one more process, whose
  malloc returns freed buffers at once; with the default one (in the JSON file) the peak is larger and varies.
- **compile s**: graph to machine code, first process. sbp: `sbp-opt` and the compilation in `sbp-run`; JAX: lower and compile; torch.compile: first
  step less a later one, cold caches.
- Exact variants are compared with JAX's results: loss and every gradient within 1e-4 of its largest value.
"""


def last_line(text):
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else "no message"


def first_error(text):
    """The line that says what is wrong: the first error of a compiler, else the
    last line of a traceback."""
    for line in text.splitlines():
        if "error:" in line:
            return line[line.index("error:") + 6 :].strip()
    return last_line(text)


def _number(value, digits=0):
    return "" if value is None else f"{value:.{digits}f}"


def _ratio(value, base):
    return "" if value is None or not base else f"{value / base:.2f}"


def _rows(results):
    base = results.get(BASELINE.name, {})
    for variant in VARIANTS:
        result = results.get(variant.name)
        if result is None:
            continue
        if "error" in result:
            reason = result["error"].replace("|", "\\|")
            yield f"| {variant.name} | not run: {reason} | | | | | | |"
            continue
        cells = [variant.name]
        for field, scale in (
            ("step_ms", 1),
            ("saved_bytes", 1e6),
            ("peak_bytes", 1e6),
        ):
            value = result[field]
            cells.append(_number(None if value is None else value / scale))
            cells.append(_ratio(value, base.get(field)))
        cells.append(_number(result["compile_s"], 1))
        yield "| " + " | ".join(cells) + " |"


def _versions(results):
    found = {}
    for model in results["models"].values():
        for variant in VARIANTS:
            for run in model.get(variant.name, {}).get("runs", []):
                if "version" in run:
                    name = {"torch": "PyTorch", "jax": "JAX"}[variant.family]
                    found[name] = run["version"]
    return [f"{name} {version}" for name, version in sorted(found.items())]


def markdown(results):
    m = results["machine"]
    machine = [
        f"{m['processor']} ({', '.join(m['vectors'])})",
        f"{m['processors_used']} of {m['processors']} processors used",
        f"{m['memory_gb']} GB",
        m["system"],
        *_versions(results),
        f"load {m['load_at_start']} at the start",
    ]
    lines = [
        "# Memory and speed",
        "",
        f"`{results['command'].strip()}`: {results['seconds']} s.",
        "",
        "Machine: " + "; ".join(machine) + ".",
        "",
        HOW.format(**results),
        "![time against peak](memory_speed.png)",
    ]
    for model, rows in results["models"].items():
        lines += [
            "",
            f"## {TITLES[model]}",
            "",
            "| variant | step ms | ratio | saved MB | ratio | peak MB | ratio "
            "| compile s |",
            "|---|---:|---:|---:|---:|---:|---:|---:|",
            *_rows(rows),
        ]
    return "\n".join(lines) + "\n"
