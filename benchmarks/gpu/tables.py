"""results.json as Markdown."""


def _row(cells):
    return "| " + " | ".join(cells) + " |\n"


def _mb(result, field):
    value = result.get(field)
    return "" if value is None else f"{value / 1e6:.0f}"


def write(results):
    machine = results["machine"]
    text = "# Training steps on a GPU\n\n"
    text += _row(["what", "value"]) + "|---|---|\n"
    for name, value in machine.items():
        text += _row([name, str(value)])
    text += f"\nStarted {results['started']}, {results['seconds']:.0f} s.\n"

    text += "\n## Against the CPU's results\n\n"
    checks = results["checks"]
    if not checks:
        text += "Not run.\n"
    else:
        wrong = {n: c for n, c in checks.items() if not c["right"]}
        text += f"{len(checks)} steps, {len(wrong)} wrong.\n"
        if wrong:
            text += "\n" + _row(["step", "difference", "tolerance"])
            text += "|---|---:|---:|\n"
            for name, c in wrong.items():
                text += _row([name, c.get("error") or f"{c['difference']:.1e}",
                              f"{c.get('tolerance', '')}"])

    text += "\n## compute-sanitizer\n\n"
    if not results["sanitizer"]:
        text += "Not run.\n"
    else:
        text += _row(["tool", "result"]) + "|---|---|\n"
        for tool, result in results["sanitizer"].items():
            text += _row([tool, result])

    text += (
        "\n## Time and memory of a step\n\n"
        "A step is the loss and all gradients. Ratios are to PyTorch's eager "
        "step.\nTensors: the most bytes of tensors alive at a time, parameters "
        "and gradients\nincluded. Device: what the process holds of the GPU's "
        "memory, by PyTorch's pool\nor by the driver. Bound: what the kernels "
        "must move, at the GPU's bandwidth.\n"
    )
    for group, rows in results["times"].items():
        text += f"\n### {group}\n\n"
        text += _row(["variant", "ms", "ratio", "tensors, MB", "ratio",
                      "device, MB", "bound, ms", "first step, s", "loss"])
        text += "|---|" + "---:|" * 8 + "\n"
        base = rows.get("PyTorch eager", {})
        for name, row in rows.items():
            if "step_ms" not in row:
                text += _row([name, row["not_run"], *[""] * 7])
                continue

            def ratio(field):
                whole = base.get(field)
                part = row.get(field)
                return f"{part / whole:.2f}" if whole and part else ""

            bound = row.get("bound_ms")
            text += _row([
                name, f"{row['step_ms']:.2f}", ratio("step_ms"),
                _mb(row, "peak_bytes"), ratio("peak_bytes"),
                _mb(row, "device_bytes"),
                "" if bound is None else f"{bound:.2f}",
                f"{row['first_s']:.1f}", f"{row['loss']:.4f}"])
    if results["left"]:
        text += "\n## Not run: out of time\n\n" + ", ".join(results["left"])
        text += "\n"
    return text
