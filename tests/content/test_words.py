"""Sentence templates: what is refused, and that a template cannot reach into values."""

from pathlib import Path

import pytest

from careerfit import paths
from careerfit.content.words import load_words

GOOD = """decimal: ","
sentences:
  list.last: "{first} und {last}"
  left.one: "Noch eine Frage"
  left.other: "Noch {count} Fragen"
"""


ENGLISH = """decimal: "."
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
    assert (words.language, words.decimal) == ("de", ",")
    assert words.say("left", count=1) == "Noch eine Frage"
    assert words.say("left", count=3) == "Noch 3 Fragen"
    assert words.join(["a", "b", "c"]) == "a, b und c"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("{first} und", "{first.__class__} und", ("bad-template", 3, 14)),
        ("{first} und", "{first!r} und", ("bad-template", 3, 14)),
        ("{first} und", "{first:>99999999} und", ("bad-template", 3, 14)),
        ("{first} und", "{0} und", ("bad-template", 3, 14)),
        ("{first} und", "{first und", ("bad-template", 3, 14)),
        ("  left.one:", "  left.on:", ("form-missing", 5, 3)),
        ("  left.one:", "  Left one:", ("bad-id", 4, 3)),
        ('decimal: ","', 'decimal: ";"', ("bad-decimal", 1, 10)),
        ('"Noch eine Frage"', "No", ("text-not-string", 4, 13)),
        ("sentences:", "sentenses:", ("field-missing", 1, 1)),
        ('  list.last: "{first} und {last}"\n', "", ("text-missing", 2, 1)),
        ("  list.last:", "  list.lst: x\n  list.last:", ("unknown-id", 3, 3)),
        ("{first} und", "{frst} und", ("names-differ", 3, 14)),
        ("Noch {count} Fragen", "Noch Fragen", ("names-differ", 5, 15)),
        ("Noch eine Frage", "Noch {zahl} Frage", ("names-differ", 4, 13)),
    ],
)
def test_a_fault_in_words_is_found_at_its_place(
    old: str, new: str, expected: tuple[str, int, int], words_file: Path
) -> None:
    words_file.write_text(GOOD.replace(old, new), encoding="utf-8")
    words, problems = load_words("de")
    assert words is None
    assert expected in [(p.rule, p.line, p.column) for p in problems]


def test_faults_in_the_english_words_are_found_while_another_language_is_read(words_file: Path) -> None:
    english = words_file.with_name("en.yaml")
    english.write_text(ENGLISH.replace("{first} and", "{first and"), encoding="utf-8")
    problems = load_words("de")[1]
    assert ("bad-template", str(english)) in [(p.rule, p.file) for p in problems]


def test_a_language_without_a_file_is_reported(words_file: Path) -> None:
    (problem,) = load_words("fr")[1]
    assert problem.rule == "file-missing"
    assert problem.file == str(words_file.with_name("fr.yaml"))
