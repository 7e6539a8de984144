"""New versions of a pack: written whole into a folder of their own, and read back as they were meant."""

from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from careerfit.content import load, writing
from careerfit.content.check import check
from careerfit.content.digest import digest
from careerfit.content.packs import load_pack
from careerfit.content.writing import check_room, write_version
from careerfit.model.calibration import Calibration, ChiSquare, ItemFit, ScaleFit
from careerfit.model.content import Pack
from careerfit.model.errors import CareerfitError

CALIBRATION = Calibration(
    date="2026-03-31",
    people=612,
    version="1.0.0",
    digest="ab" * 32,
    comparable=False,
    scales={"care": ScaleFit(people=610, log_likelihood=-1608.8694, steps=25, mean=-0.1234, sd=1.05)},
    items={
        "care-01": ItemFit(598, 0.1817, (0.3, 0.13, 0.0, 0.23), (), ChiSquare(41.2, 38, 0.3321)),
        "care-03": ItemFit(610, 0.21, (0.11, 0.12), (1,), None),
    },
)


def pack_in(folder: Path, language: str = "") -> Pack:
    pack, problems = load_pack(folder, language)
    assert problems == ()
    assert pack is not None
    return pack


def calibrated(pack: Pack) -> Pack:
    """Give two items numbers of their own, and say where they come from."""
    numbers = {"care-01": (1.0406, (-4.6728, -2.5361, 0.0, 1.4082)), "care-03": (2.3, (-2.28, -0.96, 0.86))}
    items = tuple(
        replace(item, a=numbers[item.id][0], b=numbers[item.id][1]) if item.id in numbers else item
        for item in pack.items
    )
    return replace(pack, version="1.1.0", location_sd=0.0, items=items, calibration=CALIBRATION)


def test_what_was_written_is_read_back_with_texts_numbers_and_calibration(
    pack_folder: Path, tmp_path: Path
) -> None:
    new = calibrated(pack_in(pack_folder))
    written = write_version(pack_folder, tmp_path / "new", new)
    assert written == pack_in(tmp_path / "new") == replace(new, digest=written.digest)
    assert written.digest not in ("", pack_in(pack_folder).digest)
    assert not written.provisional
    assert check(tmp_path / "new") == ()


def test_translations_stand_beside_it_unchanged(pack_folder: Path, tmp_path: Path) -> None:
    write_version(pack_folder, tmp_path / "new", calibrated(pack_in(pack_folder)))
    assert sorted(path.name for path in (tmp_path / "new").iterdir()) == ["es.yaml", "pack.yaml"]
    assert (tmp_path / "new/es.yaml").read_bytes() == (pack_folder / "es.yaml").read_bytes()
    spanish = pack_in(tmp_path / "new", "es")
    assert spanish.title == pack_in(pack_folder, "es").title
    assert spanish.calibration == CALIBRATION


def test_texts_are_those_of_the_source_whatever_language_the_pack_was_read_in(
    pack_folder: Path, tmp_path: Path
) -> None:
    english = write_version(pack_folder, tmp_path / "a", calibrated(pack_in(pack_folder)))
    assert write_version(pack_folder, tmp_path / "b", calibrated(pack_in(pack_folder, "es"))) == english


def test_the_source_is_not_touched(pack_folder: Path, tmp_path: Path) -> None:
    before = {path.name: path.read_bytes() for path in pack_folder.iterdir()}
    write_version(pack_folder, tmp_path / "new", calibrated(pack_in(pack_folder)))
    assert {path.name: path.read_bytes() for path in pack_folder.iterdir()} == before


def test_the_same_pack_is_written_as_the_same_bytes(pack_folder: Path, tmp_path: Path) -> None:
    new = calibrated(pack_in(pack_folder))
    for name in ("a", "b"):
        write_version(pack_folder, tmp_path / name, new)
    assert (tmp_path / "a/pack.yaml").read_bytes() == (tmp_path / "b/pack.yaml").read_bytes()


@pytest.mark.parametrize(
    "text",
    ["No", "12:30", "1e5", "~", "a: b", "*all", "Tea # green", 'the "best" \\ one', "tab\there",
     "line\nbreak", "Ünïcödé 🙂", "next\x85line", "para\u2029graph"],
)  # fmt: skip
def test_a_text_with_a_meaning_in_yaml_stays_a_text(text: str) -> None:
    quoted = writing._text(text)
    assert yaml.safe_load(quoted) == text
    assert "\n" not in quoted


@pytest.mark.parametrize(
    ("value", "text"), [(0.0, "0"), (-0.00001, "0"), (1.5, "1.5"), (-1608.86941, "-1608.8694"), (25, "25")]
)
def test_numbers_are_written_in_plain_digits(value: float, text: str) -> None:
    assert writing._number(value) == text


def test_a_folder_that_holds_something_is_refused_and_an_empty_one_is_not(
    pack_folder: Path, tmp_path: Path
) -> None:
    new = calibrated(pack_in(pack_folder))
    (tmp_path / "new").mkdir()
    write_version(pack_folder, tmp_path / "new", new)
    before = (tmp_path / "new/pack.yaml").read_bytes()
    with pytest.raises(CareerfitError, match="is not empty"):
        write_version(pack_folder, tmp_path / "new", new)
    with pytest.raises(CareerfitError, match="is not empty"):
        write_version(pack_folder, pack_folder, new)
    assert (tmp_path / "new/pack.yaml").read_bytes() == before


def test_a_file_or_a_missing_parent_is_refused(pack_folder: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(CareerfitError, match="is a file"):
        check_room(pack_folder, tmp_path / "file")
    with pytest.raises(CareerfitError, match="does not exist"):
        check_room(pack_folder, tmp_path / "no" / "folder")


def test_a_folder_whose_translations_hold_roles_too_is_refused(
    pack_folder: Path, roles_folder: Path, tmp_path: Path
) -> None:
    (roles_folder / "catalogue.yaml").rename(pack_folder / "catalogue.yaml")
    with pytest.raises(CareerfitError, match="share the folder"):
        check_room(pack_folder, tmp_path / "new")


def test_a_pack_that_could_not_be_read_leaves_nothing_behind(pack_folder: Path, tmp_path: Path) -> None:
    new = calibrated(pack_in(pack_folder))
    wrong = replace(new, items=(replace(new.items[0], a=9.0), *new.items[1:]))
    before = sorted(tmp_path.iterdir())
    with pytest.raises(ValueError, match="number-out-of-range"):
        write_version(pack_folder, tmp_path / "new", wrong)
    assert sorted(tmp_path.iterdir()) == before


def test_a_fault_half_way_leaves_nothing_behind(pack_folder: Path, tmp_path: Path) -> None:
    (pack_folder / "fr.yaml").mkdir()  # cannot be copied, after es.yaml and pack.yaml were written
    before = sorted(tmp_path.iterdir())
    with pytest.raises(CareerfitError, match="cannot be written"):
        write_version(pack_folder, tmp_path / "new", calibrated(pack_in(pack_folder)))
    assert sorted(tmp_path.iterdir()) == before


def test_a_calibrated_pack_comes_back_from_the_cache(pack_folder: Path, tmp_path: Path) -> None:
    write_version(pack_folder, tmp_path / "new", calibrated(pack_in(pack_folder)))
    first, second = (load.pack(tmp_path / "new")[0] for _ in range(2))
    assert first is not None
    assert first == second
    assert first.calibration == CALIBRATION


def test_a_calibration_counts_for_the_digest_and_its_absence_does_not(pack_folder: Path) -> None:
    plain = pack_in(pack_folder)
    assert plain.calibration is None
    # the digest that this example had before packs could be calibrated
    assert plain.digest == "4ca1086a3e70a81b018a2b3e6fb5a723c8c78e97fdc74af971a65322ae373e35"
    one = replace(plain, calibration=CALIBRATION)
    other = replace(plain, calibration=replace(CALIBRATION, comparable=True))
    assert len({digest(plain), digest(one), digest(other)}) == 3


FAULTY = {
    "merged twice": ("merged: [1]", "merged: [1, 1]", "twice-in-list"),
    "merged by half": ("merged: [1]", "merged: [1.5]", "number-expected"),
    "merged beyond": ("merged: [1]", "merged: [4]", "number-out-of-range"),
    "an error too many": ("b: [0.11, 0.12]", "b: [0.11, 0.12, 0.1]", "list-size"),
    "a negative error": ("a: 0.21,", "a: -0.21,", "number-out-of-range"),
    "a chance above one": ("p: 0.3321", "p: 1.3", "number-out-of-range"),
    "nobody": ("people: 598", "people: 0", "number-out-of-range"),
    "no day": ('date: "2026-03-31"', "date: 2026-03-31", "text-not-string"),
    "no version": ('from: {version: "1.0.0",', "from: {", "field-missing"),
    "a field too many": ("comparable: false", "comparable: false\n  percent: 3", "unknown-field"),
}


@pytest.mark.parametrize(("old", "new", "rule"), FAULTY.values(), ids=FAULTY)
def test_a_fault_in_a_calibration_is_named(
    old: str, new: str, rule: str, pack_folder: Path, tmp_path: Path
) -> None:
    write_version(pack_folder, tmp_path / "new", calibrated(pack_in(pack_folder)))
    path = tmp_path / "new" / "pack.yaml"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    pack, problems = load_pack(tmp_path / "new")
    assert pack is None
    assert rule in [problem.rule for problem in problems]
