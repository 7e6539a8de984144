"""Looks at the laid out tree without running it: every library that is needed, nothing that is not."""

import fnmatch
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import deb_file
import deb_tree

UNWANTED = ("*.pyi", "*.ts", "*.h", "*.c", "*.a", "*/tests/*", "*/test/*", "*.whl", "*.orig")


def needed(library: Path) -> tuple[str, ...]:
    """Return the libraries that a library asks the loader for."""
    done = subprocess.run(["readelf", "-d", str(library)], check=True, capture_output=True, text=True)
    return tuple(re.findall(r"\(NEEDED\).*\[(.+)\]", done.stdout))


def unresolved(tree: Path) -> list[str]:
    """Return which file needs a library that is neither inside of the package nor brought by one it needs."""
    told = deb_file.said()
    brought = {name for names in told["libraries"].values() for name in names}
    known = brought | {path.name for path in libraries(tree)} | set(told["optional"])
    return [
        f"{path.relative_to(tree)} needs {name}"
        for path in libraries(tree)
        for name in needed(path)
        if name not in known
    ]


def unneeded(tree: Path) -> list[str]:
    """Return packages that are named for libraries that nothing in the tree asks for."""
    asked = {name for path in libraries(tree) for name in needed(path)}
    said = deb_file.said()["libraries"]
    return [package for package, names in said.items() if not asked & set(names)]


def unwanted(tree: Path) -> list[str]:
    """Return files that have no business in an installed program."""
    names = [str(path.relative_to(tree)) for path in tree.rglob("*") if path.is_file()]
    return [name for name in names if any(fnmatch.fnmatch(f"/{name}", pattern) for pattern in UNWANTED)]


def telling(tree: Path, *places: Path) -> list[str]:
    """Return files that hold the path of a place on the machine that built them."""
    wanted = [str(place).encode() for place in places]
    return [
        str(path.relative_to(tree))
        for path in tree.rglob("*")
        if path.is_file() and any(form in data for data in [path.read_bytes()] for form in wanted)
    ]


def libraries(tree: Path) -> Iterator[Path]:
    """Return all shared libraries of the tree."""
    return (path for path in sorted((tree / deb_tree.LIB).rglob("*.so*")) if path.is_file())
