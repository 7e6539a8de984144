"""Builds the Mac's program and its disk image: `python3 dev.py package macos`, on a Mac."""

import argparse
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "release"))

import mac_icon  # noqa: E402 - the shared scripts are put on the path first
import mac_signing  # noqa: E402
import testing  # noqa: E402
import tools  # noqa: E402
from drawing import ICON  # noqa: E402
from lockfile import PIP, ROOT, wheels  # noqa: E402
from targets import MACOS_MINIMUM, macos  # noqa: E402

WORK = ROOT / "build" / "macos"
DIST = ROOT / "dist"


def main() -> int:
    """Build on a Mac; elsewhere say that it takes one, or with --test run what can be tested without one."""
    parser = argparse.ArgumentParser(prog="package macos", description=__doc__)
    parser.add_argument(
        "--test", action="store_true", help="test what is built; elsewhere, what takes no Mac"
    )
    chosen = parser.parse_args()
    if sys.platform != "darwin" and not chosen.test:
        print(
            "the Mac's program is built on a Mac; `package macos --test` tests here what takes none",
            file=sys.stderr,
        )
        return 1
    if sys.platform == "darwin":
        image = build()
        print(f"{image.relative_to(ROOT)}: {image.stat().st_size / 1e6:.1f} MB")
    return testing.run("test_macos_*.py") if chosen.test else 0


def build() -> Path:
    """Build, sign, check and use the program, and pack it; return the disk image."""
    from careerfit import __version__ as version  # noqa: PLC0415 - built in the project's own environment

    app = collect(version)
    mac_signing.verify(app)
    self_check(app / "Contents" / "MacOS" / "careerfit", WORK / "seen.json")
    DIST.mkdir(exist_ok=True)
    image = DIST / f"careerfit-{version}-macos-{platform.machine()}.dmg"
    image.unlink(missing_ok=True)
    defined = {"app": app, "version": version, "here": HERE}
    must(
        str(tools.environment()), "-m", "dmgbuild", "-s", str(HERE / "dmg_settings.py"),
        *(part for name, value in defined.items() for part in ("-D", f"{name}={value}")),
        f"careerfit {version}", str(image),
    )  # fmt: skip
    mac_signing.sign_image(image)
    if not mac_signing.notarize(image):
        print("not notarized: no certificate and key are named, so macOS warns people who open it")
    return image


def collect(version: str) -> Path:
    """Run PyInstaller; return the program on a Mac, and the folder with it elsewhere."""
    shutil.rmtree(WORK / "dist", ignore_errors=True)
    WORK.mkdir(parents=True, exist_ok=True)
    python = str(tools.environment())
    if sys.platform == "darwin":  # pip alone would take wheels for the macOS that builds, which may be newer
        fetched = wheels(ROOT / "build" / "release" / platform.machine(), macos(platform.machine()))
        must(
            *PIP,
            "--python",
            python,
            "install",
            "--no-deps",
            "--no-index",
            "--force-reinstall",
            *map(str, fetched),
        )
    (WORK / "careerfit.icns").write_bytes(mac_icon.icns(ICON))
    own = {
        "CAREERFIT_VERSION": version,
        "CAREERFIT_ICON": str(WORK / "careerfit.icns"),
        "MACOSX_DEPLOYMENT_TARGET": MACOS_MINIMUM,
    }
    must(
        python, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN",
        "--distpath", str(WORK / "dist"), "--workpath", str(WORK / "work"), str(HERE / "careerfit.spec"),
        **own,
    )  # fmt: skip
    return WORK / "dist" / ("careerfit.app" if sys.platform == "darwin" else "careerfit")


def self_check(program: Path, out: Path) -> None:
    """Let the program that was built use itself; SystemExit with what it saw when it fails."""
    done = subprocess.run([str(program), "--self-check", str(out)], check=False, timeout=600)
    if done.returncode:
        sys.exit(
            out.read_text(encoding="utf-8") if out.exists() else f"the program ended with {done.returncode}"
        )


def must(*command: str, **variables: str) -> None:
    """Run a command that the build cannot go on without."""
    done = subprocess.run(command, check=False, env={**os.environ, **variables})
    if done.returncode:
        sys.exit(f"this command failed with exit code {done.returncode}: {' '.join(command[:4])}")


if __name__ == "__main__":
    sys.exit(main())
