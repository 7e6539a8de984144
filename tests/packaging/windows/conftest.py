"""What the tests of the built Windows program share: the build, older builds, clean computers."""

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from careerfit import __version__, paths

sys.path.insert(0, str(paths.ROOT / "packaging" / "windows"))  # no package: its scripts stand alone
import full_python as whole
import installer
import wine

from tests.packaging.windows.windows_computer import BUILT, LEFTOVER, OLDER, Computer


@pytest.fixture(scope="session", autouse=True)
def _tools() -> None:
    """Fail where a tool is missing: this is how the installer is tested, so nothing is skipped."""
    tools = ("makensis", "Xvfb", "xdotool", "wineserver", "osslsigncode", "openssl")
    missing = [tool for tool in tools if shutil.which(tool) is None]
    if missing:
        pytest.fail(f"missing: {', '.join(missing)}; python3 dev.py package windows installs them")


@pytest.fixture(scope="session")
def app() -> Path:
    """Return the folder of the program as it is installed."""
    if not (BUILT / "careerfit" / "careerfit.exe").exists():
        pytest.fail("nothing is built: python3 dev.py package windows")
    return BUILT / "careerfit"


@pytest.fixture(scope="session")
def newer() -> Path:
    """Return the setup that was built."""
    made = paths.ROOT / "dist" / f"careerfit-{__version__}-windows-setup.exe"
    if not made.exists():
        pytest.fail("nothing is built: python3 dev.py package windows")
    return made


@pytest.fixture(scope="session")
def older(app: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a setup of a version before, which has a module that this one has no more."""
    folder = tmp_path_factory.mktemp("older")
    shutil.copytree(app, folder / "careerfit", copy_function=os.link)
    (folder / "careerfit" / LEFTOVER).write_bytes(b"a module of an older build")
    icon = BUILT / "work" / "careerfit.ico"
    return installer.setup(folder / "careerfit", folder / "setup.exe", icon, OLDER, release=False)


@pytest.fixture(scope="session")
def full_python() -> Path:
    """Return a python.exe of Windows that has all that careerfit and its tests need."""
    return whole.make(BUILT / "full_python", BUILT / "downloads")


@pytest.fixture(scope="module")
def computer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Computer]:
    """Return a clean computer, the same for all tests of a file."""
    with wine.computer(tmp_path_factory.mktemp("wine") / "prefix") as made:
        yield Computer(made)
