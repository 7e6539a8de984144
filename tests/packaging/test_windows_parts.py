"""The parts of the Windows build that need neither Wine nor a download."""

import ast
import struct
import sys
from pathlib import Path

import pytest

from careerfit import paths

sys.path.insert(0, str(paths.ROOT / "packaging" / "windows"))  # no package: its scripts stand alone
import checks
import fetching
import launcher
import layout
import lockfile
import pe_file
import signing
import targets
import wine

LOCK = """# made by a command
click==8.1 \\
    --hash=sha256:aa
numpy==2.4 ; python_full_version < '3.12' \\
    --hash=sha256:bb
numpy==2.5 ; python_full_version >= '3.12' \\
    --hash=sha256:cc \\
    --hash=sha256:dd
colorama==0.4 ; sys_platform == 'win32' \\
    --hash=sha256:ee
uvloop==0.2 ; sys_platform != 'win32' \\
    --hash=sha256:ff
pip==26.3 \\
    --hash=sha256:gg
"""


def pe(machine: int = pe_file.AMD64, imported: str = "KERNEL32.dll", symbols: str = "") -> bytes:
    """Make the smallest file that the loader would read: one section that holds imports and debug data."""
    begin, at = 0x1000, 0x200
    debug = struct.pack("<12xIIII", pe_file.CODEVIEW, 24 + len(symbols) + 1, 0, at + 128)
    body = struct.pack("<12xII", begin + 64, 0) + bytes(20)
    body = body.ljust(64, b"\0") + imported.encode() + b"\0"
    body = body.ljust(96, b"\0") + debug
    body = body.ljust(128, b"\0") + b"RSDS" + bytes(20) + symbols.encode() + b"\0"
    table = [(0, 0)] * 16
    table[pe_file.IMPORTS] = (begin, 40)
    if symbols:
        table[pe_file.DEBUG] = (begin + 96, 28)
    optional = struct.pack("<H110x", 0x20B) + b"".join(struct.pack("<II", *entry) for entry in table)
    header = b"PE\0\0" + struct.pack("<HH12xHH", machine, 1, len(optional), 0) + optional
    header += struct.pack("<8sIIII16x", b".all", 0x1000, begin, len(body), at)
    return (b"MZ".ljust(0x3C, b"\0") + struct.pack("<I", 0x40) + header).ljust(at, b"\0") + body


def test_requirements_are_those_of_windows_whatever_machine_builds() -> None:
    told = lockfile.listed(lockfile.requirements(LOCK, targets.windows()))
    assert told.splitlines() == [
        "click==8.1 \\", "    --hash=sha256:aa",
        "numpy==2.5 \\", "    --hash=sha256:cc \\", "    --hash=sha256:dd",
        "colorama==0.4 \\", "    --hash=sha256:ee",
    ]  # fmt: skip
    only = lockfile.requirements(LOCK, targets.windows(), {"colorama", "uvloop"})
    assert [one.name for one in only] == ["colorama"]


def test_what_tests_need_on_windows_is_all_in_the_lock_file() -> None:
    assert {one.name for one in fetching.testing()} == fetching.TESTING


def test_every_requirement_of_the_lock_file_is_named_in_the_list_of_what_may_be_taken() -> None:
    names = {one.name.replace("-", "_") for one in lockfile.shipped(targets.windows())}
    assert names == set(layout.allowed())


def test_whatever_the_program_imports_is_taken_into_the_installer() -> None:
    trees = [ast.parse(path.read_bytes()) for path in (paths.ROOT / "src").rglob("*.py")]
    nodes = [node for tree in trees for node in ast.walk(tree)]
    named = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    named |= {node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module}
    foreign = {name for name in named if name.split(".")[0] not in {*sys.stdlib_module_names, "careerfit"}}
    assert {"xlsxwriter", "PySide6.QtCore", "sqlcipher3"} <= foreign  # the search finds what there is
    taken = [pattern for rule in layout.allowed().values() for pattern in rule["take"]]
    tops = {pattern.split("/")[0] for pattern in taken}
    qt = {pattern.removesuffix(".pyd").replace("/", ".") for pattern in taken if pattern.endswith(".pyd")}
    lost = [
        name for name in sorted(foreign)
        if name.split(".")[0] not in tops or (name.startswith("PySide6.") and name not in qt)
    ]  # fmt: skip
    assert lost == []


@pytest.mark.parametrize("use", ["windows", "windows-tests"])
def test_the_runtime_is_named_by_version_and_hash(use: str) -> None:
    said = fetching.runtime(use)
    assert len(bytes.fromhex(said["sha256"])) == 32
    assert said["version"] in said["file"]


def test_a_rule_takes_what_it_names_and_stops_at_a_file_that_is_gone() -> None:
    names = ["a/x.py", "a/tests/y.py", "a/z.pyi", "a/b.dll"]
    rule = {"take": ["a/*.py", "a/b.dll"], "without": ["*/tests/*"]}
    assert layout.taken(names, rule) == ["a/x.py", "a/b.dll"]
    with pytest.raises(SystemExit, match=r"c\.dll"):
        layout.taken(names, {"take": ["a/c.dll"]})


def test_imports_machine_and_debug_path_of_a_library_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.dll").write_bytes(pe(symbols=r"D:\build\a.pdb"))
    assert pe_file.read(tmp_path / "a.dll") == pe_file.PeFile(
        pe_file.AMD64, ("kernel32.dll",), r"D:\build\a.pdb"
    )


@pytest.mark.parametrize("content", [b"", b"MZ", b"no program at all", b"MZ" + bytes(200)])
def test_what_is_no_program_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.dll").write_bytes(content)
    with pytest.raises(ValueError, match="no PE file"):
        pe_file.read(tmp_path / "a.dll")


def test_planted_faults_of_a_build_are_found(tmp_path: Path) -> None:
    (tmp_path / "whole.dll").write_bytes(pe())
    assert (checks.unresolved(tmp_path), checks.other_machines(tmp_path)) == ([], [])
    (tmp_path / "lost.dll").write_bytes(pe(imported="Qt6Gone.dll"))
    (tmp_path / "arm.dll").write_bytes(pe(machine=0xAA64))
    (tmp_path / "icuuc.dll").write_bytes(pe())
    (tmp_path / "whole.pdb").write_text("symbols")
    (tmp_path / "telling.pyc").write_bytes("/home/somebody/careerfit".encode("utf-16-le"))
    assert checks.unresolved(tmp_path) == ["lost.dll imports qt6gone.dll"]
    assert checks.other_machines(tmp_path) == ["arm.dll"]
    assert sorted(checks.unwanted(tmp_path)) == ["icuuc.dll", "whole.pdb"]
    assert checks.telling(tmp_path, Path("/home/somebody")) == ["telling.pyc"]


def test_a_module_that_was_left_out_is_found(tmp_path: Path) -> None:
    for name in ("click/__init__.pyc", "click/core.pyc", "numpy/_core/_umath.cp313-win_amd64.pyd"):
        (tmp_path / "lib" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "lib" / name).touch()
    loaded = ["json.decoder", "click", "click.core", "click.types", "numpy._core._umath", "yaml"]
    assert checks.missing_modules(tmp_path, loaded, sys.stdlib_module_names) == ["click.types", "yaml"]


def test_the_icon_has_all_sizes_that_windows_asks_for() -> None:
    made = launcher.icon(paths.PROGRAM_ICON)
    assert struct.unpack_from("<HHH", made) == (0, 1, len(launcher.ICON_SIZES))
    for index, size in enumerate(launcher.ICON_SIZES):
        width, length, offset = struct.unpack_from("<B7xII", made, 6 + 16 * index)
        assert width == size % 256
        picture = made[offset : offset + length]
        assert picture.startswith(b"\x89PNG")
        assert struct.unpack_from(">II", picture, 16) == (size, size)


def test_without_a_certificate_nothing_is_signed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(signing.CERTIFICATE, raising=False)
    (tmp_path / "a.exe").write_bytes(pe())
    assert not signing.sign(tmp_path / "a.exe")
    assert (tmp_path / "a.exe").read_bytes() == pe()


def test_no_address_of_a_package_registry_is_written_anywhere() -> None:
    folder = paths.ROOT / "packaging"
    hosts = ("pypi." + "org", "python" + "hosted", "npmjs")
    told = [
        path.name for path in folder.rglob("*")
        if path.is_file() and any(host.encode() in path.read_bytes() for host in hosts)
    ]  # fmt: skip
    assert told == []


FAKE_WINE = """#!/bin/sh
echo "$1" >> "$WINEPREFIX/../asked"
[ "$1" = wineboot ] && [ "$(grep -c wineboot "$WINEPREFIX/../asked")" -le {failures} ] || exit 0
echo "no {what}" >&2
exit 53
"""


def fake(folder: Path, failures: int, monkeypatch: pytest.MonkeyPatch) -> wine.Wine:
    """Put a Wine on the path that cannot set itself up the first few times."""
    for name, text in {
        "wine64": FAKE_WINE.format(failures=failures, what="kernel32"), "wineserver": "#!/bin/sh\n"
    }.items():  # fmt: skip
        (folder / name).write_text(text)
        (folder / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(folder), prepend=":")
    return wine.Wine(folder / "prefix", ":99")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows needs no Wine, and has no scripts of this kind")
def test_a_half_made_computer_is_made_anew_and_said_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    wine.set_up(fake(tmp_path, 1, monkeypatch))
    asked = (tmp_path / "asked").read_text().split()
    assert asked == ["wineboot", "winecfg", "cmd"] * 2
    told = capsys.readouterr().out
    assert "1 of 3 times" in told
    assert "wineboot -i ended with 53:\nno kernel32" in told
    assert "winecfg" not in told


@pytest.mark.skipif(sys.platform == "win32", reason="Windows needs no Wine, and has no scripts of this kind")
def test_a_wine_that_never_comes_up_ends_the_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SystemExit, match="Wine cannot set itself up here"):
        wine.set_up(fake(tmp_path, 9, monkeypatch))
