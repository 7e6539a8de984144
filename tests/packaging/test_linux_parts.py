"""The parts of the Debian package that need neither a download nor a clean system."""

import gzip
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import click
import deb_checks
import deb_file
import deb_tree
import man_page
import parts
import pytest
import targets
from drawing import ICON, png
from lockfile import LOCK, requirements

import dev
from careerfit import paths

SHARE = paths.ROOT / "packaging" / "linux" / "share"
FOUND = [parts.Part("numpy", "2.4", "BSD-3-Clause", "2005 NumPy Developers", "aa")]


def fields(text: str) -> dict[str, str]:
    return dict(re.findall(r"^([A-Za-z-]+): (.*)$", text, re.MULTILINE))


def test_every_requirement_is_named_in_the_list_of_what_may_be_taken() -> None:
    wanted = requirements(LOCK.read_text(encoding="utf-8"), targets.linux())
    rules = deb_tree.tomllib.loads(deb_tree.ALLOWED.read_text(encoding="utf-8"))
    assert {one.name.replace("-", "_") for one in wanted} == set(rules)


def test_the_package_says_what_it_needs_and_how_large_it_is() -> None:
    told = fields(deb_file.control("1.2.3", 2049))
    assert (told["Package"], told["Version"], told["Architecture"]) == ("careerfit", "1.2.3", "amd64")
    assert told["Installed-Size"] == "3"
    for needed in ("python3.11 (>= 3.11.2)", "libxcb-cursor0", "libc6 (>= 2.34)", "shared-mime-info"):
        assert needed in told["Depends"].split(", ")


def test_libraries_are_named_as_set_up_names_them() -> None:
    said = deb_file.said()["libraries"]
    ours = {name: package for package, names in said.items() for name in names}
    for library, package in (dev.OFFSCREEN_LIBRARIES | dev.WINDOW_LIBRARIES).items():
        assert ours[library] == package


def test_a_rule_stops_at_a_file_that_is_gone() -> None:
    assert deb_tree.taken(["a/x.py", "a/y.so"], {"take": ["a/*.py"]}) == ["a/x.py"]
    with pytest.raises(SystemExit, match="z"):
        deb_tree.taken(["a/x.py"], {"take": ["a/z.so*"]})


def test_a_library_that_nobody_brings_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = {"liba.so": ("libc.so.6", "libb.so"), "libb.so": ("libGone.so.3", "libcups.so.2")}
    monkeypatch.setattr(deb_checks, "needed", lambda path: asked[path.name])
    for name in asked:
        (tmp_path / deb_tree.LIB).mkdir(parents=True, exist_ok=True)
        (tmp_path / deb_tree.LIB / name).touch()
    (tmp_path / deb_tree.LIB / "left.pyi").touch()
    assert deb_checks.unresolved(tmp_path) == [f"{deb_tree.LIB}/libb.so needs libGone.so.3"]
    assert "libc6" not in deb_checks.unneeded(tmp_path)
    assert "libzstd1" in deb_checks.unneeded(tmp_path)
    assert deb_checks.unwanted(tmp_path) == [f"{deb_tree.LIB}/left.pyi"]


def test_the_command_runs_on_the_systems_python_with_its_own_modules_alone() -> None:
    first, *_ = (SHARE / "careerfit").read_text(encoding="utf-8").splitlines()
    assert first == "#!/usr/bin/python3.11 -IS"
    assert f'"/{deb_tree.LIB}"' in (SHARE / "careerfit").read_text(encoding="utf-8")


def test_entry_of_the_menu_and_kind_of_files_belong_together() -> None:
    entry = (SHARE / "careerfit.desktop").read_text(encoding="utf-8")
    kind = ET.parse(SHARE / "careerfit.xml").getroot()[0]  # noqa: S314 - our own file
    assert f"MimeType={kind.get('type')};" in entry
    assert kind.find("{*}glob").get("pattern") == "*.careerfit"  # type: ignore[union-attr]
    for code in paths.languages()[1:]:
        assert f"Comment[{code}]=" in entry
        assert any(child.get("{http://www.w3.org/XML/1998/namespace}lang") == code for child in kind)


def test_windows_belong_to_the_entry_of_the_menu() -> None:
    code = "print(a().desktopFileName())"
    told = subprocess.run(
        [sys.executable, "-c", f"from careerfit.ui.startup import application as a; {code}"],
        check=True, capture_output=True, text=True,
    ).stdout  # fmt: skip
    assert told.strip() == "careerfit"


def test_the_manual_page_names_every_command_and_its_options_and_no_sign_of_troff_slips_in() -> None:
    @click.group()
    @click.option("--data", help="Folder of the database.")
    def group(data: str) -> None:
        """All."""

    @group.command("take-it")
    @click.option("--quick", is_flag=True, help=".dot first; a back\\slash.")
    def take(quick: bool) -> None:
        """'Quoted first."""

    told = man_page.page(group, "1.2.3")
    assert '.TH CAREERFIT 1 "" "careerfit 1.2.3"' in told
    for line in (
        "careerfit take\\-it [OPTIONS]",
        "\\&'Quoted first.",
        ".B \\-\\-quick",
        "\\&.dot first; a back\\eslash.",
    ):
        assert line in told.splitlines()


def test_the_real_manual_page_has_the_commands_of_the_readme() -> None:
    told = man_page.text("1.2.3").replace("\\-", "-")
    commands = re.findall(
        r"^careerfit ([a-z-]+).* # ", (paths.ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE
    )
    assert len(commands) > 10
    assert [name for name in commands if f"careerfit {name} " not in told] == []


def test_the_copyright_file_names_every_part() -> None:
    told = deb_file.copyright_file(FOUND)
    assert told.startswith("Format: ")
    assert "License: Expat" in told
    assert "numpy 2.4 is under BSD-3-Clause" in told
    assert "Permission is hereby granted" in told


def test_the_same_text_is_packed_into_the_same_bytes() -> None:
    assert deb_tree.packed("a") == deb_tree.packed("a")
    assert gzip.decompress(deb_tree.packed("a")) == b"a"


def test_icons_have_the_sizes_of_their_folders() -> None:
    for size in deb_tree.ICON_SIZES:
        picture = png(ICON, size)
        assert picture.startswith(b"\x89PNG")
        assert int.from_bytes(picture[16:20], "big") == size
