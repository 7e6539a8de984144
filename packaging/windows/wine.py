"""Runs Windows programs under Wine on a display of its own; what Wine 8 lacks is put into its prefix only."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "release"))

import pe_file  # noqa: E402 - the shared scripts are put on the path first
from screen import display  # noqa: E402

STUBS = HERE / "wine_stubs"
COMPILER = "x86_64-w64-mingw32-gcc"
OWN_LIBRARIES = Path("/usr/lib/x86_64-linux-gnu/wine/x86_64-windows")
ADDED = {"crealf", "cimagf"}  # what the stub of the C library has itself
OVERRIDES = "winedbg.exe=d;mscoree=d;mshtml=d;ucrtbase=n;ucrtwine=n,b"
FONTS = "HKCU\\Software\\Wine\\Fonts\\Replacements"
READY = "set-up"  # a file beside the drive: a half-made computer is made anew
ATTEMPTS = 3
SET_UP = (("wineboot", "-i"), ("winecfg", "-v", "win10"), ("cmd", "/c", "ver"))
# the usual Windows 10; Wine drops variables that begin with QT_, and hands on those with WINE before them
QUIET = {"WINEDEBUG": "-all", "WINEARCH": "win64", "WINEDLLOVERRIDES": OVERRIDES}


@dataclass(frozen=True, slots=True)
class Wine:
    """A prefix (one made-up Windows computer) on a display."""

    prefix: Path
    display: str

    @property
    def drive(self) -> Path:
        """The folder that is drive C there."""
        return self.prefix / "drive_c"

    @property
    def local(self) -> Path:
        """Where programs keep a person's data there."""
        return self.person / "AppData" / "Local"

    @property
    def person(self) -> Path:
        """The home of the only person there."""
        return next(path for path in (self.drive / "users").iterdir() if path.name != "Public")

    def run(
        self,
        *command: str | Path,
        timeout: float = 600,
        typed: str = "",
        folder: Path | None = None,
        **variables: str,
    ) -> "subprocess.CompletedProcess[str]":
        """Run a program and wait for it; its streams are pipes, since Wine has no console here."""
        return subprocess.run(
            [binary(), *map(str, command)], env=self.environment(**variables), input=typed, check=False,
            cwd=folder,
            capture_output=True, text=True, encoding="utf-8", errors="replace", timeout=timeout,
        )  # fmt: skip

    def start(self, *command: str | Path, **variables: str) -> "subprocess.Popen[bytes]":
        """Start a program and do not wait."""
        return subprocess.Popen(
            [binary(), *map(str, command)], env=self.environment(**variables), stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip

    def environment(self, **variables: str) -> dict[str, str]:
        """Return the variables of a program there."""
        own = {"WINEPREFIX": str(self.prefix), "DISPLAY": self.display}
        return {**os.environ, **QUIET, **own, **variables}

    def settle(self) -> None:
        """Wait until every program there has ended and the registry is written."""
        subprocess.run(["wineserver", "-w"], env=self.environment(), check=False, timeout=120)

    def end(self) -> None:
        """End what still runs there."""
        subprocess.run(["wineserver", "-k"], env=self.environment(), check=False, timeout=60)


def binary() -> str:
    """Return Wine's own program for 64 bits; SystemExit when it is missing."""
    for name in ("wine64", "/usr/lib/wine/wine64"):
        if found := shutil.which(name):
            return found
    sys.exit("Wine is missing: apt-get install wine64")


@contextmanager
def computer(folder: Path) -> Iterator[Wine]:
    """Make a clean Windows 10 in a folder, with what Wine 8 lacks; everything in it is ended afterwards."""
    with display() as number:
        wine = Wine(folder.resolve(), number)
        try:
            if not (ready := wine.prefix / READY).exists():
                set_up(wine)
                _add_stubs(wine.drive / "windows" / "system32")
                for name in ("Tahoma", "MS Shell Dlg 2"):  # else any font that is here, such as a book's
                    wine.run("reg", "add", FONTS, "/v", name, "/d", "DejaVu Sans", "/f")
                ready.touch()
            yield wine
        finally:
            wine.end()


def set_up(wine: Wine) -> None:
    """Let Wine lay out the drive and its registry; SystemExit with what it said when it cannot.

    With half of it nothing would start ("could not load kernel32.dll"). No display is needed, and one that
    goes away takes Wine along; so it is done without.
    """
    overrides = "winedbg.exe=d;mscoree=d;mshtml=d"
    plain = {
        **wine.environment(),
        "WINEDLLOVERRIDES": overrides,
        "WINEDEBUG": "err+all,fixme-all",
        "DISPLAY": "",
    }
    for attempt in range(1, ATTEMPTS + 1):
        shutil.rmtree(wine.prefix, ignore_errors=True)
        wine.prefix.mkdir(parents=True)
        told = [_step(plain, *command) for command in SET_UP]
        wine.settle()
        if not any(told):
            return
        print(f"Wine could not set itself up ({attempt} of {ATTEMPTS} times):", *told, sep="\n", flush=True)
        wine.end()
    sys.exit("Wine cannot set itself up here")


def _step(environment: dict[str, str], *command: str) -> str:
    """Run one program of a set-up; return what is wrong with it, or nothing."""
    done = subprocess.run(
        [binary(), *command], env=environment, check=False, timeout=300, stdin=subprocess.DEVNULL,
        capture_output=True, text=True, encoding="utf-8", errors="replace",
    )  # fmt: skip
    return f"{' '.join(command)} ended with {done.returncode}:\n{done.stderr}" if done.returncode else ""


def _add_stubs(system: Path) -> None:
    """Compile what Wine 8 lacks: ICU, a library of random bytes, two functions of C that NumPy calls."""
    _compile(STUBS / "icuuc.c", system / "icuuc.dll")
    _compile(STUBS / "bcryptprimitives.c", system / "bcryptprimitives.dll", "-ladvapi32")
    own = OWN_LIBRARIES / "ucrtbase.dll"
    shutil.copyfile(own, system / "ucrtwine.dll")
    handed_on = [f' "{name}" = ucrtwine."{name}"' for name in pe_file.exports(own) if name not in ADDED]
    table = system / "ucrtbase.def"
    table.write_text("\n".join(["LIBRARY ucrtbase", "EXPORTS", *handed_on, *sorted(ADDED)]) + "\n")
    _compile(STUBS / "ucrtbase.c", system / "ucrtbase.dll", table, "-nostdlib", "-Wl,-e,DllMainCRTStartup")
    table.unlink()


def _compile(source: Path, target: Path, *more: str | Path) -> None:
    """Compile a library in place of the one that is there."""
    with suppress(FileNotFoundError):
        target.unlink()
    command: Sequence[str | Path] = (COMPILER, "-shared", "-O1", "-o", target, source, *more)
    subprocess.run([str(part) for part in command], check=True)
