"""Lays out what the package installs: program, trimmed dependencies, what desktops read, licences."""

import fnmatch
import gzip
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterable
from pathlib import Path

import man_page
from drawing import ICON, png
from lockfile import ROOT

HERE = Path(__file__).resolve().parent
ALLOWED = HERE / "allowed.toml"
SHARE = HERE / "share"
LICENSES = ROOT / "packaging" / "licenses"
LIB = Path("usr/lib/careerfit")
DOC = Path("usr/share/doc/careerfit")
PROGRAM = ("questions", "roles", "resources")
SKIPPED = ("*.pyc", "__pycache__", "*.ts")  # not read at run time
ICON_SIZES = (48, 128, 256)
NOTICES = re.compile(r"dist-info/(licenses/.*|licen[cs]e.*|copying.*|notice.*|authors.*)$", re.IGNORECASE)

Rule = dict[str, list[str]]


def lay_out(tree: Path, wheels: Iterable[Path], version: str, python: str) -> None:
    """Put everything that is installed into an empty folder, compiled by the Python that will run it."""
    shutil.rmtree(tree, ignore_errors=True)
    lib, licenses = tree / LIB, tree / DOC / "licenses"
    rules = tomllib.loads(ALLOWED.read_text(encoding="utf-8"))
    for wheel in wheels:
        name = wheel.name.split("-")[0].lower()
        if name not in rules:
            sys.exit(f"{wheel.name} is not named in {ALLOWED.name}: take parts of it, or leave it out")
        with zipfile.ZipFile(wheel) as archive:
            _take(archive, rules[name], lib)
            _notices(archive, lib, licenses / name)
    _program(lib)
    shutil.copytree(LICENSES, licenses, dirs_exist_ok=True)
    shutil.copyfile(ROOT / "LICENSE", licenses / "careerfit.txt")
    _compile(tree, python)
    _desktop(tree)
    _put(tree / "usr/share/man/man1/careerfit.1.gz", packed(man_page.text(version)))
    _put(tree / "usr/share/lintian/overrides/careerfit", (SHARE / "lintian-overrides").read_bytes())
    _modes(tree)


def taken(names: Iterable[str], rule: Rule) -> list[str]:
    """Return the names that a rule takes; SystemExit when one of its patterns takes none."""
    names = list(names)
    for pattern in rule["take"]:
        if not fnmatch.filter(names, pattern):
            sys.exit(f"{ALLOWED.name} names {pattern}, which its wheel does not have")
    without = rule.get("without", [])
    return [
        name
        for name in names
        if any(fnmatch.fnmatchcase(name, pattern) for pattern in rule["take"])
        and not any(fnmatch.fnmatchcase(name, pattern) for pattern in without)
    ]


def packed(text: str) -> bytes:
    """Compress a text as Debian asks for: as small as it gets, without a time."""
    return gzip.compress(text.encode("utf-8"), 9, mtime=0)


def _take(archive: zipfile.ZipFile, rule: Rule, lib: Path) -> None:
    for name in taken(archive.namelist(), rule):
        if not name.endswith("/"):
            _put(lib / name, archive.read(name))
            if rule.get("strip") and ".so" in name:
                _run("strip", "--strip-unneeded", str(lib / name))


def _notices(archive: zipfile.ZipFile, lib: Path, folder: Path) -> None:
    """Keep a wheel's licence texts to be read, and its metadata, which says the version."""
    for name in archive.namelist():
        if name.endswith("dist-info/METADATA"):
            _put(lib / name, archive.read(name))
        elif (found := NOTICES.search(name)) and not name.endswith("/"):
            _put(folder / found[1].removeprefix("licenses/"), archive.read(name))


def _program(lib: Path) -> None:
    """Copy the program with its data, as its wheel has them."""
    skip = shutil.ignore_patterns(*SKIPPED)
    shutil.copytree(ROOT / "src" / "careerfit", lib / "careerfit", ignore=skip)
    for name in PROGRAM:
        shutil.copytree(ROOT / name, lib / "careerfit" / name, ignore=skip)


def _compile(tree: Path, python: str) -> None:
    """Compile all modules beside their sources, which are not looked at again: they do not change."""
    _run(
        python, "-I", "-m", "compileall", "-q", "-f", "--invalidation-mode", "unchecked-hash",
        "-s", str(tree), "-p", "/", str(tree / LIB),
    )  # fmt: skip


def _desktop(tree: Path) -> None:
    """Put the command, the entry of the menu, the kind of files and the icon where desktops look."""
    share, icons = tree / "usr/share", tree / "usr/share/icons/hicolor"
    _put(tree / "usr/bin/careerfit", (SHARE / "careerfit").read_bytes())
    _put(share / "applications/careerfit.desktop", (SHARE / "careerfit.desktop").read_bytes())
    _put(share / "mime/packages/careerfit.xml", (SHARE / "careerfit.xml").read_bytes())
    _put(icons / "scalable/apps/careerfit.svg", ICON.read_bytes())
    for size in ICON_SIZES:
        _put(icons / f"{size}x{size}/apps/careerfit.png", png(ICON, size))


def _modes(tree: Path) -> None:
    """Let everybody read everything and nobody but root write; only the command can be run."""
    for path in tree.rglob("*"):
        path.chmod(0o755 if path.is_dir() or path.parent.name == "bin" else 0o644)


def _put(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def _run(*command: str) -> None:
    done = subprocess.run(command, check=False)
    if done.returncode:
        sys.exit(f"this command failed with exit code {done.returncode}: {' '.join(command)}")
