"""Small training graphs, plans with a fixed keep-mask, and the exact answers.

usage: make_oracles.py [OUTDIR [MODEL...]]      (OUTDIR: this file's folder; no MODEL: all)
NAME.mlir             @main(params..., x[, y]) -> (loss, gradients...), no masking in it
NAME.marked.mlir      (some) the same graph, made with sbp.jax.layer instead of named scopes, without locations: nothing depends on names
NAME.split.mlir       (some) @forward(params..., x, y) -> (loss, residuals...), @backward(residuals..., ct) -> gradients
NAME.in.npz           inputs, arr_0 ... in argument order
NAME.exact.npz        loss and gradients of the graph as it is, in result order
NAME.PLAN.yaml        a plan: keep-mask on some layers, with fixed indices or with one drawn mask that they share (seed 0, step 0)
NAME.PLAN.truth.npz   loss and gradients that the compiled graph must return under this plan
plans.txt             one line `NAME PLAN TOLERANCE [marked-only] [PRIMAL]` for each plan; the tolerance is for
                      max|a - truth| / max|truth|, array by array (the bfloat16 graph itself, run unmasked, is 2.2e-2 from JAX;
                      the truth of mixed graphs is that of float64);
                      PRIMAL, primal-results=0,1 for example, where results besides the first are no gradients
Hard/                 hard_models.py: marked graphs with locations only. Without the locations they must be right; without the
                      marks, that is by names, right or refused
Hard/NAME.PLAN.named.yaml   (some) the plan by names, where a batching transformation moved the layer's axes

The truth follows the definition word for word: with y = f(p, x) a planned layer, m the mask on y and s the scale
(1, or N/K when unbiased), the layer is replaced by a jax.custom_vjp whose forward is f and whose backward is
vjp_f(s * m * dy). Every truth is checked against a second formulation that has no custom rule in it
(stop_gradient(y) + s * m * (y - stop_gradient(y))) and against the same two in float64, and must differ from the exact
gradients (except where the mask keeps everything).

Everything is drawn from numpy RandomStates with fixed seeds. numpy writes bfloat16 as '|V2'.
Files that exist keep what merged subexpressions made of them: an export as it is today is the same behind `sbp-opt --cse`.
Needs jax and jaxlib 0.9.2. JAX_DISABLE_MOST_OPTIMIZATIONS=1 makes it faster; results then differ in the last bits.
"""
import os
import sys

import jax
import jax.numpy as jnp
import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "..", "..", "python"))
import sbp.jax  # noqa: E402
import hard_models  # noqa: E402
from boundaries import Boundaries  # noqa: E402
from masking import Layers  # noqa: E402
from models import MARKED, MIXED, MODELS, SPLIT, TYPES  # noqa: E402

# No folders in locations, and one line for each.
jax.config.update("jax_hlo_source_file_canonicalization_regex", r".*/")
jax.config.update("jax_traceback_in_locations_limit", 1)

TOLERANCE = {"float32": 2e-5, "float64": 1e-12, "bfloat16": 4e-2}


def leaves(tree):
    return [np.asarray(v) for v in jax.tree_util.tree_leaves(tree)]


def cast(tree, dtype):
    """Floats in another type."""
    def convert(v):
        v = jnp.asarray(v)
        return v.astype(dtype) if jnp.issubdtype(v.dtype, jnp.floating) else v
    return jax.tree_util.tree_map(convert, tree)


def bind(loss_of, layer):
    """loss_of with its first argument fixed, under the name `loss`, which is how JAX names its scopes."""
    def loss(p, x, *y):
        return loss_of(layer, p, x, *y)
    return loss


def gradients(loss_of, args, plan=(), how=None):
    """Loss and gradients in result order; every rule of the plan must have met a layer."""
    layer = Layers(plan, how)
    result = leaves(jax.jit(jax.value_and_grad(bind(loss_of, layer)))(*args))
    assert how is None or layer.met == {r["match"] for r in plan}, f"unmatched rule: {plan}"
    return result


def apart(a, b):
    """The largest max|a - b| / max|b| over the arrays."""
    wide = lambda v: v.astype(np.float64)
    return max(np.abs(wide(x) - wide(y)).max() / np.abs(wide(y)).max() for x, y in zip(a, b, strict=True))


def split_form(loss_of, args):
    """@forward(params..., x, y) -> (loss, residuals...) and @backward(residuals..., ct) -> gradients."""
    box, loss = {}, bind(loss_of, Layers())

    def forward(p, x, y):
        value, vjp = jax.vjp(lambda p: loss(p, x, y), p)
        residuals, box["tree"] = jax.tree_util.tree_flatten(vjp)
        return value, residuals

    def backward(residuals, ct):
        return jax.tree_util.tree_unflatten(box["tree"], residuals)(ct)[0]
    value, residuals = jax.jit(forward, keep_unused=True)(*args)
    return sbp.jax.export_functions(
        dict(forward=(forward, args), backward=(backward, (residuals, jnp.ones_like(value)))))


def yaml(plan):
    lines = ["layers:"]
    for r in plan:
        lines += [f'  - match: "{r["match"]}"', "    method: keep-mask", f"    axes: {r['axes']}"]
        lines += ([f"    keep: {r['keep']}", "    sampler: uniform", *(["    mask: shared"] if "indices" in r else [])]
                  if "keep" in r else ["    sampler: fixed", f"    indices: {r['indices']}"])
        lines += [f"    scale: {r.get('scale', 'none')}"]
    return "\n".join(lines) + "\n"


def write(path, text):
    with open(path, "w") as file:
        file.write(text)


def produce(make, out):
    """Writes and checks the files of one model."""
    name = make.__name__
    loss_of, args, plans = make()
    dtype = TYPES.get(name, "float32")
    stem = os.path.join(out, name)
    with jax.enable_x64(True):
        wide = cast(args, "float64")
    with jax.enable_x64(dtype == "float64"):
        args = cast(args, dtype)
        write(f"{stem}.mlir", sbp.jax.export(jax.value_and_grad(bind(loss_of, Layers())), *args))
        if name in MARKED:
            marked = jax.value_and_grad(bind(loss_of, Layers(how="marks")))
            write(f"{stem}.marked.mlir", sbp.jax.export(marked, *args, locations=False))
        if name in SPLIT:
            write(f"{stem}.split.mlir", split_form(loss_of, args))
        exact = gradients(loss_of, args)
    with jax.enable_x64(True):
        wide_exact = gradients(loss_of, wide)
    def saved(narrow_results, wide_results):
        return [w.astype(np.float32) for w in wide_results] if name in MIXED else narrow_results
    np.savez_compressed(f"{stem}.in.npz", *leaves(args))
    np.savez_compressed(f"{stem}.exact.npz", *saved(exact, wide_exact))
    noises = [apart(exact, wide_exact)]
    for title, plan in plans.items():
        with jax.enable_x64(dtype == "float64"):
            truth, again = (gradients(loss_of, args, plan, how) for how in ("custom", "stop"))
        with jax.enable_x64(True):
            wide_truth, wide_again = (gradients(loss_of, wide, plan, how) for how in ("custom", "stop"))
        assert all(t.dtype == e.dtype == dtype and t.shape == e.shape for t, e in zip(truth, exact, strict=True))
        noise, change, second = apart(truth, wide_truth), apart(truth, exact), apart(wide_again, wide_truth)
        print(f"{name:15} {title:13} apart: exact {change:.1e}, float64 {noise:.1e}, second formulation "
              f"{apart(again, truth):.1e} (float64 {second:.1e}); smallest array {min(np.abs(t).max() for t in truth):.1e}",
              flush=True)
        assert second < 1e-13
        assert apart(truth[:1], exact[:1]) < 1e-6, "the forward is untouched"
        assert change < 1e-5 if title == "full" else change > 0.05
        noises.append(noise)
        assert noise < (MIXED[name] if name in MIXED else 2 * TOLERANCE[dtype])
        np.savez_compressed(f"{stem}.{title}.truth.npz", *saved(truth, wide_truth))
        write(f"{stem}.{title}.yaml", yaml(plan))
    assert name not in MIXED or MIXED[name] <= 1.5 * max(noises), f"{name}: JAX is {max(noises):.1e} from float64"


def results(step, args, plan=(), how=None):
    """What the step returns, in order; every rule must have met a layer."""
    layer = Boundaries(plan, how)
    out = leaves(jax.jit(lambda *a: step(layer, *a))(*args))
    assert how is None or layer.met == {r["match"] for r in plan}, f"unmatched rule: {plan}"
    return out


def named_plan(rules):
    """The rules with the axes as they lie in the named graph."""
    return [dict(r, axes=r.get("named_axes", r["axes"])) for r in rules]


def produce_hard(make, out):
    """Writes and checks the files of one model of hard_models.py; returns its lines of plans.txt."""
    name = make.__name__
    step, args, plans = make()
    stem, lines = os.path.join(out, name), []
    with jax.enable_x64(True):
        wide = cast(args, "float64")
    args = cast(args, "float32")

    def marked(*args):
        return step(Boundaries(how="marks"), *args)
    write(f"{stem}.marked.mlir", sbp.jax.export(marked, *args))
    exact = results(step, args)
    np.savez_compressed(f"{stem}.in.npz", *leaves(args))
    np.savez_compressed(f"{stem}.exact.npz", *exact)
    for title, plan in plans.items():
        rules = plan["rules"]
        truth, again = (results(step, args, rules, how) for how in ("custom", "stop"))
        with jax.enable_x64(True):
            wide_truth, wide_again = (results(step, wide, rules, how) for how in ("custom", "stop"))
        noise, change, second = apart(truth, wide_truth), apart(truth, exact), apart(wide_again, wide_truth)
        print(f"{name:24} {title:10} apart: exact {change:.1e}, float64 {noise:.1e}, second formulation "
              f"{apart(again, truth):.1e} (float64 {second:.1e}); smallest array {min(np.abs(t).max() for t in truth):.1e}",
              flush=True)
        assert all(t.dtype == e.dtype and t.shape == e.shape for t, e in zip(truth, exact, strict=True))
        assert second < 1e-13
        assert apart(truth[:1], exact[:1]) < 1e-6, "the forward is untouched"
        assert change < 1e-5 if title == "full" else change > 0.05
        assert noise < TOLERANCE["float32"]
        np.savez_compressed(f"{stem}.{title}.truth.npz", *truth)
        write(f"{stem}.{title}.yaml", yaml(rules))
        if any("named_axes" in r for r in rules):
            write(f"{stem}.{title}.named.yaml", yaml(named_plan(rules)))
        primal = "" if plan["primal"] == "0" else f" primal-results={plan['primal']}"
        only = " marked-only" if plan["marked_only"] else ""
        lines.append(f"{name} {title} {TOLERANCE['float32']:g}{only}{primal}\n")
    return lines


def main(out, *names):
    hard = os.path.join(out, "Hard")
    os.makedirs(hard, exist_ok=True)
    for make in MODELS:
        if not names or make.__name__ in names:
            produce(make, out)
    tolerance = lambda make: MIXED.get(make.__name__, TOLERANCE[TYPES.get(make.__name__, "float32")])
    write(os.path.join(out, "plans.txt"),
          "".join(f"{make.__name__} {title} {tolerance(make):g}\n" for make in MODELS for title in make()[2]))
    lines = [line for make in hard_models.MODELS if not names or make.__name__ in names for line in produce_hard(make, hard)]
    if not names:
        write(os.path.join(hard, "plans.txt"), "".join(lines))


if __name__ == "__main__":
    main(*(sys.argv[1:] or [HERE]))
