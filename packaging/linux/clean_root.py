"""A Debian 12 with nothing but its base system in a folder, to install the package in and remove it again."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

SUITE = "bookworm"
PERSON = "person"
TOOLS = ("debootstrap", "unshare", "chroot", "Xvfb", "readelf", "strip", "lintian", "desktop-file-validate")
# namespaces of its own: what is mounted or still runs there ends with the command
OWN_SPACE = ("unshare", "--mount", "--pid", "--fork")
ENTER = 'mount -t proc proc "$1/proc" && root="$1" && shift && exec chroot "$root" "$@"'


@dataclass(frozen=True, slots=True)
class Root:
    """A folder that holds a whole system."""

    folder: Path

    def run(
        self, *command: str, person: bool = False, timeout: float = 600, **variables: str
    ) -> "subprocess.CompletedProcess[str]":
        """Run a command there, as root or as the only person there, and wait for it."""
        home = f"/home/{PERSON}" if person else "/root"
        own = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": home, "LANG": "C.UTF-8",
               "DEBIAN_FRONTEND": "noninteractive"}  # fmt: skip
        proxies = {name: value for name, value in os.environ.items() if name.lower().endswith("_proxy")}
        inner = ["setpriv", f"--reuid={PERSON}", f"--regid={PERSON}", "--init-groups"] if person else []
        return subprocess.run(
            [*OWN_SPACE, "sh", "-c", ENTER, "sh", str(self.folder), *inner, *command],
            env={**proxies, **own, **variables}, check=False, capture_output=True, text=True,
            encoding="utf-8", errors="replace", timeout=timeout, stdin=subprocess.DEVNULL,
        )  # fmt: skip

    def must(self, *command: str, person: bool = False, timeout: float = 600, **variables: str) -> str:
        """Run a command that has to work there; return what it printed."""
        done = self.run(*command, person=person, timeout=timeout, **variables)
        if done.returncode:
            raise AssertionError(f"{' '.join(command)}: {done.returncode}\n{done.stdout}\n{done.stderr}")
        return done.stdout

    def files(self) -> set[str]:
        """Return the paths of all files and folders there, but for those of the kernel."""
        skipped = {self.folder / name for name in ("proc", "sys", "dev", "tmp")}
        found: set[str] = set()
        for where, folders, names in os.walk(self.folder):
            here = Path(where)
            folders[:] = [name for name in folders if here / name not in skipped]
            found.update(str((here / name).relative_to(self.folder)) for name in (*folders, *names))
        return found


def missing() -> list[str]:
    """Return what a clean root cannot do without and this machine lacks."""
    lacking = [tool for tool in TOOLS if shutil.which(tool) is None]
    return (
        lacking if os.geteuid() == 0 else [*lacking, "the rights of root (debootstrap and chroot need them)"]
    )


def base(folder: Path) -> Path:
    """Return the base system in a folder, made by debootstrap once."""
    ready = folder.with_name(f"{folder.name}.ready")
    if not ready.exists():
        shutil.rmtree(folder, ignore_errors=True)
        folder.parent.mkdir(parents=True, exist_ok=True)
        done = subprocess.run(
            ["debootstrap", "--variant=minbase", SUITE, str(folder)],
            check=False,
            capture_output=True,
            text=True,
        )
        if done.returncode:
            sys.exit(
                f"debootstrap failed with exit code {done.returncode}:\n{done.stdout[-2000:]}{done.stderr}"
            )
        ready.touch()
    return folder


@contextmanager
def copy(of: Path, folder: Path) -> Iterator[Root]:
    """Return a copy of a base system with one person in it; what apt fetched is kept for the next one."""
    shutil.rmtree(folder, ignore_errors=True)
    subprocess.run(["cp", "-a", "--reflink=auto", str(of), str(folder)], check=True)
    for name in ("resolv.conf", "hosts"):
        shutil.copyfile(f"/etc/{name}", folder / "etc" / name)
    root = Root(folder)
    root.must("useradd", "--create-home", PERSON)
    try:
        yield root
    finally:
        kept, fetched = of / "var/cache/apt/archives", folder / "var/cache/apt/archives"
        for archive in fetched.glob("*.deb"):
            if not archive.name.startswith("careerfit_") and not (kept / archive.name).exists():
                shutil.move(archive, kept / archive.name)
        shutil.rmtree(folder, ignore_errors=True)
