"""A bundle carries people to another installation, whole, and changes nothing where all of it is known."""

import json
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careerfit.app import about_me, actions
from careerfit.app.caseload import bundling, doing
from careerfit.app.caseload.merging import Brought
from careerfit.app.papers.shapes import schema
from careerfit.app.plan import planning
from careerfit.app.workspace import Workspace, open_workspace
from careerfit.model.errors import CareerfitError
from careerfit.model.session import Person
from careerfit.store.store import Store


def silent(_share: float) -> None:
    pass


@pytest.fixture
def elsewhere(workspace: Workspace, tmp_path: Path) -> Iterator[Workspace]:
    """Another installation."""
    with open_workspace(tmp_path / "elsewhere", workspace.content) as other:
        yield other


@pytest.fixture
def person(workspace: Workspace) -> str:
    """Somebody with a result, a plan and all that a counselor can note."""
    session = actions.begin(workspace, "person-1").session
    for item in workspace.store.session(session).order:
        actions.answer(workspace, session, item, 2, 900)
    actions.finish(workspace, session)
    found = workspace.store.session(session).person
    chosen = planning.choose(workspace, found, ("account-executive", "sales-manager"), "account-executive")
    planning.note(workspace, found, chosen.plan, "talk to person-2")
    doing.note(workspace, [found], "first", due=date(2026, 5, 1))
    (note,) = doing.case(workspace, found).notes
    doing.change_note(workspace, found, note.id, "second", audience="report")
    doing.tag(workspace, [found], "urgent")
    doing.group(workspace, [found], "evening")
    doing.follow_up(workspace, [found], date(2026, 6, 1), "call")
    doing.name(workspace, found, "", "K-17")
    doing.tag(workspace, [found], "taken back")
    doing.undo(workspace)
    return found


def rows(workspace: Workspace) -> list[Any]:
    caseload = workspace.store.caseload
    return [caseload.path.exists(), caseload.count(), len(caseload.deeds(1000)), *(
        (one.id, one.label, workspace.store.facts(one.id), workspace.store.sessions(one.id))
        for one in sorted(workspace.store.persons(), key=lambda one: one.id)
    )]  # fmt: skip


def carried(source: Workspace, target: Workspace, path: Path, *persons: str) -> Brought:
    bundling.bundle(source, persons or source.store.caseload.people(), path, silent)
    return bundling.take_over(target, path, silent)


def test_a_person_is_the_same_in_the_other_installation(
    workspace: Workspace, elsewhere: Workspace, person: str, tmp_path: Path
) -> None:
    path = tmp_path / "all.careerfit-bundle"
    brought = carried(workspace, elsewhere, path)
    assert (brought.results, brought.people, brought.new) == (1, 1, 1)
    assert doing.case(elsewhere, person) == doing.case(workspace, person)
    here, there = about_me.state(workspace, person), about_me.state(elsewhere, person)
    assert (here.plans, here.names, here.skills) == (there.plans, there.names, there.skills)
    (session,) = workspace.store.sessions(person)
    assert elsewhere.store.told(session.session) == workspace.store.told(session.session)
    assert elsewhere.store.session(session.session) == workspace.store.session(session.session)
    (note,) = doing.case(workspace, person).notes
    assert [one.text for one in doing.history(elsewhere, person, note.id)] == ["first", "second"]
    doing.undo(elsewhere)
    assert elsewhere.store.caseload.count() == 0
    assert bundling.take_over(elsewhere, path, silent).facts > 0
    assert doing.case(elsewhere, person) == doing.case(workspace, person)


def test_again_and_into_the_origin_it_changes_nothing(
    workspace: Workspace, elsewhere: Workspace, person: str, tmp_path: Path
) -> None:
    path = tmp_path / "all.careerfit-bundle"
    carried(workspace, elsewhere, path, person)
    here, there = rows(workspace), rows(elsewhere)
    assert bundling.take_over(elsewhere, path, silent) == Brought(here=1)
    assert bundling.take_over(workspace, path, silent) == Brought(here=1)
    assert carried(elsewhere, workspace, tmp_path / "back.careerfit-bundle") == Brought(here=1)
    assert (rows(workspace), rows(elsewhere)) == (here, there)


def test_what_was_told_later_holds_in_both(
    workspace: Workspace, elsewhere: Workspace, person: str, tmp_path: Path
) -> None:
    path = tmp_path / "all.careerfit-bundle"
    carried(workspace, elsewhere, path)
    doing.name(elsewhere, person, "", "K-18")  # by the clock of this computer, later than the other's
    assert carried(workspace, elsewhere, path) == Brought(here=1)
    assert doing.case(elsewhere, person).code == "K-18"
    assert carried(elsewhere, workspace, path).facts == 1
    assert doing.case(workspace, person).code == "K-18"


Steps = list[tuple[str, int, str]]
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["tag", "untag", "group", "note", "follow-up", "name", "undo", "trash"]),
        st.integers(0, 2),
        st.sampled_from(["a", "Ä", "b c"]),
    ),
    max_size=12,
)


def act(workspace: Workspace, step: tuple[str, int, str]) -> None:
    what, number, text = step
    who = [f"p{number}"]
    deeds: dict[str, Callable[[], object]] = {
        "tag": lambda: doing.tag(workspace, who, text),
        "untag": lambda: doing.tag(workspace, who, text, on=False),
        "group": lambda: doing.group(workspace, who, text),
        "note": lambda: doing.note(workspace, who, text),
        "follow-up": lambda: doing.follow_up(workspace, who, date(2026, 5, 1 + number), text),
        "name": lambda: doing.name(workspace, who[0], text, f"K-{text}"),
        "undo": lambda: doing.undo(workspace),
        "trash": lambda: doing.trash(workspace, who),
    }
    deeds[what]()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(here=STEPS, there=STEPS)
def test_nothing_is_lost_or_doubled_whatever_was_done_in_both(
    workspace: Workspace, tmp_path_factory: pytest.TempPathFactory, here: Steps, there: Steps
) -> None:
    folder = tmp_path_factory.mktemp("two")
    stores = [Store.open(folder / name) for name in ("a", "b")]
    two = [
        Workspace(workspace.content, one, workspace.clock, workspace.new_id, workspace.new_seed)
        for one in stores
    ]
    for number in range(3):
        two[0].store.add_person(Person(f"p{number}", f"label {number}", workspace.clock()))
    carried(two[0], two[1], folder / "start.careerfit-bundle")
    for one, steps in zip(two, (here, there), strict=True):
        for step in steps:
            act(one, step)
    path = folder / "x.careerfit-bundle"
    if all(one.store.caseload.people() for one in two):
        carried(two[0], two[1], path)
        once = rows(two[1])
        assert bundling.take_over(two[1], path, silent) == Brought()
        assert rows(two[1]) == once
        carried(two[1], two[0], path)
        for number in range(3):
            cases = [doing.case(one, f"p{number}") for one in two]
            if not any(one.trashed for one in cases):
                assert {note.text for note in cases[0].notes} == {note.text for note in cases[1].notes}
                assert [one.tags for one in cases[:1]] == [one.tags for one in cases[1:]]
                assert (cases[0].name, cases[0].follow_ups) == (cases[1].name, cases[1].follow_ups)
        whole = rows(two[0])
        bundling.take_over(two[0], path, silent)
        assert rows(two[0]) == whole
    for store in stores:
        store.close()


def whole(workspace: Workspace, path: Path) -> dict[str, Any]:
    bundling.bundle(workspace, workspace.store.caseload.people(), path, silent)
    value: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return value


@pytest.mark.parametrize(
    ("place", "value", "fault"),
    [
        (("version",), 2, "made by a newer careerfit"),
        (("people", 0, "id"), "../x", "people[0].id"),
        (("people", 0, "created"), "2026-99-01T00:00:00+00:00", "people[0].created"),
        (("people", 0, "results", 0, "told", "seed"), "x", "people[0].results[0].told.seed"),
        (("people", 0, "results", 0, "session", "events", 0, "item"), "x", "is not among the items asked"),
        (("people", 0, "results", 0, "name"), "person-1", "name and plans stand with the person"),
        (("people", 0, "facts", 0, "kind"), "undo", "speaks of one database only"),
        (("people", 0, "facts", 0, "kind"), "case-came", "speaks of one database only"),
        (("people", 0, "facts", 0, "subject"), "\x1b[2J", "control characters"),
        (("people", 0, "facts", 0, "value"), {"do": "fly"}, "cannot be read"),
        (("people", 0, "facts", 0, "at"), "2026-13-01T00:00:00+00:00", "facts[0].at"),
        (("extra",), 1, "extra: not known here"),
    ],
)
@pytest.mark.usefixtures("person")
def test_a_fault_is_named_and_nothing_is_kept(
    workspace: Workspace,
    elsewhere: Workspace,
    tmp_path: Path,
    place: tuple[str | int, ...],
    value: object,
    fault: str,
) -> None:
    path = tmp_path / "all.careerfit-bundle"
    changed = whole(workspace, path)
    inside: Any = changed
    for step in place[:-1]:
        inside = inside[step]
    inside[place[-1]] = value
    path.write_text(json.dumps(changed), encoding="utf-8")
    with pytest.raises(CareerfitError) as caught:
        bundling.take_over(elsewhere, path, silent)
    assert fault in str(caught.value)
    assert elsewhere.store.persons() == ()


@pytest.mark.usefixtures("person")
def test_the_schema_knows_the_format(workspace: Workspace, tmp_path: Path) -> None:
    value, shape = whole(workspace, tmp_path / "a.careerfit-bundle"), schema("bundle")
    people: Any = shape["properties"]
    people["people"]["items"]["properties"]["results"]["items"] = schema("counselor-file")
    jsonschema.Draft7Validator(shape).validate(value)


def test_twice_in_one_file_too_deep_and_another_result_are_refused(
    workspace: Workspace, elsewhere: Workspace, person: str, tmp_path: Path
) -> None:
    path = tmp_path / "all.careerfit-bundle"
    value = whole(workspace, path)
    bundling.take_over(elsewhere, path, silent)
    value["people"][0]["results"][0]["told"]["seed"] = 77
    path.write_text(json.dumps(value), encoding="utf-8")
    with pytest.raises(CareerfitError, match="another result here"):
        bundling.take_over(elsewhere, path, silent)
    value["people"] *= 2
    path.write_text(json.dumps(value), encoding="utf-8")
    with pytest.raises(CareerfitError, match="somebody else has it too"):
        bundling.take_over(elsewhere, path, silent)
    path.write_text("[" * 40 + "]" * 40, encoding="utf-8")
    with pytest.raises(CareerfitError, match="nested deeper"):
        bundling.take_over(elsewhere, path, silent)
    assert elsewhere.store.caseload.people() == (person,)


def test_made_up_people_are_not_mixed_with_others(
    made_up: Workspace, workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "all.careerfit-bundle"
    bundling.bundle(made_up, made_up.store.caseload.people()[:2], path, silent)
    with pytest.raises(CareerfitError, match="never mixed"):
        bundling.take_over(workspace, path, silent)


@pytest.mark.usefixtures("person")
def test_a_bundle_that_was_cancelled_leaves_the_file_as_it_was(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "all.careerfit-bundle"
    path.write_text("before", encoding="utf-8")

    def stop(_share: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        bundling.bundle(workspace, workspace.store.caseload.people(), path, stop)
    assert path.read_text("utf-8") == "before"
    assert not list(tmp_path.glob(".*part"))
    with pytest.raises(CareerfitError, match="Nobody"):
        bundling.bundle(workspace, (), path, silent)
