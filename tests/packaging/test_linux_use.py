"""One life of the installed package in a clean Debian 12: installed, used, its files opened, purged.

The tests of this file share a system and build on each other, in the order in which they stand.
"""

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import clean_root
import pytest
import screen
from clean_root import PERSON, Root

from careerfit import __version__, paths

pytestmark = pytest.mark.packaged

BUILT = paths.ROOT / "build" / "linux"
HOME = f"home/{PERSON}"
OLDER = "0.0.1"
LEFTOVER = "usr/lib/careerfit/careerfit/gone.py"
KIND = "application/vnd.careerfit+json"
# what each installation writes, whatever is installed
TRACES = ("var/lib/dpkg/", "var/log/", "var/cache/", "var/lib/apt/")


@pytest.fixture(scope="module")
def deb() -> Path:
    if lacking := clean_root.missing():
        pytest.fail(
            f"missing: {', '.join(lacking)}; python3 dev.py package linux --test installs what it can"
        )
    made = paths.ROOT / "dist" / f"careerfit_{__version__}_amd64.deb"
    if not made.exists():
        pytest.fail("nothing is built: python3 dev.py package linux")
    return made


@pytest.fixture(scope="module")
def older(deb: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a package of a version before, which has a module that this one has no more."""
    tree = tmp_path_factory.mktemp("older") / "tree"
    subprocess.run(["dpkg-deb", "--raw-extract", str(deb), str(tree)], check=True)
    (tree / LEFTOVER).write_text("# a module of an older version\n", encoding="utf-8")
    control = tree / "DEBIAN" / "control"
    text = control.read_text(encoding="utf-8")
    assert f"Version: {__version__}\n" in text
    control.write_text(text.replace(f"Version: {__version__}\n", f"Version: {OLDER}\n"), encoding="utf-8")
    made = tree.with_name(f"careerfit_{OLDER}_amd64.deb")
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zgzip", "--build", str(tree), str(made)], check=True)
    return made


@pytest.fixture(scope="module")
def root(deb: Path) -> Iterator[Root]:
    begun = time.monotonic()
    base = clean_root.base(BUILT / "debian-12")
    with clean_root.copy(base, BUILT / "root") as made:
        (made.folder / "root" / deb.name).write_bytes(deb.read_bytes())
        print(f"a clean Debian 12: {time.monotonic() - begun:.1f} s")
        yield made


def self_check(root: Root, **variables: str) -> dict[str, dict[str, object]]:
    """Let the installed program use itself as a person; return what it saw."""
    begun = time.monotonic()
    out = root.folder / HOME / "seen.json"
    out.unlink(missing_ok=True)
    done = root.run("careerfit", "--self-check", f"/{HOME}/seen.json", person=True, **variables)
    seen: dict[str, dict[str, object]] = json.loads(out.read_text(encoding="utf-8"))
    assert (done.returncode, done.stderr, seen.get("trace", "")) == (0, "", "")
    print(
        f"self-check {variables}: {time.monotonic() - begun:.1f} s, painted after {seen['open']['painted']} s"
    )
    return seen


def here(tmp_path: Path) -> dict[str, dict[str, object]]:
    """Let the program as it is developed use itself on this machine."""
    out = tmp_path / "here.json"
    command = [sys.executable, "-m", "careerfit", "--self-check", str(out)]
    subprocess.run(command, check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    seen: dict[str, dict[str, object]] = json.loads(out.read_text(encoding="utf-8"))
    return seen


def test_apt_installs_it_with_what_it_depends_on(root: Root, deb: Path) -> None:
    root.must("apt-get", "update", "-qq")
    begun = time.monotonic()
    root.must(
        "apt-get", "install", "-y", "-qq", "--no-install-recommends",
        "-o", "APT::Keep-Downloaded-Packages=true", f"/root/{deb.name}", timeout=1500,
    )  # fmt: skip
    print(f"apt install with all dependencies: {time.monotonic() - begun:.1f} s")
    sizes = root.must("dpkg-query", "-W", "-f", "${Package} ${Installed-Size}\\n").splitlines()
    print(
        f"the whole system: {len(sizes)} packages, {sum(int(line.split()[1]) for line in sizes) // 1000} MB"
    )
    assert root.must("dpkg", "--verify", "careerfit") == ""
    assert root.must("dpkg", "--audit") == ""


def test_the_loader_finds_every_library_that_the_package_needs(root: Root) -> None:
    listed = root.must("dpkg", "-L", "careerfit").split()
    libraries = [name for name in listed if ".so" in name and not name.endswith("libcupsprintersupport.so")]
    told = root.must("ldd", *libraries)
    assert len(libraries) > 40
    assert [line.strip() for line in told.splitlines() if "not found" in line] == []


@pytest.mark.parametrize("platform", ["offscreen", "xcb"])
def test_the_installed_program_uses_itself_and_scores_as_it_does_here(
    root: Root, tmp_path: Path, platform: str
) -> None:
    with screen.display() as display:
        seen, ours = self_check(root, QT_QPA_PLATFORM=platform, DISPLAY=display), here(tmp_path)
    assert seen["plugins"]["platform"] == platform
    assert seen["versions"]["program"] == __version__
    assert seen["versions"]["executable"] == "/usr/bin/python3.11"
    assert seen["versions"]["root"] == "/usr/lib/careerfit/careerfit"
    modules = list((root.folder / "usr/lib/careerfit/careerfit").rglob("*.py"))
    assert seen["modules"]["count"] == len(modules) - 1  # all but the package itself
    assert seen["open"]["pages"] == ours["open"]["pages"]
    for name in ("pack", "catalogue", "verdict", "scales", "roles"):
        assert seen["example"][name] == ours["example"][name]
    assert not (root.folder / HOME / ".local/share/careerfit").exists()  # it used a folder of its own


def test_without_a_named_platform_it_opens_a_window_on_x11(root: Root) -> None:
    with screen.display() as display:
        seen = self_check(root, DISPLAY=display)
    assert seen["plugins"]["platform"] == "xcb"


def test_under_wayland_it_opens_a_window_there(root: Root) -> None:
    root.must("apt-get", "install", "-y", "-qq", "--no-install-recommends", "weston", timeout=900)
    script = (
        "mkdir -m 700 -p $XDG_RUNTIME_DIR;"
        " weston --backend=headless-backend.so --socket=wayland-1 > /dev/null 2>&1 &"
        " for i in $(seq 300); do [ -S $XDG_RUNTIME_DIR/wayland-1 ] && break; sleep 0.1; done;"
        f" careerfit --self-check /{HOME}/wayland.json; code=$?; kill %1; exit $code"
    )
    own = {"XDG_RUNTIME_DIR": f"/{HOME}/run", "WAYLAND_DISPLAY": "wayland-1", "XDG_SESSION_TYPE": "wayland"}
    root.run("sh", "-c", script, person=True, timeout=300, **own)
    seen = json.loads((root.folder / HOME / "wayland.json").read_text(encoding="utf-8"))
    assert (seen["ok"], seen["plugins"]["platform"], seen.get("trace", "")) == (True, "wayland", "")


def test_everything_that_is_imported_comes_from_the_package_or_from_pythons_own_library(root: Root) -> None:
    code = (
        "import sys\nsys.argv = ['careerfit', 'roles', '--json']\n"
        "try: exec(open('/usr/bin/careerfit').read())\nexcept SystemExit: print()\n"
        "print(*{m.__file__ for m in sys.modules.values() if getattr(m, '__file__', 0)})"
    )
    files = root.must("/usr/bin/python3.11", "-IS", "-c", code, person=True).splitlines()[-1].split()
    strange = [name for name in files if not name.startswith(("/usr/lib/careerfit/", "/usr/lib/python3.11/"))]
    assert strange == []
    assert len(files) > 50


def test_a_person_has_the_command_which_prints_without_a_display(root: Root) -> None:
    assert "Usage: careerfit" in root.must("careerfit", "--help", person=True)
    root.must("careerfit", "paper", f"/{HOME}/paper.pdf", person=True)
    assert (root.folder / HOME / "paper.pdf").read_bytes().startswith(b"%PDF-")


def test_the_menu_has_it_and_its_files_belong_to_it(root: Root) -> None:
    entry = "usr/share/applications/careerfit.desktop"
    assert subprocess.run(
        ["desktop-file-validate", str(root.folder / entry)], check=False, capture_output=True, text=True
    ).stdout == ""  # fmt: skip
    (root.folder / HOME / "mine.careerfit").write_text("{}", encoding="utf-8")
    root.must(
        "apt-get", "install", "-y", "-qq", "--no-install-recommends", "libglib2.0-bin"
    )  # a desktop has it
    told = root.must("gio", "mime", KIND, person=True)
    assert "careerfit.desktop" in told
    seen = root.must(
        "gio", "info", "-a", "standard::content-type,standard::icon", f"/{HOME}/mine.careerfit", person=True
    )
    assert f"standard::content-type: {KIND}" in seen
    assert "careerfit" in seen.split("standard::icon")[1]
    for size in ("48x48", "128x128", "256x256"):
        assert (root.folder / f"usr/share/icons/hicolor/{size}/apps/careerfit.png").read_bytes()[
            :4
        ] == b"\x89PNG"


def test_a_result_is_kept_and_a_file_that_is_opened_is_taken_in(root: Root) -> None:
    data = f"/{HOME}/.local/share/careerfit"
    done = root.run(
        "careerfit", "--self-check", f"/{HOME}/kept.json", data, person=True, QT_QPA_PLATFORM="offscreen"
    )
    assert done.returncode == 0
    (result,) = re.findall(r"\b[0-9a-f]{12}\b", root.must("careerfit", "results", person=True))
    root.must("careerfit", "export-file", result, f"/{HOME}/mine.careerfit", person=True)
    elsewhere = {"CAREERFIT_DATA": f"/{HOME}/elsewhere", "QT_QPA_PLATFORM": "offscreen"}
    opened = f"timeout --kill-after=5 90 careerfit /{HOME}/mine.careerfit & "
    wait = (
        "for i in $(seq 80); do careerfit results 2>/dev/null | grep -q "
        + result
        + " && break; sleep 1; done; "
    )
    root.must("sh", "-c", f"{opened}{wait}kill %1 2>/dev/null || true", person=True, **elsewhere)
    assert result in root.must("careerfit", "results", person=True, **elsewhere)


def test_an_older_version_is_upgraded_in_place_with_what_was_saved(
    root: Root, deb: Path, older: Path
) -> None:
    (root.folder / "root" / older.name).write_bytes(older.read_bytes())
    before = root.must("careerfit", "results", person=True)
    assert re.search(r"\b[0-9a-f]{12}\b", before)
    install = ("apt-get", "install", "-y", "-qq", "--no-install-recommends")
    root.must(*install, "--allow-downgrades", f"/root/{older.name}")
    version = ("dpkg-query", "-W", "-f", "${Version} ${Status}", "careerfit")
    assert root.must(*version) == f"{OLDER} install ok installed"
    assert (root.folder / LEFTOVER).exists()
    root.must("careerfit", "roles", person=True)  # whatever Python keeps beside the modules
    root.must(*install, f"/root/{deb.name}")
    assert root.must(*version) == f"{__version__} install ok installed"
    assert not (root.folder / LEFTOVER).exists()
    assert root.must("dpkg", "--verify", "careerfit") == ""
    assert root.must("careerfit", "results", person=True) == before
    (root.folder / "root" / older.name).unlink()


def test_the_manual_page_the_licences_and_the_copyright_are_there(root: Root) -> None:
    doc = root.folder / "usr/share/doc/careerfit"
    assert (root.folder / "usr/share/man/man1/careerfit.1.gz").exists()
    for name in ("LGPL-3.txt", "GPL-3.txt", "NOTICES.md", "numpy/LICENSE.txt"):
        assert (doc / "licenses" / name).stat().st_size > 500
    told = (doc / "copyright").read_text(encoding="utf-8")
    for part in ("Expat", "OpenSSL 3", "SQLCipher 4", "Qt 6", "ICU"):
        assert part in told


def test_lintian_finds_nothing_but_what_the_overrides_explain(deb: Path) -> None:
    done = subprocess.run(
        ["lintian", "--allow-root", "--tag-display-limit", "0", "--display-info", str(deb)],
        check=False, capture_output=True, text=True,
    )  # fmt: skip
    assert [line for line in done.stdout.splitlines() if line.startswith(("E:", "W:"))] == []
    assert "unused-override" not in done.stdout


def test_removed_and_purged_it_leaves_nothing_but_what_people_saved(root: Root) -> None:
    root.must("apt-get", "remove", "-y", "-qq", "careerfit")
    root.must("dpkg", "--purge", "careerfit")
    left = {name for name in root.files() if "careerfit" in name and not name.startswith(TRACES)}
    assert {name for name in left if not name.startswith(HOME)} == {f"root/careerfit_{__version__}_amd64.deb"}
    assert f"{HOME}/.local/share/careerfit/careerfit.db" in left
    for cache in ("usr/share/applications/mimeinfo.cache", "usr/share/mime/globs2"):
        path = root.folder / cache
        assert not path.exists() or "careerfit" not in path.read_text(encoding="utf-8", errors="replace")
    assert root.run("dpkg", "-s", "careerfit").returncode == 1
