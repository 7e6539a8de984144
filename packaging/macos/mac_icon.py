"""Draws the program's icon as a Mac reads it (.icns)."""

import struct
from pathlib import Path

from drawing import png

MARGIN = 10  # icons on a Mac leave a tenth of the width free on each side

# type of an entry that holds a PNG picture, and its width in pixels; those for twice the pixels among them
ENTRIES = ((b"icp4", 16), (b"icp5", 32), (b"ic11", 32), (b"ic12", 64), (b"ic07", 128), (b"ic13", 256),
           (b"ic08", 256), (b"ic14", 512), (b"ic09", 512), (b"ic10", 1024))  # fmt: skip


def icns(svg: Path) -> bytes:
    """Return an .icns file with the picture in all sizes.

    Source: Apple Icon Image format: "icns", the length of all, then entries of type, length and data.
    """
    drawn = {size: png(svg, size, size / MARGIN) for size in {size for _, size in ENTRIES}}
    body = b"".join(kind + struct.pack(">I", 8 + len(drawn[size])) + drawn[size] for kind, size in ENTRIES)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body
