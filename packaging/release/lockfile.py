"""Reads requirements/run.lock for another machine than this one, and fetches the wheels for it by pip."""

import re
import subprocess
import sys
from collections.abc import Container, Mapping
from dataclasses import dataclass
from pathlib import Path

from packaging.markers import Marker

ROOT = Path(__file__).resolve().parents[2]
LOCK = ROOT / "requirements" / "run.lock"
NOT_NEEDED = {"pip", "tabulate", "tzdata"}  # only commands of sqlite-utils want them, which are not used
PIP = (sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", "--no-input")


@dataclass(frozen=True, slots=True)
class Target:
    """A machine that an installer is for: its Python, and what pip and markers call it."""

    python: str  # such as "3.11"
    system: str  # as sys.platform says
    machine: str  # as platform.machine() says
    tags: tuple[str, ...]  # platform tags of wheels that run there

    def markers(self) -> Mapping[str, str]:
        """Return what markers of the lock file are asked; pip itself would ask the machine that builds."""
        named = {"linux": "Linux", "darwin": "Darwin", "win32": "Windows"}[self.system]
        return {
            "os_name": "nt" if self.system == "win32" else "posix",
            "platform_machine": self.machine,
            "platform_system": named,
            "python_full_version": f"{self.python}.0",
            "python_version": self.python,
            "sys_platform": self.system,
            "implementation_name": "cpython",
            "platform_python_implementation": "CPython",
        }


@dataclass(frozen=True, slots=True)
class Requirement:
    """One part of a lock file: name, version, and the SHA-256 of each of its files."""

    name: str
    version: str
    hashes: tuple[str, ...]


def requirements(lock: str, target: Target, only: Container[str] | None = None) -> tuple[Requirement, ...]:
    """Return a lock file's requirements that hold on a target; with ``only``, those of these names."""
    kept = []
    for entry in re.split(r"\n(?=[A-Za-z0-9])", lock):
        found = re.match(r"([A-Za-z0-9._-]+)==(\S+)(?:\s*;\s*([^\\\n]+))?", entry)
        if found is None or found[1] in NOT_NEEDED or (only is not None and found[1] not in only):
            continue
        if found[3] is None or Marker(found[3]).evaluate(dict(target.markers())):
            hashes = tuple(re.findall(r"--hash=sha256:(\S+)", entry))
            kept.append(Requirement(found[1], found[2], hashes))
    return tuple(kept)


def listed(wanted: tuple[Requirement, ...]) -> str:
    """Return requirements as pip reads them, hashes required."""
    return "".join(
        " \\\n    ".join([f"{one.name}=={one.version}", *(f"--hash=sha256:{found}" for found in one.hashes)])
        + "\n"
        for one in wanted
    )


def shipped(target: Target) -> tuple[Requirement, ...]:
    """Return what an installer holds: all of requirements/run.lock that holds on its target."""
    return requirements(LOCK.read_text(encoding="utf-8"), target)


def wheels(folder: Path, target: Target, wanted: tuple[Requirement, ...] | None = None) -> list[Path]:
    """Fetch the wheels of what is shipped, or of ``wanted``, for a target; those that are there are kept."""
    folder.mkdir(parents=True, exist_ok=True)
    text = listed(shipped(target) if wanted is None else wanted)
    done = folder / "requirements.txt"
    if not done.exists() or done.read_text(encoding="utf-8") != text:
        for old in folder.glob("*.whl"):
            old.unlink()
        file = folder / "wanted.txt"
        file.write_text(text, encoding="utf-8")
        pip(
            "download", "--no-deps", "--require-hashes", "--only-binary=:all:",
            *(part for tag in target.tags for part in ("--platform", tag)),
            "--python-version", target.python, "--implementation", "cp", "-d", folder, "-r", file,
        )  # fmt: skip
        file.rename(done)
    return sorted(folder.glob("*.whl"))


def pip(*arguments: str | Path) -> None:
    """Run pip of this Python; SystemExit when it fails."""
    done = subprocess.run([*PIP, *map(str, arguments)], check=False)
    if done.returncode:
        sys.exit(f"pip could not fetch what the installer is made of (exit code {done.returncode})")
