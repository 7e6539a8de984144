"""The parts of the Mac's build that need no Mac: what it says of itself, its icon, its signing."""

import plistlib
import struct
import sys
from pathlib import Path

import collected
import mac_bundle
import mac_icon
import mac_signing
import pytest
import targets

from careerfit import __version__, paths

FOLDER = paths.ROOT / "packaging" / "macos"
BUILT_IN = {"filename", "volume_name", "format", "filesystem", "files", "symlinks", "icon_locations",
            "window_rect", "icon_size", "text_size", "default_view", "show_status_bar", "show_toolbar",
            "show_sidebar"}  # fmt: skip


def test_the_plist_names_version_oldest_macos_and_the_files_that_it_opens() -> None:
    told = plistlib.loads(plistlib.dumps(mac_bundle.info_plist(__version__, targets.MACOS_MINIMUM)))
    assert (told["CFBundleShortVersionString"], told["LSMinimumSystemVersion"]) == (
        __version__,
        targets.MACOS_MINIMUM,
    )
    (opened,), (exported,) = told["CFBundleDocumentTypes"], told["UTExportedTypeDeclarations"]
    assert opened["LSItemContentTypes"] == [exported["UTTypeIdentifier"]]
    assert exported["UTTypeTagSpecification"]["public.filename-extension"] == ["careerfit"]
    assert set(told["CFBundleLocalizations"]) == set(paths.languages())


def test_nothing_more_is_asked_of_the_hardened_runtime_than_what_is_explained() -> None:
    asked = plistlib.loads((FOLDER / "entitlements.plist").read_bytes())
    assert asked == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


def test_the_disk_image_shows_the_program_beside_the_folder_it_is_dragged_into() -> None:
    code = (FOLDER / "dmg_settings.py").read_text(encoding="utf-8")
    read = {"defines": {"app": "/build/careerfit.app", "version": "1.2.3", "here": str(FOLDER)}}
    exec(compile(code, "dmg_settings.py", "exec"), read)  # noqa: S102 - as dmgbuild reads it
    assert set(mac_bundle.disk_image("a", "b")) == BUILT_IN <= set(read)
    assert read["files"] == ["/build/careerfit.app"]
    (left, top), (width, height) = read["window_rect"]  # type: ignore[misc]
    assert set(read["icon_locations"]) == {"careerfit.app", *read["symlinks"]}
    for x, y in read["icon_locations"].values():  # type: ignore[attr-defined]
        assert 0 < x < width
        assert 0 < y < height
    assert (left, top) > (0, 0)


@pytest.mark.parametrize(
    ("tags", "oldest"),
    [
        ([], (0, 0)),
        (["py3-none-any", "cp313-cp313-macosx_11_0_arm64"], (11, 0)),
        (["cp313-cp313-macosx_10_13_x86_64", "cp310-abi3-macosx_13_0_universal2"], (13, 0)),
        (["cp313-cp313-macosx_10_9_x86_64.macosx_14_0_arm64"], (10, 9)),
    ],
)
def test_the_oldest_macos_is_that_of_the_wheel_that_needs_the_latest(
    tags: list[str], oldest: tuple[int, int]
) -> None:
    assert mac_bundle.oldest_macos(tags) == oldest


def test_a_wheel_that_needs_a_later_macos_than_promised_stops_the_build() -> None:
    mac_bundle.check_minimum("13.0", ["cp310-abi3-macosx_13_0_universal2"])
    with pytest.raises(SystemExit, match=r"needs macOS 14\.0.*would say 13\.0"):
        mac_bundle.check_minimum("13.0", ["cp313-cp313-macosx_14_0_arm64"])


def test_the_tags_of_installed_parts_and_of_this_python_are_read() -> None:
    pyside, python = mac_bundle.installed_tags(["PySide6-Essentials"])
    assert pyside.startswith("cp310-abi3-")
    assert mac_bundle.oldest_macos([python]) >= (0, 0)


def test_the_icon_has_all_sizes_that_a_mac_asks_for() -> None:
    made = mac_icon.icns(paths.PROGRAM_ICON)
    assert struct.unpack_from(">4sI", made) == (b"icns", len(made))
    place, seen = 8, {}
    while place < len(made):
        kind, length = struct.unpack_from(">4sI", made, place)
        assert made[place + 8 : place + 12] == b"\x89PNG"
        seen[kind] = struct.unpack_from(">I", made, place + 24)[0]
        place += length
    assert seen == dict(mac_icon.ENTRIES)


def test_of_qts_plugins_and_texts_only_those_that_are_used_stay() -> None:
    for name, stays in (
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("PySide6/Qt/plugins/styles/libqmacstyle.dylib", True),
        ("PySide6/Qt/plugins/imageformats/libqsvg.dylib", True),
        ("PySide6/Qt/plugins/imageformats/libqpdf.dylib", False),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.dylib", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_fr.qm", False),
        ("careerfit/resources/i18n/careerfit_de.qm", True),
        ("PySide6/Qt/lib/QtQml.framework/Versions/A/QtQml", False),
        ("PySide6/Qt/lib/QtGui.framework/Versions/A/QtGui", True),
    ):
        assert collected.kept(name) is stays, name


def test_all_data_of_the_program_are_collected_where_it_looks_for_them() -> None:
    found = {f"{folder}/{Path(source).name}" for source, folder in collected.data_files()}
    for name in ("questions", "roles", "resources"):
        for path in (paths.ROOT / name).rglob("*"):
            if path.is_file() and path.suffix not in {".ts", ".pyc"}:
                assert f"careerfit/{path.relative_to(paths.ROOT).as_posix()}" in found


def test_licence_texts_have_the_names_that_the_notices_give_them(tmp_path: Path) -> None:
    given = {
        Path(source).name for source, folder in collected.licenses(tmp_path / "made") if folder == "licenses"
    }
    assert {"LGPL-3.txt", "GPL-3.txt", "NOTICES.md", "careerfit.txt"} <= given


def test_without_a_key_nothing_is_sent_and_apples_answer_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (mac_signing.IDENTITY, mac_signing.KEY, mac_signing.KEY_ID, mac_signing.ISSUER):
        monkeypatch.delenv(name, raising=False)
    assert not mac_signing.notarize(Path("a.dmg"))
    assert mac_signing.accepted('{"id": "1", "status": "Accepted"}') == "Accepted"
    assert mac_signing.accepted("Error: no network") == ""


@pytest.mark.skipif(sys.platform == "darwin", reason="a Mac builds")
def test_elsewhere_the_command_says_that_it_takes_a_mac(capfd: pytest.CaptureFixture[str]) -> None:
    import subprocess  # noqa: PLC0415 - only here

    done = subprocess.run([sys.executable, str(FOLDER)], check=False)
    assert done.returncode == 1
    assert "is built on a Mac" in capfd.readouterr().err
