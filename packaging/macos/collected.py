"""What PyInstaller takes and leaves; the same on a Mac and, for a test, on Linux."""

import fnmatch
import shutil
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# named, since nothing imports them by a name that a reader of the source finds
HIDDEN = (
    "careerfit.ui.self_check",
    "xlsxwriter",
    "PySide6.QtPrintSupport",
    "PySide6.QtNetwork",
    "PySide6.QtSvg",
)
EXCLUDED = (
    "tkinter", "unittest", "pydoc", "doctest", "pip", "setuptools", "pytest", "hypothesis", "PyInstaller",
    "tabulate", "numpy.f2py", "numpy.testing", "numpy.distutils", "PySide6.QtQml", "PySide6.QtQuick",
    "PySide6.QtOpenGL", "PySide6.QtSql", "PySide6.QtTest", "PySide6.QtDesigner", "sqlite_utils.cli",
)  # fmt: skip
DATA = ("questions", "roles", "resources")
# of Qt's plugins and texts, those that the program uses; PyInstaller would take all of each kind
PLUGINS = (
    "platforms/*cocoa*", "platforms/*offscreen*", "platforms/*xcb*", "styles/*mac*", "iconengines/*svgicon*",
    "imageformats/*qsvg*", "imageformats/*qico*", "imageformats/*qicns*", "platforminputcontexts/*compose*",
    "platforminputcontexts/*ibus*", "platformthemes/*portal*", "printsupport/*",
)  # fmt: skip
TEXTS = tuple(f"qtbase_{language}.qm" for language in ("en", "de", "es"))
# libraries that only plugins need which are left out
LIBRARIES_LEFT = ("*Qt*Qml*", "*Qt*Quick*", "*Qt*OpenGL*", "*Qt*Pdf*", "*Qt*VirtualKeyboard*", "*Qt*Sql*",
                  "*libQt6EglFS*", "*libQt6Wayland*", "*libQt6WlShell*")  # fmt: skip

Entry = tuple[str, str, str]


def data_files() -> list[tuple[str, str]]:
    """Return the program's data, each with the folder inside of the bundle."""
    found: list[tuple[str, str]] = []
    for name in DATA:
        found += [
            (str(path), str(Path("careerfit", path.relative_to(ROOT).parent)))
            for path in sorted((ROOT / name).rglob("*"))
            if path.is_file() and path.suffix not in {".ts", ".pyc"}
        ]
    return found


def licenses(folder: Path) -> list[tuple[str, str]]:
    """Put the licence texts into a folder by the names that NOTICES.md gives them; return them as data.

    Those of the wheels come with their metadata. Debian's Python, in a test, has no text beside it.
    """
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(ROOT / "packaging" / "licenses", folder)
    shutil.copyfile(ROOT / "LICENSE", folder / "careerfit.txt")
    python = Path(sysconfig.get_path("stdlib"), "LICENSE.txt")
    if python.exists() or sys.platform == "darwin":
        shutil.copyfile(python, folder / "Python.txt")
    return [(str(path), "licenses") for path in sorted(folder.iterdir())]


def kept(name: str) -> bool:
    """Say whether a file that PyInstaller collected stays, by its path inside of the bundle."""
    path = name.replace("\\", "/")
    if "/plugins/" in path:
        return any(fnmatch.fnmatch(path, f"*/plugins/{pattern}") for pattern in PLUGINS)
    if "/translations/" in path and path.endswith(".qm"):
        return Path(path).name in TEXTS
    return not any(fnmatch.fnmatch(path, pattern) for pattern in LIBRARIES_LEFT)


def trimmed(entries: list[Entry]) -> list[Entry]:
    """Return what stays of a table of contents."""
    return [entry for entry in entries if kept(entry[0])]
