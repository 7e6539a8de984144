"""Tells what an installer is made of: every part with version, licence, copyright and hash."""

import fnmatch
import hashlib
import platform
import re
import sys
import sysconfig
import tomllib
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

TABLE = Path(__file__).with_name("parts.toml")
RUNTIME = Path(__file__).parents[1] / "runtime.toml"
PYTHON = ("Python-2.0", "2001 Python Software Foundation")
Said = dict[str, str]


@dataclass(frozen=True, slots=True)
class Part:
    """One part: a wheel, something that a wheel brings along, or the runtime.

    ``inside`` names the wheel that brings it, "" for the others. ``sha256`` is that of the wheel, of the
    runtime as it was fetched, or of the file that shows the part in its wheel.
    """

    name: str
    version: str
    licence: str
    copyright: str
    sha256: str
    inside: str = ""
    package: bool = True  # whether a Python package index knows it by this name


@cache
def table() -> tuple[dict[str, Said], tuple[Said, ...]]:
    """Return what parts.toml says: wheels by name, and what they bring along."""
    said = tomllib.loads(TABLE.read_text(encoding="utf-8"))
    return said["parts"], tuple(said["inside"])


def program(version: str) -> Part:
    """Return the program itself; the hashes are those of its installers."""
    return Part("careerfit", version, "MIT", "2026 the careerfit developers", "", package=False)


def runtime(system: str) -> list[Part]:
    """Return the Python that an installer brings: none on Linux, where it is the system's own.

    On macOS it is the one that builds, so that is the one place where its bill can be written.
    """
    if system == "windows":
        said = tomllib.loads(RUNTIME.read_text(encoding="utf-8"))["windows"]
        return [Part("Python", said["python"], *PYTHON, said["sha256"], package=False)]
    if system.startswith("macos"):
        if sys.platform != "darwin":
            raise SystemExit("the bill of materials of a Mac's program is written on the Mac that built it")
        library = Path(sysconfig.get_config_var("LIBDIR"), sysconfig.get_config_var("LDLIBRARY"))
        found = next(path for path in (library, Path(sys.base_prefix, "Python")) if path.is_file())
        return [
            Part("Python", platform.python_version(), *PYTHON, _sha256(found.read_bytes()), package=False)
        ]
    return []


def of_wheels(wheels: Iterable[Path]) -> list[Part]:
    """Return the parts of wheels, each followed by what it brings along; SystemExit for one not named."""
    found: list[Part] = []
    for path in sorted(wheels):
        name, version = wheel_name(path)
        known, _ = table()
        if name not in known:
            raise SystemExit(f"{TABLE.name} does not name {name}: say under which licence it is")
        said = known[name]
        found.append(Part(name, version, said["licence"], said["copyright"], _sha256(path.read_bytes())))
        found += _inside(path, name)
    return found


def wheel_name(path: Path) -> tuple[str, str]:
    """Return name, as lock files write it, and version of a wheel."""
    name, version = path.name.split("-")[:2]
    return re.sub(r"[-_.]+", "-", name).lower(), version


def _inside(path: Path, name: str) -> Iterator[Part]:
    with zipfile.ZipFile(path) as archive:
        for said in table()[1]:
            files = fnmatch.filter(archive.namelist(), said["files"]) if said["part"] == name else []
            for file in files[:1]:
                data = archive.read(file)
                pattern = re.compile(said["version"].encode(), re.MULTILINE)
                version = pattern.search(file.encode()) or pattern.search(data)
                if version is None:
                    raise SystemExit(f"{path.name}: {file} does not say the version of {said['name']}")
                yield Part(
                    said["name"], version[1].decode(), said["licence"], said["copyright"], _sha256(data),
                    inside=name, package=False,
                )  # fmt: skip


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
