"""Writes scikit-learn's digits in batches: train.npz and heldout.npz.

usage: make_images.py [OUTDIR]

Both files: arr_0 = x, int8 [step, image, row, column], gray levels 0 to 16; arr_1 = y, float32 [step, image, class],
one-hot. The 1797 images are split once at random: 1280 to train, 517 held out.
"""
import os
import sys

import numpy as np
from sklearn.datasets import load_digits

TRAIN, BATCH, HELDOUT_BATCH = 1280, 32, 47  # images


def main():
    out = sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.abspath(__file__))
    digits = load_digits()
    order = np.random.RandomState(0).permutation(len(digits.target))
    x = digits.images[order].astype(np.int8)
    y = np.eye(10, dtype=np.float32)[digits.target[order]]
    for name, part, batch in (("train", slice(0, TRAIN), BATCH), ("heldout", slice(TRAIN, None), HELDOUT_BATCH)):
        np.savez_compressed(os.path.join(out, name + ".npz"),
                            *(array[part].reshape(-1, batch, *array.shape[1:]) for array in (x, y)))


if __name__ == "__main__":
    main()
