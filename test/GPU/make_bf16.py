"""Writes Inputs/NAME.bf16.mlir: oracle graphs that product.py runs in bf16 too, as JAX exports them.

usage: make_bf16.py        (needs jax and jaxlib 0.9.2)
All arguments are bf16. Sums of a norm or a softmax are f32, which no replacement of types in the text would know.
"""
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "Integration", "Oracle"))
from make_oracles import bind, cast  # noqa: E402
from masking import Layers  # noqa: E402
import jax  # noqa: E402
import models  # noqa: E402
import sbp.jax  # noqa: E402

for make in (models.residual_mlp, models.vit, models.video):
    loss_of, args, _ = make()
    step = jax.value_and_grad(bind(loss_of, Layers(how="marks")))
    with open(os.path.join(HERE, "Inputs", make.__name__ + ".bf16.mlir"), "w") as file:
        file.write(sbp.jax.export(step, *cast(args, "bfloat16"), locations=False))
