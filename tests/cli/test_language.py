"""Which language a command speaks: its option, the environment, the system, English."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.cli.conftest import Command

ENGLISH, SPANISH, GERMAN = "Closest roles", "Puestos más afines", "Nächstliegende Rollen"
SHEET = Path(__file__).resolve().parents[2] / "examples" / "answers.csv"
VARIABLES = ("CAREERFIT_LANG", "LC_ALL", "LC_MESSAGES", "LANG")


@pytest.mark.parametrize(
    ("environment", "heading"),
    [
        ({}, ENGLISH),
        ({"LANG": "es_MX.UTF-8"}, SPANISH),
        ({"LANG": "es_ES.UTF-8", "LC_MESSAGES": "de_AT"}, GERMAN),
        ({"LANG": "es_ES.UTF-8", "LC_ALL": "C.UTF-8"}, ENGLISH),
        ({"LANG": "fr_FR.UTF-8"}, ENGLISH),
        ({"LANG": "Spanish_Mexico.1252"}, SPANISH),
        ({"LANG": "es_ES.UTF-8", "CAREERFIT_LANG": "de"}, GERMAN),
        ({"LANG": "es_ES.UTF-8", "CAREERFIT_LANG": "de-CH"}, GERMAN),
        ({"LANG": "es_ES.UTF-8", "CAREERFIT_LANG": "xx"}, ENGLISH),
    ],
)
def test_a_command_speaks_the_language_of_its_environment(
    careerfit: Command, monkeypatch: pytest.MonkeyPatch, environment: Mapping[str, str], heading: str
) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert heading in careerfit("score", SHEET).output


@pytest.mark.parametrize("before", [True, False])
def test_the_option_counts_more_wherever_it_stands(
    careerfit: Command, monkeypatch: pytest.MonkeyPatch, *, before: bool
) -> None:
    monkeypatch.setenv("CAREERFIT_LANG", "de")
    lang = ("--lang", "es")
    output = careerfit(*lang, "score", SHEET).output if before else careerfit("score", SHEET, *lang).output
    assert SPANISH in output


def test_a_language_without_words_is_refused(careerfit: Command) -> None:
    result = careerfit("score", SHEET, "--lang", "fr")
    assert result.exit_code == 2
    assert "'de'" in result.output


def test_figures_are_the_same_in_every_language(careerfit: Command) -> None:
    one, other = (
        json.loads(careerfit("score", SHEET, "--json", "--lang", code).output) for code in ("en", "de")
    )
    assert len(one) == len(other) > 0
    for first, second in zip(one, other, strict=True):
        assert first["scales"] == second["scales"]
        assert first["pack"] == second["pack"]


def test_a_persons_problem_is_told_in_the_language_of_the_command(careerfit: Command, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "careerfit.db").write_text(
        "no database at all, and long enough to be looked at " * 9
    )
    english, german = (careerfit("results", "--lang", code) for code in ("en", "de"))
    assert (english.exit_code, german.exit_code) == (1, 1)
    assert "is not a database that careerfit can read" in english.output
    assert "ist keine Datenbank, die careerfit lesen kann" in german.output
