"""Finishes what was built: bills of materials of the systems that are named, else SHA256SUMS of all."""

import argparse
import hashlib
import re
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import parts
import sbom
import targets
import testing
from lockfile import ROOT, wheels

DIST = ROOT / "dist"
SUMS = "SHA256SUMS"
FILES = {  # what each system's build leaves in dist
    "windows": ("careerfit-{version}-windows-setup.exe", "careerfit-{version}-windows-portable.zip"),
    "linux": ("careerfit_{version}_amd64.deb",),
    "macos-arm64": ("careerfit-{version}-macos-arm64.dmg",),
    "macos-x86_64": ("careerfit-{version}-macos-x86_64.dmg",),
}


def main() -> int:
    """Write the bills of the systems that are named, or the sums of all files; 1 when something lacks."""
    parser = argparse.ArgumentParser(prog="package release", description=__doc__)
    parser.add_argument("systems", nargs="*", help=f"whose bill is written: {', '.join(FILES)}")
    parser.add_argument("--all", action="store_true", help="fail unless every system was built")
    parser.add_argument(
        "--test", action="store_true", help="check workflow files and bills against their schemas"
    )
    chosen = parser.parse_args()
    if chosen.test:
        return testing.run("test_release_*.py")
    from careerfit import __version__ as version  # noqa: PLC0415 - built in the project's own environment

    if unknown := set(chosen.systems) - set(FILES):
        parser.error(f"there is no system {', '.join(sorted(unknown))}")
    wanted = FILES if chosen.all else chosen.systems
    wanted_files = [name for system in wanted for name in names(system, version)]
    if chosen.all:
        wanted_files += [bill_name(system, version) for system in FILES]
    if missing := [name for name in wanted_files if not (DIST / name).exists()]:
        print(f"not built: {', '.join(missing)}", file=sys.stderr)
        return 1
    made = [bill_of(system, version) for system in chosen.systems] or [sums(DIST, version)]
    print("\n".join(str(path.relative_to(ROOT)) for path in made))
    return 0


def bill_of(system: str, version: str) -> Path:
    """Write the bill of materials of a system's files that are in dist."""
    fetch: dict[str, Callable[[], list[Path]]] = {
        "linux": lambda: wheels(ROOT / "build" / "linux" / "downloads", targets.linux()),
        "windows": lambda: wheels(ROOT / "build" / "windows" / "downloads", targets.windows()),
        "macos-arm64": lambda: wheels(ROOT / "build" / "release" / "arm64", targets.macos("arm64")),
        "macos-x86_64": lambda: wheels(ROOT / "build" / "release" / "x86_64", targets.macos("x86_64")),
    }
    found = [*parts.runtime(system), *parts.of_wheels(fetch[system]())]
    files = [(name, sha256(DIST / name)) for name in names(system, version) if (DIST / name).exists()]
    told = sbom.bill(parts.program(version), files, found)
    return sbom.write(DIST / bill_name(system, version), told)


def bill_name(system: str, version: str) -> str:
    """Return the name of a system's bill of materials."""
    return f"careerfit-{version}-{system}.cdx.json"


def sums(folder: Path, version: str) -> Path:
    """Write the SHA-256 of every file of this version, as `sha256sum --check` reads them."""
    told = [f"{sha256(path)}  {path.name}\n" for path in published(folder, version)]
    (folder / SUMS).write_text("".join(told), encoding="utf-8")
    return folder / SUMS


def published(folder: Path, version: str) -> Iterable[Path]:
    """Return the files of a folder that a release of this version hands out, by name."""
    named = re.compile(rf"careerfit[-_]{re.escape(version)}[-_]")
    return [path for path in sorted(folder.iterdir()) if named.match(path.name)]


def names(system: str, version: str) -> list[str]:
    """Return the names of the files that a system's build leaves in dist."""
    return [name.format(version=version) for name in FILES[system]]


def sha256(path: Path) -> str:
    """Return the SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


if __name__ == "__main__":
    sys.exit(main())
