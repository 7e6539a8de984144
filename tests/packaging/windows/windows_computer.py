"""A Windows computer under Wine, and what a person does at it; what its tests share."""

import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
import wine

from careerfit import paths

BUILT = paths.ROOT / "build" / "windows"
OLDER = "0.0.9"
LEFTOVER = "lib/of_an_older_build.pyc"
GRAB = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
app.primaryScreen().grabWindow(0).save(sys.argv[1])
"""


@dataclass(frozen=True, slots=True)
class Computer:
    """A Windows computer under Wine, and what a person does at it."""

    wine: wine.Wine

    @property
    def place(self) -> Path:
        """Where setup puts the program when nobody says otherwise."""
        return self.wine.local / "Programs" / "careerfit"

    @property
    def data(self) -> Path:
        """Where the program keeps what people save."""
        return self.wine.local / "careerfit"

    @property
    def shortcut(self) -> Path:
        """The entry in the start menu."""
        menu = self.wine.person / "AppData" / "Roaming" / "Microsoft" / "Windows" / "Start Menu" / "Programs"
        return menu / "careerfit.lnk"

    def setup(self, program: Path, *options: str, settled: bool = True) -> int:
        """Run a setup or an uninstaller silently and return its exit code, once all it started has ended."""
        code = self.wine.run(program, "/S", *options, timeout=600).returncode
        if settled:
            self.wine.settle()
        return code

    def command(self, *arguments: str, typed: str = "") -> "subprocess.CompletedProcess[str]":
        """Run the installed command line."""
        return self.wine.run(self.place / "careerfit-cli.exe", *arguments, typed=typed, CAREERFIT_LANG="en")

    def registry(self, key: str) -> str:
        """Return what the registry has below a key of the person, "" for no such key."""
        found = self.wine.run("reg", "query", f"HKCU\\{key}", "/s")
        return found.stdout if found.returncode == 0 else ""

    def press(self, *keys: str) -> None:
        """Press keys, as the keyboard would."""
        for key in keys:
            done = subprocess.run(["xdotool", "key", key], env=self.wine.environment(), check=False)
            assert done.returncode == 0
            time.sleep(0.1)

    def close(self, program: "subprocess.Popen[bytes]") -> None:
        """Close the program's window by its key, and wait until the program has ended well."""
        self.press("alt+F4")
        assert program.wait(60) == 0

    def sees(self, title: str, seconds: float = 60) -> str:
        """Wait for a window with this title; return its number."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            found = subprocess.run(
                ["xdotool", "search", "--onlyvisible", "--name", f"^{title}$"],
                env=self.wine.environment(), check=False, capture_output=True, text=True,
            )  # fmt: skip
            if found.stdout.strip():
                return found.stdout.split()[0]
            time.sleep(0.2)
        pytest.fail(f"there is no window {title}")

    def picture(self, target: Path) -> None:
        """Take the picture that stands on the display."""
        target.parent.mkdir(parents=True, exist_ok=True)
        variables = {**self.wine.environment(), "QT_QPA_PLATFORM": "xcb"}
        subprocess.run([sys.executable, "-c", GRAB, str(target)], env=variables, check=True)


def wait(what: str, until: Callable[[], bool], seconds: float = 60) -> None:
    """Wait until something has come about, and fail when it does not."""
    end = time.monotonic() + seconds
    while not until():
        if time.monotonic() > end:
            pytest.fail(f"waited in vain: {what}")
        time.sleep(0.2)
