"""The counselor's actions, undo, and what is told of them."""

from datetime import date

import pytest

from careerfit.app.caseload import doing, reading
from careerfit.app.workspace import Workspace
from careerfit.model.caseload import Filter
from careerfit.model.errors import CareerfitError
from careerfit.model.session import Person


@pytest.fixture
def persons(workspace: Workspace) -> tuple[str, ...]:
    found = tuple(f"p{n}" for n in range(5))
    for person in found:
        workspace.store.add_person(Person(person, f"label {person}", workspace.clock()))
    return found


def texts(workspace: Workspace) -> list[str]:
    return [row.text for row in reading.deeds(workspace)]


def test_a_note_keeps_all_that_it_ever_said(workspace: Workspace, persons: tuple[str, ...]) -> None:
    doing.note(workspace, persons[:1], "Ask for\nthe grant", due=date(2026, 5, 1))
    (note,) = doing.case(workspace, "p0").notes
    assert (note.text, note.audience, note.due, note.state) == (
        "Ask for\nthe grant",
        "private",
        date(2026, 5, 1),
        "open",
    )
    doing.change_note(workspace, "p0", note.id, "Has the grant", audience="report", state="done")
    doing.undo(workspace)
    doing.change_note(workspace, "p0", note.id, "Has the grant.", audience="report", state="done")
    said = doing.history(workspace, "p0", note.id)
    assert [(one.text, one.undone) for one in said] == [
        ("Ask for\nthe grant", False), ("Has the grant", True), ("Has the grant.", False)
    ]  # fmt: skip
    assert doing.case(workspace, "p0").due is None
    doing.change_note(workspace, "p0", note.id, "")
    assert doing.case(workspace, "p0").notes == ()
    assert workspace.store.caseload.count(Filter(text="grant")) == 0


def test_one_tag_for_many_is_one_deed_and_leaves_out_who_has_it(
    workspace: Workspace, persons: tuple[str, ...]
) -> None:
    doing.tag(workspace, persons[:1], "Urgent")
    doing.tag(workspace, persons, " urgent ")
    assert workspace.store.caseload.count(Filter(tags=("URGENT",))) == 5
    doing.tag(workspace, persons, "urgent")  # changes nothing, so nothing is written
    doing.tag(workspace, persons[:2], "urgent", on=False)
    assert texts(workspace) == [
        "Tag “urgent” taken away: 2 people",
        "Tag “urgent” given: 4 people",
        "Tag “Urgent” given: label p0",
    ]
    assert reading.next_turns(workspace) == ("Tag “urgent” taken away: 2 people", "")
    doing.undo(workspace)
    doing.undo(workspace)
    assert workspace.store.caseload.count(Filter(tags=("urgent",))) == 1
    assert reading.next_turns(workspace) == ("Tag “Urgent” given: label p0", "Tag “urgent” given: 4 people")
    doing.redo(workspace)
    assert workspace.store.caseload.count(Filter(tags=("urgent",))) == 5


def test_names_groups_follow_ups_and_trash_are_noted_and_undone(
    workspace: Workspace, persons: tuple[str, ...]
) -> None:
    doing.name(workspace, "p0", "Somebody Else", "K-17")
    doing.group(workspace, persons[:2], "evening course")
    doing.follow_up(workspace, persons[:1], date(2026, 4, 1), "call")
    caseload = workspace.store.caseload
    (line,) = caseload.rows(caseload.ids(Filter(text="k 17")))
    assert (line.name, line.code, line.groups, line.due) == (
        "Somebody Else", "K-17", ("evening course",), date(2026, 4, 1)
    )  # fmt: skip
    (planned,) = doing.case(workspace, "p0").follow_ups
    doing.change_follow_up(workspace, "p0", planned.id, date(2026, 4, 1), "done", "call")
    assert caseload.count(Filter(due_by=date(2027, 1, 1))) == 0
    doing.trash(workspace, ["p0"])
    assert (caseload.count(), doing.in_trash(workspace)) == (4, (("p0", ""),))
    doing.restore(workspace, ["p0"])
    assert (caseload.count(), doing.in_trash(workspace)) == (5, ())
    for _ in range(6):
        doing.undo(workspace)
    (line,) = caseload.rows(caseload.ids(Filter(person="p0")))
    assert (line.name, line.code, line.groups, line.due) == ("label p0", "", (), None)


def test_what_is_gone_meanwhile_and_a_tag_without_a_name_are_refused(
    workspace: Workspace, persons: tuple[str, ...]
) -> None:
    with pytest.raises(CareerfitError, match="taken away"):
        doing.change_note(workspace, "p0", "nowhere", "x")
    with pytest.raises(CareerfitError, match="needs a name"):
        doing.tag(workspace, persons, " \n ")
    assert texts(workspace) == []
