"""Actions: one pure step, one transaction, one change."""

from dataclasses import replace
from pathlib import Path

import pytest

from careerfit.app import actions, screens
from careerfit.app.workspace import Workspace
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
