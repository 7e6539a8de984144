"""Sentence templates: what is refused, and that a template cannot reach into values."""

from pathlib import Path

import pytest

from careerfit import paths
from careerfit.content.words import load_words

GOOD = """sentences:
  list.last: "{first} und {last}"
  left.one: "Noch eine Frage"
  left.other: "Noch {count} Fragen"
formats:
  decimal: ","
  thousands: "."
  date: "{day}. {month} {year}"
  time: "{hour}:{minute}"
  moment: "{date}, {time}"
  money: "{amount} $"
  months: [Jan., Feb., März, Apr., Mai, Juni, Juli, Aug., Sept., Okt., Nov., Dez.]
  halves: [vorm., nachm.]
  small_titles: false
"""


ENGLISH = """formats:
  decimal: "."
  thousands: ","
  date: "{month} {day}, {year}"
  time: "{hour12}:{minute} {half}"
  moment: "{date}, {time}"
  money: "${amount}"
  months: [Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec]
  halves: [AM, PM]
  small_titles: true
sentences:
  list.last: "{first} and {last}"
  left.one: "{count} more question"
  left.other: "{count} more questions"
"""


@pytest.fixture
def words_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(paths, "WORDS", tmp_path)
    (tmp_path / "en.yaml").write_text(ENGLISH, encoding="utf-8")
    (tmp_path / "de.yaml").write_text(GOOD, encoding="utf-8")
    return tmp_path / "de.yaml"


@pytest.mark.usefixtures("words_file")
def test_words_of_a_language_are_read() -> None:
    words, problems = load_words("de")
    assert problems == ()
    assert words is not None
    assert (words.language, words.formats.decimal, words.formats.small_titles) == ("de", ",", False)
    assert words.formats.months[2] == "März"
    assert words.say("left", count=1) == "Noch eine Frage"
    assert words.say("left", count=3) == "Noch 3 Fragen"
    assert words.join(["a", "b", "c"]) == "a, b und c"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("{first} und", "{first.__class__} und", ("bad-template", 2, 14)),
        ("{first} und", "{first!r} und", ("bad-template", 2, 14)),
        ("{first} und", "{first:>99999999} und", ("bad-template", 2, 14)),
        ("{first} und", "{0} und", ("bad-template", 2, 14)),
        ("{first} und", "{first und", ("bad-template", 2, 14)),
        ("  left.one:", "  left.on:", ("form-missing", 4, 3)),
        ("  left.one:", "  Left one:", ("bad-id", 3, 3)),
        ('decimal: ","', 'decimal: ";"', ("bad-decimal", 6, 12)),
        ('thousands: "."', 'thousands: "x"', ("bad-thousands", 7, 14)),
        ('thousands: "."', 'thousands: ","', ("same-sign", 7, 14)),
        ("{day}. {month}", "{day}.{day}.{month}", ("bad-pattern", 8, 9)),
        ("{day}. {month}", "{day}. {month} {", ("bad-pattern", 8, 9)),
        ("{hour}:{minute}", "{hour12}:{minute}", ("bad-pattern", 9, 9)),
        ("{date}, {time}", "{date}", ("bad-pattern", 10, 11)),
        ("{amount} $", "$ {dollars}", ("bad-pattern", 11, 10)),
        (", Dez.]", "]", ("list-size", 12, 11)),
        ("small_titles: false", "small_titles: nein", ("true-or-false", 14, 17)),
        ("formats:", "format:", ("unknown-field", 5, 1)),
        ("  list.last:", '  left.before-i: "Noch {zahl}"\n  list.last:', ("unknown-id", 2, 3)),
        ("  list.last:", '  list.last.before-i: "{frst} und {last}"\n  list.last:', ("names-differ", 2, 23)),
        ('"Noch eine Frage"', "No", ("text-not-string", 3, 13)),
        ("sentences:", "sentenses:", ("field-missing", 1, 1)),
        ('  list.last: "{first} und {last}"\n', "", ("text-missing", 1, 1)),
        ("  list.last:", "  list.lst: x\n  list.last:", ("unknown-id", 2, 3)),
        ("{first} und", "{frst} und", ("names-differ", 2, 14)),
        ("Noch {count} Fragen", "Noch Fragen", ("names-differ", 4, 15)),
        ("Noch eine Frage", "Noch {zahl} Frage", ("names-differ", 3, 13)),
    ],
)
def test_a_fault_in_words_is_found_at_its_place(
    old: str, new: str, expected: tuple[str, int, int], words_file: Path
) -> None:
    words_file.write_text(GOOD.replace(old, new), encoding="utf-8")
    words, problems = load_words("de")
    assert words is None
    assert expected in [(p.rule, p.line, p.column) for p in problems]


def test_a_language_may_have_forms_of_its_own_for_the_sound_that_follows(words_file: Path) -> None:
    form = '  list.last.before-i: "{first} und doch {last}"\n  list.last:'
    words_file.write_text(GOOD.replace("  list.last:", form), encoding="utf-8")
    words, problems = load_words("de")
    assert problems == ()
    assert words is not None
    assert words.join(["a", "Igel"]) == "a und doch Igel"
    assert words.join(["a", "Esel"]) == "a und Esel"


def test_faults_in_the_english_words_are_found_while_another_language_is_read(words_file: Path) -> None:
    english = words_file.with_name("en.yaml")
    english.write_text(ENGLISH.replace("{first} and", "{first and"), encoding="utf-8")
    problems = load_words("de")[1]
    assert ("bad-template", str(english)) in [(p.rule, p.file) for p in problems]


def test_a_language_without_a_file_is_reported(words_file: Path) -> None:
    (problem,) = load_words("fr")[1]
    assert problem.rule == "file-missing"
    assert problem.file == str(words_file.with_name("fr.yaml"))


@pytest.mark.parametrize("code", paths.languages())
def test_the_words_that_ship_have_no_fault(code: str) -> None:
    words, problems = load_words(code)
    assert problems == ()
    assert words is not None
    assert words.language == code
