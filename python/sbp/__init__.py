"""Front ends of the SBP compiler: `sbp.jax`, which needs JAX."""
