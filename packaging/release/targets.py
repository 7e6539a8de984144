"""The machines that installers are built for."""

import tomllib

from lockfile import ROOT, Target

MACOS_MINIMUM = "13.0"  # what Qt's wheels ask for; a test reads it off their tags, the build off its own
_MANYLINUX = ("2_34", "2_28", "2_27", "2_17")  # Debian 12 has glibc 2.36


def linux() -> Target:
    """Return Debian 12: the Python is the system's own."""
    tags = [f"manylinux_{version}_x86_64" for version in _MANYLINUX]
    return Target("3.11", "linux", "x86_64", (*tags, "manylinux2014_x86_64"))


def macos(machine: str, oldest: str = MACOS_MINIMUM) -> Target:
    """Return a Mac, arm64 or x86_64; pip takes wheels for its oldest macOS and for those before."""
    return Target("3.13", "darwin", machine, (f"macosx_{oldest.replace('.', '_')}_{machine}",))


def windows() -> Target:
    """Return 64-bit Windows with the Python of packaging/runtime.toml."""
    said = tomllib.loads((ROOT / "packaging" / "runtime.toml").read_text(encoding="utf-8"))["windows"]
    return Target(said["python"].rpartition(".")[0], "win32", "AMD64", ("win_amd64",))
