"""Builds the Debian package: `python3 dev.py package linux [--test]`."""

import argparse
import platform
import shutil
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "release"))

import deb_checks  # noqa: E402 - the shared scripts are put on the path first
import deb_file  # noqa: E402
import deb_tree  # noqa: E402
import parts  # noqa: E402
import targets  # noqa: E402
import testing  # noqa: E402
from lockfile import ROOT, wheels  # noqa: E402

WORK = ROOT / "build" / "linux"
DIST = ROOT / "dist"
PYTHON = "3.11"
MOST_PACKED, MOST_INSTALLED = 70_000_000, 200_000_000  # bytes


def main() -> int:
    """Build, look at what was built, and use it when that is asked for."""
    parser = argparse.ArgumentParser(prog="package linux", description=__doc__)
    parser.add_argument("--test", action="store_true", help="install, use and remove it in a clean Debian 12")
    chosen = parser.parse_args()
    if not sys.platform.startswith("linux"):
        sys.exit("the package is built on Debian 12, or on a Linux with dpkg-deb and Python 3.11")
    code = build()
    return testing.run("test_linux_*.py") if code == 0 and chosen.test else code


def build() -> int:
    """Write the package and say what is in it; 1 when it is too large or something in it is wrong."""
    from careerfit import __version__ as version  # noqa: PLC0415 - built in the project's own environment

    begun = time.monotonic()
    tree = WORK / "tree"
    fetched = wheels(WORK / "downloads", targets.linux())
    deb_tree.lay_out(tree, fetched, version, _python())
    wrong = [*deb_checks.unresolved(tree), *deb_checks.unwanted(tree)]
    wrong += [f"nothing needs {name}" for name in deb_checks.unneeded(tree)]
    told = deb_checks.telling(tree, ROOT / "build", ROOT / "src")
    wrong += [f"{name} holds a path of this machine" for name in told]
    DIST.mkdir(exist_ok=True)
    made = deb_file.write(tree, DIST / f"careerfit_{version}_amd64.deb", version, parts.of_wheels(fetched))
    packed, installed = made.stat().st_size, sum(size for _, size in _parts(tree))
    print(f"{made.relative_to(ROOT)}: {packed / 1e6:.1f} MB, made in {time.monotonic() - begun:.1f} s")
    print(f"installed: {installed / 1e6:.1f} MB; the largest parts:")
    for name, size in _parts(tree)[:12]:
        print(f"  {size / 1e6:6.1f} MB  {name}")
    if packed > MOST_PACKED or installed > MOST_INSTALLED:
        wrong.append(
            f"at most {MOST_PACKED / 1e6:.0f} MB packed and {MOST_INSTALLED / 1e6:.0f} MB are allowed"
        )
    for line in wrong:
        print(f"wrong: {line}")
    return 1 if wrong else 0


def _python() -> str:
    """Find a Python 3.11, which compiles the modules for the one of Debian 12."""
    if platform.python_version().startswith(f"{PYTHON}."):
        return sys.executable
    if found := shutil.which(f"python{PYTHON}"):
        return found
    sys.exit(f"Python {PYTHON} is needed, since the modules are compiled for that of Debian 12")


def _parts(tree: Path) -> list[tuple[str, int]]:
    """Return the parts of what is installed with their bytes, the largest first."""
    sizes: dict[str, int] = {}
    for path in (tree / "usr").rglob("*"):
        if path.is_file():
            inside = path.relative_to(tree / "usr").parts
            part = path.name if ".so" in path.name else "/".join(inside[:3])
            sizes[part] = sizes.get(part, 0) + path.stat().st_size
    return sorted(sizes.items(), key=lambda pair: -pair[1])


if __name__ == "__main__":
    sys.exit(main())
