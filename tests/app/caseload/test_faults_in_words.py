"""What is wrong with a file is said in the language of the window: summaries, columns, rows, merges."""

import re
from pathlib import Path

import pytest

from careerfit import paths
from careerfit.app.caseload import importing
from careerfit.app.workspace import Content, Workspace, load_content
from careerfit.model.errors import CareerfitError, in_words
from careerfit.model.session import Person
from careerfit.store.store import Store

FOREIGN = [code for code in paths.languages() if code != "en"]
ENGLISH = re.compile(r"\b(the|is|line|column|there|write|nothing)\b")


@pytest.fixture(scope="module", params=FOREIGN)
def foreign(request: pytest.FixtureRequest) -> Content:
    return load_content(language=request.param)


@pytest.fixture
def elsewhere(workspace: Workspace, foreign: Content) -> Workspace:
    """The same database in a window of another language."""
    return Workspace(foreign, workspace.store, workspace.clock, workspace.new_id, workspace.new_seed)


def silent(_share: float) -> None:
    pass


def written(tmp_path: Path, *lines: str) -> Path:
    path = tmp_path / "a.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_faults_of_columns_and_rows_are_told_in_the_language_of_the_window(
    elsewhere: Workspace, tmp_path: Path
) -> None:
    item = next(one.id for one in elsewhere.content.pack.items if one.full)
    store: Store = elsewhere.store
    for number in (1, 2):
        store.add_person(Person(f"p{number}", "K-1", elsewhere.clock()))
    faults: list[str] = []
    texts = [
        [f"colour,,{item},{item},persn", "1,2,3,4,5"],
        [f"person,date,{item}"],
        [f"person,date,{item}", "K-1,soon,99", "K-2,,x", "K-3,2026-01-01,1,1"],
        [f"person,{item}", "K-1,1"],
        ["person", "K-1"],
    ]
    for lines in texts:
        faults += importing.preview(elsewhere, written(tmp_path, *lines)).faults
    assert len(faults) == 12
    assert [fault for fault in faults if ENGLISH.search(fault)] == []
    with pytest.raises(CareerfitError) as caught:
        importing.import_sheets(elsewhere, importing.preview(elsewhere, written(tmp_path, *texts[0])), silent)
    told = in_words(caught.value, elsewhere.content.words)
    assert not ENGLISH.search(told.title.replace(str(tmp_path), ""))


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"a\0b", b'"a\n'], ids=["empty", "utf8", "nul", "csv"])
def test_a_file_that_is_no_answers_file_is_told_of_in_that_language(
    elsewhere: Workspace, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(content)
    with pytest.raises(CareerfitError) as caught:
        importing.preview(elsewhere, path)
    told = in_words(caught.value, elsewhere.content.words)
    assert told.title != caught.value.title
    assert told.message != caught.value.message


@pytest.mark.parametrize("content", [b"{", b"\xff", b"[" * 50], ids=["json", "utf8", "deep"])
def test_a_file_of_somebody_that_cannot_be_read_is_told_of_in_that_language(
    elsewhere: Workspace, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "a.careerfit"
    path.write_bytes(content)
    with pytest.raises(CareerfitError) as caught:
        importing.import_files(elsewhere, [path, tmp_path / "b.careerfit"], silent)
    told = in_words(caught.value, elsewhere.content.words)
    assert not ENGLISH.search(f"{told.title} {told.message}".replace(str(tmp_path), ""))
