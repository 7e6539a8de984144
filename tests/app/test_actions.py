"""Actions: one pure step, one transaction, one change."""

from dataclasses import replace
from pathlib import Path

import pytest

from careerfit.app import about_me, actions, screens
from careerfit.app.workspace import Workspace
from careerfit.measurement.limits import LIMITS
from careerfit.model.change import Change
from careerfit.model.errors import CareerfitError
from careerfit.store.store import Store


def test_beginning_keeps_a_session_that_stands_at_its_first_question(workspace: Workspace) -> None:
    change = actions.begin(workspace, "  person-1 ")
    assert change.kind == "begun"
    session = workspace.store.session(change.session)
    assert session.position == 0
    assert len(session.order) == 72
    assert workspace.store.person(session.person).label == "person-1"
    assert session.pack_digest == workspace.content.pack.digest


def test_an_answer_is_on_disk_when_the_action_returns(workspace: Workspace, tmp_path: Path) -> None:
    session = actions.begin(workspace, "").session
    item = screens.question(workspace, session).item
    assert actions.answer(workspace, session, item, 2, 1500) == Change("answered", session)
    with Store.open(tmp_path) as second:
        kept = second.session(session)
    assert kept.answers == {item: 2}
    assert kept.events[0].ms == 1500


def test_back_and_on_move_without_touching_an_answer(workspace: Workspace) -> None:
    session = actions.begin(workspace, "").session
    first = screens.question(workspace, session)
    assert not first.can_go_back
    actions.move(workspace, session, -1)  # nothing before the first question
    actions.answer(workspace, session, first.item, 1, None)
    second = screens.question(workspace, session)
    assert (second.number, second.can_go_back, second.can_go_on) == (2, True, False)
    actions.move(workspace, session, -1)
    again = screens.question(workspace, session)
    assert (again.item, again.can_go_on) == (first.item, True)
    assert [option.chosen for option in again.options].count(True) == 1
    actions.move(workspace, session, 1)
    assert screens.question(workspace, session).item == second.item
    assert workspace.store.session(session).answers == {first.item: 1}


def test_a_category_that_the_item_lacks_and_a_foreign_item_are_bugs(workspace: Workspace) -> None:
    session = actions.begin(workspace, "").session
    item = screens.question(workspace, session).item
    with pytest.raises(ValueError, match="no category 9"):
        actions.answer(workspace, session, item, 9, None)
    with pytest.raises(ValueError, match="does not ask"):
        actions.answer(workspace, session, "an-06", 1, None)  # in the bank, not in the full questionnaire
    assert workspace.store.session(session).events == ()


def test_finishing_writes_once_what_is_told(workspace: Workspace) -> None:
    session = actions.begin(workspace, "").session
    for item in workspace.store.session(session).order:
        actions.answer(workspace, session, item, 3, None)
    assert screens.question(workspace, session).done
    actions.finish(workspace, session)
    told = workspace.store.told(session)
    actions.finish(workspace, session)
    assert workspace.store.told(session) == told
    assert told.catalogue_digest == workspace.content.catalogue.digest


def test_a_questionnaire_of_another_pack_version_is_kept_but_not_gone_on_with(workspace: Workspace) -> None:
    session = actions.begin(workspace, "").session
    changed = replace(workspace.content, pack=replace(workspace.content.pack, digest="another"))
    later = replace(workspace, content=changed)
    for attempt in (
        lambda: actions.go_on(later, session),
        lambda: actions.answer(later, session, "an-01", 1, None),
        lambda: screens.question(later, session),
    ):
        with pytest.raises(CareerfitError, match="another version of the questions"):
            attempt()
    assert actions.go_on(workspace, session) == Change("begun", session)


def test_a_quick_questionnaire_asks_until_a_rule_ends_it(workspace: Workspace) -> None:
    session = actions.begin(workspace, "person-1", "quick").session
    asked: list[str] = []
    while not (screen := screens.question(workspace, session)).done:
        assert screen.at_most
        assert screen.number == len(asked) + 1
        assert screen.item not in asked
        asked.append(screen.item)
        item = workspace.content.pack.item(screen.item)
        actions.answer(workspace, session, item.id, item.toward_scale(item.categories), 900)
    assert LIMITS.fewest <= len(asked) <= LIMITS.most
    actions.finish(workspace, session)
    told = workspace.store.told(session)
    assert told.stopped in ("settled", "precise", "maximum")
    assert f"ended after {len(asked)}" in screens.result(workspace, session).cautions[0]


def test_a_quick_questionnaire_goes_on_at_the_very_question_that_was_shown(
    workspace: Workspace, tmp_path: Path
) -> None:
    session = actions.begin(workspace, "", "quick").session
    for _ in range(5):
        actions.answer(workspace, session, screens.question(workspace, session).item, 2, None)
    shown = screens.question(workspace, session)
    with Store.open(tmp_path) as reopened:
        again = screens.question(replace(workspace, store=reopened), session)
    assert (again.item, again.number) == (shown.item, 6)
    actions.move(workspace, session, -1)
    assert screens.question(workspace, session).number == 5
    actions.move(workspace, session, 1)
    assert screens.question(workspace, session).item == shown.item


def test_the_same_person_is_asked_other_questions_in_a_second_quick_questionnaire(
    workspace: Workspace,
) -> None:
    met: list[set[str]] = []
    for _ in range(2):
        session = actions.begin(workspace, "person-1", "quick").session
        for _ in range(24):
            actions.answer(workspace, session, screens.question(workspace, session).item, 3, None)
        met.append(set(workspace.store.session(session).answers))
    assert met[0].isdisjoint(met[1])
    people = {workspace.store.session(row.session).person for row in workspace.store.sessions()}
    assert len(people) == 1


def test_asking_on_takes_the_answers_over_and_asks_what_separates_the_first_roles(
    workspace: Workspace,
) -> None:
    first = actions.begin(workspace, "person-1").session
    for item in workspace.store.session(first).order:
        scale = workspace.content.pack.item(item).scale
        best = workspace.content.pack.item(item).categories
        toward = best if scale == "persuasion" else (best + 1) // 2
        actions.answer(workspace, first, item, workspace.content.pack.item(item).toward_scale(toward), 900)
    actions.finish(workspace, first)
    assert workspace.store.told(first).result.verdict == "tied"
    second = actions.ask_on(workspace, first).session
    assert actions.ask_on(workspace, first).session == second  # left before an answer, it is no second one
    screen = screens.question(workspace, second)
    assert screen.number == 73
    assert screen.item not in workspace.store.session(first).order
    while not (screen := screens.question(workspace, second)).done:
        actions.answer(workspace, second, screen.item, 1, 900)
    actions.finish(workspace, second)
    assert set(workspace.store.session(first).answers) < set(workspace.store.session(second).answers)
    assert len(workspace.store.sessions()) == 2


def test_somebody_who_planned_first_stays_the_same_person_when_the_questionnaire_begins(
    workspace: Workspace,
) -> None:
    planner = about_me.skill(workspace, "", "Negotiation", "have").person
    begun = actions.begin(workspace, "", present=planner)
    assert workspace.store.session(begun.session).person == planner
    again = actions.begin(workspace, "", present=planner)  # now it may be somebody else
    assert workspace.store.session(again.session).person != planner


def test_a_label_names_the_person_whoever_sat_here_before(workspace: Workspace) -> None:
    planner = about_me.skill(workspace, "", "Negotiation", "have").person
    begun = actions.begin(workspace, "person-2", present=planner)
    assert workspace.store.session(begun.session).person != planner
