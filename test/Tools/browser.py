"""Opens a page in headless Chromium, on screen and in print.

usage: browser.py CHROMIUM PAGE.html DIRECTORY
Fails when the picture is blank, when the browser says anything on its console, or when nothing is printed.
"""
import collections
import pathlib
import re
import struct
import subprocess
import sys
import zlib


def decode(png):
    """Width, height and rows of pixels of a PNG with 8 bits per channel."""
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    at, data = 8, b""
    while at < len(png):
        size, kind = struct.unpack(">I4s", png[at:at + 8])
        part = png[at + 8:at + 8 + size]
        at += size + 12
        if kind == b"IHDR":
            width, height, depth, color = struct.unpack(">IIBB", part[:10])
            assert depth == 8 and color in (2, 6)
        elif kind == b"IDAT":
            data += part
    channels = 3 if color == 2 else 4
    data, stride = zlib.decompress(data), width * channels
    rows, before = [], bytearray(stride)
    for y in range(height):
        method = data[y * (stride + 1)]
        row = bytearray(data[y * (stride + 1) + 1:(y + 1) * (stride + 1)])
        if method:
            for i in range(stride):
                left = row[i - channels] if i >= channels else 0
                up = before[i]
                if method == 1:
                    guess = left
                elif method == 2:
                    guess = up
                elif method == 3:
                    guess = (left + up) // 2
                else:
                    corner = before[i - channels] if i >= channels else 0
                    a, b, c = abs(up - corner), abs(left - corner), abs(left + up - 2 * corner)
                    guess = left if a <= b and a <= c else up if b <= c else corner
                row[i] = (row[i] + guess) & 255
        rows.append([bytes(row[i:i + 3]) for i in range(0, stride, channels)])
        before = row
    return width, height, rows


def run(chromium, page, directory, *options):
    command = [chromium, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
               "--disable-extensions", "--no-first-run", "--host-resolver-rules=MAP * ~NOTFOUND",
               f"--user-data-dir={directory}/profile", "--enable-logging=stderr", *options, page.as_uri()]
    done = subprocess.run(command, capture_output=True, text=True, timeout=100)
    assert done.returncode == 0, done.stderr
    said = [line for line in done.stderr.splitlines() if "CONSOLE" in line]
    assert not said, said


def main(chromium, page, directory):
    page, directory = pathlib.Path(page).resolve(), pathlib.Path(directory).resolve()
    directory.mkdir(parents=True, exist_ok=True)
    for name, size, scheme in ("wide", (1000, 760), 1), ("narrow", (420, 700), 1), ("dark", (800, 600), 0):
        picture = directory / f"{name}.png"
        picture.unlink(missing_ok=True)
        run(chromium, page, directory, f"--screenshot={picture}", f"--window-size={size[0]},{size[1]}",
            f"--blink-settings=preferredColorScheme={scheme}")
        width, height, rows = decode(picture.read_bytes())
        assert (width, height) == size, (width, height)
        colors = collections.Counter(pixel for row in rows for pixel in row)
        background, count = colors.most_common(1)[0]
        drawn = 1 - count / (width * height)
        assert len(colors) > 20 and drawn > 0.03, f"{name} is blank: {len(colors)} colors, {drawn:.1%} drawn"
        assert (sum(background) > 600) == (scheme == 1), f"{name}: the background is {background.hex()}"
        # The middle of the right edge is margin: nothing sticks out of the window.
        assert {row[-1] for row in rows} == {background}, f"{name} is wider than the window"
        print(f"{name}: drawn, background {'light' if scheme else 'dark'}")
    printed = directory / "page.pdf"
    printed.unlink(missing_ok=True)
    run(chromium, page, directory, f"--print-to-pdf={printed}", "--no-pdf-header-footer")
    pdf = printed.read_bytes()
    pages = len(re.findall(rb"/Type\s*/Page\b", pdf))
    assert pdf.startswith(b"%PDF") and pages >= 1 and len(pdf) > 8000, (pages, len(pdf))
    print("print: pages")


main(*sys.argv[1:])
