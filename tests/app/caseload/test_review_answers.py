"""The audit of a session's answers: order, times, what happened, what each contributed."""

from dataclasses import replace
from datetime import timedelta

import pytest

from careerfit.app import actions
from careerfit.app.caseload.review_answers import audit
from careerfit.app.result.explaining import why
from careerfit.app.workspace import Workspace
from careerfit.measurement.flags import reading_floor
from careerfit.model.review import AuditScreen


def answered(workspace: Workspace, mode: str = "full") -> str:
    """Return a session, all answers the first category, each in three seconds."""
    session = actions.begin(workspace, "person-1", "quick" if mode == "quick" else "full").session
    while (item := workspace.store.session(session).current) is not None:
        actions.answer(workspace, session, item, 1, 3000)
    return session


def audited(workspace: Workspace, session: str) -> AuditScreen:
    told = workspace.store.told(session) if workspace.store.is_told(session) else None
    return audit(workspace.content, workspace.store.session(session), told)


@pytest.fixture
def session(workspace: Workspace) -> str:
    found = answered(workspace)
    actions.finish(workspace, found)
    return found


def test_answers_stand_in_the_order_asked_with_their_labels(workspace: Workspace, session: str) -> None:
    rows = audited(workspace, session).rows
    order = workspace.store.session(session).order
    assert [(row.number, row.item) for row in rows] == list(enumerate(order, start=1))
    for row in rows:
        item = workspace.content.pack.item(row.item)
        assert row.answer == item.options[0]
        assert item.text in ("", row.question)
        assert all(end in row.question for end in item.ends)
        assert (row.ms, row.time, row.fast) == (3000, "3.0 s" if not row.fast else row.time, row.fast)


def test_contributions_are_those_of_the_explanation(workspace: Workspace, session: str) -> None:
    leader = workspace.store.told(session).result.roles[0].id
    explained = {row.item: row.shift for row in why(workspace, session, leader).answers}
    rows = audited(workspace, session).rows
    assert {row.item: row.shift for row in rows} == pytest.approx(explained)
    for row in rows:
        assert row.shift is not None
        scale = next(one for one in workspace.content.pack.scales if one.name == row.scale)
        if abs(row.shift) < 0.005:
            assert row.contribution == "moves nothing"
        elif scale.low:
            assert (scale.high if row.shift > 0 else scale.low) in row.contribution
        else:
            assert row.contribution.endswith("up" if row.shift > 0 else "down")


def test_an_answer_speaks_for_the_leading_role_where_it_moves_toward_it(
    workspace: Workspace, session: str
) -> None:
    told = workspace.store.told(session)
    told = replace(told, result=replace(told.result, verdict="shortlist"))
    screen = audit(workspace.content, workspace.store.session(session), told)
    role = workspace.content.catalogue.role(told.result.roles[0].id)
    seen = set()
    for row in screen.rows:
        scale = workspace.content.pack.item(row.item).scale
        assert row.shift is not None
        pull = row.shift * role.profile.get(scale, 0.0)
        assert row.effect in (("", "for") if pull > 0 else ("", "against"))
        assert role.title in row.effect_text
        seen.add(row.effect)
    assert {"for", "against"} <= seen


def test_nothing_speaks_for_a_role_where_none_leads(workspace: Workspace, session: str) -> None:
    told = workspace.store.told(session)
    told = replace(told, result=replace(told.result, verdict="neither"))
    rows = audit(workspace.content, workspace.store.session(session), told).rows
    assert {(row.effect, row.effect_text) for row in rows} == {("", "")}


def test_times_under_what_reading_takes_are_marked(workspace: Workspace) -> None:
    session = actions.begin(workspace, "person-1").session
    order = workspace.store.session(session).order[:3]
    floors = [reading_floor(workspace.content.pack.item(item)) for item in order]
    for item, ms in zip(order, (floors[0] - 1, floors[1], None), strict=True):
        actions.answer(workspace, session, item, 2, ms)
    rows = audited(workspace, session).rows
    assert [row.fast for row in rows] == [True, False, False]
    assert "very fast" in rows[0].time
    assert rows[2].time == "not timed"
    assert "1 was answered faster than it can be read." in audited(workspace, session).summary


def test_what_happened_to_a_question_is_told(workspace: Workspace) -> None:
    session = actions.begin(workspace, "person-1").session
    first, second, third, fourth = workspace.store.session(session).order[:4]
    actions.answer(workspace, session, first, 1, 1500)
    actions.answer(workspace, session, second, None, 1500)
    actions.answer(workspace, session, third, 2, 1500)
    actions.move(workspace, session, -1)
    actions.move(workspace, session, -1)
    actions.answer(workspace, session, second, 3, 700)
    actions.answer(workspace, session, third, 2, 800)
    actions.answer(workspace, session, fourth, 1, 1500)
    actions.move(workspace, session, -1)
    actions.move(workspace, session, 1)
    happened = {row.item: (row.happened, row.ms) for row in audited(workspace, session).rows}
    assert happened == {
        first: ("", 1500),
        second: ("Before: left out.", 2200),
        third: ("Answered again, the same.", 2300),
        fourth: ("Came back to it.", 1500),
    }
    assert "1 answer was changed." in audited(workspace, session).summary


def test_a_question_left_out_contributes_nothing(workspace: Workspace) -> None:
    session = actions.begin(workspace, "person-1").session
    (item,) = workspace.store.session(session).order[:1]
    actions.answer(workspace, session, item, None, 900)
    (row,) = audited(workspace, session).rows
    assert (row.category, row.shift, row.contribution, row.answer) == (None, None, "", "left out")
    assert not row.fast
    assert row.happened == "Left out."


def test_a_quick_questionnaire_says_why_each_question_was_asked(workspace: Workspace) -> None:
    screen = audited(workspace, answered(workspace, "quick"))
    counts: dict[str, int] = {}
    for row in screen.rows:
        before = counts.get(row.scale, 0)
        assert f"told most about {row.scale}, after {before} question" in row.why
        counts[row.scale] = before + 1
    assert "chosen for what it was expected to tell" in screen.order


def test_questions_that_were_added_to_tell_roles_apart_are_told_from_those_taken_over(
    workspace: Workspace, session: str
) -> None:
    added = tuple(item.id for item in workspace.content.pack.items if not item.full)[:2]
    further = actions.ask_on(workspace, session, added).session
    for item in added:
        actions.answer(workspace, further, item, 1, 2000)
    screen = audited(workspace, further)
    why_asked = {row.item: row.why for row in screen.rows}
    assert {why_asked.pop(item) for item in added} == {"Asked to tell the first roles apart."}
    assert set(why_asked.values()) == {"Answered in the questionnaire before."}
    assert "taken over" in screen.order


def test_a_full_questionnaire_gives_no_reason_for_single_questions(
    workspace: Workspace, session: str
) -> None:
    screen = audited(workspace, session)
    assert {row.why for row in screen.rows} == {""}
    assert "scales take turns" in screen.order


def test_under_another_version_of_the_questions_only_what_is_known_is_told(
    workspace: Workspace, session: str
) -> None:
    before = replace(workspace.store.session(session), pack_digest="another", pack_version="0.9")
    screen = audit(workspace.content, before, workspace.store.told(session))
    assert "version 0.9" in screen.limits
    for row in screen.rows:
        assert (row.question, row.answer) == (row.item, "answer 1")
        assert (row.shift, row.contribution, row.scale, row.fast) == (None, "", "", False)
        assert row.ms == 3000


def test_a_sheet_without_times_says_so(workspace: Workspace) -> None:
    session = actions.begin(workspace, "person-1").session
    for item in workspace.store.session(session).order[:2]:
        actions.answer(workspace, session, item, 1, None)
    screen = audited(workspace, session)
    assert "without times" in screen.order
    assert "minutes" not in screen.summary


def test_answers_that_are_not_kept_are_said_not_to_be(workspace: Workspace, session: str) -> None:
    bare = replace(workspace.store.session(session), events=(), started=workspace.clock() - timedelta(1))
    screen = audit(workspace.content, bare, workspace.store.told(session))
    assert screen.rows == ()
    assert "not kept here" in screen.summary


def test_the_key_says_to_which_side_a_high_answer_counts(workspace: Workspace, session: str) -> None:
    pack = workspace.content.pack
    for row in audited(workspace, session).rows:
        item = pack.item(row.item)
        scale = next(one for one in pack.scales if one.id == item.scale)
        if scale.bipolar:
            assert (scale.high if item.keyed == 1 else scale.low) in row.key
        else:
            assert row.key.endswith("more" if item.keyed == 1 else "less")
