"""Digests name what content says; the cache gives the same value without YAML, or steps aside."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from careerfit import paths
from careerfit.content import load
from careerfit.content.catalogue import load_catalogue
from careerfit.content.packs import load_pack
from careerfit.content.words import load_words

WITHOUT_YAML = """
import sys
from pathlib import Path
from careerfit.content import load
from careerfit.content.digest import digest
pack, _ = load.pack(Path(sys.argv[1]))
catalogue, _ = load.catalogue(Path(sys.argv[2]))
words, _ = load.words("en")
print(pack.digest == digest(pack), catalogue.digest == digest(catalogue), len(words.sentences) > 0)
print(pack.digest, catalogue.digest, any(name.split(".")[0] in ("yaml", "_yaml") for name in sys.modules))
"""


def _pack_digest(folder: Path) -> str:
    pack, problems = load_pack(folder)
    assert problems == ()
    assert pack is not None
    return pack.digest


def _entries() -> list[Path]:
    return sorted(paths.cache_folder().glob("*"))


def test_layout_comments_line_endings_and_order_of_fields_do_not_change_a_digest(pack_folder: Path) -> None:
    path = pack_folder / "pack.yaml"
    text = path.read_text("utf-8")
    before = _pack_digest(pack_folder)
    assert len(before) == 64
    changed = text.replace("id: small-pack\n", "").replace("name: Care", '"name":   "Care"')
    changed = changed.replace("shift: 0.45", "shift: 0.450  # a comment") + "\nid: small-pack\n"
    path.write_bytes(changed.replace("\n", "\r\n").encode())
    assert b"\r\n" in path.read_bytes()
    assert _pack_digest(pack_folder) == before


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("name: Care", "name: Caring"),
        ("shift: 0.45", "shift: 0.46"),
        ("full: false", "full: true"),
        ("location_sd: 0.3", "location_sd: 0"),
    ],
)
def test_a_changed_value_changes_the_digest(old: str, new: str, pack_folder: Path) -> None:
    before = _pack_digest(pack_folder)
    path = pack_folder / "pack.yaml"
    path.write_text(path.read_text("utf-8").replace(old, new), encoding="utf-8")
    assert _pack_digest(pack_folder) != before


def test_the_order_of_items_counts_for_the_digest(pack_folder: Path) -> None:
    before = _pack_digest(pack_folder)
    path = pack_folder / "pack.yaml"
    head, items = path.read_text("utf-8").split("items:\n")
    cut = items.index("  care-02:")
    path.write_text(f"{head}items:\n{items[cut:]}{items[:cut]}", encoding="utf-8")
    assert _pack_digest(pack_folder) != before


def test_a_second_reading_gives_an_equal_value_from_the_cache(pack_folder: Path, roles_folder: Path) -> None:
    first = (load.pack(pack_folder), load.catalogue(roles_folder), load.words("en"))
    assert len(_entries()) == 3
    assert (load.pack(pack_folder), load.catalogue(roles_folder), load.words("en")) == first
    assert first == (load_pack(pack_folder), load_catalogue(roles_folder), load_words("en"))


def test_a_second_start_reads_content_without_importing_yaml(pack_folder: Path, roles_folder: Path) -> None:
    command = [sys.executable, "-c", WITHOUT_YAML, str(pack_folder), str(roles_folder)]
    cold, warm = (
        subprocess.run(command, check=True, capture_output=True, text=True).stdout.split() for _ in range(2)
    )
    assert cold[:3] == warm[:3] == ["True"] * 3
    assert cold[3:5] == warm[3:5]
    assert (cold[5], warm[5]) == ("True", "False")


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: data.replace(b"Care", b"Cave"),
        lambda data: data[:-10],
        lambda _: b"",
        lambda _: b"\xff" * 50,
        lambda _: b"[" * 100_000,
        lambda data: data.partition(b"\n")[2],
    ],
    ids=["changed", "cut short", "empty", "binary", "brackets", "without seal"],
)
def test_a_tampered_entry_is_ignored_and_written_anew(spoil: object, pack_folder: Path) -> None:
    clean = load.pack(pack_folder)
    (entry,) = _entries()
    data = entry.read_bytes()
    assert callable(spoil)
    entry.write_bytes(spoil(data))
    assert load.pack(pack_folder) == clean
    assert entry.read_bytes() == data


@pytest.mark.parametrize("text", [b"[]", b"{}", b"null", b'{"scales": 1, "items": []}', b"[" * 100_000])
def test_an_entry_of_another_shape_is_ignored_even_with_its_seal(text: bytes, pack_folder: Path) -> None:
    clean = load.pack(pack_folder)
    (entry,) = _entries()
    data = entry.read_bytes()
    key = next(k for k in (_key(pack_folder),) if k.startswith(entry.stem.rpartition("-")[2]))
    assert data.startswith(hashlib.sha256(key.encode() + data.partition(b"\n")[2]).hexdigest().encode())
    entry.write_bytes(hashlib.sha256(key.encode() + text).hexdigest().encode() + b"\n" + text)
    assert load.pack(pack_folder) == clean


def _key(folder: Path) -> str:
    return load.cache.key("pack", load.pack_sources(folder, load.Faults()))


def test_a_changed_source_is_parsed_again(pack_folder: Path) -> None:
    load.pack(pack_folder)
    path = pack_folder / "pack.yaml"
    path.write_text(path.read_text("utf-8").replace("name: Care", "name: Caring"), encoding="utf-8")
    pack, _ = load.pack(pack_folder)
    assert pack is not None
    assert pack.scales[0].name == "Caring"


def test_content_with_a_fault_is_never_kept(pack_folder: Path) -> None:
    path = pack_folder / "pack.yaml"
    path.write_text(path.read_text("utf-8").replace("name: Care", "name: No"), encoding="utf-8")
    pack, problems = load.pack(pack_folder)
    assert pack is None
    assert [p.rule for p in problems] == ["text-not-string"]
    assert _entries() == []


def test_a_cache_folder_that_cannot_be_made_is_no_fault(
    pack_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    monkeypatch.setenv("CAREERFIT_CACHE", str(tmp_path / "file" / "cache"))
    assert load.pack(pack_folder) == load_pack(pack_folder)


def test_an_entry_that_cannot_be_replaced_leaves_no_unfinished_file(pack_folder: Path) -> None:
    clean = load.pack(pack_folder)
    (entry,) = _entries()
    entry.unlink()
    entry.mkdir()
    (entry / "in the way").touch()
    assert load.pack(pack_folder) == clean
    assert _entries() == [entry]


def test_old_entries_are_removed(pack_folder: Path) -> None:
    folder = paths.cache_folder()
    folder.mkdir()
    for number in range(40):
        old = folder / f"content-pack-{number}.json"
        old.write_text("old", encoding="utf-8")
        os.utime(old, (number, number))
    load.pack(pack_folder)
    names = [path.name for path in _entries()]
    assert len(names) == load.cache.MOST_ENTRIES
    assert "content-pack-0.json" not in names
    assert "content-pack-39.json" in names
