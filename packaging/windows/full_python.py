"""Makes a whole Python for Windows with what the tests need, to run them under Wine; never shipped."""

import shutil
import zipfile
from pathlib import Path

import fetching
from lockfile import wheels
from targets import windows

SITE = "Lib/site-packages/"
QT = ("pyside6", "shiboken6")  # 200 MB that these tests do without
# its own packages give way to the locked ones; what asks Windows about itself hangs under Wine 8
WITHOUT = (SITE, "DLLs/_wmi.pyd", "tcl/", "DLLs/tcl", "DLLs/tk", "Lib/idlelib/", "Lib/ensurepip/")

# Wine 8 has no CopyFile2, which shutil calls where it is; without it, it copies as everywhere else
FITTED = "import _winapi\n\ndel _winapi.CopyFile2\n"


def make(folder: Path, downloads: Path) -> Path:
    """Unpack Python and the locked wheels, the shipped ones and those for tests; return python.exe."""
    said = fetching.runtime("windows-tests")
    program = folder / said["folder"] / "python.exe"
    python = fetching.python(downloads / "testing", said)
    target = windows()
    fetched = [*wheels(downloads, target), *wheels(downloads / "testing", target, fetching.testing())]
    shutil.rmtree(folder, ignore_errors=True)
    left_out = tuple(said["folder"] + name for name in WITHOUT)
    python.extractall(folder, [name for name in python.namelist() if not name.startswith(left_out)])
    for wheel in fetched:
        if wheel.name.startswith(QT):
            continue
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(program.parent / SITE)
    (program.parent / SITE / "sitecustomize.py").write_text(FITTED, encoding="utf-8")
    return program
