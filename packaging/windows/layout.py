"""Lays out the installed program: runtime, program, trimmed dependencies, licences; nothing else."""

import fnmatch
import re
import shutil
import tomllib
import zipfile
from collections.abc import Iterable
from pathlib import Path

from fetching import ROOT

ALLOWED = Path(__file__).with_name("allowed.toml")
LICENSES = ROOT / "packaging" / "licenses"
PROGRAM = ("questions", "roles", "resources")
SKIPPED = ("*.pyc", "__pycache__", "*.ts")  # not read at run time
NOTICES = re.compile(r"dist-info/(licenses/.*|licen[cs]e.*|copying.*|notice.*|authors.*)$", re.IGNORECASE)
PTH = "{library}.zip\n.\n..\\lib\n"  # the whole search path; no environment variable changes it

Allowed = dict[str, dict[str, list[str]]]


def allowed() -> Allowed:
    """Return what may be taken from which wheel."""
    return tomllib.loads(ALLOWED.read_text(encoding="utf-8"))


def lay_out(app: Path, python: zipfile.ZipFile, said: dict[str, str], wheels: Iterable[Path]) -> None:
    """Put everything but the launchers and compiled modules into an empty folder."""
    shutil.rmtree(app, ignore_errors=True)
    _runtime(app / "runtime", python, said)
    lib, licenses = app / "lib", app / "licenses"
    rules = allowed()
    for wheel in wheels:
        name = wheel.name.split("-")[0].lower()
        if name not in rules:
            raise SystemExit(
                f"{wheel.name} is not named in {ALLOWED.name}: take parts of it, or leave it out"
            )
        with zipfile.ZipFile(wheel) as archive:
            _take(archive, rules[name], lib)
            _notices(archive, lib, licenses / name)
    _program(lib)
    shutil.copytree(LICENSES, licenses, dirs_exist_ok=True)
    shutil.copyfile(app / "runtime" / "LICENSE.txt", licenses / "Python.txt")
    shutil.copyfile(ROOT / "LICENSE", licenses / "careerfit.txt")


def taken(names: Iterable[str], rule: dict[str, list[str]]) -> list[str]:
    """Return the names that a rule takes; SystemExit when one of its patterns takes none."""
    names = list(names)
    for pattern in rule["take"]:
        if not fnmatch.filter(names, pattern) and "*" not in pattern:
            raise SystemExit(f"{ALLOWED.name} names {pattern}, which its wheel does not have")
    return [
        name
        for name in names
        if any(fnmatch.fnmatchcase(name, pattern) for pattern in rule["take"])
        and not any(fnmatch.fnmatchcase(name, pattern) for pattern in rule.get("without", []))
    ]


def largest(folder: Path, count: int = 12) -> list[tuple[str, int]]:
    """Return the largest parts of a folder (its files, and what lies two levels down) with their bytes."""
    sizes: dict[str, int] = {}
    for path in folder.rglob("*"):
        if path.is_file():
            part = "/".join(path.relative_to(folder).parts[:3])
            sizes[part] = sizes.get(part, 0) + path.stat().st_size
    return sorted(sizes.items(), key=lambda pair: -pair[1])[:count]


def size(folder: Path) -> int:
    """Return the bytes of all files in a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def _runtime(folder: Path, python: zipfile.ZipFile, said: dict[str, str]) -> None:
    """Unpack the whole Python except for its own programs: the launchers take their place."""
    folder.mkdir(parents=True)
    inside = said["folder"]
    for name in python.namelist():
        rest = name.removeprefix(inside)
        if rest and not rest.endswith(("/", ".exe", "._pth")) and name.startswith(inside):
            (folder / rest).write_bytes(python.read(name))
    path = PTH.format(library=said["library"])
    (folder / f"{said['library']}._pth").write_text(path, encoding="utf-8", newline="\r\n")


def _take(archive: zipfile.ZipFile, rule: dict[str, list[str]], lib: Path) -> None:
    for name in taken(archive.namelist(), rule):
        if not name.endswith("/"):
            target = lib / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(archive.read(name))


def _notices(archive: zipfile.ZipFile, lib: Path, folder: Path) -> None:
    """Keep a wheel's licence texts to be read, and its metadata, which says the version."""
    for name in archive.namelist():
        if name.endswith("dist-info/METADATA"):
            target = lib / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(archive.read(name))
        elif (found := NOTICES.search(name)) and not name.endswith("/"):
            target = folder / found[1].removeprefix("licenses/")
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(archive.read(name))


def _program(lib: Path) -> None:
    """Copy the program with its data, as its wheel has them."""
    skip = shutil.ignore_patterns(*SKIPPED)
    shutil.copytree(ROOT / "src" / "careerfit", lib / "careerfit", ignore=skip)
    for name in PROGRAM:
        shutil.copytree(ROOT / name, lib / "careerfit" / name, ignore=skip)
