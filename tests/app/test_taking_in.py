"""A result that was saved as a file on one computer, and is taken in on another."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from careerfit.app import about_me, actions, screens
from careerfit.app.papers import counselor_file
from careerfit.app.papers.taking_in import take_in
from careerfit.app.plan import planning
from careerfit.app.workspace import Workspace, open_workspace
from careerfit.model.errors import CareerfitError
from careerfit.model.report import FileOptions

ALL = FileOptions(with_name=True, with_plan=True, with_notes=True)


@pytest.fixture
def elsewhere(workspace: Workspace, tmp_path: Path) -> Iterator[Workspace]:
    """Another computer."""
    with open_workspace(tmp_path / "elsewhere", workspace.content) as other:
        yield other


def finished(workspace: Workspace, label: str = "person-1") -> str:
    session = actions.begin(workspace, label).session
    for item in workspace.store.session(session).order:
        actions.answer(workspace, session, item, 2, 900)
    actions.finish(workspace, session)
    return session


def saved(workspace: Workspace, session: str, path: Path, options: FileOptions = ALL) -> Path:
    path.write_bytes(counselor_file.written(counselor_file.contents(workspace, session, options)))
    return path


def test_result_answers_and_plans_are_the_same_on_the_other_computer(
    workspace: Workspace, elsewhere: Workspace, tmp_path: Path
) -> None:
    session = finished(workspace)
    person = workspace.store.session(session).person
    chosen = planning.choose(workspace, person, ("account-executive", "sales-manager"), "account-executive")
    plan = about_me.state(workspace, person).plans[0]
    planning.milestone(workspace, person, chosen.plan, plan.steps[0].id, "doing", note="two calls a day")
    planning.note(workspace, person, chosen.plan, "talk to person-2")
    change = take_in(elsewhere, saved(workspace, session, tmp_path / "one.careerfit"))
    assert change.session == session
    assert elsewhere.store.told(session) == workspace.store.told(session)
    assert elsewhere.store.session(session).events == workspace.store.session(session).events
    assert elsewhere.store.person(change.person).label == "person-1"
    (there,) = about_me.state(elsewhere, change.person).plans
    (here,) = about_me.state(workspace, person).plans
    assert (there.name, there.steps, there.chosen) == (here.name, here.steps, here.chosen)
    assert there.done == here.done
    assert [note.text for note in there.notes] == ["talk to person-2"]


def test_taking_a_file_in_twice_keeps_nothing_twice(
    workspace: Workspace, elsewhere: Workspace, tmp_path: Path
) -> None:
    session = finished(workspace)
    person = workspace.store.session(session).person
    planning.choose(workspace, person, ("account-executive", "sales-manager"), "account-executive")
    path = saved(workspace, session, tmp_path / "one.careerfit")
    first = take_in(elsewhere, path)
    facts = elsewhere.store.facts(first.person)
    assert take_in(elsewhere, path) == first
    assert elsewhere.store.facts(first.person) == facts
    assert len(screens.start(elsewhere).results) == 1


def test_two_files_of_one_name_are_of_one_person_and_without_a_name_of_two(
    workspace: Workspace, elsewhere: Workspace, tmp_path: Path
) -> None:
    sessions = [finished(workspace), finished(workspace)]
    named = [take_in(elsewhere, saved(workspace, session, tmp_path / "x.careerfit")) for session in sessions]
    assert named[0].person == named[1].person
    unnamed = saved(workspace, finished(workspace), tmp_path / "y.careerfit", FileOptions(with_name=False))
    change = take_in(elsewhere, unnamed)
    assert change.person != named[0].person
    assert elsewhere.store.person(change.person).label == ""


def test_a_file_with_faults_keeps_nothing(elsewhere: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "broken.careerfit"
    path.write_text('{"format": "careerfit-counselor-file", "version": 1}')
    with pytest.raises(CareerfitError):
        take_in(elsewhere, path)
    assert elsewhere.store.sessions() == ()


def test_an_unfinished_questionnaire_of_the_same_id_is_left_as_it_is(
    workspace: Workspace, elsewhere: Workspace, tmp_path: Path
) -> None:
    session = finished(workspace)
    path = saved(workspace, session, tmp_path / "one.careerfit")
    begun = workspace.store.session(session)
    unfinished = elsewhere.store
    person = workspace.store.person(begun.person)
    unfinished.begin(begun, person)
    with pytest.raises(CareerfitError, match="another result"):
        take_in(elsewhere, path)
    assert not unfinished.is_told(session)
