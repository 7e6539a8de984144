"""A file is saved whole or not at all, and what was there before stays until then."""

import errno
import os
from pathlib import Path

import pytest

from careerfit.app.papers.saving import save
from careerfit.model.errors import CareerfitError


def test_a_file_is_written_and_replaced(tmp_path: Path) -> None:
    file = tmp_path / "report.pdf"
    save(file, b"one")
    save(file, b"two")
    assert file.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [file]


def test_a_full_disk_leaves_the_old_file_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "report.pdf"
    file.write_bytes(b"old")

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(CareerfitError, match="the disk is full") as error:
        save(file, b"new")
    assert "unchanged" in error.value.message
    assert file.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("no/such/folder/report.pdf", "its folder does not exist"),
        ("folder", "a folder or a device has this name"),
        ("x" * 300 + ".pdf", "its name is too long"),
        ("file.txt/report.pdf", "its folder does not exist"),
        ("nul\0.pdf", "null"),
    ],
)
def test_a_place_that_cannot_be_used_is_named_with_its_reason(tmp_path: Path, name: str, reason: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file.txt").write_text("kept")
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(CareerfitError, match=reason):
        save(tmp_path / name, b"new")
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.skipif(os.name == "nt", reason="rights of files are those of POSIX")
def test_the_rights_of_the_file_that_is_replaced_stay(tmp_path: Path) -> None:
    file = tmp_path / "report.pdf"
    file.write_bytes(b"old")
    file.chmod(0o640)
    save(file, b"new")
    assert file.stat().st_mode & 0o777 == 0o640


@pytest.mark.skipif(os.name == "nt", reason="links need rights that people on Windows lack")
def test_a_link_stays_and_leads_to_the_new_file(tmp_path: Path) -> None:
    file, link = tmp_path / "real.pdf", tmp_path / "link.pdf"
    file.write_bytes(b"old")
    link.symlink_to(file)
    save(link, b"new")
    assert link.is_symlink()
    assert file.read_bytes() == b"new"


@pytest.mark.skipif(os.name == "nt", reason="there are no such devices")
def test_a_device_is_never_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(CareerfitError, match="a folder or a device has this name"):
        save(pipe, b"new")
    assert pipe.is_fifo()
