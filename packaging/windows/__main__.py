"""Builds the Windows setup and the portable zip: `python3 dev.py package windows [--quick] [--test]`."""

import argparse
import shutil
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import checks
import fetching
import installer
import launcher
import layout
import signing
import wine
from lockfile import ROOT, wheels
from targets import windows

WORK = ROOT / "build" / "windows"
DIST = ROOT / "dist"
MOST_SETUP, MOST_QUICK, MOST_INSTALLED = 40_000_000, 60_000_000, 130_000_000  # bytes


def main() -> int:
    """Build, look at what was built, and use it when that is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="pack in seconds, but larger")
    parser.add_argument("--test", action="store_true", help="install, use, upgrade and remove it under Wine")
    chosen = parser.parse_args()
    from careerfit import __version__ as version  # noqa: PLC0415 - built in the project's own environment

    app = WORK / "careerfit"
    _build(app, version)
    DIST.mkdir(exist_ok=True)
    icon = WORK / "work" / "careerfit.ico"
    target = DIST / f"careerfit-{version}-windows-setup.exe"
    made = installer.setup(app, target, icon, version, release=not chosen.quick)
    signing.sign(made)
    zipped = installer.portable(app, DIST / f"careerfit-{version}-windows-portable.zip")
    code = _report(app, made, zipped, MOST_QUICK if chosen.quick else MOST_SETUP)
    if code == 0 and chosen.test:
        tests = ROOT / "tests" / "packaging" / "windows"
        options = ("-p", "no:cacheprovider", "-m", "packaged", "-rA", "-x")  # they build on each other
        return subprocess.run(
            [sys.executable, "-m", "pytest", *options, tests], cwd=ROOT, check=False
        ).returncode
    return code


def _build(app: Path, version: str) -> None:
    """Put the whole program into a folder, compiled; say how long each step takes."""
    downloads = WORK / "downloads"
    fetched = _step("fetch the wheels", lambda: wheels(downloads, windows()))
    said = fetching.runtime()
    python = _step("fetch the runtime", lambda: fetching.python(downloads, said))
    _step("lay out the program", lambda: layout.lay_out(app, python, said, fetched))
    _step("check the runtime's signatures", lambda: signing.check_digests(app / "runtime"))
    _step("compile the modules", lambda: _compile(app, python, said))
    for program in _step("build the launchers", lambda: launcher.build(app, WORK / "work", version)):
        signing.sign(program)


def _compile(app: Path, python: zipfile.ZipFile, said: dict[str, str]) -> None:
    """Compile all modules with the very Python that will run them, and leave their sources out."""
    tool = WORK / "python"
    shutil.rmtree(tool, ignore_errors=True)
    python.extractall(tool)
    lib, program = app / "lib", tool / said["folder"] / "python.exe"
    code = ["-I", "-m", "compileall", "-q", "-b", "-f", "--invalidation-mode", "unchecked-hash"]
    if sys.platform == "win32":
        done = subprocess.run([program, *code, "-s", lib, lib], check=False, capture_output=True, text=True)
    else:
        with wine.computer(WORK / "prefix") as computer:
            there = "Z:" + str(lib).replace("/", "\\")
            done = computer.run(program, *code, "-s", there, there, timeout=900)
    if done.returncode:
        sys.exit(f"the modules could not be compiled:\n{done.stdout}\n{done.stderr}")
    for source in lib.rglob("*.py"):
        if not source.with_suffix(".pyc").exists():
            sys.exit(f"{source} was not compiled")
        source.unlink()


def _report(app: Path, setup: Path, zipped: Path, most: int) -> int:
    """Say what was made and how large it is; 1 when it is too large or something in it is wrong."""
    installed = layout.size(app)
    for path in (setup, zipped):
        print(f"{path.relative_to(ROOT)}: {path.stat().st_size / 1e6:.1f} MB")
    print(f"installed: {installed / 1e6:.1f} MB; the largest parts:")
    for part, count in layout.largest(app):
        print(f"  {count / 1e6:6.1f} MB  {part}")
    wrong = [
        *checks.unresolved(app), *checks.other_machines(app), *checks.unwanted(app),
        *(f"{name} holds a path of this machine" for name in checks.telling(app, ROOT)),
    ]  # fmt: skip
    if installed > MOST_INSTALLED:
        wrong.append(f"installed it has {installed / 1e6:.1f} MB, and {MOST_INSTALLED / 1e6:.0f} are allowed")
    if setup.stat().st_size > most:
        wrong.append(f"the setup is larger than {most / 1e6:.0f} MB")
    for line in wrong:
        print(f"wrong: {line}")
    sys.stdout.flush()  # before what the tests print
    return 1 if wrong else 0


def _step(name, work):  # noqa: ANN001, ANN202 - hands on whatever the work returns
    begun = time.monotonic()
    done = work()
    print(f"{name}: {time.monotonic() - begun:.1f} s", flush=True)
    return done


if __name__ == "__main__":
    sys.exit(main())
