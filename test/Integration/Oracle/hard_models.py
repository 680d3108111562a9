"""Small models in which a layer's boundary is hard to find (hard_common.py says what a model is), in the order of their files."""
import hard_sums  # noqa: F401
import hard_rules  # noqa: F401
from hard_common import MODELS  # noqa: F401
