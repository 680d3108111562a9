"""Tables and picture of the fidelity study."""
import json
import os
import re
import statistics

MARK = "<!-- Below this line fidelity.py writes. -->"
TITLES = dict(vit="ViT, digits", convnext="ConvNeXt-like, digits", video="video transformer, film",
              images="convolutions, enlarged digits")


def spread(values):
    return statistics.stdev(values) if len(values) > 1 else 0.0


def summarize(runs):
    """One row for each model and variant: its accuracies, and the differences to exact with the same seed."""
    by = {}
    for run in runs:
        by.setdefault((run["model"], run["variant"]), {})[run["seed"]] = run
    rows = []
    for (model, variant), of in by.items():
        exact = by.get((model, "exact"), {})
        values = [of[seed]["accuracy"] for seed in sorted(of)]
        row = dict(model=model, variant=variant, seeds=sorted(of), accuracy=values, mean=statistics.mean(values),
                   deviation=spread(values), train_loss=statistics.mean(run["train_loss"] for run in of.values()))
        pairs = [of[seed]["accuracy"] - exact[seed]["accuracy"] for seed in sorted(of) if seed in exact]
        if pairs and variant != "exact":
            row["difference"] = statistics.mean(pairs)
            row["error"] = spread(pairs) / len(pairs)**0.5
        rows.append(row)
    return rows


def saved_bytes(text):
    """The sum at the end of sbp-print-saved-activations' table."""
    return int(re.search(r"^total +(\d+)", text, re.M).group(1))


def tables(rows, models):
    lines = []
    for name in models:
        of = [row for row in rows if row["model"] == name]
        if not of:
            continue
        lines += [f"### {TITLES.get(name, name)}", "",
                  "| variant | test accuracy, % | difference to exact | saved bytes | seeds |", "|---|---:|---:|---:|---:|"]
        exact_bytes = next((row["saved"] for row in of if row["variant"] == "exact"), None)
        for row in of:
            difference = (f"{100 * row['difference']:+.2f} ± {100 * row['error']:.2f}" if "difference" in row else "")
            saved = f"{row['saved'] / exact_bytes:.2f}" if exact_bytes else ""
            lines.append(f"| {row['variant']} | {100 * row['mean']:.2f} ± {100 * row['deviation']:.2f} | {difference} | "
                         f"{saved} | {len(row['seeds'])} |")
        lines.append("")
    return "\n".join(lines)


def picture(rows, models, path):
    import matplotlib
    matplotlib.use("Agg")
    import matplotlib.pyplot as plt
    models = [name for name in models if any(row["model"] == name for row in rows)]
    figure, panels = plt.subplots(1, len(models), figsize=(5 * len(models), 5), squeeze=False, layout="constrained")
    for panel, name in zip(panels[0], models):
        of = [row for row in rows if row["model"] == name]
        for y, row in enumerate(of):
            ratio = re.match(r"[\d.]+", row["variant"])
            color = {"0.5": "tab:blue", "0.25": "tab:orange"}.get(ratio.group() if ratio else "", "black")
            panel.plot([100 * value for value in row["accuracy"]], [y] * len(row["accuracy"]), "o", color=color, alpha=0.3,
                       markersize=5, markeredgewidth=0)
            panel.errorbar(100 * row["mean"], y, xerr=100 * row["deviation"], fmt="D", color=color, capsize=4, markersize=6)
            if row["variant"] == "exact":
                panel.axvspan(100 * row["mean"] - 1, 100 * row["mean"] + 1, color="0.9", zorder=0)
        panel.set_yticks(range(len(of)), [row["variant"] for row in of])
        panel.invert_yaxis()
        panel.set_title(TITLES.get(name, name))
        panel.set_xlabel("test accuracy, %")
        panel.spines[["top", "right"]].set_visible(False)
    figure.suptitle("Dots: seeds. Diamonds: mean, with the standard deviation. Gray: within 1 % of exact.", fontsize=10)
    figure.savefig(path, dpi=110)
    plt.close(figure)


def write_results(rows, models, out, write):
    os.makedirs(out, exist_ok=True)
    path = os.path.join(out, "fidelity.md")
    text = ""
    if os.path.exists(path):
        with open(path) as file:
            text = file.read().split(MARK)[0]
    write(path, f"{text}{MARK}\n\n![](fidelity.png)\n\n{tables(rows, models)}")
    write(os.path.join(out, "fidelity.json"), json.dumps(rows, indent=1) + "\n")
    picture(rows, models, os.path.join(out, "fidelity.png"))
