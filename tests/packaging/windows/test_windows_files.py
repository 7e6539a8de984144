"""The built program without running it: whole, trimmed, and with its licences."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import checks
import layout
import pe_file
import pytest

from careerfit import __version__, paths

pytestmark = pytest.mark.packaged


def test_every_imported_library_is_installed_or_windows_own(app: Path) -> None:
    assert checks.unresolved(app) == []


def test_every_library_is_for_the_same_machine(app: Path) -> None:
    assert checks.other_machines(app) == []


def test_no_source_no_debug_data_and_no_stand_in_for_wine_is_inside(app: Path) -> None:
    assert checks.unwanted(app) == []


def test_no_path_of_the_machine_that_built_it_is_inside(app: Path) -> None:
    assert checks.telling(app, paths.ROOT, Path(sys.prefix)) == []
    assert [pe_file.read(app / f"{name}.exe").symbols for name in ("careerfit", "careerfit-cli")] == ["", ""]


def test_everything_that_the_program_imports_here_is_installed(app: Path, tmp_path: Path) -> None:
    out = tmp_path / "seen.json"
    subprocess.run(
        [sys.executable, "-m", "careerfit", "--self-check", str(out)],
        check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    loaded = json.loads(out.read_text(encoding="utf-8"))["loaded"]
    # each system has its own folders, Python before 3.12 gets an older NumPy, Debian fits its Python out
    here_only = {"platformdirs.unix", "numpy._utils._convertions", "sitecustomize"}
    assert set(checks.missing_modules(app, loaded, sys.stdlib_module_names)) <= here_only


def test_questions_roles_and_words_are_those_of_the_project(app: Path) -> None:
    for name in ("questions", "roles", "resources"):
        ours = {
            path.name for path in (paths.ROOT / name).rglob("*") if path.is_file() and path.suffix != ".ts"
        }
        installed = {path.name for path in (app / "lib" / "careerfit" / name).rglob("*") if path.is_file()}
        assert installed == ours


def test_the_licences_of_all_parts_are_there_and_say_where_qts_source_is(app: Path) -> None:
    licenses = app / "licenses"
    for name in ("LGPL-3.txt", "GPL-3.txt", "NOTICES.md", "Python.txt", "careerfit.txt"):
        assert (licenses / name).stat().st_size > 500
    told = (licenses / "NOTICES.md").read_text(encoding="utf-8")
    for part in ("Qt", "LGPL", "source", "SQLCipher", "NumPy"):
        assert part in told
    without = [
        wheel for wheel in layout.allowed()
        if not (licenses / wheel).is_dir() and wheel not in told.lower().replace("-", "_")
    ]  # fmt: skip
    assert without == []


def test_the_portable_zip_has_the_same_files_as_the_setup(app: Path) -> None:
    with zipfile.ZipFile(paths.ROOT / "dist" / f"careerfit-{__version__}-windows-portable.zip") as archive:
        packed = {name.removeprefix("careerfit/") for name in archive.namelist()}
    assert packed == {path.relative_to(app).as_posix() for path in app.rglob("*") if path.is_file()}


def test_setup_and_installed_program_are_as_small_as_promised(app: Path, newer: Path) -> None:
    assert newer.stat().st_size <= 40_000_000
    assert layout.size(app) <= 130_000_000
