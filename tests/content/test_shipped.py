"""Everything that ships loads without a single fault, and so do the examples."""

from pathlib import Path

import pytest

from careerfit import paths
from careerfit.content import load
from careerfit.content.catalogue import load_catalogue
from careerfit.content.check import check, check_languages
from careerfit.content.packs import load_pack
from careerfit.content.words import load_words

PACKS = sorted(path.parent for path in (paths.ROOT / "questions").glob("*/pack.yaml"))
LANGUAGES = sorted(path.stem for path in paths.WORDS.glob("*.yaml"))


def test_the_shipped_pack_is_among_the_folders_that_these_tests_look_at() -> None:
    assert paths.PACK in PACKS
    assert "en" in LANGUAGES


@pytest.mark.parametrize("folder", PACKS, ids=lambda folder: folder.name)
def test_a_shipped_pack_loads_without_a_fault(folder: Path) -> None:
    pack, problems = load_pack(folder)
    assert problems == ()
    assert pack is not None
    assert pack.id == folder.name


def test_the_shipped_catalogue_loads_without_a_fault() -> None:
    catalogue, problems = load_catalogue(paths.ROLES)
    assert problems == ()
    assert catalogue is not None
    assert [role.id for role in catalogue.roles if not role.wage.occupation] == []


def test_the_shipped_pack_measures_the_scales_of_the_shipped_catalogue() -> None:
    pack, _ = load_pack(paths.PACK)
    catalogue, _ = load_catalogue(paths.ROLES)
    assert pack is not None
    assert catalogue is not None
    assert set(catalogue.weights) == {scale.id for scale in pack.scales}


@pytest.mark.parametrize("language", LANGUAGES)
def test_shipped_words_load_without_a_fault(language: str) -> None:
    words, problems = load_words(language)
    assert problems == ()
    assert words is not None


@pytest.mark.parametrize("folder", [*PACKS, paths.ROLES], ids=lambda folder: folder.name)
def test_what_ships_has_no_fault_in_any_language(folder: Path) -> None:
    assert check(folder) == ()
    assert load.languages(folder) == ("en", "de", "es")


def test_words_and_guide_have_no_fault_in_any_language() -> None:
    pack, _ = load_pack(paths.PACK)
    assert pack is not None
    assert check_languages(scale.id for scale in pack.scales) == ()
    assert {path.stem for path in paths.GUIDE.glob("*.yaml")} == {"en", "de", "es"}


def test_the_shipped_catalogue_has_moves_of_every_kind() -> None:
    catalogue, _ = load_catalogue(paths.ROLES)
    assert catalogue is not None
    kinds = [move.kind for move in catalogue.moves]
    assert set(kinds) == {"promotion", "lateral", "cross-over"}
    assert kinds.count("cross-over") >= 12


@pytest.mark.parametrize("name", ["small-pack", "small-roles"])
def test_an_example_has_no_fault(name: str) -> None:
    assert check(paths.ROOT / "examples" / name) == ()


def test_provisional_numbers_of_an_item_follow_the_packs_rule() -> None:
    pack, _ = load_pack(paths.ROOT / "examples" / "small-pack")
    assert pack is not None
    item = pack.item("care-02")  # liking, directness 3, extremity -1: 2.6 (2k/5 - 1) - .45
    assert item.a == 1.5
    assert item.b == (-2.01, -0.97, 0.07, 1.11)
    assert pack.item("place-03").b == (-1.62, -0.48, 0.51, 1.7)


def test_an_item_may_ask_its_own_question_above_a_situation(pack_folder: Path) -> None:
    path = pack_folder / "pack.yaml"
    text = path.read_text("utf-8").replace("    text: A parcel", "    stem: And now?\n    text: A parcel")
    path.write_text(text, encoding="utf-8")
    pack, problems = load_pack(pack_folder)
    assert problems == ()
    assert pack is not None
    assert pack.item("care-03").stem == "And now?"
    assert pack.item("care-01").stem == "How much would you like to do this?"
