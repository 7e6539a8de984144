"""The same PyInstaller build as on a Mac, up to the folder that it collects, run on this machine."""

import json
import os
import runpy
import subprocess
import sys
from pathlib import Path

import collected
import lockfile
import mac_bundle
import parts
import pytest
import targets

from careerfit import __version__, paths

pytestmark = pytest.mark.packaged

BUILT = paths.ROOT / "build" / "macos" / "dist"


@pytest.fixture(scope="module")
def program() -> Path:
    """Return the program that was collected; on a Mac, the one that was built before."""
    if sys.platform == "darwin":
        return BUILT / "careerfit.app" / "Contents" / "MacOS" / "careerfit"
    scripts = runpy.run_path(str(paths.ROOT / "packaging" / "macos" / "__main__.py"), run_name="scripts")
    folder: Path = scripts["collect"](__version__)
    return folder / "careerfit"


def test_the_collected_program_uses_itself_with_nothing_of_this_machine(
    program: Path, tmp_path: Path
) -> None:
    out = tmp_path / "seen.json"
    clean = {
        "PATH": "/usr/bin:/bin",
        "HOME": str(tmp_path),
        "LANG": "C.UTF-8",
        "QT_QPA_PLATFORM": "offscreen",
    }
    done = subprocess.run(
        [program, "--self-check", out], check=False, env=clean, capture_output=True, text=True
    )
    seen = json.loads(out.read_text(encoding="utf-8"))
    assert (done.returncode, seen.get("trace", "")) == (0, "")
    assert seen["versions"]["program"] == __version__
    assert Path(seen["versions"]["root"]).is_relative_to(program.parents[1])
    assert Path(seen["versions"]["plugins"]).is_relative_to(program.parents[1])
    ours = tmp_path / "here.json"
    command = [sys.executable, "-m", "careerfit", "--self-check", str(ours)]
    subprocess.run(command, check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    here = json.loads(ours.read_text(encoding="utf-8"))
    for name in ("pack", "catalogue", "verdict", "scales", "roles"):
        assert seen["example"][name] == here["example"][name]
    assert seen["open"]["pages"] == here["open"]["pages"]


def test_nothing_but_the_plugins_and_texts_that_are_used_was_collected(program: Path) -> None:
    names = [
        path.relative_to(program.parents[1]).as_posix()
        for path in program.parents[1].rglob("*")
        if path.is_file()
    ]
    assert [name for name in names if "/Qt/" in name and not collected.kept(name)] == []
    assert [name for name in names if name.endswith((".ts", ".pyi")) or "/tests/" in name] == []
    for text in ("licenses/LGPL-3.txt", "licenses/careerfit.txt", "licenses/NOTICES.md"):
        assert any(name.endswith(text) for name in names), text
    for part in parts.table()[0]:
        folder = f"{part.replace('-', '_')}-"
        assert any(folder in name.lower() and name.endswith("dist-info/METADATA") for name in names), part


@pytest.mark.parametrize("machine", ["arm64", "x86_64"])
def test_wheels_for_a_mac_are_there_for_the_oldest_macos_that_is_promised_and_no_older_one(
    machine: str,
) -> None:
    fetched = lockfile.wheels(paths.ROOT / "build" / "release" / machine, targets.macos(machine))
    major, minor = mac_bundle.oldest_macos(path.name for path in fetched)
    assert f"{major}.{minor}" == targets.MACOS_MINIMUM
    names = {part.name for part in parts.of_wheels(fetched)}
    assert {"Qt", "SQLite", "SQLCipher", "OpenSSL", "OpenBLAS", "libyaml"} <= names
