"""Writes the package: what Debian's tools ask of it, and the archive itself."""

import hashlib
import os
import subprocess
import sys
import textwrap
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import deb_tree
from lockfile import ROOT
from parts import Part

SAID = Path(__file__).with_name("debian.toml")
EPOCH = 1577836800  # 2020-01-01, the time of every file, so that the same content gives the same bytes
DESCRIPTION = (
    "Asks 72 short questions on analytical, creative and interpersonal preferences and on the working styles"
    " that tell marketing from sales, maps the answers to 34 roles with the probability that each is the"
    " closest match, and shows the ways on. Results, plans and reports stay on this computer."
)


def said() -> dict[str, Any]:
    """Return what debian.toml says."""
    return tomllib.loads(SAID.read_text(encoding="utf-8"))


def control(version: str, installed: int) -> str:
    """Return the control file; ``installed`` is the size of all files in bytes."""
    told = said()
    oldest = told["versions"]
    libraries = [f"{name} (>= {oldest[name]})" if name in oldest else name for name in told["libraries"]]
    depends = [*told["depends"], *libraries]
    short = "questionnaire on careers in marketing and sales"
    long = textwrap.fill(DESCRIPTION, 76, initial_indent=" ", subsequent_indent=" ")
    fields = {
        "Package": "careerfit",
        "Version": version,
        "Architecture": "amd64",
        "Maintainer": told["maintainer"],
        "Installed-Size": str(-(-installed // 1024)),
        "Depends": ", ".join(depends),
        "Recommends": ", ".join(told["recommends"]),
        "Section": told["section"],
        "Priority": "optional",
        "Description": f"{short}\n{long}",
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def copyright_file(found: Sequence[Part]) -> str:
    """Return the machine-readable copyright file: the program, then each part that it brings."""
    own = (ROOT / "LICENSE").read_text(encoding="utf-8")
    lines = [
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/",
        "Upstream-Name: careerfit",
        "Comment: The licence texts of all parts are in /usr/share/doc/careerfit/licenses. Qt is used as",
        " it was published, under the LGPL version 3; NOTICES.md there says where its source is.",
        "",
        "Files: *",
        "Copyright: 2026 the careerfit developers",
        "License: Expat",
        *(f" {line}" if line else " ." for line in own.splitlines()[4:]),
    ]
    for part in found:
        place = f"usr/lib/careerfit/{part.inside or part.name}"
        lines += [
            "",
            f"Files: {place.replace('-', '_')}*",
            f"Copyright: {part.copyright}",
            f"License: {part.name.split()[0]}-licence",
            f" {part.name} {part.version} is under {part.licence}; its text is in",
            " /usr/share/doc/careerfit/licenses.",
            *_common(part.licence),
        ]
    return "\n".join(lines) + "\n"


def write(tree: Path, target: Path, version: str, found: Sequence[Part]) -> Path:
    """Write the .deb of a laid out tree."""
    doc = tree / deb_tree.DOC
    (doc / "copyright").write_text(copyright_file(found), encoding="utf-8")
    (doc / "changelog.gz").write_bytes(deb_tree.packed(_changelog(version)))
    files = sorted(
        path for path in tree.rglob("*") if path.is_file() and path.parts[len(tree.parts)] != "DEBIAN"
    )
    debian = tree / "DEBIAN"
    debian.mkdir(exist_ok=True)
    size = sum(path.stat().st_size for path in files)
    (debian / "control").write_text(control(version, size), encoding="utf-8")
    sums = [f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(tree)}\n" for path in files]  # noqa: S324 - what dpkg --verify reads
    (debian / "md5sums").write_text("".join(sums), encoding="utf-8")
    for path in (*debian.iterdir(), doc / "copyright", doc / "changelog.gz"):
        path.chmod(0o644)
    done = subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(target)],
        check=False, env={**os.environ, "SOURCE_DATE_EPOCH": str(EPOCH)},
    )  # fmt: skip
    if done.returncode:
        sys.exit(f"dpkg-deb could not write the package (exit code {done.returncode})")
    return target


def _changelog(version: str) -> str:
    return (
        f"careerfit ({version}) stable; urgency=medium\n\n"
        "  * What has changed is written in CHANGELOG.md of the project.\n\n"
        f" -- {said()['maintainer']}  Wed, 01 Jan 2020 00:00:00 +0000\n"
    )


def _common(licence: str) -> list[str]:
    names = {"GPL-3.0-only": "GPL-3", "GPL-2.0-only": "GPL-2", "LGPL-3.0-only": "LGPL-3",
             "Apache-2.0": "Apache-2.0", "LGPL-2.1-or-later": "LGPL-2.1"}  # fmt: skip
    found = [common for name, common in names.items() if name in licence.split()]
    return [f" It is in /usr/share/common-licenses/{common} too." for common in found]
