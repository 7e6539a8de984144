"""What a job seeker can meet in the window is said in their language."""

import ast
import errno
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import careerfit
from careerfit import paths
from careerfit.app.papers import saving
from careerfit.app.workspace import load_content
from careerfit.model.errors import CareerfitError, in_words
from careerfit.model.words import Words
from careerfit.store import faults
from careerfit.store.driver import DatabaseError

SOURCES = Path(careerfit.__file__).parent
PATH = Path("/data/careerfit.db")
FOREIGN = [code for code in paths.languages() if code != "en"]


@pytest.fixture(scope="module")
def english() -> Words:
    return load_content().words


@pytest.fixture(scope="module", params=FOREIGN)
def foreign(request: pytest.FixtureRequest) -> Words:
    return load_content(language=request.param).words


def _named() -> Iterator[tuple[str, set[str], bool]]:
    """Yield (name, places, whether more places come in a mapping) of every error that is raised by name."""
    for path in SOURCES.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not (isinstance(node, ast.Call) and ast.unparse(node.func) == "CareerfitError"):
                continue
            if len(node.args) > 2 and isinstance(name := node.args[2], ast.Constant):
                given = {keyword.arg for keyword in node.keywords if keyword.arg}
                yield str(name.value), given, any(keyword.arg is None for keyword in node.keywords)


def test_every_named_error_has_its_sentences_and_gives_their_places(english: Words) -> None:
    found = list(_named())
    assert len(found) > 15
    for name, given, more in found:
        both = english.sentences[f"error.{name}"] + english.sentences[f"error.{name}.remedy"]
        assert more or set(re.findall(r"\{(\w+)\}", both)) <= given, name


@pytest.mark.parametrize(("sign", "name"), [(sign, name) for sign, _, _, name in faults._REASONS])
def test_faults_of_the_database_are_told_in_every_language(
    english: Words, foreign: Words, sign: str, name: str
) -> None:
    error = faults.explain(DatabaseError(f"{sign}: told.names"), PATH)
    assert error.name == name
    same, other = in_words(error, english), in_words(error, foreign)
    assert (same.title, same.message) == (error.title, error.message)
    assert str(PATH) in other.title
    assert other.title != error.title
    assert other.message != error.message


@pytest.mark.parametrize(
    "error",
    [
        faults.damaged(PATH),
        faults.no_database(PATH),
        faults.other_state(PATH, "told.names"),
        faults.explain(NotADirectoryError(20, "Not a directory"), PATH),
        faults.explain(PermissionError(13, "Permission denied"), PATH),
        faults.explain(DatabaseError("something else"), PATH),
    ],
    ids=lambda error: str(error.name),
)
def test_what_english_words_say_is_what_the_error_says(english: Words, error: CareerfitError) -> None:
    said = in_words(error, english)
    assert (said.title, said.message) == (error.title, error.message)


@pytest.mark.parametrize("number", [*saving._REASONS, errno.EIO])
def test_a_file_that_cannot_be_saved_is_told_in_every_language(
    english: Words, foreign: Words, number: int
) -> None:
    error = saving._explained(PATH, OSError(number, "Input/output error"))
    assert in_words(error, english).title == error.title
    assert in_words(error, foreign).title != error.title
    assert str(PATH) in in_words(error, foreign).title


def test_an_error_for_authors_stays_as_it_is(foreign: Words) -> None:
    error = CareerfitError("The content in x has faults.", "x:1:1: ...")
    assert in_words(error, foreign) is error
