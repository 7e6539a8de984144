"""Holds a version against what was released under its number: released content never changes."""

import re

from careerfit.content import source
from careerfit.content.faults import Faults, FileFaults, shown
from careerfit.content.fields import Fields, read_text
from careerfit.content.files import Source

_DIGEST = re.compile(r"[0-9a-f]{64}")


def check_released(file: Source | None, version: str, digest: str, top: Fields, faults: Faults) -> None:
    """Report a version that is listed in released.yaml with another digest; ``top`` has the version."""
    if file is None:
        return
    own = FileFaults(faults, file.file)
    root = source.parse(file.data, own)
    if root is None:
        return
    listed = Fields(root.place, root, own)
    for key, node in listed.pairs():
        name, written = read_text(key, own), read_text(node, own)
        if written and not _DIGEST.fullmatch(written):
            message = f"{shown(written)} is no digest."
            now = f" The digest of {version} is {digest}." if name == version else ""
            own.add(node.place, "bad-digest", message, f"Write the 64 digits of the version's digest.{now}")
        elif written and name == version and written != digest:
            message = f"Version {version} was released with other content; its digest is now {digest}."
            remedy = "Raise the version: what people have answered must stay what it was."
            top.fault("version", "released-changed", message, remedy)
