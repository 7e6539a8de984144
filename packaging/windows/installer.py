"""Packs the laid out program: a setup by NSIS, and a zip that runs from any folder."""

import subprocess
import sys
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
MAKER = "makensis"
STAMP = (2020, 1, 1, 0, 0, 0)  # of every file in the zip, so that the same content gives the same bytes


def setup(app: Path, out: Path, icon: Path, version: str, *, release: bool) -> Path:
    """Write the setup program; a release is packed as small as it gets, which takes a minute more."""
    numbers = ".".join([*version.split("."), "0", "0", "0"][:4])
    defined = {"VERSION": version, "NUMBERS": numbers, "APP": app, "OUT": out, "ICON": icon}
    options = [f"-D{name}={value}" for name, value in defined.items()] + ["-DSOLID"] * release
    done = subprocess.run(
        [MAKER, "-V2", "-INPUTCHARSET", "UTF8", *options, str(HERE / "installer.nsi")], check=False
    )
    if done.returncode:
        sys.exit(f"{MAKER} could not write the setup (exit code {done.returncode})")
    return out


def portable(app: Path, out: Path) -> Path:
    """Write the zip: one folder, started by the careerfit.exe in it."""
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(app.rglob("*")):
            if path.is_file():
                entry = zipfile.ZipInfo(f"careerfit/{path.relative_to(app).as_posix()}", STAMP)
                entry.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(entry, path.read_bytes())
    return out
