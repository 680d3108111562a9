"""The benchmark's variants: name, label in the picture, family, how to run."""

from dataclasses import dataclass

RECOMPUTES = ("none", "elementwise", "all")
KEEPS = ("100", "050", "025")


@dataclass(frozen=True)
class Variant:
    name: str  # as in the tables and in --variants
    label: str  # in the picture
    family: str  # sbp, torch or jax
    setting: str  # plan of sbp-opt, variant of the peer
    models: tuple = ()  # empty: every model

    @property
    def exact(self):
        """Gradients equal the untouched graph's."""
        return "050" not in self.setting and "025" not in self.setting or (
            self.setting.startswith("compile")
        )


def _sbp():
    yield Variant("sbp exact", "exact", "sbp", "exact")
    for recompute in RECOMPUTES[1:]:
        yield Variant(
            f"sbp exact, recompute {recompute}",
            f"exact {recompute}",
            "sbp",
            f"exact.{recompute}",
        )
    for keep in KEEPS:
        for recompute in RECOMPUTES:
            ratio = int(keep) / 100
            yield Variant(
                f"sbp keep {ratio:g}, recompute {recompute}",
                f"{ratio:g} {recompute}",
                "sbp",
                f"r{keep}.{recompute}",
            )


def _torch():
    attention = ("vit", "video", "sequence")
    for name, label, setting, models in (
        ("exact", "exact", "eager", ()),
        ("exact, SDPA", "SDPA", "sdpa", attention),
        ("SDPA + checkpoint per block", "checkpoint", "checkpoint", ()),
        ("torch.compile, budget 0.5", "budget 0.5", "compile-050", ()),
        ("torch.compile, budget 0.25", "budget 0.25", "compile-025", ()),
        ("plain SBP wrapper, keep 0.5", "wrapper 0.5", "sbp-050", ()),
        ("plain SBP wrapper, keep 0.25", "wrapper 0.25", "sbp-025", ()),
    ):
        yield Variant("PyTorch " + name, label, "torch", setting, models)


def _jax():
    for setting in ("unrolled", "scan"):
        yield Variant("JAX " + setting, setting, "jax", setting)
        yield Variant(
            f"JAX {setting} + checkpoint per block",
            f"{setting} checkpoint",
            "jax",
            setting + "-checkpoint",
        )


# The first is what ratios are of.
VARIANTS = (*_torch(), *_sbp(), *_jax())
BASELINE = VARIANTS[0]


def select(patterns, model):
    """Variants whose name contains one of the patterns; all without any. An
    exact name selects only itself."""
    chosen = []
    for variant in VARIANTS:
        if variant.models and model not in variant.models:
            continue
        if not patterns or any(
            p == variant.name or (p in variant.name and not _is_name(p))
            for p in patterns
        ):
            chosen.append(variant)
    if BASELINE not in chosen:
        chosen.insert(0, BASELINE)
    return chosen


def _is_name(pattern):
    return any(pattern == variant.name for variant in VARIANTS)
