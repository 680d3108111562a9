"""Cuts labelled clips out of real film frames: train.npz and heldout.npz.

usage: make_frames.py FILM.mp4 [OUTDIR]

A 32x32 window travels over the playing film, one pixel to the right per film frame. The clip shows every
1st, 2nd or 4th frame of that shot, forward or backward. Class = 2 * log2(speed) + (1 if backward):
0: x1   1: x1 backward   2: x2   3: x2 backward   4: x4   5: x4 backward
Training clips come from the first 88 frames of the film, held-out clips from the rest; no frame is in both.
Both files: arr_0 = x, int8 [step, clip, frame, row, column], gray level minus 128 in steps of 8;
            arr_1 = y, float32 [step, clip, class], one-hot.
"""
import os
import subprocess
import sys

import imageio_ffmpeg
import numpy as np

WIDTH, HEIGHT = 160, 90  # pixels, the whole picture after scaling
WINDOW, FRAMES, SPEEDS = 32, 8, (1, 2, 4)  # pixels, frames per clip, film frames per clip frame
SPLIT = 88  # film frames before this one are for training


def read_film(path):
    """The film as uint8 gray levels [frame, HEIGHT, WIDTH], without the frames that repeat the one before."""
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-i", path, "-fps_mode", "passthrough", "-vf",
               f"scale={WIDTH}:{HEIGHT}:flags=area+accurate_rnd+bitexact,format=gray", "-f", "rawvideo", "-"]
    raw = subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout
    film = np.frombuffer(raw, np.uint8).reshape(-1, HEIGHT, WIDTH)
    change = np.abs(np.diff(film.astype(int), axis=0)).mean((1, 2))  # gray levels
    return film[np.append(True, change > 0.15)]


def cut_clip(film, label, rng):
    """One clip of class `label` from film frames [frame, row, column]: uint8 [FRAMES, WINDOW, WINDOW]."""
    speed = SPEEDS[label // 2]
    at = speed * np.arange(FRAMES)  # film frames, and as many pixels to the right
    while True:
        first = rng.integers(0, len(film) - at[-1])
        row = rng.integers(0, HEIGHT - WINDOW + 1)
        column = rng.integers(0, WIDTH - WINDOW - at[-1] + 1)
        clip = np.stack([film[first + d, row:row + WINDOW, column + d:column + d + WINDOW] for d in at])
        if clip.std((1, 2)).mean() >= 20:  # in plain sky nothing tells the speed
            break
    if label % 2:
        clip = clip[::-1]
    return clip[:, ::-1] if rng.random() < 0.5 else clip  # upside down: more pictures, same motion


def make_batches(film, steps, batch, rng):
    """(x, y) as the module's docstring says, with `steps` batches of `batch` clips, classes in equal parts."""
    labels = rng.permutation(np.arange(steps * batch) % (2 * len(SPEEDS)))
    clips = np.stack([cut_clip(film, label, rng) for label in labels]).astype(int)
    x = (clips // 8 * 8 + 4 - 128).astype(np.int8)
    y = np.eye(2 * len(SPEEDS), dtype=np.float32)[labels]
    return x.reshape(steps, batch, *x.shape[1:]), y.reshape(steps, batch, -1)


def main():
    out = sys.argv[2] if len(sys.argv) > 2 else os.path.dirname(os.path.abspath(__file__))
    film = read_film(sys.argv[1])
    rng = np.random.default_rng(0)
    np.savez_compressed(os.path.join(out, "train.npz"), *make_batches(film[:SPLIT], 120, 8, rng))
    np.savez_compressed(os.path.join(out, "heldout.npz"), *make_batches(film[SPLIT:], 12, 16, rng))


if __name__ == "__main__":
    main()
