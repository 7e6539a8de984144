"""What is wrong with a file is said in the language of the window: summaries, columns, rows, merges."""

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from careerfit import paths
from careerfit.app import actions
from careerfit.app.caseload import bundling, doing, importing
from careerfit.app.caseload.foreseeing import look
from careerfit.app.workspace import Content, Workspace, load_content
from careerfit.model.errors import CareerfitError, FaultsError, in_words
from careerfit.model.faults import fault
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


def people_of_a_bundle(workspace: Workspace, path: Path) -> dict[str, Any]:
    """Return the JSON of a bundle with two people, one of whom has a result, a note and one begun."""
    session = actions.begin(workspace, "K-1").session
    for item in workspace.store.session(session).order:
        actions.answer(workspace, session, item, 2, 900)
    actions.finish(workspace, session)
    begun = actions.begin(workspace, "K-1").session
    actions.answer(workspace, begun, workspace.store.session(begun).order[0], 2, 900)
    person = workspace.store.session(session).person
    doing.note(workspace, [person], "A note.")
    workspace.store.add_person(Person("p2", "K-2", workspace.clock()))
    bundling.bundle(workspace, [person, "p2"], path, silent)
    value: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return value


SPOILT: list[tuple[str, object]] = [  # each a place, and what stands there instead
    ("version", 7),
    ("made", "2026-03-01"),
    ("extra", 1),
    ("people.0.id", 5),
    ("people.0.id", "../x"),
    ("people.0.label", "x" * 9000),
    ("people.0.created", "2026-99-01T00:00:00+00:00"),
    ("people.1.id", "SAME"),
    ("people.0.results.0.told.seed", None),
    ("people.0.results.0.told.stages", ["no-such"]),
    ("people.0.results.0.told.names.families", {"a": ["A"]}),
    ("people.0.results.0.told.names.families", {"a": ["A", "north"]}),
    ("people.0.results.0.told.pack_version", "9"),
    ("people.0.results.0.told.catalogue_version", "9"),
    ("people.0.results.0.told.result.verdict", "tied"),
    ("people.0.results.0.told.result.ties", [["zz-8", "zz-9"]]),
    ("people.0.results.0.told.result.tracks", {}),
    ("people.0.results.0.told.result.roles", []),
    ("people.0.results.0.told.result.roles.0.fit", 7.5),
    ("people.0.results.0.told.result.roles.0.family", "nowhere"),
    ("people.0.results.0.told.result.roles.0.contributions", {"zz-9": 0.5}),
    ("people.0.results.0.session.order", ["an-01", "an-01"]),
    ("people.0.results.0.session.events.0.item", "x"),
    ("people.0.results.0.session.events.0.category", None),
    ("people.0.results.0.session.events.0.at", "2026-99-01T00:00:00+00:00"),
    ("people.0.results.0.name", "K-1"),
    ("people.0.unfinished.0.session.id", "SAME"),
    ("people.1.results", "SAME"),
    ("people.0.facts.0.kind", "undo"),
    ("people.0.facts.0.at", "2026-13-01T00:00:00+00:00"),
    ("people.0.facts.0.subject", "\x1b[2J"),
    ("people.0.facts.0.value", {"text": 5}),
]


def test_each_fault_of_a_value_in_a_bundle_is_told_in_that_language_with_its_place(
    elsewhere: Workspace, workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "a.careerfit-bundle"
    sound = json.dumps(people_of_a_bundle(workspace, path))
    words, names = elsewhere.content.words, set[str]()
    for place, spoilt in SPOILT:
        value = json.loads(sound)
        *parts, last = place.split(".")
        inside = value
        for step in parts:
            inside = inside[int(step) if step.isdigit() else step]
        first = value["people"][0]
        same = {
            "people.1.id": first["id"],
            "people.1.results": first["results"],
            "people.0.unfinished.0.session.id": first["results"][0]["session"]["id"],
        }
        inside[int(last) if last.isdigit() else last] = same[place] if spoilt == "SAME" else spoilt
        if last == "roles":
            inside |= {"verdict": "shortlist", "ties": []}
        path.write_text(json.dumps(value), encoding="utf-8")
        with pytest.raises(FaultsError) as caught:
            bundling.take_over(elsewhere, path, silent)
        names |= {fault.name for fault in caught.value.faults}
        told = in_words(caught.value, words)
        assert not ENGLISH.search(told.title.replace(str(tmp_path), "")), place
        *lines, remedy = told.message.splitlines()
        assert "careerfit" in remedy
        assert lines, place
        assert [line for line in lines if ENGLISH.search(line)] == [], place
        if place.startswith("people"):
            number = int(place.split(".")[1]) + 1
            called = words.say("fault.in.called", number=str(number), name=f"K-{number}")
            assert called in told.message or place.endswith("label"), place
    known = {name.removeprefix("fault.value.") for name in words.sentences if name.startswith("fault.value.")}
    assert known - names == {"missing"}  # seen below


def test_a_place_is_counted_from_one_and_names_person_and_field(elsewhere: Workspace) -> None:
    words = load_content().words
    found = replace(fault("told.seed", "missing", "missing").inside("people[2].results[0]"), whose="K-17")
    assert str(found) == "people[2].results[0].told.seed: missing"
    assert found.said(words) == "person 3 (K-17), result 1, field told.seed: this is missing"
    assert fault("", "entries", "{number}", number=3).said(words).startswith("the whole file: there are 3")
    for name in elsewhere.content.words.sentences:
        if name.startswith(("fault.value.", "fault.in.", "fault.kind.")) and name != "fault.kind.null":
            assert elsewhere.content.words.sentences[name] != words.sentences[name], name


def test_all_faults_of_files_stand_in_the_preview(elsewhere: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "a.careerfit"
    path.write_text('{"format": "careerfit-counselor-file", "version": 1, "a": 1}', encoding="utf-8")
    found = look(elsewhere, [path], silent)
    assert len(found.faults) > 5
    assert [line for line in found.faults[1:] if ENGLISH.search(line)] == []


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
