#!/usr/bin/env python3
"""Set up and drive the project: `python3 dev.py run`, `python3 dev.py test`, and what `--help` lists.

Standard library only, so that it works on a machine with nothing but Python 3.11 or later.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import os
import shlex
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
TOOLS = ROOT / ".tools"
BIN = "Scripts" if os.name == "nt" else "bin"
PYTHON = VENV / BIN / ("python.exe" if os.name == "nt" else "python")
RUN_LOCK = ROOT / "requirements" / "run.lock"
BENCH_VENV = ROOT / ".bench-venv"
PEERS = ("mirt==1.2.0", "adaptivetesting==1.2.1", "catsim==0.21.0", "girth==0.8.0")
DEV_LOCK = ROOT / "requirements" / "dev.lock"
PACKAGING_LOCK = ROOT / "requirements" / "packaging.lock"
INTERRUPTED = 128 + signal.SIGINT  # exit code of a command that Ctrl+C ended and that said so itself
WINDOWS_INTERRUPTED = 0xC000013A  # exit code of a process that Ctrl+C ended there

# shared library -> Debian package; the first set lets Qt start at all, the second opens a real window
OFFSCREEN_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfreetype.so.6": "libfreetype6",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
WINDOW_LIBRARIES = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
# tool -> Debian package, by the system whose installer it helps to build and to test
PACKAGING_TOOLS = {
    "windows": {
        "makensis": "nsis",
        "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64-win32",
        "wine64": "wine64",
        "wineserver": "wine",
        "osslsigncode": "osslsigncode",
        "openssl": "openssl",
        "Xvfb": "xvfb",
        "xdotool": "xdotool",
    },
    "linux": {
        "dpkg-deb": "dpkg",
        "strip": "binutils",
        "debootstrap": "debootstrap",
        "desktop-file-validate": "desktop-file-utils",
        "lintian": "lintian",
        "Xvfb": "xvfb",
    },
    # for the test on Linux alone: PyInstaller takes Python's own library along
    "macos": {
        "objdump": "binutils",
        f"libpython3.{sys.version_info.minor}.so.1.0": f"libpython3.{sys.version_info.minor}",
    },
}


def say(text: str) -> None:
    print(f"dev.py: {text}", file=sys.stderr, flush=True)


def stop(text: str) -> NoReturn:
    say(text)
    sys.exit(1)


def call(*command: str | Path, env: dict[str, str] | None = None, folder: Path = ROOT) -> int:
    """Run a command in a folder, the project's if none is named, and return its exit code.

    Ctrl+C reaches the command as well as this process. The command decides what comes of it, and may save
    and say how to go on; this process waits for it, and speaks only where the signal killed it.
    """
    whole = {**os.environ, **(env or {})}
    before = signal.getsignal(signal.SIGINT)
    if before is not signal.SIG_IGN:  # a handler, which the command does not inherit as it would "ignore"
        signal.signal(signal.SIGINT, lambda _signal, _frame: None)
    try:
        code = subprocess.run([str(part) for part in command], cwd=folder, check=False, env=whole).returncode
    finally:
        signal.signal(signal.SIGINT, before)
    if code in (-signal.SIGINT, WINDOWS_INTERRUPTED):
        raise KeyboardInterrupt
    if code == INTERRUPTED:
        sys.exit(code)
    return code


def must(*command: str | Path, env: dict[str, str] | None = None) -> None:
    """Run a command that set-up cannot go on without."""
    if code := call(*command, env=env):
        stop(f"this command failed with exit code {code}: {' '.join(str(part) for part in command)}")


def has_display() -> bool:
    """Whether a window can open here."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


# -- system libraries ----------------------------------------------------------------------------


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _has_font() -> bool:
    folders = [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts"]
    return any(next(folder.rglob(f"*.{kind}"), None) for folder in folders for kind in ("ttf", "otf"))


def _apt(packages: list[str], why: str) -> None:
    """Install Debian packages as root or by sudo without a prompt; otherwise say the exact line and stop."""
    if sys.platform == "win32":
        stop(f"{why}. This is not Debian; get them from where this Python came from")
    sudo = [] if os.geteuid() == 0 else ["sudo", "-n"]
    line = "apt-get install -y --no-install-recommends " + " ".join(packages)
    allowed = shutil.which("apt-get") and (
        not sudo or subprocess.run(["sudo", "-n", "true"], check=False, capture_output=True).returncode == 0
    )
    if not allowed:
        stop(f"{why}. Install the system's packages for it; on Debian or Ubuntu:\n    sudo {line}")
    say(f"{why}: {line}")
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    must(*sudo, "apt-get", "update", "-qq", env=quiet)
    must(*sudo, *line.split(), "-qq", env=quiet)


def system_libraries(*, window: bool, display: bool = False) -> None:
    """Make sure that Qt's system libraries and one font are there (Linux only; wheels bring the rest).

    With `display`, Xvfb too: CI opens a real window on it.
    """
    if not sys.platform.startswith("linux"):
        return
    wanted = {**OFFSCREEN_LIBRARIES, **(WINDOW_LIBRARIES if window else {})}
    missing = [package for library, package in wanted.items() if not _loads(library)]
    if not _has_font():
        missing.append("fonts-dejavu-core")
    if display and not shutil.which("Xvfb"):
        missing.append("xvfb")
    if missing:
        _apt(missing, "Qt needs system libraries that are missing")


# -- Python environment --------------------------------------------------------------------------


def _uv() -> str:
    """Find uv, or install it into a private environment of this project."""
    if found := shutil.which("uv"):
        return found
    private = TOOLS / BIN / ("uv.exe" if os.name == "nt" else "uv")
    if private.exists():
        return str(private)
    say("installing uv into .tools (once)")
    if _make_tools_venv() != 0:
        if not sys.platform.startswith("linux"):
            stop("this Python cannot make virtual environments; install Python 3.11 or later from python.org")
        _apt(["python3-venv"], "this Python lacks its venv module")
        if _make_tools_venv() != 0:
            stop(f"{sys.executable} cannot make a virtual environment even now; try another Python 3.11+")
    must(TOOLS / BIN / PYTHON.name, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "uv")
    return str(private)


def _make_tools_venv() -> int:
    shutil.rmtree(TOOLS, ignore_errors=True)
    return subprocess.run(
        [sys.executable, "-m", "venv", str(TOOLS)], check=False, stdout=subprocess.DEVNULL
    ).returncode


def _wanted_stamp() -> str:
    """What the environment is made from: interpreter, lock and project metadata."""
    import tomllib  # noqa: PLC0415 - an older Python must reach the sentence that says it is too old

    described = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    interpreter = os.path.realpath(sys.executable)  # the same from inside of .venv
    parts = (interpreter, sys.version, repr(described["project"]), repr(described["build-system"]))
    return hashlib.sha256("\n".join(parts).encode() + DEV_LOCK.read_bytes()).hexdigest()


def environment() -> None:
    """Make or refresh .venv from requirements/dev.lock, hashes required; does nothing when it is current."""
    stamp = VENV / "made-from"
    if PYTHON.exists() and stamp.exists() and stamp.read_text() == _wanted_stamp():
        return
    uv = _uv()
    say("making .venv from requirements/dev.lock")
    quiet = {"UV_PYTHON_DOWNLOADS": "never", "VIRTUAL_ENV": str(VENV)}
    must(uv, "venv", "-q", "--clear", "--python", sys.executable, VENV, env=quiet)
    must(uv, "pip", "install", "-q", "--require-hashes", "-r", DEV_LOCK, env=quiet)
    must(uv, "pip", "install", "-q", "--no-deps", "--no-build-isolation", "-e", ROOT, env=quiet)
    stamp.write_text(_wanted_stamp())


# -- commands ------------------------------------------------------------------------------------


def run(rest: list[str]) -> int:
    """Open the program; without a display, do its main job in the terminal."""
    environment()
    if has_display():
        system_libraries(window=True)
    elif not rest and sys.stdin is not None and sys.stdin.isatty():
        say("there is no display here, so the questionnaire is asked in this terminal")
        rest = ["take"]
    elif not rest:
        say("there is no display and no keyboard here, so examples/answers.csv is scored instead")
        rest = ["score", str(ROOT / "examples" / "answers.csv")]
    env = {"CAREERFIT_COMMAND": _called()}  # what its advice tells people to type
    return call(PYTHON, "-m", "careerfit", *rest, env=env, folder=Path.cwd())


def _called() -> str:
    """Return how this file was started, with the command that runs the program."""
    python = "python" if os.name == "nt" else "python3"
    script = sys.argv[0] if os.name == "nt" else shlex.quote(sys.argv[0])
    return f"{python} {script} run"


def test(rest: list[str]) -> int:
    """Run all checks and tests: format, lint, types, import contracts, pytest on two processes."""
    environment()
    system_libraries(window=bool(os.environ.get("CI")), display=bool(os.environ.get("CI")))
    if not rest and (code := check([])):
        return code
    # each process keeps to its own half, so that what tests share is made once; whoever is done early helps
    chosen = rest or ["-n", "2", "--dist", "worksteal"]
    # what tests and the commands that they start compile is kept, apart from the sources
    kept = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(ROOT / "build" / "bytecode")}
    return call(PYTHON, "-m", "pytest", *chosen, env={"QT_QPA_PLATFORM": "offscreen", **kept})


def check(_rest: list[str]) -> int:
    """Run the quick checks only: ruff, mypy, import contracts."""
    environment()
    tools = VENV / BIN
    for tool, *options in (
        ("ruff", "check", "-q", "."),
        ("ruff", "format", "--check", "-q", "."),
        ("mypy", "--no-error-summary"),
        # no CI runs on these yet; each has a cache of its own, as one is of no use to another
        ("mypy", "--no-error-summary", "--platform", "win32", "--cache-dir", ".mypy_cache/win32"),
        ("mypy", "--no-error-summary", "--platform", "darwin", "--cache-dir", ".mypy_cache/darwin"),
        ("lint-imports",),
    ):
        if code := call(tools / tool, *options):
            say(f"{tool} found faults")
            return code
    return 0


def lock(_rest: list[str]) -> int:
    """Compile requirements/*.lock from pyproject.toml, with hashes, for all platforms."""
    uv = _uv()
    common = [
        uv, "pip", "compile", "-q", "--universal", "--generate-hashes", "--no-annotate",
        "--custom-compile-command", "python3 dev.py lock", "pyproject.toml",
    ]  # fmt: skip
    must(*common, "-o", RUN_LOCK, *_rest)
    must(*common, "--group", "dev", "-c", RUN_LOCK, "-o", DEV_LOCK, *_rest)
    must(*common, "--group", "packaging", "-c", RUN_LOCK, "-o", PACKAGING_LOCK, *_rest)
    return 0


def bench(rest: list[str]) -> int:
    """Run benchmarks/NAME.py (all of them without a name); prints ratios against peers in the same run."""
    environment()
    system_libraries(window=False)
    _peers()
    names = rest[:1] or sorted(path.stem for path in (ROOT / "benchmarks").glob("*.py"))
    failed = [name for name in names if call(PYTHON, ROOT / "benchmarks" / f"{name}.py", *rest[1:])]
    return 1 if failed else 0


def _peers() -> None:
    """Make .bench-venv with the peers that need Python 3.12 or later, when there is such a Python."""
    ready = BENCH_VENV / "ready"
    if ready.exists() and ready.read_text(encoding="utf-8") == "\n".join(PEERS):
        return
    python = _newer_python()
    if python is None:
        say("no Python 3.12 or later here, so peers that need it are left out")
        return
    uv = _uv()
    say(f"making .bench-venv with {', '.join(PEERS)} (once)")
    quiet = {"UV_PYTHON_DOWNLOADS": "never", "VIRTUAL_ENV": str(BENCH_VENV)}
    must(uv, "venv", "-q", "--clear", "--python", python, BENCH_VENV, env=quiet)
    if call(uv, "pip", "install", "-q", *PEERS, env=quiet):
        say("the peers cannot be installed here; their comparisons are left out")
    else:
        ready.write_text("\n".join(PEERS), encoding="utf-8")


def _newer_python() -> str | None:
    """Find an interpreter of Python 3.12 or later that really runs: this one, on the PATH, or under pyenv."""
    names = [f"python3.{minor}" for minor in (14, 13, 12)]
    pyenv = sorted(Path.home().glob(".pyenv/versions/3.1[2-9]*/bin/python"), reverse=True)
    for candidate in (sys.executable, *filter(None, map(shutil.which, names)), *map(str, pyenv)):
        code = "import sys; sys.exit(sys.version_info < (3, 12))"
        if subprocess.run([candidate, "-c", code], check=False, capture_output=True).returncode == 0:
            return candidate
    return None


def screenshots(rest: list[str]) -> int:
    """Make pictures of every page in docs/pictures (offscreen)."""
    environment()
    system_libraries(window=False)
    return call(PYTHON, ROOT / "docs" / "screenshots.py", *rest, env={"QT_QPA_PLATFORM": "offscreen"})


def evidence(rest: list[str]) -> int:
    """Make the tables of docs/evidence.md and docs/routes.md anew; with --print, print them instead."""
    environment()
    scripts = ("evidence_tables.py", "route_tables.py")
    return max(call(PYTHON, ROOT / "docs" / script, *rest) for script in scripts)


def translations(rest: list[str]) -> int:
    """Bring resources/i18n up to the texts of the window: new ones into the .ts files, all into the .qm."""
    environment()
    return call(PYTHON, ROOT / "docs" / "translations.py", *rest)


def study(rest: list[str]) -> int:
    """Run docs/studies/NAME.py (all of them without a name); each makes its table in docs/decisions anew."""
    environment()
    found = sorted(path.stem for path in (ROOT / "docs" / "studies").glob("*.py") if path.stem != "marked")
    names = rest[:1] or found
    if unknown := [name for name in names if name not in found]:
        stop(f"there is no study {unknown[0]}; choose from {', '.join(found)}")
    return max(call(PYTHON, ROOT / "docs" / "studies" / f"{name}.py", *rest[1:]) for name in names)


def package(rest: list[str]) -> int:
    """Build an installer: `package windows|linux|macos|release`; --test installs, uses and removes it too."""
    system = rest[0] if rest else ""
    known = sorted(path.parent.name for path in (ROOT / "packaging").glob("*/__main__.py"))
    if system not in known:
        stop(f"say for which system: {', '.join(known)}")
    environment()
    if system != "release":  # which opens no window
        system_libraries(window=True, display="--test" in rest)
    if sys.platform.startswith("linux"):
        missing = [name for tool, name in PACKAGING_TOOLS.get(system, {}).items() if not _finds(tool)]
        if missing:
            _apt(missing, "building the installer needs tools that are missing")
    return call(PYTHON, ROOT / "packaging" / system, *rest[1:])


def _finds(tool: str) -> bool:
    if ".so" in tool:  # a Python that does not come from Debian has its own
        return sys.base_prefix != "/usr" or _loads(tool)
    return shutil.which(tool) is not None or Path("/usr/lib/wine", tool).exists()


COMMANDS = {
    "run": run, "test": test, "check": check, "lock": lock, "bench": bench, "screenshots": screenshots,
    "evidence": evidence, "study": study, "translations": translations,
    "package": package,
}  # fmt: skip


def main() -> int:
    if sys.version_info < (3, 11):  # noqa: UP036 - the one file that an older Python may start
        stop(f"Python 3.11 or later is needed; this is {sys.version.split()[0]} at {sys.executable}")
    parser = argparse.ArgumentParser(description="Set up and drive careerfit.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="command")
    for name, function in COMMANDS.items():
        sub = commands.add_parser(name, help=(function.__doc__ or "").splitlines()[0], add_help=False)
        sub.set_defaults(function=function)
    chosen, rest = parser.parse_known_args()
    try:
        return int(chosen.function(rest))
    except KeyboardInterrupt:
        say("stopped")
        return INTERRUPTED


if __name__ == "__main__":
    sys.exit(main())
