"""One undo takes back all that a merge or a file brought to people who were here; redo brings it back."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from careerfit.app import about_me, actions
from careerfit.app.caseload import bundling, doing, importing
from careerfit.app.caseload.merging import Brought
from careerfit.app.caseload.reading import catch_up
from careerfit.app.papers import counselor_file
from careerfit.app.plan import planning
from careerfit.app.workspace import Workspace, open_workspace
from careerfit.model.caseload import Line
from careerfit.model.errors import CareerfitError
from careerfit.model.person import PersonState, StepFact, Wishes
from careerfit.model.report import FileOptions

ROUTE = ("account-executive", "sales-manager")


def silent(_share: float) -> None:
    pass


@pytest.fixture
def elsewhere(workspace: Workspace, tmp_path: Path) -> Iterator[Workspace]:
    """Another installation."""
    with open_workspace(tmp_path / "elsewhere", workspace.content) as other:
        yield other


@pytest.fixture
def person(workspace: Workspace, elsewhere: Workspace, tmp_path: Path) -> str:
    """Somebody with a result, known in both installations."""
    session = actions.begin(elsewhere, "person-1").session
    for item in elsewhere.store.session(session).order:
        actions.answer(elsewhere, session, item, 2, 900)
    actions.finish(elsewhere, session)
    found = elsewhere.store.session(session).person
    merged(elsewhere, workspace, tmp_path / "first.careerfit-bundle")
    return found


def merged(source: Workspace, target: Workspace, path: Path) -> Brought:
    bundling.bundle(source, source.store.caseload.people(), path, silent)
    return bundling.take_over(target, path, silent)


def told(state: PersonState) -> tuple[Any, ...]:
    return state.standing, state.wishes, dict(state.names), dict(state.skills), state.plans


def known(workspace: Workspace, person: str) -> tuple[Any, ...]:
    """Return what is known of a person, and how the list shows it."""
    catch_up(workspace)
    caseload = workspace.store.caseload
    lines: tuple[Line, ...] = caseload.rows(caseload.ids())
    return told(about_me.state(workspace, person)), doing.case(workspace, person), lines


def tell_of_themself(workspace: Workspace, person: str) -> None:
    chosen = planning.choose(workspace, person, ROUTE, "account-executive")
    planning.note(workspace, person, chosen.plan, "talk to person-2")
    about_me.wish(workspace, person, Wishes(travel="rare"))
    about_me.stand(workspace, person, "starting")
    about_me.skill(workspace, person, skill_of(workspace), "have")
    (session,) = workspace.store.sessions(person)
    about_me.name_result(workspace, session.session, "in spring")


def skill_of(workspace: Workspace) -> str:
    return next(role.skills[0].id for role in workspace.content.catalogue.roles if role.skills)


def test_what_a_merge_brought_to_somebody_known_goes_and_comes_back_over_restarts(
    workspace: Workspace, elsewhere: Workspace, person: str, tmp_path: Path
) -> None:
    before = known(workspace, person)
    tell_of_themself(elsewhere, person)
    brought = merged(elsewhere, workspace, tmp_path / "all.careerfit-bundle")
    assert (brought.results, brought.new, brought.facts) == (0, 0, 6)
    after = known(workspace, person)
    assert after[0] == told(about_me.state(elsewhere, person))
    assert after[2][0].goal
    doing.undo(workspace)
    assert known(workspace, person) == before
    with open_workspace(workspace.store.path.parent, workspace.content) as again:
        assert known(again, person) == before
        doing.redo(again)
        assert known(again, person) == after
        doing.undo(again)
        again.store.caseload.rebuild()
        assert known(again, person) == before


def test_what_is_told_here_meanwhile_stays_with_and_without_the_merge(
    workspace: Workspace, elsewhere: Workspace, person: str, tmp_path: Path
) -> None:
    plan = planning.choose(elsewhere, person, ROUTE, "account-executive").plan
    merged(elsewhere, workspace, tmp_path / "all.careerfit-bundle")
    step = about_me.state(workspace, person).plans[0].steps[0].id
    planning.milestone(workspace, person, plan, step, "done")
    about_me.wish(workspace, person, Wishes(travel="rare"))
    catch_up(workspace)
    with_plan = known(workspace, person)
    assert with_plan[2][0].progress
    doing.undo(workspace)
    state = about_me.state(workspace, person)
    assert (state.plans, state.wishes.travel) == ((), "rare")
    about_me.undo(workspace, person)
    about_me.redo(workspace, person)
    doing.redo(workspace)
    assert known(workspace, person) == with_plan
    (plan_now,) = about_me.state(workspace, person).plans
    assert isinstance(plan_now.done[step], StepFact)


def test_what_was_taken_back_does_not_travel_and_comes_again_with_a_later_merge(
    workspace: Workspace, elsewhere: Workspace, person: str, tmp_path: Path
) -> None:
    path = tmp_path / "all.careerfit-bundle"
    tell_of_themself(elsewhere, person)
    merged(elsewhere, workspace, path)
    after = known(workspace, person)
    doing.undo(workspace)
    bundling.bundle(workspace, [person], tmp_path / "back.careerfit-bundle", silent)
    assert b"talk to" not in (tmp_path / "back.careerfit-bundle").read_bytes()
    assert bundling.take_over(workspace, path, silent).facts == 6
    assert known(workspace, person)[0] == after[0]
    assert bundling.take_over(workspace, path, silent) == Brought(here=1)


def test_plans_from_a_file_go_and_come_back_with_its_import(
    workspace: Workspace, elsewhere: Workspace, person: str, tmp_path: Path
) -> None:
    before = known(workspace, person)
    planning.choose(elsewhere, person, ROUTE, "account-executive")
    (session,) = elsewhere.store.sessions(person)
    options = FileOptions(with_name=True, with_plan=True, with_notes=True)
    path = tmp_path / "one.careerfit"
    path.write_bytes(counselor_file.written(counselor_file.contents(elsewhere, session.session, options)))
    assert importing.import_files(workspace, [path], silent) == Brought(people=1, facts=1, here=1)
    after = known(workspace, person)
    assert after[0] != before[0]
    doing.undo(workspace)
    assert known(workspace, person) == before
    doing.redo(workspace)
    assert known(workspace, person) == after


def begun(workspace: Workspace, label: str, answers: int) -> str:
    session = actions.begin(workspace, label).session
    answer_more(workspace, session, answers)
    return session


def answer_more(workspace: Workspace, session: str, answers: int) -> None:
    kept = workspace.store.session(session)
    for item in kept.order[len(kept.events) : len(kept.events) + answers]:
        actions.answer(workspace, session, item, 2, 900)


def kept(workspace: Workspace, session: str) -> tuple[Any, ...]:
    """Return a questionnaire, its result, and its line."""
    store = workspace.store
    lines = store.caseload.rows(store.caseload.ids())
    told_result = store.told(session) if store.is_told(session) else None
    return store.session(session), told_result, [line for line in lines if line.session == session]


def test_a_questionnaire_that_was_begun_goes_on_in_the_other_installation(
    workspace: Workspace, elsewhere: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "all.careerfit-bundle"
    session = begun(elsewhere, "person-1", 3)
    assert merged(elsewhere, workspace, path) == Brought(people=1, new=1, unfinished=1)
    assert workspace.store.session(session) == elsewhere.store.session(session)
    assert merged(elsewhere, workspace, path) == Brought()
    answer_more(elsewhere, session, 2)
    before = kept(workspace, session)
    assert merged(elsewhere, workspace, path) == Brought(people=1, unfinished=1)
    longer = kept(workspace, session)
    assert longer[0] == elsewhere.store.session(session)
    answer_more(elsewhere, session, 1000)
    actions.finish(elsewhere, session)
    assert merged(elsewhere, workspace, path) == Brought(people=1, results=1)
    finished = kept(workspace, session)
    assert finished[:2] == kept(elsewhere, session)[:2]
    assert [line.state for line in finished[2]] == ["finished"]
    assert merged(workspace, elsewhere, path) == Brought(here=1)
    for state in (longer, before):
        doing.undo(workspace)
        assert kept(workspace, session) == state
    with open_workspace(workspace.store.path.parent, workspace.content) as again:
        for state in (longer, finished):
            doing.redo(again)
            assert kept(again, session) == state
        again.store.caseload.rebuild()
        assert kept(again, session)[:2] == finished[:2]


def test_answers_that_were_given_here_since_the_merge_are_never_taken_away(
    workspace: Workspace, elsewhere: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "all.careerfit-bundle"
    session = begun(elsewhere, "person-1", 3)
    merged(elsewhere, workspace, path)
    answer_more(elsewhere, session, 2)
    merged(elsewhere, workspace, path)
    answer_more(workspace, session, 1)
    went_on = workspace.store.session(session)
    doing.undo(workspace)
    assert workspace.store.session(session) == went_on
    doing.redo(workspace)
    assert workspace.store.session(session) == went_on


def test_a_questionnaire_that_was_gone_on_with_differently_is_refused(
    workspace: Workspace, elsewhere: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "all.careerfit-bundle"
    session = begun(elsewhere, "person-1", 3)
    merged(elsewhere, workspace, path)
    answer_more(elsewhere, session, 1)
    answer_more(workspace, session, 1)
    here = workspace.store.session(session)
    with pytest.raises(CareerfitError, match="has other answers here"):
        merged(elsewhere, workspace, path)
    answer_more(elsewhere, session, 1000)
    actions.finish(elsewhere, session)
    with pytest.raises(CareerfitError, match="has other answers here"):
        merged(elsewhere, workspace, path)
    assert workspace.store.session(session) == here
