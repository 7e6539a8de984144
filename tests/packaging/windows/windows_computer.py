"""A Windows computer under Wine, and what a person does at it; what its tests share."""

import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest
import wine

from careerfit import paths
from careerfit.model.errors import CareerfitError
from careerfit.model.result import Summary
from careerfit.store import Store

BUILT = paths.ROOT / "build" / "windows"
OLDER = "0.0.9"
AGAIN = 10  # seconds after which a key is pressed again
PATIENCE = 300  # seconds: the machine may be busy with other things
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

    def set_build(self, number: int) -> None:
        """Make it a Windows 10 of this build."""
        key = "HKLM\\Software\\Microsoft\\Windows NT\\CurrentVersion"
        for name in ("CurrentBuild", "CurrentBuildNumber"):
            assert self.wine.run("reg", "add", key, "/v", name, "/d", str(number), "/f").returncode == 0

    def command(self, *arguments: str, typed: str = "") -> "subprocess.CompletedProcess[str]":
        """Run the installed command line."""
        return self.wine.run(self.place / "careerfit-cli.exe", *arguments, typed=typed, CAREERFIT_LANG="en")

    def registry(self, key: str) -> str:
        """Return what the registry has below a key of the person, "" for no such key."""
        found = self.wine.run("reg", "query", f"HKCU\\{key}", "/s")
        return found.stdout if found.returncode == 0 else ""

    def sessions(self) -> tuple[Summary, ...]:
        """Return what is saved there at this moment, read from a copy: the program may have it open."""
        with tempfile.TemporaryDirectory() as folder:
            for name in (paths.DATABASE, f"{paths.DATABASE}-wal"):
                with suppress(FileNotFoundError):
                    shutil.copyfile(self.data / name, Path(folder, name))
            with suppress(CareerfitError), Store.open(Path(folder)) as store:
                return store.sessions()
        return ()  # it was copied while it was written: the next look will tell

    def press(self, *keys: str) -> None:
        """Press keys, as the keyboard would."""
        for key in keys:
            subprocess.run(["xdotool", "key", key], env=self.wine.environment(), check=True)

    def press_until(self, what: str, until: Callable[[], bool], *keys: str) -> None:
        """Press keys until something has come about, again where a window was not yet listening."""
        end = time.monotonic() + PATIENCE
        while not until():
            if time.monotonic() > end:
                self.picture(BUILT / "pictures" / "in vain.png")
                pytest.fail(f"pressed {keys} in vain: {what}")
            self.press(*keys)
            with suppress(TimeoutError):
                wait_for(until, AGAIN)

    def close(self, program: "subprocess.Popen[bytes]") -> None:
        """Close the program's window by its key, and wait until the program has ended well."""
        self.press_until("the program has ended", lambda: program.poll() is not None, "alt+F4")
        assert program.returncode == 0

    def sees(self, title: str) -> float:
        """Wait for a window with this title; return how many seconds that took."""
        begun = time.monotonic()
        command = ["xdotool", "search", "--onlyvisible", "--name", f"^{title}$"]
        there = self.wine.environment()
        wait(
            f"a window {title}",
            lambda: bool(subprocess.run(command, env=there, check=False, capture_output=True).stdout),
        )
        return time.monotonic() - begun

    def still(self, target: Path, unlike: bytes = b"") -> bytes:
        """Wait until what the display shows has changed, and stays; keep the picture and return it."""
        seen = [b""]

        def stays() -> bool:
            seen.append(self.picture(target))
            return seen[-1] == seen[-2] and seen[-1] != unlike

        wait("the picture stays the same", stays)
        return seen[-1]

    def picture(self, target: Path) -> bytes:
        """Take the picture that stands on the display, and return the bytes of its file."""
        target.parent.mkdir(parents=True, exist_ok=True)
        variables = {**self.wine.environment(), "QT_QPA_PLATFORM": "xcb"}
        subprocess.run([sys.executable, "-c", GRAB, str(target)], env=variables, check=True)
        return target.read_bytes()

    @staticmethod
    def inside(path: Path) -> str:
        """Return how a path of this machine is written there."""
        return "Z:" + str(path).replace("/", "\\")


def wait(what: str, until: Callable[[], bool]) -> None:
    """Wait until something has come about, and fail when it does not."""
    try:
        wait_for(until, PATIENCE)
    except TimeoutError:
        pytest.fail(f"waited in vain: {what}")


def wait_for(until: Callable[[], bool], seconds: float) -> None:
    """Wait until something has come about; TimeoutError when it has not after so many seconds."""
    end = time.monotonic() + seconds
    while not until():
        if time.monotonic() > end:
            raise TimeoutError
        time.sleep(0.1)
